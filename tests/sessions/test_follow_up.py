"""When a session is over, and when those who come back may answer the follow-up."""

from kitools.sessions import commands as c
from kitools.sessions.values import FACILITATOR
from tests.sessions.builders import Session, code_of


def test_a_closed_session_knows_when_it_was_closed_until_it_goes_on():
    session = Session(people=1, size=1)
    session.trainer.do(c.close)
    assert session.state.closed_at == session.log.now
    session.trainer.do(c.reopen)
    assert session.state.closed_at is None


def test_the_trainer_may_open_the_follow_up_before_its_time_and_nobody_else_may():
    session = Session(people=1, size=1)
    assert code_of(lambda: session.do("p0", c.open_follow_up)) == "session.not_facilitator"
    assert not session.state.follow_up_open
    session.trainer.do(c.open_follow_up)
    session.trainer.do(c.open_follow_up)
    assert session.state.follow_up_open
    assert session.log.records[-1].who == FACILITATOR
