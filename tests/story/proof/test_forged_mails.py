"""No mail does anything that its sender did not write, and none is kept from doing it."""

import hashlib
from email.message import EmailMessage

import pytest
from forgeries import AT_FOUR, told
from sqlalchemy import text
from world import ANA, DESK, EVE, MIA, ONE, OTO, World, meddle_unseen, text_of

from mailbot.adapters.database.schema.engine import begin_write, connect
from mailbot.adapters.envelopes import Envelopes
from mailbot.services.intake.message import dedupe_key


def test_a_mail_that_somebody_put_into_the_database_does_nothing(asked: World) -> None:
    raw = (
        "Authentication-Results: mx.larkspur.example; dmarc=pass header.from=larkspur.example\r\n"
        f"From: {MIA}\r\nTo: {DESK}\r\nSubject: away\r\nDate: Thu, 26 Nov 2026 09:00:00 +0000\r\n"
        "Message-ID: <forged@larkspur.example>\r\n\r\nFrom today until 10 December Eve Marlow decides for me.\r\n"
    ).encode()
    with begin_write(connect(asked.settings.database)) as connection:
        first = dict(connection.execute(text("SELECT * FROM mail")).mappings().one())
        row = first | {"mail_id": 99, "uid": 99, "state": "stored", "sha256": hashlib.sha256(raw).hexdigest()}
        row |= {"attempts": 0, "outcome": None, "reason": "", "dedupe_key": "", "handled_at": None}
        names = ", ".join(row)
        connection.execute(text(f"INSERT INTO mail ({names}) VALUES ({', '.join(f':{name}' for name in row)})"), row)
        kept = {"org": row["org_id"], "raw": raw}
        connection.execute(text("INSERT INTO mail_raw (org_id, mail_id, raw) VALUES (:org, 99, :raw)"), kept)
    asked.works()
    assert asked.column("SELECT delegation_id FROM delegation") == []
    assert asked.column("SELECT outcome FROM mail WHERE mail_id = 99") == ["failed"]
    assert "somebody writes into the database" in told(asked, asked.mailbot.desk.policy.access_office)
    assert "somebody writes into the database" in told(asked, asked.mailbot.desk.policy.auditor)


def test_a_mail_of_doubtful_origin_is_not_confirmed_by_sql(world: World) -> None:
    world.writes(
        MIA, "From today until 10 December Eve Marlow decides for me.", proof="mx.larkspur.example; dmarc=none"
    )
    world.works()
    assert world.column("SELECT state FROM mail") == ["waiting"]
    with begin_write(connect(world.settings.database)) as connection:
        afresh = "state = 'stored', confirmed = TRUE, attempts = 0, outcome = NULL, reason = '', handled_at = NULL"
        connection.execute(text(f"UPDATE mail SET {afresh}"))
    world.works()
    assert world.column("SELECT delegation_id FROM delegation") == []
    assert world.column("SELECT outcome FROM mail") == ["failed"]


@pytest.mark.parametrize("state", ["handled", "filed", "waiting"])
def test_a_mail_that_a_row_says_was_handled_and_the_trail_does_not_is_told_of(asked: World, state: str) -> None:
    """A no would be lost before it is read."""
    asked.writes(MIA, "reject: she has left the team", reply_to=asked.mail(MIA, "decide"))
    asked.mailbot.intake.receive(asked.process.mailbox)
    with begin_write(connect(asked.settings.database)) as connection:
        connection.execute(text(f"UPDATE mail SET state = '{state}' WHERE state = 'stored'"))
    assert "the mail 2" in str(asked.trail().wrong)
    asked.clock.forward(hours=1)
    asked.works()
    for address in (asked.mailbot.desk.policy.access_office, asked.mailbot.desk.policy.auditor):
        assert "somebody writes into the database" in told(asked, address)


def test_a_mail_with_a_huge_number_hides_no_other_from_the_hourly_look(asked: World) -> None:
    """Only the newest are looked through: those that came last, however their numbers lie apart."""
    asked.writes(MIA, "reject: she has left the team", reply_to=asked.mail(MIA, "decide"))
    asked.mailbot.intake.receive(asked.process.mailbox)
    columns = "org_id, mailbox, folder, uidvalidity, sha256, oversize, received_at, state, attempts, confirmed, reason"
    columns += ", dedupe_key, message_id, sender, subject"
    with begin_write(connect(asked.settings.database)) as connection:
        connection.execute(text("UPDATE mail SET state = 'filed' WHERE state = 'stored'"))
        forged = (
            f"INSERT INTO mail (mail_id, uid, {columns}) SELECT 1000000000, 1000000000, {columns} FROM mail LIMIT 1"
        )
        connection.execute(text(forged))
    with asked.mailbot.desk.store.read() as tx:
        found = [
            row
            for row in tx.strange_rows(asked.mailbot.desk.today(asked.mailbot.desk.now()))
            if row.startswith("the mail ")
        ]
    assert found == ["the mail 2", "the mail 1000000000"]


