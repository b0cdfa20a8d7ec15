"""The commands about the rules."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated

import typer

from mailbot import bootstrap, config
from mailbot.bootstrap import Mailbot
from mailbot.cli.shared import AsJson, By, Config, Exit, day, end, open_desk, progress, show, talk
from mailbot.core.calendar import Calendar
from mailbot.core.figures import counted
from mailbot.core.headings import SHEETS, Sheet
from mailbot.core.importing import addressed, differences, guess, heads, missing, most_gone, taken_over, with_names
from mailbot.services.admin.rulecases import failures
from mailbot.services.admin.rulesdiff import COLUMNS, RulesDiff
from mailbot.services.ports import Rulebook

rules_app = typer.Typer(no_args_is_help=True, help="The rules: catalog, staff, segregation of duties, policy.")


@rules_app.command()
def check(
    folder: Annotated[Path | None, typer.Argument(help="The rules folder; the one in use when not given.")] = None,
    config_file: Config = None,
    json_: AsJson = False,
    on: Annotated[
        date | None, typer.Option(help="The day on which it is looked at; today.", parser=day, metavar="DAY")
    ] = None,
) -> None:
    """Checks the rule files. Every error with its place and what to do; what is worth a look; and their cases."""
    folder = folder or bootstrap.rules_folder(config.without_secrets(config_file))

    def looked_at(calendar: Calendar) -> date:
        return on or calendar.day(datetime.now(UTC))

    try:
        with progress("rules") as step:
            rulebook, warnings = bootstrap.check_rules(folder, step, on=looked_at)
    except bootstrap.RulesInvalid as error:
        _print_findings("error", error.problems) if json_ else None
        raise
    if json_:
        _print_findings("warning", warnings)
    elif warnings:
        rows = [{"where": found.where, "what": found.what, "fix": found.fix} for found in warnings]
        show(rows, as_json=False, title="Worth a look", columns=("where", "what", "fix"))
    counts = {
        "entitlement": len(rulebook.catalog.entitlements),
        "person": len(rulebook.catalog.people),
        "toxic combination": len(rulebook.sod),
        "rule": len(rulebook.policy.rules),
    }
    found = ", ".join(counted(count, what) for what, count in counts.items())
    talk.print(f"{found}; {len(warnings)} to look at.")
    if (folder / "cases").is_dir():
        _test(rulebook, folder / "cases", json_, otherwise="`mailbot rules use` would put nothing live.")


Cases = Annotated[Path | None, typer.Option("--cases", help="The folder of the cases; `cases` in the rules else.")]


@rules_app.command("test")
def held_cases(
    folder: Annotated[Path | None, typer.Argument(help="The rules folder; the one in use when not given.")] = None,
    cases: Cases = None,
    config_file: Config = None,
    json_: AsJson = False,
) -> None:
    """Holds your own cases against the rules. Who must be asked, what refused; exit 4 when one does not hold."""
    folder = folder or bootstrap.rules_folder(config.without_secrets(config_file))
    with progress("rules") as step:
        rulebook = bootstrap.load_rules(folder, step)
    count = _test(rulebook, cases or folder / "cases", json_)
    talk.print(f"All {count} cases hold.", style="green")


def _test(rulebook: Rulebook, folder: Path, json_: bool = False, otherwise: str = "") -> int:
    """Tells of each case that does not hold, and ends then, saying what that means `otherwise`; returns how many there
    are."""
    found = bootstrap.rule_cases(folder, rulebook)
    failed = [failure for case in found for failure in failures(rulebook, case)]
    for failure in failed:
        row = {"where": failure.case.where, "case": failure.case.name}
        row |= {"expected": failure.expected, "found": failure.found}
        print(json.dumps(row, ensure_ascii=False) if json_ else _in_words(row))
    if failed:
        names = {failure.case.where for failure in failed}
        those = f"{len(names)} of {len(found)} cases do not hold. {otherwise}".rstrip()
        end(Exit.RULES_CASE_FAILED, f"{those} They are in {folder}: where the rules are right, change the case there.")
    return len(found)


def _in_words(row: dict[str, str]) -> str:
    return f"{row['where']}: {row['case']}\n  expected {row['expected']}\n  found    {row['found']}"


NewRules = Annotated[Path, typer.Argument(help="The folder with the new rules.", metavar="NEW_DIR")]
Last = Annotated[int, typer.Option("--last", min=1, help="How many of the last requests to replay.")]


@rules_app.command()
def diff(new: NewRules, last: Last = 1_000, config_file: Config = None, json_: AsJson = False) -> None:
    """Shows what other rules would change. Who leaves or moves, routes of the last requests, lost owners, conflicts."""
    _compare(open_desk(config_file), new, last, json_)


@rules_app.command()
def use(
    new: NewRules,
    by: By,
    last: Last = 1_000,
    yes: Annotated[bool, typer.Option("--yes", help="Without asking.")] = False,
    fewer: Annotated[bool, typer.Option("--fewer", help="Also where most people would have left.")] = False,
    config_file: Config = None,
) -> None:
    """Puts new rules live, once their own cases hold. Shows what they change, asks, and the trail keeps who did it."""
    desk = open_desk(config_file)
    comparing = _compare(desk, new, last, json_=False)
    rulebook = comparing.new
    if (new / "cases").is_dir():
        count = _test(rulebook, new / "cases", otherwise="Nothing was put live.")
        talk.print(f"All {count} cases hold.", style="green")
    if not fewer and (lost := comparing.most_leave()):
        end(Exit.FAILED, f"{lost}, so nothing was put live. If staff.csv is the whole list, add --fewer.")
    if not yes:
        typer.confirm("Put these rules live?", abort=True, err=True)
    bootstrap.put_live(desk.settings, new, by)
    talk.print(f"The rules {rulebook.version[:12]} are in use: restart mailbot, so that it follows them.")


@rules_app.command("import")
def import_rows(
    what: Annotated[str, typer.Argument(help="catalog or staff.", metavar="WHAT")],
    source: Annotated[str, typer.Argument(help="A CSV or Excel file, or the address of a published Google Sheet.")],
    into: Annotated[Path | None, typer.Option("--into", help="The rules folder; the one in use else.")] = None,
    headings: Annotated[
        list[str] | None,
        typer.Option("--map", help="A column of ours and your heading.", metavar="COLUMN=HEADING"),
    ] = None,
    write: Annotated[bool, typer.Option("--write", help="Write it; without this nothing changes.")] = False,
    fewer: Annotated[bool, typer.Option("--fewer", help="Write it also where most of our rows are gone.")] = False,
    config_file: Config = None,
    json_: AsJson = False,
) -> None:
    """Takes over a sheet of yours. Shows its headings in our columns and each row that changes; writes with --write."""
    if what not in SHEETS:
        raise typer.BadParameter(f"“{what}” cannot be imported: take {' or '.join(SHEETS)}")
    sheet, folder = SHEETS[what], into or bootstrap.rules_folder(config.without_secrets(config_file))
    said = dict(_pair(sheet, pair) for pair in headings or [])
    read = bootstrap.read_source(source, lambda line: heads(sheet, line, said))
    theirs = read if "name" in said else with_names(sheet, read)
    mapping = _mapping(sheet, list(theirs[0]) if theirs else [], said)
    ours = bootstrap.rows_of(folder, sheet.file)
    rows = taken_over(sheet, theirs, mapping, ours)
    rows = addressed(sheet, rows, rows if what == "staff" else bootstrap.rows_of(folder, SHEETS["staff"].file))
    found = list(differences(sheet, ours, rows))
    show(map(asdict, found), json_, f"What changes in {sheet.file}", ("change", "row", "column", "before", "after"))
    counts = Counter(each.change for each in found)
    talk.print(
        f"{counted(len(rows), 'row')}; "
        + ", ".join(f"{counts[name]} {name}" for name in ("new", "changed", "gone"))
        + "."
    )
    if write and not fewer and most_gone(counts["gone"], len(ours)):
        lost = f"{counts['gone']} of the {counted(len(ours), 'row')} of {sheet.file} are not in this sheet"
        end(Exit.FAILED, f"{lost}, so nothing was written. If it is the whole list, add --fewer.")
    if write:
        bootstrap.with_rows(folder, sheet, rows)
        talk.print(f"{folder / sheet.file} is written. See `mailbot rules check` and `mailbot rules diff`.")


def _mapping(sheet: Sheet, headings: list[str], said: dict[str, str]) -> dict[str, str]:
    """Which heading is which of our columns: as said, else as guessed; told on stderr."""
    for column, heading in said.items():
        if heading not in headings:
            there = f"“{column}={heading}”: no heading of the sheet is called so"
            raise typer.BadParameter(f"{there}; it has {', '.join(filter(None, headings)) or 'none'}")
    guessed = {column: heading for column, heading in guess(sheet, headings).items() if heading not in said.values()}
    mapping = guessed | said
    if lacking := missing(sheet, mapping):
        there = ", ".join(headings) or "none"
        fix = " ".join(f'--map "{column}=…"' for column in lacking)
        end(Exit.FAILED, f"The sheet has no {' and no '.join(lacking)}: add {fix}. Its headings are: {there}.")
    for column, heading in mapping.items():
        talk.print(f"  {column} is their “{heading}”", markup=False)
    unused = [heading for heading in headings if heading and heading not in mapping.values()]
    talk.print(f"  not used: {', '.join(unused)}", markup=False) if unused else None
    return mapping


def _pair(sheet: Sheet, pair: str) -> tuple[str, str]:
    column, _, heading = (part.strip().lower() for part in pair.partition("="))
    if column not in sheet.columns:
        raise typer.BadParameter(f"“{pair}”: write one of {', '.join(sheet.columns)}, =, and a heading of the sheet")
    return column, heading


def _compare(desk: Mailbot, new: Path, last: int, json_: bool) -> RulesDiff:
    """Shows what the rules in a folder would change."""
    with progress("rules") as step:
        rulebook = bootstrap.load_rules(new, step)
    comparing = RulesDiff(desk.desk.store, desk.desk.rulebook, rulebook, desk.desk.now())
    with progress("requests") as step:
        rows = [asdict(change) for change in comparing.changes(last, step)]
    if rows or json_:
        show(rows, json_, "What the new rules change", COLUMNS)
    counts = Counter(row["change"] for row in rows)
    found = ", ".join(f"{counted(counts[kind], one)}{of}" for kind, (one, of) in _KINDS.items())
    talk.print(f"{found}; rules {desk.desk.rulebook.version[:12]} against {rulebook.version[:12]}.")
    return comparing


_KINDS = {
    "leaves": ("leaver", ""),
    "moves": ("mover", " with access"),
    "route": ("changed route", ""),
    "ownerless": ("row", " without an owner"),
    "conflict": ("new conflict", ""),
}


def _print_findings(severity: str, findings: Iterable[bootstrap.Problem]) -> None:
    """What was found in the rules, one JSON object a line."""
    for found in findings:
        place = {"severity": severity, "file": found.file, "lines": found.all_lines, "column": found.column}
        print(json.dumps({**place, "what": found.what, "fix": found.fix}, ensure_ascii=False))
