"""The pages in a real browser: on a small phone, in front of a mail scanner, and in the hands of a person."""

import socket
import threading
from collections.abc import Iterator
from dataclasses import replace

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect
from web_fakes import CRITICAL, LOW, ORDINARY, FakeDesk, decided

from mailbot.services.decisions import Standing
from mailbot.web import create_app
from mailbot.web.server import Server

LONG = "Unterhaltungselektronikgrosshandelsbestellverwaltungssystem" * 2

LEAST_CONTRAST = """() => {
  const light = color => {
    const [r, g, b] = color.match(/[0-9.]+/g).slice(0, 3).map(part => part / 255)
      .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = element => {
    for (let e = element; e; e = e.parentElement) {
      const color = getComputedStyle(e).backgroundColor;
      if (!color.endsWith(", 0)")) return color;
    }
    return "rgb(255, 255, 255)";
  };
  return Math.min(...[...document.body.querySelectorAll("*")]
    .filter(e => [...e.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
    .map(e => {
      const [low, high] = [light(getComputedStyle(e).color), light(ground(e))].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    }));
}"""

TOO_SMALL = """() => [...document.querySelectorAll("button, .button, summary, .choice, .field ~ input, textarea")]
  .filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 44).map(e => e.outerHTML)"""

NAMELESS = """() => [...document.querySelectorAll("input:not([type=hidden]), textarea")]
  .filter(e => !e.labels.length).map(e => e.outerHTML)"""

FILL_AND_SUBMIT = """(n) => {
  const form = document.forms[n];
  for (const field of form.elements) {
    if (field.type === "radio" || field.type === "checkbox") field.checked = true;
    else if (field.type !== "hidden" && field.type !== "submit") field.value = "test 1";
  }
  form.submit();
}"""


