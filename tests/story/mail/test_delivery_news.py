"""What Resend tells of our mail afterwards: believed only with its signature, heard once, never backwards, acted on."""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from everyday import approvers
from fastapi.testclient import TestClient
from resend_server import Mail, ResendServer, drops, refuses, running, signed, webhook
from resend_world import SECRET, ResendWorld
from standardwebhooks import webhooks
from world import ANA, HENRIK, MIA, OTO, WISH, World, text_of

OFFICE = "access-office@larkspur.example"
SUPPRESSED = {"message": "The address is on the suppression list.", "subType": "Suppressed", "type": "Permanent"}


@contextmanager
def asked(folder: Path, database_url: str) -> Iterator[ResendWorld]:
    """Ana has asked, and Mia and Oto are to decide."""
    with running(ResendServer()) as resend:
        world = ResendWorld(folder, database_url, resend)
        world.writes(ANA, WISH)
        world.works()
        yield world
        world.close()


@pytest.fixture
def world(tmp_path: Path, sqlite_url: str) -> Iterator[ResendWorld]:
    with asked(tmp_path, sqlite_url) as world:
        yield world


@pytest.fixture
def either(tmp_path: Path, database_url: str) -> Iterator[ResendWorld]:
    """The same on either database, for what depends on it."""
    with asked(tmp_path, database_url) as world:
        yield world


def approval(world: ResendWorld, address: str = MIA) -> Mail:
    return world.sent_to(address)[-1]


# case 99
@pytest.mark.parametrize("kind", ["email.suppressed", "email.bounced"])
def test_an_approval_that_does_not_arrive_passes_to_the_next_in_line(either: ResendWorld, kind: str) -> None:
    assert either.hears(kind, approval(either), bounce=SUPPRESSED, suppressed=SUPPRESSED) == 204
    either.works()
    assert approvers(either) == [HENRIK, OTO]
    assert MIA in text_of(either.mail(OFFICE))
    assert either.deliveries(MIA) == [kind.removeprefix("email.")]
    either.decides(HENRIK, "approve")
    either.decides(OTO, "approve")
    assert either.requests() == {"REQ-2026-00001": "approved"}
    assert either.trail().wrong is None


@pytest.mark.parametrize("words", ["550 no such\0user", "550 \ud800", "550 no\r\nBcc: a@b", "550 https://evil.example"])
def test_a_mail_that_did_not_arrive_passes_on_whatever_its_server_said(either: ResendWorld, words: str) -> None:
    assert either.hears("email.bounced", approval(either), bounce={"message": words, "type": "Permanent"}) == 204
    either.works()
    assert approvers(either) == [HENRIK, OTO]
    told = text_of(either.mails(OFFICE)[-1])
    assert "550" in told
    assert "evil.example" not in told


def test_a_mail_that_is_only_late_passes_nothing_on(world: ResendWorld) -> None:
    assert world.hears("email.delivery_delayed", approval(world)) == 204
    world.works()
    assert approvers(world) == [MIA, OTO]
    assert world.mails(OFFICE) == []


@pytest.mark.parametrize("kind", ["bounced", "failed"])
def test_a_mail_that_was_given_up_passes_on_though_its_address_lives(world: ResendWorld, kind: str) -> None:
    transient = {"message": "mailbox full", "type": "Transient", "subType": "MailboxFull"}
    assert world.hears(f"email.{kind}", approval(world), bounce=transient, failed={"reason": "over quota"}) == 204
    world.works()
    assert approvers(world) == [HENRIK, OTO]
    assert len(world.mails(OFFICE)) == 1
    assert world.column("SELECT count(*) FROM dead_address") == ["0"]


def test_a_complaint_passes_nothing_on_and_is_told_to_the_access_office(world: ResendWorld) -> None:
    assert world.hears("email.complained", approval(world)) == 204
    world.works()
    assert approvers(world) == [MIA, OTO]
    assert "as spam" in text_of(world.mail(OFFICE))
    assert world.column("SELECT count(*) FROM dead_address") == ["0"]


