"""Makes the finished site one to keep: whole, as a zip file, and page by page, in the browser that read them.

`mkdocs serve` makes neither: what is being edited must not be kept.
"""

import hashlib
import re
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from mkdocs.config.defaults import MkDocsConfig

NAME = "pytorch-gradients"
LEFT_OUT = re.compile(r"(404\.html|sitemap\.xml(\.gz)?)$")  # what holds for one address only

serving = False


def on_startup(command: str, dirty: bool) -> None:
    """Remembers which command runs."""
    global serving
    serving = command == "serve"


def on_post_build(config: MkDocsConfig) -> None:
    """Writes the zip file and the service worker to the site's root; stands last in mkdocs.yml, for both need it whole.

    The copy in the zip file is without the worker: it is offline, and would share `localhost` with other sites.
    """
    if serving:
        return
    site = Path(config.site_dir)
    archive = site / f"{NAME}.zip"
    pack(site, archive)
    version = hashlib.sha256(archive.read_bytes()).hexdigest()[:16]
    source = Path(config.config_file_path).parent / "docs" / "offline"
    worker = (source / "service-worker.js").read_text(encoding="utf-8").replace("VERSION", version)
    (site / "service-worker.js").write_text(worker, encoding="utf-8", newline="\n")
    registration = (source / "register.js").read_bytes()
    for script in site.glob("*/js/site.js"):
        script.write_bytes(script.read_bytes() + b"\n" + registration)


def pack(folder: Path, archive: Path) -> None:
    """Packs `folder` into the zip file `archive`; the same files make the same bytes, whenever and wherever."""
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    with ZipFile(archive, "w") as packed:
        for name in sorted(name for name in files if not LEFT_OUT.search(name)):
            entry = ZipInfo(f"{NAME}/{name}")  # dated 1980, the first moment that a zip file knows
            entry.create_system, entry.external_attr = 3, 0o644 << 16  # as on Unix: readable, on each system
            packed.writestr(entry, files[name].read_bytes(), ZIP_DEFLATED)
