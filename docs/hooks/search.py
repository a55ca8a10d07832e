"""Makes each language's search index, in pieces that a browser fetches only when a reader searches (pagefind.app)."""

import subprocess
import sys
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

# What is not for finding: the marks beside headings, and words of the other language.
EXCLUDED = [".headerlink", "span[lang]"]


def on_post_build(config: MkDocsConfig) -> None:
    """Indexes the articles of the built site into its folder `pagefind`, without Pagefind's own search boxes.

    Raises:
        PluginError: with what Pagefind says, when it fails.
    """
    command = [sys.executable, "-m", "pagefind", "--quiet", "--site", config.site_dir, "--root-selector", "article"]
    for selector in EXCLUDED:
        command += ["--exclude-selectors", selector]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise PluginError(f"the search index was not made:\n{done.stdout}{done.stderr}")
    for unused in Path(config.site_dir, "pagefind").glob("pagefind-[chmu]*"):
        unused.unlink()
