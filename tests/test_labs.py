"""Each lab prints and plots what its page shows, says so in both languages, and is light."""

import json
import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import nbformat
import pytest
from bs4 import BeautifulSoup
from mkdocs.exceptions import PluginError

from proof.labs import alike, complaint, labs, notebook, record, run
from proof.parity import CHINESE
from proof.report import refuse
from proof.runner import Runner
from proof.site import ROOT, Site

SITE = Site()
LABS = labs(SITE)
LANGUAGES = list(SITE.languages)
LARGEST_PAGE = 60_000  # bytes of HTML


def name(lab: Path) -> str:
    """A lab's name in addresses."""
    return lab.stem.replace("_", "-")


@pytest.mark.parametrize("lab", LABS, ids=SITE.name)
def test_it_prints_and_plots_what_is_recorded(lab: Path, runner: Runner, count: Callable[..., None]) -> None:
    """And asserts what its words claim: an error in a cell leaves no outputs."""
    outputs, problem = run(runner, lab)
    refuse([problem or complaint(SITE, lab, outputs)])
    count("labs")
    count("plots of labs", sum("svg" in output for cell in outputs for output in cell))


@pytest.mark.parametrize("lab", LABS, ids=SITE.name)
def test_it_has_words_in_each_language(lab: Path) -> None:
    """As many cells in each; a caption, and what is to be seen, below each plot; nothing untranslated."""
    structures = []
    for language in LANGUAGES:
        cells = notebook(lab, language).cells
        words = [cell for cell in cells if cell.cell_type == "markdown"]
        assert words[0].source.startswith("# "), f"{SITE.name(lab)}: begins without a title in {language}"
        assert not [cell for cell in words if re.search("^## ", cell.source, re.MULTILINE)], "one heading is enough"
        for cell in words:
            plain = re.sub(r"`[^`]*`|\[[^\]]*\]\([^)]*\)", "", cell.source)
            assert bool(CHINESE.search(plain)) == (language == "zh"), f"{SITE.name(lab)}, {language}: {cell.source}"
        for cell, after in pairwise(cells):
            plots = any("data" in output for output in cell.get("outputs", []))
            caption = "caption" in after.metadata.get("tags", [])
            assert plots == caption, f"{SITE.name(lab)}, {language}: a caption stands below each plot, and nowhere else"
            assert not caption or len(after.source.split("\n\n")) == 2, f"{SITE.name(lab)}, {language}: {after.source}"
        assert "outputs" not in cells[-1], "the last words are the page's"
        structures.append([(c.cell_type, c.metadata, re.findall(r"\]\(([^)]*)\)", c.source)) for c in cells])
    assert structures[0] == structures[1], f"{SITE.name(lab)}: the languages differ in cells or links"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("lab", LABS, ids=SITE.name)
def test_its_page_and_its_files(built: Path, lab: Path, language: str) -> None:
    page = built / language / "labs" / name(lab) / "index.html"
    html = page.read_text(encoding="utf-8")
    assert len(html.encode()) < LARGEST_PAGE, f"{len(html.encode())} bytes of HTML: plot less"
    assert " style=" not in html.split("<article")[1]
    soup = BeautifulSoup(html, "html.parser")
    notebook = nbformat.read(built / language / "labs" / f"{name(lab)}.ipynb", as_version=nbformat.NO_CONVERT)
    nbformat.validate(notebook)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    shown = [block.get_text().strip("\n") for block in soup.select(".language-python code")]
    assert shown == [cell.source for cell in code]
    printed = [output.text for cell in code for output in cell.outputs if "text" in output]
    assert [block.get_text() for block in soup.select(".language-text code")] == printed
    for figure in soup.select("figure.plot"):
        svg = figure.svg
        assert svg["aria-label"] and figure.find(id=svg["aria-describedby"]).get_text() and figure.figcaption.get_text()
    script = (built / language / "labs" / f"{name(lab)}.py").read_text(encoding="utf-8")
    assert all(cell.source in script for cell in code)
    assert [link["href"].rsplit(".")[-1] for link in soup.select(".downloads a[download]")] == ["ipynb", "py", "md"]


# Faults that it must find

LAB = """\
# %% [markdown] lang="zh"
# # 题目
#
# 一句话。

# %% [markdown] lang="en"
# # Title
#
# A sentence.

# %%
import matplotlib.pyplot as plt
plt.plot([1, 2, 4])
plt.show()
print(2 + 2)
"""


@pytest.fixture
def small(tmp_path: Path, runner: Runner) -> Path:
    """A recorded lab in a site of its own."""
    lab = tmp_path / "examples" / "labs" / "a_b.py"
    lab.parent.mkdir(parents=True)
    lab.write_text(LAB, encoding="utf-8")
    for file, text in record(Site(tmp_path), runner).items():
        file.write_text(text, encoding="utf-8")
    return lab


def test_a_record_that_lies_is_found(small: Path, runner: Runner, tmp_path: Path) -> None:
    site, file = Site(tmp_path), small.with_suffix(".json")
    outputs, problem = run(runner, small)
    assert problem is None
    assert complaint(site, small, outputs) is None
    whole = file.read_text(encoding="utf-8")
    for old, new, told in [
        ('"4\\n"', '"5\\n"', "cell 1 prints\n4\nnot\n5\n"),
        ('fill=\\"none\\"', 'fill=\\"red\\"', "cell 1 plots something else"),
        ('"code": "', '"code": "0', "is of other code"),
    ]:
        assert old in whole
        file.write_text(whole.replace(old, new, 1), encoding="utf-8")
        assert told in complaint(site, small, outputs)
    file.unlink()
    assert "does not exist\n    → record it" in complaint(site, small, outputs)


def test_a_cell_that_raises_is_named(small: Path, runner: Runner) -> None:
    small.write_text(LAB.replace("2 + 2", "2 / 0"), encoding="utf-8")
    outputs, problem = run(runner, small)
    assert outputs == []
    assert "a_b.py raised" in problem
    assert '"cell 1", line 4' in problem and "ZeroDivisionError" in problem


def test_the_build_refuses_outputs_of_other_code(small: Path) -> None:
    assert len(notebook(small, "en").cells) == 2
    small.write_text(LAB.replace("A sentence.", "Another."), encoding="utf-8")
    assert "Another." in notebook(small, "en").cells[0].source, "words may change"
    small.write_text(LAB.replace("2 + 2", "3 + 3"), encoding="utf-8")
    with pytest.raises(PluginError, match="its outputs are not those of its code\n    → record them"):
        notebook(small, "en")


def test_plots_are_compared_by_their_numbers() -> None:
    plot = '<path d="M 10.1 20.0" fill="none"/>'
    assert alike(plot, plot.replace("10.1", "10.2"))
    assert not alike(plot, plot.replace("10.1", "11.1"))
    assert not alike(plot, plot.replace("none", "red"))


def test_no_record_is_left_over() -> None:
    assert {path.stem for path in (ROOT / "examples" / "labs").glob("*.json")} == {lab.stem for lab in LABS}
    assert all(json.loads(lab.with_suffix(".json").read_text(encoding="utf-8"))["outputs"] for lab in LABS)
