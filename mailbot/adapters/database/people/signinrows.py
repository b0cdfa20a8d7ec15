"""Codes that were asked for: who gets one is settled afterwards, so that asking is the same for everybody."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import bindparam, delete, func, literal, literal_column, or_, select, update

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.rows import Found, Rows, change, mine
from mailbot.adapters.database.schema.tables import signin_ask
from mailbot.services.ports import Ask

_row = signin_ask.c
_SINCE = _row.asked_at >= bindparam("since", type_=_row.asked_at.type)
_MAILED = _row.code_hash != ""
_FROM = kept(select(literal(1)).where(mine(signin_ask, "network"), _SINCE).limit(bindparam("most")))
_MAILED_BY_NOW = kept(select(literal(1)).where(mine(signin_ask), _SINCE, _MAILED).limit(bindparam("most")))
_WAITING = kept(
    select(signin_ask)
    .where(mine(signin_ask), _row.answered_at.is_(None))
    .order_by(_row.asked_at)
    .limit(bindparam("most"))
)
_OF_PERSON = kept(select(signin_ask).where(mine(signin_ask, "person_id"), _SINCE, _MAILED))
_MOST = bindparam("most", type_=_row.tries.type)
_TRY = kept(
    update(signin_ask)
    .where(
        mine(signin_ask, "ask_id", "browser_hash"),
        _row.ended_at.is_(None),
        _row.asked_at > bindparam("after", type_=_row.asked_at.type),
    )
    .where(or_(_MOST.is_(None), _row.tries < _MOST))
    .values(tries=_row.tries + 1)
    .returning(signin_ask)
)
_ANSWERED = kept(change(signin_ask, "ask_id").where(_row.answered_at.is_(None)).returning(_row.browser_hash))
_UNUSED = kept(change(signin_ask, "person_id").where(_row.ended_at.is_(None)))
_NEWER_CAME = kept(_UNUSED.where(mine(signin_ask, "browser_hash"), _row.ask_id != bindparam("newest")))
_RIGHT = kept(change(signin_ask, "ask_id").values(tries=_row.tries - 1))
_OLD = kept(delete(signin_ask).where(mine(signin_ask), _row.asked_at < bindparam("before", type_=_row.asked_at.type)))
_FROM_WHERE = _row.network.concat(literal_column("''"))  # grouped by the bare column, SQLite would walk its index
_WRONG = kept(
    select(_FROM_WHERE.label("asked_from"), func.sum(_row.tries).label("wrong"))
    .where(mine(signin_ask), _SINCE, _row.tries > 0)
    .group_by(_FROM_WHERE)
)

_PERSON = _row.person_id.concat(literal_column("''"))
_WRONG_FOR = kept(
    select(_PERSON.label("person"), func.sum(_row.tries).label("wrong"))
    .where(mine(signin_ask), _SINCE, _MAILED, _row.tries > 0)
    .group_by(_PERSON)
    .having(func.sum(_row.tries) >= bindparam("least"))
)


class SignInRows(Rows):
    """Each is one row, whether the directory knows the address or not; only seals of codes are kept."""

    def add_ask(self, ask: Ask) -> None:
        self._add(
            signin_ask,
            ask_id=ask.ask_id,
            address=ask.address,
            person_id=ask.person,
            browser_hash=ask.browser_hash,
            network=ask.network,
            familiar=ask.familiar,
            code_hash="",
            asked_at=ask.asked_at,
            tries=0,
        )

    def asked_from(self, network: str, since: datetime, most: int) -> bool:
        return len(self._all(_FROM, is_network=network, since=since, most=most)) >= most

    def waiting_asks(self, most: int) -> Sequence[Ask]:
        return [_ask(row) for row in self._all(_WAITING, most=most)]

    def answer_ask(self, ask_id: str, at: datetime, person: str = "", code_hash: str = "") -> None:
        told = {"answered_at": at, "address": "", "person_id": person, "code_hash": code_hash}
        row = self._run(_ANSWERED, is_ask_id=ask_id, **told).first()
        if row and code_hash:
            older = {"is_person_id": person, "is_browser_hash": row.browser_hash}
            self._run(_NEWER_CAME, **older, newest=ask_id, ended_at=at)

    def mailed_asks(self, person: str, since: datetime) -> Sequence[Ask]:
        return [_ask(row) for row in self._all(_OF_PERSON, is_person_id=person, since=since)]

    def mailed_at_least(self, most: int, since: datetime) -> bool:
        return len(self._all(_MAILED_BY_NOW, since=since, most=most)) >= most

    def try_ask(self, ask_id: str, browser_hash: str, since: datetime, most: int | None) -> Ask | None:
        row = self._run(_TRY, is_ask_id=ask_id, is_browser_hash=browser_hash, after=since, most=most).first()
        return _ask(row) if row else None

    def wrong_tries(self, since: datetime) -> Mapping[str, int]:
        return {str(row.asked_from): int(row.wrong) for row in self._run(_WRONG, since=since)}

    def tried_wrong(self, since: datetime, least: int) -> Mapping[str, int]:
        return {str(row.person): int(row.wrong) for row in self._run(_WRONG_FOR, since=since, least=least)}

    def end_ask(self, ask_id: str, at: datetime) -> None:
        self._run(_RIGHT, is_ask_id=ask_id, ended_at=at)

    def end_asks(self, person: str, at: datetime) -> None:
        self._run(_UNUSED, is_person_id=person, ended_at=at)

    def forget_asks(self, before: datetime) -> int:
        return self._changed(_OLD, before=before)


def _ask(row: Found) -> Ask:
    return Ask(
        row.ask_id,
        row.address,
        row.person_id,
        row.browser_hash,
        row.network,
        row.familiar,
        row.asked_at,
        row.code_hash,
    )
