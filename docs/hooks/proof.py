"""Gives the templates the versions that the outputs on every page were recorded with."""

import json
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig


def on_config(config: MkDocsConfig) -> None:
    """Sets `extra.proof` from `examples/versions.json`: `{"torch": "2.13.0", "python": "3.11"}`."""
    record = Path(config.config_file_path).parent / "examples" / "versions.json"
    config.extra["proof"] = json.loads(record.read_text(encoding="utf-8"))
