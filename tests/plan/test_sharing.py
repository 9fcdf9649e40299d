from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kitools.plan import (
    NO_LEGAL_ADVICE,
    Answer,
    ConsentForm,
    ConsentState,
    LegalBasis,
    OtherPlan,
    OtherPlanKind,
    Plan,
    Purpose,
    Sector,
    Topic,
    can_share,
    consent_state,
    expires_on,
)
from kitools.words import LANGUAGES, has, tr
from tests.plan.builders import TODAY, a_consent, an_objection, consents, day, one_of, plans

PSYCHIATRY, DRUGS, GP = Sector.PSYCHIATRY, Sector.SUBSTANCE_TREATMENT, Sector.GENERAL_PRACTICE
HOUSING, JOBS, SOCIAL, CITIZEN = Sector.HOUSING, Sector.JOB_CENTRE, Sector.SOCIAL_SERVICES, Sector.CITIZEN
ILLNESS, HOME = Topic.MENTAL_HEALTH, Topic.HOUSING
TREAT, COORDINATE, LEAVE, CHILD = Purpose.TREATMENT, Purpose.COORDINATION, Purpose.DISCHARGE, Purpose.CHILD_WELFARE
YES, NO, ASK = Answer.YES, Answer.NO, Answer.ASK

EVERYBODY = tuple(Sector)
NOTHING = Plan()
WRITTEN = Plan(consents=(a_consent(topics=(ILLNESS, HOME), parties=EVERYBODY),))
ORAL = Plan(consents=(a_consent(topics=(ILLNESS, HOME), parties=EVERYBODY, form=ConsentForm.ORAL),))
EXPIRED = Plan(consents=(a_consent(topics=(ILLNESS, HOME), parties=EVERYBODY, given_on=day(-365)),))
WITHDRAWN = Plan(consents=(a_consent(topics=(ILLNESS, HOME), parties=EVERYBODY, withdrawn_on=TODAY),))
UNDATED = Plan(consents=(a_consent(topics=(ILLNESS, HOME), parties=EVERYBODY, given_on=None),))
OTHER_BASIS = Plan(consents=(a_consent(topics=(ILLNESS, HOME), parties=EVERYBODY, basis=LegalBasis.HEALTH_TREATMENT),))
OBJECTED = Plan(objections=(an_objection(),))
LEAVING = Plan(other_plans=(OtherPlan(id="aftale", kind=OtherPlanKind.DISCHARGE_AGREEMENT, holder=PSYCHIATRY),))

