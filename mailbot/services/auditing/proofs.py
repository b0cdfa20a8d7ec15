"""The proof of entries, bytes only: for each the part of the chain up to the next signed checkpoint; or all of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mailbot.services.auditing.checkpoints import checkpoint_text
from mailbot.services.auditing.packing import Member
from mailbot.services.ports import Signer, Store, Tx


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the chain, both ends included; it ends where a checkpoint was signed, here as its note."""

    first: int
    last: int
    note: str
    name: str


def parts_for(tx: Tx, signer: Signer, seqs: Iterable[int]) -> list[Part]:
    """The fewest parts that prove these entries; what no checkpoint covers yet is signed for this pack alone."""
    found: list[Part] = []
    for seq in sorted(set(seqs)):
        if not found or seq > found[-1].last:
            found.append(_part(tx, signer, seq))
    return found


def whole(tx: Tx, signer: Signer, first: int, last: int) -> Part:
    """One part that proves every entry from the first to the last; the checkpoints within it hold as well."""
    end = _part(tx, signer, last)
    return Part(first, end.last, end.note, end.name)


def _part(tx: Tx, signer: Signer, first: int) -> Part:
    checkpoint = tx.checkpoint_from(first)
    if checkpoint:
        return Part(first, checkpoint.seq, checkpoint.note, f"checkpoint-{checkpoint.seq}")
    seq, head = tx.audit_head()
    return Part(first, seq, signer.sign(checkpoint_text(seq, head)), f"signed-for-this-pack-{seq}")


def proof(tx: Tx, signer: Signer, parts: list[Part]) -> Iterator[Member]:
    """chain.jsonl, the checkpoints it leads to, and the keys that signed them."""
    yield "chain.jsonl", (entry.body + b"\n" for part in parts for entry in tx.segment(part.first, part.last))
    notes = {f"checkpoints/{part.name}.txt": part.note for part in parts}
    for part in parts:
        for checkpoint in tx.checkpoints_within(part.first, part.last):
            notes[f"checkpoints/checkpoint-{checkpoint.seq}.txt"] = checkpoint.note
    yield from ((name, [note.encode()]) for name, note in notes.items())
    yield "keys.txt", ["".join(f"{line}\n" for line in signer.verifiers()).encode()]


def exported(store: Store) -> Iterator[bytes]:
    """The trail as stored: one canonical JSON entry a line, for an auditor's own tools."""
    with store.read() as tx:
        for entry in tx.trail():
            yield entry.body + b"\n"
