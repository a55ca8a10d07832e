"""`mkdocs serve` shows the landing page and both languages, and an edit of a page, an example or the theme at once."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from proof.site import ROOT

PATIENCE = 240  # seconds: far more than it takes (a page is there within 3 s; the theme, all pages), for slow machines


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """A copy of the project that is being served, and its address."""
    root = tmp_path_factory.mktemp("preview")
    for name in ("docs", "examples"):
        shutil.copytree(ROOT / name, root / name)
    for file in ROOT.glob("mkdocs*.yml"):
        shutil.copy(file, root)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    command = [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--dev-addr", address]
    server = subprocess.Popen(command, cwd=root, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"})
    yield root, f"http://{address}"
    server.terminate()
    server.wait()


def shows(url: str, text: str) -> None:
    """Waits until the page at `url` contains `text`."""
    end, page = time.monotonic() + PATIENCE, ""
    while time.monotonic() < end:
        try:
            page = urllib.request.urlopen(url, timeout=10).read().decode()
        except OSError:  # not up yet, or busy with building
            page = "no answer"
        if text in page:
            return
        time.sleep(0.1)
    pytest.fail(f"{url} does not show {text!r} within {PATIENCE} s: {page[:200]}", pytrace=False)


def append(path: Path, text: str) -> None:
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")


def test_all_three_sites_are_served(preview: tuple[Path, str]) -> None:
    _, url = preview
    shows(f"{url}/", "中文")
    shows(f"{url}/zh/stopping/detach/", 'lang="zh"')
    shows(f"{url}/en/stopping/detach/", 'lang="en"')


def test_what_is_edited_is_not_kept(preview: tuple[Path, str]) -> None:
    """Neither by the browser for reading offline, nor held to rules that would refuse the script that reloads it."""
    _, url = preview
    shows(f"{url}/en/", "livereload")
    page = urllib.request.urlopen(f"{url}/en/", timeout=PATIENCE).read().decode()
    assert "Content-Security-Policy" not in page
    script = urllib.request.urlopen(f"{url}/en/js/site.js", timeout=PATIENCE).read().decode()
    assert "serviceWorker" not in script
    with pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(f"{url}/service-worker.js", timeout=PATIENCE)


def test_an_edited_page_is_shown(preview: tuple[Path, str]) -> None:
    root, url = preview
    append(root / "docs/zh/stopping/detach.md", "\n刚改过的一句\n")
    shows(f"{url}/zh/stopping/detach/", "刚改过的一句")
    shows(f"{url}/zh/stopping/detach.md", "刚改过的一句")
    shows(f"{url}/zh/stopping/freeze/", 'lang="zh"')
    append(root / "docs/landing/index.md", "\nedited just now\n")
    shows(f"{url}/", "edited just now")


def test_an_edited_record_is_shown_in_both_languages(preview: tuple[Path, str]) -> None:
    root, url = preview
    append(root / "examples/detach/shares_memory.txt", "edited record\n")
    for language in ("zh", "en"):
        shows(f"{url}/{language}/stopping/detach/", "edited record")
        shows(f"{url}/{language}/stopping/detach.ipynb", "edited record")


def test_an_edited_theme_is_shown_on_every_page(preview: tuple[Path, str]) -> None:
    root, url = preview
    append(root / "docs/theme/main.html", "{% block footer %}<footer>edited theme</footer>{% endblock %}")
    for page in ("zh/stopping/detach/", "en/basics/leaf/"):
        shows(f"{url}/{page}", "edited theme")
