"""Makes the error dictionary from the pages in `errors/`: the list of messages, the marks in them, the look-up's index.

`errors/index.md` says where: `<!-- look-up -->` is the box, `<!-- errors -->` the list. What the entries of a page mean
is a file beside it, which the look-up fetches when it has found one of them.
"""

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from dictionary import Entry, entries, title
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import write_file
from versions import wordings

SECTION, HOME = "errors/", "errors/index.md"
LIST, BOX = "<!-- errors -->", "<!-- look-up -->"
COMMON = {"zh": "最常见", "en": "Most often met"}
LINK = {"zh": "这一条的短链接", "en": "Short link to this entry"}
LIST_START, LISTED = "<ul>\n<li><code>", re.compile(r"<li><code>(.*?)</code></li>")
FAMILY = re.compile(r'<h2 id="[^"]*"><a')
PERMALINK = re.compile(r'<a class="headerlink".*?</a>')


@dataclass(frozen=True)
class Family:
    """A page of the dictionary: its source below the language's folder, its heading, its entries."""

    source: str
    title: str
    entries: list[Entry]


families: dict[str, Family] = {}


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    """Reads all entries, in the order of the navigation.

    Raises:
        PluginError: for an entry that lacks something, or has the id or the heading of another.
    """
    root = Path(config.config_file_path).parent
    families.clear()
    for page in nav.pages:
        source = page.file.src_uri
        if source.startswith(SECTION) and source != HOME:
            text = page.file.content_string
            name = (Path(config.docs_dir) / source).relative_to(root).as_posix()
            families[source] = Family(source, title(text), list(entries(text, name, root / "examples")))
    seen: dict[str, str] = {}
    for family in families.values():
        for entry in family.entries:
            for key in (f"#{entry.id}", f"`{entry.title}`"):
                if key in seen:
                    raise PluginError(f"{family.source}: {key} is an entry of {seen[key]}\n    → choose another")
                seen[key] = family.source


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Puts the list in the place of its mark."""
    return markdown.replace(LIST, "\n".join(_listed(config.theme["language"]))) if LIST in markdown else markdown


def on_page_content(content: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Puts the box in the place of its mark, and marks in each entry's message what depends on the reader's program."""
    folder = Path(config.site_dir, page.url)
    if page.file.src_uri in families:
        for entry in (known := families[page.file.src_uri].entries):
            content = _with_marks(content, entry, LINK[config.theme["language"]])
        _write({entry.id: entry.says() for entry in known}, folder / "meanings.json")
    elif BOX in content:
        template = config.theme.get_env().get_template("partials/look-up.html")
        page.toc.items[0].children.clear()  # it hides its contents, which would be a tenth of it
        content = _light(content).replace(BOX, template.render(config=config))
        _write(index(Path(config.config_file_path).parent / "examples"), folder / "index.json")
    return content


def index(examples: Path) -> list[list]:
    """What the look-up needs of each entry: its address below `errors/`, its heading, the fixed parts of its message,
    and of what other versions say."""
    older = wordings(examples)
    return [
        [
            f"{Path(family.source).stem}/#{entry.id}",
            entry.title,
            entry.fixed(),
            *(replace(entry, message=message).fixed() for message in older.get(entry.programs[0], [])),
        ]
        for family in families.values()
        for entry in family.entries
    ]


def _write(data: list | dict, path: Path) -> None:
    write_file(json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode(), str(path))


def _light(content: str) -> str:
    """The list with a third of its HTML less: no end tags, which HTML lets one leave out, no ids, no permalinks."""
    start = content.rindex("<h2", 0, content.index(LIST_START))
    families = FAMILY.sub("<h2><a", LISTED.sub(r"<li>\1", content[start:]))
    return PERMALINK.sub("", f'{content[:start]}<div class="messages">\n{families}\n</div>')


def _listed(language: str) -> Iterator[str]:
    """The lines of the list: the common entries, then all, page by page.

    There the page's title is the link: one for each message would make this page too heavy, so js/errors.js adds them.
    """
    common = [(family, entry) for family in families.values() for entry in family.entries if entry.common]
    yield from [f"## {COMMON[language]} {{ #common }}", ""]
    yield from (_link(family, entry) for family, entry in common)
    for family in families.values():
        anchor = Path(family.source).stem
        yield from ["", f"## [{family.title}]({anchor}.md) {{ #{anchor} }}", ""]
        yield from (f"- {_quoted(entry)}" for entry in family.entries)


def _link(family: Family, entry: Entry) -> str:
    return f"- [{_quoted(entry)}]({Path(family.source).name}#{entry.id})"


def _quoted(entry: Entry) -> str:
    """An entry's heading as code."""
    return f"`` {entry.title} ``" if "`" in entry.title else f"`{entry.title}`"


def _with_marks(content: str, entry: Entry, link: str) -> str:
    """The page's HTML with the short link below the entry's heading, and marks in the message below that."""
    heading = content.index("</h2>", content.index(f'id="{entry.id}"')) + len("</h2>")
    start = content.index("<code>", content.index(" message highlight", heading)) + len("<code>")
    end = content.index("</code>", start)
    short = f'\n<p class="short"><a href="../../../e/{entry.id}/" title="{link}">/e/{entry.id}/</a></p>'
    return content[:heading] + short + content[heading:start] + _marked(content[start:end], entry) + content[end:]


def _marked(message: str, entry: Entry) -> str:
    """A message as HTML, its variable parts in `<mark>`."""
    if not (variable := entry.variable()):
        return message
    pieces = re.split(f"({variable.pattern})", html.unescape(message))
    escaped = [html.escape(piece, quote=False) for piece in pieces]
    return "".join(f"<mark>{piece}</mark>" if at % 2 else piece for at, piece in enumerate(escaped))
