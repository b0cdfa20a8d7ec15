"""Signing in by mail: a six-digit code and a link go to the directory's address of a person, and either opens a session
in the one browser that asked.

Asking is the same for everybody: one row is written, and the browser is told that a mail may be on its way. Whether
the address is somebody's, and whether they had too many codes, `answer` settles afterwards; no browser waits for it.
"""

from collections import Counter, deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from mailbot.core.catalog import Person
from mailbot.services.desk import Desk
from mailbot.services.desk.alerts import alert
from mailbot.services.desk.onebyone import one_by_one
from mailbot.services.people.sessions import Opened, Proof, Sessions, hashed
from mailbot.services.ports import Ask, Session, Tx

CODE_LIFE = timedelta(minutes=10)
HOUR = timedelta(hours=1)
TRIES = 5
"""How often one code can be typed. The link beside it has no such end: nobody can guess it."""

FAMILIAR_AN_HOUR = 10
"""Codes for a person's own browsers, in which they signed in before: what strangers ask for does not count here."""
NETWORK_AN_HOUR, STRANGERS_AN_HOUR = 5, 50
"""Codes for one person from one network, and from all networks, that browsers new to them asked for. Whoever is kept
from a code by that has a mail of the last hour, and its link opens the way of their own browsers to them."""
WRONG_FROM_NETWORK = 60
"""Codes typed wrong of those that one network asked for in an hour; from then on only its links count."""

_KEPT = timedelta(days=1)
_AT_ONCE = 100
_MOST_KEPT = 100_000
"""So many wrong codes are remembered at most: more than end codes for everybody."""


