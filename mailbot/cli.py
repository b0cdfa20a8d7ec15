"""The commands. Data goes to stdout, talk to stderr; exit codes: 0 ok, 1 failed, 2 usage, 3 integrity broken, 4 a rules
case failed, 5 configuration invalid."""

import json
import logging
import signal
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from email import message_from_bytes
from email.utils import parsedate_to_datetime
from enum import IntEnum
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

import mailbot
from mailbot import bootstrap, config
from mailbot.bootstrap import Mailbot
from mailbot.core import workflow
from mailbot.core.mail import Message, Unreadable
from mailbot.core.understanding import as_json, in_words, understand
from mailbot.doctor import CHECKS, Finding, Patient, examine, nothing_to_examine
from mailbot.process import Process
from mailbot.services.audit import Verification, exported
from mailbot.services.decisions import DecisionRefused, hand_over
from mailbot.services.explaining import Explaining, Line
from mailbot.services.ports import GrantFilter, MailboxUnavailable, RequestFilter, StoreUnavailable
from mailbot.services.queries import REGISTER_COLUMNS, Export, Row
from mailbot.services.status import COLUMNS


class Exit(IntEnum):
    """What the exit codes mean."""

    OK = 0
    FAILED = 1
    USAGE = 2
    INTEGRITY_BROKEN = 3
    RULES_CASE_FAILED = 4
    CONFIGURATION_INVALID = 5


app = typer.Typer(no_args_is_help=True, add_completion=False, help=mailbot.__doc__, rich_markup_mode=None)
rules_app = typer.Typer(no_args_is_help=True, help="The rules: catalog, staff, segregation of duties, policy.")
requests_app = typer.Typer(invoke_without_command=True, help="Requests for access.")
tasks_app = typer.Typer(no_args_is_help=True, help="Grant tasks: to IT and back.")
audit_app = typer.Typer(no_args_is_help=True, help="The audit trail.")
db_app = typer.Typer(no_args_is_help=True, help="The database.")
outbox_app = typer.Typer(invoke_without_command=True, help="Mail that was not sent.")
keys_app = typer.Typer(no_args_is_help=True, help="The keys that sign links and checkpoints.")
for name, group in (
    ("rules", rules_app),
    ("requests", requests_app),
    ("tasks", tasks_app),
    ("outbox", outbox_app),
    ("audit", audit_app),
    ("db", db_app),
    ("keys", keys_app),
):
    app.add_typer(group, name=name)

log = logging.getLogger(__name__)

_HEADER_BYTES = 64_000
_LONGEST_PAUSE = 60.0
_WIDE = 240
"""Columns of a table that goes into a pipe or a file."""

talk = Console(stderr=True, highlight=False)

Config = Annotated[Path | None, typer.Option("--config", help="The settings file; mailbot.toml when not given.")]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object a line.")]


def main() -> None:
    """Runs the commands; what an admin can mend is said in a sentence, not as a traceback."""
    try:
        app()
    except config.ConfigInvalid as error:
        _end(Exit.CONFIGURATION_INVALID, "The settings cannot be used:", error.problems)
    except bootstrap.BrokenTemplate as error:
        _end(Exit.CONFIGURATION_INVALID, str(error))
    except bootstrap.RulesInvalid as error:
        _end(Exit.CONFIGURATION_INVALID, "The rules cannot be used; nothing was loaded:", map(str, error.problems))
    except (StoreUnavailable, MailboxUnavailable, bootstrap.KeysInvalid) as error:
        _end(Exit.FAILED, str(error))


def _end(code: Exit, what: str, details: Iterable[str] = ()) -> None:
    talk.print(what, style="bold red", markup=False)
    for detail in details:
        talk.print(f"  {detail}", markup=False, soft_wrap=True)
    sys.exit(code)


