"""Read numbers, and yes and no, as people write them: decimal comma or point, thousands parted by any usual sign."""

import re

from kitools.uptake.intake.plain import plain

_WHOLE = re.compile(r"\d+")
_THOUSANDS = re.compile(r"\d{1,3}(?:([.,'’\s])\d{3})(?:\1\d{3})*")
_DECIMAL = re.compile(r"(\d+)[.,](\d+)")
_BOTH = re.compile(r"\d{1,3}(?:([.'’\s])\d{3})+,\d+|\d{1,3}(?:,\d{3})+\.\d+")
_HIDDEN = re.compile(r"[<≤] *\d+|under +\d+|\*+")
_YES = frozenset(["ja", "j", "yes", "y", "true", "sand", "sandt", "x", "1", "deltog", "med"])
_NO = frozenset(["nej", "n", "no", "false", "falsk", "falskt", "0", "ikke", "udeblev"])


def amount_of(text: str, whole: bool) -> float | str:  # noqa: PLR0911 - one for each way to write a number
    """Return the number that `text` says, or the code of what is wrong with it (without the room's name in front).

    Where only whole numbers make sense, three figures after a sign are thousands; elsewhere a comma with three figures
    after it may be either, and is asked about.

    >>> amount_of("1.234", True), amount_of("104,5", False), amount_of("1.234,5", False), amount_of("1,234", False)
    (1234.0, 104.5, 1234.5, 'ambiguous_number')
    """
    text = text.strip()
    if _WHOLE.fullmatch(text):
        return float(text) if len(text) < 13 else "not_a_number"
    if found := _THOUSANDS.fullmatch(text):
        if found[1] == "," and not whole:
            return "ambiguous_number"
        return float(re.sub(r"\D", "", text))
    if _BOTH.fullmatch(text):
        number = float(
            re.sub(r"[^\d,.]", "", text if text.rfind(".") > text.rfind(",") else _with_point(text)).replace(",", "")
        )
        return _checked(number, whole)
    if _DECIMAL.fullmatch(text):
        return _checked(float(text.replace(",", ".")), whole)
    if _HIDDEN.fullmatch(text.lower()):
        return "hidden_number"
    return "negative_number" if text[:1] in "-−" and _is_number(text[1:]) else "not_a_number"


def answer_of(text: str) -> bool | None:
    """Return whether `text` says yes or no, or None where it says neither.

    >>> answer_of("Ja"), answer_of("nej"), answer_of("x"), answer_of("måske")
    (True, False, True, None)
    """
    said = plain(text)
    return True if said in _YES else False if said in _NO else None


def _with_point(text: str) -> str:
    """Return a number with a decimal comma as one with a decimal point and nothing between thousands."""
    return re.sub(r"[^\d,]", "", text).replace(",", ".")


def _checked(number: float, whole: bool) -> float | str:
    """Return `number`, or that it ought to have been whole."""
    return "not_whole" if whole and not number.is_integer() else number


def _is_number(text: str) -> bool:
    """Whether `text` is a number of any form."""
    return not isinstance(amount_of(text, False), str) if text[:1].isdigit() else False
