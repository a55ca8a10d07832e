"""What a reader takes along is what was proven: each page as a notebook, a script and plain Markdown; `llms.txt`."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urljoin

import nbformat
import pytest
from bs4 import BeautifulSoup
from markdown_it import MarkdownIt
from nbclient import NotebookClient
from playwright.sync_api import Browser

from proof.built import BASE
from proof.labs import labs
from proof.pages import read_blocks
from proof.parity import split_front_matter
from proof.runner import Runner
from proof.site import ROOT, Site

SITE = Site()
PAGES = [page for page in SITE.pages() if page.relative_to(SITE.root / "docs").parts[0] in SITE.languages]
LABS = {f"labs/{lab.stem.replace('_', '-')}.md" for lab in labs(SITE)}
RUN_AS_NOTEBOOKS = [  # those where modes, tracebacks, warnings, memory and an event loop could make a difference
    "en/basics/backward-or-grad.md",
    "en/pitfalls/anomaly.md",
    "en/stopping/no-grad.md",
    "zh/pitfalls/inplace.md",
    "zh/pitfalls/silent.md",
    "zh/stopping/index.md",
]


def shown(page: Path) -> list[tuple[str, str]]:
    """The programs on a page and their outputs, without the exclamation mark that only the site's theme understands."""
    return [(re.sub(r"(# \(\d+\))!", r"\1", b.code), b.expected) for b in read_blocks(SITE, page) if not b.not_run]


def download(built: Path, page: Path, suffix: str) -> Path:
    return built / page.relative_to(SITE.root / "docs").with_suffix(suffix)


def address(page: Path) -> str:
    """Where MkDocs publishes a page: `en/stopping/detach/` for `docs/en/stopping/detach.md`."""
    path = page.relative_to(SITE.root / "docs").with_suffix("").as_posix()
    return path.removesuffix("index") if path.endswith("index") else f"{path}/"


def cells(notebook: nbformat.NotebookNode) -> list[tuple[str, list[tuple]]]:
    """Each program in a notebook, and everything that stands below it."""
    return [
        (cell.source + "\n", [(output.get("name", output.output_type), output.get("text")) for output in cell.outputs])
        for cell in notebook.cells
        if cell.cell_type == "code"
    ]


@pytest.mark.parametrize("page", PAGES, ids=SITE.name)
def test_the_notebook_holds_the_programs_and_their_outputs(built: Path, page: Path, count: Callable[..., None]) -> None:
    file = download(built, page, ".ipynb")
    if not shown(page):
        assert not file.exists(), "a notebook without a program"
        return
    notebook = nbformat.read(file, as_version=nbformat.NO_CONVERT)
    nbformat.validate(notebook)
    assert cells(notebook) == [(code, [("stdout", output)]) for code, output in shown(page)]
    count("notebooks")


@pytest.mark.parametrize("page", PAGES, ids=SITE.name)
def test_the_script_prints_what_the_page_shows(
    built: Path, page: Path, runner: Runner, count: Callable[..., None]
) -> None:
    """All programs in one process, as in a notebook: none may leave behind what the next one trips over."""
    file = download(built, page, ".py")
    if not shown(page):
        assert not file.exists(), "a script without a program"
        return
    run = runner.run(file.read_text(encoding="utf-8"), file.name)
    if run.failure or run.stderr:
        remedy = "let each program restore what it sets, and expect no first time of anything"
        pytest.fail(f"{SITE.name(page)} as a script: {run.failure}\n{run.stderr}    → {remedy}", pytrace=False)
    line = re.compile(r"\bline \d+")  # in a traceback it is the script's
    assert line.sub("line", run.stdout) == line.sub("line", "".join(output for _, output in shown(page)))
    count("scripts run")


@pytest.mark.parametrize("name", RUN_AS_NOTEBOOKS)
def test_the_notebook_prints_what_the_page_shows(
    built: Path, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: Callable[..., None]
) -> None:
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    monkeypatch.setenv("JUPYTER_RUNTIME_DIR", str(tmp_path / "jupyter"))
    notebook = nbformat.read((built / name).with_suffix(".ipynb"), as_version=nbformat.NO_CONVERT)
    recorded = cells(notebook)
    client = NotebookClient(
        notebook, timeout=120, coalesce_streams=True, allow_errors=True, resources={"metadata": {"path": str(tmp_path)}}
    )
    client.execute()
    for (code, printed), (_, expected) in zip(cells(notebook), recorded, strict=True):
        if printed != expected:
            pytest.fail(f"{name} as a notebook: prints\n{printed}\ninstead of\n{expected}\nfrom\n{code}", pytrace=False)
    count("programs run in notebooks", len(recorded))


