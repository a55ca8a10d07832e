"""Draws the list of terms from `docs/glossary.yml` where a page says `<!-- glossary -->`."""

from pathlib import Path

import yaml
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

MARK = "<!-- glossary -->"


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Puts the list in the place of the mark; leaves every other page as it is."""
    if MARK not in markdown:
        return markdown
    glossary = Path(config.config_file_path).parent / "docs" / "glossary.yml"
    terms = yaml.safe_load(glossary.read_text(encoding="utf-8"))
    return markdown.replace(MARK, definitions(terms, config.theme["language"]))


def definitions(terms: list[dict], language: str) -> str:
    """A Markdown definition list of `terms` for the readers of `language`, sorted by the English term.

    Args:
        terms: entries of `docs/glossary.yml`.
        language: `zh` or `en`.

    Returns:
        For each a line with the term in both languages, anchor (`#term-leaf`) and link, and a line with its meaning.
    """
    other = "en" if language == "zh" else "zh"
    entries = []
    for term in sorted(terms, key=lambda term: term["en"].lower()):
        name = f"**{term[language]}**"
        if "page" in term:
            name = f"[{name}](../{term['page']})"
        twin = f'<span lang="{other}">{term[other]}</span>'
        entries.append(f'<span id="term-{term["id"]}">{name}</span> · {twin}\n:   {term["meaning"][language]}')
    return "\n\n".join(entries)
