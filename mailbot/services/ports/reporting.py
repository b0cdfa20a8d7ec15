"""Figures over many requests, counted where they are kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from mailbot.core.catalog import Risk
from mailbot.core.figures import Times


@dataclass(frozen=True, slots=True)
class ReportFilter:
    """From `since` on and before `until`; empty fields do not narrow. `department` is the beneficiary's."""

    since: datetime
    until: datetime
    system: str = ""
    department: str = ""


@dataclass(frozen=True, slots=True)
class ApproverFigures:
    """What one approver was asked, and what became of it; `late` is what is overdue now."""

    person: str
    asked: int = 0
    times: Times = field(default_factory=Times)
    late: int = 0


class ReportingTx(Protocol):
    """Counts within one transaction. `bounds` cut time into pieces: piece n ends before bounds[n]."""

    def decision_times(self, which: ReportFilter, targets: Mapping[Risk, int]) -> Mapping[str, Times]:
        """By risk: from when the approvers were asked to the decision, without the time the clock stood still, for what
        was approved or rejected in the time. What was approved in advance is left out. `targets` are seconds."""
        ...

    def lapsed(self, which: ReportFilter) -> Mapping[str, int]:
        """By risk: how many requests lapsed in the time after somebody was asked: nobody decided them."""
        ...

    def provision_times(self, which: ReportFilter, targets: Mapping[Risk, int]) -> Mapping[str, Times]:
        """By risk: from the last approval to IT's word that it is done, for what was done in the time."""
        ...

    def outcomes(self, which: ReportFilter) -> Mapping[str, int]:
        """How many requests came to each of their last states in the time."""
        ...

    def open_by_age(self, which: ReportFilter, bounds: Sequence[datetime]) -> Mapping[tuple[int, str], int]:
        """How many requests are open now, by piece and state; the time of the filter does not count."""
        ...

    def asked_back(self, which: ReportFilter, bounds: Sequence[datetime]) -> Mapping[int, tuple[int, int]]:
        """By piece: how many requests were made in it, and how many of them needed a question."""
        ...

    def approvers(self, which: ReportFilter, now: datetime) -> list[ApproverFigures]:
        """Who was asked in the time, or is late now."""
        ...

    def ending_by(self, which: ReportFilter, first: date, bounds: Sequence[date]) -> Mapping[int, int]:
        """By piece: how many grants end in it, from the day `first` on; the time of the filter does not count."""
        ...
