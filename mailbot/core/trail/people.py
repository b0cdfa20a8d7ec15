"""What the trail tells of people: who decides, owns, signs in advance and is signed in, and their exceptions."""

from mailbot.core import workflow
from mailbot.core.audit import Tag
from mailbot.core.trail.facts import UNTOLD, Entry, Records, plain, since_5, step, told_5


def exception(records: Records, tag: Tag, entry: Entry) -> None:
    """Which exceptions are in force, and the evidence for them: one that ended unseen would leave what it gave."""
    name, data = entry["subject"], entry["data"]
    if tag is Tag.EXCEPTION_NOTED:
        records["exception", name] = {"state": "active", "ended": "", **plain(data)}
    elif tag is Tag.EXCEPTION_ENDED:  # those that began before format 3 were not told of
        untold = dict.fromkeys(("rule", "person", "until", "begun"), UNTOLD)
        facts = records.setdefault(("exception", name), untold)
        facts |= {"state": "ended", "ended": since_5(entry, entry["at"])}
    elif tag is Tag.EXCEPTION_ASKED:
        records["evidence", name, entry["at"]] = {"mail": "", "shown": ""}
    elif "asked" in data:
        records["evidence", name, data["asked"]] = {"mail": data["mail"], "shown": entry["at"]}
    else:
        asked = [key for key in records if key[:2] == ("evidence", name)]
        records.update({key: dict.fromkeys(("mail", "shown"), UNTOLD) for key in asked})


def delegation(records: Records, tag: Tag, entry: Entry) -> None:
    """Who lets whom decide: one that nobody made would take approvals away."""
    facts = records.setdefault(("delegation", entry["subject"]), {"state": workflow.NEW})
    if (tag is Tag.DELEGATION_MADE) != (facts["state"] == workflow.NEW):
        raise ValueError(f"{entry['subject']} is made twice, or ended before it was made")
    facts["state"] = "lasting" if tag is Tag.DELEGATION_MADE else "ended"
    if tag is Tag.DELEGATION_MADE:
        facts.update(plain(entry["data"]) | {"ended": "", **told_5(entry, made="at", by="actor")})
    else:
        facts["ended"] = since_5(entry, entry["at"])


def in_advance(records: Records, tag: Tag, entry: Entry) -> None:
    """What is signed in advance must be as it was signed; what was never signed decides nothing."""
    facts = step(records, workflow.STANDING, ("standing", entry["subject"]), tag)
    if tag is Tag.STANDING_SIGNED:
        facts.update(plain(entry["data"]) | {"ended": "", **told_5(entry, signed="at")})
    else:
        facts["ended"] = since_5(entry, entry["at"])


def ownership(records: Records, tag: Tag, entry: Entry) -> None:
    """Who says that they own something: a claim that nobody made would give approvals to somebody."""
    key = ("ownership", entry["subject"])
    if (tag is Tag.OWNERSHIP_ASKED) != (key not in records) or records.get(key, {}).get("by"):
        raise ValueError(f"{entry['subject']} is asked or claimed twice, or claimed before it was asked")
    made = {"by": "", "claimed": "", **told_5(entry, made="at")}
    records.setdefault(key, made).update(plain(entry["data"]))
    if tag is Tag.OWNERSHIP_CLAIMED:
        records[key] |= told_5(entry, claimed="at")


def identity(records: Records, tag: Tag, entry: Entry) -> None:
    """Who somebody is at an identity provider: one that nobody bound would open their pages to somebody else."""
    key = ("identity", entry["subject"])
    if (tag is Tag.IDENTITY_BOUND) != (key not in records):
        raise ValueError(f"{entry['subject']} is bound twice, or ended before it was bound")
    facts = records.setdefault(key, {})
    facts["state"] = "live" if tag is Tag.IDENTITY_BOUND else "ended"
    if tag is Tag.IDENTITY_BOUND:
        facts.update(plain(entry["data"]) | {"ended": "", **told_5(entry, made="at")})
    else:
        facts["ended"] = since_5(entry, entry["at"])


def session(records: Records, tag: Tag, entry: Entry) -> None:
    """Which browsers somebody was signed in with, and which of them were signed out: that must not be undone."""
    facts = records.setdefault(("session", entry["subject"]), {"person": entry["data"]["person"], "ended": "no"})
    if tag is Tag.SESSION_ENDED:
        facts["ended"] = "yes"
