"""Where others find the server: what a visitor's browser called it, or this machine's name on the network."""

import socket
from collections.abc import Mapping
from ipaddress import ip_address

OPEN = "KITOOLS_OPEN"
"""The environment variable by which the server says that others can reach it."""

_ONLY_HERE = ("localhost", "127.0.0.1", "[::1]")


def server_address(environ: Mapping[str, str]) -> str:
    """Return the address that participants type, as far as the trainer's own visit tells it.

    The trainer's browser may call the server `localhost`, which leads participants nowhere: then the address of this
    machine on the network stands there. `KITOOLS_OPEN` says that the server listens to more than this machine.

    >>> server_address({"HTTP_HOST": "kit.example.dk", "HTTP_X_FORWARDED_PROTO": "https"})
    'https://kit.example.dk/'
    >>> server_address({"HTTP_HOST": "localhost:8866"})
    'http://localhost:8866/'
    """
    host = environ.get("HTTP_HOST", "")
    scheme = environ.get("HTTP_X_FORWARDED_PROTO", "http").split(",")[0].strip() or "http"
    name, port = _parted(host)
    if name in _ONLY_HERE and environ.get(OPEN):
        host = f"{own_address()}{port}"
    base = environ.get("VOILA_SERVER_URL", "/")
    return f"{scheme}://{host}{base}" if host else ""


def own_address() -> str:
    """Return this machine's address on the network, as others reach it; `127.0.0.1` where there is no network.

    Asking a UDP socket where it would send from sends nothing.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # an address that belongs to nobody (RFC 5737)
        except OSError:
            return "127.0.0.1"
        return str(ip_address(probe.getsockname()[0]))


def _parted(host: str) -> tuple[str, str]:
    """Return a host's name and its port with the colon, if it has one.

    >>> _parted("localhost:8866"), _parted("[::1]:80"), _parted("kit.dk")
    (('localhost', ':8866'), ('[::1]', ':80'), ('kit.dk', ''))
    """
    name, colon, port = host.rpartition(":")
    return (name, f":{port}") if colon and port.isdigit() else (host, "")
