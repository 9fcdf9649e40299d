"""The trainer's page without a browser: what is built when, and what is said."""

import ipywidgets as widgets
import pytest

from kitools.plan import MeetingForm
from kitools.sessions import commands as c
from kitools.sessions.desk import Desk
from kitools.sessions.material.stages import Stage
from kitools.ui.models.facilitator.model import TABS, FacilitatorModel
from kitools.ui.models.facilitator.pictures import COMPARISON, missing
from kitools.ui.views.facilitator import NEEDED
from kitools.ui.views.facilitator.page import FacilitatorPage
from kitools.ui.views.facilitator.people import qr
from kitools.ui.views.facilitator.session import SessionView
from tests.ui.facilitator_builders import TODAY, School, go_to, writer_of
from tests.ui.looking import buttons, elements, every, labelled, markup, press, text, under


@pytest.fixture
def school(tmp_path):
    return School(tmp_path)


def page(school, **visit):
    return FacilitatorPage(school.visit(**visit), school.log, school.index, school.clock, TODAY)


def view(model):
    return SessionView(model, lambda: None)


def shown(model, tab):
    """Return the whole session with a part shown."""
    model.tab = tab
    return view(model)


def test_a_stranger_sees_two_doors_and_nothing_of_a_session(school):
    proved = school.opened(title="Onsdagsholdet")
    strange = page(school, visitor="guest")
    assert [one.description for one in buttons(strange)] == ["Ny session", "Gå ind"]
    assert "Onsdagsholdet" not in text(strange)
    assert school.index.join_code(proved.session) not in text(strange)


def test_a_wrong_pin_builds_nothing_and_says_so(school):
    proved = school.opened()
    strange = page(school, visitor="guest")
    labelled(strange, "Deltagerkode").value = school.index.join_code(proved.session)
    labelled(strange, "PIN-kode").value = "00000000"
    press(strange, "Gå ind")
    assert "PIN-koden er ikke rigtig" in text(strange)
    assert not any(isinstance(one, SessionView) for one in every(strange))


def test_the_right_pin_shows_the_session_and_gives_the_browser_a_token(school):
    proved = school.opened(title="Onsdagsholdet")
    back = page(school, visitor="home")
    labelled(back, "Deltagerkode").value = school.index.join_code(proved.session)
    labelled(back, "PIN-kode").value = proved.pin
    press(back, "Gå ind")
    assert any(isinstance(one, SessionView) for one in every(back))
    assert ("div", "data-token") in elements(markup(back))


def test_a_new_session_shows_its_pin_once_and_then_the_waiting_room(school):
    new = page(school)
    press(new, "Ny session")
    press(new, "Åbn venteværelset")
    assert "Skriv den ned" in text(new)
    pin = new.door.proved.pin
    assert f"{pin[:4]} {pin[4:]}" in text(new)
    press(new, "Jeg har skrevet den ned")
    assert "Venteværelse" in text(new)
    assert f"{pin[:4]} {pin[4:]}" not in text(new)


def test_a_reload_offers_to_go_on_and_shows_no_pin(school):
    proved = school.opened(title="Onsdagsholdet")
    back = page(school, token=proved.token)
    assert "Fortsæt med Onsdagsholdet?" in text(back)
    press(back, "Fortsæt")
    assert "Venteværelse" in text(back)
    assert proved.pin not in text(back)


def test_what_somebody_calls_a_session_is_never_a_tag(school):
    proved = school.opened(title="<script>alert(1)</script>")
    back = page(school, token=proved.token)
    press(back, "Fortsæt")
    assert not {("script", "")} & elements(markup(back))


def test_nicknames_and_needs_are_never_tags(school):
    model, desks = school.begun(Stage.DEBRIEF)
    desk = next(iter(desks.values()))
    desk.refresh()
    desk.do(c.rename, "<img src=x>", desk.state.people[desk.who].sector)
    desk.do(c.name_need, "need-1", "<b onclick=x>Tid</b>", "<i>leder</i>")
    model.look()
    for tab in TABS:
        built = elements(markup(shown(model, tab)))
        assert not {("img", "src"), ("b", "onclick")} & built, tab


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("stage", [Stage.LOBBY, Stage.DEMONSTRATION, Stage.MEETING, Stage.DEBRIEF])
def test_every_part_is_there_in_both_languages_at_any_time(school, language, stage):
    model, _ = school.session(format="half-day")
    model.language = language
    if stage is not Stage.LOBBY:
        go_to(model, stage)
    for tab in TABS:
        assert text(shown(model, tab))


