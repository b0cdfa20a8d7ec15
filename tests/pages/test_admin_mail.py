"""Mail that was put aside or not sent: what admins see of it, which is never its words, and what they do about it."""

import json
import re

import pytest
from everyday import enter
from office import ACCESS_OFFICE, ADMIN, AUDITOR, a_little_of_everything
from world import ANA, EVE, MIA, World, meddle

STRANGER = "somebody@elsewhere.example"
SECRET_WORDS = "Let me in, the password is swordfish."


def put_aside(world: World) -> str:
    """A mail from a stranger lies in quarantine; its number."""
    world.writes(STRANGER, SECRET_WORDS, subject="Access for me")
    world.works()
    return world.column("SELECT mail_id FROM mail WHERE outcome = 'review'")[-1]


def set_aside(world: World) -> str:
    """Mia's approval mail was not accepted; its id in the outbox."""
    world.writes(ANA, "Please give me the Orchard Payables Viewer to follow our invoices.")
    world.mailbot.intake.receive(world.process.mailbox)
    world.mailbot.intake.handle_stored()
    store, now = world.mailbot.desk.store, world.clock.now()
    claimed = []
    while some := store.claim(now, 600, 1):
        claimed += some
    with store.write() as tx:
        for each in claimed:
            if each.notice.recipient == MIA:
                tx.not_sent([each], "550 the mailbox is full", None, now)
            else:
                tx.sent({each.notice.notice_id: "p"}, now)
    return world.column("SELECT notice_id FROM outbox WHERE state = 'review' AND recipient = :mia", mia=MIA)[-1]


def entries(world: World, tag: str) -> list[tuple[str, dict[str, object]]]:
    """(who did it, with which facts) of each entry of the trail with this tag; people by their address."""
    people = "SELECT ref || ' ' || email FROM person"
    refs = dict(row.split() for row in world.column(people))
    with world.mailbot.desk.store.read() as tx:
        bodies = [json.loads(entry.body) for entry in tx.trail()]
    return [(refs.get(each["actor"], each["actor"]), each["data"]) for each in bodies if each["tag"] == tag]


def test_quarantine_shows_who_what_about_and_why_but_never_what_it_says(world: World) -> None:
    put_aside(world)
    page = enter(world, ACCESS_OFFICE).open("/admin/quarantine")
    assert STRANGER in page
    assert "Access for me" in page
    assert "not an active person in staff.csv" in page
    assert "swordfish" not in page


def test_a_mail_is_looked_at_again_under_todays_rules_and_believed_no_more_than_before(world: World) -> None:
    mail = put_aside(world)
    browser = enter(world, ACCESS_OFFICE)
    browser.open("/admin/quarantine")
    browser.send(mail=mail)
    assert "handled once more" in browser.page.text
    world.works()
    assert world.column("SELECT outcome FROM mail WHERE mail_id = :mail", mail=int(mail)) == ["review"]
    assert entries(world, "message:released") == [(ACCESS_OFFICE, {"by": "person"})]
    assert world.requests() == {}
    assert world.trail().wrong is None


def test_a_forged_mail_stays_forged_however_often_it_is_looked_at(world: World) -> None:
    world.writes(EVE, "approve", proof="mx.larkspur.example; dmarc=fail header.from=larkspur.example")
    world.works()
    (mail,) = world.column("SELECT mail_id FROM mail WHERE outcome = 'review'")
    browser = enter(world, ADMIN)
    browser.open("/admin/quarantine")
    browser.send(mail=mail)
    world.works()
    (reason,) = world.column("SELECT reason FROM mail WHERE mail_id = :mail", mail=int(mail))
    assert "DMARC check failed" in reason


