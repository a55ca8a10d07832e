"""The project's folders, and the site's own settings as the tests read them."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import markdown
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Site:
    """A checkout of this project, or a small imitation of one in a test.

    Args:
        root: the folder that holds `mkdocs.yml`, `docs` and `examples`.
    """

    root: Path = ROOT

    @property
    def examples(self) -> Path:
        """The folder of all programs and records."""
        return self.root / "examples"

    @property
    def languages(self) -> dict[str, str]:
        """Each language's folder below `docs`, with the language's own name: `{"zh": "中文", "en": "English"}`."""
        return self.config(self.root / "mkdocs.yml").extra["languages"]

    def pages(self) -> list[Path]:
        """Every Markdown page: the landing page's and both languages'."""
        return sorted((self.root / "docs").rglob("*.md"))

    def config(self, file: Path) -> MkDocsConfig:
        """The settings in `file`, with everything it inherits."""
        return _config(file)

    def converter(self, snippets: bool = True) -> markdown.Markdown:
        """A Markdown converter with the extensions and options of the site; `snippets=False` leaves that one out."""
        config = self.config(self.root / "mkdocs.yml")
        extensions = [name for name in config.markdown_extensions if snippets or name != "pymdownx.snippets"]
        return markdown.Markdown(extensions=extensions, extension_configs=config.mdx_configs)

    def name(self, path: Path) -> str:
        """`path` as the messages show it: from the project's root, with slashes."""
        return path.relative_to(self.root).as_posix()


@cache
def _config(file: Path) -> MkDocsConfig:
    return load_config(str(file))
