"""What the server and its nursery say to each other, over a socket that nobody else has: an order, and a number.

With each order goes one end of a lifeline, a pair of sockets that never carries a word: when the server is gone or has
let go of its end, the kernel ends; when the kernel has ended, the server's end says so. The nursery keeps neither.
"""

import json
import socket
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass

_LARGEST = 1 << 20  # more than a socket takes in one message, which is refused where it is sent


@dataclass(frozen=True)
class Order:
    """A kernel that is wanted: where it finds its sockets, where it stands, and its whole environment."""

    connection_file: str
    cwd: str
    env: Mapping[str, str]


def can_fork() -> bool:
    """Whether kernels can be forked here: on Windows they cannot, and on macOS its own libraries forbid it."""
    return sys.platform == "linux"


def make_door() -> tuple[socket.socket, socket.socket]:
    """Return both sides of the door between a server and its nursery; a message comes whole or not at all."""
    return socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)


def send_order(door: socket.socket, order: Order, lifeline: socket.socket) -> None:
    """Ask for a kernel that holds `lifeline`."""
    socket.send_fds(door, [json.dumps(asdict(order)).encode()], [lifeline.fileno()])


def receive_order(door: socket.socket) -> tuple[Order, socket.socket] | None:
    """Wait for an order and its lifeline; None when the server is gone."""
    said, numbers, _, _ = socket.recv_fds(door, _LARGEST, 1)
    return (Order(**json.loads(said)), socket.socket(fileno=numbers[0])) if said else None


def send_answer(door: socket.socket, pid: int) -> None:
    """Tell the server of the process `pid`."""
    door.send(str(pid).encode())


def receive_answer(door: socket.socket) -> int:
    """Return the number of the new process; raise EOFError when the nursery is gone."""
    said = door.recv(64)
    if not said:
        raise EOFError
    return int(said)
