"""A document as one web page that needs nothing else: every text escaped, no script, no address."""

import base64
from functools import singledispatch
from importlib.resources import files

from markupsafe import Markup, escape

from kitools.exchange.markup import element, joined, lines, listed
from kitools.exchange.sessions.document import (
    Block,
    Bullets,
    Document,
    Heading,
    Named,
    Part,
    Picture,
    Table,
    Words,
)

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def as_html(document: Document) -> str:
    """Return `document` as the text of an HTML file; its style prints well on A4."""
    css = (files("kitools.exchange.sessions") / "document.css").read_text(encoding="utf-8")
    page = "@page { size: A4 landscape; }" if document.landscape else ""
    head = element(
        "head",
        Markup('<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'),
        Markup('<meta http-equiv="Content-Security-Policy" content="{}">').format(_POLICY),
        element("title", document.title),
        element("style", Markup(css + page)),
    )
    body = element(
        "body",
        element("header", element("p", element("strong", document.mark), class_="mark")),
        element("main", *_main(document), class_="one-page" if document.one_page else "long"),
        element("footer", element("p", document.foot)) if document.foot else "",
    )
    return f"<!doctype html>\n{element('html', head, body, lang=document.language)}\n"


def _main(document: Document) -> list[Markup]:
    """Return the title, what the document is about, the list of its parts, and the parts."""
    named = [(f"part-{number}", part) for number, part in enumerate(document.parts, 1)]
    about = element("p", document.about, class_="about")
    return [element("h1", document.title), about, _contents(document, named), *(_part(*one) for one in named)]


def _contents(document: Document, named: list[tuple[str, Part]]) -> Markup:
    """Return the list of parts, each with a way to it."""
    if not document.contents:
        return Markup("")
    ways = [element("a", part.title, href=f"#{name}") for name, part in named]
    return element("nav", listed(ways, "ol"), aria_label=document.contents)


def _part(name: str, part: Part) -> Markup:
    """Return a part under its heading."""
    heading = element("h2", part.title, id=name)
    return element("section", heading, *(_block(one) for one in part.blocks), aria_labelledby=name)


@singledispatch
def _block(block: Block) -> Markup:
    """Return a block as HTML."""
    raise TypeError(type(block))


@_block.register
def _words(block: Words) -> Markup:
    """Return a paragraph."""
    return element("p", lines(block.text), class_=block.style)


@_block.register
def _heading(block: Heading) -> Markup:
    """Return a heading within a part."""
    return element("h3", block.text)


@_block.register
def _bullets(block: Bullets) -> Markup:
    """Return a list."""
    return listed([lines(one) for one in block.items], "ol" if block.numbered else "ul")


@_block.register
def _table(block: Table) -> Markup:
    """Return a table, which a phone shows as cards."""
    total = sum(block.columns)
    columns = joined(Markup('<col style="width:{}%">').format(f"{100 * one / total:.1f}") for one in block.columns)
    head = element("tr", *(element("th", name, scope="col") for name in block.header))
    return element(
        "table",
        element("caption", block.caption, class_="quiet" if block.quiet else "told"),
        element("colgroup", columns),
        element("thead", head),
        element("tbody", *(_row(block, row) for row in block.rows)),
    )


def _row(block: Table, row: tuple[str, ...]) -> Markup:
    """Return a row, its first cell as its header."""
    cells = (element("td", lines(cell), data_label=name) for name, cell in zip(block.header[1:], row[1:], strict=True))
    what = "name" if block.names_rows else "sentence"
    return element("tr", element("th", lines(row[0]), scope="row", class_=what), *cells)


@_block.register
def _picture(block: Picture) -> Markup:
    """Return a figure; within an `img` an SVG can neither run nor fetch anything."""
    source = "data:image/svg+xml;base64," + base64.b64encode(block.svg.encode()).decode()
    image = Markup('<img alt="{}" src="{}">').format(block.alt, source)
    return element("figure", image, element("figcaption", block.caption))


@_block.register
def _named(block: Named) -> Markup:
    """Return pairs of a name and what it is."""
    return element("dl", *(element("div", element("dt", a), element("dd", escape(b))) for a, b in block.pairs))