# case 100
def test_a_message_that_is_repeated_changes_nothing(either: ResendWorld) -> None:
    for _ in range(3):
        assert either.hears("email.suppressed", approval(either), event_id="msg_1", suppressed=SUPPRESSED) == 204
        either.works()
    assert approvers(either) == [HENRIK, OTO]
    assert len(either.mails(OFFICE)) == 1
    assert either.column("SELECT count(*) FROM audit_entry WHERE tag = 'notice:bounced'") == ["1"]


# case 100
def test_messages_in_any_order_never_take_back_what_is_known(either: ResendWorld) -> None:
    mail, known = approval(either), []
    for kind in ("delivered", "sent", "delivery_delayed", "complained", "delivered", "bounced"):
        assert either.hears(f"email.{kind}", mail, bounce=SUPPRESSED) == 204
        known += either.deliveries(MIA)
    assert known == ["delivered", "delivered", "delivered", "complained", "complained", "complained"]


# case 100
def test_a_message_about_a_mail_that_is_not_ours_is_heard_and_left(world: ResendWorld) -> None:
    stranger = Mail("mail-of-another-app", "", {"to": [MIA], "subject": "Offer"})
    nobody = Mail("", "", {"to": [MIA], "subject": "Offer"})
    for mail in (stranger, nobody):
        assert world.hears("email.bounced", mail, bounce=SUPPRESSED) == 204
    assert world.deliveries(MIA) == ["sent"]
    assert approvers(world) == [MIA, OTO]


def test_messages_about_anything_else_are_heard_and_left(world: ResendWorld) -> None:
    assert world.hears("email.opened", approval(world)) == 204
    assert world.hears("contact.created", approval(world)) == 204
    assert world.deliveries(MIA) == ["sent"]


