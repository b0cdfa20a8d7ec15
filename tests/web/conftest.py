"""A desk in memory and a browser without scripts in front of it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from web_fakes import FakeDesk

from mailbot.web import create_app

CHROMIUM = Path("/usr/bin/chromium")

collect_ignore = [] if CHROMIUM.exists() else ["test_pages_in_a_browser.py"]

Visitor = Callable[[], TestClient]


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def visitor(desk: FakeDesk) -> Visitor:
    """Makes browsers: each has its own cookies and says, like a real one, that its forms come from our pages."""
    app = create_app(desk.services)

    def new() -> TestClient:
        return TestClient(
            app,
            base_url=desk.services.public_url,
            headers={"Sec-Fetch-Site": "same-origin"},
            follow_redirects=False,
        )

    return new


@pytest.fixture
def browser(visitor: Visitor) -> TestClient:
    return visitor()


@pytest.fixture
def sign_in(desk: FakeDesk) -> Callable[[TestClient, str], None]:
    """Signs a browser in as the approver of the decision at this path, the way a person does."""

    def act(browser: TestClient, path: str) -> None:
        link = path.rpartition("/")[2]
        assert browser.post("/signin", data={"link": link}).status_code == 303
        entered = browser.post("/signin/code", data={"link": link, "code": desk.newest_code()})
        assert (entered.status_code, entered.headers["location"]) == (303, path)

    return act
