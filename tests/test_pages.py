"""Every program on every page runs alone and prints what stands below it."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from proof.pages import PYTHON, SHELL, Block, PageError, read_blocks
from proof.records import complaint, versions
from proof.report import refuse
from proof.runner import Runner
from proof.site import Site

SITE = Site()


def _cases() -> list:
    """Each block as a case called `zh/stopping/detach.md:20`; a page that can't be read is one case, which fails."""
    cases = []
    for page in SITE.pages():
        name = page.relative_to(SITE.root / "docs").as_posix()
        try:
            cases += [pytest.param(block, id=f"{name}:{block.line}") for block in read_blocks(SITE, page)]
        except PageError as error:
            cases.append(pytest.param(error, id=name))
    return cases


@pytest.mark.parametrize("block", _cases())
def test_prints_what_the_page_shows(block: Block | PageError, runner: Runner, count: Callable[..., None]) -> None:
    if isinstance(block, PageError):
        raise block
    if block.not_run:
        count("blocks not run, for a reason that their page gives")
        return
    refuse([complaint(SITE, block, runner.run(block.code, block.program.name))])
    count("blocks run")


@pytest.mark.parametrize("page", SITE.pages(), ids=SITE.name)
def test_no_block_escapes(page: Path) -> None:
    """Counts the programs in the page as it is rendered, which knows nothing of how they were found to be run."""
    html = SITE.converter().convert(page.read_text(encoding="utf-8"))
    shown = re.findall(r'<(?:div|pre|code) class="(?:language-)?([\w-]+)[^"]*highlight', html)
    rendered = [language for language in shown if language in PYTHON | SHELL]
    run = read_blocks(SITE, page)
    if len(rendered) != len(run):
        lines = ", ".join(str(block.line) for block in run)
        refuse([
            f"{SITE.name(page)}: {len(rendered)} programs are shown, {len(run)} are run (lines {lines})\n"
            "    → mend the fence that differs (CONTRIBUTING.md)"
        ])  # fmt: skip


def test_every_example_is_on_a_page_of_each_language(count: Callable[..., None]) -> None:
    missing = []
    programs = (path for path in SITE.examples.glob("*/**/*") if path.suffix in {".py", ".sh", ".txt"})
    examples = sorted(path for path in programs if path.parent.name != "labs")  # which tests/test_labs.py looks at
    for language in SITE.languages:
        pages = [page for page in SITE.pages() if page.is_relative_to(SITE.root / "docs" / language)]
        text = "".join(page.read_text(encoding="utf-8") for page in pages)
        missing += [
            f"{SITE.name(path)} is on no page of docs/{language}: embed it there, or delete it"
            for path in examples
            if f'--8<-- "{path.relative_to(SITE.examples).as_posix()}"' not in text
        ]
    refuse(missing)
    count("examples", sum(path.suffix != ".txt" for path in examples))
    count("pages", len(SITE.pages()))


def test_recorded_with_this_pytorch(request: pytest.FixtureRequest) -> None:
    """The footer of every page names the recorded version, so that is the one that has to prove the records."""
    recorded = json.loads((SITE.examples / "versions.json").read_text(encoding="utf-8"))
    if recorded["torch"] != versions()["torch"] and not request.config.getoption("any_torch"):
        refuse([
            f"examples/versions.json: recorded with torch {recorded['torch']}, run with {versions()['torch']}\n"
            "    → install the pinned one (pyproject.toml); or, to see what another changes: pytest --any-torch"
        ])  # fmt: skip


@pytest.mark.parametrize("language", SITE.languages)
def test_every_message_in_the_symptom_tables_was_printed(language: str) -> None:
    """`pitfalls/index.md` quotes messages in its tables; each was raised by one of its own programs."""
    page = SITE.root / "docs" / language / "pitfalls" / "index.md"
    printed = "\n".join(path.read_text(encoding="utf-8") for path in (SITE.examples / "pitfalls").glob("*.txt"))
    quoted = re.findall(r"^\| `([^`]+ [^`]+ [^`]+)`", page.read_text(encoding="utf-8"), re.MULTILINE)
    name = SITE.name(page)
    refuse([] if quoted else [f"{name}: quotes no message in a table\n    → is it still the page by symptom?"])
    refuse(
        f"{name}: no program prints “{message}”\n    → quote what examples/pitfalls prints"
        for message in quoted
        if message not in printed
    )
