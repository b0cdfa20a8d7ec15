"""The sender checked by mailbot itself: a DKIM signature of the From domain, judged by its DMARC policy (RFC 7489).

For receivers that write no Authentication-Results. SPF cannot be known after the fact (it is about the address that
connected, which only the receiver saw), so an aligned signature is the only proof.

Alignment needs no list of public suffixes. A signature of the very same domain is always aligned; in relaxed mode one
of a parent or of a subdomain is, too, when the shorter of both publishes a DMARC record and does not say that it is a
public suffix (`psd=y`; the tree walk of the IETF's DMARCbis draft goes the same way). Two subdomains of one parent are
not taken for one organisation, since only such a list could tell: that is weak, neither a pass nor a fail.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from time import monotonic

from mailbot.adapters.mime.canonical import Signable, signable
from mailbot.adapters.mime.dkim import Signature, public_key, signatures, tags
from mailbot.adapters.mime.grammar import BadSyntax
from mailbot.core.mail import Proof, Verdict
from mailbot.services.ports import Dns, DnsUnavailable

MAX_SIGNATURES = 5
"""Signatures of one mail whose keys are looked up; nobody needs more."""
MAX_LABELS = 8
"""How many labels a parent domain may have to be asked for a policy (DMARCbis §4.10)."""
SECONDS = 4.0
"""After this time no further question goes to the domain name system, and the verdict is weak."""


@dataclass(frozen=True, slots=True)
class Policy:
    """The DMARC record that rules a From domain: `domain` publishes it, `enforced` tells mail without proof away."""

    domain: str
    strict: bool
    enforced: bool


@dataclass(frozen=True, slots=True)
class Verifier:
    """Asks the domain name system for keys and policies. `seconds` bounds one mail; the last question comes on top."""

    dns: Dns
    seconds: float = SECONDS

    def proof(self, raw: bytes, domain: str, received_at: datetime) -> Proof:
        """What can be said about this From domain (in lower case), at the time of receipt (aware).

        A pass needs an aligned, unexpired signature over all that is read, and a DMARC record or a signature of the
        very same domain. A fail needs a policy that asks to refuse (`quarantine` or `reject`, not in test) and no
        signature that might have been one. Everything else is weak, trouble with the domain name system included.
        """
        return _Check(self.dns, monotonic() + self.seconds, signable(raw), domain, received_at).proof()


@dataclass(frozen=True, slots=True)
class _Check:
    """One mail being checked; no question is asked after `deadline` (on the monotonic clock)."""

    dns: Dns
    deadline: float
    mail: Signable
    domain: str
    received_at: datetime

    def proof(self) -> Proof:
        try:
            policy = self._policy()
        except DnsUnavailable:
            return Proof(Verdict.WEAK)
        doubt = passed = False
        for signature in self._related(policy):
            try:
                if not self._valid(signature):
                    continue
                if self._proves(signature, policy):
                    passed = True
                    if signature.covers_head(self.mail):
                        return Proof(Verdict.PASS, head=True)
            except DnsUnavailable:
                pass
            doubt = True
        if passed:
            return Proof(Verdict.PASS)
        return Proof(Verdict.FAIL if policy and policy.enforced and not doubt else Verdict.WEAK)

    def _related(self, policy: Policy | None) -> list[Signature]:
        """The signatures that may speak for the domain; those of strangers are not looked up."""
        near = policy.domain if policy else self.domain
        found = (
            signature
            for signature in signatures(self.mail)
            if _within(signature.domain, near) or _within(self.domain, signature.domain)
        )
        return sorted(found, key=lambda signature: signature.domain != self.domain)[:MAX_SIGNATURES]

    def _valid(self, signature: Signature) -> bool:
        key = public_key(self._txt(signature.key_name), signature)
        return key is not None and signature.fits(self.mail, key)

    def _proves(self, signature: Signature, policy: Policy | None) -> bool:
        whole = signature.covers(self.mail) and not signature.expired(self.received_at)
        return whole and self._aligned(signature.domain, policy)

    def _aligned(self, signer: str, policy: Policy | None) -> bool:
        if signer == self.domain:
            return True
        shorter, longer = sorted((signer, self.domain), key=len)
        if policy is None or policy.strict or not _within(longer, shorter):
            return False
        record = self._record(shorter)
        return bool(record) and record.get("psd", "").lower() != "y"

    def _policy(self) -> Policy | None:
        """The record of the domain itself, else that of the nearest parent that has one."""
        for name in _and_parents(self.domain):
            if record := self._record(name):
                wish = record.get("p", "none") if name == self.domain else record.get("sp", record.get("p", "none"))
                in_force = record.get("t", "n").lower() != "y" and record.get("pct", "100") == "100"
                return Policy(
                    domain=name,
                    strict=record.get("adkim", "r").lower() == "s",
                    enforced=in_force and wish.lower() in ("quarantine", "reject"),
                )
        return None

    def _record(self, domain: str) -> dict[str, str]:
        """The DMARC record of a domain; empty when there is none, or more than one (RFC 7489 §6.6.3)."""
        found = [record for text in self._txt(f"_dmarc.{domain}") if (record := _dmarc_tags(text))]
        return found[0] if len(found) == 1 else {}

    def _txt(self, name: str) -> list[str]:
        if monotonic() > self.deadline:
            raise DnsUnavailable(f"there is no time left to look up {name}")
        return self.dns.txt(name)


def _dmarc_tags(text: str) -> dict[str, str]:
    try:
        found = tags(text)
    except BadSyntax:
        return {}
    return found if next(iter(found.items()), ()) == ("v", "DMARC1") else {}


def _within(domain: str, parent: str) -> bool:
    return domain == parent or domain.endswith(f".{parent}")


def _and_parents(domain: str) -> Iterator[str]:
    """The domain, then its parents down to two labels."""
    labels = domain.split(".")
    yield domain
    for count in range(min(len(labels) - 1, MAX_LABELS - 1), 1, -1):
        yield ".".join(labels[-count:])
