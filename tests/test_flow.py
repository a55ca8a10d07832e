"""The flow lab: PyTorch gives each answer again, and each program that it shows prints what it shows."""

import gzip
import json
import random
import re
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from proof.records import recorded_modules
from proof.report import refuse
from proof.runner import Runner
from proof.site import Site

SITE = Site()
LANGUAGES = list(SITE.languages)
LIMIT = 40_000  # bytes, compressed: the page, its scripts and style of its own, the answers
MODES = ["train", "freeze", "detach", "no_grad", "inference_mode"]
OPTIMIZERS = ["SGD", "momentum", "decay", "Adam", "AdamW", "RMSprop"]
PASTS = ["none", "None", "zeros"]
PROGRAM = """async (choices) => {
    const { program } = await import(new URL("../../js/flow.js", location));
    return choices.map(([modes, x, optimizer, past]) => program({ modes, x, optimizer, past }));
}"""
RUN_ALL = """\
import contextlib, io, json

for code in json.loads({codes!r}):
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(code, {{}})
    print(json.dumps(printed.getvalue()))
"""


@pytest.fixture
def lab(page: Page, site: str) -> Page:
    """The lab, ready."""
    page.goto(f"{site}en/labs/flow/")
    page.locator(".flow[data-ready]").wait_for()
    return page


@pytest.mark.parametrize(("module", "record"), recorded_modules(SITE), ids=str)
def test_pytorch_answers_as_recorded(runner: Runner, module: Path, record: Path, count: Callable[..., None]) -> None:
    run = runner.run(module.read_text(encoding="utf-8"), module.name)
    assert run.failure is None, run.stderr
    answers, recorded = json.loads(run.stdout), json.loads(record.read_text(encoding="utf-8"))
    differing = [key for key in answers if answers[key] != recorded.get(key)]
    refuse([f"{SITE.name(record)}: other {', '.join(differing)}\n    → pytest --record"] if differing else [])
    assert answers["modes"] == MODES
    assert all(len(answers["asked"][past]) == 2 * len(MODES) ** 4 for past in PASTS)
    count("set-ups of the flow lab", sum(map(len, answers["asked"].values())))
    count("updates of the flow lab", len(answers["updates"]))


def test_every_program_prints_what_is_shown(lab: Page, runner: Runner, count: Callable[..., None]) -> None:
    """Those of all set-ups, and 400 with an optimizer or an earlier step."""
    draw = random.Random(0)
    setups = list(product(product(MODES, repeat=4), "01"))
    choices = [(*setup, "", "none") for setup in setups]
    choices += [(*draw.choice(setups), draw.choice(["", *OPTIMIZERS]), draw.choice(PASTS)) for _ in range(400)]
    programs = lab.evaluate(PROGRAM, choices)
    run = runner.run(RUN_ALL.format(codes=json.dumps([program["code"] for program in programs])))
    assert run.failure is None, run.stderr
    printed = [json.loads(line) for line in run.stdout.splitlines()]
    refuse(
        f"the flow lab's program for {choice} prints\n{text}, it shows\n{program['output']}"
        for choice, program, text in zip(choices, programs, printed, strict=True)
        if text != program["output"]
    )
    count("programs of the flow lab", len(programs))


def test_a_choice_shows_at_once_and_is_in_the_address(lab: Page, site: str) -> None:
    lab.get_by_label("lin1").select_option("freeze")
    lab.get_by_label("Optimizer").select_option("momentum")
    lab.get_by_label("An earlier step?").select_option("zeros")
    frozen = lab.locator(".flow li").nth(2)
    expect(frozen.locator("output")).to_have_text(".grad 0.0")
    expect(frozen.locator("> span")).to_have_text("3.0 → -5.75")
    expect(frozen.locator("p")).to_contain_text("the momentum of the step before")
    assert lab.url == f"{site}en/labs/flow/?train-freeze-train-train-0-momentum-zeros"
    shown = lab.locator(".flow samp").inner_text()
    lab.goto(lab.url.replace("/en/", "/zh/"))
    expect(lab.locator(".flow samp")).to_have_text(shown)
    assert lab.locator(".flow select").first.evaluate("(select) => select.form.elements.past.value") == "zeros"


def test_it_works_by_keyboard(lab: Page) -> None:
    lab.locator(".flow select").nth(4).focus()
    lab.keyboard.press("ArrowDown")
    lab.keyboard.press("ArrowDown")
    expect(lab.locator(".flow [role=status]")).to_contain_text("does not require grad")


@pytest.mark.parametrize(
    ("choice", "start"),
    [("train-train-train-detach-0--none", "element 0"), ("inference_mode-train-train-train-0--none", "Infer")],
)
def test_an_error_leads_to_its_entry(lab: Page, site: str, choice: str, start: str) -> None:
    lab.goto(f"{site}zh/labs/flow/?{choice}")
    status = lab.locator(".flow [role=status]")
    expect(status).to_contain_text(start)
    status.locator("a").click()
    anchor = lab.url.split("#")[1]
    assert "/zh/errors/" in lab.url
    expect(lab.locator(f"h2#{anchor}")).to_be_visible()


def test_nonsense_in_the_address_does_no_harm(lab: Page, site: str) -> None:
    lab.goto(f"{site}en/labs/flow/?<b>-freeze-x")
    expect(lab.locator(".flow samp")).to_contain_text("None\n105.0\nNone")


def test_it_answers_within_a_frame(lab: Page) -> None:
    """Every choice of a layer's mode; the median of what changing it costs, with the page drawn anew."""
    took = lab.evaluate(
        """() => {
            const select = document.querySelectorAll(".flow select")[1];
            return [...Array(50).keys()].map((number) => {
                select.selectedIndex = number % 5;
                const start = performance.now();
                select.dispatchEvent(new Event("input", { bubbles: true }));
                document.body.getBoundingClientRect();
                return performance.now() - start;
            }).sort((one, other) => one - other)[25];
        }"""
    )
    assert took < 16, f"{took:.1f} ms"


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_light(built: Path, language: str) -> None:
    names = ["labs/flow/index.html", "labs/flow.json", "js/flow.js", "css/flow.css"]
    sizes = {name: len(gzip.compress((built / language / name).read_bytes(), 6)) for name in names}
    assert sum(sizes.values()) < LIMIT, sizes


def test_every_link_into_it_makes_a_choice() -> None:
    fields = [MODES] * 4 + [["0", "1"], ["", *OPTIMIZERS], PASTS]
    found = 0
    for page in SITE.pages():
        for choice in re.findall(r"\(\S*flow\.md\?([^)\s#]*)", page.read_text(encoding="utf-8")):
            parts = choice.split("-")
            assert len(parts) == len(fields), f"{SITE.name(page)}: ?{choice}"
            assert all(part in field for part, field in zip(parts, fields, strict=True)), (
                f"{SITE.name(page)}: ?{choice}"
            )
            found += 1
    assert found


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_scripts_the_cases_are_there(browser: Browser, site: str, language: str) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{site}{language}/labs/flow/")
    expect(page.locator(".flow")).to_be_hidden()
    expect(page.get_by_text("lin1 detached [None, None, 42.0, 30.0]")).to_be_visible()
    page.context.close()
