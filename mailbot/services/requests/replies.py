"""One answer to one mail that wished or answered: the question that is open, else the receipt, else what is wrong."""

from difflib import get_close_matches

from mailbot.core.catalog import Catalog
from mailbot.core.understanding import Reading
from mailbot.services.desk.readas import parts
from mailbot.services.ports import Thread
from mailbot.services.requests.filed import Filed
from mailbot.services.requests.questions import Questions
from mailbot.services.requests.turn import Turn

_NEAR, _COUNTED = 3, 1_000
_ALIKE = 0.6
"""How alike two names must be (difflib's ratio) to be offered as the nearest we have."""


def tell(turn: Turn, thread: Thread, filed: Filed, reading: Reading | None = None, **more: object) -> None:
    """One answer to one mail: the question that is open, else the receipt, else what stands against it."""
    question = Questions(turn, thread).open_one()
    unknown = list(reading.unknown) if reading else []
    facts: dict[str, object] = {
        "lines": [
            line | {"evidence": parts(file.request.evidence)[0]}
            for file, line in zip(filed.requests, turn.lines(filed.requests), strict=True)
        ],
        "refused": filed.refused,
        "unknown": unknown,
        "notes": filed.notes,
        "again": False,
        "warnings": turn.message.warnings,
        **more,
    }
    if question:
        near = _near(reading, turn.desk.catalog) if reading else []
        turn.answer(thread, _KINDS[question.kind], facts | Questions(turn, thread).facts(question) | {"near": near})
    elif filed.requests:
        turn.answer(thread, "received", facts)
    elif filed.refused:
        turn.answer(thread, "refused", {"state_word": "Problem", **facts})
    else:
        tell_status(turn, thread)
    for other in filed.answered_in:
        if other != thread.thread_id:
            ask_next(turn, other)


def tell_status(turn: Turn, thread: Thread) -> str:
    """Tells where somebody's requests stand, and how much waits for their own decision; that it did, in words."""
    turn.answer(thread, "status", {"lines": turn.lines(turn.tx.asked_by(turn.person.person_id)), **to_decide(turn)})
    return "told the status"


def to_decide(turn: Turn) -> dict[str, object]:
    """How much waits for somebody's own decision, and the page where it does."""
    due = turn.tx.approvals_due(turn.person.person_id, _COUNTED)
    return {"deciding": due.count, "inbox": turn.desk.links.page("/inbox")}


_KINDS = {"which": "question", "whom": "question", "what": "unknown_system"}


def ask_next(turn: Turn, thread_id: str) -> None:
    """Puts the next question of a conversation whose open one has ended by a mail that was not an answer to it."""
    thread = turn.tx.thread(thread_id)
    question = Questions(turn, thread).open_one() if thread else None
    if thread is None or question is None:
        return
    nothing: dict[str, object] = {"lines": [], "refused": [], "unknown": [], "near": [], "again": False}
    turn.desk.notices.queue(
        turn.tx,
        _KINDS[question.kind],
        "answer",
        turn.person.email,
        {
            **nothing,
            **Questions(turn, thread).facts(question),
            "why_you": turn.why_you,
        },
        dedupe_key=f"question:{question.question_id}",
        at=turn.at,
        thread=thread,
    )


def _near(reading: Reading, catalog: Catalog) -> list[str]:
    """The systems that come nearest to words which fit none: as they were weighed, else by how they are spelt."""
    weighed = [row.entitlement.system for wish in reading.ask for row in wish.scores]
    names = {name.lower(): row.system for row in catalog.entitlements for name in (row.system, *row.aliases)}
    spelt = [
        names[found]
        for word in reading.unknown
        for found in get_close_matches(word.lower(), names, n=_NEAR, cutoff=_ALIKE)
    ]
    return list(dict.fromkeys((*weighed, *spelt)))[:_NEAR]
