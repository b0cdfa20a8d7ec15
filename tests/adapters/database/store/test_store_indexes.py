"""Every query of a loop or a page finds its rows by an index on more than the organisation."""

import re
from collections.abc import Callable

import pytest
from store_cast import ANA, EVE, MIA, NOW, OTO, granted, notice, request, run_on, stages

from mailbot.adapters.database.engine import connect
from mailbot.adapters.database.store import SqlStore, SqlTx
from mailbot.services.ports import (
    Delivery,
    Fetched,
    GrantFilter,
    MailSource,
    RecordRefused,
    RequestFilter,
    RequestSearch,
    Sight,
)

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
    "begin_attempt": lambda tx: tx.begin_attempt(1),
    "seen": lambda tx: tx.seen("0123456789abcdef", 8),
    "turns": lambda tx: tx.turns("from ana@larkspur.example", NOW, 100),
    "notice_with": lambda tx: tx.notice_with("<a@x>"),
    "is_dead": lambda tx: tx.is_dead(ANA.email),
    "revive": lambda tx: tx.revive(ANA.email),
    "end_absence": lambda tx: tx.end_absence("E1"),
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
    "passed": lambda tx: tx.passed("R"),
    "overdue": lambda tx: tx.overdue(NOW, 200),
    "open tasks": lambda tx: list(tx.tasks(("open",))),
    "tasks of a file": lambda tx: list(tx.tasks((), "2026-11-26")),
    "revoke_task_of": lambda tx: tx.revoke_task_of("G-00001"),
    "ending": lambda tx: tx.ending(NOW.date(), NOW.date()),
    "over": lambda tx: tx.over(NOW.date()),
    "held": lambda tx: tx.held("E1"),
    "grants of a system": lambda tx: list(tx.grants(GrantFilter(system="Drive"))),
    "exceptions_in_force": lambda tx: tx.exceptions_in_force(),
    "end_exception": lambda tx: tx.end_exception("EX", NOW),
    "evidence": lambda tx: tx.evidence("tag"),
    "newest_evidence": lambda tx: tx.newest_evidence(["EX"]),
    "show_evidence": lambda tx: tx.show_evidence("tag", 1, NOW),
    "answered": lambda tx: tx.answered(ANA.email, NOW, "t"),
    "answered_at_least": lambda tx: tx.answered_at_least(100, NOW),
    "queued": lambda tx: tx.queued("ana@larkspur.example", "confirm_sender", NOW),
    "inquiries": lambda tx: tx.inquiries(["R", "R2"]),
    "recalls": lambda tx: tx.recalls("R", 1),
    "asked_together": lambda tx: tx.asked_together("t", "E1"),
    "untold": lambda tx: tx.untold(["T-00001"]),
    "claim": lambda tx: tx.claim(NOW, 600, 1),
    "unsent": lambda tx: list(tx.unsent()),
    "news of a mail": lambda tx: tx.delivery(Delivery("e", "delivered", "p", notice_id="notice-1"), NOW),
    "news by their id": lambda tx: tx.delivery(Delivery("e", "delivered", "p"), NOW),
    "session": lambda tx: tx.session("hash", NOW),
    "backlog": lambda tx: tx.backlog(),
    "delegations": lambda tx: tx.delegations(NOW.date()),
    "delegations of one": lambda tx: tx.delegations(NOW.date(), "E1"),
    "delegations_over": lambda tx: tx.delegations_over(NOW.date()),
    "end_delegation": lambda tx: tx.end_delegation("D", NOW),
    "absences": lambda tx: tx.absences(NOW.date()),
    "to_seat": lambda tx: tx.to_seat(["E1", "E2"]),
    "deputised": lambda tx: tx.deputised(),
    "end_codes": lambda tx: tx.end_codes("E1", NOW),
    "end_sessions": lambda tx: tx.end_sessions("E1", NOW),
    "grants_of": lambda tx: tx.grants_of(["E1", "E2"]),
    "left_with_access": lambda tx: tx.left_with_access(200),
    "review": lambda tx: tx.review("RV", lock=True),
    "open_reviews": lambda tx: tx.open_reviews(),
    "answer_review": lambda tx: tx.answer_review("RV", "G", "keep", "E1", NOW),
    "claim_of": lambda tx: tx.claim_of("O"),
    "claims": lambda tx: tx.claims("Drive", "Edit", lock=True),
    "unclaimed": lambda tx: tx.unclaimed(NOW),
    "claim_ownership": lambda tx: tx.claim_ownership("O", "E1", NOW),
    "held_for": lambda tx: tx.held_for("Drive", "Edit"),
    "decided_as_owner": lambda tx: tx.decided_as_owner("Drive", "Edit"),
    "codes_since": lambda tx: tx.codes_since("E1", NOW),
    "pass_review": lambda tx: tx.pass_review("RV", "E2"),
    "close_review": lambda tx: tx.close_review("RV", NOW),
    "warned": lambda tx: _refused(lambda: tx.warned("G-00009", NOW)),
    "set_times": lambda tx: tx.set_times("R", 1, stages()[0].approvals),
    "set_clock": lambda tx: _refused(lambda: tx.set_clock(request())),
    "end_inquiry": lambda tx: _refused(lambda: tx.end_inquiry("I", "", None, NOW)),
    "following": lambda tx: tx.following("R"),
    "emergencies": lambda tx: tx.emergencies("E1", NOW),
    "emergency_tasks": lambda tx: tx.emergency_tasks(),
    "emergencies_over": lambda tx: tx.emergencies_over(NOW.date()),
    "grant_of": lambda tx: tx.grant_of("R"),
    "placed_since": lambda tx: tx.placed_since(NOW),
    "birthrights_asked": lambda tx: tx.birthrights_asked(["E1", "E2"]),
    "held_by": lambda tx: tx.held_by(["E1", "E2"]),
    "standing": lambda tx: tx.standing("S", lock=True),
    "standings": lambda tx: tx.standings(),
    "signed_for": lambda tx: tx.signed_for("E1", "Drive", "Edit", NOW.date()),
    "sign_standing": lambda tx: tx.sign_standing("S", NOW, "session"),
    **{f"list {name}": (lambda tx, search=search: tx.listed(search, None, 51)) for name, search in LISTS.items()},
    "files": lambda tx: tx.files(["REQ-2026-00001", "R2"]),
    "has_part": lambda tx: tx.has_part("E1", "R"),
    "versions": lambda tx: tx.versions("R"),
    "questions_on": lambda tx: tx.questions_on("R"),
    "entries_about": lambda tx: tx.entries_about(["R", "T", "G"]),
    "people_behind": lambda tx: tx.people_behind(["p-1", "p-2"]),
    "tasks_of": lambda tx: tx.tasks_of("R"),
    "holders": lambda tx: tx.holders("Drive", "Edit", 1001),
    "end_standing": lambda tx: _refused(lambda: tx.end_standing("S", NOW)),
}


