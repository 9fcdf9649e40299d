"""The page for the data-protection officer: complete in both languages, and of what the server was told."""

import pytest

from kitools.app.server.data_protection import data_protection_page


@pytest.mark.parametrize("lang", ["da", "en"])
def test_the_page_can_be_said_whole_in_both_languages(lang):
    page = data_protection_page(lang, 30)
    lines = [*page.watched, *page.yours, *page.never]
    assert len(page.whats) == 7
    assert all(one.name and one.where and one.how_long and one.who for one in page.whats)
    assert all(lines)
    assert len(set(lines)) == len(lines)


def test_how_long_a_forgotten_page_lives_is_what_the_server_was_told():
    page = data_protection_page("da", 12)
    assert "12 minutter" in page.whats[0].how_long
    assert "12 minutter" in page.say("dpo.short_more", minutes=page.minutes)
