"""What kind of file some bytes are, whatever their name says, and what to say of those that are no table."""

import re

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OLD_WORD = "WordDocument".encode("utf-16-le")
_STARTS = (
    (b"%PDF", "pdf"),
    (b"{\\rtf", "word"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"\x1f\x8b", "packed"),
    (b"7z\xbc\xaf", "packed"),
    (b"Rar!", "packed"),
)
_PAGE = re.compile(rb"\s*(?:<!doctype html|<html|<table|<head|<meta|<\?xml)", re.IGNORECASE)


def refusal(data: bytes) -> tuple[str, str] | None:
    """Return the fault's code for bytes that are neither text nor a packed workbook, and the kind of thing they are.

    >>> refusal(b"%PDF-1.7")
    ('intake_fault.not_a_table', 'pdf')
    """
    if data.startswith(_OLE):
        return _of_old_office(data)
    for start, kind in _STARTS:
        if data.startswith(start):
            return "intake_fault.not_a_table", kind
    if _PAGE.match(data.removeprefix(b"\xef\xbb\xbf")[:500]):
        return "intake_fault.web_page", "page"
    return None


def is_packed(data: bytes) -> bool:
    """Whether `data` is a zip archive, as every .xlsx is."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"))


def _of_old_office(data: bytes) -> tuple[str, str]:
    """Return what is inside a file as Office wrote them before 2007, and as it still writes those with a password."""
    if _ENCRYPTED in data:
        return "intake_fault.password", "excel"
    if _OLD_WORD in data:
        return "intake_fault.not_a_table", "word"
    return "intake_fault.old_excel", "excel"
