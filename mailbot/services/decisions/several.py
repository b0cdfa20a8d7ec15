"""Deciding several approvals of one's inbox with one word and one reason: each is a decision and a transaction of its
own, on exactly the version that was ticked."""

from collections.abc import Sequence
from dataclasses import dataclass

from mailbot.core.register import Approval, RequestFile, Verb
from mailbot.services.approvals.asking import decide_ids
from mailbot.services.decisions.acting import By, DecisionRefused, Said, telling
from mailbot.services.decisions.deciding import Decisions
from mailbot.services.decisions.together import why_alone
from mailbot.services.decisions.view import Standing, overtaken, standing_of
from mailbot.services.ports import RecordRefused, StoreUnavailable
from mailbot.services.routing.conflicts import new_since

MOST = 100
"""How many can be decided at once."""

_GONE = "It does not wait for you any more."
_ALONE = "Please approve it on its own page: {}."
_WORDS = {
    Standing.DECIDED: "You have decided it already.",
    Standing.LAPSED: "Its time to decide is over.",
    Standing.REJECTED: "Somebody else did not approve it, and that ends it.",
    Standing.WITHDRAWN: "It was withdrawn.",
    Standing.CHANGED: "It has changed since you looked: please look at it again.",
}


@dataclass(frozen=True, slots=True)
class Ticked:
    """One ticked row: its request, and the version and content that were shown."""

    request_id: str
    version: int
    fingerprint: str

    @property
    def name(self) -> str:
        """How a form sends it: `REQ-2026-00042.1.<32 hex>`."""
        return f"{self.request_id}.{self.version}.{self.fingerprint}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one ticked row; `why` is a sentence when nothing did. `file` is as it was before."""

    ticked: Ticked
    file: RequestFile | None
    why: str = ""


def ticked(file: RequestFile) -> Ticked:
    """A row of the inbox as it can be ticked."""
    return Ticked(file.request.request_id, file.request.version, file.request.content_hash[:32])


def read_ticked(name: str) -> Ticked | None:
    """What a form has sent; None for what no page of ours sends."""
    request_id, _, rest = name.partition(".")
    version, _, fingerprint = rest.partition(".")
    if not version.isdecimal() or len(version) > 6 or len(fingerprint) != 32:
        return None
    return Ticked(request_id, int(version), fingerprint)


@dataclass(frozen=True)
class Several:
    """Shows and takes several decisions of one person."""

    decisions: Decisions

    def look(self, person: str, rows: Sequence[Ticked], verb: Verb) -> list[Outcome]:
        """Each row as it would be decided now, or why it would not be. Writes nothing."""
        with self.decisions.desk.store.read() as tx:
            files = tx.request_files([row.request_id for row in rows])
        found = {file.request.request_id: file for file in files}
        return [self._look(person, row, found.get(row.request_id), verb) for row in rows]

    def decide(self, by: By, rows: Sequence[Ticked], said: Said) -> list[Outcome]:
        """Takes the decisions one after the other; what one of them meets holds back none of the others."""
        return [self._decide(by, row, said) for row in rows]

    def _look(self, person: str, row: Ticked, file: RequestFile | None, verb: Verb) -> Outcome:
        slot = seat_of(file, person)
        if file is None or slot is None:
            return Outcome(row, None, _GONE)
        if row != ticked(file):
            return Outcome(row, file, f"It has changed since you looked. {overtaken(file, person)}")
        standing = standing_of(self.decisions.desk, file, slot, decide_ids(file.request, slot))
        if standing is not Standing.OPEN:
            return Outcome(row, file, _WORDS.get(standing, _GONE))
        alone = why_alone(file, slot) if verb == "approve" else ""
        return Outcome(row, file, _ALONE.format(alone) if alone else "")

    def _decide(self, by: By, row: Ticked, said: Said) -> Outcome:
        found = Outcome(row, None)
        try:
            with telling(self.decisions.desk), self.decisions.desk.store.write() as tx:
                file = tx.request_file(row.request_id, lock=True)
                found = self._look(by.person, row, file, said.verb)
                slot = seat_of(file, by.person)
                desk, approves = self.decisions.desk, said.verb == "approve" and not found.why
                if file and approves and new_since(desk, tx, file.request, desk.now()):
                    return Outcome(row, file, _ALONE.format("it has come to conflict with the rules"))
                if file and slot and not found.why:
                    self.decisions.decide_in(tx, decide_ids(file.request, slot), said, by)
        except DecisionRefused as refused:
            return Outcome(row, found.file, refused.why)
        except RecordRefused:
            return Outcome(row, found.file, "The records refused it: please open it by itself.")
        except StoreUnavailable:
            return Outcome(row, found.file, "The records were out of reach: please try again.")
        return found


def seat_of(file: RequestFile | None, person: str) -> Approval | None:
    """The slot of the current version that is this person's."""
    return next((row for row in file.approvals if row.approver == person), None) if file else None
