"""A page on paper: black on white, whole, without what only a screen has use for; the cheat sheet on one sheet."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from proof.site import Site

SITE = Site()
LESSON = "stopping/detach/"
SIDE = re.compile(rb"/Type /Page\b")  # in a PDF, the object of a page


@pytest.mark.parametrize("language", SITE.languages)
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_cheat_sheet_fits_the_two_sides_of_a_sheet(page: Page, site: str, language: str, paper: str) -> None:
    page.goto(f"{site}{language}/reference/cheatsheet/", wait_until="networkidle")
    sides = len(SIDE.findall(page.pdf(format=paper)))
    assert sides == 2, f"{sides} sides of {paper}\n    → shorten the page, or mend docs/theme/css/cheatsheet.css"


@pytest.mark.parametrize("language", SITE.languages)
def test_a_lesson_is_whole_on_paper(page: Page, site: str, language: str, count: Callable[..., None]) -> None:
    """In the dark, too, and with answers that nobody has opened."""
    page.emulate_media(color_scheme="dark")
    page.goto(f"{site}{language}/{LESSON}", wait_until="networkidle")
    page.emulate_media(media="print", color_scheme="dark")
    for part in ("article pre > code", "article details p", ".language-python + ol > li"):
        found = page.locator(part).all()
        assert found, part
        for element in found:
            expect(element).to_be_visible()
            assert element.inner_text().strip(), f"{part} is empty"
        count("parts of a page on paper", len(found))
    for part in (".md-header", ".md-tabs", ".md-sidebar", "button.copy", ".headerlink", ".downloads", ".md-top"):
        shown = [element for element in page.locator(part).all() if element.is_visible()]
        assert not shown, f"{part} is on paper"
    colours = page.evaluate("[getComputedStyle(document.body)].map((body) => [body.backgroundColor, body.color])[0]")
    assert colours == ["rgb(255, 255, 255)", "rgb(29, 37, 38)"]
