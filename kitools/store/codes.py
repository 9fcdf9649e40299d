"""The short code that brings a draft back: made, tidied up when typed, and turned into the key it is kept under."""

import hashlib
import re
import secrets
from functools import lru_cache

ALPHABET = "23456789ACDEFHJKMNPQRTVWXY"
"""What codes are made of: of signs that are taken for each other (0 O Q, 1 I L 7, 2 Z, 5 S, 6 G, 8 B, U V) only one."""

_MEANT = str.maketrans("01ILOSUZGB", "Q777Q5V268")
_LENGTH = 8
_SALT = b"kitools draft"


def new_code() -> str:
    """Return a new random code (37 bits), written in two groups such as `K7M4-PQ2R`."""
    signs = "".join(secrets.choice(ALPHABET) for _ in range(_LENGTH))
    return _grouped(signs)


def normalised(typed: str) -> str | None:
    """Return the code that somebody meant by `typed`, or None where it cannot be one.

    >>> normalised(" k7m4 po2r "), normalised("K7M4PQ2R"), normalised("K7M4")
    ('K7M4-PQ2R', 'K7M4-PQ2R', None)
    """
    signs = re.sub(r"[\s\-\u2010-\u2015._]", "", typed).upper().translate(_MEANT)
    return _grouped(signs) if len(signs) == _LENGTH and set(signs) <= set(ALPHABET) else None


@lru_cache(maxsize=8)
def key_of(code: str) -> str:
    """Return the key that drafts with the normalised `code` lie under.

    Whoever reads the database gets no code that can be used. A code is short, so the key is made by scrypt
    (C. Percival, RFC 7914): trying them all would take centuries on one processor.
    """
    return hashlib.scrypt(code.encode(), salt=_SALT, n=2**13, r=8, p=1, dklen=32).hex()


def _grouped(signs: str) -> str:
    """Return eight signs with a dash in the middle."""
    return f"{signs[:4]}-{signs[4:]}"