def _open(path: Path | None) -> Mailbot:
    """The whole desk on the records that are there; a mistyped path must not look like an empty register."""
    settings = config.load(path)
    if missing := bootstrap.missing_database(settings):
        raise StoreUnavailable(f"there is no database at {missing}: check the setting, or run `mailbot db upgrade`")
    with _progress("rules") as step:
        return bootstrap.build(settings, step)


@contextmanager
def _progress(what: str) -> Iterator[Any]:
    """A progress bar on a terminal, nothing elsewhere; yields step(done, total)."""
    bar = Progress(
        TextColumn(what),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=talk,
        transient=True,
        disable=not talk.is_terminal,
    )
    with bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total=None: bar.update(task, completed=done, total=total)


def _show(rows: Iterable[Row], as_json: bool, title: str, columns: tuple[str, ...]) -> None:
    """Rows as JSON lines, or as a table of some of their columns."""
    if as_json:
        for row in rows:
            print(json.dumps(row, ensure_ascii=False))
        return
    table = Table(*columns, title=title, title_justify="left")
    for row in rows:
        table.add_row(*(row[column] for column in columns))
    Console(highlight=False, markup=False, width=None if sys.stdout.isatty() else _WIDE).print(table)


@app.command()
def version() -> None:
    """Prints the version."""
    print(mailbot.__version__)


@app.command()
def run(
    config_file: Config = None,
    once: Annotated[bool, typer.Option("--once", help="Handle what is there, then end.")] = False,
) -> None:
    """Runs the service: mailbox, worker, sender, timetable and pages in one process, until SIGTERM or Ctrl-C."""
    _log_to_stderr()
    settings = config.load(config_file)
    service = bootstrap.start(settings) if once else _patiently(lambda: bootstrap.start(settings))
    if once:
        talk.print(f"{service.once()} mails handled.")
        return
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: service.stop())
    service.run()
    raise typer.Exit(Exit.FAILED if service.failed else Exit.OK)


def _patiently(start: Callable[[], Process]) -> Process:
    """Starts as soon as the database answers; says once what is missing and tries again, ever more slowly."""
    pause = 1.0
    while True:
        try:
            return start()
        except StoreUnavailable as why:
            log.warning("%s; trying again in %.0f s", why, pause)
            time.sleep(pause)
            pause = min(2 * pause, _LONGEST_PAUSE)


@app.command()
def status(config_file: Config = None, json_: AsJson = False) -> None:
    """Shows how it stands: mailboxes, backlog, outbox, jobs, trail; exit 1 when something needs a person."""
    rows = _open(config_file).status()
    _show(rows, json_, "Status", COLUMNS)
    needing = [row for row in rows if row["needs"]]
    if needing:
        talk.print(f"{len(needing)} of {len(rows)} need a person.", style="bold red")
        raise typer.Exit(Exit.FAILED)


@app.command()
def doctor(
    config_file: Config = None,
    json_: AsJson = False,
    no_mail: Annotated[bool, typer.Option("--no-mail", help="Send no probe mail.")] = False,
    wait: Annotated[float, typer.Option("--wait", min=1, help="Seconds that a probe mail may take.")] = 120,
) -> None:
    """Examines everything the installation stands on; each problem with its fix, exit 1 if there is one."""
    with _progress("checks") as step:
        findings = list(_findings(config_file, not no_mail, wait, step))
    rows = [asdict(finding) for finding in findings]
    _show(rows, json_, "Doctor", ("name", "state", "said", "fix"))
    if problems := [finding.name for finding in findings if finding.state == "problem"]:
        _end(Exit.FAILED, f"{len(problems)} of {len(findings)} checks found a problem: {', '.join(problems)}.")


def _findings(path: Path | None, mails: bool, wait: float, step: Callable[[int, int], None]) -> Iterator[Finding]:
    try:
        settings = config.load(path)
    except config.ConfigInvalid as why:
        return nothing_to_examine(CHECKS, why)
    return examine(CHECKS, Patient(settings, wait), mails, step)


