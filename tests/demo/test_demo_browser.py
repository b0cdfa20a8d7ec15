"""The demo's browser reads the forms that are really there, and sends them as a browser would."""

from collections.abc import Iterator
from typing import Annotated

import pytest
from fastapi import FastAPI, Form, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from mailbot.demo.browser import Browser
from mailbot.demo.serving import LoopbackPages

PAGE = """<title>not a word of the page</title><style>p { color: red }</style>
<p>Please   decide</p>
<form method="post" action="/signin">
<input type="hidden" name="next" value="/d/a&amp;b"><button>Send me a code</button></form>
<form method="post" action="decide">
  <input type="radio" name="verb" value="approve"><input type="radio" name="verb" value="reject">
  <input type="checkbox" name="copy" value="yes" checked>
  <textarea name="reason">
because</textarea>
</form>"""


@pytest.fixture
def url() -> Iterator[str]:
    app = FastAPI()

    @app.get("/here/page", response_class=HTMLResponse)
    def page() -> str:
        return PAGE

    @app.post("/here/decide")
    async def decide(request: Request) -> dict[str, object]:
        return {"form": dict((await request.form()).items()), "origin": request.headers["origin"]}

    @app.post("/signin")
    def signin(next: Annotated[str, Form()]) -> RedirectResponse:
        answer = RedirectResponse("/whoami", 303)
        answer.set_cookie("who", next)
        return answer

    @app.get("/whoami")
    def whoami(request: Request) -> str:
        return request.cookies.get("who", "nobody")

    with LoopbackPages(app) as pages:
        yield pages.url


def test_forms_are_read_with_what_they_would_send_as_they_stand(url: str) -> None:
    signin, decide = Browser().open(url + "/here/page").forms
    assert (signin.action, signin.method, signin.fields) == ("/signin", "POST", {"next": "/d/a&b"})
    assert decide.fields == {"copy": "yes", "reason": "because"}
    assert decide.options == {"verb": ["approve", "reject"], "copy": ["yes"]}


def test_a_form_is_found_by_its_fields(url: str) -> None:
    page = Browser().open(url + "/here/page")
    assert page.form_with("verb", "reason") is page.forms[1]
    assert page.form_with("verb", "next") is None


def test_a_form_is_sent_to_its_own_address_with_what_was_filled_in(url: str) -> None:
    browser = Browser()
    page = browser.open(url + "/here/page")
    answer = browser.submit(page, page.forms[1], {"verb": "reject", "reason": "no & never"})
    assert f'"origin":"{url}"' in answer.html
    assert '{"copy":"yes","reason":"no & never","verb":"reject"}' in answer.html


def test_cookies_stay_in_the_browser_that_got_them_and_redirects_are_followed(url: str) -> None:
    browser = Browser()
    page = browser.open(url + "/here/page")
    after = browser.submit(page, page.forms[0], {})
    assert (after.url, after.html) == (url + "/whoami", '"/d/a&b"')
    assert Browser().open(url + "/whoami").html == '"nobody"'


def test_a_page_that_is_not_there_is_a_page_with_its_status(url: str) -> None:
    assert Browser().open(url + "/nowhere").status == 404
    assert Browser().open(url + "/here/page", "HEAD").html == ""


def test_the_words_of_a_page_leave_out_what_is_not_shown(url: str) -> None:
    assert Browser().open(url + "/here/page").words == "Please decide Send me a code"
