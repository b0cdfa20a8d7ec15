"""What holds for every page: headers, where forms may come from, how large they may be, what failures look like."""

import pytest
from fastapi.testclient import TestClient
from web_fakes import LOW, FakeDesk

from mailbot.services.ports import RecordRefused, StoreUnavailable
from mailbot.web import create_app
from mailbot.web.frame.guard import LARGEST_FORM

ORIGIN = "https://access.larkspur.example"
FORM = {"verb": "approve", "number": "7"}


def plain(desk: FakeDesk, **settings: bool) -> TestClient:
    return TestClient(create_app(desk.services), base_url=ORIGIN, **settings)


@pytest.mark.parametrize("path", ["/", "/nowhere", "/healthz", "/style.css", "/d/x"])
def test_every_answer_carries_the_headers(desk: FakeDesk, browser: TestClient, path: str) -> None:
    headers = browser.get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "script-src" not in policy
    assert "unsafe" not in policy
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "cross-site", "Origin": ORIGIN},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": ORIGIN + ".evil.example"},
    ],
)
@pytest.mark.parametrize("path", ["decide", "/signin", "/signin/code", "/logout", "/nowhere"])
def test_a_form_from_elsewhere_changes_nothing(desk: FakeDesk, headers: dict[str, str], path: str) -> None:
    where = desk.decide_path(LOW) if path == "decide" else path
    before = desk.state()
    response = plain(desk).post(where, data=FORM | {"link": where}, headers=headers)
    assert response.status_code == 403
    assert "did not come from our page" in response.text
    assert desk.state() == before


def test_a_form_sent_to_the_host_that_showed_it_counts(desk: FakeDesk) -> None:
    inside = TestClient(create_app(desk.services), base_url="http://10.0.0.5:8080")
    form = FORM | {"verb": "reject", "reason": "no"}
    assert inside.post(desk.decide_path(LOW), data=form, headers={"Origin": "http://10.0.0.6:8080"}).status_code == 403
    assert inside.post(desk.decide_path(LOW), data=form, headers={"Origin": "http://10.0.0.5:8080"}).status_code == 200


@pytest.mark.parametrize("headers", [{"Sec-Fetch-Site": "same-origin"}, {"Sec-Fetch-Site": "none"}, {"Origin": ORIGIN}])
def test_a_form_from_our_own_page_counts(desk: FakeDesk, headers: dict[str, str]) -> None:
    assert plain(desk).post(desk.decide_path(LOW), data=FORM, headers=headers).status_code == 200


def test_a_huge_form_is_refused_whether_or_not_it_tells_its_size(desk: FakeDesk, browser: TestClient) -> None:
    path, body = desk.decide_path(LOW), b"verb=approve&number=7&reason=" + b"x" * LARGEST_FORM
    pieces = (body[start : start + 4096] for start in range(0, len(body), 4096))
    for content in (body, pieces):
        assert browser.post(path, content=content).status_code == 413
    assert desk.decisions.views[LOW].decision is None


@pytest.mark.parametrize("body", [b"", b"\xff\xfe", b"%%%", b"verb", b"=&=&", b'{"verb": "approve", "number": "7"}'])
def test_a_body_that_is_no_form_decides_nothing(desk: FakeDesk, browser: TestClient, body: bytes) -> None:
    assert browser.post(desk.decide_path(LOW), content=body).status_code == 422
    assert desk.decisions.views[LOW].decision is None


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS"])
def test_other_methods_are_refused_in_words(desk: FakeDesk, browser: TestClient, method: str) -> None:
    response = browser.request(method, desk.decide_path(LOW))
    assert response.status_code == 405
    assert "cannot be used in that way" in response.text


@pytest.mark.parametrize(
    ("error", "status", "words"),
    [
        (StoreUnavailable("down"), 503, "cannot be reached right now"),
        (RecordRefused("self_approval"), 409, "contradicts what is on record"),
        (ZeroDivisionError("secret detail"), 500, "Something went wrong on our side"),
    ],
)
def test_a_failure_is_told_in_words_and_without_its_details(
    desk: FakeDesk, error: Exception, status: int, words: str
) -> None:
    def fail(*_: object) -> None:
        raise error

    desk.decisions.view = fail
    response = plain(desk, raise_server_exceptions=False).get(desk.decide_path(LOW))
    assert response.status_code == status
    assert words in response.text
    assert "secret" not in response.text
    assert response.headers["cache-control"] == "no-store"


def test_pages_work_under_a_path_of_the_host() -> None:
    desk = FakeDesk("https://intra.larkspur.example/access")
    browser = TestClient(create_app(desk.services), base_url="https://intra.larkspur.example")
    path = desk.decide_path(LOW)
    assert path.startswith("/access/d/")
    text = browser.get(path.removeprefix("/access")).text
    assert f'action="{path}"' in text
    assert 'href="/access/style.css"' in text


def test_no_page_holds_a_script(desk: FakeDesk, browser: TestClient) -> None:
    for path in ("/", desk.decide_path(LOW), "/nowhere"):
        text = browser.get(path).text.lower()
        assert "<script" not in text
        assert " style=" not in text
        assert " onclick" not in text
