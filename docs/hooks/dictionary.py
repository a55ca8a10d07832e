"""Reads the entries of the error dictionary from its pages, `docs/LANGUAGE/errors/*.md`, and from the records.

No hook of its own: `errors.py`, `shortlinks.py` and the tests use it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from mkdocs.exceptions import PluginError

TITLE = re.compile(r"^# (?P<title>.+?)(?: \{.*\})?$", re.MULTILINE)
SECTION = re.compile(r"^## ", re.MULTILINE)
HEADING = re.compile(
    r"## (?P<ticks>`+) ?(?P<title>.+?) ?(?P=ticks) \{ #(?P<id>[a-z0-9-]{1,40})(?P<common> \.common)? \}\n"
)
PROGRAM = re.compile(r'^--8<-- "(?P<path>errors/[\w/-]+\.py)"$', re.MULTILINE)
CAUGHT = re.compile(r"^ *except (?:\w+\.)*(?P<type>\w+)", re.MULTILINE)
PARTS = re.compile(r"^(?P<parts>(?:`+.+`+\n)+):   ", re.MULTILINE)
MARKDOWN_LINK = re.compile(r"\[([^\]]+)\]\([^)]+\)")
PART = re.compile(r"^(?P<ticks>`+) ?(?P<part>.+?) ?(?P=ticks)$", re.MULTILINE)


@dataclass(frozen=True)
class Entry:
    """One message: what a section of a page says of it.

    Attributes:
        id: the heading's; names the entry on the whole site.
        title: the piece of the message that is the heading.
        common: whether many readers meet it.
        type: the exception's, as the program catches it; empty for a warning.
        message: as recorded.
        parts: what in the message depends on the reader's program, as it stands there.
        meaning: the first paragraph below the heading, as Markdown.
        programs: what raises it, then the others, below `examples`.
    """

    id: str
    title: str
    common: bool
    type: str
    message: str
    parts: tuple[str, ...]
    meaning: str
    programs: tuple[str, ...]

    def variable(self) -> re.Pattern[str] | None:
        """What finds the variable parts in the message, the longest first; None when there are none."""
        longest = sorted(self.parts, key=len, reverse=True)
        return re.compile("|".join(rf"(?<!\w){re.escape(part)}(?!\w)" for part in longest)) if longest else None

    def fixed(self) -> list[str]:
        """The words of the message that stand there for every reader, after the exception's type: one string between
        two variable parts."""
        message = f"{self.type}: {self.message}" if self.type else self.message
        pieces = pattern.split(message) if (pattern := self.variable()) else [message]
        return [piece.strip() for piece in pieces if piece.strip()]

    def says(self) -> str:
        """The meaning as plain text."""
        return " ".join(MARKDOWN_LINK.sub(r"\1", self.meaning).replace("**", "").replace("`", "").split())


def title(source: str) -> str:
    """The heading of a page."""
    return TITLE.search(source)["title"]


def entries(source: str, name: str, examples: Path) -> Iterator[Entry]:
    """The entries of one page, in order.

    Args:
        source: the page's Markdown.
        name: the page's path, for messages.
        examples: the folder of all programs and records.

    Raises:
        PluginError: for an entry that lacks something, with its line and what to do.
    """
    starts = [found.start() for found in SECTION.finditer(source)]
    for start, end in zip(starts, [*starts[1:], len(source)], strict=True):
        where = f"{name}:{source.count(chr(10), 0, start) + 1}"
        yield _entry(source[start:end], where, examples)


def _entry(section: str, where: str, examples: Path) -> Entry:
    def refuse(problem: str, remedy: str) -> PluginError:
        return PluginError(f"{where}: {problem}\n    → {remedy}")

    if not (heading := HEADING.match(section)):
        raise refuse("not the heading of an entry", "write ## `A PIECE OF THE MESSAGE` { #id }, or make it ###")
    programs = PROGRAM.findall(section)
    first = heading["id"].replace("-", "_")
    if not programs or Path(programs[0]).stem != first:
        raise refuse(f"the entry's first program is not {first}.py", "begin with the program that raises the message")
    if not any(Path(program).stem.startswith(f"{first}_fix") for program in programs):
        raise refuse("an entry without a fix", f"add a program {first}_fix.py")
    for program in programs:
        if not Path(program).stem.startswith(first):
            raise refuse(f"{program} is another entry's", f"name it {first}_….py")
    record = (examples / programs[0]).with_suffix(".txt")
    if not record.is_file():
        raise refuse(f"examples/{programs[0]} has no record", "record it: pytest --record")
    message = record.read_text(encoding="utf-8").strip()
    parts = tuple(part["part"] for block in PARTS.finditer(section) for part in PART.finditer(block["parts"]))
    for piece in (heading["title"], *parts):
        if piece not in message:
            raise refuse(f"`{piece}` is not in the message that {record.name} records", "quote what was printed")
    caught = CAUGHT.search((examples / programs[0]).read_text(encoding="utf-8"))
    return Entry(
        id=heading["id"],
        title=heading["title"],
        common=bool(heading["common"]),
        type=caught["type"] if caught else "",
        message=message,
        parts=parts,
        meaning=section[heading.end() :].strip().split("\n\n")[0],
        programs=tuple(programs),
    )