def most_from_network(staff: int) -> int:
    """How many codes browsers new to us can ask for from one network in an hour: an office may be one network."""
    return max(60, staff // 4)


def most_to_strangers(staff: int) -> int:
    """How many codes go to browsers new to us in an hour, over all networks, before everybody gets one at most."""
    return max(200, staff)


def most_wrong(staff: int) -> int:
    """How many codes can be typed wrong in an hour, everywhere together, before only links count."""
    return max(300, staff // 10)


@dataclass(frozen=True)
class Asker:
    """Who asks: the secret of the browser, where it is, and whose it is: who signed in with it before, or whose mail
    with a code was opened in it."""

    browser: str
    network: str
    familiar: str = ""
    kind: str = ""


@dataclass(frozen=True)
class SignIn:
    """Codes are kept only as seals over code, browser and person: a row changed in the database fits no code."""

    desk: Desk
    sessions: Sessions
    _tried: dict[str, tuple[int, datetime]] = field(default_factory=dict)
    """How often each code was tried in this process, and when last."""
    _wrong: deque[tuple[datetime, str]] = field(default_factory=lambda: deque(maxlen=_MOST_KEPT))
    """When codes were typed wrong in this process, and from which network: who can set the counts in the database back
    would else guess for ever, a new code for each few guesses."""

    def ask(self, asker: Asker, address: str = "", person: str = "") -> str:
        """Notes that a code is asked for, for an address as typed or for the person whom a link names; returns the id
        of the code, whether there will be one or not."""
        now, ask_id, network = self.desk.now(), self.desk.links.secret(), self._network(asker)
        most = most_from_network(len(self.desk.catalog.people))
        with self.desk.store.write() as tx:
            if asker.familiar or not tx.asked_from(network, now - HOUR, most):
                browser = hashed(asker.browser)
                tx.add_ask(Ask(ask_id, address.strip().lower(), person, browser, network, asker.familiar, now))
        return ask_id

    def active(self, person_id: str) -> bool:
        """Whether this person could get a code at all."""
        return self.desk.person(person_id).active

    def answer(self) -> int:
        """Mails the codes that were asked for, to those who are known and had not too many; returns how many."""
        with self.desk.store.read() as tx:
            waiting = tx.waiting_asks(_AT_ONCE)
        return one_by_one(self.desk, waiting, self._answer, lambda _: "a sign-in code")

    def enter(self, ask_id: str, code: str, asker: Asker, instead: Session | None) -> Opened | None:
        """Opens a session by a typed code; None for one that is wrong, used, too old, or another browser's."""
        now, digits = self.desk.now(), "".join(code.split())
        with self.desk.store.write() as tx:
            ask = tx.try_ask(ask_id, hashed(asker.browser), now - CODE_LIFE, TRIES)
            right, counts = self._right(ask, asker.browser, digits), self._codes_count(tx, ask, now)
            if ask and not right:
                self._wrong.append((now, ask.network))
            if ask is None or self._tried_out(ask, now) or not right or not counts:
                return None
            return self._open(tx, ask, asker, now, instead)

    def follow(self, ask_id: str, person: str, asker: Asker, instead: Session | None) -> Opened | None:
        """Opens a session by the link of a mail, in the browser that asked; None as for a code."""
        now = self.desk.now()
        with self.desk.store.write() as tx:
            ask = tx.try_ask(ask_id, hashed(asker.browser), now - CODE_LIFE, None)
            if ask is None or not ask.code_hash or ask.person != person:
                return None
            return self._open(tx, ask, asker, now, instead)

    def watch(self) -> int:
        """Tells the access office for whom codes were typed wrong as often as one can be, each person once a day; and
        when they count no longer. Not while somebody types: how long that takes would tell who is known."""
        now = self.desk.now()
        with self.desk.store.read() as tx:
            wrong = tx.tried_wrong(now - HOUR, TRIES)
            stopped = not self._codes_count(tx, None, now)
        if not (wrong or stopped):
            return 0
        with self.desk.store.write() as tx:
            told = [self._told_of(tx, person, tries, now) for person, tries in sorted(wrong.items())]
            return sum(told) + (stopped and self._told_of_all(tx, now))

    def _told_of(self, tx: Tx, person: str, tries: int, now: datetime) -> bool:
        name = self.desk.name(person)
        what = f"{tries} codes to sign in as {name} were typed wrong within an hour. Nobody was signed in by them."
        do = f"Ask {name} whether it was they; if not, somebody tries to get in as them. This is told once a day."
        key = f"wrong codes:{person}:{self.desk.today(now).isoformat()}"
        return alert(self.desk, tx, key, f"wrong sign-in codes for {name}", what, do, now)

    def _told_of_all(self, tx: Tx, now: datetime) -> bool:
        what = "So many sign-in codes were typed wrong within an hour that only the links in the mails count for now."
        do = "People can sign in by the link. Your proxy knows where it comes from. This is told once a day."
        key = f"wrong codes:everywhere:{self.desk.today(now).isoformat()}"
        return alert(self.desk, tx, key, "somebody guesses sign-in codes", what, do, now)

    def forget(self) -> int:
        """Deletes what was asked for more than a day ago. A code that was tried since is remembered: when this ran last
        is told by a row, and when the code was asked for by another."""
        before = self.desk.now() - _KEPT
        for ask_id in [ask_id for ask_id, (_, last) in list(self._tried.items()) if last < before]:
            del self._tried[ask_id]
        with self.desk.store.write() as tx:
            return tx.forget_asks(before)

    def _tried_out(self, ask: Ask, now: datetime) -> bool:
        """Whether a code was tried too often in this process: the count in the database can be set back with SQL."""
        times = self._tried.get(ask.ask_id, (0, now))[0] + 1
        self._tried[ask.ask_id] = times, now
        return times > TRIES

    def _network(self, asker: Asker) -> str:
        """Where somebody was is nobody's business: equal networks give equal seals, and that is enough."""
        return self.desk.links.seal("network", asker.network)

    def _codes_count(self, tx: Tx, ask: Ask | None, now: datetime) -> bool:
        """Whether codes count where this one was asked for, and at all; the try that is under way is among the wrong
        ones yet. What one network guesses beyond its own limit does not use up everybody's."""
        seen = Counter(network for at, network in list(self._wrong) if at > now - HOUR)
        wrong = Counter(tx.wrong_tries(now - HOUR)) | seen  # of each network the higher count
        everywhere = sum(min(tries, WRONG_FROM_NETWORK) for tries in wrong.values())
        here = wrong.get(ask.network, 0) if ask else 0
        return here <= WRONG_FROM_NETWORK and everywhere <= most_wrong(len(self.desk.catalog.people))

    def _right(self, ask: Ask | None, browser: str, code: str) -> bool:
        """It takes as long when there is nothing to compare."""
        ask_id, person, seal = (ask.ask_id, ask.person, ask.code_hash) if ask else ("", "", "")
        return self.desk.links.sealed(seal or "0" * 64, *_sealed(ask_id, person, hashed(browser), code))

    def _open(self, tx: Tx, ask: Ask, asker: Asker, at: datetime, instead: Session | None) -> Opened | None:
        if not self.desk.person(ask.person).active:
            return None
        tx.end_ask(ask.ask_id, at)
        return self.sessions.open(tx, ask.person, Proof("code", at, asker.kind), at, instead)

    def _answer(self, tx: Tx, ask: Ask) -> bool:
        now, catalog = self.desk.now(), self.desk.catalog
        person = catalog.by_id.get(ask.person) if ask.person else catalog.person_at(ask.address)
        late = ask.asked_at <= now - CODE_LIFE
        if person is None or not person.active or late or self._too_many(tx, ask, person):
            tx.answer_ask(ask.ask_id, now)
            return False
        self._mail(tx, ask, person, now)
        return True

    def _too_many(self, tx: Tx, ask: Ask, person: Person) -> bool:
        """A person's own browsers have a budget of their own, so that nobody else can use it up."""
        since = ask.asked_at - HOUR
        before = tx.mailed_asks(person.person_id, since)
        if ask.familiar == person.person_id:
            return sum(row.familiar == person.person_id for row in before) >= FAMILIAR_AN_HOUR
        strangers = [row for row in before if row.familiar != person.person_id]
        most = most_to_strangers(len(self.desk.catalog.people))
        return (
            len(strangers) >= STRANGERS_AN_HOUR
            or sum(row.network == ask.network for row in strangers) >= NETWORK_AN_HOUR
            or (bool(strangers) and tx.mailed_at_least(most, since))
        )

    def _mail(self, tx: Tx, ask: Ask, person: Person, now: datetime) -> None:
        links, code = self.desk.links, self.desk.links.code()
        seal = links.seal(*_sealed(ask.ask_id, person.person_id, ask.browser_hash, code))
        tx.answer_ask(ask.ask_id, now, person.person_id, seal)
        facts = {
            "code": code,
            "link": links.url("signin", {"c": ask.ask_id, "p": person.person_id}),
            "minutes": int(CODE_LIFE.total_seconds() // 60),
            "why_you": "You get this because somebody asked on our pages to be signed in as you.",
        }
        self.desk.notices.queue(tx, "signin_code", "code", person.email, facts, dedupe_key=f"code:{ask.ask_id}", at=now)


def _sealed(ask_id: str, person: str, browser_hash: str, code: str) -> Sequence[str]:
    return ("code", ask_id, person, browser_hash, code)
