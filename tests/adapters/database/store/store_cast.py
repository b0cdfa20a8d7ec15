"""Ana asks, Mia manages, Oto owns, Eve must not get in: the people and records that the store's tests are about."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from watched import watched

from mailbot.adapters.database.store import SqlStore, SqlTx
from mailbot.core.catalog import Conflict, Person
from mailbot.core.register import AccessRequest, Approval, Assurance, Decision, Stage, Task, Verb
from mailbot.services.ports import Notice, Thread

ANA = Person(
    "E1", "ana@larkspur.example", "Ana Silva", manager="mia@larkspur.example", other_addresses=("as@x.example",)
)
MIA = Person("E2", "mia@larkspur.example", "Mia Berg", department="Finance")
OTO = Person("E3", "oto@larkspur.example", "Oto Nagy")
EVE = Person("E4", "eve@larkspur.example", "Eve Moss")

NOW = datetime(2026, 11, 26, 9, 0, 0, 123456, tzinfo=UTC)
HOUR = timedelta(hours=1)

CONFLICT = Conflict("SOD-1", "pays oneself", "warn", "one could pay oneself", "Drive:Edit", "Pay:Run", "held")


def request(request_id: str = "REQ-2026-00001", **facts: Any) -> AccessRequest:
    """A draft of Ana's for the Drive, complete."""
    usual: dict[str, Any] = {
        "version": 1,
        "state": "draft",
        "requester": ANA.person_id,
        "beneficiary": ANA.person_id,
        "system": "Drive",
        "access_level": "Edit",
        "risk": "medium",
        "until": date(2026, 12, 31),
        "justification": "quarter close",
        "thread_id": "thread-1",
        "created_at": NOW,
        "due_at": NOW + 24 * HOUR,
    }
    return AccessRequest(request_id, **(usual | facts))


def stages(request_id: str = "REQ-2026-00001", assurance: Assurance = "session") -> tuple[Stage, ...]:
    """Mia first, then Oto."""
    due = NOW + 8 * HOUR
    mia = Approval(
        1, 1, MIA.person_id, ("manager",), ("manager_and_owner",), assurance, tag=f"mia{request_id}", due_at=due
    )
    oto = Approval(
        2, 2, OTO.person_id, ("owner",), ("manager_and_owner",), assurance, tag=f"oto{request_id}", due_at=due
    )
    return Stage(1, "all", (mia,)), Stage(2, "all", (oto,))


def written(store: SqlStore, *acts: Callable[[SqlTx], object]) -> None:
    """Acts in one transaction."""
    with store.write() as tx:
        for act in acts:
            act(tx)


@contextmanager
def run_meanwhile() -> Iterator[list[tuple[str, Any]]]:
    """The statements that are run meanwhile, with their parameters."""
    seen: list[tuple[str, Any]] = []
    with watched(lambda statement, values: seen.append((statement, values))):
        yield seen


def drafted(tx: SqlTx, draft: AccessRequest) -> AccessRequest:
    """The draft in the database, with the conversation it came from."""
    if tx.thread(draft.thread_id) is None:
        tx.add_thread(Thread(draft.thread_id, draft.requester, "Drive", "<m1@larkspur.example>", None, NOW))
    tx.add_request(draft)
    return draft


def submitted(store: SqlStore, draft: AccessRequest | None = None) -> AccessRequest:
    """A pending request whose first stage is open."""
    draft = draft or request()
    with store.write() as tx:
        drafted(tx, draft)
        tx.set_route(draft, stages(draft.request_id))
        tx.move(draft, "pending", NOW)
        tx.open_stage(draft.request_id, 1, stages(draft.request_id)[0].approvals)
    return replace(draft, state="pending", approvals_required=2)


def decision(pending: AccessRequest, slot: int, verb: Verb = "approve", **facts: Any) -> Decision:
    """Mia's decision for slot 1, Oto's for slot 2."""
    by = {1: MIA.person_id, 2: OTO.person_id}[slot]
    usual: dict[str, Any] = {"decided_at": NOW + slot * HOUR, "reason": "she closes the books"}
    return Decision(pending.request_id, 1, slot, verb, by, content_hash=pending.content_hash, **(usual | facts))


def approved(store: SqlStore, draft: AccessRequest | None = None) -> AccessRequest:
    """A request that both have approved."""
    pending = submitted(store, draft)
    with store.write() as tx:
        assert tx.decide(decision(pending, 1))
        tx.open_stage(pending.request_id, 1, stages(pending.request_id)[1].approvals)
        assert tx.decide(decision(pending, 2))
        tx.move(pending, "approved", NOW + 3 * HOUR)
    return replace(pending, state="approved")


def tasked(store: SqlStore, draft: AccessRequest | None = None) -> Task:
    """The open task of an approved request."""
    done = approved(store, draft)
    with store.write() as tx:
        return tx.add_task(done, ("G_DRIVE_EDIT",), NOW + 3 * HOUR)


def granted(store: SqlStore, draft: AccessRequest | None = None) -> Task:
    """A task that IT has done, and the grant that follows."""
    task = tasked(store, draft)
    with store.write() as tx:
        tx.close_task(task, "done", NOW + 4 * HOUR, "IT", "")
        tx.add_grant(task, NOW + 4 * HOUR)
    return task


def notice(number: int, **facts: Any) -> Notice:
    """A notice to Ana, due from the start."""
    usual: dict[str, Any] = {
        "kind": "received",
        "category": "answer",
        "recipient": ANA.email,
        "subject": "Received: Drive",
        "text": "Received. ü €",
        "html": "<p>Received</p>",
        "message_id": f"<notice-{number}@larkspur.example>",
        "reply_to": "access@larkspur.example",
        "created_at": NOW,
        "dedupe_key": f"key-{number}",
    }
    return Notice(f"notice-{number}", **(usual | facts))


def queued(store: SqlStore, *notices: Notice) -> None:
    with store.write() as tx:
        for each in notices:
            assert tx.enqueue(each)
