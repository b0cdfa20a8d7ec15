"""Decisions as facts for the templates: everything for the approver, next to nothing for anybody else."""

import re

from mailbot.services.decisions import DecisionView, Standing
from mailbot.services.desk.lines import conflict_words, in_place_of, settled_first
from mailbot.services.desk.readas import parts

Facts = dict[str, object]

_SAID = {"approve": "approved", "reject": "not approved"}
_OVER = {
    "withdrawn": "was withdrawn",
    "lapsed": "has ended, since not everybody decided in time",
    "rejected": "was rejected by somebody else",
}
"""What can become of a request after one of its approvers has said yes, and leaves nothing to mend."""


def masked(name: str) -> str:
    """Enough of a name to recognise one's own: `M… B…`."""
    return " ".join(f"{part[0]}…" for part in name.split())


def number(request_id: str) -> str:
    """The number of a request as people say it: 42 for REQ-2026-00042."""
    return request_id[len(request_id.rstrip("0123456789")) :].lstrip("0")


def typed_number(text: str) -> str:
    """The number a person typed: `42`, `#42`, `00042` or the whole id; empty for anything else."""
    found = re.fullmatch(r"\s*(?:REQ-\d{4}-|#)?0*(\d{1,9})\s*", text, re.IGNORECASE)
    return found[1] if found else ""


def request_facts(view: DecisionView) -> Facts:
    """What will be signed, from the records, and what helps to decide it."""
    request, approval = view.file.request, view.approval
    evidence, warnings = parts(request.evidence)
    return {
        "id": request.request_id,
        "version": request.version,
        "fingerprint": request.content_hash[:16],
        "what": request.what,
        "risk": request.risk,
        "who": view.beneficiary,
        "asked_by": "" if view.requester == view.beneficiary else view.requester.name,
        "until": view.file.last_day,
        "days": request.days,
        "agreed_by": view.agreed_by,
        "in_place_of": in_place_of(request, view.replaces),
        "why": request.justification,
        "evidence": evidence,
        "warnings": warnings,
        "urgent": request.urgent,
        "decide_by": approval.due_at or request.due_at,
        "approver": view.decider,
        "roles": view.asked_as,
        "conflicts": [conflict_words(conflict) for conflict in view.conflicts],
        "held_now": view.held_now,
        "conditions": view.conditions,
        "notes": view.notes,
        "nature": request.nature,
        "approvers": view.approvers,
        "checked": view.checked,
        "exchanges": view.exchanges,
        "paused": request.paused_at is not None,
    }


def standing_facts(view: DecisionView, known: bool) -> Facts:
    """How a decision ended or why it is not open; names and reasons only for a visitor who is known."""
    request, decision = view.file.request, view.decision
    rejected_by = next((name for name, _, state in view.approvers if state == "did not approve"), "")
    return {
        "id": request.request_id,
        "what": request.what if known else "",
        "who": view.beneficiary.name if known else "",
        "now_with": view.decider if known else masked(view.decider),
        "decided_by": view.decided_by if known else masked(view.decided_by),
        "said": _SAID[decision.verb] if decision else "",
        "decided_at": decision.decided_at if decision else None,
        "reason_given": decision.reason if decision and known else "",
        "only_until": decision.until if decision and known else None,
        "rejected_by": rejected_by if known else "",
        "decide_by": request.due_at if view.standing is Standing.LAPSED else None,
        "held_for": settled_first(request) if known else (),
        "approvers": view.approvers if known else (),
        "overtaken": view.overtaken,
        "over": _OVER.get(request.state, "") if decision and decision.verb == "approve" else "",
        "take_back": view.may_take_back,
        "given_out": view.file.task is not None and view.file.task.state in ("exported", "done"),
        "known": known,
    }
