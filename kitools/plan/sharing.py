"""Whether information may be shared: yes, no or ask, and the rule that the answer most likely rests on.

kitools names the likely basis and gives no legal advice (the words say so: `sharing.no_legal_advice`). Lawful
sharing is never called an error: *no* is only said where sundhedsloven asks for a consent that is not there, or
where the citizen has objected. Everything that depends on more than a plan holds is *ask*.

One line is kept cautious. Municipal drug treatment (serviceloven § 101) is social law, while alcohol treatment
(sundhedsloven § 141) and medical treatment for substance use are health law. A plan does not say which of them the
citizen receives, so sharing with substance-use treatment is *ask* until a written consent covers it: a written
consent holds under both.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from kitools.plan.codes import ConsentForm, LegalBasis, OtherPlanKind, Purpose, Sector, Topic
from kitools.plan.consent import Consent, Objection
from kitools.plan.days import add_months
from kitools.plan.plan import Plan

NO_LEGAL_ADVICE = "sharing.no_legal_advice"
"""The code of the sentence that belongs beside every answer."""

_HEALTH = (Sector.PSYCHIATRY, Sector.GENERAL_PRACTICE)
_CARE = (*_HEALTH, Sector.SUBSTANCE_TREATMENT)
_DISCHARGE_PLANS = (OtherPlanKind.DISCHARGE_AGREEMENT, OtherPlanKind.COORDINATION_PLAN)
_ANY_CONSENT = (LegalBasis.HEALTH_TREATMENT, LegalBasis.HEALTH_OTHER_PURPOSE, LegalBasis.MUNICIPAL)


class Answer(StrEnum):
    """Whether it may be shared."""

    YES = "yes"
    NO = "no"
    ASK = "ask"


class ConsentState(StrEnum):
    """Whether a consent holds on a day; the order is from most to least useful."""

    IN_FORCE = "in_force"
    UNDATED = "undated"
    NOT_YET = "not_yet"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class Sharing:
    """The `answer`, the legal `basis` it most likely rests on, a `code` for the sentence, and its `facts`."""

    answer: Answer
    basis: LegalBasis | None
    code: str
    facts: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class _Question:
    """What is asked: whether one sector may tell another about this, for this purpose, on this day."""

    plan: Plan
    topic: Topic
    sender: Sector
    recipient: Sector
    purpose: Purpose
    on: date

    def answer(self, answer: Answer, basis: LegalBasis | None, code: str, consent: Consent | None = None) -> Sharing:
        """Return a `Sharing` that says what was asked, and which consent it rests on."""
        facts: dict[str, object] = {
            "topic": self.topic,
            "sender": self.sender,
            "recipient": self.recipient,
            "purpose": self.purpose,
        }
        if consent is not None:
            facts["consent"] = consent.id
            if (lapses := expires_on(consent)) is not None:
                facts["lapses"] = lapses
        return Sharing(answer, basis, f"sharing.{code}", facts)


def can_share(  # noqa: PLR0913, PLR0917 - the question has these six parts
    plan: Plan, topic: Topic, sender: Sector, recipient: Sector, purpose: Purpose, on: date
) -> Sharing:
    """Say whether `sender` may tell `recipient` about `topic` for `purpose` on the day `on`, and on what basis.

    `Sector.CITIZEN` is the citizen; what a relative may be told is for the citizen to say. Source: sundhedsloven
    §§ 41–44, psykiatriloven §§ 13 a–c, forvaltningsloven and retssikkerhedsloven, barnets lov (duty to notify).
    """
    asked = _Question(plan, topic, sender, recipient, purpose, on)
    if Sector.CITIZEN in (sender, recipient):
        told = "citizen_tells" if sender is Sector.CITIZEN else "citizen_is_told"
        return asked.answer(Answer.YES, LegalBasis.CITIZEN_SELF, told)
    if purpose is Purpose.CHILD_WELFARE:
        return _child(asked)
    if _objected(asked):
        return _despite_objection(asked)
    if sender is recipient:
        basis = LegalBasis.HEALTH_TREATMENT if sender in _HEALTH else LegalBasis.MUNICIPAL
        return asked.answer(Answer.YES, basis, "same_service")
    if _is_discharge_work(asked):
        return _discharge(asked)
    return _by_consent(asked)


def expires_on(consent: Consent) -> date | None:
    """Return the first day on which `consent` no longer holds, if it has one.

    Under sundhedsloven § 44 stk. 2 that is at the latest one year after it was given, whatever the consent says.
    """
    if consent.basis is not LegalBasis.HEALTH_OTHER_PURPOSE or consent.given_on is None:
        return consent.expires_on
    latest = add_months(consent.given_on, 12)
    return latest if consent.expires_on is None else min(latest, consent.expires_on)


def consent_state(consent: Consent, on: date) -> ConsentState:
    """Say whether `consent` holds on the day `on`."""
    lapses = expires_on(consent)
    if consent.withdrawn_on is not None and consent.withdrawn_on <= on:
        return ConsentState.WITHDRAWN
    if lapses is not None and lapses <= on:
        return ConsentState.EXPIRED
    if consent.given_on is None:
        return ConsentState.UNDATED
    return ConsentState.NOT_YET if consent.given_on > on else ConsentState.IN_FORCE


def consent_covers(consent: Consent, topic: Topic, sender: Sector, recipient: Sector) -> bool:
    """Say whether `consent` names the topic and both sectors; what is not named is not covered."""
    return topic in consent.topics and sender in consent.parties and recipient in consent.parties


def objection_covers(objection: Objection, topic: Topic, recipient: Sector, on: date) -> bool:
    """Say whether `objection` stands on the day `on` and is about `topic` told to `recipient`; none named means all."""
    if (objection.made_on is not None and objection.made_on > on) or (
        objection.lifted_on is not None and objection.lifted_on <= on
    ):
        return False
    about = not objection.topics or topic in objection.topics
    return about and (not objection.parties or recipient in objection.parties)


def _child(asked: _Question) -> Sharing:
    """Answer for the duty to notify: it goes to the municipality, and needs no consent."""
    if asked.recipient is Sector.SOCIAL_SERVICES:
        return asked.answer(Answer.YES, LegalBasis.CHILD, "child_notification")
    return asked.answer(Answer.ASK, LegalBasis.CHILD, "child_other_recipient")


def _objected(asked: _Question) -> bool:
    """Whether an objection covers the question, and no later consent has taken its place."""
    standing = [one for one in asked.plan.objections if objection_covers(one, asked.topic, asked.recipient, asked.on)]
    later = [consent.given_on for consent in _covering(asked, _ANY_CONSENT, ConsentState.IN_FORCE) if consent.given_on]
    return any(one.made_on is None or all(day <= one.made_on for day in later) for one in standing)


def _despite_objection(asked: _Question) -> Sharing:
    """Answer where the citizen has said no: sundhedsloven § 41 stk. 3 closes; other laws are for people to weigh."""
    if _is_discharge_work(asked):
        return asked.answer(Answer.ASK, LegalBasis.DISCHARGE, "objection_discharge")
    if asked.sender not in _CARE:
        return asked.answer(Answer.ASK, LegalBasis.MUNICIPAL, "objection_municipal")
    treatment = asked.purpose is Purpose.TREATMENT and asked.recipient in _CARE
    basis = LegalBasis.HEALTH_TREATMENT if treatment else LegalBasis.HEALTH_OTHER_PURPOSE
    return asked.answer(Answer.NO, basis, "objection")


def _is_discharge_work(asked: _Question) -> bool:
    """Whether psychiatry and an authority talk about a discharge (psykiatriloven § 13 c)."""
    sides = (asked.sender, asked.recipient)
    return (
        asked.purpose is Purpose.DISCHARGE and any(s.is_regional for s in sides) and any(s.is_municipal for s in sides)
    )


def _discharge(asked: _Question) -> Sharing:
    """Answer by psykiatriloven § 13 c: needs no consent, but a discharge agreement or coordination plan."""
    if any(other.kind in _DISCHARGE_PLANS for other in asked.plan.other_plans):
        return asked.answer(Answer.YES, LegalBasis.DISCHARGE, "discharge_where_necessary")
    for consent in _covering(asked, (LegalBasis.HEALTH_OTHER_PURPOSE,), ConsentState.IN_FORCE):
        if consent.form is ConsentForm.WRITTEN:
            return asked.answer(Answer.YES, LegalBasis.HEALTH_OTHER_PURPOSE, "consent_written", consent)
    return asked.answer(Answer.ASK, LegalBasis.DISCHARGE, "discharge_no_agreement")


def _by_consent(asked: _Question) -> Sharing:
    """Send the question to the rule for those two sectors and that purpose."""
    if asked.sender in _HEALTH and asked.recipient in _HEALTH and asked.purpose is Purpose.TREATMENT:
        return _treatment(asked)
    if asked.sender in _HEALTH and asked.recipient not in _CARE:
        return _other_purpose(asked)
    if asked.sender in _CARE and (asked.recipient in _CARE or asked.topic.is_health):
        return _either_law(asked)
    return _municipal(asked)


def _treatment(asked: _Question) -> Sharing:
    """Answer between health professionals for treatment (§§ 41–42): oral is enough, and none where necessary."""
    basis = LegalBasis.HEALTH_TREATMENT
    for consent in _covering(asked, _ANY_CONSENT, ConsentState.IN_FORCE):
        return asked.answer(Answer.YES, basis, "consent_treatment", consent)
    for consent in _covering(asked, _ANY_CONSENT, ConsentState.WITHDRAWN):
        return asked.answer(Answer.ASK, basis, "withdrawn_treatment", consent)
    return asked.answer(Answer.YES, basis, "treatment_where_necessary")


def _other_purpose(asked: _Question) -> Sharing:
    """Answer from health to others (§§ 43–44): written, in force, at most a year old."""
    basis = LegalBasis.HEALTH_OTHER_PURPOSE
    strict = Answer.NO if asked.topic.is_health else Answer.ASK
    if (found := _consented(asked, (basis,), basis)) is not None:
        return found
    for consent in _covering(asked, (basis,), ConsentState.WITHDRAWN):
        return asked.answer(Answer.NO, basis, "withdrawn", consent)
    for consent in _covering(asked, (basis,), ConsentState.EXPIRED):
        return asked.answer(strict, basis, "expired", consent)
    for consent in _covering(asked, _ANY_CONSENT, ConsentState.IN_FORCE):
        return asked.answer(Answer.ASK, basis, "other_basis", consent)
    return asked.answer(strict, basis, "needs_written_consent" if asked.topic.is_health else "private_matters")


def _either_law(asked: _Question) -> Sharing:
    """Answer where health law and social law both may apply: ask, unless a written consent covers it."""
    treatment = asked.purpose is Purpose.TREATMENT
    basis = LegalBasis.HEALTH_TREATMENT if treatment else LegalBasis.HEALTH_OTHER_PURPOSE
    gone = Answer.ASK if treatment else Answer.NO
    if (found := _consented(asked, _ANY_CONSENT, basis)) is not None:
        return found
    for consent in _covering(asked, _ANY_CONSENT, ConsentState.WITHDRAWN):
        return asked.answer(gone, basis, "withdrawn_treatment" if treatment else "withdrawn", consent)
    for consent in _covering(asked, _ANY_CONSENT, ConsentState.EXPIRED):
        return asked.answer(Answer.ASK, basis, "expired", consent)  # no worse than none: municipal law may still apply
    return asked.answer(Answer.ASK, basis, "either_law")


def _municipal(asked: _Question) -> Sharing:
    """Answer for the municipality's own information: consent is the main rule, other grounds may exist."""
    basis = LegalBasis.MUNICIPAL
    for consent in _covering(asked, _ANY_CONSENT, ConsentState.IN_FORCE):
        return asked.answer(Answer.YES, basis, "consent_municipal", consent)
    for consent in _covering(asked, _ANY_CONSENT, ConsentState.WITHDRAWN):
        return asked.answer(Answer.ASK, basis, "withdrawn_municipal", consent)
    return asked.answer(Answer.ASK, basis, "municipal")


def _consented(asked: _Question, bases: tuple[LegalBasis, ...], basis: LegalBasis) -> Sharing | None:
    """Answer by the consents in force: yes for a written one; ask for one that is oral or has no date."""
    in_force = list(_covering(asked, bases, ConsentState.IN_FORCE))
    for consent in in_force:
        if consent.form is ConsentForm.WRITTEN:
            return asked.answer(Answer.YES, basis, "consent_written", consent)
    for consent in in_force:
        return asked.answer(Answer.ASK, basis, "oral_only", consent)
    for consent in _covering(asked, bases, ConsentState.UNDATED):
        return asked.answer(Answer.ASK, basis, "consent_undated", consent)
    return None


def _covering(asked: _Question, bases: tuple[LegalBasis, ...], state: ConsentState) -> Iterator[Consent]:
    """Yield the consents on one of `bases` that cover the question and are in `state` on its day."""
    for consent in asked.plan.consents:
        covers = consent_covers(consent, asked.topic, asked.sender, asked.recipient)
        if consent.basis in bases and covers and consent_state(consent, asked.on) is state:
            yield consent
