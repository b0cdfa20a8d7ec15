"""What comes after a first request: it would take its place, appeal against a no, or call itself an emergency."""

from dataclasses import replace

from gate_world import Scene, Step

from gate_attacks.acts import (
    asks_again,
    decided,
    move,
    routed,
    second,
    second_of,
    steps,
    the_second_goes,
    the_second_is_open,
)
from gate_attacks.attack import Attack


def appeal(**values: object) -> Step:
    """A second request that is to appeal against the no to the first one."""
    rejected = steps(decided(1, verb="reject"), move("rejected"))
    return steps(rejected, asks_again(**{"nature": "appeal", "origin": "R1", **values}))


def appealed_twice(origin: str) -> Step:
    """The appeal is refused as well, by Oto, and a third request is to appeal against one of the two."""

    def run(scene: Scene) -> None:
        steps(appeal(), the_second_goes, the_second_is_open)(scene)
        replace(second(scene), slots={2: (1, "oto")}).decide(2, verb="reject")
        second(scene).move("rejected")
        scene.put("access_request", request_id="R3")
        third(scene).routed(nature="appeal", origin=origin)

    return run


def third(scene: Scene) -> Scene:
    return replace(scene, slots={}, request_id="R3")


def the_third_goes(scene: Scene) -> None:
    third(scene).move("pending")


ATTACKS = (
    Attack("request_version_replaces_own", "it takes the place of nothing", routed(nature="upgrade"), move("pending")),
    Attack("request_version_replaces_own", "it would replace what is not", routed(replaces="G9"), move("pending")),
    Attack("request_version_replaces_own", "it would replace somebody else's", routed(replaces="G-v"), move("held")),
    Attack("request_version_replaces_own", "it would replace what has ended", second_of("ended"), the_second_goes),
    Attack(
        "request_version_replaces_own",
        "it would replace another system",
        second_of("granted", system="Payroll"),
        the_second_goes,
    ),
    Attack(
        "request_version_replaces_own",
        "it extends another level",
        second_of("granted", nature="extension", access_level="Admin"),
        the_second_goes,
    ),
    Attack(
        "request_version_replaces_own",
        "it puts a level in its own place",
        second_of("granted", nature="upgrade"),
        the_second_goes,
    ),
    Attack(
        "request_version_emergency_is_short",
        "an emergency of four days",
        routed(nature="emergency", until="2026-11-30"),
        move("pending"),
    ),
    Attack(
        "request_version_emergency_is_short",
        "an emergency of four days, asked for when the next day had begun nowhere",
        routed(nature="emergency", until="2026-11-30", created_at="2026-11-26 09:59:59.000000"),
        move("pending"),
    ),
    Attack(
        "request_version_emergency_is_short",
        "an emergency without end",
        routed(nature="emergency", until=None),
        move("pending"),
    ),
    Attack(
        "request_version_appeals_a_no",
        "an appeal against nothing",
        routed(nature="appeal", origin="R9"),
        move("pending"),
    ),
    Attack(
        "request_version_appeals_a_no",
        "an appeal against a yes",
        second_of("approved", nature="appeal", origin="R1", replaces=""),
        the_second_goes,
    ),
    Attack(
        "request_version_appeals_a_no",
        "an appeal about more than was refused",
        appeal(access_level="Admin"),
        the_second_goes,
    ),
    Attack("request_version_appeals_a_no", "an appeal for somebody else", appeal(beneficiary="eve"), the_second_goes),
    Attack("request_version_appeals_a_no", "an appeal by somebody else", appeal(requester="eve"), the_second_goes),
    Attack(
        "request_version_appeals_a_no",
        "an appeal against the no to an appeal",
        appealed_twice(origin="R2"),
        the_third_goes,
    ),
    Attack(
        "request_version_appeals_a_no",
        "a second appeal against the same no",
        appealed_twice(origin="R1"),
        the_third_goes,
    ),
    Attack(
        "decision_on_appeal_is_independent",
        "who said no says yes now",
        steps(appeal(), the_second_goes, the_second_is_open),
        lambda s: replace(second(s), slots={1: (1, "mia")}).decide(1),
    ),
)
