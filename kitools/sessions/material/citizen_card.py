"""The card for whoever plays the citizen: wishes, limits, and what makes him or her open or close."""

from dataclasses import dataclass

from kitools.cases import (
    Bilingual,
    Case,
    CaseRelative,
    ConsentStance,
    GivenConsent,
    GivenObjection,
    Manner,
    NetworkAnswer,
    Way,
)
from kitools.ground.said import Said, said
from kitools.plan import NetworkWish

OPENING = (Manner.OPEN, Manner.CURIOUS, Manner.ALIGNING)
"""The manners of asking that make the citizen open; the others make him or her close."""


@dataclass(frozen=True)
class Cue:
    """What somebody may say, in which scene, how the citizen answers it, and why."""

    scene: Bilingual
    manner: Manner
    says: Bilingual
    reply: Bilingual
    why: Bilingual


@dataclass(frozen=True)
class CitizenCard:
    """What one needs to play the citizen of a case, without acting any symptom.

    `wishes` and `worked` are what is told to somebody who asks well; `consents` and `objections` what is said yes and
    no to then. `relatives` are those whose part the citizen has a wish about. `rules`, `way_in` and `way_out` are
    sentences of `words/`; the ways are said aloud.
    """

    case: str
    name: str
    age: int
    portrait: Bilingual
    resources: tuple[Bilingual, ...]
    stance: ConsentStance
    wishes: tuple[Bilingual, ...]
    worked: tuple[Bilingual, ...]
    consents: tuple[GivenConsent, ...]
    objections: tuple[GivenObjection, ...]
    relatives: tuple[tuple[CaseRelative, NetworkWish], ...]
    opens: tuple[Cue, ...]
    closes: tuple[Cue, ...]
    rules: tuple[Said, ...]
    way_in: tuple[Said, ...]
    way_out: tuple[Said, ...]


def citizen_card(case: Case) -> CitizenCard:
    """Return the card for whoever plays the citizen of `case`.

    >>> from kitools.cases import case
    >>> citizen_card(case("rikke")).wishes[0].en[:15]
    '“Keep my mornin'
    """
    well_asked = [way for step in case.voice for way in step.ways if way.manner in OPENING]
    return CitizenCard(
        case=case.id,
        name=case.citizen.chosen_name,
        age=case.age,
        portrait=case.portrait,
        resources=case.resources,
        stance=case.consent_stance,
        wishes=tuple(way.effect.wish for way in well_asked if way.effect.wish),
        worked=tuple(way.effect.what_worked for way in well_asked if way.effect.what_worked),
        consents=tuple(given for way in well_asked for given in way.effect.consents),
        objections=tuple(no for way in well_asked for no in way.effect.objections),
        relatives=_relatives(case, well_asked),
        opens=_cues(case, opening=True),
        closes=_cues(case, opening=False),
        rules=_rules(),
        **_ways(case.citizen.chosen_name),
    )


def _cues(case: Case, *, opening: bool) -> tuple[Cue, ...]:
    """Return what opens the citizen of `case`, or what makes him or her close, in the order of the talk."""
    return tuple(
        Cue(step.scene, way.manner, way.says, way.reply, way.comment)
        for step in case.voice
        for way in step.ways
        if (way.manner in OPENING) is opening
    )


def _relatives(case: Case, ways: list[Way]) -> tuple[tuple[CaseRelative, NetworkWish], ...]:
    """Return those in the network whose part the citizen has a wish about, with the wish told last."""
    answers: list[NetworkAnswer] = [answer for way in ways for answer in way.effect.network]
    wishes = {answer.relative: answer.wish for answer in answers}
    return tuple((relative, wishes[relative.id]) for relative in case.network if relative.id in wishes)


def _rules() -> tuple[Said, ...]:
    """Return what holds for whoever plays the citizen."""
    return (
        said("citizen_card.own_words"),
        said("citizen_card.no_symptoms"),
        said("citizen_card.may_say_no"),
        said("citizen_card.not_yourself"),
        said("citizen_card.stop_any_time"),
    )


def _ways(name: str) -> dict[str, tuple[Said, ...]]:
    """Return the way into the role of `name` and the way out of it."""
    return {
        "way_in": (said("citizen_card.stand_up"), said("citizen_card.i_am", name=name)),
        "way_out": (said("citizen_card.change_seat"), said("citizen_card.i_am_myself"), said("citizen_card.leave_it")),
    }
