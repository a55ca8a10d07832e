"""The built site is whole: links land, blocks have code, pages say what proved them, nobody else is asked."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from proof import built as faults
from proof.labs import labs
from proof.report import refuse
from proof.site import Site

SITE = Site()
RECORDED = json.loads((SITE.examples / "versions.json").read_text(encoding="utf-8"))["torch"]

CHECKS = {
    "links land": faults.broken_references,
    "ids are unique": faults.repeated_ids,
    "blocks are whole": faults.odd_blocks,
    "both languages are whole": lambda folder: faults.lone_pages(folder, list(SITE.languages)),
    "pages are small": faults.large_pages,
    "nobody else is asked": faults.third_parties,
    "every page names what proved it": lambda folder: faults.unproved_pages(folder, RECORDED),
}


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS.keys())
def test_built_site(built: Path, check: Callable[[Path], list[str]]) -> None:
    refuse(check(built))


def test_there_is_something_to_check(built: Path, count: Callable[..., None]) -> None:
    """Empty folders would pass every check above."""
    sources, short = len(SITE.pages()), len(list((built / "e").iterdir()))
    expected = sources + len(SITE.languages) * (1 + len(labs(SITE))) + 1 + short
    assert len(faults.pages(built)) == expected, "not one page a source, one 404.html a site, and the short links"
    count("links on the built site", len(faults.references(built)))
