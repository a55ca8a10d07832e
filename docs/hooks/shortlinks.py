"""Gives each entry of the error dictionary an address to post, `/e/ID/`, which leads to it in the reader's language."""

from pathlib import Path

from dictionary import entries
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils import get_relative_url, write_file

FOLDER = "e"


def on_post_build(config: MkDocsConfig) -> None:
    """Writes a page for each entry, in the landing page's template and with its script."""
    root = Path(config.config_file_path).parent
    template = config.theme.get_env().get_template("shortlink.html")
    first = next(iter(config.extra["languages"]))
    for page in sorted((root / "docs" / first / "errors").glob("*.md")):
        if page.stem == "index":
            continue
        name = page.relative_to(root).as_posix()
        for entry in entries(page.read_text(encoding="utf-8"), name, root / "examples"):
            here = f"{FOLDER}/{entry.id}/"
            html = template.render(
                config=config,
                entry=entry,
                base_url=get_relative_url("./", here).rstrip("/"),
                target=f"errors/{page.stem}/#{entry.id}",
            )
            write_file(html.encode(), str(Path(config.site_dir, here, "index.html")))