def test_the_code_can_be_scanned_and_says_where_it_leads():
    svg = str(qr("http://192.0.2.7:8866/voila/render/join.ipynb?session=K7M4PQ", "QR-kode til siden"))
    assert 'role="img"' in svg
    assert 'aria-label="QR-kode til siden"' in svg
    assert "<img" not in svg


def test_the_waiting_room_shows_who_comes_without_being_drawn_anew(school):
    proved = school.opened()
    model = school.model(proved)
    whole = view(model)
    before = [one for one in every(whole) if isinstance(one, widgets.Button)]
    school.comes(proved, 0, 1)
    model.look()
    assert "2 deltagere er kommet" in text(whole)
    assert [one for one in every(whole) if isinstance(one, widgets.Button)] == before


def test_looking_where_nothing_has_happened_sends_nothing_to_the_browser(school):
    model, _ = school.begun()
    for tab in TABS:
        whole = shown(model, tab)
        before = {one: (getattr(one, "value", None), getattr(one, "children", None)) for one in every(whole)}
        school.clock.later(seconds=2)
        model.look()
        after = {one: (getattr(one, "value", None), getattr(one, "children", None)) for one in every(whole)}
        assert after == before, tab


def test_people_are_moved_by_lists_and_the_row_stays_the_same(school):
    model, _ = school.session()
    whole = shown(model, "people")
    press(whole, "Flyt deltagere")
    name = model.state.nickname(model.state.group("gruppe-1").members[0])
    group = labelled(whole, f"Gruppe for {name}")
    group.value = "gruppe-2"
    assert len(model.state.group("gruppe-2").members) == 5
    assert labelled(whole, f"Gruppe for {name}") is group


def test_the_form_of_meeting_is_chosen_for_each_group(school):
    model, _ = school.session()
    labelled(shown(model, "people"), "Mødeform i Gruppe 2").value = MeetingForm.NETWORK_WITH_KI
    assert model.state.group("gruppe-2").form is MeetingForm.NETWORK_WITH_KI


def test_a_message_goes_to_one_group(school):
    model, _ = school.begun()
    whole = shown(model, "steer")
    labelled(whole, "Besked").value = "Husk at spørge borgeren"
    labelled(whole, "Til").value = "gruppe-2"
    press(whole, "Send beskeden")
    assert model.state.messages[-1].group == "gruppe-2"
    assert labelled(whole, "Besked").value == ""


def test_the_guide_says_what_to_say_do_and_look_for(school):
    model, _ = school.begun(Stage.EVERYDAY)
    said = text(shown(model, "steer"))
    assert "Hvem har bolden" in said
    assert all(word in said for word in ("Sig", "Gør", "Læg mærke til"))


def test_over_a_shoulder_a_banner_says_whose_it_is_and_nothing_can_be_written(school):
    model, desks = school.begun()
    writer_of(model, desks).do(c.decide, 5, "Kommunen skriver", "De ser ham oftest")
    model.look()
    whole = shown(model, "board")
    press(whole, "Se Gruppe 1 over skulderen")
    assert "Du ser Gruppe 1" in text(whole)
    assert "Kommunen skriver" in text(whole)
    body = under(whole, "kt-trainer-body")
    writable = (widgets.Text, widgets.Textarea, widgets.Dropdown, widgets.Checkbox)
    assert not [one for one in every(body) if isinstance(one, writable)]
    press(whole, "Tilbage til alle grupper")
    assert "Du ser Gruppe 1" not in text(whole)


def test_a_raised_hand_is_announced_and_can_be_lowered(school):
    model, desks = school.begun()
    whole = shown(model, "board")
    desk = writer_of(model, desks)
    desk.do(c.raise_hand)
    model.look()
    assert ("div", "data-nonce") in elements(markup(whole))
    press(whole, "Hjælpen er kommet")
    assert not model.state.group("gruppe-1").hand


