"""A server of our own and visitors that notice every outside request, script error and axe violation."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.parse import urlencode, urlsplit
from urllib.request import urlopen

import psutil
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

GALLERY = Path(__file__).parent / "gallery"
PATIENCE_MS = 60_000
expect.set_options(timeout=PATIENCE_MS)
WIDTHS = (1280, 390)
CALM = """() => new Promise(done => {
    const began = performance.now(), look = new MutationObserver(() => { last = performance.now(); });
    let last = began;
    look.observe(document.body, {childList: true, subtree: true, attributes: true, characterData: true});
    const timer = setInterval(() => {
        const moves = document.getAnimations().some(
            one => one.playState === "running" && one.effect.getComputedTiming().iterations !== Infinity);
        const now = performance.now();
        if ((now - last < 300 || moves) && now - began < 5000) return;
        clearInterval(timer);
        look.disconnect();
        done();
    }, 50);
})"""
"""Waits until the page has been still for a moment: a page that is being drawn is not what anybody reads."""


class Server:
    """`kitools serve` on a free port with a state folder of its own; can be killed and started again on that port."""

    def __init__(self, state: Path, *options: str) -> None:
        self.state = state
        self.options = options
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}/"
        self.log = state.parent / f"{state.name}.log"
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start unless it runs, and wait until it answers."""
        if self.process is not None and self.process.poll() is None:
            return
        command = [sys.executable, "-m", "kitools.app.cli", "serve", "--no-browser", "--port", str(self.port)]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*command, "--state", str(self.state), *self.options], stdout=log, stderr=log, cwd=self.state.parent
            )
        deadline = time.monotonic() + 60
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise AssertionError(f"the server does not answer:\n{self.log.read_text()}")

    def answers(self) -> bool:
        """Whether the server answers; waits a little for it."""
        try:
            with urlopen(self.url + "alive", timeout=5) as answer:
                return answer.status == 200
        except (URLError, TimeoutError):
            select_nothing(0.05)
            return False

    def kill(self) -> None:
        """Kill the server as a power cut would: no goodbye, and its kernels go too."""
        assert self.process is not None
        children = psutil.Process(self.process.pid).children(recursive=True)
        for process in (self.process, *children):
            with_process_gone(process)
        self.process.wait()
        psutil.wait_procs(children, timeout=10)

    def stop(self) -> None:
        """Stop the server as Ctrl-C or systemd would."""
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.kill()

    def kernels(self) -> list[psutil.Process]:
        """Return the kernels that run, the oldest first."""
        assert self.process is not None
        children = psutil.Process(self.process.pid).children(recursive=True)
        return sorted(
            (p for p in children if p.name() == "kitools-kernel" or "ipykernel_launcher" in " ".join(p.cmdline())),
            key=lambda p: p.create_time(),
        )

    def kill_kernels(self) -> None:
        """Kill every kernel, the waiting one too."""
        for kernel in self.kernels():
            with_process_gone(kernel)


class Visit:
    """A visitor's page; everything that a Playwright page has, and `axe()`."""

    def __init__(self, page: Page, host: str) -> None:
        self.page = page
        self.host = host
        self.faults: list[str] = []
        self.tolerant = False
        page.on("request", lambda request: self._note_host(request.url))
        page.on("pageerror", lambda error: self._note(f"script error: {error}"))
        page.on("console", lambda line: self._note(f"console: {line.text}") if line.type == "error" else None)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.page, name)

    @contextmanager
    def trouble(self) -> Iterator[None]:
        """Overlook script errors inside the block, where the test itself cuts the connection; hosts never."""
        self.tolerant = True
        try:
            yield
        finally:
            self.tolerant = False

    def axe(self) -> None:
        """Fail on any violation that axe finds on the page as it stands, once nothing on it moves."""
        self.page.evaluate(CALM)
        results = Axe().run(self.page)
        assert results.violations_count == 0, results.generate_report()

    def fits(self) -> None:
        """Fail if the page is wider than the window."""
        wide, window = self.page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
        assert wide <= window, f"the page is {wide} px wide in a window of {window} px"

    def _note(self, fault: str) -> None:
        if not self.tolerant:
            self.faults.append(fault)

    def _note_host(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme in {"http", "https", "ws", "wss"} and parts.netloc != self.host:
            self.faults.append(f"outside request: {url}")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def select_nothing(seconds: float) -> None:
    """Let other processes run for a moment."""
    import select

    select.select([], [], [], seconds)


def with_process_gone(process: psutil.Process | subprocess.Popen[bytes]) -> None:
    try:
        process.kill()
    except psutil.NoSuchProcess:
        return


def chromium() -> str | None:
    names = ("chromium", "chromium-browser", "google-chrome")
    return os.environ.get("KITOOLS_CHROMIUM") or next(filter(None, map(shutil.which, names)), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = chromium()
    assert path is not None, "Chromium is missing: apt-get install chromium (make test does it)"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


def _running(folder: Path, *options: str) -> Iterator[Server]:
    server = Server(folder / "state", *options)
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def _pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    yield from _running(tmp_path_factory.mktemp("pages"))


@pytest.fixture(scope="session")
def _gallery(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    yield from _running(tmp_path_factory.mktemp("gallery"), "--pages", str(GALLERY), "--warm", "0")


@pytest.fixture
def server(_pages: Server) -> Server:
    """The server with the real pages; it runs, whatever the test before did to it."""
    _pages.start()
    return _pages


@pytest.fixture
def gallery(_gallery: Server) -> Server:
    """The server that shows every part of the design on one page."""
    _gallery.start()
    return _gallery


@pytest.fixture
def visit(browser: Browser) -> Iterator[Callable[..., Visit]]:
    """Open a page: `visit(server, "practice", lang="en", width=390)`; an empty name is the front page."""
    contexts, visits = [], []

    def open_page(server: Server, name: str = "", lang: str = "da", width: int = 1280, **query: str) -> Visit:
        context = browser.new_context(viewport={"width": width, "height": 800}, accept_downloads=True)
        context.set_default_timeout(PATIENCE_MS)
        seen = Visit(context.new_page(), urlsplit(server.url).netloc)
        contexts.append(context)
        visits.append(seen)
        path = f"voila/render/{name}.ipynb" if name else ""
        seen.page.goto(f"{server.url}{path}?{urlencode({'lang': lang, **query})}")
        if name:
            seen.page.wait_for_selector("#rendered_cells .jupyter-widgets")
        return seen

    yield open_page
    for context in contexts:
        context.close()
    faults = [fault for seen in visits for fault in seen.faults]
    assert not faults, "\n".join(faults)


@pytest.fixture
def page(server: Server, visit: Callable[..., Visit]) -> Callable[..., Visit]:
    """Open one of the real pages: `page("practice", lang="en", width=390)`."""

    def open_page(name: str = "practice", lang: str = "da", width: int = 1280, **query: str) -> Visit:
        return visit(server, name, lang, width, **query)

    return open_page


@pytest.fixture
def exercise(page: Callable[..., Visit], server: Server) -> Callable[..., Any]:
    """Open the practice page, to be walked by its words: `exercise(lang="en", width=390)`."""
    from tests.browser.practice import Exercise

    def begin(lang: str = "da", width: int = 1280, **query: str) -> Exercise:
        return Exercise(page("practice", lang=lang, width=width, **query), lang, server.state)

    return begin
