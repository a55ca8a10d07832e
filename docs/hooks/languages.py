"""Builds both languages into the folder of the landing page, for `mkdocs build` and for `mkdocs serve`."""

import posixpath
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig


def on_post_build(config: MkDocsConfig) -> None:
    """Builds each language of `extra.languages` from its own `mkdocs.LANGUAGE.yml`, below the root site's folder."""
    root = Path(config.config_file_path)
    for language in config.extra["languages"]:
        site_url = posixpath.join(config.site_url, language, "") if config.site_url else ""
        build(
            load_config(
                str(root.with_name(f"mkdocs.{language}.yml")),
                site_dir=str(Path(config.site_dir, language)),
                site_url=site_url,
                strict=config.strict,
            )
        )
