"""The policy as data: rules with their reasons, and evaluate(), which tells every hit and every miss."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from mailbot.core.calendar import Allowance as Allowance
from mailbot.core.calendar import Calendar as Calendar
from mailbot.core.catalog import Risk
from mailbot.core.provisioning import Provisioning
from mailbot.core.register import Assurance, Mode
from mailbot.core.roles import Role


@dataclass(frozen=True, slots=True)
class StageRule:
    """One stage a rule asks for: the roles to ask, in parallel; `all` of them or `any` one.

    `checklist` are the items that an approval of this stage answers, by their names in Policy.checklist_items.
    """

    name: str
    roles: tuple[str, ...]
    mode: Mode = "all"
    checklist: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the policy: when it applies, which stages it adds or why it denies, and since when it is in force.

    `when` maps a fact's name to the values that match; every line must match; an empty `when` always matches. With
    `reason_required` a yes needs a reason; `ticket` is what the number that a request has to name looks like (a regular
    expression for the whole number), empty when none is asked for.
    """

    id: str
    why: str
    since: date
    when: Mapping[str, tuple[str, ...]]
    stages: tuple[StageRule, ...] = ()
    deny: str = ""
    reason_required: bool = False
    ticket: str = ""


FORMAL_DAYS = 30
"""For so many days the formal request after an emergency asks where neither people nor rules name others."""

EMERGENCY_HOURS = 24
"""So long lasts what was given at once where the rules name no other hours, or give nothing at once any more."""


@dataclass(frozen=True, slots=True)
class Emergency:
    """Access at once on one person's act: for how many hours at most, on whose (roles), at which risks.

    The formal request that follows asks for so many `days` where whoever asked names no last day.
    """

    hours: int
    approvers: tuple[str, ...]
    risks: frozenset[Risk]
    days: int = FORMAL_DAYS


@dataclass(frozen=True, slots=True)
class Birthright:
    """What everybody in a job gets on the owner's approval in advance: `when` are facts about the person, as in a rule.

    `until` is the last day of the approval that the owner signs.
    """

    id: str
    why: str
    when: Mapping[str, tuple[str, ...]]
    gives: tuple[tuple[str, str], ...]
    until: date


LADDERS = ("no_manager", "no_owner", "no_second_owner", "leaver", "absent", "self", "circular", "late")
"""What may keep the person whom the rules name from deciding; each has a ladder of those who decide instead."""

STEPS = ("next_manager", "department_head", "owner", "second_owner", "access_office", "hold")
"""The steps of a ladder, besides roles under `approvers`; `hold` ends it: the request waits for the access office."""


TARGETS: Mapping[Risk, int] = {"low": 24, "medium": 72, "high": 168, "critical": 168}
"""Hours, where policy.yaml sets no other target."""


@dataclass(frozen=True, slots=True)
class Policy:
    """policy.yaml: the rules and what surrounds them.

    `approvers` names the people behind fixed roles (`it_security`, `ciso`, …), addresses as written.
    `merge_same_person` are the risks at which one person answers once for two roles; at the others a second person
    is asked. `reply_by_mail` are the risks at which an approver may decide by answering the mail; each of them has the
    assurance `link`. `department_heads` maps a department to an address. `unknown_senders` says what a proved sender
    gets whom the staff list does not have: `silence`, or `one_line` a day.

    `groups` names groups of people, of whom any one may answer wherever an address can stand. `fallbacks` maps what
    keeps somebody from deciding (LADDERS) to the steps that find somebody else. `checklist_items` maps the name of an
    item to its question. `remind_at` are percents of an approver's time; after it, an approval is passed on
    `escalations` times. From `together` open approvals on, one mail tells an approver of all. `ending_days` before
    access ends its holder is told. `appeals` is the role that looks again at a no. `delegation` says who may be a
    delegate: `anyone`, `nobody`. `roles` has the addresses of those who see more pages than their own. `targets` are
    the hours on the clock that deciding, and setting up, should not take longer than. `provisioning` is what IT ticks
    off.
    """

    company: str
    access_office: str
    it_team: str
    auditor: str
    calendar: Calendar
    rules: tuple[Rule, ...]
    deadlines: Mapping[Risk, Allowance]
    assurance: Mapping[Risk, Assurance]
    approvers: Mapping[str, str] = field(default_factory=dict)
    department_heads: Mapping[str, str] = field(default_factory=dict)
    merge_same_person: frozenset[Risk] = frozenset(("low", "medium"))
    reason_required: frozenset[Risk] = frozenset(("critical",))
    reply_by_mail: frozenset[Risk] = frozenset()
    on_behalf: str = "manager"
    question_days: int = 14
    unknown_senders: str = "silence"
    conditions: Mapping[Risk, tuple[str, ...]] = field(default_factory=dict)
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    fallbacks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    checklist_items: Mapping[str, str] = field(default_factory=dict)
    remind_at: tuple[int, ...] = (50, 90)
    escalations: int = 1
    together: int = 3
    ending_days: int = 7
    emergency: Emergency | None = None
    appeals: str = ""
    delegation: str = "anyone"
    roles: Mapping[Role, tuple[str, ...]] = field(default_factory=dict)
    targets: Mapping[Risk, int] = field(default_factory=lambda: dict(TARGETS))
    provisioning: Provisioning = field(default_factory=Provisioning)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a rule can look at; every value is text, so that a policy can name it."""

    risk: str
    kind: str
    system: str
    access_level: str
    department: str
    person_type: str
    conflict: str = "none"
    nature: str = "access"
    title: str = ""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Every rule that applied and every one that did not, each with its reason in words; `deny` names the first that
    forbids."""

    hits: tuple[Rule, ...]
    because: tuple[str, ...]
    deny: str = ""


def evaluate(rules: Sequence[Rule], facts: Facts, on: date) -> Evaluation:
    """Asks every rule; one deny wins over everything else, and no hit is no consent."""
    misses = {rule.id: _why_not(rule, facts, on) for rule in rules}
    hits = tuple(rule for rule in rules if not misses[rule.id])
    because = tuple(
        f"{rule.id} does not apply: {misses[rule.id]}" if misses[rule.id] else f"{rule.id} applies: {rule.why}"
        for rule in rules
    )
    return Evaluation(hits, because, next((rule.deny for rule in hits if rule.deny), ""))


def _why_not(rule: Rule, facts: Facts, on: date) -> str:
    """The first thing that keeps a rule from applying, in words; empty when it applies."""
    if on < rule.since:
        return f"it is in force only from {rule.since.isoformat()}"
    for name, wanted in rule.when.items():
        found = getattr(facts, name)
        if found.casefold() not in [value.casefold() for value in wanted]:
            return f"{name.replace('_', ' ')} is {found or 'not known'}, not {' or '.join(wanted)}"
    return ""
