"""Look for persons' numbers everywhere in a file: in every cell, also as Excel mangles them, and in its corners."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from kitools.ground import CprLook, look_for_cpr
from kitools.uptake.intake.book import Column, Sheet

_HASH = re.compile(r"[0-9a-f]{32,128}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)
_FEWEST_LETTERS = 3
_IN_THOUSANDS = re.compile(r"\d{1,3}(?:[.,'’\s]\d{3})+")
_NINE = re.compile(r"(\d{5})-?(\d{4})")
_SIX, _FOUR = re.compile(r"\d{6}"), re.compile(r"\d{4}")
_FEWEST_LIKELY = 3


@dataclass(frozen=True)
class Place:
    """Where something that looks like a person's number stands, rows and columns from 0; never the number itself."""

    row: int
    column: int


@dataclass(frozen=True)
class Suspicion:
    """What was found of one kind: `code` for `words/`, whether the file is refused for it, and where it stands."""

    code: str
    refuses: bool
    places: tuple[Place, ...]


def suspicions(sheet: Sheet, pads_to_ten: bool = False) -> Iterator[Suspicion]:
    """Yield what looks like persons' numbers in the cells of `sheet`, the gravest first in each column.

    A CPR number is found by `look_for_cpr`, also where signs between thousands part its digits. One of nine digits is
    one that may have lost the nought in front: it is taken for a CPR number where the column has ten-digit numbers
    besides, where the workbook shows numbers with noughts in front (`pads_to_ten`), or where at least three, and half
    of the nine-digit ones, would be dates; by chance one in nine would. Two columns may hold the halves of one.
    """
    for place, column in enumerate(sheet.columns):
        digits = _digits(column.values)
        looks = {code: _look(column.values[code]) for code in _doubtful(column, digits)}
        refused = {code for code, look in looks.items() if look is CprLook.REFUSE}
        asked = {code for code, look in looks.items() if look is CprLook.REVIEW}
        if refused:
            yield Suspicion("intake_fault.cpr", True, _places(column, refused, place))
        if asked:
            yield Suspicion("intake_fault.cpr_maybe", False, _places(column, asked, place))
        lost, is_likely = _without_nought(column, digits, pads_to_ten or bool(refused or asked))
        if lost:
            code = "intake_fault.cpr_lost_nought" if is_likely else "intake_fault.cpr_maybe_lost_nought"
            yield Suspicion(code, is_likely, _places(column, lost, place))
    for left, right in _halves(sheet.columns):
        both = (Place(row, left) for row in _first_rows(sheet.columns[left], sheet.columns[right]))
        yield Suspicion("intake_fault.cpr_maybe_in_halves", False, tuple(both))


def is_number(text: str) -> bool:
    """Whether `text` holds something with the shape of a CPR number."""
    return look_for_cpr(text) is CprLook.REFUSE


def looks_hashed(value: str) -> bool:
    """Whether `value` is a long number to base 16, as machines make pseudonyms; digits in it say nothing.

    >>> looks_hashed("0f8fad5b-d9cb-469f-a165-70867728950e")
    True
    """
    return _HASH.fullmatch(value) is not None and sum(mark.isalpha() for mark in value) >= _FEWEST_LETTERS


def _look(value: str) -> CprLook:
    """Return what `value` looks like, with signs between thousands taken away."""
    if looks_hashed(value):
        return CprLook.ACCEPT
    text = value.strip()
    return look_for_cpr(re.sub(r"\D", "", text) if _IN_THOUSANDS.fullmatch(text) else text)


def _doubtful(column: Column, digits: np.ndarray) -> Iterable[int]:
    """Return the codes of the values that have to be looked at one by one: none, in most columns."""
    many = list(map(int, np.flatnonzero(digits >= 10)))
    texts = [column.values[code] for code in many]
    joined = "\0".join(texts)
    if look_for_cpr(joined) is CprLook.ACCEPT and not any(map(_IN_THOUSANDS.fullmatch, map(str.strip, texts))):
        return ()
    return many


def _digits(values: tuple[str, ...]) -> np.ndarray:
    """Return how many digits each value has at most: letters beyond ASCII may be digits of another script."""
    marks = np.frombuffer("\0".join(values).encode("utf-8", "replace"), np.uint8)
    counted = ((marks >= ord("0")) & (marks <= ord("9"))) | (marks > 127)
    ends = np.append(np.flatnonzero(marks == 0), len(marks))
    so_far = np.concatenate(([0], np.cumsum(counted, dtype=np.int64)))
    return np.diff(so_far[ends], prepend=0)


def _without_nought(column: Column, digits: np.ndarray, is_suspect: bool) -> tuple[set[int], bool]:
    """Return the codes of nine-digit values that a nought makes a CPR number of, and whether they are likely."""
    nine, lost = 0, set()
    for code in map(int, np.flatnonzero(digits == 9)):
        text = column.values[code].strip()
        found = _NINE.fullmatch(re.sub(r"\D", "", text) if _IN_THOUSANDS.fullmatch(text) else text)
        if found:
            nine += 1
            if is_number(f"0{found[1]}{found[2]}"):
                lost.add(code)
    if is_suspect:
        return lost, True
    if 2 * len(lost) < nine:
        return set(), False
    return lost, len(lost) >= _FEWEST_LIKELY


def _halves(columns: tuple[Column, ...]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of neighbouring columns of which one holds days of birth, and the next four digits."""
    days = [_mostly(column, lambda text: bool(_SIX.fullmatch(text)) and is_number(f"{text}0000")) for column in columns]
    for place in range(len(columns) - 1):
        if days[place] and _mostly(columns[place + 1], lambda text: bool(_FOUR.fullmatch(text))):
            yield place, place + 1


def _mostly(column: Column, is_so: Callable[[str], bool]) -> bool:
    """Whether nearly all the column's different values, at least three, are so."""
    texts = [text.strip() for text in column.values[:2000]]
    fitting = sum(map(is_so, texts))
    return fitting >= _FEWEST_LIKELY and fitting >= 0.8 * (len([text for text in texts if text]) - 1)


def _first_rows(left: Column, right: Column) -> list[int]:
    """Return the rows in which both columns hold digits."""
    is_left = np.array([bool(_SIX.fullmatch(text.strip())) for text in left.values])[left.codes]
    is_right = np.array([bool(_FOUR.fullmatch(text.strip())) for text in right.values])[right.codes]
    return list(np.flatnonzero(is_left & is_right))


def _places(column: Column, codes: Iterable[int], place: int) -> tuple[Place, ...]:
    """Return the rows in which one of the values stands."""
    return tuple(Place(int(row), place) for row in np.flatnonzero(np.isin(column.codes, list(codes))))
