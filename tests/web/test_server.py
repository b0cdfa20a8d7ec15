"""The web server in its thread: it answers, it stops, and it keeps links out of the log."""

import http.client
import logging
import socket
import threading

import pytest
from fastapi import Request
from web_fakes import LOW, FakeDesk

from mailbot.web import create_app
from mailbot.web.frame.asker import network_of
from mailbot.web.server import Server


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return listening.getsockname()[1]


def answered(port: int, path: str) -> int:
    """The status of one GET, as soon as somebody listens."""
    while True:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        try:
            connection.request("GET", path)
            return connection.getresponse().status
        except ConnectionRefusedError:
            continue
        finally:
            connection.close()


def test_it_answers_until_it_is_stopped_and_logs_no_link(desk: FakeDesk, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    port, path = free_port(), desk.decide_path(LOW)
    server = Server(lambda: create_app(desk.services), "127.0.0.1", port)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        assert answered(port, "/healthz") == 200
        assert answered(port, path) == 200
    finally:
        server.stop()
        thread.join(timeout=20)
    assert not thread.is_alive()
    assert path.rpartition("/")[2] not in caplog.text


def test_a_taken_port_is_named_in_the_log(desk: FakeDesk, caplog: pytest.LogCaptureFixture) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        Server(lambda: create_app(desk.services), "127.0.0.1", port).run()
    assert f"the pages cannot listen on 127.0.0.1 port {port}" in caplog.text


@pytest.mark.parametrize("lines", [["203.0.113.9, 198.51.100.7"], ["203.0.113.9", "198.51.100.7"]])
def test_the_network_is_what_our_proxy_wrote_last(lines: list[str]) -> None:
    headers = [(b"x-forwarded-for", line.encode()) for line in lines]
    request = Request({"type": "http", "headers": headers, "client": ("127.0.0.1", 1)})
    assert network_of(request, ("127.0.0.1",)) == "198.51.100.7"
