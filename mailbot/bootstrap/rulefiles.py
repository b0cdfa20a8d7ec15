"""Where the rules lie, and reading them."""

from collections.abc import Callable
from pathlib import Path

import mailbot
from mailbot.adapters.rulebook import Problem, check, load
from mailbot.adapters.rulebook.cases import cases
from mailbot.adapters.rulebook.outdated import Day
from mailbot.config import Settings
from mailbot.core.cases import RuleCase
from mailbot.services.ports import Rulebook

Step = Callable[[int, int], None]


def defaults(name: str) -> Path:
    """The folder of defaults that travels with the package: `templates` or `rules`."""
    package = Path(mailbot.__file__).parent
    inside = package / "_defaults" / name
    return inside if inside.is_dir() else package.parent / name


def rules_folder(settings: Settings) -> Path:
    """The rules in use: the company's own, or the demo company's."""
    return settings.rules or defaults("rules")


def load_rules(folder: Path, step: Step | None = None) -> Rulebook:
    """The rules of a folder; raises RulesInvalid with every error in it."""
    return load(folder, step)


def check_rules(folder: Path, step: Step | None = None, *, on: Day | None = None) -> tuple[Rulebook, list[Problem]]:
    """The rules of a folder, and what in them is usable but worth a look, with a day also what is over `on` it; raises
    RulesInvalid."""
    return check(folder, step, on=on)


def rule_cases(folder: Path, rulebook: Rulebook) -> tuple[RuleCase, ...]:
    """The cases in a folder, for these rules; raises RulesInvalid with everything that is wrong in them."""
    return cases(folder, rulebook)