@app.command()
def demo(
    leave: Annotated[bool, typer.Option("--exit", help="End after the story, also on a terminal.")] = False,
) -> None:
    """Plays the whole way of a request with real mail on this machine, then stays for you to try."""
    from mailbot.demo.story import run_demo  # the demo's servers are not needed by the service

    raise typer.Exit(run_demo(stay=sys.stdout.isatty() and not leave))


@app.command(name="understand")
def understand_command(
    files: Annotated[list[Path], typer.Argument(help="Mails (.eml).", metavar="FILE.eml…")],
    rules: Annotated[Path, typer.Option("--rules", help="A folder with catalog.csv, staff.csv and sod.csv.")],
    json_: AsJson = False,
) -> None:
    """Reads mails against a catalog and says what it would do; needs no settings and no database, changes nothing."""
    catalog, _ = bootstrap.load_catalog(rules)
    unreadable = 0
    for file, message in _messages(files):
        if message is None:
            unreadable += 1
            continue
        reading = understand(message, catalog)
        print(
            json.dumps(as_json(str(file), message, reading), ensure_ascii=False)
            if json_
            else in_words(message, reading)
        )
    raise typer.Exit(Exit.FAILED if unreadable else Exit.OK)


@app.command()
def explain(
    files: Annotated[list[Path], typer.Argument(help="Mails (.eml).", metavar="FILE.eml…")],
    rules: Annotated[
        Path | None, typer.Option("--rules", help="A folder with the rules; policy.yaml may be missing.")
    ] = None,
    config_file: Config = None,
) -> None:
    """Explains how mails are read: evidence, candidates, why asked or not, who would approve; changes nothing."""
    if rules and config_file:
        raise typer.BadParameter("give --rules or --config, not both")
    explaining = _explaining(rules or bootstrap.rules_folder(config.load(config_file)))
    unreadable = 0
    for file, message in _messages(files):
        if message is None:
            unreadable += 1
            continue
        _print_lines(explaining.lines(message), str(file) if len(files) > 1 else "")
    raise typer.Exit(Exit.FAILED if unreadable else Exit.OK)


def _messages(files: Iterable[Path]) -> Iterator[tuple[Path, Message | None]]:
    """The mails in files; None, and why on stderr, for one that cannot be read."""
    reader = bootstrap.plain_reader()
    for file in files:
        try:
            raw = file.read_bytes()
            message = reader.read(raw, _written_at(raw))
        except (Unreadable, OSError) as why:
            talk.print(f"{file}: cannot be read: {why}", style="red", markup=False)
            yield file, None
        else:
            yield file, message


def _explaining(folder: Path) -> Explaining:
    """What explains mails under the rules of a folder; without a policy.yaml in it, without approvers."""
    if (folder / "policy.yaml").exists():
        rulebook = bootstrap.load_rules(folder)
        return Explaining(rulebook.catalog, rulebook.sod, rulebook.policy)
    return Explaining(*bootstrap.load_catalog(folder), policy=None)


def _print_lines(lines: Iterable[Line], title: str) -> None:
    """Lines with their evidence marked: bold on a terminal, in [brackets] in a pipe; no control characters."""
    out = Console(highlight=False, markup=False, emoji=False)
    bold = out.color_system is not None
    if title:
        out.print(f"=== {title}", style="bold", soft_wrap=True)
    for line in lines:
        text = Text()
        for piece in line:
            plain = "".join(letter if letter.isprintable() else " " for letter in piece.text)
            text.append(f"[{plain}]" if piece.marked and not bold else plain, "bold" if piece.marked else "")
        out.print(text, soft_wrap=True)


def _written_at(raw: bytes) -> datetime:
    """When a mail says it was written: a dry run takes its word, since nobody received it now."""
    try:
        return parsedate_to_datetime(str(message_from_bytes(raw[:_HEADER_BYTES])["Date"])).astimezone(UTC)
    except (TypeError, ValueError, OverflowError):
        return datetime.now(UTC)


