"""The box of the error dictionary, in a browser: every message finds its own entry, and nothing else finds any."""

import gzip
import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from proof.errors import STACK, WAYS, met_again, pages, pasted, read, wordings
from proof.report import refuse
from proof.runner import Runner
from proof.site import Site

SITE = Site()
LANGUAGES = list(SITE.languages)
ENTRIES = [entry for page in pages(SITE, LANGUAGES[0]) for entry in read(SITE, page)]
TRACEBACKS = sorted((SITE.root / "tests" / "tracebacks").glob("*.py"))
PASTED = SITE.root / "tests" / "pasted.json"  # what readers of 2.13 can meet on a CPU, where it stood, and the entry
INDEX_LIMIT = 60_000  # bytes, compressed
FIND = """async (texts) => {
    const { LookUp } = await import(new URL("../js/look-up.js", location));
    const entries = await (await fetch("index.json")).json();
    const lookUp = new LookUp(entries.map(([, , ...wordings]) => wordings));
    return texts.map((text) => lookUp.find(text).map(({ number }) => entries[number][0].split("#")[1]));
}"""
UNRELATED = [
    "KeyError: 'weight'",
    "ModuleNotFoundError: No module named 'torch'",
    "FileNotFoundError: [Errno 2] No such file or directory: 'data.csv'",
    "IndexError: list index out of range",
    "TypeError: 'int' object is not callable",
    "AttributeError: 'ResNet' object has no attribute 'fc3'",
    "ValueError: not enough values to unpack (expected 2, got 1)",
    "RuntimeError: mat1 and mat2 shapes cannot be multiplied (2x3 and 4x5)",
    "RuntimeError: CUDA error: device-side assert triggered",
    "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 20.00 MiB. GPU 0 has a total capacity of 23.69 GiB "
    "of which 12.00 MiB is free. Including non-PyTorch memory, this process has 23.67 GiB memory in use. If reserved "
    "but unallocated memory is large try setting PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True.",
    "RuntimeError: Expected all tensors to be on the same device, but found at least two devices, cuda:0 and cpu!",
    "我的梯度一直是 None，不知道为什么。",
    "My loss does not go down, and the weights stay the same.",
    STACK,
]


@pytest.fixture
def box(page: Page, site: str) -> Page:
    """The dictionary's home, ready for a paste."""
    page.goto(f"{site}en/errors/")
    expect(page.locator(".look-up pre")).to_be_attached()
    return page


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_finds_its_own_entry_first(
    page: Page, site: str, language: str, count: Callable[..., None]
) -> None:
    """With other names, types, shapes and numbers, in whatever readers paste it with; drawn anew from a fixed seed."""
    draw = random.Random(0)
    cases = [(entry, way, pasted(met_again(entry, draw), way)) for entry in ENTRIES for way in WAYS]
    page.goto(f"{site}{language}/errors/")
    found = page.evaluate(FIND, [text for _, _, text in cases])
    refuse(
        f"#{entry.id}, {way}, finds {', '.join(ids) or 'nothing'}:\n{text}\n"
        "    → explain all its variable parts; or join entries that no reader could tell apart"
        for (entry, way, text), ids in zip(cases, found, strict=True)
        if ids[:1] != [entry.id]
    )
    count("pasted messages that found their entry", len(cases))


def test_what_strangers_pasted_finds_its_entry(page: Page, site: str, count: Callable[..., None]) -> None:
    """Messages as they stand in issues and questions of other projects, old ones and shortened ones among them.

    A piece that two messages begin with may find the other first; then its own is the second.
    """
    cases = json.loads(PASTED.read_text(encoding="utf-8"))
    page.goto(f"{site}en/errors/")
    found = page.evaluate(FIND, [case["text"] for case in cases])
    refuse(
        f"{case['text'][:100]!r} ({case['from']}) finds {', '.join(ids[:2]) or 'nothing'}, not {case['entry']}\n"
        "    → explain all variable parts of that entry's message"
        for case, ids in zip(cases, found, strict=True)
        if case["entry"] not in ids[:2]
    )
    first = sum(case["entry"] == ids[0] for case, ids in zip(cases, found, strict=True))
    assert first >= 0.95 * len(cases)
    count("messages of strangers that found their entry first", first)


