"""Remark on columns that look like names, addresses, contacts or free text: a machine cannot know that they are not."""

import re
from collections.abc import Callable

import numpy as np

from kitools.uptake.intake.grid import Cells, Grid, is_blank
from kitools.uptake.intake.mapping import Field
from kitools.uptake.intake.persons import looks_hashed
from kitools.uptake.intake.plain import plain, words

_LOOKED_AT = 300
_HEADINGS = {
    "names": (
        "navn",
        "fornavn",
        "efternavn",
        "borgernavn",
        "name",
        "firstname",
        "lastname",
        "surname",
        "kontaktperson",
    ),
    "addresses": ("adresse", "vej", "gade", "postnr", "postnummer", "address", "street", "bopael"),
    "contacts": ("telefon", "tlf", "mobil", "email", "mail", "phone", "mobile"),
    "birth": ("foedselsdato", "foedt", "cpr", "cprnr", "personnummer", "birthdate", "dateofbirth", "born"),
    "free_text": (
        "bemaerkning",
        "bemaerkninger",
        "note",
        "noter",
        "kommentar",
        "kommentarer",
        "beskrivelse",
        "comment",
    ),
}
_NAME = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]+)?(?: [^\W\d_]\.?)?(?: [^\W\d_]{2,}){1,3}")
_ADDRESS = re.compile(r"\b\w+(?:vej|gade|allé|alle|stræde|vænget|parken|street|road)\b.* \d+", re.IGNORECASE)
_CONTACT = re.compile(r"\S+@\S+\.\S+|(?:\+45 ?)?\d{2} ?\d{2} ?\d{2} ?\d{2}")


def tell_resembling(grid: Grid) -> None:
    """Remark on each column that may say who somebody is, and on pseudonyms that may be worked back."""
    unit = grid.mapping.heading(Field.UNIT)
    for place, heading in enumerate(grid.headings):
        if heading == unit or place >= len(grid.sheet.columns):
            continue
        cells = grid.cells_at(place)
        kind = _by_heading(heading) or _by_values(cells)
        if kind is not None:
            grid.found.remark("intake_remark.may_name_people", place, kind=kind)
        elif _mostly(_filled(cells), looks_hashed):
            grid.found.remark("intake_remark.hashed", place)


def _by_heading(heading: str) -> str | None:
    """Return what kind of thing the heading says that the column holds, or None."""
    said = {plain(heading), *map(plain, words(heading))}
    return next((kind for kind, names in _HEADINGS.items() if said & set(map(plain, names))), None)


def _by_values(cells: Cells) -> str | None:
    """Return what kind of thing most of the column's different texts look like, or None."""
    texts = _filled(cells)
    if _mostly(texts, lambda text: _ADDRESS.search(text) is not None):
        return "addresses"
    if _mostly(texts, lambda text: _CONTACT.fullmatch(text.strip()) is not None):
        return "contacts"
    if len(texts) >= 3 and _mostly(texts, _is_sentence):
        return "free_text"
    if _mostly(texts, _is_name) and len(texts) > 0.5 * min(len(cells.codes), _LOOKED_AT):
        return "names"
    return None


def _filled(cells: Cells) -> list[str]:
    """Return the first of the column's different texts, those in the rows that were kept."""
    used = np.unique(cells.codes[: 4 * _LOOKED_AT])[:_LOOKED_AT]
    return [cells.values[code] for code in used.tolist() if not is_blank(cells.values[code])]


def _is_sentence(text: str) -> bool:
    """Whether `text` holds a sentence or more, and not just some short answers parted by semicolons."""
    return any(len(part) > 40 and len(part.split()) > 6 for part in text.split(";"))


def _is_name(text: str) -> bool:
    """Whether `text` is two or more words that each begin with a capital letter."""
    return _NAME.fullmatch(text.strip()) is not None and all(word[:1].isupper() for word in text.split())


def _mostly(texts: list[str], is_so: Callable[[str], bool]) -> bool:
    """Whether at least two texts, and more than half of them, are so."""
    fitting = sum(map(is_so, texts))
    return fitting >= 2 and 2 * fitting > len(texts)
