"""Holds the two languages against each other: same files, same structure, and neither edited without the other."""

import difflib
import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path

import yaml
from bs4 import BeautifulSoup, NavigableString, Tag

from proof.pages import PageError, read_lines
from proof.records import write_if_changed
from proof.site import Site

CHINESE = re.compile(r"[\u3400-\u9fff]")
BLOCKS = {"p", "li", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt", "dd", "figcaption"}


def pairs(site: Site) -> list[tuple[str, list[Path]]]:
    """Each page's path below the languages' folders, with its file in every language, whether it exists or not."""
    names = {
        page.relative_to(site.root / "docs" / language).as_posix()
        for language in site.languages
        for page in (site.root / "docs" / language).rglob("*.md")
    }
    return [(name, [site.root / "docs" / language / name for language in site.languages]) for name in sorted(names)]


def differences(site: Site, one: Path, other: Path) -> list[str]:
    """What stands in one of the two pages only, or elsewhere in it: a message for each, with the line to look at."""
    here, there = list(structure(site, one)), list(structure(site, other))
    messages = []
    matcher = difflib.SequenceMatcher(None, [what for what, _ in here], [what for what, _ in there], autojunk=False)
    for operation, i, j, k, m in matcher.get_opcodes():
        if operation == "equal":
            continue
        for page, twin, parts in (one, other, here[i:j]), (other, one, there[k:m]):
            messages += [
                f"{site.name(page)}:{line}: {what}, which {site.name(twin)} does not have at this place\n"
                "    → add it there, or take it out here"
                for what, line in parts
            ]
    return messages


def structure(site: Site, page: Path) -> Iterator[tuple[str, int]]:
    """What a page consists of, in order, each part with its line: front matter keys, headings, examples and so on."""
    lines, front_matter = split_front_matter(site, page)
    yield from ((f"front matter `{key}`", 1) for key in front_matter)
    for tag in _rendered(site, lines).find_all(True):
        if part := _part(tag):
            what, needle = part
            yield what, _line_of(page, needle)


def _part(tag: Tag) -> tuple[str, str] | None:
    """What `tag` adds to the structure, and a piece of the source by which its line is found; None for plain text."""
    classes = tag.get("class") or []
    if re.fullmatch("h[1-6]", tag.name):
        return f"{tag.name} `{{ #{tag.get('id')} }}`", f"#{tag.get('id')}"
    if tag.name == "a" and "headerlink" not in classes:
        return f"a link to `{tag.get('href')}`", str(tag.get("href"))
    if tag.name == "img":
        return f"the picture `{tag.get('src')}`", str(tag.get("src"))
    if tag.name == "table" and "highlighttable" not in classes:
        rows = tag.find_all("tr")
        cells = max(len(row.find_all(["td", "th"])) for row in rows)
        return f"a table of {len(rows)} × {cells}", "|"
    if tag.name == "details" or "admonition" in classes:
        kind = next((name for name in classes if name != "admonition"), "note")
        return f"the admonition `{kind}`", f" {kind}"
    if "tabbed-set" in classes:
        return f"{len(tag.find_all(class_='tabbed-block'))} tabs", "==="
    if "highlight" in classes and tag.name == "div":
        code = tag.get_text().strip()
        return f"the block `{code.splitlines()[0] if code else ''}`", code.splitlines()[0] if code else "```"
    return None


def split_front_matter(site: Site, page: Path) -> tuple[list[str], dict[str, str]]:
    """The page's lines without its front matter, and that.

    Raises:
        PageError: where it isn't YAML; MkDocs would then show it as text.
    """
    lines = read_lines(site, page)
    if lines[0] != "---" or "---" not in lines[1:]:
        return lines, {}
    end = lines.index("---", 1)
    try:
        return lines[end + 1 :], yaml.safe_load("\n".join(lines[1:end])) or {}
    except yaml.YAMLError as error:
        line = error.problem_mark.line + 2 if isinstance(error, yaml.MarkedYAMLError) else 1
        raise PageError(site, page, line, "front matter that is not YAML", "put the value in quotes") from None


def prose(site: Site, page: Path) -> Iterator[tuple[str, int]]:
    """Each paragraph, heading, cell and list item as plain text without its code, with its line."""
    lines, _ = split_front_matter(site, page)
    soup = _rendered(site, lines)
    for code in soup.find_all(["code", "pre"]):
        code.decompose()
    texts: dict[int, list[str]] = {}
    for string in soup.find_all(string=True):
        block = next((parent for parent in string.parents if parent.name in BLOCKS or _is_title(parent)), None)
        if block is not None and type(string) is NavigableString and string.strip("¶ \n"):
            texts.setdefault(id(block), []).append(str(string))
    for strings in texts.values():
        yield " ".join("".join(strings).split()), _line_of(page, strings[0].strip("¶ \n").split("\n")[0][:24])


def own_words(text: str) -> str:
    """`text` without its quotations, which keep the language and the spelling of whom they quote."""
    return re.sub('“[^”]*”|"[^"]*"', "", text)


def review(site: Site, looked_at: list[str]) -> list[Path]:
    """Remembers each pair's present text as one that a person has seen together.

    A pair of which only one side changed since is remembered only when `looked_at` names it.

    Returns:
        The file of hashes, if it changed.
    """
    known = _reviewed(site)
    for name, files in pairs(site):
        now, before = _hashes(site, files), known.get(name, {})
        changed = [language for language in now if now[language] != before.get(language)]
        if len(changed) != 1 or not before or name in looked_at:
            known[name] = now
    present = {name: known[name] for name, _ in pairs(site)}
    return write_if_changed(_reviewed_file(site), json.dumps(present, indent=1, sort_keys=True) + "\n")


def unreviewed(site: Site, name: str, files: list[Path]) -> str | None:
    """What to do about a pair of which a side was edited since it was last recorded; None when there is nothing."""
    before, now = _reviewed(site).get(name, {}), _hashes(site, files)
    changed = [language for language in now if now[language] != before.get(language)]
    if not changed:
        return None
    if len(changed) == 1 and before:
        twin = next(language for language in now if language not in changed)
        return (
            f"docs/{changed[0]}/{name} was edited, docs/{twin}/{name} was not\n"
            f"    → see that docs/{twin}/{name} still says the same, then: pytest --record --reviewed {name}"
        )
    return f"docs/*/{name} was edited in both languages since it was recorded\n    → pytest --record"


def _hashes(site: Site, files: list[Path]) -> dict[str, str]:
    return {
        language: hashlib.sha256(file.read_bytes()).hexdigest()[:16] if file.exists() else ""
        for language, file in zip(site.languages, files, strict=True)
    }


def _reviewed_file(site: Site) -> Path:
    return site.root / "docs" / "reviewed.json"


def _reviewed(site: Site) -> dict[str, dict[str, str]]:
    file = _reviewed_file(site)
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def _rendered(site: Site, lines: list[str]) -> BeautifulSoup:
    """The page as HTML with its snippets not expanded, so that the blocks still name their files."""
    return BeautifulSoup(site.converter(snippets=False).convert("\n".join(lines)), "html.parser")


def _line_of(page: Path, needle: str) -> int:
    lines = page.read_text(encoding="utf-8").splitlines()
    return next((number for number, line in enumerate(lines, 1) if needle and needle in line), 1)


def _is_title(tag: Tag) -> bool:
    return "admonition-title" in (tag.get("class") or [])
