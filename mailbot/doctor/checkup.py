"""Going through the checks: each is a row and ends as ok, as a problem with its fix, or skipped and why."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from email.message import Message
from typing import Literal
from urllib.parse import urlsplit

from mailbot.adapters.clock import SystemClock
from mailbot.adapters.dns import Resolver
from mailbot.adapters.http import Unreachable
from mailbot.adapters.imap.survey import Survey
from mailbot.bootstrap import KeysInvalid, RulesInvalid, survey
from mailbot.config import ConfigInvalid, SecretsInvalid, Settings
from mailbot.config.parts import LOOPBACK
from mailbot.services.ports import (
    Clock,
    Dns,
    DnsUnavailable,
    MailboxUnavailable,
    ProviderUnavailable,
    SendFailed,
    StoreUnavailable,
    TokenUnavailable,
)

State = Literal["ok", "problem", "skipped"]
Step = Callable[[int, int], None]


class Problem(Exception):
    """Something that is wrong, in a sentence."""


class Skipped(Exception):
    """Something that is not looked at; the text says why."""


_SAID = (
    *(
        Problem,
        MailboxUnavailable,
        StoreUnavailable,
        SendFailed,
        DnsUnavailable,
        TokenUnavailable,
        Unreachable,
        ProviderUnavailable,
    ),
    *(KeysInvalid, RulesInvalid, ConfigInvalid, OSError, ValueError),
)
"""What a check may fail with: each says in words what is wrong."""


_FOR_EXAMPLES = re.compile(r"(.+\.)?(example|test|invalid|localhost|example\.(com|net|org))", re.ASCII)
"""The domains that nobody can have (RFC 2606, RFC 6761)."""


@dataclass
class Patient:
    """What is examined, and what was seen on the way. `wait_seconds` is how long a probe mail may be on its way."""

    settings: Settings
    wait_seconds: float = 120.0
    dns: Dns = field(default_factory=lambda: Resolver())
    clock: Clock = field(default_factory=SystemClock)
    arrived: Message | None = None
    states: dict[str, State] = field(default_factory=dict)
    _survey: Survey | None = None

    @property
    def domain(self) -> str:
        """The domain of the address that staff write to."""
        return self.settings.address.rpartition("@")[2]

    @property
    def is_demo(self) -> bool:
        """Whether nothing of it can reach the world: a domain that nobody can have, between servers on this machine."""
        given = self.settings
        hosts = {given.mailbox.host, given.sender.host, urlsplit(given.public_url).hostname}
        here = given.sender.kind == "smtp" and hosts <= set(LOOPBACK)
        return here and _FOR_EXAMPLES.fullmatch(self.domain.lower()) is not None

    @property
    def mailbox(self) -> Survey:
        """The look into the mailbox, the same for all checks."""
        if self.settings.mailbox.maildir:
            raise Skipped("the mailbox is a Maildir")
        self._survey = self._survey or survey(self.settings)
        return self._survey

    def leave(self) -> None:
        """Ends what is open."""
        if self._survey:
            self._survey.close()


@dataclass(frozen=True)
class Check:
    """One row: `run` says what is well, or raises Problem, Skipped, or what a port says; `fix` is what to do then.

    `after` names checks without whose problems it says something; `mails` tells that it sends one, `world` that others
    than this machine's servers have to answer.
    """

    name: str
    what: str
    run: Callable[[Patient], str]
    fix: str
    after: tuple[str, ...] = ()
    mails: bool = False
    world: bool = False


@dataclass(frozen=True)
class Finding:
    """What a check found; `fix` is empty unless there is a problem."""

    name: str
    what: str
    state: State
    said: str
    fix: str = ""


def examine(
    checks: Sequence[Check], patient: Patient, mails: bool = True, step: Step | None = None
) -> Iterator[Finding]:
    """Every check in turn; without `mails` none that sends one."""
    try:
        for number, check in enumerate(checks, 1):
            finding = _examined(check, patient, mails)
            patient.states[check.name] = finding.state
            if step:
                step(number, len(checks))
            yield finding
    finally:
        patient.leave()


def nothing_to_examine(checks: Sequence[Check], why: ConfigInvalid) -> Iterator[Finding]:
    """What there is to say when the settings cannot be used."""
    fix = "correct it in mailbot.toml or its variable; docs/settings.md lists every setting"
    if isinstance(why, SecretsInvalid):
        fix = "put each secret into its file, readable by mailbot's user only (chmod 600 FILE)"
    yield Finding("settings", "the settings can be used", "problem", "; ".join(why.problems), fix)
    yield from (Finding(check.name, check.what, "skipped", "the settings cannot be used") for check in checks[1:])


def _examined(check: Check, patient: Patient, mails: bool) -> Finding:
    try:
        if broken := [name for name in check.after if patient.states.get(name) == "problem"]:
            raise Skipped(f"“{broken[0]}” comes first")
        if check.world and patient.is_demo:
            raise Skipped(f"demo: {patient.domain} is a domain for examples, and no mail leaves this machine")
        if check.mails and not mails:
            raise Skipped("it would send a mail")
        return Finding(check.name, check.what, "ok", check.run(patient))
    except Skipped as why:
        return Finding(check.name, check.what, "skipped", str(why))
    except _SAID as why:
        return Finding(check.name, check.what, "problem", " ".join(str(why).split()), check.fix)
