"""What stands for a participant's own code where answers are kept: made from the code, and leading back to nobody."""

import hashlib
from functools import lru_cache

_LETTERS = str.maketrans("0123456789abcdef", "abcdefghijklmnop")
"""Letters for digits: ten digits in a row may have the shape of a CPR number, which no log takes."""


@lru_cache(maxsize=4)
def answer_key(code: str, session: str) -> str:
    """Return the key that answers given under `code` in `session` are paired by, before, after and at the follow-up.

    It is made by scrypt (C. Percival, RFC 7914) with a salt of its own, so that it is not the key by which the store
    brings a participant back: nobody who reads the database can put the two together.

    >>> len(answer_key("K7M4-PQ2R", "s")), answer_key("K7M4-PQ2R", "s") == answer_key("K7M4-PQ2R", "t")
    (64, False)
    """
    salt = f"kitools answers {session}".encode()
    return hashlib.scrypt(code.encode(), salt=salt, n=2**14, r=8, p=1, dklen=32).hex().translate(_LETTERS)
