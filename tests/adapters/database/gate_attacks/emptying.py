"""A table is emptied at once, which PostgreSQL does without a word to those who watch over deleting."""

from gate_world import GATED, Scene

from gate_attacks.acts import put, sql, steps
from gate_attacks.attack import Attack

BELOW_THE_VERSION = (
    *("approval_stage", "approval", "decision", "grant_task", "access_grant", "review_answer"),
    *("inquiry", "recall", "task_check", "hand_over"),
)
REFERRED_TO = {
    "access_request": ("request_version", *BELOW_THE_VERSION),
    "request_version": BELOW_THE_VERSION,
    "approval_stage": ("approval", "decision"),
    "approval": ("decision",),
    "grant_task": ("access_grant", "review_answer", "task_check", "hand_over"),
    "access_grant": ("review_answer",),
    "review": ("review_answer",),
    "mail": ("mail_raw", "access_request", "request_version", *BELOW_THE_VERSION),
    "audit_entry": ("audit_text",),
}
"""What TRUNCATE … CASCADE empties as well."""

ALONE = (
    *("standing_approval", "delegation", "sod_exception", "exception_evidence"),
    *("ownership_claim", "trail_check", "identity", "web_session"),
)
"""Tables whose row needs no other of the gate."""

FULL = steps(
    *(Scene.reviewed, put("recall"), put("task_check"), put("hand_over")),
    *(Scene.trail, Scene.mailed),
    *map(put, ALONE),
)
"""A row in every table but that of questions, which only who has not decided yet may ask."""

ATTACKS = tuple(
    Attack(
        f"{table}_not_truncated",
        "it is emptied at once",
        steps(Scene.pending, put("inquiry")) if table == "inquiry" else FULL,
        sql(f"TRUNCATE {table} CASCADE"),
        besides=tuple(f"{other}_not_truncated" for other in REFERRED_TO.get(table, ())),
        only="postgresql",
    )
    for table in GATED
)
