"""A page is light: few bytes, few requests, none for a search that nobody asked for; nothing moves while it comes."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import material
import pytest
from playwright.sync_api import Browser, Page, Route, ViewportSize

from proof.browser import served
from proof.built import pages
from proof.site import Site

SITE = Site()
FIRST, FURTHER, INDEX = 45_000, 15_000, 250_000  # bytes, compressed
# The list of all messages is one page on purpose: a reader without scripts searches in it. The flow lab's answers come
# with it.
OTHERS = {"errors/index.html": 30_000, "labs/flow/index.html": 40_000}
REQUESTS = 7
LESSON = "stopping/detach/"
WIDE, PHONE = ViewportSize(width=1280, height=800), ViewportSize(width=360, height=640)


class Meter:
    """What a host sends to one reader: not what it only says to be unchanged."""

    def __init__(self, page: Page, site: str, sent: list[tuple[str, int]]) -> None:
        self.page, self.site, self.sent = page, site, sent

    def visit(self, address: str, patience: int = 0) -> list[tuple[str, int]]:
        """Opens a page; the path and the bytes of each file that was sent for it, until `patience` ms after it came."""
        self.sent.clear()
        self.page.goto(self.site + address)
        self.page.wait_for_timeout(patience)
        return list(self.sent)


@pytest.fixture
def meter(browser: Browser, built: Path) -> Iterator[Meter]:
    """A new reader's."""
    sent: list[tuple[str, int]] = []
    page = browser.new_page()
    with served(built, sent) as site:
        yield Meter(page, site, sent)
        page.context.close()


def weight(sent: list[tuple[str, int]]) -> int:
    """All bytes of an answer of `Meter.visit`."""
    return sum(size for _, size in sent)


@pytest.mark.parametrize("address", ["", LESSON, "pitfalls/silent/", "reference/glossary/"])
@pytest.mark.parametrize("language", SITE.languages)
def test_a_first_visit_is_light(meter: Meter, language: str, address: str, count: Callable[..., None]) -> None:
    sent = meter.visit(f"{language}/{address}", patience=2000)  # the service worker starts when the page has come
    table = "\n".join(f"{size:8} {path}" for path, size in sent)
    assert weight(sent) <= FIRST, f"{weight(sent)} bytes, {FIRST} are allowed\n{table}"
    assert len(sent) <= REQUESTS, f"{len(sent)} requests, {REQUESTS} are allowed\n{table}"
    assert not [path for path, _ in sent if "search" in path or "pagefind" in path], table
    count("files of first visits", len(sent))


@pytest.mark.parametrize("language", SITE.languages)
def test_a_further_page_is_light(meter: Meter, built: Path, language: str, count: Callable[..., None]) -> None:
    """Each page, for a reader who has seen another; the index of all messages is weighed by tests/test_look_up.py."""
    meter.visit(f"{language}/404.html", patience=2000)
    heavy = []
    for address in pages(built / language):
        if address != "404.html":
            sent = [file for file in meter.visit(f"{language}/{address}") if not file[0].endswith("/errors/index.json")]
            assert sent, f"{address} was not sent"
            allowed = OTHERS.get(address, FURTHER)
            if weight(sent) > allowed:
                heavy.append(f"{language}/{address}: {weight(sent)} bytes, {allowed} are allowed\n    → split it")
            count("further pages")
    assert not heavy, "\n".join(heavy)


@pytest.mark.parametrize("language", SITE.languages)
def test_the_search_index_is_small(built: Path, language: str) -> None:
    """All of it, as it is sent (Pagefind compresses it); a search fetches the pieces for its words only."""
    size = sum(piece.stat().st_size for piece in (built / language / "pagefind" / "index").iterdir())
    assert 0 < size <= INDEX, f"{size} bytes, {INDEX} are allowed: leave more out (docs/hooks/search.py)"


# What moves

SHIFTS = """
    window.shifts = []
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) =>
        `${entry.value.toFixed(5)} ${entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80)).join(" ")}`
    ))).observe({ type: "layout-shift", buffered: true })
"""


def read(page: Page, url: str) -> list[str]:
    """Opens a page and scrolls to its end; what moved meanwhile."""
    page.goto(url)
    for _ in range(page.evaluate("Math.ceil(document.documentElement.scrollHeight / innerHeight)")):
        page.mouse.wheel(0, page.viewport_size["height"])
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
    return page.evaluate("shifts")


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize("language", SITE.languages)
def test_nothing_moves_while_a_page_comes(
    browser: Browser, site: str, built: Path, language: str, size: ViewportSize, count: Callable[..., None]
) -> None:
    """Cumulative layout shift is 0, though the scripts come late, and while a reader scrolls to the end."""

    def late(route: Route) -> None:
        time.sleep(0.2)
        route.continue_()

    context = browser.new_context(viewport=size, service_workers="block")
    context.route("**/*.js", late)
    page = context.new_page()
    page.add_init_script(SHIFTS)
    moving = []
    for address in pages(built / language):
        moving += [f"{language}/{address}: {shift}" for shift in read(page, f"{site}{language}/{address}")]
        count("pages that stand still")
    context.close()
    assert not moving, "\n".join(moving)


