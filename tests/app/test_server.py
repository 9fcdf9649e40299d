"""The server without a browser: what it answers, what it refuses, what it sends along."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager

import pytest

from kitools.app.server.application import make_server
from kitools.app.server.options import ServeOptions, voila_config
from kitools.app.server.run import open_browser, run_server
from kitools.ground import KitError

KERNEL = "00000000-0000-0000-0000-000000000000"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def serving(folder, *options):
    """Run a server without warm kernels and yield its port."""
    port = free_port()
    log = folder / "log"
    command = [sys.executable, "-m", "kitools.app.cli", "serve", "--no-browser", "--warm", "0", "--port", str(port)]
    with log.open("wb") as out:
        process = subprocess.Popen(
            [*command, "--state", str(folder / "state"), *options], stdout=out, stderr=out, cwd=folder
        )
    try:
        deadline = time.monotonic() + 60
        while "Ctrl-C" not in log.read_text(encoding="utf-8"):
            assert process.poll() is None, log.read_text(encoding="utf-8")
            assert time.monotonic() < deadline
        yield port, process, log
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(30)


@pytest.fixture(scope="module")
def port(tmp_path_factory):
    with serving(tmp_path_factory.mktemp("server")) as (port, _, _):
        yield port


def get(port, path, method="GET", **headers):
    """Return the answer and its body."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.putrequest(method, path, skip_host="Host" in headers, skip_accept_encoding=True)
    for name, value in headers.items():
        connection.putheader(name.replace("_", "-"), value)
    connection.endheaders()
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer, body


@pytest.mark.parametrize(
    ("query", "lang", "heading"),
    [("", "da", "Øv dig i"), ("?lang=en", "en", "Practise"), ("?lang=fr", "da", "Øv dig i")],
)
def test_the_front_page_speaks_the_language_asked_for(port, query, lang, heading):
    answer, body = get(port, f"/{query}")
    text = body.decode()
    assert answer.status == 200
    assert f'<html lang="{lang}">' in text
    assert heading in text
    assert "koordinerende indsatsplan" in text


def test_the_front_page_has_doors_only_to_pages_that_exist(port):
    text = get(port, "/")[1].decode()
    assert all(f"/voila/render/{name}.ipynb" in text for name in ("practice", "join", "facilitator", "uptake"))
    assert text.count("/voila/render/") == 4
    assert "Kommer senere" not in text


def test_the_front_page_is_quick(port):
    get(port, "/")
    took = []
    for _ in range(5):
        start = time.perf_counter()
        get(port, "/")
        took.append(time.perf_counter() - start)
    assert min(took) < 0.05


def test_a_sign_of_life_costs_no_kernel(port):
    assert get(port, "/alive")[1] == b'{"alive": true}'
    assert get(port, f"/alive?kernel={KERNEL}")[1] == b'{"alive": true, "kernel": false}'


@pytest.mark.parametrize(
    "path",
    [
        "/voila/tree",
        "/voila/tree/..",
        "/voila/api/contents",
        "/voila/api/contents/practice.ipynb",
        "/voila/files/practice.ipynb",
        "/voila/render/",
        "/voila/render/practice",
        "/voila/render/nothing.ipynb",
        "/voila/render/../../pyproject.toml",
        "/voila/render/..%2f..%2fREADME.ipynb",
        "/voila/templates/kitools/static/../index.html.j2",
        "/voila/templates/kitools/static/%2e%2e/%2e%2e/conf.json",
        "/voila/static/../../../../../etc/passwd",
        "/api/kernels",
        "/etc/passwd",
    ],
)
def test_nothing_is_listed_or_handed_out(port, path):
    answer, body = get(port, path)
    assert answer.status in {400, 403, 404, 405}, (answer.status, body[:200])
    assert b"Traceback" not in body
    assert b"base_template" not in body
    assert b"root:" not in body


def test_the_policy_forbids_other_hosts_and_no_name_is_kept(port):
    answer, _ = get(port, "/")
    assert "default-src 'self'" in answer.getheader("Content-Security-Policy")
    assert answer.getheader("X-Content-Type-Options") == "nosniff"
    assert "username" not in (answer.getheader("Set-Cookie") or "")


def test_another_name_for_this_machine_is_refused(port):
    assert get(port, "/", Host="evil.example")[0].status == 403
    assert get(port, "/", Host=f"localhost:{port}")[0].status == 200