REPLAYED = "UPDATE mail SET state = 'stored', attempts = 0, outcome = NULL, dedupe_key = '', reason = ''"


def test_a_mail_that_was_handled_is_not_handled_again_because_a_row_says_so(asked: World) -> None:
    """What it asked for was refused, taken back or has ended since."""
    asked.writes(MIA, "Oto Virtanen decides for me from today.")
    asked.works()
    asked.writes(MIA, "I am back.")
    asked.works()
    assert asked.column("SELECT ended_at FROM delegation") != [None]
    meddle_unseen(asked, REPLAYED)
    asked.clock.forward(minutes=2)
    asked.works()
    assert len(asked.column("SELECT delegation_id FROM delegation")) == 1
    assert list(asked.requests()) == ["REQ-2026-00001"]
    assert "somebody writes into the database" in told(asked, asked.mailbot.desk.policy.auditor)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_yes_arranges_nothing_that_somebody_wrote_into_the_mail_it_is_about(world: World) -> None:
    world.writes(MIA, "I'm out of office until 1 December. Daniel Weber covers for me.")
    world.works()
    asked = world.mail(MIA)
    assert "Shall Daniel Weber decide for you" in " ".join(text_of(asked).split())
    meddle_unseen(world, "UPDATE mail_raw SET raw = CAST(replace(raw, 'Daniel Weber', 'Eve Marlow') AS BLOB)")
    world.writes(MIA, "Yes", reply_to=asked)
    world.works()
    assert world.column("SELECT delegate FROM delegation") == []
    assert "is not as it came in" in " ".join(text_of(world.mail(MIA)).split())
    for address in (world.mailbot.desk.policy.access_office, world.mailbot.desk.policy.auditor):
        assert "somebody writes into the database" in told(world, address)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_mail_of_before_mails_were_stamped_counts_as_long_as_it_says_what_the_trail_tells(asked: World) -> None:
    envelopes = Envelopes(asked.mailbot.keys.link_keys)
    head = ("main", *(asked.column(f"SELECT {name} FROM audit_head")[0] for name in ("seq", "entry_hash")))
    vouched = ", ".join(map(repr, (*head, envelopes.stamp("unsealed", head[0], int(head[1]), head[2]))))
    meddle_unseen(
        asked,
        "UPDATE mail SET seal = ''",
        "UPDATE audit_entry SET seal = ''",
        f"INSERT INTO audit_unsealed (org_id, seq, entry_hash, seal) VALUES ({vouched})",
    )
    asked.restart()

    def counts() -> bool:
        with asked.mailbot.desk.store.read() as tx:
            stored = tx.mail(1)
        return stored is not None and stored.genuine

    assert counts()
    assert asked.trail().wrong is None
    other = b"From: somebody else"
    meddle_unseen(
        asked,
        f"UPDATE mail_raw SET raw = x'{other.hex()}' WHERE mail_id = 1",
        f"UPDATE mail SET sha256 = '{hashlib.sha256(other).hexdigest()}' WHERE mail_id = 1",
    )
    assert not counts()
    assert "what the mail 1 says" in str(asked.trail().wrong)


def test_an_address_is_not_dead_because_a_row_says_so(asked: World) -> None:
    meddle_unseen(
        asked,
        "INSERT INTO dead_address (org_id, address, since, why, seal)"
        f" SELECT org_id, '{OTO}', '2026-11-26 09:00:00.000000', '', '' FROM access_request",
    )
    with asked.mailbot.desk.store.read() as tx:
        assert not tx.is_dead(OTO)
    assert "the dead address" in str(asked.trail().wrong)
    with asked.mailbot.desk.store.write() as tx:
        assert tx.note_dead(OTO, "550", asked.clock.now())
        assert not tx.note_dead(OTO, "550", asked.clock.now())
        assert tx.is_dead(OTO)


