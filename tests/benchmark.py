"""Prints what the proof costs: all programs, each as if alone, against one process that runs them one after another.

Run it as `python tests/benchmark.py [REPEATS]`. Times are in seconds, the smallest of the repeats; "CPU" is user and
system time of everything that was started.
"""

import contextlib
import io
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from proof.runner import Runner
from proof.site import Site

PROGRAMS = sorted(Site().examples.glob("*/**/*.py"))


def one_process() -> None:
    """Runs all programs in one fresh interpreter, each meeting what the others left behind: as fast as can be."""
    subprocess.run([sys.executable, __file__, "--exec"], check=True, stdout=subprocess.DEVNULL)


def exec_all() -> None:
    """What `one_process` starts."""
    for program in PROGRAMS:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(Exception):
            exec(compile(program.read_text(encoding="utf-8"), program, "exec"), {"__name__": "__main__"})


def alone(fork: bool, programs: list[Path] = PROGRAMS) -> None:
    """Runs `programs` as the tests do."""
    runner = Runner(fork=fork)
    for program in programs:
        runner.run(program.read_text(encoding="utf-8"), program.name)
    runner.close()


def measured(repeats: int, work: Callable[[], None]) -> tuple[float, float]:
    """The wall and CPU time of `work`, in seconds: of each the smallest of `repeats`."""
    walls, cpus = [], []
    for _ in range(repeats):
        wall, before = time.perf_counter(), os.times()
        work()
        after = os.times()
        walls.append(time.perf_counter() - wall)
        cpus.append(sum(after[:4]) - sum(before[:4]))
    return min(walls), min(cpus)


def main(repeats: int) -> None:
    """Measures and prints the table."""
    ways = {
        "one process for all, leaking": one_process,
        "each in a fork of a warm process": lambda: alone(fork=True),
        "each in a fresh interpreter (10 of them)": lambda: alone(fork=False, programs=PROGRAMS[:10]),
    }
    print(f"{len(PROGRAMS)} programs\n{'':42}wall    CPU")
    for name, work in ways.items():
        wall, cpu = measured(repeats, work)
        print(f"{name:42}{wall:5.1f}  {cpu:5.1f}")


if __name__ == "__main__":
    if sys.argv[1:] == ["--exec"]:
        exec_all()
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
