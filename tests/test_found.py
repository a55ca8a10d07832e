"""Search engines and those who share a link are told the truth: what a page is, where it lives, where its twin is."""

from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup

from proof.built import BASE, pages
from proof.site import Site

SITE = Site()
LOCALES = {"zh": "zh_CN", "en": "en_US"}
SITEMAP = {"": "http://www.sitemaps.org/schemas/sitemap/0.9", "xhtml": "http://www.w3.org/1999/xhtml"}


def addresses(built: Path, language: str) -> list[str]:
    """Where a language's pages live, below its folder: `stopping/detach/`."""
    return [a.removesuffix("index.html") for a in pages(built / language) if a != "404.html"]


@pytest.mark.parametrize("language", SITE.languages)
def test_a_page_says_what_and_where_it_is(built: Path, language: str, count: Callable[..., None]) -> None:
    for address in addresses(built, language):
        html = (built / language / address / "index.html").read_text(encoding="utf-8")
        head = BeautifulSoup(html, "html.parser").head
        url = f"{BASE}{language}/{address}"
        assert head.find("link", rel="canonical")["href"] == url
        twins = {link["hreflang"]: link["href"] for link in head.find_all("link", hreflang=True)}
        expected = {code: f"{BASE}{code}/{address}" for code in SITE.languages}
        assert twins == expected | ({"x-default": BASE} if not address else {}), url
        told = {tag["property"]: tag["content"] for tag in head.find_all("meta", property=True)}
        assert told["og:url"] == url
        assert told["og:locale"] == LOCALES[language]
        assert told["og:type"] == ("article" if address else "website")
        description = head.find("meta", attrs={"name": "description"})["content"]
        assert told["og:description"] == description, f'{url}: in its description write “…” for "…"'
        assert told["og:title"] in head.title.get_text()
        count("pages that say where they live")


def test_the_choice_of_languages_is_the_default(built: Path) -> None:
    head = BeautifulSoup((built / "index.html").read_text(encoding="utf-8"), "html.parser").head
    assert head.find("link", rel="canonical")["href"] == BASE
    twins = {link["hreflang"]: link["href"] for link in head.find_all("link", hreflang=True)}
    assert twins == {code: f"{BASE}{code}/" for code in SITE.languages} | {"x-default": BASE}


def test_what_is_no_page_is_not_for_search_engines(built: Path) -> None:
    """The 404 pages and the short links have no address of their own."""
    for address, page in pages(built).items():
        if address.startswith("e/"):
            assert '<meta name="robots" content="noindex">' in page.read_text(encoding="utf-8"), address
        if address.endswith("404.html"):
            assert "canonical" not in page.read_text(encoding="utf-8"), address


def test_the_site_map_lists_both_languages(built: Path, count: Callable[..., None]) -> None:
    index = ElementTree.parse(built / "sitemap.xml")
    assert [loc.text for loc in index.iterfind("sitemap/loc", SITEMAP)] == [
        f"{BASE}{language}/sitemap.xml" for language in SITE.languages
    ]
    for language in SITE.languages:
        listed = ElementTree.parse(built / language / "sitemap.xml").findall("url", SITEMAP)
        assert {url.find("loc", SITEMAP).text for url in listed} == {
            f"{BASE}{language}/{address}" for address in addresses(built, language)
        }
        for url in listed:
            twins = {link.get("hreflang"): link.get("href") for link in url.iterfind("xhtml:link", SITEMAP)}
            here = url.find("loc", SITEMAP).text
            assert twins == {code: here.replace(f"/{language}/", f"/{code}/", 1) for code in SITE.languages}
        count("pages in the site map", len(listed))
