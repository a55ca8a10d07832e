"""Sets up what a command needs in `.venv` and runs it: `python run.py serve` or `python run.py test`.

    serve    builds the site and serves it at http://127.0.0.1:8000 while you edit (mkdocs serve; no PyTorch needed)
    test     proves every page (pytest)
    build    builds the site strictly into `site`

What follows the command is passed on: `python run.py test --record`.
"""

import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
COMMANDS = {
    "serve": ("site", ["mkdocs", "serve"]),
    "build": ("site", ["mkdocs", "build", "--strict"]),
    "test": ("test", ["pytest"]),
}


def main(arguments: list[str]) -> int:
    """Runs the command that `arguments` begin with and returns its exit code; explains itself when there is none."""
    if not arguments or arguments[0] not in COMMANDS:
        print(__doc__)
        return 2
    if sys.version_info < (3, 10):  # noqa: UP036  (whoever starts this may have any Python)
        print(f"Python 3.10 or newer is needed; this is {sys.version.split()[0]} ({sys.executable})")
        return 2
    group, command = COMMANDS[arguments[0]]
    try:
        install(group)
    except subprocess.CalledProcessError as error:
        print(f"setting up {VENV.name} failed: {error}\n(on Debian and Ubuntu, `apt install python3-venv` first)")
        return 1
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}  # the pins are deliberate: no advice at every build
    return subprocess.run([PYTHON, "-m", *command, *arguments[1:]], cwd=ROOT, env=environment).returncode


def install(group: str) -> None:
    """Brings `.venv` to the dependency group of `pyproject.toml`, unless it was brought there already."""
    wanted = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    done = VENV / f"installed-{group}"
    if done.exists() and done.read_text(encoding="utf-8") == wanted:
        return
    if not any(VENV.glob("installed-*")):  # new, or left half-made
        venv.create(VENV, clear=True, symlinks=os.name != "nt", with_pip=True)
    pip = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    print(f"installing the `{group}` dependencies into {VENV.name} (once)", flush=True)
    subprocess.run([*pip, "pip>=25.1"], check=True)  # the first pip that knows dependency groups
    subprocess.run([*pip, "--group", group], check=True, cwd=ROOT)
    if group == "test":
        find_browser()
    done.write_text(wanted, encoding="utf-8")


def find_browser() -> None:
    """Downloads Playwright's Chromium where the system has no browser of that kind (tests/proof/browser.py)."""
    look = "from proof.browser import installed; raise SystemExit(not installed())"
    if subprocess.run([PYTHON, "-c", look], cwd=ROOT / "tests").returncode:
        print("installing a Chromium for the tests in a browser (once)", flush=True)
        subprocess.run([PYTHON, "-m", "playwright", "install", "chromium"], check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
