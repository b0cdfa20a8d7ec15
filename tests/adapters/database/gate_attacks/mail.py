"""A mail that came in, or one that is to go out, becomes another."""

from gate_world import OTHER_HASH, Scene

from gate_attacks.acts import change, delete, empty, put, sql, steps
from gate_attacks.attack import Attack, put_twice, replaced

ATTACKS = (
    Attack(
        "outbox_frozen",
        "a notice goes to somebody else",
        Scene.mailed,
        change("outbox", recipient="eve@larkspur.example"),
    ),
    Attack("outbox_frozen", "a notice says something else", Scene.mailed, change("outbox", payload=b"[]")),
    Attack(
        "outbox_sent_stays",
        "a notice is sent again",
        steps(Scene.mailed, change("outbox", state="sent")),
        change("outbox", state="queued"),
    ),
    Attack("outbox_sealed", "a letter lies open", empty, put("outbox", payload=b'{"text": "approve here: ..."}')),
    Attack("outbox_kept", "a notice is deleted", Scene.mailed, delete("outbox")),
    Attack("pk_outbox", "the same notice twice", Scene.mailed, put("outbox", seq=2, dedupe_key="receipt:2")),
    Attack(
        "uq_outbox_org_id_dedupe_key",
        "the same thing is said twice",
        Scene.mailed,
        put("outbox", notice_id="N2", seq=2),
    ),
    Attack(
        "uq_outbox_org_id_seq",
        "two notices in one place",
        Scene.mailed,
        put("outbox", notice_id="N2", dedupe_key="receipt:2"),
    ),
    Attack("ck_outbox_state", "a state of one's own", Scene.mailed, change("outbox", state="lost")),
    Attack("mail_frozen", "a mail came from elsewhere", Scene.mailed, change("mail", uid=2)),
    Attack("mail_frozen", "a mail lay in another mailbox", Scene.mailed, change("mail", mailbox="other")),
    Attack("mail_frozen", "a mail has another hash", Scene.mailed, change("mail", sha256=OTHER_HASH)),
    Attack("mail_kept", "a mail is deleted", put("mail"), delete("mail")),
    Attack("pk_mail", "the same number twice", Scene.mailed, put("mail", uid=2)),
    Attack(
        "uq_mail_org_id_mailbox_folder_uidvalidity_uid", "the same mail twice", Scene.mailed, put("mail", mail_id=2)
    ),
    Attack("ck_mail_state", "a state of one's own", Scene.mailed, change("mail", state="lost")),
    Attack("ck_mail_outcome", "an outcome of one's own", Scene.mailed, change("mail", outcome="lost")),
    Attack("mail_raw_frozen", "the bytes are rewritten", Scene.mailed, change("mail_raw", raw=b"forged")),
    Attack("mail_raw_kept", "the bytes are deleted", Scene.mailed, delete("mail_raw")),
    replaced("mail_raw", "the bytes are replaced", Scene.mailed, raw=b"forged"),
    Attack(
        "mail_raw_not_replaced",
        "other bytes take the row number away",
        steps(Scene.mailed, put("mail", mail_id=2, uid=2)),
        sql(
            "INSERT OR REPLACE INTO mail_raw (rowid, org_id, mail_id, raw)"
            " SELECT rowid, 'o', 2, 'forged' FROM mail_raw WHERE org_id = 'o'"
        ),
        besides=("mail_raw_kept",),
        only="sqlite",
    ),
    put_twice("mail_raw", "two sets of bytes for one mail", Scene.mailed, raw=b"forged"),
    Attack("fk_mail_raw_mail_org_id_mail_id", "bytes of no mail", empty, put("mail_raw", mail_id=9)),
)
