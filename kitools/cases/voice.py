"""The citizen's own voice: what is said depends on how one asks, and what is heard can stand in the plan."""

from datetime import date, timedelta
from enum import StrEnum

from pydantic import Field

from kitools.cases.text import Bilingual, counted
from kitools.plan import Consent, ConsentForm, Id, LegalBasis, NetworkWish, Objection, Plan, Sector, Topic, Value


class Manner(StrEnum):
    """How one asks."""

    OPEN = "open"
    CURIOUS = "curious"
    ALIGNING = "aligning"
    CLOSED = "closed"
    STEERING = "steering"


class GivenConsent(Value):
    """A consent that the citizen gives in the talk; `days` is how long it is to last, at most a year."""

    id: Id
    basis: LegalBasis
    topics: tuple[Topic, ...] = counted(1)
    parties: tuple[Sector, ...] = counted(2)
    form: ConsentForm = ConsentForm.ORAL
    days: int | None = Field(default=None, ge=1, le=365)
    note: Bilingual | None = None


class GivenObjection(Value):
    """A no to sharing: what about and with whom; none named means all."""

    id: Id
    topics: tuple[Topic, ...] = ()
    parties: tuple[Sector, ...] = ()


class NetworkAnswer(Value):
    """What the citizen wants of one relative's part."""

    relative: Id
    wish: NetworkWish


class Effect(Value):
    """What a reply teaches: a wish in own words, what worked before, wishes for the network, yes and no to sharing."""

    wish: Bilingual | None = None
    what_worked: Bilingual | None = None
    network: tuple[NetworkAnswer, ...] = ()
    consents: tuple[GivenConsent, ...] = ()
    objections: tuple[GivenObjection, ...] = ()


class Way(Value):
    """One way to ask, the citizen's reply to it, what one learns, and a short gentle comment on why."""

    id: Id
    manner: Manner
    says: Bilingual
    reply: Bilingual
    comment: Bilingual
    effect: Effect = Effect()


class Step(Value):
    """A moment in the talk: where it takes place, and two or three ways to ask."""

    id: Id
    scene: Bilingual
    ways: tuple[Way, ...] = counted(2, 3)
    long_only: bool = False


def heard(plan: Plan, effect: Effect, language: str, on: date) -> Plan:
    """Return `plan` with what was learned on the day `on` written in; nothing that was there is lost."""
    plan = plan.with_changes(
        wish=_with_line(plan.wish, effect.wish, language),
        what_worked=_with_line(plan.what_worked, effect.what_worked, language),
        network=tuple(
            relative.with_changes(wish=_wish_for(relative.id, effect, relative.wish)) for relative in plan.network
        ),
    )
    for given in effect.consents:
        plan = plan.with_item("consents", _consent(given, language, on))
    for no in effect.objections:
        plan = plan.with_item("objections", Objection(id=no.id, topics=no.topics, parties=no.parties, made_on=on))
    return plan


def _with_line(text: str, learned: Bilingual | None, language: str) -> str:
    """Return `text` with what was learned as a line of its own, once."""
    line = learned.in_language(language) if learned else ""
    return text if line in text else f"{text}\n{line}".strip()


def _wish_for(relative: str, effect: Effect, before: NetworkWish) -> NetworkWish:
    """Return the wish for `relative` in `effect`, or the one from before."""
    return next((answer.wish for answer in effect.network if answer.relative == relative), before)


def _consent(given: GivenConsent, language: str, on: date) -> Consent:
    """Return the consent as it is written in a plan on the day it is given."""
    return Consent(
        id=given.id,
        basis=given.basis,
        topics=given.topics,
        parties=given.parties,
        form=given.form,
        given_on=on,
        expires_on=on + timedelta(days=given.days) if given.days else None,
        note=given.note.in_language(language) if given.note else "",
    )
