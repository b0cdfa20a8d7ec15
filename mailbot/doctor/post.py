"""The way in and the way out: tokens, the mailbox and its folders, whose word counts about senders, the sender."""

import json
from typing import Any

from mailbot import bootstrap
from mailbot.adapters.http import get
from mailbot.adapters.maildir import MaildirMailbox
from mailbot.adapters.mime.authenticity import Trust
from mailbot.adapters.senders import MaildirMailer, SmtpMailer
from mailbot.config.parts import SenderSettings
from mailbot.core.figures import counted
from mailbot.doctor.checkup import Patient, Problem, Skipped


def mailbox_token(patient: Patient) -> str:
    where = patient.settings.mailbox
    source = bootstrap.tokens(where.oauth, where.user)
    if source is None:
        raise Skipped("the mailbox has no oauth")
    source.token(fresh=True)
    return f"a token for {where.user}"


def sender_token(patient: Patient) -> str:
    how = patient.settings.sender
    source = bootstrap.tokens(how.oauth, how.user)
    if source is None:
        raise Skipped("the sender has no oauth")
    source.token(fresh=True)
    return f"a token for {how.user}"


def login(patient: Patient) -> str:
    where = patient.settings.mailbox
    if where.maildir:
        return f"the Maildir {where.maildir}, {counted(len(MaildirMailbox(where.maildir).listing()), 'mail')} in it"
    patient.mailbox.capabilities()
    return f"{where.user} on {where.host}:{where.port}, folder {where.folder}"


def verdicts(patient: Patient) -> str:
    """Without a receiver that is believed nobody is proved: whoever writes is asked, each time."""
    trust = patient.settings.trust
    name = Trust(trust.receiver, trust.authserv_id).name
    if name is None and not trust.verify:
        raise Problem("trust.authserv_id is not set: whoever writes is asked each time whether they did")
    who = "DKIM and DMARC, checked here" if name is None else name or trust.receiver
    return f"believed: {who}"


def folders(patient: Patient) -> str:
    made = patient.mailbox.make_folders()
    return f"made now: {', '.join(made)}" if made else "Done, Review and Failed are there"


_WITHOUT = {
    "IDLE": "no IDLE: mailbot looks every 30 s",
    "MOVE": "no MOVE: mails are copied, then deleted",
    "UIDPLUS": "no UIDPLUS: copied mails stay in the inbox, marked deleted",
}
"""What it means when a server cannot do it."""


def capabilities(patient: Patient) -> str:
    can = patient.mailbox.capabilities()
    if not {"MOVE", "UIDPLUS"} & can:
        raise Problem("the server has neither MOVE nor UIDPLUS: every handled mail stays in the inbox, marked deleted")
    lacking = [
        words for name, words in _WITHOUT.items() if name not in can and not (name == "UIDPLUS" and "MOVE" in can)
    ]
    return "; ".join(lacking) or "IDLE, MOVE, UIDPLUS"


def sender(patient: Patient) -> str:
    how = patient.settings.sender
    mailer = bootstrap.mailer(patient.settings)
    if isinstance(mailer, SmtpMailer):
        mailer.check(patient.settings.address)
        return f"{how.host}:{how.port} takes mail from {patient.settings.address}"
    if isinstance(mailer, MaildirMailer):
        raise Skipped(f"mail is written into {how.path}")
    return _resend(how, patient.domain)


def _resend(how: SenderSettings, domain: str) -> str:
    """Whether Resend knows the domain as ours (https://resend.com/docs/api-reference/domains/list-domains)."""
    answer = get(f"{how.api_url.rstrip('/')}/domains?limit=100", {"Authorization": f"Bearer {how.secret()}"})
    try:
        said: dict[str, Any] = json.loads(answer.text)
    except ValueError as why:
        raise Problem(f"Resend answered {answer.status} in a form that is not its own") from why
    if said.get("name") == "restricted_api_key":
        raise Skipped("the key may only send, as it should: look at resend.com/domains whether the domain is verified")
    if answer.status != 200:
        raise Problem(f"Resend answered {answer.status} {said.get('name', '')}: {said.get('message', '')}")
    states = {str(row.get("name")).lower(): str(row.get("status")) for row in said.get("data", [])}
    if states.get(domain) != "verified":
        raise Problem(f"Resend does not know {domain} as ours: {states.get(domain, 'it is not among its domains')}")
    return f"{domain} is verified at Resend"
