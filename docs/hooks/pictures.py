"""Shows the pictures of graphs, `examples/TOPIC/NAME.svg`, in the page itself, where its style sheet colours them.

A page embeds one as `![what it shows, for who can't see it](../pictures/TOPIC/NAME.svg "Caption")`. The file is
published at that address too, for the page's Markdown and notebook.
"""

import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

FOLDER, DRAWER = "pictures/", "graph_picture.py"
IMAGE = re.compile(
    r'<p><img alt="(?P<shows>[^"]*)" src="(?:\.\./)*pictures/(?P<path>[^"]+\.svg)"'
    r'(?: title="(?P<caption>[^"]*)")? ?/?></p>'
)
HOW_TO_READ = {"zh": "怎么读图", "en": "How to read it"}
LEGEND = "reference/pictures/"


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds the pictures, and what draws them, to the site's files: so MkDocs knows, and checks, the links to them."""
    examples = Path(config.config_file_path).parent / "examples"
    for path in [examples / DRAWER, *sorted(examples.rglob("*.svg"))]:
        name = FOLDER + path.relative_to(examples).as_posix()
        files.append(File.generated(config, name, abs_src_path=str(path)))
    return files


def on_page_content(content: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Puts each picture in the place of its image, with the words that belong to it.

    Raises:
        PluginError: for a picture without words.
    """

    def figure(image: re.Match[str]) -> str:
        if not (image["shows"] and image["caption"]):
            raise PluginError(
                f"{page.file.src_uri}: the picture {image['path']} has no words\n"
                '    → write ![what it shows](PATH "Caption")'
            )
        svg = files.get_file_from_path(FOLDER + image["path"]).content_string.strip()
        name = re.sub(r"\W+", "-", image["path"].removesuffix(".svg"))
        words = f'<title id="{name}-title">{image["caption"]}</title><desc id="{name}-shows">{image["shows"]}</desc>'
        named = f' role="img" aria-labelledby="{name}-title" aria-describedby="{name}-shows">{words}'
        legend = f'<a href="{get_relative_url(LEGEND, page.url)}">{HOW_TO_READ[config.theme["language"]]}</a>'
        caption = f"<figcaption>{image['caption']} {legend}</figcaption>"
        return f'<figure class="graph" data-pagefind-ignore>{svg.replace(">", named, 1)}{caption}</figure>'

    return IMAGE.sub(figure, content)
