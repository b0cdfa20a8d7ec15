"""Reading the audit trail back: folding it through the workflow's tables gives what the register must say."""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, Protocol

from mailbot.core import workflow
from mailbot.core.register import AuditValue, ChainedEntry, Tag, sure_enough

Key = tuple[str, ...]
Facts = dict[str, str]
Entry = Mapping[str, Any]

FORMAT = 5
"""The form in which entries are written (`v`): from 2 on they tell what each approval asks for, and the seal of what
its approver is shown; from 3 on whose each review is, also after it passed on, and which question some evidence
answers; from 4 on what was noted when a task ended, and the bytes of IT's files; from 5 on until when approvers and
reviewers have time, who is away, and whose holder was told that their access ends. It is within the stamped bytes:
nobody without the keys makes an entry look like an older one."""

AS_ASKED = "as asked"
"""What is told of a text that a task has from its request, which is told of by itself."""

UNTOLD = "(untold)"
"""What a record may say as it likes, since the entry that began it is of a form that did not tell."""


UNREADABLE = (ValueError, TypeError, AttributeError, LookupError, OverflowError, RecursionError)
"""What is raised by a record that holds something else than mailbot ever writes there: no time, no list, no number, no
text, a moment beyond the last, lists in lists without end."""


def instant(at: datetime) -> str:
    """A moment as the trail writes it: ISO 8601 in UTC, with microseconds and Z."""
    return f"{at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='microseconds')}Z"


def moment(at: datetime | None) -> str:
    """The same; empty for none."""
    return instant(at) if at else ""


def mail_subject(mail_id: int | None) -> str:
    """A mail as the trail names it; empty for none."""
    return f"mail-{mail_id}" if mail_id else ""


def session_subject(session_id: str) -> str:
    """What entries call a session."""
    return f"session-{session_id}"


def answers_told(answers: Mapping[str, str]) -> list[AuditValue]:
    """The answers to a checklist as the trail writes them: `item=answer`, by item."""
    return [f"{item}={answer}" for item, answer in sorted(answers.items())]


class Asked(Protocol):
    """What an approval asks of its approver."""

    @property
    def assurance(self) -> str: ...
    @property
    def reason_required(self) -> bool: ...
    @property
    def checklist(self) -> Sequence[str]: ...
    @property
    def roles(self) -> Sequence[str]: ...
    @property
    def rules(self) -> Sequence[str]: ...


def asked_told(approval: Asked) -> list[AuditValue]:
    """What an approval asks of its approver, as the trail writes it: a value for each of `_ASKED`."""
    reason = "yes" if approval.reason_required else "no"
    return [approval.assurance, reason, list(approval.checklist), list(approval.roles), list(approval.rules)]


def asked_facts(told: Sequence[Any]) -> Facts:
    """The same as facts."""
    return _plain(dict(zip(_ASKED, told, strict=True)))


_ASKED = ("assurance", "reason_required", "checklist", "roles", "rules")


class Timed(Protocol):
    """The clock of an approval."""

    @property
    def opened_at(self) -> datetime | None: ...
    @property
    def due_at(self) -> datetime | None: ...
    @property
    def remind_at(self) -> datetime | None: ...
    @property
    def reminders(self) -> int: ...


def times_told(approval: Timed) -> list[AuditValue]:
    """The clock of an approval, as the trail writes it: a value for each of `_TIMES`."""
    moments = (approval.opened_at, approval.due_at, approval.remind_at)
    return [*map(moment, moments), str(approval.reminders)]


def times_facts(told: Sequence[Any]) -> Facts:
    """The same as facts."""
    return dict(zip(_TIMES, map(str, told), strict=True))


_TIMES = ("opened", "due", "remind", "reminders")
_NO_TIME = dict.fromkeys(_TIMES[:-1], "") | {"reminders": "0"}


def different(recorded: Mapping[str, str], told: Mapping[str, str]) -> list[str]:
    """The names of the facts that a record has otherwise than the trail tells."""
    return [name for name, value in recorded.items() if told.get(name) not in (value, UNTOLD)]


