"""The error dictionary: each entry whole, in both languages alike, and each fix a fix."""

import ast
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from mkdocs.exceptions import PluginError

from proof.errors import FILE, Entry, bare, entries, excerpt, pages, read, told
from proof.report import refuse
from proof.site import Site

SITE = Site()
LANGUAGES = list(SITE.languages)
PAGES = [page.name for page in pages(SITE, LANGUAGES[0])]
SILENCERS = {"catch_warnings", "simplefilter", "filterwarnings", "suppress"}


def both(page: str) -> list[list[Entry]]:
    """A page's entries in each language."""
    return [read(SITE, SITE.root / "docs" / language / "errors" / page) for language in LANGUAGES]


@pytest.mark.parametrize("page", PAGES)
def test_every_entry_is_whole(page: str, count: Callable[..., None]) -> None:
    """It begins with the program that raises it, quotes what that printed, explains its parts, and has a fix."""
    try:
        found = both(page)
    except PluginError as error:
        refuse([str(error)])
    refuse([] if all(found) else [f"docs/*/errors/{page}: no entries\n    → write some, or delete the page"])
    count("messages of the error dictionary", len(found[0]))
    count("fixes of errors", sum("_fix" in program for entry in found[0] for program in entry.programs))


@pytest.mark.parametrize("page", PAGES)
def test_both_languages_explain_the_same_parts(page: str) -> None:
    one, other = ({entry.id: entry for entry in found} for found in both(page))
    refuse(
        f"docs/*/errors/{page}: entry #{id}: {', '.join(LANGUAGES)} explain {one[id].parts} and {other[id].parts}\n"
        "    → explain the same pieces of the message, in the same order"
        for id in one.keys() & other.keys()
        if one[id].parts != other[id].parts
    )


@pytest.mark.parametrize("page", PAGES)
def test_a_fix_does_not_hide_the_error(page: str) -> None:
    """It neither catches nor filters anything, and does not print the message."""
    complaints = []
    for entry in both(page)[0]:
        for name in (name for name in entry.programs if "_fix" in name):
            program = SITE.examples / name
            code = ast.parse(program.read_text(encoding="utf-8"))
            names = {node.attr for node in ast.walk(code) if isinstance(node, ast.Attribute)}
            if any(isinstance(node, ast.ExceptHandler) for node in ast.walk(code)) or names & SILENCERS:
                complaints.append(f"{SITE.name(program)} catches what it should mend\n    → mend the cause")
            if entry.title in program.with_suffix(".txt").read_text(encoding="utf-8"):
                complaints.append(f"{SITE.name(program)} prints the message\n    → print what the reader wanted")
    refuse(complaints)


# The reader of entries is strict: one fault each, which it must find.

WHOLE = """\
# Title { #errors-page }

## `no grad` { #no-grad .common }

What it **means**, with [a link](page.md).

```python
--8<-- "errors/page/no_grad.py"
```

```{.text .message}
--8<-- "errors/page/no_grad.txt"
```

`w`
:   The tensor.

```python
--8<-- "errors/page/no_grad_fix.py"
```
"""


@pytest.fixture
def examples(tmp_path: Path) -> Path:
    """The examples of one entry."""
    folder = tmp_path / "errors" / "page"
    folder.mkdir(parents=True)
    (folder / "no_grad.py").write_text("try:\n    f()\nexcept torch.E as error:\n    print(error)\n")
    (folder / "no_grad.txt").write_text("tensor w has no grad w2\n")
    (folder / "no_grad_fix.py").write_text("print(1)\n")
    return tmp_path


