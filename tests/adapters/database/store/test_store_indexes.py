"""Every query of a loop or a page finds its rows by an index on more than the organisation."""

import itertools
import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from sealing import ENVELOPES
from store_cast import ANA, EVE, MIA, NOW, OTO, granted, notice, request, run_meanwhile, stages

from mailbot.adapters.database.schema.engine import connect
from mailbot.adapters.database.store import SqlStore, SqlTx
from mailbot.core.audit import AuditEntry, Tag
from mailbot.core.delegation import Delegation
from mailbot.services.ports import (
    Delivery,
    Fetched,
    GrantFilter,
    InboxFilter,
    MailSource,
    RecordRefused,
    RegisterFilter,
    ReportFilter,
    RequestFilter,
    RequestSearch,
    SentForm,
    Sight,
    TaskFilter,
    TrailFilter,
)

DAY = timedelta(days=1)
SPAN = ReportFilter(NOW, NOW)

ALL, OWN, TASKS = (Sight("E1", sees) for sees in ("all", "own", "tasks"))
LISTS: dict[str, RequestSearch] = {
    "all": RequestSearch(ALL),
    "by state": RequestSearch(ALL, standings=("pending", "done"), since=NOW, before=NOW),
    "oldest": RequestSearch(ALL, risks=("low", "medium"), order="oldest"),
    "due": RequestSearch(ALL, order="due", overdue_at=NOW),
    "of a system": RequestSearch(ALL, system="Drive"),
    "of a level": RequestSearch(ALL, system="Drive", access_level="Edit", natures=("access",)),
    "of a person": RequestSearch(ALL, person="E1", standings=("done",)),
    "of a person, due": RequestSearch(ALL, person="E1", order="due"),
    "of an approver": RequestSearch(ALL, waiting_on="E2", person="E1"),
    "some": RequestSearch(ALL, waiting_on="E2", person="E1", only=frozenset(("R", "R2"))),
    "own": RequestSearch(OWN, system="Drive"),
    "own of another": RequestSearch(OWN, person="E2"),
    "of IT": RequestSearch(TASKS),
    "of IT and a person": RequestSearch(TASKS, person="E1"),
}
HOT: dict[str, Callable[[SqlTx], object]] = {
    "unknown": lambda tx: tx.unknown([MailSource("m", "INBOX", 1, 1)]),
    "store_mail": lambda tx: tx.store_mail(Fetched(MailSource("m", "INBOX", 1, 1), b"x", NOW)),
    "to_handle": lambda tx: tx.to_handle(NOW, 100),
    "put_off": lambda tx: tx.put_off(1, NOW),
    "begin_first_attempts": lambda tx: tx.begin_first_attempts([1, 2]),
    "begin_attempt": lambda tx: tx.begin_attempt(1),
    "seen": lambda tx: tx.seen("0123456789abcdef", 8),
    "turns": lambda tx: tx.turns("from ana@larkspur.example", NOW, 100),
    "notice_with": lambda tx: tx.notice_with("<a@x>"),
    "is_dead": lambda tx: tx.is_dead(ANA.email),
    "revive": lambda tx: tx.revive(ANA.email),
    "end_absence": lambda tx: tx.end_absence("E1", NOW),
    "away": lambda tx: tx.away(["E1", "E2"], NOW.date()),
    "to_file": lambda tx: tx.to_file(100),
    "filed": lambda tx: tx.filed(1),
    "thread": lambda tx: tx.thread("t"),
    "thread_of_notice": lambda tx: tx.thread_of_notice(["<a@x>", "<b@x>"]),
    "question_of": lambda tx: tx.question_of("t"),
    "next_question": lambda tx: tx.next_question("t"),
    "question_on": lambda tx: tx.question_on("R"),
    "unanswered": lambda tx: tx.unanswered("t"),
    "overdue_questions": lambda tx: tx.overdue_questions(NOW, 200),
    "request_file": lambda tx: tx.request_file("R", lock=True),
    "approval_by_tag": lambda tx: tx.approval_by_tag("tag"),
    "open_requests": lambda tx: tx.open_requests("E1"),
    "asked_by": lambda tx: tx.asked_by("E1"),
    "thread_requests": lambda tx: tx.thread_requests("t"),
    "overdue_approvals": lambda tx: tx.overdue_approvals(NOW, 200),
    "to_remind": lambda tx: tx.to_remind(NOW, 200),
    "before": lambda tx: tx.before("E1", 50),
    "not_followed": lambda tx: tx.not_followed("0123", 200),
    "followed": lambda tx: tx.followed("R", 1, "0123"),
    "passed": lambda tx: tx.passed("R", 1),
    "overdue": lambda tx: tx.overdue(NOW, 200),
    "open tasks": lambda tx: list(tx.tasks(("open",))),
    "tasks of a file": lambda tx: list(tx.tasks((), "2026-11-26")),
    "revoke_task_of": lambda tx: tx.revoke_task_of("G-00001"),
    "ending": lambda tx: tx.ending(NOW.date(), NOW.date()),
    "over": lambda tx: tx.over(NOW.date()),
    "held": lambda tx: tx.held("E1"),
    **{
        f"waiting_tasks {name}": lambda tx, which=which: tx.waiting_tasks(which, (NOW, "T-00001"), 51)
        for name, which in {
            "to do": TaskFilter(("open", "exported", "failed")),
            "done, revoke": TaskFilter(("done",), kind="revoke", until=NOW),
            "of a system": TaskFilter(("done",), system="Drive"),
            "of people": TaskFilter(("open", "done"), people=("E1", "E2")),
            "of a file": TaskFilter(("done",), batch="2026-11-26"),
        }.items()
    },
    "batches": lambda tx: tx.batches((NOW, "2026-11-26"), 21),
    "mailed": lambda tx: tx.mailed("batch:2026-11-26"),
    "checks": lambda tx: tx.checks("T-00001"),
    "hand_overs": lambda tx: tx.hand_overs("T-00001"),
    "grants of a system": lambda tx: list(tx.grants(GrantFilter(system="Drive"))),
    "exceptions_in_force": lambda tx: tx.exceptions_in_force(),
    "end_exception": lambda tx: tx.end_exception("EX", NOW),
    "evidence": lambda tx: tx.evidence("tag"),
    "newest_evidence": lambda tx: tx.newest_evidence(["EX"]),
    "show_evidence": lambda tx: tx.show_evidence("tag", 1, NOW),
    "answered": lambda tx: tx.answered(ANA.email, NOW, 10),
    "answered_at_least": lambda tx: (tx.answered_at_least(100, NOW, NOW), tx.answered_at_least(100, NOW, NOW, True)),
    "queued": lambda tx: tx.queued("ana@larkspur.example", "confirm_sender", NOW),
    "inquiries": lambda tx: tx.inquiries(["R", "R2"]),
    "recalls": lambda tx: tx.recalls("R", 1),
    "asked_together": lambda tx: tx.asked_together(request(), "E1"),
    "inbox": lambda tx: tx.inbox("E1", InboxFilter(), (NOW, "R"), 25),
    "inbox, filtered": lambda tx: tx.inbox("E1", InboxFilter("low", "Drive", NOW, "E2"), None, 25),
    "inbox_facets": lambda tx: tx.inbox_facets("E1"),
    "asked_later": lambda tx: tx.asked_later("E1", "R", 25),
    "decided_by": lambda tx: tx.decided_by("E1", NOW, (NOW, "R"), 25),
    "request_files": lambda tx: tx.request_files(["R", "R2"]),
    "reviews_of": lambda tx: tx.reviews_of("E1"),
    "delegations to one": lambda tx: tx.delegations(NOW.date(), to="E1"),
    "untold": lambda tx: tx.untold(["T-00001"]),
    "surely_held": lambda tx: tx.surely_held("E1"),
    "claim": lambda tx: tx.claim(NOW, 600, 1),
    "unsent": lambda tx: list(tx.unsent()),
    "news of a mail": lambda tx: tx.delivery(Delivery("e", "delivered", "p", notice_id="notice-1"), NOW),
    "news by their id": lambda tx: tx.delivery(Delivery("e", "delivered", "p"), NOW),
    "session": lambda tx: tx.session("hash", NOW),
    "backlog": lambda tx: tx.backlog(NOW.date()),
    "delegations": lambda tx: tx.delegations(NOW.date()),
    "delegations of one": lambda tx: tx.delegations(NOW.date(), ("E1", "E2")),
    "delegations_over": lambda tx: tx.delegations_over(NOW.date()),
    "end_delegation": lambda tx: tx.end_delegation("D", NOW),
    "absences": lambda tx: tx.absences(NOW.date()),
    "absences of some": lambda tx: tx.absences(NOW.date(), ("E1", "E2")),
    "to_seat": lambda tx: tx.to_seat(["E1", "E2"]),
    "deputised": lambda tx: tx.deputised(),
    "stranded": lambda tx: tx.stranded(),
    "end_asks": lambda tx: tx.end_asks("E1", NOW),
    "asked_from": lambda tx: tx.asked_from("n", NOW, 60),
    "waiting_asks": lambda tx: tx.waiting_asks(100),
    "answer_ask": lambda tx: tx.answer_ask("A", NOW, "E1", "seal"),
    "mailed_asks": lambda tx: tx.mailed_asks("E1", NOW),
    "mailed_at_least": lambda tx: tx.mailed_at_least(200, NOW),
    "try_ask": lambda tx: tx.try_ask("A", "browser", NOW, 5),
    "wrong_tries": lambda tx: tx.wrong_tries(NOW),
    "end_ask": lambda tx: tx.end_ask("A", NOW),
    "forget_asks": lambda tx: tx.forget_asks(NOW),
    "sessions_of": lambda tx: tx.sessions_of("E1", NOW),
    "browsers_seen": lambda tx: tx.browsers_seen({"s": ("E1", NOW)}),
    "identity_at": lambda tx: tx.identity_at("https://sso.example", "00u1"),
    "identities_of": lambda tx: tx.identities_of("E1"),
    "end_identity": lambda tx: tx.end_identity("I", "E1", NOW),
    "end_sessions": lambda tx: tx.end_sessions("E1", NOW),
    "grants_of": lambda tx: tx.grants_of(["E1", "E2"]),
    "left_with_access": lambda tx: tx.left_with_access(200),
    "review": lambda tx: tx.review("RV", lock=True),
    "open_reviews": lambda tx: tx.open_reviews(),
    "answer_review": lambda tx: tx.answer_review("RV", "G", "keep", "E1", NOW),
    "claim_of": lambda tx: tx.claim_of("O"),
    "claims": lambda tx: tx.claims("Drive", "Edit", lock=True),
    "unclaimed": lambda tx: tx.unclaimed(NOW),
    "claimed": lambda tx: tx.claimed(),
    "claim_ownership": lambda tx: tx.claim_ownership("O", "E1", NOW),
    "undecided_for": lambda tx: tx.undecided_for("Drive", "Edit"),
    "decided_as_owner": lambda tx: tx.decided_as_owner("Drive", "Edit"),
    "pass_review": lambda tx: tx.pass_review("RV", "E2"),
    "close_review": lambda tx: tx.close_review("RV", NOW),
    "warned": lambda tx: _refused(lambda: tx.warned("G-00009", NOW)),
    "set_times": lambda tx: tx.set_times("R", 1, stages()[0].approvals),
    "set_clock": lambda tx: _refused(lambda: tx.set_clock(request())),
    "end_inquiry": lambda tx: _refused(lambda: tx.end_inquiry("I", "", None, NOW)),
    "following": lambda tx: tx.following("R"),
    "emergencies": lambda tx: tx.emergencies("E1", NOW),
    "emergency_tasks": lambda tx: tx.emergency_tasks(),
    "emergencies_ending": lambda tx: tx.emergencies_ending(NOW.date()),
    "grant_of": lambda tx: tx.grant_of("R"),
    "placed_since": lambda tx: tx.placed_since(NOW),
    "birthrights_asked": lambda tx: tx.birthrights_asked(["E1", "E2"]),
    "held_by": lambda tx: tx.held_by(["E1", "E2"]),
    "standing_approval": lambda tx: tx.standing_approval("S", lock=True),
    "the trail": lambda tx: tx.trail_page(TrailFilter(), 50),
    "the trail of an area": lambda tx: tx.trail_page(TrailFilter(tags=("task:done", "task:failed")), 50),
    "the trail of a person": lambda tx: tx.trail_page(TrailFilter(actors=("p-1",), tags=("task:done",)), 50),
    "the trail of mailbot's part": lambda tx: tx.trail_page(TrailFilter(actors=("mailbot",), tags=("task:done",)), 50),
    "the trail of a request": lambda tx: tx.trail_page(TrailFilter(subject="R", before=9), 50),
    "the trail of days": lambda tx: tx.trail_page(TrailFilter(since=NOW, until=NOW), 50),
    "entry": lambda tx: tx.entry(7),
    "entry that is there": lambda tx: tx.entry(1),
    "private_texts": lambda tx: tx.private_texts([7, 8]),
    "people_by_ref": lambda tx: tx.people_by_ref(["p-1", "p-2"]),
    "refs_of": lambda tx: tx.refs_of(["E1", "E2"]),
    "subjects_of": lambda tx: tx.subjects_of("R"),
    "entries_of": lambda tx: tx.entries_of(["R", "T-00001"]),
    "segment": lambda tx: list(tx.segment(1, 9)),
    "tagged": lambda tx: list(tx.tagged(["task:done", "task:failed"], 1, 9)),
    "part_of_trail": lambda tx: tx.part_of_trail(NOW, NOW),
    "checkpoint_from": lambda tx: tx.checkpoint_from(7),
    "checkpoints_within": lambda tx: tx.checkpoints_within(1, 9),
    "population": lambda tx: list(tx.population(NOW, NOW)),
    "population_ids": lambda tx: list(tx.population_ids(NOW, NOW)),
    "known_requests": lambda tx: tx.known_requests(["R", "R2"]),
    "standing_approvals": lambda tx: tx.standing_approvals(),
    "signed_for": lambda tx: tx.signed_for("E1", "Drive", "Edit", NOW.date()),
    "sign_standing_approval": lambda tx: tx.sign_standing_approval("S", NOW, "session"),
    "waiting_for": lambda tx: tx.waiting_for(["E1", "E2"]),
    "tasks_to_do": lambda tx: tx.tasks_to_do(100),
    "requests_held": lambda tx: tx.requests_held(100),
    "mails_aside": lambda tx: tx.mails_aside(100),
    "sessions_lasting": lambda tx: tx.sessions_lasting(["E1", "E2"], NOW),
    "dead_among": lambda tx: tx.dead_among([ANA.email]),
    "approvals_of": lambda tx: tx.approvals_of("E1", 50),
    "rules_versions": lambda tx: tx.rules_versions(9, 50),
    "aside": lambda tx: tx.aside("review", 9, 50),
    "look_again": lambda tx: tx.look_again(1, NOW),
    "settle_mail": lambda tx: tx.settle_mail(1, "seen"),
    "unsent_in": lambda tx: tx.unsent_in("review", None, 50),
    "unsent_in, further": lambda tx: tx.unsent_in("review", (NOW, "n"), 50),
    "mailbox_backlogs": lambda tx: tx.mailbox_backlogs(),
    **{f"list {name}": (lambda tx, search=search: tx.listed(search, None, 51)) for name, search in LISTS.items()},
    "files": lambda tx: tx.files(["REQ-2026-00001", "R2"]),
    "glances": lambda tx: tx.glances(["REQ-2026-00001", "R2"]),
    "has_part": lambda tx: tx.has_part("E1", "R"),
    "versions": lambda tx: tx.versions("R"),
    "questions_about": lambda tx: tx.questions_about("R"),
    "entries_about": lambda tx: tx.entries_about(["R", "T", "G"]),
    "people_behind": lambda tx: tx.people_behind(["p-1", "p-2"]),
    "tasks_of": lambda tx: tx.tasks_of("R"),
    "holders": lambda tx: tx.holders("Drive", "Edit", 1001),
    "end_standing_approval": lambda tx: _refused(lambda: tx.end_standing_approval("S", NOW)),
    **{
        f"register of {name}": (lambda tx, which=which: list(tx.register(which)))
        for name, which in {
            "a person": RegisterFilter(person="E1", ended_too=True, limit=50),
            "a person then": RegisterFilter(person="E1", before=NOW, limit=50),
            "a system": RegisterFilter(system="Drive", limit=50),
            "a system then": RegisterFilter(system="Drive", before=NOW, limit=50),
            "a level": RegisterFilter(system="Drive", levels=("Edit",), limit=50),
            "a department": RegisterFilter(system="Drive", department="Finance", limit=50),
            "what ends": RegisterFilter(last_days=(NOW.date(), NOW.date()), limit=50),
            "some people": RegisterFilter(people=("E1", "E2"), limit=50),
        }.items()
    },
    "newest_starts of some": lambda tx: tx.newest_starts(["E1", "E2"], 10),
    "decision_times": lambda tx: tx.decision_times(SPAN, {"low": 1}),
    "stood_in": lambda tx: tx.stood_in(["R", "R2"]),
    "lapsed": lambda tx: tx.lapsed(SPAN),
    "provision_times": lambda tx: tx.provision_times(SPAN, {"low": 1}),
    "outcomes": lambda tx: tx.outcomes(SPAN),
    "open_by_age": lambda tx: tx.open_by_age(SPAN, [NOW]),
    "asked_back": lambda tx: tx.asked_back(SPAN, [NOW]),
    "approvers": lambda tx: tx.approvers(SPAN, NOW),
    "ending_by": lambda tx: tx.ending_by(SPAN, NOW.date(), [NOW.date()]),
    "keep_outcome": lambda tx: _refused(lambda: tx.keep_outcome(SentForm("E1", "f", "ask", NOW, {}))),
    "sent_form": lambda tx: tx.sent_form("E1", "f"),
    "forms_since": lambda tx: tx.forms_since("E1", NOW, 101),
    "mine": lambda tx: tx.mine("E1", ("draft", "pending"), 50),
    "coming": lambda tx: tx.coming("E1", 10),
    "count_mine": lambda tx: tx.count_mine("E1", ("draft", "pending"), 1001),
    "asked_of": lambda tx: tx.asked_of("E1", (NOW, "REQ-2026-00009"), 51),
    "count_asked": lambda tx: tx.count_asked("E1", 1001),
    "questions_on": lambda tx: tx.questions_on(["R", "R2"]),
    "with_followers": lambda tx: tx.with_followers(["R", "R2"]),
    "leaving": lambda tx: tx.leaving(["G-00001", "G-00002"]),
    "grants_mine": lambda tx: tx.grants_mine("E1", ("Drive", "G-00001"), 51),
    "held_of": lambda tx: tx.held_of("E1", ["Drive", "Mail"]),
    "grants_ending": lambda tx: tx.grants_ending("E1", NOW.date(), (NOW.date(), "G-00001"), 51),
    "count_grants": lambda tx: tx.count_grants("E1", None, 1001),
    "count_grants ending": lambda tx: tx.count_grants("E1", NOW.date(), 1001),
    "approvals_due": lambda tx: tx.approvals_due("E1", 1001),
    "tasks_waiting": lambda tx: tx.tasks_waiting("failed", 1001),
    "task_ids": lambda tx: tx.task_ids("open"),
    "emergencies_among": lambda tx: tx.emergencies_among(["R", "R2"]),
    "requests_waiting": lambda tx: tx.requests_waiting("held", 1001),
    "undecided": lambda tx: tx.undecided(["E1", "E2"], 5),
    "mails_quarantined": lambda tx: tx.mails_quarantined(1001),
    "trail_checked": lambda tx: tx.trail_checked(),
    "last_checkpoint": lambda tx: tx.last_checkpoint(),
}


