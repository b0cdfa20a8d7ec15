"""People as an admin looks them up, and what an admin ends for one of them: each act is named in the trail."""

from dataclasses import replace
from datetime import date
from time import thread_time

from everyday import acts, enter
from office import ACCESS_OFFICE, ADMIN, AUDITOR
from test_admin_mail import entries
from world import ANA, MIA, OTO, World

from mailbot.adapters.database.schema.tables import identity
from mailbot.core.catalog import Catalog, Person
from mailbot.services.admin.directory import MOST, Directory
from mailbot.services.people.delegations import Delegations
from mailbot.services.ports import RequestFilter
from mailbot.services.queries.rows import Queries

ORIGIN = {"Origin": "http://testserver"}


def page_of(world: World, address: str) -> str:
    person = world.mailbot.desk.catalog.person_at(address)
    assert person
    return f"/admin/people/{person.person_id}"


def test_a_search_finds_people_by_any_of_their_facts(world: World) -> None:
    client = enter(world, AUDITOR).client
    for words in ("ana costa", "ANA.COSTA@larkspur", "LF-2002", "finance costa", "mia berg costa"):
        assert ">Ana Costa<" in client.get("/admin/people", params={"q": words}).text, words
    assert ">Ana Costa<" not in client.get("/admin/people", params={"q": "warehouse costa"}).text
    assert "Try fewer of them" in client.get("/admin/people", params={"q": "<script>alert(1)</script>"}).text


def test_twenty_thousand_people_are_paged_without_a_gap_and_quickly(world: World) -> None:
    people = tuple(
        Person(f"E{n}", f"p{n}@larkspur.example", f"Sam {'AZ'[n % 2]}{n % 97}", department="Stores")
        for n in range(20_000)
    )
    desk = world.mailbot.desk
    directory = Directory(replace(desk, rulebook=replace(desk.rulebook, catalog=Catalog(people, ()))))
    seen, after, more = [], "", True
    slowest = 0.0
    while more:
        began = thread_time()
        found, more = directory.find("sam stores", after)
        slowest = max(slowest, thread_time() - began) if after else 0.0
        seen += [each.person_id for each in found]
        after = seen[-1]
        assert len(found) <= MOST
    assert sorted(seen) == sorted(each.person_id for each in people)
    assert slowest < 0.05
    began = thread_time()
    assert directory.find("nobody of this name") == ([], False)
    assert thread_time() - began < 0.05


def test_the_page_of_a_person_tells_what_is_known_of_them(world: World) -> None:
    world.writes(ANA, "Please give me the Orchard Payables Viewer to follow our invoices.")
    world.works()
    desk = world.mailbot.desk
    mia, oto = (desk.catalog.person_at(address) for address in (MIA, OTO))
    enter(world, MIA)
    with desk.store.write() as tx:
        tx.note_dead(MIA, "550 no such user", world.clock.now())
        tx.note_absence(mia.person_id, date(2026, 12, 24), 1, world.clock.now())
    page = enter(world, ACCESS_OFFICE).open(page_of(world, MIA))
    for words in (MIA, ">Ana Costa<", "Orchard Payables (Viewer)", "550 no such user", "24 December", "a mailed code"):
        assert words in page
    assert "button" not in page.partition("<main")[2].partition("</main>")[0]
    Delegations(desk).make(mia.person_id, oto.email, None, date(2026, 12, 31))
    page = enter(world, ADMIN).open(page_of(world, MIA))
    assert f"{oto.name} decides for {mia.name}" in page
    assert "button" in page.partition("<main")[2].partition("</main>")[0]


def test_what_waits_for_an_answer_is_due_at_no_time(world: World) -> None:
    world.writes(ANA, "Please give me the Orchard Payables Viewer to follow our invoices.")
    world.works()
    office = enter(world, ACCESS_OFFICE)
    assert "27 November 2026 at 09:00" in office.open(page_of(world, MIA))
    acts(world, MIA, verb="ask", reason="Which invoices?")
    page = office.open(page_of(world, MIA))
    assert "the time stands still until an answer comes" in page
    assert "27 November 2026 at 09:00" not in page
    with world.mailbot.desk.store.read() as tx:
        (file,) = tx.requests(RequestFilter())
    row = Queries(world.mailbot.desk).request(file)
    assert (row["waiting_on"], row["due_at"]) == ("the answer of Ana Costa; Mia Berg; Daniel Weber", "")


def test_an_admin_signs_somebody_out_everywhere(world: World) -> None:
    ana, admin = enter(world, ANA), enter(world, ADMIN)
    assert "Ana Costa" in ana.open("/")
    assert "Signed out in every browser" in admin.client.post(f"{page_of(world, ANA)}/sessions", headers=ORIGIN).text
    assert "Sign in" in ana.open("/")
    ((who, facts),) = entries(world, "session:ended")
    assert who == ADMIN
    assert facts["person"].startswith("p-")
    assert "LF-2002" not in str(facts)
    assert world.trail().wrong is None


def test_an_admin_ends_the_binding_of_an_identity_of_that_person_only(world: World) -> None:
    ana = world.mailbot.desk.catalog.person_at(ANA)
    with world.mailbot.desk.store.write() as tx:
        tx._add(  # the area that binds identities has its own tests
            identity,
            identity_id="I-1",
            issuer="https://id.example",
            subject="ana",
            person_id=ana.person_id,
            bound_at=world.clock.now(),
            ended_at=None,
            seal="",
        )
    admin = enter(world, ADMIN).client
    assert "https://id.example" in admin.get(page_of(world, ANA)).text
    assert admin.post(f"{page_of(world, MIA)}/identity", data={"identity": "I-1"}, headers=ORIGIN).status_code == 409
    assert "https://id.example" in admin.get(page_of(world, ANA)).text
    gone = admin.post(f"{page_of(world, ANA)}/identity", data={"identity": "I-1"}, headers=ORIGIN)
    assert "bound no more" in gone.text
    assert "https://id.example" not in gone.text
    assert [who for who, _ in entries(world, "identity:ended")] == [ADMIN]


def test_an_admin_lets_mail_go_to_an_address_again(world: World) -> None:
    with world.mailbot.desk.store.write() as tx:
        tx.note_dead(MIA, "550 no such user", world.clock.now())
    admin = enter(world, ADMIN).client
    assert admin.post(f"{page_of(world, ANA)}/address", data={"address": MIA}, headers=ORIGIN).status_code == 409
    assert (
        "goes to this address again"
        in admin.post(f"{page_of(world, MIA)}/address", data={"address": MIA}, headers=ORIGIN).text
    )
    with world.mailbot.desk.store.read() as tx:
        assert not tx.is_dead(MIA)
    ((who, facts),) = entries(world, "address:revived")
    assert who == ADMIN
    assert MIA not in str(facts)
    assert world.trail().wrong is None


def test_the_office_ends_a_delegation_and_both_people_are_told(world: World) -> None:
    desk = world.mailbot.desk
    mia, oto = (desk.catalog.person_at(address) for address in (MIA, OTO))
    Delegations(desk).make(mia.person_id, oto.email, None, date(2026, 12, 31))
    browser = enter(world, ACCESS_OFFICE)
    assert oto.name in browser.open("/admin/delegations")
    browser.send()
    world.works()
    assert "Nobody lets anybody else decide" in browser.page.text
    assert [who for who, _ in entries(world, "delegation:ended")] == [ACCESS_OFFICE]
    for address in (MIA, OTO):
        assert world.mail(address, "Ended: ")
    assert world.trail().wrong is None