def _refused(act: Callable[[], object]) -> None:
    """A change of a row that is not there: its statement runs, and finds nothing."""
    with pytest.raises(RecordRefused):
        act()


@pytest.fixture
def plans(sqlite_url: str) -> Callable[[Callable[[SqlTx], object]], list[str]]:
    """How SQLite would find the rows for each statement that is run."""
    engine = connect(sqlite_url)
    store = SqlStore(engine, "larkspur")
    with store.write() as tx:
        tx.sync_people([ANA, MIA, OTO, EVE])
        tx.enqueue(notice(1))
    granted(store, request("REQ-2026-00077"))

    def explained(act: Callable[[SqlTx], object]) -> list[str]:
        with store.write() as tx, run_on(engine) as statements:
            act(tx)
        with engine.connect() as connection:
            return [
                str(row[3])
                for statement, parameters in statements
                for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
            ]

    return explained


def _walks(plan: list[str]) -> list[str]:
    """The steps that walk a whole table, or the whole of an organisation in it."""
    walk = re.compile(r"SCAN (?!CONSTANT|hop$|level$|t\d+$)\w+$|SCAN \w+ USING|SEARCH .*\(org_id=\?\)$")
    return [step for step in plan if walk.match(step)]


@pytest.mark.parametrize("name", HOT)
def test_a_query_of_the_hot_loop_walks_no_table(
    name: str, plans: Callable[[Callable[[SqlTx], object]], list[str]]
) -> None:
    plan = plans(HOT[name])
    assert plan
    assert _walks(plan) == []


def test_a_list_of_requests_goes_on_by_the_index_it_is_ordered_by(
    plans: Callable[[Callable[[SqlTx], object]], list[str]],
) -> None:
    plan = plans(lambda tx: list(tx.requests(RequestFilter(limit=20))))
    assert any("ix_access_request_created" in step for step in plan)
    assert not any("TEMP B-TREE" in step for step in plan)
