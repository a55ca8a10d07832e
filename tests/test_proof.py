"""The proof itself: pages that are wrong in each way are refused, with the place and the remedy."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from proof.pages import PageError, read_blocks
from proof.parity import differences, pairs, prose, review, unreviewed
from proof.records import complaint, record
from proof.runner import CAN_FORK, Runner
from proof.site import ROOT, Site

FENCE = (
    '```python\n--8<-- "t/a.py"\n```\n\n<!--pytest-codeblocks:expected-output-->\n\n```text\n--8<-- "t/a.txt"\n```\n'
)


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """A site of one page a language and one example, `t/a`, with this project's own settings."""
    for name in ("mkdocs.yml", "mkdocs.zh.yml", "mkdocs.en.yml", "docs/theme", "docs/hooks"):
        (shutil.copytree if (ROOT / name).is_dir() else shutil.copy)(ROOT / name, tmp_path / name)
    (tmp_path / "docs/landing").mkdir()
    write(tmp_path / "examples/t/a.py", "print(1 + 1)\n")
    write(tmp_path / "examples/t/a.txt", "2\n")
    write(tmp_path / "docs/en/p.md", f"# Title {{ #t }}\n\n{FENCE}")
    write(tmp_path / "docs/zh/p.md", f"# 标题 {{ #t }}\n\n{FENCE}")
    return Site(tmp_path)


@pytest.fixture(params=["fork", "fresh"])
def alone(request: pytest.FixtureRequest) -> Iterator[Runner]:
    """A runner of each kind, with a short limit."""
    if request.param == "fork" and not CAN_FORK:
        pytest.skip("programs are not forked on this system")
    runner = Runner(fork=request.param == "fork", seconds=15)
    yield runner
    runner.close()


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    return path


def english(site: Site, text: str) -> Path:
    return write(site.root / "docs/en/p.md", text)


# What a block looks like, and what it must not look like


@pytest.mark.parametrize(
    "page",
    [
        FENCE,
        FENCE.replace("```python", "``` python"),
        FENCE.replace("```python", '```python title="x.py" hl_lines="1" linenums="1"'),
        FENCE.replace("```python", "```{.python .annotate}"),
        FENCE.replace("```python", "``` { .python }"),
        FENCE.replace("```text", "```{.text .message}"),
        FENCE.replace("```", "~~~"),
        "!!! note\n\n" + "".join(f"    {line}\n" for line in FENCE.splitlines()),
        '=== "a tab"\n\n' + "".join(f"    {line}\n" for line in FENCE.splitlines()),
        "1.  an item\n\n" + "".join(f"    {line}\n" for line in FENCE.splitlines()),
    ],
)
def test_a_block_is_found_however_it_is_fenced(site: Site, runner: Runner, page: str) -> None:
    (block,) = read_blocks(site, english(site, page))
    assert (block.code, block.expected) == ("print(1 + 1)\n", "2\n")
    assert complaint(site, block, runner.run(block.code)) is None


def test_a_block_that_is_shown_as_text_is_none(site: Site) -> None:
    assert read_blocks(site, english(site, f"````text\n{FENCE}````\n")) == []


@pytest.mark.parametrize(
    ("page", "line", "problem", "remedy"),
    [
        ("x\n\n```python\nprint(1)\n```\n", 3, "typed into the page", "examples/TOPIC/NAME.py"),
        (FENCE.replace('"t/a.py"', '"t/a.py:part"'), 2, "embeds nothing", "embed a whole file"),
        ("one\n\n--8<-- [start:part]\n", 3, "embeds nothing", "embed a whole file"),
        (FENCE.replace("a.py", "missing.py"), 2, "examples/t/missing.py does not exist", "mend the path"),
        (FENCE.replace("a.txt", "b.txt"), 7, "is not the record of", "t/a.txt"),
        (FENCE.split("<!--")[0], 1, "without its output", "t/a.txt"),
        (FENCE.replace("```python", "```py"), 1, "marked `py`", "mark it `python`"),
        (FENCE.replace("```python", "```pycon"), 1, "marked `pycon`", "mark it `python`"),
        ("one\n\n" + FENCE.rstrip("`\n"), 9, "never closes", "close it"),
        ("".join(f"> {line}\n" for line in FENCE.splitlines()), 1, "is not expanded", "out of the quote"),
        ("one\r\ntwo\r\n", 1, "carriage return", "LF"),
        (FENCE.replace("--8<-- \"t/a.txt\"", "2"), 7, "its output is typed into the page", "t/a.txt"),
    ],
)  # fmt: skip
def test_a_wrong_page_is_refused(site: Site, page: str, line: int, problem: str, remedy: str) -> None:
    remedy = remedy.replace("t/a.txt", "") if "typed" in problem else remedy
    with pytest.raises(PageError) as refused:
        read_blocks(site, english(site, page))
    assert str(refused.value).startswith(f"docs/en/p.md:{line}: ")
    assert problem in str(refused.value)
    assert remedy in str(refused.value)