def _refused(act: Callable[[], object]) -> None:
    """A change of a row that is not there: its statement runs, and finds nothing."""
    with pytest.raises(RecordRefused):
        act()


@pytest.fixture
def plans(sqlite_url: str) -> Callable[[Callable[[SqlTx], object]], list[str]]:
    """How SQLite would find the rows for each statement that is run."""
    engine = connect(sqlite_url)
    store = SqlStore(engine, "larkspur", ENVELOPES)
    with store.write() as tx:
        tx.sync_people([ANA, MIA, OTO, EVE])
        tx.enqueue(notice(1))
        tx.note_absence("E2", NOW.date() + 7 * DAY, 1, NOW)
        tx.add_delegation(Delegation("", "E1", "E2", NOW.date(), NOW.date() + 7 * DAY, NOW, "E1"))
        tx.audit(AuditEntry(NOW, Tag.MESSAGE_RECEIVED, "E1", "mail-1", {}))
    granted(store, request("REQ-2026-00077"))

    def explained(act: Callable[[SqlTx], object]) -> list[str]:
        with store.write() as tx, run_meanwhile() as statements:
            act(tx)
        with engine.connect() as connection:
            return [
                str(row[3])
                for statement, parameters in statements
                for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
            ]

    return explained


def _walks(plan: list[str]) -> list[str]:
    """The steps that walk a whole table, or the whole of an organisation in it; what an inner query found already
    (`anon_1`, `hop`, `level`) is no table, and of `audit_unsealed` an organisation has one row."""
    walk = re.compile(r"SCAN (?!CONSTANT|anon_|hop$|level$|audit_unsealed$)\w+$|SCAN \w+ USING|SEARCH .*\(org_id=\?\)$")
    return [step for step in plan if walk.match(step)]


