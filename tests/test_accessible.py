"""The site for everyone: screen readers, keyboards, magnified, in the dark, without motion, without scripts."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from bs4 import BeautifulSoup, Tag
from playwright.sync_api import Browser, Page, ViewportSize, expect

from proof.built import pages, read_pages
from proof.parity import CHINESE
from proof.site import Site

SITE = Site()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDE, PHONE = ViewportSize(width=1280, height=800), ViewportSize(width=360, height=640)
MAGNIFIED = ViewportSize(width=320, height=256)  # 1280 × 1024 at 400 % (WCAG 2.2, 1.4.10)

LESSON = "stopping/detach/"
KINDS = {
    "home": "",
    "basics": "basics/leaf/",
    "stopping": LESSON,
    "which": "stopping/",
    "symptoms": "pitfalls/",
    "pitfall": "pitfalls/inplace/",
    "look-up": "errors/",
    "entries": "errors/no-graph/",
    "entry": "errors/ddp-hooks/#all-reduce-backward-sum",  # far down, with the long navigation scrolled, too
    "flow lab": "labs/flow/",
    "pictures": "reference/pictures/",
    "cheat sheet": "reference/cheatsheet/",
    "glossary": "reference/glossary/",
    "verified": "reference/verified/",
    "404": "nowhere/",
}
ADDRESSES = [f"{language}/{address}" for language in SITE.languages for address in KINDS.values()]


@pytest.fixture
def calm(browser: Browser) -> Iterator[Page]:
    """A page where nothing moves: colours and places are final at once."""
    page = browser.new_context(reduced_motion="reduce").new_page()
    yield page
    page.context.close()


@pytest.fixture
def scriptless(browser: Browser) -> Iterator[Page]:
    """A page that runs no script of the site; what the test itself evaluates does run."""
    page = browser.new_context(java_script_enabled=False, reduced_motion="reduce").new_page()
    yield page
    page.context.close()


def visit(page: Page, url: str) -> None:
    """Opens `url` and waits until the scripts have done what they do once the page is drawn."""
    page.goto(url)
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)))")


# What rules can find


def faults(page: Page) -> list[str]:
    """What axe finds in the two colour schemes."""
    found = []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        for fault in Axe().run(page, options={"runOnly": RULES}).response["violations"]:
            nodes = "\n".join(f"    {node['html'][:160]}" for node in fault["nodes"])
            found.append(f"{page.url}, {scheme}, {page.viewport_size['width']} wide: {fault['help']}\n{nodes}")
    return found


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize("address", ["#choose", "nowhere", *ADDRESSES])
def test_axe_finds_nothing(calm: Page, site: str, address: str, size: ViewportSize) -> None:
    calm.set_viewport_size(size)
    visit(calm, site + address)
    assert not (found := faults(calm)), "\n".join(found)


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize(("language", "query"), [("zh", "叶子张量"), ("en", "gradient")])
def test_axe_finds_nothing_in_the_search(calm: Page, site: str, language: str, query: str, size: ViewportSize) -> None:
    calm.set_viewport_size(size)
    visit(calm, f"{site}{language}/")
    calm.keyboard.press("/")
    calm.locator("dialog.search input").fill(query)
    expect(calm.locator("dialog.search li").first).to_be_visible()
    assert not (found := faults(calm)), "\n".join(found)


# Keyboards

# The name of what has the focus, and what keeps it from being seen.
FOCUS = """() => {
    const focused = document.activeElement
    if (focused === document.body) return null
    const [box] = focused.getClientRects()
    const top = document.elementFromPoint(box.x + Math.min(box.width, innerWidth - box.x) / 2, box.y + box.height / 2)
    const style = getComputedStyle(focused)
    const hidden = [
        !focused.contains(top) && `covered by ${top?.outerHTML.slice(0, 80)}`,
        !focused.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && "invisible",
        (style.outlineStyle === "none" || style.outlineColor === style.backgroundColor) && "no outline",
    ].filter(Boolean)
    return [(focused.ariaLabel || focused.innerText || focused.title).trim().split("\\n")[0], hidden.join(", ")]
}"""


def walk(page: Page) -> list[str]:
    """Presses Tab from the top of the page to its end; the names of the stops.

    Raises:
        AssertionError: at stops where a reader does not see where the focus is.
    """
    stops, unseen = [], []
    while True:
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUS)
        if stop is None:
            break
        name, hidden = stop
        stops.append(name)
        if hidden:
            unseen.append(f"stop {len(stops)}, `{name}`: {hidden}")
        assert len(stops) < 300, "the focus does not come to the page's end"
    assert not unseen, "\n".join(unseen)
    return stops


HEADER = {
    "en": ["Skip to content", "PyTorch Gradients", "Colours follow the system", "Search", "中文", "GitHub"],
    "zh": ["跳转至", "PyTorch 梯度", "配色跟随系统", "搜索", "English", "GitHub"],
}
TABS = {
    "en": ["Home", "Basics", "Stopping gradients", "Pitfalls", "Errors", "Labs", "Reference"],
    "zh": ["首页", "基础", "停止梯度", "陷阱", "报错", "实验", "参考"],
}


@pytest.mark.parametrize("language", SITE.languages)
def test_the_keyboard_reaches_everything_in_order(
    calm: Page, site: str, language: str, count: Callable[..., None]
) -> None:
    calm.set_viewport_size(WIDE)
    visit(calm, f"{site}{language}/{LESSON}")
    stops = walk(calm)
    assert stops[: len(HEADER[language]) + len(TABS[language])] == HEADER[language] + TABS[language]
    count("stops of the keyboard", len(stops))


def test_the_keyboard_opens_the_drawer_of_narrow_screens(calm: Page, site: str) -> None:
    calm.set_viewport_size(PHONE)
    visit(calm, f"{site}en/{LESSON}")
    stops = walk(calm)
    assert [stop for stop in stops if stop in TABS["en"]][:2] == ["Home", "Basics"]


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_the_focus_is_seen_without_scripts(scriptless: Page, site: str, size: ViewportSize) -> None:
    scriptless.set_viewport_size(size)
    scriptless.goto(f"{site}en/{LESSON}")
    assert HEADER["en"][2] not in walk(scriptless), "the choice of colours needs a script"


def test_the_skip_link_skips(calm: Page, site: str) -> None:
    visit(calm, f"{site}en/{LESSON}")
    calm.keyboard.press("Tab")
    calm.keyboard.press("Enter")
    calm.keyboard.press("Tab")
    assert calm.evaluate("document.activeElement.closest('article') !== null")


def test_the_keyboard_leaves_the_search(calm: Page, site: str) -> None:
    visit(calm, f"{site}en/{LESSON}")
    calm.locator("button.search").focus()
    calm.keyboard.press("Enter")
    expect(calm.locator("dialog.search input")).to_be_focused()
    calm.keyboard.press("Escape")
    expect(calm.locator("button.search")).to_be_focused()


# Magnified, or on the smallest phone

SCROLLERS = """() => [...document.querySelectorAll("body *")].filter((box) =>
    box.scrollWidth > box.clientWidth + 1 && box.clientWidth &&
    ["auto", "scroll"].includes(getComputedStyle(box).overflowX))"""


def test_nothing_scrolls_sideways_but_code_and_tables(
    calm: Page, site: str, built: Path, count: Callable[..., None]
) -> None:
    """And what does scroll takes the focus, so that the arrow keys move it."""
    calm.set_viewport_size(MAGNIFIED)
    wrong = []
    for address in read_pages(built):
        visit(calm, site + (address if address != "index.html" else "#choose"))
        if calm.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wrong.append(f"{address} is wider than {MAGNIFIED['width']} pixels")
        for box in calm.evaluate_handle(SCROLLERS).get_properties().values():
            if box.evaluate("(box) => box.tabIndex < 0 && !box.closest('.md-tabs')"):
                wrong.append(f"{address}: no focus for {box.evaluate('(box) => box.outerHTML')[:120]}")
            count("boxes that scroll")
    assert not wrong, "\n".join(wrong)


# Languages


def unmarked(body: Tag) -> list[str]:
    """Chinese words, read or read aloud, that are said to be in another language."""
    texts = [(text, text.parent) for text in body.find_all(string=CHINESE) if text.parent.name != "script"]
    for name in ("title", "aria-label", "alt"):
        texts += [(tag[name], tag) for tag in body.find_all(attrs={name: CHINESE})]
    spoken = [(text, tag if tag.get("lang") else tag.find_parent(lang=True)) for text, tag in texts]
    return [text.strip() for text, tag in spoken if tag["lang"] != "zh"]


def test_words_are_said_to_be_in_their_language(built: Path, count: Callable[..., None]) -> None:
    for address, page in pages(built).items():
        soup = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
        language = address.split("/")[0]
        assert soup.html["lang"] == (language if language in SITE.languages else "en"), address
        assert not (found := unmarked(soup.body)), f"{address}: not marked as Chinese: {found}"
        count("pages that say their language")


@pytest.mark.parametrize(("language", "other"), [("zh", "en"), ("en", "zh")])
def test_terms_are_said_to_be_in_their_language(built: Path, language: str, other: str) -> None:
    page = built / language / "reference/glossary/index.html"
    terms = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser").select("article dt")
    assert len(terms) > 30
    assert all(term.find(lang=other) for term in terms)


# What readers prefer

MOVING = """() => [...document.querySelectorAll("*")].filter((box) => ["", "::before", "::after"].some((part) => {
    const style = getComputedStyle(box, part || null)
    return style.animationName !== "none" || style.scrollBehavior !== "auto"
        || style.transitionDuration.split(", ").some((time) => time !== "0s")
})).map((box) => box.outerHTML.slice(0, 80))"""


@pytest.mark.parametrize("address", ["#choose", "zh/", f"en/{LESSON}"])
def test_nothing_moves_for_those_who_prefer_that(calm: Page, site: str, address: str) -> None:
    visit(calm, site + address)
    assert not (moving := calm.evaluate(MOVING)), moving


def darkness(page: Page) -> str:
    """Which of the two the page is drawn in: `dark` when its paper is darker than its ink."""
    paper, ink = page.evaluate(
        """() => ["backgroundColor", "color"].map((name) => {
            const [red, green, blue] = getComputedStyle(document.body)[name].match(/[\\d.]+/g).map(Number)
            return red + green + blue
        })"""
    )
    return "dark" if paper < ink else "light"


@pytest.mark.parametrize("address", ["#choose", "nowhere", "zh/", f"en/{LESSON}"])
@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_the_system_s_colours_are_taken(browser: Browser, site: str, address: str, scripts: bool) -> None:
    for scheme in ("light", "dark"):
        page = browser.new_page(color_scheme=scheme, java_script_enabled=scripts)
        page.goto(site + address)
        assert darkness(page) == scheme
        page.context.close()


def test_the_colours_chosen_are_kept(calm: Page, site: str) -> None:
    visit(calm, f"{site}en/{LESSON}")
    for before, chosen in [("Colours follow the system", "light"), ("Light colours", "dark")]:
        calm.get_by_role("button", name=before).click()
        for address in ("#choose", f"en/{LESSON}"):
            visit(calm, site + address)
            assert darkness(calm) == chosen, address


# Without scripts

TEXTS = "h1, h2, h3, p, li, dt, dd, th, td, summary, pre > code"
UNSEEN = """(texts) => texts.filter((part) =>
    part.innerText.trim() && !part.closest("p[hidden], .md-nav, .look-up, .flow")
    && (!part.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || !part.clientHeight)
).map((part) => part.outerHTML.slice(0, 120))"""


def test_without_scripts_everything_is_shown(
    scriptless: Page, site: str, built: Path, count: Callable[..., None]
) -> None:
    """All texts, programs, outputs and notes; and no button that does nothing."""
    for address, file in read_pages(built).items():
        scriptless.goto(site + address)
        scriptless.locator("details").evaluate_all("(boxes) => boxes.forEach((box) => box.open = true)")
        unseen = scriptless.locator("main").locator(TEXTS).evaluate_all(UNSEEN)
        assert not unseen, f"{address}: not shown: {unseen}"
        dead = [button.inner_text() for button in scriptless.locator("button").all() if button.is_visible()]
        assert not dead, f"{address}: needs a script: {dead}"
        soup = BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser")
        shown = scriptless.locator("main pre > code").all_inner_texts()
        assert shown == [block.get_text() for block in soup.select("main pre > code")], address
        count("blocks shown without scripts", len(shown))
