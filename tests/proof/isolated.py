"""Runs one program the way `python PROGRAM` would, and says how it ended.

This file stands alone, because it is also started by its path: with a program's path as its argument it runs that
program (the way without fork), with `--serve` it is the warm fork server of `runner.py`.
"""

import contextlib
import gc
import json
import os
import runpy
import select
import signal
import sys
import traceback
from pathlib import Path
from types import TracebackType

FINISHED, RAISED = b"finished", b"raised"


def prepare() -> None:
    """Makes the process one whose results depend on no machine: one thread, and no random seed that repeats by itself.

    A fresh interpreter always starts PyTorch with the same seed, so a program that prints an unseeded draw would look
    reproducible; here it is not, and its record can never match.
    """
    import random

    import torch

    torch.set_num_threads(1)
    torch.seed()
    random.seed()


def run_as_main(program: str) -> bytes:
    """Runs the file `program` as `__main__`; a traceback that leaves it is printed to stderr from its own first frame.

    Returns:
        `FINISHED` or `RAISED`; a program that ends its process returns nothing at all.
    """
    sys.argv = [program]
    sys.path.insert(0, str(Path(program).parent))
    try:
        runpy.run_path(program, run_name="__main__")
        outcome = FINISHED
    except BaseException as error:  # SystemExit too: a page's program ends by itself
        traceback.print_exception(error.with_traceback(_frames_from(program, error.__traceback__)))
        outcome = RAISED
    sys.stdout.flush()
    sys.stderr.flush()
    return outcome


def _frames_from(program: str, frames: TracebackType | None) -> TracebackType | None:
    """The part of a traceback that begins in `program`: None when nothing of it ran (a syntax error)."""
    while frames and frames.tb_frame.f_code.co_filename != program:
        frames = frames.tb_next
    return frames


def serve() -> None:
    """Answers one JSON request a line on stdin, `{"program", "stdout", "stderr", "seconds"}`, with one line on stdout.

    Each program runs in a fork of this process, which has imported PyTorch and done nothing else with it: forking a
    process that ran large operations would leave the children waiting for its thread pool for ever.
    """
    import torch
    import torch._dynamo  # the first optimizer of a process imports it: 1 to 2 s that each program would pay
    import torch.func

    torch.set_num_threads(1)
    gc.freeze()  # keeps the children's collector from touching, and so copying, the shared pages
    answers = os.fdopen(os.dup(1), "w")
    for line in sys.stdin:
        request = json.loads(line)
        print(json.dumps({"outcome": _run_in_fork(**request).decode()}), file=answers, flush=True)


def _run_in_fork(program: str, stdout: str, stderr: str, seconds: float) -> bytes:
    """Runs `program` in a forked child with its own process group, which is gone when this returns.

    Returns:
        What `run_as_main` returned, `b"hung"` after `seconds`, or `b""` when the child ended without a word.
    """
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.setsid()
        os.close(reader)
        os.chdir(Path(program).parent)
        for stream, path in (0, os.devnull), (1, stdout), (2, stderr):
            os.dup2(os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600), stream)
        prepare()
        os.write(writer, run_as_main(program))
        os._exit(0)  # the teardown of an interpreter that has PyTorch in it costs more than the program
    os.close(writer)
    outcome = os.read(reader, 64) if select.select([reader], [], [], seconds)[0] else b"hung"
    os.close(reader)
    with contextlib.suppress(ProcessLookupError):  # when it is gone already, and left nobody behind
        os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return outcome


if __name__ == "__main__":
    if sys.argv[1] == "--serve":
        serve()
    else:
        prepare()
        outcome_file = sys.argv[2]
        Path(outcome_file).write_bytes(run_as_main(sys.argv[1]))