@pytest.mark.parametrize("name", HOT)
def test_a_query_of_the_hot_loop_walks_no_table(
    name: str, plans: Callable[[Callable[[SqlTx], object]], list[str]]
) -> None:
    plan = plans(HOT[name])
    assert plan
    assert _walks(plan) == []


def test_whether_mails_were_handled_is_looked_for_by_those_mails(
    plans: Callable[[Callable[[SqlTx], object]], list[str]],
) -> None:
    """By the tags of its entries all mails that ever came would be looked at, for every fifty that are taken up."""

    def begun(tx: SqlTx) -> None:
        mails = [Fetched(MailSource("m", "INBOX", 1, number), str(number).encode(), NOW) for number in range(1, 51)]
        assert len(tx.begin_first_attempts([tx.store_mail(one) or 0 for one in mails])) == len(mails)

    steps = [step for step in plans(begun) if "audit_entry" in step]
    assert steps
    assert all("ix_audit_entry_subject" in step for step in steps), steps


@pytest.mark.parametrize("name", [name for name in HOT if name.startswith(("waiting_tasks", "batches"))])
def test_a_list_for_it_is_in_order_by_its_index(
    name: str, plans: Callable[[Callable[[SqlTx], object]], list[str]]
) -> None:
    plan = plans(HOT[name])
    assert name.endswith("of a file") or not any("TEMP B-TREE" in step for step in plan), plan


