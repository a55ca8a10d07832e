"""Makes each page one that can be taken along: plain Markdown and, where it has programs, a notebook and a script.

They are published at the path of the page's source: `stopping/detach.md`, `.ipynb` and `.py` for `stopping/detach/`.
`llms.txt` lists the Markdown (llmstxt.org). docs/theme/partials/downloads.html links to what stands in `page.meta`.
"""

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin

import jupytext
import nbformat
from labs import description, is_lab
from markdown import Markdown
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url, write_file
from mkdocs.utils.meta import YAML_RE
from plain import Program, pieces

SNIPPETS = "pymdownx.snippets"
ORIGIN = {
    "en": "From [{name}]({url}), proved with PyTorch {torch}.",
    "zh": "出自 [{name}]({url})，每个输出都由 PyTorch {torch} 跑出。",
}
KERNEL = {
    "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"},
    "language_info": {"name": "python"},
}


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    """Writes `llms.txt`; reads the front matter of all pages for it, also where a preview builds only some of them."""
    for page in nav.pages:
        page.read_source(config)
        if is_lab(page):
            page.meta["description"] = description(page)
    lines = [f"# {config.site_name}", "", f"> {config.site_description}", "", *_listed(nav, config)]
    _write(config, "llms.txt", "\n".join(lines) + "\n")


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """Writes the page's files and sets `page.meta["downloads"]` to their suffixes."""
    if is_lab(page):
        notebook = nbformat.reads(page.file.content_string, nbformat.NO_CONVERT)
        downloads = {"ipynb": nbformat.writes(notebook) + "\n", "py": _script(notebook), "md": _lab_markdown(notebook)}
        _publish(page, config, downloads)
        return
    whole = [*pieces(_expanded(page, config), lambda link: _address(link, page, config, files)), _origin(page, config)]
    parts = [part for part in whole if part]
    downloads = {"md": _markdown(page, parts)}
    if any(isinstance(part, Program) for part in parts):
        notebook = _notebook(parts)
        downloads = {"ipynb": nbformat.writes(notebook) + "\n", "py": _script(notebook)} | downloads
    _publish(page, config, downloads)


def _publish(page: Page, config: MkDocsConfig, downloads: dict[str, str]) -> None:
    for suffix, text in downloads.items():
        _write(config, _path(page, suffix), text)
    page.meta["downloads"] = list(downloads)


def _lab_markdown(notebook: nbformat.NotebookNode) -> str:
    """A lab as Markdown: its words, its code, what that printed; the plots are told by their captions."""
    parts = []
    for cell in notebook.cells:
        code = cell.cell_type == "code"
        parts.append(f"```python\n{cell.source}\n```" if code else cell.source)
        parts += [f"```text\n{output.text}```" for output in cell.get("outputs", []) if "text" in output]
    return "\n\n".join(parts) + "\n"


def _markdown(page: Page, parts: list[str | Program]) -> str:
    front_matter = YAML_RE.match(page.file.content_string)
    texts = [
        f"```python\n{part.code}```\n\n```text\n{part.output}```" if isinstance(part, Program) else part
        for part in parts
    ]
    return (front_matter[0] + "\n" if front_matter else "") + "\n\n".join(texts) + "\n"


def _notebook(parts: list[str | Program]) -> nbformat.NotebookNode:
    """A notebook with the recorded outputs, whose cells count as not yet run; the same at every build."""
    cells = [{"id": f"cell-{number}", "metadata": {}, **_cell(part)} for number, part in enumerate(parts, 1)]
    return nbformat.from_dict({"nbformat": 4, "nbformat_minor": 5, "metadata": KERNEL, "cells": cells})


def _cell(part: str | Program) -> dict:
    if isinstance(part, str):
        return {"cell_type": "markdown", "source": part}
    output = {"output_type": "stream", "name": "stdout", "text": part.output}
    return {"cell_type": "code", "source": part.code.rstrip("\n"), "execution_count": None, "outputs": [output]}


def _script(notebook: nbformat.NotebookNode) -> str:
    """The notebook as a Python file whose cells begin with `# %%`, without a header."""
    without_header = notebook | {"metadata": {"jupytext": {"notebook_metadata_filter": "-all"}}}
    return jupytext.writes(nbformat.from_dict(without_header), fmt="py:percent")


def _expanded(page: Page, config: MkDocsConfig) -> str:
    """The page's Markdown, changed by all hooks, with what it embeds."""
    converter = Markdown(extensions=[SNIPPETS], extension_configs={SNIPPETS: config.mdx_configs[SNIPPETS]})
    return "\n".join(converter.preprocessors["snippet"].run(page.markdown.split("\n")))


def _address(link: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """The target of a link, such as `freeze.md#part`, seen from the page's downloads; any other text as it is."""
    path, mark, rest = re.fullmatch(r"([^?#]*)([?#]?)(.*)", link, re.DOTALL).groups()
    source = posixpath.normpath(posixpath.join(posixpath.dirname(page.file.src_uri), path))
    target = files.get_file_from_path(source) if path else page.file
    return _url(target.url, page.file.src_uri, config) + mark + rest if target else link


def _url(url: str, seen_from: str, config: MkDocsConfig) -> str:
    return urljoin(config.site_url, url) if config.site_url else get_relative_url(url, seen_from)


def _origin(page: Page, config: MkDocsConfig) -> str:
    """The last line of each file: where it is from, and what proved it."""
    url = _url(page.url, page.file.src_uri, config)
    line = ORIGIN[config.theme["language"]]
    return line.format(name=config.site_name, url=url, torch=config.extra["proof"]["torch"])


def _listed(items: Navigation | list, config: MkDocsConfig, level: int = 2) -> Iterator[str]:
    """The lines of `llms.txt` for the navigation: a heading for each section, a link for each page."""
    for item in items:
        if isinstance(item, Section):
            yield from ["", f"{'#' * level} {item.title}", "", *_listed(item.children, config, level + 1)]
        elif isinstance(item, Page):
            url = _url(_path(item, "md"), "llms.txt", config)
            yield f"- [{item.title}]({url}): {item.meta.get('description', '')}"


def _path(page: Page, suffix: str) -> str:
    return posixpath.splitext(page.file.src_uri)[0] + "." + suffix


def _write(config: MkDocsConfig, path: str, text: str) -> None:
    write_file(text.encode(), str(Path(config.site_dir, path)))
