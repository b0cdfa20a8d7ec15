"""Taking access away by mail: who has it, who manages them, and who owns it may ask; IT is told, at once or never."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from mailbot.core.catalog import Entitlement, Person
from mailbot.core.register import Grant, RequestFile
from mailbot.services.conversation.holdings import Spoken, not_held, spoken_of
from mailbot.services.fulfilment.revoking import NOT_NEEDED, revoke
from mailbot.services.requests.filed import Filed
from mailbot.services.requests.replies import tell
from mailbot.services.requests.turn import Turn
from mailbot.services.requests.withdrawing import withdraw_all

_MOST = 10
"""Of how much a mail says how to end it: whoever has more has people look through it."""


def endable(turn: Turn) -> dict[str, object]:
    """Whose access and what of it (`ends`) the writer may end for the one person a mail names; `ends` may be empty."""
    people = turn.reading.beneficiaries
    person = people[0] if len(people) == 1 else None
    if person is None:
        return {"ends": []}
    rows = ((turn.desk.catalog.row_of(row), row) for row in turn.tx.held(person.person_id))
    theirs = [grant.what for row, grant in rows if row and _role(turn, person, row)]
    whose = "my" if person == turn.person else f"{person.name}'s"
    return {"whose": whose, "ends": theirs if len(theirs) <= _MOST else []}


def _role(turn: Turn, person: Person, row: Entitlement | None) -> str:
    """As whom the writer may end what a person has; empty when they may not. What the catalog lacks nobody owns."""
    catalog, writer = turn.desk.catalog, turn.person
    if person == writer:
        return "holder"
    if catalog.person_at(person.manager) == writer:
        return "manager"
    owners = (catalog.person_at(row.owner), catalog.person_at(row.second_owner)) if row else ()
    return "owner" if writer in owners else ""


def take_away(turn: Turn) -> str | None:
    """What came of a mail that wants access to end; None when it is not clear whose, or which."""
    spoken = spoken_of(turn)
    return None if spoken is None else Taking(turn).take(spoken)


@dataclass(frozen=True)
class Taking:
    """One mail that ends access."""

    turn: Turn
    filed: Filed = field(default_factory=Filed)
    ends: list[tuple[Grant, str]] = field(default_factory=list)
    """What IT takes away because of this mail, and why."""
    stopped: list[RequestFile] = field(default_factory=list)
    """What was on its way, and is not given."""

    def give_back(self, grants: Sequence[Grant]) -> str:
        """Ends what requests gave that are named by number, and answers; what was stopped besides is said, too."""
        for grant in grants:
            person = self.turn.desk.person(grant.person)
            if role := _role(self.turn, person, self.turn.desk.catalog.row_of(grant)):
                self._end(grant, role)
            else:
                self._refuse(grant.what, person, grant.system)
        return self._told()

    def take(self, spoken: Sequence[Spoken]) -> str:
        """Ends what the person may end, and says of the rest why not."""
        for each in spoken:
            self._take(each)
            if self.ends or self.stopped:
                self._say_what_is_not_asked(each)
        return self._told()

    def _told(self) -> str:
        """Everybody concerned is told; what came of it, in a few words for the trail."""
        for holder in dict.fromkeys(grant.person for grant, _ in self.ends):
            self._tell_holder(self.turn.desk.person(holder))
        self._answer()
        done = [grant.grant_id for grant, _ in self.ends] + [file.request.request_id for file in self.stopped]
        return "; ".join(filter(None, (f"ends {', '.join(done)}" if done else "", self.filed.summary)))

    def _take(self, spoken: Spoken) -> None:
        roles = {row: role for row in spoken.rows if (role := _role(self.turn, spoken.person, row))}
        if not roles:
            self._refuse(spoken.words, spoken.person, spoken.rows[0].system)
            return
        found = Spoken(spoken.person, tuple(roles)).held(self.turn)
        for grant in found:
            row = self.turn.desk.catalog.by_label[grant.system, grant.access_level]
            self._end(grant, roles[row])
        if not self._stop(spoken.person, tuple(roles)) and not found:
            waiting = self._undecided(spoken.person, tuple(roles))
            why = f"{waiting} asks for it and is not decided yet: whoever is asked can say no." if waiting else ""
            self.filed.refuse(spoken.words, why or not_held(self.turn, spoken.person))

    def _say_what_is_not_asked(self, spoken: Spoken) -> None:
        """Of another level that the mail names as the catalog does ("…, Read is enough"), and that they do not
        have, says that it was not asked for, or as which request it is."""
        person, ending = spoken.person, {row.system for row in spoken.rows}
        has = {(grant.system, grant.access_level) for grant in self.turn.tx.held(person.person_id)}
        levels = (row for system in ending for row in self.turn.desk.catalog.levels.get(system, ()))
        for row in levels:
            named = re.search(rf"(?<!\w){re.escape(row.access_level)}(?!\w)", self.turn.own)
            if named and row not in spoken.rows and (row.system, row.access_level) not in has:
                needs = "I need" if person == self.turn.person else f"{person.name} needs"
                why = "your mail names it, too, and"
                if asked := self._undecided(person, (row,)):
                    self.filed.refuse(row.label, f"{why} it is asked for already as {asked}.")
                else:
                    if_wanted = f"If it is wanted, write “{needs} {row.label}”."
                    self.filed.refuse(row.label, f"{why} nobody was asked for it. {if_wanted}")

    def _refuse(self, words: str, person: Person, system: str) -> None:
        who = f"{person.name}, their manager, or the owner of {system}"
        self.filed.refuse(words, f"only {who} may end this: ask one of them.")

    def _undecided(self, person: Person, rows: Sequence[Entitlement]) -> str:
        """The request for one of these rows that is on its way by somebody else's wish."""
        labels = {(row.system, row.access_level) for row in rows}
        asked = self.turn.tx.open_requests(person.person_id)
        return next((row.request_id for row in asked if (row.system, row.access_level) in labels), "")

    def _end(self, grant: Grant, role: str) -> None:
        turn, name = self.turn, self.turn.person.name
        if why := turn.unmeant(grant.since):
            self.filed.refuse(grant.what, why)
            return
        cause = f"{NOT_NEEDED} by {name}" if role == "holder" else f"{name}, the {role}, asked for it"
        if revoke(turn.desk, turn.tx, grant, cause, turn.person.person_id, turn.at):
            self.ends.append((grant, cause))
        else:
            self.filed.refuse(grant.what, "IT is taking it away already.")

    def _stop(self, person: Person, rows: Sequence[Entitlement]) -> bool:
        """Stops what is approved and not with IT yet, and what the writer asked for; whether there was any."""
        turn, labels = self.turn, {(row.system, row.access_level) for row in rows}
        coming = [
            request
            for request in turn.tx.open_requests(person.person_id)
            if (request.system, request.access_level) in labels
            and (request.state == "approved" or turn.person.person_id in (request.requester, request.beneficiary))
        ]
        if coming and (why := turn.unmeant(max(row.created_at for row in coming))):
            self.filed.refuse(coming[0].what, why)
            return True
        files = [file for row in coming if (file := turn.tx.request_file(row.request_id, lock=True))]
        stopped = withdraw_all(turn.desk, turn.tx, files, turn.person.person_id, turn.at)
        self.stopped.extend(stopped)
        if coming and not stopped:
            self.filed.refuse(coming[0].what, "it is taken back already: what IT sets up of it is taken away again.")
        return bool(coming)

    def _facts(self, holder: Person | None, viewer: Person) -> dict[str, object]:
        ends = [(grant, cause) for grant, cause in self.ends if holder is None or grant.person == holder.person_id]
        own = "you no longer need it" if viewer == self.turn.person else ""
        return {
            "ends": [
                {
                    "what": grant.what,
                    "who": self.turn.desk.name(grant.person),
                    "for_you": grant.person == viewer.person_id,
                    "cause": (grant.person == viewer.person_id and own) or cause,
                }
                for grant, cause in ends
            ],
            "asked_by": self.turn.person.name,
            "access_office": self.turn.desk.policy.access_office,
        }

    def _tell_holder(self, holder: Person) -> None:
        turn = self.turn
        if holder == turn.person or not holder.active:
            return
        turn.desk.notices.queue(
            turn.tx,
            "revoking",
            "outcome",
            holder.email,
            {
                **self._facts(holder, holder),
                "stopped": [],
                "refused": [],
                "why_you": "You get this because you have this access.",
            },
            dedupe_key=f"revoking:{turn.said_in}:{holder.person_id}",
            at=turn.at,
        )

    def _answer(self) -> None:
        turn = self.turn
        if not self.ends and not self.stopped:
            tell(turn, turn.thread(), self.filed)
            return
        more = {"stopped": turn.lines(self.stopped), "refused": self.filed.refused}
        turn.answer(turn.thread(), "revoking", self._facts(None, turn.person) | more)