# What keeps the page from answering

LONG = """
    window.longest = 0
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => {
        longest = Math.max(longest, duration)
    })).observe({ type: "longtask", buffered: true })
"""
BUSY = 3  # visits: on a busy machine a task may be kept waiting, but not each time


@pytest.mark.parametrize(
    "address",
    [
        "#choose",
        *(
            f"{code}/{page}"
            for code in SITE.languages
            for page in [
                "",
                LESSON,
                "pitfalls/",
                "errors/",
                "errors/in-place/",
                "labs/flow/",
                "labs/gan-order/",
                "reference/glossary/",
            ]
        ),
    ],
)
def test_no_task_is_long(browser: Browser, site: str, address: str) -> None:
    """A browser reports what takes more than 50 ms in which no tap, key or wheel is answered."""
    tasks = []
    for _ in range(BUSY):
        page = browser.new_page()
        page.add_init_script(LONG)
        page.goto(site + address, wait_until="networkidle")
        tasks.append(page.evaluate("longest"))
        page.context.close()
        if not tasks[-1]:
            return
    pytest.fail(f"{address}: tasks of {tasks} ms\n    → let its scripts do less at once, or later", pytrace=False)


# What was left out of Material's style sheets

SHEETS = "assets/stylesheets/"


def looks(page: Page, url: str) -> dict[str, tuple]:
    """How a page is drawn, wide and as on a phone, light and dark, all boxes open, while searching, and on paper."""
    page.goto(url, wait_until="networkidle")
    names = page.evaluate("[...getComputedStyle(document.body)].filter((name) => !name.startsWith('--'))")
    devtools = page.context.new_cdp_session(page)

    def drawn() -> list[tuple]:
        """Each box, those of ::before and ::after too: what it is, where it is, and all its styles."""
        page.wait_for_timeout(500)  # for the scripts, which follow what a reader sees
        snapshot = devtools.send("DOMSnapshot.captureSnapshot", {"computedStyles": names})
        texts, layout = snapshot["strings"], snapshot["documents"][0]["layout"]
        elements = [texts[name] for name in snapshot["documents"][0]["nodes"]["nodeName"]]
        return [
            (elements[node], box, dict(zip(names, (texts[style] for style in styles), strict=False)))
            for node, box, styles in zip(layout["nodeIndex"], layout["bounds"], layout["styles"], strict=True)
        ]

    found = {}
    page.locator("details").evaluate_all("(boxes) => boxes.forEach((box) => box.open = true)")
    for size, scheme in [(WIDE, "light"), (PHONE, "dark")]:
        page.set_viewport_size(size)
        page.emulate_media(color_scheme=scheme)
        found[scheme] = drawn()
    page.keyboard.press("/")
    page.locator("dialog.search input").fill("detach")
    page.locator("dialog.search li").first.wait_for()
    found["search"] = drawn()
    page.keyboard.press("Escape")
    page.emulate_media(media="print", color_scheme="light")
    found["print"] = drawn()
    return found


@pytest.mark.parametrize(
    "address",
    ["en/", f"zh/{LESSON}", "en/pitfalls/", "zh/reference/glossary/", "en/reference/verified/", "zh/404.html"],
)
def test_what_was_left_out_is_not_missed(
    browser: Browser, site: str, built: Path, address: str, count: Callable[..., None]
) -> None:
    """A page is drawn alike with the style sheet that docs/hooks/styles.py wrote and with Material's own two."""
    theirs = Path(material.__file__).parent / "templates" / SHEETS
    whole = "".join(next(theirs.glob(f"{name}.*.min.css")).read_text("utf-8") for name in ("main", "palette"))
    (ours,) = (built / "en" / SHEETS).glob("*.css")
    assert ours.stat().st_size < 0.7 * len(whole), "nothing was left out"
    seen = []
    for sheet in (None, whole):
        context = browser.new_context(reduced_motion="reduce", service_workers="block")
        if sheet:
            context.route(f"**/{SHEETS}*", lambda route: route.fulfill(body=whole, content_type="text/css"))
        seen.append(looks(context.new_page(), site + address))
        context.close()
    for look, boxes in seen[0].items():
        for (element, box, styles), theirs in zip(boxes, seen[1][look], strict=True):
            differing = [
                f"{name}: {style}, not {theirs[2][name]}" for name, style in styles.items() if style != theirs[2][name]
            ]
            assert (box, differing) == (theirs[1], []), f"{address}, {look}: <{element}>"
        count("boxes drawn alike", len(boxes))