@pytest.fixture
def live() -> Iterator[FakeDesk]:
    """The desk behind a real server on loopback."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    desk = FakeDesk(f"http://127.0.0.1:{port}")
    server = Server(lambda: create_app(desk.services), "127.0.0.1", port)
    thread = threading.Thread(target=server.run)
    thread.start()
    transport = httpx.HTTPTransport(retries=8)
    with httpx.Client(transport=transport) as client:
        assert client.get(f"{desk.services.public_url}/healthz").text == "ok\n"
    yield desk
    server.stop()
    thread.join()


@pytest.fixture
def phone(chromium: Browser) -> Iterator[Page]:
    with chromium.new_context(viewport={"width": 360, "height": 640}) as context:
        yield context.new_page()


def address(desk: FakeDesk, path: str) -> str:
    return desk.services.public_url + path


def doors(desk: FakeDesk) -> dict[str, str]:
    """The address behind every kind of link."""
    decisions = {name: address(desk, desk.decide_path(name)) for name in (LOW, ORDINARY, CRITICAL)}
    others = {"confirm": {"m": 5}, "task": {"b": "2026-11-26"}}
    return decisions | {purpose: desk.links.url(purpose, ids) for purpose, ids in others.items()}


def press(page: Page, button: str) -> None:
    """Presses a button and waits for the page it leads to."""
    with page.expect_navigation():
        page.get_by_role("button", name=button).click()


def sign_in(desk: FakeDesk, page: Page, request_id: str = ORDINARY) -> None:
    page.goto(doors(desk)[request_id])
    press(page, "Mail me a")
    page.get_by_label("The six digits").fill(desk.newest_code())
    press(page, "Sign in")


def every_page(desk: FakeDesk, page: Page) -> Iterator[str]:
    """Leads the browser to every page in turn."""
    for name, url in doors(desk).items():
        page.goto(url)
        yield f"{name}, not signed in"
    page.goto(doors(desk)[ORDINARY])
    press(page, "Mail me a code")
    yield "a code is asked for"
    page.get_by_label("The six digits").fill("000000x")
    press(page, "Sign in")
    yield "a wrong code"
    sign_in(desk, page)
    yield "signed in"
    page.goto(doors(desk)[CRITICAL])
    yield "critical"
    page.goto(doors(desk)["task"])
    with page.expect_navigation():
        page.evaluate("document.forms[0].submit()")
    yield "a mistake"
    yield from _every_end(desk, page)


def _every_end(desk: FakeDesk, page: Page) -> Iterator[str]:
    """The pages that follow when something was done, or cannot be done any more."""
    open_view = desk.decisions.views[ORDINARY]
    for standing in Standing:
        view = decided(open_view, "reject", LONG) if standing is Standing.DECIDED else open_view
        desk.decisions.views[ORDINARY] = replace(view, standing=standing)
        page.goto(doors(desk)[ORDINARY])
        yield f"standing {standing}"
    desk.decisions.views[ORDINARY] = open_view
    page.goto(doors(desk)[ORDINARY])
    page.get_by_text("Approve", exact=True).click()
    press(page, "Send my decision")
    yield "decided"
    page.goto(doors(desk)["confirm"])
    page.get_by_label("Type the number").fill("15")
    press(page, "Yes, I wrote it")
    yield "confirmed"
    for path in ("/", "/nowhere", "/d/x"):
        page.goto(address(desk, path))
        yield path


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_fits_a_small_phone_and_can_be_read_and_hit(live: FakeDesk, chromium: Browser, scheme: str) -> None:
    view = live.decisions.views[ORDINARY]
    request = replace(view.file.request, system=LONG, justification=f"because {LONG}")
    live.decisions.views[ORDINARY] = replace(view, file=replace(view.file, request=request))
    live.fulfilment.tasks["T-1"] = replace(live.fulfilment.tasks["T-1"], system=LONG, groups=(LONG, LONG))
    with chromium.new_context(viewport={"width": 360, "height": 640}, color_scheme=scheme) as context:
        page, seen = context.new_page(), []
        for name in every_page(live, page):
            seen.append(name)
            assert page.evaluate("document.documentElement.scrollWidth") <= 360, name
            assert page.evaluate(LEAST_CONTRAST) >= 4.5, name
            assert page.evaluate(TOO_SMALL) == [], name
            assert page.evaluate(NAMELESS) == [], name
            assert page.locator("h1").inner_text().strip(), name
    assert len(seen) == 26


def records(desk: FakeDesk) -> tuple[object, ...]:
    """What only people may change."""
    return repr(desk.decisions.views), repr(desk.fulfilment.tasks), repr(desk.mails.unsure), repr(desk.store.sessions)


# case 93
@pytest.mark.parametrize("door", [LOW, ORDINARY, CRITICAL, "confirm", "task"])
def test_a_mail_scanner_decides_nothing(live: FakeDesk, phone: Page, door: str) -> None:
    before, url = records(live), doors(live)[door]
    with httpx.Client(follow_redirects=True) as client:
        assert client.get(url).status_code == client.head(url).status_code == 200
        client.post(url)
    phone.goto(url)
    for number in range(phone.locator("form").count()):
        for submit in ("n => document.forms[n].submit()", FILL_AND_SUBMIT):
            phone.goto(url)
            with phone.expect_navigation():
                phone.evaluate(submit, number)
    for number in range(phone.locator("button").count()):
        phone.goto(url)
        phone.locator("button").nth(number).click()
        phone.wait_for_load_state("networkidle")
    assert records(live) == before


def test_a_signed_in_person_decides_in_three_clicks(live: FakeDesk, phone: Page) -> None:
    sign_in(live, phone)
    phone.goto(doors(live)[LOW])  # the first click, in the mail
    phone.get_by_text("Approve", exact=True).click()
    press(phone, "Send my decision")
    expect(phone.locator("h1")).to_have_text("Approved")
    assert live.decisions.views[LOW].decision.verb == "approve"


def test_the_reject_link_of_a_mail_leads_to_the_answer_without_choosing_it(live: FakeDesk, phone: Page) -> None:
    sign_in(live, phone)
    phone.goto(doors(live)[LOW] + "#reject")
    assert phone.locator("#reject").evaluate("e => e.matches(':target')")
    assert phone.locator("input:checked").count() == 0


def test_a_critical_decision_cannot_be_chosen_before_the_fresh_code(live: FakeDesk, phone: Page) -> None:
    sign_in(live, phone)
    phone.goto(doors(live)[CRITICAL])
    assert phone.get_by_label("Approve", exact=True).count() == 0
    sign_in(live, phone, CRITICAL)
    phone.get_by_label("Approve", exact=True).check()
    phone.get_by_label("Reason").fill("audited")
    press(phone, "Send my decision")
    assert live.decisions.views[CRITICAL].decision.assurance == "reauth"


def test_it_marks_tasks_with_the_keyboard_alone(live: FakeDesk, phone: Page) -> None:
    phone.goto(doors(live)["task"])
    phone.get_by_role("checkbox").first.press("Space")
    phone.get_by_label("are done").press("Space")
    phone.get_by_label("Your name").fill("Ida IT")
    phone.get_by_label("Type the number").fill("26")
    with phone.expect_navigation():
        phone.get_by_label("Type the number").press("Enter")
    expect(phone.locator("h1")).to_have_text("Done")
    assert [task.state for task in live.fulfilment.tasks.values()] == ["done", "exported", "exported"]
