"""Segregation of duties: toxic combinations between what is asked and what is held, pending, or asked beside it."""

from collections.abc import Mapping, Sequence

from mailbot.core.catalog import Conflict, SodRule

Label = tuple[str, str]


def conflicts(
    asked: Label,
    held: Mapping[Label, str],
    pending: Mapping[Label, str],
    same_mail: Mapping[Label, str],
    rules: Sequence[SodRule],
) -> tuple[Conflict, ...]:
    """Every rule that `asked` breaks together with something else, once for each of those.

    The mappings go from (system, level) to how one has it, in words: "held since 3 March 2026".
    """
    others = {**same_mail, **pending, **held}
    near = [rule for rule in rules if _is(asked, rule.left) or _is(asked, rule.right)]
    return tuple(
        Conflict(rule.rule, rule.name, rule.severity, rule.reason, _label(asked), _label(other), how)
        for rule in near
        for other, how in others.items()
        if _breaks(rule, asked, other)
    )


def worst(found: Sequence[Conflict]) -> str:
    """The severest reaction among conflicts: block, warn or none."""
    severities = {conflict.severity for conflict in found}
    return next((severity for severity in ("block", "warn") if severity in severities), "none")


def _breaks(rule: SodRule, one: Label, other: Label) -> bool:
    """A rule is symmetric: it does not matter which side came first."""
    return (_is(one, rule.left) and _is(other, rule.right)) or (_is(one, rule.right) and _is(other, rule.left))


def _is(label: Label, side: Label) -> bool:
    system, level = side
    return label[0].casefold() == system.casefold() and (level == "*" or label[1].casefold() == level.casefold())


def _label(label: Label) -> str:
    return f"{label[0]} ({label[1]})"
