"""The commands that show and export the records: requests, the register, the audit trail."""

import json
import logging
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from mailbot.bootstrap import Mailbot
from mailbot.cli.shared import AsJson, Config, Exit, end, known_states, like, open_desk, progress, show, talk
from mailbot.core import workflow
from mailbot.core.figures import counted
from mailbot.services.auditing.checks import WHO_COULD
from mailbot.services.auditing.entries import named
from mailbot.services.auditing.proofs import exported
from mailbot.services.auditing.proving import Verified
from mailbot.services.decisions import DecisionRefused, hand_over
from mailbot.services.ports import Discrepancy, GrantFilter, RequestFilter
from mailbot.services.queries.rows import REGISTER_COLUMNS, Export

app = typer.Typer()
requests_app = typer.Typer(invoke_without_command=True, help="Requests for access.")
audit_app = typer.Typer(no_args_is_help=True, help="The audit trail.")

_EXPORTED = (".csv", ".json")


@requests_app.callback()
def requests(
    context: typer.Context,
    config_file: Config = None,
    json_: AsJson = False,
    state: Annotated[list[str] | None, typer.Option(help="Only these states.")] = None,
    system: Annotated[str, typer.Option(help="Only this system.")] = "",
    person: Annotated[str, typer.Option(help="Only this person's (address).")] = "",
    quarantine: Annotated[bool, typer.Option("--quarantine", help="The mails that were put aside, and why.")] = False,
) -> None:
    """Lists requests, newest first; or the mails in quarantine. `pass` hands an approval to somebody else."""
    if context.invoked_subcommand is not None:
        return
    known_states(state, workflow.REQUEST.values())
    desk = open_desk(config_file)
    if quarantine:
        aside = ("mail", "received_at", "outcome", "reason", "mailbox")
        show(desk.queries.quarantine(), json_, "Quarantine", aside, desk.desk.policy.calendar)
        return
    which = RequestFilter(tuple(state or ()), _person_id(desk, person), _system(desk, system))
    columns = ("request", "state", "beneficiary", "system", "access_level", "waiting_on", "due_at")
    found = desk.queries.requests(which)
    rows = found if json_ else (row if row["state"] in workflow.OPEN_STATES else row | {"due_at": ""} for row in found)
    show(rows, json_, "Requests", columns, desk.desk.policy.calendar)


@requests_app.command("pass")
def requests_pass(
    request: Annotated[str, typer.Argument(help="A request such as REQ-2026-00042.", metavar="REQ")],
    slot: Annotated[int, typer.Argument(help="The number of the approval, as `requests --json` lists them.")],
    email: Annotated[str, typer.Argument(help="The address of whoever is to decide instead.", metavar="EMAIL")],
    reason: Annotated[str, typer.Option("--reason", help="Why; the new approver reads it, the audit trail keeps it.")],
    config_file: Config = None,
) -> None:
    """Passes an undecided approval to somebody else. They are asked at once."""
    try:
        other = hand_over(open_desk(config_file).desk, request, slot, email, reason)
    except DecisionRefused as refused:
        end(Exit.FAILED, refused.why)
    else:
        talk.print(f"{other.name} is asked about {request} now.", markup=False)


def _person_id(desk: Mailbot, address: str) -> str:
    if not address:
        return ""
    person = desk.desk.catalog.person_at(address)
    if person is None:
        raise typer.BadParameter(f"nobody in staff.csv has the address {address}")
    return person.person_id


def _system(desk: Mailbot, name: str) -> str:
    """A system as the catalog spells it, in any case; what it does not have any more may still be in the records."""
    known = {system.casefold(): system for system in desk.desk.catalog.levels}
    if name and name.casefold() not in known:
        talk.print(f"“{name}” is not in catalog.csv{like(name.casefold(), known)}", markup=False, soft_wrap=True)
    return known.get(name.casefold(), name)


