"""What a participant meets on the page, stage by stage, by the words on it."""

import asyncio
import base64
import re

import pytest

from kitools.exchange.sessions.monday import monday_text
from kitools.plan import Plan
from kitools.sessions import commands as c
from kitools.sessions import everyday
from kitools.sessions.material.library import deck
from kitools.sessions.material.monday import monday_card
from kitools.sessions.values import CITIZEN
from kitools.ui.models.kept import NARROW, ball_name, with_numbers
from tests.ui.join_builders import Class
from tests.ui.looking import buttons, every, labelled, markup, press, text, under


@pytest.fixture
def room(tmp_path):
    return Class(tmp_path)


@pytest.fixture(autouse=True)
def _nothing_goes_wrong_unseen(room):
    yield
    assert [page._trouble.value for page in room.pages] == [""] * len(room.pages)


def words_of(page):
    """Return what the page says after it has looked."""
    return text(page)


# --- waiting ------------------------------------------------------------------------------------------------------


def test_the_waiting_room_shows_who_is_here_and_ones_own_code(room):
    room.look()
    said = words_of(room.pages[0])
    assert all(name in said for name in ("Mette", "Jonas", "Sara", "Omar"))
    assert room.seats[0].code in said
    assert "kun du kender den" in said


def test_the_code_is_handed_to_the_browser_for_the_seat_and_no_other_cookie(room):
    found = markup(room.pages[0])
    assert 'data-cookie="kitools-seat"' in found
    assert f'data-code="{room.seats[0].code}"' in found


def test_name_and_sector_can_be_changed_in_the_waiting_room(room):
    page = room.pages[0]
    press(page, "Ret")
    labelled(page, "Kaldenavn").value = "Mette B"
    press(page, "Gem")
    assert room.state.people[page.entry.seat.who].nickname == "Mette B"
    assert "Du er Mette B" in words_of(page)


def test_somebody_without_a_group_is_told_so_when_the_session_goes_on(room):
    room.at("right")
    late = room.come("Sent", room.seats[0].person.sector)
    late.entry.seat.look()
    assert "Underviseren finder en plads til dig" in words_of(late)


# --- the head -----------------------------------------------------------------------------------------------------


def test_the_head_says_stage_group_role_minutes_and_who_is_here(room):
    room.at("right")
    said = words_of(room.pages[0])
    assert "Fælles kursus 1 Er en KI-plan det rigtige?" in said
    assert room.seats[0].own.group.name in said
    assert "Du er: Kontaktsygeplejerske" in said
    assert "20 min. tilbage" in said
    assert "2 af 2 er her" in said


def test_the_head_says_that_a_break_follows(room):
    room.at("talk")
    assert "derefter 10 min. pause" in words_of(room.pages[0])
    room.at("right")
    assert "pause" not in text(under(room.pages[0], "kt-head"))


def test_a_hand_goes_up_and_down(room):
    room.at("right")
    page = room.pages[0]
    press(page, "Bed om hjælp")
    assert room.state.groups[room.own].hand
    press(page, "Vi har fået hjælp")
    assert not room.state.groups[room.own].hand


def test_a_message_is_shown_and_read_out_and_steps_back_in_the_next_stage(room):
    room.at("right").say(c.message, "Ti minutter <b>igen</b>")
    page = room.pages[0]
    assert "Ti minutter &lt;b&gt;igen&lt;/b&gt;" in markup(under(page, "kt-room"))
    assert 'class="kt-announce"' in markup(page)
    room.at("talk")
    assert "1 tidligere besked" in words_of(page)


def test_a_pause_is_said_and_blocks_the_work(room):
    room.at("right").say(c.pause)
    assert "har sat sessionen på pause" in words_of(room.pages[0])
    assert 'class="kt-blocked" data-in="kt-work"' in markup(room.pages[0])
    room.say(c.resume)
    assert "kt-blocked" not in markup(room.pages[0])


