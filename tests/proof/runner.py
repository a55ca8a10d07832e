"""Runs programs as if each were alone, and remembers what they did."""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ISOLATED = Path(__file__).with_name("isolated.py")
SECONDS = 30.0  # what one program may take before it counts as hung
CAN_FORK = sys.platform == "linux"  # macOS can fork too, but not safely once its frameworks have threads


@dataclass(frozen=True)
class Run:
    """What one program did: the two streams as text, and `failure`, a phrase when it did not end by itself."""

    stdout: str
    stderr: str
    failure: str | None


class Runner:
    """Runs Python programs and shell scripts; a program that it has run already is not run again.

    Args:
        fork: from a warm fork server (about 30 ms a program), or a fresh interpreter for each (about 2 s).
        seconds: after which a program is stopped.
        python: the interpreter, which may have another PyTorch than this one.
    """

    def __init__(self, fork: bool = CAN_FORK, seconds: float = SECONDS, python: str = sys.executable):
        self.fork, self.seconds, self.python = fork, seconds, python
        self._runs: dict[tuple[str, str], Run] = {}
        self._server: subprocess.Popen | None = None

    def run(self, code: str, name: str = "program.py") -> Run:
        """Runs `code` in an empty folder, as a file called `name`: by bash when that ends in `.sh`, else by Python."""
        key = Path(name).suffix, code.rstrip()
        if key not in self._runs:
            with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
                program = Path(folder, name)
                program.write_text(code, encoding="utf-8")
                streams = tempfile.mkdtemp(dir=folder)
                run = self._run_bash if program.suffix == ".sh" else self._run_python
                self._runs[key] = run(program, Path(streams))
        return self._runs[key]

    def close(self) -> None:
        """Ends the fork server, if one was started."""
        if self._server:
            self._server.stdin.close()
            self._server.wait()
            self._server = None

    def _run_python(self, program: Path, streams: Path) -> Run:
        stdout, stderr = streams / "stdout", streams / "stderr"
        outcome = (self._forked if self.fork else self._fresh)(program, stdout, stderr)
        failure = {
            "finished": None,
            "raised": "raised",
            "hung": f"was stopped after {self.seconds:g} s",
            "": "ended its process (os._exit, or a crash) before it was through",
        }[outcome]
        return Run(_text(stdout), _text(stderr), failure)

    def _forked(self, program: Path, stdout: Path, stderr: Path) -> str:
        if self._server is None:
            self._server = subprocess.Popen(
                [self.python, ISOLATED, "--serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
            )
        request = {"program": str(program), "stdout": str(stdout), "stderr": str(stderr), "seconds": self.seconds}
        print(json.dumps(request), file=self._server.stdin, flush=True)
        answer = self._server.stdout.readline()
        if not answer:
            raise RuntimeError(f"the fork server ended; `{self.python} -c 'import torch'` may say why")
        return json.loads(answer)["outcome"]

    def _fresh(self, program: Path, stdout: Path, stderr: Path) -> str:
        outcome = stdout.with_name("outcome")
        with stdout.open("wb") as out, stderr.open("wb") as err:
            try:
                subprocess.run(
                    [self.python, ISOLATED, program, outcome],
                    stdin=subprocess.DEVNULL, stdout=out, stderr=err, cwd=program.parent, timeout=self.seconds,
                    env=os.environ | {"PYTHONIOENCODING": "utf-8"},
                )  # fmt: skip
            except subprocess.TimeoutExpired:
                return "hung"
        return _text(outcome)

    def _run_bash(self, program: Path, streams: Path) -> Run:
        try:
            done = subprocess.run(
                ["bash", "-eu", program], cwd=program.parent, capture_output=True, text=True, timeout=self.seconds
            )
        except subprocess.TimeoutExpired:
            return Run("", "", f"was stopped after {self.seconds:g} s")
        return Run(done.stdout, done.stderr, f"ended with {done.returncode}" if done.returncode else None)


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
