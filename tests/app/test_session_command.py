"""`kitools session`: listed, taken home, played again, deleted; and what is said of a store that is not well."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from kitools.app.cli import main
from kitools.sessions.events import YearPassed, written
from kitools.store import Entry, EventLog, TrainingSessions
from kitools.store.addresses import FILE
from kitools.words import LANGUAGES, tr
from tests.sessions.played import NICKNAMES, Played

LONG_AGO = datetime(2024, 5, 2, 8, tzinfo=UTC)


def run(capsys, *argv):
    """Return the exit code, stdout and stderr of `kitools session argv`."""
    code = main(["session", *map(str, argv)])
    said = capsys.readouterr()
    return code, said.out, said.err


def a_session(folder):
    """Play a session and return its id."""
    session = TrainingSessions(folder).open().session
    Played(EventLog(folder), session).play()
    return session


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """Give a folder with one session that was played."""
    folder = tmp_path_factory.mktemp("kept")
    return folder, a_session(folder)


def damaged(folder, holds):
    """Overwrite the pages of the database that hold a text."""
    content = bytearray((folder / FILE).read_bytes())
    for start in range(0, len(content), 4096):
        if holds in content[start : start + 4096]:
            content[start : start + 4096] = b"\x55" * 4096
    (folder / FILE).write_bytes(content)


# --- list ---------------------------------------------------------------------------------------------------------


def test_the_list_says_what_there_is_for_people_and_for_machines(capsys, kept):
    folder, session = kept
    code, out, err = run(capsys, "list", "--state", folder)
    assert (code, out) == (0, "")
    assert session in err
    assert "Fælles dag" in err
    assert "12 deltagere" in err
    code, out, _ = run(capsys, "list", "--state", folder, "--json")
    (one,) = json.loads(out)
    assert code == 0
    assert (one["session"], one["title"], one["people"], one["case"]) == (session, "Fælles dag", 12, "samir")
    assert len(one["join_code"]) == 6


def test_a_store_named_as_a_url_is_the_same_store(capsys, kept):
    folder, session = kept
    _, out, _ = run(capsys, "list", "--store", f"sqlite:///{folder / FILE}", "--json")
    assert [one["session"] for one in json.loads(out)] == [session]


def test_where_nothing_was_opened_there_is_nothing_and_nothing_is_made(capsys, tmp_path, monkeypatch):
    monkeypatch.setenv("KITOOLS_STATE", str(tmp_path / "state"))
    assert run(capsys, "list", "--json")[:2] == (0, "[]\n")
    assert tr("en", "session_command.no_sessions") in run(capsys, "list", "--lang", "en")[2]
    assert run(capsys, "purge")[0] == 0
    assert not (tmp_path / "state").exists()


# --- a store that cannot be read ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "deed", [("list",), ("list", "--json"), ("purge",), ("replay", "x"), ("export", "x", "--to", "y")]
)
def test_a_store_that_cannot_be_read_is_a_sentence_and_exit_code_2(capsys, tmp_path, monkeypatch, deed):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / FILE).write_bytes(b"not a database " * 1000)
    for where in (("--state", tmp_path / "bad"), ("--state", tmp_path / "none"), ("--store", "nonsense://x")):
        for lang in LANGUAGES:
            code, out, err = run(capsys, *deed, *where, "--lang", lang)
            assert (code, out) == (2, "")
            assert len(err.strip().splitlines()) == 1
            assert "Traceback" not in err
    assert not (tmp_path / "none").exists()
    assert not (tmp_path / "y").exists()


def test_a_server_that_does_not_answer_is_named_without_its_password(capsys):
    code, _, err = run(capsys, "list", "--store", "postgresql://kit:hemmelig@127.0.0.1:1/kit")
    assert code == 2
    assert "127.0.0.1" in err
    assert "hemmelig" not in err


def test_an_unknown_session_is_named(capsys, kept, tmp_path):
    code, _, err = run(capsys, "export", "nosuch", "--state", kept[0], "--to", tmp_path)
    assert code == 2
    assert "nosuch" in err


# --- export ---------------------------------------------------------------------------------------------------------


def test_a_session_is_exported_by_its_id_or_its_code_and_nothing_is_replaced(capsys, kept, tmp_path):
    folder, session = kept
    code, out, err = run(capsys, "export", session, "--state", folder, "--to", tmp_path / "out")
    assert (code, out) == (0, "")
    written_to = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert len(written_to) == 9
    assert all(name in err for name in written_to)
    assert run(capsys, "export", session, "--state", folder, "--to", tmp_path / "out")[0] == 2
    (_, text, _) = run(capsys, "list", "--state", folder, "--json")
    code = json.loads(text)[0]["join_code"].lower()
    assert run(capsys, "export", code, "--state", folder, "--to", tmp_path / "out", "--force")[0] == 0


def test_nicknames_stand_in_the_log_alone_and_only_when_asked_for(capsys, kept, tmp_path):
    folder, session = kept
    run(capsys, "export", session, "--state", folder, "--to", tmp_path / "plain", "--lang", "en")
    _, _, err = run(capsys, "export", session, "--state", folder, "--to", tmp_path / "named", "--names", "--lang", "en")
    assert tr("en", "session_command.with_names") in err
    found = {
        path.parent.name + path.suffix
        for path in tmp_path.rglob("*.*")
        if path.suffix != ".pdf" and NICKNAMES[8] in path.read_text(encoding="utf-8")
    }
    assert found == {"named.jsonl"}


def test_a_folder_that_cannot_be_written_to_is_a_sentence(capsys, kept, tmp_path):
    (tmp_path / "file").write_text("x")
    code, _, err = run(capsys, "export", kept[1], "--state", kept[0], "--to", tmp_path / "file" / "in")
    assert code == 2
    assert str(tmp_path / "file") in err


def test_a_damaged_store_is_exported_as_far_as_it_is_sound_and_it_is_said_how_far(capsys, tmp_path):
    session = a_session(tmp_path / "kept")
    whole = EventLog(tmp_path / "kept").read(session)
    damaged(tmp_path / "kept", b"need_named")
    code, _, err = run(
        capsys, "export", session, "--state", tmp_path / "kept", "--to", tmp_path / "out", "--lang", "en"
    )
    (log,) = (tmp_path / "out").glob("*.jsonl")
    lines = log.read_text(encoding="utf-8").splitlines()
    assert code == 1
    assert 0 < len(lines) < len(whole)
    assert tr("en", "session_command.sound_until", number=len(lines)) in err
    assert len(list((tmp_path / "out").iterdir())) == 9
    code, _, err = run(capsys, "replay", session, "--state", tmp_path / "kept", "--lang", "en")
    assert code == 1
    assert tr("en", "session_command.sound_until", number=len(lines)) in err


def test_a_log_from_a_newer_kitools_is_exported_up_to_what_is_not_known(capsys, tmp_path):
    session = a_session(tmp_path)
    log = EventLog(tmp_path)
    last = len(log.read(session))
    log.append(session, last, [Entry("telepathy", "facilitator", "{}"), Entry("closed", "facilitator", "{}")])
    code, _, err = run(capsys, "export", session, "--state", tmp_path, "--to", tmp_path / "out", "--lang", "en")
    assert code == 1
    assert f"up to no. {last} of {last + 2}" in err
    assert "telepathy" in err


def test_a_session_that_was_never_set_up_gives_its_log_and_says_what_cannot_be_made(capsys, tmp_path):
    session = TrainingSessions(tmp_path).open([Entry("paused", "facilitator", "{}")]).session
    code, _, err = run(capsys, "export", session, "--state", tmp_path, "--to", tmp_path / "out")
    assert code == 1
    assert tr("da", "session.not_open") in err
    assert any(path.suffix == ".jsonl" for path in (tmp_path / "out").iterdir())


# --- replay ---------------------------------------------------------------------------------------------------------


def test_a_log_played_again_gives_the_same_bytes_and_the_same_simulated_weeks(capsys, kept):
    folder, session = kept
    code, out, err = run(capsys, "replay", session, "--state", folder, "--json", "--lang", "en")
    assert code == 0
    assert run(capsys, "replay", session, "--state", folder, "--json", "--lang", "en")[1] == out
    told = json.loads(out)
    assert told["number"] == told["of"]
    assert told["again"] == {"same": told["again"]["same"], "differs": [], "failed": []}
    assert len(told["again"]["same"]) == 6
    assert tr("en", "session_command.same", count=6) in err
    assert [one["name"] for one in told["end"]["groups"]] == ["Blå", "Grøn"]
    assert all(name not in out for name in NICKNAMES)


def test_a_log_can_be_played_up_to_a_number(capsys, kept):
    folder, session = kept
    told = json.loads(run(capsys, "replay", session, "--state", folder, "--json", "--to", "45")[1])
    assert told["number"] == 45
    assert max(one["number"] for one in told["moments"]) <= 45
    assert run(capsys, "replay", session, "--state", folder, "--to", "x")[0] == 2


@pytest.mark.parametrize("lang", LANGUAGES)
def test_moments_and_the_end_are_sentences(capsys, kept, lang):
    code, out, err = run(capsys, "replay", kept[1], "--state", kept[0], "--lang", lang)
    assert (code, out) == (0, "")
    assert (
        tr(
            lang,
            "session_moment.card_answer",
            card={"da": "Ingen har indkaldt", "en": "Nobody has called the meeting"}[lang],
        )
        in err
    )
    assert tr(lang, "session_moment.stage", stage=tr(lang, "session_stage.meeting")) in err
    assert tr(lang, "session_stage.closed") in err


def test_years_that_a_newer_model_tells_otherwise_are_said_and_are_no_error(capsys, tmp_path):
    session = a_session(tmp_path)
    log = EventLog(tmp_path)
    last = log.read(session)
    year = next(one for one in last if one.kind == "year_passed")
    other = YearPassed.model_validate_json(year.body)
    other = other.with_changes(measures=[one.with_changes(mean=one.mean + 1) for one in other.measures])
    log.append(session, len(last), [Entry(written(other)[0], "facilitator", written(other)[1])])
    code, out, err = run(capsys, "replay", session, "--state", tmp_path, "--json", "--lang", "en")
    assert code == 0
    assert json.loads(out)["again"]["differs"] == [len(last) + 1]
    assert "another version of the model" in err


# --- purge ----------------------------------------------------------------------------------------------------------


def test_sessions_go_on_their_day_and_a_dry_run_deletes_nothing(capsys, tmp_path):
    old = TrainingSessions(tmp_path, lambda: LONG_AGO).open([Entry("paused", "facilitator", "{}")]).session
    new = TrainingSessions(tmp_path).open([Entry("paused", "facilitator", "{}")]).session
    index = TrainingSessions(tmp_path)
    code, _, err = run(capsys, "purge", "--dry-run", "--state", tmp_path)
    assert code == 0
    assert old in err
    assert new not in err
    assert {one.session for one in index.sessions()} == {old, new}
    code, out, err = run(capsys, "purge", "--state", tmp_path, "--lang", "en")
    assert (code, out) == (0, "")
    assert tr("en", "session_command.purged", count=1) in err
    assert [one.session for one in index.sessions()] == [new]


def test_sessions_in_which_nothing_has_happened_for_so_many_days_can_go(capsys, tmp_path):
    now = datetime.now(UTC)
    entry = [Entry("paused", "facilitator", "{}")]
    quiet = TrainingSessions(tmp_path, lambda: now - timedelta(days=40)).open(entry).session
    busy = TrainingSessions(tmp_path, lambda: now - timedelta(days=40)).open(entry).session
    EventLog(tmp_path).append(busy, 1, entry)
    assert run(capsys, "purge", "--older-than", "50", "--state", tmp_path)[0] == 0
    assert len(TrainingSessions(tmp_path).sessions()) == 2
    run(capsys, "purge", "--older-than", "30", "--state", tmp_path)
    assert [one.session for one in TrainingSessions(tmp_path).sessions()] == [busy]
    assert quiet != busy
    assert run(capsys, "purge", "--older-than", "-1", "--state", tmp_path)[0] == 2


def test_pictures_that_were_kept_are_written_too(capsys, tmp_path):
    session = a_session(tmp_path)
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 9" aria-label="Et år"></svg>'
    EventLog(tmp_path).keep_picture(session, "gruppe-1/1/ball.da", svg)
    assert run(capsys, "export", session, "--state", tmp_path, "--to", tmp_path / "out")[0] == 0
    (page,) = (tmp_path / "out").glob("*rapport.html")
    assert 'alt="Et år"' in page.read_text(encoding="utf-8")
    assert len(list((tmp_path / "out").glob("*.svg"))) == 1


def test_one_session_is_deleted_by_its_id_or_code_and_the_others_stay(capsys, tmp_path):
    sessions = TrainingSessions(tmp_path)
    one, two, three = (sessions.open() for _ in range(3))
    code, _, err = run(capsys, "purge", one.join_code, "--state", tmp_path, "--dry-run")
    assert code == 0
    assert one.session in err
    assert two.session not in err
    assert run(capsys, "purge", one.join_code, "--state", tmp_path)[0] == 0
    assert run(capsys, "purge", two.session, "--state", tmp_path)[0] == 0
    assert [row.session for row in sessions.sessions()] == [three.session]
    assert run(capsys, "purge", two.session, "--state", tmp_path)[0] == 2


# --- pin ----------------------------------------------------------------------------------------------------------


def test_a_session_that_is_not_there_gets_no_pin(capsys, tmp_path):
    TrainingSessions(tmp_path).open()
    code, _, err = run(capsys, "pin", "nobodys", "--state", tmp_path)
    assert code == 2
    assert tr("da", "session_command.unknown", None, value="nobodys") in err