@pytest.mark.parametrize("page", PAGES, ids=SITE.name)
def test_the_markdown_says_what_the_page_says(built: Path, page: Path, count: Callable[..., None]) -> None:
    """To every reader of Markdown: the same words and links as the page in HTML, the same programs and outputs."""
    text = download(built, page, ".md").read_text(encoding="utf-8")
    source, (body, _) = page.read_text(encoding="utf-8"), split_front_matter(SITE, page)
    front_matter = source.removesuffix("\n".join(body))
    assert text.startswith(front_matter)
    told, origin = text.removeprefix(front_matter).rstrip("\n").rsplit("\n\n", 1)
    url = BASE + address(page)
    assert f"]({url})" in origin, f"its last line does not name {url}"

    markdown = BeautifulSoup(MarkdownIt("commonmark", {"html": False}).enable("table").render(told), "html.parser")
    html = BeautifulSoup((built / address(page) / "index.html").read_text(encoding="utf-8"), "html.parser").article
    for tag in html.select(".headerlink, .downloads, .look-up, .flow, script, .short, figure, [hidden]"):
        tag.decompose()
    assert [tag["href"] for tag in markdown.find_all("a")] == [urljoin(url, tag["href"]) for tag in html.find_all("a")]
    blocks = [tag.extract().get_text() for tag in markdown.find_all("pre")]
    assert blocks == [part for block in shown(page) for part in block]
    for tag in html.find_all("pre"):  # which stand before the notes on their marks, not after them
        tag.decompose()
    assert "".join(markdown.get_text().split()) == "".join(html.get_text().split()), (
        f"{SITE.name(page)}: plain Markdown does not say the same: write what CommonMark understands too, "
        "or mend docs/hooks/plain.py"
    )
    count("pages in Markdown")


@pytest.mark.parametrize("language", SITE.languages)
def test_llms_txt_lists_every_page(built: Path, language: str) -> None:
    text = (built / language / "llms.txt").read_text(encoding="utf-8")
    config = SITE.config(SITE.root / f"mkdocs.{language}.yml")
    assert text.startswith(f"# {config.site_name}\n\n> {config.site_description}\n\n")
    sections = [title for entry in config.nav for title, below in entry.items() if isinstance(below, list)]
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == sections
    entries = re.findall(r"^- \[.+?\]\(([^)]+)\): (.+)$", text, re.MULTILINE)
    assert sum(line.startswith("- ") for line in text.split("\n")) == len(entries)
    described = {
        urljoin(BASE, page.relative_to(SITE.root / "docs").as_posix()): split_front_matter(SITE, page)[1]["description"]
        for page in PAGES
        if page.is_relative_to(SITE.root / "docs" / language)
    }
    lessons = {url: told for url, told in entries if url.removeprefix(f"{BASE}{language}/") not in LABS}
    assert lessons == described
    assert len(entries) == len(described) + len(LABS)
    lost = [url for url in described if not (built / url.removeprefix(BASE)).is_file()]
    assert not lost, f"llms.txt lists what is not there: {lost}"


@pytest.mark.parametrize(
    ("lesson", "language", "names"),
    [
        ("en/stopping/detach", "en", ["Jupyter notebook", "Python script", "Markdown"]),
        ("zh/stopping/index", "zh", ["Jupyter 笔记本", "Python 脚本", "Markdown"]),
        ("en/reference/glossary", "en", ["Markdown"]),
    ],
)
def test_the_row_below_a_page_saves_its_files(
    browser: Browser, site: str, built: Path, lesson: str, language: str, names: list[str]
) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(site + lesson.removesuffix("index") + ("" if lesson.endswith("index") else "/"))
    links = page.locator(".downloads a[download]")
    assert links.all_inner_texts() == names
    for link in links.all():
        with page.expect_download() as saving:
            link.click()
        name = saving.value.suggested_filename
        source = built / f"{lesson}{Path(name).suffix}"
        assert Path(saving.value.path()).read_bytes() == source.read_bytes()
        assert Path(name).stem == {"index": "stopping"}.get(source.stem, source.stem)
    page.context.close()


@pytest.mark.parametrize("page", PAGES, ids=SITE.name)
def test_colab_opens_the_notebook(built: Path, page: Path) -> None:
    """From the branch `notebooks` of the configured repository, which the workflow fills with the site's notebooks."""
    html = (built / address(page) / "index.html").read_text(encoding="utf-8")
    repository = "https://colab.research.google.com/github/example/gradients/blob/notebooks/"
    opened = [built / link for link in re.findall(rf'href="{repository}([^"]+)"', html)]
    notebook = download(built, page, ".ipynb")
    assert opened == ([notebook] if notebook.exists() else [])


