"""Toxic combinations are found from either side, in any case, among everything a person has or asks for at one time."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.core.catalog import Catalog, ComesBy, Conflict, Entitlement, Label, Person, Severity, SodException, SodRule
from mailbot.core.register import Grant
from mailbot.core.sod import Access, Combinations, excused, worst

ENTRY, APPROVER, VIEWER = ("PayStream", "Entry"), ("PayStream", "Approver"), ("PayStream", "Viewer")
HR = ("PeopleFirst", "Editor")
FOUR_EYES = SodRule("S-1", "Enter / approve", (ENTRY,), (APPROVER,), "block", "Payroll needs four eyes")
HR_AND_PAY = SodRule("S-2", "Employees / pay", (HR,), (("PayStream", "*"),), "warn", "Not both")
TODAY = date(2026, 11, 26)
MAY, JUNE = date(2027, 5, 31), date(2027, 6, 1)


def conflicts(asked: Label, others: Sequence[Access | Label], *rules: SodRule) -> tuple[Conflict, ...]:
    found = [other if isinstance(other, Access) else Access(other) for other in others]
    return Combinations(rules).conflicts(Access(asked), found)


def rule(left: Sequence[Label], right: Sequence[Label] = (), severity: Severity = "warn") -> SodRule:
    return SodRule("S", "n", tuple(left), tuple(right), severity, "r")


@pytest.mark.parametrize(("asked", "other"), [(ENTRY, APPROVER), (APPROVER, ENTRY)])
def test_it_does_not_matter_which_side_came_first(asked: Label, other: Label) -> None:
    (found,) = conflicts(asked, [Access(other, "held since 3 March 2026")], FOUR_EYES)
    assert (found.rule, found.severity, found.reason) == ("S-1", "block", "Payroll needs four eyes")
    assert found.asked == f"PayStream ({asked[1]})"
    assert found.other == f"PayStream ({other[1]})"
    assert found.held_as == "held since 3 March 2026"


@pytest.mark.parametrize("standing", ["held", "pending", "beside"])
def test_what_is_held_pending_or_in_the_same_mail_counts(standing: ComesBy) -> None:
    (found,) = conflicts(ENTRY, [Access(APPROVER, "so", standing)], FOUR_EYES)
    assert found.held_as == "so"


def test_a_star_as_level_is_any_level_of_that_system_only() -> None:
    (found,) = conflicts(HR, [Access(ENTRY, "a"), Access(("StockPilot", "Viewer"), "c")], HR_AND_PAY)
    assert (found.other, found.held_as) == ("PayStream (Entry)", "a")
    assert [found.other for found in conflicts(VIEWER, [HR], HR_AND_PAY)] == ["PeopleFirst (Editor)"]
    assert conflicts(HR, [("StockPilot", "Viewer")], HR_AND_PAY) == ()


def test_a_rule_speaks_of_what_it_names_and_of_what_its_stars_mean() -> None:
    both = Combinations([HR_AND_PAY])
    assert [both.speak_of(label) for label in (HR, VIEWER, ("StockPilot", "Viewer"))] == [True, True, False]


def test_a_star_as_system_is_that_level_everywhere() -> None:
    two_admins = rule([("*", "Admin")])
    assert conflicts(("ERP", "Admin"), [("CRM", "Admin")], two_admins)
    assert conflicts(("ERP", "Admin"), [("CRM", "User")], two_admins) == ()
    assert conflicts(("ERP", "Admin"), [("ERP", "Admin")], two_admins) == ()


def test_two_levels_under_a_star_are_no_conflict_with_each_other() -> None:
    assert conflicts(ENTRY, [VIEWER], HR_AND_PAY) == ()


def test_a_set_without_a_right_side_forbids_any_two_of_it() -> None:
    duties = rule([ENTRY, APPROVER, HR])
    assert [found.other for found in conflicts(ENTRY, [APPROVER], duties)] == ["PayStream (Approver)"]
    assert [found.other for found in conflicts(HR, [ENTRY], duties)] == ["PayStream (Entry)"]
    assert conflicts(HR, [VIEWER], duties) == ()


def test_of_two_sets_only_one_from_each_conflict() -> None:
    both = rule([ENTRY, VIEWER], [APPROVER, HR])
    assert conflicts(ENTRY, [VIEWER], both) == ()
    assert conflicts(APPROVER, [HR], both) == ()
    assert len(conflicts(VIEWER, [HR], both)) == 1


def test_names_match_in_any_case_and_nothing_conflicts_with_itself() -> None:
    assert len(conflicts(("paystream", "ENTRY"), [("PAYSTREAM", "approver")], FOUR_EYES)) == 1
    assert conflicts(("PAYSTREAM", "entry"), [ENTRY], rule([("PayStream", "*")])) == ()


def test_one_thing_known_in_several_ways_is_told_by_what_weighs_most() -> None:
    ways = [Access(APPROVER, "mail", "beside"), Access(APPROVER, "asked", "pending"), Access(APPROVER, "held")]
    (found,) = conflicts(ENTRY, ways, FOUR_EYES)
    assert found.held_as == "held"


def test_a_conflict_says_as_data_how_the_other_access_stands_and_where_it_was_asked() -> None:
    waiting = Access(APPROVER, "asked in REQ-2026-00042", "pending", asked_in="REQ-2026-00042")
    (found,) = conflicts(ENTRY, [waiting, Access(VIEWER, "also in Clerk", "part")], FOUR_EYES)
    assert (found.standing, found.asked_in) == ("pending", "REQ-2026-00042")


def test_a_rule_is_one_conflict_however_many_things_break_it_and_names_them() -> None:
    (found,) = conflicts(HR, [Access(ENTRY, "asked", "pending"), Access(VIEWER, "held")], HR_AND_PAY)
    assert (found.other, found.held_as) == ("PayStream (Viewer)", "held; also PayStream (Entry)")


def test_every_broken_rule_is_told_in_the_order_of_the_file() -> None:
    assert [found.rule for found in conflicts(ENTRY, [HR, APPROVER], FOUR_EYES, HR_AND_PAY)] == ["S-1", "S-2"]


def test_nothing_held_is_no_conflict() -> None:
    assert conflicts(ENTRY, [], FOUR_EYES, HR_AND_PAY) == ()


@pytest.mark.parametrize(("last", "first", "shared"), [(MAY, JUNE, False), (JUNE, JUNE, True), (None, JUNE, True)])
def test_only_what_is_had_on_the_same_days_conflicts(last: date | None, first: date, shared: bool) -> None:
    index = Combinations([FOUR_EYES])
    early, late = Access(ENTRY, since=TODAY, until=last), Access(APPROVER, since=first)
    assert bool(index.conflicts(early, [late])) == shared
    assert bool(index.conflicts(late, [early])) == shared


def test_the_worst_is_block_then_exception_then_another_approver_then_warn_then_none() -> None:
    found = [conflicts(ENTRY, [HR], rule([ENTRY], [HR], kind))[0] for kind in ("warn", "extra_approver", "exception")]
    assert [worst(found[:count]) for count in range(4)] == ["none", "warn", "extra_approver", "exception"]
    assert worst([*found, *conflicts(ENTRY, [APPROVER], FOUR_EYES)]) == "block"


# --- exceptions ---------------------------------------------------------------------------------------------------

ALLOWED = SodException("EX-1", "S", "ana@x.example", "weekly review", "oto@x.example", MAY)
STAFF = Catalog((Person("P-1", "oto@x.example", "Oto Virtanen"),), ())


def test_a_valid_exception_makes_a_warning_of_what_needs_one_and_says_why() -> None:
    (found,) = excused(
        conflicts(ENTRY, [HR], rule([ENTRY], [HR], "exception")), [ALLOWED], ["ana@x.example"], MAY, STAFF
    )
    assert (found.severity, found.exception, found.until) == ("warn", "EX-1", "2027-05-31")
    assert found.control == "weekly review, seen to by Oto Virtanen"


@pytest.mark.parametrize("severity", ["block", "extra_approver"])
def test_an_exception_excuses_nothing_else(severity: Severity) -> None:
    found = conflicts(ENTRY, [HR], rule([ENTRY], [HR], severity))
    assert excused(found, [ALLOWED], ["ana@x.example"], TODAY, STAFF) == found


@pytest.mark.parametrize(("whose", "on"), [("eve@x.example", TODAY), ("ana@x.example", JUNE)])
def test_an_exception_of_somebody_else_or_one_that_is_over_excuses_nothing(whose: str, on: date) -> None:
    found = conflicts(ENTRY, [HR], rule([ENTRY], [HR], "exception"))
    assert excused(found, [ALLOWED], [whose], on, STAFF) == found


# --- the whole register -------------------------------------------------------------------------------------------


def grant(person: str, label: Label, until: date | None = None) -> Grant:
    since = datetime(2026, 3, 3, tzinfo=UTC)
    return Grant(f"G-{person}-{label}", "active", person, *label, since, until, "R", "T", ("E2",))


def test_the_register_is_read_person_by_person() -> None:
    rows = [grant("E1", ENTRY), grant("E1", APPROVER), grant("E1", HR), grant("E2", ENTRY), grant("E3", APPROVER)]
    found = [
        (one.person, one.rule.rule, [row.access_level for row in one.grants])
        for one in Combinations([FOUR_EYES, HR_AND_PAY]).among(rows, TODAY)
    ]
    assert found == [("E1", "S-1", ["Entry", "Approver"]), ("E1", "S-2", ["Entry", "Approver", "Editor"])]


def test_what_is_over_is_not_held() -> None:
    rows = [grant("E1", ENTRY, until=date(2026, 11, 25)), grant("E1", APPROVER)]
    assert list(Combinations([FOUR_EYES]).among(rows, TODAY)) == []


# --- properties ---------------------------------------------------------------------------------------------------

labels = st.tuples(st.sampled_from(["A", "B"]), st.sampled_from(["x", "y"]))
named = st.tuples(st.sampled_from(["A", "B", "*"]), st.sampled_from(["x", "y", "*"]))
sets = st.lists(named, min_size=1, max_size=3)
days = st.none() | st.integers(1, 9).map(lambda day: date(2027, 1, day))
rules = st.builds(rule, sets, sets | st.just([]))
accesses = st.builds(Access, labels, st.just("so"), st.sampled_from(["held", "pending", "beside"]), days, days)


@given(accesses, accesses, rules)
def test_asking_for_the_one_or_the_other_finds_the_same(one: Access, other: Access, law: SodRule) -> None:
    turned = SodRule("S", "n", law.right or law.left, law.left, "warn", "r")
    found = bool(Combinations([law]).conflicts(one, [other]))
    assert found == bool(Combinations([law]).conflicts(other, [one]))
    assert found == bool(Combinations([turned]).conflicts(one, [other]))


@given(accesses, st.lists(accesses, max_size=5), rules, st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter(asked: Access, others: list[Access], law: SodRule, chance: Random) -> None:
    shuffled = sorted(others, key=lambda _: chance.random())
    index = Combinations([law])
    assert index.conflicts(asked, others) == index.conflicts(asked, shuffled)


@given(labels, st.lists(labels, max_size=4), st.lists(rules, max_size=4))
def test_the_index_finds_what_the_words_of_the_rules_say(asked: Label, held: list[Label], laws: list[SodRule]) -> None:
    def among(label: Label, side: tuple[Label, ...]) -> bool:
        return any(all(name in ("*", mine) for name, mine in zip(one, label, strict=True)) for one in side)

    def breaks(law: SodRule, other: Label) -> bool:
        right = law.right or law.left
        either = (among(asked, law.left) and among(other, right)) or (among(other, law.left) and among(asked, right))
        return other != asked and either

    wanted = sum(any(breaks(law, other) for other in held) for law in laws)
    assert len(Combinations(laws).conflicts(Access(asked), [Access(label) for label in held])) == wanted


@given(st.lists(labels, min_size=2, max_size=4, unique=True), st.lists(labels, max_size=3), rules)
def test_a_bundle_conflicts_exactly_when_one_of_its_members_does(
    members: list[Label], held: list[Label], law: SodRule
) -> None:
    rows = tuple(Entitlement(*label) for label in members)
    bundle = Entitlement("Job", "Role", kind="bundle", members=tuple(members))
    index, others = Combinations([law]), [Access(label) for label in (*held, *members)]
    stands_for = Catalog((), (*rows, bundle)).stands_for(bundle)
    found = {row.label for row in stands_for if index.conflicts(Access((row.system, row.access_level)), others)}
    broken = {row.label for row in rows if index.conflicts(Access((row.system, row.access_level)), others)}
    assert found == broken
    pairs = [(one, other) for one in members for other in (*held, *members)]
    assert bool(found) == any(index.conflicts(Access(one), [Access(other)]) for one, other in pairs)
