"""A request asks for something else than people were shown, or goes by steps of its own."""

from gate_world import AT, OTHER_HASH, Scene

from gate_attacks.acts import change, decided, delete, empty, move, put, routed, sql, steps
from gate_attacks.attack import Attack, put_twice, replaced

ATTACKS = (
    Attack("access_request_frozen", "its version goes back", Scene.drafted, change("access_request", version=0)),
    Attack("access_request_frozen", "its version jumps", Scene.drafted, change("access_request", version=3)),
    Attack(
        "access_request_frozen",
        "it gets another name",
        empty,
        sql("UPDATE access_request SET request_id = 'R9' WHERE request_id = 'E'"),
    ),
    Attack("access_request_kept", "it is deleted", empty, sql("DELETE FROM access_request WHERE request_id = 'E'")),
    replaced("access_request", "it is replaced", empty, request_id="E", version=7),
    put_twice("access_request", "the same id twice", Scene.drafted),
    Attack(
        "fk_access_request_thread_org_id_thread_id",
        "it belongs to no conversation",
        Scene.drafted,
        put("access_request", request_id="R2", thread_id="nowhere"),
    ),
    Attack(
        "request_version_starts_as_draft",
        "it is born approved",
        empty,
        put("request_version", request_id="E", state="approved", approvals_required=1),
    ),
    Attack(
        "request_version_starts_as_draft",
        "it is born pending",
        empty,
        put("request_version", request_id="E", state="pending", approvals_required=1),
    ),
    replaced(
        "request_version",
        "a pending version is replaced by a draft with other content",
        Scene.pending,
        system="Payroll",
        besides=("fk_approval_stage_request_version_org_id_request_id_version",),
    ),
    put_twice(
        "request_version",
        "the same version twice",
        Scene.drafted,
        content_hash=OTHER_HASH,
        state="draft",
        besides=(
            "uq_request_version_org_id_request_id_version_state",
            "uq_request_version_org_id_request_id_version_content_hash",
        ),
    ),
    Attack(
        "request_version_identity_frozen",
        "somebody else has asked",
        Scene.pending,
        change("request_version", requester="eve"),
    ),
    Attack(
        "request_version_identity_frozen",
        "somebody else has asked the draft",
        Scene.drafted,
        change("request_version", requester="eve"),
    ),
    Attack(
        "request_version_content_frozen",
        "a pending version asks for more",
        Scene.pending,
        change("request_version", access_level="Admin"),
    ),
    Attack(
        "request_version_content_frozen",
        "an approved version is for somebody else",
        Scene.approved,
        change("request_version", beneficiary="eve"),
    ),
    Attack(
        "request_version_content_frozen",
        "a pending version lasts for ever",
        Scene.pending,
        change("request_version", until=None),
    ),
    Attack(
        "request_version_content_frozen",
        "a held version asks for more",
        steps(Scene.routed, move("held")),
        change("request_version", system="Payroll"),
    ),
    Attack(
        "request_version_content_frozen",
        "a pending version names another number",
        Scene.pending,
        change("request_version", ticket="CHG-99999"),
    ),
    Attack(
        "request_version_content_frozen",
        "it changes in the step that approves it",
        decided(1, 2),
        change("request_version", state="approved", system="Payroll"),
    ),
    Attack(
        "request_version_route_frozen",
        "fewer approvals are required",
        Scene.pending,
        change("request_version", approvals_required=1),
        besides=("request_version_asks_enough",),
    ),
    Attack(
        "request_version_route_frozen",
        "the seal of what people are shown is another one",
        Scene.pending,
        change("request_version", seal="ours"),
    ),
    Attack(
        "request_version_route_frozen",
        "the deadline of what is approved moves",
        Scene.approved,
        change("request_version", due_at=AT),
    ),
    Attack(
        "request_version_route_frozen",
        "the clock of what is approved stands still",
        Scene.approved,
        change("request_version", paused_at=AT),
    ),
    *(
        Attack(
            "request_version_content_frozen",
            f"another {name}",
            Scene.pending,
            change("request_version", **{name: value}),
        )
        for name, value in (
            ("nature", "emergency"),
            ("days", 9),
            ("replaces", "G-v"),
            ("origin", "R9"),
            ("ticket", "1"),
        )
    ),
    Attack(
        "request_version_times_true",
        "asked later than they were",
        Scene.pending,
        change("request_version", asked_at=AT),
    ),
    Attack(
        "request_version_times_true", "the clock stood still", Scene.pending, change("request_version", stood_still=9)
    ),
    Attack(
        "request_version_times_true",
        "the clock of what is decided stood still",
        Scene.approved,
        change("request_version", stood_still=9),
    ),
    Attack(
        "request_version_times_true",
        "the clock goes on and stood still for less than no time",
        steps(Scene.pending, change("request_version", paused_at=AT)),
        change("request_version", paused_at=None, stood_still=-9),
    ),
    Attack(
        "request_version_moves_by_the_table",
        "a draft is approved",
        Scene.routed,
        move("approved"),
        besides=("request_version_approved_on_evidence",),
    ),
    Attack(
        "request_version_moves_by_the_table",
        "a rejected version is asked again",
        steps(decided(1, verb="reject"), move("rejected")),
        move("pending"),
    ),
    Attack("request_version_moves_by_the_table", "an approved version is unmade", Scene.approved, move("draft")),
    Attack("request_version_kept", "it is deleted", Scene.drafted, delete("request_version")),
    Attack(
        "fk_request_version_access_request_org_id_request_id",
        "a version of no request",
        Scene.drafted,
        put("request_version", request_id="R9"),
    ),
    Attack(
        "fk_request_version_person_org_id_requester",
        "nobody asks",
        empty,
        put("request_version", request_id="E", requester="ghost"),
    ),
    Attack(
        "fk_request_version_person_org_id_beneficiary",
        "nobody gets it",
        empty,
        put("request_version", request_id="E", beneficiary="ghost"),
    ),
    Attack(
        "ck_request_version_state",
        "a state of one's own",
        Scene.drafted,
        move("granted"),
        besides=("request_version_moves_by_the_table",),
    ),
    Attack("ck_request_version_risk", "a risk of one's own", Scene.drafted, change("request_version", risk="none")),
    Attack("ck_request_version_complete", "people are asked about nothing", routed(access_level=""), move("pending")),
    Attack(
        "ck_request_version_asks_somebody",
        "it is asked of nobody",
        Scene.drafted,
        move("pending"),
        besides=("request_version_asks_enough",),
    ),
)
