"""What holds for every company, however its people, owners and rules are arranged."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from routing_company import POLICY, person, routed, rule, stage

from mailbot.core.catalog import Person
from mailbot.core.register import Stage
from mailbot.core.routing import Route
from mailbot.core.rules import LADDERS, STEPS, Policy, Rule

NAMES = [f"p{number}" for number in range(7)]
ROLES = ["manager", "owner", "second_owner", "department_head", "it_security", "ciso"]

names = st.sampled_from(NAMES)
TEAM = ["team", "night team"]
ADDRESSES = [f"{name}@x.example" for name in NAMES]
somebody = st.sampled_from([*ADDRESSES * 3, *TEAM * 2, "gone@x.example", ""])  # mostly known
ladders = st.dictionaries(
    st.sampled_from(LADDERS), st.lists(st.sampled_from([*STEPS, "it_security", "ciso"]), max_size=4).map(tuple)
)
teams = st.lists(st.sampled_from([*ADDRESSES, "gone@x.example"]), min_size=1, max_size=3, unique=True).map(tuple)
companies = st.tuples(*(st.tuples(st.sampled_from([*NAMES, ""]), st.integers(0, 30)) for _ in NAMES)).map(
    lambda rows: tuple(
        person(name, manager, active=chance > 0) for name, (manager, chance) in zip(NAMES, rows, strict=True)
    )
)
stages = st.builds(
    lambda roles, mode: stage(*roles, mode=mode),
    st.lists(st.sampled_from(ROLES), min_size=1, max_size=3, unique=True),
    st.sampled_from(["all", "any"]),
)
policies = st.tuples(
    *(st.lists(st.lists(stages, max_size=3), max_size=3), somebody, somebody, somebody),
    *(ladders, teams, teams, st.sampled_from([*ADDRESSES, "office@x.example"])),
).map(
    lambda drawn: replace(
        POLICY,
        rules=tuple(rule(f"R-{number}", *row) for number, row in enumerate(drawn[0])),
        approvers={"it_security": drawn[1], "ciso": drawn[2]},
        department_heads={"Finance": drawn[3]},
        fallbacks=drawn[4],
        groups={"team": drawn[5], "night team": drawn[6]},
        access_office=drawn[7],
    )
)
risks = st.sampled_from(["low", "medium", "high", "critical"])
everything = given(companies, policies, names, names, risks, somebody, somebody)


def _satisfied(rules: tuple[Rule, ...], way: Route, approving: set[int]) -> bool:
    """Straight from the rules: every stage of every rule has its answers among these slots."""
    roles = {role for stage in way.stages for row in stage.approvals if row.slot in approving for role in row.roles}
    return all(
        (all if asked.mode == "all" else any)(role in roles for role in asked.roles)
        for one in rules
        for asked in one.stages
    )


def _fewest(stages: tuple[Stage, ...], first: bool) -> set[int]:
    """As few approvals as the stages ask for: of an `any` stage the first or the last one."""
    slots: set[int] = set()
    for row in stages:
        numbers = [approval.slot for approval in row.approvals]
        slots |= set(numbers) if row.mode == "all" else {numbers[0] if first else numbers[-1]}
    return slots


@everything
@settings(max_examples=150, deadline=None)
def test_it_is_exactly_one_of_asked_held_or_denied(
    people: tuple[Person, ...], policy: Policy, who: str, whom: str, risk: str, owner: str, second: str
) -> None:
    way = _way(people, policy, who, whom, risk, owner, second)
    assert [bool(way.stages), bool(way.held_for), bool(way.deny)].count(True) == 1


@everything
@settings(max_examples=150, deadline=None)
def test_nobody_approves_their_own_and_nobody_is_asked_twice(
    people: tuple[Person, ...], policy: Policy, who: str, whom: str, risk: str, owner: str, second: str
) -> None:
    way = _way(people, policy, who, whom, risk, owner, second)
    asked = [row.approver for stage in way.stages for row in stage.approvals]
    assert not {who, whom} & set(asked)
    assert len(asked) == len(set(asked))
    assert all(row.active for row in people if row.person_id in asked)


@everything
@settings(max_examples=150, deadline=None)
def test_no_stage_is_empty_and_numbers_run_through(
    people: tuple[Person, ...], policy: Policy, who: str, whom: str, risk: str, owner: str, second: str
) -> None:
    way = _way(people, policy, who, whom, risk, owner, second)
    assert all(stage.approvals and stage.needed > 0 for stage in way.stages)
    assert [stage.stage for stage in way.stages] == list(range(1, len(way.stages) + 1))
    rows = [row for stage in way.stages for row in stage.approvals]
    assert [row.slot for row in rows] == list(range(1, len(rows) + 1))
    assert all(row.roles and row.rules and row.due_at for row in rows)


@everything
@settings(max_examples=250, deadline=None)
def test_the_fewest_approvals_that_pass_still_satisfy_every_rule(
    people: tuple[Person, ...], policy: Policy, who: str, whom: str, risk: str, owner: str, second: str
) -> None:
    way = _way(people, policy, who, whom, risk, owner, second)
    if way.stages:
        assert _satisfied(policy.rules, way, _fewest(way.stages, first=True))
        assert _satisfied(policy.rules, way, _fewest(way.stages, first=False))


@everything
@settings(max_examples=100, deadline=None)
def test_at_a_risk_that_does_not_merge_roles_that_are_all_needed_have_different_people(
    people: tuple[Person, ...], policy: Policy, who: str, whom: str, risk: str, owner: str, second: str
) -> None:
    way = _way(people, policy, who, whom, risk, owner, second)
    if risk not in policy.merge_same_person:
        assert all(len(row.roles) == 1 for stage in way.stages if stage.mode == "all" for row in stage.approvals)


@given(companies, policies, names, names, risks, somebody, somebody)
@settings(max_examples=150, deadline=None)
def test_what_is_held_says_what_to_mend(
    people: tuple[Person, ...], policy: Policy, who: str, whom: str, risk: str, owner: str, second: str
) -> None:
    way = _way(people, policy, who, whom, risk, owner, second)
    assert all(any(file in words for file in ("staff.csv", "catalog.csv", "policy.yaml")) for words in way.held_for)


@given(companies, policies, names, names, risks, teams)
@settings(max_examples=150, deadline=None)
def test_of_a_group_everybody_is_asked_who_may_answer_and_has_no_seat(
    people: tuple[Person, ...], policy: Policy, who: str, whom: str, risk: str, team: tuple[str, ...]
) -> None:
    """So the last fit member is never left out."""
    one = replace(policy, rules=(rule("G", stage("manager"), stage("owner")),), groups={"team": team}, fallbacks={})
    way = _way(people, one, who, whom, risk, "team", "")
    seats = {row.approver: row.roles for one in way.stages for row in one.approvals}
    fit = [row.person_id for row in people if row.active and row.email in team and row.person_id not in (who, whom)]
    if way.stages and fit:
        assert set(fit) <= set(seats)
        assert any("owner" in roles for roles in seats.values())


def _way(people: tuple[Person, ...], policy: Policy, who: str, whom: str, risk: str, owner: str, second: str) -> Route:
    return routed(
        people=people,
        policy=policy,
        requester=who,
        beneficiary=whom,
        risk=risk,  # type: ignore[arg-type]  # one of the four
        owner=owner,
        second_owner=second,
    )
