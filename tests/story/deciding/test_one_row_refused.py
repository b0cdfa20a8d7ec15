"""One row that the records refuse holds up nobody else's: the others go on, and the access office is told once."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from access_world import under, with_entitlements, with_people
from beginnings import told_once
from sheets_of_it import confirmed, file_leaves, it_returns
from world import ANA, DANIEL, EVE, MIA, ONE, OTO, World, link_in, text_of

from mailbot import cli, process
from mailbot.adapters.database.store import SqlTx
from mailbot.core import workflow
from mailbot.core.audit import Tag, Who
from mailbot.core.catalog import Entitlement
from mailbot.core.delegation import Delegation
from mailbot.services.desk import records
from mailbot.services.desk.onebyone import one_by_one
from mailbot.services.ports import GrantFilter, RecordRefused, StoreUnavailable, Tx

OFFICE = "access-office@larkspur.example"
TWO = "REQ-2026-00002"
WISHES = (
    "I need Edit on the Finance Shared Drive until 30 April 2027.",
    "I need StockPilot Viewer until 30 April 2027.",
)


@pytest.fixture
def refuse(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, Callable[..., bool]], None]:
    """Lets the gate refuse what a statement would write about some rows, as a worn row would have it."""

    def refuse(statement: str, about: Callable[..., bool]) -> None:
        whole = getattr(SqlTx, statement)

        def gate(tx: SqlTx, *args: Any, **more: Any) -> object:
            if about(*args):
                raise RecordRefused("worn_row")
            return whole(tx, *args, **more)

        monkeypatch.setattr(SqlTx, statement, gate)

    return refuse


def told(world: World) -> list[str]:
    """What the access office has read of rows that are refused."""
    return [text_of(mail) for mail in world.mails(OFFICE) if "cannot go on" in str(mail["Subject"])]


def runs(world: World, **later: float) -> None:
    world.clock.forward(**later)
    world.works()


@told_once
def both_asked(world: World) -> None:
    for wish in WISHES:
        world.writes(ANA, wish)
        world.works()
    assert world.requests() == {ONE: "pending", TWO: "pending"}


@told_once
def both_approved(world: World) -> None:
    both_asked(world)
    with world.mailbot.desk.store.read() as tx:
        for request_id in (ONE, TWO):
            file = tx.request_file(request_id)
            assert file
            for approval in file.approvals:
                name = world.mailbot.desk.person(approval.approver).email
                world.decides(name, "approve", containing=file.request.system)


@told_once
def both_given(world: World) -> list[str]:
    """Ana holds both; their grant_ids."""
    both_approved(world)
    confirmed(world)
    with world.mailbot.desk.store.read() as tx:
        return sorted(grant.grant_id for grant in tx.grants(GrantFilter(active_only=True)))


def test_what_is_late_lapses_though_another_request_cannot(world: World, refuse: Any) -> None:
    both_asked(world)
    refuse("move", lambda request, *_: request.request_id == ONE)
    refuse("pass_slot", lambda request_id, *_: request_id == ONE)
    for _ in range(6):
        runs(world, days=4)
    assert world.requests() == {ONE: "pending", TWO: "lapsed"}
    (mail,) = told(world)
    assert ONE in mail
    assert "worn_row" in mail
    assert world.trail().wrong is None


def test_each_approver_is_reminded_though_another_cannot_be(world: World, refuse: Any) -> None:
    both_asked(world)
    refuse("before", lambda approver, *_: world.mailbot.desk.person(approver).email == MIA)
    runs(world, days=1, hours=1)
    assert [mail for mail in world.mails(OTO) if "Reminder" in str(mail["Subject"])]
    assert len(told(world)) == 1


def test_access_whose_last_day_is_over_is_taken_away_though_another_cannot_be(world: World, refuse: Any) -> None:
    first, second = both_given(world)
    refuse("add_revoke_task", lambda grant, *_: grant.grant_id == first)
    world.clock.at = world.clock.at.replace(year=2027, month=5, day=1, hour=7)
    for _ in range(3):
        runs(world, days=1)
    assert [task.grant_id for task in world.tasks() if task.kind == "revoke"] == [second]
    (mail,) = told(world)
    assert "Finance Shared Drive" in mail
    assert "Ana Costa" in mail


def test_the_holder_of_each_access_that_ends_soon_is_told_though_another_cannot_be(world: World, refuse: Any) -> None:
    first, _ = both_given(world)
    refuse("warned", lambda grant_id, *_: grant_id == first)
    world.clock.at = world.clock.at.replace(year=2027, month=4, day=25, hour=7)
    world.works()
    assert [mail for mail in world.mails(ANA) if "do you still need" in text_of(mail)]
    assert len(told(world)) == 1


def test_what_it_set_up_for_a_leaver_is_taken_away_though_another_cannot_be(world: World, refuse: Any) -> None:
    both_approved(world)
    rows = file_leaves(world)
    world.leaves(ANA)
    refuse("add_revoke_task", lambda grant, *_: grant.system == "Finance Shared Drive")
    it_returns(world, [row | {"done": "yes"} for row in rows])
    for _ in range(3):
        runs(world, hours=1)
    assert [task.system for task in world.tasks() if task.kind == "revoke"] == ["StockPilot"]
    assert len(told(world)) == 1


def test_each_approval_goes_to_the_delegate_though_another_cannot(world: World, refuse: Any) -> None:
    both_asked(world)
    with world.mailbot.desk.store.write() as tx:
        mia, daniel = (world.mailbot.desk.catalog.person_at(one) for one in (MIA, DANIEL))
        assert mia
        assert daniel
        at, today = world.clock.at, world.clock.at.date()
        made = tx.add_delegation(Delegation("", mia.person_id, daniel.person_id, today, today, at, mia.person_id))
        said = {"person": Who(mia.person_id), "delegate": Who(daniel.person_id)}
        days = {"since": str(today), "until": str(today)}
        records.note(tx, at, Tag.DELEGATION_MADE, mia.person_id, made.delegation_id, {**said, **days})
    refuse("pass_slot", lambda request_id, *_: request_id == ONE)
    for _ in range(3):
        runs(world, minutes=5)
    assert "decide" in text_of(world.mail(DANIEL, "StockPilot"))
    assert not [mail for mail in world.mails(DANIEL) if "Finance Shared Drive" in text_of(mail)]
    (mail,) = told(world)
    assert ONE in mail


def test_open_requests_follow_new_rules_though_another_cannot(world: World, refuse: Any) -> None:
    both_asked(world)
    refuse("pass_slot", lambda request_id, *_: request_id == ONE)
    mia = world.mailbot.desk.catalog.person_at(MIA)
    assert mia
    under(
        world, with_people(*(replace(row, manager=DANIEL) for row in world.mailbot.desk.catalog.reports[mia.person_id]))
    )
    runs(world, minutes=5)
    assert "decide" in text_of(world.mail(DANIEL, "StockPilot"))
    assert len(told(world)) == 1


def test_a_held_request_goes_on_though_another_cannot_and_follows_once_it_can(
    world: World, refuse: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def without_owner(row: Entitlement) -> Entitlement:
        return replace(row, owner="" if row.system == "Finance Shared Drive" else row.owner)

    under(world, with_entitlements(without_owner))
    for wish in ("I need Read on the Finance Shared Drive.", "I need Edit on the Finance Shared Drive."):
        for who in (ANA, EVE):
            world.writes(who, wish)
            world.works()
    assert set(world.requests().values()) == {"held"}
    refuse("set_route", lambda request, *_: request.request_id == ONE)
    under(world, with_entitlements(lambda row: replace(row, owner=row.owner or OTO)))
    runs(world, minutes=5)
    assert world.requests() == {**dict.fromkeys(world.requests(), "pending"), ONE: "held"}
    assert len(told(world)) == 1
    monkeypatch.undo()
    runs(world, minutes=5)
    assert set(world.requests().values()) == {"pending"}


def test_a_code_that_the_records_refuse_keeps_nobody_else_from_signing_in(world: World, refuse: Any) -> None:
    both_asked(world)
    links = {who: link_in(world.mail(who, "Finance Shared Drive"), "d") for who in (MIA, OTO)}
    for who in (MIA, OTO):
        browser = world.browser()
        browser.open(links[who])
        browser.send()
    first, second = world.column("SELECT ask_id FROM signin_ask ORDER BY asked_at, person_id")
    assert first != second
    refuse("answer_ask", lambda ask_id, *_: ask_id == first)
    world.works()
    assert len([mail for who in (MIA, OTO) for mail in world.mails(who) if "code" in str(mail["Subject"])]) == 1
    world.works()
    assert len(told(world)) == 1


def test_what_the_records_refuse_a_command_is_said_in_a_sentence(
    world: World, refuse: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    both_approved(world)
    refuse("close_task", lambda *_: True)
    monkeypatch.setattr(cli, "app", lambda: world.mailbot.fulfilment.finish(["T-00001"], "done", "Kim", ""))
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == 1
    assert "The records refuse this, and nothing was changed: worn_row" in " ".join(capsys.readouterr().err.split())
    assert [task.state for task in world.tasks()] == ["open", "open"]


def test_the_service_goes_on_when_the_records_refuse_what_one_of_its_parts_does(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process, "_LONGEST_PAUSE", 0.05)
    looks: list[None] = []

    def refused_once() -> None:
        looks.append(None)
        if len(looks) == 1:
            raise RecordRefused("worn_row")
        world.process.stop()

    world.process.before_sending = refused_once
    world.process.run()
    assert len(looks) > 1
    assert not world.process.failed


def test_a_step_that_the_workflow_does_not_have_holds_up_nobody_either(world: World) -> None:
    def act(_: Tx, name: str) -> bool:
        return name == TWO or bool(workflow.step(workflow.REQUEST, "lapsed", Tag.REQUEST_APPROVED))

    for _ in range(2):
        assert one_by_one(world.mailbot.desk, (ONE, TWO), act, str) == 1
    world.works()
    (mail,) = told(world)
    assert "request:approved cannot happen to something that is lapsed" in mail


def test_a_database_that_is_away_is_nobodys_row(world: World) -> None:
    def act(_: Tx, name: str) -> bool:
        raise StoreUnavailable(name)

    with pytest.raises(StoreUnavailable):
        one_by_one(world.mailbot.desk, (ONE, TWO), act, str)
    world.works()
    assert told(world) == []
