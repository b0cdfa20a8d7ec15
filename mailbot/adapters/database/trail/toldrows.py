"""Rows that give approvals to somebody count as far as the audit trail tells of them: a row is written by anybody with
the database, an entry only by mailbot."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from sqlalchemy import and_, func, select

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.rows import Found, among, chunks, find, mine
from mailbot.adapters.database.schema.tables import audit_entry, audit_text, rules_version
from mailbot.adapters.database.trail.linkrows import ENTRY, LinkRows
from mailbot.core.audit import Tag
from mailbot.core.register import Approval, Decision
from mailbot.core.trail import (
    OTHERWISE,
    Fold,
    Key,
    answers_told,
    asked_facts,
    asked_told,
    committed,
    different,
    instant,
    mail_subject,
    moment,
    taken_in,
    times_facts,
    times_told,
)

Salts = Mapping[tuple[str, int, int], str]


class ToldRows(LinkRows):
    """Holds records against the entries about them, a few at a time."""

    @cached_property
    def _made_now(self) -> set[str]:
        """The records that this very transaction made: the trail tells of them at its end."""
        return set()

    def _as_told(self, kind: str, recorded: Mapping[str, Mapping[str, str]]) -> set[str]:
        """The names of those of these records of a kind that are as mailbot's trail tells.

        `doubted` are those about which there is an entry that mailbot did not write, or that tells of something
        impossible: nothing is believed of them, whatever else is told. Of the others `told` has what all the entries
        about each come to; of one that nobody made it has nothing, and every record differs from that.
        """
        told, doubted = self._folded([name for name in recorded if name not in self._made_now])
        return {
            name
            for name, facts in recorded.items()
            if name in self._made_now or not (name in doubted or different(facts, told.get((kind, name), _NEVER_MADE)))
        }

    def told(self, kind: str, name: str) -> Mapping[str, str]:
        told, doubted = self._folded([name])
        return _NEVER_MADE if name in doubted else told.get((kind, name), _NEVER_MADE)

    def _folded(self, names: Sequence[str]) -> tuple[Mapping[Key, Mapping[str, str]], set[str]]:
        """What the entries about these come to, and those of them of which one tells what cannot be believed."""
        return self._taken_in(row for some in chunks(names) for row in self._entries_about(some))

    def _entries_about(self, names: Sequence[str]) -> Sequence[Found]:
        return self._all(_ABOUT, subjects=names)

    def _taken_in(self, entries: Iterable[Found]) -> tuple[Mapping[Key, Mapping[str, str]], set[str]]:
        fold, doubted = Fold(), set[str]()
        for entry in map(self._chained, entries):
            if taken_in(fold, entry):
                doubted.add(entry.found_by["subject"])
        return fold.facts, doubted


_THEIRS = among(audit_entry.c.subject, "subjects")
_ABOUT = kept(select(*ENTRY).where(mine(audit_entry), _THEIRS).order_by(audit_entry.c.seq), "subjects")
_NEVER_MADE: Mapping[str, str] = {}
"""What the trail tells of a record that nobody made."""


def hashed(text: str, salt: str | None) -> str | None:
    """A private text as the trail has it; None for one that was erased there, and in the row as well."""
    if salt is None:
        return OTHERWISE if text else None
    return committed(text, salt) if text else ""


def approval_facts(row: Approval | Found, refs: Mapping[str, str]) -> dict[str, str]:
    """An approval as the trail tells of it."""
    return {
        "approver": refs.get(row.approver, row.approver),
        "stage": str(row.stage),
        "decided": "yes" if row.state == "decided" else "no",
        "state": row.state,
        "deputy_for": refs.get(row.deputy_for or "", row.deputy_for or ""),
        "passed_over": ";".join(refs.get(each, each) for each in row.passed_over),
        **asked_facts(asked_told(row)),
        **times_facts(times_told(row)),
    }


def decision_facts(row: Decision | Found, refs: Mapping[str, str], salts: Salts) -> dict[str, str]:
    """A decision as the trail tells of it; `salts` has what the reasons that are still there were hashed with."""
    by, at = refs.get(row.decided_by, row.decided_by), instant(row.decided_at)
    facts = {"verb": row.verb, "by": by, "hash": row.content_hash, "at": at, "standing": row.standing}
    facts |= {"via": row.via, "assurance": row.assurance, "rules": row.rules_version}
    facts["until"] = row.until.isoformat() if row.until else ""
    facts["checklist"] = ";".join(map(str, answers_told(row.checklist)))
    if salt := salts.get((row.request_id, row.version, row.slot)):
        facts["reason"] = committed(row.reason, salt)
    elif row.reason:
        facts["reason"] = OTHERWISE
    return facts


def delegation_facts(row: Found, refs: Mapping[str, str]) -> dict[str, str]:
    """A delegation as the trail tells of it; `refs` has the pseudonym of everybody in it."""
    whom = {name: refs.get(row._mapping[column], row._mapping[column]) for name, column in _WHOM}
    state = "ended" if row.ended_at else "lasting"
    made = {"made": instant(row.made_at), "by": refs.get(row.made_by, row.made_by), "ended": moment(row.ended_at)}
    return {"state": state, **whom, "since": str(row.since), "until": str(row.until), **made}


_WHOM = (("person", "person_id"), ("delegate", "delegate"))


def exception_facts(row: Found, refs: Mapping[str, str]) -> dict[str, str]:
    """An exception that was in force as the trail tells of it."""
    facts = {"state": row.state, "rule": row.rule, "person": refs.get(row.person, row.person)}
    return facts | {"until": row.until.isoformat(), "begun": instant(row.begun_at), "ended": moment(row.ended_at)}


def evidence_key(row: Found) -> Key:
    """What the trail calls a question for evidence, whose own name is a secret."""
    return "evidence", row.exception, instant(row.asked_at)


def evidence_facts(row: Found) -> dict[str, str]:
    """A question for evidence as the trail tells of it."""
    return {"mail": mail_subject(row.mail_id), "shown": moment(row.shown_at)}


def claim_facts(row: Found, refs: Mapping[str, str]) -> dict[str, str]:
    """A claim of ownership as the trail tells of it."""
    asked = ";".join(refs.get(each, each) for each in row.asked)
    by = refs.get(row.claimed_by, row.claimed_by)
    when = {"made": instant(row.asked_at), "claimed": moment(row.claimed_at)}
    return {"what": f"{row.system}:{row.access_level}", "asked": asked, "by": by, **when}


def task_facts(row: Found, refs: Mapping[str, str], texts: Mapping[str, str]) -> dict[str, str]:
    """A task as the trail tells of it; `texts` has what it says in words, in the way in which the trail does."""
    return {
        **texts,
        "approved": instant(row.approved_at),
        "batch": row.batch or "",
        "ended": instant(row.done_at) if row.done_at else "",
        "ended_by": row.done_by,
        "state": row.state,
        "kind": row.kind,
        "request": row.request_id or "",
        "version": str(row.version or ""),
        "person": refs.get(row.person_id, row.person_id),
        "what": f"{row.system}:{row.access_level}",
        "until": row.until.isoformat() if row.until else "",
        "days": "" if row.days is None else str(row.days),
        "conditions": ";".join(row.conditions),
        "grant": row.grant_id,
        "from": row.valid_from.isoformat(),
        "groups": ";".join(row.groups),
        "approved_by": ";".join(refs.get(each, each) for each in row.approved_by),
    }


def grant_facts(row: Found, refs: Mapping[str, str]) -> dict[str, str]:
    """What somebody has or had as the trail tells of it."""
    return {
        "state": row.state,
        "person": refs.get(row.person_id, row.person_id),
        "what": f"{row.system}:{row.access_level}",
        "task": row.task_id,
        "request": row.request_id,
        "since": instant(row.since),
        "until": row.until.isoformat() if row.until else "",
        "conditions": ";".join(row.conditions),
        "ended": moment(row.ended_at),
        "warned": moment(row.warned_at),
        "approved_by": ";".join(refs.get(each, each) for each in row.approved_by),
    }


def file_facts(row: Found) -> dict[str, str]:
    """A file of IT's as the trail tells of it."""
    return {"made": instant(row.made_at), "rows": str(row.rows), "sha256": row.sha256}


