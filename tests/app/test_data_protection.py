"""The page for the data-protection officer: complete in both languages, and of what the server was told."""

import pytest

from kitools.app.pages import SEAT_COOKIE, TOKEN_COOKIE
from kitools.app.server.data_protection import FEWEST, data_protection_page
from kitools.sessions.debrief import pairs
from kitools.store.training import KEEP_DAYS


@pytest.mark.parametrize("lang", ["da", "en"])
def test_the_page_can_be_said_whole_in_both_languages(lang):
    page = data_protection_page(lang, 30)
    lines = [*page.watched, *page.yours, *page.never, *page.guessed, *page.deleted]
    assert len(page.whats) == len(page.of_sessions) == 7
    assert all(one.name and one.where and one.how_long and one.who for one in (*page.whats, *page.of_sessions))
    assert all(lines)
    assert len(set(lines)) == len(lines)


def test_how_long_a_forgotten_page_lives_is_what_the_server_was_told():
    page = data_protection_page("da", 12)
    assert "12 minutter" in page.whats[0].how_long
    assert "12 minutter" in page.say("dpo.short_more", minutes=page.minutes)


@pytest.mark.parametrize("lang", ["da", "en"])
def test_what_is_said_of_live_sessions_is_what_the_program_does(lang):
    page = data_protection_page(lang, 30)
    rows = " ".join(" ".join((one.where, one.how_long, one.who)) for one in page.of_sessions)
    for name in (SEAT_COOKIE, TOKEN_COOKIE, "scrypt", "SHA-256", "kitools session export --names"):
        assert name in rows
    assert FEWEST == pairs.FEWEST
    assert str(KEEP_DAYS) in page.deleted[0]
    assert "kitools session purge" in page.deleted[1]
