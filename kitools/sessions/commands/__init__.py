"""What somebody wants, and what follows from it: each command looks at the state and returns the events.

A command is a function of a state and of who asks; it changes nothing, asks no clock, and raises `KitError` with the
reason where it may not be. `Desk.do` writes what it returns.
"""

from kitools.sessions.commands.deciding import answer_card, choose_form, decide, move_agenda
from kitools.sessions.commands.home import (
    answer,
    check_monday,
    code_need,
    name_need,
    vote,
    write_monday,
)
from kitools.sessions.commands.joining import join, leave, lower_hand, raise_hand, readmit, rename
from kitools.sessions.commands.steering import (
    arm,
    begin,
    close,
    enter,
    extend,
    group_people,
    message,
    open_follow_up,
    open_session,
    pause,
    reopen,
    resume,
    send_card,
    step_demonstration,
    tell_of_pictures,
    undo_card,
)
from kitools.sessions.commands.telling import ask_citizen, ask_role, enter_role, leave_role, share_note
from kitools.sessions.commands.writing import (
    edit,
    finish_aside,
    pass_pen,
    put_aside,
    suggest,
    take_pen,
    take_suggestion,
    undo,
)

__all__ = [
    "answer", "answer_card", "arm", "ask_citizen", "ask_role", "begin", "check_monday", "choose_form", "close",
    "code_need", "decide", "edit", "enter", "enter_role", "extend", "finish_aside", "group_people", "join", "leave",
    "leave_role", "lower_hand", "message", "move_agenda", "name_need", "open_follow_up", "open_session", "pass_pen",
    "pause", "put_aside", "raise_hand", "readmit", "rename", "reopen", "resume", "send_card", "share_note",
    "step_demonstration", "suggest", "take_pen", "take_suggestion", "tell_of_pictures", "undo", "undo_card", "vote",
    "write_monday",
]  # fmt: skip
