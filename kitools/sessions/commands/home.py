"""What is taken home: needs that organisations must see to, the questionnaire, and one promise each."""

from collections.abc import Sequence
from typing import Literal

from kitools.ground import KitError
from kitools.sessions import events as e
from kitools.sessions.events.home import Outcome
from kitools.sessions.rights import facilitator, participant
from kitools.sessions.state import State
from kitools.sessions.values import FACILITATOR, Reply

Events = tuple[e.Event, ...]
Occasion = Literal["before", "after", "follow_up"]


def name_need(state: State, who: str, name: str, text: str, addressed: str, barrier: str = "") -> Events:  # noqa: PLR0913, PLR0917
    """Name something an organisation must change, addressed to a function; raise `KitError("session.no_words")`."""
    if who != FACILITATOR:
        participant(state, who)
    if not text.strip() or not addressed.strip():
        raise KitError("session.no_words")
    return (e.NeedNamed(id=name, text=text.strip(), addressed=addressed.strip(), barrier=barrier),)


def code_need(state: State, who: str, name: str, barrier: str) -> Events:
    """Tie a need to a barrier of the catalogue; for the trainer."""
    facilitator(who)
    return (e.NeedCoded(id=name, barrier=barrier),) if name in state.needs else ()


def vote(state: State, who: str, name: str, *, yes: bool = True) -> Events:
    """Hold a need to be important, or take the vote back."""
    participant(state, who)
    if name not in state.needs or (who in state.needs[name].votes) is yes:
        return ()
    return (e.NeedVoted(id=name, yes=yes),)


def answer(  # noqa: PLR0913, PLR0917 - an answer names all of this
    state: State, who: str, key: str, occasion: Occasion, sector: str, replies: Sequence[Reply]
) -> Events:
    """Answer the questionnaire under a key that leads back to nobody; raise `KitError("session.no_answers")`.

    An earlier answer on the same occasion stays in the log; the latest counts.
    """
    if who not in state.people:
        raise KitError("session.not_in_session")
    if not replies:
        raise KitError("session.no_answers")
    return (e.Answered(key=key, occasion=occasion, sector=sector, replies=tuple(replies)),)


def write_monday(state: State, who: str, key: str, promise: str, need: str = "", addressed: str = "") -> Events:  # noqa: PLR0913, PLR0917
    """Write one's mandagskort; raise `KitError("session.no_promise")` without a promise."""
    if who not in state.people:
        raise KitError("session.not_in_session")
    if not promise.strip():
        raise KitError("session.no_promise")
    return (e.MondayWritten(key=key, promise=promise.strip(), need=need.strip(), addressed=addressed),)


def check_monday(  # noqa: PLR0913, PLR0917 - all that is asked
    state: State, who: str, key: str, outcome: Outcome, why: str = "", need: Outcome | None = None
) -> Events:
    """Say what became of the promise, and of the need if one was named.

    Raise `KitError("session.no_promise")` where no promise was made.
    """
    if who not in state.people:
        raise KitError("session.not_in_session")
    if key not in state.mondays:
        raise KitError("session.no_promise")
    named = need if state.mondays[key].need else None
    return (e.MondayChecked(key=key, outcome=outcome, why=why.strip(), need=named),)
