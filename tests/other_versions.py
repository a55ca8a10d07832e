"""Records what the programs of the error dictionary print with other PyTorch versions:

    .venv/bin/python tests/other_versions.py PYTHON ...

Each PYTHON is an interpreter that has one of them, such as `/tmp/torch-2.7.1/bin/python`. Rewrites what
`examples/errors/other-versions.json` says of these versions; docs/hooks/versions.py shows it. A program that does not
run with a version, because it uses what came later, tells nothing of it.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

from proof.errors import FILE, bare, pages, read
from proof.records import write_if_changed
from proof.runner import Runner
from proof.site import Site

# What a process group tells on stdout of its connections, where torch.compile came from, in which folder a program ran.
CHATTER = re.compile(r"^\[Gloo\][^\n]*\n|\s+from user code:[\s\S]*|/\S+/(?=program\.py)", re.MULTILINE)


def main(pythons: list[str]) -> None:
    """Runs the first program of every entry with each interpreter, and writes what is not as it is now."""
    site = Site()
    path = site.examples / FILE
    told: dict[str, dict[str, str]] = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    for python in pythons:
        version = subprocess.check_output([python, "-c", "import torch; print(torch.__version__)"], text=True)
        version = version.strip().partition("+")[0]
        runner = Runner(python=python)
        for entry in (entry for page in pages(site, "en") for entry in read(site, page)):
            code = (site.examples / entry.programs[0]).read_text(encoding="utf-8")
            run = runner.run(code, "program.py")
            printed = CHATTER.sub("", run.stdout).replace(str(Path(python).parents[1]), "…")
            message = printed.strip()
            versions = told.setdefault(entry.programs[0].removesuffix(".py"), {})
            versions.pop(version, None)
            no_warning = "caught[0]" in code and run.stderr.endswith("IndexError: list index out of range\n")
            ran = no_warning or (not run.failure and (message or not printed))  # else it raised, perhaps without words
            if ran and bare(message) != bare(entry.message):
                versions[version] = message
        runner.close()
        print(version, sum(version in versions for versions in told.values()), "messages differ")
    ordered = {program: dict(sorted(told[program].items(), key=_number)) for program in sorted(told) if told[program]}
    write_if_changed(path, json.dumps(ordered, ensure_ascii=False, indent=1) + "\n")


def _number(item: tuple[str, str]) -> list[int]:
    return [int(part) for part in item[0].split(".")]


if __name__ == "__main__":
    main(sys.argv[1:])