def test_an_entry_is_read(examples: Path) -> None:
    (entry,) = entries(WHOLE, "docs/en/errors/page.md", examples)
    assert (entry.id, entry.title, entry.common, entry.type) == ("no-grad", "no grad", True, "E")
    assert entry.parts == ("w",)
    assert entry.fixed() == ["E: tensor", "has no grad w2"], "a part is a word of its own"
    assert entry.meaning == "What it **means**, with [a link](page.md)."


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("`no grad` {", "no grad {", "docs/en/errors/page.md:3: not the heading of an entry"),
        ("`no grad` {", "`no grip` {", "`no grip` is not in the message"),
        ("`w`\n", "`v`\n", "`v` is not in the message"),
        ("#no-grad ", "#no_grad ", "not the heading of an entry"),
        ("#no-grad ", "#other ", "the entry's first program is not other.py"),
        ("no_grad_fix.py", "no_grad_more.py", "an entry without a fix"),
        ("no_grad_fix.py", "fix.py", "an entry without a fix"),
        ("errors/page/no_grad.py", "errors/gone/no_grad.py", "has no record"),
        ("## `no grad`", '--8<-- "errors/page/x.py"\n\n## `no grad`', None),
    ],
)
def test_a_fault_in_an_entry_is_found(examples: Path, old: str, new: str, told: str | None) -> None:
    page = WHOLE.replace(old, new, 1)
    assert page != WHOLE
    if told is None:  # what stands above the first entry is none
        assert len(list(entries(page, "docs/en/errors/page.md", examples))) == 1
        return
    with pytest.raises(PluginError) as refused:
        list(entries(page, "docs/en/errors/page.md", examples))
    assert str(refused.value).startswith("docs/en/errors/page.md:3: ")
    assert told in str(refused.value)
    assert "\n    → " in str(refused.value)


def test_what_other_versions_say_is_told_of_entries(count: Callable[..., None]) -> None:
    """What examples/errors/other-versions.json holds differs from today's message, by more than numbers."""
    known = {entry.programs[0].removesuffix(".py"): entry for page in PAGES for entry in both(page)[0]}
    path = SITE.examples / FILE
    recorded = json.loads(path.read_text(encoding="utf-8"))
    remedy = "record it: .venv/bin/python tests/other_versions.py PYTHON"
    complaints = [
        f"{SITE.name(path)}: {program} raises no entry's message" for program in recorded if program not in known
    ]
    for program, versions in recorded.items():
        for version, message in versions.items():
            if program in known and bare(message) == bare(known[program].message):
                complaints.append(f"{SITE.name(path)}: {program} says the same in {version} as now")
        count("messages of other versions", len(versions))
    refuse(f"{complaint}\n    → {remedy}" for complaint in complaints)


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_tell_what_other_versions_say(built: Path, language: str) -> None:
    """Each wording of each version stands on its page."""
    for program, versions in json.loads((SITE.examples / FILE).read_text(encoding="utf-8")).items():
        page = built / language / Path(program).parent / "index.html"
        text = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser").article.get_text()
        now = (SITE.examples / f"{program}.txt").read_text(encoding="utf-8")
        for version, message in versions.items():
            assert version in text, f"{page}: {version} is missing; docs/hooks/versions.py puts it below {program}.txt"
            assert excerpt(message, now) in text, f"{page}: {message!r} of {version} is missing"


@pytest.mark.parametrize(
    ("message", "now", "shown"),
    [
        ("One of them is unused. Set a flag.", "The one at index 1 is unused. Set a flag.", "One of them is unused. …"),
        ("It failed. Ask here.", "It failed. Ask there. Or not.", "… Ask here."),
        ("It failed at 3.", "It failed at 5. Look at https://pytorch.org.", "It failed at 3."),
        ("", "It failed.", ""),
    ],
)
def test_only_what_differs_is_shown(message: str, now: str, shown: str) -> None:
    assert excerpt(message, now) == shown


def test_wordings_name_their_versions() -> None:
    (old, none) = told({"2.0.1": "Old `x`.", "2.4.1": "Old `x`.", "2.7.1": ""}, "New.", "en")
    assert old.startswith("In PyTorch [2.0.1](") and ", [2.4.1](" in old and old.endswith(": `` Old `x`. ``")
    assert none.endswith(": no message, the program runs.")
