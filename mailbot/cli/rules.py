"""The commands about the rules."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from mailbot import bootstrap, config
from mailbot.cli.shared import AsJson, Config, progress, show, talk

rules_app = typer.Typer(no_args_is_help=True, help="The rules: catalog, staff, segregation of duties, policy.")


@rules_app.command()
def check(
    folder: Annotated[Path | None, typer.Argument(help="The rules folder; the one in use when not given.")] = None,
    config_file: Config = None,
    json_: AsJson = False,
) -> None:
    """Checks the rule files: every error with file, line, column and what to do; then what is worth a look."""
    folder = folder or bootstrap.rules_folder(config.load(config_file))
    try:
        with progress("rules") as step:
            rulebook, warnings = bootstrap.check_rules(folder, step)
    except bootstrap.RulesInvalid as error:
        _print_findings("error", error.problems) if json_ else None
        raise
    if json_:
        _print_findings("warning", warnings)
    elif warnings:
        rows = [{"where": found.where, "what": found.what, "fix": found.fix} for found in warnings]
        show(rows, as_json=False, title="Worth a look", columns=("where", "what", "fix"))
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
