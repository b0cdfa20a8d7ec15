"""Other people are asked than the rules say."""

from gate_world import EITHER, SERIAL, Scene, Step

from gate_attacks.acts import change, delete, pending, put, steps, used_up
from gate_attacks.attack import Attack, put_twice, replaced


def slot(stage: int, person: str, **values: object) -> Step:
    return lambda scene: scene.slot(stage, person, **values)


ATTACKS = (
    Attack("approval_set_on_route", "a friend is asked as well while people decide", pending(EITHER), slot(1, "eve")),
    Attack("approval_set_on_route", "an approval is born decided", Scene.routed, slot(1, "iva", state="decided")),
    Attack("approval_not_own", "the requester gets a slot", Scene.routed, slot(1, "ana")),
    Attack("approval_not_own", "the beneficiary gets a slot", Scene.routed, slot(1, "ben")),
    Attack(
        "approval_not_passed_to_own",
        "a slot passes to the requester",
        Scene.pending,
        change("approval", "slot = 1", approver="ana"),
    ),
    Attack(
        "approval_not_passed_to_own",
        "a slot passes to the beneficiary",
        Scene.pending,
        change("approval", "slot = 1", approver="ben"),
    ),
    replaced("approval", "a slot is replaced by a friend's", Scene.routed, approver="eve"),
    replaced("approval", "another slot takes a person's first one away", Scene.routed, slot=3, tag="tag3"),
    replaced(
        "approval", "another slot takes a tag and the slot away", Scene.routed, slot=3, approver="eve", tag="R1-1-1"
    ),
    Attack(
        "approval_replaces_no_other",
        "passing a slot on takes another one away",
        Scene.routed,
        change("approval", "slot = 1", "UPDATE OR REPLACE", approver="oto"),
        besides=("approval_kept",),
        only="sqlite",
    ),
    Attack(
        "approval_replaces_no_other",
        "a tag takes another slot away",
        Scene.routed,
        change("approval", "slot = 1", "UPDATE OR REPLACE", tag="R1-1-2"),
        besides=("approval_kept",),
        only="sqlite",
    ),
    put_twice("approval", "the same slot twice", Scene.routed, approver="eve", tag="tag3"),
    Attack(
        "uq_approval_org_id_request_id_version_approver",
        "one person in two slots",
        Scene.routed,
        put("approval", slot=3, tag="tag3"),
        besides=("approval_not_replaced",),
    ),
    Attack(
        "uq_approval_org_id_request_id_version_approver",
        "one person gets a second slot",
        Scene.pending,
        change("approval", "slot = 1", approver="oto"),
        besides=("approval_replaces_no_other",),
    ),
    Attack(
        "uq_approval_org_id_tag",
        "two slots answer to one address",
        Scene.routed,
        put("approval", slot=3, approver="eve", tag="R1-1-1"),
        besides=("approval_not_replaced",),
    ),
    Attack("approval_frozen", "a slot needs less sureness", Scene.pending, change("approval", assurance="link")),
    Attack("approval_frozen", "a checklist is taken away", Scene.pending, change("approval", checklist='["x"]')),
    Attack("approval_frozen", "who decides becomes a deputy", Scene.pending, change("approval", deputy_for="eve")),
    Attack(
        "approval_frozen",
        "somebody stands in for themselves",
        Scene.pending,
        change("approval", "slot = 1", approver="iva", deputy_for="iva"),
    ),
    Attack("approval_frozen", "a slot moves to another stage", pending(SERIAL), change("approval", stage=1)),
    Attack(
        "approval_frozen",
        "a decided slot passes to somebody else",
        used_up(1),
        change("approval", "slot = 1", approver="eve"),
    ),
    Attack(
        "approval_moves_by_the_table",
        "a decided slot is opened again",
        used_up(1),
        change("approval", "slot = 1", state="open"),
    ),
    Attack(
        "approval_moves_by_the_table",
        "a closed slot is opened again",
        steps(Scene.pending, change("approval", state="closed")),
        change("approval", state="open"),
    ),
    Attack("approval_kept", "a slot is deleted", Scene.routed, delete("approval", "slot = 2")),
    Attack(
        "fk_approval_approval_stage_org_id_request_id_version_stage", "a slot of no stage", Scene.routed, slot(9, "iva")
    ),
    Attack("fk_approval_person_org_id_approver", "a slot for nobody", Scene.routed, slot(1, "ghost")),
    Attack(
        "ck_approval_state",
        "a state of one's own",
        Scene.routed,
        change("approval", state="waived"),
        besides=("approval_moves_by_the_table",),
    ),
    Attack("ck_approval_assurance", "an assurance of one's own", Scene.routed, slot(1, "iva", assurance="none")),
)
