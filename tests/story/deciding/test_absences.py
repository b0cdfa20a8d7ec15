"""Whoever is away says so by an automatic reply; those who wait are told, and nobody has to be asked about it."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from everyday import acts, enter
from watched import watched
from world import ANA, EVE, HENRIK, MIA, OTO, WISH, World, link_in, text_of

AWAY = "I am out of the office and back on 3 December 2026. In urgent cases please ask Oto Virtanen."
OFFICE = "access-office@larkspur.example"


def replies_automatically(world: World, sender: str = MIA, text: str = AWAY, **headers: str) -> None:
    world.writes(sender, text, reply_to=world.mail(MIA), **({"Auto_Submitted": "auto-replied"} | headers))
    world.works()


def holders(world: World) -> list[str]:
    """Who has each approval, and for whom."""
    return world.column(
        "SELECT p.name || coalesce(' for ' || q.name, '') FROM approval a JOIN person p ON p.person_id = a.approver"
        " LEFT JOIN person q ON q.person_id = a.deputy_for ORDER BY a.request_id, a.slot"
    )


def status(world: World) -> str:
    world.writes(ANA, "What is the status of my request?")
    world.works()
    return text_of(world.mail(ANA, "waits for approval"))


def test_a_request_asks_which_of_its_approvers_are_away_not_who_is_of_everybody(world: World) -> None:
    """In summer a thousand may be, of which the trail has to be asked one by one."""
    seen: list[str] = []
    world.writes(ANA, WISH)
    world.mailbot.intake.receive(world.process.mailbox)
    with watched(lambda statement, _: seen.append(" ".join(statement.split()))):
        world.mailbot.intake.handle_stored()
    asked = [
        one for one in seen if one.startswith("SELECT") and (" FROM absence " in one or " FROM delegation " in one)
    ]
    assert asked
    assert all(".person_id IN (" in one for one in asked)


# case 31
def test_who_waits_for_somebody_who_is_away_reads_who_decides_instead(asked: World) -> None:
    replies_automatically(asked)
    assert asked.column("SELECT person_id || ' ' || until FROM absence") == ["LF-2001 2026-12-03"]
    assert asked.reasons()[-1].endswith("Mia Berg is away until 3 December")
    assert "Henrik Sørensen, for Mia Berg and Oto Virtanen" in status(asked)
    page = asked.signed_in(OTO, link_in(asked.mail(OTO))).page.text
    assert "Henrik Sørensen, for Mia Berg" in page
    assert "because Mia Berg is away and you decide for them" in text_of(asked.mail(HENRIK))
    assert asked.mails(OFFICE) == []
    assert len(asked.mails(MIA)) == 1
    assert asked.trail().wrong is None


def test_who_stood_in_reads_that_what_was_not_decided_went_back(asked: World) -> None:
    replies_automatically(asked)
    asked.writes(MIA, "I am back.")
    asked.works()
    told = text_of(asked.mail(HENRIK, "need not decide this any more"))
    assert "Mia Berg is back, and decides." in told
    assert "You get this because we had asked you in place of Mia Berg." in " ".join(told.split())
    old = asked.signed_in(HENRIK, link_in(asked.mail(HENRIK, "because Mia Berg is away")))
    assert 'name="verb"' not in old.page.text


def test_who_is_away_without_a_day_of_return_keeps_their_approvals_and_is_shown_so(asked: World) -> None:
    replies_automatically(asked, text="I am out of the office.")
    assert "Mia Berg (away)" in status(asked)
    assert asked.mails(HENRIK) == []


def test_new_requests_go_to_the_delegate_while_their_approver_is_away_and_come_back_on_the_day(world: World) -> None:
    world.writes(MIA, "Daniel Weber decides for me until 9 December.")
    world.works()
    world.writes(ANA, WISH)
    world.works()
    world.writes(MIA, "stop the delegation")
    world.works()
    replies_automatically(world)
    assert holders(world) == ["Henrik Sørensen for Mia Berg", "Oto Virtanen"]
    world.writes(ANA, f"withdraw {next(iter(world.requests()))}")
    world.works()
    world.clock.at = datetime(2026, 12, 2, 20, 0, tzinfo=UTC)
    world.writes(ANA, WISH)
    world.works()
    assert holders(world)[-2:] == ["Henrik Sørensen for Mia Berg", "Oto Virtanen"]
    world.restart()
    world.clock.at = datetime(2026, 12, 3, 0, 1, tzinfo=UTC)
    world.works()
    assert holders(world)[-2:] == ["Mia Berg", "Oto Virtanen"]
    assert "because you are back" in text_of(world.mail(MIA))


def ladder(world: World, **steps: tuple[str, ...]) -> None:
    """The policy says who decides instead."""
    rulebook = world.mailbot.desk.rulebook
    world.runs_under(replace(rulebook, policy=replace(rulebook.policy, fallbacks=steps), version="ladders"))


def test_the_ladder_for_who_is_away_names_who_decides_instead_and_not_the_one_for_who_is_late(asked: World) -> None:
    ladder(asked, absent=("department_head",), late=("hold",))
    replies_automatically(asked)
    assert holders(asked) == ["Henrik Sørensen for Mia Berg", "Oto Virtanen"]


def home(world: World) -> str:
    """The first page of somebody of the access office, without what says how much lies where."""
    return enter(world, "victor.navarro@larkspur.example").open("/").partition("<h2>What waits for you</h2>")[2]


def test_no_time_passes_while_an_approver_is_away_and_nobody_stands_in(asked: World) -> None:
    ladder(asked, absent=("hold",))
    replies_automatically(asked)
    assert holders(asked) == ["Mia Berg", "Oto Virtanen"]
    told = text_of(asked.mail(OFFICE, "has nobody to decide it"))
    assert "Mia Berg" in told
    assert "on its page, http://127.0.0.1:8080/requests/REQ-2026-00001, or with: mailbot requests pass" in told
    assert '/requests/REQ-2026-00001"><strong>1</strong> request has nobody to decide it' in home(asked)
    asked.decides(OTO, "approve")
    asked.clock.at = datetime(2026, 12, 2, 9, 0, tzinfo=UTC)
    asked.works()
    assert asked.requests() == {"REQ-2026-00001": "pending"}
    assert len(asked.mails(MIA)) == 1
    asked.clock.at = datetime(2026, 12, 3, 9, 0, tzinfo=UTC)  # her day of return, a Thursday
    asked.works()
    assert "Monday 7 December" in text_of(asked.mail(MIA, "You get this because you are back"))
    assert "nobody to decide it" not in home(asked)
    asked.decides(MIA, "approve")
    assert asked.requests() == {"REQ-2026-00001": "approved"}
    assert asked.trail().wrong is None


def test_a_question_that_nobody_answers_stops_no_time_for_ever_while_another_approver_is_away(asked: World) -> None:
    ladder(asked, absent=("hold",))
    acts(asked, OTO, verb="ask", reason="Which month?")
    replies_automatically(asked, text=AWAY.replace("3 December", "30 December"))
    asked.clock.forward(days=15)
    asked.works()
    assert "please decide by" in text_of(asked.mail(OTO, "It waits for your decision again"))
    assert not [mail for mail in asked.mails(MIA) if "decision again" in text_of(mail)]
    asked.decides(OTO, "approve")
    asked.writes(MIA, "I am back.")
    asked.works()
    asked.decides(MIA, "approve", containing="because you are back")
    assert asked.requests() == {"REQ-2026-00001": "approved"}


def test_it_counts_only_in_answer_to_a_mail_of_ours_and_approves_nothing(asked: World) -> None:
    asked.writes(MIA, AWAY, subject="Out of office", Auto_Submitted="auto-replied")
    asked.writes(MIA, AWAY, reply_to=asked.mail(OTO), Auto_Submitted="auto-replied")
    asked.works()
    assert asked.column("SELECT person_id FROM absence") == []
    replies_automatically(asked, text=f"approve: fine with me\n\n{AWAY}")
    assert holders(asked) == ["Henrik Sørensen for Mia Berg", "Oto Virtanen"]
    assert asked.column("SELECT verb FROM decision") == []


def test_an_absence_is_over_on_the_day_of_the_return(asked: World) -> None:
    replies_automatically(asked)
    with asked.mailbot.desk.store.read() as tx:
        assert tx.away(["LF-2001"], date(2026, 12, 2)) == {"LF-2001": date(2026, 12, 3)}
        assert tx.away(["LF-2001"], date(2026, 12, 3)) == {}
        assert tx.absences(date(2026, 12, 3)) == {}


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
