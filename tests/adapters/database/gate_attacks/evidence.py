"""A version is called approved without all its approvals: each piece of the evidence is tried alone."""

from gate_world import EITHER, OTHER_HASH, SERIAL, Scene, Step

from gate_attacks.acts import change, decide, decided, delete, move, put, steps, use_up
from gate_attacks.attack import BY, Attack

APPROVED = "request_version_approved_on_evidence"
NO_REJECTION = (
    """
  AND NOT EXISTS (SELECT 1 FROM decision AS d
    WHERE d.org_id = v.org_id AND d.request_id = v.request_id AND d.version = v.version AND d.verb <> 'approve')""",
    "",
)
STAGES_THROUGH = ("      AND s.approving >= s.needed)", "      )")
ENOUGH_PEOPLE = ("d.version = v.version) >= v.approvals_required", "d.version = v.version) >= 0")
DISTINCT = ("(SELECT count(DISTINCT d.decided_by)", "(SELECT count(d.decided_by)")
ONCE = (
    *("decision_not_replaced", "uq_decision_org_id_request_id_version_decided_by", "pk_decision"),
    *("uq_approval_org_id_request_id_version_approver", "approval_replaces_no_other"),
)
"""What refuses one person in two slots."""


def slips_in(person: str) -> Step:
    """Somebody gets the second slot and approves."""
    return steps(
        change("approval", "slot = 2", approver=person),
        use_up(2),
        put("decision", slot=2, decided_by=person),
        move("approved"),
    )


ATTACKS = (
    Attack(
        APPROVED,
        "with no approval",
        Scene.pending,
        move("approved"),
        condition=STAGES_THROUGH,
        conditions=(ENOUGH_PEOPLE,),
    ),
    Attack(
        APPROVED,
        "with one of two approvals",
        decided(1),
        move("approved"),
        condition=ENOUGH_PEOPLE,
        conditions=(STAGES_THROUGH,),
    ),
    Attack(
        APPROVED,
        "with one of two stages",
        decided(1, stages=SERIAL),
        move("approved"),
        condition=STAGES_THROUGH,
        conditions=(ENOUGH_PEOPLE,),
    ),
    Attack(
        APPROVED,
        "with one approval and one rejection",
        steps(decided(1), decide(2, verb="reject")),
        move("approved"),
        condition=("WHERE d.verb = 'approve'", "WHERE true"),
        conditions=(NO_REJECTION,),
    ),
    Attack(
        APPROVED,
        "with a rejection beside the one approval that is needed",
        steps(decided(1, stages=EITHER), decide(2, verb="reject")),
        move("approved"),
        condition=NO_REJECTION,
    ),
    Attack(
        APPROVED,
        "with the approvals of another stage",
        decided(1, 2, stages=(("any", ("mia", "oto")), ("all", ("iva",)))),
        move("approved"),
        condition=(" AND d.stage = s.stage)", ")"),
    ),
    Attack(
        APPROVED,
        "with a stranger's approval",
        decided(1),
        steps(use_up(2), put("decision", slot=2, decided_by="eve"), move("approved")),
        besides=BY,
        condition=("\n  AND d.decided_by = a.approver", ""),
    ),
    Attack(
        APPROVED,
        "with an approval of other content",
        decided(1),
        steps(decide(2, content_hash=OTHER_HASH), move("approved")),
        besides=("decision_on_this_content", "fk_decision_is_on_this_content"),
        condition=("\n  AND d.content_hash = v.content_hash", ""),
    ),
    Attack(
        APPROVED,
        "with an approval whose slot was not used up",
        decided(1),
        steps(put("decision", slot=2, decided_by="oto"), move("approved")),
        besides=("decision_by_the_approver",),
        condition=("\n  AND a.state = 'decided'", ""),
    ),
    Attack(
        APPROVED,
        "with the requester's approval",
        decided(1),
        slips_in("ana"),
        besides=("approval_not_passed_to_own", "decision_not_own"),
        condition=("\n  AND a.approver <> v.requester", ""),
    ),
    Attack(
        APPROVED,
        "with the beneficiary's approval",
        decided(1),
        slips_in("ben"),
        besides=("approval_not_passed_to_own", "decision_not_own"),
        condition=("\n  AND a.approver <> v.beneficiary", ""),
    ),
    Attack(APPROVED, "with one person in two slots", decided(1), slips_in("mia"), besides=ONCE, condition=DISTINCT),
    Attack(
        APPROVED,
        "with one person in two stages",
        decided(1, stages=SERIAL),
        slips_in("mia"),
        besides=ONCE,
        condition=ENOUGH_PEOPLE,
    ),
    Attack(
        APPROVED,
        "of a version that is no longer the current one",
        steps(Scene.pending, decide(1, 2), change("access_request", version=2)),
        move("approved"),
        condition=(
            """
JOIN access_request AS q
  ON q.org_id = v.org_id AND q.request_id = v.request_id AND q.version = v.version""",
            "",
        ),
    ),
    Attack(
        APPROVED,
        "of a version whose stages have gone",
        decided(1, stages=SERIAL),
        steps(delete("approval_stage", "stage = 2"), move("approved")),
        besides=("approval_stage_kept", "fk_approval_approval_stage_org_id_request_id_version_stage"),
        condition=(
            """
JOIN evidence_route AS r
  ON r.org_id = v.org_id AND r.request_id = v.request_id AND r.version = v.version""",
            "",
        ),
        conditions=(ENOUGH_PEOPLE,),
    ),
)
