"""Prints what a look-up in the error dictionary costs: `python tests/benchmark_look_up.py`."""

import gzip
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from proof.browser import launch, served
from proof.errors import STACK, met_again, pages, read
from proof.site import ROOT, Site

TIME = """async (texts) => {
    const { LookUp } = await import(new URL("../js/look-up.js", location));
    const entries = await (await fetch("index.json")).json();
    let start = performance.now();
    const lookUp = new LookUp(entries.map(([, , ...wordings]) => wordings));
    const made = performance.now() - start;
    const times = texts.map((text) => {
        start = performance.now();
        lookUp.find(text);
        return performance.now() - start;
    }).sort((one, other) => one - other);
    const log = texts.join("\\n").slice(0, 200_000);
    start = performance.now();
    lookUp.find(log);
    return [made, times[times.length >> 1], times.at(-1), performance.now() - start, entries.length];
}"""


def main() -> None:
    """Builds the site, opens it in the browser, and looks up every message in a traceback, with other names."""
    site, draw = Site(), random.Random(0)
    texts = [STACK + met_again(entry, draw) for page in pages(site, "en") for entry in read(site, page)]
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        subprocess.run([sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", folder], cwd=ROOT, check=True)
        browser = launch(playwright)
        with served(Path(folder)) as address:
            for language in site.languages:
                page = browser.new_page()
                page.goto(f"{address}{language}/errors/")
                made, median, most, log, entries = page.evaluate(TIME, texts)
                size = len(gzip.compress(Path(folder, language, "errors", "index.json").read_bytes(), 6))
                print(
                    f"{language}: {entries} entries, index {size:,} bytes compressed, made ready in {made:.1f} ms; "
                    f"a look-up {median:.2f} ms in the median, {most:.2f} ms at most; 200 kB in {log:.0f} ms"
                )
        browser.close()


if __name__ == "__main__":
    main()