def test_bytes_that_are_not_utf8_are_refused(site: Site) -> None:
    (site.root / "docs/en/p.md").write_bytes(b"one\n\xff\n")
    with pytest.raises(PageError, match=r"docs/en/p\.md:2: not UTF-8"):
        read_blocks(site, site.root / "docs/en/p.md")


def test_a_missing_record_is_asked_for(site: Site) -> None:
    (site.examples / "t/a.txt").unlink()
    with pytest.raises(PageError, match=r"p\.md:10: examples/t/a\.txt does not exist\n.*pytest --record"):
        read_blocks(site, site.root / "docs/en/p.md")


def test_a_block_that_is_not_run_says_why(site: Site) -> None:
    shown = "".join(f"    {line}\n" for line in FENCE.splitlines()[:3])
    blocks = read_blocks(site, english(site, f'!!! not-run "needs two GPUs"\n\n{shown}\nText.\n\n{FENCE}'))
    assert [block.not_run for block in blocks] == ["needs two GPUs", None]


# What a program must not do


@pytest.mark.parametrize(
    ("program", "problem"),
    [
        ("print(3)", "-2\n+3"),
        ("print(2, end=' \\n')", "-2\n+2 "),
        ("print(2, end='')", "line ends or trailing space"),
        ("print(2)\n1 / 0", "raised\n"),
        ("raise SystemExit(0)", "raised\n"),
        ("x = 2", "prints nothing"),
        ("import warnings; print(2); warnings.warn('careful', stacklevel=1)", "writes to stderr"),
        ("import os; print(2, flush=True); os._exit(0)", "ended its process"),
        ("def :", "SyntaxError"),
        ("import torch; print(torch.rand(1))", "does not print"),
    ],
)
def test_a_program_that_proves_nothing(site: Site, runner: Runner, program: str, problem: str) -> None:
    write(site.examples / "t/a.py", program + "\n")
    (block,) = read_blocks(site, site.root / "docs/en/p.md")
    message = complaint(site, block, runner.run(block.code))
    assert message.startswith("docs/en/p.md:3: examples/t/a.py ")
    assert problem in message
    assert "→" in message


def test_a_mismatch_tells_how_to_record(site: Site, runner: Runner) -> None:
    write(site.examples / "t/a.txt", "3\n")
    (block,) = read_blocks(site, site.root / "docs/en/p.md")
    assert "pytest --record" in complaint(site, block, runner.run(block.code))


def test_a_hanging_program_is_stopped() -> None:
    runner = Runner(seconds=3)
    started = "import subprocess, sys, time; subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(99)'])\n"
    assert runner.run(started + "time.sleep(99)").failure == "was stopped after 3 s"
    assert runner.run("print(2)").stdout == "2\n"
    runner.close()


def test_shell_blocks_are_run(runner: Runner) -> None:
    assert runner.run("echo one\n", "a.sh").stdout == "one\n"
    assert runner.run("false\necho one\n", "a.sh").failure == "ended with 1"


LEAK = """
import builtins, random, sys, warnings
import torch
torch.set_grad_enabled(False); torch.manual_seed(1); torch.set_default_dtype(torch.float64)
torch.autograd.set_detect_anomaly(True); torch.set_num_threads(2); warnings.simplefilter("error")
torch.set_printoptions(precision=1); sys.modules["leaked"] = sys; builtins.leaked = 1; leaked = 1
torch.nn.Module.leaked = 1
print("leaked")
"""
LOOK = """
import builtins, sys, warnings
import torch
print(torch.is_grad_enabled(), torch.get_default_dtype(), torch.is_anomaly_enabled(), torch.get_num_threads())
print(any(f[0] == "error" and f[2] is Warning for f in warnings.filters), "leaked" in sys.modules)
print(hasattr(builtins, "leaked"), "leaked" in globals(), hasattr(torch.nn.Module, "leaked"), torch.tensor(1 / 3))
"""
CLEAN = "True torch.float32 False 1\nFalse False\nFalse False False tensor(0.3333)\n"


def test_nothing_leaks_from_one_program_into_the_next(alone: Runner) -> None:
    assert alone.run(LEAK).stdout == "leaked\n"
    assert alone.run(LOOK).stdout == CLEAN


def test_a_program_is_the_main_module_of_its_own_file(alone: Runner) -> None:
    program = (
        "import inspect\n\n\ndef f():\n    return 1\n\n\nif __name__ == '__main__':\n    print(inspect.getsource(f))\n"
    )
    assert alone.run(program).stdout == "def f():\n    return 1\n\n"


