from datetime import timedelta

import pytest

from kitools.ground import KitError
from kitools.plan import Phase
from kitools.ui.models.practice.draft import Draft, Step, read_draft, write_draft
from kitools.ui.models.practice.offer import Offer
from tests.ui.builders import TODAY, a_begun_model, a_case, a_model, section

# Ten digits in the shape of a CPR number, put together here so that the shape stands nowhere in the repository.
CPR = "-".join(("211062", "5629"))
NO_DATE = "-".join(("310299", "1234"))


def test_nothing_can_be_done_before_a_case_is_chosen(store):
    model = a_model(store)
    assert {step: bool(model.blocked(step)) for step in Step} == {step: step is not Step.CHOOSE for step in Step}
    with pytest.raises(KitError, match="no_case"):
        _ = model.case


def test_choosing_a_case_begins_from_its_half_made_plan_and_is_saved_at_once(store):
    model = a_begun_model(store)
    assert model.draft.step is Step.READ
    assert model.plan.participant(model.draft.role) is not None
    assert model.saving.at is not None
    assert model.code


def test_a_blank_plan_holds_what_the_case_knows_and_nothing_agreed(store):
    plan = a_begun_model(store, blank=True).plan
    assert plan.case == a_case().id
    assert plan.wish == ""
    assert plan.interventions == ()


def test_a_draft_comes_back_by_its_code_as_it_was(store):
    model = a_begun_model(store)
    model.put_text(section("wish"), None, "wish", "Ro om aftenen")
    model.go_to_phase(Phase.MEETING)
    model.save()
    again = a_model(store, code=model.code)
    assert again.draft == model.draft
    assert again.plan.wish == "Ro om aftenen"


def test_a_code_that_nobody_has_gives_a_fresh_page(store):
    model = a_model(store, code="ACDE-FHJK")
    assert model.draft == Draft()
    assert model.code == ""


def test_a_cpr_number_is_never_kept_but_the_rest_of_the_text_is(store):
    model = a_begun_model(store)
    admission = model.put_text(section("wish"), None, "wish", f"Ring til {CPR} om morgenen")
    model.save()
    assert not admission.whole
    assert model.plan.wish == "Ring til  om morgenen"
    assert CPR not in store.load(model.code, "practice").content


def test_ten_digits_that_are_no_date_are_asked_about_and_kept_when_vouched_for(store):
    model = a_begun_model(store)
    text = f"Varenummer {NO_DATE}"
    assert not model.put_text(section("wish"), None, "wish", text).whole
    assert NO_DATE not in model.plan.wish
    model.vouch(text)
    assert model.put_text(section("wish"), None, "wish", text).whole
    assert model.plan.wish == text


def test_naming_somebody_takes_them_into_the_plan(store):
    model = a_begun_model(store, blank=True)
    stranger = next(role for role in a_case().roles if model.plan.participant(role.id) is None)
    model.put(section("coordinator"), None, "participant", stranger.id)
    assert model.plan.participant(stranger.id).sector is stranger.sector


def test_a_row_is_added_changed_removed_and_put_back(store):
    model = a_begun_model(store, blank=True)
    interventions = section("interventions")
    model.add(interventions)
    model.put_text(interventions, 0, "text", "Fast kontaktperson")
    model.put(interventions, 0, "due", TODAY + timedelta(days=14))
    kept = model.plan.interventions
    assert kept[0].text == "Fast kontaktperson"
    model.remove(interventions, 0)
    assert model.plan.interventions == ()
    model.undo(interventions)
    assert model.plan.interventions == kept
    assert model.undoable == ""


def test_new_rows_have_names_of_their_own(store):
    model = a_begun_model(store, blank=True)
    for _ in range(3):
        model.add(section("goals"))
    model.remove(section("goals"), 1)
    model.add(section("goals"))
    assert len({goal.id for goal in model.plan.goals}) == 3


def test_a_value_that_does_not_fit_changes_nothing(store):
    model = a_begun_model(store, blank=True)
    before = model.plan
    assert not model.put(section("coordinator"), None, "hours_per_week", 41.0)
    assert model.plan == before


def test_at_most_three_remarks_are_shown_and_the_gravest_come_first(store):
    model = a_begun_model(store, blank=True)
    shown, all_of_them = model.shown_findings(), model.findings()
    assert len(shown) == 3
    assert shown == all_of_them[:3]
    order = ["stop", "ought", "consider"]
    places = [order.index(finding.severity) for finding in all_of_them]
    assert places == sorted(places)


def test_a_year_keeps_a_version_only_when_the_plan_has_changed(store):
    model = a_begun_model(store)
    model.let_a_year_pass()
    model.let_a_year_pass()
    assert [version.number for version in model.draft.versions] == [1]
    assert model.blocked(Step.COMPARE) == "practice.blocked-one_version"
    model.put_text(section("wish"), None, "wish", "Noget andet")
    assert model.is_changed()
    model.let_a_year_pass()
    assert [version.number for version in model.draft.versions] == [1, 2]
    assert model.blocked(Step.COMPARE) == ""


