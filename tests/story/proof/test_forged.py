"""Who has the database and not the keys writes what never happened, past no guard: mailbot believes none of it."""

import hashlib
import json
from dataclasses import replace
from datetime import date, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
import rfc8785
from alembic import command
from alembic.config import Config
from everyday import approved, done, enter, granted, moves, revokes, says
from sheets_of_it import file_leaves, it_returns
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError, OperationalError
from world import (
    ANA,
    DANIEL,
    DESK,
    EVE,
    HENRIK,
    MIA,
    ONE,
    OTO,
    WISH,
    Browser,
    Forms,
    World,
    link_in,
    meddle,
    meddle_unseen,
    text_of,
)

from mailbot.adapters.database.schema import tables
from mailbot.adapters.database.schema.engine import begin_write, connect, current, upgrade
from mailbot.adapters.database.schema.tables import job_run
from mailbot.adapters.database.trail import trail
from mailbot.adapters.envelopes import Envelopes
from mailbot.adapters.keys import KeyFolder
from mailbot.core.trail import Fold, different, instant
from mailbot.services.approvals import clock
from mailbot.services.people.reviews import Reviews
from mailbot.services.ports import Rulebook, StoreUnavailable

AT_FOUR = timedelta(hours=7, minutes=5)


@pytest.fixture
def asked(world: World) -> World:
    world.writes(ANA, "I need Edit on the Finance Shared Drive for the month-end closing.")
    world.works()
    return world


def told(world: World, address: str) -> str:
    return "\n".join(str(mail["Subject"]) for mail in world.mails(address))


def person(connection: Connection, address: str) -> tuple[str, str]:
    """(person_id, pseudonym)"""
    row = connection.execute(text("SELECT person_id, ref FROM person WHERE email = :email"), {"email": address}).one()
    return row.person_id, row.ref


def append(connection: Connection, world: World, tag: str, actor: str, subject: str, data: dict[str, Any]) -> None:
    """An entry as mailbot chains it, by whoever has read how: its hash anybody can make."""
    head = connection.execute(text("SELECT org_id, seq, entry_hash FROM audit_head")).one()
    facts = {"v": 1, "at": instant(world.clock.now()), "tag": tag, "actor": actor, "subject": subject, "data": data}
    body = rfc8785.dumps(facts | {"org": head.org_id, "seq": head.seq + 1, "prev": head.entry_hash})
    row = {"org": head.org_id, "seq": head.seq + 1, "tag": tag, "actor": actor, "subject": subject, "body": body}
    columns = "org_id, seq, at, tag, actor, subject, body, entry_hash"
    connection.execute(
        text(f"INSERT INTO audit_entry ({columns}) VALUES (:org, :seq, :at, :tag, :actor, :subject, :body, :hash)"),
        row | {"at": world.clock.now().replace(tzinfo=None), "hash": hashlib.sha256(body).hexdigest()},
    )
    connection.execute(
        text("UPDATE audit_head SET seq = :seq, entry_hash = :hash"),
        {"seq": head.seq + 1, "hash": hashlib.sha256(body).hexdigest()},
    )


def eve_decides_instead_of_mia(world: World) -> None:
    with begin_write(connect(world.settings.database)) as connection:
        (eve, eves), (_, mias) = person(connection, EVE), person(connection, MIA)
        connection.execute(text("UPDATE approval SET approver = :eve WHERE slot = 1"), {"eve": eve})
        facts = {"version": 1, "slot": 1, "from": mias, "to": eves, "why": "passed on"}
        append(connection, world, "request:stage:reassigned", mias, "REQ-2026-00001", facts)


def test_an_entry_that_mailbot_did_not_write_is_found_out(asked: World) -> None:
    """The chain has no secret: whoever can compute a hash can go on with it."""
    assert asked.trail().wrong is None
    eve_decides_instead_of_mia(asked)
    wrong = asked.trail().wrong
    assert wrong is not None
    assert "was not written by mailbot" in wrong.what


def test_what_somebody_decided_who_was_never_asked_does_not_go_to_it(asked: World) -> None:
    """The whole trail is verified in the morning; the file leaves in the afternoon."""
    eve_decides_instead_of_mia(asked)
    browser = enter(asked, EVE)
    browser.open("/inbox/REQ-2026-00001")
    browser.send(form=place_of(browser, "/inbox/REQ-2026-00001"), verb="approve", reason="fine")
    asked.decides(OTO, "approve")
    assert [task.state for task in asked.tasks()] == ["open"]
    asked.clock.at += AT_FOUR
    asked.works()
    assert [task.state for task in asked.tasks()] == ["open"]
    assert told(asked, asked.mailbot.desk.policy.it_team) == ""
    for address in (asked.mailbot.desk.policy.access_office, asked.mailbot.desk.policy.auditor):
        assert "a task for IT was tampered with" in told(asked, address)


def place_of(browser: Browser, action: str) -> int:
    """Which form of the page goes there."""
    return next(at for at, (where, _) in enumerate(Forms(browser.page.text).forms) if action in where)


@pytest.mark.parametrize("column", ["tag = 'message:received'", "subject = 'mail-1'", "actor = 'mailbot'"])
def test_an_entry_that_is_kept_where_nobody_looks_is_found_out(asked: World, column: str) -> None:
    """The pages look entries up by their columns: a rejection kept as something else would be in no list."""
    asked.decides(MIA, "reject", "No: she has no business there.")
    meddle(asked, f"UPDATE audit_entry SET {column} WHERE tag = 'request:stage:rejected'")
    wrong = asked.trail().wrong
    assert wrong is not None
    assert "not its own" in wrong.what


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


def test_a_decision_needs_what_the_rules_say_whatever_somebody_wrote_into_its_row(asked: World) -> None:
    """Medium risk: the browser has to be Mia's own, and the row that says so lies where an insider can change it."""
    meddle(asked, "UPDATE approval SET assurance = 'link'")
    browser = asked.browser()
    browser.open(link_in(asked.mail(MIA, "decide")))
    browser.send(verb="approve", reason="fine")
    asked.works()
    assert asked.column("SELECT decided_by FROM decision") == []


def test_a_session_that_has_ended_does_not_go_on_because_a_row_says_so(asked: World) -> None:
    """Whoever kept the cookie of a browser that Mia signed out would decide in her name once more."""
    browser = enter(asked, MIA)
    kept = dict(browser.client.cookies)
    browser.client.post("/logout", headers={"Origin": "http://testserver"})
    meddle_unseen(asked, "UPDATE web_session SET ended_at = NULL")
    again = asked.browser()
    again.client.cookies.update(kept)
    again.open("/inbox")
    assert again.page.url.path == "/signin"


