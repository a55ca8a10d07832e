"""Gives the site a page for each lab: a notebook in the page's language, which mkdocs-jupyter renders.

mkdocs-jupyter brings 600 kB of styles and scripts into each page and frames of its own round each cell; the page keeps
the cells alone, in the form that programs and outputs have on all other pages. Nothing is run here.
"""

import html
import os
import posixpath
import re
from pathlib import Path

import nbformat
from bs4 import BeautifulSoup, Tag
from labs_source import notebook
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc
from mkdocs.utils import get_relative_url

FOLDER = "labs/"
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


@event_priority(100)  # before mkdocs-jupyter, which takes the notebooks among the files for pages
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds a notebook for each lab to the site's files."""
    root = Path(config.config_file_path).parent
    folder = root / ".cache" / config.theme["language"]  # the same each time: a preview renews what has changed
    (folder / FOLDER).mkdir(parents=True, exist_ok=True)
    for lab in sorted((root / "examples" / "labs").glob("*.py")):
        made = nbformat.writes(notebook(lab, config.theme["language"]))
        name = f"{FOLDER}{lab.stem.replace('_', '-')}.ipynb"
        _write(made, folder / name)
        files.append(File(name, str(folder), config.site_dir, config.use_directory_urls))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """Describes a lab's page, which has no front matter."""
    if is_lab(page):
        page.meta["description"] = description(page)


def on_page_content(content: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Writes a lab's cells as this site writes programs, outputs and pictures."""
    if not is_lab(page):
        return content
    name = posixpath.basename(page.file.src_uri).removesuffix(".ipynb")
    cells = nbformat.reads(page.file.content_string, nbformat.NO_CONVERT).cells
    rendered = BeautifulSoup(content, "html.parser").select("[id^='cell-id=']")
    parts = []
    for cell, tag in zip(cells, rendered, strict=True):
        if cell.cell_type == "code":
            parts += _program(cell, tag)
        elif "caption" in cell.metadata.get("tags", []):
            parts[-1] = _captioned(parts[-1], tag, f"{name}-shows-{len(parts)}")
        else:
            parts.append(_words(tag, name, page, files))
    page.toc = get_toc([{"level": 1, "id": name, "name": page.title, "children": []}])
    return "\n".join(parts)


def _write(text: str, path: Path) -> None:
    """Writes what is new, at once: a preview renders only what is newer than its page, and other builds may read it."""
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return
    new = path.with_suffix(f".{os.getpid()}")
    new.write_text(text, encoding="utf-8")
    new.replace(path)


def is_lab(page: Page) -> bool:
    """Whether a page is made from a notebook."""
    return page.file.src_uri.endswith(".ipynb")


def description(page: Page) -> str:
    """The first paragraph of a lab's words, as plain text."""
    first = nbformat.reads(page.file.content_string, nbformat.NO_CONVERT).cells[0].source
    return LINK.sub(r"\1", first.split("\n\n")[1]).replace("\n", " ").replace("`", "")


def _program(cell: nbformat.NotebookNode, tag: Tag) -> list[str]:
    code = tag.select_one(".highlight-ipynb pre").decode_contents().strip("\n")
    parts = [f'<div class="language-python highlight"><pre><span></span><code>{code}\n</code></pre></div>']
    for output in cell.outputs:
        if output.output_type == "stream":
            text = html.escape(output.text, quote=False)
            parts.append(f'<div class="language-text highlight"><pre><span></span><code>{text}</code></pre></div>')
        else:
            parts.append(f'<figure class="plot" data-pagefind-ignore>{output.data["image/svg+xml"]}</figure>')
    return parts


def _captioned(figure: str, tag: Tag, name: str) -> str:
    """A plot with its caption below, and what it shows for those who can't see it."""
    caption, shows = (part.decode_contents() for part in tag.select("p"))
    words = f'role="img" aria-describedby="{name}" aria-label="{html.escape(tag.p.get_text())}"'
    drawn, rest = figure.split(">", 2)[1:]
    return (
        f'{figure.split(">", 1)[0]}>{drawn} {words}><desc id="{name}">{shows}</desc>'
        f"{rest.replace('</figure>', '')}<figcaption>{caption}</figcaption></figure>"
    )


def _words(tag: Tag, name: str, page: Page, files: Files) -> str:
    """A cell of words; its links lead where MkDocs puts the pages, its heading has the lab's name as its id."""
    body = tag.select_one(".jp-RenderedHTMLCommon")
    for mark in body.select(".anchor-link"):
        mark.decompose()
    for heading in body.select("h1"):
        heading["id"] = name
    for link in body.select("a[href]"):
        path, mark, rest = re.fullmatch(r"([^?#]*)([?#]?)(.*)", link["href"]).groups()
        source = posixpath.normpath(posixpath.join(posixpath.dirname(page.file.src_uri), path))
        if target := files.get_file_from_path(source):
            link["href"] = get_relative_url(target.url, page.url) + mark + rest
    return body.decode_contents().strip()