def test_the_stage_changes_by_itself_and_is_read_out(room):
    room.at("right")
    assert "Ny fase:" in words_of(room.pages[0])
    room.at("talk")
    assert "2 Samtalen med borgeren" in words_of(room.pages[0])


def test_nothing_is_drawn_again_where_nothing_has_happened(room):
    room.at("meeting")
    page = room.pages[0]
    before = [one.model_id for one in every(page)]
    states = {one.model_id: one.get_state() for one in every(page)}
    room.look().look()
    assert [one.model_id for one in every(page)] == before
    assert {one.model_id: one.get_state() for one in every(page)} == states


# --- roles ---------------------------------------------------------------------------------------------------------


def test_the_role_card_shows_ones_own_notes_and_the_portrait(room):
    room.at("welcome")
    page = room.pages[0]
    assert all(note.text.da in words_of(page) for note in page.entry.seat.notes())
    assert "Hvem er Samir?" in words_of(page)


def test_the_citizen_gets_a_card_and_says_the_way_in_and_out_aloud(tmp_path, room):
    played = Class(tmp_path / "played", people=4, size=4, citizen_played=True)
    played.at("welcome")
    page = played.citizen()
    assert "Spil ingen symptomer" in words_of(page)
    press(page, "Jeg har sagt det: Nu er jeg Samir")
    assert page.entry.seat.who in played.state.groups[played.own].playing
    press(page, "Stop – jeg er mig selv igen")
    assert page.entry.seat.who not in played.state.groups[played.own].playing
    others = [one for one in played.pages if one is not page]
    assert all("Spil ingen symptomer" not in words_of(one) for one in others)


def test_when_somebody_plays_the_citizen_only_he_says_how_he_was_asked(tmp_path, room):
    played = Class(tmp_path / "played", people=4, size=4, citizen_played=True)
    played.at("talk")
    page = played.citizen()
    assert page.entry.seat.role == CITIZEN
    way = page.entry.seat.case.voice[0].ways[0]
    assert not [one for other in played.pages if other is not page for one in buttons(other, way.says.da)]
    press(page, way.says.da)
    assert dict(played.state.groups[played.own].asked) == {page.entry.seat.case.voice[0].id: way.id}


# --- the plan ------------------------------------------------------------------------------------------------------


def test_whoever_was_shown_out_sees_nothing_of_the_group_until_let_in_again(room):
    writer, other = room.with_pen("talk")
    labelled(writer, "Borgerens ønsker og drømme").value = "Ro om natten"
    room.look()
    out = other.entry.seat.who
    room.say(c.leave, out)
    said = words_of(other)
    assert "Du er ikke med i sessionen længere" in said
    assert "Ro om natten" not in said and "Mette" not in said
    room.say(c.readmit, out)
    assert "Ro om natten" in words_of(other)


def test_what_the_pen_types_is_said_to_be_saved_and_is_read_by_the_others(room):
    writer, other = room.with_pen("talk")
    labelled(writer, "Borgerens ønsker og drømme").value = "Ro om natten"
    room.look()
    assert "Gemt kl. " in words_of(writer)
    assert "Ro om natten" in words_of(other)
    assert "Ændret af Mette kl. " in words_of(other)
    assert 'class="kt-kept" data-place="wish" data-text="exact"' in markup(writer)


def test_who_changed_a_card_last_is_told_also_to_whoever_reads_on(tmp_path, room):
    (tmp_path / "three").mkdir()
    three = Class(tmp_path / "three", people=3, size=3).at("talk")
    first, second, reader = three.pages
    for writer, words in ((first, "Ro om natten"), (second, "Ro om dagen"), (second, "Ro")):
        if not writer.entry.seat.has_pen:
            press(writer, "Tag pennen")
        labelled(writer, "Borgerens ønsker og drømme").value = words
        three.look()
        name = writer.entry.seat.person.nickname
        assert f"Ændret af {name} kl. " in words_of(reader)
        assert words in words_of(reader)
        if words == "Ro om natten":
            press(writer, "Læg pennen")
            three.look()


