"""Which roles a request needs: the stages of every rule that applies, put together place by place."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from mailbot.core.register import Mode
from mailbot.core.rules import Rule, StageRule


@dataclass(frozen=True, slots=True)
class Wanted:
    """One stage to fill: its roles in order, each with the ids of the rules that want it."""

    mode: Mode
    roles: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Need:
    """Roles of which all, or any one, have to agree, from which place on."""

    place: int
    roles: tuple[str, ...]
    rules: tuple[str, ...]


def wanted(rules: Sequence[Rule]) -> list[Wanted]:
    """The stages that satisfy all these rules; the k-th stages of the rules stand together.

    A role is asked once, at the earliest place where a rule wants it. An `any` stage is satisfied by a role that has to
    agree anyway; two that share roles narrow to those, since one answer from there satisfies both; others stay apart.
    """
    named = [(place, rule.id, stage) for rule in rules for place, stage in enumerate(rule.stages) if stage.roles]
    everybody: dict[str, _Need] = {}
    for place, rule_id, stage in named:
        for role in stage.roles if _needs_all(stage) else ():
            everybody[role] = _with(everybody.get(role, _Need(place, (role,), ())), place, rule_id)
    anybody: list[_Need] = []
    for place, rule_id, stage in named:
        if not _needs_all(stage):
            _choose(_Need(place, stage.roles, (rule_id,)), everybody, anybody)
    return list(_in_order(list(everybody.values()), anybody))


def at_the_end(extra: Sequence[tuple[str, str]], rules: Sequence[Rule]) -> list[Rule]:
    """Rules that ask one more role each, after every stage of the others; `extra` are (role, id of the sod rule)."""
    before = (StageRule("", ()),) * max((len(rule.stages) for rule in rules), default=0)
    return [
        Rule(rule_id, f"{role} agrees too, because of a toxic combination", date.min, {}, (*before, _asks(role)))
        for role, rule_id in extra
    ]


def _asks(role: str) -> StageRule:
    return StageRule(role, (role,))


def _needs_all(stage: StageRule) -> bool:
    return stage.mode == "all" or len(stage.roles) == 1


def _with(need: _Need, place: int, *rule_ids: str) -> _Need:
    return _Need(min(need.place, place), need.roles, tuple(dict.fromkeys((*need.rules, *rule_ids))))


def _choose(choice: _Need, everybody: dict[str, _Need], anybody: list[_Need]) -> None:
    """Adds one `any` stage to what is needed so far."""
    if role := next((role for role in choice.roles if role in everybody), None):
        everybody[role] = _Need(
            everybody[role].place, (role,), tuple(dict.fromkeys((*everybody[role].rules, *choice.rules)))
        )
        return
    for index, other in enumerate(anybody):
        if shared := tuple(role for role in other.roles if role in choice.roles):
            anybody[index] = _with(_Need(other.place, shared, other.rules), choice.place, *choice.rules)
            return
    anybody.append(choice)


def _in_order(everybody: Sequence[_Need], anybody: Sequence[_Need]) -> Iterator[Wanted]:
    for place in sorted({need.place for need in (*everybody, *anybody)}):
        if together := {need.roles[0]: need.rules for need in everybody if need.place == place}:
            yield Wanted("all", together)
        for choice in anybody:
            if choice.place == place:
                yield Wanted("any", dict.fromkeys(choice.roles, choice.rules))
