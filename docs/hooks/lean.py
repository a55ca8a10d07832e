"""Leaves out of a page what no reader sees: indentation, comments, the words of Material's own search, which this site
does not use, and a third of its HTML, in programs, that no style needs."""

import re

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

# Pygments' names, operators, punctuation and blanks: docs/theme/css/site.css draws them like the text around them.
PLAIN = re.compile(r'<span class="(?:n|nn|no|nv|o|p|vm|w)">([^<]*)</span>')
BLOCK = re.compile(r"(<pre.*?</pre>)", re.DOTALL)
UNSEEN = re.compile(r'<!--.*?-->|"search\.result[^,]*": "[^"]*", ', re.DOTALL)
INDENTATION = re.compile(r"\n\s+")


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Takes those spans away and keeps what they hold."""
    return PLAIN.sub(r"\1", html)


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Takes comments, unused words, indentation and empty lines away, except from programs and outputs."""
    return "".join(
        part if part.startswith("<pre") else INDENTATION.sub("\n", UNSEEN.sub("", part)) for part in BLOCK.split(output)
    )