def test_what_other_versions_say_finds_the_entry(page: Page, site: str, count: Callable[..., None]) -> None:
    """Among those that are shown: another message may say so today."""
    older = wordings(SITE.examples)
    cases = [(entry, text) for entry in ENTRIES for text in older.get(entry.programs[0], [])]
    page.goto(f"{site}en/errors/")
    found = page.evaluate(FIND, [f"{entry.type or 'UserWarning'}: {text}" for entry, text in cases])
    refuse(
        f"#{entry.id}: {text!r}, which another version says, finds {', '.join(ids) or 'nothing'}\n"
        "    → explain all variable parts of the entry's message"
        for (entry, text), ids in zip(cases, found, strict=True)
        if entry.id not in ids
    )
    count("messages of other versions that found their entry", len(cases))


def test_a_message_that_is_cut_short_finds_its_entry(page: Page, site: str) -> None:
    """Its first 60 characters are often enough: nine times out of ten it is the first of those that are shown."""
    page.goto(f"{site}en/errors/")
    found = page.evaluate(FIND, [f"{entry.type or 'UserWarning'}: {entry.message}"[:80] for entry in ENTRIES])
    missed = [entry.id for entry, ids in zip(ENTRIES, found, strict=True) if ids[:1] != [entry.id]]
    assert len(missed) < len(ENTRIES) / 10, missed


@pytest.mark.parametrize("text", UNRELATED, ids=lambda text: text[:30])
def test_what_is_not_in_the_dictionary_finds_nothing(box: Page, text: str) -> None:
    box.locator("#message").fill(text)
    expect(box.locator(".look-up .none")).to_be_visible()
    assert box.locator(".look-up ol a").count() == 0


@pytest.mark.parametrize("script", TRACEBACKS, ids=lambda script: script.stem)
def test_the_traceback_of_a_broken_training_script_finds_the_entry(box: Page, runner: Runner, script: Path) -> None:
    """The script's first line names the entry: `# entry: ID`."""
    code = script.read_text(encoding="utf-8")
    wanted = code.splitlines()[0].removeprefix("# entry: ")
    run = runner.run(code, script.name)
    assert run.failure == "raised", f"{script.name} does not fail\n{run.stdout}"
    box.locator("#message").fill(run.stderr)
    expect(box.locator(".look-up ol a").first).to_have_attribute("href", next(
        f"{page.stem}/#{wanted}" for page in pages(SITE, "en") if any(e.id == wanted for e in read(SITE, page))
    ))  # fmt: skip
    marked = box.locator(".look-up pre mark").all_text_contents()
    assert marked
    assert all(piece in run.stderr for piece in marked)


def test_it_answers_at_each_keystroke(box: Page) -> None:
    box.locator("#message").press_sequentially("a leaf Variable that requires grad is being used")
    expect(box.locator(".look-up ol a").first).to_contain_text("a leaf Variable that requires grad")
    box.locator("#message").fill("")
    expect(box.locator(".look-up ol a")).to_have_count(0)


@pytest.mark.parametrize("address", ["zh/stopping/detach/", "zh/errors/"])
def test_the_search_hands_a_message_on(page: Page, site: str, address: str) -> None:
    """From any page, also from the box's own."""
    page.goto(site + address)
    page.click("button.search")
    page.locator("dialog.search input").fill("RuntimeError: a leaf Variable that requires grad is being used = 100 %")
    expect(page.locator("dialog.search p")).not_to_be_empty()
    page.locator("dialog.search > a").click()
    expect(page.locator(".look-up ol a").first).to_have_attribute("href", "in-place/#leaf-inplace")
    assert page.url.startswith(f"{site}zh/errors/")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_search_itself_finds_a_whole_message(page: Page, site: str, language: str) -> None:
    """With names and numbers that stand on no page: it asks the look-up, too."""
    draw = random.Random(0)
    page.goto(f"{site}{language}/")
    page.click("button.search")
    for entry in (entry for entry in ENTRIES[::40] if len(entry.message.split()) > 3):
        page.locator("dialog.search input").fill(f"{entry.type or 'UserWarning'}: {met_again(entry, draw)}")
        expect(page.locator(f"dialog.search li a[href$='#{entry.id}']").first).to_be_visible()


def test_the_search_does_without_the_look_up(browser: Browser, site: str) -> None:
    """Offline its index may be missing: the pages are found all the same."""
    page = browser.new_context(service_workers="block").new_page()  # a worker's requests can't be refused here
    page.route("**/errors/index.json", lambda route: route.abort())
    page.goto(f"{site}en/")
    page.click("button.search")
    page.locator("dialog.search input").fill("why do frozen weights move")
    expect(page.locator("dialog.search li a[href*='frozen-but-moving/']").first).to_be_visible()
    page.context.close()