@rules_app.command()
def check(
    folder: Annotated[Path | None, typer.Argument(help="The rules folder; the one in use when not given.")] = None,
    config_file: Config = None,
    json_: AsJson = False,
) -> None:
    """Checks the rule files: every error with file, line, column and what to do; then what is worth a look."""
    folder = folder or bootstrap.rules_folder(config.load(config_file))
    try:
        with _progress("rules") as step:
            rulebook, warnings = bootstrap.check_rules(folder, step)
    except bootstrap.RulesInvalid as error:
        _print_findings("error", error.problems) if json_ else None
        raise
    if json_:
        _print_findings("warning", warnings)
    elif warnings:
        rows = [{"where": found.where, "what": found.what, "fix": found.fix} for found in warnings]
        _show(rows, as_json=False, title="Worth a look", columns=("where", "what", "fix"))
    counts = {
        "entitlements": len(rulebook.catalog.entitlements),
        "people": len(rulebook.catalog.people),
        "toxic combinations": len(rulebook.sod),
        "rules": len(rulebook.policy.rules),
    }
    talk.print(", ".join(f"{count} {what}" for what, count in counts.items()) + f"; {len(warnings)} to look at.")


def _print_findings(severity: str, findings: Iterable[bootstrap.Problem]) -> None:
    """What was found in the rules, one JSON object a line."""
    for found in findings:
        place = {"severity": severity, "file": found.file, "lines": found.all_lines, "column": found.column}
        print(json.dumps({**place, "what": found.what, "fix": found.fix}, ensure_ascii=False))


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
    if unknown := set(state or ()) - {*workflow.REQUEST.values()}:
        raise typer.BadParameter(f"no such state: {', '.join(sorted(unknown))}", param_hint="--state")
    desk = _open(config_file)
    if quarantine:
        _show(desk.queries.quarantine(), json_, "Quarantine", ("mail", "received_at", "outcome", "reason", "mailbox"))
        return
    which = RequestFilter(tuple(state or ()), _person_id(desk, person), system)
    columns = ("request", "state", "beneficiary", "system", "access_level", "waiting_on", "due_at")
    _show(desk.queries.requests(which), json_, "Requests", columns)


@requests_app.command("pass")
def requests_pass(
    request: Annotated[str, typer.Argument(help="A request such as REQ-2026-00042.", metavar="REQ")],
    slot: Annotated[int, typer.Argument(help="The number of the approval, as `requests --json` lists them.")],
    email: Annotated[str, typer.Argument(help="The address of whoever is to decide instead.", metavar="EMAIL")],
    reason: Annotated[str, typer.Option("--reason", help="Why; the new approver reads it, the audit trail keeps it.")],
    config_file: Config = None,
) -> None:
    """Passes an undecided approval to somebody else, who is asked at once."""
    try:
        other = hand_over(_open(config_file).desk, request, slot, email, reason)
    except DecisionRefused as refused:
        _end(Exit.FAILED, refused.why)
    else:
        talk.print(f"{other.name} is asked about {request} now.", markup=False)


def _person_id(desk: Mailbot, address: str) -> str:
    if not address:
        return ""
    person = desk.desk.catalog.person_at(address)
    if person is None:
        raise typer.BadParameter(f"nobody in staff.csv has the address {address}")
    return person.person_id


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
    """Shows who holds what, since when, until when, on whose approval; or exports it."""
    desk = _open(config_file)
    which = GrantFilter(_person_id(desk, person), system, active_only=not ended)
    rows = desk.queries.register(which)
    if out is None:
        columns = ("person", "system", "access_level", "since", "until", "approved_by", "request")
        _show(rows, json_, "Register", columns)
        return
    filters = {"person": person, "system": system, "ended": "yes" if ended else "no"}
    _export(desk, Export(rows, REGISTER_COLUMNS), out, "register", filters)


