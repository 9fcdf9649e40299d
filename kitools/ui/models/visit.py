"""Who comes to a page, as the page may know it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Visit:
    """A visit: the language, the codes in the address and the cookie, and where others would find the server.

    `code` is a resume code in the address, `offered` one in the browser's cookie: the page asks before it takes it
    up, since somebody else may sit at the computer now. `seat` is the resume code of a seat in a session, in the
    cookie. `session` is a session's join code in the address. `token` is
    a trainer's own token in the cookie. `visitor` tells visitors apart, and nothing else. `address` is where
    participants can reach the server, such as `http://192.0.2.7:8866/`.
    """

    lang: str = "da"
    code: str | None = None
    offered: str | None = None
    seat: str | None = None
    session: str | None = None
    token: str | None = None
    visitor: str = ""
    address: str = ""
