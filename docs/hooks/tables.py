"""Puts each table into a box that scrolls where the table is wider than the page, as Material's script would."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

BEFORE = '<div class="md-typeset__scrollwrap"><div class="md-typeset__table"><table>'
AFTER = "</table></div></div>"


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """The page with its boxes."""
    return html.replace("<table>", BEFORE).replace("</table>", AFTER)
