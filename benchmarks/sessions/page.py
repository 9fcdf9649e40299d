"""A participant's page as the server sees it: a kernel's widgets, kept up to date, pressed and typed in by their words.

It speaks to the kernel as a browser does, through the server, and knows of a page only what a browser would be sent.
"""

import asyncio
import json
import re
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import suppress
from html import unescape
from itertools import islice
from typing import Any

from jupyter_server.services.kernels.connection.base import deserialize_msg_from_ws_v1, serialize_msg_to_ws_v1
from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.websocket import WebSocketClientConnection, websocket_connect

PATIENCE = 60.0
TOUCH = 15.0
"""How long a button or a field is waited for, in seconds."""
_PROTOCOL = "v1.kernel.websocket.jupyter.org"
_KERNEL = re.compile(r'"kernelId": "([0-9a-f-]{36})"')
_VIEW = re.compile(r'"model_id": "([0-9a-f]{32})"')
_TAG = re.compile(r"<[^>]*>")
_HELD = "IPY_MODEL_"
_GLANCE_S = 0.03
_BEAT = re.compile(r'class="kt-heartbeat" data-model="([0-9a-f]{32})"')
_BEAT_S = 15.0


class Page:
    """A page that has been opened; `widgets` holds the state of each of its widgets by id."""

    def __init__(self, kernel: str, root: str, channels: WebSocketClientConnection) -> None:
        self.kernel = kernel
        self.widgets: dict[str, dict[str, Any]] = {}
        self.seen: dict[str, float] = {}
        self.watched: re.Pattern[str] | None = None
        self._root = root
        self._channels = channels
        self._session = uuid.uuid4().hex
        self._changed = asyncio.Event()
        self._in_order: list[str] | None = None
        self._reading = asyncio.create_task(self._read())
        self._beating: asyncio.Task[None] | None = None

    @property
    def shown(self) -> list[dict[str, Any]]:
        """The widgets that hang together with the page's own, in the order in which they are read."""
        return [self.widgets[name] for name in self._names() if name in self.widgets]

    @property
    def text(self) -> str:
        """All words that the page shows, tags left out."""
        return "\n".join(filter(None, (_words(one) for one in self.shown)))

    def find(self, kind: str, words: str, place: int = 0) -> str | None:
        """Return the id of the widget of a `kind` (such as Button) whose label begins with `words`, if it is shown."""
        found = (name for name in self._names() if self._is(name, f"{kind}Model", words))
        return next(islice(found, place, None), None)

    async def press(self, words: str, place: int = 0) -> None:
        """Press the button whose words begin so, as soon as it is there and not blocked."""
        await self.until(lambda: self._open("Button", words, place), f"a button “{words}”", TOUCH)
        name = self.find("Button", words, place)
        assert name is not None
        await self._tell(name, {"method": "custom", "content": {"event": "click"}})

    async def put(self, kind: str, label: str, value: Any, trait: str = "value", place: int = 0) -> None:
        """Put `value` into the field of a `kind` whose label begins so, as soon as it is there."""
        await self.until(lambda: self._open(kind, label, place), f"a field “{label}”", TOUCH)
        name = self.find(kind, label, place)
        assert name is not None
        self.widgets[name][trait] = value
        await self._tell(name, {"method": "update", "state": {trait: value}, "buffer_paths": []})

    async def until(self, holds: Callable[[], object], what: str, seconds: float = PATIENCE) -> None:
        """Wait until `holds()`; raise `AssertionError` saying `what` was waited for, and what the page says."""
        ends = time.monotonic() + seconds
        while not holds():
            self._changed.clear()
            left = ends - time.monotonic()
            if left <= 0 or self._reading.done():
                raise AssertionError(f"{what} did not come; the page says:\n{self.text[-1500:]}")
            with suppress(TimeoutError):
                await asyncio.wait_for(self._changed.wait(), min(left, 1.0))
            await asyncio.sleep(_GLANCE_S)  # a change seldom comes alone

    async def sees(self, words: str, seconds: float = PATIENCE) -> None:
        """Wait until the page shows `words`."""
        await self.until(lambda: words in self.text, f"“{words}”", seconds)

    async def close(self) -> None:
        """Leave the page."""
        self._channels.close()
        self._reading.cancel()
        if self._beating is not None:
            self._beating.cancel()

    def say_open(self) -> None:
        """Say from now on that the page is open, as its script in a browser does."""
        found = next(filter(None, (_BEAT.search(str(one.get("value", ""))) for one in self.widgets.values())), None)
        if found is not None:
            self._beating = asyncio.create_task(self._beat(found[1]))

    async def _beat(self, name: str) -> None:
        """Give a sign at once, and then again and again."""
        number = 0
        while True:
            number += 1
            await self._tell(name, {"method": "update", "state": {"value": str(number)}, "buffer_paths": []})
            await asyncio.sleep(_BEAT_S)

    def _open(self, kind: str, words: str, place: int) -> bool:
        """Whether a widget is there and can be used."""
        name = self.find(kind, words, place)
        return name is not None and not self.widgets[name].get("disabled")

    def _is(self, name: str, kind: str, words: str) -> bool:
        """Whether a widget is of a kind, and its label begins so."""
        state = self.widgets.get(name, {})
        return state.get("_model_name") == kind and str(state.get("description", "")).startswith(words)

    def _names(self) -> list[str]:
        """Return the ids of what hangs together with the page's own widget, in the order in which it is read."""
        if self._in_order is None:
            self._in_order = list(self._below(self._root, set()))
        return self._in_order

    def _below(self, name: str, met: set[str]) -> Iterator[str]:
        """Yield the id of a widget and of those it holds."""
        if name in met or name not in self.widgets:
            return
        met.add(name)
        yield name
        for child in self.widgets[name].get("children", ()):
            yield from self._below(str(child).removeprefix(_HELD), met)

    async def _read(self) -> None:
        """Keep the widgets as the kernel says they are."""
        while isinstance(message := await self._channels.read_message(), bytes):
            _, parts = deserialize_msg_from_ws_v1(message)
            header, content = json.loads(parts[0]), json.loads(parts[3])
            if header["msg_type"] in {"comm_open", "comm_msg", "comm_close"}:
                self._take(header["msg_type"], content)

    def _take(self, kind: str, content: dict[str, Any]) -> None:
        """Take in one message about a widget."""
        name, data = content["comm_id"], content.get("data", {})
        if kind != "comm_msg" or data.get("method") == "update_states" or "children" in data.get("state", {}):
            self._in_order = None
        if kind == "comm_close":
            self.widgets.pop(name, None)
        elif data.get("method") == "update_states":
            self.widgets.update({one: told["state"] for one, told in data["states"].items()})
        elif "state" in data:
            self.widgets.setdefault(name, {}).update(data["state"])
            self._watch(data["state"])
        self._changed.set()

    def _watch(self, state: dict[str, Any]) -> None:
        """Note when words that are watched for came to the page."""
        if self.watched is None:
            return
        for found in self.watched.finditer(str(state.get("value", ""))):
            self.seen.setdefault(found[0], time.time())

    async def _tell(self, name: str, data: dict[str, Any]) -> None:
        """Say something to a widget in the kernel."""
        await self.send("comm_msg", {"comm_id": name, "data": data})

    async def send(self, kind: str, content: dict[str, Any], metadata: dict[str, Any] | None = None) -> None:
        """Send a message on the shell channel."""
        header = {"msg_id": uuid.uuid4().hex, "msg_type": kind, "session": self._session, "username": ""}
        whole = {**header, "version": "5.3"}
        parts = [json.dumps(part).encode() for part in (whole, {}, metadata or {}, content)]
        await self._channels.write_message(serialize_msg_to_ws_v1(parts, "shell"), binary=True)


