"""What holds each table of the database against who has it and not the keys, as data.

`by` what: `trail` (as its entries tell), `seal` (by a key that is not in the database), `made` (from other tables, and
held against those), or nothing: `private` (of no account), `working` (a loss only delays). `free` are the columns of
which nothing is held, `more` says why a row too many does no harm, `fewer` why a row that is gone does none, each with
the reason; `where` tells which rows are held, and why the others are not.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby


@dataclass(frozen=True)
class Held:
    by: str
    free: Mapping[str, str] = field(default_factory=dict)
    more: str = ""
    fewer: str = ""
    where: tuple[str, str] = ("", "")


def nothing(by: str, why: str) -> Held:
    return Held(by, {"*": why}, why, why)


_OF_A_MAIL = (
    *("mailbox", "folder", "uidvalidity", "uid", "oversize", "received_at", "state", "attempts", "outcome", "reason"),
    *("dedupe_key", "message_id", "sender", "subject", "handled_at", "due_at", "lane", "moved_by_hand"),
)
_OF_A_LETTER = dict.fromkeys(
    ("seq", "kind", "category", "recipient", "message_id", "thread_id", "request_id", "payload", "created_at"),
    "what leaves is what lies sealed in it, to whom that says, if it is as its row is called",
) | dict.fromkeys(
    (
        *("state", "attempts", "next_at", "first_tried_at", "sent_at", "provider_id", "batch"),
        *("delivery", "delivery_at", "error"),
    ),
    "how its sending goes: one that says that it was sent leaves no more, and nobody is told",
)
_OF_A_SESSION = dict.fromkeys(
    ("session_hash", "method", "opened_at", "expires_at", "authed_at", "seal"),
    "a browser whose row is not as it was sealed is signed in no more",
) | dict.fromkeys(("seen_at", "browser"), "words for its owner, by which nothing is done")

HELD: dict[str, Held] = {
    "organisation": nothing("private", "its name is that under which all else is kept"),
    "counter": nothing("working", "the next number that is free is taken, wherever it stands"),
    "rules_version": Held("trail"),
    "person": Held(
        "seal",
        fewer="whoever is in staff.csv is there again at the next start; whoever holds or decides something is missed",
    ),
    "mail": Held(
        "trail",
        dict.fromkeys(
            _OF_A_MAIL, "how far it has got: the trail tells what came of it, and nothing is done by it again"
        ),
    ),
    "mail_raw": Held("trail", more="nobody reads the bytes of no mail"),
    "mailbox_state": nothing("working", "who reads a mailbox now; it is taken over after minutes"),
    "dead_address": Held("seal", fewer="the next mail to it comes back, and it is noted again"),
    "absence": Held("trail"),
    "webhook_event": nothing("working", "news of a delivery that were known already are taken in once more"),
    "thread": Held("seal", {"created_at": "nothing is done by it"}),
    "access_request": Held("trail", more="one without a version is none: nothing reads it"),
    "request_version": Held(
        "trail",
        {
            "due_at": "of one that is decided nothing is due",
            "followed": "all follow new rules once, whatever it says, and what follows them again does so as the trail"
            " tells of it",
            "held_for": "words for whoever sees to it",
        },
        where=(
            "approvals_required > 0",
            "what a draft means is under its own seal; others that nobody is asked about are read by their people",
        ),
    ),
    "request_now": Held("made"),
    "request_party": Held(
        "made",
        more="who never had an approval and is said to decide is told of; whose a request is, the request itself says",
    ),
    "question": Held("seal"),
    "approval_stage": Held("trail"),
    "approval": Held("trail", {"tag": "the address of one that is decided or closed is good for nothing"}),
    "decision": Held("trail"),
    "task_batch": Held("trail"),
    "grant_task": Held("trail"),
    "access_grant": Held("trail"),
    "delegation": Held("trail"),
    "inquiry": Held("trail"),
    "recall": Held("trail", {"reason": "nothing reads it: the trail has it", "recall_id": "its name alone"}),
    "ownership_claim": Held("trail"),
    "sod_exception": Held(
        "trail",
        {"control": (w := "exceptions.csv says who sees to it, and how"), "owner": w},
        more="it ends at the next look, since exceptions.csv has none such, and the access office is told",
    ),
    "exception_evidence": Held(
        "trail",
        {
            "evidence_id": "an answer to the letter is none then, and the owner is asked again",
            "asked_of": "the letter is sent already",
        },
    ),
    "standing_approval": Held(
        "trail",
        {"asked_at": "nothing is done by it"},
        where=("signed_at IS NOT NULL", "one that nobody has signed counts for nothing"),
    ),
    "review": Held("trail", {"why": "words for the reviewer, who knows the person"}),
    "review_answer": Held("trail"),
    "outbox": Held(
        "seal",
        _OF_A_LETTER,
        where=(
            "dedupe_key LIKE 'batch:%' OR dedupe_key LIKE 'checkpoint:%'",
            "so are those that ask for an open approval; of others a loss is a mail that somebody misses",
        ),
    ),
    "signin_ask": nothing("working", "a code is good for minutes, and sealed; whoever asked for it asks again"),
    "web_session": Held("trail", _OF_A_SESSION),
    "identity": Held(
        "trail", {"subject": "it is held against its seal whenever somebody signs in by it; another opens nothing"}
    ),
    "task_check": Held("trail"),
    "hand_over": Held("trail"),
    "trail_check": nothing("working", "each result is signed; one that is gone is made anew the next day"),
    "sent_form": nothing("working", "a form that is sent twice at once acts twice, as if it was filled in twice"),
    "audit_head": Held("trail"),
    "audit_entry": Held("trail"),
    "audit_unsealed": nothing("seal", "only a database from before revision 0009 has one"),
    "audit_text": Held("trail", fewer="a person's words may be erased"),
    "audit_checkpoint": Held("trail"),
    "job_run": nothing(
        "seal", "one that mailbot did not note so counts for none; the job runs once more, and finds nothing left to do"
    ),
}


def table() -> str:
    """The same for docs/holds.md."""
    rows = (f"| `{name}` | {held.by} | {'; '.join(_but(held))} |" for name, held in HELD.items())
    return "\n".join(("| table | held by | but for |", "|---|---|---|", *rows))


def _but(held: Held) -> Iterator[str]:
    if "*" in held.free:
        yield held.free["*"]
        return
    for why, names in groupby(held.free, lambda name: held.free[name]):
        yield f"{', '.join(f'`{name}`' for name in names)}: {why}"
    if held.where[0]:
        yield f"rows without `{held.where[0]}`: {held.where[1]}"
    if held.more:
        yield f"a row too many: {held.more}"
    if held.fewer:
        yield f"a row that is gone: {held.fewer}"