def _export(desk: Mailbot, export: Export, out: Path, what: str, filters: dict[str, str]) -> None:
    """Streams an export into a file, its manifest beside it, and notes in the trail that it was made."""
    pieces = export.json_lines() if out.suffix == ".json" else export.csv()
    with _progress(what) as step, out.open("wb") as file:
        for piece in pieces:
            file.write(piece)
            step(export.count)
    manifest = export.manifest(what, desk.desk.now().isoformat(timespec="seconds"), filters)
    out.with_suffix(".manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", "utf-8")
    desk.note_export(manifest)
    talk.print(f"{export.count} rows in {out}, SHA-256 {export.sha256}")


@tasks_app.command("list")
def tasks_list(
    config_file: Config = None,
    json_: AsJson = False,
    state: Annotated[list[str] | None, typer.Option(help="Only these states; open, exported and failed else.")] = None,
) -> None:
    """Lists grant tasks."""
    if unknown := set(state or ()) - {*workflow.TASK.values()}:
        raise typer.BadParameter(f"no such state: {', '.join(sorted(unknown))}", param_hint="--state")
    states = tuple(state) if state else ("open", "exported", "failed")
    columns = ("task", "state", "person", "system", "access_level", "request", "batch")
    _show(_open(config_file).queries.tasks(states), json_, "Tasks", columns)


@tasks_app.command("export")
def tasks_export(config_file: Config = None) -> None:
    """Puts all open tasks into a new file now, prints it, and queues it for IT's mail; nothing when none is open."""
    desk = _open(config_file)
    batch = desk.fulfilment.export()
    if batch is None:
        talk.print("No task is open: no file was made.")
        return
    tasks = desk.fulfilment.batch_view(batch.batch)
    sys.stdout.buffer.write(desk.fulfilment.file(batch.batch, tasks))
    talk.print(f"{batch.rows} tasks in file {batch.batch}, SHA-256 {batch.sha256}; the mail to IT is queued.")


TaskIds = Annotated[list[str], typer.Argument(help="Task ids such as T-00042.", metavar="TASK…")]
By = Annotated[str, typer.Option("--by", help="Who did it.")]
Note = Annotated[str, typer.Option("--note", help="A remark for the register.")]


@tasks_app.command("done")
def tasks_done(task: TaskIds, by: By, note: Note = "", config_file: Config = None) -> None:
    """Says that tasks are done: the register gets the grant, the requester gets “Done”."""
    _finish(config_file, task, "done", by, note)


@tasks_app.command("failed")
def tasks_failed(task: TaskIds, by: By, note: Note, config_file: Config = None) -> None:
    """Says that tasks could not be done, and why."""
    _finish(config_file, task, "failed", by, note)


def _finish(config_file: Path | None, tasks: list[str], outcome: Any, by: str, note: str) -> None:
    problems = _open(config_file).fulfilment.finish(tasks, outcome, by, note)
    if problems:
        _end(Exit.FAILED, f"{len(problems)} of {len(tasks)} tasks could not be marked {outcome}:", problems)
    talk.print(f"{len(tasks)} tasks marked {outcome}.")


@outbox_app.callback()
def outbox_list(context: typer.Context, config_file: Config = None, json_: AsJson = False) -> None:
    """Lists the mail that was not sent, and why. `release` sends some of it again, `drop` never."""
    if context.invoked_subcommand is None:
        columns = ("id", "state", "to", "subject", "error", "since")
        _show(_open(config_file).unsent.rows(), json_, "Not sent", columns)


MailIds = Annotated[list[str], typer.Argument(help="Ids as `mailbot outbox` lists them.", metavar="ID…")]


