"""What stands in one cell of a deck: read as people write it, or said to be none of what can stand there."""

import re
from collections.abc import Iterable
from enum import Enum
from functools import cache
from typing import TypeVar

from kitools.plan import Sector, Trigger
from kitools.sessions.material.deck import BARRIER_CODES
from kitools.uptake.intake.plain import plain
from kitools.words import LANGUAGES, has, say, tr

E = TypeVar("E", bound=Enum)

_WEEK = re.compile(r"(?:uge|week|w)?\s*(\d{1,2})\.?", re.IGNORECASE)
_QUESTION = re.compile(r"\s*([1-7])(?!\d)")
_PARTS = re.compile(r"[\s,;/]+")
_BARRIER = re.compile(r"[Bb]?\s*0*(\d{1,2})")
_LARGEST_WEEK = 52


def week_of(text: str) -> int | None:
    """Return the week that `text` names.

    >>> week_of("12"), week_of("uge 7"), week_of("53"), week_of("snart")
    (12, 7, None, None)
    """
    found = _WEEK.fullmatch(text.strip())
    week = int(found[1]) if found else 0
    return week if 1 <= week <= _LARGEST_WEEK else None


def question_of(text: str) -> int | None:
    """Return the number of the practical question that `text` begins with.

    >>> question_of("5. Hvem gør hvad?"), question_of("9")
    (5, None)
    """
    found = _QUESTION.match(text)
    return int(found[1]) if found else None


def sector_of(text: str) -> Sector | None:
    """Return the sector that `text` names by its code, its full name or its short one, in either language.

    >>> sector_of("Psykiatrien"), sector_of("job_centre"), sector_of("Biblioteket")
    (<Sector.PSYCHIATRY: 'psychiatry'>, <Sector.JOB_CENTRE: 'job_centre'>, None)
    """
    return _names(Sector).get(plain(text))


def kind_of(text: str) -> Trigger | None:
    """Return the kind of event that `text` names, in either language.

    >>> kind_of("Tilbagefald"), kind_of("new_need"), kind_of("Frokost")
    (<Trigger.RELAPSE: 'relapse'>, <Trigger.NEW_NEED: 'new_need'>, None)
    """
    return _names(Trigger).get(plain(text))


def barriers_of(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the codes of the barriers that `text` lists, and what in it is no barrier.

    >>> barriers_of("B06, b3; 20"), barriers_of("B06 og B99")
    ((('B06', 'B03', 'B20'), ()), (('B06',), ('og', 'B99')))
    """
    parts = parts_of(text)
    codes = {part: _code(part) for part in parts}
    known = tuple(code for code in codes.values() if code)
    return known, tuple(part for part in parts if not codes[part])


def parts_of(text: str) -> tuple[str, ...]:
    """Return the parts of a list in a cell, each once.

    >>> parts_of("birgit, samir;  birgit")
    ('birgit', 'samir')
    """
    return tuple(dict.fromkeys(filter(None, _PARTS.split(text))))


def slug(text: str) -> str:
    """Return `text` as an id.

    >>> slug("Et uåbnet brev!")
    'et-uaabnet-brev'
    """
    letters = text.lower().replace("æ", "ae").replace("ø", "oe").replace("å", "aa")
    return re.sub(r"[^a-z0-9]+", "-", letters)[:60].strip("-")


def listed(parts: Iterable[str]) -> str:
    """Return `parts` as a list in a cell."""
    return ", ".join(parts)


def _code(part: str) -> str:
    """Return the code of a barrier written in one of several ways, or nothing."""
    found = _BARRIER.fullmatch(part)
    code = f"B{int(found[1]):02d}" if found else ""
    return code if code in BARRIER_CODES else ""


@cache
def _names(kind: type[E]) -> dict[str, E]:
    """Return the members of an enumeration by every name they have, as it is compared."""
    found: dict[str, E] = {}
    for member in kind:
        code = f"{kind.__name__.lower()}.{member.value}"
        found[plain(str(member.value))] = member
        for language in LANGUAGES:
            found[plain(say(language, member))] = member
            if has(language, code, "short"):
                found[plain(tr(language, code, "short"))] = member
    return found
