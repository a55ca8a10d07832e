"""What a reader does with the site, in a real browser: switch the language, search, choose once and come back."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from proof.parity import CHINESE

LESSON = "stopping/detach/"


@pytest.mark.parametrize(("here", "there"), [("zh", "en"), ("en", "zh")])
def test_the_switch_keeps_the_page_and_the_section(page: Page, site: str, here: str, there: str) -> None:
    page.goto(f"{site}{here}/{LESSON}#one-path")
    page.click("a.language")
    expect(page).to_have_url(f"{site}{there}/{LESSON}#one-path")
    expect(page.locator("html")).to_have_attribute("lang", there)


def test_the_switch_works_without_scripts(browser: Browser, site: str) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{site}zh/{LESSON}")
    page.click("a.language")
    expect(page).to_have_url(f"{site}en/{LESSON}")
    page.context.close()


@pytest.mark.parametrize(
    ("languages", "expected"), [("zh-CN", "zh"), ("zh-TW", "zh"), ("en-GB", "en"), ("fr-FR", "en")]
)
def test_a_new_reader_gets_the_browser_s_language(browser: Browser, site: str, languages: str, expected: str) -> None:
    page = browser.new_context(locale=languages).new_page()
    page.goto(site)
    expect(page).to_have_url(f"{site}{expected}/")
    page.context.close()


def test_a_returning_reader_gets_the_language_chosen_before(browser: Browser, site: str) -> None:
    page = browser.new_context(locale="zh-CN").new_page()
    page.goto(f"{site}zh/{LESSON}")
    page.click("a.language")
    page.goto(site)
    expect(page).to_have_url(f"{site}en/")
    page.context.close()


def test_the_choice_of_languages_can_be_seen_again(page: Page, site: str) -> None:
    page.goto(f"{site}#choose")
    expect(page.get_by_role("link", name="中文")).to_be_visible()
    page.get_by_role("link", name="English").click()
    expect(page).to_have_url(f"{site}en/")


SEARCHES = [
    ("zh", "叶子节点", "basics/leaf/"),
    ("zh", "叶子张量", "basics/leaf/"),
    ("zh", "grad 是 None", "basics/leaf/"),
    ("zh", "retain_graph 报错", "basics/retain-graph/"),
    ("zh", "冻结", "stopping/freeze/"),
    ("zh", "torch.autograd.grad", "basics/autograd-grad/"),
    ("zh", "modified by an inplace operation", "pitfalls/inplace/"),
    ("en", "frozen weights", "stopping/frozen-but-moving/"),
    ("en", "detaching", "stopping/detach/"),
    ("en", "grad is None", "basics/leaf/"),
    ("en", "torch.autograd.grad", "basics/autograd-grad/"),
    ("en", "requires_grad_", "basics/requires-grad/"),
    (
        "en",
        "RuntimeError: Trying to backward through the graph a second time (or directly access saved tensors after they "
        "have already been freed). Saved intermediate values of the graph are freed when you call .backward()",
        "basics/retain-graph/",
    ),
]


@pytest.mark.parametrize(("language", "query", "lesson"), SEARCHES)
def test_a_search_finds_the_lesson(page: Page, site: str, language: str, query: str, lesson: str) -> None:
    """Among the first three pages, in the reader's language, and with what was found marked."""
    page.goto(f"{site}{language}/")
    page.keyboard.press("/")
    page.locator("dialog.search input").fill(query)
    expect(page.locator("dialog.search li").first).to_be_visible()
    found = page.locator("dialog.search li > a:first-child").evaluate_all("links => links.map(link => link.href)")
    assert f"{site}{language}/{lesson}" in found[:3], found
    assert page.locator("dialog.search mark").count()


def test_a_search_marks_words_not_characters(page: Page, site: str) -> None:
    """In the index each Chinese character is a word; 子 alone, as in 例子, is not what 叶子 was typed for."""
    page.goto(f"{site}zh/")
    page.keyboard.press("/")
    for query, alone in [("叶子 报错", set()), ("图", {"图"})]:
        page.locator("dialog.search input").fill(query)
        marks = page.locator("dialog.search mark")
        expect(marks.filter(has_text=query[:2]).first).to_be_visible()
        words = {re.sub(r"\W", "", text) for text in marks.all_inner_texts()}
        assert {word for word in words if len(word) == 1} == alone


def test_a_search_knows_one_language(page: Page, site: str) -> None:
    page.goto(f"{site}en/")
    page.keyboard.press("/")
    page.locator("dialog.search input").fill("叶子张量")
    expect(page.locator("dialog.search p")).to_contain_text("Nothing found")
    page.locator("dialog.search input").fill("gradient")
    expect(page.locator("dialog.search li").first).to_be_visible()
    assert not CHINESE.search(page.locator("dialog.search ol").inner_text())


def test_the_search_is_fetched_when_it_is_asked_for(page: Page, site: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{site}zh/{LESSON}", wait_until="networkidle")
    assert not [url for url in asked if "search" in url or "pagefind" in url], asked
    page.click("button.search")
    page.locator("dialog.search input").fill("叶子")
    page.keyboard.press("ArrowDown")
    expect(page.locator("dialog.search li").first).to_be_visible()
    assert all(url.startswith(site) for url in asked), asked
