"""Proving the past: what the trail tells, folded, gives what the records say."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from mailbot.core import workflow
from mailbot.core.trail import UNREADABLE, Facts, Fold, Key
from mailbot.services.auditing.chain import Broken, Chain
from mailbot.services.auditing.comparing import compare, compare_guards
from mailbot.services.ports import Discrepancy, Signer, Store

Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Verified:
    """What `verify` found: how far the chain reaches, its head, and the first thing that is wrong, if any."""

    entries: int
    head: str
    checkpoints: int
    wrong: Discrepancy | None


@dataclass(frozen=True)
class Verification:
    """One reading of the whole trail, entry by entry, with nothing kept but the records it tells of.

    `kept` are notes of checkpoints that the auditor has: nobody with the database alone can change those.
    """

    store: Store
    signer: Signer
    kept: Iterable[str] = ()

    def run(self, progress: Progress | None = None) -> Verified:
        """Checks everything in one view of the records, so that work going on meanwhile is not taken for tampering;
        stops at the first bad entry."""
        wrong = None
        chain = Chain(self.signer)
        with self.store.read() as tx:
            try:
                chain.meet(tx.checkpoints())
                for note in self.kept:
                    chain.hold_to(note)
                compare(tx, _folded(chain.read(tx), progress))
                compare_guards(self.store)
            except Broken as broken:
                wrong = broken.found
            except UNREADABLE as error:
                what = f"what is kept after entry #{chain.seq} cannot be read: {type(error).__name__}: {error}"
                wrong = Discrepancy(None, what)
        return Verified(chain.seq, chain.head, len(chain.signed), wrong)


def _folded(entries: Iterable[Mapping[str, Any]], progress: Progress | None) -> dict[Key, Facts]:
    """The records that the entries tell of."""
    fold = Fold()
    for entry in entries:
        try:
            fold.apply(entry)
        except (workflow.Illegal, *UNREADABLE) as error:
            raise Broken(entry["seq"], f"entry #{entry['seq']} tells of something impossible: {error}") from error
        if progress:
            progress(entry["seq"])
    return fold.facts
