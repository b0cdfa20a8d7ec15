"""Proving the past: the chain, the signed checkpoints, and that the trail, read back, gives the register."""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import groupby
from typing import Any

from mailbot.core import workflow
from mailbot.core.register import MAILBOT, ChainedEntry, Tag
from mailbot.core.trail import UNREADABLE, Fold, Key, different
from mailbot.services.desk import Desk, records
from mailbot.services.ports import Checkpoint, Discrepancy, Enclosure, PrivateText, Signer, Store, Tx

Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Verified:
    """What `verify` found: how far the chain reaches, its head, and the first thing that is wrong, if any."""

    entries: int
    head: str
    checkpoints: int
    wrong: Discrepancy | None


class _Broken(Exception):
    def __init__(self, seq: int | None, what: str) -> None:
        super().__init__(what)
        self.found = Discrepancy(seq, what)


class Verification:
    """One reading of the whole trail, entry by entry, with nothing kept but the records it tells of."""

    def __init__(self, store: Store, signer: Signer, kept: Iterable[str] = ()) -> None:
        """`kept` are notes of checkpoints that the auditor has: nobody with the database alone can change those."""
        self._store, self._signer, self._kept = store, signer, tuple(kept)
        self._fold = Fold()
        self._seq, self._head = 0, ""
        self._signed: dict[int, Checkpoint] = {}

    def run(self, progress: Progress | None = None) -> Verified:
        """Checks everything in one view of the records, so that work going on meanwhile is not taken for tampering;
        stops at the first bad entry."""
        with self._store.read() as tx:
            self._signed = {checkpoint.seq: checkpoint for checkpoint in tx.checkpoints()}
            try:
                for note in self._kept:
                    self._take(note)
                self._check(tx, progress)
                self._sealed(tx)
                self._guards()
            except _Broken as broken:
                return Verified(self._seq, self._head, len(self._signed), broken.found)
        return Verified(self._seq, self._head, len(self._signed), None)

    def _take(self, note: str) -> None:
        """Holds the trail to a kept checkpoint as well, whatever the database says of it."""
        text = self._signer.verify(note)
        match (text or "").splitlines():
            case [_, seq, head] if seq.isdigit():
                self._signed[int(seq)] = Checkpoint(int(seq), head, datetime.min.replace(tzinfo=UTC), note)
            case _:
                raise _Broken(None, "a checkpoint that was given was not signed by any of our keys")

    def _check(self, tx: Tx, progress: Progress | None) -> None:
        texts = groupby(tx.every_text(), key=lambda text: text.seq)
        with_texts = next(texts, None)
        for entry in tx.trail():
            self._entry(entry)
            if with_texts and with_texts[0] == entry.seq:
                self._texts(entry, with_texts[1])
                with_texts = next(texts, None)
            if progress:
                progress(self._seq)
        self._tail(tx)
        if with_texts:
            raise _Broken(with_texts[0], f"there is a text of entry #{with_texts[0]}, which has none")
        self._register(tx)

    def _entry(self, stored: ChainedEntry) -> None:
        expected = self._seq + 1
        if stored.seq != expected:
            raise _Broken(expected, f"entry #{expected} is missing: #{stored.seq} follows #{self._seq}")
        if hashlib.sha256(stored.body).hexdigest() != stored.entry_hash:
            raise _Broken(stored.seq, f"entry #{stored.seq} was changed: its bytes do not give its hash")
        entry = self._decoded(stored)
        if entry.get("seq") != stored.seq or entry.get("prev") != self._head:
            raise _Broken(stored.seq, f"entry #{stored.seq} does not continue #{self._seq}")
        if not stored.genuine:
            raise _Broken(stored.seq, f"entry #{stored.seq} was not written by mailbot: it lacks the stamp of our keys")
        if any(entry.get(name) != value for name, value in stored.found_by.items()):
            raise _Broken(
                stored.seq, f"entry #{stored.seq} lies under a time, tag, actor or subject that is not its own"
            )
        self._seq, self._head = stored.seq, stored.entry_hash
        self._checkpoint(stored.seq)
        try:
            self._fold.apply(entry)
        except (workflow.Illegal, KeyError, ValueError) as error:
            raise _Broken(stored.seq, f"entry #{stored.seq} tells of something impossible: {error}") from error

    def _texts(self, stored: ChainedEntry, texts: Iterable[PrivateText]) -> None:
        """The texts beside an entry are those it was chained with; one that is missing was erased."""
        for text in texts:
            value = self._decoded(stored).get("data")
            for part in text.field.split("."):
                value = _part(value, part)
            digest = hashlib.sha256((text.salt + text.text).encode()).hexdigest()
            if value != {"sha256": digest}:
                raise _Broken(stored.seq, f"the text of {text.field} in entry #{stored.seq} was changed")

    def _decoded(self, stored: ChainedEntry) -> dict[str, Any]:
        try:
            entry = json.loads(stored.body)
        except ValueError as error:
            raise _Broken(stored.seq, f"entry #{stored.seq} cannot be read: {error}") from error
        return entry if isinstance(entry, dict) else {}

    def _checkpoint(self, seq: int) -> None:
        checkpoint = self._signed.get(seq)
        if checkpoint is None:
            return
        if self._signer.verify(checkpoint.note) != checkpoint_text(self._seq, self._head):
            raise _Broken(seq, f"the checkpoint at #{seq} does not match the trail, or none of our keys signed it")

    def _tail(self, tx: Tx) -> None:
        last = max(self._signed, default=0)
        if last > self._seq:
            raise _Broken(self._seq + 1, f"the trail ends at #{self._seq}, but a checkpoint was signed at #{last}")
        head = tx.audit_head()
        if head != (self._seq, self._head):
            raise _Broken(
                self._seq + 1, f"the trail ends at #{self._seq}, but its head says #{head[0]}: the end was cut"
            )

    def _register(self, tx: Tx) -> None:
        """Every record as the database has it, against what the trail says; what is left over has vanished."""
        told = self._fold.facts
        for key, recorded in _readable(tx.recorded()):
            expected = told.pop(key, None)
            if expected is None:
                raise _Broken(None, f"{_named(key)} is in the register, but the trail never tells of it")
            for name in different(recorded, expected):
                raise _Broken(
                    None,
                    f"{_named(key)}: the register says {name} = {recorded[name] or '(nothing)'}, "
                    f"the trail says {expected.get(name) or '(nothing)'}",
                )
        if told:
            raise _Broken(None, f"{_named(next(iter(told)))} is in the trail, but the register no longer has it")

        for request_id in tx.wrongly_listed():
            raise _Broken(None, f"{request_id} is not listed as its records are: jobs and pages may pass it over")

    def _sealed(self, tx: Tx) -> None:
        """Rows that come and go, and that only mailbot writes."""
        for row in tx.strange_rows(date.min):
            raise _Broken(None, f"{row} is not as mailbot wrote it, or the trail never tells of it")

    def _guards(self) -> None:
        """What keeps the records from being changed: where it is otherwise than mailbot made it, they may be."""
        if changed := self._store.changed_guards():
            names = ", ".join(changed[:5])
            raise _Broken(None, f"the guards of the database are not as mailbot made them: {names}; records may change")


