"""What the world is told about mail from our domain: SPF (RFC 7208), DKIM (RFC 6376), DMARC (RFC 7489)."""

import re
from collections.abc import Iterator

from mailbot.adapters.mime.grammar import parameters
from mailbot.config.parts import SenderSettings
from mailbot.doctor.checkup import Patient, Problem, Skipped

_SELECTORS = {
    "resend": ("resend",),
    "smtp.office365.com": ("selector1", "selector2"),
    "smtp.gmail.com": ("google",),
    "smtp-relay.gmail.com": ("google",),
}
"""The usual DKIM selectors, by kind of sender or by its host."""


def spf(patient: Patient) -> str:
    """Of the domain of the return path: Resend's is `send.` under ours."""
    domain = f"send.{patient.domain}" if patient.settings.sender.kind == "resend" else patient.domain
    found = [text for text in patient.dns.txt(domain) if re.match(r"v=spf1( |$)", text, re.IGNORECASE)]
    if len(found) != 1:
        raise Problem(f"{domain} has {len(found) or 'no'} SPF records; it needs one")
    if re.search(r"(^| )[+]?all( |$)", found[0], re.IGNORECASE):
        raise Problem(f"the SPF record of {domain} lets the whole world send: {found[0]}")
    return f"{domain}: {found[0]}"


def dmarc(patient: Patient) -> str:
    for domain in _upwards(patient.domain):
        for text in patient.dns.txt(f"_dmarc.{domain}"):
            word, tags = parameters(text)
            if word.replace(" ", "") == "v=dmarc1":
                return _policy(domain, tags.get("p", "").lower())
    raise Problem(f"there is no DMARC record at _dmarc.{patient.domain}")


def _policy(domain: str, policy: str) -> str:
    if policy not in ("none", "quarantine", "reject"):
        raise Problem(f"the DMARC record of {domain} has no policy (p=) that is one")
    more = "; with p=quarantine or p=reject others could not write in our name" if policy == "none" else ""
    return f"{domain}: p={policy}{more}"


def dkim(patient: Patient) -> str:
    """By the signature of the probe that arrived; else by the selectors that senders of this kind use."""
    if patient.arrived is not None:
        return _signed(patient, patient.arrived.get_all("DKIM-Signature", []))
    known = _usual(patient.settings.sender)
    if not known:
        raise Skipped("the selector can be seen only in a mail that has arrived")
    for selector in known:
        if _key(patient, selector, patient.domain):
            return f"{selector}._domainkey.{patient.domain} is there"
    raise Problem(f"{patient.domain} has no DKIM key under {' or '.join(known)}")


def _signed(patient: Patient, signatures: list[str]) -> str:
    """A signature counts for DMARC when its domain is ours, or shares ours above it."""
    for value in signatures:
        tags = parameters(f"dkim;{value}")[1]
        selector, domain = tags.get("s", "").lower(), tags.get("d", "").lower()
        if domain in _upwards(patient.domain):
            if not _key(patient, selector, domain):
                raise Problem(f"our mail is signed with {selector}._domainkey.{domain}, and there is no such key")
            return f"our mail is signed by {domain} with {selector}"
    raise Problem(f"the mail that arrived carries no DKIM signature of {patient.domain}")


def _usual(sender: SenderSettings) -> tuple[str, ...]:
    return _SELECTORS.get(sender.host.lower() if sender.kind == "smtp" else sender.kind, ())


def _key(patient: Patient, selector: str, domain: str) -> bool:
    """Whether a key is published there; an empty `p=` has been withdrawn (RFC 6376 §3.6.1)."""
    keys = (parameters(f"key;{text}")[1] for text in patient.dns.txt(f"{selector}._domainkey.{domain}"))
    return any(key.get("p") for key in keys)


def _upwards(domain: str) -> Iterator[str]:
    """The domain and those above it, down to two labels."""
    labels = domain.split(".")
    return (".".join(labels[start:]) for start in range(max(1, len(labels) - 1)))
