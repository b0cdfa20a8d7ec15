"""An exception goes on without the control that was promised for it."""

from gate_world import AT, Scene

from gate_attacks.acts import change, delete, put, steps
from gate_attacks.attack import Attack, put_twice, replaced

ATTACKS = (
    Attack(
        "sod_exception_frozen",
        "it begins anew, and no evidence is due",
        put("sod_exception"),
        change("sod_exception", begun_at="2036-01-01 00:00:00+00:00"),
    ),
    Attack(
        "sod_exception_frozen", "it gets another name", put("sod_exception"), change("sod_exception", exception="EX9")
    ),
    Attack("sod_exception_kept", "it was never in force", put("sod_exception"), delete("sod_exception")),
    Attack("pk_sod_exception", "the same name twice", put("sod_exception"), put("sod_exception")),
    Attack(
        "exception_evidence_frozen",
        "it was asked of somebody else",
        put("exception_evidence"),
        change("exception_evidence", asked_of="eve@larkspur.example"),
    ),
    Attack(
        "exception_evidence_frozen",
        "it is shown by no mail",
        put("exception_evidence"),
        change("exception_evidence", shown_at=AT),
    ),
    Attack(
        "exception_evidence_frozen",
        "it was shown by another mail",
        steps(
            Scene.mailed,
            put("mail", mail_id=2, uid=2),
            put("exception_evidence"),
            change("exception_evidence", shown_at=AT, mail_id=1),
        ),
        change("exception_evidence", mail_id=2),
    ),
    Attack(
        "exception_evidence_kept", "it was never asked for", put("exception_evidence"), delete("exception_evidence")
    ),
    replaced("exception_evidence", "it is replaced", put("exception_evidence"), shown_at=AT),
    put_twice("exception_evidence", "the same id twice", put("exception_evidence")),
)
