"""One page by HTTP: any answer is an answer, silence is told as such."""

import socket
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from oauth_servers import TokenServer, token_server

from mailbot.adapters.http import Unreachable, get

DATES = {"/well": "Thu, 26 Nov 2026 09:00:00 GMT", "/none": "", "/odd": "yesterday"}


class Pages(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/moved":
            self.send_response_only(302)
            self.send_header("Location", "/well")
            self.end_headers()
            return
        self.send_response_only(200 if self.path in DATES else 404)
        if date := DATES.get(self.path):
            self.send_header("Date", date)
        self.end_headers()
        self.wfile.write(f"{self.headers['User-Agent'].partition('/')[0]} {self.headers.get('X-Key', '')}".encode())

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def secure() -> Iterator[TokenServer]:
    with token_server() as tokens:
        yield tokens


def test_a_page_comes_with_its_servers_time(url: str) -> None:
    answer = get(f"{url}/well", {"X-Key": "k"})
    assert (answer.status, answer.text) == (200, "mailbot k")
    assert answer.date == datetime(2026, 11, 26, 9, tzinfo=UTC)


@pytest.mark.parametrize("path", ["/none", "/odd"])
def test_a_server_that_tells_no_time_has_none(url: str, path: str) -> None:
    assert get(url + path).date is None


def test_a_missing_page_is_an_answer_too(url: str) -> None:
    assert get(f"{url}/nothing").status == 404


def test_a_page_that_has_moved_is_followed(url: str) -> None:
    assert get(f"{url}/moved").status == 200


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://127.0.0.1/"])
def test_only_http_is_spoken(url: str) -> None:
    with pytest.raises(Unreachable, match="no http"):
        get(url)


def test_a_server_that_is_not_there_is_told() -> None:
    with pytest.raises(Unreachable, match=r"127\.0\.0\.1:1 does not answer"):
        get("http://127.0.0.1:1")


def test_a_server_that_says_nothing_is_given_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(Unreachable, match="timed out"):
        get(f"http://127.0.0.1:{silent.getsockname()[1]}", seconds=0.2)


def test_a_certificate_that_nobody_vouches_for_is_refused(secure: TokenServer) -> None:
    with pytest.raises(Unreachable, match="CERTIFICATE_VERIFY_FAILED"):
        get(secure.https)
