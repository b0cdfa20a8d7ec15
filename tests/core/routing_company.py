"""A small company for the routing tests: whoever needs more changes one thing about it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from mailbot.core.calendar import Allowance, Calendar
from mailbot.core.catalog import Catalog, Entitlement, Person, Risk
from mailbot.core.register import AccessRequest, Mode, Nature
from mailbot.core.routing import Route, route
from mailbot.core.rules import Policy, Rule, StageRule

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)  # a Thursday
DRIVE = Entitlement("Drive", "Edit", risk="low", owner="oto@x.example", second_owner="sam@x.example")


def person(name: str, manager: str = "", *, active: bool = True, department: str = "Finance") -> Person:
    """`name` is the first part of the address and the id."""
    address = f"{manager}@x.example" if manager else ""
    return Person(name, f"{name}@x.example", name.title(), department=department, manager=address, active=active)


PEOPLE = tuple(
    person(*row)
    for row in [
        *[("ana", "mia"), ("mia", "hal"), ("oto", "hal"), ("sam", "ida"), ("hal", "ceo"), ("ida", "ceo"), ("ceo",)],
        *[("sec", "ida"), ("cis", "ceo"), ("eve", "mia")],
    ]
)


def stage(*roles: str, mode: Mode = "all") -> StageRule:
    return StageRule(" and ".join(roles), roles, mode)


def rule(name: str, *stages: StageRule, when: Mapping[str, tuple[str, ...]] | None = None, deny: str = "") -> Rule:
    return Rule(name, "we said so", date(2026, 1, 1), when or {}, stages, deny)


POLICY = Policy(
    company="X",
    access_office="office@x.example",
    it_team="it@x.example",
    auditor="audit@x.example",
    calendar=Calendar("Europe/Dublin", frozenset(range(5))),
    rules=(rule("R-1", stage("manager", "owner")),),
    deadlines={
        "low": Allowance(hours=24),
        "medium": Allowance(business_days=2),
        "high": Allowance(business_days=3),
        "critical": Allowance(business_days=7),
    },
    assurance={"low": "link", "medium": "session", "high": "session", "critical": "reauth"},
    approvers={"it_security": "sec@x.example", "ciso": "cis@x.example"},
    department_heads={"Finance": "hal@x.example"},
)


def changed(**people: str | None) -> tuple[Person, ...]:
    """Everybody, with these managers instead: "" is none, "left:…" is a leaver with that manager, None is gone."""
    rows = []
    for row in PEOPLE:
        manager = people.get(row.person_id, row.manager.removesuffix("@x.example"))
        if manager is None:
            continue
        rows.append(person(row.person_id, manager.removeprefix("left:"), active=not manager.startswith("left:")))
    return tuple(rows)


def routed(
    *rules: Rule,
    people: tuple[Person, ...] = PEOPLE,
    requester: str = "ana",
    beneficiary: str = "",
    risk: Risk = "low",
    severity: str = "none",
    at: datetime = NOW,
    policy: Policy = POLICY,
    extra: Sequence[tuple[str, str]] = (),
    ticket: str = "",
    nature: Nature = "access",
    **row: str,
) -> Route:
    """The way of a request for the drive, with the fields of its row in the catalog as given."""
    entitlement = replace(DRIVE, risk=risk, **row)  # type: ignore[arg-type]  # only text fields are changed
    request = AccessRequest(
        request_id="REQ-2026-00001",
        version=1,
        state="draft",
        requester=requester,
        beneficiary=beneficiary or requester,
        system="Drive",
        access_level="Edit",
        risk=risk,
        until=None,
        justification="",
        thread_id="t",
        created_at=at,
        ticket=ticket,
        nature=nature,
    )
    policy = replace(policy, rules=rules) if rules else policy
    return route(request, Catalog(people, (entitlement,)), policy, severity, at, extra)


def asked(way: Route) -> list[list[str]]:
    """The people of each stage."""
    return [[row.approver for row in stage.approvals] for stage in way.stages]