def test_another_window_overwrites_nothing(store):
    mine = a_begun_model(store)
    theirs = a_model(store, code=mine.code)
    theirs.put_text(section("wish"), None, "wish", "Deres")
    theirs.save()
    mine.put_text(section("wish"), None, "wish", "Mit")
    mine.save()
    assert mine.saving.trouble == "store.draft_changed"
    assert a_model(store, code=mine.code).plan.wish == "Deres"
    mine.keep_mine()
    assert a_model(store, code=mine.code).plan.wish == "Mit"
    theirs.take_theirs()
    assert theirs.plan.wish == "Mit"


def test_asking_again_in_another_way_replaces_the_earlier_yes_or_no(store):
    model = a_begun_model(store)
    for moment in model.case.voice:
        for way in moment.ways:
            model.say(moment.id, way.id)
        last = moment.ways[-1]
        given = {no.id for way in moment.ways for no in way.effect.objections}
        assert {no.id for no in model.plan.objections} & given == {no.id for no in last.effect.objections}
        assert model.draft.choices[moment.id] == last.id


def test_what_is_asked_stays_asked_and_may_reveal_somebody(store):
    model = a_begun_model(store)
    role = next(role for role in model.case.roles if role.id != model.draft.role)
    model.ask(role.id, role.answers[0].id)
    model.ask(role.id, role.answers[0].id)
    assert model.draft.asked == (f"{role.id}/{role.answers[0].id}",)
    assert set(model.known_roles()) <= {role.id for role in model.case.roles}


def test_a_forgotten_draft_is_gone(store):
    model = a_begun_model(store)
    code = model.code
    model.forget()
    assert store.load(code, "practice") is None
    assert model.draft == Draft()


def test_a_typed_code_is_forgiven_small_slips(store):
    code = a_begun_model(store).code
    model = a_model(store)
    offer = Offer(model, store, visitor="test")
    assert offer.fetch("").code == "practice.no-code-typed"
    assert offer.fetch("ACDE-FHJK").code == "practice.no-such-code"
    assert offer.fetch(code.lower().replace("-", " ")) is None
    assert model.code == code


def test_a_browser_is_offered_the_exercise_that_it_began(store):
    code = a_begun_model(store).code
    offer = Offer(a_model(store), store, visitor="test", offered=code)
    assert offer.waiting().case == a_case().id
    assert Offer(a_model(store), store, visitor="test").waiting() is None


def test_a_draft_is_the_same_after_writing_and_reading(store):
    draft = a_begun_model(store).draft.with_changes(seed=3, vouched=("x",))
    assert read_draft(write_draft(draft)) == draft


def test_a_store_that_cannot_be_written_is_said_and_stops_nobody(tmp_path):
    from kitools.store import Drafts

    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    model = a_begun_model(Drafts(blocked))
    assert model.saving.trouble.startswith("store.")
    assert model.draft.step is Step.READ
    model.add(section("interventions"))
    assert model.plan.interventions


def test_a_new_exercise_has_a_code_of_its_own_and_leaves_the_old_one_alone(store):
    model = a_begun_model(store)
    first = model.code
    model.put_text(section("wish"), None, "wish", "Ro om aftenen")
    model.choose(a_case().id, a_case().roles[0].id, short=True, blank=True)
    assert model.code != first
    assert a_model(store, code=first).plan.wish == "Ro om aftenen"


def test_each_version_says_what_changed_and_why(store):
    model = a_begun_model(store)
    model.let_a_year_pass()
    model.put_text(section("wish"), None, "wish", "Noget andet")
    model.let_a_year_pass()
    model.put_reason("Birgit sagde det selv")
    first, second = model.plan.revisions
    assert first.what == "Første udgave"
    assert second.what == "Hvad ønsker borgeren selv?"
    assert second.why == "Birgit sagde det selv"
    assert not model.is_changed()
    assert model.version(2).plan == model.plan


def test_an_exercise_that_was_deleted_in_another_window_does_not_come_back_by_itself(store):
    mine = a_begun_model(store)
    theirs = a_model(store, code=mine.code)
    theirs.forget()
    mine.put_text(section("wish"), None, "wish", "Mit")
    mine.save()
    assert mine.saving.trouble == "store.draft_gone"
    assert store.load(mine.code, "practice") is None
    mine.keep_mine()
    assert a_model(store, code=mine.code).plan.wish == "Mit"


def test_a_code_that_leads_to_nothing_is_said(store):
    assert a_model(store, code="ACDE-FHJK").unknown_code
    assert not a_model(store, code=a_begun_model(store).code).unknown_code
    assert not a_model(store).unknown_code


def test_what_was_heard_in_one_language_is_taken_back_in_the_other(store):
    model = a_begun_model(store, "da")
    step, ways = next((m.id, m.ways) for m in model.case.voice if any(way.effect.wish for way in m.ways))
    heard = next(way for way in ways if way.effect.wish)
    model.say(step, heard.id)
    model.save()
    again = a_model(store, "en", code=model.code)
    again.say(step, next(way for way in ways if way.id != heard.id).id)
    assert heard.effect.wish.da not in again.plan.wish
