"""What a reader copies from a page is what was proven: by the button, or by the mouse."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

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
        reader.wait_for_selector("button.copy")
    for block, program in zip(blocks, programs.all(), strict=True):
        program.scroll_into_view_if_needed()
        program.locator("button.copy").click()
        where = f"{SITE.name(source)}:{block.line}"
        for way, code in {
            "copied": reader.evaluate("navigator.clipboard.readText()"),
            "selected": program.locator("pre > code").evaluate(SELECTED),
        }.items():
            run = runner.run(code, block.program.name)
            assert run.stdout == block.expected, f"{where}: {way}, the program prints {run.stdout or run.stderr}"
        count("programs copied in the browser and run")


def test_a_program_is_copied_where_the_browser_gives_no_clipboard(browser: Browser, site: str) -> None:
    """As over http from another machine; and the reader is told that it was copied."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{site}en/stopping/detach/")
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    program = page.locator(".language-python:has(.mark)").first
    program.locator("button.copy").click()
    expect(program.get_by_role("status")).to_have_text("Copied to clipboard")
    page = context.new_page()
    page.goto(site)
    lines = page.evaluate("navigator.clipboard.readText()").rstrip().splitlines()
    assert lines[0] == "import torch"
    assert "x2 = lin1(x1).detach()" in lines, "the number of a note was copied, too"
    context.close()


def test_outputs_offer_no_copy(reader: Page, site: str) -> None:
    reader.goto(f"{site}en/stopping/detach/")
    reader.wait_for_selector("button.copy")
    assert reader.locator("button.copy").count() == reader.locator(".language-python").count()
    assert not reader.locator(".language-text button").count()


def _address(source: Path) -> str:
    """Where MkDocs publishes a page: `en/stopping/detach/` for `docs/en/stopping/detach.md`."""
    path = source.relative_to(SITE.root / "docs").with_suffix("").as_posix()
    return path.removesuffix("index") if path.endswith("index") else f"{path}/"
