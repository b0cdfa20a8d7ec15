"""Segregation of duties: toxic combinations between what is asked and what is held, pending, or asked beside it."""

from collections.abc import Mapping, Sequence

from mailbot.core.catalog import SEVERITIES, Conflict, SodRule

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
    near = [rule for rule in rules if _among(asked, rule.left) or _among(asked, rule.right)]
    return tuple(
        Conflict(rule.rule, rule.name, rule.severity, rule.reason, _label(asked), _label(other), how)
        for rule in near
        for other, how in others.items()
        if _breaks(rule, asked, other)
    )


def worst(found: Sequence[Conflict]) -> str:
    """The severest reaction among conflicts, or none."""
    return max((conflict.severity for conflict in found), key=SEVERITIES.index, default="none")


def _breaks(rule: SodRule, one: Label, other: Label) -> bool:
    """A rule is symmetric: it does not matter which side came first. Without a right side, any two of the left one."""
    right = rule.right or rule.left
    both = (_among(one, rule.left) and _among(other, right)) or (_among(one, right) and _among(other, rule.left))
    return both and one != other


def _among(label: Label, side: Sequence[Label]) -> bool:
    return any(_is(label, one) for one in side)


def _is(label: Label, one: Label) -> bool:
    return all(
        ours in ("*", theirs) or ours.casefold() == theirs.casefold() for ours, theirs in zip(one, label, strict=True)
    )


def _label(label: Label) -> str:
    return f"{label[0]} ({label[1]})"
