"""What the gate lets through: the legal way of a request, the steps of the workflow, the columns that are free."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from gate_attacks import ATTACKS
from gate_attacks.attack import is_trigger
from gate_world import AT, EITHER, GATED, HASH, OTHER_HASH, ROWS, SERIAL, Scene, Step, World
from sqlalchemy import JSON, Boolean, Column, Integer, LargeBinary, String

from mailbot.adapters.database.schema.tables import Day, Utc, metadata
from mailbot.core import workflow


def the_whole_way(scene: Scene) -> None:
    scene.ended()
    scene.trail()
    scene.mailed()
    scene.put("audit_text", field="why")
    scene.put("audit_text", seq=2)
    scene.put("audit_checkpoint", seq=2)
    scene.delete("audit_text")  # erasing a person's words is allowed
    scene.put("mail", mail_id=2, uid=2)
    scene.put("mail_raw", mail_id=2)
    scene.put("access_request", request_id="R7")
    scene.put("audit_entry", seq=4)
    scene.set("audit_head", seq=4, entry_hash="1" * 64)


def a_held_version_is_routed_anew(scene: Scene) -> None:
    scene.pending().decide(1)
    scene.move("held")
    scene.put("approval_stage", stage=2, needed=1)
    scene.slot(2, "iva")
    scene.set("request_version", approvals_required=3, held_for='["an owner"]')
    scene.move("pending")
    scene.set("approval", "slot = 3", state="open")
    scene.decide(2, 3)
    scene.move("approved")
    scene.put("grant_task")


def one_of_two_is_enough(scene: Scene) -> None:
    scene.pending(EITHER).decide(2)
    scene.move("approved")
    scene.put("grant_task")


def stages_follow_each_other(scene: Scene) -> None:
    scene.pending(SERIAL).decide(1, 2)
    scene.move("approved")
    scene.put("grant_task")


def rejecting_needs_neither_the_turn_nor_the_sureness(scene: Scene) -> None:
    scene.pending(SERIAL).decide(2, verb="reject", assurance="link")
    scene.move("rejected")


def a_slot_passes_to_somebody_else(scene: Scene) -> None:
    scene.pending(SERIAL)
    scene.set("approval", "slot = 2", approver="iva", tag="new", due_at=AT)
    scene.slots[2] = (2, "iva")
    scene.decide(1, 2)
    scene.move("approved")


def a_clock_stands_still_and_goes_on(scene: Scene) -> None:
    scene.routed()
    scene.set("request_version", state="pending", asked_at=AT)
    scene.set("request_version", paused_at=AT)
    scene.set("request_version", paused_at=None, stood_still=60)


def a_task_fails_and_is_done_after_all(scene: Scene) -> None:
    scene.exported()
    scene.set("grant_task", state="failed", note="no such group", done_at=AT)
    scene.set("grant_task", note="asked again")
    scene.set("grant_task", state="done", note="", done_at=AT, done_by="IT")
    scene.put("access_grant")


def access_is_taken_away_by_a_task_of_its_own(scene: Scene) -> None:
    scene.granted()
    first = scene.revoking()
    first.set("grant_task", state="cancelled")
    again = replace(first, task_id="T8")
    scene.revoking(task_id="T8")
    again.set("grant_task", state="failed", note="no such group")
    again.set("grant_task", state="done", done_at=AT, done_by="IT")
    scene.set("access_grant", state="ended", ended_at=AT)


def access_ends_where_its_extension_begins(scene: Scene) -> None:
    scene.extended()
    scene.set("access_grant", state="ended", ended_at=AT)


def emergency_access_ends_where_the_formal_one_begins(scene: Scene) -> None:
    scene.approved(nature="emergency", until="2026-11-29", wished="2027-01-31", content_hash=HASH)
    scene.put("grant_task", until="2026-11-29")
    scene.set("grant_task", state="done", done_at=AT, done_by="IT")
    scene.put("access_grant", until="2026-11-29")
    scene.put("access_request", request_id="R2")
    later = replace(scene, slots={}, request_id="R2", task_id="T2", grant_id="G2")
    later.approved(origin="R1", content_hash=OTHER_HASH)
    later.put("grant_task")
    later.set("grant_task", state="done", done_at=AT, done_by="IT")
    later.put("access_grant")
    scene.set("access_grant", state="ended", ended_at=AT)


def a_no_gets_a_second_look(scene: Scene) -> None:
    scene.pending().decide(1, verb="reject")
    scene.move("rejected")
    scene.put("access_request", request_id="R2")
    later = replace(scene, slots={}, request_id="R2")
    later.pending((("all", ("oto", "iva")),), nature="appeal", origin="R1")
    later.decide(1, 2)
    later.move("approved")


def access_is_given_on_what_was_signed_in_advance(scene: Scene) -> None:
    scene.put("standing_approval")
    scene.set("standing_approval", signed_at=AT, assurance="session")
    scene.pending((("all", ("mia",)),), nature="birthright")
    scene.decide(1, via="standing", standing="S1")
    scene.move("approved")
    scene.set("standing_approval", ended_at=AT)


def a_delegation_ends(scene: Scene) -> None:
    scene.put("delegation")
    scene.set("delegation", ended_at=AT)


def a_review_passes_on_is_answered_and_closed(scene: Scene) -> None:
    scene.reviewed()
    scene.set("review", reviewer="oto")
    scene.set("review_answer", answer="keep", answered_by="oto", answered_at=AT)
    scene.set("review", done_at=AT)


def an_exception_is_shown_to_be_controlled_ends_and_begins_anew(scene: Scene) -> None:
    scene.mailed()
    scene.put("sod_exception")
    scene.put("exception_evidence")
    scene.set("exception_evidence", shown_at=AT, mail_id=1)
    scene.set("sod_exception", until="2027-09-30", owner="iva@larkspur.example")
    scene.set("sod_exception", state="ended", ended_at=AT)
    scene.set("sod_exception", state="active", begun_at="2027-01-01 00:00:00+00:00", ended_at=None)


def ownership_is_claimed(scene: Scene) -> None:
    scene.put("ownership_claim")
    scene.set("ownership_claim", claimed_by="oto", claimed_at=AT)


def days_count_from_when_it_is_set_up(scene: Scene) -> None:
    scene.approved(until=None, days=30, content_hash=HASH)
    scene.put("grant_task", until=None, days=30)
    scene.set("grant_task", state="done", done_at="2026-12-01 09:00:00+00:00")
    scene.put("access_grant", since="2026-12-01 09:00:00.000001+00:00", until="2026-12-31")


def an_earlier_day_that_was_agreed_to_ends_days_as_well(scene: Scene) -> None:
    scene.pending(until=None, days=30).decide(1, until="2026-12-15").decide(2, until="2026-12-20")
    scene.move("approved")
    scene.put("grant_task", until="2026-12-15", days=30)
    scene.set("grant_task", state="done", done_at="2026-12-01 09:00:00+00:00")
    scene.put("access_grant", since="2026-12-01 09:00:00+00:00", until="2026-12-15")


def a_level_takes_the_place_of_another(scene: Scene) -> None:
    scene.granted()
    scene.put("access_request", request_id="R2")
    later = replace(scene, slots={}, request_id="R2")
    later.routed(nature="upgrade", replaces="G1", access_level="Admin")
    later.move("held")
    later.move("pending")


def who_stands_in_gives_it_back(scene: Scene) -> None:
    scene.pending()
    scene.set("approval", "slot = 2", approver="iva", tag="new", deputy_for="oto")
    scene.set("approval", "slot = 2", approver="oto", tag="newer", deputy_for="")


def a_checklist_is_answered(scene: Scene) -> None:
    scene.drafted(approvals_required=1)
    scene.put("approval_stage", needed=1)
    scene.slot(1, "mia", checklist='["background", "training"]')
    scene.move("pending")
    scene.set("approval", state="open")
    scene.decide(1, checklist='{"background": "yes", "training": "n/a"}')
    scene.move("approved")


def a_version_follows_another(scene: Scene) -> None:
    scene.pending()
    scene.move("superseded")
    scene.set("access_request", version=2)


def a_trail_gets_its_head_later(scene: Scene) -> None:
    scene.put("audit_entry")
    scene.put("audit_head", seq=1, entry_hash="1" * 64)


def a_notice_is_tried_twice(scene: Scene) -> None:
    scene.mailed()
    for state in ("sending", "queued", "sending", "sent"):
        scene.set("outbox", state=state, attempts=2)
    scene.set("outbox", provider_id="known later")


LEGAL: tuple[Step, ...] = (
    the_whole_way,
    a_held_version_is_routed_anew,
    one_of_two_is_enough,
    stages_follow_each_other,
    rejecting_needs_neither_the_turn_nor_the_sureness,
    a_slot_passes_to_somebody_else,
    a_clock_stands_still_and_goes_on,
    a_task_fails_and_is_done_after_all,
    access_is_taken_away_by_a_task_of_its_own,
    access_ends_where_its_extension_begins,
    emergency_access_ends_where_the_formal_one_begins,
    a_no_gets_a_second_look,
    access_is_given_on_what_was_signed_in_advance,
    a_delegation_ends,
    a_review_passes_on_is_answered_and_closed,
    an_exception_is_shown_to_be_controlled_ends_and_begins_anew,
    ownership_is_claimed,
    days_count_from_when_it_is_set_up,
    an_earlier_day_that_was_agreed_to_ends_days_as_well,
    a_level_takes_the_place_of_another,
    who_stands_in_gives_it_back,
    a_checklist_is_answered,
    a_version_follows_another,
    a_trail_gets_its_head_later,
    a_notice_is_tried_twice,
)


@pytest.mark.parametrize("way", LEGAL, ids=lambda way: way.__name__)
def test_what_is_legal_is_let_through(world: World, kind: str, way: Step) -> None:
    with world() as scene:
        before = scene.rows()
        way(scene)
        assert scene.rows() != before


def test_who_approves_is_known_at_least_as_surely_as_asked(world: World, kind: str) -> None:
    levels = ("reauth", "session", "link")
    with world() as scene:
        scene.drafted(approvals_required=3)
        scene.put("approval_stage", needed=3)
        people = dict(zip(levels, ("mia", "oto", "iva"), strict=True))
        for asked, person in people.items():
            scene.slot(1, person, assurance=asked)
        scene.move("pending")
        scene.set("approval", state="open")
        scene.set("approval", state="decided")
        for slot, (asked, person) in enumerate(people.items(), start=1):
            for given in levels:
                put = {"slot": slot, "decided_by": person, "assurance": given}
                refused = scene.tried(lambda: scene.put("decision", **put))  # noqa: B023
                sure = levels.index(given) <= levels.index(asked)
                assert refused == (None if sure else "decision_sure_enough"), (asked, given)


@pytest.mark.parametrize("other", [{"org_id": "q"}, {"request_id": "E"}, {"version": 4}], ids=str)
def test_approvals_of_another_request_do_not_count(world: World, kind: str, other: dict[str, Any]) -> None:
    """Alike in everything but the organisation, the request or the version."""
    with world() as scene:
        scene.pending().decide(1, 2)
        also = Scene(scene.connection, **other)
        if "org_id" in other:
            also.cast()
            also.put("access_request")
        for version in range(2, 1 + also.version):
            also.set("access_request", version=version)
        also.pending()
        also.use_up(1)
        also.use_up(2)
        assert also.tried(lambda: also.move("approved")) == "request_version_approved_on_evidence"
        also.put("decision")
        also.put("decision", slot=2, decided_by="oto")
        also.move("approved")
        third = replace(scene, version=3)  # pending, see the neighbourhood
        assert third.tried(lambda: third.move("approved")) == "request_version_approved_on_evidence"
        task = {"task_id": "T3", "person_id": "eve"}
        assert third.tried(lambda: third.put("grant_task", **task)) == "grant_task_on_evidence"


# --- steps and columns -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("table", "allowed"),
    [
        ("request_version", workflow.transitions(workflow.REQUEST)),
        ("grant_task", workflow.transitions(workflow.TASK)),
        ("access_grant", workflow.transitions(workflow.GRANT)),
    ],
)
def test_the_database_takes_the_steps_of_the_workflow_and_no_others(
    world: World, kind: str, table: str, allowed: frozenset[tuple[str, str]]
) -> None:
    states = sorted({after for _, after in allowed})
    moves = f"{table}_moves_by_the_table"
    others = {attack.guard for attack in ATTACKS if re.match(rf"(\w\w_)?{table}_", attack.guard)} - {moves}
    taken = set()
    with world(without=tuple(others), hostile=True) as scene:
        for before in states:
            row = replace(scene, **{_NAME[table]: before})
            row.put(table, state=before, **_ended(table, before))
            for after in states:
                guard = _refuses(row, table, "true", {"state": after, **_ended(table, after)})
                assert guard in (None, moves)
                if guard is None and before != after:
                    taken.add((before, after))
    assert taken == {pair for pair in allowed if pair[0] != workflow.NEW}
    assert {(workflow.NEW, ROWS[table]["state"])} == {pair for pair in allowed if pair[0] == workflow.NEW}


_NAME = {"request_version": "request_id", "grant_task": "task_id", "access_grant": "grant_id"}


def _ended(table: str, state: str) -> dict[str, str | None]:
    return {"ended_at": AT if state == "ended" else None} if table == "access_grant" else {}


_SEALED = ("person_id", "method", "opened_at", "expires_at", "authed_at", "browser", "seal")
"""What a session's seal keeps, and the browser's name, which is only shown: a row that was changed opens nothing
(tests/services/test_signin.py)."""

FREE = {
    ("access_request", "new"): {"version"},
    ("request_version", "draft"): {
        *("state", "moved_at", "beneficiary", "system", "access_level", "risk", "until", "justification", "urgent"),
        *("evidence", "content_hash", "rules_version", "because", "conflicts", "held_for", "approvals_required"),
        *("due_at", "nature", "days", "replaces", "origin", "ticket", "paused_at", "followed", "wished", "seal"),
    },
    ("request_version", "held"): {
        *("state", "moved_at", "rules_version", "because", "conflicts", "held_for", "approvals_required", "due_at"),
        *("paused_at", "followed", "ticket", "seal"),
    },
    ("request_version", "pending"): {"state", "moved_at", "due_at", "paused_at", "followed"},
    ("request_version", "approved"): {"moved_at", "followed"},
    ("approval_stage", "new"): set[str](),
    ("approval", "open"): {
        *("state", "approver", "tag", "due_at", "opened_at", "reminders", "remind_at", "passed_over"),
    },
    ("approval", "decided"): set[str](),
    ("decision", "new"): set[str](),
    ("grant_task", "open"): {"state", "done_at", "done_by", "note"},
    ("grant_task", "done"): set[str](),
    ("access_grant", "active"): {"warned_at"},
    ("access_grant", "ended"): {"warned_at"},
    ("standing_approval", "asked"): {"assurance", "ended_at"},
    ("standing_approval", "signed"): {"ended_at"},
    ("standing_approval", "over"): set[str](),
    ("delegation", "asked"): {"ended_at"},
    ("delegation", "over"): set[str](),
    ("review", "asked"): {"reviewer", "done_at"},
    ("review", "over"): set[str](),
    ("review_answer", "asked"): {"answer", "answered_by", "answered_at"},
    ("review_answer", "over"): set[str](),
    ("sod_exception", "asked"): {"rule", "person", "control", "owner", "until", "state", "ended_at"},
    ("exception_evidence", "asked"): {"mail_id"},
    ("exception_evidence", "over"): set[str](),
    ("ownership_claim", "over"): set[str](),
    ("trail_check", "new"): set[str](),
    ("task_check", "new"): set[str](),
    ("hand_over", "new"): set[str](),
    ("inquiry", "asked"): {"answered_at", "answer", "mail_id", "seal"},
    ("recall", "new"): set[str](),
    ("outbox", "queued"): {
        *("state", "attempts", "next_at", "first_tried_at", "sent_at", "provider_id", "error"),
        *("batch", "delivery", "delivery_at"),
    },
    ("mail", "stored"): {
        *("state", "attempts", "confirmed", "outcome", "reason", "dedupe_key", "message_id", "sender", "subject"),
        *("handled_at", "due_at", "lane", "moved_by_hand", "uidvalidity", "seal"),
    },
    ("mail_raw", "new"): set[str](),
    ("ownership_claim", "asked"): set[str](),
    ("web_session", "new"): {*_SEALED, "seen_at", "ended_at"},
    ("web_session", "over"): {*_SEALED, "seen_at"},
    ("identity", "new"): {"ended_at"},
    ("identity", "over"): set[str](),
    ("audit_entry", "new"): set[str](),
    ("audit_text", "new"): set[str](),
    ("audit_head", "new"): set[str](),
    ("audit_checkpoint", "new"): set[str](),
}
"""What may change in a row of each table, one column alone, in the states that matter; everything else is frozen."""


def _scene_of(scene: Scene, table: str, state: str) -> None:
    """A row of this table in this state, with all that leads to it."""
    ways: dict[str, Callable[[], object]] = {
        "draft": scene.routed,
        "held": lambda: (scene.routed(), scene.move("held")),
        "pending": scene.pending,
        "approved": scene.approved,
        "open": scene.pending if table == "approval" else scene.tasked,
        "decided": lambda: scene.pending().decide(1, 2),
        "done": scene.done,
        "active": scene.granted,
        "ended": scene.ended,
        "queued": scene.mailed,
        "stored": scene.mailed,
        "asked": lambda: _asked(scene, table),
        "signed": lambda: (_asked(scene, table), scene.set(table, signed_at=AT, assurance="session")),
        "over": lambda: (_asked(scene, table), scene.set(table, **_OVER.get(table, {"ended_at": AT}))),
    }
    others: dict[str, Callable[[], object]] = {
        "recall": lambda: (scene.pending().decide(1), scene.put("recall")),
        "access_request": scene.drafted,
        "approval_stage": scene.routed,
        "decision": lambda: scene.pending().decide(1),
        "mail_raw": scene.mailed,
        "ownership_claim": lambda: scene.put("ownership_claim"),
        "trail_check": lambda: scene.put("trail_check"),
        **dict.fromkeys(("task_check", "hand_over"), lambda: scene.tasked().put(table)),
        **dict.fromkeys(("identity", "web_session"), lambda: scene.put(table)),
    }
    ways.get(state, others.get(table, scene.trail))()


_OVER: dict[str, dict[str, object]] = {
    "review": {"done_at": AT},
    "review_answer": {"answer": "keep", "answered_at": AT},
    "exception_evidence": {"shown_at": AT, "mail_id": 1},
    "ownership_claim": {"claimed_by": "oto", "claimed_at": AT},
}
"""What is set once a row of this table is over."""


def _asked(scene: Scene, table: str) -> None:
    if table == "review_answer":
        scene.reviewed()
        return
    if table == "inquiry":
        scene.pending()
    if table == "exception_evidence":
        scene.mailed()
    scene.put(table)


def test_every_table_of_the_gate_says_which_columns_are_free() -> None:
    assert {table for table, _ in FREE} == set(GATED)


@pytest.mark.parametrize(("table", "state"), FREE)
def test_every_column_is_frozen_that_is_not_free(world: World, kind: str, table: str, state: str) -> None:
    """Without foreign keys, so that it is not one of them that happens to refuse the new value."""
    with world(hostile=True) as scene:
        _scene_of(scene, table, state)
        row = {"approval": "slot = 1", "audit_entry": "seq = 1"}.get(table, "true")
        columns = metadata.tables[table].columns
        refused = {column.name: _refuses(scene, table, row, {column.name: _other(column, state)}) for column in columns}
    assert {column for column, guard in refused.items() if guard is None} == FREE[table, state]
    assert all(is_trigger(guard) for guard in refused.values() if guard)


def _refuses(scene: Scene, table: str, row: str, values: dict[str, Any]) -> str | None:
    """The guard that refuses these values in this one row."""

    def change() -> None:
        assert scene.set(table, row, **values) == 1

    return scene.tried(change)


_OTHERS: dict[str, object] = {
    "version": 2,
    "risk": "critical",
    "mode": "any",
    "assurance": "link",
    "verb": "reject",
    "kind": "revoke",
    "outcome": "done",
}
_NEXT = {"draft": "withdrawn", "held": "withdrawn", "pending": "withdrawn", "approved": "withdrawn", "queued": "sent"}
_NEXT |= {"active": "ended", "ended": "active", "stored": "filed", "done": "open", "open": "closed", "decided": "open"}
_BY_TYPE: dict[type, object] = {
    String: "other",
    Integer: 77,
    Boolean: True,
    LargeBinary: b"other",
    JSON: '["other"]',
    Day: "2030-01-01",
    Utc: "2030-01-01 00:00:00.000000",
}


def _other(column: Column[Any], state: str) -> object:
    """A value the column does not have yet, and could have."""
    if column.name == "state":
        return "cancelled" if (column.table.name, state) == ("grant_task", "open") else _NEXT.get(state, "other")
    by_type = next(value for type_, value in _BY_TYPE.items() if isinstance(column.type, type_))
    return _OTHERS.get(column.name, by_type)
