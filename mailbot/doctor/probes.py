"""Two mails to ourselves: one that has to come back by its plus-tag, one that tells whether verdicts can be forged.

A running mailbot takes them for machine mail from its own address: recorded, filed, never answered.
"""

import secrets
import time
from email.message import Message
from email.parser import BytesHeaderParser

from mailbot import bootstrap
from mailbot.adapters.mime.authenticity import Trust
from mailbot.adapters.mime.grammar import parameters
from mailbot.doctor.checkup import Patient, Problem, Skipped
from mailbot.services.ports import Notice

TAG = "doctor-"
LONGEST_PAUSE = 2.0
"""Seconds between two looks, once the first, quicker ones have found nothing."""


def round_trip(patient: Patient) -> str:
    began = time.monotonic()
    patient.arrived = _sent_and_found(patient)
    return f"a mail to {_address(patient, TAG + '…')} was here after {time.monotonic() - began:.0f} s"


def forged_verdict(patient: Patient) -> str:
    """A receiver must put its own verdict above what came with a mail, or strip that (RFC 8601 §5)."""
    ours = _believed(patient)
    mark = f"probe-{secrets.token_hex(6)}"
    pretends = f'{ours}; dmarc=pass reason="{mark}" header.from={patient.domain}'.removeprefix("; ")
    found = _sent_and_found(patient, pretends).get_all("Authentication-Results", [])
    who = ours or "the receiver"
    if not found:
        raise Problem(f"the mail came without any Authentication-Results: {who} writes none, and strips others'")
    if mark in found[0]:
        raise Problem(f"a forged verdict stood topmost: the receiver lets anybody write as {who}")
    if ours and (server := parameters(found[0])[0].partition(" ")[0]) != ours:
        raise Problem(f"the topmost Authentication-Results is not by {ours} but by {server or 'nobody named'}")
    return "the forged verdict came below the receiver's own" if mark in "".join(found) else "it was stripped"


def _believed(patient: Patient) -> str:
    """The name of the receiver whose verdicts count; empty where it writes none (Microsoft 365)."""
    trust = patient.settings.trust
    if (name := Trust(trust.receiver, trust.authserv_id).name) is None:
        raise Skipped("trust.authserv_id is not set, so no verdict is believed")
    return name


def _address(patient: Patient, tag: str) -> str:
    local, _, domain = patient.settings.address.rpartition("@")
    return f"{local}+{tag}@{domain}"


def _sent_and_found(patient: Patient, pretends: str = "") -> Message:
    if patient.settings.sender.kind == "maildir":
        raise Skipped("mail is written into a Maildir")
    patient.mailbox.mark()
    tag = TAG + secrets.token_hex(8)
    address = _address(patient, tag)
    probe = _probe(patient, tag, address, pretends)
    bootstrap.mailer(patient.settings).send(probe, patient.settings.address, handing_over=lambda: None)
    ends, pause = time.monotonic() + patient.wait_seconds, 0.05
    while True:
        if found := _find(patient, address):
            return found
        if time.monotonic() > ends:
            raise Problem(f"a mail to {address} did not arrive within {patient.wait_seconds:.0f} s")
        pause = min(2 * pause, LONGEST_PAUSE)
        time.sleep(pause)


def _find(patient: Patient, address: str) -> Message | None:
    mails = map(BytesHeaderParser().parsebytes, patient.mailbox.arrived())
    return next((mail for mail in mails if address in str(mail["To"]).lower()), None)


def _probe(patient: Patient, tag: str, address: str, pretends: str) -> Notice:
    said = "mailbot doctor sent this to itself to see whether mail arrives. It can be deleted."
    return Notice(
        notice_id=tag,
        kind="probe",
        category="report",
        recipient=address,
        subject=f"mailbot doctor: {tag}",
        text=f"{said}\n",
        html=f"<p>{said}</p>",
        message_id=f"<{tag}@{patient.domain}>",
        reply_to="",
        created_at=patient.clock.now(),
        dedupe_key=tag,
        pretends=pretends,
    )