# A site of two pages, for what the pages of this one do not have


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with the pages `s/a.md` and `s/b.md` in English, and one example."""
    for name in (
        "mkdocs.yml",
        "mkdocs.en.yml",
        "mkdocs.zh.yml",
        "docs/theme",
        "docs/hooks",
        "docs/glossary.yml",
        "examples/graph_picture.py",
    ):
        target = tmp_path / name
        target.parent.mkdir(exist_ok=True)
        (shutil.copytree if (ROOT / name).is_dir() else shutil.copy)(ROOT / name, target)
    for name, text in {
        "examples/versions.json": '{"torch": "2.0.0", "python": "3.11"}',
        "examples/t/a.py": "print(1 + 1)  # (1)!\n",
        "examples/t/a.txt": "2\n",
        "docs/en/s/a.md": f"---\ndescription: About A\n---\n\n# A {{ #a }}\n\n[B](b.md#x)\n\n{PROGRAM}",
        "docs/en/s/b.md": "---\ndescription: About B\n---\n\n# B { #b }\n",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    config = (tmp_path / "mkdocs.en.yml").read_text(encoding="utf-8").split("nav:")[0]
    (tmp_path / "mkdocs.en.yml").write_text(config + "nav:\n  - S:\n      - The A: s/a.md\n      - The B: s/b.md\n")
    return tmp_path


PROGRAM = """```python
--8<-- "t/a.py"
```

1.  A mark.

<!--pytest-codeblocks:expected-output-->

```{.text .message}
--8<-- "t/a.txt"
```

Below.
"""


def build_english(root: Path, *options: str, site_url: str = BASE) -> Path:
    """Builds the English pages of the project and returns their folder."""
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", "mkdocs.en.yml", *options]
    subprocess.run(
        [*command, "--site-dir", "site"],
        cwd=root,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "SITE_URL": site_url},
        check=True,
    )
    return root / "site"


def test_an_output_follows_its_program_and_the_marks_follow_both(root: Path) -> None:
    text = (build_english(root) / "s/a.md").read_text(encoding="utf-8")
    assert "```python\nprint(1 + 1)  # (1)\n```\n\n```text\n2\n```\n\n1.  A mark.\n\nBelow.\n" in text


def test_two_builds_give_the_same_bytes(root: Path) -> None:
    before, after = ({path.name: path.read_bytes() for path in (build_english(root) / "s").glob("a.*")} for _ in "12")
    assert len(before) == 3
    assert before == after


def test_without_a_site_url_links_are_relative(root: Path) -> None:
    folder = build_english(root, site_url="")
    assert "[B](b/#x)" in (folder / "s/a.md").read_text(encoding="utf-8")
    assert "- [The A](s/a.md): About A" in (folder / "llms.txt").read_text(encoding="utf-8")
    assert "colab" not in (folder / "s/a/index.html").read_text(encoding="utf-8"), "there is no repository to open from"


def test_a_preview_renews_what_was_edited(root: Path) -> None:
    """Built page by page, as docs/hooks/languages.py does while `mkdocs serve` runs."""
    folder = build_english(root)
    untouched = (folder / "s/b.md").stat().st_mtime_ns
    page = root / "docs/en/s/a.md"
    page.write_text(page.read_text(encoding="utf-8").replace("Below.", "Edited."), encoding="utf-8")
    (folder / "s/a/index.html").unlink()
    build_english(root, "--dirty")
    for name in ("a.md", "a.ipynb", "a.py"):
        assert "Edited." in (folder / "s" / name).read_text(encoding="utf-8")
    assert (folder / "s/b.md").stat().st_mtime_ns == untouched
    assert "- [The B](" + BASE + "s/b.md): About B" in (folder / "llms.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ('??? question "Why?"\n\n    Two\n    lines.\n\n    - one\n', "> **Why?**\n>\n> Two\n> lines.\n>\n> - one"),
        ("!!! note\n\n    Words.\n", "> **Note**\n>\n> Words."),
        ('=== "One"\n\n    1.\n\n=== "Two"\n\n    2.\n', "> **One**\n>\n> 1.\n\n> **Two**\n>\n> 2."),
        ('!!! note "A"\n\n    !!! tip "B"\n\n        Words.\n', "> **A**\n>\n> > **B**\n> >\n> > Words."),
        (
            '!!! not-run "Two GPUs"\n\n    ```python\n    --8<-- "t/a.py"\n    ```\n',
            "> **Two GPUs**\n>\n> ```python\n> print(1 + 1)  # (1)\n>\n> ```",
        ),
        ("Not a link: `hooks[0](y)`, [out](https://pytorch.org/a#b).", "Not a link: `hooks[0](y)`, [out](https://pytorch.org/a#b)."),
        ("[here](#b)", f"[here]({BASE}s/b/#b)"),
        ("```{.text .message}\nWords.\n```", "```text\nWords.\n```"),
    ],
)  # fmt: skip
def test_what_only_the_site_s_markdown_knows_is_written_plainly(root: Path, written: str, plain: str) -> None:
    with (root / "docs/en/s/b.md").open("a", encoding="utf-8") as page:
        page.write(f"\n{written}\n\nEnd.\n")
    text = (build_english(root) / "s/b.md").read_text(encoding="utf-8")
    assert f"# B\n\n{plain}\n\nEnd.\n" in text
