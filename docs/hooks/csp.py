"""Gives each page of the finished site the rules that its browser holds it to, since a static host can't send headers.

Nothing but the site itself is asked, no script runs but its own, and no one is told what a reader reads. `mkdocs serve`
goes without: it puts a script of its own into each page.
"""

import base64
import hashlib
import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

POLICY = (  # wasm: Pagefind's, which runs in the page where a browser gives it no worker
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{hashes}; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'"
)
RULES = '<meta http-equiv="Content-Security-Policy" content="{policy}"><meta name="referrer" content="no-referrer">'
CHARSET = '<meta charset="utf-8">'  # stays first: a browser looks for it in the first 1,024 bytes
INLINE_SCRIPT = re.compile(r"<script(?: type=\"module\")?>(.*?)</script>", re.DOTALL)
LINK_OUT = re.compile(r'<a (?![^>]*\brel=)(?=[^>]*\bhref="https?://)')

serving = False


def on_startup(command: str, dirty: bool) -> None:
    """Remembers which command runs."""
    global serving
    serving = command == "serve"


def on_post_build(config: MkDocsConfig) -> None:
    """Writes the rules into each page; stands below languages.py in mkdocs.yml, whose pages it needs.

    Raises:
        PluginError: at a page that does not say its character set as this site's templates do.
    """
    for page in () if serving else Path(config.site_dir).rglob("*.html"):
        html = page.read_text(encoding="utf-8")
        if CHARSET not in html:
            name = page.relative_to(config.site_dir).as_posix()
            raise PluginError(f"{name}: no {CHARSET}, below which the rules go\n    → write it first in the <head>")
        page.write_text(ruled(html), encoding="utf-8", newline="\n")


def ruled(html: str) -> str:
    """The page `html` with its rules; its inline scripts may run by their hashes, links out give nothing away."""
    hashes = "".join(f" '{_hash(script)}'" for script in dict.fromkeys(INLINE_SCRIPT.findall(html)))
    html = html.replace(CHARSET, CHARSET + RULES.format(policy=POLICY.format(hashes=hashes)), 1)
    return LINK_OUT.sub('<a rel="noopener" ', html)


def _hash(script: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
