"""A real browser, and a web server that shows it the built site as a static host would."""

import gzip
import io
import shutil
import sys
import threading
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Playwright

NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"]
PLACES = {
    "darwin": ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    "win32": [
        r"C:\Program Files\Google\Chrome\Application\chrome.exe",
        r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ],
}
QUIET = [  # no sandbox, for containers run as root; and nothing that a browser asks its maker for by itself
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
COMPRESSED = {".html", ".css", ".js", ".json", ".svg", ".xml", ".txt", ".md", ".ipynb"}
PREFIX = "/gradients/"  # the path below which the server shows the site: most static hosts have one


def installed() -> str | None:
    """The path of a Chromium that this system has; None when it has none, and Playwright's own is taken."""
    found = [shutil.which(name) for name in NAMES] + [p for p in PLACES.get(sys.platform, []) if Path(p).exists()]
    return next((path for path in found if path), None)


def launch(playwright: Playwright) -> Browser:
    """Starts the browser, without a window."""
    return playwright.chromium.launch(executable_path=installed(), args=QUIET)


class _StaticHost(SimpleHTTPRequestHandler):
    """Shows a folder below `PREFIX`, says nothing on the terminal, and answers with the site's own 404.html.

    Text is compressed and told by its ETag from what the browser has already, as static hosts do.
    """

    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments: object, sent: list[tuple[str, int]], **settings: object) -> None:
        self.sent = sent  # before the call, which answers the request
        super().__init__(*arguments, **settings)

    def translate_path(self, path: str) -> str:
        return super().translate_path("/" + path.removeprefix(PREFIX) if path.startswith(PREFIX) else "/outside")

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        file = Path(self.translate_path(self.path))
        if urlsplit(self.path).path.endswith("/"):
            file /= "index.html"
        if file.suffix not in COMPRESSED or not file.is_file() or "gzip" not in self.headers.get("Accept-Encoding", ""):
            return super().send_head()
        body = gzip.compress(file.read_bytes(), compresslevel=6, mtime=0)
        tag = f'"{zlib.crc32(body):08x}"'
        known = self.headers.get("If-None-Match") == tag
        self.send_response(304 if known else 200)
        self.send_header("ETag", tag)
        self.send_header("Vary", "Accept-Encoding")
        if not known:
            self.send_header("Content-Type", self.guess_type(file))
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return None if known else io.BytesIO(body)

    def copyfile(self, source: BinaryIO, outputfile: BinaryIO) -> None:
        body = source.read()
        self.sent.append((self.path.removeprefix(PREFIX), len(body)))
        outputfile.write(body)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory, "404.html")
        self.error_message_format = page.read_text(encoding="utf-8").replace("%", "%%") if page.exists() else "404"
        super().send_error(code, message, explain)

    def log_message(self, format: str, *arguments: object) -> None:
        pass


@contextmanager
def served(folder: Path, sent: list[tuple[str, int]] | None = None) -> Iterator[str]:
    """Serves `folder` on a free port of this machine while the block runs.

    Args:
        folder: the built site.
        sent: a list that gets the path and the bytes, as sent, of each answer that has a file in it.

    Yields:
        The address of the site's root, with the slash at its end.
    """
    host = partial(_StaticHost, directory=str(folder), sent=[] if sent is None else sent)
    server = ThreadingHTTPServer(("127.0.0.1", 0), host)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}{PREFIX}"
    server.shutdown()
    thread.join()
    server.server_close()