# case 100
@pytest.mark.parametrize("seconds", [-600, -301, 301, 600])
def test_a_message_of_another_time_is_refused_though_it_is_signed(
    world: ResendWorld, seconds: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The clock stands still meanwhile: on a busy machine a second passes before the message is heard."""
    heard = datetime.now(UTC)
    monkeypatch.setattr(webhooks, "datetime", type("Still", (datetime,), {"now": lambda tz: heard}))
    said = {"at": heard.timestamp() + seconds, "suppressed": SUPPRESSED}
    assert world.hears("email.suppressed", approval(world), **said) == 400
    assert world.deliveries(MIA) == ["sent"]


FORGERIES = {
    "no headers": {},
    "another secret": {"secret": "whsec_" + "A" * 32},
    "another body": {"body": b"{}"},
    "another id": {"svix-id": "msg_2"},
    "another time": {"svix-timestamp": str(int(time.time()) + 1)},
    "no signature": {"svix-signature": ""},
    "half a signature": {"svix-signature": "v1"},
    "a list of rubbish": {"svix-signature": "v1,a,b v1 v2,x v1,§§§ v1,===="},
    "a time that is none": {"svix-timestamp": "nan"},
    "an endless time": {"svix-timestamp": "1e999"},
    "no text": {"body": b"\xff\xfe"},
}


# case 100
@pytest.mark.parametrize("forgery", FORGERIES)
def test_a_message_that_resend_did_not_sign_is_refused(world: ResendWorld, forgery: str) -> None:
    change = dict(FORGERIES[forgery])
    body, headers = webhook(
        str(change.pop("secret", SECRET)), "email.suppressed", approval(world), suppressed=SUPPRESSED
    )
    body = change.pop("body", body)  # type: ignore[assignment]
    given = {name: value.encode() for name, value in (headers | change).items()} if forgery != "no headers" else {}  # type: ignore[union-attr]
    assert world.posts(body, given) == 400  # type: ignore[arg-type]
    assert world.deliveries(MIA) == ["sent"]
    assert approvers(world) == [MIA, OTO]
    assert world.column("SELECT event_id FROM webhook_event") == []


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"null", b'{"type": "email.sent"}', b'{"type": "email.sent", "data": []}', b"[" * 5000]
)
def test_a_signed_message_that_makes_no_sense_is_refused(world: ResendWorld, body: bytes) -> None:
    assert world.posts(body, signed(SECRET, body)) == 400


def test_a_message_that_is_too_large_is_not_read(world: ResendWorld) -> None:
    body = json.dumps({"type": "email.sent", "padding": "x" * 300_000}).encode()
    assert world.posts(body, signed(SECRET, body)) == 413


def test_the_path_takes_posts_only(world: ResendWorld) -> None:
    assert TestClient(world.app).get("/hooks/resend").status_code == 405


def test_without_a_secret_there_is_no_such_path(tmp_path: Path, sqlite_url: str) -> None:
    world = World(tmp_path, sqlite_url)
    try:
        assert TestClient(world.app).post("/hooks/resend", content=b"{}").status_code in (403, 404)
    finally:
        world.close()


@pytest.mark.parametrize("named", ["by our id", "by Resend's id"])
def test_a_mail_is_known_by_our_id_and_else_by_theirs(world: ResendWorld, named: str) -> None:
    mail = approval(world)
    if named == "by Resend's id":
        mail = Mail(mail.mail_id, mail.key, {**mail.said, "tags": []})
    assert world.hears("email.delivered", mail) == 204
    assert world.deliveries(MIA) == ["delivered"]
    assert world.deliveries(OTO) == ["sent"]


def test_news_of_a_mail_settles_what_was_unknown_for_all_of_its_batch(tmp_path: Path, database_url: str) -> None:
    """Resend takes three mails and the line breaks before it says so; then one of them is delivered."""
    with running(ResendServer()) as resend:
        world = ResendWorld(tmp_path, database_url, resend)
        resend.will(drops)
        world.writes(ANA, WISH)
        world.works()
        assert world.column("SELECT DISTINCT state FROM outbox WHERE batch <> ''") == ["queued"]
        assert world.hears("email.delivered", approval(world)) == 204
        assert world.column("SELECT DISTINCT state FROM outbox WHERE batch <> ''") == ["sent"]
        world.clock.forward(hours=30)
        world.works()
        assert set(resend.accepted.values()) == {1}
        asked_first = {address: world.deliveries(address)[0] for address in (MIA, OTO)}  # reminders have followed
        assert asked_first == {MIA: "delivered", OTO: "sent"}
        world.close()


def test_messages_are_forgotten_after_a_month(either: ResendWorld) -> None:
    either.hears("email.delivered", approval(either))
    for days, left in ((29, 1), (2, 0)):
        either.clock.forward(days=days)
        either.works()
        assert len(either.column("SELECT event_id FROM webhook_event")) == left


def test_a_used_up_quota_is_told_once_a_day_as_soon_as_mail_can_leave(world: ResendWorld) -> None:
    world.resend.will(*[refuses(429, "daily_quota_exceeded")] * 5)
    world.writes(ANA, "help")
    for _ in range(8):
        world.works()
        world.clock.forward(hours=1)
    (told,) = [mail for mail in world.mails(OFFICE) if "quota" in mail["Subject"]]
    assert "daily_quota_exceeded" in text_of(told)
    assert "No mail is lost" in text_of(told)
    assert len(world.mails(ANA)) == 2


def test_a_recipient_that_resend_will_not_take_is_acted_on_like_a_bounce(tmp_path: Path, sqlite_url: str) -> None:
    with running(ResendServer(bad_addresses=frozenset((MIA,)))) as resend:
        world = ResendWorld(tmp_path, sqlite_url, resend)
        world.writes(ANA, WISH)
        for _ in range(3):
            world.works()
            world.clock.forward(seconds=60)
        assert approvers(world) == [HENRIK, OTO]
        assert world.mails(HENRIK)
        assert "comes back" in world.mail(OFFICE)["Subject"]
        world.close()
