"""Who decides when nobody can: the ladders of policy.yaml, groups of approvers, and what a rule asks besides."""

from dataclasses import replace

import pytest
from routing_company import DRIVE, NOW, PEOPLE, POLICY, asked, changed, person, routed, rule, stage

from mailbot.core.catalog import Catalog
from mailbot.core.register import AccessRequest, Approval
from mailbot.core.routing import Route, example, named, stand_in
from mailbot.core.rules import LADDERS, Policy, StageRule

BOTH = rule("R-1", stage("manager", "owner"))
OFFICE = replace(person("office"), email=POLICY.access_office)


def with_ladders(**fallbacks: tuple[str, ...]) -> Policy:
    return replace(POLICY, fallbacks=fallbacks)


def notes(way: Route) -> str:
    return " ".join(way.because)


# --- ladders ---------------------------------------------------------------------------------------------------------


def test_without_a_manager_the_ladder_says_who_decides_and_the_route_why() -> None:
    way = routed(BOTH, people=changed(ana=""), policy=with_ladders(no_manager=("department_head", "hold")))
    assert asked(way) == [["hal", "oto"]]
    assert way.stages[0].approvals[0].roles == ("manager",)
    assert "No manager is named: the department head is asked as manager." in way.because


def test_without_an_owner_the_second_owner_decides_where_the_ladder_says_so() -> None:
    way = routed(BOTH, owner="", policy=with_ladders(no_owner=("second_owner", "hold")))
    assert asked(way) == [["mia", "sam"]]
    assert "No owner is named: the second owner is asked as owner." in way.because


def test_a_second_owner_who_is_not_named_has_a_ladder_too() -> None:
    second = rule("R-2", stage("manager", "owner"), stage("second_owner"))
    way = routed(second, second_owner="", policy=with_ladders(no_second_owner=("it_security",)))
    assert asked(way) == [["mia", "oto"], ["sec"]]


def test_for_an_approver_who_left_the_next_manager_above_them_decides() -> None:
    way = routed(BOTH, people=changed(mia="left:hal"), policy=with_ladders(leaver=("next_manager", "hold")))
    assert asked(way) == [["hal", "oto"]]
    assert "The manager no longer works here: the next manager above the manager is asked as manager." in way.because


def test_a_party_who_has_no_manager_above_goes_on_to_the_next_step() -> None:
    policy = with_ladders(self=("next_manager", "ciso", "hold"))
    way = routed(BOTH, requester="ceo", owner="ceo@x.example", people=changed(ceo="", ana=""), policy=policy)
    assert "No manager" not in notes(way)
    assert way.held_for  # nobody is the manager of the head of the company
    way = routed(rule("A", stage("owner")), requester="ceo", owner="ceo@x.example", policy=policy)
    assert asked(way) == [["cis"]]
    assert "The owner asked for this: the CISO is asked as owner." in way.because


def test_who_is_named_already_and_answers_elsewhere_is_not_asked_to_be_named_once_more() -> None:
    policy = replace(
        with_ladders(self=("next_manager", "hold")),
        department_heads={"Finance": "mia@x.example"},
        merge_same_person=frozenset(),
    )
    way = routed(rule("R-1", stage("manager"), stage("department_head")), people=changed(mia=""), policy=policy)
    told, mend = way.held_for[0].split(": ")
    assert told == "Mia decides already, and nobody above Mia is left to decide as department head"
    assert "under department_heads in policy.yaml instead of Mia, or" in mend


def test_managers_in_a_circle_have_a_ladder_of_their_own() -> None:
    circle = changed(mia="hal", hal="mia")
    way = routed(
        BOTH, requester="mia", beneficiary="hal", people=circle, policy=with_ladders(circular=("ciso", "hold"))
    )
    assert asked(way) == [["cis", "oto"]]
    assert "The managers go in a circle: the CISO is asked as manager." in way.because


def test_the_access_office_can_be_a_step_where_it_is_a_person() -> None:
    ladder = with_ladders(no_owner=("access_office", "hold"))
    assert asked(routed(BOTH, owner="", people=(*PEOPLE, OFFICE), policy=ladder)) == [["mia", "office"]]
    assert "fill in owner of Drive (Edit)" in " ".join(routed(BOTH, owner="", policy=ladder).held_for)


