"""The commands that say how mails are read, and why a request goes the way it goes."""

import json
import re
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
from mailbot.cli.shared import AsJson, Config, Exit, like, open_desk, printable, talk
from mailbot.core.catalog import Catalog, Person
from mailbot.core.mail import Message, Unreadable
from mailbot.core.understanding import Piece, as_json, in_words, understand
from mailbot.services.queries.telling import Telling, would_be
from mailbot.services.requests.explaining import Explaining, Line

app = typer.Typer()

_HEADER_BYTES = 64_000
_REQUEST = re.compile(r"REQ-\d{4}-\d{5,}", re.IGNORECASE)


@app.command(name="understand")
def understand_command(
    files: Annotated[list[Path], typer.Argument(help="Mails (.eml).", metavar="FILE.eml…")],
    rules: Annotated[Path, typer.Option("--rules", help="A folder with catalog.csv, staff.csv and sod.csv.")],
    json_: AsJson = False,
) -> None:
    """Reads mails and says what it would do. Needs a catalog, no settings and no database; changes nothing."""
    catalog, _ = bootstrap.load_catalog(rules)
    unreadable = 0
    for file, message in _messages(files, "there is no such file"):
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
    what: Annotated[
        list[str] | None, typer.Argument(help="Requests (REQ-2026-00042) or mails (.eml).", metavar="[REQ-…|FILE.eml]…")
    ] = None,
    who: Annotated[str, typer.Option("--who", help="Without a mail: the address of whoever would ask.")] = "",
    wish: Annotated[str, typer.Option("--what", help="What they would ask for.", metavar="SYSTEM:LEVEL")] = "",
    whom: Annotated[str, typer.Option("--for", help="For whom (address), when not for themselves.")] = "",
    has: Annotated[
        list[str] | None,
        typer.Option("--has", help="What they would have: asks the rules alone.", metavar="SYSTEM:LEVEL"),
    ] = None,
    rules: Annotated[
        Path | None, typer.Option("--rules", help="A folder with the rules; policy.yaml may be missing.")
    ] = None,
    config_file: Config = None,
) -> None:
    """Explains a request, a mail, or a wish. Every rule that applies or not, and why; how a mail is read."""
    if rules and config_file:
        raise typer.BadParameter("give --rules or --config, not both")
    if bool(who) != bool(wish) or bool(who) == bool(what):
        raise typer.BadParameter("give requests or mails, or --who and --what together")
    if who:
        _explain_wish(rules, config_file, (who, whom or who), wish, has or [])
        return
    asked = [each.upper() for each in what or () if _REQUEST.fullmatch(each)]
    mails = [Path(each) for each in what or () if not _REQUEST.fullmatch(each)]
    missing = _explain_requests(asked, config_file) if asked else 0
    unread = _explain_mails(mails, rules or bootstrap.rules_folder(config.without_secrets(config_file))) if mails else 0
    raise typer.Exit(Exit.FAILED if missing or unread else Exit.OK)


def _explain_mails(files: list[Path], folder: Path) -> int:
    """Explains mails; returns how many could not be read."""
    explaining, unreadable = _explaining(folder), 0
    for file, message in _messages(files, "there is no such file; a request reads REQ-2026-00042"):
        if message is None:
            unreadable += 1
            continue
        _print_lines(explaining.lines(message), str(file) if len(files) > 1 else "")
    return unreadable


def _explain_requests(ids: list[str], config_file: Path | None) -> int:
    """Explains requests from the records; returns how many there are not."""
    telling, missing = Telling(open_desk(config_file).desk), 0
    for request_id in ids:
        lines = telling.lines(request_id)
        if lines is None:
            missing += 1
            talk.print(f"{request_id}: there is no such request", style="red", markup=False)
            continue
        _print_lines(((Piece(line),) for line in lines), "")
    return missing


def _explain_wish(
    rules: Path | None, config_file: Path | None, people: tuple[str, str], wish: str, has: list[str]
) -> None:
    """What would come of a wish: as the records stand, else under the rules alone."""
    settings = None if rules or has else config.without_secrets(config_file)
    desk = open_desk(config_file).desk if settings and not bootstrap.missing_database(settings) else None
    folder = rules or bootstrap.rules_folder(config.without_secrets(config_file))
    rulebook = desk.rulebook if desk else bootstrap.load_rules(folder)
    requester, person = (_person(rulebook.catalog, address) for address in people)
    held = {_entitlement(rulebook.catalog, each): "has it" for each in has}
    wanted = rulebook.catalog.by_label[_entitlement(rulebook.catalog, wish)]
    if desk:
        lines = Telling(desk).would_be(requester, person, wanted)
    else:
        lines = would_be(rulebook, requester, person, wanted, held, datetime.now(UTC))
    _print_lines(((Piece(line),) for line in lines), "")


def _person(catalog: Catalog, address: str) -> Person:
    person = catalog.person_at(address)
    if person is None:
        before = {one.email.partition("@")[0]: one.email for one in catalog.people}  # behind it all are alike
        better = like(address.lower().partition("@")[0], before)
        raise typer.BadParameter(f"nobody in staff.csv has the address {address}{better}")
    return person


def _entitlement(catalog: Catalog, words: str) -> tuple[str, str]:
    """`System:Level` as the catalog spells it, in any case; either name may hold colons."""
    folded = {f"{system}:{level}".casefold(): (system, level) for system, level in catalog.by_label}
    if words.casefold() not in folded:
        better = like(words.casefold(), {name: ":".join(label) for name, label in folded.items()})
        raise typer.BadParameter(f"“{words}” is not in catalog.csv as System:Level{better}")
    return folded[words.casefold()]


def _messages(files: Iterable[Path], missing: str) -> Iterator[tuple[Path, Message | None]]:
    """The mails in files; None, and why on stderr, for one that cannot be read, or is `missing`."""
    reader = bootstrap.plain_reader()
    for file in files:
        try:
            raw = file.read_bytes()
            message = reader.read(raw, _written_at(raw))
        except FileNotFoundError:
            talk.print(f"{file}: {missing}", style="red", markup=False)
            yield file, None
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
            plain = printable(piece.text)
            text.append(f"[{plain}]" if piece.marked and not bold else plain, "bold" if piece.marked else "")
        out.print(text, soft_wrap=True)


def _written_at(raw: bytes) -> datetime:
    """When a mail says it was written: a dry run takes its word, since nobody received it now."""
    try:
        return parsedate_to_datetime(str(message_from_bytes(raw[:_HEADER_BYTES])["Date"])).astimezone(UTC)
    except (TypeError, ValueError, OverflowError):
        return datetime.now(UTC)
