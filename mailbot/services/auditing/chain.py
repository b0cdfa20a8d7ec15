"""What the trail tells, read entry by entry: none is missing or changed, all are ours, and each checkpoint holds."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

from mailbot.core.audit import ChainedEntry
from mailbot.core.trail import UNREADABLE, committed
from mailbot.services.auditing.checkpoints import checkpoint_text
from mailbot.services.ports import Checkpoint, Discrepancy, PrivateText, Signer, Tx


class Broken(Exception):
    """The first thing that is wrong; `seq` where it is one entry's."""

    def __init__(self, seq: int | None, what: str, texts: str = "") -> None:
        super().__init__(what)
        self.found = Discrepancy(seq, what, texts)


class Chain:
    """The chain as far as it was read: the number and the hash of its last entry, and what was `signed` on its way."""

    def __init__(self, signer: Signer) -> None:
        self._signer = signer
        self.seq, self.head = 0, ""
        self.signed: dict[int, Checkpoint] = {}

    def meet(self, checkpoints: Iterable[Checkpoint]) -> None:
        """Has the trail meet the checkpoints that the database has."""
        self.signed |= {checkpoint.seq: checkpoint for checkpoint in checkpoints}

    def hold_to(self, note: str) -> None:
        """Holds the trail to a kept checkpoint as well, whatever the database says of it. Raises Broken."""
        text = self._signer.verify(note)
        match (text or "").splitlines():
            case [_, seq, head] if seq.isdigit():
                self.signed[int(seq)] = Checkpoint(int(seq), head, datetime.min.replace(tzinfo=UTC), note)
            case _:
                raise Broken(None, "a checkpoint that was given was not signed by any of our keys")

    def read(self, tx: Tx) -> Iterator[dict[str, Any]]:
        """What each entry tells, once it is proved. Raises Broken at the first that is not."""
        texts = groupby(tx.every_text(), key=lambda text: text.seq)
        with_texts = next(texts, None)
        for stored in tx.trail():
            entry = self._next(stored)
            yield entry
            if with_texts and with_texts[0] == stored.seq:
                _as_chained(entry, with_texts[1])
                with_texts = next(texts, None)
        self._end(tx)
        if with_texts:
            raise Broken(with_texts[0], f"there is a text of entry #{with_texts[0]}, which has none")

    def _next(self, stored: ChainedEntry) -> dict[str, Any]:
        expected = self.seq + 1
        if stored.seq != expected:
            raise Broken(expected, f"entry #{expected} is missing: #{stored.seq} follows #{self.seq}")
        if hashlib.sha256(stored.body).hexdigest() != stored.entry_hash:
            raise Broken(stored.seq, f"entry #{stored.seq} was changed: its bytes do not give its hash")
        entry = _decoded(stored)
        if entry.get("seq") != stored.seq or entry.get("prev") != self.head:
            raise Broken(stored.seq, f"entry #{stored.seq} does not continue #{self.seq}")
        if not stored.genuine:
            raise Broken(stored.seq, f"entry #{stored.seq} was not written by mailbot: it lacks the stamp of our keys")
        if any(entry.get(name) != value for name, value in stored.found_by.items()):
            raise Broken(
                stored.seq, f"entry #{stored.seq} lies under a time, tag, actor or subject that is not its own"
            )
        self.seq, self.head = stored.seq, stored.entry_hash
        self._as_signed()
        return entry

    def _as_signed(self) -> None:
        checkpoint = self.signed.get(self.seq)
        if checkpoint and self._signer.verify(checkpoint.note) != checkpoint_text(self.seq, self.head):
            what = f"the checkpoint at #{self.seq} does not match the trail, or none of our keys signed it"
            raise Broken(self.seq, what)

    def _end(self, tx: Tx) -> None:
        last = max(self.signed, default=0)
        if last > self.seq:
            why = "a copy from before was put back, or the end was cut"
            raise Broken(self.seq + 1, f"the trail ends at #{self.seq}, but a checkpoint was signed at #{last}: {why}")
        head = tx.audit_head()
        if head != (self.seq, self.head):
            what = f"the trail ends at #{self.seq}, but its head says #{head[0]}: the end was cut"
            raise Broken(self.seq + 1, what)


def _decoded(stored: ChainedEntry) -> dict[str, Any]:
    try:
        entry = json.loads(stored.body)
    except UNREADABLE as error:
        raise Broken(stored.seq, f"entry #{stored.seq} cannot be read: {error}") from error
    return entry if isinstance(entry, dict) else {}


def _as_chained(entry: dict[str, Any], texts: Iterable[PrivateText]) -> None:
    """The texts beside an entry are those it was chained with; one that is missing was erased."""
    for text in texts:
        value = entry.get("data")
        for part in text.field.split("."):
            value = _part(value, part)
        if value != {"sha256": committed(text.text, text.salt)}:
            raise Broken(entry["seq"], f"the text of {text.field} in entry #{entry['seq']} was changed")


def _part(value: Any, name: str) -> Any:
    """What lies under a name, or at a place of a list; None where nothing does."""
    if isinstance(value, list):
        return value[int(name)] if name.isdecimal() and int(name) < len(value) else None
    return value.get(name) if isinstance(value, dict) else None