@app.command()
def register(
    config_file: Config = None,
    json_: AsJson = False,
    person: Annotated[str, typer.Option(help="Only this person's (address).")] = "",
    system: Annotated[str, typer.Option(help="Only this system.")] = "",
    ended: Annotated[bool, typer.Option("--ended", help="Ended access too.")] = False,
    out: Annotated[
        Path | None, typer.Option("--out", help="Write FILE.csv or FILE.json, and FILE.manifest.json.")
    ] = None,
) -> None:
    """Shows who holds what, or exports it. Since when, until when, on whose approval."""
    if out and out.suffix not in _EXPORTED:
        raise typer.BadParameter(f"{out} ends in neither {' nor '.join(_EXPORTED)}", param_hint="--out")
    desk = open_desk(config_file)
    system = _system(desk, system)
    which = GrantFilter(_person_id(desk, person), system, active_only=not ended)
    rows = desk.queries.register(which)
    if out is None:
        columns = ("person", "system", "access_level", "since", "until", "approved_by", "request")
        show(rows, json_, "Register", columns, desk.desk.policy.calendar)
        return
    filters = {"person": person, "system": system, "ended": "yes" if ended else "no"}
    _export(desk, Export(rows, REGISTER_COLUMNS), out, "register", filters)


def _export(desk: Mailbot, export: Export, out: Path, what: str, filters: dict[str, str]) -> None:
    """Streams an export into a file, its manifest beside it, and notes in the trail that it was made."""
    pieces = export.json_lines() if out.suffix == ".json" else export.csv()
    with progress(what) as step, out.open("wb") as file:
        for piece in pieces:
            file.write(piece)
            step(export.count)
    manifest = export.manifest(what, desk.desk.now().isoformat(timespec="seconds"), filters)
    out.with_suffix(".manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", "utf-8")
    desk.note_export(manifest)
    talk.print(f"{counted(export.count, 'row')} in {out}, SHA-256 {export.sha256}")


@audit_app.command()
def verify(
    config_file: Config = None,
    json_: AsJson = False,
    checkpoint: Annotated[
        list[Path] | None, typer.Option(help="A checkpoint that was mailed to the auditor (its attached file).")
    ] = None,
) -> None:
    """Checks the whole trail. Chain, checkpoints, and that it gives the register; exit 3 at the first bad entry.

    The result is noted, signed, for the pages of the auditor.
    """
    desk = open_desk(config_file)
    kept = [path.read_text("utf-8") for path in checkpoint or ()]
    found = _verified(desk, kept)
    wrong = found.wrong
    if json_:
        facts = {"entries": found.entries, "head": found.head, "checkpoints": found.checkpoints}
        broken = {"ok": wrong is None, "seq": wrong.seq if wrong else None, "what": wrong.what if wrong else ""}
        print(json.dumps(facts | broken | {"texts": wrong.texts if wrong else ""}))
    if wrong:
        _end_broken(desk, wrong, "The audit trail and the records do not agree:")
    signed = counted(found.checkpoints, "checkpoint")
    talk.print(f"Verified to #{found.entries}, {signed}, head {found.head[:16]}", style="green")


def _verified(desk: Mailbot, kept: Iterable[str] = ()) -> Verified:
    """Verifies the trail; what is logged of a finding the command tells by itself, once."""
    logging.disable()
    try:
        with progress("entries") as step:
            return desk.audits.checks.run(kept, lambda seq: step(seq) if seq % 1000 == 0 else None)
    finally:
        logging.disable(logging.NOTSET)


def _end_broken(desk: Mailbot, wrong: Discrepancy, headline: str) -> None:
    """Ends with what is wrong, with the names of people, what was and is there, and who could have done it."""
    with desk.desk.store.read() as tx:
        told = [named(tx, words) for words in (wrong.what, wrong.texts) if words]
    end(Exit.INTEGRITY_BROKEN, headline, [*told, WHO_COULD])


@audit_app.command("export")
def audit_export(
    out: Annotated[Path, typer.Argument(help="The file to write: one canonical JSON entry a line.")],
    config_file: Config = None,
) -> None:
    """Writes the trail as stored, with its manifest. For an auditor's own tools; exit 3 where it does not hold.

    It is written in any case: what was done to it is to be seen in it.
    """
    desk = open_desk(config_file)
    wrong = _verified(desk).wrong
    export = Export((), ())
    with progress("entries") as step, out.open("wb") as file:
        for piece in export.lines(exported(desk.desk.store)):
            file.write(piece)
            step(export.count)
    manifest = export.manifest("audit trail", desk.desk.now().isoformat(timespec="seconds"), {})
    out.with_suffix(".manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", "utf-8")
    desk.note_export(manifest)
    talk.print(f"{counted(export.count, 'entry')} in {out}, SHA-256 {export.sha256}", soft_wrap=True)
    if wrong:
        _end_broken(desk, wrong, "It is as it is stored, but the audit trail and the records do not agree:")