TABLE = [
    # between health professionals, for treatment: lawful where necessary, with or without consent
    (NOTHING, ILLNESS, PSYCHIATRY, GP, TREAT, YES, "treatment_where_necessary"),
    (NOTHING, HOME, GP, PSYCHIATRY, TREAT, YES, "treatment_where_necessary"),
    (ORAL, ILLNESS, PSYCHIATRY, GP, TREAT, YES, "consent_treatment"),
    (WRITTEN, ILLNESS, PSYCHIATRY, GP, TREAT, YES, "consent_treatment"),
    (EXPIRED, ILLNESS, PSYCHIATRY, GP, TREAT, YES, "treatment_where_necessary"),
    (WITHDRAWN, ILLNESS, PSYCHIATRY, GP, TREAT, ASK, "withdrawn_treatment"),
    (OBJECTED, ILLNESS, PSYCHIATRY, GP, TREAT, NO, "objection"),
    # the same, not for treatment
    (NOTHING, ILLNESS, PSYCHIATRY, GP, COORDINATE, ASK, "either_law"),
    (WRITTEN, ILLNESS, PSYCHIATRY, GP, COORDINATE, YES, "consent_written"),
    (WITHDRAWN, ILLNESS, PSYCHIATRY, GP, COORDINATE, NO, "withdrawn"),
    # health to others: written, in force, at most a year
    (NOTHING, ILLNESS, PSYCHIATRY, HOUSING, COORDINATE, NO, "needs_written_consent"),
    (NOTHING, ILLNESS, GP, JOBS, TREAT, NO, "needs_written_consent"),
    (NOTHING, HOME, PSYCHIATRY, HOUSING, COORDINATE, ASK, "private_matters"),
    (WRITTEN, ILLNESS, PSYCHIATRY, HOUSING, COORDINATE, YES, "consent_written"),
    (ORAL, ILLNESS, PSYCHIATRY, HOUSING, COORDINATE, ASK, "oral_only"),
    (UNDATED, ILLNESS, PSYCHIATRY, HOUSING, COORDINATE, ASK, "consent_undated"),
    (OTHER_BASIS, ILLNESS, PSYCHIATRY, HOUSING, COORDINATE, ASK, "other_basis"),
    (EXPIRED, ILLNESS, PSYCHIATRY, HOUSING, COORDINATE, NO, "expired"),
    (EXPIRED, HOME, PSYCHIATRY, HOUSING, COORDINATE, ASK, "expired"),
    (WITHDRAWN, ILLNESS, PSYCHIATRY, HOUSING, COORDINATE, NO, "withdrawn"),
    (OBJECTED, ILLNESS, PSYCHIATRY, HOUSING, COORDINATE, NO, "objection"),
    # substance-use treatment: health law or social law, so ask until it is written
    (NOTHING, ILLNESS, PSYCHIATRY, DRUGS, TREAT, ASK, "either_law"),
    (NOTHING, ILLNESS, DRUGS, PSYCHIATRY, TREAT, ASK, "either_law"),
    (NOTHING, Topic.SUBSTANCE_USE, DRUGS, HOUSING, COORDINATE, ASK, "either_law"),
    (ORAL, ILLNESS, PSYCHIATRY, DRUGS, TREAT, ASK, "oral_only"),
    (WRITTEN, ILLNESS, PSYCHIATRY, DRUGS, TREAT, YES, "consent_written"),
    (OTHER_BASIS, ILLNESS, PSYCHIATRY, DRUGS, COORDINATE, YES, "consent_written"),
    (WITHDRAWN, ILLNESS, PSYCHIATRY, DRUGS, TREAT, ASK, "withdrawn_treatment"),
    (WITHDRAWN, ILLNESS, PSYCHIATRY, DRUGS, COORDINATE, NO, "withdrawn"),
    (EXPIRED, ILLNESS, PSYCHIATRY, DRUGS, COORDINATE, ASK, "expired"),
    (NOTHING, HOME, DRUGS, HOUSING, COORDINATE, ASK, "municipal"),
    # a discharge agreement or coordination plan
    (LEAVING, ILLNESS, PSYCHIATRY, SOCIAL, LEAVE, YES, "discharge_where_necessary"),
    (LEAVING, ILLNESS, HOUSING, PSYCHIATRY, LEAVE, YES, "discharge_where_necessary"),
    (LEAVING, ILLNESS, PSYCHIATRY, SOCIAL, COORDINATE, NO, "needs_written_consent"),
    (NOTHING, ILLNESS, PSYCHIATRY, SOCIAL, LEAVE, ASK, "discharge_no_agreement"),
    (WRITTEN, ILLNESS, PSYCHIATRY, SOCIAL, LEAVE, YES, "consent_written"),
    (OBJECTED, ILLNESS, PSYCHIATRY, SOCIAL, LEAVE, ASK, "objection_discharge"),
    # the municipality's own information: consent is the main rule
    (NOTHING, HOME, HOUSING, JOBS, COORDINATE, ASK, "municipal"),
    (NOTHING, ILLNESS, HOUSING, PSYCHIATRY, TREAT, ASK, "municipal"),
    (ORAL, HOME, HOUSING, JOBS, COORDINATE, YES, "consent_municipal"),
    (WITHDRAWN, HOME, HOUSING, JOBS, COORDINATE, ASK, "withdrawn_municipal"),
    (OBJECTED, HOME, HOUSING, JOBS, COORDINATE, ASK, "objection_municipal"),
    # a child, the citizen, and one's own colleagues
    (OBJECTED, ILLNESS, PSYCHIATRY, SOCIAL, CHILD, YES, "child_notification"),
    (NOTHING, ILLNESS, PSYCHIATRY, HOUSING, CHILD, ASK, "child_other_recipient"),
    (OBJECTED, ILLNESS, CITIZEN, JOBS, COORDINATE, YES, "citizen_tells"),
    (OBJECTED, ILLNESS, PSYCHIATRY, CITIZEN, COORDINATE, YES, "citizen_is_told"),
    (NOTHING, ILLNESS, PSYCHIATRY, PSYCHIATRY, COORDINATE, YES, "same_service"),
    (OBJECTED, ILLNESS, PSYCHIATRY, PSYCHIATRY, COORDINATE, NO, "objection"),
]  # fmt: skip


@pytest.mark.parametrize(("plan", "asked", "answer", "code"), [(row[0], row[1:5], *row[5:]) for row in TABLE])
def test_the_decision_table(plan, asked, answer, code):
    said = can_share(plan, *asked, TODAY)
    assert (said.answer, said.code) == (answer, f"sharing.{code}")
    assert said.basis is not None


def test_every_answer_is_in_the_table_and_has_words():
    from pathlib import Path
    from re import findall

    import kitools.plan.sharing as room

    source = Path(room.__file__).read_text(encoding="utf-8")
    known = {code for code in findall(r'"([a-z_]+)"', source) if has("da", f"sharing.{code}")}
    assert known == {row[-1] for row in TABLE}
    for language in LANGUAGES:
        assert has(language, NO_LEGAL_ADVICE)
        for plan, topic, sender, recipient, purpose, *_ in TABLE:
            said = can_share(plan, topic, sender, recipient, purpose, TODAY)
            assert tr(language, said.code, **said.facts)
            assert tr(language, f"answer.{said.answer}")


