"""The built site is whole: links land, blocks have code, pages say what proved them, nobody else is asked."""

import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from bs4 import BeautifulSoup

from proof.parity import CHINESE
from proof.site import Site

SITE = Site()
LARGEST_PAGE = 84_000  # bytes of HTML
RECORDED = json.loads((SITE.examples / "versions.json").read_text(encoding="utf-8"))


@cache
def _soup(page: Path) -> BeautifulSoup:
    return BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")


def _pages(built: Path) -> dict[str, Path]:
    """Each built page by its address below the site's root: `en/stopping/detach/index.html`."""
    return {path.relative_to(built).as_posix(): path for path in sorted(built.rglob("*.html"))}


def _anchors(page: Path) -> set[str]:
    return {tag[name] for name in ("id", "name") for tag in _soup(page).find_all(attrs={name: True})} | {""}


def _report(found: list[str]) -> None:
    if found:
        pytest.fail("\n".join(found), pytrace=False)


def test_links_and_pictures_land(built: Path, count: Callable[..., None]) -> None:
    """Whatever a page refers to on this site exists, down to the anchor; 404.html refers by absolute paths."""
    found, checked = [], 0
    pages = _pages(built)
    for address, page in pages.items():
        for tag in _soup(page).find_all(["a", "img", "link", "script", "source"]):
            reference = tag.get("href") or tag.get("src")
            if not reference or urlsplit(reference).scheme in {"mailto", "data"}:
                continue
            here = f"https://example.org/gradients/{address}"
            target = urlsplit(urljoin(here, reference))
            if not target.geturl().startswith("https://example.org/gradients/"):
                continue
            checked += 1
            path = unquote(target.path).removeprefix("/gradients/")
            path += "index.html" if path.endswith("/") or not path else ""
            if not (built / path).is_file():
                found.append(f"{address}: `{reference}` leads nowhere (no {path}): mend the link")
            elif path in pages and path.endswith(".html") and unquote(target.fragment) not in _anchors(pages[path]):
                found.append(f"{address}: `{reference}`: {path} has no such anchor: mend the link or the heading's id")
    _report(found)
    count("links on the built site", checked)


def test_ids_are_unique(built: Path) -> None:
    found = []
    for address, page in _pages(built).items():
        ids = [tag["id"] for tag in _soup(page).find_all(id=True)]
        found += [f"{address}: id `{i}` stands {ids.count(i)} times: rename one" for i in set(ids) if ids.count(i) > 1]
    _report(found)


def test_blocks_are_whole(built: Path) -> None:
    """No block is empty, none shows a snippet's mark, and none a traceback: errors are caught and printed."""
    found = []
    for address, page in _pages(built).items():
        if "--8<--" in _soup(page).get_text():
            found.append(f"{address}: shows `--8<--`: embed a whole file (CONTRIBUTING.md)")
        for block in _soup(page).find_all("pre"):
            text = block.get_text()
            if not text.strip():
                found.append(f"{address}: an empty block: mend what it embeds")
            if "Traceback (most recent call last)" in text:
                found.append(f"{address}: a traceback: let the program catch the error and print its message")
    _report(found)


def test_both_languages_are_whole(built: Path) -> None:
    here, there = (
        {path.relative_to(built / language) for path in (built / language).rglob("*.html")}
        for language in SITE.languages
    )
    assert here == there, f"on one language's site only: {sorted(map(str, here ^ there))}"


def test_pages_are_small(built: Path) -> None:
    sizes = {address: page.stat().st_size for address, page in _pages(built).items()}
    _report(
        [
            f"{a}: {size} bytes of HTML, {LARGEST_PAGE} allowed: split it"
            for a, size in sizes.items()
            if size > LARGEST_PAGE
        ]
    )


def test_nobody_else_is_asked(built: Path) -> None:
    """A page loads from its own site only; links that a reader may follow are another matter."""
    found = []
    for address, page in _pages(built).items():
        for tag in _soup(page).find_all(["script", "img", "link", "iframe", "source", "video", "audio", "object"]):
            reference = tag.get("src") or tag.get("href") or tag.get("data") or ""
            metadata = tag.name == "link" and not {"stylesheet", "preload", "preconnect", "icon"} & set(
                tag.get("rel", [])
            )
            if urlsplit(reference).netloc not in {"", "example.org"} and not metadata:
                found.append(f"{address}: loads {reference}: keep it on this site, or leave it out")
    for sheet in built.rglob("*.css"):
        found += [
            f"{sheet.relative_to(built)}: loads {url}"
            for url in re.findall(r"url\(['\"]?(https?:[^)]+)", sheet.read_text(encoding="utf-8"))
        ]
    _report(found)


def test_every_page_names_what_proved_it(built: Path) -> None:
    pages = {address: page for address, page in _pages(built).items() if not address.endswith("404.html")}
    _report([
        f"{address}: does not name PyTorch {RECORDED['torch']}: mend docs/theme"
        for address, page in pages.items()
        if f"PyTorch {RECORDED['torch']}" not in " ".join(_soup(page).get_text(" ").split())
    ])  # fmt: skip


@pytest.mark.parametrize("language", SITE.languages)
def test_search_knows_one_language(built: Path, language: str) -> None:
    index = json.loads((built / language / "search" / "search_index.json").read_text(encoding="utf-8"))
    titles = [entry["title"] for entry in index["docs"] if entry["title"]]
    chinese = [title for title in titles if CHINESE.search(title)]
    if language == "zh":
        assert len(chinese) > len(titles) / 2, f"the Chinese index holds {len(chinese)} Chinese titles of {len(titles)}"
    else:
        assert not chinese, f"the English index holds {chinese[:3]}: see `docs_dir` in mkdocs.en.yml"
