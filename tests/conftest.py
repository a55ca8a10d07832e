"""Options and fixtures of the whole suite: `--record`, the runner, the built site, the closing counts."""

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from proof import browser as browsers
from proof.pages import PageError
from proof.parity import review
from proof.records import record
from proof.runner import Runner
from proof.site import Site

_runner = Runner()
expect.set_options(timeout=20_000)  # ms: far more than it takes, for busy machines


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("proof", "the pages' outputs")
    group.addoption("--record", action="store_true", help="run all programs and rewrite the outputs that changed")
    group.addoption(
        "--reviewed", action="append", default=[], metavar="PAGE",
        help="with --record: this page (e.g. stopping/detach.md) was changed in one language, and the other still fits",
    )  # fmt: skip
    group.addoption("--any-torch", action="store_true", help="prove the records with another PyTorch than theirs")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    if not config.getoption("record") or hasattr(config, "workerinput"):
        return
    if os.environ.get("CI"):
        raise pytest.UsageError("--record is refused in CI: record where you can read the difference, and commit it")
    site = Site()
    try:
        written = record(site, _runner) + review(site, config.getoption("reviewed"))
    except PageError as error:
        raise pytest.UsageError(str(error)) from None
    print("\n".join(f"recorded {site.name(path)}" for path in written) or "nothing to record: every record is true")


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call() -> Generator[None, object, object]:
    """A page that can't be read fails every test that reads it, by its own message alone."""
    try:
        return (yield)
    except PageError as error:
        pytest.fail(str(error), pytrace=False)


def pytest_unconfigure() -> None:
    _runner.close()


@pytest.fixture(scope="session")
def runner() -> Runner:
    """Runs the pages' programs; one for the whole run, so that no program runs twice."""
    return _runner


@pytest.fixture
def count(record_property: Callable[[str, object], None]) -> Callable[..., None]:
    """Adds to the closing line: `count("blocks run")` one, `count("terms", 40)` more; in any worker of pytest-xdist."""
    return lambda what, number=1: record_property("count", (what, number))


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of the whole site, built strictly by `mkdocs build`."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)]
    addresses = {"SITE_URL": "https://example.org/gradients/", "REPO_URL": "https://github.com/example/gradients"}
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"} | addresses
    done = subprocess.run(command, cwd=Site().root, env=environment, capture_output=True, text=True)
    if done.returncode:
        pytest.fail(f"`mkdocs build --strict` fails:\n{done.stdout}{done.stderr}", pytrace=False)
    yield folder


@pytest.fixture(scope="session")
def site(built: Path) -> Iterator[str]:
    """The address of the built site on a static host, below a path."""
    with browsers.served(built) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A Chromium without a window."""
    with sync_playwright() as playwright:
        browser = browsers.launch(playwright)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A new reader's page; whatever the browser complains about fails the test."""
    page = browser.new_page()
    complaints: list[str] = []
    page.on(
        "console", lambda message: complaints.append(message.text) if message.type in {"error", "warning"} else None
    )
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("requestfailed", lambda request: complaints.append(f"{request.url}: {request.failure}"))
    yield page
    page.context.close()
    assert not complaints, "\n".join(complaints)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    counts: Counter[str] = Counter()
    for report in terminalreporter.getreports("passed"):
        for name, value in report.user_properties:
            if name == "count":
                counts[value[0]] += value[1]
    if counts:
        terminalreporter.write_line("proved: " + ", ".join(f"{number} {what}" for what, number in counts.items()))
