"""Asking approvers, and telling the access office what only people can mend."""

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from mailbot.core.audit import Tag
from mailbot.core.register import ASKS_FOR_NUMBER, AccessRequest, Approval, RequestFile, Stage, sure_enough
from mailbot.core.routing import Route
from mailbot.services.approvals import clock
from mailbot.services.approvals.deputies import away_now, seated, stands_in_for, unable
from mailbot.services.approvals.inadvance import in_advance
from mailbot.services.approvals.staying import earlier, given_on, keep, staying
from mailbot.services.approvals.stranded import strand
from mailbot.services.desk import Desk, lines, records
from mailbot.services.desk.natures import notes
from mailbot.services.desk.office import tell_office
from mailbot.services.desk.readas import SHOWN, cut, parts
from mailbot.services.ports import Tx
from mailbot.services.routing.conflicts import new_since, still_conflicts


def submit(
    desk: Desk,
    tx: Tx,
    request: AccessRequest,
    way: Route,
    tag: Tag,
    actor: str,
    at: datetime,
) -> RequestFile:
    """Sends a complete request on its way: writes its stages, makes it pending, and asks the first of them that lacks a
    yes. What was said to earlier versions stays, where the same is asked: it may be all that is needed."""
    stages = tuple(
        replace(stage, approvals=tuple(_addressed(tx, request, row) for row in stage.approvals)) for stage in way.stages
    )
    file = RequestFile(request, stages)
    needed, begun = sum(stage.needed for stage in stages), clock.begins(desk, file, stages[0], at)
    due = begun[0].due_at
    request = replace(request, because=way.because, held_for=(), due_at=due, approvals_required=needed)
    request = records.take_route(tx, request, stages, tag, actor, at, clock.told(begun))
    is_new = request.version == 1 and tag is Tag.REQUEST_SUBMITTED
    file = replace(file, request=request)
    while turn := file.turn:
        file = ask_approvers(desk, tx, file, turn.stage, at, is_new)
    return file


def _addressed(tx: Tx, request: AccessRequest, row: Approval) -> Approval:
    """The approval with its reply address."""
    return replace(row, tag=tx.reply_tag(request, row.slot, row.approver), due_at=None)


def ask_approvers(
    desk: Desk,
    tx: Tx,
    file: RequestFile,
    stage: int,
    at: datetime,
    is_new: bool = False,
) -> RequestFile:
    """Opens one stage and writes to everybody in it, or to who decides for them; returns it with that stage open.

    Their time begins now, as whoever opens it has told the trail (`clock.begins`), unless nobody can decide in their
    place; in an emergency who is away is asked all the same, since nobody stands in for them. Who was asked before is
    asked no more: the answer of another was enough. Nobody is written to about what they have signed in advance while
    it `is_new`: that decides it in this very transaction. Whose yes to an earlier version stays has decided at once,
    and so has somebody who decided for them.
    """
    away = away_now(desk, tx, at, file)
    before = earlier(tx, file.request)
    file = given_on(desk, tx, before, file, stage, at)
    own = staying(before, file, stage)
    file = seated(desk, tx, file, stage, away, at, own)
    said = {**own, **staying(before, file, stage)}
    file = keep(desk, tx, _opened(desk, tx, file, stage, said, at), said, at)
    here = _stage(file, stage)
    asked = [row for row in here.approvals if row.slot not in said] if file.lacking is here else []
    new = new_since(desk, tx, file.request, at) if asked and not is_new else ()
    for approval in asked:
        if unable(desk, tx, file, approval, away):
            file = strand(desk, tx, file, approval, at)
            asks = file.request.nature == "emergency" and desk.person(approval.approver).active
        else:
            asks = not (is_new and in_advance(desk, tx, file, approval, at))
        if asks:
            _ask(desk, tx, file, approval, new, at)
    return file


def _opened(desk: Desk, tx: Tx, file: RequestFile, stage: int, said: Collection[int], at: datetime) -> RequestFile:
    """The request with this stage open, and no other; those in `said` are decided at once, and have no time."""
    spared = [replace(row, state="closed") for row in file.approvals if row.state == "open"]
    here = _stage(file, stage)
    asked = [row for row in clock.begins(desk, file, here, at) if row.slot not in said]
    decided = [replace(row, state="open") for row in here.approvals if row.slot in said]
    request = file.request
    if spared:
        tx.close_approvals(request.request_id, request.version, waiting=False)
    tx.open_stage(request.request_id, request.version, [*decided, *asked])
    file = clock.with_approvals(file, {row.slot: row for row in (*spared, *decided, *asked)})
    return clock.keep_due(desk, tx, file)


def _stage(file: RequestFile, stage: int) -> Stage:
    return next(row for row in file.stages if row.stage == stage)


def decide_ids(request: AccessRequest, approval: Approval) -> dict[str, str | int]:
    """What a decision is bound to: the version and its content, the slot and its approver."""
    return {
        "r": request.request_id,
        "v": request.version,
        "s": approval.slot,
        "p": approval.approver,
        "h": request.content_hash[:32],
    }


def decide_link(desk: Desk, file: RequestFile, approval: Approval, mail_id: int = 0) -> str:
    """The signed address where this approver decides exactly what they were shown; it holds ids only.

    What they asked in a mail of theirs is filled in there.
    """
    return desk.links.url("decide", decide_ids(file.request, approval) | ({"m": mail_id} if mail_id else {}))


def may_reply(desk: Desk, file: RequestFile, approval: Approval) -> bool:
    """Whether this approver may also decide by answering the mail: a reply is as sure as a link, and no surer."""
    risk = file.request.risk
    return risk in desk.policy.reply_by_mail and approval.assurance == "link" and not approval.checklist