def test_what_is_for_the_trainer_alone_stands_with_the_cards_and_not_on_the_wall(school):
    model, _ = school.begun()
    expected = model.deck.card(model.state.armed[0]).cue.da.split("{")[0][:30]
    assert expected in text(shown(model, "cards"))
    assert expected not in text(shown(model, "screen"))
    assert model.texts().look_for.da not in text(shown(model, "screen"))


def test_who_has_not_answered_is_said_before_the_weeks_go(school):
    model, _ = school.begun()
    model.do(c.send_card, "ny-medicinplan", ["gruppe-1"])
    whole = shown(model, "cards")
    assert "Gruppe 1: Ny medicin" in text(whole)
    week = model.deck.card(model.state.armed[0]).week
    press(whole, f"Lad ugerne gå til næste kort (uge {week})")
    assert model.state.group("gruppe-2").week == week


def test_a_card_is_armed_by_its_box(school):
    model, _ = school.begun()
    whole = shown(model, "cards")
    box = next(one for one in every(whole) if isinstance(one, widgets.Checkbox))
    box.value = False
    assert len(model.state.armed) == 3


def test_the_year_goes_for_all_and_its_figures_are_kept(school):
    model, _ = school.begun(Stage.YEAR)
    whole = shown(model, "year")
    press(whole, "Lad året gå for alle")
    assert missing(school.log, model.session, model.state) == ()
    assert school.log.picture(model.session, f"{COMPARISON}.en")
    said = text(whole)
    assert "Læringsmodel – ikke en prognose" in said
    assert "ikke »denne borger«" in said
    assert "Grupperne side om side" in said


def test_figures_that_a_lost_page_left_out_are_drawn_on_return(school):
    model, _ = school.begun(Stage.YEAR)
    model.let_year_go(["gruppe-1", "gruppe-2"])
    assert missing(school.log, model.session, model.state)
    shown(model, "year")
    assert missing(school.log, model.session, model.state) == ()


def test_the_scrubber_shows_the_plan_as_it_was(school):
    model, desks = school.begun(Stage.FOLLOW_UP)
    desk = writer_of(model, desks)
    for before, after in (("", "Ro"), ("Ro", "Ro om aftenen")):
        desk.do(c.edit, "wish", before, after)
    model.look()
    whole = shown(model, "debrief")
    assert "Ro om aftenen" in text(whole)
    press(whole, "Ændringen før")
    assert "Ro om aftenen" not in text(whole)
    assert "Ændret: Hvad ønsker borgeren selv?" in text(whole)


def test_needs_are_tied_to_barriers_and_written_down(school):
    model, _ = school.begun(Stage.DEBRIEF)
    whole = shown(model, "debrief")
    press(whole, "Behov")
    labelled(whole, "Hvad skal ændres?").value = "Timer til koordinatoren"
    labelled(whole, "Hvem skal svare? (en funktion, ikke en person)").value = "styregruppen"
    press(whole, "Tilføj behovet")
    (need,) = model.state.needs.values()
    labelled(whole, "Barriere").value = "B06"
    assert model.state.needs[need.id].barrier == "B06"


def test_under_five_pairs_no_number_is_shown(school):
    model, _ = school.begun(Stage.AFTER)
    whole = shown(model, "debrief")
    press(whole, "Før og efter")
    assert "mindst 5 par" in text(whole)
    assert "<table" not in markup(whole).split("kt-place")[-1]


def test_the_session_is_closed_and_opened_again(school):
    model, _ = school.begun()
    whole = shown(model, "end")
    press(whole, "Luk sessionen")
    assert model.state.closed
    press(whole, "Åbn sessionen igen")
    assert not model.state.closed


def test_what_is_taken_along_is_made_when_it_is_asked_for(school):
    model, _ = school.begun()
    whole = shown(model, "end")
    press(whole, "Behov (CSV)")
    assert ("div", "data-name") in elements(markup(whole))


