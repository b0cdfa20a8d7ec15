"""The commands about what is on its way: grant tasks to IT and back, mail that was not sent."""

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from mailbot.cli.shared import AsJson, By, Config, Exit, end, known_states, open_desk, show, talk
from mailbot.core import workflow
from mailbot.core.figures import counted

tasks_app = typer.Typer(no_args_is_help=True, help="Grant tasks: to IT and back.")
outbox_app = typer.Typer(invoke_without_command=True, help="Mail that was not sent.")

TaskIds = Annotated[list[str], typer.Argument(help="Task ids such as T-00042.", metavar="TASK…")]
Note = Annotated[str, typer.Option("--note", help="A remark for the register.")]
MailIds = Annotated[list[str], typer.Argument(help="Ids as `mailbot outbox` lists them.", metavar="ID…")]


@tasks_app.command("list")
def tasks_list(
    config_file: Config = None,
    json_: AsJson = False,
    state: Annotated[list[str] | None, typer.Option(help="Only these states; open, exported and failed else.")] = None,
) -> None:
    """Lists grant tasks."""
    known_states(state, workflow.TASK.values())
    states = tuple(state) if state else ("open", "exported", "failed")
    title = "Tasks" if state else "Tasks to do (--state done and --state cancelled list the others)"
    columns = ("task", "kind", "state", "person", "system", "access_level", "request", "batch")
    show(open_desk(config_file).queries.tasks(states), json_, title, columns)


@tasks_app.command("export")
def tasks_export(config_file: Config = None) -> None:
    """Puts the open tasks into a new file now. Prints it, and queues it for IT's mail; nothing when none is open. One
    file holds 2,000 tasks: the rest goes into the next."""
    desk = open_desk(config_file)
    batch = desk.daily.export()
    if batch is None:
        talk.print("No task is open: no file was made.")
        return
    tasks = desk.fulfilment.batch_view(batch.batch)
    sys.stdout.buffer.write(desk.daily.file(batch.batch, tasks))
    talk.print(
        f"{counted(batch.rows, 'task')} in file {batch.batch}, SHA-256 {batch.sha256}; the mail to IT is queued."
    )


@tasks_app.command("done")
def tasks_done(task: TaskIds, by: By, note: Note = "", config_file: Config = None) -> None:
    """Says that tasks are done. The register gets the grant, the requester gets “Done”."""
    _finish(config_file, task, "done", by, note)


@tasks_app.command("failed")
def tasks_failed(task: TaskIds, by: By, note: Note, config_file: Config = None) -> None:
    """Says that tasks could not be done, and why."""
    _finish(config_file, task, "failed", by, note)


def _finish(config_file: Path | None, tasks: list[str], outcome: Any, by: str, note: str) -> None:
    problems = open_desk(config_file).fulfilment.finish(tasks, outcome, by, note)
    if problems:
        end(Exit.FAILED, f"{len(problems)} of {len(tasks)} tasks could not be marked {outcome}:", problems)
    talk.print(f"{counted(len(tasks), 'task')} marked {outcome}.")


@outbox_app.callback()
def outbox_list(context: typer.Context, config_file: Config = None, json_: AsJson = False) -> None:
    """Lists the mail that was not sent, and why. `release` sends some of it again, `drop` never."""
    if context.invoked_subcommand is None:
        columns = ("id", "state", "to", "subject", "error", "since")
        desk = open_desk(config_file)
        show(desk.unsent.rows(), json_, "Not sent", columns, desk.desk.policy.calendar)


@outbox_app.command("release")
def outbox_release(
    ids: MailIds,
    by: By,
    yes: Annotated[bool, typer.Option("--yes", help="Also mail that may have arrived, without asking.")] = False,
    config_file: Config = None,
) -> None:
    """Sends mail in review again, under the same id. Asks first when it may arrive twice."""
    unsent = open_desk(config_file).unsent
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
    _said(open_desk(config_file).unsent.drop(ids, by, reason), len(ids), "dropped")


def _said(problems: list[str], number: int, what: str) -> None:
    if problems:
        end(Exit.FAILED, f"{len(problems)} of {number} mails could not be {what}:", problems)
    talk.print(f"{counted(number, 'mail')} {what}.")
