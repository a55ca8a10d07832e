"""Linters that others keep: ruff for Python, rumdl for Markdown, AutoCorrect for Chinese, typos for spelling."""

import subprocess
import sys
from pathlib import Path

import autocorrect_py
import pytest

from proof.labs import cells, labs
from proof.report import refuse
from proof.site import Site

SITE = Site()
TOOLS = Path(sys.executable).parent
LINTERS = [
    "ruff check --quiet --output-format=concise",
    "ruff format --quiet --diff",
    "rumdl check --no-cache .",
    "typos",
]
CHINESE = [*(SITE.root / "docs" / "zh").rglob("*.md"), SITE.root / "README.zh.md"]


@pytest.mark.parametrize("command", LINTERS)
def test_linter(command: str) -> None:
    tool, *arguments = command.split()
    done = subprocess.run([TOOLS / tool, *arguments], cwd=SITE.root, capture_output=True, text=True)
    refuse([f"`{command}` says:\n{done.stdout}{done.stderr}"] if done.returncode else [])


@pytest.mark.parametrize("page", CHINESE, ids=SITE.name)
def test_chinese_typography(page: Path) -> None:
    _check_typography(page, page.read_text(encoding="utf-8"))


@pytest.mark.parametrize("lab", labs(SITE), ids=SITE.name)
def test_chinese_typography_of_labs(lab: Path) -> None:
    words = [cell.source for cell in cells(lab) if cell.metadata.get("lang") == "zh"]
    _check_typography(lab, "\n\n".join(words))


def _check_typography(page: Path, text: str) -> None:
    result = autocorrect_py.lint_for(text, "page.md")
    found = [f"{SITE.name(page)}:{at.line}: {at.old}\n    → {at.new}" for at in result.lines if at.old != at.new]
    refuse(found)
