"""The audit trail is cut, bent or begun anew, and what a check of it has found is taken back."""

from gate_world import OTHER_HASH, Scene

from gate_attacks.acts import change, delete, empty, put, steps
from gate_attacks.attack import REPLACE, Attack, put_twice, replaced

CHECKED = put("trail_check")

ATTACKS = (
    Attack("audit_entry_continues", "an entry is left out", Scene.trail, put("audit_entry", seq=6)),
    Attack("audit_entry_continues", "an entry before the first", Scene.trail, put("audit_entry", seq=0)),
    Attack("audit_entry_continues", "a number that is none", Scene.trail, put("audit_entry", seq="4th"), only="sqlite"),
    replaced("audit_entry", "the last entry is replaced", Scene.trail, seq=3, body=b"[]"),
    put_twice("audit_entry", "two entries with one number", Scene.trail, seq=3),
    Attack("audit_entry_frozen", "an entry is rewritten", Scene.trail, change("audit_entry", "seq = 2", body=b"[]")),
    Attack("audit_entry_kept", "the tail is cut off", Scene.trail, delete("audit_entry", "seq = 3")),
    Attack("audit_text_frozen", "a reason is rewritten", Scene.trail, change("audit_text", text="other")),
    Attack(
        "audit_text_not_replaced",
        "a reason is replaced",
        Scene.trail,
        put("audit_text", REPLACE, text="other"),
        besides=("audit_text_frozen",),
        only="sqlite",
    ),
    put_twice("audit_text", "two reasons for one entry", Scene.trail, text="other"),
    Attack("fk_audit_text_audit_entry_org_id_seq", "text of no entry", Scene.trail, put("audit_text", seq=9)),
    Attack(
        "audit_head_names_an_entry",
        "a trail starts in the middle",
        empty,
        put("audit_head", seq=9, entry_hash="b9".ljust(64, "0")),
    ),
    Attack(
        "audit_head_names_an_entry", "a trail starts with another hash", put("audit_entry"), put("audit_head", seq=1)
    ),
    Attack(
        "audit_head_names_an_entry",
        "a trail starts ahead of its entry",
        put("audit_entry"),
        put("audit_head", seq=2, entry_hash="1" * 64),
    ),
    Attack(
        "audit_head_moves_forward",
        "the head goes back",
        Scene.trail,
        change("audit_head", seq=2, entry_hash="2".ljust(64, "0")),
    ),
    Attack(
        "audit_head_moves_forward",
        "the head gets another hash",
        Scene.trail,
        change("audit_head", entry_hash=OTHER_HASH),
    ),
    Attack(
        "audit_head_moves_forward",
        "the head follows another organisation's trail",
        Scene.trail,
        change("audit_head", seq=9, entry_hash="b9".ljust(64, "0")),
    ),
    Attack(
        "audit_head_moves_forward",
        "the head leaves for another organisation",
        steps(Scene.trail, *(put("audit_entry", org_id="q", seq=seq) for seq in range(1, 5))),
        change("audit_head", org_id="q", seq=4, entry_hash="1" * 64),
    ),
    Attack(
        "audit_head_moves_forward",
        "the head runs ahead",
        Scene.trail,
        change("audit_head", seq=4, entry_hash=OTHER_HASH),
    ),
    Attack(
        "audit_head_moves_forward",
        "the next entry under another hash",
        steps(Scene.trail, put("audit_entry", seq=4, entry_hash="4" * 64)),
        change("audit_head", seq=4, entry_hash=OTHER_HASH),
    ),
    replaced("audit_head", "the head is replaced by a new one", Scene.trail),
    put_twice("audit_head", "a second head", Scene.trail),
    Attack("audit_head_kept", "the head is deleted", Scene.trail, delete("audit_head")),
    Attack(
        "audit_checkpoint_frozen", "a checkpoint is rewritten", Scene.trail, change("audit_checkpoint", head=OTHER_HASH)
    ),
    Attack("audit_checkpoint_kept", "a checkpoint is deleted", Scene.trail, delete("audit_checkpoint")),
    replaced("audit_checkpoint", "a checkpoint is replaced", Scene.trail, head=OTHER_HASH),
    put_twice("audit_checkpoint", "two checkpoints at one place", Scene.trail),
    Attack("trail_check_frozen", "what was found is taken back", CHECKED, change("trail_check", wrong="")),
    Attack("trail_check_kept", "only what was found before is left", CHECKED, delete("trail_check")),
    replaced("trail_check", "another result in the place of what was found", CHECKED, wrong=""),
    put_twice("trail_check", "two results under one name", CHECKED),
)
