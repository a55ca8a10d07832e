"""Names the page and the line where a snippet is missing; the snippet extension itself would name neither."""

import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

INCLUDE = re.compile(r'--8<-- "(?P<path>[^":]+)')


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """Looks for every embedded file.

    Raises:
        PluginError: at the first that doesn't exist below `examples`.
    """
    examples = Path(config.config_file_path).parent / "examples"
    for match in INCLUDE.finditer(markdown):
        if not (examples / match["path"]).is_file():
            lines = page.file.content_string.splitlines()
            line = next(number for number, text in enumerate(lines, 1) if match[0] in text)
            remedy = "record it: pytest --record" if match["path"].endswith(".txt") else "write it, or mend the path"
            source = f"{Path(config.docs_dir).name}/{page.file.src_uri}"
            raise PluginError(f"docs/{source}:{line}: examples/{match['path']} does not exist\n    → {remedy}")
