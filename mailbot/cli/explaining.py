"""The commands that say how mails are read, and why a request goes the way it goes."""

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from email import message_from_bytes
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from mailbot import bootstrap, config
from mailbot.cli.shared import AsJson, Config, Exit, talk
from mailbot.core.mail import Message, Unreadable
from mailbot.core.understanding import as_json, in_words, understand
from mailbot.services.explaining import Explaining, Line

app = typer.Typer()

_HEADER_BYTES = 64_000


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