@pytest.mark.parametrize("change", ['choices = \'[["Orchard Finance", "Admin"]]\'', "times_asked = 0", "seal = ''"])
def test_an_answer_goes_nowhere_that_somebody_wrote_into_a_question(world: World, change: str) -> None:
    world.writes(ANA, "I need access to the Finance Shared Drive.")
    world.works()
    assert world.column("SELECT state FROM question") == ["open"]
    assert world.trail().wrong is None
    meddle_unseen(world, f"UPDATE question SET {change}")
    world.writes(ANA, "1", reply_to=world.mail(ANA))
    world.works()
    assert world.column("SELECT approver FROM approval") == []
    assert "question" in str(world.trail().wrong)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_an_answer_takes_not_the_place_of_a_first_mail_that_somebody_changed(world: World) -> None:
    world.writes(ANA, "Please give Sofia Edit on the Finance Shared Drive.")
    world.works()
    world.writes(ANA, "The Sofia who wanted Admin in HarvestCRM.", reply_to=world.mail(ANA))
    world.works()
    meddle_unseen(world, "UPDATE mail_raw SET raw = CAST(raw || ' ' AS BLOB) WHERE mail_id = 1")
    world.writes(ANA, "Sofia Petrova", reply_to=world.mail(ANA))
    world.works()
    assert world.requests() == {}
    assert "please write it again" in text_of(world.mail(ANA))


HUNG = {
    "the conversation": "UPDATE thread SET person_id = 'EVE' WHERE thread_id = (SELECT thread_id FROM access_request)",
    "the request": "UPDATE access_request SET thread_id = (SELECT thread_id FROM thread WHERE person_id = 'EVE')",
}


@pytest.mark.parametrize("what", HUNG)
def test_nobody_speaks_in_the_conversation_of_another_because_a_row_says_so(asked: World, what: str) -> None:
    """Whoever a conversation belongs to withdraws what was asked in it, and answers what is asked back."""
    asked.writes(EVE, "What is the state of my requests?")
    asked.works()
    (eve,) = asked.column("SELECT person_id FROM person WHERE email = :email", email=EVE)
    meddle_unseen(asked, HUNG[what].replace("EVE", eve))
    if what == "the conversation":
        (tag,) = asked.column("SELECT thread_id FROM access_request")
        to_hers = EmailMessage()
        to_hers["Subject"], to_hers["Message-ID"] = "Access", "<nothing@larkspur.example>"
        to_hers["Reply-To"] = DESK.replace("@", f"+{tag}@")
        asked.writes(EVE, "Please withdraw my request.", reply_to=to_hers)
    else:
        asked.writes(EVE, "Please withdraw my request.", reply_to=asked.mail(EVE))
    asked.works()
    assert asked.requests() == {"REQ-2026-00001": "pending"}
    asked.clock.forward(hours=1)
    asked.works()
    assert "somebody writes into the database" in told(asked, asked.mailbot.desk.policy.auditor)
    named = {"the request": "the mail it came by was mail-1, as the trail tells, and is mail-2"}.get(what, what)
    assert named in str(asked.trail().wrong)


def test_a_request_does_not_come_by_another_mail_of_its_requester_because_a_row_says_so(asked: World) -> None:
    """The mail is what an auditor is shown as the reason why it was asked for."""
    asked.writes(ANA, "My director wants me to have Dockline Booker to book slots.")
    asked.works()
    asked.decides(MIA, "approve", containing="Finance Shared Drive")
    asked.decides(OTO, "approve", containing="Finance Shared Drive")
    assert asked.trail().wrong is None
    meddle_unseen(asked, OF_ANOTHER_MAIL)
    assert "request REQ-2026-00001 (version 1)" in str(asked.trail().wrong)
    asked.clock.at += AT_FOUR
    asked.works()
    assert [task.state for task in asked.tasks()] == ["open"]
    assert "a task for IT was tampered with" in told(asked, asked.mailbot.desk.policy.auditor)


OF_ANOTHER_MAIL = (
    "UPDATE access_request SET thread_id = (SELECT thread_id FROM access_request WHERE request_id = 'REQ-2026-00002')"
)


@pytest.mark.parametrize("rows", ["mail_id = 1", "mail_id IN (1, 2)"])
def test_a_mail_is_not_lost_because_a_row_says_that_it_came_before(asked: World, rows: str) -> None:
    """Anybody can work out by what a mail is known again: it is in the mail."""
    asked.clock.forward(minutes=5)
    asked.writes(ANA, f"Please withdraw {ONE}.")
    asked.mailbot.intake.receive(asked.process.mailbox)
    with asked.mailbot.desk.store.read() as tx:
        stored = tx.mail(2)
    assert stored
    key = dedupe_key(asked.mailbot.intake.reader.read(stored.raw, asked.clock.now()))
    meddle_unseen(asked, f"UPDATE mail SET dedupe_key = '{key}' WHERE {rows}")
    asked.works()
    assert "withdrawn" in str(asked.requests())
    with asked.mailbot.desk.store.read() as tx:
        assert tx.seen(key, len(key)) == key
