"""Find the row of headings in a sheet, and guess what each of them means."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from kitools.uptake.intake.book import Sheet, letter
from kitools.uptake.intake.mapping import FIELDS, Field, Shape
from kitools.uptake.intake.plain import plain, tidy, words
from kitools.uptake.intake.vocabulary import FIELD_WORDS, FILLERS

_LOOKED_AT = 25
_MOST_WORDS = 12
_SAME, _SAME_BUT_FILLERS, _WITHIN = 10, 8, 5


def header_row(sheet: Sheet) -> int:
    """Return the row, from 0, among the first 25 that looks most like headings; titles and notes may stand above."""
    rows = [sheet.row(row) for row in range(min(sheet.rows, _LOOKED_AT))]
    scores = [_like_headings(texts) for texts in rows]
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
    forms = {heading: _forms(heading) for heading in headings}
    pairs = [(_likeness(form, field), field, heading) for heading, form in forms.items() for field in FIELDS[shape]]
    found: dict[Field, str] = {}
    for score, field, heading in sorted(pairs, key=lambda pair: -pair[0]):
        if score and field not in found and heading not in found.values():
            found[field] = heading
    return {field: found[field] for field in FIELDS[shape] if field in found}


@dataclass(frozen=True)
class _Forms:
    """A heading as it is compared: whole, without the words that say nothing, and every run of its words."""

    whole: str
    telling: str
    runs: frozenset[str]


def _forms(heading: str) -> _Forms:
    """Return the forms in which `heading` is compared."""
    said = words(heading)[:_MOST_WORDS]
    spans = ((start, end) for start in range(len(said)) for end in range(start + 1, len(said) + 1))
    runs = {plain("".join(said[start:end])) for start, end in spans}
    telling = plain("".join(word for word in said if word not in FILLERS))
    return _Forms(plain(heading), telling, frozenset(run for run in runs if len(run) > 1) - _fillers())


def _likeness(forms: _Forms, field: Field) -> int:
    """Return how much a heading looks like what `field` is called, from 0."""
    said = _said(field)
    if forms.whole in said:
        return _SAME
    if forms.telling in said:
        return _SAME_BUT_FILLERS
    longest = max(map(len, forms.runs & said), default=0)
    return min(_WITHIN - 1 + longest // 8, _SAME_BUT_FILLERS - 1) if longest else 0


def _like_headings(texts: tuple[str, ...]) -> float:
    """Return how much a row of texts looks like headings: known words, several, none of them a number."""
    filled = [text for text in texts if text.strip()]
    forms = [_forms(text) for text in filled if len(text) < 80]
    known = sum(_SAME if form.whole in _all_said() else 0.5 * bool(form.runs & _all_said()) * _SAME for form in forms)
    different = len(set(filled)) == len(filled)
    named = sum(1 for text in filled if any(mark.isalpha() for mark in text))
    figures = len(filled) - named
    return known + (0.5 * different) * named - _SAME * figures if len(filled) > 1 or known else 0.1 * named


@cache
def _said(field: Field) -> frozenset[str]:
    """Return the words for `field` as they are compared."""
    return frozenset({plain(field.value), *(plain(said) for said in FIELD_WORDS[field].split(","))})


@cache
def _fillers() -> frozenset[str]:
    """Return the words that say nothing, as they are compared."""
    return frozenset(map(plain, FILLERS))


@cache
def _all_said() -> frozenset[str]:
    """Return the words for any field as they are compared."""
    return frozenset().union(*map(_said, Field))