def test_a_list_of_requests_goes_on_by_the_index_it_is_ordered_by(
    plans: Callable[[Callable[[SqlTx], object]], list[str]],
) -> None:
    plan = plans(lambda tx: list(tx.requests(RequestFilter(limit=20))))
    assert any("ix_access_request_created" in step for step in plan)
    assert "USE TEMP B-TREE FOR ORDER BY" not in plan  # the slots of one stage may be sorted, not the list


def test_the_newest_verification_is_the_first_of_its_index(
    plans: Callable[[Callable[[SqlTx], object]], list[str]],
) -> None:
    """One row is read, although the whole of an organisation could follow."""
    plan = plans(lambda tx: tx.newest_trail_check())
    assert any("ix_trail_check_made" in step for step in plan)
    assert not any("TEMP B-TREE" in step for step in plan)


def test_the_lists_of_an_inbox_go_on_by_the_index_they_are_ordered_by(
    plans: Callable[[Callable[[SqlTx], object]], list[str]],
) -> None:
    for index, act in (
        ("ix_approval_inbox", lambda tx: tx.inbox("E1", InboxFilter(), (NOW, "R"), 25)),
        ("ix_decision_by", lambda tx: tx.decided_by("E1", NOW, (NOW, "R"), 25)),
    ):
        plan = plans(act)
        assert any(index in step for step in plan)
        assert not any("TEMP B-TREE" in step for step in plan)