def test_a_mail_is_taken_off_the_list_with_a_reason_that_the_trail_keeps(world: World) -> None:
    mail = put_aside(world)
    browser = enter(world, ADMIN)
    browser.open("/admin/quarantine")
    client, origin = browser.client, {"Origin": "http://testserver"}
    nothing = client.post("/admin/quarantine/settle", data={"mail": mail}, headers=origin)
    assert nothing.status_code == 422
    assert "checked" in nothing.text
    done = client.post("/admin/quarantine/settle", data={"mail": mail, "reason": "an advertisement"}, headers=origin)
    assert "No mail was put aside here." in done.text
    ((who, facts),) = entries(world, "message:settled")
    assert who == ADMIN
    assert "advertisement" not in json.dumps(facts)  # beside the chain, where it can be erased
    assert world.trail().wrong is None
    again = client.post("/admin/quarantine/settle", data={"mail": mail, "reason": "twice"}, headers=origin)
    assert "somebody else was there first" in again.text


@pytest.mark.parametrize(
    ("mails", "why"),
    [
        (("I need access to the Finance Shared Drive.", "the usual one", "as always"), "asked twice, not understood"),
        (("Please extend my access to everything.",), "answer Ana Costa yourself"),
    ],
    ids=["not understood twice", "passed on"],
)
def test_what_a_mail_leaves_to_the_access_office_is_on_its_list_until_it_is_settled_and_acts_once(
    world: World, mails: tuple[str, ...], why: str
) -> None:
    for number, words in enumerate(mails):
        world.writes(ANA, words, reply_to=world.mail(ANA) if number else None)
        world.works()
    (mail,) = world.column("SELECT mail_id FROM mail WHERE outcome = 'review'")
    sent = len(world.mails(""))
    browser = enter(world, ACCESS_OFFICE)
    assert 'href="/admin/quarantine"><strong>1</strong> mail put aside' in browser.open("/")
    page = browser.open("/admin/quarantine")
    assert why in page
    assert "it cannot be looked at again" in page
    origin = {"Origin": str(browser.client.base_url)}
    again = browser.client.post("/admin/quarantine/again", data={"mail": mail}, headers=origin)
    assert "read and left to you" in again.text
    browser.client.post(
        "/admin/quarantine/settle", data={"mail": mail, "reason": "agreed on the phone"}, headers=origin
    )
    assert "put aside" not in re.sub(r"<nav.*?</nav>", "", browser.open("/"), flags=re.DOTALL)
    world.works()
    assert len(world.mails("")) == sent + 1  # the code to sign in
    assert world.trail().wrong is None


def test_a_mail_that_is_at_work_is_not_in_quarantine_whatever_a_form_says(world: World) -> None:
    world.writes(ANA, "Please give me the Orchard Payables Viewer to follow our invoices.")
    world.works()
    (mail,) = world.column("SELECT mail_id FROM mail")
    post = enter(world, ADMIN).client.post
    for act in ("again", "settle"):
        form = {"mail": mail, "reason": "x"}
        assert post(f"/admin/quarantine/{act}", data=form, headers={"Origin": "http://testserver"}).status_code == 422
    assert len(world.requests()) == 1
    assert world.column("SELECT state FROM mail") == ["filed"]


def test_the_outbox_shows_whom_and_why_not_but_no_subject_and_no_words(world: World) -> None:
    set_aside(world)
    page = enter(world, AUDITOR).open("/admin/outbox")
    assert MIA in page
    assert "the mailbox is full" in page
    assert "Orchard" not in page
    assert "checkbox" not in page


def test_a_mail_is_sent_again_by_a_named_admin(world: World) -> None:
    notice = set_aside(world)
    browser = enter(world, ADMIN)
    browser.open("/admin/outbox")
    browser.send(notice=notice)
    assert "queued again" in browser.page.text
    world.works()
    assert "Orchard Payables" in str(world.mail(MIA)["Subject"])
    assert [who for who, _ in entries(world, "notice:released")] == [ADMIN]


def test_a_mail_that_may_have_arrived_is_sent_again_only_by_who_says_that_twice_is_no_harm(world: World) -> None:
    notice = set_aside(world)
    meddle(world, f"UPDATE outbox SET delivery = 'handed' WHERE notice_id = '{notice}'")
    browser = enter(world, ADMIN)
    browser.open("/admin/outbox")
    browser.send(notice=notice)
    assert browser.status == 422
    assert "would arrive twice" in browser.page.text
    assert entries(world, "notice:released") == []
    browser.send(notice=notice, twice="yes")
    assert [who for who, _ in entries(world, "notice:released")] == [ADMIN]


