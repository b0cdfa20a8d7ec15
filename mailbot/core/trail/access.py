"""What the trail tells of access: tasks for IT, the register, what IT looked at, and what is kept after a review."""

from datetime import date, datetime, timedelta

from mailbot.core import workflow
from mailbot.core.audit import Tag
from mailbot.core.trail.facts import AS_ASKED, UNTOLD, Entry, Facts, Key, Records, agree, hashed, plain, since_5, step


def task(records: Records, tag: Tag, entry: Entry) -> None:
    facts, data = step(records, workflow.TASK, ("task", entry["subject"]), tag), entry["data"]
    if tag is Tag.TASK_CREATED:
        facts.update({"days": "", "conditions": "", "grant": ""} | plain(data))
        facts |= {"approved": entry["at"], "cause": hashed(data, "cause"), "justification": AS_ASKED}
        facts |= dict.fromkeys(("batch", "ended", "ended_by", "note"), "")
        agree(records, facts, ("person", "what"), ("grant", facts["grant"]))
    elif tag is Tag.TASK_EXPORTED:
        facts["batch"] = data["batch"]
        sha256 = data["sha256"] if entry["v"] >= 4 else UNTOLD
        file = records.setdefault(("batch", data["batch"]), {"made": entry["at"], "rows": "0", "sha256": sha256})
        file["rows"] = str(int(file["rows"]) + 1)
    else:
        note = hashed(data, "note") if entry["v"] >= 4 else UNTOLD
        facts |= {"ended": entry["at"], "ended_by": data["by"], "note": note}


def grant(records: Records, tag: Tag, entry: Entry) -> None:
    facts = step(records, workflow.GRANT, ("grant", entry["subject"]), tag)
    if tag is Tag.GRANT_STARTED:
        facts.update({"conditions": "", "ended": "", "warned": since_5(entry, "")} | plain(entry["data"]))
        _given(records, facts, ("task", facts["task"]))
    elif tag is Tag.GRANT_WARNED:
        facts["warned"] = entry["at"]
    else:
        facts["ended"] = entry["at"]
        _taken(records, entry["subject"], facts, plain(entry["data"]))


def _given(records: Records, grant: Facts, by: Key) -> None:
    """What IT was told to give is what the register gets."""
    agree(records, grant, ("person", "what", "request", "conditions", "approved_by"), by)
    if by in records and grant["until"] != (last := _last_day(records[by], grant["since"])):
        raise ValueError(f"it lasts until {grant['until'] or 'ever'}, and {by[1]} says {last or 'for ever'}")


def _taken(records: Records, name: str, grant: Facts, data: Facts) -> None:
    """It ends by the task that says so, or by another grant of the same person in its place."""
    if data["person"] != grant["person"]:
        raise ValueError(f"{name} ends as somebody else's than it was")
    by = data.get("by", "")
    agree(records, {"grant": name, "kind": "revoke", "state": "done"}, ("grant", "kind", "state"), ("task", by))
    agree(records, grant, ("person",), ("grant", by))


def provision(records: Records, tag: Tag, entry: Entry) -> None:
    """What IT looked at and how a credential went out: a tick that nobody made would hide that nobody looked."""
    name, data = entry["subject"], entry["data"]
    if ("task", name) not in records:
        raise ValueError(f"{name} is set up before it was a task")
    said = {"by": entry["actor"], "at": entry["at"]}
    new: dict[Key, Facts] = {}
    if tag is Tag.PROVISION_CHECKED:
        new = {("check", name, item): said for item in data["items"]}
    else:
        facts = {"task": name, "method": data["method"], "expires": data["expires"]}
        new["hand-over", data["hand_over"]] = facts | said
    if twice := records.keys() & new.keys():
        raise ValueError(f"{' '.join(min(twice))} is told twice")
    records.update(new)


def review(records: Records, tag: Tag, entry: Entry) -> None:
    """What was said to be kept or removed: an answer that nobody gave would leave access with somebody."""
    key, data = ("review", entry["subject"]), entry["data"]
    if tag is Tag.REVIEW_OPENED:
        reviewer = data["reviewer"] if entry["v"] >= 3 else UNTOLD
        due = data["due"] if entry["v"] >= 5 else UNTOLD
        records[key] = {"state": "open", "person": data["person"], "reviewer": reviewer}
        records[key] |= {"made": since_5(entry, entry["at"]), "due": due, "done": ""}
        nothing = {"answer": "", "by": "", "at": ""}
        records.update({("answer", key[1], grant): dict(nothing) for grant in data["grants"]})
    elif tag is Tag.REVIEW_PASSED:
        if records[key]["reviewer"] not in (data["from"], UNTOLD):
            raise ValueError(f"{entry['subject']} is passed on by somebody who does not have it")
        records[key]["reviewer"] = data["to"]
    elif tag is Tag.REVIEW_ANSWERED:
        given = {"answer": data["answer"], "by": entry["actor"], "at": entry["at"]}
        records["answer", key[1], data["grant"]].update(given)
    else:
        records[key] |= {"state": "closed", "done": entry["at"]}


def _last_day(task: Facts, since: str) -> str:
    """The last day of access that is set up at a moment: days count from then, never beyond an agreed end."""
    if not task["days"]:
        return task["until"]
    counted = datetime.fromisoformat(since).date() + timedelta(days=int(task["days"]))
    return min(counted.isoformat(), task["until"] or date.max.isoformat())
