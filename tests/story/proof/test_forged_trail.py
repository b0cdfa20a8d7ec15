"""Who goes on with the trail, or changes what lies beside it, is found out."""

import json

import pytest
from forgeries import eve_decides_instead_of_mia, told
from world import ANA, MIA, OTO, World, meddle, meddle_unseen, text_of

from mailbot.core.trail import Fold, different


def test_an_entry_that_mailbot_did_not_write_is_found_out(asked: World) -> None:
    """The chain has no secret: whoever can compute a hash can go on with it."""
    assert asked.trail().wrong is None
    eve_decides_instead_of_mia(asked)
    wrong = asked.trail().wrong
    assert wrong is not None
    assert "was not written by mailbot" in wrong.what


@pytest.mark.parametrize("column", ["tag = 'message:received'", "subject = 'mail-1'", "actor = 'mailbot'"])
def test_an_entry_that_is_kept_where_nobody_looks_is_found_out(asked: World, column: str) -> None:
    """The pages look entries up by their columns: a rejection kept as something else would be in no list."""
    asked.decides(MIA, "reject", "No: she has no business there.")
    meddle(asked, f"UPDATE audit_entry SET {column} WHERE tag = 'request:stage:rejected'")
    wrong = asked.trail().wrong
    assert wrong is not None
    assert "not its own" in wrong.what


def test_requests_from_before_the_trail_told_what_is_asked_are_held_to_what_it_told(asked: World) -> None:
    """An entry that mailbot wrote in the older form lacks these facts; one that an insider writes so is no entry."""
    fold = Fold()
    with asked.mailbot.desk.store.read() as tx:
        for entry in tx.trail():
            older = json.loads(entry.body) | {"v": 1}
            for name in ("asked", "shown"):
                older["data"].pop(name, None)
            fold.apply(older)
        for key, recorded in tx.recorded():
            assert different(recorded, fold.facts[key]) == []
            assert different(dict.fromkeys(recorded, "else"), fold.facts[key]) != []
    newer = json.loads(entry.body) | {"tag": "request:submitted", "subject": "REQ-2026-00009", "v": 2}
    newer["data"] = {"version": 1, "stages": [], "approvals": [[1, 1, "p-x"]]}
    fold.facts["request", "REQ-2026-00009", "1"] = {"state": "draft"}
    with pytest.raises(KeyError):
        fold.apply(newer)


def test_a_row_that_is_put_back_as_the_backup_has_it_counts_again(asked: World) -> None:
    """As the alert says: whoever runs the database changes what was there, and deletes what was not."""
    asked.writes(MIA, "From 1 to 4 December Oto Virtanen decides for me.")
    asked.works()
    (until,) = asked.column("SELECT until FROM delegation")
    dead = "INSERT INTO dead_address (org_id, address, since, why, seal)"
    meddle_unseen(
        asked,
        "UPDATE delegation SET until = '2026-12-31'",
        f"{dead} SELECT org_id, '{OTO}', '2026-11-26 09:00:00.000000', '', '' FROM access_request",
    )
    asked.clock.forward(hours=1)
    asked.works()
    assert "the newest backup" in text_of(asked.mail(asked.mailbot.desk.policy.access_office, "somebody writes"))
    meddle_unseen(asked, f"UPDATE delegation SET until = '{until}'", "DELETE FROM dead_address")
    assert asked.trail().wrong is None
    with asked.mailbot.desk.store.read() as tx:
        assert tx.strange_rows(asked.clock.now().date()) == []


def test_who_writes_a_result_of_the_verification_does_not_have_it_run_at_every_look(asked: World) -> None:
    """It reads the whole trail; a result in the row that mailbot did not sign counts for none."""
    asked.clock.forward(hours=24)
    asked.works()
    columns = "org_id, check_id, seq, head, made_at, wrong, note"
    meddle_unseen(
        asked,
        f"INSERT INTO trail_check ({columns}) SELECT org_id, 'V-99999', seq, head, '2099-01-01 00:00:00.000000', '',"
        " note FROM trail_check LIMIT 1",
    )
    for _ in range(3):
        asked.clock.forward(minutes=1)
        asked.works()
    assert len(asked.column("SELECT check_id FROM trail_check")) <= 3
    for _ in range(2):
        asked.clock.forward(hours=24)
        asked.works()
    assert len(asked.column("SELECT check_id FROM trail_check")) in (4, 5)


def test_a_text_beside_the_trail_cannot_be_changed_unseen_and_may_be_erased(asked: World) -> None:
    asked.decides(MIA, "reject", "No: she has no business there.")
    assert asked.trail().wrong is None
    meddle_unseen(asked, "UPDATE audit_text SET text = 'Yes, of course.' WHERE field = 'reason'")
    assert "was changed" in str(asked.trail().wrong)
    meddle_unseen(asked, "DELETE FROM audit_text WHERE field = 'reason'", "UPDATE decision SET reason = ''")
    assert asked.trail().wrong is None
    meddle_unseen(asked, "UPDATE decision SET reason = 'Whatever she likes.'")
    assert "reason" in str(asked.trail().wrong)


def test_who_put_the_rules_live_is_nobody_else_because_the_name_beside_the_trail_was_erased(world: World) -> None:
    meddle_unseen(world, "DELETE FROM audit_text WHERE field = 'by'", "UPDATE rules_version SET loaded_by = 'mia.berg'")
    assert "who did it is not what the trail tells" in str(world.trail().wrong)


@pytest.mark.parametrize("how", ["DELETE FROM request_now", "DELETE FROM request_party"])
def test_a_request_that_is_taken_from_the_lists_is_found_out(asked: World, how: str) -> None:
    """The job that ends what waits too long looks there."""
    assert asked.trail().wrong is None
    meddle_unseen(asked, how)
    assert "REQ-2026-00001 is not listed" in str(asked.trail().wrong)


def test_a_request_that_is_taken_from_the_lists_is_told_of_within_the_hour(asked: World) -> None:
    meddle_unseen(asked, "UPDATE request_now SET due_at = '2099-01-01 00:00:00.000000'")
    asked.clock.forward(hours=1)
    asked.works()
    assert "somebody writes into the database" in told(asked, asked.mailbot.desk.policy.auditor)


def test_an_end_of_the_trail_that_was_cut_off_is_told_of_within_the_hour(asked: World) -> None:
    """With all that it tells of: what is left fits, and no checkpoint has been signed since."""
    asked.writes(ANA, "status")
    asked.works()
    last = "(SELECT max(seq) FROM audit_entry)"
    meddle_unseen(
        asked,
        f"DELETE FROM audit_text WHERE seq = {last}",
        f"DELETE FROM audit_entry WHERE seq = {last}",
        f"UPDATE audit_head SET seq = {last}, entry_hash = (SELECT entry_hash FROM audit_entry WHERE seq = {last})",
    )
    for _ in range(3):
        asked.writes(MIA, "status")
        asked.works()
    asked.clock.forward(hours=1)
    asked.works()
    office = asked.mail(asked.mailbot.desk.policy.access_office, "somebody writes into the database")
    assert "the end of the audit trail, which had reached entry" in text_of(office)
