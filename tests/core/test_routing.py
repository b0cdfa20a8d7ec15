"""Who is asked, in what order, by when; and when nobody is, because something has to be mended first."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from routing_company import DRIVE, NOW, PEOPLE, POLICY, asked, changed, routed, rule, stage

from mailbot.core.calendar import Calendar
from mailbot.core.catalog import Catalog, Risk
from mailbot.core.register import AccessRequest
from mailbot.core.routing import Route, route

BOTH = rule("R-1", stage("manager", "owner"))
SECOND = rule("R-2", stage("manager", "owner"), stage("second_owner"))


def _held(way: Route) -> str:
    assert way.stages == ()
    assert way.deny == ""
    assert way.held_for
    return " ".join(way.held_for)


# --- stages ----------------------------------------------------------------------------------------------------------


def test_manager_and_owner_are_asked_together() -> None:
    way = routed(BOTH)
    assert asked(way) == [["mia", "oto"]]
    assert [row.roles for row in way.stages[0].approvals] == [("manager",), ("owner",)]


def test_a_role_that_two_rules_want_is_asked_once_and_names_both() -> None:
    way = routed(BOTH, SECOND)
    assert asked(way) == [["mia", "oto"], ["sam"]]
    assert [row.rules for row in way.stages[0].approvals] == [("R-1", "R-2"), ("R-1", "R-2")]
    assert way.stages[1].approvals[0].rules == ("R-2",)


def test_stages_add_up_place_by_place() -> None:
    way = routed(rule("A", stage("manager"), stage("ciso")), rule("B", stage("owner"), stage("second_owner")))
    assert asked(way) == [["mia", "oto"], ["cis", "sam"]]


def test_a_rule_may_speak_of_the_nature_of_a_request() -> None:
    longer = rule("R-9", stage("ciso"), when={"nature": ("extension", "appeal")})
    assert asked(routed(BOTH, longer)) == [["mia", "oto"]]
    assert asked(routed(BOTH, longer, nature="extension")) == [["mia", "oto", "cis"]]


def test_a_rule_may_speak_of_the_title_of_whom_it_is_for() -> None:
    people = tuple(replace(row, title="Controller") if row.person_id == "ana" else row for row in PEOPLE)
    controllers = rule("R-9", stage("ciso"), when={"title": ("controller",)})
    assert asked(routed(BOTH, controllers)) == [["mia", "oto"]]
    assert asked(routed(BOTH, controllers, people=people)) == [["mia", "oto", "cis"]]


@pytest.mark.parametrize("order", [1, -1])
def test_a_role_is_asked_at_the_earliest_place_where_a_rule_wants_it(order: int) -> None:
    late, early = rule("A", stage("manager"), stage("owner")), rule("B", stage("manager", "owner"))
    assert asked(routed(*[late, early][::order])) == [["mia", "oto"]]


def test_stages_and_slots_are_numbered_through_from_one() -> None:
    way = routed(rule("A", stage("manager", "owner"), stage("second_owner"), stage("it_security", "ciso")))
    assert [row.stage for row in way.stages] == [1, 2, 3]
    slots = [(row.slot, row.stage) for stage in way.stages for row in stage.approvals]
    assert slots == [(1, 1), (2, 1), (3, 2), (4, 3), (5, 3)]


def test_of_an_any_stage_one_answer_is_enough() -> None:
    (first,) = routed(rule("A", stage("manager", "owner", mode="any"))).stages
    assert (first.mode, first.needed, len(first.approvals)) == ("any", 1, 2)


def test_two_rules_with_an_any_each_need_two_answers() -> None:
    """Put together in one stage, one answer would satisfy both rules."""
    way = routed(rule("A", stage("manager", "owner", mode="any")), rule("B", stage("it_security", "ciso", mode="any")))
    assert asked(way) == [["mia", "oto"], ["sec", "cis"]]
    assert sum(stage.needed for stage in way.stages) == 2


def test_two_anys_that_share_a_role_need_only_that_one() -> None:
    way = routed(rule("A", stage("manager", "owner", mode="any")), rule("B", stage("owner", "ciso", mode="any")))
    assert asked(way) == [["oto"]]
    assert way.stages[0].approvals[0].rules == ("A", "B")


@pytest.mark.parametrize("risk", ["low", "high"])
def test_an_any_that_a_role_answers_anyway_asks_nobody_else(risk: Risk) -> None:
    way = routed(BOTH, rule("C", stage("owner", "ciso", mode="any")), risk=risk)
    assert asked(way) == [["mia", "oto"]]
    assert way.stages[0].approvals[1].rules == ("R-1", "C")


def test_an_any_of_one_who_answers_anyway_in_another_role_is_satisfied_where_the_policy_merges() -> None:
    way = routed(BOTH, rule("C", stage("second_owner", "ciso", mode="any")), second_owner="mia@x.example")
    assert asked(way) == [["mia", "oto"]]
    assert way.stages[0].approvals[0].roles == ("manager", "second_owner")


def test_elsewhere_one_answer_does_not_count_for_an_any_as_well() -> None:
    rules = (BOTH, rule("C", stage("second_owner", "ciso", mode="any")))
    way = routed(*rules, second_owner="mia@x.example", risk="high")
    assert asked(way) == [["mia", "oto"], ["hal", "cis"]]


def test_a_person_in_two_anys_has_a_second_person_in_the_later_one() -> None:
    """They need not be the one who answers the first, so their seat there cannot count for the other."""
    rules = (rule("A", stage("manager", "owner", mode="any")), rule("B", stage("second_owner", "ciso", mode="any")))
    assert asked(routed(*rules, second_owner="mia@x.example")) == [["mia", "oto"], ["hal", "cis"]]


def test_a_person_of_an_any_stage_who_must_agree_later_is_not_lost_in_it() -> None:
    """If the owner answers the `any` first, the second owner, who is the manager, still has to agree."""
    way = routed(rule("A", stage("manager", "owner", mode="any"), stage("second_owner")), second_owner="mia@x.example")
    assert asked(way) == [["mia"]]
    assert way.stages[0].mode == "all"


def test_one_person_with_two_roles_of_an_any_stage_has_one_seat_there() -> None:
    way = routed(rule("A", stage("manager", "owner", mode="any")), risk="high", owner="mia@x.example")
    assert asked(way) == [["mia"]]
    assert way.stages[0].approvals[0].roles == ("manager", "owner")


# --- one person, two roles -------------------------------------------------------------------------------------------


def test_manager_and_owner_in_one_person_answer_once_where_the_policy_merges() -> None:
    way = routed(BOTH, owner="mia@x.example")
    assert asked(way) == [["mia"]]
    assert way.stages[0].approvals[0].roles == ("manager", "owner")
    assert "One person is manager and owner here and answers once." in way.because


def test_elsewhere_the_next_manager_up_is_asked_for_the_later_role() -> None:
    way = routed(BOTH, risk="high", owner="mia@x.example")
    assert asked(way) == [["mia", "hal"]]
    assert way.stages[0].approvals[1].roles == ("owner",)
    assert "Nobody answers twice here: the next manager above the owner is asked as owner." in way.because


def test_whoever_has_a_part_of_their_own_is_not_taken_as_the_second_person() -> None:
    way = routed(SECOND, risk="high", owner="mia@x.example", second_owner="hal@x.example")
    assert asked(way) == [["mia", "ceo"], ["hal"]]


def test_a_stage_whose_roles_are_all_merged_into_an_earlier_one_is_left_out() -> None:
    way = routed(SECOND, second_owner="oto@x.example")
    assert asked(way) == [["mia", "oto"]]
    assert way.stages[0].approvals[1].roles == ("owner", "second_owner")


def test_with_nobody_left_to_be_the_second_person_it_is_held() -> None:
    words = _held(routed(BOTH, risk="high", owner="mia@x.example", people=changed(mia="")))
    assert "Mia (mia@x.example)" in words
    assert "owner of Drive (Edit) in catalog.csv" in words


# --- nobody decides on their own behalf ------------------------------------------------------------------------------


def test_the_owner_who_asks_is_replaced_by_their_manager() -> None:
    way = routed(BOTH, requester="oto", people=changed(oto="ida"))
    assert asked(way) == [["ida"]]
    assert way.stages[0].approvals[0].roles == ("manager", "owner")
    assert any("owner asked for this" in words for words in way.because)


def test_a_manager_who_asks_for_somebody_is_replaced_by_their_own() -> None:
    assert asked(routed(BOTH, requester="mia", beneficiary="ana")) == [["hal", "oto"]]


def test_an_owner_for_whom_somebody_asks_does_not_approve_it() -> None:
    assert asked(routed(BOTH, requester="hal", beneficiary="oto")) == [["ceo"]]


def test_the_ladder_passes_over_the_one_who_asks() -> None:
    assert asked(routed(BOTH, requester="hal", beneficiary="ana", owner="mia@x.example")) == [["mia"]]
    assert asked(routed(BOTH, requester="hal", beneficiary="mia")) == [["ceo", "oto"]]


def test_another_address_of_the_same_person_is_the_same_person() -> None:
    people = tuple(
        replace(row, other_addresses=("oto.old@x.example",)) if row.person_id == "oto" else row for row in PEOPLE
    )
    assert asked(routed(BOTH, requester="oto", owner="OTO.OLD@x.example", people=people)) == [["hal"]]


# --- held ------------------------------------------------------------------------------------------------------------


def test_without_a_manager_it_is_held_and_says_whose_row_to_fill_in() -> None:
    words = _held(routed(BOTH, people=changed(ana="")))
    assert words == "the manager for Drive (Edit) is not named: fill in manager of Ana (ana@x.example) in staff.csv."


def test_without_an_owner_it_is_held_and_says_which_row_to_fill_in() -> None:
    assert "fill in owner of Drive (Edit) in catalog.csv" in _held(routed(BOTH, owner=""))


def test_everything_that_is_missing_is_said_at_once() -> None:
    way = routed(SECOND, people=changed(ana=""), owner="", second_owner="")
    assert len(way.held_for) == 3


def test_a_leaver_as_approver_holds_it() -> None:
    words = _held(routed(BOTH, people=changed(oto="left:hal")))
    assert "no longer works here" in words
    assert "owner of Drive (Edit) in catalog.csv" in words


def test_an_address_that_nobody_has_holds_it() -> None:
    words = _held(routed(BOTH, owner="gone@x.example"))
    assert "gone@x.example, is not in staff.csv" in words


def test_a_leaver_on_the_ladder_is_not_passed_over() -> None:
    words = _held(routed(BOTH, requester="mia", beneficiary="ana", people=changed(hal="left:ceo")))
    assert "Hal (hal@x.example), no longer works here" in words
    assert "manager of Mia (mia@x.example) in staff.csv" in words


def test_managers_in_a_circle_hold_it() -> None:
    words = _held(routed(BOTH, requester="mia", beneficiary="hal", people=changed(mia="hal", hal="mia")))
    assert "go in a circle" in words
    assert "staff.csv" in words


def test_a_person_who_is_their_own_manager_holds_it() -> None:
    assert "go in a circle" in _held(routed(BOTH, people=changed(ana="ana")))


@pytest.mark.parametrize(
    ("role", "where"),
    [
        ("department_head", "name the head of Finance under department_heads in policy.yaml"),
        ("it_security", "name it_security under approvers in policy.yaml"),
        ("data_protection", "name data_protection under approvers in policy.yaml"),
    ],
)
def test_a_role_that_the_policy_does_not_fill_holds_it(role: str, where: str) -> None:
    bare = replace(POLICY, approvers={}, department_heads={}, rules=(rule("A", stage(role)),))
    assert where in _held(routed(policy=bare))


def test_one_missing_role_holds_the_whole_request_even_in_an_any_stage() -> None:
    assert "owner" in _held(routed(rule("A", stage("manager", "owner", mode="any")), owner=""))


def test_no_rule_that_applies_holds_it() -> None:
    assert "no rule of policy.yaml" in _held(routed(rule("A", stage("manager"), when={"risk": ("high",)})))


def test_a_rule_that_asks_nobody_approves_nothing() -> None:
    assert "no rule of policy.yaml" in _held(routed(rule("A")))


def test_what_left_the_catalog_or_the_staff_since_it_was_asked_is_held() -> None:
    assert "no longer works here" in _held(routed(BOTH, people=changed(ana="left:mia")))
    assert "not in staff.csv any more" in _held(routed(BOTH, people=changed(ana=None)))
    assert "Drive (Edit) is not in catalog.csv any more" in _held(routed(BOTH, access_level="Read"))


# --- refused ---------------------------------------------------------------------------------------------------------


def test_a_deny_wins_over_stages_and_over_what_is_missing() -> None:
    way = routed(BOTH, rule("D", deny="Not for anybody."), owner="")
    assert (way.deny, way.stages, way.held_for) == ("Not for anybody.", (), ())
    assert len(way.because) == 2


def test_a_rule_can_refuse_because_of_a_conflict() -> None:
    denies = rule("D", when={"conflict": ("warn",)}, deny="Not together.")
    assert routed(BOTH, denies, severity="warn").deny == "Not together."
    assert routed(BOTH, denies).deny == ""


# --- by when and how sure --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("risk", "assurance", "reason", "due"),
    [
        ("low", "link", False, datetime(2026, 11, 27, 9, tzinfo=UTC)),
        ("medium", "session", False, datetime(2026, 11, 30, 9, tzinfo=UTC)),
        ("high", "session", False, datetime(2026, 12, 1, 9, tzinfo=UTC)),
        ("critical", "reauth", True, datetime(2026, 12, 7, 9, tzinfo=UTC)),
    ],
)
def test_the_risk_says_by_when_and_how_sure(risk: Risk, assurance: str, reason: bool, due: datetime) -> None:
    way = routed(BOTH, risk=risk)
    assert {(row.assurance, row.reason_required, row.due_at) for row in way.stages[0].approvals} == {
        (assurance, reason, due)
    }


def test_a_deadline_is_in_utc_whatever_the_clock_it_began_on() -> None:
    noon = datetime(2026, 7, 1, 12, tzinfo=ZoneInfo("Asia/Tokyo"))
    (row, _) = routed(BOTH, at=noon).stages[0].approvals
    assert row.due_at == datetime(2026, 7, 2, 3, tzinfo=UTC)
    assert row.due_at.tzinfo is UTC


def test_business_days_end_at_the_same_local_time_when_the_clocks_change() -> None:
    friday = datetime(2026, 10, 23, 14, tzinfo=UTC)  # 15:00 in Dublin, in summer time
    (row, _) = routed(BOTH, at=friday, risk="medium").stages[0].approvals
    assert row.due_at == datetime(2026, 10, 27, 15, tzinfo=UTC)


def test_the_local_date_decides_whether_a_rule_is_in_force() -> None:
    new = replace(BOTH, since=date(2026, 11, 27))
    late = datetime(2026, 11, 26, 20, tzinfo=UTC)
    eastern = replace(POLICY, calendar=Calendar("Asia/Tokyo", frozenset(range(5))))
    assert routed(new, at=late).held_for
    assert asked(routed(new, at=late, policy=eastern)) == [["mia", "oto"]]


def test_a_catalog_that_became_stricter_since_it_was_asked_decides() -> None:
    request = AccessRequest(
        *("REQ-2026-00001", 1, "held", "ana", "ana", "Drive", "Edit", "low", None, "", "t"), created_at=NOW
    )
    strict = Catalog(PEOPLE, (replace(DRIVE, risk="critical"),))
    policy = replace(POLICY, rules=(BOTH, rule("C", stage("ciso"), when={"risk": ("critical",)})))
    way = route(request, strict, policy, "none", NOW)
    assert asked(way) == [["mia", "oto", "cis"]]
    assert {row.assurance for row in way.stages[0].approvals} == {"reauth"}


def test_why_is_told_without_anybodys_name_or_address() -> None:
    """It is kept in the audit trail, where nothing can be erased."""
    ways = [
        routed(SECOND, risk="high", owner="mia@x.example", second_owner="hal@x.example"),
        routed(SECOND, requester="oto"),
        routed(BOTH, owner="mia@x.example"),
    ]
    words = " ".join(sentence for way in ways for sentence in way.because).lower()
    assert not [row.name for row in PEOPLE if row.name.lower() in words.replace(".", "").split()]
    assert "@" not in words