def ask_instead(desk: Desk, tx: Tx, file: RequestFile, approval: Approval, why: str, at: datetime) -> None:
    """Asks whoever has got an open approval in somebody's place; `why` tells them how it came to them."""
    _ask(desk, tx, file, approval, new_since(desk, tx, file.request, at), at, why)


def ask_once_more(desk: Desk, tx: Tx, file: RequestFile, approval: Approval, why: str, at: datetime) -> None:
    """Tells an approver anew what they are asked, once for what is new about it; `why` says that it is."""
    new = new_since(desk, tx, file.request, at)
    _ask(desk, tx, file, approval, new, at, why, f":{hashlib.sha256(''.join(new).encode()).hexdigest()}")


def ask_by(desk: Desk, tx: Tx, file: RequestFile, approval: Approval, why: str, at: datetime) -> None:
    """Tells an approver anew what they are asked, and by when they have to decide; `why` says what has changed."""
    _ask(desk, tx, file, approval, new_since(desk, tx, file.request, at), at, why, f":{approval.due_at}")


def _ask(
    desk: Desk,
    tx: Tx,
    file: RequestFile,
    approval: Approval,
    new: Sequence[str],
    at: datetime,
    why: str = "",
    again: str = "",
) -> None:
    """Writes to one approver, with what is `new` about the request; `again` tells another letter about it apart."""
    desk.notices.queue(
        tx,
        "approval",
        "approval",
        desk.person(approval.approver).email,
        _facts(desk, tx, file, approval, new, at, why),
        dedupe_key=f"approval:{approval.tag}{again}",
        at=at,
        request_id=file.request.request_id,
        reply_tag=approval.tag,
    )


def _facts(
    desk: Desk, tx: Tx, file: RequestFile, approval: Approval, new: Sequence[str], at: datetime, why: str
) -> dict[str, object]:
    """What an approver reads before they decide."""
    request, own = file.request, _why(desk, file, approval)
    still, over = still_conflicts(desk, tx, request, at)
    evidence, warnings = parts(request.evidence)
    conflicts = [lines.conflict_words(row) for row in still]
    return {
        "line": lines.line(desk, file) | {"decide_by": approval.due_at, "conflicts": conflicts},
        "approver": lines.decider(desk.catalog, approval),
        "roles": lines.asked_as(desk, request, approval),
        "link": decide_link(desk, file, approval),
        "reason_required": approval.reason_required,
        "by_reply": may_reply(desk, file, approval),
        "evidence": lines.unlinked(evidence),
        "in_place_of": lines.in_place_of(request, tx.grant(request.replaces) if request.replaces else None),
        "conditions": desk.policy.conditions.get(request.risk, ()),
        "warnings": [lines.unlinked(warning) for warning in warnings],
        "notes": (*notes(desk, tx, request), *new, *over, *_answered(desk, tx, request)),
        "asked_by": desk.name(request.requester),
        "again": _again(desk, tx, request, approval.approver),
        "together": _together(desk, tx, file, approval),
        "first": why if why != own else _instead_of(desk, approval),
        "why_you": own,
    }


def _instead_of(desk: Desk, approval: Approval) -> str:
    return f"You are asked in place of {desk.name(approval.deputy_for)}." if approval.deputy_for else ""


def _again(desk: Desk, tx: Tx, request: AccessRequest, approver: str) -> str:
    """Why an approver is asked once more about the same content; empty for a first version."""
    recalls = tx.recalls(request.request_id, request.version - 1) if request.version > 1 else []
    if not recalls:
        return ""
    by, reason = recalls[-1].taken_by, lines.unlinked(recalls[-1].reason)
    whose = "you took your" if by == approver else f"{desk.name(by)} took their"
    return f"You are asked again because {whose} decision back: “{reason}”"


def _answered(desk: Desk, tx: Tx, request: AccessRequest) -> list[str]:
    """What was asked about earlier versions, and answered: nobody may have been asked to decide when that came."""
    asked = tx.inquiries([request.request_id]) if request.version > 1 else ()
    return [
        f"{desk.name(row.asked_by)} wanted to know: “{lines.unlinked(row.text)}”"
        f" The answer: “{cut(lines.unlinked(row.answer), SHOWN)}”"
        for row in asked
        if row.answer and row.version < request.version
    ]


def along(file: RequestFile, approval: Approval) -> list[Approval]:
    """The open approvals of the same person on another request that can be decided along with this one."""
    rows = () if approval.apart else file.approvals
    return [row for row in rows if row.approver == approval.approver and row.state == "open" and not row.apart]


def _together(desk: Desk, tx: Tx, file: RequestFile, approval: Approval) -> list[str]:
    """What else of the same conversation can be decided behind the same link, and for whom it is."""
    others = tx.request_files([other.request_id for other in tx.asked_together(file.request, approval.approver)])
    return [
        f"{other.request.what} for {desk.name(other.request.beneficiary)}"
        for other in others
        for row in along(other, approval)
        if sure_enough(approval.assurance, row.assurance)
    ]


def _why(desk: Desk, file: RequestFile, approval: Approval) -> str:
    if approval.deputy_for:
        return stands_in_for(desk, approval.deputy_for)
    return lines.why_asked(desk, file, approval)


def tell_held(desk: Desk, tx: Tx, file: RequestFile, at: datetime) -> None:
    """Tells the access office that a request is held, and what is missing."""
    request = file.request
    tell_office(
        desk,
        tx,
        "held_office",
        {
            "line": lines.line(desk, file),
            "held_for": [words for words in request.held_for if not words.startswith(ASKS_FOR_NUMBER)],
        },
        f"held:{request.request_id}:{request.version}:{at.isoformat()}",
        at,
        request_id=request.request_id,
    )
