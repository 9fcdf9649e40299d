"""How a kernel that was started beforehand learns who came: it asks Voilà's own address for it, and waits.

`voila.utils.wait_for_request` does the same, but importing it costs a kernel seconds and gives up on a busy machine.
"""

import asyncio
import json
import os
from collections.abc import Mapping
from threading import Thread

from tornado.httpclient import HTTPError
from tornado.websocket import WebSocketError, websocket_connect

_PAUSE = 0.2


def wait_for_visitor() -> None:
    """Wait until somebody comes, and put what the server says of the visit into the environment."""
    waiting = Thread(target=lambda: asyncio.run(_wait()))  # this thread's loop already runs: it is the kernel's
    waiting.start()
    waiting.join()


def query_address(environ: Mapping[str, str]) -> str:
    """Return the address that tells the kernel of its visit.

    >>> query_address({"VOILA_APP_PORT": "8866", "VOILA_KERNEL_ID": "k", "VOILA_SERVER_URL": "/"})
    'ws://127.0.0.1:8866/voila/query/k'
    """
    host, port = environ.get("VOILA_APP_IP", "127.0.0.1"), environ["VOILA_APP_PORT"]
    return f"ws://{host}:{port}{environ.get('VOILA_SERVER_URL', '/')}voila/query/{environ['VOILA_KERNEL_ID']}"


async def _wait() -> None:
    """Ask until there is an answer; a server that is busy or has not opened yet is asked again."""
    while (answer := await _answer(query_address(os.environ))) is None:
        await asyncio.sleep(_PAUSE)
    os.environ.update(json.loads(answer))


async def _answer(address: str) -> str | bytes | None:
    """Return what the server says once somebody comes, or None if the connection was not to be had or was lost."""
    try:
        connection = await websocket_connect(address)
        return await connection.read_message()
    except (OSError, HTTPError, WebSocketError):
        return None
