"""Whom a card is about, and the card's texts with that person's name in them."""

import re
from dataclasses import dataclass

from kitools.cases import Bilingual, Case, Sex
from kitools.plan import Plan

_PLACE = re.compile(r"\{([^{}]*)\}|[{}]")
_BEGINS = re.compile(r"(?:^|[!?][«”]?\s+|[»“\n]|(?P<word>\S+)\.(?P<quoted>[«”]?)\s+)$")
_SHORTENED = frozenset(("kl", "ca", "nr", "evt", "dvs", "ift", "mht"))

_PERSON = {"da": ("borgeren", "borgerens"), "en": ("the citizen", "the citizen’s")}
_PRONOUNS = {
    ("da", Sex.WOMAN): ("hun", "hende", "hendes"),
    ("da", Sex.MAN): ("han", "ham", "hans"),
    ("en", Sex.WOMAN): ("she", "her", "her"),
    ("en", Sex.MAN): ("he", "him", "his"),
}
_COORDINATOR = {"da": "koordinatoren", "en": "the coordinator"}
_DANISH = {"navn": "name", "navns": "names", "han": "he", "ham": "him", "hans": "his", "koordinator": "coordinator"}

PLACEHOLDERS = ("name", "names", "he", "him", "his", "coordinator")
"""What may stand in curly brackets in a card's text; *names* is the genitive."""

DANISH_PLACEHOLDERS = tuple(_DANISH)
"""The same, in the same order, as Danes write them."""


@dataclass(frozen=True)
class Who:
    """Whom the cards are about: the chosen name, the sex that decides he or she, and the coordinator's function."""

    name: str = ""
    sex: Sex | None = None
    coordinator: str = ""


def who_in(case: Case | None = None, plan: Plan | None = None) -> Who:
    """Return whom a card is about in `case` under `plan`; without either it is the citizen, whoever that is."""
    name = (plan.citizen.chosen_name if plan else "") or (case.citizen.chosen_name if case else "")
    coordinator = plan.participant(plan.coordinator.participant) if plan else None
    return Who(name.strip(), case.sex if case else None, coordinator.function.strip() if coordinator else "")


def spoken(text: Bilingual, who: Who, language: str) -> str:
    """Return `text` in `language` with its placeholders filled; a sentence begins with a capital.

    Where nobody said whether it is a he or a she, the name stands in place of the pronoun.

    >>> spoken(Bilingual(da="{han} ringer.", en="{he} rings."), Who("Birgit", Sex.WOMAN), "da")
    'Hun ringer.'
    >>> spoken(Bilingual(da="Det er {navns} dag.", en="It is {names} day."), Who(), "en")
    'It is the citizen’s day.'
    """
    words = _words(who, language)
    said = text.in_language(language)

    def filled(found: re.Match[str]) -> str:
        word = words.get(_meant(found[1] or ""), found[0])
        return word[:1].upper() + word[1:] if _begins(said[: found.start()]) else word

    return _PLACE.sub(filled, said)


def in_both(text: Bilingual, who: Who) -> Bilingual:
    """Return `text` with its placeholders filled in both languages."""
    return Bilingual(da=spoken(text, who, "da"), en=spoken(text, who, "en"))


def unknown_places(text: str) -> tuple[str, ...]:
    """Return what stands in curly brackets in `text` and cannot be filled, and brackets without a partner.

    >>> unknown_places("{name} og {koordinator} ringer til {moster}}")
    ('{moster}', '}')
    """
    return tuple(found[0] for found in _PLACE.finditer(text) if _meant(found[1] or "") not in PLACEHOLDERS)


def _meant(place: str) -> str:
    """Return the placeholder that `place` means, written in either language, with or without a capital."""
    plain = place.strip().lower()
    return _DANISH.get(plain, plain)


def _begins(before: str) -> bool:
    """Whether a sentence begins after the text `before`; a full stop after a shortened word ends none.

    >>> _begins("Det er nu. "), _begins("Det sker f.eks. "), _begins("Hun siger: »"), _begins("»Nu.« ")
    (True, False, True, True)
    """
    found = _BEGINS.search(before)
    if found is None or found["word"] is None or found["quoted"]:
        return found is not None
    return "." not in found["word"] and found["word"].lower() not in _SHORTENED


def _words(who: Who, language: str) -> dict[str, str]:
    """Return what stands for each placeholder in `language`."""
    name, names = (who.name, _of(who.name, language)) if who.name else _PERSON[language]
    pronouns = _PRONOUNS.get((language, who.sex), (name, name, names)) if who.sex else (name, name, names)
    return dict(zip(PLACEHOLDERS, (name, names, *pronouns, _holding(who, language)), strict=True))


def _of(name: str, language: str) -> str:
    """Return the genitive of a name.

    >>> _of("Birgit", "da"), _of("Lars", "da"), _of("Lars", "en")
    ('Birgits', 'Lars’', 'Lars’s')
    """
    if language == "en":
        return f"{name}’s"
    return f"{name}’" if name[-1:].lower() in "sxz" else f"{name}s"


def _holding(who: Who, language: str) -> str:
    """Return what the coordinator is called: the role, and behind it the function of whoever has it."""
    function = who.coordinator
    if not function:
        return _COORDINATOR[language]
    is_short = len(function) > 1 and function[:2].isupper()
    return f"{_COORDINATOR[language]} ({function if is_short else function[:1].lower() + function[1:]})"
