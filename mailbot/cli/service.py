"""The commands that run the service, and tell how it stands."""

import gc
import logging
import signal
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

import mailbot
from mailbot import bootstrap, config
from mailbot.cli.shared import AsJson, Config, Exit, end, existing, open_desk, progress, show, talk
from mailbot.core.figures import counted
from mailbot.process import Process
from mailbot.services.admin.status import COLUMNS
from mailbot.services.ports import StoreUnavailable

if TYPE_CHECKING:
    from mailbot.doctor import Finding

log = logging.getLogger(__name__)

_LONGEST_PAUSE = 60.0
ROUND = 10_000
"""New objects between two rounds of the garbage collector. With Python's own 700 every tenth round in ten looks through
all that pages have cached since the start, which holds one of them up by 20 to 50 ms; so that happens hardly ever."""

app = typer.Typer()
db_app = typer.Typer(no_args_is_help=True, help="The database.")
keys_app = typer.Typer(no_args_is_help=True, help="The keys that sign links and checkpoints.")


@app.command()
def version() -> None:
    """Prints the version."""
    print(mailbot.__version__)


@app.command()
def run(
    config_file: Config = None,
    once: Annotated[bool, typer.Option("--once", help="Handle what is there, then end.")] = False,
) -> None:
    """Runs the service. Mailbox, worker, sender, timetable and pages in one process, until SIGTERM or Ctrl-C."""
    _log_to_stderr()
    settings = config.load(config_file)
    service = bootstrap.start(settings) if once else _patiently(lambda: bootstrap.start(settings))
    if once:
        talk.print(f"{counted(service.once(), 'mail')} handled.")
        return
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: service.stop())
    where = f"{settings.web.host}:{settings.web.port}"
    log.info("reading %s; the pages listen on %s for %s", service.mailbox.name, where, settings.public_url)
    gc.collect()
    gc.freeze()  # rules and code stay for good; looking through them again and again holds up pages
    gc.set_threshold(ROUND)
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


def _log_to_stderr() -> None:
    """The service's own words: one line an event, on stderr."""
    logging.getLogger("alembic").setLevel(logging.WARNING)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s", stream=sys.stderr)


@app.command()
def status(config_file: Config = None, json_: AsJson = False) -> None:
    """Shows how it stands. Mailboxes, backlog, outbox, jobs, trail; exit 1 when something needs a person."""
    rows = open_desk(config_file).status()
    show(rows, json_, "Status", COLUMNS)
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
    """Examines all that the installation stands on. Each problem with its fix; exit 1 if there is one."""
    with progress("checks") as step:
        findings = list(_findings(config_file, not no_mail, wait, step))
    rows = [asdict(finding) for finding in findings]
    show(rows, json_, "Doctor", ("name", "state", "said", "fix"))
    if problems := [finding.name for finding in findings if finding.state == "problem"]:
        end(Exit.FAILED, f"{len(problems)} of {len(findings)} checks found a problem: {', '.join(problems)}.")


def _findings(path: Path | None, mails: bool, wait: float, step: Callable[[int, int], None]) -> "Iterator[Finding]":
    from mailbot.doctor import CHECKS, Patient, examine, nothing_to_examine  # what it looks with is for it alone

    try:
        settings = config.load(path)
    except config.ConfigInvalid as why:
        return nothing_to_examine(CHECKS, why)
    return examine(CHECKS, Patient(settings, wait), mails, step)


@app.command()
def demo(
    leave: Annotated[
        bool | None,
        typer.Option(
            "--exit/--stay", help="End after the story, or stay open; on a terminal it stays.", show_default=False
        ),
    ] = None,
) -> None:
    """Plays the way of a request with real mail. All of it on this machine; then it stays for you to try."""
    from mailbot.demo.story import run_demo  # the demo's servers are not needed by the service

    signal.signal(signal.SIGTERM, _interrupted)
    somebody = sys.stdin.isatty() or sys.stdout.isatty()  # what it says may go into a file and be read there
    raise typer.Exit(run_demo(stay=somebody if leave is None else not leave))


def _interrupted(*_: object) -> None:
    """Whoever ends the demo from outside leaves no folder of it behind, either."""
    raise KeyboardInterrupt


@db_app.command()
def upgrade(
    restored: Annotated[bool, typer.Option("--restored", help="It is a copy that you have put back yourself.")] = False,
    config_file: Config = None,
) -> None:
    """Brings the database to this version's tables. Harmless when it is there already."""
    talk.print(f"The database is at {bootstrap.upgrade(config.load(config_file), restored)}.")


@db_app.command()
def backup(
    file: Annotated[Path, typer.Argument(help="The file to make; it must not be there yet.")],
    config_file: Config = None,
) -> None:
    """Copies the database into a file while mailbot runs. For SQLite; PostgreSQL has pg_dump."""
    settings = existing(config_file)
    try:
        with progress("pages") as step:
            bootstrap.backup(settings, file, step)
    except bootstrap.BackupRefused as why:
        end(Exit.FAILED, str(why))
    talk.print(f"The database is in {file}. Keep it apart from the keys in {settings.data / 'keys'}.", markup=False)


@keys_app.command()
def rotate(config_file: Config = None) -> None:
    """Makes new signing keys. Links and checkpoints signed with the older ones stay valid."""
    desk = open_desk(config_file)
    desk.rotate_keys()
    talk.print("New keys sign from now on; restart a running mailbot so that it uses them.")
