"""What the front page says: what kitools is, a door for each page that exists, and what it is not."""

from dataclasses import dataclass

from kitools.words import tr

_DOORS = ("practice", "join", "facilitator", "uptake")


@dataclass(frozen=True)
class Door:
    """A way into the tool; without a link as long as its page does not exist."""

    name: str
    title: str
    what: str
    takes: str
    link: str | None


@dataclass(frozen=True)
class Landing:
    """The front page in one language; `say` gives any other sentence on it."""

    lang: str
    other_lang: str
    doors: tuple[Door, ...]

    def say(self, code: str) -> str:
        """Return the sentence for `code` in the page's language."""
        return tr(self.lang, code)


def landing_page(lang: str, pages: tuple[str, ...]) -> Landing:
    """Return the front page in `lang`, with a link on the doors whose page is among `pages`."""
    doors = tuple(_door(lang, name, name in pages) for name in _DOORS)
    return Landing(lang, "da" if lang == "en" else "en", doors)


def _door(lang: str, name: str, is_open: bool) -> Door:
    """Return one door."""
    link = f"voila/render/{name}.ipynb?lang={lang}" if is_open else None
    code = f"door.{name}"
    return Door(name, tr(lang, code), tr(lang, code, "what"), tr(lang, code, "takes"), link)
