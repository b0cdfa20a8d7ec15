"""What the trail tells of requests: what is asked, the way it goes, and who decides what until when."""

from datetime import datetime

from mailbot.core import workflow
from mailbot.core.audit import Tag
from mailbot.core.register import sure_enough
from mailbot.core.trail.entries import ASKED, NO_TIME, TIMES, asked_facts, times_facts
from mailbot.core.trail.facts import UNTOLD, Entry, Facts, Key, Records, hashed, retell, since_5, step
from mailbot.core.trail.stages import Way, yeses

_PARTIES = ("requester", "beneficiary")
_VERBS = {Tag.STAGE_APPROVED: "approve", Tag.STAGE_REJECTED: "reject"}


class Requests:
    """The requests among the records; of those that are being decided it knows the way."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._ways: dict[Key, Way] = {}
        self._yeses: dict[Key, list[tuple[int, list[Facts]]]] = {}

    def apply(self, tag: Tag, entry: Entry) -> None:
        data = entry["data"]
        key = (entry["subject"], str(data["version"]))
        before = self._records.get(("request", *key), {}).get("state", workflow.NEW)
        facts = step(self._records, workflow.REQUEST, ("request", *key), tag)
        if tag is Tag.REQUEST_DRAFTED:
            before_it = ("request", entry["subject"], str(data["version"] - 1))
            self._drafted(facts, self._records.get(before_it, {}), entry)
        if facts["state"] != before:
            retell(facts, moved=entry["at"], **({"asked": entry["at"]} if facts["state"] == "pending" else {}))
        if "hash" in data:
            facts["hash"] = data["hash"]
        facts.update({name: data[name] for name in (*_PARTIES, "what") if name in data})
        facts.setdefault("hash", "")
        facts.setdefault("shown", "")
        facts.setdefault("needed", "0")
        if data.get("approvals"):
            self._routed(facts, key, data, entry["v"])
        self._done_with_one(facts, key, tag, entry)
        if facts["state"] not in workflow.OPEN_STATES:
            self._counted(key, tag)
        for slot, *times in data.get("times", ()):
            self._records["approval", *key, str(slot)].update(times_facts(times))
        if entry["v"] < 5 and (way := self._ways.pop(key, None)):
            way.forget()
            facts |= dict.fromkeys(("moved", "asked", "paused", "stood_still"), UNTOLD)
        self._clock(facts, key, tag, entry)

    def _drafted(self, facts: Facts, before: Facts, entry: Entry) -> None:
        """A new version; of the times of those that began before format 5 nothing is told."""
        facts["newest"], before["newest"] = "yes", "no"
        facts["mail"] = entry["data"].get("mail", before.get("mail", UNTOLD))
        made = before.get("made") or since_5(entry, entry["at"])
        facts |= dict.fromkeys(("made", "moved"), made) | dict.fromkeys(("asked", "paused"), "") | {"stood_still": "0"}
        if made == UNTOLD:
            facts |= dict.fromkeys(("moved", "asked", "paused", "stood_still"), UNTOLD)

    def _clock(self, facts: Facts, key: Key, tag: Tag, entry: Entry) -> None:
        """Whose turn it is, since when the clock stands still, and until when there is time."""
        way, at, paused = self._ways.get(key), entry["at"], facts["paused"]
        if tag is Tag.REQUEST_PAUSED and not paused:
            retell(facts, paused=at)
        elif tag is Tag.REQUEST_RESUMED and paused != UNTOLD:
            stood = datetime.fromisoformat(at) - datetime.fromisoformat(paused)
            facts |= {"paused": "", "stood_still": str(int(facts["stood_still"]) + round(stood.total_seconds()))}
        if way and facts["state"] == "pending":
            way.take_turns()
        elif way and facts["state"] not in workflow.OPEN_STATES:
            self._ways.pop(key).close()
        facts["due"] = self._due(facts, way, tag, entry) if way and facts["state"] == "pending" else UNTOLD

    def _due(self, facts: Facts, way: Way, tag: Tag, entry: Entry) -> str:
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
            self._records["stage", *key, str(stage)] = {"mode": mode, "needed": str(needed)}
        for slot, stage, approver in data["approvals"]:
            slotted = {"approver": approver, "stage": str(stage), "decided": "no", "deputy_for": ""}
            asks = {"passed_over": "", **asked[slot]} if tells else dict.fromkeys(("passed_over", *ASKED), UNTOLD)
            times = {"state": "waiting", **NO_TIME} if form >= 5 else dict.fromkeys(("state", *TIMES), UNTOLD)
            self._records["approval", *key, str(slot)] = {**slotted, **asks, **times}
        rows = [(stage, self._records["approval", *key, str(slot)]) for slot, stage, _ in data["approvals"]]
        stages = [(needed, [row for of, row in rows if of == stage]) for stage, _, needed in data["stages"]]
        self._yeses[key] = stages
        if form >= 5:
            self._ways[key] = Way(stages)

    def _done_with_one(self, facts: Facts, key: Key, tag: Tag, entry: Entry) -> None:
        """One approval passes on, or its approver asks, decides, or takes a decision back."""
        data = entry["data"]
        if tag is Tag.STAGE_REASSIGNED:
            self._reassigned(self._records["approval", *key, str(data["slot"])], data)
        elif tag is Tag.REQUEST_PAUSED and "question" in data:
            self._records["inquiry", *key, str(data["slot"]), entry["at"]] = {}
        elif tag is Tag.REQUEST_REOPENED:
            if self._records["decision", *key, str(data["slot"])]["by"] != entry["actor"]:
                raise ValueError(f"slot {data['slot']} is taken back by somebody who did not decide it")
            self._records["recall", *key, str(data["slot"])] = {"by": entry["actor"], "at": entry["at"]}
        elif tag in _VERBS:
            self._decided(facts, key, _VERBS[tag], entry)

    def _decided(self, facts: Facts, key: Key, verb: str, entry: Entry) -> None:
        """Nobody decides what they asked for, or what is for them."""
        data = entry["data"]
        if entry["actor"] in [facts.get(name) for name in _PARTIES]:
            raise ValueError("it is decided by somebody who asked for it, or whom it is for")
        how = {"via": data["via"], "assurance": data["assurance"], "at": data.get("decided", entry["at"])}
        said = {"until": data.get("until", ""), "checklist": ";".join(data.get("checklist", ()))}
        decision = {"verb": verb, "by": entry["actor"], "hash": data["hash"], **how, **said}
        decision |= {"rules": data["rules"], "standing": data.get("standing", "")}
        decision["reason"] = hashed(data, "reason") or UNTOLD
        self._records["decision", *key, str(data["slot"])] = decision
        self._used_up(self._records.setdefault(("approval", *key, str(data["slot"])), {}), decision)

    def _counted(self, key: Key, tag: Tag) -> None:
        """What is approved has as many yeses as each of its stages was told to need."""
        stages = self._yeses.pop(key, [])
        if tag is Tag.REQUEST_APPROVED and any(yeses(rows) < needed for needed, rows in stages):
            raise ValueError("it is approved without all its approvals")

    def _used_up(self, approval: Facts, decision: Facts) -> None:
        """A decision is taken by whoever has the approval; a yes has whatever was asked for, of an approver known as
        surely as was asked."""
        if approval.get("approver", decision["by"]) != decision["by"]:
            raise ValueError("it is decided by somebody who was not asked")
        approval |= {"decided": "yes", "verb": decision["verb"]}
        retell(approval, state="decided")
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
