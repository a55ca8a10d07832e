"""The entries of the error dictionary as the tests need them, and what becomes of a message on its way to a reader."""

import random
import re
import string
import sys
from pathlib import Path

from proof.site import ROOT, Site

sys.path.append(str(ROOT / "docs" / "hooks"))  # where MkDocs has the modules of its hooks, too
from dictionary import Entry, entries
from versions import FILE, bare, excerpt, told, wordings

__all__ = [
    "FILE",
    "WAYS",
    "Entry",
    "bare",
    "entries",
    "excerpt",
    "met_again",
    "pages",
    "pasted",
    "read",
    "told",
    "wordings",
]

STACK = """Traceback (most recent call last):
  File "/home/me/train.py", line 31, in <module>
    loss.backward()
  File "/usr/lib/python3/dist-packages/torch/_tensor.py", line 630, in backward
    torch.autograd.backward(
  File "/usr/lib/python3/dist-packages/torch/autograd/graph.py", line 865, in _engine_run_backward
    return Variable._execution_engine.run_backward(  # Calls into the C++ engine to run the backward pass
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
"""


def pages(site: Site, language: str) -> list[Path]:
    """The dictionary's pages in one language, without its home."""
    return sorted(page for page in (site.root / "docs" / language / "errors").glob("*.md") if page.stem != "index")


def read(site: Site, page: Path) -> list[Entry]:
    """The entries of a page; raises mkdocs' PluginError for one that lacks something."""
    return list(entries(page.read_text(encoding="utf-8"), site.name(page), site.examples))


def met_again(entry: Entry, draw: random.Random) -> str:
    """The message of an entry as another program would raise it: other names, types, shapes and numbers."""

    def word(_: re.Match[str]) -> str:
        return "".join(draw.choices(string.ascii_letters, k=draw.randint(3, 12)))

    message = pattern.sub(word, entry.message) if (pattern := entry.variable()) else entry.message
    message = re.sub(r"\b(float|double|Float|Double|long|Long|int)\b", lambda _: draw.choice(["Half", "Int"]), message)
    message = re.sub(r"\d+", lambda _: str(draw.randint(0, 9999)), message)
    return f"{entry.type or 'UserWarning'}: {message}"


def pasted(message: str, way: str) -> str:
    """A message as readers paste it: with its traceback, wrapped, coloured, quoted, in a Chinese sentence."""
    return {
        "alone": message,
        "with its traceback": STACK + message,
        "wrapped by a terminal": "\n".join(re.findall(r"[\s\S]{1,61}", STACK + message)),
        "coloured": STACK + "\x1b[31m" + message.replace(" ", "\x1b[0m \x1b[1;31m") + "\x1b[0m",
        "colours of which the first character is lost": "[31m" + message.replace(": ", "[0m: [1;31m") + "[0m",
        "quoted as Python prints it": repr(message),
        "in a frame": "\n".join(f"│ {line:<70} │" for line in re.findall(r"[\s\S]{1,70}", message)),
        "in a Chinese sentence": f"训练到第 3 轮时报错：“{message}”，换了 batch size 也一样，请问怎么解决？",
        "in a notebook": f"Cell In[7], line 12\n     10 optimizer.zero_grad()\n---> 12 loss.backward()\n\n{message}\n",
        "quoted in a mail": "\n".join(f"> {line}" for line in (STACK + message).split("\n")),
    }[way]


WAYS = [
    "alone", "with its traceback", "wrapped by a terminal", "coloured", "colours of which the first character is lost",
    "quoted as Python prints it", "in a frame", "in a Chinese sentence", "in a notebook", "quoted in a mail",
]  # fmt: skip
