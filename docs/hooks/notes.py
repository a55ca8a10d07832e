"""Gives each note below a program its mark in the program: `# (1)!` at the end of a line becomes a small 1.

Material's script would hide the notes until a reader presses the mark; here they stand where they are read.
"""

import re

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

MARK = re.compile(r' *<span class="c1"># \((\d+)\)!</span>')


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """The page with its marks, which are no part of the programs: nobody selects or copies them."""
    return MARK.sub(r'<sup class="mark">\1</sup>', html)
