"""Leaves out what no reader sees: of a page its indentation, its comments and a third of its HTML, in programs, that no
style needs; of the site Material's own scripts, in place of which js/site.js, js/reading.js and js/search.js stand."""

import re

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

# Pygments' names, operators, punctuation and blanks: docs/theme/css/site.css draws them like the text around them.
PLAIN = re.compile(r'<span class="(?:n|nn|no|nv|o|p|vm|w)">([^<]*)</span>')
BLOCK = re.compile(r"(<pre.*?</pre>)", re.DOTALL)
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
NEIGHBOUR = re.compile(r'<link rel="(?:prev|next)"[^>]*>')  # Firefox fetches the next page for a reader who did not ask
INDENTATION = re.compile(r"\n\s+")
UNUSED = re.compile(r"assets/javascripts/|.*\.map$")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Takes Material's scripts away, with the dictionaries of its search, and the source maps of what is rewritten."""
    return Files([file for file in files if not UNUSED.match(file.src_uri)])


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Takes those spans away and keeps what they hold."""
    return PLAIN.sub(r"\1", html)


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Takes comments, indentation and empty lines away, except from programs and outputs."""
    output = NEIGHBOUR.sub("", output)
    return "".join(
        part if part.startswith("<pre") else INDENTATION.sub("\n", COMMENT.sub("", part))
        for part in BLOCK.split(output)
    )
