"""The units as somebody typed them on the page, written out as a small table in code."""

import csv
import io

from kitools.exchange.uptake.literals import literal
from kitools.exchange.uptake.terms import Terms
from kitools.uptake.intake import Field

_EMPTY = "# Small numbers of citizens in the target group are left out here: fill them in."


def typed_units(text: str, terms: Terms) -> list[str]:
    """Return the code that holds the table, a line for each unit; small target groups are left out where they must."""
    header, *rows = list(csv.reader(io.StringIO(text), delimiter=";"))
    place = header.index(Field.ELIGIBLE.value) if Field.ELIGIBLE.value in header else None
    hidden = False
    if terms.protects and terms.threshold is not None and place is not None:
        for row in rows:
            if row[place] and 0 < float(row[place]) < terms.threshold:
                row[place], hidden = "", True
    lines = [f"    {literal(_line(row))}" for row in (header, *rows)]
    return [*([_EMPTY] if hidden else []), "typed = (", *lines, ")"]


def _line(cells: list[str]) -> str:
    """Return cells as a line of the table."""
    out = io.StringIO()
    csv.writer(out, delimiter=";", lineterminator="\n").writerow(cells)
    return out.getvalue()
