"""The shipped cases are whole, fictive, in both languages, and their plans teach what they are meant to teach."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from kitools.cases import Bilingual, Outcome, case, cases, check_case, first_monday, read_case
from kitools.ground import CprLook, Severity, look_for_cpr, shipped
from kitools.plan import Consent, ConsentForm, LegalBasis, NetworkWish, Purpose, Sector, Topic, Trigger, Value
from kitools.plan.rules import check

NAMES = [entry.id for entry in cases()]
START = date(2026, 11, 16)
every_case = pytest.mark.parametrize("name", NAMES)
in_both_languages = pytest.mark.parametrize("language", ["da", "en"])


def texts_in(value: object) -> list[Bilingual]:
    if isinstance(value, Bilingual):
        return [value]
    if isinstance(value, Value):
        return [text for field in type(value).model_fields for text in texts_in(getattr(value, field))]
    if isinstance(value, tuple):
        return [text for item in value for text in texts_in(item)]
    return []


def stops(name: str, kind: str, language: str, on: date = START) -> list[str]:
    plan = case(name).plan(kind, language, START)
    return [finding.code for finding in check(plan, on) if finding.severity is Severity.STOP]


def test_there_are_at_least_four_cases():
    assert len(NAMES) >= 4
    assert len(set(NAMES)) == len(NAMES)


@every_case
def test_a_case_is_named_as_its_file(name):
    assert (shipped("training") / "cases" / f"{name}.yaml").exists()
    assert check_case(shipped("training") / "cases" / f"{name}.yaml") == ()


@every_case
def test_the_listing_says_what_the_case_says(name):
    entry = next(entry for entry in cases() if entry.id == name)
    found = case(name)
    assert (entry.title, entry.teaser, entry.minutes) == (found.title, found.teaser, found.minutes)


@pytest.mark.parametrize(
    "field", ["age", "diagnosis_group", "substance", "first_sector", "consent_stance", "housing", "family"]
)
def test_no_two_cases_are_alike_in(field):
    values = [getattr(case(name), field) for name in NAMES]
    assert len(set(values)) == len(values)


def test_both_women_and_men_are_there_and_both_legal_frames():
    assert len({case(name).sex for name in NAMES}) > 1
    assert len({case(name).legal_frame for name in NAMES}) > 1


def test_a_case_has_children_and_its_strong_plan_has_considered_the_duty_to_notify():
    with_children = [name for name in NAMES if case(name).citizen.children]
    assert with_children
    for name in with_children:
        plan = case(name).plan("strong", "da", START)
        assert len(plan.citizen.children) == len(case(name).citizen.children)
        assert all(child.notification != "not_considered" for child in plan.citizen.children)


@every_case
def test_every_text_is_there_in_both_languages_and_they_differ(name):
    alike = [text.da for text in texts_in(case(name)) if text.da == text.en]
    assert alike == []


@every_case
def test_danish_text_is_not_english_and_english_is_not_danish(name):
    for text in texts_in(case(name)):
        assert not re.search(r"\b(the|and|with|she|he)\b", text.da), text.da
        assert not re.search(r"\b(og|ikke|med|hun|jeg|på)\b|[æøå]", text.en), text.en


@every_case
def test_nothing_looks_like_a_cpr_number_or_a_phone_number(name):
    text = (shipped("training") / "cases" / f"{name}.yaml").read_text(encoding="utf-8")
    assert look_for_cpr(text) is CprLook.ACCEPT
    assert not re.search(r"\d{6}", text)


@every_case
def test_a_case_stays_within_what_is_safe_to_practise_on(name):
    text = (shipped("training") / "cases" / f"{name}.yaml").read_text(encoding="utf-8").lower()
    for word in ("selvmord", "suicide", "døde", "død ", "died", "death", "overdos", "selvskad", "self-harm"):
        assert word not in text


@every_case
def test_a_case_has_four_to_six_roles_from_psychiatry_substance_treatment_and_social_services(name):
    roles = case(name).roles
    assert 4 <= len(roles) <= 6
    needed = {Sector.PSYCHIATRY, Sector.SUBSTANCE_TREATMENT, Sector.SOCIAL_SERVICES}
    assert needed <= {role.sector for role in roles}


@every_case
def test_a_role_that_is_not_known_from_the_start_can_be_found_by_asking(name):
    revealed = {answer.reveals for role in case(name).roles for answer in role.answers}
    assert {role.id for role in case(name).roles if not role.known_from_start} <= revealed


@every_case
def test_two_roles_contradict_each_other_somewhere(name):
    found = case(name)
    told = frozenset(piece.id for role in found.roles for piece in role.pieces)
    assert any(matter.kind == "contradiction" for matter in found.matters_in(told))
    assert found.matters_in(frozenset()) == ()


@every_case
@in_both_languages
def test_the_weak_plan_has_findings_that_stop(name, language):
    assert len(stops(name, "weak", language)) >= 2


@every_case
@in_both_languages
@pytest.mark.parametrize("days", [0, 6])
def test_the_strong_plan_has_none_also_at_the_end_of_its_week(name, language, days):
    assert stops(name, "strong", language, START + timedelta(days=days)) == []


@every_case
@in_both_languages
def test_the_strong_plan_leaves_at_most_two_remarks(name, language):
    assert len(check(case(name).plan("strong", language, START), START)) <= 2


@every_case
@in_both_languages
def test_the_half_made_plan_has_begun_and_lacks_something(name, language):
    plan = case(name).plan("half_made", language, START)
    assert plan.initiator is case(name).first_sector
    assert plan.participants
    assert plan.challenges
    assert stops(name, "half_made", language)


@every_case
def test_a_plan_never_ages(name):
    for start in (date(2020, 2, 24), date(2031, 12, 29)):
        plan = case(name).plan("strong", "da", start)
        assert plan.begins_on == start
        assert not [f for f in check(plan, start) if f.severity is Severity.STOP]


@every_case
def test_a_plan_in_danish_and_in_english_differ_in_words_only(name):
    da, en = (case(name).plan("strong", language, START) for language in ("da", "en"))
    assert da != en
    assert [i.due for i in da.interventions] == [i.due for i in en.interventions]
    assert [p.id for p in da.participants] == [p.id for p in en.participants]


@every_case
def test_a_blank_plan_holds_what_the_case_sets_and_nothing_more(name):
    plan = case(name).blank("da", START)
    assert (plan.case, plan.legal_frame, plan.citizen.chosen_name) == (
        name,
        case(name).legal_frame,
        case(name).citizen.chosen_name,
    )
    assert plan.contacts
    assert not plan.interventions


def effects(name: str, short: bool) -> list:
    found = case(name).short() if short else case(name)
    return [way.effect for step in found.voice for way in step.ways]


@every_case
@pytest.mark.parametrize("short", [True, False])
def test_the_talk_can_teach_a_wish_what_worked_a_network_wish_and_a_consent(name, short):
    reachable = effects(name, short)
    for part in ("wish", "what_worked", "network", "consents"):
        assert any(getattr(effect, part) for effect in reachable), part


@every_case
def test_how_one_asks_about_consent_decides_what_one_is_given(name):
    steps = [step for step in case(name).voice if any(way.effect.consents for way in step.ways)]
    assert steps
    assert all(len({way.effect for way in step.ways}) == len(step.ways) or len(step.ways) > 1 for step in steps)
    assert all(any(way.effect != step.ways[0].effect for way in step.ways) for step in steps)


@every_case
def test_what_is_heard_stands_in_the_plan_once(name):
    found = case(name)
    plan = found.plan("half_made", "da", START)
    for _ in range(2):
        for step in found.voice:
            plan = found.talk(step.id, step.ways[0].id, plan, "da", START)
    heard = [way.effect for step in found.voice for way in step.ways[:1]]
    for effect in heard:
        if effect.wish:
            assert plan.wish.count(effect.wish.da) == 1
        assert {given.id for given in effect.consents} <= {consent.id for consent in plan.consents}
        for wish in effect.network:
            relative = next(one for one in plan.network if one.id == wish.relative)
            assert relative.wish is not NetworkWish.NOT_ASKED
    assert all(consent.given_on == START for consent in plan.consents)


@every_case
def test_every_question_is_answered_honouring_what_may_be_shared(name):
    found = case(name)
    blank = found.blank("da", START)
    topics, sectors = tuple(Topic), tuple(Sector)
    consent = Consent(
        id="alt",
        basis=LegalBasis.HEALTH_OTHER_PURPOSE,
        topics=topics,
        parties=sectors,
        form=ConsentForm.WRITTEN,
        given_on=START,
    )
    allowed = blank.with_changes(consents=(consent,))
    for role in found.roles:
        for answer in role.answers:
            asker = next(other.sector for other in found.roles if other.sector is not role.sector)
            said = found.ask(role.id, answer.id, asker=asker, plan=allowed, on=START)
            if answer.purpose in (Purpose.TREATMENT, Purpose.COORDINATION):
                assert said.outcome is Outcome.SAID
                assert (said.text, said.reveals) == (answer.answer, answer.reveals)
            without = found.ask(role.id, answer.id, asker=asker, plan=blank, on=START)
            if without.outcome is Outcome.SAID:
                assert answer.topic is None or without.sharing.basis is not None
            else:
                assert without.text == answer.without_basis
                assert without.reveals is None


@every_case
def test_something_is_held_back_at_first_and_the_talk_can_open_it(name):
    found = case(name)
    questions = [(role, answer) for role in found.roles for answer in role.answers if answer.topic]
    opened = [found.blank("da", START)]
    for step in found.voice:
        for way in step.ways:
            if way.effect.consents:
                opened.append(found.talk(step.id, way.id, opened[0], "da", START))
    freed = 0
    for role, answer in questions:
        for asker in {other.sector for other in found.roles}:
            outcomes = [
                found.ask(role.id, answer.id, asker=asker, plan=plan, on=START).outcome is Outcome.SAID
                for plan in opened
            ]
            freed += not outcomes[0] and any(outcomes)
    assert freed >= 2


@every_case
def test_the_short_version_is_shorter_and_still_whole(name):
    long, short = case(name), case(name).short()

    def size(one):
        pieces = sum(len(role.pieces) for role in one.roles)
        return pieces + len(one.voice) + len(one.timeline) + len(one.reflections)

    assert size(short) < size(long)
    assert short.plan("strong", "da", START) == long.plan("strong", "da", START)
    assert [role.id for role in short.roles] == [role.id for role in long.roles]


@every_case
def test_a_case_names_events_that_its_strong_plan_has_an_answer_to(name):
    answered = {rule.trigger for rule in case(name).plan("strong", "da", START).if_thens}
    unanswered = {event.kind for event in case(name).events} - answered - {Trigger.NEW_NEED}
    assert unanswered == set()


def test_the_case_with_a_friday_is_discharged_on_one():
    plan = case("nikolaj").plan("weak", "da", first_monday(date(2026, 11, 21)))
    assert plan.discharge.planned_on.weekday() == 4


def test_a_file_read_by_path_is_the_case_read_by_id():
    entry = cases()[0]
    assert read_case(entry.path) == read_case(str(entry.path))
    assert read_case(Path(entry.path)).id == entry.id


@every_case
@in_both_languages
def test_a_relative_whom_the_citizen_names_comes_into_a_plan_that_did_not_have_him(name, language):
    found = case(name)
    for step in found.voice:
        for way in step.ways:
            plan = found.talk(step.id, way.id, found.blank(language, START), language, START)
            assert {(one.id, one.wish) for one in plan.network} == {(a.relative, a.wish) for a in way.effect.network}
