"""Compares what a program printed with its record, and writes records anew."""

import difflib
import json
import os
import platform
import tempfile
from importlib.metadata import version
from pathlib import Path

from proof import labs
from proof.pages import Block, embedded
from proof.pictures import draw, shown
from proof.runner import Run, Runner
from proof.site import Site

RECORD_COMMAND = "pytest --record"


def complaint(site: Site, block: Block, run: Run) -> str | None:
    """Why `run` does not prove `block`: the page, the line, what differs and the command that mends it; or None."""
    where = f"{site.name(block.page)}:{block.line}: {site.name(block.program)}"
    if run.failure:
        return f"{where} {run.failure}\n{run.stderr}    → mend the program; nothing is recorded from it"
    if run.stderr:
        return f"{where} writes to stderr, which no page shows\n{run.stderr}    → catch and print it, or avoid it"
    if not run.stdout.strip():
        return f"{where} prints nothing\n    → let it print what the page claims"
    if run.stdout == block.expected:
        return None
    difference = difflib.unified_diff(
        block.expected.splitlines(), run.stdout.splitlines(), "on the page", "printed now", lineterm="", n=1
    )
    if not (shown := "\n".join(difference)):
        shown = f"only in line ends or trailing space: {block.expected[-40:]!r} against {run.stdout[-40:]!r}"
    return (
        f"{where} does not print what the page shows\n{shown}\n"
        f"    → if the new output is right, read it, and `{RECORD_COMMAND}`; the page's text may have to change too"
    )


def record(site: Site, runner: Runner) -> list[Path]:
    """Runs every program on every page and rewrites the records that differ; one that fails keeps its old record.

    Returns:
        The files written: `examples/versions.json` too, when the versions that all records stand for changed.

    Raises:
        PageError: for a page that can't be read.
    """
    pairs = {pair for page in site.pages() for pair in embedded(site, page)}
    written = []
    for program, path in sorted(pairs):
        run = runner.run(program.read_text(encoding="utf-8"), program.name)
        if run.failure is None and not run.stderr and run.stdout.strip():
            written += write_if_changed(path, run.stdout)
    for module, path in recorded_modules(site):
        run = runner.run(module.read_text(encoding="utf-8"), module.name)
        if run.failure is None:
            written += write_if_changed(path, run.stdout)
    for path, text in labs.record(site, runner).items():
        written += write_if_changed(path, text)
    for picture in shown(site):
        svg, problem = draw(site, runner, picture)
        if not problem:
            written += write_if_changed(picture, svg)
    return written + write_if_changed(site.examples / "versions.json", json.dumps(versions()) + "\n")


def recorded_modules(site: Site) -> list[tuple[Path, Path]]:
    """The programs that ask for what a page looks up, and their answers: `examples/NAME.py`, `examples/NAME.json`."""
    answers = sorted(site.examples.glob("*.json"))
    return [(path.with_suffix(".py"), path) for path in answers if path.with_suffix(".py").is_file()]


def versions() -> dict[str, str]:
    """What the programs run on here: `{"python": "3.11", "torch": "2.13.0"}`, without the build's suffix."""
    python = ".".join(platform.python_version_tuple()[:2])
    return {"python": python, "torch": version("torch").split("+")[0]}


def write_if_changed(path: Path, text: str) -> list[Path]:
    """Replaces the file at once, or not at all when it holds `text` already; returns the file if it was written."""
    data = text.encode()
    if path.exists() and path.read_bytes() == data:
        return []
    handle, draft = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
    os.chmod(draft, 0o644)
    os.replace(draft, path)
    return [path]
