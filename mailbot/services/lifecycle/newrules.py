"""When the rules change, open requests follow: an undecided approval passes to whom the rules name now."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from mailbot.core.audit import MAILBOT, NAMED_BY_RULES, WHILE_AWAY, Tag
from mailbot.core.catalog import Person
from mailbot.core.register import Approval, RequestFile
from mailbot.core.routing import heir
from mailbot.core.routing.special import REVIEWER
from mailbot.services.approvals.deputies import away_now, unable
from mailbot.services.approvals.handing import HANDED, Handover, barred, given_by, hand
from mailbot.services.approvals.passing import no_longer_yours, pass_on
from mailbot.services.approvals.stranded import may_strand, strand
from mailbot.services.desk import Desk, lines, records
from mailbot.services.desk.alerts import stands_as_told
from mailbot.services.desk.onebyone import one_by_one
from mailbot.services.lifecycle.lateness import go_on
from mailbot.services.ports import Passed, Tx
from mailbot.services.requests.looking import look_again, warn_of_new
from mailbot.services.routing.ownerwanted import as_claimed, ask_owner
from mailbot.services.routing.ways import looks_again

_AT_ONCE = 500
_ALL = "follow_rules_with_all"
"""The name of the run in which all open requests followed the rules that were put live when it says. With the moment at
which they were, it is the name of the one that tells from when the newest request is that has followed them so far."""
_LEFT = "left"
_BY_THE_RULES = frozenset((NAMED_BY_RULES, ""))


@dataclass(frozen=True)
class NewRules:
    """Lets open requests follow the rules in force; each notes which version it has seen, so nothing is done twice.

    Once for each version that is put live all of them follow, whatever their rows say: how far that has got is noted
    under a seal, and a restart goes on from there.
    """

    desk: Desk

    def follow(self) -> int:
        """Follows with open requests that have not seen these rules, some hundreds at a time, one transaction each;
        returns how many."""
        with self.desk.store.read() as tx:
            new_since = self._new_since(tx)
            if new_since is None:
                behind = dict.fromkeys(tx.not_followed(self.desk.rulebook.version, _AT_ONCE), new_since)
            else:
                behind = dict(tx.open_after(tx.last_run(_so_far(new_since)), _AT_ONCE))
        followed = one_by_one(self.desk, behind, self._follow, str)
        if new_since:
            with self.desk.store.write() as tx:
                self._note(tx, new_since, list(behind.values()))
        return followed

    def _note(self, tx: Tx, new_since: datetime, made: Sequence[datetime | None]) -> None:
        """That all have followed these rules, or how far it has got: `made` is when those did that have, in order."""
        if len(made) < _AT_ONCE:
            tx.ran(_ALL, new_since, self.desk.now())
        elif made[-1]:
            tx.ran(_so_far(new_since), made[-1], self.desk.now())

    def _new_since(self, tx: Tx) -> datetime | None:
        """Since when these rules are in force, if not all have followed them yet."""
        version, since = tx.rules_in_force() or ("", None)
        return since if version == self.desk.rulebook.version and since != tx.last_run(_ALL) else None

    def _follow(self, tx: Tx, request_id: str) -> bool:
        now, file = self.desk.now(), tx.request_file(request_id, lock=True)
        if file is None:
            return False
        if not self.desk.person(file.request.beneficiary).active:
            end_for_leaver(self.desk, tx, file, now)
        elif not stands_as_told(self.desk, tx, file, now):
            return False
        elif not look_again(self.desk, tx, file, now) and file.stages:
            file = Rerouting(self.desk, tx, now).follow(file)
            warn_of_new(self.desk, tx, file, now)
            if file.request.paused_at and not self.desk.person(file.request.requester).active:
                go_on(self.desk, tx, file, now)
        tx.followed(request_id, file.request.version, self.desk.rulebook.version)
        return True


def _so_far(new_since: datetime) -> str:
    return f"{_ALL} {new_since.isoformat()}"


@dataclass(frozen=True)
class Rerouting:
    """One request that is being decided, in one transaction."""

    desk: Desk
    tx: Tx
    at: datetime

    def follow(self, file: RequestFile) -> RequestFile:
        """Passes on what has come to be another's; the access office learns of what nobody may decide."""
        passed = self.tx.passed(file.request.request_id, file.request.version)
        waiting = [row for row in file.approvals if row.state in ("waiting", "open")]
        for _ in waiting:  # one may wait for the seat that another one leaves
            before = file
            for row in waiting:
                file = self._follow(file, row.slot, passed.get(row.slot, ()))
            if file is before:
                break
        return file

    def _follow(self, file: RequestFile, slot: int, passed: Sequence[Passed]) -> RequestFile:
        """What a person passed on is their colleague's until the rules name another than that person. Nobody stands in
        for somebody who has left: it is the leaver's, and goes to whom the rules name for that."""
        approval, giver = file.approval(slot), given_by(passed)
        if approval is None:
            return file
        owner = self.desk.person(approval.deputy_for or approval.approver)
        if owner.person_id not in (approval.approver, *barred(self.tx, file, approval)) and not owner.active:
            file = hand(self.desk, self.tx, file, approval, owner, Handover("back", "", MAILBOT), self.at)
            return self._follow(file, slot, passed)
        cause = next((row.cause for row in reversed(passed) if row.cause not in (*WHILE_AWAY, HANDED)), "")
        as_named = (cause in _BY_THE_RULES or bool(approval.deputy_for)) and _is_by_role(file, approval)
        theirs = replace(approval, approver=giver, deputy_for="") if giver else approval
        found = self._heir(file, theirs if as_named else approval, as_named)
        if giver and as_named and (found is None or found.person_id == giver):
            as_named, found = False, self._heir(file, approval, as_named=False)
        if found is None:
            return self._nobody(file, approval)
        return self._pass(file, approval, found, as_named) if found.person_id != approval.approver else file

    def _heir(self, file: RequestFile, approval: Approval, as_named: bool) -> Person | None:
        desk, taken = as_claimed(self.desk, self.tx, file.request), barred(self.tx, file, approval)
        if REVIEWER in approval.roles:
            return looks_again(desk, self.tx, file.request, approval, taken)
        return heir(file.request, approval, taken, desk.catalog, desk.policy, as_named)

    def _pass(self, file: RequestFile, approval: Approval, to: Person, as_named: bool) -> RequestFile:
        """Whom the rules name has it until they name another; who has it instead of a leaver keeps it."""
        before, desk = self.desk.person(approval.approver), as_claimed(self.desk, self.tx, file.request)
        role = lines.asked_as(desk, file.request, replace(approval, approver=to.person_id))
        why = f"You get this because the rules now name you as {role} for this request."
        if not as_named:
            role = lines.asked_as(desk, file.request, approval)
            why = f"You get this because {before.name}, who was asked as {role}, no longer works here."
        how = Handover(NAMED_BY_RULES if as_named else _LEFT, why, MAILBOT)
        after = pass_on(self.desk, self.tx, file, approval, to, how, self.at)
        if before.active and approval.state == "open":
            instead = f"It is with {to.name} now: the rules have changed."
            no_longer_yours(self.desk, self.tx, file, approval, instead, self.at)
        return self._stranded(after, approval.slot)

    def _stranded(self, file: RequestFile, slot: int) -> RequestFile:
        """The request with no time passing for whoever has got it and is away, while nobody may stand in for them."""
        approval = file.approval(slot)
        if approval is None or not may_strand(file, approval):
            return file
        if not unable(self.desk, self.tx, file, approval, away_now(self.desk, self.tx, self.at, file)):
            return file
        return strand(self.desk, self.tx, file, approval, self.at)

    def _nobody(self, file: RequestFile, approval: Approval) -> RequestFile:
        ask_owner(self.desk, self.tx, file.request, self.at)
        return strand(self.desk, self.tx, file, approval, self.at)


