"""The first page: what waits for each role, each count with the page that has exactly those rows."""

import re

from access_world import FINANCE, under, with_birthrights, with_policy
from everyday import enter
from office import ACCESS_OFFICE, ADMIN, AUDITOR, IT, a_little_of_everything
from world import ANA, EVE, MIA, OTO, World, meddle

from mailbot.services.queries.home import _capped

Tiles = dict[str, tuple[str, str, str]]


def tiles(world: World, address: str) -> Tiles:
    """Each tile of somebody's first page by what it counts: its count, its page, and what else it says."""
    page = enter(world, address).open("/")
    found = re.findall(r'<li[^>]*><a href="([^"]*)"><strong>([^<]*)</strong> ([^<]*)</a>(.*?)</li>', page, re.DOTALL)
    return {of: (count, path, re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", more))) for path, count, of, more in found}


def test_staff_see_what_is_theirs(world: World) -> None:
    a_little_of_everything(world)
    found = tiles(world, ANA)
    assert {of: row[:2] for of, row in found.items()} == {
        "question to you": ("1", "/mine?show=questions"),
        "requests of yours are open": ("2", "/mine?show=open"),
        "thing you have access to": ("1", "/mine#access"),
    }
    waits, besides = enter(world, ANA).open("/").split("<h2>What there is besides</h2>")
    assert "question to you" in waits
    assert "thing you have access to" not in waits
    assert "thing you have access to" in besides


def test_nobody_reads_what_does_not_wait(world: World) -> None:
    """Only the auditor reads a nought: it says that all of the trail is proved."""
    for address in (EVE, IT, ACCESS_OFFICE, ADMIN):
        assert tiles(world, address) == {}
        assert "Nothing waits for you." in enter(world, address).open("/")


def test_the_counted_rows_are_the_rows_of_the_page(world: World) -> None:
    a_little_of_everything(world)
    browser = enter(world, ANA)
    for path, headings in (("/mine?show=questions", 1), ("/mine?show=open", 2), ("/mine?show=ending", 0)):
        assert len(re.findall(r"<h3 id=", browser.open(path))) == headings


def test_an_open_request_says_who_has_it_and_by_when(world: World) -> None:
    ids = a_little_of_everything(world)
    told = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", enter(world, ANA).open("/")))
    assert re.search(
        rf"{ids['waiting']} Orchard Payables \(Viewer\) waiting for approval Mia Berg and Daniel Weber", told
    )
    assert "you: answer the question" in told


def test_an_approver_sees_how_many_and_when_the_first_is_due(world: World) -> None:
    a_little_of_everything(world)
    count, path, more = tiles(world, MIA)["approval waits for you"]
    assert (count, path) == ("1", "/inbox")
    assert "The first is due by Tuesday 1 December 2026" in more


def test_an_owner_sees_what_there_is_to_sign_in_advance_until_it_is_signed(world: World) -> None:
    under(world, with_birthrights(FINANCE))
    world.works()
    count, path, more = tiles(world, OTO)["approval to sign in advance"]
    assert count == "1"
    assert "May everybody in a job have Finance Shared Drive (Read)?" in more
    browser = enter(world, OTO)
    browser.open(path)
    browser.send(act="sign")
    assert "Nothing waits for you." in browser.open("/")


def test_what_ends_within_thirty_days_is_counted_by_itself(world: World) -> None:
    a_little_of_everything(world)
    world.clock.forward(days=110)
    assert tiles(world, ANA)["thing you have ends within 30 days"][:2] == ("1", "/mine?show=ending")


def test_it_sees_tasks_by_state_and_since_when(world: World) -> None:
    a_little_of_everything(world)
    count, path, more = tiles(world, IT)["task that failed"]
    assert (count, path) == ("1", "/tasks?state=failed")
    assert "Since Friday 27 November 2026" in more
    assert "tasks that failed" not in tiles(world, ACCESS_OFFICE)


def test_the_access_office_sees_what_is_held(world: World) -> None:
    under(world, with_policy(rules=()))
    world.writes(ANA, "I need the Dockline Viewer to see the slots.")
    world.works()
    count, path, more = tiles(world, ACCESS_OFFICE)["request is held"]
    assert (count, path) == ("1", "/requests?status=held")
    assert "Since Thursday 26 November 2026" in more


def test_the_auditor_sees_how_far_the_trail_is_proved(world: World) -> None:
    a_little_of_everything(world)
    made = world.mailbot.checkpoints.make()
    found = tiles(world, AUDITOR)
    assert made
    assert found["entries since the last checkpoint"][0] == "2"  # the checkpoint itself, and the auditor's session
    assert "The trail was verified." in found["entries since the last verification"][2]
    world.mailbot.audits.checks.run()
    assert tiles(world, AUDITOR)["entry since the last verification"][0] == "1"


def test_the_admin_sees_what_of_mailbot_needs_somebody(world: World) -> None:
    a_little_of_everything(world)
    meddle(world, "UPDATE outbox SET state = 'review' WHERE seq = (SELECT max(seq) FROM outbox)")
    count, path, more = tiles(world, ADMIN)["thing of mailbot needs somebody"]
    (needing,) = [row for row in world.mailbot.status() if row["needs"]]
    assert (count, path) == ("1", "/admin")
    assert needing["needs"] in more


def test_counts_end_where_nobody_reads_on(world: World) -> None:
    assert [_capped(count) for count in (0, 999, 1_000, 1_001)] == ["0", "999", "1,000", "1,000+"]
