"""Mail in and out, the conversations it belongs to, and the mailboxes and addresses it comes from and goes to."""

from sqlalchemy import Boolean, Index, Integer, LargeBinary, String, Text

from mailbot.adapters.database.schema.tables.making import Big, col, key, one_of, only, ref, table, unique
from mailbot.adapters.database.schema.tables.times import Utc

mail = table(
    "mail",
    key("mail_id", Big),
    col("mailbox"),
    col("folder"),
    col("uidvalidity", Big),
    col("uid", Big),
    col("sha256", String(64)),
    col("oversize", Big),
    col("received_at", Utc),
    col("state", String(16)),
    col("attempts", Integer),
    col("confirmed", Boolean),
    col("outcome", String(16), nullable=True),
    col("reason"),
    col("dedupe_key"),
    col("message_id"),
    col("sender"),
    col("subject"),
    col("handled_at", Utc, nullable=True),
    col("due_at", Utc),
    col("lane"),
    col("moved_by_hand", Boolean),
    col("seal", String(64)),
    unique("mailbox,folder,uidvalidity,uid"),
    one_of("state", "state", ("stored", "waiting", "handled", "filed")),
    one_of("outcome", "outcome", ("done", "review", "failed")),
    Index("ix_mail_state", "org_id", "state", "due_at", "mail_id"),
    only("ix_mail_lane", "lane,due_at", "lane <> ''"),
    Index("ix_mail_outcome", "org_id", "outcome", "mail_id"),
    only("ix_mail_dedupe_key", "dedupe_key", "dedupe_key <> ''"),
    Index("ix_mail_sha256", "org_id", "sha256"),
)

# The bytes lie beside the row: its state changes four times, and SQLite writes a whole row each time.
mail_raw = table("mail_raw", key("mail_id", Big), col("raw", LargeBinary), ref("mail_id", "mail:mail_id"))

mailbox_state = table(
    "mailbox_state",
    key("mailbox", Text),
    col("holder"),
    col("lease_until", Utc),
    col("seen_at", Utc, nullable=True),
    col("trouble"),
    col("trouble_since", Utc, nullable=True),
)

thread = table(
    "thread",
    key("thread_id"),
    col("person_id"),
    col("subject"),
    col("message_id"),
    col("mail_id", Big, nullable=True),
    col("created_at", Utc),
    col("seal", String(64)),
    ref("person_id", "person:person_id"),
    ref("mail_id", "mail:mail_id"),
)

outbox = table(
    "outbox",
    key("notice_id"),
    col("seq", Big),
    col("kind"),
    col("category"),
    col("recipient"),
    col("message_id"),
    col("thread_id"),
    col("request_id"),
    col("payload", LargeBinary),
    col("dedupe_key"),
    col("state", String(16)),
    col("attempts", Integer),
    col("created_at", Utc),
    col("next_at", Utc),
    col("first_tried_at", Utc, nullable=True),
    col("sent_at", Utc, nullable=True),
    col("provider_id"),
    col("batch", String(40)),
    col("delivery", String(16)),
    col("delivery_at", Utc, nullable=True),
    col("error"),
    unique("dedupe_key"),
    unique("seq"),
    one_of("state", "state", ("queued", "sending", "sent", "review")),
    Index("ix_outbox_due", "org_id", "state", "next_at"),
    Index("ix_outbox_recipient", "org_id", "recipient", "created_at"),
    Index("ix_outbox_category", "org_id", "category", "created_at"),
    only("ix_outbox_provider_id", "provider_id", "provider_id <> ''"),
)

dead_address = table(
    "dead_address", key("address", String(320)), col("since", Utc), col("why"), col("seal", String(64))
)

webhook_event = table("webhook_event", key("event_id"), col("at", Utc), col("what"))
