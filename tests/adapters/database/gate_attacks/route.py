"""Fewer people are asked than the rules say."""

from gate_world import EITHER, SERIAL, Scene

from gate_attacks.acts import change, delete, drafted, move, put, routed, steps
from gate_attacks.attack import Attack, put_twice, replaced

ATTACKS = (
    Attack(
        "request_version_asks_enough",
        "it is asked of nobody",
        Scene.drafted,
        move("pending"),
        besides=("ck_request_version_asks_somebody",),
    ),
    Attack("request_version_asks_enough", "a number without stages", drafted(approvals_required=1), move("pending")),
    Attack(
        "request_version_asks_enough",
        "a stage without people",
        steps(drafted(approvals_required=2), put("approval_stage")),
        move("pending"),
        condition=(" AND s.needed <= s.asked", ""),
        conditions=((" AND (s.mode = 'any' OR s.needed = s.asked)", ""),),
    ),
    Attack(
        "request_version_asks_enough",
        "all of two are asked, one is enough",
        steps(Scene.routed, change("request_version", approvals_required=1)),
        steps(delete("approval_stage", "stage = 1"), put("approval_stage", needed=1), move("pending")),
        besides=("approval_stage_kept", "fk_approval_approval_stage_org_id_request_id_version_stage"),
        condition=(" AND (s.mode = 'any' OR s.needed = s.asked)", ""),
    ),
    Attack(
        "request_version_asks_enough",
        "fewer are required than the stages need",
        steps(routed(SERIAL), change("request_version", approvals_required=1)),
        move("pending"),
        condition=(
            """
  AND v.approvals_required = (SELECT sum(s.needed) FROM evidence_stage AS s
    WHERE s.org_id = v.org_id AND s.request_id = v.request_id AND s.version = v.version)""",
            "",
        ),
    ),
    Attack(
        "request_version_asks_enough",
        "a stage that needs nobody lowers the sum",
        steps(routed(EITHER), change("request_version", approvals_required=1)),
        steps(put("approval_stage", stage=2, mode="any", needed=0), move("pending")),
        besides=("ck_approval_stage_needs_somebody",),
        condition=(" AND s.needed >= 1", ""),
    ),
    Attack(
        "request_version_asks_enough",
        "nothing is required",
        Scene.drafted,
        steps(put("approval_stage", mode="any", needed=0), move("pending")),
        besides=("ck_approval_stage_needs_somebody", "ck_request_version_asks_somebody"),
        condition=("v.approvals_required > 0", "true"),
        conditions=((" AND s.needed >= 1", ""),),
    ),
    Attack(
        "approval_stage_set_on_route",
        "a stage is added while people decide",
        Scene.pending,
        put("approval_stage", stage=2, needed=1),
    ),
    replaced(
        "approval_stage",
        "a stage is replaced by one that needs less",
        Scene.routed,
        mode="any",
        needed=1,
        besides=("fk_approval_approval_stage_org_id_request_id_version_stage",),
    ),
    put_twice("approval_stage", "the same stage twice", Scene.routed),
    Attack("approval_stage_frozen", "a stage needs less", Scene.routed, change("approval_stage", mode="any", needed=1)),
    Attack(
        "approval_stage_kept",
        "a stage is deleted",
        steps(Scene.drafted, put("approval_stage")),
        delete("approval_stage"),
    ),
    Attack(
        "fk_approval_stage_request_version_org_id_request_id_version",
        "a stage of no version",
        Scene.drafted,
        put("approval_stage", version=9),
        besides=("approval_stage_set_on_route",),
    ),
    Attack("ck_approval_stage_mode", "a mode of one's own", Scene.drafted, put("approval_stage", mode="none")),
    Attack("ck_approval_stage_needs_somebody", "a stage needs nobody", Scene.drafted, put("approval_stage", needed=0)),
)
