"""A reading for people and for programs: plain words, and the JSON of `mailbot understand`."""

from mailbot.core.mail import Message
from mailbot.core.understanding.reading import Intent, OpenWish, Reading

_INTENTS = {
    Intent.REQUEST: "asks for access",
    Intent.REVOKE: "asks to take access away",
    Intent.EXTEND: "asks to prolong access",
    Intent.DECISION: "decides on a request",
    Intent.ANSWER: "answers a question",
    Intent.WITHDRAW: "takes a request back",
    Intent.STATUS: "asks how a request stands",
    Intent.MY_ACCESS: "asks which access they have",
    Intent.HELP: "asks how this mailbox works",
    Intent.DELEGATION: "says who decides for them",
    Intent.AUTO_REPLY: "is an automatic reply",
    Intent.BOUNCE: "is a delivery failure",
    Intent.OTHER: "asks for nothing mailbot does",
}


def as_json(file: str, message: Message, reading: Reading) -> dict[str, object]:
    """The reading with exactly the keys of `mailbot understand --json`; ready for `json.dumps`."""
    return {
        "file": file,
        "sender": message.sender.email,
        "intent": reading.intent.value,
        "items": [
            {
                "system": wish.entitlement.system,
                "access_level": wish.entitlement.access_level,
                "evidence": wish.sentence,
            }
            for wish in reading.items
        ],
        "ask": [_open(wish) for wish in reading.ask],
        "unknown": list(reading.unknown),
        "beneficiaries": [person.email if person else None for person in reading.beneficiaries],
        "until": reading.until.isoformat() if reading.until else None,
        "urgent": reading.urgent,
        "justification": reading.justification,
        "decision": reading.decision,
        "reason": reading.reason,
        "request_ids": list(reading.request_ids),
        "choice": reading.choice or None,
        "text": reading.text,
        "because": list(reading.because),
    }


def _open(wish: OpenWish) -> dict[str, object]:
    rows = [{"system": row.system, "access_level": row.access_level} for row in wish.candidates]
    return {"system": wish.system, "candidates": rows}


def _asked_back(wish: OpenWish) -> str:
    choices = ", ".join(row.label for row in wish.candidates)
    return f"  must ask: {wish.system or 'which system'}? {choices}".rstrip()


def in_words(message: Message, reading: Reading) -> str:
    """The reading in plain words, one fact a line."""
    who = message.sender.name or message.sender.email or "an unknown sender"
    people = ", ".join(person.name if person else "somebody who must be asked for" for person in reading.beneficiaries)
    facts = (
        ("for", people),
        ("until", f"{reading.until:%-d %B %Y}" if reading.until else ""),
        ("urgent", "it says that it is in a hurry" if reading.urgent else ""),
        ("why", reading.justification or ""),
        ("decision", reading.decision or ""),
        ("reason", reading.reason or ""),
        ("choice", str(reading.choice) if reading.choice else "none of these" if reading.choice == 0 else ""),
        ("requests", ", ".join(reading.request_ids)),
    )
    lines = [f"{who} {_INTENTS[reading.intent]}."]
    lines += [f"  {wish.entitlement.label}" for wish in reading.items]
    lines += [_asked_back(wish) for wish in reading.ask]
    lines += [f"  not in the catalog: {name}" for name in reading.unknown]
    lines += [f"  {label}: {value}" for label, value in facts if value]
    return "\n".join([*lines, *(f"  because {reason}" for reason in reading.because)])
