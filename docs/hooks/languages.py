"""Builds both languages into the folder of the landing page, for `mkdocs build` and for `mkdocs serve`.

`mkdocs build` builds everything. `mkdocs serve` keeps each language in a folder of its own between builds and, where
only pages or examples were edited, builds no more than the pages that show them: an edit is on screen at once.
"""

import posixpath
import shutil
import tempfile
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig


class Preview:
    """What `mkdocs serve` remembers from one build to the next: the folder, and when each source was last changed."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="gradients_"))
        self.times: dict[Path, float] = {}

    def edited(self, root: Path) -> set[Path]:
        """The files that were changed, added or removed since the last call: at first, all."""
        files = (path for name in ("docs", "examples") for path in (root / name).rglob("*") if path.is_file())
        times = {path: path.stat().st_mtime for path in (*files, *root.glob("mkdocs*.yml"))}
        before, self.times = self.times, times
        return {path for path in before.keys() | times.keys() if before.get(path) != times.get(path)}


preview: Preview | None = None


def on_startup(command: str, dirty: bool) -> None:
    """Prepares the folder of `mkdocs serve`."""
    global preview
    preview = Preview() if command == "serve" else None


def on_shutdown() -> None:
    """Removes the folder of `mkdocs serve`."""
    if preview:
        shutil.rmtree(preview.folder)


def on_post_build(config: MkDocsConfig) -> None:
    """Builds each language of `extra.languages` from its own `mkdocs.LANGUAGE.yml`, below the root site's folder."""
    root = Path(config.config_file_path).parent
    edited = preview.edited(root) if preview else set()
    for language in config.extra["languages"]:
        below = Path(config.site_dir, language)
        if preview:
            kept = preview.folder / language
            _refresh(config, language, kept, edited)
            shutil.copytree(kept, below)
        else:
            _build(config, language, below)


def _build(config: MkDocsConfig, language: str, folder: Path, dirty: bool = False) -> None:
    site_url = posixpath.join(config.site_url, language, "") if config.site_url else ""
    file = Path(config.config_file_path).with_name(f"mkdocs.{language}.yml")
    build(load_config(str(file), site_dir=str(folder), site_url=site_url, strict=config.strict), dirty=dirty)


def _refresh(config: MkDocsConfig, language: str, folder: Path, edited: set[Path]) -> None:
    """Brings `folder` up to date: whole at first and after an edit of what all pages share, else page by page."""
    root = Path(config.config_file_path).parent
    docs, examples = root / "docs" / language, root / "examples"
    others = {root / "docs" / name for name in (*config.extra["languages"], "landing")} - {docs}
    own = {path for path in edited if not any(path.is_relative_to(other) for other in others)}
    pages = {path for path in own if path.is_relative_to(docs)}
    shown = {path.relative_to(examples).as_posix() for path in own if path.is_relative_to(examples)}
    if len(pages) + len(shown) < len(own) or not all(path.exists() for path in own) or not folder.exists():
        _build(config, language, folder)
        return
    for page in docs.rglob("*.md") if shown else ():
        if any(name in page.read_text(encoding="utf-8") for name in shown):
            pages.add(page)
    if not pages:
        return
    for page in pages:
        _built_page(page.relative_to(docs), folder).unlink(missing_ok=True)
    _build(config, language, folder, dirty=True)


def _built_page(page: Path, folder: Path) -> Path:
    """Where MkDocs writes `page`: `stopping/detach.md` to `stopping/detach/index.html`."""
    return folder / (page.with_suffix(".html") if page.stem == "index" else page.with_suffix("") / "index.html")
