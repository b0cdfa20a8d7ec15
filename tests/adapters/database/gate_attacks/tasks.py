"""IT is told to give what nobody approved, or something else than was approved."""

from gate_world import AT, EITHER, HASH, Scene, Step

from gate_attacks.acts import change, decide, decided, move, put, revoke, steps
from gate_attacks.attack import Attack, put_twice

ON_EVIDENCE = "grant_task_on_evidence"
IS_APPROVED = "fk_grant_task_is_approved"
STEP = ("request_version_approved_on_evidence",)


def shortened(*days: str) -> Step:
    """Both approve, each until the day they name."""

    def run(scene: Scene) -> None:
        scene.pending()
        for number in (1, 2):
            scene.decide(number, until=days[number - 1] if number <= len(days) else None)
        scene.move("approved")

    return run


def approved(**values: object) -> Step:
    return lambda scene: scene.approved(**values)


ATTACKS = (
    Attack(
        ON_EVIDENCE,
        "a task without a request",
        Scene.drafted,
        put("grant_task", request_id="R9"),
        besides=(IS_APPROVED, "grant_task_as_asked"),
    ),
    Attack(
        ON_EVIDENCE,
        "a task of a kind of one's own",
        Scene.drafted,
        put("grant_task", kind="gift"),
        besides=(IS_APPROVED, "ck_grant_task_kind"),
    ),
    Attack(
        ON_EVIDENCE,
        "a task that names no request",
        Scene.drafted,
        put("grant_task", request_id=None, version=None, request_state=None),
        besides=("grant_task_as_asked", "ck_grant_task_grants_what_was_asked"),
    ),
    Attack(ON_EVIDENCE, "a task with no approval", Scene.pending, put("grant_task"), besides=(IS_APPROVED,)),
    Attack(ON_EVIDENCE, "a task with one of two approvals", decided(1), put("grant_task"), besides=(IS_APPROVED,)),
    Attack(
        ON_EVIDENCE,
        "a task with a rejected approval",
        steps(decided(1), decide(2, verb="reject"), move("rejected")),
        put("grant_task"),
        besides=(IS_APPROVED,),
    ),
    Attack(
        ON_EVIDENCE,
        "a task with all approvals, of a request that was withdrawn",
        steps(decided(1, 2), move("withdrawn")),
        put("grant_task"),
        besides=(IS_APPROVED,),
    ),
    Attack(
        ON_EVIDENCE,
        "a task of a version that is called approved with one of two approvals",
        decided(1),
        steps(move("approved"), put("grant_task")),
        besides=STEP,
    ),
    Attack(
        ON_EVIDENCE,
        "a task of a version that is called approved with no approval at all",
        Scene.pending,
        steps(move("approved"), put("grant_task")),
        besides=STEP,
    ),
    Attack(
        ON_EVIDENCE,
        "a task of a version that is called approved after a rejection",
        steps(decided(1, stages=EITHER), decide(2, verb="reject")),
        steps(move("approved"), put("grant_task")),
        besides=STEP,
    ),
    Attack(
        IS_APPROVED,
        "a task of a version that is only pending",
        decided(1, 2),
        put("grant_task"),
        besides=(ON_EVIDENCE,),
    ),
    Attack(
        IS_APPROVED,
        "an approved version is withdrawn under its task",
        Scene.tasked,
        move("withdrawn"),
        besides=("request_version_moves_by_the_table",),
    ),
    Attack(
        "ck_grant_task_only_approved",
        "a task refers to a pending version",
        decided(1, 2),
        put("grant_task", request_state="pending"),
        besides=(ON_EVIDENCE,),
    ),
    Attack(
        "ck_grant_task_grants_what_was_asked",
        "a task that names no request",
        Scene.drafted,
        put("grant_task", request_id=None, version=None, request_state=None),
        besides=(ON_EVIDENCE, "grant_task_as_asked"),
    ),
    Attack("ck_grant_task_kind", "a kind of one's own", Scene.approved, put("grant_task", kind="gift")),
    Attack("grant_task_as_asked", "the task is for somebody else", Scene.approved, put("grant_task", person_id="eve")),
    Attack("grant_task_as_asked", "the task gives another system", Scene.approved, put("grant_task", system="Payroll")),
    Attack("grant_task_as_asked", "the task gives more", Scene.approved, put("grant_task", access_level="Admin")),
    Attack("grant_task_as_asked", "the task never ends", Scene.approved, put("grant_task", until=None)),
    Attack(
        "grant_task_as_asked",
        "the task lasts as asked, though somebody agreed to less",
        shortened("2026-12-01"),
        put("grant_task"),
    ),
    Attack(
        "grant_task_as_asked",
        "the task lasts until the later of two days that were agreed to",
        shortened("2026-12-01", "2026-12-24"),
        put("grant_task", until="2026-12-24"),
    ),
    Attack(
        "grant_task_as_asked",
        "the task is for more days",
        approved(until=None, days=30, content_hash=HASH),
        put("grant_task", until=None, days=31),
    ),
    Attack(
        "grant_task_as_asked",
        "days become for ever",
        approved(until=None, days=30, content_hash=HASH),
        put("grant_task", until=None),
    ),
    Attack(
        ON_EVIDENCE,
        "a task of a version that a newer one has left behind",
        steps(Scene.approved, change("access_request", version=2)),
        put("grant_task"),
    ),
    Attack("grant_task_starts_open", "a task is born done", Scene.approved, put("grant_task", state="done")),
    Attack("grant_task_starts_open", "a task is born with an end", Scene.approved, put("grant_task", done_at=AT)),
    Attack(
        "grant_task_starts_open",
        "a task is born in a file",
        steps(Scene.approved, put("task_batch")),
        put("grant_task", batch="2026-11-26"),
    ),
    put_twice(
        "grant_task",
        "the same id twice",
        Scene.tasked,
        kind="revoke",
        besides=("uq_grant_task_org_id_task_id_state", "grant_task_revokes_a_grant"),
    ),
    Attack(
        "uq_grant_task_org_id_request_id_version_kind",
        "two tasks for one request",
        Scene.tasked,
        put("grant_task", task_id="T2"),
        besides=("grant_task_not_replaced",),
    ),
    Attack(
        "fk_grant_task_person_org_id_person_id",
        "a task for nobody",
        Scene.drafted,
        revoke(person_id="ghost"),
        besides=("grant_task_revokes_a_grant",),
    ),
)
