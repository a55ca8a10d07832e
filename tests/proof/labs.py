"""Runs labs, `examples/labs/NAME.py`, and records what each of their cells printed and plotted, `NAME.json`."""

import json
import re
import sys
from itertools import count
from pathlib import Path
from xml.etree import ElementTree

from proof.runner import Runner
from proof.site import ROOT, Site

sys.path.append(str(ROOT / "docs" / "hooks"))
from labs_source import cells, code_hash, notebook, programs

__all__ = ["cells", "notebook"]  # for the tests

TOLERANCE = 0.4  # px, and units of the last place: what a plot's numbers may differ by between processors
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
LONG = re.compile(r"-?\d+\.\d+")
SVG, XLINK = "{http://www.w3.org/2000/svg}", "{http://www.w3.org/1999/xlink}"
COLOURS = {  # matplotlib's own, for which a page sets its own: docs/theme/css/labs.css
    "#ffffff": "paper", "#000000": "ink", "#b0b0b0": "line", "#cccccc": "line",
    "#1f77b4": "0", "#ff7f0e": "1", "#2ca02c": "2", "#d62728": "3", "#9467bd": "4", "#8c564b": "5",
}  # fmt: skip
RUN = """\
import contextlib, io, json

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt

plt.rcParams.update({{"svg.hashsalt": "lab", "svg.fonttype": "none", "font.size": 10}})
shown = []


def show():
    for number in plt.get_fignums():
        drawn = io.StringIO()
        plt.figure(number).savefig(drawn, format="svg", bbox_inches="tight", metadata={{"Date": None, "Creator": None}})
        shown.append({{"svg": drawn.getvalue()}})
    plt.close("all")


plt.show = show
variables, outputs = {{"__name__": "__main__"}}, []
for number, code in enumerate(json.loads({codes!r}), 1):
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(code, f"cell {{number}}", "exec"), variables)
    outputs.append([{{"text": printed.getvalue()}}] * bool(printed.getvalue()) + shown)
    shown = []
print(json.dumps(outputs))
"""


def labs(site: Site) -> list[Path]:
    """All labs, in the order of their names."""
    return sorted((site.examples / "labs").glob("*.py"))


def run(runner: Runner, lab: Path) -> tuple[list[list[dict]], str | None]:
    """Runs a lab's cells in order, in one process.

    Returns:
        For each code cell its outputs, `{"text"}` or `{"svg"}`, and why there are none, if so.
    """
    done = runner.run(RUN.format(codes=json.dumps(programs(lab))), lab.name)
    if done.failure or done.stderr:
        problem = f"{lab.name} {done.failure or 'writes to stderr'}"
        return [], f"{problem}\n{done.stderr}    → mend the cell; nothing is recorded from it"
    outputs = json.loads(done.stdout)
    number = count(1)
    for output in (output for cell in outputs for output in cell if "svg" in output):
        output["svg"] = plain(output["svg"], f"{lab.stem.replace('_', '-')}-{next(number)}")
    return outputs, None


def record(site: Site, runner: Runner) -> dict[Path, str]:
    """The record of each lab that runs, by its file."""
    found = {}
    for lab in labs(site):
        outputs, problem = run(runner, lab)
        before = lab.with_suffix(".json")
        if problem is None and complaint(site, lab, outputs):
            text = json.dumps({"code": code_hash(lab), "outputs": outputs}, ensure_ascii=False, indent=1)
            found[before] = text + "\n"
    return found


def complaint(site: Site, lab: Path, outputs: list[list[dict]]) -> str | None:
    """Why the record is not that of these outputs, and the command that mends it; or None."""
    record = lab.with_suffix(".json")
    name = site.name(record)
    if not record.is_file():
        return f"{name} does not exist\n    → record it: pytest --record"
    recorded = json.loads(record.read_text(encoding="utf-8"))
    if recorded["code"] != code_hash(lab):
        return f"{name} is of other code\n    → record it: pytest --record"
    for number, (before, now) in enumerate(zip(recorded["outputs"], outputs, strict=True), 1):
        for one, other in zip(before, now, strict=False):
            if "text" in one and one != other:
                return f"{name}: cell {number} prints\n{other.get('text')}not\n{one['text']}    → pytest --record"
            if "svg" in one and not alike(one["svg"], other.get("svg", "")):
                return f"{name}: cell {number} plots something else\n    → pytest --record; look at it"
        if len(before) != len(now):
            return f"{name}: cell {number} has {len(now)} outputs, not {len(before)}\n    → pytest --record"
    return None


def alike(one: str, other: str) -> bool:
    """Whether two plots are the same but for what processors make of the last digits."""
    if NUMBER.sub("#", one) != NUMBER.sub("#", other):
        return False
    pairs = zip(NUMBER.findall(one), NUMBER.findall(other), strict=True)
    return all(abs(float(a) - float(b)) <= TOLERANCE for a, b in pairs)


def plain(svg: str, name: str) -> str:
    """A plot of matplotlib as a page can take it: no style of its own, ids that no other plot has, short numbers."""
    ElementTree.register_namespace("", SVG[1:-1])
    root = ElementTree.fromstring(svg)
    for parent in list(root.iter()):
        for child in list(parent):
            if child.tag in {f"{SVG}style", f"{SVG}metadata"}:
                parent.remove(child)
    used = set(re.findall(r"(?:url\(|href=\")#([\w.-]+)", svg))
    short = {old: f"{name}-{number}" for number, old in enumerate(sorted(used))}
    for element in root.iter():
        for attribute, value in list(element.attrib.items()):
            del element.attrib[attribute]
            if attribute == "style":
                element.attrib.update(_attributes(value))
            elif attribute == "id":
                if value in short:
                    element.set("id", short[value])
            elif attribute == "font-family":
                element.set(attribute, "sans-serif")
            elif attribute == f"{XLINK}href":
                element.set("href", f"#{short[value[1:]]}")
            elif "url(#" in value:
                element.set(attribute, re.sub(r"#([\w.-]+)", lambda found: f"#{short[found[1]]}", value))
            else:
                element.set(attribute, LONG.sub(lambda found: f"{float(found[0]):.1f}", value))
    root.attrib.pop("version", None)
    for size in ("width", "height"):
        root.attrib.pop(size, None)
    return re.sub(r">\s+<", "><", ElementTree.tostring(root, encoding="unicode"))


def _attributes(style: str) -> dict[str, str]:
    """A style's declarations as attributes, the colours as variables of the page."""
    found = {}
    for name, value in (part.split(":", 1) for part in style.split(";") if ":" in part):
        name, value = name.strip(), value.strip()
        if name == "font-family":
            found[name] = "sans-serif"  # whatever the page has
        elif name == "font":  # as in `10px 'DejaVu Sans'`: the family is the page's
            found["font-size"] = value.split()[0]
        else:
            found[name] = f"var(--plot-{COLOURS[value]}, {value})" if value in COLOURS else value
    return found