def _readable(records: Iterable[tuple[Key, Mapping[str, str]]]) -> Iterator[tuple[Key, Mapping[str, str]]]:
    """The records; one that cannot even be read is found out like one that says something else."""
    last: Key = ("the first",)
    try:
        for last, facts in records:
            yield last, facts
    except UNREADABLE as error:
        raise _Broken(
            None, f"the record after {_named(last)} cannot be read: {type(error).__name__}: {error}"
        ) from error


def _part(value: Any, name: str) -> Any:
    """What lies under a name, or at a place of a list; None where nothing does."""
    if isinstance(value, list):
        return value[int(name)] if name.isdecimal() and int(name) < len(value) else None
    return value.get(name) if isinstance(value, dict) else None


def _named(key: tuple[str, ...]) -> str:
    return " ".join(key)


def checkpoint_text(seq: int, head: str) -> str:
    """The words a checkpoint signs: how long the trail is and what its head hashes to."""
    return f"mailbot audit trail\n{seq}\n{head}\n"


@dataclass(frozen=True)
class Checkpoints:
    """Signs, daily, how far the trail reaches, and sends it out of the database's reach."""

    desk: Desk
    signer: Signer

    def make(self) -> Checkpoint | None:
        """One checkpoint over everything committed so far, mailed to the auditor; None when nothing is new."""
        now = self.desk.now()
        with self.desk.store.write() as tx:
            seq, head = tx.audit_head(hold=True)  # of two workers the second finds nothing new
            last = max((checkpoint.seq for checkpoint in tx.checkpoints()), default=0)
            if seq <= last + 1:  # the entry that tells of the last checkpoint is no news
                return None
            note = self.signer.sign(checkpoint_text(seq, head))
            checkpoint = Checkpoint(seq, head, now, note)
            tx.add_checkpoint(checkpoint)
            records.note(tx, now, Tag.CHECKPOINT_MADE, MAILBOT, f"checkpoint-{seq}", {"seq": seq, "head": head})
            self.desk.notices.queue(
                tx,
                "checkpoint",
                "report",
                self.desk.policy.auditor,
                {
                    "seq": seq,
                    "head": head,
                    "day": now.date(),
                    "note": note,
                    "why_you": "You get this because you are the auditor in policy.yaml.",
                },
                dedupe_key=f"checkpoint:{seq}",
                at=now,
                enclosures=(Enclosure(f"checkpoint-{seq}.txt", "text/plain; charset=utf-8", note.encode()),),
            )
        return checkpoint


def exported(store: Store) -> Iterator[bytes]:
    """The trail as stored: one canonical JSON entry a line, for an auditor's own tools."""
    with store.read() as tx:
        for entry in tx.trail():
            yield entry.body + b"\n"
