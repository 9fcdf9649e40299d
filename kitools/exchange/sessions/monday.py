"""One's own mandagskort as plain text, to keep or to mail to oneself."""

from datetime import timedelta

from kitools.exchange.sessions.account import day_of_session
from kitools.sessions.material.monday import Function, monday_card
from kitools.sessions.state import State
from kitools.words import tr


def monday_text(state: State, key: str, language: str) -> str:
    """Return the card that was written under `key`, an empty text where there is none.

    It is the writer's own: every word stands as it was written.
    """
    card = state.mondays.get(key)
    if card is None:
        return ""
    parts = [
        (tr(language, "monday_text.promise"), card.promise),
        (tr(language, "monday_text.need"), card.need),
        (tr(language, "monday_text.addressed"), _whom(card.addressed, language)),
    ]
    told = [f"{name}:\n{words}" for name, words in parts if words.strip()]
    return "\n\n".join([_head(state, language), *told, *_foot(state, key, language)]) + "\n"


def _whom(addressed: str, language: str) -> str:
    """Return a function of the list by its name, anything else as it was written."""
    return tr(language, f"function.{addressed}") if addressed in set(Function) else addressed


def _head(state: State, language: str) -> str:
    """Return the title of the card, and from which session it is."""
    title = tr(language, "monday_text.title")
    day = day_of_session(state)
    return f"{title}\n{tr(language, 'monday_text.from', title=state.set_up.title, on=day)}" if day else title


def _foot(state: State, key: str, language: str) -> list[str]:
    """Return when to look at the card again, or what became of the promise."""
    check = state.checks.get(key)
    if check is not None:
        outcome = tr(language, f"outcome_of_promise.{check.outcome}")
        lines = [tr(language, "monday_text.outcome", outcome=outcome), check.why]
        if check.need is not None:
            lines.append(
                tr(language, "monday_text.need_outcome", outcome=tr(language, f"outcome_of_need.{check.need}"))
            )
        return ["\n".join(filter(None, lines))]
    day, weeks = day_of_session(state), monday_card().check.weeks
    again = day + timedelta(weeks=weeks) if day else None
    return [tr(language, "monday_text.look_again", on=again, weeks=weeks)] if again else []
