"""Filing a wish: from one entitlement for one person to a routed request, a refusal in words, or an open question."""

from dataclasses import replace
from datetime import timedelta
from itertools import repeat

from mailbot.core.audit import MAILBOT, Tag
from mailbot.core.calendar import in_words
from mailbot.core.catalog import RISKS, Entitlement, Person
from mailbot.core.register import AccessRequest, Grant
from mailbot.core.understanding import OpenWish, Wish, is_one_more
from mailbot.services.desk import records
from mailbot.services.desk.alerts import stands_as_told
from mailbot.services.desk.readas import quoted, read_as, said_to_begin, with_warnings
from mailbot.services.desk.refusals import is_asked, is_over, may_not_ask_for, never_begins
from mailbot.services.ports import Question
from mailbot.services.requests.dispatch import dispatch
from mailbot.services.requests.filed import Filed, people_of
from mailbot.services.requests.wished import BESIDE, EMERGENCY, Wished
from mailbot.services.routing.inplace import CORRECTABLE, held_now, in_its_place, wanted_still

Corrected = tuple[AccessRequest, ...]


class Filing(Wished):
    """Files the wishes of one mail; the caller answers the mail with what comes of it."""

    def file_all(self) -> Filed:
        """Every clear wish for every person becomes a request or a refusal; every open one a draft with a question.

        A wish for somebody who is not known for certain is left out.
        """
        wanted = [(person, wish) for wish in self.reading.wishes for person in people_of(self.reading, wish) if person]
        for person in dict.fromkeys(person for person, _ in wanted):
            if why := may_not_ask_for(self.requester, person, self.desk.catalog, self.desk.policy):
                clear = [wish.entitlement.label for whom, wish in wanted if whom == person and isinstance(wish, Wish)]
                self.filed.refuse(f"{', '.join(clear) or 'Access'} for {person.name}", why)
                continue
            for wish in (wish for whom, wish in wanted if whom == person):
                self._take_up(person, wish)
        return self.filed

    def _take_up(self, person: Person, wish: Wish | OpenWish) -> None:
        if isinstance(wish, Wish):
            line = self.line or read_as(quoted(wish), wish.entitlement, wish.runners_up)
            self._file(person, wish.entitlement, line)
        elif held := self._meant_for_longer(person, wish):
            self._file(person, held, read_as(quoted(wish), held))
        else:
            self._draft(person, wish)

    def _meant_for_longer(self, person: Person, wish: OpenWish) -> Entitlement | None:
        """The one level of a system that somebody has, where they ask for the system until a later day and name no
        level; the answer says so. Of one that lasts as long only that is said."""
        levels = self.desk.catalog.levels.get(wish.system or "", ())
        held = [row for row in held_now(self.desk, self.tx, person.person_id, self.at) if row.system == wish.system]
        row = self.desk.catalog.row_of(held[0]) if len(held) == 1 else None
        if row is None or self.reading.until is None or not {*levels} <= {*(wish.candidates or levels)}:
            return None
        until, whose = held[0].until, f"{self._who_has(person)} {row.label}"
        if until and until < self.reading.until:
            other = "withdraw it and name the level if you mean another"
            self.filed.notes.append(f"{whose} until {in_words(until)}, so we ask for more days of that: {other}.")
            return row
        self.filed.notes.append(f"{whose} already, {f'until {in_words(until)}' if until else 'with no last day'}.")
        return None

    def complete(self, draft: AccessRequest, entitlement: Entitlement, line: str) -> Filed:
        """An answered question: the draft becomes what was chosen; `line` is its evidence."""
        records.move(self.tx, draft, Tag.REQUEST_ANSWERED, self.requester.person_id, self.at)
        self._file(self.desk.person(draft.beneficiary), entitlement, line, draft)
        return self.filed

    def ask_beside(self, person: Person, entitlement: Entitlement, line: str) -> None:
        """One more level of what an answered question was about."""
        self._file(person, entitlement, line)

    def extend(self, grant: Grant, entitlement: Entitlement, line: str) -> None:
        """What somebody holds, for more days: a request that takes its place."""
        person = self.desk.person(grant.person)
        why = self._superfluous(person, entitlement, None, grant) or self._already(person).as_long_as_may_be(grant)
        if why:
            self._refuse(entitlement, why, None)
        else:
            self._ask_for(person, entitlement, line, extended=grant)
            if grant.until:
                self.filed.notes.append(
                    f"Until then {entitlement.label} stays as it is, until {in_words(grant.until)}."
                )

    def correct(self, request: AccessRequest, entitlement: Entitlement, line: str) -> None:
        """What is not decided yet, until another day: a request that takes its place."""
        person = self.desk.person(request.beneficiary)
        if why := self._superfluous(person, entitlement, None, corrected=(request,)):
            self._refuse(entitlement, why, None)
        else:
            self._ask_for(person, entitlement, line, corrected=(request,))

    def again(self, lapsed: AccessRequest) -> None:
        """A request that nobody decided becomes a new one with the same facts, under the rules of today."""
        person = self.desk.person(lapsed.beneficiary)
        wanted = self.desk.catalog.row_of(lapsed)
        if wanted is None:
            self.filed.refuse(lapsed.what, "our catalogue does not have it any more.")
            return
        why = may_not_ask_for(self.requester, person, self.desk.catalog, self.desk.policy)
        if lapsed.nature == "access":
            why = why or self._superfluous(person, wanted, None)
        if why := why or is_over(lapsed.until, self.desk.today(self.at)):
            self.filed.refuse(lapsed.what, why)
            return
        request = replace(
            lapsed.follower(self.tx.next_request_id(self.at.year), self.at, self.desk.rulebook.version),
            thread_id=self.thread.thread_id,
            risk=wanted.risk,
            because=(),
            approvals_required=0,
        )
        if lapsed.nature == "access" and (same := self._already(person).ending(wanted)):
            request = replace(request, nature="extension", replaces=same.grant_id)
        request = self._as_allowed(request)
        records.draft(self.tx, request, self.thread, self.at)
        self._send(request)

    def _file(self, person: Person, entitlement: Entitlement, line: str, answered: AccessRequest | None = None) -> None:
        draft = answered or self._waiting_draft(person, entitlement.system)
        if entitlement.members:
            self._file_bundle(person, entitlement, line, draft)
            return
        before = len(self.filed.refused)
        corrected = self._corrected(person, entitlement, draft)
        if corrected and self._is_one_more(draft):
            self.filed.notes += [f"{one.what} ({one.request_id}) stays beside it." for one in corrected]
            corrected = ()
        if why := self._superfluous(person, entitlement, draft, corrected=corrected):
            self._refuse(entitlement, why, draft)
        else:
            self._ask_for(person, entitlement, line, draft, corrected=corrected)
        if refused := self.filed.refused[before:]:
            stay = (f"{one.what} ({one.request_id}) stays as it is." for one in corrected)
            refused[-1]["why"] = " ".join((refused[-1]["why"], *stay))

    def _corrected(self, person: Person, wanted: Entitlement, draft: AccessRequest | None) -> Corrected:
        """What this wish takes the place of: another level of the system, asked for earlier in this conversation by the
        same requester, and not decided yet; nobody decides it meanwhile."""
        since = draft.created_at if draft else self.at
        earlier = (
            self.tx.request_file(request.request_id, lock=True)
            for request in self.tx.open_requests(person.person_id)
            if (request.system, request.thread_id) == (wanted.system, self.thread.thread_id)
            if request.access_level != wanted.access_level and request.state in CORRECTABLE
            if request.requester == self.requester.person_id and request.created_at < since
            if request.nature in ("access", "upgrade")
        )
        return tuple(file.request for file in earlier if file and file.request.state in CORRECTABLE)

    def _file_bundle(self, person: Person, bundle: Entitlement, line: str, draft: AccessRequest | None) -> None:
        """A bundle becomes one request for each of its members that the person neither has nor waits for."""
        members, already = self.desk.catalog.stands_for(bundle), self._already(person, draft)
        had = {row.label: how for row in members if (how := already.part_of(bundle, row))}
        new = [row for row in members if row.label not in had]
        left_out = [f"{label}, {how}" for label, how in had.items()]
        if why := self._no_time(draft):
            self._refuse(bundle, why, draft)
            return
        if not new:
            self._refuse(bundle, f"all of it is there already: {'; '.join(left_out)}.", draft)
            return
        self.filed.notes.append(f"{bundle.label} stands for {', '.join(row.label for row in members)}.")
        self.filed.notes.extend(f"Left out: {words}." for words in left_out)
        for row, of in zip(new, (draft, *repeat(None, len(new) - 1)), strict=True):
            self._ask_for(person, row, f"{line} {row.label} is a part of that bundle.", of, bundle)

    def _refuse(self, entitlement: Entitlement, why: str, draft: AccessRequest | None) -> None:
        self.filed.refuse(entitlement.label, why)
        if draft:
            self._end(draft)

    def _end(self, draft: AccessRequest) -> None:
        """What we had asked back about is refused."""
        records.move(self.tx, draft, Tag.REQUEST_REFUSED, MAILBOT, self.at)
        self._close_question(draft)

    def _ask_for(
        self,
        person: Person,
        entitlement: Entitlement,
        line: str,
        draft: AccessRequest | None = None,
        bundle: Entitlement | None = None,
        extended: Grant | None = None,
        corrected: Corrected = (),
    ) -> None:
        """Writes the request and sends it on its way.

        `bundle` is what it was asked for as a part of, `extended` the grant that gets more days by it. It takes the
        place of the `corrected` once it goes to its approvers, at once or when nothing holds it any more.
        """
        request = self._content(person, entitlement, line, draft)
        kept = [words for one in corrected for words in (*said_to_begin(one.evidence), in_its_place(one))]
        request = replace(request, evidence=with_warnings(request.evidence, kept)) if kept else request
        self.filed.notes += [words for words in said_to_begin(request.evidence) if words not in self.filed.notes]
        same = extended or self._already(person, draft).ending(entitlement)
        parts = self.desk.catalog.stands_for(bundle) if bundle else ()
        beside = tuple(self._beside(person, bundle))
        request = self._beginning(request, draft, entitlement, same, parts, beside)
        request = self._as_allowed(request, beside)
        self._write(request, draft)
        self._send(request, corrected)

    def _write(self, request: AccessRequest, draft: AccessRequest | None) -> None:
        """Keeps a complete request, in the place of its draft where there is one."""
        if draft:
            self.tx.complete_draft(request)
            self._close_question(draft)
        else:
            records.draft(self.tx, request, self.thread, self.at)

    def _send(self, request: AccessRequest, corrected: Corrected = ()) -> None:
        """Sends a complete draft on its way, and says what becomes of what it corrects."""
        file, refused = dispatch(self.desk, self.tx, request, self.requester.person_id, self.at)
        if refused:
            self.filed.refuse(request.what, refused)
        else:
            self.filed.requests.append(file)
            self.filed.notes += [self._became(one, file.request.state == "held") for one in corrected]

    def _became(self, corrected: AccessRequest, waits: bool) -> str:
        """What has become of a request whose place another one takes, at once or when it `waits` no more."""
        file = self.tx.request_file(corrected.request_id)
        if file is None or file.request.state not in CORRECTABLE:
            return in_its_place(corrected)
        until = " until this one goes to its approvers" if waits else ""
        return f"{corrected.what} ({corrected.request_id}) stays as it is{until}."

    def _waiting_draft(self, person: Person, system: str) -> AccessRequest | None:
        """A draft of the same requester about the same system: a clear mail answers its question as well."""
        drafts = (
            self.tx.request_file(request.request_id, lock=True)
            for request in self.tx.open_requests(person.person_id)
            if request.state == "draft" and request.system == system
            if request.requester == self.requester.person_id
        )
        sound = (file.request for file in drafts if file and stands_as_told(self.desk, self.tx, file, self.at))
        return next(sound, None)

    def _superfluous(
        self,
        person: Person,
        wanted: Entitlement,
        draft: AccessRequest | None,
        extended: Grant | None = None,
        corrected: Corrected = (),
    ) -> str:
        """Why this need not be asked: it is asked, held, or over already; in words, empty when it may be filed."""
        passed = {one.request_id for one in corrected} | {draft.request_id if draft else ""}
        for request in wanted_still(self.tx, person.person_id):
            other = request.system != wanted.system or request.request_id in passed
            if not other and not self._is_beside(request, wanted, draft):
                self.filed.instead.append(request.request_id)
                return f"{is_asked(request, by_mail=self._is_mail)}{self._sooner(request)}"
        already = self._already(person, draft)
        if grant := None if extended else already.lasting(wanted):
            self.filed.instead.append(grant.request_id)
            since, longer = in_words(grant.since.date()), already.as_long_as_may_be(grant)
            if grant.until and not longer:
                how = "“extend until …” with a later day" if self._is_mail else "“Keep it longer” under “My access”"
                longer = f"It lasts until {in_words(grant.until)}; {how} asks for more."
            had = f"{self._who_has(person)} had this since {since}"
            return f"{had}. If it does not work, please ask IT. {longer}".rstrip()
        return self._no_time(draft)

    def _no_time(self, draft: AccessRequest | None) -> str:
        """Why there is no day on which it could be had; empty when there is one."""
        until = self._wished_until(draft)
        return is_over(until, self.desk.today(self.at)) or never_begins(self.reading.since, until)

    def _sooner(self, request: AccessRequest) -> str:
        """How an emergency comes of what was asked for the ordinary way before it was one."""
        at_once = self.desk.policy.emergency
        if (
            not self.reading.emergency
            or request.nature == "emergency"
            or not at_once
            or request.risk not in at_once.risks
        ):
            return ""
        return " As an emergency it goes on its way once you have taken that back and write again."

    def _who_has(self, person: Person) -> str:
        return "You have" if person == self.requester else f"{person.name} has"

    def _is_beside(self, request: AccessRequest, wanted: Entitlement, draft: AccessRequest | None) -> bool:
        """Whether this is one more level beside an open request of the same conversation."""
        other = request.thread_id == self.thread.thread_id and request.access_level not in ("", wanted.access_level)
        return other and self._is_one_more(draft)

    def _draft(self, person: Person, wish: OpenWish) -> None:
        """A wish that is not clear yet: a draft that keeps its place, with the choices to answer from."""
        system = wish.system or ""
        candidates = wish.candidates or self.desk.catalog.levels.get(system, ())
        if not candidates:
            return
        if system and self._waiting_draft(person, system):
            self.filed.refuse(system, "we have already asked you which access you need: please answer that mail.")
            return
        due = self.at + timedelta(days=self.desk.policy.question_days)
        beside = (BESIDE,) if is_one_more(self.text) else ()  # the quotation may end before that word
        emergency = (EMERGENCY,) if self.reading.emergency else ()
        line = with_warnings(quoted(wish), (*beside, *emergency, *self._warned))
        # until it is clear which, as if it was the riskiest
        risk = max((row.risk for row in candidates), key=RISKS.index)
        request = replace(self._new(person, system), due_at=due, evidence=line, risk=risk)
        records.draft(self.tx, request, self.thread, self.at)
        self.tx.add_question(
            Question(
                question_id=f"{request.request_id}/{request.version}",
                thread_id=self.thread.thread_id,
                kind="which",
                about=system,
                asked_at=self.at,
                mails=self.mails,
                request_id=request.request_id,
                version=request.version,
                choices=tuple((row.system, row.access_level) for row in candidates),
                state="queued" if self.tx.question_of(self.thread.thread_id) else "open",
            )
        )
        self.filed.drafts.append(request)

    def _close_question(self, draft: AccessRequest) -> None:
        if question := self.tx.question_on(draft.request_id):
            self.tx.update_question(replace(question, state="answered"))
            self.filed.answered_in.extend([question.thread_id] if question.state == "open" else [])
