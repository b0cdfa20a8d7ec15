"""Somebody decides who may not, not like this, not yet, or once more."""

import json

from gate_world import EITHER, OTHER_HASH, SERIAL, Scene, Step

from gate_attacks.acts import change, decided, delete, drafted, move, pending, put, steps, use_up, used_up
from gate_attacks.attack import BY, Attack, put_twice, replaced


def checklist(*items: str) -> Step:
    """One approval with a checklist, used up."""
    return steps(
        drafted(approvals_required=1),
        put("approval_stage", needed=1),
        lambda scene: scene.slot(1, "mia", checklist=json.dumps(items)),
        move("pending"),
        change("approval", state="open"),
        use_up(1),
    )


ATTACKS = (
    Attack(
        "decision_on_pending",
        "a decision on what was withdrawn",
        steps(Scene.pending, use_up(1), move("withdrawn")),
        put("decision"),
    ),
    Attack(
        "decision_on_pending",
        "a decision before anybody is asked",
        steps(Scene.routed, change("approval", state="open"), change("approval", state="decided")),
        put("decision"),
    ),
    Attack(
        "decision_on_pending",
        "a decision on what is approved already",
        steps(decided(1, stages=EITHER), move("approved"), use_up(2)),
        put("decision", slot=2, decided_by="oto", verb="reject"),
    ),
    Attack(
        "decision_on_pending",
        "a decision on an older version",
        steps(
            Scene.pending,
            use_up(1),
            change("access_request", version=2),
            change("access_request", version=3),  # which is pending, see the neighbourhood
        ),
        put("decision"),
    ),
    Attack(
        "decision_by_the_approver",
        "somebody else decides",
        used_up(1),
        put("decision", decided_by="eve"),
        besides=("fk_decision_is_by_the_approver",),
    ),
    Attack(
        "decision_by_the_approver",
        "the owner decides in the manager's slot",
        used_up(1),
        put("decision", decided_by="oto"),
        besides=("fk_decision_is_by_the_approver",),
    ),
    Attack("decision_by_the_approver", "a slot is decided that was not used up", Scene.pending, put("decision")),
    Attack(
        "decision_by_the_approver",
        "the manager decides in the owner's slot",
        used_up(1),
        put("decision", slot=2),
        besides=("fk_decision_is_by_the_approver",),
    ),
    Attack(
        "decision_by_the_approver",
        "a slot is decided that does not exist",
        Scene.pending,
        put("decision", slot=9, verb="reject"),
        besides=("fk_decision_is_by_the_approver",),
    ),
    Attack(
        "fk_decision_is_by_the_approver",
        "somebody else decides",
        used_up(1),
        put("decision", decided_by="eve"),
        besides=("decision_by_the_approver",),
    ),
    Attack(
        "decision_on_this_content",
        "a decision on other content",
        used_up(1),
        put("decision", content_hash=OTHER_HASH),
        besides=("fk_decision_is_on_this_content",),
    ),
    Attack(
        "fk_decision_is_on_this_content",
        "a decision on other content",
        used_up(1),
        put("decision", content_hash=OTHER_HASH),
        besides=("decision_on_this_content",),
    ),
    Attack(
        "decision_not_own",
        "the requester has slipped into a slot and decides",
        Scene.pending,
        steps(change("approval", "slot = 1", approver="ana"), use_up(1), put("decision", decided_by="ana")),
        besides=("approval_not_passed_to_own",),
    ),
    Attack(
        "decision_not_own",
        "the draft was turned to the approver's own benefit",
        steps(
            Scene.routed,
            change("request_version", beneficiary="mia"),
            move("pending"),
            change("approval", "slot = 2", state="open"),
        ),
        steps(change("approval", "slot = 1", state="open"), use_up(1), put("decision")),
        besides=("approval_not_passed_to_own",),
    ),
    Attack(
        "decision_in_order",
        "the second stage approves first",
        steps(pending(SERIAL), use_up(2)),
        put("decision", slot=2, decided_by="oto"),
    ),
    Attack("decision_sure_enough", "an approval by a mere link", used_up(1), put("decision", assurance="link")),
    Attack(
        "decision_sure_enough",
        "an approval with an assurance of one's own",
        used_up(1),
        put("decision", assurance="certainly"),
    ),
    Attack(
        "decision_shortens_only",
        "an approver agrees to more time than was asked",
        used_up(1),
        put("decision", until="2027-02-01"),
    ),
    Attack(
        "decision_shortens_only",
        "an approver gives more time than was asked",
        used_up(1),
        put("decision", until="2027-06-30"),
    ),
    Attack(
        "decision_shortens_only",
        "who says no agrees to a day",
        used_up(1),
        put("decision", verb="reject", until="2026-12-01"),
    ),
    *(
        Attack(
            "decision_answers_the_checklist",
            f"approved with {answers}",
            checklist("background", "training"),
            put("decision", checklist=answers),
        )
        for answers in (
            "{}",
            '{"training": "yes"}',
            '{"background": "no", "training": "yes"}',
            '{"background": "", "training": "yes"}',
            '{"background": "yes", "training": null}',
        )
    ),
    *(
        Attack("decision_answers_the_checklist", what, checklist("training"), put("decision", checklist=answers))
        for what, answers in (
            ("an item is left out", "{}"),
            ("an item is answered with no", '{"training": "no"}'),
            ("another item is answered", '{"device": "yes"}'),
        )
    ),
    replaced("decision", "a rejection is replaced by an approval", decided(1, verb="reject")),
    replaced(
        "decision",
        "a rejection is replaced by a friend's approval",
        decided(1, verb="reject"),
        decided_by="eve",
        besides=BY,
    ),
    replaced(
        "decision",
        "a second decision takes the person's first one away",
        steps(decided(1, verb="reject"), use_up(2)),
        slot=2,
        besides=BY,
    ),
    put_twice("decision", "two decisions on one slot", decided(1), decided_by="eve", besides=BY),
    Attack(
        "uq_decision_org_id_request_id_version_decided_by",
        "one person decides twice",
        steps(decided(1), use_up(2)),
        put("decision", slot=2),
        besides=("decision_not_replaced", *BY),
    ),
    Attack(
        "decision_frozen",
        "a rejection becomes an approval",
        decided(1, verb="reject"),
        change("decision", verb="approve"),
    ),
    Attack("decision_frozen", "a reason is rewritten", decided(1), change("decision", reason="I never said so")),
    Attack("decision_kept", "a rejection is deleted", decided(1, verb="reject"), delete("decision")),
    Attack("ck_decision_verb", "neither yes nor no", used_up(1), put("decision", verb="maybe")),
)