def test_a_field_tells_the_browser_where_it_belongs(room):
    writer, _ = room.with_pen("talk")
    assert under(writer, "kt-typed-wish")


def test_a_field_that_somebody_types_in_is_not_drawn_again_by_what_it_says_itself(room):
    writer, _ = room.with_pen("talk")
    entry = labelled(writer, "Borgerens ønsker og drømme")
    entry.value = "Ro"
    room.look()
    assert labelled(writer, "Borgerens ønsker og drømme") is entry


def test_the_pen_is_taken_passed_and_laid_down_in_the_open(room):
    room.at("meeting")
    writer, other = room.together()
    press(writer, "Tag pennen")
    room.look()
    assert f"{writer.entry.seat.person.nickname} har pennen." in words_of(other)
    press(writer, "Giv pennen videre")
    press(writer, f"Giv pennen til {other.entry.seat.person.nickname}")
    room.look()
    press(other, "Læg pennen")
    assert room.state.groups[room.own].pen is None


def test_a_suggestion_reaches_the_pen_who_puts_it_in_with_one_touch(room):
    writer, other = room.with_pen("talk")
    press(other, "Foreslå noget")
    labelled(other, "Dit forslag").value = "At børnene kan komme på besøg"
    press(other, "Send til den, der har pennen")
    room.look()
    press(writer, "Sæt ind")
    assert labelled(writer, "Borgerens ønsker og drømme").value == "At børnene kan komme på besøg"
    room.look()
    assert "At børnene kan komme på besøg" in words_of(other)


def test_a_suggestion_can_be_put_aside_or_withdrawn(room):
    writer, other = room.with_pen("talk")
    for words in ("Et", "To"):
        press(other, "Foreslå noget")
        labelled(other, "Dit forslag").value = words
        press(other, "Send til den, der har pennen")
    room.look()
    press(other, "Træk tilbage")
    room.look()
    press(writer, "Læg til side")
    assert room.state.groups[room.own].suggestions == ()


def test_the_pen_meets_five_suggestions_at_a_time_and_a_card_that_is_there_stays(room):
    writer, other = room.with_pen("talk")
    for number in range(7):
        assert other.entry.seat.suggest("wish", f"forslag nr. {number}") is None
    room.look()
    said = words_of(writer)
    assert "7 forslag til dig" in said and "Der venter 2 forslag mere" in said
    assert "forslag nr. 4" in said and "forslag nr. 5" not in said
    second = buttons(writer, "Sæt ind")[1]
    press(writer, "Læg til side")
    room.look()
    assert buttons(writer, "Sæt ind")[0] is second
    assert "forslag nr. 5" in words_of(writer) and "Der venter et forslag mere" in words_of(writer)
    own = words_of(other)
    assert "forslag nr. 6" in own and "forslag nr. 1" not in own and "Du har også et tidligere forslag" in own


def test_a_seat_that_the_address_brings_is_there_when_the_page_is_built(room):
    code = room.seats[0].code

    async def built():
        return words_of(room.page(code=code))

    assert "Mette" in asyncio.run(built())


def test_words_that_were_set_aside_are_shown_beside_what_stands(room):
    writer, other = room.with_pen("talk")
    entry = labelled(writer, "Borgerens ønsker og drømme")
    room.trainer.refresh()
    room.trainer.do(c.pass_pen, other.entry.seat.who, room.own)  # the writer's page has not looked yet
    other.entry.seat.look()
    labelled(other, "Borgerens ønsker og drømme").value = "Andre ord"
    entry.value = "Mine ord"
    room.look()
    assert f"{other.entry.seat.person.nickname} ændrede feltet, mens du skrev" in words_of(writer)
    assert "Mine ord" in words_of(writer)
    press(writer, "Send som forslag")
    room.look()
    assert "Mine ord" in words_of(other)
    assert room.state.groups[room.own].plan.wish == "Andre ord"