def test_answers_are_compressed(port):
    answer, body = get(port, "/", Accept_Encoding="gzip")
    assert answer.getheader("Content-Encoding") == "gzip"
    assert len(body) < 2500


def test_our_own_files_may_be_kept_for_years_since_their_address_changes(port):
    text = get(port, "/")[1].decode()
    address = text.split('href="')[2].split('"')[0]
    assert "kitools.css?v=" in address
    assert "max-age=315360000" in get(port, address)[0].getheader("Cache-Control")


@pytest.mark.parametrize("number", [-1, 0, 65_536, 99_999])
def test_a_port_that_cannot_be_is_refused_before_anything_starts(number):
    with pytest.raises(KitError) as caught:
        make_server(ServeOptions(port=number), print, print)
    assert caught.value.code == "serve.no_such_port"


def test_a_state_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(KitError) as caught:
        run_server(ServeOptions(), tmp_path / "file", "da")
    assert caught.value.code == "serve.no_state_folder"


def test_a_taken_port_is_one_sentence_and_exit_2(port, tmp_path):
    command = [
        sys.executable,
        "-m",
        "kitools.app.cli",
        "serve",
        "--port",
        str(port),
        "--state",
        str(tmp_path),
        "--no-browser",
    ]
    refused = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert refused.returncode == 2
    assert str(port) in refused.stderr
    assert len(refused.stderr.splitlines()) == 1


def test_a_stopped_server_leaves_no_kernel_and_says_where_the_drafts_are(tmp_path):
    with serving(tmp_path) as (_, process, log):
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 0
    assert str(tmp_path / "state") in log.read_text(encoding="utf-8")


def test_idle_kernels_are_let_go_also_behind_an_open_tab():
    config = voila_config(ServeOptions(idle_minutes=12))
    assert config.MappingKernelManager.cull_idle_timeout == 720
    assert config.MappingKernelManager.cull_connected is True


def test_only_this_machine_is_served_unless_told_otherwise():
    assert voila_config(ServeOptions()).Voila.ip == "127.0.0.1"
    assert [ServeOptions(host=host).is_local for host in ("127.0.0.1", "::1", "localhost", "0.0.0.0")] == [True] * 3 + [
        False
    ]


def test_visitors_see_no_source_and_no_traceback():
    config = voila_config(ServeOptions())
    assert config.VoilaConfiguration.strip_sources is True
    assert config.VoilaConfiguration.show_tracebacks is False


def test_no_browser_is_opened_where_it_is_unwanted(monkeypatch):
    monkeypatch.setenv("BROWSER", "none")
    monkeypatch.setenv("DISPLAY", os.environ.get("DISPLAY", ":0"))
    assert open_browser("http://127.0.0.1:1/") is False


def test_drafts_that_nobody_has_used_for_long_are_cleared_out_at_start(tmp_path):
    from datetime import UTC, datetime, timedelta

    from kitools.app.server.run import clear_out
    from kitools.store import RETENTION, Drafts

    long_ago = datetime.now(UTC) - RETENTION - timedelta(days=1)
    old, new = Drafts(tmp_path, clock=lambda: long_ago), Drafts(tmp_path)
    stale, fresh = old.new_code(), new.new_code()
    old.save(stale, "practice", "{}", 0)
    new.save(fresh, "practice", "{}", 0)
    clear_out(tmp_path)
    assert new.load(stale, "practice") is None
    assert new.load(fresh, "practice") is not None


@pytest.mark.parametrize("store", [None, "elsewhere"])
def test_sessions_whose_time_is_up_are_cleared_out_at_start(tmp_path, store):
    from datetime import UTC, datetime, timedelta

    from kitools.app.server.run import clear_out
    from kitools.store import TrainingSessions
    from kitools.store.training import KEEP_DAYS

    place = tmp_path / store if store else tmp_path
    long_ago = datetime.now(UTC) - timedelta(days=KEEP_DAYS + 1)
    TrainingSessions(place, clock=lambda: long_ago).open()
    fresh = TrainingSessions(place).open()
    clear_out(tmp_path, str(place) if store else None)
    assert [one.session for one in TrainingSessions(place).sessions()] == [fresh.session]


def test_a_state_folder_that_cannot_be_cleared_out_stops_nobody(tmp_path):
    from kitools.app.server.run import clear_out

    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    clear_out(blocked)
    clear_out(blocked, str(blocked / "store"))


def test_the_machines_own_address_is_one(tmp_path):
    from ipaddress import ip_address

    from kitools.app.address import own_address

    assert not ip_address(own_address()).is_unspecified
