"""What somebody does at the console, and what came before it. Each is a step, as every method of a scene is that needs
nothing but the scene."""

from dataclasses import replace

from gate_world import PARALLEL, REVOKE, Scene, Stages, Step


def empty(scene: Scene) -> None:
    """Nothing there yet."""


def sql(statement: str, **values: object) -> Step:
    return lambda scene: scene.sql(statement, **values)


def put(table: str, how: str = "INSERT", **values: object) -> Step:
    return lambda scene: scene.put(table, how, **values)


def change(table: str, where: str = "true", how: str = "UPDATE", **values: object) -> Step:
    return lambda scene: scene.set(table, where, how, **values)


def delete(table: str, where: str = "true") -> Step:
    return lambda scene: scene.delete(table, where)


def move(state: str) -> Step:
    return lambda scene: scene.move(state)


def steps(*acts: Step) -> Step:
    def run(scene: Scene) -> None:
        for act in acts:
            act(scene)

    return run


def drafted(**values: object) -> Step:
    return lambda scene: scene.drafted(**values)


def routed(stages: Stages = PARALLEL, **values: object) -> Step:
    return lambda scene: scene.routed(stages, **values)


def pending(stages: Stages) -> Step:
    return lambda scene: scene.pending(stages)


def use_up(slot: int) -> Step:
    return lambda scene: scene.use_up(slot)


def used_up(slot: int) -> Step:
    """People are asked, and this slot is used up by a decision that is still to be put."""
    return steps(Scene.pending, use_up(slot))


def decide(*slots: int, **values: object) -> Step:
    return lambda scene: scene.decide(*slots, **values)


def decided(*slots: int, stages: Stages = PARALLEL, **values: object) -> Step:
    """People are asked, and these slots are decided."""
    return steps(pending(stages), decide(*slots, **values))


def revoke(**values: object) -> Step:
    return put("grant_task", **{"grant_id": "G1", **REVOKE, **values})


def second(scene: Scene) -> Scene:
    """The same access once more, asked for by a second request."""
    return replace(scene, slots={}, request_id="R2", task_id="T2", grant_id="G2")


def asks_again(**values: object) -> Step:
    """A second request is on its way to people."""
    return steps(put("access_request", request_id="R2"), lambda scene: second(scene).routed(**values))


def second_of(state: str, **values: object) -> Step:
    """A second request that would take the place of what the first one gave."""
    return steps(getattr(Scene, state), asks_again(**{"replaces": "G1", **values}))


def the_second_goes(scene: Scene) -> None:
    second(scene).move("pending")


def the_second_is_open(scene: Scene) -> None:
    second(scene).set("approval", state="open")