def test_words_that_the_browser_remembered_are_offered_and_put_in_with_the_pen(room):
    writer, _ = room.with_pen("talk")
    writer._offered('{"wish": "Skrevet lige før strømmen gik"}')
    assert "Det her nåede ikke at blive gemt" in words_of(writer)
    press(writer, "Sæt ind")
    assert room.state.groups[room.own].plan.wish == "Skrevet lige før strømmen gik"
    assert "Det her nåede ikke at blive gemt" not in words_of(writer)
    assert 'class="kt-kept" data-place="wish"' in markup(writer).replace(' hidden="hidden"', "")


def test_words_that_the_next_stage_cut_off_are_shown_to_their_writer(room):
    writer, _ = room.with_pen("talk")
    desk = writer.entry.seat.plan_desk
    desk.wanted = lambda: None  # as in the moment between the last key and the writing
    labelled(writer, "Borgerens ønsker og drømme").value = "Næsten nået"
    room.at("year")
    assert "Det her nåede ikke at blive gemt" in words_of(writer)
    assert "Næsten nået" in words_of(writer)
    room.at("follow_up")
    press(writer, "Sæt ind")
    assert room.state.groups[room.own].plan.wish == "Næsten nået"


def test_words_that_stand_already_are_not_offered(room):
    writer, _ = room.with_pen("talk")
    labelled(writer, "Borgerens ønsker og drømme").value = "Ro"
    writer._offered('{"wish": "Ro"}')
    assert "Det her nåede ikke at blive gemt" not in words_of(writer)


# --- notes, talk and telephone ----------------------------------------------------------------------------------


def test_sharing_what_the_consent_does_not_cover_asks_first_and_is_then_marked(room):
    _, other = room.with_pen("consent")
    press(other, "Del med gruppen")
    assert "Borgerens samtykke dækker ikke" in words_of(other)
    press(other, "Spørg borgeren først")
    assert room.state.groups[room.own].shared == ()
    press(other, "Del med gruppen")
    press(other, "Del alligevel")
    room.look()
    (shared,) = room.state.groups[room.own].shared
    assert not shared.covered
    assert "Delt uden samtykke" in words_of(room.together()[0])


def test_the_talk_writes_what_was_heard_into_the_plan(room):
    writer, other = room.with_pen("talk")
    moment = writer.entry.seat.case.voice[0]
    press(writer, moment.ways[0].says.da)
    room.look()
    assert moment.ways[0].reply.da in words_of(other)
    assert buttons(other, moment.ways[1].says.da) == []


def test_the_pen_rings_a_role_that_nobody_plays(room):
    writer, other = room.with_pen("consent")
    role = writer.entry.seat.absent_roles()[0]
    asked = role.answers[0]
    press(writer, f"{'Ring og spørg' if asked.approach == 'phone' else 'Om mødet'}: {asked.question.da}")
    room.look()
    assert asked.question.da in words_of(other)


# --- decisions, meeting, cards ------------------------------------------------------------------------------------


def test_a_decision_needs_a_reason_and_is_then_seen_by_all(room):
    writer, other = room.with_pen("right")
    labelled(writer, "Vi beslutter").value = "Psykiatrien begynder"
    press(writer, "Skriv beslutningen")
    assert "Skriv, hvorfor I beslutter det." in words_of(writer)
    labelled(writer, "Fordi").value = "De kender ham bedst"
    press(writer, "Skriv beslutningen")
    room.look()
    assert "Psykiatrien begynder" in words_of(other)
    press(writer, "Ret beslutningen")
    assert labelled(writer, "Vi beslutter").value == "Psykiatrien begynder"


def test_the_agenda_goes_on_and_back_for_the_whole_group(room):
    writer, other = room.with_pen("meeting")
    assert "Punkt 1 af" in words_of(other)
    press(other, next(one.description for one in buttons(other) if one.description.startswith("Næste:")))
    room.look()
    assert "Punkt 2 af" in words_of(writer)
    press(writer, "Forrige punkt")
    assert room.state.groups[room.own].agenda_item == 0


