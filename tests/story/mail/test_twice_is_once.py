"""What comes twice acts once, and what only looks the same is not taken for it."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url
from world import ANA, EVE, MIA, OTO, WISH, World, link_in, text_of

PROOF = "Authentication-Results: mx.larkspur.example; dmarc=pass header.from=larkspur.example"
OTHER_WISH = "I need access to StockPilot."


def raw(head: str, sender: str = ANA, text: str = WISH) -> bytes:
    lines = (*head.strip().splitlines(), PROOF, f"From: {sender}", "Subject: Access", "", text, "")
    return "\r\n".join(lines).encode()


# case 23
def test_a_mail_that_is_delivered_twice_over_other_servers_makes_one_request(world: World) -> None:
    for way in ("mx1.larkspur.example", "mx2.larkspur.example"):
        received = f"Received: from out.example by {way} with ESMTPS id {way}; Thu, 26 Nov 2026 09:00:00 +0000"
        world.delivers(raw(f"{received}\nMessage-ID: <one@larkspur.example>"))
    world.works()
    assert list(world.requests().values()) == ["pending"]
    assert len(world.mails(ANA)) == 1
    assert world.reasons()[-1] == "the same mail came before"


# case 24
def test_another_senders_mail_with_the_same_message_id_is_handled_and_says_so(world: World) -> None:
    world.delivers(raw("Message-ID: <one@larkspur.example>"))
    world.works()
    world.delivers(raw("Message-ID: <one@larkspur.example>", EVE, OTHER_WISH))
    world.works()
    assert list(world.requests().values()).count("pending") == 1
    assert "StockPilot" in text_of(world.mail(EVE))
    first, second = world.reasons()
    assert "same Message-ID" not in first
    assert second.endswith("another mail came with the same Message-ID")


# case 24
def test_a_twin_does_not_hide_that_the_first_mail_comes_again(world: World) -> None:
    for sender, text in ((ANA, WISH), (EVE, OTHER_WISH), (ANA, WISH), (EVE, OTHER_WISH)):
        world.delivers(raw("Message-ID: <one@larkspur.example>", sender, text))
        world.works()
    assert world.reasons()[2:] == ["the same mail came before"] * 2
    assert (len(world.mails(ANA)), len(world.mails(EVE))) == (1, 1)


# case 25
def test_a_mail_without_message_id_acts_once_however_often_it_is_delivered(world: World) -> None:
    for way in ("a", "b", "a"):
        world.delivers(raw(f"Received: by {way}.example; Thu, 26 Nov 2026 09:00:00 +0000"))
        world.works()
    assert list(world.requests().values()) == ["pending"]
    assert len(world.mails(ANA)) == 1


# case 26
@pytest.mark.parametrize(
    "message_id",
    [
        f"<{'x' * 10_000}@larkspur.example>",
        '<"a\\"b) UID STORE 1:* +FLAGS (\\\\Deleted)"@larkspur.example>',
        "<a@larkspur.example>\r\n A1 LOGOUT\r\n <b@larkspur.example>",
        "<a@larkspur.example\r\n\t>",
        "no id at all " * 50,
    ],
)
def test_a_hostile_message_id_is_stored_short_and_on_one_line_and_the_mail_is_handled(
    world: World, message_id: str
) -> None:
    world.delivers(raw(f"Message-ID: {message_id}"))
    world.works()
    assert list(world.requests().values()) == ["pending"]
    (stored,) = world.column("SELECT message_id FROM mail")
    assert len(stored) <= 250
    assert stored.isprintable()
    assert str(world.mail(ANA)["In-Reply-To"]).isprintable()
    assert list(world.inbox.keys()) == []


# case 30
def test_a_restored_older_database_gives_nobody_a_second_approval(tmp_path: Path, sqlite_url: str) -> None:
    """The mails since the backup lie in Done and are not taken in again; the old links decide once, as any link."""
    path = Path(str(make_url(sqlite_url).database))
    world = World(tmp_path, sqlite_url)
    world.writes(ANA, WISH)
    world.works()
    links = {address: link_in(world.mail(address)) for address in (MIA, OTO)}
    world.close()
    backup = shutil.copyfile(path, tmp_path / "backup.db")
    world.restart()
    world.writes(EVE, OTHER_WISH)
    world.works()
    for address in links:
        world.decides(address, "approve", containing="decide")
    assert [task.state for task in world.tasks()] == ["open"]
    world.close()
    for old in path.parent.glob(f"{path.name}*"):
        old.unlink()
    shutil.copyfile(backup, path)
    world.restart()
    world.works()
    assert world.requests() == {"REQ-2026-00001": "pending"}
    assert world.tasks() == []
    for address, link in links.items():
        world.signed_in(address, link).send(verb="approve", reason="")
    assert world.requests() == {"REQ-2026-00001": "approved"}
    assert len(world.tasks()) == 1
    assert "already" in world.signed_in(MIA, links[MIA]).page.text.lower()
    assert world.trail().wrong is None
