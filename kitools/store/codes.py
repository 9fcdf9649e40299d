"""The short codes that people type: made, tidied up when typed, and turned into the key they are kept under."""

import hashlib
import re
import secrets
from functools import lru_cache

ALPHABET = "23456789ACDEFHJKMNPQRTVWXY"
"""What codes are made of: of signs that are taken for each other (0 O Q, 1 I L 7, 2 Z, 5 S, 6 G, 8 B, U V) only one."""

_MEANT = str.maketrans("01ILOSUZGB", "Q777Q5V268")
_LENGTH = 8
_JOIN_LENGTH = 6


def new_code() -> str:
    """Return a new random code (37 bits), written in two groups such as `K7M4-PQ2R`."""
    return _grouped(_random(_LENGTH))


def normalised(typed: str) -> str | None:
    """Return the code that somebody meant by `typed`, or None where it cannot be one.

    >>> normalised(" k7m4 po2r "), normalised("K7M4PQ2R"), normalised("K7M4")
    ('K7M4-PQ2R', 'K7M4-PQ2R', None)
    """
    signs = _meant(typed, _LENGTH)
    return _grouped(signs) if signs else None


def new_join_code() -> str:
    """Return a new random code (28 bits) for joining a session, such as `K7M4PQ`."""
    return _random(_JOIN_LENGTH)


def normalised_join_code(typed: str) -> str | None:
    """Return the code for joining that somebody meant by `typed`, or None where it cannot be one.

    >>> normalised_join_code("k7m-4po"), normalised_join_code("K7M4")
    ('K7M4PQ', None)
    """
    return _meant(typed, _JOIN_LENGTH)


@lru_cache(maxsize=8)
def key_of(code: str, purpose: str = "kitools draft") -> str:
    """Return the key that what belongs to the normalised `code` lies under, another one for each `purpose`.

    Whoever reads the database gets no code that can be used. A code is short, so the key is made by scrypt
    (C. Percival, RFC 7914): trying them all would take centuries on one processor.
    """
    return hashlib.scrypt(code.encode(), salt=purpose.encode(), n=2**13, r=8, p=1, dklen=32).hex()


def _random(length: int) -> str:
    """Return so many random signs."""
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


def _meant(typed: str, length: int) -> str | None:
    """Return the signs that were meant, without what groups them, or None where they cannot be a code."""
    signs = re.sub(r"[\s\-\u2010-\u2015._]", "", typed).upper().translate(_MEANT)
    return signs if len(signs) == length and set(signs) <= set(ALPHABET) else None


def _grouped(signs: str) -> str:
    """Return eight signs with a dash in the middle."""
    return f"{signs[:4]}-{signs[4:]}"