@pytest.mark.parametrize(
    ("which", "index"),
    [
        (RegisterFilter(system="Drive", limit=50), "ix_access_grant_held"),
        (RegisterFilter(system="Drive", before=NOW, limit=50), "ix_access_grant_holders"),
        (RegisterFilter(last_days=(NOW.date(), NOW.date()), limit=50), "ix_access_grant_until"),
        (RegisterFilter(limit=50), "ix_access_grant_state"),
        (RegisterFilter(before=NOW, limit=50), "PRIMARY KEY"),
    ],
)
def test_a_page_of_the_register_goes_on_by_the_index_it_is_ordered_by(
    which: RegisterFilter, index: str, plans: Callable[[Callable[[SqlTx], object]], list[str]]
) -> None:
    plan = plans(lambda tx: list(tx.register(which)))
    assert any(index in step for step in plan), plan
    assert not any("TEMP B-TREE" in step for step in plan), plan


@pytest.mark.parametrize(
    ("newest", "index"), [("newest_starts", "ix_access_grant_since"), ("newest_ends", "ix_access_grant_ended")]
)
def test_what_changed_last_is_at_the_end_of_an_index(
    newest: str, index: str, plans: Callable[[Callable[[SqlTx], object]], list[str]]
) -> None:
    plan = plans(lambda tx: getattr(tx, newest)(None, 10))
    assert any(index in step for step in plan), plan
    assert not any("TEMP B-TREE" in step for step in plan), plan


