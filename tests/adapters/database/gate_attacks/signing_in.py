"""Somebody else signs in with an identity that was bound, or with a session that has ended."""

from gate_world import AT, OTHER_HASH

from gate_attacks.acts import change, delete, empty, put, sql, steps
from gate_attacks.attack import Attack, put_twice, replaced

BOUND = put("identity")
UNBOUND = steps(BOUND, change("identity", ended_at=AT))
SIGNED_IN = put("web_session")
SIGNED_OUT = steps(SIGNED_IN, change("web_session", ended_at=AT))

ATTACKS = (
    Attack("identity_new", "an identity that is over when it is bound", empty, put("identity", ended_at=AT)),
    Attack("identity_frozen", "an identity is turned to somebody else", BOUND, change("identity", person_id="eve")),
    Attack("identity_frozen", "somebody else's account takes its place", BOUND, change("identity", subject="00u-eve")),
    Attack("identity_frozen", "an identity that was ended comes back", UNBOUND, change("identity", ended_at=None)),
    replaced("identity", "an identity is written over", BOUND, person_id="oto"),
    replaced(
        "identity", "another account in place of the one that is bound", BOUND, identity_id="I2", subject="00u-eve"
    ),
    put_twice("identity", "the same identity twice", UNBOUND),
    Attack("fk_identity_person_org_id_person_id", "an identity of nobody", empty, put("identity", person_id="nobody")),
    Attack("identity_kept", "an identity is taken away", BOUND, delete("identity")),
    Attack("web_session_ends_once", "a session that ended goes on", SIGNED_OUT, change("web_session", ended_at=None)),
    Attack(
        "web_session_ends_once",
        "another secret opens a session",
        SIGNED_IN,
        change("web_session", session_hash=OTHER_HASH),
    ),
    Attack("web_session_kept", "a session is taken away", SIGNED_OUT, delete("web_session")),
    replaced("web_session", "a session that ended is put anew", SIGNED_OUT),
    Attack(
        "web_session_not_replaced",
        "another session takes the row number away",
        SIGNED_IN,
        sql(
            "INSERT OR REPLACE INTO web_session (rowid, org_id, session_hash, session_id, person_id, method, opened_at,"
            " expires_at, browser, seal) SELECT rowid, org_id, 'other', 'S2', person_id, method, opened_at, expires_at,"
            " browser, seal FROM web_session WHERE org_id = 'o'"
        ),
        besides=("web_session_kept",),
        only="sqlite",
    ),
    put_twice("web_session", "two sessions with one secret", SIGNED_IN, session_id="S2"),
    Attack(
        "fk_web_session_person_org_id_person_id", "a session of nobody", empty, put("web_session", person_id="nobody")
    ),
)