@outbox_app.command("release")
def outbox_release(
    ids: MailIds,
    by: By,
    yes: Annotated[bool, typer.Option("--yes", help="Also mail that may have arrived, without asking.")] = False,
    config_file: Config = None,
) -> None:
    """Sends mail in review again, under the same id; asks first when it may arrive twice."""
    unsent = _open(config_file).unsent
    for each in unsent.doubtful(ids) if not yes else ():
        talk.print(f"{each.notice_id} to {each.recipient}: {each.error}", markup=False, soft_wrap=True)
        typer.confirm("It may have arrived already, and would arrive twice. Send it again?", abort=True, err=True)
    _said(unsent.release(ids, by), len(ids), "queued again")


@outbox_app.command("drop")
def outbox_drop(
    ids: MailIds,
    by: By,
    reason: Annotated[str, typer.Option("--reason", help="Why it shall not be sent; kept in the audit trail.")],
    config_file: Config = None,
) -> None:
    """Takes mail out of the outbox, so that it is never sent."""
    if not reason.strip():
        raise typer.BadParameter("say why", param_hint="--reason")
    _said(_open(config_file).unsent.drop(ids, by, reason), len(ids), "dropped")


def _said(problems: list[str], number: int, what: str) -> None:
    if problems:
        _end(Exit.FAILED, f"{len(problems)} of {number} mails could not be {what}:", problems)
    talk.print(f"{number} mails {what}.")


@audit_app.command()
def verify(
    config_file: Config = None,
    json_: AsJson = False,
    checkpoint: Annotated[
        list[Path] | None, typer.Option(help="A checkpoint that was mailed to the auditor (its attached file).")
    ] = None,
) -> None:
    """Checks the whole trail: chain, checkpoints, and that it gives the register; exit 3 at the first bad entry."""
    desk = _open(config_file)
    kept = [path.read_text("utf-8") for path in checkpoint or ()]
    with _progress("entries") as step:
        found = Verification(desk.desk.store, desk.signer, kept).run(lambda seq: step(seq) if seq % 1000 == 0 else None)
    wrong = found.wrong
    if json_:
        facts = {"entries": found.entries, "head": found.head, "checkpoints": found.checkpoints}
        broken = {"ok": wrong is None, "seq": wrong.seq if wrong else None, "what": wrong.what if wrong else ""}
        print(json.dumps(facts | broken))
    if wrong:
        _end(Exit.INTEGRITY_BROKEN, f"The audit trail and the records do not agree: {wrong.what}")
    talk.print(f"Verified to #{found.entries}, {found.checkpoints} checkpoints, head {found.head[:16]}", style="green")


@audit_app.command("export")
def audit_export(
    out: Annotated[Path, typer.Argument(help="The file to write: one canonical JSON entry a line.")],
    config_file: Config = None,
) -> None:
    """Writes the trail as stored, for an auditor's own tools, with its manifest beside it."""
    desk = _open(config_file)
    export = Export((), ())
    with _progress("entries") as step, out.open("wb") as file:
        for piece in export.lines(exported(desk.desk.store)):
            file.write(piece)
            step(export.count)
    manifest = export.manifest("audit trail", desk.desk.now().isoformat(timespec="seconds"), {})
    out.with_suffix(".manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", "utf-8")
    desk.note_export(manifest)
    talk.print(f"{export.count} entries in {out}, SHA-256 {export.sha256}")


@db_app.command()
def upgrade(config_file: Config = None) -> None:
    """Brings the database to this version's tables; harmless when it is there already."""
    talk.print(f"The database is at {bootstrap.upgrade(config.load(config_file))}.")


@keys_app.command()
def rotate(config_file: Config = None) -> None:
    """Makes new signing keys; links and checkpoints signed with the older ones stay valid."""
    desk = _open(config_file)
    desk.rotate_keys()
    talk.print("New keys sign from now on; restart a running mailbot so that it uses them.")


def _log_to_stderr() -> None:
    """The service's own words: one line an event, on stderr."""
    logging.getLogger("alembic").setLevel(logging.WARNING)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s", stream=sys.stderr)
