"""Turns a page's Markdown into plain Markdown, which every reader of Markdown understands, and takes its programs out.

No hook of its own: `downloads.py` makes its files from this.
"""

import re
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass

PROGRAM = re.compile(  # the empty line before a closing fence is the snippet extension's, not the file's
    r"^```python\n(?P<code>(?s:.*?))\n```\n+"
    r"(?P<notes>(?:\d+\.  .*\n| {4}.*\n|\n)*)"
    r"<!--pytest-codeblocks:expected-output-->\n+"
    r"```.+\n(?P<output>(?s:.*?))\n```\n",
    re.MULTILINE,
)
MARK = re.compile(r"(# \(\d+\))!$", re.MULTILINE)
COMMENT = re.compile(r"<!--.*?-->\n*")
FENCE_ATTRIBUTES = re.compile(r"^( *`{3,})\{ *\.(\w+)[^}]*\}$", re.MULTILINE)
HEADING_ID = re.compile(r"^(#+ .*?) *\{ *#[^}]*\} *$", re.MULTILINE)
BOX = re.compile(
    r'^(?:!!!|\?{3}\+?|={3}[!+]?) *(?P<kind>[\w -]*?) *(?:"(?P<title>.*)")?\n(?P<body>(?:\n| {4}.*\n)+)', re.MULTILINE
)
DEFINITION = re.compile(r"^(?P<term>\S.*)\n:   (?P<meaning>.*)$", re.MULTILINE)
SPAN = re.compile(r"</?span[^>]*>")
LINK = re.compile(r"(?<=\]\()[^)\s]+(?=[)\s])")


@dataclass(frozen=True)
class Program:
    """A program on a page, and what it prints there."""

    code: str
    output: str


def pieces(markdown: str, address: Callable[[str], str]) -> Iterator[str | Program]:
    """The page in order: its programs, and as strings the plain Markdown between them.

    The list that explains a program's marks comes after its output: where code and output are one cell, there is no
    place between them.

    Args:
        markdown: the page, its snippets expanded.
        address: what to write for the target of a link to something on this site.
    """
    start = 0
    for found in PROGRAM.finditer(markdown):
        yield plain(markdown[start : found.start()], address)
        yield Program(MARK.sub(r"\1", found["code"]), found["output"])
        yield plain(found["notes"], address)
        start = found.end()
    yield plain(markdown[start:], address)


def plain(markdown: str, address: Callable[[str], str]) -> str:
    """Prose without what only Python-Markdown and its extensions understand."""
    text = MARK.sub(r"\1", COMMENT.sub("", markdown))
    text = FENCE_ATTRIBUTES.sub(r"\1\2", text)
    text = HEADING_ID.sub(r"\1", text)
    text = DEFINITION.sub(r"- \g<term>\n\n    \g<meaning>", SPAN.sub("", text))
    text = LINK.sub(lambda link: address(link[0]), text)
    return BOX.sub(_quotation, text + "\n").strip("\n")


def _quotation(box: re.Match[str]) -> str:
    """An admonition, a folded answer or a tab as a quotation that begins with its title."""
    body = BOX.sub(_quotation, textwrap.dedent(box["body"])).strip("\n")
    lines = [f"**{box['title'] or box['kind'].title()}**", "", *body.split("\n")]
    return "\n".join(f"> {line}".rstrip() for line in lines) + "\n\n"