def test_a_step_that_finds_a_party_or_nobody_goes_on_and_hold_ends_the_ladder() -> None:
    ladder = with_ladders(no_owner=("second_owner", "department_head", "hold", "ciso"))
    assert asked(routed(BOTH, owner="", requester="sam", people=changed(sam="mia"), policy=ladder)) == [["mia", "hal"]]
    held = routed(BOTH, owner="", second_owner="", requester="hal", beneficiary="ana", policy=ladder)
    assert held.stages == ()
    assert held.held_for == ("the owner for Drive (Edit) is not named: fill in owner of Drive (Edit) in catalog.csv.",)


def test_whoever_the_ladder_finds_does_not_answer_twice() -> None:
    policy = with_ladders(no_owner=("department_head", "ciso", "hold"))
    rules = (BOTH, rule("R-2", stage("department_head")))
    way = routed(*rules, owner="", risk="high", policy=policy)
    people = [one for row in asked(way) for one in row]
    assert sorted(people) == ["cis", "hal", "mia"]


@pytest.mark.parametrize("why", LADDERS)
def test_a_ladder_of_a_stand_in_never_leads_back_to_a_party(why: str) -> None:
    request = AccessRequest(
        *("REQ-2026-00001", 1, "pending", "hal", "ana", "Drive", "Edit", "low", None, "", "t"),
        created_at=NOW,
    )
    policy = replace(POLICY, fallbacks={why: ("department_head", "next_manager", "owner", "second_owner")})
    catalog = Catalog(changed(mia="hal"), (DRIVE,))
    approval = Approval(1, 1, "mia", ("manager",), ("R-1",), state="open")
    found = stand_in(request, approval, {"oto", "ceo"}, catalog, policy, why=why)
    assert found is not None
    assert found.person_id == "sam"


def test_each_trouble_has_its_own_ladder_for_a_stand_in() -> None:
    request = AccessRequest(
        *("REQ-2026-00001", 1, "pending", "ana", "ana", "Drive", "Edit", "low", None, "", "t"), created_at=NOW
    )
    policy = with_ladders(absent=("second_owner",), late=("ciso",), leaver=("it_security",))
    approval, catalog = Approval(1, 1, "oto", ("owner",), ("R-1",), state="open"), Catalog(PEOPLE, (DRIVE,))
    found = [stand_in(request, approval, (), catalog, policy, why=why) for why in ("absent", "late", "leaver", "self")]
    assert [one.person_id for one in found if one] == ["sam", "cis", "sec", "hal"]


# --- groups ----------------------------------------------------------------------------------------------------------


def grouped(*members: str, **policy: object) -> Policy:
    """IT security is any one of these people."""
    groups = {"security team": tuple(f"{name}@x.example" for name in members)}
    more = {"approvers": {"it_security": "security team", "ciso": "cis@x.example"}, "groups": groups} | policy
    return replace(POLICY, **more)  # type: ignore[arg-type]  # fields of Policy


TEAM = rule("R-1", stage("manager", "it_security"))


def test_any_one_of_a_group_answers_in_a_stage_of_their_own() -> None:
    way = routed(TEAM, policy=grouped("sec", "cis"))
    assert asked(way) == [["mia"], ["sec", "cis"]]
    assert [(row.mode, row.needed) for row in way.stages] == [("all", 1), ("any", 1)]


def test_in_an_any_stage_the_members_stand_beside_the_others() -> None:
    way = routed(rule("R-1", stage("manager", "it_security", mode="any")), policy=grouped("sec", "cis"))
    assert asked(way) == [["mia", "sec", "cis"]]
    assert way.stages[0].needed == 1


def test_parties_leavers_and_who_has_another_seat_are_not_asked_as_members() -> None:
    people = tuple(replace(row, active=row.person_id != "ida") for row in PEOPLE)
    policy = grouped("ana", "sec", "mia", "ida", "cis")
    assert asked(routed(TEAM, policy=policy, people=people)) == [["mia"], ["sec", "cis"]]


def test_two_groups_that_share_people_each_have_somebody() -> None:
    both = rule("R-1", stage("it_security"), stage("ciso"))
    policy = replace(grouped("sec", "cis"), approvers={"it_security": "security team", "ciso": "security team"})
    way = routed(both, policy=policy)
    assert sorted(one for row in asked(way) for one in row) == ["cis", "sec"]
    assert len(way.stages) == 2


