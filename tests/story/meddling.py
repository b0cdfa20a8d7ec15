"""A short history, and what somebody with the database's own rights could change in it."""

from beginnings import told_once
from world import ANA, MIA, OTO, World


@told_once
def history(world: World) -> None:
    world.writes(ANA, "I need Edit on the Finance Shared Drive for the month-end closing.")
    world.works()
    world.decides(MIA, "approve")
    world.decides(OTO, "approve")
    world.mailbot.fulfilment.finish([world.tasks()[0].task_id], "done", "Noah", "")
    world.mailbot.checkpoints.make()
    world.writes(ANA, "I need Viewer in Orchard Finance.")
    world.works()


MEDDLING: dict[str, tuple[list[str], str]] = {
    "a grant for somebody else": (
        ["UPDATE access_grant SET person_id = (SELECT person_id FROM person WHERE email LIKE 'eve.marlow%')"],
        "G-00001",
    ),
    "a grant that vanishes": (["DELETE FROM access_grant"], "G-00001"),
    "another access level": (["UPDATE access_grant SET access_level = 'Admin'"], "G-00001"),
    "a decision that somebody else took": (
        [
            "UPDATE approval SET approver = (SELECT person_id FROM person WHERE email LIKE 'eve.marlow%')"
            " WHERE state = 'open' AND slot = 1"
        ],
        "REQ-2026-00002",
    ),
    "an approval used up by nobody's decision": (
        ["UPDATE approval SET state = 'decided' WHERE state = 'open' AND slot = 1"],
        "REQ-2026-00002",
    ),
    "a request that was never asked": (
        ["UPDATE request_version SET state = 'withdrawn' WHERE state = 'pending'"],
        "state",
    ),
    "an entry rewritten": (["UPDATE audit_entry SET body = '{}' WHERE seq = 3"], "#3"),
    "an entry removed": (["DELETE FROM audit_text WHERE seq = 4", "DELETE FROM audit_entry WHERE seq = 4"], "#4"),
    "the end cut off": (
        [
            "DELETE FROM audit_text WHERE seq > 5",
            "DELETE FROM audit_entry WHERE seq > 5",
            "UPDATE audit_head SET seq = 5, entry_hash = (SELECT entry_hash FROM audit_entry WHERE seq = 5)",
        ],
        "checkpoint",
    ),
    "groups that IT would set": (["UPDATE grant_task SET groups = '[\"domain-admins\"]'"], "groups"),
    "the day access began": (["UPDATE access_grant SET since = '2020-01-01 00:00:00.000000'"], "since"),
    "how sure we were of an approver": (["UPDATE decision SET assurance = 'link'"], "assurance"),
    "what was signed": (["UPDATE request_version SET until = '2030-01-01' WHERE state = 'approved'"], "hash"),
    "a checkpoint that vanishes": (["DELETE FROM audit_checkpoint"], "checkpoint"),
}
"""What is done, and what the verification names."""
