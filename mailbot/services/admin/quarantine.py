"""Mails that were put aside: looked at again, or settled by a person; what they say stays with the auditor."""

from collections.abc import Iterable
from dataclasses import dataclass

from mailbot.core.audit import Private, Tag
from mailbot.services.desk import Desk, records
from mailbot.services.ports import Aside


@dataclass(frozen=True)
class Quarantine:
    """Each act is noted in the trail as that of the person who did it (`by`, a person_id)."""

    desk: Desk

    def page(self, outcome: str, before: int, most: int) -> list[Aside]:
        """Some of those with one outcome (review, failed), newest first, from below the number `before` on."""
        with self.desk.store.read() as tx:
            return tx.aside(outcome, before, most)

    def again(self, mail_ids: Iterable[int], by: str) -> int:
        """Has mails handled once more, under today's rules; returns how many.

        They are believed no more than before: whose sender was not proved has to confirm all the same.
        """
        now, done = self.desk.now(), 0
        for mail_id in mail_ids:
            with self.desk.store.write() as tx:
                if tx.look_again(mail_id, now):
                    records.note(tx, now, Tag.MESSAGE_RELEASED, by, f"mail-{mail_id}", {"by": "person"})
                    done += 1
        return done

    def settle(self, mail_ids: Iterable[int], by: str, reason: str) -> int:
        """Takes mails out of quarantine without doing anything with them; returns how many."""
        now, done = self.desk.now(), 0
        for mail_id in mail_ids:
            with self.desk.store.write() as tx:
                if tx.settle_mail(mail_id, f"settled by {self.desk.name(by)}: {reason}"):
                    records.note(tx, now, Tag.MESSAGE_SETTLED, by, f"mail-{mail_id}", {"why": Private(reason)})
                    done += 1
        return done