def test_an_answer_about_one_request_approves_no_other_because_their_addresses_were_exchanged(world: World) -> None:
    for who in (ANA, DANIEL):
        world.writes(who, "I need Viewer in StockPilot for the stock count.")
        world.works()
    tags = world.column("SELECT tag FROM approval WHERE slot = 2 ORDER BY request_id")
    change = "UPDATE approval SET tag = '{}' WHERE tag = '{}'"
    moves = ((tags[0], "x"), (tags[1], tags[0]), ("x", tags[1]))
    with begin_write(connect(world.settings.database)) as connection:
        for before, after in moves:
            connection.execute(text(change.format(after, before)))
    chidi = "chidi.okafor@larkspur.example"
    for asked in [mail for mail in world.mails(chidi) if "Reject:" in text_of(mail)]:
        world.writes(chidi, "approve: fine", reply_to=asked)
    for mail in [mail for mail in world.mails(MIA) if "Reject:" in text_of(mail)]:
        world.writes(MIA, "approve: fine", reply_to=mail)
    world.works()
    assert world.column("SELECT DISTINCT slot FROM decision") == ["1"]
    assert "the reply address of approval 2 of REQ-2026-00001" in str(world.trail().wrong)
    world.clock.forward(hours=1)
    world.works()
    assert "somebody writes into the database" in told(world, world.mailbot.desk.policy.auditor)


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


ASKED_OTHERWISE = {
    "an item that nobody asked for": ("UPDATE approval SET checklist = '[\"x\"]' WHERE slot = 2", "checklist"),
    "less sure": ("UPDATE approval SET assurance = 'link'", "assurance"),
    "no reason": ("UPDATE approval SET reason_required = NOT reason_required", "reason_required"),
    "in another role": ("UPDATE approval SET roles = '[\"ciso\"]' WHERE slot = 2", "roles"),
    "by another rule": ("UPDATE approval SET rules = '[\"R-99\"]' WHERE slot = 2", "rules"),
    "who let it pass": ("UPDATE approval SET passed_over = '[\"LF-2001\"]' WHERE slot = 2", "passed_over"),
    "a conflict that nobody sees": ('UPDATE request_version SET conflicts = \'[{"rule": "S-1"}]\'', "shown"),
    "other words in the mail": ("UPDATE request_version SET evidence = 'I always had it'", "shown"),
    "another reason": ("UPDATE request_version SET justification = 'The CFO wants it'", "shown"),
    "fewer people": ("UPDATE request_version SET approvals_required = 1", "needed"),
    "other rules": ("UPDATE request_version SET because = '[]'", "shown"),
}


@pytest.mark.parametrize("how", ASKED_OTHERWISE)
def test_what_approvers_are_asked_and_shown_cannot_be_changed_unseen(asked: World, how: str) -> None:
    assert asked.trail().wrong is None
    statement, named = ASKED_OTHERWISE[how]
    meddle_unseen(asked, statement)
    wrong = asked.trail().wrong
    assert wrong is not None
    assert named in wrong.what
    assert "guards" not in wrong.what


def test_what_was_approved_without_its_checklist_does_not_go_to_it(world: World) -> None:
    """The approver of a row without its checklist is asked for none, and the row is put back afterwards."""
    world.runs_under(_with_checklist(world.mailbot.desk.rulebook))
    world.writes(ANA, "I need Edit on the Finance Shared Drive for the month-end closing.")
    world.works()
    assert world.trail().wrong is None
    meddle_unseen(world, "UPDATE approval SET checklist = '[]'")
    world.decides(MIA, "approve")
    world.decides(OTO, "approve")
    meddle_unseen(world, """UPDATE approval SET checklist = '["training_done"]'""")
    assert [task.state for task in world.tasks()] == ["open"]
    world.clock.at += AT_FOUR
    world.works()
    assert told(world, world.mailbot.desk.policy.it_team) == ""
    assert "a task for IT was tampered with" in told(world, world.mailbot.desk.policy.auditor)
    assert "without an answer to" in str(world.trail().wrong)


def _with_checklist(rulebook: Rulebook) -> Rulebook:
    """The same rules, with a checklist for everybody who is asked."""
    rules = tuple(
        replace(rule, stages=tuple(replace(stage, checklist=("training_done",)) for stage in rule.stages))
        for rule in rulebook.policy.rules
    )
    return replace(rulebook, policy=replace(rulebook.policy, rules=rules), version="with a checklist")


def test_requests_from_before_the_trail_told_what_is_asked_are_held_to_what_it_told(asked: World) -> None:
    """An entry that mailbot wrote in the older form lacks these facts; one that an insider writes so is no entry."""
    fold = Fold()
    with asked.mailbot.desk.store.read() as tx:
        for entry in tx.trail():
            older = json.loads(entry.body) | {"v": 1}
            for name in ("asked", "shown"):
                older["data"].pop(name, None)
            fold.apply(older)
        for key, recorded in tx.recorded():
            assert different(recorded, fold.facts[key]) == []
            assert different(dict.fromkeys(recorded, "else"), fold.facts[key]) != []
    newer = json.loads(entry.body) | {"tag": "request:submitted", "subject": "REQ-2026-00009", "v": 2}
    newer["data"] = {"version": 1, "stages": [], "approvals": [[1, 1, "p-x"]]}
    fold.facts["request", "REQ-2026-00009", "1"] = {"state": "draft"}
    with pytest.raises(KeyError):
        fold.apply(newer)


def test_who_is_named_in_a_forged_delegation_decides_nothing(asked: World) -> None:
    """Neither a row that somebody wrote, nor one of mailbot's that somebody changed, nor one that has ended."""
    asked.writes(MIA, "From 1 to 4 December Oto Virtanen decides for me.")
    asked.works()
    with begin_write(connect(asked.settings.database)) as connection:
        (eve, _), (oto, _) = person(connection, EVE), person(connection, OTO)
    made = "'2026-11-01 00:00:00+00'"
    columns = "org_id, delegation_id, person_id, delegate, since, until, made_at, made_by"
    meddle_unseen(
        asked,
        f"UPDATE delegation SET delegate = '{eve}', since = '2026-11-20', until = '2026-12-31'",
        f"INSERT INTO delegation ({columns})"
        f" SELECT org_id, 'D-00009', '{oto}', '{eve}', '2026-11-20', '2026-12-31', {made}, '{oto}' FROM delegation",
    )
    asked.clock.forward(minutes=2)
    asked.works()
    assert eve not in asked.column("SELECT approver FROM approval")
    assert asked.mails(EVE) == []
    asked.clock.forward(hours=1)
    asked.works()
    for address in (asked.mailbot.desk.policy.access_office, asked.mailbot.desk.policy.auditor):
        assert told(asked, address).count("somebody writes into the database") == 2
    assert "delegation" in str(asked.trail().wrong)


