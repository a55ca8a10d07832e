"""Draws the pictures of graphs that pages show, each from a run of the program beside it."""

import re
from pathlib import Path

from proof.runner import Runner
from proof.site import Site

DRAWER = "graph_picture.py"  # below examples: readers may use it too
LARGEST = 8_000  # bytes
EMBEDDED = re.compile(r"\]\([./]*pictures/([\w/-]+\.svg)")
WATCHED = """\
import runpy
import sys

sys.path.insert(0, {folder!r})
from graph_picture import GraphPicture

with GraphPicture() as picture:
    variables = runpy.run_path({program!r}, run_name="__main__")
print(end="\\f" + picture.svg(variables))
"""


def shown(site: Site) -> list[Path]:
    """The pictures that pages show, as files beside their programs; they need not exist yet."""
    texts = [page.read_text(encoding="utf-8") for page in site.pages()]
    return sorted({site.examples / name for text in texts for name in EMBEDDED.findall(text)})


def draw(site: Site, runner: Runner, picture: Path) -> tuple[str, str | None]:
    """Runs the program beside `picture` and draws its graph.

    Returns:
        The picture, and why it is not to be had, if so: then the picture is empty.
    """
    program = picture.with_suffix(".py")
    where = f"{site.name(picture)}: its program"
    if not program.is_file():
        return "", f"{where} {site.name(program)} does not exist\n    → write it, or mend the path"
    run = runner.run(WATCHED.format(folder=str(site.examples), program=str(program)), program.name)
    printed, _, svg = run.stdout.partition("\f")
    if run.failure or run.stderr:
        return "", f"{where} can't be watched\n{run.stderr}    → leave the picture out"
    if printed != program.with_suffix(".txt").read_text(encoding="utf-8"):
        return "", f"{where} prints something else when it is watched\n    → leave the picture out"
    if len(svg.encode()) > LARGEST:
        return "", f"{where} makes a picture of {len(svg.encode())} bytes, {LARGEST} are allowed\n    → leave it out"
    return svg, None


def complaint(site: Site, runner: Runner, picture: Path) -> str | None:
    """Why the picture is not what its program draws, and the command that mends it; or None."""
    svg, problem = draw(site, runner, picture)
    if problem:
        return problem
    if not picture.is_file():
        return f"{site.name(picture)} does not exist\n    → draw it: pytest --record"
    if picture.read_text(encoding="utf-8") != svg:
        return (
            f"{site.name(picture)} is not what its program draws now\n"
            "    → draw it: pytest --record; look at it; the page's words about it may have to change too"
        )
    return None
