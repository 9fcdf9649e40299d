"""What no text may hold that is kept: the number of a real person, or signs that not every database can keep."""

import re

from kitools.ground import CprLook, KitError, look_for_cpr

_ESCAPED = re.compile(r"\\(?:u([0-9a-fA-F]{4})|[nrt])")


def refuse(*texts: str) -> None:
    """Raise `KitError("store.cpr")` for a CPR number, also an escaped one, and `KitError("store.not_text")`."""
    for text in texts:
        if not _can_be_kept(text):
            raise KitError("store.not_text")
        if CprLook.REFUSE in (look_for_cpr(text), look_for_cpr(_unescaped(text))):
            raise KitError("store.cpr")


def _can_be_kept(text: str) -> bool:
    """Whether every database can keep `text`: PostgreSQL knows no NUL, and UTF-8 no half of a pair."""
    return "\0" not in text and not any("\ud800" <= sign <= "\udfff" for sign in text)


def _unescaped(text: str) -> str:
    """Return `text` as it is read, where it is JSON."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)) if found[1] else " ", text)