def test_what_is_pasted_is_text(browser: Browser, site: str) -> None:
    """Without the policy, which would refuse what the box let through."""
    page = browser.new_context(bypass_csp=True).new_page()
    page.goto(f"{site}en/errors/")
    expect(page.locator(".look-up pre")).to_be_attached()
    markup = '<img src=x onerror="window.ran = 1"><script>window.ran = 1</script>'
    page.locator("#message").fill(f"{markup} grad can be implicitly created only for scalar outputs {markup}")
    expect(page.locator(".look-up pre mark").first).to_be_visible()
    assert markup in page.locator(".look-up pre").inner_text()
    assert page.locator(".look-up :is(img, script)").count() == 0
    assert page.evaluate("window.ran") is None
    page.context.close()


@pytest.mark.parametrize("unit", [STACK, "a" * 60 + "\n", "the graph a second time ", "requires grad\n" * 4])
def test_a_whole_log_is_no_burden(box: Page, unit: str) -> None:
    """200 kB: answered within a second, also on a busy machine, whatever they say; milliseconds on an idle one."""
    log = (unit * (200_000 // len(unit) + 1))[:200_000] + "\nRuntimeError: " + ENTRIES[0].message
    took = box.evaluate(
        """(text) => {
            const box = document.querySelector("#message");
            box.value = text;
            const start = performance.now();
            box.dispatchEvent(new Event("input"));
            return performance.now() - start;
        }""",
        log,
    )
    assert took < 1000, f"{took:.0f} ms"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_index_is_small_and_asked_for_on_its_page_only(page: Page, site: str, built: Path, language: str) -> None:
    index = (built / language / "errors" / "index.json").read_bytes()
    assert len(json.loads(index)) == len(ENTRIES)
    assert len(gzip.compress(index, 6)) < INDEX_LIMIT
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{site}{language}/errors/{pages(SITE, language)[0].stem}/", wait_until="networkidle")
    assert not [url for url in asked if "index.json" in url or "look-up.js" in url]
    page.goto(f"{site}{language}/errors/", wait_until="networkidle")
    assert [url for url in asked if url.endswith("index.json")]
    assert all(url.startswith(site) for url in asked)


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_scripts_the_page_is_a_list_of_all_messages(browser: Browser, site: str, language: str) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{site}{language}/errors/")
    expect(page.locator(".look-up")).to_be_hidden()
    listed = [text.strip() for text in page.locator(".messages li").all_text_contents()]
    assert sorted(listed) == sorted(entry.title for entry in ENTRIES)
    assert page.locator("article h2 a[href]").count() == len(pages(SITE, language))
    page.context.close()


def test_with_scripts_each_message_of_the_list_is_a_link(box: Page) -> None:
    links = box.locator(".messages li > a")
    expect(links).to_have_count(len(ENTRIES))
    listed = links.evaluate_all("links => links.map((link) => [link.hash.slice(1), link.textContent.trim()])")
    assert sorted(map(tuple, listed)) == sorted((entry.id, entry.title) for entry in ENTRIES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_found_says_what_it_means(page: Page, site: str, language: str) -> None:
    entry = ENTRIES[0]
    page.goto(f"{site}{language}/errors/")
    page.locator("#message").fill(entry.message)
    said = next(e.says() for source in pages(SITE, language) for e in read(SITE, source) if e.id == entry.id)
    expect(page.locator(".look-up ol p").first).to_have_text(said)


@pytest.mark.parametrize(("locale", "language"), [("zh-CN", "zh"), ("en-GB", "en"), ("de-DE", "en")])
def test_a_short_link_opens_the_entry_in_the_reader_s_language(
    browser: Browser, site: str, locale: str, language: str
) -> None:
    entry = ENTRIES[-1]
    page = browser.new_context(locale=locale).new_page()
    page.goto(f"{site}e/{entry.id}/")
    expect(page.locator(f"#{entry.id}")).to_be_in_viewport()
    assert page.url.startswith(f"{site}{language}/errors/")
    page.context.close()


def test_every_entry_shows_its_short_link(built: Path) -> None:
    for entry in ENTRIES:
        assert (built / "e" / entry.id / "index.html").is_file()
    for language in LANGUAGES:
        for source in pages(SITE, language):
            html = (built / language / "errors" / source.stem / "index.html").read_text(encoding="utf-8")
            refuse(
                f"{SITE.name(source)}: #{entry.id} does not show its short link"
                for entry in read(SITE, source)
                if f'href="../../../e/{entry.id}/"' not in html
            )
