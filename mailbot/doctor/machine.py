"""What lies on this machine: secrets, database, keys, rules, templates, clock, and the pages' public address."""

import stat
from collections.abc import Iterator
from pathlib import Path

from mailbot import bootstrap
from mailbot.adapters.database.schema.probing import probe
from mailbot.adapters.http import Unreachable, get
from mailbot.adapters.keys import KeyFolder
from mailbot.adapters.oauth import google, microsoft
from mailbot.config import Settings
from mailbot.core.figures import counted
from mailbot.doctor.checkup import Patient, Problem, Skipped

MOST_SECONDS_OFF = 60
"""How far the clock may be off: codes, links and deadlines count in minutes."""


def settings(patient: Patient) -> str:
    """They were read when we got here."""
    return f"{patient.settings.address}, pages at {patient.settings.public_url}"


def secrets(patient: Patient) -> str:
    files = list(_secret_files(patient.settings))
    if open_files := [str(file) for file in files if stat.S_IMODE(file.stat().st_mode) & 0o077]:
        raise Problem(f"others than its owner can read {', '.join(open_files)}")
    return counted(len(files), "file") if files else "no secret is kept in a file"


def _secret_files(settings: Settings) -> Iterator[Path]:
    """Every file that a setting ending in `_file` names, beside mailbox, sender and the company's sign-in."""
    for part in (settings.mailbox, settings.sender, settings.mailbox.oauth, settings.sender.oauth, settings.web.oidc):
        names = (name for name in type(part).model_fields if name.endswith("_file")) if part else ()
        yield from (file for name in names if (file := getattr(part, name)))


def database(patient: Patient) -> str:
    if missing := bootstrap.missing_database(patient.settings):
        raise Problem(f"there is no database at {missing}")
    return probe(patient.settings.database)


def keys(patient: Patient) -> str:
    folder = patient.settings.data / "keys"
    found = {kind: len(list(folder.glob(f"{kind}-*.key"))) for kind in ("link", "checkpoint")}
    if not any(found.values()):
        raise Skipped(f"there are none in {folder} yet: they are made at the first start")
    if not all(found.values()):
        raise Problem(f"{folder} lacks {' and '.join(kind for kind, count in found.items() if not count)} keys")
    kept = KeyFolder(folder, patient.settings.org)
    kept.link_keys()
    if kept.verify(kept.sign("doctor\n")) is None:
        raise Problem("what the newest checkpoint key signs cannot be verified")
    return ", ".join(counted(count, f"{kind} key") for kind, count in found.items())


def rules(patient: Patient) -> str:
    folder = bootstrap.rules_folder(patient.settings)
    try:
        rulebook, warnings = bootstrap.check_rules(folder, on=lambda calendar: calendar.day(patient.clock.now()))
    except bootstrap.RulesInvalid as why:
        raise Problem(f"{folder}: {counted(len(why.problems), 'error')}; the first: {why.problems[0]}") from why
    catalog = rulebook.catalog
    counts = f"{counted(len(catalog.entitlements), 'entitlement')}, {counted(len(catalog.people), 'person')}"
    return f"{folder}: {counts}; {len(warnings)} to look at (mailbot rules check)"


def templates(patient: Patient) -> str:
    if flaws := bootstrap.template_flaws(patient.settings):
        raise Problem("; ".join(flaws))
    return str(patient.settings.templates or "the ones that came with mailbot")


def clock(patient: Patient) -> str:
    """Compared with the first server of others that tells its time; our own pages are the last to ask."""
    for url in _clocks(patient.settings):
        try:
            theirs = get(url).date
        except Unreachable:
            continue
        if theirs:
            off = abs((patient.clock.now() - theirs).total_seconds())
            if off > MOST_SECONDS_OFF:
                raise Problem(f"it is {off:,.0f} s off from that of {url}")
            return f"as that of {url}"
    raise Skipped("no server that tells the time could be reached")


def _clocks(settings: Settings) -> Iterator[str]:
    if settings.sender.kind == "resend":
        yield settings.sender.api_url
    for oauth in (settings.mailbox.oauth, settings.sender.oauth):
        if oauth:
            yield oauth.server or {"microsoft": microsoft.SERVER, "google": google.SERVER}[oauth.kind]
    yield f"{settings.public_url}/healthz"


def public_address(patient: Patient) -> str:
    url = f"{patient.settings.public_url}/healthz"
    answer = get(url)
    if (answer.status, answer.text.strip()) != (200, "ok"):
        raise Problem(f"{url} answers {answer.status}, but not as mailbot does")
    return url


def company_signin(patient: Patient) -> str:
    """Asked as for a sign-in: its description, then its keys."""
    provider = bootstrap.provider(patient.settings, patient.clock)
    if provider is None:
        raise Skipped("people sign in by codes from mails: there is no web.oidc")
    provider.describe()
    known = f"it must know {patient.settings.public_url}/oidc/callback"
    return f"{provider.issuer}, {counted(len(list(provider.keys())), 'key')}; {known}"
