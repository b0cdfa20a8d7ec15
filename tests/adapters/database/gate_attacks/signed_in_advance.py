"""What an owner signs in advance, and what it is then said to approve."""

from gate_world import AT

from gate_attacks.acts import change, delete, empty, put, steps, used_up
from gate_attacks.attack import Attack, put_twice, replaced

ASKED = put("standing_approval")
SIGNED = steps(ASKED, change("standing_approval", signed_at=AT, assurance="session"))

ATTACKS = (
    replaced("standing_approval", "another text under a signature", SIGNED, system="Payroll"),
    put_twice("standing_approval", "the same id twice", ASKED),
    Attack(
        "fk_standing_approval_person_org_id_approver",
        "nobody would sign",
        empty,
        put("standing_approval", approver="ghost"),
    ),
    Attack(
        "standing_approval_new",
        "a signature that comes with the row",
        empty,
        put("standing_approval", signed_at=AT, assurance="session"),
    ),
    Attack("standing_approval_kept", "what was signed is taken away", SIGNED, delete("standing_approval")),
    Attack(
        "standing_approval_frozen",
        "another access under a signature",
        SIGNED,
        change("standing_approval", system="Payroll"),
    ),
    Attack("standing_approval_frozen", "a later last day", SIGNED, change("standing_approval", until="2037-06-30")),
    Attack(
        "standing_approval_frozen",
        "signed with no more than a link",
        ASKED,
        change("standing_approval", signed_at=AT, assurance="link"),
    ),
    Attack(
        "decision_by_standing_approval",
        "an approval in advance that nobody signed",
        used_up(1),
        put("decision", via="standing", standing="S1"),
    ),
)