def test_a_card_comes_asks_for_a_reason_and_can_be_answered_in_own_words(room):
    writer, other = room.with_pen("everyday")
    card = deck("first-deck").cards[0]
    room.say(c.send_card, card.id, [room.own])
    assert "Der er kommet et hændelseskort." in words_of(other)
    labelled(writer, "Hvad gør I?").value = "own"
    labelled(writer, "Det gør vi").value = "Vi ringer til hende i dag"
    labelled(writer, "Fordi").value = "Hun venter"
    press(writer, "Skriv beslutningen")
    room.look()
    assert "Vi ringer til hende i dag" in words_of(other)
    assert card.expected.da.strip()[:30] not in markup(other)


def test_a_card_taken_back_is_gone_from_the_table(room):
    writer, _ = room.with_pen("everyday")
    card = deck("first-deck").cards[0]
    room.say(c.send_card, card.id, [room.own])
    room.say(c.undo_card, card.id, room.own)
    assert "Der er ikke kommet noget hændelseskort endnu." in words_of(writer)


def test_the_weeks_and_the_ball_are_told(room):
    writer, _ = room.with_pen("everyday")
    room.say(everyday.let_weeks_pass, [room.own], 8)
    said = words_of(writer)
    assert "Nu er der gået 8 uger" in said
    assert "Hvem har bolden?" in said


def test_the_weeks_tell_what_came_of_sharing_without_a_yes(room):
    _, other = room.with_pen("consent")
    press(other, "Del med gruppen")
    press(other, "Del alligevel")
    room.at("everyday")
    room.say(everyday.let_weeks_pass, [room.own], 8)
    assert "Borgeren hører, at noget er blevet delt uden et ja" in words_of(other)


# --- the end -------------------------------------------------------------------------------------------------------


def test_the_year_is_told_in_words_with_its_figure_and_the_banner(room):
    room.at("year")
    page = room.pages[0]
    log, name = room.training.log, ball_name(room.own, 1)
    numbers = {"header": ["Uge", "Dage"], "rows": [["1", "7"]]}
    log.keep_picture(room.opened.session, f"{name}.da", with_numbers("<svg role='img'></svg>", numbers))
    log.keep_picture(room.opened.session, f"{name}{NARROW}.da", "<svg role='img'></svg>")
    room.say(everyday.let_year_go, list(room.state.groups))
    assert "Læringsmodel – ikke en prognose" in words_of(page)
    assert "i 80 af 100 tænkte forløb" in words_of(page)
    assert "<svg role='img'></svg>" in markup(page)


def test_the_debrief_opens_all_groups_and_takes_needs_and_votes(room):
    room.with_pen("right")
    room.seats[0].do(c.decide, 1, "Vi begynder", "Vi kender ham")
    room.at("year").say(everyday.let_year_go, list(room.state.groups))
    room.at("debrief")
    far = room.apart()
    assert "Vi begynder" in words_of(far)
    labelled(far, "Det skal ændres").value = "Tid til koordinatoren"
    labelled(far, "Hvem skal svare på det?").value = 1
    press(far, "Tilføj behovet")
    room.look()
    press(room.pages[0], "Det er vigtigt")
    (need,) = room.state.needs.values()
    assert (need.addressed, len(need.votes)) == ("nærmeste leder", 2)


def test_answers_are_kept_under_a_key_that_names_nobody_and_can_be_changed(room):
    room.at("before")
    page = room.pages[0]
    steps = [one for one in every(page) if one.__class__.__name__ == "RadioButtons"]
    steps[0].value = 4
    press(page, "Send mine svar")
    assert "Tak." in words_of(page)
    (answer,) = room.state.answers
    record = room.training.log.read(room.opened.session)[-1]
    assert record.who == ""
    seat = page.entry.seat
    assert answer.key == seat.key
    assert not {seat.who, seat.code, seat.code.replace("-", "")} & {answer.key, record.body}
    press(page, "Ret mine svar")
    assert next(one for one in every(page) if one.__class__.__name__ == "RadioButtons").value == 4


