"""One mailbot at a time reads a mailbox, and how the mailbox is stands in its row."""

from datetime import timedelta

from store_cast import HOUR, NOW

from mailbot.adapters.database.store import SqlStore
from mailbot.services.ports import MailboxState

BOX = "access@imap.larkspur.example"
MINUTE = timedelta(minutes=1)


# case 27
def test_a_mailbox_is_one_holders_until_the_lease_ends(store: SqlStore) -> None:
    with store.write() as tx:
        assert tx.hold_mailbox(BOX, "one", NOW, NOW + MINUTE)
        assert not tx.hold_mailbox(BOX, "two", NOW, NOW + HOUR)
        assert tx.hold_mailbox(BOX, "one", NOW, NOW + 2 * MINUTE)
        assert not tx.hold_mailbox(BOX, "two", NOW + MINUTE, NOW + HOUR)
        assert tx.hold_mailbox(BOX, "two", NOW + 2 * MINUTE, NOW + HOUR)
        assert not tx.hold_mailbox(BOX, "one", NOW + 2 * MINUTE, NOW + HOUR)
        assert tx.hold_mailbox("another", "one", NOW, NOW + MINUTE)


# case 27
def test_only_the_holder_can_let_go(store: SqlStore) -> None:
    with store.write() as tx:
        tx.hold_mailbox(BOX, "one", NOW, NOW + HOUR)
        tx.release_mailbox(BOX, "two", NOW)
        assert not tx.hold_mailbox(BOX, "two", NOW, NOW + HOUR)
        tx.release_mailbox(BOX, "one", NOW)
        assert tx.hold_mailbox(BOX, "two", NOW, NOW + HOUR)


def test_how_a_mailbox_is_stays_while_it_changes_hands(store: SqlStore) -> None:
    with store.write() as tx:
        assert tx.mailbox_state(BOX) is None
        tx.hold_mailbox(BOX, "one", NOW, NOW)
        tx.note_mailbox(BOX, NOW - HOUR, "nothing listens", NOW - MINUTE)
        tx.hold_mailbox(BOX, "two", NOW, NOW + MINUTE)
    state = MailboxState(BOX, "two", NOW + MINUTE, NOW - HOUR, "nothing listens", NOW - MINUTE)
    with store.read() as tx:
        assert tx.mailbox_states() == [state]
        assert tx.mailbox_state(BOX) == state