def test_a_group_of_which_nobody_is_left_takes_its_ladder_or_holds_with_what_to_mend() -> None:
    gone = tuple(replace(row, active=row.person_id != "sec") for row in PEOPLE)
    held = routed(TEAM, policy=grouped("sec"), people=gone)
    assert "name it_security under approvers in policy.yaml, or mend groups in policy.yaml" in " ".join(held.held_for)
    way = routed(TEAM, policy=grouped("sec", fallbacks={"leaver": ("ciso", "hold")}), people=gone)
    assert asked(way) == [["mia", "cis"]]


def test_the_only_member_who_has_another_seat_answers_once_where_the_policy_merges_and_else_a_second_person() -> None:
    assert asked(routed(TEAM, policy=grouped("mia"))) == [["mia"]]
    way = routed(TEAM, policy=grouped("mia"), risk="high")
    assert asked(way) == [["mia", "hal"]]


def test_an_owner_can_be_a_group() -> None:
    way = routed(BOTH, owner="security team", policy=grouped("sec", "cis"))
    assert asked(way) == [["mia"], ["sec", "cis"]]
    assert {row.roles for row in way.stages[1].approvals} == {("owner",)}


# --- what a rule asks besides ----------------------------------------------------------------------------------------


def test_a_checklist_goes_to_whom_its_stage_asks_and_adds_up_over_rules_and_merged_roles() -> None:
    first = rule("A", StageRule("manager", ("manager",), checklist=("training", "device")), stage("owner"))
    second = rule("B", StageRule("owner", ("owner",), checklist=("mfa",)), stage("manager"))
    way = routed(first, second)
    lists = {row.approver: row.checklist for one in way.stages for row in one.approvals}
    assert lists == {"mia": ("training", "device"), "oto": ("mfa",)}
    (merged,) = routed(first, second, owner="mia@x.example").stages[0].approvals
    assert merged.checklist == ("training", "device", "mfa")


def test_a_rule_can_require_a_reason_of_those_whom_it_asks() -> None:
    strict = replace(rule("B", stage("owner")), reason_required=True)
    way = routed(rule("A", stage("manager")), strict)
    assert {row.approver: row.reason_required for row in way.stages[0].approvals} == {"mia": False, "oto": True}


def test_a_toxic_combination_can_have_one_more_person_agree_at_the_end() -> None:
    way = routed(BOTH, extra=[("ciso", "SOD-06")])
    assert asked(way) == [["mia", "oto"], ["cis"]]
    assert way.stages[1].mode == "all"
    assert way.stages[1].approvals[0].rules == ("SOD-06",)
    assert "SOD-06 applies: ciso agrees too, because of a toxic combination" in way.because


def test_whoever_agrees_anyway_is_not_asked_twice_because_of_a_combination() -> None:
    way = routed(rule("A", stage("manager", "ciso")), extra=[("ciso", "SOD-06")])
    assert asked(way) == [["mia", "cis"]]
    assert way.stages[0].approvals[1].rules == ("A", "SOD-06")


def test_a_combination_alone_does_not_make_a_way() -> None:
    assert "no rule of policy.yaml" in " ".join(routed(rule("A"), extra=[("ciso", "SOD-06")]).held_for)


def test_a_rule_can_want_a_number_and_says_which_is_missing() -> None:
    wants = replace(BOTH, ticket=r"CHG-\d{5}")
    assert routed(wants).needs_ticket == (r"CHG-\d{5}",)
    assert routed(wants, ticket="CHG-12345").needs_ticket == ()
    assert routed(wants, ticket="CHG-1234").needs_ticket == (r"CHG-\d{5}",)
    assert asked(routed(wants)) == [["mia", "oto"]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It is for (chg-12345), as agreed.", "chg-12345"),
        ("XCHG-12345 and CHG-123456", ""),
        ("nothing", ""),
        ("CHG-12345 " * 3, "CHG-12345"),
    ],
)
def test_a_number_is_found_as_a_whole_word(text: str, found: str) -> None:
    assert named(text, [r"CHG-\d{5}"]) == found


@pytest.mark.parametrize(
    ("pattern", "looks_like"),
    [(r"CHG-\d{5}", "CHG-12345"), (r"[A-Z]{2}\.[0-9]+", "AA.1"), (r"(CHG|RFC)-\d+", r"(CHG|RFC)-\d+")],
)
def test_people_are_shown_what_a_number_looks_like(pattern: str, looks_like: str) -> None:
    assert example(pattern) == looks_like
