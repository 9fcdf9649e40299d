"""A visitor as the server sees one: asks for the page, opens its channels, and fetches the state of every widget."""

import json
import re
import time
import uuid
from dataclasses import dataclass
from typing import Any

from jupyter_server.services.kernels.connection.base import deserialize_msg_from_ws_v1, serialize_msg_to_ws_v1
from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.websocket import WebSocketClientConnection, websocket_connect

PATIENCE = 120.0
_PROTOCOL = "v1.kernel.websocket.jupyter.org"
_KERNEL = re.compile(r'"kernelId": "([0-9a-f-]{36})"')
_VIEW = re.compile(r'"model_id": "([0-9a-f]{32})"')


@dataclass(frozen=True)
class Arrival:
    """One visit: seconds until the page had come and until all state had, how many widgets, how many bytes."""

    page_s: float
    state_s: float
    widgets: int
    size: int


async def arrive(address: str, page: str) -> Arrival:
    """Visit `page` of the server at `address`, a host and a port."""
    began = time.perf_counter()
    request = HTTPRequest(f"http://{address}/voila/render/{page}.ipynb?lang=da", request_timeout=PATIENCE)
    answer = (await AsyncHTTPClient().fetch(request)).body.decode()
    came = time.perf_counter()
    kernel, view = (found.search(answer) for found in (_KERNEL, _VIEW))
    if kernel is None or view is None:
        raise AssertionError(f"the page has no widget:\n{answer[-2000:]}")
    states, size = await _states(address, kernel[1])
    if view[1] not in states:
        raise AssertionError("the page's own widget is missing")
    return Arrival(came - began, time.perf_counter() - began, len(states), len(answer) + size)


async def _states(address: str, kernel: str) -> tuple[dict[str, Any], int]:
    """Return the state of all widgets, as the browser's widget manager asks for it, and the bytes it came in."""
    session = uuid.uuid4().hex
    url = f"ws://{address}/api/kernels/{kernel}/channels?session_id={session}"
    channels = await websocket_connect(url, subprotocols=[_PROTOCOL], connect_timeout=PATIENCE)
    comm = uuid.uuid4().hex
    await _send(channels, session, "kernel_info_request", {})
    await _heard(channels, "kernel_info_reply")
    opened = {"comm_id": comm, "target_name": "jupyter.widget.control", "data": {}}
    await _send(channels, session, "comm_open", opened, {"version": "1.0.0"})
    await _send(channels, session, "comm_msg", {"comm_id": comm, "data": {"method": "request_states"}})
    content, size = await _heard(channels, "comm_msg", comm)
    channels.close()
    return content["data"]["states"], size


async def _send(
    channels: WebSocketClientConnection,
    session: str,
    kind: str,
    content: dict[str, Any],
    metadata: dict[str, Any] | None = None,
) -> None:
    """Send a message on the shell channel."""
    header = {"msg_id": uuid.uuid4().hex, "msg_type": kind, "session": session, "username": "", "version": "5.3"}
    parts = [json.dumps(part).encode() for part in (header, {}, metadata or {}, content)]
    await channels.write_message(serialize_msg_to_ws_v1(parts, "shell"), binary=True)


async def _heard(channels: WebSocketClientConnection, kind: str, comm: str | None = None) -> tuple[dict[str, Any], int]:
    """Return the content and the size of the next message of that `kind` (and comm); raise when the kernel is gone."""
    while isinstance(message := await channels.read_message(), bytes):
        _, parts = deserialize_msg_from_ws_v1(message)
        header, content = json.loads(parts[0]), json.loads(parts[3])
        if header["msg_type"] == kind and comm in {None, content.get("comm_id")}:
            return content, len(message)
    raise AssertionError(f"no {kind} came")