def test_a_row_that_is_put_back_as_the_backup_has_it_counts_again(asked: World) -> None:
    """As the alert says: whoever runs the database changes what was there, and deletes what was not."""
    asked.writes(MIA, "From 1 to 4 December Oto Virtanen decides for me.")
    asked.works()
    (until,) = asked.column("SELECT until FROM delegation")
    dead = "INSERT INTO dead_address (org_id, address, since, why, seal)"
    meddle_unseen(
        asked,
        "UPDATE delegation SET until = '2026-12-31'",
        f"{dead} SELECT org_id, '{OTO}', '2026-11-26 09:00:00+00', '', '' FROM access_request",
    )
    asked.clock.forward(hours=1)
    asked.works()
    assert "the newest backup" in text_of(asked.mail(asked.mailbot.desk.policy.access_office, "somebody writes"))
    meddle_unseen(asked, f"UPDATE delegation SET until = '{until}'", "DELETE FROM dead_address")
    assert asked.trail().wrong is None
    with asked.mailbot.desk.store.read() as tx:
        assert tx.strange_rows(asked.clock.now().date()) == []


def test_a_delegation_that_has_ended_is_not_brought_back(asked: World) -> None:
    asked.writes(MIA, "From today until 10 December Eve Marlow decides for me.")
    asked.works()
    asked.writes(MIA, "I am back.")
    asked.works()
    assert asked.trail().wrong is None
    meddle_unseen(asked, "UPDATE delegation SET ended_at = NULL")
    asked.clock.forward(minutes=2)
    asked.works()
    with begin_write(connect(asked.settings.database)) as connection:
        eve, _ = person(connection, EVE)
    assert eve not in asked.column("SELECT approver FROM approval WHERE state = 'open'")


def swapped(world: World, *others: str) -> None:
    """Eve and Mia have each other's pseudonym, and whatever else is said."""
    with begin_write(connect(world.settings.database)) as connection:
        (eve, eves), (mia, mias) = person(connection, EVE), person(connection, MIA)
    given = ((eve, "none"), (mia, eves), (eve, mias))
    refs = (f"UPDATE person SET ref = '{ref}' WHERE person_id = '{whose}'" for whose, ref in given)
    meddle_unseen(world, *refs, *(each.replace("EVE", eve) for each in others))


def test_nobody_acts_under_the_pseudonym_of_another(asked: World) -> None:
    """The trail would tell that Mia did it, and all would fit once the pseudonyms are put back."""
    swapped(asked, "UPDATE approval SET approver = 'EVE' WHERE slot = 1")
    browser = asked.browser()
    browser.open("/signin")
    asked.proves(browser, EVE, address=EVE)
    assert browser.status == 409
    asked.clock.forward(hours=1)
    asked.works()
    for address in (asked.mailbot.desk.policy.access_office, asked.mailbot.desk.policy.auditor):
        # two people, the approval, its request
        assert told(asked, address).count("somebody writes into the database") == 4
    assert asked.column("SELECT tag FROM audit_entry WHERE tag = 'session:opened'") == []
    swapped(asked)
    with asked.mailbot.desk.store.read() as tx:
        approval = ["the reply address of approval 1 of REQ-2026-00001", "how REQ-2026-00001 is decided"]
        assert tx.strange_rows(asked.clock.now().date()) == approval


def test_a_delegation_counts_for_nobody_who_was_given_the_pseudonym_of_its_delegate(asked: World) -> None:
    asked.writes(OTO, "From 1 to 4 December Mia Berg decides for me.")
    asked.works()
    swapped(asked, "UPDATE delegation SET delegate = 'EVE'")
    with asked.mailbot.desk.store.read() as tx:
        assert tx.delegations(date(2026, 12, 2)) == []
    assert asked.trail().wrong is not None


def test_who_says_that_the_jobs_ran_keeps_nobody_from_looking(asked: World) -> None:
    """A row says when each job ran last: those that look for forgeries go by what nobody else can write."""
    (eve,) = asked.column("SELECT person_id FROM person WHERE email = :email", email=EVE)
    meddle_unseen(asked, f"UPDATE person SET ref = 'p-other' WHERE person_id = '{eve}'")
    for _ in range(25):
        asked.clock.forward(hours=1)
        with begin_write(connect(asked.settings.database)) as connection:
            connection.execute(job_run.update().values(ran_for=asked.clock.now()))
        asked.works()
        if asked.clock.now().hour == 10:
            assert "somebody writes into the database" in told(asked, asked.mailbot.desk.policy.auditor)
    assert "the audit trail and the records do not agree" in told(asked, asked.mailbot.desk.policy.auditor)


def test_nobody_is_kept_from_being_told_by_a_letter_that_lies_there_already(asked: World) -> None:
    """What is told once is known by a key: who could guess it would have it told to nobody."""
    (eve,) = asked.column("SELECT person_id FROM person WHERE email = :email", email=EVE)
    key = f"strange:the pseudonym of {eve}"
    first = "(SELECT min(seq) FROM outbox)"
    columns = "kind, category, recipient, message_id, thread_id, request_id, payload, attempts, provider_id, batch"
    columns += ", delivery, error, created_at, next_at"
    for number, known in enumerate((f"alert:{key}", f"alert to auditor:{key}"), start=900):
        meddle_unseen(
            asked,
            f"INSERT INTO outbox (org_id, notice_id, seq, dedupe_key, state, {columns})"
            f" SELECT org_id, 'n-{number}', {number}, '{known}', 'sent', {columns} FROM outbox WHERE seq = {first}",
        )
    meddle_unseen(asked, f"UPDATE person SET ref = 'p-other' WHERE person_id = '{eve}'")
    asked.clock.forward(hours=1)
    asked.works()
    for address in (asked.mailbot.desk.policy.access_office, asked.mailbot.desk.policy.auditor):
        assert "somebody writes into the database" in told(asked, address)


