"""One name for each thing: the prose uses the glossary's terms, and the glossary is whole."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml

from proof.labs import cells, labs
from proof.parity import own_words, prose
from proof.report import refuse
from proof.site import Site

SITE = Site()
GLOSSARY = SITE.root / "docs" / "glossary.yml"
TERMS = yaml.safe_load(GLOSSARY.read_text(encoding="utf-8"))


@pytest.mark.parametrize("page", SITE.pages(), ids=SITE.name)
def test_prose_uses_the_terms(page: Path) -> None:
    language = page.relative_to(SITE.root / "docs").parts[0]
    refuse(
        complaint
        for text, line in prose(SITE, page)
        for complaint in _avoided(text, language, f"{SITE.name(page)}:{line}")
    )


@pytest.mark.parametrize("lab", labs(SITE), ids=SITE.name)
def test_labs_use_the_terms(lab: Path) -> None:
    refuse(
        complaint
        for cell in cells(lab)
        if cell.cell_type == "markdown"
        for complaint in _avoided(cell.source, cell.metadata["lang"], SITE.name(lab))
    )


def test_each_term_is_whole(count: Callable[..., None]) -> None:
    wrong = []
    for term in TERMS:
        name = f"docs/glossary.yml: {term.get('id', term)}"
        whole = {"id", "zh", "en", "meaning"} <= set(term) <= {"id", "zh", "en", "meaning", "page", "avoid"}
        if not whole or set(term["meaning"]) != set(SITE.languages):
            wrong.append(f"{name}: needs id, zh, en and a meaning in both languages, and may have `page` and `avoid`")
        own = {term.get("zh"), term.get("en")} & {v for t in TERMS for vs in t.get("avoid", {}).values() for v in vs}
        wrong += [f"{name}: “{variant}” is a term here and avoided there" for variant in own]
    wrong += [f"docs/glossary.yml: id `{i}` twice" for i in {t["id"] for t in TERMS if _ids().count(t["id"]) > 1}]
    refuse(wrong)
    count("terms", len(TERMS))


def _avoided(text: str, language: str, where: str) -> Iterator[str]:
    """A message for each spelling in the text that the glossary refuses."""
    for term in TERMS:
        for variant in term.get("avoid", {}).get(language, []):
            if _contains(own_words(text), variant):
                yield f"{where}: “{variant}”\n    → the glossary's term is “{term[language]}”"


def _ids() -> list[str]:
    return [term["id"] for term in TERMS]


def _contains(text: str, variant: str) -> bool:
    """Whether the variant stands in the text: as whole words where it is Latin, anywhere where it is Chinese."""
    edge = r"\b" if variant.isascii() else ""
    return bool(re.search(f"{edge}{re.escape(variant)}{edge}", text, re.IGNORECASE))
