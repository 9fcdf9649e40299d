"""Writing the plan: one pen, suggestions from the others, and nothing typed that is lost."""

from datetime import timedelta
from typing import Any

from pydantic import JsonValue

from kitools.ground import KitError
from kitools.plan import Edit, Plan, edited, plain_at, takes_words
from kitools.sessions import events as e
from kitools.sessions.rights import pen, working_group, writing_group
from kitools.sessions.state import Change, GroupState, State
from kitools.sessions.values import FACILITATOR

Events = tuple[e.Event, ...]

ONE_GO = timedelta(seconds=20)
"""Changes of one field by one person that follow each other so closely are undone together."""

OPEN_LISTS = ("challenges", "goals", "interventions")
"""The lists to which a suggestion can add a row: their rows need no more than words."""


def take_pen(state: State, who: str, *, holder_is_away: bool = False) -> Events:
    """Take the pen from the table, or from somebody who is away; raise `KitError("session.pen_held")` otherwise."""
    group = working_group(state, who)
    if group.pen == who:
        return ()
    if group.pen is not None and group.pen not in state.gone and not holder_is_away:
        raise KitError("session.pen_held", holder=state.nickname(group.pen))
    return (e.PenTaken(group=group.group.id, participant=who),)


def pass_pen(state: State, who: str, to: str | None, group: str | None = None) -> Events:
    """Hand the pen to somebody in the group, or lay it on the table; the trainer may do so for any group."""
    if who == FACILITATOR:
        found = state.group(group or "")
    else:
        found = working_group(state, who)
        if found.pen != who:
            raise KitError("session.no_pen", holder=state.nickname(found.pen) or "blank")
    if to is not None and to not in found.members:
        raise KitError("session.not_in_group")
    return () if found.pen == to else (e.PenTaken(group=found.group.id, participant=to),)


def edit(  # noqa: PLR0913, PLR0917 - a change names all of this
    state: State, who: str, path: str, before: JsonValue, after: JsonValue, at: int | None = None
) -> Events:
    """Put `after` where `before` stood.

    Words that meet another's in the same place, or whose writer has no pen any more, are set aside for their author,
    beside what stands. Anything else but words then raises `KitError`: `session.no_pen`, `session.changed`.
    """
    group = writing_group(state, who)
    stands = _standing(group.plan, path)
    if after == stands:
        return ()
    if group.pen != who or stands != before:
        return _set_aside(state, group, who, Edit(path=path, before=stands, after=after))
    change = Edit(path=path, before=before, after=after, at=at)
    edited(group.plan, change)
    return (e.Edited(group=group.group.id, edits=(change,)),)


def undo(state: State, who: str) -> Events:
    """Take back the group's latest change that stands; raise `KitError("session.nothing_to_undo")`."""
    group = pen(state, who)
    run = _latest_run(group.changes)
    if not run:
        raise KitError("session.nothing_to_undo")
    edits = tuple(one.turned for change in reversed(run) for one in reversed(change.edits))
    plan = group.plan
    for one in edits:
        if _standing(plan, one.path) != one.before:
            raise KitError("session.changed")
        plan = edited(plan, one)
    numbers = tuple(change.number for change in run)
    return (e.Edited(group=group.group.id, edits=edits, undoes=numbers),)


def suggest(state: State, who: str, name: str, path: str, text: str) -> Events:
    """Suggest words for a place in the plan, under the new id `name`; raise `KitError("session.no_words")`."""
    group = writing_group(state, who)
    if not text.strip():
        raise KitError("session.no_words")
    if path not in OPEN_LISTS:
        plain_at(group.plan, path)
    return (e.Suggested(group=group.group.id, id=name, path=path, text=text.strip()),)


def take_suggestion(state: State, who: str, name: str) -> Events:
    """Write a suggestion into the plan: below what stands there, or as a new row; for the pen.

    Raise `KitError("session.no_such_suggestion")`, or `session.by_hand` where the place does not take words.
    """
    group = pen(state, who)
    found = next((one for one in group.suggestions if one.id == name), None)
    if found is None:
        raise KitError("session.no_such_suggestion")
    change = _row(group.plan, found.path, found.text) if found.path in OPEN_LISTS else _words(group.plan, found)
    edited(group.plan, change)
    return (e.Edited(group=group.group.id, edits=(change,), suggestion=name),)


