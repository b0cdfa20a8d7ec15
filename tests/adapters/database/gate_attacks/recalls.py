"""A decision is taken back that is not there, or IT does nevertheless what was taken back."""

from gate_world import AT, Scene

from gate_attacks.acts import change, decided, delete, put, steps
from gate_attacks.attack import Attack

TAKEN_BACK = steps(Scene.tasked, put("recall"))

ATTACKS = (
    Attack(
        "pk_recall",
        "the same name twice",
        steps(decided(1, 2), put("recall")),
        put("recall", slot=2, taken_by="oto"),
        besides=("recall_of_a_decision",),
    ),
    Attack(
        "fk_recall_request_version_org_id_request_id_version",
        "it is about no version",
        Scene.pending,
        put("recall", version=7),
        besides=("recall_of_a_decision",),
    ),
    Attack("recall_of_a_decision", "there is no decision", Scene.pending, put("recall")),
    Attack("recall_of_a_decision", "somebody else's decision", decided(1), put("recall", taken_by="eve")),
    Attack(
        "recall_of_a_decision",
        "it is taken back twice",
        steps(decided(1), put("recall")),
        put("recall", recall_id="again"),
    ),
    Attack("recall_frozen", "its reason changes", TAKEN_BACK, change("recall", reason="?")),
    Attack("recall_kept", "it is deleted", TAKEN_BACK, delete("recall")),
    Attack(
        "grant_task_not_taken_back",
        "IT gets it nevertheless",
        steps(TAKEN_BACK, put("task_batch")),
        change("grant_task", state="exported", batch="2026-11-26"),
    ),
    Attack(
        "grant_task_not_taken_back",
        "it is marked done nevertheless",
        TAKEN_BACK,
        change("grant_task", state="done", done_at=AT, done_by="IT"),
    ),
)