class Way:
    """The stages of a request that is decided: how many yes each needs, and what is told of each of its approvals."""

    def __init__(self, stages: Sequence[tuple[int, list[Facts]]]) -> None:
        self._stages = stages

    def take_turns(self) -> None:
        """Opens the first stage that lacks a yes, once; who was asked before it is asked no more."""
        for needed, rows in self._stages:
            if _yeses(rows) < needed:
                if all(row["state"] == "waiting" for row in rows):
                    self.close(("open",))
                    for row in rows:
                        row["state"] = "open"
                return

    def close(self, which: Sequence[str] = ("waiting", "open")) -> None:
        """Nobody needs those any more who have not decided."""
        for _, rows in self._stages:
            for row in rows:
                row["state"] = "closed" if row["state"] in which else row["state"]

    def forget(self) -> None:
        """An older mailbot went on with it, one that was still running or was put back: it told of no times."""
        for _, rows in self._stages:
            for row in rows:
                row.update(dict.fromkeys(("state", *_TIMES), UNTOLD))

    def open(self) -> list[Facts]:
        return [row for _, rows in self._stages for row in rows if row["state"] == "open"]


class Fold:
    """The records as the trail tells them: `facts` maps the key of each record to what the register must hold for it.

    `apply` takes decoded entries in order and raises workflow.Illegal for one that the tables do not allow.
    """

    def __init__(self) -> None:
        self.facts: dict[Key, Facts] = {}
        self._ways: dict[Key, Way] = {}
        self._yeses: dict[Key, list[tuple[int, list[Facts]]]] = {}
        self._versions = 0

    def apply(self, entry: Entry) -> None:
        tag = Tag(entry["tag"])
        _STEPS[tag.partition(":")[0]](self, tag, entry)

    def _step(self, table: workflow.Table, key: Key, tag: Tag) -> Facts:
        """Moves one record; a record that the trail never began is new, so only its first event is allowed."""
        facts = self.facts.setdefault(key, {"state": workflow.NEW})
        facts["state"] = workflow.step(table, facts["state"], tag)
        return facts

    def _request(self, tag: Tag, entry: Entry) -> None:
        data, request = entry["data"], entry["subject"]
        version = str(data["version"])
        before = self.facts.get(("request", request, version), {}).get("state", workflow.NEW)
        facts = self._step(workflow.REQUEST, ("request", request, version), tag)
        if tag is Tag.REQUEST_DRAFTED:
            self._drafted(facts, self.facts.get(("request", request, str(data["version"] - 1)), {}), entry)
        if facts["state"] != before:
            _retell(facts, moved=entry["at"], **({"asked": entry["at"]} if facts["state"] == "pending" else {}))
        if "hash" in data:
            facts["hash"] = data["hash"]
        facts.update({name: data[name] for name in (*_PARTIES, "what") if name in data})
        facts.setdefault("hash", "")
        facts.setdefault("shown", "")
        facts.setdefault("needed", "0")
        if data.get("approvals"):
            self._routed(facts, (request, version), data, entry["v"])
        if tag is Tag.STAGE_REASSIGNED:
            self._reassigned(self.facts["approval", request, version, str(data["slot"])], data)
        if tag is Tag.REQUEST_PAUSED and "question" in data:
            self.facts["inquiry", request, version, str(data["slot"]), entry["at"]] = {}
        if tag is Tag.REQUEST_REOPENED:
            if self.facts["decision", request, version, str(data["slot"])]["by"] != entry["actor"]:
                raise ValueError(f"slot {data['slot']} is taken back by somebody who did not decide it")
            self.facts["recall", request, version, str(data["slot"])] = {"by": entry["actor"], "at": entry["at"]}
        if tag in _VERBS:
            if entry["actor"] in [facts.get(name) for name in _PARTIES]:
                raise ValueError("it is decided by somebody who asked for it, or whom it is for")
            how = {"via": data["via"], "assurance": data["assurance"], "at": data.get("decided", entry["at"])}
            said = {"until": data.get("until", ""), "checklist": ";".join(data.get("checklist", ()))}
            decision = {"verb": _VERBS[tag], "by": entry["actor"], "hash": data["hash"], **how, **said}
            decision |= {"rules": data["rules"], "standing": data.get("standing", "")}
            decision["reason"] = _hashed(data, "reason") or UNTOLD
            self.facts["decision", request, version, str(data["slot"])] = decision
            self._used_up(self.facts.setdefault(("approval", request, version, str(data["slot"])), {}), decision)
        if facts["state"] not in workflow.OPEN_STATES:
            self._counted((request, version), tag)
        for slot, *times in data.get("times", ()):
            self.facts["approval", request, version, str(slot)].update(times_facts(times))
        if entry["v"] < 5 and (way := self._ways.pop((request, version), None)):
            way.forget()
            facts |= dict.fromkeys(("moved", "asked", "paused", "stood_still"), UNTOLD)
        self._clock(facts, (request, version), tag, entry)

    def _drafted(self, facts: Facts, before: Facts, entry: Entry) -> None:
        """A new version; of the times of those that began before format 5 nothing is told."""
        facts["newest"], before["newest"] = "yes", "no"
        facts["mail"] = entry["data"].get("mail", before.get("mail", UNTOLD))
        made = before.get("made") or _since_5(entry, entry["at"])
        facts |= dict.fromkeys(("made", "moved"), made) | dict.fromkeys(("asked", "paused"), "") | {"stood_still": "0"}
        if made == UNTOLD:
            facts |= dict.fromkeys(("moved", "asked", "paused", "stood_still"), UNTOLD)

    def _clock(self, facts: Facts, key: Key, tag: Tag, entry: Entry) -> None:
        """Whose turn it is, since when the clock stands still, and until when there is time."""
        way, at, paused = self._ways.get(key), entry["at"], facts["paused"]
        if tag is Tag.REQUEST_PAUSED and not paused:
            _retell(facts, paused=at)
        elif tag is Tag.REQUEST_RESUMED and paused != UNTOLD:
            stood = datetime.fromisoformat(at) - datetime.fromisoformat(paused)
            facts |= {"paused": "", "stood_still": str(int(facts["stood_still"]) + round(stood.total_seconds()))}
        if way and facts["state"] == "pending":
            way.take_turns()
        elif way and facts["state"] not in workflow.OPEN_STATES:
            self._ways.pop(key).close()
        facts["due"] = self._due(facts, way, tag, entry) if way and facts["state"] == "pending" else UNTOLD

    def _due(self, facts: Facts, way: "Way", tag: Tag, entry: Entry) -> str:
        """When the last of those who are asked has to have decided; while the clock stands still, when it goes on."""
        if facts["paused"]:
            return str(entry["data"].get("due", UNTOLD)) if tag is Tag.REQUEST_PAUSED else UNTOLD
        asked = [row["due"] for row in way.open() if row["opened"] or row["due"]]
        return max(filter(None, asked), default=facts.get("due", UNTOLD) if asked else "")

    def _routed(self, facts: Facts, key: Key, data: Entry, form: int) -> None:
        """Who is asked, and, where the `form` of the entry tells it, what for, what they are shown, and how long."""
        tells = form >= 2
        facts["shown"] = data["shown"] if tells else UNTOLD
        asked = {row[0]: asked_facts(row[1:]) for row in data["asked"]} if tells else {}
        facts["needed"] = str(sum(needed for _, _, needed in data["stages"]))
        for stage, mode, needed in data["stages"]:
            self.facts["stage", *key, str(stage)] = {"mode": mode, "needed": str(needed)}
        for slot, stage, approver in data["approvals"]:
            slotted = {"approver": approver, "stage": str(stage), "decided": "no", "deputy_for": ""}
            asks = {"passed_over": "", **asked[slot]} if tells else dict.fromkeys(("passed_over", *_ASKED), UNTOLD)
            times = {"state": "waiting", **_NO_TIME} if form >= 5 else dict.fromkeys(("state", *_TIMES), UNTOLD)
            self.facts["approval", *key, str(slot)] = {**slotted, **asks, **times}
        rows = [(stage, self.facts["approval", *key, str(slot)]) for slot, stage, _ in data["approvals"]]
        stages = [(needed, [row for of, row in rows if of == stage]) for stage, _, needed in data["stages"]]
        self._yeses[key] = stages
        if form >= 5:
            self._ways[key] = Way(stages)

    def _counted(self, key: Key, tag: Tag) -> None:
        """What is approved has as many yeses as each of its stages was told to need."""
        stages = self._yeses.pop(key, [])
        if tag is Tag.REQUEST_APPROVED and any(_yeses(rows) < needed for needed, rows in stages):
            raise ValueError("it is approved without all its approvals")

    def _used_up(self, approval: Facts, decision: Facts) -> None:
        """A decision is taken by whoever has the approval; a yes has whatever was asked for, of an approver known as
        surely as was asked."""
        if approval.get("approver", decision["by"]) != decision["by"]:
            raise ValueError("it is decided by somebody who was not asked")
        approval |= {"decided": "yes", "verb": decision["verb"]}
        _retell(approval, state="decided")
        wanted, items = approval.get("assurance", UNTOLD), approval.get("checklist", UNTOLD)
        if decision["verb"] != "approve" or UNTOLD in (wanted, items):
            return
        answered = {each.rpartition("=")[0] for each in decision["checklist"].split(";")}
        if not sure_enough(decision["assurance"], wanted):
            raise ValueError("it is approved by somebody who was not known surely enough")
        if unanswered := set(filter(None, items.split(";"))) - answered:
            raise ValueError(f"it is approved without an answer to {min(unanswered)} of its checklist")

    def _reassigned(self, approval: Facts, data: Entry) -> None:
        """A slot passes from the person who has it to another one."""
        if approval["approver"] != data["from"]:
            raise ValueError(f"slot {data['slot']} is passed on by somebody who does not have it")
        whose, deputy_for = approval["deputy_for"] or approval["approver"], data.get("deputy_for", "")
        if deputy_for not in ("", whose) or (data.get("why") == "back" and data["to"] != whose):
            raise ValueError(f"slot {data['slot']} passes as another's than it was")
        approval["approver"], approval["deputy_for"] = data["to"], deputy_for
        if data.get("why") == "late" and approval["passed_over"] != UNTOLD:
            approval["passed_over"] = ";".join(filter(None, (approval["passed_over"], data["from"])))

    def _task(self, tag: Tag, entry: Entry) -> None:
        facts, data = self._step(workflow.TASK, ("task", entry["subject"]), tag), entry["data"]
        if tag is Tag.TASK_CREATED:
            facts.update({"days": "", "conditions": "", "grant": ""} | _plain(data))
            facts |= {"approved": entry["at"], "cause": _hashed(data, "cause"), "justification": AS_ASKED}
            facts |= dict.fromkeys(("batch", "ended", "ended_by", "note"), "")
            self._agrees(facts, ("person", "what"), ("grant", facts["grant"]))
        elif tag is Tag.TASK_EXPORTED:
            facts["batch"] = data["batch"]
            sha256 = data["sha256"] if entry["v"] >= 4 else UNTOLD
            file = self.facts.setdefault(("batch", data["batch"]), {"made": entry["at"], "rows": "0", "sha256": sha256})
            file["rows"] = str(int(file["rows"]) + 1)
        else:
            note = _hashed(data, "note") if entry["v"] >= 4 else UNTOLD
            facts |= {"ended": entry["at"], "ended_by": data["by"], "note": note}

    def _grant(self, tag: Tag, entry: Entry) -> None:
        facts = self._step(workflow.GRANT, ("grant", entry["subject"]), tag)
        if tag is Tag.GRANT_STARTED:
            facts.update({"conditions": "", "ended": "", "warned": _since_5(entry, "")} | _plain(entry["data"]))
            self._given(facts, ("task", facts["task"]))
        elif tag is Tag.GRANT_WARNED:
            facts["warned"] = entry["at"]
        else:
            facts["ended"] = entry["at"]
            self._taken(entry["subject"], facts, _plain(entry["data"]))

    def _given(self, grant: Facts, by: Key) -> None:
        """What IT was told to give is what the register gets."""
        self._agrees(grant, ("person", "what", "request", "conditions", "approved_by"), by)
        if by in self.facts and grant["until"] != (last := _last_day(self.facts[by], grant["since"])):
            raise ValueError(f"it lasts until {grant['until'] or 'ever'}, and {by[1]} says {last or 'for ever'}")

    def _taken(self, name: str, grant: Facts, data: Facts) -> None:
        """It ends by the task that says so, or by another grant of the same person in its place."""
        if data["person"] != grant["person"]:
            raise ValueError(f"{name} ends as somebody else's than it was")
        by = data.get("by", "")
        self._agrees({"grant": name, "kind": "revoke", "state": "done"}, ("grant", "kind", "state"), ("task", by))
        self._agrees(grant, ("person",), ("grant", by))

    def _agrees(self, facts: Facts, names: Sequence[str], other: Key) -> None:
        """Two records that speak of the same; of one that is not told of here nothing is known."""
        if other in self.facts and (apart := different({name: facts[name] for name in names}, self.facts[other])):
            raise ValueError(f"{apart[0]} is not as {other[1]} has it")

    def _provision(self, tag: Tag, entry: Entry) -> None:
        """What IT looked at and how a credential went out: a tick that nobody made would hide that nobody looked."""
        task, data = entry["subject"], entry["data"]
        if ("task", task) not in self.facts:
            raise ValueError(f"{task} is set up before it was a task")
        said = {"by": entry["actor"], "at": entry["at"]}
        new: dict[Key, Facts] = {}
        if tag is Tag.PROVISION_CHECKED:
            new = {("check", task, item): said for item in data["items"]}
        else:
            facts = {"task": task, "method": data["method"], "expires": data["expires"]}
            new["hand-over", data["hand_over"]] = facts | said
        if twice := self.facts.keys() & new.keys():
            raise ValueError(f"{' '.join(min(twice))} is told twice")
        self.facts.update(new)

    def _review(self, tag: Tag, entry: Entry) -> None:
        """What was said to be kept or removed: an answer that nobody gave would leave access with somebody."""
        key, data = ("review", entry["subject"]), entry["data"]
        if tag is Tag.REVIEW_OPENED:
            reviewer = data["reviewer"] if entry["v"] >= 3 else UNTOLD
            due = data["due"] if entry["v"] >= 5 else UNTOLD
            self.facts[key] = {"state": "open", "person": data["person"], "reviewer": reviewer}
            self.facts[key] |= {"made": _since_5(entry, entry["at"]), "due": due, "done": ""}
            nothing = {"answer": "", "by": "", "at": ""}
            self.facts.update({("answer", key[1], grant): dict(nothing) for grant in data["grants"]})
        elif tag is Tag.REVIEW_PASSED:
            if self.facts[key]["reviewer"] not in (data["from"], UNTOLD):
                raise ValueError(f"{entry['subject']} is passed on by somebody who does not have it")
            self.facts[key]["reviewer"] = data["to"]
        elif tag is Tag.REVIEW_ANSWERED:
            given = {"answer": data["answer"], "by": entry["actor"], "at": entry["at"]}
            self.facts["answer", key[1], data["grant"]].update(given)
        else:
            self.facts[key] |= {"state": "closed", "done": entry["at"]}

    def _exception(self, tag: Tag, entry: Entry) -> None:
        """Which exceptions are in force, and the evidence for them: one that ended unseen would leave what it gave."""
        name, data = entry["subject"], entry["data"]
        if tag is Tag.EXCEPTION_NOTED:
            self.facts["exception", name] = {"state": "active", "ended": "", **_plain(data)}
        elif tag is Tag.EXCEPTION_ENDED:  # those that began before format 3 were not told of
            untold = dict.fromkeys(("rule", "person", "until", "begun"), UNTOLD)
            facts = self.facts.setdefault(("exception", name), untold)
            facts |= {"state": "ended", "ended": _since_5(entry, entry["at"])}
        elif tag is Tag.EXCEPTION_ASKED:
            self.facts["evidence", name, entry["at"]] = {"mail": "", "shown": ""}
        elif "asked" in data:
            self.facts["evidence", name, data["asked"]] = {"mail": data["mail"], "shown": entry["at"]}
        else:
            asked = [key for key in self.facts if key[:2] == ("evidence", name)]
            self.facts.update({key: dict.fromkeys(("mail", "shown"), UNTOLD) for key in asked})

    def _delegation(self, tag: Tag, entry: Entry) -> None:
        """Who lets whom decide: one that nobody made would take approvals away."""
        facts = self.facts.setdefault(("delegation", entry["subject"]), {"state": workflow.NEW})
        if (tag is Tag.DELEGATION_MADE) != (facts["state"] == workflow.NEW):
            raise ValueError(f"{entry['subject']} is made twice, or ended before it was made")
        facts["state"] = "lasting" if tag is Tag.DELEGATION_MADE else "ended"
        if tag is Tag.DELEGATION_MADE:
            facts.update(_plain(entry["data"]) | {"ended": "", **_told_5(entry, made="at", by="actor")})
        else:
            facts["ended"] = _since_5(entry, entry["at"])

    def _standing(self, tag: Tag, entry: Entry) -> None:
        """What is signed in advance must be as it was signed; what was never signed decides nothing."""
        facts = self._step(workflow.STANDING, ("standing", entry["subject"]), tag)
        if tag is Tag.STANDING_SIGNED:
            facts.update(_plain(entry["data"]) | {"ended": "", **_told_5(entry, signed="at")})
        else:
            facts["ended"] = _since_5(entry, entry["at"])

    def _ownership(self, tag: Tag, entry: Entry) -> None:
        """Who says that they own something: a claim that nobody made would give approvals to somebody."""
        key = ("ownership", entry["subject"])
        if (tag is Tag.OWNERSHIP_ASKED) != (key not in self.facts) or self.facts.get(key, {}).get("by"):
            raise ValueError(f"{entry['subject']} is asked or claimed twice, or claimed before it was asked")
        made = {"by": "", "claimed": "", **_told_5(entry, made="at")}
        self.facts.setdefault(key, made).update(_plain(entry["data"]))
        if tag is Tag.OWNERSHIP_CLAIMED:
            self.facts[key] |= _told_5(entry, claimed="at")

    def _identity(self, tag: Tag, entry: Entry) -> None:
        """Who somebody is at an identity provider: one that nobody bound would open their pages to somebody else."""
        key = ("identity", entry["subject"])
        if (tag is Tag.IDENTITY_BOUND) != (key not in self.facts):
            raise ValueError(f"{entry['subject']} is bound twice, or ended before it was bound")
        facts = self.facts.setdefault(key, {})
        facts["state"] = "live" if tag is Tag.IDENTITY_BOUND else "ended"
        if tag is Tag.IDENTITY_BOUND:
            facts.update(_plain(entry["data"]) | {"ended": "", **_told_5(entry, made="at")})
        else:
            facts["ended"] = _since_5(entry, entry["at"])

    def _session(self, tag: Tag, entry: Entry) -> None:
        """Which browsers somebody was signed in with, and which of them were signed out: that must not be undone."""
        facts = self.facts.setdefault(("session", entry["subject"]), {"person": entry["data"]["person"], "ended": "no"})
        if tag is Tag.SESSION_ENDED:
            facts["ended"] = "yes"

    def _checkpoint(self, _tag: Tag, entry: Entry) -> None:
        self.facts["checkpoint", str(entry["data"]["seq"])] = {
            "head": entry["data"]["head"],
            **_told_5(entry, made="at"),
        }

    def _rules(self, _tag: Tag, entry: Entry) -> None:
        """Which rules were in force when: by those that were last, it is known who has come, left or moved since."""
        self._versions += 1
        facts = {"version": entry["data"]["version"], "at": entry["at"], "by": _hashed(entry["data"], "by")}
        self.facts["rules", str(self._versions)] = facts

    def _nothing(self, tag: Tag, entry: Entry) -> None:
        """Entries that tell what happened around the records, not to them."""