def test_what_cannot_be_done_is_said(school):
    model, _ = school.begun()
    whole = shown(model, "steer")
    press(whole, "Send beskeden")
    assert "Skriv noget først" in text(whole)


def test_a_message_with_a_cpr_number_is_refused_and_said(school):
    model, _ = school.begun()
    whole = shown(model, "steer")
    labelled(whole, "Besked").value = f"Det er {211062}-5629"
    press(whole, "Send beskeden")
    assert "cpr-nummer" in text(whole)
    assert not model.state.messages


def test_a_participant_cannot_do_what_the_trainer_does(school):
    model, desks = school.begun()
    desk = Desk(school.log, model.session, next(iter(desks)))
    desk.refresh()
    for command, args in ((c.pause, ()), (c.extend, (5,)), (c.message, ("Hej",)), (c.close, ())):
        with pytest.raises(Exception, match="not_facilitator"):
            desk.do(command, *args)


def test_what_is_imported_beforehand_is_there():
    import importlib

    assert all(importlib.import_module(name) for name in NEEDED)


def test_the_meeting_on_the_screen_is_stepped_through_from_the_wall_too(school):
    model, _ = school.begun(Stage.DEMONSTRATION, format="half-day")
    whole = shown(model, "screen")
    before = text(whole)
    press(whole, "Næste replik")
    assert model.state.demonstration == 1
    assert text(whole) != before


def test_the_follow_up_can_be_opened_before_its_time(school):
    model, _ = school.begun()
    whole = shown(model, "end")
    press(whole, "Åbn for svar nu")
    assert model.state.follow_up_open
    assert "Deltagerne kan svare igen nu" in text(whole)


@pytest.mark.parametrize("address", ["http://localhost:8866/", "http://127.0.0.1:8866/", "http://[::1]:8866/"])
def test_the_lobby_says_how_to_start_where_only_this_machine_is_reached(school, address):
    proved = school.opened()
    model = FacilitatorModel("da", school.log, school.index, proved.session, school.clock, address)
    told = text(shown(model, "people"))
    assert "Deltagernes telefoner og computere kan ikke nå den" in told
    assert "kitools serve --host 0.0.0.0" in told


def test_a_lobby_that_can_be_reached_says_nothing_of_it(school):
    model, _ = school.session(people=0)
    assert "--host" not in text(shown(model, "people"))


def test_the_strip_says_that_a_break_follows(school):
    model, _ = school.begun(Stage.DEMONSTRATION, format="half-day")
    whole = view(model)
    assert "derefter 15 min. pause" in text(under(whole, "kt-strip"))
    model.pause()
    assert "derefter 15 min. pause" in text(under(whole, "kt-strip"))
    model.pause()
    model.onward()
    assert "pause" not in text(under(whole, "kt-strip-clock"))


def test_the_trainer_lays_a_pen_on_the_table_that_somebody_sits_on(school):
    model, desks = school.begun()
    whole = shown(model, "board")
    assert not buttons(whole, "Læg pennen på bordet i Gruppe 1")
    holder = writer_of(model, desks).who
    assert model.state.group("gruppe-1").pen == holder
    press(whole, "Læg pennen på bordet i Gruppe 1")
    assert model.state.group("gruppe-1").pen is None
    assert not buttons(whole, "Læg pennen på bordet i Gruppe 1")


def test_somebody_taken_to_have_left_is_let_back_with_one_press(school):
    model, _ = school.session()
    whole = shown(model, "people")
    press(whole, "Flyt deltagere")
    press(whole, "Anne er gået")
    assert "p0" in model.state.gone
    assert not buttons(whole, "Anne er gået")
    press(whole, "Anne er her igen")
    assert "p0" not in model.state.gone
    assert model.state.group_of("p0") is not None
    assert buttons(whole, "Anne er gået")


def test_the_run_sheet_can_be_fetched_where_the_trainer_reads_it(school):
    model, _ = school.session(people=2)
    whole = shown(model, "steer")
    press(whole, "Hent drejebogen på én side (PDF)")
    assert "drejebog.pdf er hentet." in text(whole)
    assert 'data-type="application/pdf"' in markup(whole)
