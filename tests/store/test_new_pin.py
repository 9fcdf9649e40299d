"""`kitools session pin` on both databases."""

import re

import pytest

from kitools.app.cli import main
from kitools.store import TrainingSessions
from kitools.words import LANGUAGES


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_new_pin_is_said_once_and_opens_the_session(capsys, place, lang):
    sessions = TrainingSessions(place)
    opened = sessions.open()
    code = main(["session", "pin", opened.join_code.lower(), "--store", place, "--lang", lang])
    said = capsys.readouterr()
    assert (code, said.out) == (0, "")
    (pin,) = re.findall(r"\b\d{4} \d{4}\b", said.err)
    assert opened.pin != pin.replace(" ", "")
    assert sessions.facilitator(sessions.unlock(opened.session, pin, "trainer")) == opened.session
