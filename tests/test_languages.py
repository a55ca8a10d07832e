"""The two languages hold the same pages with the same structure, each in its own words, seen together."""

import re
from pathlib import Path

import pytest

from proof.parity import CHINESE, differences, own_words, pairs, prose, split_front_matter, unreviewed
from proof.report import refuse
from proof.site import Site

SITE = Site()
PAIRS = pairs(SITE)
BOTH = [(name, files) for name, files in PAIRS if all(file.exists() for file in files)]
FILES = [file for _, files in BOTH for file in files]
FRONT_MATTER = ["description", "keywords", "hide"]


def test_every_page_has_its_twin() -> None:
    missing = [
        f"{SITE.name(file)} is missing: write it, or delete its twin"
        for _, files in PAIRS
        for file in files
        if not file.exists()
    ]
    refuse(missing)


@pytest.mark.parametrize(("name", "files"), BOTH, ids=[name for name, _ in BOTH])
def test_same_structure(name: str, files: list[Path]) -> None:
    found = [message for other in files[1:] for message in differences(SITE, files[0], other)]
    refuse(found)


@pytest.mark.parametrize("file", FILES, ids=SITE.name)
def test_described_for_search_engines(file: Path) -> None:
    _, front_matter = split_front_matter(SITE, file)
    if not front_matter.get("description"):
        refuse([f"{SITE.name(file)}:1: no `description` in its front matter\n    → write one"])


@pytest.mark.parametrize("file", FILES, ids=SITE.name)
def test_front_matter_is_understood(file: Path) -> None:
    """A key that nothing reads would be words without effect."""
    _, front_matter = split_front_matter(SITE, file)
    refuse(
        f"{SITE.name(file)}: nothing reads `{key}` of its front matter\n    → use one of {', '.join(FRONT_MATTER)}"
        for key in front_matter
        if key not in FRONT_MATTER
    )


@pytest.mark.parametrize("file", FILES, ids=SITE.name)
def test_written_in_its_language(file: Path) -> None:
    """A Chinese paragraph has Chinese in it, an English one none; names, symbols and quoted messages belong to both."""
    chinese = file.is_relative_to(SITE.root / "docs" / "zh")
    found = []
    for text, line in prose(SITE, file):
        words = re.findall(r"[A-Za-z]{2,}", own_words(text))
        if (chinese and len(words) > 3 and not CHINESE.search(text)) or (not chinese and CHINESE.search(text)):
            found.append(f"{SITE.name(file)}:{line}: not in this page's language: {text[:80]}\n    → translate it")
    refuse(found)


@pytest.mark.parametrize(("name", "files"), BOTH, ids=[name for name, _ in BOTH])
def test_edited_together(name: str, files: list[Path]) -> None:
    refuse([unreviewed(SITE, name, files)])


def test_no_page_is_outside_the_navigation() -> None:
    for language in SITE.languages:
        known = _flat(SITE.config(SITE.root / f"mkdocs.{language}.yml").nav)
        refuse(
            f"docs/{language}/{name} is not in `nav` of mkdocs.{language}.yml\n    → add it where readers look for it"
            for name, _ in PAIRS
            if name not in known
        )


def test_same_navigation() -> None:
    """Both languages show the same pages in the same order in the same sections."""
    maps = {language: _paths(SITE.config(SITE.root / f"mkdocs.{language}.yml").nav) for language in SITE.languages}
    first, *others = maps
    refuse(
        f"mkdocs.{language}.yml: its `nav` and that of mkdocs.{first}.yml differ\n    → order them alike"
        for language in others
        if maps[language] != maps[first]
    )


def _flat(entries: list) -> list[str]:
    """All pages of a navigation: `[{"Basics": ["basics/index.md"]}]` is `["basics/index.md"]`."""
    return [path for entry in _paths(entries) for path in ([entry] if isinstance(entry, str) else _flat(entry))]


def _paths(entries: list) -> list:
    """A navigation without its titles: `[{"Home": "index.md"}]` is `["index.md"]`."""
    plain = [next(iter(entry.values())) if isinstance(entry, dict) else entry for entry in entries]
    return [_paths(entry) if isinstance(entry, list) else entry for entry in plain]
