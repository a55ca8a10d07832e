"""What the page does while somebody reads: it says where they are, and leads them elsewhere."""

import re

import pytest
from playwright.sync_api import Page, ViewportSize, expect

WIDE, PHONE = ViewportSize(width=1400, height=800), ViewportSize(width=360, height=640)
LESSON = "en/stopping/detach/"
CONTENTS = ".md-sidebar--secondary .md-nav__link--active"


@pytest.fixture
def lesson(page: Page, site: str) -> Page:
    """A long page in a wide window."""
    page.set_viewport_size(WIDE)
    page.emulate_media(reduced_motion="reduce")
    page.goto(site + LESSON)
    return page


def test_the_contents_say_which_section_is_read(lesson: Page) -> None:
    expect(lesson.locator(CONTENTS)).to_have_count(0)
    for section in ("one-path", "smallest", "in-place"):
        lesson.locator(f".md-sidebar--secondary a[href='#{section}']").click()
        expect(lesson.locator(CONTENTS)).to_have_attribute("href", f"#{section}")
    lesson.mouse.move(700, 400)
    lesson.mouse.wheel(0, -300)
    expect(lesson.locator(CONTENTS)).to_have_attribute("href", "#new-leaf")
    expect(lesson.locator(CONTENTS)).to_have_count(1)


def test_the_section_of_an_address_is_the_one_that_is_read(page: Page, site: str) -> None:
    page.set_viewport_size(WIDE)
    page.goto(f"{site}{LESSON}#not-data")
    expect(page.locator(CONTENTS)).to_have_attribute("href", "#not-data")


def test_long_contents_follow(page: Page, site: str) -> None:
    """On a page whose contents are longer than the window the section that is read stays in view."""
    page.set_viewport_size(ViewportSize(width=1400, height=300))
    page.goto(f"{site}{LESSON}#records-first")
    expect(page.locator(CONTENTS)).to_have_attribute("href", "#records-first")
    expect(page.locator(CONTENTS)).to_be_in_viewport()


def test_the_page_s_place_in_a_long_navigation_is_in_view(page: Page, site: str) -> None:
    page.set_viewport_size(ViewportSize(width=1400, height=300))
    page.goto(f"{site}en/errors/anomaly/")
    expect(page.locator(".md-sidebar--primary .md-nav__link--active[href$='./']").first).to_be_in_viewport()


def test_the_header_takes_the_title_over(lesson: Page) -> None:
    title = lesson.locator(".md-header__title")
    expect(title).not_to_have_class(re.compile("active"))
    expect(lesson.locator(".md-header")).not_to_have_class(re.compile("shadow"))
    lesson.locator("#one-path").scroll_into_view_if_needed()
    expect(title).to_have_class(re.compile("active"))
    expect(lesson.locator(".md-header")).to_have_class(re.compile("shadow"))


def test_a_button_leads_back_to_the_top(lesson: Page) -> None:
    """It is offered to those who scroll up, and takes no focus before."""
    top = lesson.locator(".md-top")
    expect(top).to_be_hidden()
    lesson.mouse.move(700, 400)
    lesson.mouse.wheel(0, 3000)
    lesson.wait_for_function("scrollY === 3000")
    expect(top).to_be_hidden()
    lesson.mouse.wheel(0, -200)
    expect(top).to_be_visible()
    top.click()
    lesson.wait_for_function("scrollY === 0")
    expect(top).to_be_hidden()


def test_the_drawer_closes_when_it_has_led_somewhere(page: Page, site: str) -> None:
    page.set_viewport_size(PHONE)
    page.emulate_media(reduced_motion="reduce")
    page.goto(site + LESSON)
    page.locator("label.md-header__button[for='__drawer']").click()
    page.locator("label.md-nav__link[for='__toc']").click()
    page.locator(".md-sidebar--primary a[href='#one-path']").click()
    expect(page.locator("#__drawer")).not_to_be_checked()
    expect(page.locator("#one-path")).to_be_in_viewport()
