"""A rules case: a sentence of the access office about what the rules must do, to be held against what they do."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from mailbot.core.catalog import Label


@dataclass(frozen=True, slots=True)
class RuleCase:
    """One case: who asks for whom (person_ids) and what, at which moment, holding what; and what has to come of it.

    `then` are the names of those asked, stage by stage, `answers` the items of the checklist that some of them answer,
    `reasons` whether everybody has to give one, or nobody; `held`, `refused` and `conflicts` are words that have to be
    in the reasons (`conflicts` by reaction; `nothing` for no such conflict). What is None is not looked at. `where` is
    its file and line.
    """

    name: str
    where: str
    requester: str
    beneficiary: str
    wanted: Label
    at: datetime
    has: tuple[Label, ...] = ()
    ticket: str = ""
    then: tuple[tuple[str, ...], ...] | None = None
    answers: tuple[str, ...] | None = None
    reasons: bool | None = None
    sure: str | None = None
    by: datetime | None = None
    held: tuple[str, ...] | None = None
    refused: str | None = None
    rules: tuple[str, ...] | None = None
    conflicts: Mapping[str, str] | None = None