def test_a_program_runs_once(tmp_path: Path) -> None:
    runner = Runner()
    for _ in "zh", "en":
        assert runner.run(f"open({str(tmp_path / 'runs')!r}, 'a').write('x'); print(2)").stdout == "2\n"
    runner.close()
    assert (tmp_path / "runs").read_text() == "x"


# Recording


def test_record_writes_what_changed_and_nothing_else(site: Site, runner: Runner) -> None:
    record(site, runner)
    write(site.examples / "t/a.txt", "3\n")
    assert record(site, runner) == [site.examples / "t/a.txt"]
    assert (site.examples / "t/a.txt").read_text() == "2\n"
    assert record(site, runner) == []


@pytest.mark.parametrize("program", ["print(5); 1 / 0", "pass", "import sys; print(5); print(5, file=sys.stderr)"])
def test_record_keeps_the_old_record_of_a_program_that_fails(site: Site, runner: Runner, program: str) -> None:
    write(site.examples / "t/a.py", program)
    record(site, runner)
    assert (site.examples / "t/a.txt").read_text() == "2\n"


def test_record_makes_the_first_record(site: Site, runner: Runner) -> None:
    (site.examples / "t/a.txt").unlink()
    assert site.examples / "t/a.txt" in record(site, runner)
    assert sorted(path.name for path in (site.examples / "t").iterdir()) == ["a.py", "a.txt"]


def test_record_is_refused_in_ci() -> None:
    command = [sys.executable, "-m", "pytest", "--record", "--collect-only", "-q"]
    done = subprocess.run(command, cwd=ROOT, env={"CI": "true", "PATH": ""}, capture_output=True, text=True)
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert "refused in CI" in done.stderr


# Two languages

RICH = (
    """---
description: x
---

# Title { #t }

Text with a [link](other.md#here).

## Section { #s }

!!! note

    Words.

| a | b |
| --- | --- |
| c | d |
| e | f |

![picture](p.svg)

"""
    + FENCE
)


@pytest.mark.parametrize(
    ("gone", "told"),
    [
        ("description: x\n", "front matter `description`"),
        ("## Section { #s }\n", "h2 `{ #s }`"),
        ("[link](other.md#here)", "a link to `other.md#here`"),
        ("!!! note\n\n    Words.\n", "the admonition `note`"),
        ("| e | f |\n", "a table of 3 × 2"),
        ("![picture](p.svg)", "the picture `p.svg`"),
        (FENCE, 'the block `--8<-- "t/a.py"`'),
    ],
)
def test_what_one_language_lacks_is_told(site: Site, gone: str, told: str) -> None:
    whole, other = write(site.root / "docs/zh/p.md", RICH), english(site, RICH.replace(gone, ""))
    messages = differences(site, whole, other)
    assert any(told in message and message.startswith("docs/zh/p.md:") for message in messages), messages
    assert differences(site, whole, english(site, RICH)) == []


def test_front_matter_that_is_not_yaml_is_refused(site: Site) -> None:
    page = english(site, "---\ndescription: one: two\n---\n\n# Title { #t }\n")
    with pytest.raises(PageError, match=r"docs/en/p\.md:2: front matter that is not YAML\n.*quotes"):
        list(prose(site, page))


def test_the_line_of_a_difference_is_the_page_s(site: Site) -> None:
    other = english(site, RICH.replace("## Section { #s }\n", ""))
    (message,) = differences(site, write(site.root / "docs/zh/p.md", RICH), other)
    assert message.startswith("docs/zh/p.md:9: h2")


def test_a_page_without_its_twin_is_a_pair_with_a_file_that_does_not_exist(site: Site) -> None:
    (site.root / "docs/zh/p.md").unlink()
    ((name, files),) = pairs(site)
    assert name == "p.md"
    assert [file.exists() for file in files] == [False, True]


def test_an_edit_in_one_language_waits_for_the_other(site: Site) -> None:
    review(site, [])
    ((name, files),) = pairs(site)
    assert unreviewed(site, name, files) is None
    english(site, "# Another title { #t }\n")
    assert "docs/zh/p.md was not" in unreviewed(site, name, files)
    assert "--reviewed p.md" in unreviewed(site, name, files)
    assert review(site, []) == []
    assert review(site, ["p.md"])
    assert unreviewed(site, name, files) is None


def test_prose_is_what_a_reader_reads(site: Site) -> None:
    page = english(site, f"---\ndescription: x\n---\n\n# A `code` title {{ #t }}\n\nOne\n`two` three.\n\n{FENCE}")
    assert list(prose(site, page)) == [("A title", 5), ("One three.", 7)]