def _is_by_role(file: RequestFile, approval: Approval) -> bool:
    """Whether it is for whom the rules name for its roles: those named for an emergency, and who looks again on an
    appeal, are chosen for one occasion."""
    return file.request.nature != "emergency" and REVIEWER not in approval.roles


def end_for_leaver(desk: Desk, tx: Tx, file: RequestFile, at: datetime) -> RequestFile:
    """Ends an open request whose beneficiary has left, and tells its people."""
    request = records.move(tx, file.request, Tag.REQUEST_WITHDRAWN, MAILBOT, at, {"why": "beneficiary left"})
    tx.close_approvals(request.request_id, request.version)
    if question := tx.question_on(request.request_id):
        tx.update_question(records.closed(question))
    file = replace(file, request=request)
    why = f"{desk.name(request.beneficiary)} no longer works here, so nobody needs it any more."
    requester = desk.person(request.requester)
    if requester.active:
        desk.notices.queue(
            tx,
            "request_ended",
            "outcome",
            requester.email,
            {
                "line": lines.line(desk, file, requester.person_id),
                "why": why,
                "why_you": "You get this because you asked for it.",
            },
            dedupe_key=f"ended:{request.request_id}:{request.version}",
            at=at,
            thread=tx.thread(request.thread_id),
            request_id=request.request_id,
        )
    for row in file.approvals:
        if row.state == "open" and desk.person(row.approver).active:
            no_longer_yours(desk, tx, file, row, f"It has ended: {why}", at)
    return file