def rules_facts(row: Found) -> dict[str, str]:
    """A version of the rules that was put live, as the trail tells of it; `row` is one of RULES. Where the name of
    whoever did was erased beside the trail, the row has none either."""
    by = hashed(row.loaded_by, row.salt)
    return {"version": row.version, "at": instant(row.loaded_at)} | ({} if by is None else {"by": by})


def review_facts(row: Found, refs: Mapping[str, str]) -> dict[str, str]:
    """A review as the trail tells of it; its answers are told each by itself."""
    whom = {name: refs.get(row._mapping[column], row._mapping[column]) for name, column in _REVIEWED}
    when = {"made": instant(row.made_at), "due": instant(row.due_at), "done": moment(row.done_at)}
    return {"state": "closed" if row.done_at else "open", **whom, **when}


_REVIEWED = (("person", "person_id"), ("reviewer", "reviewer"))


_LOADED = (
    select(audit_entry.c.org_id, audit_entry.c.seq, func.row_number().over(order_by=audit_entry.c.seq).label("number"))
    .where(mine(audit_entry), audit_entry.c.tag == Tag.RULES_LOADED.value)
    .subquery()
)
_THAT = and_(_LOADED.c.org_id == rules_version.c.org_id, _LOADED.c.number == rules_version.c.seq)
_BY = and_(*(audit_text.c[name] == _LOADED.c[name] for name in ("org_id", "seq")), audit_text.c.field == "by")
RULES = kept(
    select(rules_version, audit_text.c.salt)
    .outerjoin(_LOADED, _THAT)
    .outerjoin(audit_text, _BY)
    .where(mine(rules_version))
)
"""Each version of the rules, with what the name of whoever put it live was hashed with."""
RULES_IN_FORCE = kept(find(rules_version).order_by(rules_version.c.seq.desc()).limit(1))


def standing_facts(row: Found, refs: Mapping[str, str]) -> dict[str, str]:
    """What was signed in advance as the trail tells of it."""
    return {
        "state": "ended" if row.ended_at else "signed",
        "by": refs.get(row.approver, row.approver),
        "birthright": row.birthright,
        "what": f"{row.system}:{row.access_level}",
        "until": row.until.isoformat(),
        "for": "; ".join(f"{name}={','.join(values)}" for name, values in sorted(row.conditions.items())),
        "assurance": row.assurance,
        "signed": moment(row.signed_at),
        "ended": moment(row.ended_at),
    }