def test_a_report_reads_decided_requests_from_an_index_alone(
    plans: Callable[[Callable[[SqlTx], object]], list[str]],
) -> None:
    plan = plans(lambda tx: tx.decision_times(SPAN, {"low": 1}))
    assert any("USING COVERING INDEX ix_request_version_moved" in step for step in plan), plan


def test_the_time_that_it_took_is_read_from_an_index_of_what_was_done_then(
    plans: Callable[[Callable[[SqlTx], object]], list[str]],
) -> None:
    plan = plans(lambda tx: tx.provision_times(SPAN, {"low": 1}))
    assert any("COVERING INDEX ix_grant_task_done (org_id=? AND state=? AND done_at>?" in step for step in plan), plan


@pytest.mark.parametrize(
    ("name", "index"),
    [
        *((name, "ix_access_grant_person_until") for name in ("grants_ending", "count_grants ending", "grants_mine")),
        *((name, "ix_grant_task_grant") for name in ("leaving", "left_with_access", "revoke_task_of")),
    ],
)
def test_what_is_about_one_person_or_one_grant_is_found_by_it(
    name: str, index: str, plans: Callable[[Callable[[SqlTx], object]], list[str]]
) -> None:
    plan = plans(HOT[name])
    assert any(index in step for step in plan), plan


