"""Prints what a visit costs, here and on an unmodified Material site with the same pages.

Run it as `python tests/benchmark_site.py [RUNS]` on a machine that does nothing else. RUNS, 5 unless said, is how often
Lighthouse looks at a page; where there is no command `lighthouse` (`npm install --global lighthouse`), it does not.
"""

import gzip
import json
import logging
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from playwright.sync_api import Browser, sync_playwright

from proof.browser import QUIET, installed, launch, served
from proof.site import ROOT, Site

PAGES = {  # one of every kind, in turn in one language and the other
    "landing": "",
    "home": "en/",
    "lesson": "zh/stopping/detach/",
    "symptoms": "en/pitfalls/",
    "cheat sheet": "zh/reference/cheatsheet/",
    "glossary": "en/reference/glossary/",
    "look-up": "zh/errors/",
    "messages": "en/errors/in-place/",
    "flow lab": "zh/labs/flow/",
    "lab": "en/labs/momentum-drift/",
    "pictures": "en/reference/pictures/",
}
FURTHER = "{}/reference/verified/"  # what a reader saw before a further page
INDEX = ["search/search_index.json", "pagefind/index/*"]  # Material's, and ours
SEARCH = ["search/*", "assets/javascripts/workers/*.js", "assets/javascripts/lunr/**/*.js", "pagefind/**/*"]
OBSERVE = """
    window.moved = 0
    window.longest = 0
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { moved += value }))
        .observe({ type: "layout-shift", buffered: true })
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => {
        longest = Math.max(longest, duration)
    })).observe({ type: "longtask", buffered: true })
"""
CATEGORIES = ["performance", "accessibility", "best-practices", "seo"]
HEAD = (
    f"{'':13}{'first visit':>22}{'further':>9}{'HTML':>8}{'moved':>7}{'longest':>9}  Lighthouse: "
    "performance, accessibility, best practices, SEO\n"
    f"{'':13}{'kB':>7}{'files':>6}{'others':>9}{'kB':>9}{'kB':>8}{'':>7}{'ms':>9}"
)


def build_ours(folder: Path) -> None:
    """Builds this site, strictly."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", folder]
    subprocess.run(command, cwd=ROOT, check=True)


def build_plain(folder: Path) -> None:
    """Builds the same pages with Material as it comes, and its search; without pictures and labs, which hooks make."""
    logging.disable()
    for language in Site().languages:
        theme = {"name": "material", "language": language}
        plain = {"theme": theme, "plugins": ["search"], "hooks": [], "extra": {}, "extra_css": []}
        build(load_config(str(ROOT / f"mkdocs.{language}.yml"), site_dir=str(folder / language), **plain))


def visit(browser: Browser, folder: Path, address: str) -> str:
    """One row of the table: a new reader opens the page; another one comes to it from a page of the same site."""
    sent: list[tuple[str, int]] = []
    with served(folder, sent) as site:
        page = browser.new_page()
        others: set[str] = set()
        page.on("request", lambda request: None if request.url.startswith((site, "data:")) else others.add(request.url))
        page.add_init_script(OBSERVE)
        page.goto(site + address)
        page.wait_for_timeout(2500)  # for what is fetched when the page has come
        first = list(sent)
        moved, longest = page.evaluate("[moved, longest]")
        page.context.close()
        page = browser.new_page()
        page.goto(site + FURTHER.format(address[:2] or "en"))
        page.wait_for_timeout(2500)
        sent.clear()
        page.goto(site + address)
        page.wait_for_timeout(1000)
        further = sum(size for _, size in sent)
        page.context.close()
    html = (folder / address / "index.html").stat().st_size
    return (
        f"{sum(size for _, size in first) / 1000:7.1f}{len(first):6}{len(others):9}{further / 1000:9.1f}"
        f"{html / 1000:8.1f}{moved:7.3f}{longest:9.0f}"
    )


def lighthouse(folder: Path, address: str, runs: int) -> str:
    """Lighthouse's four scores with its mobile preset, each the median of `runs`, and the lowest of performance."""
    if not (command := shutil.which("lighthouse")):
        return "not installed"
    scores = []
    with served(folder) as site:
        for _ in range(runs):
            done = subprocess.run(
                [
                    command, site + address, "--quiet", "--output=json",
                    f"--only-categories={','.join(CATEGORIES)}",
                    f"--chrome-flags=--headless=new {' '.join(QUIET)}",
                ],
                env=os.environ | ({"CHROME_PATH": installed()} if installed() else {}),
                check=True, capture_output=True, text=True,
            )  # fmt: skip
            categories = json.loads(done.stdout)["categories"]
            scores.append([round(100 * categories[name]["score"]) for name in CATEGORIES])
    medians = [round(statistics.median(score)) for score in zip(*scores, strict=True)]
    return f"{', '.join(map(str, medians))} (performance at least {min(score[0] for score in scores)})"


def size(folder: Path, patterns: list[str]) -> int:
    """The bytes of all these files, compressed."""
    files = [file for pattern in patterns for file in folder.glob(pattern) if file.is_file()]
    return sum(len(gzip.compress(file.read_bytes(), 6)) for file in files)


def main(runs: int) -> None:
    """Builds both sites and prints the table, row by row."""
    with tempfile.TemporaryDirectory() as ours, tempfile.TemporaryDirectory() as plain, sync_playwright() as playwright:
        sites = {"this site": Path(ours), "Material": Path(plain)}
        build_ours(sites["this site"])
        build_plain(sites["Material"])
        browser = launch(playwright)
        for name, folder in sites.items():
            print(f"\n{name}\n{HEAD}", flush=True)
            for kind, address in PAGES.items():
                if (folder / address / "index.html").exists():
                    row = visit(browser, folder, address)
                    print(f"{kind:13}{row}  {lighthouse(folder, address, runs)}", flush=True)
            for code in Site().languages:
                index, search = (size(folder / code, patterns) / 1000 for patterns in (INDEX, SEARCH))
                print(
                    f"search, {code}: index {index:.0f} kB; with its scripts and excerpts {search:.0f} kB", flush=True
                )
        browser.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
