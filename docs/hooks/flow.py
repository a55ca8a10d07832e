"""Puts the flow lab in the place of its mark, `<!-- flow-lab -->`, and its answers beside the page.

The answers are a record, `examples/flow_lab.json`: what `examples/flow_lab.py` was told by PyTorch.
"""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.utils import write_file

MARK = "<!-- flow-lab -->"
RECORD = "examples/flow_lab.json"
PUBLISHED = "labs/flow.json"


def on_page_content(content: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Writes both; any other page stays as it is."""
    if MARK not in content:
        return content
    record = Path(config.config_file_path).parent / RECORD
    write_file(record.read_bytes(), str(Path(config.site_dir, PUBLISHED)))
    return content.replace(MARK, config.theme.get_env().get_template("partials/flow-lab.html").render(config=config))
