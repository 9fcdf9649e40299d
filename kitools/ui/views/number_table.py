"""The numbers behind a figure, as a table that becomes cards on a phone."""

from typing import Protocol

from markupsafe import Markup

from kitools.ui.views.parts import joined, tag


class Numbers(Protocol):
    """What a figure carries: the columns' headings, and the rows, each beginning with its name."""

    @property
    def header(self) -> tuple[str, ...]:
        """The columns' headings."""

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The rows."""


def number_table(numbers: Numbers) -> Markup:
    """Return a table that becomes cards on a phone."""
    head = tag("tr", joined(tag("th", words, scope="col") for words in numbers.header))
    rows = joined(_row(numbers.header, row) for row in numbers.rows)
    return tag("table", joined((tag("thead", head), tag("tbody", rows))), "kt-table")


def _row(header: tuple[str, ...], row: tuple[str, ...]) -> Markup:
    """Return one row: its name as heading, then the cells with the heading of their column."""
    cells = [tag("td", cell, data_label=words) for words, cell in zip(header[1:], row[1:], strict=True)]
    return tag("tr", joined((tag("th", row[0], scope="row"), *cells)))
