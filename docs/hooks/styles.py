"""Makes one style sheet of Material's two, half as large: without what is for elements that this site doesn't have.

`mkdocs serve` goes without: there an edit may bring any of it into use.
"""

import re
from collections.abc import Iterator
from itertools import groupby, pairwise
from pathlib import Path

import tinycss2
from mkdocs.config.defaults import MkDocsConfig
from tinycss2.ast import Node

SHEETS = "assets/stylesheets/{}.*.min.css"
LINK = re.compile(r'<link rel="stylesheet" href="[^"]*assets/stylesheets/palette\.[^"]*">')
WORD = re.compile(r"[A-Za-z_][\w-]*")
VARIABLE = re.compile(r"var\(\s*(--[\w-]+)")

serving = False


def on_startup(command: str, dirty: bool) -> None:
    """Remembers which command runs."""
    global serving
    serving = command == "serve"


def on_post_build(config: MkDocsConfig) -> None:
    """Writes the sheet for the pages and scripts of the finished site, and takes the other's link out of the pages."""
    if serving:
        return
    site = Path(config.site_dir)
    (main,), (palette,) = (list(site.glob(SHEETS.format(name))) for name in ("main", "palette"))
    pages = {page: LINK.sub("", page.read_text(encoding="utf-8")) for page in site.rglob("*.html")}
    texts = [*pages.values(), *(script.read_text(encoding="utf-8") for script in site.glob("js/*.js"))]
    words = {word for text in texts for word in WORD.findall(text)}
    own = "".join(path.read_text(encoding="utf-8") for path in site.glob("css/*.css"))
    css = main.read_text(encoding="utf-8") + palette.read_text(encoding="utf-8")
    main.write_text(used(css, words, own), encoding="utf-8", newline="\n")
    palette.unlink()
    for page, html in pages.items():
        page.write_text(html, encoding="utf-8", newline="\n")


def used(css: str, words: set[str], own: str = "") -> str:
    """What of a style sheet can have an effect.

    Args:
        css: the style sheet.
        words: all words in pages and scripts: a selector with a class or an id that is none of them matches nothing.
        own: other style sheets, which may read the variables (custom properties) that this one sets.
    """
    kept = "".join(_rules(_parsed(css), words))
    variables = {*VARIABLE.findall(kept + own), *(f"--{word}" for word in words)}
    return "".join(_rules(_parsed(kept), words, variables))


def _parsed(css: str | list[Node]) -> list[Node]:
    return tinycss2.parse_rule_list(css, skip_comments=True, skip_whitespace=True)


def _rules(rules: list[Node], words: set[str], variables: set[str] | None = None) -> Iterator[str]:
    for rule in rules:
        if rule.type == "at-rule" and rule.lower_at_keyword in {"media", "supports"}:
            if inner := "".join(_rules(_parsed(rule.content), words, variables)):
                yield f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{inner}}}"
        elif rule.type == "qualified-rule":
            selectors = [
                list(tokens) for comma, tokens in groupby(rule.prelude, lambda token: token == ",") if not comma
            ]
            matching = ",".join(tinycss2.serialize(tokens).strip() for tokens in selectors if _names(tokens) <= words)
            if matching and (declarations := ";".join(_declarations(rule, variables))):
                yield f"{matching}{{{declarations}}}"
        else:
            yield rule.serialize()


def _names(selector: list[Node]) -> set[str]:
    """The classes and ids without which nothing matches; what stands in brackets, as in `:not(.a)`, is none of them."""
    ids = {token.value for token in selector if token.type == "hash"}
    return ids | {name.value for dot, name in pairwise(selector) if dot == "." and name.type == "ident"}


def _declarations(rule: Node, variables: set[str] | None) -> Iterator[str]:
    for node in tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True):
        variable = node.type == "declaration" and node.name.startswith("--")
        if variables is None or not variable or node.name in variables:
            yield node.serialize().removesuffix(";")
