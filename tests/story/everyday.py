"""What people do in many stories: they ask, IT does it, the files of the company change."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from beginnings import told_once
from world import ANA, DANIEL, MIA, ONE, OTO, WISH, Browser, World, link_in

from mailbot.core.catalog import Catalog, Entitlement, Person
from mailbot.core.register import RequestFile
from mailbot.core.rules import Policy


def seats(world: World) -> list[str]:
    """Who has each approval of the newest request, and for whom."""
    return world.column(
        "SELECT p.name || coalesce(' for ' || q.name, '') FROM approval a JOIN person p ON p.person_id = a.approver"
        " LEFT JOIN person q ON q.person_id = a.deputy_for"
        " WHERE a.request_id = (SELECT max(request_id) FROM approval) ORDER BY a.slot"
    )


def enter(world: World, address: str) -> Browser:
    """A browser that somebody has signed in with, by the code that was mailed to them."""
    browser = world.browser()
    browser.open("/signin")
    world.proves(browser, address, address=address)
    assert browser.status == 200
    return browser


def own_page(world: World, address: str, kind: str = "a", containing: str = "") -> Browser:
    """The page of a person who follows the link of their newest mail about it and signs in."""
    browser = world.browser()
    browser.open(link_in(world.mail(address, containing), kind))
    assert "A page for" in browser.page.text
    assert "What else waits for you" in world.proves(browser, address)
    return browser


def page_of(world: World, address: str) -> Browser:
    """The decision page of somebody's newest approval mail, signed in."""
    return world.signed_in(address, link_in(world.mail(address, "Approve:")))


def signs(world: World, owner: str) -> Browser:
    """The owner of a birthright opens what is to be signed in advance, proves who they are, and signs."""
    browser = world.browser()
    browser.open(link_in(world.mail(owner, "Show and sign"), "b"))
    if "Mail me a code" in browser.page.text:
        browser.send(act="ask")
        browser.send(act="enter", code=world.code(owner))
    browser.send(act="sign")
    return browser


def acts(world: World, address: str, **fields: str | list[str]) -> Browser:
    """What somebody does on that page."""
    browser = page_of(world, address)
    browser.send(**fields)
    world.works()
    return browser


def with_staff(world: World, address: str, **changes: object) -> None:
    """staff.csv says something else about a person, and mailbot starts again."""
    rulebook = world.mailbot.desk.rulebook
    people = tuple(replace(row, **changes) if row.email == address else row for row in rulebook.catalog.people)  # type: ignore[arg-type]  # any field
    takes_up(world, catalog=Catalog(people, rulebook.catalog.entitlements))


def takes_up(world: World, **changes: object) -> None:
    rulebook = world.mailbot.desk.rulebook
    changed = replace(rulebook, version=f"+{rulebook.version}"[:64], **changes)  # type: ignore[arg-type]  # any field
    world.runs_under(changed)


def changes(
    world: World,
    people: Callable[[Person], Person] = lambda row: row,
    rows: Callable[[Entitlement], Entitlement] = lambda row: row,
    policy: Callable[[Policy], Policy] = lambda policy: policy,
    name: str = "changed",
) -> None:
    """The access office changes its files, and mailbot starts again."""
    before = world.mailbot.desk.rulebook
    catalog = Catalog(tuple(map(people, before.catalog.people)), tuple(map(rows, before.catalog.entitlements)))
    rulebook = replace(before, catalog=catalog, policy=policy(before.policy), version=name)
    world.runs_under(rulebook)
    world.works()


def managed_by(manager: str, who: str = ANA) -> Callable[[Person], Person]:
    return lambda row: replace(row, manager=manager) if row.email == who else row


def left(*addresses: str) -> Callable[[Person], Person]:
    return lambda row: replace(row, active=row.active and row.email not in addresses)


def time_does_its_work(world: World, **time: float) -> None:
    world.clock.forward(**time)
    world.process.timetable.tick(world.clock.now())
    world.works()


def file_of(world: World, request_id: str = ONE) -> RequestFile:
    """A request as the records have it now."""
    with world.mailbot.desk.store.read() as tx:
        file = tx.request_file(request_id)
    assert file is not None
    return file


def approvers(world: World, request_id: str = ONE) -> list[str]:
    return [world.mailbot.desk.person(row.approver).email for row in file_of(world, request_id).approvals]


def says(world: World, sender: str, text: str) -> None:
    world.writes(sender, text)
    world.works()


@told_once
def approved(world: World, wish: str = WISH) -> None:
    says(world, ANA, wish)
    world.decides(MIA, "approve")
    world.decides(OTO, "approve")


@told_once
def granted(world: World) -> None:
    """Ana has Edit on the drive."""
    approved(world)
    done(world)


def done(world: World) -> None:
    """IT has done everything in its file, the next working day."""
    world.clock.at = (world.clock.at + timedelta(days=1)).replace(hour=17)
    world.works()
    for task in world.tasks():
        if task.state == "exported":
            world.mailbot.fulfilment.finish([task.task_id], "done", "Marcus", "")
    world.works()


def revokes(world: World) -> list[tuple[str, str]]:
    return [(task.state, task.cause) for task in world.tasks() if task.kind == "revoke"]


def moves(world: World, **changes: object) -> None:
    with_staff(world, ANA, **(changes or {"department": "Sales", "manager": DANIEL}))
    world.works()
