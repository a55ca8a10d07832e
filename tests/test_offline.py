"""What was read can be read again offline, nothing stale is read online, and the whole site fits into a zip file."""

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import Browser, Page, expect
from playwright.sync_api import Error as BrowserError

from proof import browser as browsers
from proof import built as faults

NAME = "pytorch-gradients"
LESSON, OTHER, UNREAD = "stopping/detach/", "stopping/freeze/", "basics/leaf/"
KEPT = """async () => {
  const asked = [location.href, ...performance.getEntriesByType("resource").map(({name}) => name.replace(/[?].*/, ""))];
  return (await Promise.all(asked.map((url) => caches.match(url)))).every(Boolean);
}"""
PATIENCE = 200  # tries, with 50 ms between them


class _CachedHost(browsers._StaticHost):
    """Has browsers take for fresh what they got in the last ten minutes, as GitHub Pages does."""

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "max-age=600")
        super().end_headers()


@pytest.fixture
def host(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Path, str]]:
    """A site of one's own, to be changed: its folder and its address."""
    monkeypatch.setattr(browsers, "_StaticHost", _CachedHost)
    folder = shutil.copytree(built, tmp_path / "site")
    with browsers.served(folder) as address:
        yield folder, address


@pytest.fixture
def reader(browser: Browser) -> Iterator[Page]:
    """A new reader's page, whose network may fail."""
    page = browser.new_page()
    yield page
    page.context.close()


def read(page: Page, url: str) -> None:
    """Visits a page and waits until it and all it asked for is kept."""
    page.goto(url)
    until(page, KEPT)


def until(page: Page, condition: str, argument: object = None) -> None:
    """Waits until the asynchronous function `condition` gives true; Playwright's wait takes a promise for true."""
    for _ in range(PATIENCE):
        if page.evaluate(condition, argument):
            return
        page.wait_for_timeout(50)
    pytest.fail(f"does not come true: {condition} ({argument})", pytrace=False)


def change(file: Path, old: str, new: str) -> None:
    """Publishes `file` with another text, a minute later than a browser has seen it."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    later = file.stat().st_mtime + 60
    file.write_text(text.replace(old, new), encoding="utf-8")
    os.utime(file, (later, later))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_was_read_is_read_again_offline(reader: Page, host: tuple[Path, str], language: str) -> None:
    """With its style and its scripts, the very first page too; and nothing else is pretended."""
    _, url = host
    read(reader, f"{url}{language}/{LESSON}")
    read(reader, f"{url}{language}/{OTHER}")
    reader.context.set_offline(True)
    for lesson in (OTHER, LESSON):
        reader.goto(f"{url}{language}/{lesson}")
        reader.reload()
        expect(reader.locator("h1")).to_have_attribute("id", lesson.split("/")[1])
        expect(reader.locator("button.copy").first).to_be_attached()
        assert reader.evaluate("[...document.styleSheets].every(sheet => sheet.cssRules.length)")
    with pytest.raises(BrowserError, match="net::ERR_FAILED"):
        reader.goto(f"{url}{language}/{UNREAD}")


def test_a_search_made_before_can_be_made_offline(reader: Page, host: tuple[Path, str]) -> None:
    _, url = host
    read(reader, f"{url}zh/{LESSON}")
    for offline in (False, True):
        reader.context.set_offline(offline)
        reader.goto(f"{url}zh/{LESSON}")
        reader.keyboard.press("/")
        reader.locator("dialog.search input").fill("叶子张量")
        expect(reader.locator("dialog.search li").first).to_be_visible()


def test_a_changed_page_is_read_as_soon_as_there_is_a_network(reader: Page, host: tuple[Path, str]) -> None:
    folder, url = host
    title = reader.locator("h1")
    read(reader, f"{url}en/{LESSON}")
    change(folder / f"en/{LESSON}index.html", "<h1 id", "<h1 class=first id")
    read(reader, f"{url}en/{OTHER}")  # to go from a page to the same page would be a reload
    read(reader, f"{url}en/{LESSON}")
    expect(title).to_have_class("first")
    change(folder / f"en/{LESSON}index.html", "<h1 class=first", "<h1 class=second")
    reader.context.set_offline(True)
    reader.goto(f"{url}en/{LESSON}")
    expect(title).to_have_class("first")
    reader.context.set_offline(False)
    reader.goto(f"{url}en/{LESSON}")
    expect(title).to_have_class("second")


def test_what_was_read_is_renewed_with_the_site(reader: Page, host: tuple[Path, str]) -> None:
    """A page of yesterday never meets the styles of today; what other sites of the host keep is left alone."""
    folder, url = host
    read(reader, f"{url}en/{LESSON}")
    reader.evaluate("caches.open('someone else')")
    change(folder / f"en/{LESSON}index.html", "<h1 id", "<h1 class=new id")
    worker = folder / "service-worker.js"
    (version,) = re.findall(r"[0-9a-f]{16}", worker.read_text(encoding="utf-8"))
    change(worker, version, "0" * 16)
    reader.goto(f"{url}en/{OTHER}")
    kept = sorted([f"{url} {'0' * 16}", "someone else"])
    until(reader, "async kept => (await caches.keys()).sort().join() === kept.join()", kept)
    reader.context.set_offline(True)
    reader.goto(f"{url}en/{LESSON}")
    expect(reader.locator("h1")).to_have_class("new")


def test_the_zip_file_is_the_site(reader: Page, built: Path, tmp_path: Path) -> None:
    """It holds every page as built, and works where it is unpacked, down to the search."""
    ZipFile(built / f"{NAME}.zip").extractall(tmp_path)
    folder = tmp_path / NAME
    assert list(tmp_path.iterdir()) == [folder]
    pages = {name: page for name, page in faults.pages(built).items() if not name.endswith("404.html")}
    assert pages.keys() == faults.pages(folder).keys()
    assert all(page.read_bytes() == (folder / name).read_bytes() for name, page in pages.items())
    assert [fault for fault in faults.broken_references(folder) if f"{NAME}.zip" not in fault] == []
    complaints: list[str] = []
    reader.on("console", lambda message: complaints.append(message.text))
    with browsers.served(folder) as url:
        reader.goto(f"{url}en/{LESSON}")
        reader.keyboard.press("/")
        reader.locator("dialog.search input").fill("frozen weights")
        expect(reader.locator("dialog.search li").first).to_be_visible()
        assert reader.evaluate("navigator.serviceWorker.getRegistrations().then(found => found.length)") == 0
        reader.goto(f"{url}#choose")
        reader.get_by_role("link", name="中文").click()
        expect(reader).to_have_url(f"{url}zh/")
    assert complaints == []


def test_the_zip_file_says_nothing_of_when_and_where_it_was_made(built: Path) -> None:
    with ZipFile(built / f"{NAME}.zip") as packed:
        entries = packed.infolist()
    assert entries
    assert [entry.filename for entry in entries] == sorted(entry.filename for entry in entries)
    assert {(entry.date_time, entry.create_system, entry.external_attr) for entry in entries} == {
        ((1980, 1, 1, 0, 0, 0), 3, 0o644 << 16)
    }


@pytest.mark.parametrize("language", ["zh", "en"])
def test_each_page_leads_to_the_zip_file(page: Page, site: str, language: str) -> None:
    page.goto(f"{site}{language}/{LESSON}")
    link = page.locator(f".md-copyright a[href$='{NAME}.zip']")
    expect(link).to_have_attribute("href", f"{faults.BASE}{NAME}.zip")
