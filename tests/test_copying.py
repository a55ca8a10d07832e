"""What a reader copies from a page is what was proven: by the button, or by the mouse."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from proof.pages import read_blocks
from proof.runner import Runner
from proof.site import Site

SITE = Site()
PAGES = [page for page in SITE.pages() if page.relative_to(SITE.root / "docs").parts[0] in SITE.languages]
SELECTED = "code => { getSelection().selectAllChildren(code); return getSelection().toString() }"


@pytest.fixture(scope="module")
def reader(browser: Browser) -> Page:
    """A page that may read the clipboard."""
    return browser.new_context(permissions=["clipboard-read", "clipboard-write"]).new_page()


@pytest.mark.parametrize("source", PAGES, ids=SITE.name)
def test_what_is_copied_prints_what_is_shown(
    reader: Page, site: str, source: Path, runner: Runner, count: Callable[..., None]
) -> None:
    blocks = [block for block in read_blocks(SITE, source) if not block.not_run]
    reader.goto(site + _address(source))
    programs = reader.locator(".language-python")
    assert programs.count() == len(blocks)
    if blocks:
        reader.wait_for_selector(".language-python .md-code__button")
    for block, program in zip(blocks, programs.all(), strict=True):
        program.scroll_into_view_if_needed()
        program.locator(".md-code__button").click()
        where = f"{SITE.name(source)}:{block.line}"
        for way, code in {
            "copied": reader.evaluate("navigator.clipboard.readText()"),
            "selected": program.locator("pre > code").evaluate(SELECTED),
        }.items():
            run = runner.run(code, block.program.name)
            assert run.stdout == block.expected, f"{where}: {way}, the program prints {run.stdout or run.stderr}"
        count("programs copied in the browser and run")


def test_outputs_offer_no_copy(reader: Page, site: str) -> None:
    reader.goto(f"{site}en/stopping/detach/")
    reader.wait_for_selector(".language-python .md-code__button")
    assert not [button for button in reader.locator(".language-text .md-code__button").all() if button.is_visible()]


def _address(source: Path) -> str:
    """Where MkDocs publishes a page: `en/stopping/detach/` for `docs/en/stopping/detach.md`."""
    path = source.relative_to(SITE.root / "docs").with_suffix("").as_posix()
    return path.removesuffix("index") if path.endswith("index") else f"{path}/"