def written(entry: ChainedEntry) -> Entry | None:
    """What a stored entry tells; None where mailbot did not write it so."""
    if not entry.genuine or hashlib.sha256(entry.body).hexdigest() != entry.entry_hash:
        return None
    told: Entry = json.loads(entry.body)
    return told


def taken_in(fold: Fold, entry: ChainedEntry) -> str:
    """Folds a stored entry; says why not, where mailbot did not write it so."""
    try:
        told = written(entry)
        if told is None:
            return f"entry #{entry.seq} of the audit trail was not written by mailbot"
        if any(told[name] != value for name, value in entry.found_by.items()):
            return f"entry #{entry.seq} of the audit trail lies where it does not belong"
        fold.apply(told)
    except (workflow.Illegal, *UNREADABLE) as error:
        return f"entry #{entry.seq} of the audit trail tells of something impossible: {error}"
    return ""


def _since_5(entry: Entry, value: str) -> str:
    """What mailbot surely wrote into a record from format 5 of the entries on."""
    return value if entry["v"] >= 5 else UNTOLD


def _told_5(entry: Entry, **names: str) -> Facts:
    """The same of what stands in the entry itself, by the names of the facts."""
    return {fact: _since_5(entry, entry[name]) for fact, name in names.items()}


def _retell(facts: Facts, **news: str) -> None:
    """Tells what has changed of what is told at all."""
    facts.update({name: value for name, value in news.items() if facts.get(name) != UNTOLD})


