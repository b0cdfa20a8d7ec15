"""The rules folder: catalog.csv, staff.csv, sod.csv and policy.yaml, and bundles.csv and exceptions.csv where there are
any; read whole or refused whole.

The files, and their rows:

- `files`: the bytes, each file read once
- `sheets`: a CSV file row by row, with every row's place
- `labels`: what other files call a level of a system
- `entitlements`: catalog.csv
- `people`: staff.csv
- `combinations`: sod.csv
- `bundles`: bundles.csv
- `exceptions`: exceptions.csv

policy.yaml:

- `whole`: the file, opened
- `places`: one value of it, with its line and column
- `policy`: who approves, by when, how surely
- `rows`: its rules
- `instead`: who decides instead, at once, in advance, again
- `calendars`: working days and holidays
- `tickets`: what a number looks like
- `provisioning`: what IT ticks off

What is wrong, and what can be used but is worth a look:

- `problems`: where, what, and what to do about it
- `worth_a_look`: what will hold requests or have mailbot ask back
- `unseated`: critical access whose way cannot be filled
- `unreached`: rules that never apply
- `unbroken`: combinations and exceptions that change nothing
- `outdated`: what is over, or begins too late

Beside them:

- `cases`: the access office's own cases for its rules
- `folder`: rules to look at before they are used
- `writing`: a sheet taken over, or a folder put live
"""

from collections.abc import Mapping
from pathlib import Path

from mailbot.adapters.rulebook import bundles, combinations, entitlements, exceptions, instead, people, policy
from mailbot.adapters.rulebook.files import Files
from mailbot.adapters.rulebook.outdated import Day, of_days
from mailbot.adapters.rulebook.problems import Problem, Problems, RulesInvalid
from mailbot.adapters.rulebook.sheets import Progress, Sheets
from mailbot.adapters.rulebook.unbroken import of_combinations
from mailbot.adapters.rulebook.unreached import of_rules
from mailbot.adapters.rulebook.unseated import of_owners
from mailbot.adapters.rulebook.whole import FILE as POLICY
from mailbot.adapters.rulebook.whole import Whole, opened
from mailbot.adapters.rulebook.worth_a_look import warnings
from mailbot.core.catalog import Catalog, SodRule
from mailbot.services.ports import Rulebook

__all__ = ["Problem", "RulesInvalid", "check", "load", "load_catalog"]

FILES = (entitlements.FILE, people.FILE, combinations.FILE, POLICY, bundles.FILE, exceptions.FILE)


def load(folder: Path, progress: Progress | None = None, *, headings: Mapping[str, str] | None = None) -> Rulebook:
    """The rules in a folder; raises RulesInvalid with every problem of every file.

    `headings` maps the headings of a company's own sheets to our columns; `progress` is told (line, lines) of a file.
    """
    return _read(Sheets(Files(folder, Problems()), headings or {}, progress))[0]


def check(folder: Path, progress: Progress | None = None, *, on: Day | None = None) -> tuple[Rulebook, list[Problem]]:
    """The rules as `load` reads them, and everything in them that is worth a look, with a day also what is over `on`
    it; raises RulesInvalid."""
    sheets = Sheets(Files(folder, Problems()), progress=progress)
    rulebook, whole = _read(sheets)
    lines, day = sheets.lines, on(rulebook.policy.calendar) if on else None
    held = of_owners(rulebook, lines[entitlements.FILE], day) if day else ()
    found = [*sheets.files.looks, *held, *warnings(rulebook, lines), *of_rules(rulebook, whole)]
    found += of_combinations(rulebook, lines)
    return rulebook, [*found, *(of_days(rulebook, whole, lines, day) if day else ())]


def load_catalog(folder: Path, *, headings: Mapping[str, str] | None = None) -> tuple[Catalog, tuple[SodRule, ...]]:
    """What a dry run needs: catalog, people and toxic combinations; raises RulesInvalid."""
    sheets = Sheets(Files(folder, Problems()), headings or {})
    catalog, sod = _catalog(sheets, None)
    sheets.problems.stop_here()
    return catalog, sod


def _read(sheets: Sheets) -> tuple[Rulebook, Whole]:
    """The rules, and policy.yaml with its lines."""
    files = sheets.files
    whole = opened(files)
    catalog, sod = _catalog(sheets, whole)
    allowed = exceptions.exceptions(sheets, sod)
    found = (policy.policy(whole, catalog), instead.birthrights(whole.at("birthrights"), catalog)) if whole else None
    files.problems.stop_here()
    if whole is None or found is None:
        raise RulesInvalid(files.problems.found)
    return Rulebook(catalog, sod, found[0], files.version(FILES), allowed, found[1]), whole


def _catalog(sheets: Sheets, whole: Whole | None) -> tuple[Catalog, tuple[SodRule, ...]]:
    """Catalog, people and toxic combinations; without a policy nobody knows its groups and roles."""
    rows = entitlements.entitlements(sheets, whole.spelled if whole else None)
    bundled = bundles.bundles(sheets, rows)
    sod = combinations.combinations(sheets, rows, whole.roles if whole else None)
    return Catalog(people.people(sheets), (*rows, *bundled)), sod
