"""Reads a page's code blocks: what a reader would copy, what the page says it prints, and where both come from."""

import io
import re
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from pymdownx.snippets import SnippetMissingError
from pytest_codeblocks import CodeBlock, extract_from_buffer

from proof.site import Site

PYTHON = {"python", "py", "python3", "py3", "pycon"}
SHELL = {"sh", "bash", "shell", "zsh", "console"}
OUTPUT_MARK = "<!--pytest-codeblocks:expected-output-->"

_FENCE = re.compile(r"(?P<margin>[\s>]*)(?P<ticks>`{3,}|~{3,})\s*(?P<info>[^`]*)$")
_INCLUDE = re.compile(r'--8<-- "(?P<path>[^":]+)"')
_NOT_RUN = re.compile(r'(?P<margin>\s*)(?:!!!|\?\?\?\+?)\s+not-run\s+"(?P<why>[^"]+)"')


class PageError(Exception):
    """Something on a page that the author has to mend; says where, what and how."""

    def __init__(self, site: Site, page: Path, line: int, problem: str, remedy: str):
        super().__init__(f"{site.name(page)}:{line}: {problem}\n    → {remedy}")


@dataclass(frozen=True)
class Fence:
    """A fenced block as it stands in a page: its first line, its language, its body and the lines before it."""

    line: int
    language: str
    body: tuple[str, ...]
    expected_output: bool  # the mark for an expected output stands before it
    not_run: str | None  # why, when it stands in a `not-run` admonition


@dataclass(frozen=True)
class Block:
    """A program on a page.

    `line` is where its fence opens; `expected` what the page says it prints; `program` and `record` are the files that
    both come from; `not_run` says why it isn't run here, None for nearly all.
    """

    page: Path
    line: int
    code: str
    expected: str | None
    program: Path
    record: Path
    not_run: str | None


def read_blocks(site: Site, page: Path) -> list[Block]:
    """All programs on `page`, in order, from its text after its snippets were expanded as the site expands them.

    Raises:
        PageError: for anything that would let a block escape its proof.
    """
    lines = read_lines(site, page)
    for number, line in enumerate(lines, 1):
        if "--8<--" in line and not _INCLUDE.fullmatch(line.strip(" >")):
            raise PageError(
                site, page, number, f"`{line.strip()}` embeds nothing", 'embed a whole file: `--8<-- "TOPIC/NAME.py"`'
            )  # fmt: skip
    fences = read_fences(site, page, lines)
    programs = _programs(site, page, fences)
    extracted = _extract(_expand(site, page, lines))
    if len(programs) != len(extracted):
        raise PageError(
            site, page, 1, f"{len(programs)} programs on the page, but pytest-codeblocks finds {len(extracted)}",
            "embed each program and each output as CONTRIBUTING.md shows",
        )  # fmt: skip
    blocks = [
        Block(page, fence.line, _whole(found.code), _whole(found.expected_output), program, record, fence.not_run)
        for (fence, program, record), found in zip(programs, extracted, strict=True)
    ]
    for block in blocks:
        if "--8<--" in block.code + (block.expected or ""):
            raise PageError(site, page, block.line, "the snippet is not expanded here", "take it out of the quote")
        if block.expected is None and block.not_run is None:
            raise PageError(
                site, page, block.line, "a program without its output",
                f"put `{OUTPUT_MARK}` and a text fence with `{site.name(block.record)}` below it (CONTRIBUTING.md)",
            )  # fmt: skip
    return blocks


def embedded(site: Site, page: Path) -> list[tuple[Path, Path]]:
    """The program and record of each block that is run on `page`; a record need not exist yet."""
    fences = read_fences(site, page, read_lines(site, page))
    return [(program, record) for fence, program, record in _programs(site, page, fences) if not fence.not_run]


def read_lines(site: Site, page: Path) -> list[str]:
    """The lines of `page`, which must be UTF-8 with Unix line ends.

    Raises:
        PageError: at the first byte or line end that isn't.
    """
    data = page.read_bytes()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise PageError(site, page, line, "not UTF-8", f"save the file as UTF-8 (byte {error.start})") from None
    if "\r" in text:
        line = text.count("\n", 0, text.index("\r")) + 1
        raise PageError(site, page, line, "a carriage return", f"save {site.name(page)} with Unix line ends (LF)")
    return text.split("\n")


