"""Looks for what is wrong with a built site: each function returns a message for every fault, with its remedy."""

import re
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from bs4 import BeautifulSoup

BASE = "https://example.org/gradients/"  # what the tests build the site for: some host, below some path
LARGEST_PAGE = 84_000  # bytes of HTML


def pages(folder: Path) -> dict[str, Path]:
    """Each page by its address below the site's root: `en/stopping/detach/index.html`."""
    return {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*.html"))}


def read_pages(folder: Path) -> dict[str, Path]:
    """The pages that somebody reads: all but the short links, each of which only opens one."""
    return {address: page for address, page in pages(folder).items() if not address.startswith("e/")}


def references(folder: Path) -> list[tuple[str, str, str, str]]:
    """Whatever a page refers to on its own site: the page, the reference as written, the file it means, the anchor."""
    found = []
    for address, page in pages(folder).items():
        for tag in _soup(page).find_all(["a", "img", "link", "script", "source"]):
            written = tag.get("href") or tag.get("src") or ""
            target = urlsplit(urljoin(BASE + address, written))
            if written and target.geturl().startswith(BASE):
                path = unquote(target.path).removeprefix(urlsplit(BASE).path)
                path += "index.html" if not path or path.endswith("/") else ""
                found.append((address, written, path, unquote(target.fragment)))
    return found


def broken_references(folder: Path) -> list[str]:
    """References to files and anchors that don't exist."""
    known = pages(folder)
    anchors = cache(lambda path: {tag["id"] for tag in _soup(known[path]).find_all(id=True)} | {""})
    found = []
    for address, written, path, anchor in references(folder):
        if not (folder / path).is_file():
            found.append(f"{address}: `{written}` leads nowhere (there is no {path})\n    → mend the link")
        elif path in known and anchor not in anchors(path):
            found.append(f"{address}: `{written}`: {path} has no such anchor\n    → mend the link or the heading's id")
    return found


def repeated_ids(folder: Path) -> list[str]:
    """Ids that stand on a page more than once."""
    found = []
    for address, page in pages(folder).items():
        ids = [tag["id"] for tag in _soup(page).find_all(id=True)]
        found += [
            f"{address}: id `{i}` stands {ids.count(i)} times\n    → rename one" for i in set(ids) if ids.count(i) > 1
        ]
    return found


def odd_blocks(folder: Path) -> list[str]:
    """Blocks that are empty or hold a traceback, and pages that show the mark of a snippet."""
    found = []
    for address, page in pages(folder).items():
        if "--8<--" in _soup(page).get_text():
            found.append(f"{address}: shows `--8<--`\n    → embed a whole file (CONTRIBUTING.md)")
        for block in _soup(page).find_all("pre"):
            if not block.get_text().strip():
                found.append(f"{address}: an empty block\n    → mend what it embeds")
            if "Traceback (most recent call last)" in block.get_text():
                found.append(f"{address}: a traceback\n    → let the program catch the error and print its message")
    return found


def lone_pages(folder: Path, languages: list[str]) -> list[str]:
    """Pages that only some of the languages have."""
    sites = {
        language: {page.relative_to(folder / language) for page in (folder / language).rglob("*.html")}
        for language in languages
    }
    return [
        f"{path.as_posix()} is in {', '.join(sorted(has))} only\n    → write its twin, or delete it"
        for path in sorted(set().union(*sites.values()))
        if len(has := {language for language, paths in sites.items() if path in paths}) < len(languages)
    ]


def large_pages(folder: Path) -> list[str]:
    """Pages with more HTML than a reader on a slow line should wait for."""
    sizes = {address: page.stat().st_size for address, page in pages(folder).items()}
    return [
        f"{a}: {size} bytes of HTML, {LARGEST_PAGE} are allowed\n    → split it"
        for a, size in sizes.items()
        if size > LARGEST_PAGE
    ]


def third_parties(folder: Path) -> list[str]:
    """What pages and style sheets load from elsewhere; a link that a reader may follow is another matter."""
    found = []
    for address, page in pages(folder).items():
        for tag in _soup(page).find_all(["script", "img", "link", "iframe", "source", "video", "audio", "object"]):
            reference = tag.get("src") or tag.get("href") or tag.get("data") or ""
            only_told = tag.name == "link" and {"canonical", "alternate"} & set(tag.get_attribute_list("rel"))
            if urlsplit(reference).netloc not in {"", urlsplit(BASE).netloc} and not only_told:
                found.append(f"{address}: loads {reference}\n    → keep it on this site, or leave it out")
    for sheet in folder.rglob("*.css"):
        urls = re.findall(r"(?:url\(|@import )['\"]?(https?:)?(//[^)'\"]+)", sheet.read_text(encoding="utf-8"))
        found += [f"{sheet.relative_to(folder)}: loads {url}\n    → keep it on this site" for _, url in urls]
    return found


def unproved_pages(folder: Path, torch: str) -> list[str]:
    """Pages with outputs that don't name the PyTorch that those were recorded with."""
    return [
        f"{address}: does not name PyTorch {torch}\n    → mend docs/theme"
        for address, page in pages(folder).items()
        if _soup(page).find("pre") and f"PyTorch {torch}" not in " ".join(_soup(page).get_text(" ").split())
    ]


@cache
def _soup(page: Path) -> BeautifulSoup:
    return BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