def test_the_life_of_a_request_takes_as_many_steps_however_many_came_before(sqlite_url: str) -> None:
    """What the triggers read counts too: a guard that walks a table makes each mail slower than the one before."""
    engine = connect(sqlite_url)
    store = SqlStore(engine, "larkspur", ENVELOPES)
    with store.write() as tx:
        tx.sync_people([ANA, MIA, OTO, EVE])
    numbers = itertools.count(1)

    def steps() -> int:
        """Hundreds of steps of SQLite's machine that one more request takes, from the draft to the grant."""
        hundreds = itertools.count()
        with engine.connect() as connection:
            sqlite = connection.connection.dbapi_connection
            sqlite.set_progress_handler(lambda: next(hundreds) and None, 100)
        granted(store, request(f"REQ-2026-{next(numbers):05}"))
        sqlite.set_progress_handler(None, 100)
        return next(hundreds)

    first = steps()
    for _ in range(50):
        granted(store, request(f"REQ-2026-{next(numbers):05}"))
    assert steps() < 1.2 * first
    engine.dispose()


def test_whether_a_mail_came_before_is_looked_up_by_its_key_and_not_among_all_that_came(
    plans: Callable[[Callable[[SqlTx], object]], list[str]],
) -> None:
    plan = plans(HOT["seen"])
    assert any("ix_mail_dedupe_key (org_id=? AND dedupe_key>? AND dedupe_key<?)" in step for step in plan), plan


@pytest.mark.parametrize("name", [name for name in LISTS if name not in ("of a person, due", "of an approver", "some")])
def test_a_list_of_requests_is_in_order_by_its_indexes(
    name: str, plans: Callable[[Callable[[SqlTx], object]], list[str]]
) -> None:
    """However many lots and states it is taken from: they are merged, none is sorted or read beyond the page."""
    assert [step for step in plans(HOT[f"list {name}"]) if "B-TREE" in step] == []
