"""The facilitator's keys: a PIN of eight digits, kept salted under scrypt, and a token for his or her own browser."""

import hashlib
import hmac
import re
import secrets

_DIGITS = 8


def new_pin() -> str:
    """Return eight random digits."""
    return f"{secrets.randbelow(10**_DIGITS):0{_DIGITS}}"


def new_salt() -> str:
    """Return a new salt of 16 bytes, in hexadecimal."""
    return secrets.token_hex(16)


def pin_key(pin: str, salt: str) -> str:
    """Return what is kept of `pin`: scrypt (RFC 7914) with 16 MB of memory; only its digits count."""
    digits = re.sub("[^0-9]", "", pin)
    return hashlib.scrypt(digits.encode(), salt=bytes.fromhex(salt), n=2**14, r=8, p=1, dklen=32).hex()


def is_pin(pin: str, salt: str, key: str) -> bool:
    """Whether `key` was made from `pin`; takes as long for a wrong one."""
    return hmac.compare_digest(pin_key(pin, salt), key)


def new_token() -> str:
    """Return a random token of 256 bits."""
    return secrets.token_urlsafe(32)


def token_key(token: str) -> str:
    """Return what is kept of a token; it is long and random, so that a plain hash hides it."""
    return hashlib.sha256(token.encode(errors="replace")).hexdigest()
