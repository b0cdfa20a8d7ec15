"""Checkpoints: how far the trail reaches, signed each day and sent out of the database's reach."""

from dataclasses import dataclass

from mailbot.core.audit import MAILBOT, Tag
from mailbot.services.desk import Desk, records
from mailbot.services.ports import Checkpoint, Enclosure, Signer


def checkpoint_text(seq: int, head: str) -> str:
    """The words a checkpoint signs: how long the trail is and what its head hashes to."""
    return f"mailbot audit trail\n{seq}\n{head}\n"


@dataclass(frozen=True)
class Checkpoints:
    """Makes them."""

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