def read_fences(site: Site, page: Path, lines: list[str]) -> list[Fence]:
    """Every fenced block in `lines`, at whatever depth of lists, tabs, admonitions and quotes.

    Raises:
        PageError: for a fence that never closes.
    """
    fences: list[Fence] = []
    not_run: tuple[int, str] | None = None  # the margin and reason of the admonition that the line stands in
    marked = False
    number = 0
    while number < len(lines):
        line, start = lines[number], number + 1
        number += 1
        if line.strip():
            margin = len(line) - len(line.lstrip())
            if not_run and margin <= not_run[0]:
                not_run = None
            if match := _NOT_RUN.match(line):
                not_run = len(match["margin"]), match["why"]
        if OUTPUT_MARK in line:
            marked = True
            continue
        if not (opening := _FENCE.match(line)):
            continue
        closing = re.compile(rf"[\s>]*{opening['ticks'][0]}{{{len(opening['ticks'])},}}\s*$")
        body = []
        while number < len(lines) and not closing.match(lines[number]):
            body.append(lines[number].removeprefix(opening["margin"]))
            number += 1
        if number == len(lines):
            raise PageError(site, page, start, "a fence that never closes", f"close it with `{opening['ticks']}`")
        number += 1
        reason = not_run[1] if not_run else None
        fences.append(Fence(start, _language(opening["info"]), tuple(body), marked, reason))
        marked = False
    return fences


def _programs(site: Site, page: Path, fences: list[Fence]) -> list[tuple[Fence, Path, Path]]:
    """Each fence that holds a program, with its file and its record's; refuses a program typed into the page."""
    programs = []
    for fence, below in pairwise([*fences, None]):
        if fence.language not in PYTHON | SHELL:
            continue
        if fence.language not in {"python", "bash"}:
            name = "python" if fence.language in PYTHON else "bash"
            raise PageError(site, page, fence.line, f"a block marked `{fence.language}`", f"mark it `{name}`")
        program = _included(site, page, fence, "the program", ".py" if fence.language == "python" else ".sh")
        record = program.with_suffix(".txt")
        if fence.not_run is None and below and below.expected_output:
            shown = _included(site, page, below, "its output", ".txt")
            if shown != record:
                raise PageError(
                    site, page, below.line, f"{site.name(shown)} is not the record of {site.name(program)}",
                    f'write `--8<-- "{record.relative_to(site.examples).as_posix()}"`',
                )  # fmt: skip
        programs.append((fence, program, record))
    return programs


def _included(site: Site, page: Path, fence: Fence, what: str, suffix: str) -> Path:
    """The one file below `examples` that the fence embeds."""
    match = _INCLUDE.fullmatch(fence.body[0].strip()) if len(fence.body) == 1 else None
    if not match or not match["path"].endswith(suffix):
        raise PageError(
            site, page, fence.line, f"{what} is typed into the page",
            f'put it in `examples/TOPIC/NAME{suffix}` and embed it whole: `--8<-- "TOPIC/NAME{suffix}"`',
        )  # fmt: skip
    path = site.examples / match["path"]
    if suffix != ".txt" and not path.is_file():
        raise PageError(
            site, page, fence.line + 1, f"{site.name(path)} does not exist", "write it, or mend the path"
        )  # fmt: skip
    return path


def _whole(embedded: str | None) -> str | None:
    """The text of an embedded file, after whose last line end the snippet extension sees one more, empty line."""
    return embedded.removesuffix("\n") if embedded else embedded


def _language(info: str) -> str:
    """The language that a fence's info string names: `python` for `python title="x"` and for `{.python .annotate}`."""
    words = info.strip().strip("{}").replace(".", " ").split()
    return words[0].lower() if words else ""


def _expand(site: Site, page: Path, lines: list[str]) -> list[str]:
    try:
        return site.converter().preprocessors["snippet"].run(lines)
    except SnippetMissingError as error:
        missing = re.search(r"'(.+?)'", str(error))
        number = next((n for n, line in enumerate(lines, 1) if missing and missing[1] in line), 1)
        path = missing[1] if missing else "a snippet"
        remedy = "record it: pytest --record" if path.endswith(".txt") else "write it, or mend the path"
        raise PageError(site, page, number, f"examples/{path} does not exist", remedy) from None


def _extract(lines: list[str]) -> list[CodeBlock]:
    """What pytest-codeblocks finds in `lines` once no option, marker or margin of a fence can hide a block from it."""
    plain = []
    closing, margin = None, ""
    for line in lines:
        if closing is None and (opening := _FENCE.match(line)):
            margin, ticks = opening["margin"], opening["ticks"]
            closing = re.compile(rf"[\s>]*{ticks[0]}{{{len(ticks)},}}\s*$")
            plain.append("`" * len(ticks) + _language(opening["info"]))
        elif closing and closing.match(line):
            plain.append("`" * len(ticks))
            closing = None
        else:
            plain.append(line.removeprefix(margin) if closing else line.lstrip(" >"))
    blocks = extract_from_buffer(io.StringIO("\n".join(plain) + "\n"), max_num_lines=len(plain) + 2)
    return [block for block in blocks if block.syntax in {"python", "bash"}]
