"""The checks of the built site: one fault each, which it must find."""

from collections.abc import Callable
from pathlib import Path

import pytest

from proof import built as faults

PAGE = '<h1 id="t">Title</h1><a href="../p/#t">here</a><pre>code</pre><p>Proved with PyTorch 2.0.0</p>'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A built site of one page a language, without a fault."""
    for language in ("en", "zh"):
        put(tmp_path / language / "p/index.html", PAGE)
    return tmp_path


def put(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def unproved(folder: Path) -> list[str]:
    return faults.unproved_pages(folder, "2.0.0")


def lone(folder: Path) -> list[str]:
    return faults.lone_pages(folder, ["zh", "en"])


@pytest.mark.parametrize(
    ("check", "page", "told"),
    [
        (faults.broken_references, PAGE + '<a href="../gone/">x</a>', "leads nowhere (there is no en/gone/index.html)"),
        (faults.broken_references, PAGE + '<a href="#gone">x</a>', "has no such anchor"),
        (faults.broken_references, PAGE + '<a href="https://example.org/gradients/gone.png">x</a>', "leads nowhere"),
        (faults.broken_references, PAGE + '<img src="gone.svg">', "leads nowhere"),
        (faults.repeated_ids, PAGE + '<p id="t"></p>', "id `t` stands 2 times"),
        (faults.odd_blocks, PAGE + "<pre> \n</pre>", "an empty block"),
        (faults.odd_blocks, PAGE + '<p>--8<-- "a.py"</p>', "shows `--8<--`"),
        (faults.odd_blocks, PAGE + "<pre>Traceback (most recent call last):</pre>", "a traceback"),
        (faults.large_pages, PAGE + "x" * 84_000, "bytes of HTML"),
        (faults.third_parties, PAGE + '<script src="https://unpkg.com/m.js"></script>', "loads https://unpkg.com/m.js"),
        (faults.third_parties, PAGE + '<link rel="stylesheet" href="//fonts.com/f.css">', "loads //fonts.com/f.css"),
        (unproved, PAGE.replace("2.0.0", "2.0.1"), "does not name PyTorch 2.0.0"),
    ],
)
def test_a_fault_on_a_page_is_found(folder: Path, check: Callable, page: str, told: str) -> None:
    assert check(folder) == []
    faults._soup.cache_clear()
    put(folder / "en/p/index.html", page)
    (message,) = check(folder)
    assert message.startswith("en/p/index.html: ")
    assert told in message
    assert "→" in message


def test_a_page_in_one_language_is_found(folder: Path) -> None:
    assert lone(folder) == []
    (folder / "zh/p/index.html").unlink()
    assert lone(folder) == ["p/index.html is in en only\n    → write its twin, or delete it"]


def test_a_style_sheet_that_asks_others_is_found(folder: Path) -> None:
    put(folder / "en/a.css", "body { background: url(https://example.com/a.png) } i { background: url(b.png) }")
    (message,) = faults.third_parties(folder)
    assert message.startswith("en/a.css: loads //example.com/a.png")
