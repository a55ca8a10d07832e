"""Says below a message of the error dictionary what other PyTorch versions print there.

`examples/errors/other-versions.json` holds what the entry's first program printed with each, where that is not what it
prints now; `tests/other_versions.py` records it. What differs in numbers only is no other message.
"""

import json
import re
from pathlib import Path
from textwrap import shorten

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

FILE = "errors/other-versions.json"
RELEASE = "https://github.com/pytorch/pytorch/releases/tag/v"
SAYS = {"zh": "在 PyTorch {} 里：{}", "en": "In PyTorch {}: {}"}
NOTHING = {"zh": "没有消息，程序照常运行。", "en": "no message, the program runs."}
LONGEST = 300  # characters
SHORTEST = 40  # characters: less is not told from other messages
COMMA = {"zh": "、", "en": ", "}
SENTENCE = re.compile(r"(?<=[.!?:;])\s+")
TICKS = re.compile(r"`+")
VARYING = re.compile(r"\d+|https?://\S+|\W+")  # numbers, addresses, and what stands between words


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Puts a paragraph below the record of each message that other versions word otherwise.

    Raises:
        PluginError: when a message is told of that no page of its name shows.
    """
    examples = Path(config.config_file_path).parent / "examples"
    family, language = Path(page.file.src_uri), config.theme["language"]
    if family.parent.name != "errors" or family.stem == "index":
        return markdown
    for program, versions in recorded(examples).items():
        if not program.startswith(f"errors/{family.stem}/"):
            continue
        shown = f'--8<-- "{program}.txt"\n```\n'
        if shown not in markdown:
            raise PluginError(
                f"examples/{FILE}: {program} is not on {page.file.src_uri}\n    → take it out of the file"
            )
        now = (examples / f"{program}.txt").read_text(encoding="utf-8")
        paragraphs = "\n".join(f"\n{line}\n" for line in told(versions, now, language))
        markdown = markdown.replace(shown, shown + paragraphs, 1)
    return markdown


def recorded(examples: Path) -> dict[str, dict[str, str]]:
    """What the file below `examples` holds: by program (without `.py`) and version, what was printed."""
    return json.loads((examples / FILE).read_text(encoding="utf-8"))


def wordings(examples: Path) -> dict[str, list[str]]:
    """What other versions print, by program: messages that the look-up can tell from others, each once."""
    found: dict[str, list[str]] = {}
    for program, versions in recorded(examples).items():
        each = {bare(message): message for message in versions.values()}
        found[f"{program}.py"] = [
            message for key, message in each.items() if len(key) > SHORTEST and "…" not in message
        ]
    return found


def told(versions: dict[str, str], now: str, language: str) -> list[str]:
    """One paragraph for each wording, as Markdown, the oldest version first.

    Args:
        versions: what each version printed, by its number.
        now: what is printed today.
        language: `zh` or `en`.
    """
    wordings: dict[str, list[str]] = {}
    for version, message in versions.items():
        wordings.setdefault(excerpt(message, now), []).append(f"[{version}]({RELEASE}{version})")
    return [
        SAYS[language].format(COMMA[language].join(names), _code(text) if text else NOTHING[language])
        for text, names in wordings.items()
    ]


def excerpt(message: str, now: str) -> str:
    """The sentences of a message from the first to the last that today's message does not have."""
    sentences = SENTENCE.split(" ".join(message.split()))
    today = {bare(sentence) for sentence in SENTENCE.split(" ".join(now.split()))}
    new = [at for at, sentence in enumerate(sentences) if bare(sentence) not in today]
    if not message or not new:  # a shorter message, or none
        return shorten(" ".join(sentences), LONGEST, placeholder=" …")
    start, end = new[0], new[-1] + 1
    text = shorten(" ".join(sentences[start:end]), LONGEST, placeholder=" …")
    return "… " * (start > 0) + text + " …" * (end < len(sentences) and not text.endswith("…"))


def bare(message: str) -> str:
    """A message without what varies from run to run: two that are the same so are the same message."""
    return VARYING.sub(" ", message).strip()


def _code(text: str) -> str:
    ticks = "`" * (1 + max(map(len, TICKS.findall(text)), default=0))
    return f"{ticks} {text} {ticks}" if "`" in text else f"`{text}`"
