"""Draws the table of terms from `docs/glossary.yml` where a page says `<!-- glossary -->`."""

from pathlib import Path

import yaml
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

MARK = "<!-- glossary -->"
HEADINGS = {"zh": ("中文", "英文", "意思"), "en": ("English", "Chinese", "Meaning")}


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Puts the table, sorted by the English term, in the place of the mark; leaves every other page as it is."""
    if MARK not in markdown:
        return markdown
    glossary = Path(config.config_file_path).parent / "docs" / "glossary.yml"
    return markdown.replace(MARK, table(yaml.safe_load(glossary.read_text(encoding="utf-8")), config.theme["language"]))


def table(terms: list[dict], language: str) -> str:
    """A Markdown table of `terms` for the readers of `language`, each row an anchor: `#term-leaf`.

    Args:
        terms: entries of `docs/glossary.yml`.
        language: `zh` or `en`.
    """
    other = "en" if language == "zh" else "zh"
    rows = ["| {} | {} | {} |".format(*HEADINGS[language]), "| --- | --- | --- |"]
    rows += [
        f'| <span id="term-{term["id"]}">{term[language]}</span> | <span lang="{other}">{term[other]}</span> '
        f"| {term['meaning'][language]} |"
        for term in sorted(terms, key=lambda term: term["en"].lower())
    ]
    return "\n".join(rows)
