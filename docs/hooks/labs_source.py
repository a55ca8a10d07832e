"""Reads a lab, `examples/labs/NAME.py`: its program once, its words in each language, and the recorded outputs.

No hook of its own: `labs.py` and the tests use it. A lab is a script in jupytext's percent format; a cell of words says
its language, `# %% [markdown] lang="en"`, and one below a plot that it is its caption, `tags=["caption"]`: a line, and
after an empty line what the plot shows, for those who can't see it.
"""

import hashlib
import json
from pathlib import Path

import jupytext
import nbformat
from mkdocs.exceptions import PluginError
from nbformat import NotebookNode

KERNEL = {
    "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"},
    "language_info": {"name": "python"},
}


def cells(lab: Path) -> list[NotebookNode]:
    """All cells of a lab, those of every language."""
    return jupytext.read(lab, fmt="py:percent").cells


def programs(lab: Path) -> list[str]:
    """The code of each of its code cells."""
    return [cell.source for cell in cells(lab) if cell.cell_type == "code"]


def code_hash(lab: Path) -> str:
    """Tells one version of a lab's code from another; words do not count."""
    return hashlib.sha256("\0".join(programs(lab)).encode()).hexdigest()[:16]


def notebook(lab: Path, language: str) -> NotebookNode:
    """The lab as a notebook with its outputs and one language's words; the same at every build.

    Raises:
        PluginError: when it was not recorded since its code changed.
    """
    record = lab.with_suffix(".json")
    recorded = json.loads(record.read_text(encoding="utf-8")) if record.is_file() else {}
    if recorded.get("code") != code_hash(lab):
        raise PluginError(f"{lab.name}: its outputs are not those of its code\n    → record them: pytest --record")
    outputs = iter(recorded["outputs"])
    kept = []
    for number, cell in enumerate(cells(lab), 1):
        if cell.cell_type == "code":
            kept.append(
                _cell(cell, number, outputs=[_output(output) for output in next(outputs)], execution_count=None)
            )
        elif cell.metadata.get("lang") == language:
            kept.append(_cell(cell, number))
    return nbformat.from_dict({"nbformat": 4, "nbformat_minor": 5, "metadata": KERNEL, "cells": kept})


def _cell(cell: NotebookNode, number: int, **more: object) -> dict:
    metadata = {"tags": cell.metadata["tags"]} if "tags" in cell.metadata else {}
    return {"id": f"cell-{number}", "cell_type": cell.cell_type, "metadata": metadata, "source": cell.source, **more}


def _output(output: dict) -> dict:
    """What a cell printed, or a plot, in the form of a notebook."""
    if "text" in output:
        return {"output_type": "stream", "name": "stdout", "text": output["text"]}
    return {"output_type": "display_data", "metadata": {}, "data": {"image/svg+xml": output["svg"]}}
