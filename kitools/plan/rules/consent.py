"""Rules on consent, and on what the plan shares."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from kitools.ground import Severity
from kitools.plan.codes import ConsentForm, LegalBasis
from kitools.plan.consent import Consent
from kitools.plan.plan import Plan
from kitools.plan.rules.rule import OWN, VIVE, Facts, Phase, Rule
from kitools.plan.sharing import Answer, ConsentState, can_share, consent_state, expires_on

DAYS_OF_WARNING = 30
"""So many days before a consent lapses it is time to ask again."""

_RECORDED = (LegalBasis.HEALTH_TREATMENT, LegalBasis.HEALTH_OTHER_PURPOSE)
_USABLE = (ConsentState.IN_FORCE, ConsentState.UNDATED, ConsentState.NOT_YET)


def consent_not_asked(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that neither a consent nor an objection is noted."""
    if not plan.consents and not plan.objections:
        yield {}


def without_scope(plan: Plan, on: date) -> Iterator[Facts]:
    """Remark on usable consents that name no topic, or fewer than two who may share."""
    for consent in _usable(plan, on):
        if not consent.topics or len(set(consent.parties)) < 2:
            yield _about(consent)


def without_day(plan: Plan, on: date) -> Iterator[Facts]:
    """Remark on usable consents that do not say when they were given."""
    for consent in _usable(plan, on):
        if consent.given_on is None:
            yield _about(consent)


def not_written(plan: Plan, on: date) -> Iterator[Facts]:
    """Remark on usable consents for other purposes than treatment that were only given by word of mouth."""
    for consent in _usable(plan, on):
        if consent.basis is LegalBasis.HEALTH_OTHER_PURPOSE and consent.form is ConsentForm.ORAL:
            yield _about(consent)


def not_in_record(plan: Plan, on: date) -> Iterator[Facts]:
    """Remark on usable consents on health information that are not entered in the record."""
    for consent in _usable(plan, on):
        if consent.basis in _RECORDED and not consent.entered_in_record:
            yield _about(consent)


def lapses_soon(plan: Plan, on: date) -> Iterator[Facts]:
    """Remark on usable consents that lapse within 30 days."""
    for consent in _usable(plan, on):
        lapses = expires_on(consent)
        if lapses is not None and lapses <= on + timedelta(days=DAYS_OF_WARNING):
            yield {**_about(consent), "lapses": lapses}


def lapses_before_next_meeting(plan: Plan, on: date) -> Iterator[Facts]:
    """Remark on usable consents that no longer hold on the day of the next meeting."""
    meeting = plan.meeting.next_meeting
    for consent in _usable(plan, on):
        lapses = expires_on(consent)
        if lapses is not None and meeting is not None and lapses <= meeting:
            yield {**_about(consent), "lapses": lapses, "meeting": meeting}


def lapsed(plan: Plan, on: date) -> Iterator[Facts]:
    """Remark on lapsed consents that no consent in force has taken the place of."""
    in_force = [one for one in plan.consents if consent_state(one, on) is ConsentState.IN_FORCE]
    for consent in plan.consents:
        if consent_state(consent, on) is ConsentState.EXPIRED and not any(_replaces(new, consent) for new in in_force):
            yield {**_about(consent), "lapses": expires_on(consent) or on}


def shared(answer: Answer, *codes: str) -> Callable[[Plan, date], Iterator[Facts]]:
    """Return the finder of disclosures that get `answer` with one of `codes`, each on its own day or today."""

    def find(plan: Plan, on: date) -> Iterator[Facts]:
        for one in plan.disclosures:
            said = can_share(plan, one.topic, one.sender, one.recipient, one.purpose, one.on or on)
            if said.answer is answer and said.code in codes:
                yield {**said.facts, "item": one.id, "basis": said.basis or "", "sharing": said.code}

    return find


def _usable(plan: Plan, on: date) -> Iterator[Consent]:
    """Yield the consents that are neither withdrawn nor lapsed."""
    return (consent for consent in plan.consents if consent_state(consent, on) in _USABLE)


def _about(consent: Consent) -> Facts:
    """Return the facts that name `consent`."""
    return {"item": consent.id, "basis": consent.basis}


def _replaces(new: Consent, old: Consent) -> bool:
    """Whether `new` covers all that `old` did."""
    return set(old.topics) <= set(new.topics) and set(old.parties) <= set(new.parties)


_S44 = "Sundhedsloven §§ 43–44"
_S41 = "Sundhedsloven §§ 41–42"
_P = Phase.PLANNING
_ASK_CODES = (
    "sharing.private_matters", "sharing.other_basis", "sharing.oral_only", "sharing.consent_undated",
    "sharing.either_law", "sharing.municipal", "sharing.discharge_no_agreement", "sharing.child_other_recipient",
    "sharing.expired", "sharing.withdrawn_treatment", "sharing.withdrawn_municipal",
)  # fmt: skip

RULES = (
    Rule("consent.not_asked", Severity.OUGHT, f"{VIVE} 2", "consents", _P, consent_not_asked),
    Rule("consent.no_scope", Severity.OUGHT, f"{VIVE} 2; {OWN}", "consents", _P, without_scope),
    Rule("consent.no_day", Severity.OUGHT, _S44, "consents", _P, without_day),
    Rule("consent.not_written", Severity.OUGHT, "Sundhedsloven § 44 stk. 1", "consents", _P, not_written),
    Rule("consent.not_in_record", Severity.OUGHT, "Sundhedsloven § 42 og § 44 stk. 1", "consents", _P, not_in_record),
    Rule("consent.lapses_soon", Severity.OUGHT, "Sundhedsloven § 44 stk. 2", "consents", Phase.FOLLOW_UP, lapses_soon),
    Rule(
        "consent.lapses_before_meeting",
        Severity.OUGHT,
        "Sundhedsloven § 44 stk. 2",
        "consents",
        Phase.FOLLOW_UP,
        lapses_before_next_meeting,
    ),
    Rule("consent.lapsed", Severity.CONSIDER, "Sundhedsloven § 44 stk. 2", "consents", Phase.FOLLOW_UP, lapsed),
    Rule(
        "disclosure.no_consent",
        Severity.STOP,
        _S44,
        "disclosures",
        _P,
        shared(Answer.NO, "sharing.needs_written_consent"),
    ),
    Rule("disclosure.expired", Severity.STOP, _S44, "disclosures", _P, shared(Answer.NO, "sharing.expired")),
    Rule("disclosure.withdrawn", Severity.STOP, _S44, "disclosures", _P, shared(Answer.NO, "sharing.withdrawn")),
    Rule(
        "disclosure.objection",
        Severity.STOP,
        "Sundhedsloven § 41 stk. 3",
        "disclosures",
        _P,
        shared(Answer.NO, "sharing.objection"),
    ),
    Rule(
        "disclosure.despite_objection",
        Severity.OUGHT,
        "Psykiatriloven § 13 c; forvaltningsloven",
        "disclosures",
        _P,
        shared(Answer.ASK, "sharing.objection_discharge", "sharing.objection_municipal"),
    ),
    Rule("disclosure.ask", Severity.CONSIDER, OWN, "disclosures", _P, shared(Answer.ASK, *_ASK_CODES)),
    Rule(
        "disclosure.treatment_not_noted",
        Severity.CONSIDER,
        _S41,
        "disclosures",
        _P,
        shared(Answer.YES, "sharing.treatment_where_necessary"),
    ),
)