def test_who_writes_a_result_of_the_verification_does_not_have_it_run_at_every_look(asked: World) -> None:
    """It reads the whole trail; a result in the row that mailbot did not sign counts for none."""
    asked.clock.forward(hours=24)
    asked.works()
    columns = "org_id, check_id, seq, head, made_at, wrong, note"
    meddle_unseen(
        asked,
        f"INSERT INTO trail_check ({columns}) SELECT org_id, 'V-99999', seq, head, '2099-01-01 00:00:00+00', '', note"
        " FROM trail_check LIMIT 1",
    )
    for _ in range(3):
        asked.clock.forward(minutes=1)
        asked.works()
    assert len(asked.column("SELECT check_id FROM trail_check")) <= 3
    for _ in range(2):
        asked.clock.forward(hours=24)
        asked.works()
    assert len(asked.column("SELECT check_id FROM trail_check")) in (4, 5)


TAKEN_OUT = (
    "UPDATE outbox SET state = 'sent'",
    "DELETE FROM outbox",
    "UPDATE outbox SET state = 'review'",
)


@pytest.mark.parametrize("how", TAKEN_OUT)
def test_people_are_told_of_forgeries_even_if_the_letter_is_taken_out_of_the_outbox(asked: World, how: str) -> None:
    (eve,) = asked.column("SELECT person_id FROM person WHERE email = :email", email=EVE)
    meddle_unseen(asked, f"UPDATE person SET ref = 'p-other' WHERE person_id = '{eve}'")
    asked.clock.forward(hours=1)
    asked.process.timetable.tick(asked.clock.now())
    meddle_unseen(asked, f"{how} WHERE kind = 'alert'")
    asked.clock.forward(minutes=20)
    for _ in range(2):
        asked.works()
        for address in (asked.mailbot.desk.policy.access_office, asked.mailbot.desk.policy.auditor):
            assert told(asked, address).count("somebody writes into the database") == 1


def test_people_are_told_of_forgeries_each_day_while_they_last(asked: World) -> None:
    (eve,) = asked.column("SELECT person_id FROM person WHERE email = :email", email=EVE)
    (ref,) = asked.column("SELECT ref FROM person WHERE email = :email", email=EVE)
    meddle_unseen(asked, f"UPDATE person SET ref = 'p-other' WHERE person_id = '{eve}'")
    for _ in range(2):
        asked.clock.forward(hours=24)
        asked.works()
        asked.works()
    meddle_unseen(asked, f"UPDATE person SET ref = '{ref}' WHERE person_id = '{eve}'")
    asked.clock.forward(hours=24)
    asked.works()
    assert told(asked, asked.mailbot.desk.policy.auditor).count("somebody writes into the database") == 2


NEVER_ORDERED = (
    "INSERT INTO grant_task (org_id, task_id, kind, state, person_id, system, access_level,"
    " groups, valid_from, justification, approved_by, approved_at, done_by, note, conditions, grant_id, cause)"
    " SELECT org_id, 'T-00000', 'revoke', 'exported', person_id, system, access_level, groups, valid_from, '',"
    " approved_by, approved_at, '', '', conditions, 'G-00000', 'no longer needed' FROM grant_task"
)


def test_a_task_is_not_kept_from_it_by_a_row_that_says_that_it_has_got_another(asked: World) -> None:
    """Of two orders about the same access IT gets the second once it has said what became of the first."""
    asked.decides(MIA, "approve")
    asked.decides(OTO, "approve")
    meddle_unseen(asked, NEVER_ORDERED)
    asked.clock.forward(hours=1)
    asked.works()
    for address in (asked.mailbot.desk.policy.access_office, asked.mailbot.desk.policy.auditor):
        assert told(asked, address).count("somebody writes into the database") == 1
    (sent,) = file_leaves(asked)
    it_returns(asked, [sent | {"done": "yes"}])
    assert asked.column("SELECT state FROM grant_task WHERE task_id = 'T-00001'") == ["done"]


RECALLED = """INSERT INTO recall (org_id, recall_id, request_id, version, slot, taken_by, taken_at, reason)
    SELECT org_id, request_id || '/1/1', request_id, version, slot, decided_by, decided_at, 'so' FROM decision
    WHERE slot = 1"""


@pytest.mark.parametrize("how", ["an entry of the trail", "an approval taken back"])
def test_what_it_has_in_a_file_is_not_unwanted_because_a_row_says_so(asked: World, how: str) -> None:
    """IT would leave it, and who asked for it could not take it back themselves."""
    asked.decides(MIA, "approve")
    asked.decides(OTO, "approve")
    file_leaves(asked)
    if how == "an approval taken back":
        meddle_unseen(asked, RECALLED)
    else:
        engine = connect(asked.settings.database)
        with begin_write(engine) as connection:
            _, ana = person(connection, ANA)
            append(connection, asked, "request:withdrawn", ana, "REQ-2026-00001", {"version": 1})
        engine.dispose()
    (task,) = asked.tasks()
    with asked.mailbot.desk.store.read() as tx:
        assert not tx.taken_back(["REQ-2026-00001"])
    asked.mailbot.fulfilment.finish([task.task_id], "done", "Ivo", "")
    assert asked.column("SELECT kind FROM grant_task") == ["grant"]


def test_what_was_taken_back_is_taken_away_although_somebody_deletes_that_row(asked: World) -> None:
    asked.decides(MIA, "approve")
    asked.decides(OTO, "approve")
    file_leaves(asked)
    asked.signed_in(MIA, link_in(asked.mail(MIA, "Finance"))).send(verb="undo", reason="The wrong person.")
    meddle_unseen(asked, "DELETE FROM recall")
    (task,) = asked.tasks()
    asked.mailbot.fulfilment.finish([task.task_id], "done", "Ivo", "")
    assert asked.column("SELECT kind FROM grant_task ORDER BY task_id") == ["grant", "revoke"]


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


FORGED_ABSENCES = {
    "written": "INSERT INTO absence (org_id, person_id, since, until, mail_id, seal)"
    " SELECT org_id, person_id, '2026-11-26 09:00:00+00', '2026-12-10', 1, 'ours' FROM person WHERE email = 'MIA'",
    "put back": "INSERT INTO absence SELECT * FROM kept",
}


