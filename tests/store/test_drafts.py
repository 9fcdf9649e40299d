from datetime import UTC, datetime, timedelta

import pytest

from kitools.ground import KitError
from kitools.store import ALPHABET, DraftChanged, Drafts, normalised

START = datetime(2026, 5, 2, 8, 42, tzinfo=UTC)


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self):
        self.now = START

    def __call__(self):
        return self.now

    def move(self, **by):
        self.now += timedelta(**by)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def drafts(tmp_path, clock):
    return Drafts(tmp_path / "new" / "folder", clock)


def test_what_is_saved_comes_back(drafts):
    code = drafts.new_code()
    saved = drafts.save(code, "practice", '{"wish": "Ro – æøå ☺"}', 0)
    assert (saved.version, saved.at) == (1, START)
    stored = drafts.load(code, "practice")
    assert (stored.content, stored.version, stored.at) == ('{"wish": "Ro – æøå ☺"}', 1, START)


def test_a_draft_belongs_to_its_code_and_its_page(drafts):
    code = drafts.new_code()
    drafts.save(code, "practice", "a", 0)
    assert drafts.load(code, "join") is None
    assert drafts.load(drafts.new_code(), "practice") is None
    assert drafts.load("not a code", "practice") is None


def test_each_save_gives_the_next_version(drafts):
    code = drafts.new_code()
    assert [drafts.save(code, "practice", text, at).version for at, text in enumerate("abc")] == [1, 2, 3]
    assert drafts.load(code, "practice").content == "c"


def test_a_save_on_top_of_somebody_elses_comes_back_and_overwrites_nothing(drafts):
    code = drafts.new_code()
    drafts.save(code, "practice", "mine", 0)
    drafts.save(code, "practice", "theirs", 1)
    with pytest.raises(DraftChanged) as caught:
        drafts.save(code, "practice", "mine again", 1)
    assert (caught.value.stored.content, caught.value.stored.version) == ("theirs", 2)
    assert drafts.load(code, "practice").content == "theirs"
    assert drafts.save(code, "practice", "mine again", caught.value.stored.version).version == 3


def test_saving_the_same_text_again_is_no_change(drafts):
    code = drafts.new_code()
    first = drafts.save(code, "practice", "a", 0)
    assert drafts.save(code, "practice", "a", 0) == first


def test_a_cpr_number_is_never_saved(drafts):
    code = drafts.new_code()
    with pytest.raises(KitError, match=r"store\.cpr"):
        drafts.save(code, "practice", "ring " + "0101" + "01-1234", 0)
    assert drafts.load(code, "practice") is None


def test_only_unused_drafts_are_cleared_away(drafts, clock):
    used, unused = drafts.new_code(), drafts.new_code()
    drafts.save(used, "practice", "a", 0)
    drafts.save(unused, "practice", "b", 0)
    clock.move(days=100)
    drafts.load(used, "practice")
    clock.move(days=100)
    assert drafts.purge() == 1
    assert drafts.load(used, "practice").content == "a"
    assert drafts.load(unused, "practice") is None


def test_the_file_holds_no_code_that_can_be_used(tmp_path, clock):
    drafts = Drafts(tmp_path, clock)
    code = drafts.new_code()
    drafts.save(code, "practice", "content", 0)
    drafts.resume("2222-2222", "practice", "the visitor's name")
    held = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"content" in held
    assert code.encode() not in held
    assert code.replace("-", "").encode() not in held
    assert b"the visitor's name" not in held


def test_what_is_deleted_is_gone_from_the_file(tmp_path, clock):
    drafts = Drafts(tmp_path, clock)
    drafts.save(drafts.new_code(), "practice", "something to forget", 0)
    drafts.purge(timedelta(days=-1))
    assert b"something to forget" not in b"".join(path.read_bytes() for path in tmp_path.iterdir())


def test_the_file_is_for_its_owner_alone(tmp_path, clock):
    Drafts(tmp_path / "store", clock).new_code()
    assert {path.stat().st_mode & 0o077 for path in (tmp_path / "store").iterdir()} == {0}


def test_codes_hold_no_signs_that_look_alike(drafts):
    codes = [drafts.new_code() for _ in range(20)]
    assert len(set(codes)) == 20
    assert all(set(code) <= {*ALPHABET, "-"} and len(code) == 9 and code[4] == "-" for code in codes)
    assert not set("01OILUSZGB") & set(ALPHABET)


@pytest.mark.parametrize("typed", ["k7m4-pq2r", "K7M4PQ2R", " K7M4 – PQ2R ", "kim4-p0zr", "K1M4.POZR"])
def test_a_code_is_understood_as_people_type_it(typed):
    assert normalised(typed) == "K7M4-PQ2R"


@pytest.mark.parametrize("typed", ["", "K7M4-PQ2", "K7M4-PQ2RR", "K7M4-PQ2Æ", "<script>"])
def test_what_cannot_be_a_code_is_none(typed):
    assert normalised(typed) is None


def test_saving_under_what_cannot_be_a_code_is_an_error_that_names_it(drafts):
    with pytest.raises(KitError) as caught:
        drafts.save("no code", "practice", "a", 0)
    assert (caught.value.code, caught.value.facts) == ("store.no_code", {"value": "no code"})


def test_a_typed_code_brings_the_draft_back(drafts):
    code = drafts.new_code()
    drafts.save(code, "practice", "a", 0)
    assert drafts.resume(code.lower().replace("-", " "), "practice", "visitor").content == "a"


def test_a_visitor_who_guesses_is_held_back_for_a_minute_and_nobody_else_is(drafts, clock):
    code = drafts.new_code()
    drafts.save(code, "practice", "a", 0)
    for _ in range(5):
        assert drafts.resume("2222-2222", "practice", "guesser") is None
        clock.move(seconds=1)
    with pytest.raises(KitError) as caught:
        drafts.resume(code, "practice", "guesser")
    assert (caught.value.code, caught.value.facts) == ("store.too_many_tries", {"seconds": 55})
    assert not drafts.too_many_tries("somebody else")
    assert drafts.resume(code, "practice", "somebody else").content == "a"
    clock.move(minutes=1)
    assert drafts.resume(code, "practice", "guesser").content == "a"


def test_many_wrong_codes_from_everywhere_slow_everybody_a_little(drafts, clock):
    assert drafts.seconds_to_wait("visitor") == 0
    for number in range(40):
        drafts.resume("2222-2222", "practice", f"guesser {number}")
    assert drafts.seconds_to_wait("visitor") == pytest.approx(1.0)
    for number in range(200):
        drafts.resume("2222-2222", "practice", f"other guesser {number}")
    assert drafts.seconds_to_wait("visitor") == 5.0
    clock.move(minutes=2)
    assert drafts.seconds_to_wait("visitor") == 0


def test_a_deleted_draft_does_not_come_back_because_another_window_saves(drafts):
    code = drafts.new_code()
    saved = drafts.save(code, "practice", "{}", 0)
    drafts.delete(code, "practice")
    with pytest.raises(KitError, match="draft_gone"):
        drafts.save(code, "practice", '{"more": 1}', saved.version)
    assert drafts.load(code, "practice") is None
    drafts.save(code, "practice", '{"more": 1}', 0)


def test_a_deleted_draft_is_gone_and_no_other_with_it(drafts):
    code, other = drafts.new_code(), drafts.new_code()
    drafts.save(code, "practice", "{}", 0)
    drafts.save(other, "practice", "{}", 0)
    assert drafts.delete(code, "practice")
    assert drafts.load(code, "practice") is None
    assert drafts.load(other, "practice") is not None
    assert not drafts.delete(code, "practice")
