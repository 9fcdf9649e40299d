"""Leaving out who people are: nicknames in what was written, and sectors with too few from them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kitools.cases import case
from kitools.ground import KitError
from kitools.sessions.debrief.pairs import FEWEST
from kitools.sessions.events import Answered
from kitools.sessions.state import State

_SHORT_KEY = 8
_SHORTEST_NAME = 3


@dataclass(frozen=True)
class Names:
    """What is put in place of each nickname, wherever somebody wrote it."""

    instead: Mapping[str, str]

    def without(self, text: str) -> str:
        """Return `text` without nicknames; what is put in their place takes their genitive s.

        >>> Names({"mette": "[deltager]"}).without("Mettes bold, metteorologi")
        '[deltager]s bold, metteorologi'
        """
        if not self.instead:
            return text
        longest_first = sorted(self.instead, key=lambda one: (-len(one), one))
        known = "|".join(re.escape(one) for one in longest_first)
        pattern = rf"(?<!\w)(?:{known})(?P<of>s|’s|'s)?(?!\w)"
        return re.sub(pattern, self._put, text, flags=re.IGNORECASE)

    def _put(self, found: re.Match[str]) -> str:
        """Return what is put in place of a nickname, with its genitive."""
        of = found["of"] or ""
        whole = found[0].casefold()
        named = whole if whole in self.instead else whole.removesuffix(of)
        return self.instead.get(named, "–") + (of if named != whole else "")


def somebody(state: State, word: str) -> Names:
    """Return names that all become `word`: what was written does not tell who was meant."""
    return Names({name: word for name, _ in _nicknames(state)})


def numbered(state: State) -> Names:
    """Return names that become P1, P2 … in the order in which people came."""
    numbers = participants(state)
    return Names({name: numbers[who] for name, who in _nicknames(state)})


def participants(state: State) -> dict[str, str]:
    """Return P1, P2 … for the id of each who came, in that order."""
    return {who: f"P{number}" for number, who in enumerate(state.people, 1)}


def short_keys(keys: Iterable[str]) -> dict[str, str]:
    """Return a short form of each key, as short as tells them apart.

    >>> short_keys(["0123456789abcdef", "0123456789abcdff"])["0123456789abcdef"]
    '0123456789abcde'
    """
    known = sorted(set(keys))
    length = next(
        (n for n in range(_SHORT_KEY, 128) if len({one[:n] for one in known}) == len(known)),
        128,
    )
    return {one: one[:length] for one in known}


def shown_sectors(counts: Mapping[str, int]) -> dict[str, int]:
    """Return the sectors that may be told apart: `FEWEST` or more from each, and none to be had by subtraction.

    >>> shown_sectors({"housing": 9, "psychiatry": 6, "job_centre": 2})
    {'housing': 9}
    """
    shown = {name: count for name, count in counts.items() if count >= FEWEST}
    left = sum(counts.values()) - sum(shown.values())
    while shown and 0 < left < FEWEST:
        left += shown.pop(min(shown, key=lambda name: (shown[name], name)))
    return shown


def sectors_of_answers(answers: Sequence[Answered]) -> frozenset[str]:
    """Return the sectors that may stand beside answers: on every occasion enough have answered from each of them."""
    allowed: list[set[str]] = []
    for occasion in {one.occasion for one in answers}:
        sectors = {one.key: one.sector for one in answers if one.occasion == occasion}
        counts = {name: list(sectors.values()).count(name) for name in sectors.values()}
        allowed.append(set(shown_sectors(counts)) | ({one.sector for one in answers} - set(counts)))
    return frozenset(set.intersection(*allowed)) if allowed else frozenset()


def _nicknames(state: State) -> Iterable[tuple[str, str]]:
    """Yield what each is called, and the first of several names, without names that are the citizen's too.

    Names of one or two letters are words as well, and tell nobody.
    """
    citizens = _citizens(state)
    for who, person in state.people.items():
        names = person.nickname.split()
        has_first = len(names) > 1 and all(one[:1].isupper() for one in names)
        for name in (person.nickname, *(names[:1] if has_first else ())):
            if len(name) >= _SHORTEST_NAME and name.casefold() not in citizens:
                yield name.casefold(), who


def _citizens(state: State) -> frozenset[str]:
    """Return the chosen names of the citizens in the cases, as the groups write them."""
    names = set()
    for one in state.groups.values():
        try:
            names.add(case(one.group.case).citizen.chosen_name.casefold())
        except KitError:
            continue
    return frozenset(name for whole in names for name in (whole, *whole.split()))
