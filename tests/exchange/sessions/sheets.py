"""Spreadsheets as a trainer would save them, with one thing changed."""

import csv
from io import StringIO
from pathlib import Path

from kitools.exchange.sessions.deck_writing import as_csv, as_xlsx
from kitools.sessions.material.library import deck_of
from tests.sessions.material.builders import a_card, a_deck


def a_small_deck(**changes: object):
    cards = [a_card(), a_card(id="kort-2", week=7, change={"kind": "move"}, cases=["samir"], source="VIVE 2017")]
    return deck_of(a_deck(**{"cards": cards, **changes}), "min-bunke")


def table(language: str = "da") -> list[dict[str, str]]:
    """Return the rows of the small deck by their headings, as text."""
    text = as_csv(a_small_deck(), language).decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text), delimiter=";"))


def csv_file(path: Path, rows: list[dict[str, str]], delimiter: str = ";", encoding: str = "utf-8") -> Path:
    out = StringIO()
    writer = csv.DictWriter(out, list(dict.fromkeys(key for row in rows for key in row)), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    path.write_bytes(out.getvalue().encode(encoding))
    return path


def xlsx_file(path: Path, rows: list[dict[str, str]], sheet: str = "Kort", above: int = 0) -> Path:
    from openpyxl import Workbook

    book = Workbook()
    book.active.title = "Noter"
    cards = book.create_sheet(sheet)
    for _ in range(above):
        cards.append(["Vores kort, kladde"])
    headings = list(dict.fromkeys(key for row in rows for key in row))
    cards.append(headings)
    for row in rows:
        cards.append([row.get(key, "") for key in headings])
    book.save(path)
    return path


__all__ = ["a_small_deck", "as_csv", "as_xlsx", "csv_file", "table", "xlsx_file"]
