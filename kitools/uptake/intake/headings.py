"""Find the row of headings in a sheet, and guess what each of them means."""

from collections.abc import Iterable
from functools import cache

from kitools.uptake.intake.book import Sheet, letter
from kitools.uptake.intake.mapping import FIELDS, Field, Shape
from kitools.uptake.intake.plain import plain, tidy, words
from kitools.uptake.intake.vocabulary import FIELD_WORDS, FILLERS

_LOOKED_AT = 25
_SAME, _SAME_BUT_FILLERS, _WITHIN = 10, 8, 5


def header_row(sheet: Sheet) -> int:
    """Return the row, from 0, among the first 25 that looks most like headings; titles and notes may stand above."""
    rows = [sheet.row(row) for row in range(min(sheet.rows, _LOOKED_AT))]
    scores = [_likeness(texts) for texts in rows]
    return max(range(len(rows)), key=lambda row: (scores[row], -row), default=0)


def headings_in(sheet: Sheet, row: int) -> tuple[str, ...]:
    """Return the headings in `row`, each once: an empty one is called as Excel calls its column, a second one `(2)`."""
    found: list[str] = []
    for place, text in enumerate(sheet.row(row) if row < sheet.rows else ()):
        heading = tidy(text) or letter(place)
        taken = sum(1 for other in found if other == heading or other.startswith(f"{heading} ("))
        found.append(f"{heading} ({taken + 1})" if heading in found else heading)
    return tuple(found)


def guess(headings: Iterable[str], shape: Shape) -> dict[Field, str]:
    """Return the heading that each field of a table of `shape` most likely stands under, best matches first.

    >>> found = guess(("BorgerID", "Center", "Dato for samtykke", "KI-plan oprettet d."), Shape.CITIZENS)
    >>> [(field.value, heading) for field, heading in found.items()][2:]
    [('consented', 'Dato for samtykke'), ('created', 'KI-plan oprettet d.')]
    """
    pairs = [(likeness(heading, field), field, heading) for heading in headings for field in FIELDS[shape]]
    found: dict[Field, str] = {}
    for score, field, heading in sorted(pairs, key=lambda pair: -pair[0]):
        if score and field not in found and heading not in found.values():
            found[field] = heading
    return {field: found[field] for field in FIELDS[shape] if field in found}


def likeness(heading: str, field: Field) -> int:
    """Return how much `heading` looks like what `field` is called, from 0."""
    said = _said(field)
    if plain(heading) in said:
        return _SAME
    all_words = words(heading)
    telling = "".join(word for word in all_words if word not in FILLERS)
    if telling and plain(telling) in said:
        return _SAME_BUT_FILLERS
    runs = {
        plain("".join(all_words[start:end]))
        for start in range(len(all_words))
        for end in range(start + 1, len(all_words) + 1)
    }
    longest = max((len(run) for run in runs & said if len(run) > 1 and run not in _fillers()), default=0)
    return min(_WITHIN - 1 + longest // 8, _SAME_BUT_FILLERS - 1) if longest else 0


def _likeness(texts: tuple[str, ...]) -> float:
    """Return how much a row of texts looks like headings: known words, several, none of them a number."""
    filled = [text for text in texts if text.strip()]
    known = sum(max((likeness(text, field) for field in Field), default=0) for text in filled if len(text) < 80)
    different = len(set(filled)) == len(filled)
    named = sum(1 for text in filled if any(mark.isalpha() for mark in text))
    return known + (0.5 if different else 0) * named if len(filled) > 1 or known else 0.1 * named


@cache
def _said(field: Field) -> frozenset[str]:
    """Return the words for `field` as they are compared."""
    return frozenset({plain(field.value), *(plain(said) for said in FIELD_WORDS[field].split(","))})


@cache
def _fillers() -> frozenset[str]:
    """Return the words that say nothing, as they are compared."""
    return frozenset(map(plain, FILLERS))
