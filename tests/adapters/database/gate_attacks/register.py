"""Somebody holds what IT has not given, or holds no longer what nobody has taken away."""

from dataclasses import replace

from gate_world import AT, Scene, Step

from gate_attacks.acts import change, delete, put, second, second_of, steps, the_second_goes, the_second_is_open
from gate_attacks.attack import Attack, put_twice, replaced

OF_A_TASK = "access_grant_of_a_done_task"
IS_DONE = "fk_access_grant_task_is_done"
END = change("access_grant", state="ended", ended_at=AT)


def for_days(until: str | None = None) -> Step:
    """IT has done a task of 30 days; somebody may have agreed to an earlier end."""

    def run(scene: Scene) -> None:
        scene.pending(until=None, days=30).decide(1, until=until).decide(2)
        scene.move("approved")
        scene.put("grant_task", until=until, days=30)
        scene.set("grant_task", state="done", done_at=AT)

    return run


def conditional(scene: Scene) -> None:
    scene.approved()
    scene.put("grant_task", conditions='["MFA"]')
    scene.set("grant_task", state="done", done_at=AT)


def extended(**values: object) -> Step:
    return lambda scene: scene.extended(**values)


def upgraded(scene: Scene) -> None:
    """The second request gave another level in place of the first one's."""
    second_of("granted", nature="upgrade", access_level="Admin")(scene)
    steps(the_second_goes, the_second_is_open)(scene)
    later = second(scene)
    replace(later, slots={1: (1, "mia"), 2: (1, "oto")}).decide(1, 2)
    later.move("approved")
    later.put("grant_task", access_level="Admin")
    later.set("grant_task", state="done", done_at=AT)
    later.put("access_grant", access_level="Admin")


def extension_is_over(scene: Scene) -> None:
    later = scene.extended()
    later.revoking().set("grant_task", state="done", done_at=AT)
    later.set("access_grant", state="ended", ended_at=AT)


def other_is_revoked(scene: Scene) -> None:
    later = second(scene).revoking()
    later.set("grant_task", state="done", done_at=AT)


ATTACKS = (
    Attack(OF_A_TASK, "a grant without a task", Scene.done, put("access_grant", task_id="T9"), besides=(IS_DONE,)),
    Attack(OF_A_TASK, "a grant of a task that is open", Scene.tasked, put("access_grant"), besides=(IS_DONE,)),
    Attack(OF_A_TASK, "a grant of a revoke task", Scene.revoked, put("access_grant", grant_id="G2", task_id="T9")),
    Attack(OF_A_TASK, "a grant to somebody else", Scene.done, put("access_grant", person_id="eve")),
    Attack(OF_A_TASK, "a grant of another system", Scene.done, put("access_grant", system="Payroll")),
    Attack(OF_A_TASK, "a grant of more", Scene.done, put("access_grant", access_level="Admin")),
    Attack(OF_A_TASK, "a grant without end", Scene.done, put("access_grant", until=None)),
    Attack(OF_A_TASK, "a grant on no conditions", conditional, put("access_grant", conditions="[]")),
    Attack(OF_A_TASK, "days that go on for longer", for_days(), put("access_grant", until="2026-12-27")),
    Attack(OF_A_TASK, "days that never end", for_days(), put("access_grant", until=None)),
    Attack(
        OF_A_TASK,
        "days that forget the earlier day that was agreed to",
        for_days("2026-12-01"),
        put("access_grant", until="2026-12-26"),
    ),
    Attack(OF_A_TASK, "a grant of another request", Scene.done, put("access_grant", request_id="R2")),
    Attack(OF_A_TASK, "a grant that is born ended", Scene.done, put("access_grant", state="ended")),
    Attack(OF_A_TASK, "a grant that is born with an end", Scene.done, put("access_grant", ended_at=AT)),
    Attack(IS_DONE, "a grant of a task that is open", Scene.tasked, put("access_grant"), besides=(OF_A_TASK,)),
    Attack(
        "ck_access_grant_only_done",
        "a grant refers to an open task",
        Scene.tasked,
        put("access_grant", task_state="open"),
        besides=(OF_A_TASK,),
    ),
    Attack(
        "ck_access_grant_state",
        "a state of one's own",
        Scene.granted,
        change("access_grant", state="eternal"),
        besides=("access_grant_moves_by_the_table",),
    ),
    replaced(
        "access_grant",
        "a grant is replaced by another task's",
        Scene.granted,
        task_id="T9",
        besides=(OF_A_TASK, IS_DONE),
    ),
    replaced("access_grant", "a grant is replaced", Scene.granted, since="2020-01-01 00:00:00+00:00"),
    replaced("access_grant", "another grant takes the task's one away", Scene.granted, grant_id="G2"),
    put_twice("access_grant", "the same id twice", Scene.granted, besides=("uq_access_grant_org_id_task_id",)),
    Attack(
        "uq_access_grant_org_id_task_id",
        "two grants of one task",
        Scene.granted,
        put("access_grant", grant_id="G2"),
        besides=("access_grant_not_replaced",),
    ),
    Attack("access_grant_frozen", "a grant becomes more", Scene.granted, change("access_grant", access_level="Admin")),
    Attack(
        "access_grant_frozen", "a grant passes to somebody else", Scene.granted, change("access_grant", person_id="eve")
    ),
    Attack("access_grant_frozen", "it lasts for ever", Scene.granted, change("access_grant", until=None)),
    Attack(
        "access_grant_frozen",
        "it is held on other conditions",
        Scene.granted,
        change("access_grant", conditions='["none"]'),
    ),
    Attack(
        "access_grant_frozen",
        "its end is moved",
        Scene.ended,
        change("access_grant", ended_at="2027-01-01 00:00:00+00:00"),
    ),
    Attack(
        "access_grant_moves_by_the_table",
        "an ended grant comes back",
        Scene.ended,
        change("access_grant", state="active", ended_at=None),
        besides=("access_grant_frozen",),
    ),
    Attack(
        "access_grant_moves_by_the_table",
        "a grant ends at no time",
        Scene.revoked,
        change("access_grant", state="ended"),
    ),
    Attack("access_grant_ends_on_evidence", "a grant ends that nobody has taken away", Scene.granted, END),
    Attack(
        "access_grant_ends_on_evidence",
        "it ends while IT still has to take it away",
        steps(Scene.granted, Scene.revoking),
        END,
    ),
    Attack(
        "access_grant_ends_on_evidence",
        "it ends by a task that takes another grant away",
        steps(extended(nature="access", replaces=""), other_is_revoked),
        END,
    ),
    Attack(
        "access_grant_ends_on_evidence",
        "it ends by a grant that does not take its place",
        extended(nature="access", replaces=""),
        END,
    ),
    Attack("access_grant_ends_on_evidence", "it ends by the level that is to come in its place", upgraded, END),
    Attack("access_grant_ends_on_evidence", "it ends by an extension that has itself ended", extension_is_over, END),
    Attack(
        "access_grant_ends_on_evidence",
        "it ends by what follows it, though it was no emergency",
        extended(nature="access", replaces="", origin="R1"),
        END,
    ),
    Attack("access_grant_kept", "a grant is deleted", Scene.granted, delete("access_grant")),
    Attack(
        "fk_access_grant_person_org_id_person_id",
        "a grant to nobody",
        Scene.done,
        put("access_grant", person_id="ghost"),
        besides=(OF_A_TASK,),
    ),
)
