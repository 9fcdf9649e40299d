"""Texts as they are compared: without case, accents, signs, and whichever way æ, ø and å were written."""

import re
import unicodedata

_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})
_HUMP = re.compile(r"(?<=[a-zæøå])(?=[A-ZÆØÅ])")
_SIGNS = re.compile(r"[^a-z0-9]+")


def words(text: str) -> tuple[str, ...]:
    """Return the words of `text` as they are compared.

    >>> words("Møde_Afholdt (dato)"), words("kiPlanOprettet")
    (('moede', 'afholdt', 'dato'), ('ki', 'plan', 'oprettet'))
    """
    spelled = _HUMP.sub(" ", unicodedata.normalize("NFC", text)).lower().translate(_LETTERS)
    bare = unicodedata.normalize("NFKD", spelled)
    return tuple(_SIGNS.sub(" ", "".join(mark for mark in bare if not unicodedata.combining(mark))).split())


def plain(text: str) -> str:
    """Return `text` as it is compared with another, all words in one; o and a for ø and å count as the same.

    >>> plain("Opfølgning") == plain("OPFOELGNING") == plain("opfolgning"), plain("Måned") == plain("maaned")
    (True, True)
    """
    return "".join(words(text)).replace("oe", "o").replace("aa", "a").replace("ae", "a")


def tidy(text: str) -> str:
    """Return `text` with single blanks, as a name is shown.

    >>> tidy("  Center  Syd ")
    'Center Syd'
    """
    return " ".join(text.replace("\u200b", "").replace("\ufeff", "").split())
