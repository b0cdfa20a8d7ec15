"""People: where they work, who is away, who decides for whom, who has signed in and what they sent from a page."""

from typing import Any

from sqlalchemy import JSON, Index, Integer, String, text

from mailbot.adapters.database.schema.tables.making import Big, col, key, one_of, ref, table, unique
from mailbot.adapters.database.schema.tables.times import Day, Utc

person = table(
    "person",
    key("person_id"),
    col("ref", String(40)),
    col("email"),
    col("name"),
    col("employee_id"),
    col("department"),
    col("title"),
    col("type"),
    col("manager"),
    col("status"),
    col("other_addresses", JSON),
    col("placed_at", Utc, nullable=True),
    col("seal", String(64)),
    col("listed_at", Utc, nullable=True),
    col("listing", String(64)),
    unique("ref"),
    one_of("status", "status", ("active", "leaver", "gone")),
    Index("ix_person_status", "org_id", "status"),
    Index("ix_person_placed", "org_id", "placed_at"),
)

absence = table(
    "absence",
    key("person_id"),
    col("since", Utc),
    col("until", Day, nullable=True),
    col("mail_id", Big),
    col("seal", String(64)),
    Index("ix_absence_until", "org_id", "until"),
)

delegation = table(
    "delegation",
    key("delegation_id"),
    col("person_id"),
    col("delegate"),
    col("since", Day),
    col("until", Day),
    col("made_at", Utc),
    col("made_by"),
    col("ended_at", Utc, nullable=True),
    ref("person_id", "person:person_id"),
    ref("delegate", "person:person_id"),
    Index("ix_delegation_person", "org_id", "person_id", "until"),
    Index("ix_delegation_lasting", "org_id", "ended_at", "until"),
)

signin_ask = table(
    "signin_ask",
    key("ask_id"),
    col("address"),
    col("person_id"),
    col("browser_hash", String(64)),
    col("network", String(64)),
    col("familiar"),
    col("code_hash", String(64)),
    col("asked_at", Utc),
    col("answered_at", Utc, nullable=True),
    col("ended_at", Utc, nullable=True),
    col("tries", Integer),
    Index("ix_signin_ask_answered", "org_id", "answered_at", "asked_at"),
    Index("ix_signin_ask_asked", "org_id", "asked_at"),
    Index("ix_signin_ask_network", "org_id", "network", "asked_at"),
    Index("ix_signin_ask_person", "org_id", "person_id", "asked_at"),
)

web_session = table(
    "web_session",
    key("session_hash"),
    col("session_id"),
    col("person_id"),
    col("method", String(8)),
    col("opened_at", Utc),
    col("expires_at", Utc),
    col("ended_at", Utc, nullable=True),
    col("authed_at", Utc, nullable=True),
    col("seen_at", Utc, nullable=True),
    col("browser"),
    col("seal", String(64)),
    ref("person_id", "person:person_id"),
    Index("ix_web_session_person", "org_id", "person_id"),
)

_LIVE: dict[str, Any] = dict.fromkeys(("sqlite_where", "postgresql_where"), text("ended_at IS NULL"))

identity = table(
    "identity",
    key("identity_id"),
    col("issuer"),
    col("subject"),
    col("person_id"),
    col("bound_at", Utc),
    col("ended_at", Utc, nullable=True),
    col("seal", String(64)),
    ref("person_id", "person:person_id"),
    Index("ix_identity_subject", "org_id", "issuer", "subject"),
    Index("ix_identity_person", "org_id", "person_id"),
    Index("identity_of_one", "org_id", "issuer", "subject", unique=True, **_LIVE),
    Index("identity_is_one", "org_id", "issuer", "person_id", unique=True, **_LIVE),
)

sent_form = table(
    "sent_form",
    key("person_id"),
    key("form_id"),
    col("act"),
    col("sent_at", Utc),
    col("outcome", JSON),
    ref("person_id", "person:person_id"),
    Index("ix_sent_form_sent", "org_id", "person_id", "sent_at"),
)