async def open_page(address: str, page: str, query: str = "lang=da") -> Page:
    """Open `page` of the server at `address` (a host and a port), and wait until the state of its widgets has come."""
    request = HTTPRequest(f"http://{address}/voila/render/{page}.ipynb?{query}", request_timeout=PATIENCE)
    answer = (await AsyncHTTPClient().fetch(request)).body.decode()
    kernel, view = (found.search(answer) for found in (_KERNEL, _VIEW))
    if kernel is None or view is None:
        raise AssertionError(f"the page has no widget:\n{answer[-2000:]}")
    url = f"ws://{address}/api/kernels/{kernel[1]}/channels?session_id={uuid.uuid4().hex}"
    channels = await websocket_connect(url, subprotocols=[_PROTOCOL], connect_timeout=PATIENCE)
    opened = Page(kernel[1], view[1], channels)
    comm = uuid.uuid4().hex
    control = {"comm_id": comm, "target_name": "jupyter.widget.control", "data": {}}
    await opened.send("comm_open", control, {"version": "1.0.0"})
    await opened.send("comm_msg", {"comm_id": comm, "data": {"method": "request_states"}})
    await opened.until(lambda: view[1] in opened.widgets, "the page's own widget")
    opened.say_open()
    return opened


def _words(state: dict[str, Any]) -> str:
    """Return what a widget says: its label and, where it is shown as text, its value."""
    value = state.get("value")
    shown = unescape(_TAG.sub(" ", value)) if isinstance(value, str) else ""
    return f"{state.get('description', '')} {shown}".strip()