def put_aside(state: State, who: str, name: str) -> Events:
    """Let a suggestion lie: the pen, or whoever made it."""
    group = writing_group(state, who)
    found = next((one for one in group.suggestions if one.id == name), None)
    if found is None:
        return ()
    if who not in (group.pen, found.who):
        raise KitError("session.no_pen", holder=state.nickname(group.pen) or "blank")
    return (e.SuggestionPutAside(group=group.group.id, id=name),)


def finish_aside(state: State, who: str, number: int, use: str, name: str = "") -> Events:
    """See to one's own words that were set aside: `keep` them in place of the others', `suggest` them, or `drop` them.

    Raise `KitError("session.no_pen")` where they are to be kept without the pen.
    """
    group = writing_group(state, who)
    found = next((one for one in group.asides if one.number == number and one.who == who), None)
    if found is None:
        return ()
    done = e.SetAsideDone(group=group.group.id, number=number)
    if use == "suggest":
        return (e.Suggested(group=group.group.id, id=name, path=found.path, text=found.text), done)
    if use == "keep":
        pen(state, who)
        stands = _standing(group.plan, found.path)
        change = Edit(path=found.path, before=stands, after=_as_before(found.text, stands))
        edited(group.plan, change)
        return (e.Edited(group=group.group.id, edits=(change,)), done)
    return (done,)


def _standing(plan: Plan, path: str) -> JsonValue:
    """Return what stands at `path`; nothing where the row it is in has gone."""
    try:
        return plain_at(plan, path)
    except KitError:
        if "/" not in path:
            raise
        return None


def _set_aside(state: State, group: GroupState, who: str, change: Edit) -> Events:
    """Keep words for their author; raise `KitError` for what is no words: it is chosen again in a moment."""
    text = _as_words(change.after) if takes_words(group.plan, change.path) else ""
    if not text.strip():
        if group.pen != who:
            raise KitError("session.no_pen", holder=state.nickname(group.pen) or "blank")
        raise KitError("session.changed")
    return (e.SetAside(group=group.group.id, path=change.path, text=text, stands=_as_words(change.before)),)


def _as_words(value: JsonValue) -> str:
    """Return a text, or lines below each other; nothing for anything else."""
    if isinstance(value, list):
        return "\n".join(str(line) for line in value)
    return value if isinstance(value, str) else ""


def _as_before(words: str, stands: JsonValue) -> JsonValue:
    """Return `words` in the form that `stands` has: a text, or lines."""
    return [*words.splitlines()] if isinstance(stands, list) else words


def _latest_run(changes: tuple[Change, ...]) -> list[Change]:
    """Return the latest change that stands, with those before it that were made in one go in the same place."""
    run: list[Change] = []
    for change in reversed(changes):
        if change.undone or change.undoes:
            if run:
                break
            continue
        if run and not _in_one_go(change, run[0]):
            break
        run.insert(0, change)
    return run


def _in_one_go(earlier: Change, later: Change) -> bool:
    """Whether two changes are one person's, in one place, shortly after each other."""
    same = [one.path for one in earlier.edits] == [one.path for one in later.edits] and len(earlier.edits) == 1
    return same and earlier.who == later.who and later.at - earlier.at <= ONE_GO


def _row(plan: Plan, field: str, text: str) -> Edit:
    """Return the change that adds a row with `text`."""
    taken = {row.id for row in getattr(plan, field)}
    name = next(new for number in range(1, len(taken) + 2) if (new := f"forslag-{number}") not in taken)
    return Edit(path=f"{field}/{name}", after={"id": name, "text": text})


def _words(plan: Plan, found: Any) -> Edit:
    """Return the change that writes words below those that stand."""
    stands = plain_at(plan, found.path)
    if not takes_words(plan, found.path):
        raise KitError("session.by_hand")
    after = _as_before(f"{_as_words(stands)}\n{found.text}".strip(), stands)
    return Edit(path=found.path, before=stands, after=after)
