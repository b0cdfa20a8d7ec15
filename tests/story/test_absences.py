"""Whoever is away says so by an automatic reply; those who wait are told, and nobody has to be asked about it."""

import pytest
from world import ANA, EVE, MIA, OTO, World, link_in, text_of

WISH = "Could I get Edit on the Finance Shared Drive for the month-end closing?"
AWAY = "I am out of the office and back on 3 December 2026. In urgent cases please ask Oto Virtanen."
OFFICE = "access-office@larkspur.example"


@pytest.fixture
def asked(world: World) -> World:
    """Ana has asked, and Mia's mailbox answers that she is away."""
    world.writes(ANA, WISH)
    world.works()
    return world


def replies_automatically(world: World, sender: str = MIA, text: str = AWAY, **headers: str) -> None:
    world.writes(sender, text, reply_to=world.mail(MIA), **({"Auto_Submitted": "auto-replied"} | headers))
    world.works()


def status(world: World) -> str:
    world.writes(ANA, "What is the status of my request?")
    world.works()
    return text_of(world.mail(ANA, "waits for approval"))


# case 31
def test_who_waits_for_somebody_who_is_away_reads_until_when(asked: World) -> None:
    replies_automatically(asked)
    assert asked.column("SELECT person_id || ' ' || until FROM absence") == ["LF-2001 2026-12-03"]
    assert asked.reasons()[-1].endswith("Mia Berg is away until 3 December")
    assert "Mia Berg (away until 3 December)" in status(asked)
    assert "Oto Virtanen (away" not in status(asked)
    page = asked.signed_in(OTO, link_in(asked.mail(OTO))).page.text
    assert "Mia Berg (away until 3 December)" in page
    assert asked.mails(OFFICE) == []
    assert len(asked.mails(MIA)) == 1
    assert asked.trail().wrong is None


def test_an_absence_is_over_on_the_day_of_the_return(asked: World) -> None:
    replies_automatically(asked)
    asked.clock.forward(days=1)
    assert "away" in status(asked)
    with asked.mailbot.desk.store.read() as tx:
        assert tx.away(["LF-2001"], asked.clock.now().date().replace(month=12, day=2)) != {}
        assert tx.away(["LF-2001"], asked.clock.now().date().replace(month=12, day=3)) == {}


def test_a_proved_mail_of_the_person_ends_their_absence(asked: World) -> None:
    replies_automatically(asked)
    asked.writes(MIA, "status", proof="mx.larkspur.example; none")
    asked.works()
    assert len(asked.column("SELECT person_id FROM absence")) == 1
    asked.writes(MIA, "status")
    asked.works()
    assert asked.column("SELECT person_id FROM absence") == []
    assert len(asked.column("SELECT tag FROM audit_entry WHERE tag = 'absence:noted'")) == 2
    assert asked.trail().wrong is None


def test_a_later_reply_moves_the_day(asked: World) -> None:
    replies_automatically(asked)
    replies_automatically(asked, text="I am out of the office until 10 December 2026.")
    assert asked.column("SELECT until FROM absence") == ["2026-12-10"]


@pytest.mark.parametrize(
    "facts",
    [
        {"proof": "mx.larkspur.example; none"},
        {"proof": "mx.larkspur.example; dmarc=fail header.from=larkspur.example"},
        {"sender": "stranger@elsewhere.example"},
        {"Auto_Submitted": "no", "List_Id": "<all.larkspur.example>"},
    ],
)
def test_no_absence_is_taken_from_what_is_not_proved_or_says_no_day(asked: World, facts: dict[str, str]) -> None:
    replies_automatically(asked, **facts)
    assert asked.column("SELECT person_id FROM absence") == []
    assert asked.requests() == {"REQ-2026-00001": "pending"}
    assert asked.mails(EVE) == []