@pytest.mark.parametrize("how", FORGED_ABSENCES)
def test_nobody_is_away_because_a_row_says_so(asked: World, how: str) -> None:
    """Whoever is away loses their approvals to the next in line: that takes their own automatic reply."""
    away = "I am out of the office and back on 3 December 2026."
    asked.writes(MIA, away, reply_to=asked.mail(MIA), Auto_Submitted="auto-replied")
    asked.works()
    meddle_unseen(asked, "CREATE TABLE kept AS SELECT * FROM absence")
    asked.writes(MIA, "Thanks, I am here again.")
    asked.works()
    holders = asked.column("SELECT approver FROM approval ORDER BY slot")
    assert asked.column("SELECT person_id FROM absence") == []
    assert asked.trail().wrong is None
    meddle_unseen(asked, FORGED_ABSENCES[how].replace("MIA", MIA))
    asked.clock.forward(minutes=2)
    asked.works()
    assert asked.column("SELECT approver FROM approval ORDER BY slot") == holders
    asked.clock.forward(hours=1)
    asked.works()
    assert "somebody writes into the database" in told(asked, asked.mailbot.desk.policy.auditor)
    assert "the absence of" in str(asked.trail().wrong)


def test_an_address_is_not_dead_because_a_row_says_so(asked: World) -> None:
    meddle_unseen(
        asked,
        "INSERT INTO dead_address (org_id, address, since, why, seal)"
        f" SELECT org_id, '{OTO}', '2026-11-26 09:00:00+00', '', '' FROM access_request",
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
    assert {"the request": "mail = mail-2"}.get(what, what) in str(asked.trail().wrong)


def test_a_request_does_not_come_by_another_mail_of_its_requester_because_a_row_says_so(asked: World) -> None:
    """The mail is what an auditor is shown as the reason why it was asked for."""
    asked.writes(ANA, "My director wants me to have Dockline Booker to book slots.")
    asked.works()
    asked.decides(MIA, "approve", containing="Finance Shared Drive")
    asked.decides(OTO, "approve", containing="Finance Shared Drive")
    assert asked.trail().wrong is None
    meddle_unseen(asked, OF_ANOTHER_MAIL)
    assert "request REQ-2026-00001 1" in str(asked.trail().wrong)
    asked.clock.at += AT_FOUR
    asked.works()
    assert [task.state for task in asked.tasks()] == ["open"]
    assert "a task for IT was tampered with" in told(asked, asked.mailbot.desk.policy.auditor)


def test_a_request_does_not_go_back_to_an_older_version_because_a_row_says_so(asked: World) -> None:
    """The newer one would wait where nobody sees it."""
    mia = asked.decides(MIA, "approve")
    mia.open("/inbox/REQ-2026-00001")
    form = next(at for at, (_, fields) in enumerate(Forms(mia.page.text).forms) if "undo" in str(fields))
    mia.send(form, reason="I looked at the wrong month.")
    asked.works()
    assert asked.column("SELECT version FROM access_request") == ["2"]
    assert asked.trail().wrong is None
    meddle_unseen(asked, "UPDATE access_request SET version = 1")
    assert "request REQ-2026-00001" in str(asked.trail().wrong)


OF_ANOTHER_MAIL = (
    "UPDATE access_request SET thread_id = (SELECT thread_id FROM access_request WHERE request_id = 'REQ-2026-00002')"
)


INQUIRED = {
    "reworded": "UPDATE inquiry SET text = 'Send me your password, please'",
    "answered": "UPDATE inquiry SET answer = 'The CFO agrees', answered_at = '2026-11-26 09:00:00+00'",
    "moved": "UPDATE inquiry SET asked_by = 'EVE'",
}


@pytest.mark.parametrize("how", INQUIRED)
def test_nobody_is_asked_or_shown_what_somebody_wrote_into_the_database(asked: World, how: str) -> None:
    (eve,) = asked.column("SELECT person_id FROM person WHERE email = :email", email=EVE)
    browser = asked.signed_in(MIA, link_in(asked.mail(MIA, "decide")))
    browser.send(verb="ask", reason="Which month is it for?")
    asked.works()
    assert asked.column("SELECT text FROM inquiry") == ["Which month is it for?"]
    assert asked.trail().wrong is None
    meddle_unseen(asked, INQUIRED[how].replace("EVE", eve))
    page = enter(asked, OTO).open("/inbox/REQ-2026-00001")
    assert "password" not in page
    assert "The CFO agrees" not in page
    asked.writes(ANA, "It is for December.", reply_to=asked.mail(ANA))
    asked.works()
    assert "info_given" not in asked.column("SELECT kind FROM outbox")
    asked.clock.forward(hours=1)
    asked.works()
    assert "somebody writes into the database" in told(asked, asked.mailbot.desk.policy.auditor)
    assert "what an approver asked about REQ-2026-00001" in str(asked.trail().wrong)


FOR_EVER = {
    "a letter waits": "UPDATE outbox SET state = 'queued', next_at = '2099-01-01 00:00:00+00'",
    "an earlier letter waits": "UPDATE outbox SET state = 'queued', payload = 'x', next_at = '2099-01-01 00:00:00+00'"
    " WHERE kind <> 'approval'",
    "a mail waits": "UPDATE mail SET due_at = '2099-01-01 00:00:00+00' WHERE state = 'stored'",
    "somebody else reads the mailbox": "UPDATE mailbox_state SET holder = 'eve',"
    " lease_until = '2099-01-01 00:00:00+00'",
    "letters are counted anew": "UPDATE counter SET value = 0 WHERE name = 'outbox'",
    "mails are counted anew": "UPDATE counter SET value = 0 WHERE name = 'mail'",
}


@pytest.mark.parametrize("how", FOR_EVER)
def test_nothing_waits_for_ever_because_a_row_says_so(asked: World, how: str) -> None:
    asked.writes(OTO, "I need Read on the Finance Shared Drive for the yearly report.")
    asked.mailbot.intake.receive(asked.process.mailbox)
    meddle_unseen(asked, FOR_EVER[how])
    asked.writes(ANA, "What is the state of my request?")
    asked.works()
    asked.works()
    assert told(asked, OTO) != ""
    assert "Finance Shared Drive" in text_of(asked.mails(ANA)[-1])
    assert len(asked.mails(ANA)) == 2
    assert set(asked.column("SELECT state FROM mail")) == {"filed"}
    assert set(asked.column("SELECT outcome FROM mail")) == {"done"}
    assert len(asked.requests()) == 2


OF_ANOTHER_AGE = {
    "an older one": ("UPDATE alembic_version SET version_num = '0008'",),
    "an older one in other words": ("UPDATE alembic_version SET version_num = '@0008'",),
    "one that starts alike": ("UPDATE alembic_version SET version_num = '000'",),
    "none": ("DELETE FROM alembic_version",),
    "two at once": ("INSERT INTO alembic_version (version_num) VALUES ('0008')",),
}


@pytest.mark.parametrize("how", OF_ANOTHER_AGE)
def test_records_of_an_older_version_are_vouched_for_once(asked: World, how: str) -> None:
    """Whoever may drop tables puts the whole database back to before entries were stamped, and waits for a start."""
    eve_decides_instead_of_mia(asked)
    with begin_write(connect(asked.settings.database)) as connection:
        connection.execute(text("DROP TABLE audit_unsealed"))
        for table in ("audit_entry", "mail", "absence", "question", "dead_address", "person", "thread", "inquiry"):
            connection.execute(text(f"ALTER TABLE {table} DROP COLUMN seal"))
        for statement in OF_ANOTHER_AGE[how]:
            connection.execute(text(statement))
    with pytest.raises(StoreUnavailable, match=r"vouched for twice.*mailbot db upgrade --restored|several revisions"):
        asked.restart()
    with pytest.raises(DBAPIError, match=r"no such table|does not exist"):
        asked.column("SELECT seq FROM audit_unsealed")


def test_nobody_answers_the_review_of_another_because_a_row_says_so(world: World) -> None:
    """An answer keeps access with whoever changed jobs, or takes it away."""
    granted(world)
    moves(world)
    (eve,) = world.column("SELECT person_id FROM person WHERE email = :email", email=EVE)
    assert world.trail().wrong is None
    meddle_unseen(world, f"UPDATE review SET reviewer = '{eve}'")
    world.clock.forward(days=12)
    world.works()
    assert "what Ana Costa keeps" not in told(world, EVE)
    Reviews(world.mailbot.desk).answer("RV-00001", eve, {"G-00001": "keep"})
    assert world.column("SELECT answer FROM review_answer") == [""]
    assert "somebody writes into the database" in told(world, world.mailbot.desk.policy.auditor)
    assert "reviewer" in str(world.trail().wrong)


def test_a_review_that_passed_on_is_whose_the_trail_tells(world: World) -> None:
    granted(world)
    moves(world)
    (daniel,) = world.column("SELECT reviewer FROM review")
    world.leaves(DANIEL)
    (henrik,) = world.column("SELECT reviewer FROM review")
    assert world.trail().wrong is None
    Reviews(world.mailbot.desk).answer("RV-00001", henrik, {"G-00001": "keep"})
    assert world.column("SELECT answer FROM review_answer") == ["keep"]
    meddle_unseen(world, f"UPDATE review SET reviewer = '{daniel}'")
    assert "reviewer" in str(world.trail().wrong)


def test_nobody_has_left_because_a_row_says_so(world: World) -> None:
    granted(world)
    meddle_unseen(world, f"UPDATE person SET status = 'leaver' WHERE email = '{ANA}'")
    world.clock.forward(hours=2)
    world.works()
    assert revokes(world) == []


def test_a_text_beside_the_trail_cannot_be_changed_unseen_and_may_be_erased(asked: World) -> None:
    asked.decides(MIA, "reject", "No: she has no business there.")
    assert asked.trail().wrong is None
    meddle_unseen(asked, "UPDATE audit_text SET text = 'Yes, of course.' WHERE field = 'reason'")
    assert "was changed" in str(asked.trail().wrong)
    meddle_unseen(asked, "DELETE FROM audit_text WHERE field = 'reason'")
    assert asked.trail().wrong is None


@pytest.mark.parametrize("how", ["DELETE FROM request_now", "DELETE FROM request_party"])
def test_a_request_that_is_taken_from_the_lists_is_found_out(asked: World, how: str) -> None:
    """The job that ends what waits too long looks there."""
    assert asked.trail().wrong is None
    meddle_unseen(asked, how)
    assert "REQ-2026-00001 is not listed" in str(asked.trail().wrong)


@pytest.fixture
def older(tmp_path: Path) -> Engine:
    """A database of before the records were vouched for."""
    engine, alembic = connect(f"sqlite:///{tmp_path / 'copy.db'}"), Config()
    alembic.set_main_option("script_location", str(Path(tables.__file__).parent / "migrations"))
    with begin_write(engine) as connection:
        alembic.attributes["connection"] = connection
        command.upgrade(alembic, "0008")
    return engine


@pytest.mark.parametrize("fresh", [True, False])
def test_a_copy_of_an_older_version_is_put_back_by_a_word_of_the_admin(
    tmp_path: Path, older: Engine, sqlite_url: str, fresh: bool
) -> None:
    """Where the keys remember nothing, the upgrade asks for no word: so it is for whoever comes from before 0014."""
    memory = KeyFolder(tmp_path / "keys", "main")
    if not fresh:
        upgrade(connect(sqlite_url), None, memory)
        assert memory.vouched() == "0014"
        with pytest.raises(StoreUnavailable, match="0008"):
            upgrade(older, Envelopes(memory.link_keys).stamp, memory)
    upgrade(older, Envelopes(memory.link_keys).stamp, memory, restored=not fresh)
    assert (current(older), memory.vouched()) == ("0014", "0014")


def test_a_word_of_the_admin_counts_for_nothing_once_the_upgrade_fails(tmp_path: Path, older: Engine) -> None:
    memory = KeyFolder(tmp_path / "keys", "main")
    memory.note_vouched("0010")
    with begin_write(older) as connection:
        connection.execute(text("CREATE TABLE audit_unsealed (in_the_way TEXT)"))
    with pytest.raises(OperationalError, match="already exists"):
        upgrade(older, Envelopes(memory.link_keys).stamp, memory, restored=True)
    assert memory.vouched() == "0010"
    with pytest.raises(StoreUnavailable, match="0008"):
        upgrade(older, Envelopes(memory.link_keys).stamp, memory)


@pytest.mark.parametrize("older", [1, 4])
def test_a_request_that_was_asked_about_in_an_older_form_is_decided_and_goes_to_it(
    world: World, monkeypatch: pytest.MonkeyPatch, older: int
) -> None:
    with monkeypatch.context() as before_the_upgrade:
        before_the_upgrade.setattr(trail, "FORMAT", older)
        world.writes(ANA, "I need Edit on the Finance Shared Drive for the month-end closing.")
        world.works()
    world.clock.forward(days=1)
    world.works()
    world.decides(MIA, "approve")
    world.decides(OTO, "approve")
    world.clock.at += AT_FOUR
    world.works()
    assert [task.state for task in world.tasks()] == ["exported"]
    assert world.trail().wrong is None


def test_an_older_mailbot_that_goes_on_beside_a_newer_one_is_no_tampering(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that was still running, or was put back for a day: it tells of no times."""
    says(world, ANA, "I need Edit on the Finance Shared Drive for the month-end closing.")
    with monkeypatch.context() as beside:
        beside.setattr(trail, "FORMAT", 4)
        beside.setattr(clock, "told", lambda _approvals: {})
        world.clock.forward(hours=25)
        world.works()
    assert "request:stage:reminded" in world.column("SELECT tag FROM audit_entry")
    with world.mailbot.desk.store.read() as tx:
        assert tx.strange_rows(world.mailbot.desk.today(world.clock.now())) == []
    assert world.trail().wrong is None
    world.decides(MIA, "approve", containing="Approve:")
    world.decides(OTO, "approve", containing="Approve:")
    assert world.trail().wrong is None


UNREADABLE = {
    "no answers": "UPDATE decision SET checklist = '[]'",
    "nobody": "UPDATE approval SET passed_over = '5'",
    "a list of nothing": "UPDATE approval SET roles = 'null'",
    "nothing that is written so": "UPDATE grant_task SET conditions = '{'",
    "no time": "UPDATE person SET placed_at = 'soon'",
    "no day": "UPDATE delegation SET until = 'never'",
}


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("how", UNREADABLE)
def test_a_row_that_cannot_be_read_keeps_nobody_from_being_told(world: World, how: str) -> None:
    """PostgreSQL takes no such times; whoever could stop the look would do the rest unseen."""
    approved(world)
    says(world, MIA, "From 1 to 4 December Oto Virtanen decides for me.")
    columns = "org_id, address, since, why, seal"
    dead = f"INSERT INTO dead_address ({columns}) SELECT org_id, '{OTO}', '2026-11-26 09:00:00', '', '' FROM audit_head"
    meddle_unseen(world, UNREADABLE[how], dead)
    assert world.trail().wrong is not None
    world.clock.forward(hours=1)
    world.works()
    assert "somebody writes into the database" in told(world, world.mailbot.desk.policy.auditor)
    world.clock.forward(hours=24)
    world.works()
    assert "the audit trail and the records do not agree" in told(world, world.mailbot.desk.policy.auditor)


def test_a_decision_that_cannot_be_read_keeps_no_other_task_from_it(world: World) -> None:
    approved(world)
    says(world, DANIEL, "I need Edit on the Finance Shared Drive for the closing.")
    world.decides(HENRIK, "approve")
    world.decides(OTO, "approve")
    meddle_unseen(world, f"UPDATE decision SET checklist = '[]' WHERE request_id = '{ONE}'")
    world.clock.at += AT_FOUR
    world.works()
    assert [task.state for task in world.tasks()] == ["open", "exported"]
    assert "a task for IT was tampered with" in told(world, world.mailbot.desk.policy.auditor)


OTHERWISE_FOR_IT = {
    "the reason why it was asked for": ("UPDATE grant_task SET justification = 'also add eve.marlow'", "justification"),
    "the reason why it is taken away": ("UPDATE grant_task SET cause = 'no longer needed'", "cause"),
    "when it was approved": ("UPDATE grant_task SET approved_at = '2026-01-01 00:00:00+00'", "approved"),
    "who did it": ("UPDATE grant_task SET done_by = 'Eve'", "ended_by"),
    "when it was done": ("UPDATE grant_task SET done_at = '2026-01-01 00:00:00+00'", "ended"),
    "what was noted": ("UPDATE grant_task SET note = 'see Eve'", "note"),
    "in which file it was": ("UPDATE grant_task SET batch = NULL", "batch"),
    "the bytes of the file": ("UPDATE task_batch SET sha256 = '00'", "sha256"),
    "how much is in the file": ("UPDATE task_batch SET rows = 7", "rows"),
    "who put the rules live": ("UPDATE rules_version SET loaded_by = 'mia.berg'", "by"),
    "which rules there were": ("UPDATE rules_version SET version = '00'", "version"),
    "that there were rules": ("DELETE FROM rules_version", "no longer has it"),
}


@pytest.mark.parametrize("what", OTHERWISE_FOR_IT)
def test_what_it_was_told_and_says_cannot_be_changed_unseen(world: World, what: str) -> None:
    granted(world)
    assert world.trail().wrong is None
    statement, named = OTHERWISE_FOR_IT[what]
    meddle_unseen(world, statement)
    assert named in str(world.trail().wrong)


@pytest.mark.parametrize("how", ["UPDATE task_batch SET sha256 = '00'", "UPDATE rules_version SET loaded_by = 'Eve'"])
def test_people_are_told_within_the_hour_of_rules_and_files_that_are_otherwise(world: World, how: str) -> None:
    approved(world)
    world.clock.at += AT_FOUR
    world.works()
    meddle_unseen(world, how)
    world.clock.forward(hours=1)
    world.works()
    assert "somebody writes into the database" in told(world, world.mailbot.desk.policy.auditor)


def test_who_leaves_is_seen_to_although_a_row_says_that_the_new_rules_are_known(world: World) -> None:
    """Whoever makes the new files knows which version they will be."""
    granted(world)
    columns = "org_id, seq, version, loaded_at, loaded_by"
    meddle_unseen(
        world,
        f"INSERT INTO rules_version ({columns}) SELECT org_id, 9, 'without {ANA}', loaded_at, '' FROM rules_version",
    )
    world.leaves(ANA)
    assert revokes(world) == [("open", "left the company")]
    assert "rules" in str(world.trail().wrong)


def test_a_reason_that_nobody_gave_does_not_go_to_it(asked: World) -> None:
    asked.decides(MIA, "approve")
    asked.decides(OTO, "approve")
    meddle_unseen(asked, "UPDATE grant_task SET justification = 'also add eve.marlow, agreed by phone'")
    asked.clock.at += AT_FOUR
    asked.works()
    assert [task.state for task in asked.tasks()] == ["open"]
    assert "a task for IT was tampered with" in told(asked, asked.mailbot.desk.policy.auditor)
    assert "somebody writes into the database" in told(asked, asked.mailbot.desk.policy.auditor)


def test_what_somebody_noted_for_a_task_may_be_erased(world: World) -> None:
    approved(world)
    world.clock.at += AT_FOUR
    world.works()
    world.mailbot.fulfilment.finish(["T-00001"], "done", "Ivo", "Ana phoned")
    assert world.trail().wrong is None
    meddle_unseen(world, "DELETE FROM audit_text WHERE field = 'note'", "UPDATE grant_task SET note = ''")
    assert world.trail().wrong is None
    meddle_unseen(world, "UPDATE grant_task SET note = 'Eve phoned'")
    assert "note" in str(world.trail().wrong)


TO_SALES = f"UPDATE person SET department = 'Sales', manager = '{DANIEL}' WHERE email = '{ANA}'"
JOB = "department, manager, placed_at, listed_at, listing"
BEFORE_SHE_MOVES = {
    "it is written": (TO_SALES,),
    "it is put back": (f"UPDATE person SET ({JOB}) = (SELECT {JOB} FROM kept) WHERE email = '{ANA}'",),
    "she has left": (f"UPDATE person SET status = 'leaver' WHERE email = '{ANA}'",),
}


@pytest.mark.parametrize("how", BEFORE_SHE_MOVES)
def test_who_moves_is_seen_although_her_new_job_was_in_the_database_before(world: World, how: str) -> None:
    """What she had for the old one would stay with her."""
    granted(world)
    if how == "it is put back":
        moves(world)
        meddle_unseen(world, f"CREATE TABLE kept AS SELECT * FROM person WHERE email = '{ANA}'")
        world.clock.forward(minutes=1)
        moves(world, department="Finance", manager=MIA)
        world.clock.forward(minutes=1)
    meddle_unseen(world, *BEFORE_SHE_MOVES[how])
    assert "what LF-" in str(world.trail().wrong)
    reviews = len(world.column("SELECT review_id FROM review"))
    moves(world)
    assert len(world.column("SELECT review_id FROM review")) == reviews + 1
    assert "somebody writes into the database" in told(world, world.mailbot.desk.policy.auditor)
    with world.mailbot.desk.store.read() as tx:
        assert tx.strange_rows(world.clock.now().date()) == []


def test_people_are_told_within_the_hour_of_a_job_that_nobody_has(world: World) -> None:
    meddle_unseen(world, TO_SALES)
    world.clock.forward(hours=1)
    world.works()
    assert "somebody writes into the database" in told(world, world.mailbot.desk.policy.auditor)


def test_who_leaves_is_seen_to_although_a_row_says_that_she_left_before(world: World) -> None:
    """Her sessions, requests and delegations would go on."""
    says(world, ANA, WISH)
    meddle_unseen(world, f"UPDATE person SET status = 'leaver' WHERE email = '{ANA}'")
    world.leaves(ANA)
    assert world.requests() == {ONE: "withdrawn"}


def test_a_row_in_the_place_of_what_is_taken_back_keeps_nobody_from_taking_back(asked: World) -> None:
    """Of the same approval there is one row, and an insider was first."""
    asked.decides(MIA, "approve")
    meddle_unseen(asked, RECALLED)
    asked.clock.forward(minutes=1)
    asked.signed_in(MIA, link_in(asked.mail(MIA, "Finance"))).send(verb="undo", reason="The wrong month.")
    asked.works()
    assert asked.column("SELECT version FROM access_request") == ["2"]
    assert "The wrong month." in text_of(asked.mail(MIA, "decide"))
    assert "recall" in str(asked.trail().wrong)


def test_why_something_was_taken_back_is_as_its_taker_wrote_it(asked: World) -> None:
    asked.decides(MIA, "approve")
    asked.signed_in(MIA, link_in(asked.mail(MIA, "Finance"))).send(verb="undo", reason="The wrong month.")
    meddle_unseen(asked, "UPDATE recall SET reason = 'Ana asked me to.'")
    with asked.mailbot.desk.store.read() as tx:
        assert [row.reason for row in tx.recalls(ONE, 1)] == ["The wrong month."]


def test_a_request_that_is_taken_from_the_lists_is_told_of_within_the_hour(asked: World) -> None:
    meddle_unseen(asked, "UPDATE request_now SET due_at = '2099-01-01 00:00:00.000000'")
    asked.clock.forward(hours=1)
    asked.works()
    assert "somebody writes into the database" in told(asked, asked.mailbot.desk.policy.auditor)


@pytest.mark.parametrize("value", ["0", "-3"])
def test_nothing_fails_because_what_is_counted_was_set_back(world: World, value: str) -> None:
    granted(world)
    meddle_unseen(world, f"UPDATE counter SET value = {value}")
    says(world, DANIEL, WISH)
    world.decides(HENRIK, "approve")
    world.decides(OTO, "approve")
    world.clock.forward(days=2)
    done(world)
    assert len(world.requests()) == 2
    assert world.column("SELECT grant_id FROM access_grant ORDER BY grant_id") == ["G-00001", "G-00002"]


def test_a_counter_that_somebody_set_beyond_everything_is_named_and_nothing_is_lost(asked: World) -> None:
    meddle_unseen(asked, "UPDATE counter SET value = 9223372036854775000")
    asked.writes(DANIEL, WISH)
    with pytest.raises(
        StoreUnavailable, match=r"somebody has written 9223372036854775001 into the counter .* put value"
    ):
        asked.works()
    meddle_unseen(asked, "UPDATE counter SET value = 0")
    asked.works()
    assert len(asked.requests()) == 2


@pytest.mark.parametrize("column", ["dedupe_key", "notice_id"])
def test_a_letter_that_could_be_written_once_more_is_told_of(asked: World, column: str) -> None:
    """What was told is known by the key of its letter: whoever changes that has it told again."""
    assert asked.trail().wrong is None
    meddle_unseen(asked, f"UPDATE outbox SET {column} = 'other' WHERE seq = (SELECT max(seq) FROM outbox)")
    assert "what the letter" in str(asked.trail().wrong)
    asked.clock.forward(hours=1)
    asked.works()
    assert "somebody writes into the database" in told(asked, asked.mailbot.desk.policy.auditor)
