"""Every link of every mail under a mail scanner: it opens, asks for the head, runs scripts, clicks every button, sends
every form empty and filled; nothing is decided, and nothing else happens either."""

import re
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
from every_mail import kinds, links, sends_every_mail, with_links
from everyday import enter
from office import Site, served
from playwright.sync_api import Browser, Page
from sqlalchemy import text
from world import MIA, World

from mailbot.adapters.database.schema.engine import connect
from mailbot.adapters.database.schema.tables import metadata

AT_ONCE = 16
MAY_CHANGE = {"signin_ask", "outbox", "counter", "job_run"}
"""Codes may be asked for, and mailed; a person's own address and a limit of five an hour is all there is to it."""

PLAUSIBLE = {"date": "2027-03-01", "email": "scan@larkspur.example"}

FILL_ALL = """([junk, first]) => document.querySelectorAll("input, textarea, select").forEach(e => {
  if (e.type === "hidden") return;
  if (e.type === "checkbox" || e.type === "radio") {
    if (!first || !document.querySelector(`[name="${e.name}"]:checked`)) e.checked = true;
    return;
  }
  if (e.type === "date" && first) return;
  e.value = {email: "scan@larkspur.example", date: "2027-03-01"}[e.type] || junk;
})"""

WITHOUT_PATIENCE = """n => { const form = document.forms[n]; form.noValidate = true; form.submit(); }"""


@pytest.fixture(scope="module")
def scanned(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Iterator[Site]:
    """One desk for both tests, as neither changes anything; its pages are those of the rules that it ends with."""
    folder = tmp_path_factory.mktemp("scanned")
    shutil.copyfile(sqlite_template, folder / "mailbot.db")
    world = World(folder, f"sqlite:///{folder / 'mailbot.db'}")
    sends_every_mail(world)
    with served(world) as site:
        yield site
    world.close()


def records(world: World) -> dict[str, list[tuple[object, ...]]]:
    """Everything the desk knows, but for codes and the mails they go out with."""
    engine = connect(world.settings.database)
    with engine.connect() as connection:
        found = {
            name: sorted(map(repr, connection.execute(text(f'SELECT * FROM "{name}"')).all()))
            for name in metadata.tables
            if name not in MAY_CHANGE
        }
    engine.dispose()
    return found


def other_mails(world: World) -> list[str]:
    return world.column("SELECT notice_id FROM outbox WHERE kind <> 'signin_code' ORDER BY notice_id")


def forms_of(page: str) -> list[tuple[str, list[dict[str, object]]]]:
    """Where each form of a page goes, and what a machine without a browser would send in it: nothing, each choice in
    turn with only the words filled in, the same with days and addresses too, everything at once."""
    return [_form(form) for form in re.findall(r"<form.*?</form>", page, re.DOTALL)]


def _form(form: str) -> tuple[str, list[dict[str, object]]]:
    found: dict[str, list[str]] = {}
    special: set[str] = set()
    for tag in re.findall(r"<(?:input|textarea|select|button)[^>]*>", form):
        facts = dict(re.findall(r'([\w-]+)="([^"]*)"', tag))
        if name := facts.get("name"):
            kind = facts.get("type", "")
            found.setdefault(name, []).append(facts.get("value") or PLAUSIBLE.get(kind, "42"))
            special |= {name} if kind in PLAUSIBLE else set()
    most = max(map(len, found.values()), default=0)
    turns = [
        {name: values[min(turn, len(values) - 1)] for name, values in found.items()} for turn in range(min(most, 4))
    ]
    plain = [{name: value for name, value in turn.items() if name not in special} for turn in turns]
    return re.search(r'action="([^"]*)"', form)[1], [dict.fromkeys(found, ""), *plain, *turns, found]


def scan(url: str, path: str) -> list[int]:
    """One machine at one link: HEAD, GET, then every form in every way, as from the page itself."""
    headers = {"Origin": url, "Sec-Fetch-Site": "same-origin"}
    with httpx.Client(base_url=url, follow_redirects=True, headers=headers, timeout=60) as client:
        seen = [client.head(path).status_code, (page := client.get(path)).status_code]
        for action, fillings in forms_of(page.text):
            seen += [client.post(action, data=filled).status_code for filled in fillings]
    return seen


def walks(page: Page, url: str) -> None:
    """A browser that runs scripts: every form sent as it is, sent filled without looking, every button pressed."""
    assert page.goto(url).status < 500
    for number in range(page.locator("form").count()):
        for fill in ("", "first", "last"):
            page.goto(url)
            if fill:
                page.evaluate(FILL_ALL, ["plausible", fill == "first"])
            with page.expect_navigation():
                page.evaluate(WITHOUT_PATIENCE, number)
    page.goto(url)
    for number in range(page.locator("button").count()):
        page.goto(url)
        page.evaluate(FILL_ALL, ["123456", True])
        page.locator("button").nth(number).click(force=True, timeout=2000)


def one_of_each(paths: list[str], each: int) -> list[str]:
    """A browser is slow: the newest links of each purpose, which are the open ones."""
    found: dict[str, list[str]] = {}
    for path in reversed(paths):
        found.setdefault(path.split("/")[1], []).append(path)
    return [path for some in found.values() for path in some[:each]]


def test_a_scanner_at_every_link_of_every_mail_changes_nothing(scanned: Site, chromium: Browser) -> None:
    world, url = scanned.world, scanned.url
    assert with_links() - kinds(world) == set()
    paths = links(world)
    assert {path.split("/")[1] for path in paths} == {"d", "t", "c", "a", "r", "b", "o", "s", "inbox", "mine", "tasks"}
    before, mails = records(world), other_mails(world)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = list(pool.map(lambda path: scan(url, path), paths))
    assert {code for codes in answers for code in codes} <= {200, 403, 404, 409, 410, 422, 429}
    with chromium.new_context() as opened:
        page = opened.new_page()
        page.set_default_timeout(5000)
        for path in one_of_each(paths, 2):
            walks(page, url + path)
    world.works()
    assert records(world) == before
    assert other_mails(world) == mails
    most = world.column("SELECT count(*) FROM signin_ask WHERE code_hash <> '' GROUP BY person_id")
    assert max(map(int, most)) <= 10


def test_a_scanner_in_the_browser_of_somebody_who_is_signed_in_decides_nothing_by_looking(scanned: Site) -> None:
    world = scanned.world
    paths = [*links(world), "/", "/inbox", "/inbox/later", "/inbox/decided", "/inbox?reject=1", "/delegations"]
    paths += [f"/inbox/{request_id}" for request_id in world.requests()]
    world.clock.forward(hours=2)  # a scanner may have used up the codes of an hour
    browser = enter(world, MIA)
    before, mails = records(world), other_mails(world)
    for path in paths:
        assert browser.client.get(path).status_code < 500
        assert browser.client.head(path).status_code < 500
    world.works()
    assert records(world) == before
    assert other_mails(world) == mails
