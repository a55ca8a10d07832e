"""Makes each language's search index, in pieces that a browser fetches only when a reader searches (pagefind.app)."""

import asyncio
import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from pagefind.index import IndexConfig, PagefindIndex

# What is not for finding: the marks beside headings, and words of the other language.
EXCLUDED = [".headerlink", "span[lang]"]
# Nor, though it is on the page: programs (the text around names what they are about); what they print, but for
# messages; and in the error dictionary all but headings and meanings, for its messages are found by its look-up.
MESSAGE = re.compile(r'<(div)(?= class="language-text message)')
OUTPUT = re.compile(r'<(div)(?= class="language-text highlight)')
PROGRAM = re.compile(r'<(div)(?= class="language-python)')
ASIDE = re.compile(r"(?<!</h1>\n)(?<!</a></p>\n)<(p|ul|ol|table|dl)(?=>)")
BETWEEN_HAN = re.compile(r"(?<=[\u3400-\u9fff])(?=[\u3400-\u9fff])")


def on_post_build(config: MkDocsConfig) -> None:
    """Indexes the articles of the built site into its folder `pagefind`, without Pagefind's own search boxes."""
    folder = Path(config.site_dir)
    if (folder / "pagefind").exists():
        return  # a preview that builds some pages only keeps the index of its first build
    asyncio.run(_index(folder))
    for unused in (folder / "pagefind").glob("pagefind-[chmu]*"):
        unused.unlink()


async def _index(folder: Path) -> None:
    settings = IndexConfig(
        root_selector="article", exclude_selectors=EXCLUDED, output_path=str(folder / "pagefind"), logfile=None
    )
    async with PagefindIndex(config=settings) as index:
        for page in sorted(folder.rglob("*.html")):
            if page.name != "404.html":
                html = _by_character(page.read_text(encoding="utf-8"))
                html = _without(PROGRAM, _without(OUTPUT, html))
                if page.is_relative_to(folder / "labs"):
                    html = _below_lessons(html)
                if page.is_relative_to(folder / "errors"):
                    html = _below_lessons(_without(MESSAGE, _without(ASIDE, html)))
                await index.add_html_file(content=html, source_path=page.relative_to(folder).as_posix())


def _without(what: re.Pattern[str], html: str) -> str:
    """The page with a mark, by which Pagefind leaves them out, on the elements that begin so."""
    return what.sub(r"<\1 data-pagefind-ignore", html)


def _below_lessons(html: str) -> str:
    """The page with a mark, by which a lesson that fits, too, comes before it."""
    return html.replace("<article ", '<article data-pagefind-weight="0.4" ', 1)


def _by_character(html: str) -> str:
    """Makes each Chinese character a word of its own, by blanks of no width; js/search.js asks for them as a phrase.

    Pagefind and the browser cut Chinese into words by different dictionaries: what one takes for a word the other would
    not find (优化器 was found on 1 page of 20).
    """
    return BETWEEN_HAN.sub("\u200b", html)
