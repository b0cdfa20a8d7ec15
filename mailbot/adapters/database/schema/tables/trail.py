"""The audit trail, its checkpoints, and what was found when it was checked."""

from sqlalchemy import Index, LargeBinary, String

from mailbot.adapters.database.schema.tables.making import Big, col, guarded, key, ref, table
from mailbot.adapters.database.schema.tables.times import Utc

audit_head = guarded("audit_head", col("seq", Big), col("entry_hash", String(64)))

audit_entry = guarded(
    "audit_entry",
    key("seq", Big),
    col("at", Utc),
    col("tag", String(40)),
    col("actor"),
    col("subject"),
    col("body", LargeBinary),
    col("entry_hash", String(64)),
    col("seal", String(64)),
    Index("ix_audit_entry_subject", "org_id", "subject", "seq"),
    Index("ix_audit_entry_at", "org_id", "at"),
    Index("ix_audit_entry_tag", "org_id", "tag", "seq"),
    Index("ix_audit_entry_actor", "org_id", "actor", "seq"),
    Index("ix_audit_entry_actor_tag", "org_id", "actor", "tag", "seq"),
)

# How far the trail reached before its entries were stamped, vouched for when that began.
audit_unsealed = table("audit_unsealed", key("entry_hash"), col("seq", Big), col("seal", String(64)))

audit_text = guarded(
    "audit_text",
    key("seq", Big),
    key("field"),
    col("salt", String(64)),
    col("text"),
    ref("seq", "audit_entry:seq"),
)

audit_checkpoint = guarded(
    "audit_checkpoint",
    key("seq", Big),
    col("head", String(64)),
    col("made_at", Utc),
    col("note"),
)

trail_check = table(
    "trail_check",
    key("check_id"),
    col("seq", Big),
    col("head", String(64)),
    col("made_at", Utc),
    col("wrong"),
    col("note"),
    Index("ix_trail_check_made", "org_id", "made_at", "check_id"),
)