def test_a_mail_is_never_sent_once_an_admin_says_why(world: World) -> None:
    notice = set_aside(world)
    post = enter(world, ADMIN).client.post
    origin = {"Origin": "http://testserver"}
    assert post("/admin/outbox/drop", data={"notice": notice, "reason": " "}, headers=origin).status_code == 422
    assert "Done." in post("/admin/outbox/drop", data={"notice": notice, "reason": "wrong"}, headers=origin).text
    world.works()
    assert [who for who, _ in entries(world, "notice:dropped")] == [ADMIN]
    assert not [mail for mail in world.mails(MIA) if "Orchard" in str(mail["Subject"])]


def test_enter_in_the_reason_why_not_does_not_do_the_opposite(world: World) -> None:
    """A browser presses the first button of a form then, which sends again, or looks again."""
    notice, mail = set_aside(world), put_aside(world)
    admin = enter(world, ADMIN)
    for path, ticked in (("/admin/outbox", {"notice": notice}), ("/admin/quarantine", {"mail": mail})):
        admin.open(path)
        admin.send(**ticked, reason="A wrong address.")
        assert admin.status == 422
        assert "press the button below your reason, or empty it" in admin.page.text
        assert 'value="A wrong address."' in admin.page.text
    assert entries(world, "notice:released") == entries(world, "message:released") == []


@pytest.mark.parametrize(
    "path", ["/admin/outbox?state=x&at=2026-13-45&id=%27", "/admin/quarantine?before=-1&outcome=%27"]
)
def test_an_address_that_was_tampered_with_shows_the_first_page(world: World, path: str) -> None:
    browser = enter(world, ADMIN)
    browser.open(path)
    assert browser.status == 200


def test_lists_go_on_where_they_ended(both: World) -> None:
    for number in range(53):
        both.writes(f"s{number:02}@elsewhere.example", "Hello", subject="Hi")
    both.works()
    client = enter(both, ADMIN).client
    first = client.get("/admin/quarantine").text
    assert "s52@" in first
    assert "s02@" not in first
    (following,) = {part.split('"')[0] for part in first.split('href="')[1:] if "before=" in part.split('"')[0]}
    rest = client.get("/admin/quarantine" + following.replace("&amp;", "&")).text
    assert [f"s{number:02}@" in rest for number in (2, 1, 0, 3)] == [True, True, True, False]


def test_the_first_page_does_not_say_that_all_is_well_while_a_mail_is_put_aside(world: World) -> None:
    admin = enter(world, ADMIN)
    assert "Nothing needs a person now" in admin.open("/admin")
    put_aside(world)
    page = admin.open("/admin")
    assert "1 mail was put aside" in page
    assert page.count("Nothing needs a person now") == 0


@pytest.mark.parametrize("who", [ADMIN, ACCESS_OFFICE, AUDITOR])
def test_who_may_look_at_what_was_put_aside_has_it_on_their_first_page(world: World, who: str) -> None:
    put_aside(world)
    assert '<a href="/admin/quarantine"><strong>1</strong> mail put aside</a>' in enter(world, who).open("/")


def test_the_first_page_has_one_row_for_each_area_and_tells_only_what_there_is(world: World) -> None:
    a_little_of_everything(world)
    page = enter(world, ADMIN).open("/admin")
    table = page[page.index("<tbody>") : page.index("</tbody>")]
    told = [re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", row)).strip() for row in table.split("</tr>")[:-1]]
    areas = ["mailbox", "mails", "outbox", "requests", "tasks", "audit trail", "rules", "timetable"]
    assert [next(area for area in areas if row.startswith(area)) for row in told] == areas
    assert told[1] == "mails none"
    assert told[3] == "requests asked back: 1 waiting for approvers: 1"
