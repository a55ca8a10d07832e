"""Nobody is asked but the site, nobody is told, nothing runs but its own scripts: on every page, in a real browser."""

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, Page, expect

from proof import built as faults
from proof.site import Site

SITE = Site()
SOURCES = [page.relative_to(SITE.root / "docs").with_suffix("").as_posix() for page in SITE.pages()]
LESSONS = [re.sub(r"(^|/)index$", r"\1", source.removeprefix("landing/")) for source in SOURCES]
NOT_FOUND = ["404.html", *(f"{language}/404.html" for language in SITE.languages)]
MARKUP = "<img src=x onerror=\"window.ran = 'from the box'\">"
INJECTIONS = {
    "script": "page => document.body.append(Object.assign(document.createElement('script'), {text: 'window.ran = 1'}))",
    "handler": "page => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.ran = 1\">')",
    "address": "page => Object.assign(document.createElement('a'), {href: 'javascript:void(window.ran = 1)'}).click()",
}


@pytest.mark.parametrize("address", [lesson or "#choose" for lesson in LESSONS] + NOT_FOUND)
def test_a_page_asks_nobody_else_and_leaves_no_cookie(page: Page, site: str, address: str) -> None:
    """The fixture adds: and the browser complains about nothing, such as what the page's own policy refuses."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(site + (address if address.startswith("#") or address.endswith("html") else f"{address.rstrip('/')}/"))
    page.wait_for_load_state("networkidle")
    assert asked
    assert not [url for url in asked if not url.startswith((site, "data:"))]
    assert page.context.cookies() == []
    assert page.evaluate("document.cookie") == ""


def unruled(folder: Path) -> list[str]:
    """Pages whose browser is not told the rules before it meets anything to load or run, and links that break them."""
    found = []
    for address, path in faults.pages(folder).items():
        head = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        first = [tag.get("http-equiv") or tag.get("name") or tag.name for tag in head.select("head > *")][:3]
        if first != ["meta", "Content-Security-Policy", "referrer"]:
            found.append(f"{address}: begins with {first}, not with its policy\n    → mend docs/hooks/csp.py")
        elif weak := re.findall(
            r"'unsafe-(?:inline|eval|hashes)'|https?:|\*", head.select("head > meta")[1]["content"]
        ):
            found.append(f"{address}: its policy allows {weak[0]}\n    → do without it")
        found += [
            f"{address}: {tag['href']} without rel=noopener\n    → mend docs/hooks/csp.py"
            for tag in head.select("a[href^=http]")
            if "noopener" not in tag.get("rel", [])
        ]
        found += [
            f"{address}: has {tag['href']} fetched before anybody asks for it\n    → mend docs/hooks/lean.py"
            for tag in head.select("link[rel~=next], link[rel~=prefetch], link[rel~=prerender]")
        ]
    return found


def test_every_page_has_its_rules(built: Path) -> None:
    if found := unruled(built):
        pytest.fail("\n".join(found), pytrace=False)


RULED = (
    '<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="script-src \'self\'">'
    '<meta name="referrer" content="no-referrer"></head>'
)


@pytest.mark.parametrize(
    ("html", "told"),
    [
        (RULED.replace("<meta http", "<script></script><meta http"), "begins with ['meta', 'script'"),
        (RULED.replace("'self'", "'self' 'unsafe-inline'"), "allows 'unsafe-inline'"),
        (RULED.replace("'self'", "https://unpkg.com"), "allows https:"),
        (RULED + '<a href="https://pytorch.org">x</a>', "https://pytorch.org without rel=noopener"),
        (RULED + '<link rel="next" href="../freeze/">', "has ../freeze/ fetched before anybody asks for it"),
    ],
)
def test_a_page_without_its_rules_is_found(tmp_path: Path, html: str, told: str) -> None:
    (tmp_path / "index.html").write_text(RULED, encoding="utf-8")
    assert unruled(tmp_path) == []
    (tmp_path / "index.html").write_text(html, encoding="utf-8")
    (message,) = unruled(tmp_path)
    assert message.startswith("index.html: ")
    assert told in message


@pytest.mark.parametrize("injection", INJECTIONS.values(), ids=INJECTIONS.keys())
@pytest.mark.parametrize("address", ["#choose", "zh/stopping/detach/", "404.html"])
def test_an_injected_script_is_refused(browser: Browser, site: str, address: str, injection: str) -> None:
    page = browser.new_page()
    page.goto(site + address)
    with page.expect_console_message(lambda message: "Content Security Policy" in message.text):
        page.evaluate(injection)
    assert page.evaluate("window.ran") is None
    page.context.close()


def test_the_policy_lets_the_search_run_in_the_page(page: Page, site: str) -> None:
    """Pagefind's way where a browser gives it no worker, which would be under no policy."""
    page.add_init_script("delete window.Worker")
    page.goto(f"{site}en/")
    page.keyboard.press("/")
    page.locator("dialog.search input").fill("frozen weights")
    expect(page.locator("dialog.search li").first).to_be_visible()


def test_what_is_typed_into_the_search_is_text(browser: Browser, site: str) -> None:
    """Without the policy, which would refuse what the search let through."""
    page = browser.new_context(bypass_csp=True).new_page()
    page.goto(f"{site}en/")
    page.keyboard.press("/")
    for query in (MARKUP, f"gradient {MARKUP}"):
        page.locator("dialog.search input").fill(query)
        expect(page.locator("dialog.search p")).not_to_be_empty()
        page.wait_for_load_state("networkidle")
        assert page.locator("dialog.search img").count() == 0
    assert page.evaluate("window.ran") is None
    page.context.close()


@pytest.mark.parametrize(("language", "query"), [("zh", "打印张量时看到的"), ("en", "a printed tensor names")])
def test_what_a_page_quotes_is_text_in_the_search(browser: Browser, site: str, language: str, query: str) -> None:
    """basics/graph: `grad_fn=<MulBackward0>` is no element in the excerpt, which is HTML for its marks."""
    page = browser.new_context(bypass_csp=True).new_page()
    page.goto(f"{site}{language}/")
    page.keyboard.press("/")
    page.locator("dialog.search input").fill(query)
    excerpts = page.locator("dialog.search li span")
    expect(excerpts.filter(has_text="<MulBackward0>").first).to_be_visible()
    assert set(excerpts.locator("*").evaluate_all("all => all.map(element => element.localName)")) == {"mark"}
    page.context.close()


def test_no_page_is_told_where_a_reader_came_from(page: Page, site: str) -> None:
    page.goto(f"{site}en/stopping/detach/")
    with page.expect_navigation(url=f"{site}zh/stopping/detach/"), page.expect_request("**/zh/**") as request:
        page.click("a.language")
    assert "referer" not in request.value.all_headers()
    assert page.evaluate("document.referrer") == ""