def test_no_answer_at_all_is_said_and_not_sent(room):
    room.at("before")
    press(room.pages[0], "Send mine svar")
    assert "Svar på mindst ét af udsagnene." in words_of(room.pages[0])


def test_the_mandagskort_is_written_shown_and_taken_along(room):
    room.at("monday")
    page = room.pages[0]
    labelled(page, "Mit løfte").value = "Ringe på mandag"
    press(page, "Skriv kortet")
    assert "Ringe på mandag" in words_of(page)
    taken = re.search(r'href="data:text/plain;charset=utf-8;base64,([^"]*)" download="mandagskort.txt"', markup(page))
    assert taken is not None
    written = base64.b64decode(taken[1]).decode()
    assert written.startswith(monday_text(room.state, page.entry.seat.key, "da"))
    assert "Ringe på mandag" in written
    assert page.entry.seat.code in written
    assert room.training.log.read(room.opened.session)[-1].who == ""


def test_the_mandagskort_tells_the_address_by_which_one_comes_back_to_it(room):
    room.at("monday")
    known = room.pages[0].entry.seat.code
    page = room.page(9, code=known, address="http://192.0.2.7:8866/")
    labelled(page, "Mit løfte").value = "Ringe på mandag"
    press(page, "Skriv kortet")
    address = f"http://192.0.2.7:8866/voila/render/join.ipynb?kode={known}"
    assert "Se på kortet igen om 6 uger." in words_of(page)
    assert f'href="{address}"' in markup(page)
    taken = re.search(r'base64,([^"]*)" download="mandagskort.txt"', markup(page))
    assert address in base64.b64decode(taken[1]).decode()


def test_the_follow_up_opens_after_four_weeks_or_when_the_trainer_says_so(room):
    room.at("monday")
    page = room.pages[0]
    labelled(page, "Mit løfte").value = "Ringe på mandag"
    labelled(page, monday_card().need.what.da).value = "To timer om ugen"
    press(page, "Skriv kortet")
    room.say(c.close)
    assert "Tak for i dag" in words_of(page)
    room.clock.move(weeks=4)
    back = room.page(9, code=page.entry.seat.code)
    assert "Godt at se dig igen" in words_of(back)
    labelled(back, "Blev løftet holdt?").value = "partly"
    labelled(back, "Har nogen svaret på behovet?").value = "not"
    press(back, "Send svaret")
    [one for one in every(back) if one.__class__.__name__ == "RadioButtons"][2].value = 5
    press(back, "Send mine svar")
    assert [(one.outcome, one.need) for one in room.state.checks.values()] == [("partly", "not")]
    assert [one.occasion for one in room.state.answers] == ["follow_up"]


def test_nobody_is_asked_about_a_need_that_was_not_named(room):
    room.at("monday")
    page = room.pages[0]
    labelled(page, "Mit løfte").value = "Ringe på mandag"
    press(page, "Skriv kortet")
    room.say(c.close)
    room.clock.move(weeks=4)
    back = room.page(9, code=page.entry.seat.code)
    assert "Blev løftet holdt?" in words_of(back)
    assert "Har nogen svaret på behovet?" not in words_of(back)


def test_the_follow_up_can_be_opened_early(room):
    room.at("monday").say(c.close)
    room.say(c.open_follow_up)
    assert "Godt at se dig igen" in words_of(room.pages[0])


def test_the_demonstration_is_followed_line_by_line(tmp_path, room):
    shown = Class(tmp_path / "shown", people=2, demonstration="coordination-meeting")
    shown.at("demonstration")
    first = words_of(shown.pages[0])
    shown.say(c.step_demonstration, 1)
    assert words_of(shown.pages[0]) != first


def test_a_plan_is_what_the_cards_hold(room):
    assert isinstance(room.with_pen()[0].entry.seat.plan_desk.plan, Plan)
