"""Mail of whom mailbot cannot act for: nobody we know, an office that several read for, who may be somebody else."""

from datetime import UTC, datetime

from mailbot.core.mail import Message, Verdict
from mailbot.core.rules import Policy
from mailbot.services.desk import Desk, lines
from mailbot.services.ports import Handled, StoredMail, Tx


def answer_stranger(desk: Desk, tx: Tx, message: Message, now: datetime) -> Handled:
    """Whom we do not know gets silence, or one line a day where the policy says so; an office of ours, whose mail is
    nobody's act, how to do it under one's own name. Only a sender who is proved gets a word, and one a day."""
    address, policy = message.sender.email, desk.policy
    facts: dict[str, object] = {"why_you": desk.notices.wrote_to_us}
    if page := _page_of_office(policy, address):
        why, kind, answers = f"several people read {address}", "shared_address", True
        facts |= {"shared": address, "takes_files": address == policy.it_team.lower(), "link": desk.links.page(page)}
    else:
        why, kind = "the sender is not an active person in staff.csv", "unknown_sender"
        answers = policy.unknown_senders == "one_line"
        facts |= {"access_office": policy.access_office}
    key = f"{kind}:{address}:{now.astimezone(UTC).date()}"
    answers = answers and message.verdict is Verdict.PASS
    told = answers and desk.notices.queue(tx, kind, "refusal", address, facts, dedupe_key=key, at=now)
    return Handled("review", f"{why}; {'told so' if told else 'not answered'}")


def _page_of_office(policy: Policy, address: str) -> str:
    """Where an office of the policy does what it does; empty for any other address."""
    pages = {policy.access_office: "/requests", policy.it_team: "/tasks", policy.auditor: "/audit"}
    return next((page for office, page in pages.items() if office.lower() == address), "")


def ask_sender(desk: Desk, tx: Tx, stored: StoredMail, message: Message, now: datetime) -> Handled:
    """A sender who may be anybody: a link goes to the directory's address, and nothing happens until it is used."""
    person = desk.catalog.person_at(message.sender.email)
    if person is None or not person.active:
        return Handled("review", "the sender is not proved and not in staff.csv; not answered")
    asked = desk.notices.queue(
        tx,
        "confirm_sender",
        "confirm",
        person.email,
        {
            "subject": lines.unlinked(message.subject),  # anybody's words
            "at": stored.received_at,
            "link": desk.links.url("confirm", {"m": stored.mail_id}),
            "why_you": "You get this because a mail in your name came to us.",
        },
        dedupe_key=f"confirm:{stored.mail_id}",
        at=now,
    )
    if not asked:
        return Handled("review", "the sender is not proved, and was asked often enough lately")
    return Handled("done", "waits for its sender's confirmation", waiting=True)
