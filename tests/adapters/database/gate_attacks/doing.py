"""A task at IT becomes another, goes in a circle or is lost, and so does what IT has ticked off and handed over."""

from dataclasses import replace

from gate_world import Scene

from gate_attacks.acts import change, delete, put, steps
from gate_attacks.attack import Attack, put_twice, replaced

TICKED = steps(Scene.tasked, put("task_check"))
HANDED = steps(Scene.tasked, put("hand_over"))

ATTACKS = (
    Attack(
        "ck_grant_task_state",
        "a state of one's own",
        Scene.tasked,
        change("grant_task", state="paused"),
        besides=("grant_task_moves_by_the_table",),
    ),
    replaced(
        "grant_task",
        "a task is replaced by a revoke task",
        Scene.tasked,
        kind="revoke",
        besides=("grant_task_revokes_a_grant",),
    ),
    replaced("grant_task", "a task is replaced", Scene.tasked, groups='["admins"]'),
    replaced("grant_task", "another task takes the version's one away", Scene.tasked, task_id="T2"),
    Attack(
        "grant_task_frozen", "the task is turned to somebody else", Scene.tasked, change("grant_task", person_id="eve")
    ),
    Attack("grant_task_frozen", "the task gets other groups", Scene.tasked, change("grant_task", groups='["admins"]')),
    Attack("grant_task_frozen", "it lasts longer", Scene.tasked, change("grant_task", days=9)),
    Attack("grant_task_frozen", "its conditions change", Scene.tasked, change("grant_task", conditions='["x"]')),
    Attack(
        "grant_task_frozen",
        "a revoke task is turned to another grant",
        steps(Scene.granted, Scene.revoking),
        lambda s: replace(s, task_id="T9").set("grant_task", grant_id="G-v"),
    ),
    Attack(
        "grant_task_frozen",
        "its cause is rewritten",
        steps(Scene.granted, Scene.revoking),
        lambda s: replace(s, task_id="T9").set("grant_task", cause="she asked for it"),
    ),
    Attack("grant_task_frozen", "who did it is rewritten", Scene.done, change("grant_task", done_by="Eve")),
    Attack(
        "grant_task_moves_by_the_table",
        "a cancelled task is done",
        steps(Scene.tasked, change("grant_task", state="cancelled")),
        change("grant_task", state="done"),
    ),
    Attack(
        "grant_task_moves_by_the_table", "a done task is opened again", Scene.done, change("grant_task", state="open")
    ),
    Attack(
        "grant_task_exported_once",
        "a task goes into a second file",
        steps(
            Scene.tasked,
            put("task_batch"),
            put("task_batch", batch="2026-11-27"),
            change("grant_task", state="exported", batch="2026-11-26"),
        ),
        change("grant_task", batch="2026-11-27"),
    ),
    Attack(
        "grant_task_exported_once",
        "a task is exported into no file",
        Scene.tasked,
        change("grant_task", state="exported"),
    ),
    Attack(
        "grant_task_exported_once",
        "a task leaves its file",
        steps(Scene.tasked, put("task_batch"), change("grant_task", state="exported", batch="2026-11-26")),
        change("grant_task", state="failed", batch=None),
    ),
    Attack("grant_task_kept", "a task is deleted", Scene.tasked, delete("grant_task")),
    Attack(
        "fk_grant_task_task_batch_org_id_batch",
        "a task goes into a file that there is not",
        Scene.tasked,
        change("grant_task", state="exported", batch="nowhere"),
    ),
    Attack("task_check_frozen", "somebody else ticked it", TICKED, change("task_check", ticked_by="oto")),
    Attack("task_check_kept", "a tick is taken away", TICKED, delete("task_check")),
    replaced("task_check", "a tick is put in place of another", TICKED, ticked_by="oto"),
    put_twice("task_check", "the same tick twice", TICKED),
    Attack(
        "fk_task_check_grant_task_org_id_task_id",
        "a tick for a task that is not there",
        Scene.tasked,
        put("task_check", task_id="T-none"),
    ),
    Attack(
        "fk_task_check_person_org_id_ticked_by", "a tick of nobody", Scene.tasked, put("task_check", ticked_by="nobody")
    ),
    Attack("hand_over_frozen", "it was handed over in another way", HANDED, change("hand_over", method="by chat")),
    Attack("hand_over_kept", "a hand-over is taken away", HANDED, delete("hand_over")),
    replaced("hand_over", "a hand-over is put in place of another", HANDED, method="by chat"),
    put_twice("hand_over", "the same hand-over twice", HANDED),
    Attack(
        "fk_hand_over_grant_task_org_id_task_id",
        "a hand-over for a task that is not there",
        Scene.tasked,
        put("hand_over", task_id="T-none"),
    ),
    Attack(
        "fk_hand_over_person_org_id_noted_by",
        "a hand-over by nobody",
        Scene.tasked,
        put("hand_over", noted_by="nobody"),
    ),
)
