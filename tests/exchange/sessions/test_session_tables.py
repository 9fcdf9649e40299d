"""Tables and the log as files: no names unless asked for, no sector from too few, nothing taken for a formula."""

import csv
import io
import json
import re

import pytest

from kitools.exchange.sessions.statements import known_kinds, log_jsonl, verb
from kitools.exchange.sessions.tables import ANSWER_COLUMNS, NEED_COLUMNS, answers_csv, needs_csv, needs_json
from kitools.sessions import commands as c
from kitools.sessions.events import read
from kitools.sessions.values import Reply
from kitools.words import LANGUAGES
from tests.sessions.builders import Session
from tests.sessions.played import NICKNAMES, key_of


def table(content):
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


def records(state, facts, **given):
    return [json.loads(line) for line in log_jsonl(state, facts, "s", **given).decode().splitlines()]


def test_each_answer_is_a_row_and_open_answers_stand_alone(played):
    header, *body = table(answers_csv(played.state, "da"))
    assert tuple(header) == ANSWER_COLUMNS
    steps = [row for row in body if row[4]]
    assert len(steps) == 10 * 6 + 10 * 7
    assert len({row[0] for row in steps}) == 10
    assert all(len(row[0]) == 8 and row[5] == "" for row in steps)
    assert {row[1] for row in steps} == {"before", "after"}
    words = [row for row in body if row[5]]
    assert words == body[len(steps) :]
    assert {(row[0], row[2], row[3]) for row in words} == {("", "", "med-hjem")}
    assert {row[5] for row in words} == {"At spørge [deltager] først"}


def answering(session, sectors, occasion="before"):
    for number, sector in enumerate(sectors):
        session.do(f"p{number}", c.answer, key_of(number), occasion, sector, [Reply(item="deling", step=3)])


@pytest.mark.parametrize(
    ("sectors", "shown"),
    [
        (["psychiatry"] * 5 + ["housing"] * 3, set()),
        (["psychiatry"] * 8, {"psychiatry"}),
        (["psychiatry"] * 4, set()),
    ],
)
def test_a_sector_stands_beside_answers_only_where_no_few_can_be_told(sectors, shown):
    session = Session(people=8)
    answering(session, sectors)
    assert {row[2] for row in table(answers_csv(session.state, "da"))[1:]} - {""} == shown


def test_too_few_on_one_occasion_hide_the_sector_on_all():
    session = Session(people=8)
    answering(session, ["psychiatry"] * 8)
    answering(session, ["psychiatry"] * 3, "follow_up")
    assert {row[2] for row in table(answers_csv(session.state, "da"))[1:]} == {""}


def test_the_latest_answer_counts():
    session = Session(people=1, size=1)
    for step in (1, 4):
        session.do("p0", c.answer, key_of(0), "before", "housing", [Reply(item="deling", step=step)])
    assert [row[4] for row in table(answers_csv(session.state, "da"))[1:]] == ["4"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_needs_are_told_with_barrier_votes_and_groups_and_without_names(played, language):
    header, *body = table(needs_csv(played.state, language))
    assert tuple(header) == NEED_COLUMNS
    told = json.loads(needs_json(played.state, language))
    assert [[str(value) for value in one.values()] for one in told] == body
    assert [(one["barrier"], one["votes"], one["groups"]) for one in told] == [
        ("B12", 7, 2),
        ("B08", 1, 1),
        ("B12", 1, 1),
    ]
    assert all(one["barrier_name"] for one in told)


@pytest.mark.parametrize("begins", ["=", "+", "-", "@"])
def test_no_text_is_taken_for_a_formula(begins):
    session = Session(people=1, size=1)
    session.do("p0", c.name_need, "n", f"{begins}cmd|' /C calc'!A0", 'Lederen;"x"', "")
    (row,) = table(needs_csv(session.state, "da"))[1:]
    assert row[2] == f"'{begins}cmd|' /C calc'!A0"
    assert row[3] == 'Lederen;"x"'


def test_the_whole_log_is_there_a_record_a_line_with_a_known_verb(played):
    told = records(played.state, played.facts)
    assert [one["number"] for one in told] == [one.number for one in played.facts]
    assert {one["verb"]["id"].rpartition("/")[0] for one in told} == {"http://adlnet.gov/expapi/verbs"}
    assert all(one["kind"] and one["timestamp"].endswith("+00:00") for one in told)
    assert verb("something_new")["display"] == {"en-US": "interacted"}
    assert set(known_kinds()) >= {one["kind"] for one in told} - {"pen_taken", "edited", "cards_armed", "extended"}


def test_no_nickname_and_no_id_of_a_participant_stands_in_the_log_unless_asked_for(played):
    text = log_jsonl(played.state, played.facts, "s").decode()
    assert [name for name in (*NICKNAMES, "Mette") if name.casefold() in text.casefold()] == []
    assert not any(re.search(rf'"{who}"(?!:)', text) for who in played.state.people)
    assert {one["actor"]["account"]["name"] for one in records(played.state, played.facts)} == {
        "facilitator", "", *(f"P{number}" for number in range(1, 13)),
    }  # fmt: skip
    named = log_jsonl(played.state, played.facts, "s", names=True).decode()
    assert all(name in named for name in NICKNAMES)


def test_answers_in_the_log_have_short_keys_no_author_and_no_sector_from_too_few(played):
    session = Session(people=8)
    answering(session, ["psychiatry"] * 3)
    for state, facts, shown in ((played.state, played.facts, True), (session.state, session.trainer.facts, False)):
        answers = [one for one in records(state, facts, names=True) if one["kind"] == "answered"]
        assert {one["actor"]["account"]["name"] for one in answers} == {""}
        assert all(len(one["body"]["key"]) == 8 for one in answers)
        assert all(bool(one["body"]["sector"]) is shown for one in answers)


def test_what_was_written_to_open_questions_and_monday_cards_is_tied_to_no_answer(played):
    told = records(played.state, played.facts)
    replies = [reply for one in told if one["kind"] == "answered" for reply in one["body"]["replies"]]
    assert all("text" not in reply for reply in replies)
    assert [one["body"]["key"] for one in told if one["kind"] == "monday_written"] == [f"M{n}" for n in range(1, 7)]
    named = records(played.state, played.facts, names=True)
    assert any("text" in reply for one in named if one["kind"] == "answered" for reply in one["body"]["replies"])


def test_a_record_with_names_can_be_read_as_the_event_it_was(played):
    told = records(played.state, played.facts, names=True)
    same = [one for one in told if one["kind"] not in ("answered", "monday_written", "monday_checked")]
    by_number = {one.number: one.event for one in played.facts}
    assert all(read(one["kind"], json.dumps(one["body"])) == by_number[one["number"]] for one in same)
