"""`kitools session pin`: a new PIN for a trainer who has lost the old one."""

from argparse import Namespace

from kitools.app.commands.session_reading import kept, session_of
from kitools.app.speech import say


def pin(options: Namespace) -> int:
    """Give the session a new PIN and say it, this once."""
    where = kept(options)
    session = session_of(where, options.session)
    found = where.training.index.new_pin(session)
    join_code = where.training.index.join_code(session)
    say(options.lang, "session_command.new_pin", session=session, join_code=join_code, pin=f"{found[:4]} {found[4:]}")
    return 0
