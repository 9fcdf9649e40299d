"""Turn the bytes of a text file into text, whichever of the encodings that Danish systems write it is in."""

import codecs

from kitools.ground import KitError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DANISH = "æøåÆØÅéÉüöä"
_SINGLE_BYTE = ("cp1252", "cp850", "mac_roman")


def decoded(data: bytes) -> tuple[bytes, str]:
    """Return `data` as UTF-8 with plain line ends and no mark in front, and the name of the encoding it was in.

    Raise KitError `intake_fault.not_text` where it is no text in any encoding.

    >>> decoded("Møde;Ærø".encode("cp1252"))[1], decoded("Møde;Ærø".encode("utf-8-sig"))[1]
    ('cp1252', 'utf-8')
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _plain(_utf8(data[len(mark) :], encoding)), encoding
    if b"\0" in data:
        return _plain(_utf8(data, _unmarked_utf16(data))), _unmarked_utf16(data)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        encoding = _single_byte(data)
        return _plain(_utf8(data, encoding)), encoding
    return _plain(data), "utf-8"


def _utf8(data: bytes, encoding: str) -> bytes:
    """Return `data` in UTF-8; raise KitError where it is not in `encoding`, or holds what no text does."""
    try:
        return data.decode(encoding, "strict" if "16" in encoding else "replace").encode("utf-8")
    except UnicodeError:
        raise KitError("intake_fault.not_text") from None


def _plain(data: bytes) -> bytes:
    """Return `data` with one newline at the end of each line, the last one too; a nought is in no text."""
    if b"\0" in data:
        raise KitError("intake_fault.not_text")
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return data if data.endswith(b"\n") or not data else data + b"\n"


def _unmarked_utf16(data: bytes) -> str:
    """Return which UTF-16 it is, when nothing in front says so: plain letters have a nought before or after them."""
    head = data[:2000]
    before, after = head[0::2].count(0), head[1::2].count(0)
    if max(before, after) < 0.6 * (len(head) // 2):
        raise KitError("intake_fault.not_text")
    return "utf-16-le" if after > before else "utf-16-be"


def _single_byte(data: bytes) -> str:
    """Return the old encoding in which the letters that are not English are mostly Danish ones."""
    others = bytes(byte for byte in data[:2_000_000] if byte > 127)[:5000]
    danish = {name: sum(letter in _DANISH for letter in others.decode(name, "replace")) for name in _SINGLE_BYTE}
    return max(_SINGLE_BYTE, key=lambda name: danish[name])