@pytest.mark.parametrize(
    ("given_on", "lapses"),
    [
        (date(2025, 5, 4), date(2026, 5, 4)),
        (date(2024, 2, 29), date(2025, 2, 28)),
        (date(2023, 2, 28), date(2024, 2, 28)),
    ],
)
def test_a_consent_to_other_purposes_lapses_on_the_day_a_year_after_it_was_given(given_on, lapses):
    consent = a_consent(given_on=given_on)
    assert expires_on(consent) == lapses
    assert consent_state(consent, date.fromordinal(lapses.toordinal() - 1)) is ConsentState.IN_FORCE
    assert consent_state(consent, lapses) is ConsentState.EXPIRED


def test_a_consent_to_treatment_does_not_lapse_by_itself():
    assert expires_on(a_consent(basis=LegalBasis.HEALTH_TREATMENT, given_on=day(-900))) is None


@given(consents())
def test_a_consent_to_other_purposes_never_lasts_longer_than_a_year_or_than_it_says(consent):
    lapses = expires_on(consent)
    if consent.expires_on is not None:
        assert lapses is not None
        assert lapses <= consent.expires_on
    if consent.basis is LegalBasis.HEALTH_OTHER_PURPOSE and consent.given_on is not None:
        assert lapses is not None
        assert (lapses - consent.given_on).days <= 366


def test_a_consent_covers_only_the_topics_and_sectors_it_names():
    def answer(**changes: object) -> Answer:
        return can_share(Plan(consents=(a_consent(**changes),)), ILLNESS, PSYCHIATRY, HOUSING, COORDINATE, TODAY).answer

    assert answer() is YES
    assert answer(topics=(HOME,)) is NO
    assert answer(parties=(PSYCHIATRY, JOBS)) is NO
    assert answer(topics=(), parties=()) is NO
    assert answer(given_on=day(1)) is NO


def test_a_later_consent_takes_the_place_of_an_objection_and_an_objection_that_of_an_earlier_consent():
    def answer(made: int) -> Answer:
        plan = Plan(consents=(a_consent(given_on=day(-10)),), objections=(an_objection(made_on=day(made)),))
        return can_share(plan, ILLNESS, PSYCHIATRY, HOUSING, COORDINATE, TODAY).answer

    assert [answer(-11), answer(-10), answer(-9), answer(1)] == [YES, NO, NO, YES]


def test_an_objection_holds_for_its_topics_and_recipients_until_it_is_lifted():
    def answer(**changes: object) -> Answer:
        return can_share(Plan(objections=(an_objection(**changes),)), ILLNESS, PSYCHIATRY, GP, TREAT, TODAY).answer

    assert answer() is NO
    assert answer(made_on=None) is NO
    assert answer(topics=(ILLNESS,), parties=(GP,)) is NO
    assert answer(topics=(HOME,)) is YES
    assert answer(parties=(HOUSING,)) is YES
    assert answer(lifted_on=TODAY) is YES
    assert answer(lifted_on=day(1)) is NO


def test_a_renewed_consent_counts_beside_the_old_ones():
    old = (a_consent(given_on=day(-400)), a_consent(id="trukket", withdrawn_on=day(-1)))
    plan = Plan(consents=(*old, a_consent(id="nyt")))
    said = can_share(plan, ILLNESS, PSYCHIATRY, HOUSING, COORDINATE, TODAY)
    assert (said.answer, said.facts["consent"], said.facts["lapses"]) == (YES, "nyt", date(2027, 4, 24))


ASKED = (one_of(Topic), one_of(Sector), one_of(Sector), one_of(Purpose))


@settings(max_examples=150, deadline=None)
@given(plans(), st.tuples(*ASKED))
def test_no_is_only_said_on_an_objection_or_on_a_consent_that_the_health_act_asks_for(plan, asked):
    said = can_share(plan, *asked, TODAY)
    if said.answer is NO:
        assert said.basis in (LegalBasis.HEALTH_TREATMENT, LegalBasis.HEALTH_OTHER_PURPOSE)
        assert said.code == "sharing.objection" or said.basis is LegalBasis.HEALTH_OTHER_PURPOSE
        assert said.facts["sender"] in (PSYCHIATRY, DRUGS, GP)


@settings(max_examples=100, deadline=None)
@given(plans(), one_of(Topic), st.permutations((PSYCHIATRY, GP)), st.integers(-500, 500))
def test_treatment_between_health_professionals_is_never_refused_for_want_of_a_consent(plan, topic, pair, days):
    said = can_share(plan.with_changes(objections=()), topic, *pair, TREAT, day(days))
    assert said.answer is YES or said.code == "sharing.withdrawn_treatment"