def _last_day(task: Facts, since: str) -> str:
    """The last day of access that is set up at a moment: days count from then, never beyond an agreed end."""
    if not task["days"]:
        return task["until"]
    counted = datetime.fromisoformat(since).date() + timedelta(days=int(task["days"]))
    return min(counted.isoformat(), task["until"] or date.max.isoformat())


def _hashed(data: Mapping[str, Any], name: str) -> str:
    """The hash by which an entry tells of a private text; empty where it tells of none."""
    return str(data[name]["sha256"]) if name in data else ""


def _plain(data: Mapping[str, Any]) -> Facts:
    """The facts of an entry as text; several people are joined by semicolons, in their order."""
    return {name: ";".join(value) if isinstance(value, list) else str(value) for name, value in data.items()}


def _yeses(rows: Sequence[Facts]) -> int:
    """How many of these approvals are given."""
    return sum(row.get("verb") == "approve" for row in rows)


_PARTIES = ("requester", "beneficiary")
_VERBS = {Tag.STAGE_APPROVED: "approve", Tag.STAGE_REJECTED: "reject"}

_STEPS: Mapping[str, Callable[[Fold, Tag, Entry], None]] = {
    "rules": Fold._rules,
    **dict.fromkeys(("key", "message", "notice", "address", "absence"), Fold._nothing),
    **dict.fromkeys(("export", "form", "person"), Fold._nothing),
    "request": Fold._request,
    "review": Fold._review,
    "task": Fold._task,
    "grant": Fold._grant,
    "provision": Fold._provision,
    "exception": Fold._exception,
    "delegation": Fold._delegation,
    "standing": Fold._standing,
    "ownership": Fold._ownership,
    "identity": Fold._identity,
    "session": Fold._session,
    "checkpoint": Fold._checkpoint,
}
