"""Small pieces of HTML, in which every text is escaped."""

from collections.abc import Iterable, Sequence

from markupsafe import Markup, escape

Piece = str | Markup
"""Text, which is escaped, or markup, which is not."""


def element(name: str, *children: Piece, **attributes: str) -> Markup:
    """Return `<name>` around `children`; an attribute that is a word of Python ends with `_`.

    >>> str(element("p", "2 < 3", class_="note"))
    '<p class="note">2 &lt; 3</p>'
    """
    given = Markup("").join(
        Markup(' {}="{}"').format(key.rstrip("_").replace("_", "-"), value) for key, value in attributes.items()
    )
    return Markup("<{0}{1}>{2}</{0}>").format(Markup(name), given, joined(children))


def joined(pieces: Iterable[Piece]) -> Markup:
    """Return `pieces` one after the other."""
    return Markup("").join(pieces)


def lines(text: str) -> Markup:
    """Return `text` with its line breaks."""
    return Markup("<br>").join(escape(line) for line in text.strip().split("\n"))


def listed(pieces: Sequence[Piece], name: str = "ul") -> Markup:
    """Return `pieces` as a list, or nothing where there are none."""
    return element(name, *(element("li", piece) for piece in pieces)) if pieces else Markup("")


def table(caption: str, header: Sequence[str], rows: Iterable[Sequence[Piece]]) -> Markup:
    """Return a table whose columns, and whose rows by their first cell, have a header; a phone shows rows as cards."""
    head = element("tr", *(element("th", name, scope="col") for name in header))
    body = (
        element(
            "tr",
            element("th", row[0], scope="row"),
            *(element("td", cell, data_label=name) for name, cell in zip(header[1:], row[1:], strict=True)),
        )
        for row in rows
    )
    return element("table", element("caption", caption), element("thead", head), element("tbody", *body))


def facts(pairs: Iterable[tuple[str, Piece]]) -> Markup:
    """Return pairs of a name and what it is; those with nothing to say are left out."""
    said = [element("div", element("dt", name), element("dd", what)) for name, what in pairs if what]
    return element("dl", *said) if said else Markup("")
