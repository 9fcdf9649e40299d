"""What the page for the data-protection officer says: what happens to what, and what is left to people."""

from dataclasses import dataclass

from kitools.store.training import KEEP_DAYS
from kitools.words import tr

_WHATS = ("file", "results", "choices", "taken", "log", "cookies", "examples")
_WATCHED = ("cpr", "names", "small", "free_text")
_YOURS = ("pseudonyms", "https", "proxy", "server", "taken", "right")
_NOT = ("stored", "called", "intelligence", "counted")
_OF_SESSIONS = ("group", "answers", "presence", "keys", "cookies", "unsaved", "taken")
_GUESSED = ("room", "answers", "code", "words")
_DELETED = ("time", "now", "copies", "who")
FEWEST = 5
"""The fewest whose answers are shown, as `kitools.sessions.debrief.pairs` has it, which the server need not import."""


@dataclass(frozen=True)
class What:
    """A kind of data: where it is, how long, and who can see it."""

    name: str
    where: str
    how_long: str
    who: str


@dataclass(frozen=True)
class DataProtectionText:
    """The page in one language, for a server that lets an idle kernel live for `minutes`."""

    lang: str
    other_lang: str
    minutes: int
    whats: tuple[What, ...]
    of_sessions: tuple[What, ...]

    def say(self, code: str, **facts: object) -> str:
        """Return the sentence for `code` in the page's language."""
        return tr(self.lang, code, None, **facts)

    @property
    def watched(self) -> tuple[str, ...]:
        """What the page itself looks out for, and what it cannot."""
        return tuple(self.say(f"dpo.watched-{name}") for name in _WATCHED)

    @property
    def yours(self) -> tuple[str, ...]:
        """What is left to those who run the server and those who use it."""
        return tuple(self.say(f"dpo.yours-{name}") for name in _YOURS)

    @property
    def never(self) -> tuple[str, ...]:
        """What is not done at all."""
        return tuple(self.say(f"dpo.never-{name}") for name in _NOT)

    @property
    def guessed(self) -> tuple[str, ...]:
        """What can be guessed of who was who in a live session."""
        return tuple(self.say(f"dpo.guessed-{name}") for name in _GUESSED)

    @property
    def deleted(self) -> tuple[str, ...]:
        """Who can delete a live session, and what stays behind."""
        return tuple(self.say(f"dpo.delete-{name}", days=KEEP_DAYS) for name in _DELETED)


def data_protection_page(lang: str, minutes: int) -> DataProtectionText:
    """Return the page in `lang`; a page that nobody uses is let go after `minutes`."""
    whats = tuple(_what(lang, f"dpo.what-{name}", minutes=minutes) for name in _WHATS)
    of_sessions = tuple(_what(lang, f"dpo.session-{name}", days=KEEP_DAYS, fewest=FEWEST) for name in _OF_SESSIONS)
    return DataProtectionText(lang, "da" if lang == "en" else "en", minutes, whats, of_sessions)


def _what(lang: str, code: str, **facts: int) -> What:
    """Return one row of what happens to what."""
    where, how_long, who = (tr(lang, code, part, **facts) for part in ("where", "how_long", "who"))
    return What(tr(lang, code), where, how_long, who)
