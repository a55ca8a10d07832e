"""Every picture of a graph is drawn by a run of its program, is small, and has words in each language."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from proof.pictures import DRAWER, complaint, draw, shown
from proof.report import refuse
from proof.runner import Runner
from proof.site import Site

SITE = Site()


@pytest.mark.parametrize("picture", shown(SITE), ids=SITE.name)
def test_is_what_the_program_draws(picture: Path, runner: Runner, count: Callable[..., None]) -> None:
    refuse([complaint(SITE, runner, picture)])
    count("pictures of graphs")


def test_no_picture_is_left_over() -> None:
    refuse(
        f"{SITE.name(path)} is on no page\n    → show it, or delete it"
        for path in sorted(SITE.examples.rglob("*.svg"))
        if path not in shown(SITE)
    )


@pytest.mark.parametrize("language", SITE.languages)
def test_each_is_in_the_page_with_its_words(built: Path, language: str) -> None:
    """Inline, so that the page's colours are its; named and described for those who can't see it."""
    found = set()
    for page in (built / language).rglob("*.html"):
        for svg in BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser").select("figure.graph > svg"):
            named, described = (svg.find(id=svg[key]) for key in ("aria-labelledby", "aria-describedby"))
            assert named.get_text() and described.get_text(), f"{page}: a picture without words"
            assert svg.parent.figcaption.get_text().startswith(named.get_text())
            found.add(re.sub(r"-title$", "", named["id"]))
    wanted = {re.sub(r"\W+", "-", path.relative_to(SITE.examples).with_suffix("").as_posix()) for path in shown(SITE)}
    assert found == wanted


def test_the_drawer_draws_alone(runner: Runner) -> None:
    """As a reader runs it: it leaves a picture in the folder."""
    code = (SITE.examples / DRAWER).read_text(encoding="utf-8")
    run = runner.run(code + '    print(Path("graph.svg").read_text(encoding="utf-8"), end="")\n', DRAWER)
    assert run.stdout.startswith("<svg xmlns="), run.stderr
    assert ">.grad 9.0<" in run.stdout


# Faults that it must find, on a small imitation of the project

PROGRAM = """\
import torch

x = torch.tensor(2.0, requires_grad=True)
y = 3 * x
y.backward()
print(x.grad.item())
"""


@pytest.fixture
def small(tmp_path: Path, runner: Runner) -> tuple[Site, Path]:
    """A site with one program and its picture, and the picture's file."""
    folder = tmp_path / "examples"
    (folder / "t").mkdir(parents=True)
    shutil.copy(SITE.examples / DRAWER, folder / DRAWER)
    (folder / "t/a.py").write_text(PROGRAM)
    (folder / "t/a.txt").write_text("3.0\n")
    return Site(tmp_path), folder / "t/a.svg"


def test_a_picture_that_lies_is_found(small: tuple[Site, Path], runner: Runner) -> None:
    site, picture = small
    assert "examples/t/a.svg does not exist" in complaint(site, runner, picture)
    drawn, problem = draw(site, runner, picture)
    assert problem is None
    picture.write_text(drawn)
    assert complaint(site, runner, picture) is None
    for old, new in [(".grad 3.0", ".grad 5.0"), ("MulBackward0", "AddBackward0"), ('<path d="M', '<path d="M1')]:
        whole = picture.read_text()
        assert old in whole
        picture.write_text(whole.replace(old, new, 1))
        assert "is not what its program draws now\n    → draw it: pytest --record" in complaint(site, runner, picture)
        picture.write_text(whole)


@pytest.mark.parametrize(
    ("program", "told"),
    [
        (PROGRAM.replace("3 *", "5 *"), "prints something else when it is watched"),
        (PROGRAM + "raise ValueError\n", "can't be watched"),
        ("print(3.0)\n", "no graph to draw"),
        (PROGRAM.replace("3 * x", "3 * x" + " + x" * 60), "bytes, 8000 are allowed"),
    ],
)
def test_a_program_that_can_t_be_drawn_is_named(
    small: tuple[Site, Path], runner: Runner, program: str, told: str
) -> None:
    site, picture = small
    picture.with_suffix(".py").write_text(program)
    if "allowed" in told:
        picture.with_suffix(".txt").write_text("63.0\n")
    assert told in complaint(site, runner, picture)
