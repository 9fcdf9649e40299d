import pytest

from kitools.exchange.sessions.account import account
from kitools.figures import draw_ball
from kitools.sessions.everyday import year
from kitools.simulation import ball
from kitools.store import EventLog, TrainingSessions
from tests.sessions.played import Played

HOSTILE = ' <script>alert(1)</script> #import "x": * "] $a$ *b* @c {{ \\'
"""What is markup somewhere: in HTML, in Typst, in Fluent."""


def a_played(folder, free="", **setting):
    session = TrainingSessions(folder).open().session
    return Played(EventLog(folder), session, free, **setting).play()


@pytest.fixture(scope="session")
def played(tmp_path_factory):
    """Give a session that was played in Danish."""
    return a_played(tmp_path_factory.mktemp("played"))


@pytest.fixture(scope="session")
def hostile(tmp_path_factory):
    """Give a session in which everything typed is markup somewhere."""
    return a_played(tmp_path_factory.mktemp("hostile"), HOSTILE)


@pytest.fixture(scope="session")
def pictures(played):
    """Give figures as the trainer's page keeps them: each language, wide and narrow, with something behind."""
    drawn = ball(year(played.state, played.state.groups["gruppe-1"]))
    return {
        f"gruppe-1/1/ball{width}.{language}": f"{draw_ball(drawn, language).svg}<!-- numbers AAAA -->"
        for language in ("da", "en")
        for width in ("", "-narrow")
    }


@pytest.fixture
def told(played, pictures):
    """Return what documents are made from, in a language."""
    return lambda language="da": account(played.state, played.facts, pictures, language)
