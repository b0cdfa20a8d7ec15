"""The attacks on the gate: for every guard at least one, as direct SQL.

Several guards often refuse the same attack. `besides` names the others: with them gone, `guard` must still refuse, and
with that gone too, nothing does.
"""

from dataclasses import dataclass, replace

from gate_world import AT, EITHER, HASH, OTHER_HASH, PARALLEL, REVOKE, SERIAL, Scene, Step


@dataclass(frozen=True)
class Attack:
    """Somebody at the database's console does `act` after `scene`; `guard` is what refuses it.

    `only` names the one database that has this guard. `condition` is the piece of the evidence's SQL that this attack
    tries, and what stands in its place when it is taken out; `conditions` are further pieces that refuse it as well.
    """

    guard: str
    what: str
    scene: Step
    act: Step
    besides: tuple[str, ...] = ()
    only: str = ""
    condition: tuple[str, str] | None = None
    conditions: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return f"{self.guard}: {self.what}"


def is_trigger(guard: str) -> bool:
    """Whether a guard is a trigger; the others are constraints of a table."""
    return not guard.startswith(("pk_", "uq_", "fk_", "ck_"))


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


def decide(*slots: int, **values: object) -> Step:
    return lambda scene: scene.decide(*slots, **values)


def pending(stages: object = PARALLEL, **values: object) -> Step:
    return lambda scene: scene.pending(stages, **values)  # type: ignore[arg-type]


def routed(stages: object = PARALLEL, **values: object) -> Step:
    return lambda scene: scene.routed(stages, **values)  # type: ignore[arg-type]


def drafted(**values: object) -> Step:
    return lambda scene: scene.drafted(**values)


def slot(stage: int, person: str, **values: object) -> Step:
    return lambda scene: scene.slot(stage, person, **values)


def revoke(**values: object) -> Step:
    return lambda scene: scene.put("grant_task", **{"grant_id": scene.grant_id, **REVOKE, **values})


def shortened(*days: str) -> Step:
    """Both approve, each until the day they name."""

    def run(scene: Scene) -> None:
        scene.pending()
        for number in (1, 2):
            scene.decide(number, until=days[number - 1] if number <= len(days) else None)
        scene.move("approved")

    return run


def for_days(until: str | None = None) -> Step:
    """IT has done a task of 30 days; somebody may have agreed to an earlier end."""

    def run(scene: Scene) -> None:
        scene.pending(until=None, days=30).decide(1, until=until).decide(2)
        scene.move("approved")
        scene.put("grant_task", until=until, days=30)
        scene.set("grant_task", state="done", done_at=AT)

    return run


def conditional() -> Step:
    def run(scene: Scene) -> None:
        scene.approved()
        scene.put("grant_task", conditions='["MFA"]')
        scene.set("grant_task", state="done", done_at=AT)

    return run


def second_of(state: str, **values: object) -> Step:
    """A second request that would take the place of what the first one gave."""

    def run(scene: Scene) -> None:
        getattr(scene, state)()
        scene.put("access_request", request_id="R2")
        _second(scene).routed(**{"replaces": scene.grant_id, **values})

    return run


def _second(scene: Scene) -> Scene:
    return replace(scene, slots={}, request_id="R2", task_id="T2", grant_id="G2")


def the_second_goes(scene: Scene) -> None:
    _second(scene).move("pending")


def upgraded(scene: Scene) -> None:
    """The second request gave another level in place of the first one's."""
    second_of("granted", nature="upgrade", access_level="Admin")(scene)
    second = _second(scene)
    second.move("pending")
    second.set("approval", state="open")
    replace(second, slots={1: (1, "mia"), 2: (1, "oto")}).decide(1, 2)
    second.move("approved")
    second.put("grant_task", access_level="Admin")
    second.set("grant_task", state="done", done_at=AT)
    second.put("access_grant", access_level="Admin")


def rejected(scene: Scene) -> None:
    """Mia has said no."""
    scene.pending().decide(1, verb="reject")
    scene.move("rejected")


def appeal(**values: object) -> Step:
    """A second request that is to appeal against the no to the first one."""

    def run(scene: Scene) -> None:
        rejected(scene)
        scene.put("access_request", request_id="R2")
        _second(scene).routed(**{"nature": "appeal", "origin": "R1", **values})

    return run


def appealed_twice(origin: str) -> Step:
    """The appeal is refused as well, by Oto, and a third request is to appeal against one of the two."""

    def run(scene: Scene) -> None:
        appeal()(scene)
        the_second_goes(scene)
        _open_second(scene)
        replace(_second(scene), slots={2: (1, "oto")}).decide(2, verb="reject")
        _second(scene).move("rejected")
        scene.put("access_request", request_id="R3")
        _third(scene).routed(nature="appeal", origin=origin)

    return run


def _open_second(scene: Scene) -> None:
    _second(scene).set("approval", state="open")


def _third(scene: Scene) -> Scene:
    return replace(scene, slots={}, request_id="R3")


def the_third_goes(scene: Scene) -> None:
    _third(scene).move("pending")


def extension_is_over(scene: Scene) -> None:
    second = scene.extended()
    second.revoking().set("grant_task", state="done", done_at=AT)
    second.set("access_grant", state="ended", ended_at=AT)


def other_is_revoked(scene: Scene) -> None:
    second = _second(scene).revoking()
    second.set("grant_task", state="done", done_at=AT)


def checked(scene: Scene) -> None:
    """One approval with a checklist, used up."""
    scene.drafted(approvals_required=1)
    scene.put("approval_stage", needed=1)
    scene.slot(1, "mia", checklist='["background", "training"]')
    scene.move("pending")
    scene.set("approval", state="open")
    scene.use_up(1)


END = change("access_grant", state="ended", ended_at=AT)
REPLACE = "INSERT OR REPLACE"

# --- a request and its versions --------------------------------------------------------------------------------------

REQUESTS = (
    Attack("access_request_frozen", "its version goes back", drafted(), change("access_request", version=0)),
    Attack("access_request_frozen", "its version jumps", drafted(), change("access_request", version=3)),
    Attack(
        "access_request_frozen",
        "it gets another name",
        empty,
        sql("UPDATE access_request SET request_id = 'R9' WHERE request_id = 'E'"),
    ),
    Attack(
        "access_request_kept",
        "it is deleted",
        empty,
        sql("DELETE FROM access_request WHERE request_id = 'E'"),
    ),
    Attack(
        "access_request_not_replaced",
        "it is replaced",
        empty,
        put("access_request", REPLACE, request_id="E", version=7),
        besides=("access_request_kept",),
        only="sqlite",
    ),
    Attack(
        "pk_access_request",
        "the same id twice",
        drafted(),
        put("access_request"),
        besides=("access_request_not_replaced",),
    ),
    Attack(
        "fk_access_request_thread_org_id_thread_id",
        "it belongs to no conversation",
        drafted(),
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
    Attack(
        "request_version_not_replaced",
        "a pending version is replaced by a draft with other content",
        pending(),
        put("request_version", REPLACE, system="Payroll"),
        besides=("request_version_kept", "fk_approval_stage_request_version_org_id_request_id_version"),
        only="sqlite",
    ),
    Attack(
        "pk_request_version",
        "the same version twice",
        drafted(),
        put("request_version", content_hash=OTHER_HASH, state="draft"),
        besides=(
            "request_version_not_replaced",
            "uq_request_version_org_id_request_id_version_state",
            "uq_request_version_org_id_request_id_version_content_hash",
        ),
    ),
    Attack(
        "request_version_identity_frozen",
        "somebody else has asked",
        pending(),
        change("request_version", requester="eve"),
    ),
    Attack(
        "request_version_identity_frozen",
        "somebody else has asked the draft",
        drafted(),
        change("request_version", requester="eve"),
    ),
    Attack(
        "request_version_content_frozen",
        "a pending version asks for more",
        pending(),
        change("request_version", access_level="Admin"),
    ),
    Attack(
        "request_version_content_frozen",
        "an approved version is for somebody else",
        lambda s: s.approved(),
        change("request_version", beneficiary="eve"),
    ),
    Attack(
        "request_version_content_frozen",
        "a pending version lasts for ever",
        pending(),
        change("request_version", until=None),
    ),
    Attack(
        "request_version_content_frozen",
        "a held version asks for more",
        lambda s: (s.routed(), s.move("held")),
        change("request_version", system="Payroll"),
    ),
    Attack(
        "request_version_content_frozen",
        "a pending version names another number",
        pending(),
        change("request_version", ticket="CHG-99999"),
    ),
    Attack(
        "request_version_content_frozen",
        "it changes in the step that approves it",
        lambda s: s.pending().decide(1, 2),
        change("request_version", state="approved", system="Payroll"),
    ),
    Attack(
        "request_version_route_frozen",
        "fewer approvals are required",
        pending(),
        change("request_version", approvals_required=1),
        besides=("request_version_asks_enough",),
    ),
    Attack(
        "request_version_route_frozen",
        "the seal of what people are shown is another one",
        pending(),
        change("request_version", seal="ours"),
    ),
    Attack(
        "request_version_route_frozen",
        "the deadline of what is approved moves",
        lambda s: s.approved(),
        change("request_version", due_at=AT),
    ),
    Attack(
        "request_version_route_frozen",
        "the clock of what is approved stands still",
        lambda s: s.approved(),
        change("request_version", paused_at=AT),
    ),
    *(
        Attack(
            "request_version_content_frozen", f"another {name}", pending(), change("request_version", **{name: value})
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
        "request_version_times_true", "asked later than they were", pending(), change("request_version", asked_at=AT)
    ),
    Attack("request_version_times_true", "the clock stood still", pending(), change("request_version", stood_still=9)),
    Attack(
        "request_version_times_true",
        "the clock of what is decided stood still",
        lambda s: s.approved(),
        change("request_version", stood_still=9),
    ),
    Attack(
        "request_version_times_true",
        "the clock goes on and stood still for less than no time",
        steps(pending(), change("request_version", paused_at=AT)),
        change("request_version", paused_at=None, stood_still=-9),
    ),
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
        "request_version_moves_by_the_table",
        "a draft is approved",
        routed(),
        move("approved"),
        besides=("request_version_approved_on_evidence",),
    ),
    Attack(
        "request_version_moves_by_the_table",
        "a rejected version is asked again",
        lambda s: (s.pending().decide(1, verb="reject"), s.move("rejected")),
        move("pending"),
    ),
    Attack(
        "request_version_moves_by_the_table", "an approved version is unmade", lambda s: s.approved(), move("draft")
    ),
    Attack("request_version_kept", "it is deleted", drafted(), delete("request_version")),
    Attack(
        "fk_request_version_access_request_org_id_request_id",
        "a version of no request",
        drafted(),
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
        drafted(),
        move("granted"),
        besides=("request_version_moves_by_the_table",),
    ),
    Attack("ck_request_version_risk", "a risk of one's own", drafted(), change("request_version", risk="none")),
    Attack("ck_request_version_complete", "people are asked about nothing", routed(access_level=""), move("pending")),
    Attack(
        "ck_request_version_asks_somebody",
        "it is asked of nobody",
        drafted(),
        move("pending"),
        besides=("request_version_asks_enough",),
    ),
)

# --- the route -------------------------------------------------------------------------------------------------------

ROUTE = (
    Attack(
        "request_version_asks_enough",
        "it is asked of nobody",
        drafted(),
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
        steps(routed(), change("request_version", approvals_required=1)),
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
        drafted(),
        steps(put("approval_stage", mode="any", needed=0), move("pending")),
        besides=("ck_approval_stage_needs_somebody", "ck_request_version_asks_somebody"),
        condition=("v.approvals_required > 0", "true"),
        conditions=((" AND s.needed >= 1", ""),),
    ),
    Attack(
        "approval_stage_set_on_route",
        "a stage is added while people decide",
        pending(),
        put("approval_stage", stage=2, needed=1),
    ),
    Attack(
        "approval_stage_not_replaced",
        "a stage is replaced by one that needs less",
        routed(),
        put("approval_stage", REPLACE, mode="any", needed=1),
        besides=("approval_stage_kept", "fk_approval_approval_stage_org_id_request_id_version_stage"),
        only="sqlite",
    ),
    Attack(
        "pk_approval_stage",
        "the same stage twice",
        routed(),
        put("approval_stage"),
        besides=("approval_stage_not_replaced",),
    ),
    Attack("approval_stage_frozen", "a stage needs less", routed(), change("approval_stage", mode="any", needed=1)),
    Attack(
        "approval_stage_kept",
        "a stage is deleted",
        steps(drafted(), put("approval_stage")),
        delete("approval_stage"),
    ),
    Attack(
        "fk_approval_stage_request_version_org_id_request_id_version",
        "a stage of no version",
        drafted(),
        put("approval_stage", version=9),
        besides=("approval_stage_set_on_route",),
    ),
    Attack("ck_approval_stage_mode", "a mode of one's own", drafted(), put("approval_stage", mode="none")),
    Attack("ck_approval_stage_needs_somebody", "a stage needs nobody", drafted(), put("approval_stage", needed=0)),
    Attack("approval_set_on_route", "a friend is asked as well while people decide", pending(EITHER), slot(1, "eve")),
    Attack("approval_set_on_route", "an approval is born decided", routed(), slot(1, "iva", state="decided")),
    Attack("approval_not_own", "the requester gets a slot", routed(), slot(1, "ana")),
    Attack("approval_not_own", "the beneficiary gets a slot", routed(), slot(1, "ben")),
    Attack(
        "approval_not_passed_to_own",
        "a slot passes to the requester",
        pending(),
        change("approval", "slot = 1", approver="ana"),
    ),
    Attack(
        "approval_not_passed_to_own",
        "a slot passes to the beneficiary",
        pending(),
        change("approval", "slot = 1", approver="ben"),
    ),
    Attack(
        "approval_not_replaced",
        "a slot is replaced by a friend's",
        routed(),
        put("approval", REPLACE, approver="eve"),
        besides=("approval_kept",),
        only="sqlite",
    ),
    Attack(
        "approval_not_replaced",
        "another slot takes a person's first one away",
        routed(),
        put("approval", REPLACE, slot=3, tag="tag3"),
        besides=("approval_kept",),
        only="sqlite",
    ),
    Attack(
        "approval_not_replaced",
        "another slot takes a tag and the slot away",
        routed(),
        put("approval", REPLACE, slot=3, approver="eve", tag="R1-1-1"),
        besides=("approval_kept",),
        only="sqlite",
    ),
    Attack(
        "approval_replaces_no_other",
        "passing a slot on takes another one away",
        routed(),
        change("approval", "slot = 1", "UPDATE OR REPLACE", approver="oto"),
        besides=("approval_kept",),
        only="sqlite",
    ),
    Attack(
        "approval_replaces_no_other",
        "a tag takes another slot away",
        routed(),
        change("approval", "slot = 1", "UPDATE OR REPLACE", tag="R1-1-2"),
        besides=("approval_kept",),
        only="sqlite",
    ),
    Attack(
        "pk_approval",
        "the same slot twice",
        routed(),
        put("approval", approver="eve", tag="tag3"),
        besides=("approval_not_replaced",),
    ),
    Attack(
        "uq_approval_org_id_request_id_version_approver",
        "one person in two slots",
        routed(),
        put("approval", slot=3, tag="tag3"),
        besides=("approval_not_replaced",),
    ),
    Attack(
        "uq_approval_org_id_request_id_version_approver",
        "one person gets a second slot",
        pending(),
        change("approval", "slot = 1", approver="oto"),
        besides=("approval_replaces_no_other",),
    ),
    Attack(
        "uq_approval_org_id_tag",
        "two slots answer to one address",
        routed(),
        put("approval", slot=3, approver="eve", tag="R1-1-1"),
        besides=("approval_not_replaced",),
    ),
    Attack("approval_frozen", "a slot needs less sureness", pending(), change("approval", assurance="link")),
    Attack("approval_frozen", "a checklist is taken away", pending(), change("approval", checklist='["x"]')),
    Attack("approval_frozen", "who decides becomes a deputy", pending(), change("approval", deputy_for="eve")),
    Attack(
        "approval_frozen",
        "somebody stands in for themselves",
        pending(),
        change("approval", "slot = 1", approver="iva", deputy_for="iva"),
    ),
    Attack("approval_frozen", "a slot moves to another stage", pending(SERIAL), change("approval", stage=1)),
    Attack(
        "approval_frozen",
        "a decided slot passes to somebody else",
        lambda s: s.pending().use_up(1),
        change("approval", "slot = 1", approver="eve"),
    ),
    Attack(
        "approval_moves_by_the_table",
        "a decided slot is opened again",
        lambda s: s.pending().use_up(1),
        change("approval", "slot = 1", state="open"),
    ),
    Attack(
        "approval_moves_by_the_table",
        "a closed slot is opened again",
        steps(pending(), change("approval", state="closed")),
        change("approval", state="open"),
    ),
    Attack("approval_kept", "a slot is deleted", routed(), delete("approval", "slot = 2")),
    Attack(
        "fk_approval_approval_stage_org_id_request_id_version_stage", "a slot of no stage", routed(), slot(9, "iva")
    ),
    Attack("fk_approval_person_org_id_approver", "a slot for nobody", routed(), slot(1, "ghost")),
    Attack(
        "ck_approval_state",
        "a state of one's own",
        routed(),
        change("approval", state="waived"),
        besides=("approval_moves_by_the_table",),
    ),
    Attack("ck_approval_assurance", "an assurance of one's own", routed(), slot(1, "iva", assurance="none")),
)

# --- decisions -------------------------------------------------------------------------------------------------------

_BY = ("decision_by_the_approver", "fk_decision_is_by_the_approver")
_ONCE = ("decision_not_replaced", "uq_decision_org_id_request_id_version_decided_by", "pk_decision")


def _use_up_all(scene: Scene) -> None:
    scene.set("approval", state="decided")


DECISIONS = (
    Attack(
        "decision_on_pending",
        "a decision on what was withdrawn",
        lambda s: (s.pending(), s.use_up(1), s.move("withdrawn")),
        put("decision"),
    ),
    Attack(
        "decision_on_pending",
        "a decision before anybody is asked",
        steps(routed(), change("approval", state="open"), _use_up_all),
        put("decision"),
    ),
    Attack(
        "decision_on_pending",
        "a decision on what is approved already",
        lambda s: (s.pending(EITHER).decide(1), s.move("approved"), s.use_up(2)),
        put("decision", slot=2, decided_by="oto", verb="reject"),
    ),
    Attack(
        "decision_on_pending",
        "a decision on an older version",
        steps(
            pending(),
            lambda s: s.use_up(1),
            change("access_request", version=2),
            change("access_request", version=3),  # which is pending, see the neighbourhood
        ),
        put("decision"),
    ),
    Attack(
        "decision_by_the_approver",
        "somebody else decides",
        lambda s: s.pending().use_up(1),
        put("decision", decided_by="eve"),
        besides=("fk_decision_is_by_the_approver",),
    ),
    Attack(
        "decision_by_the_approver",
        "the owner decides in the manager's slot",
        lambda s: s.pending().use_up(1),
        put("decision", decided_by="oto"),
        besides=("fk_decision_is_by_the_approver",),
    ),
    Attack("decision_by_the_approver", "a slot is decided that was not used up", pending(), put("decision")),
    Attack(
        "decision_by_the_approver",
        "the manager decides in the owner's slot",
        lambda s: s.pending().use_up(1),
        put("decision", slot=2),
        besides=("fk_decision_is_by_the_approver",),
    ),
    Attack(
        "decision_by_the_approver",
        "a slot is decided that does not exist",
        pending(),
        put("decision", slot=9, verb="reject"),
        besides=("fk_decision_is_by_the_approver",),
    ),
    Attack(
        "fk_decision_is_by_the_approver",
        "somebody else decides",
        lambda s: s.pending().use_up(1),
        put("decision", decided_by="eve"),
        besides=("decision_by_the_approver",),
    ),
    Attack(
        "decision_on_this_content",
        "a decision on other content",
        lambda s: s.pending().use_up(1),
        put("decision", content_hash=OTHER_HASH),
        besides=("fk_decision_is_on_this_content",),
    ),
    Attack(
        "fk_decision_is_on_this_content",
        "a decision on other content",
        lambda s: s.pending().use_up(1),
        put("decision", content_hash=OTHER_HASH),
        besides=("decision_on_this_content",),
    ),
    Attack(
        "decision_not_own",
        "the requester has slipped into a slot and decides",
        pending(),
        steps(change("approval", "slot = 1", approver="ana"), lambda s: s.use_up(1), put("decision", decided_by="ana")),
        besides=("approval_not_passed_to_own",),
    ),
    Attack(
        "decision_not_own",
        "the draft was turned to the approver's own benefit",
        steps(
            routed(),
            change("request_version", beneficiary="mia"),
            move("pending"),
            change("approval", "slot = 2", state="open"),
        ),
        steps(change("approval", "slot = 1", state="open"), lambda s: s.use_up(1), put("decision")),
        besides=("approval_not_passed_to_own",),
    ),
    Attack(
        "decision_in_order",
        "the second stage approves first",
        lambda s: s.pending(SERIAL).use_up(2),
        put("decision", slot=2, decided_by="oto"),
    ),
    Attack(
        "decision_sure_enough",
        "an approval by a mere link",
        lambda s: s.pending().use_up(1),
        put("decision", assurance="link"),
    ),
    Attack(
        "decision_sure_enough",
        "an approval with an assurance of one's own",
        lambda s: s.pending().use_up(1),
        put("decision", assurance="certainly"),
    ),
    Attack(
        "decision_shortens_only",
        "an approver agrees to more time than was asked",
        lambda s: s.pending().use_up(1),
        put("decision", until="2027-02-01"),
    ),
    Attack(
        "decision_shortens_only",
        "who says no agrees to a day",
        lambda s: s.pending().use_up(1),
        put("decision", verb="reject", until="2026-12-01"),
    ),
    *(
        Attack(
            "decision_answers_the_checklist",
            f"approved with {answers}",
            checked,
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
    Attack(
        "decision_not_replaced",
        "a rejection is replaced by an approval",
        lambda s: s.pending().decide(1, verb="reject"),
        put("decision", REPLACE),
        besides=("decision_kept",),
        only="sqlite",
    ),
    Attack(
        "decision_not_replaced",
        "a rejection is replaced by a friend's approval",
        lambda s: s.pending().decide(1, verb="reject"),
        put("decision", REPLACE, decided_by="eve"),
        besides=("decision_kept", *_BY),
        only="sqlite",
    ),
    Attack(
        "decision_not_replaced",
        "a second decision takes the person's first one away",
        lambda s: (s.pending().decide(1, verb="reject"), s.use_up(2)),
        put("decision", REPLACE, slot=2),
        besides=("decision_kept", *_BY),
        only="sqlite",
    ),
    Attack(
        "pk_decision",
        "two decisions on one slot",
        lambda s: s.pending().decide(1),
        put("decision", decided_by="eve"),
        besides=("decision_not_replaced", *_BY),
    ),
    Attack(
        "uq_decision_org_id_request_id_version_decided_by",
        "one person decides twice",
        lambda s: (s.pending().decide(1), s.use_up(2)),
        put("decision", slot=2),
        besides=("decision_not_replaced", *_BY),
    ),
    Attack(
        "decision_frozen",
        "a rejection becomes an approval",
        lambda s: s.pending().decide(1, verb="reject"),
        change("decision", verb="approve"),
    ),
    Attack(
        "decision_frozen",
        "a reason is rewritten",
        lambda s: s.pending().decide(1),
        change("decision", reason="I never said so"),
    ),
    Attack(
        "decision_kept",
        "a rejection is deleted",
        lambda s: s.pending().decide(1, verb="reject"),
        delete("decision"),
    ),
    Attack("ck_decision_verb", "neither yes nor no", lambda s: s.pending().use_up(1), put("decision", verb="maybe")),
)

# --- the step to approved --------------------------------------------------------------------------------------------

_APPROVED = "request_version_approved_on_evidence"
_NO_REJECTION = (
    """
  AND NOT EXISTS (SELECT 1 FROM decision AS d
    WHERE d.org_id = v.org_id AND d.request_id = v.request_id AND d.version = v.version AND d.verb <> 'approve')""",
    "",
)
_STAGES_THROUGH = ("      AND s.approving >= s.needed)", "      )")
_ENOUGH_PEOPLE = ("d.version = v.version) >= v.approvals_required", "d.version = v.version) >= 0")
_DISTINCT = ("(SELECT count(DISTINCT d.decided_by)", "(SELECT count(d.decided_by)")

EVIDENCE = (
    Attack(
        _APPROVED,
        "with no approval",
        pending(),
        move("approved"),
        condition=_STAGES_THROUGH,
        conditions=(_ENOUGH_PEOPLE,),
    ),
    Attack(
        _APPROVED,
        "with one of two approvals",
        lambda s: s.pending().decide(1),
        move("approved"),
        condition=_ENOUGH_PEOPLE,
        conditions=(_STAGES_THROUGH,),
    ),
    Attack(
        _APPROVED,
        "with one of two stages",
        lambda s: s.pending(SERIAL).decide(1),
        move("approved"),
        condition=_STAGES_THROUGH,
        conditions=(_ENOUGH_PEOPLE,),
    ),
    Attack(
        _APPROVED,
        "with one approval and one rejection",
        lambda s: s.pending().decide(1).decide(2, verb="reject"),
        move("approved"),
        condition=("WHERE d.verb = 'approve'", "WHERE true"),
        conditions=(_NO_REJECTION,),
    ),
    Attack(
        _APPROVED,
        "with a rejection beside the one approval that is needed",
        lambda s: s.pending(EITHER).decide(1).decide(2, verb="reject"),
        move("approved"),
        condition=_NO_REJECTION,
    ),
    Attack(
        _APPROVED,
        "with the approvals of another stage",
        lambda s: s.pending((("any", ("mia", "oto")), ("all", ("iva",)))).decide(1, 2),
        move("approved"),
        condition=(" AND d.stage = s.stage)", ")"),
    ),
    Attack(
        _APPROVED,
        "with a stranger's approval",
        lambda s: s.pending().decide(1),
        steps(lambda s: s.use_up(2), put("decision", slot=2, decided_by="eve"), move("approved")),
        besides=_BY,
        condition=("\n  AND d.decided_by = a.approver", ""),
    ),
    Attack(
        _APPROVED,
        "with an approval of other content",
        lambda s: s.pending().decide(1),
        steps(decide(2, content_hash=OTHER_HASH), move("approved")),
        besides=("decision_on_this_content", "fk_decision_is_on_this_content"),
        condition=("\n  AND d.content_hash = v.content_hash", ""),
    ),
    Attack(
        _APPROVED,
        "with an approval whose slot was not used up",
        lambda s: s.pending().decide(1),
        steps(put("decision", slot=2, decided_by="oto"), move("approved")),
        besides=("decision_by_the_approver",),
        condition=("\n  AND a.state = 'decided'", ""),
    ),
    Attack(
        _APPROVED,
        "with the requester's approval",
        lambda s: s.pending().decide(1),
        steps(
            change("approval", "slot = 2", approver="ana"),
            lambda s: s.use_up(2),
            put("decision", slot=2, decided_by="ana"),
            move("approved"),
        ),
        besides=("approval_not_passed_to_own", "decision_not_own"),
        condition=("\n  AND a.approver <> v.requester", ""),
    ),
    Attack(
        _APPROVED,
        "with the beneficiary's approval",
        lambda s: s.pending().decide(1),
        steps(
            change("approval", "slot = 2", approver="ben"),
            lambda s: s.use_up(2),
            put("decision", slot=2, decided_by="ben"),
            move("approved"),
        ),
        besides=("approval_not_passed_to_own", "decision_not_own"),
        condition=("\n  AND a.approver <> v.beneficiary", ""),
    ),
    Attack(
        _APPROVED,
        "with one person in two slots",
        lambda s: s.pending().decide(1),
        steps(
            change("approval", "slot = 2", approver="mia"),
            lambda s: s.use_up(2),
            put("decision", slot=2, decided_by="mia"),
            move("approved"),
        ),
        besides=(*_ONCE, "uq_approval_org_id_request_id_version_approver", "approval_replaces_no_other"),
        condition=_DISTINCT,
    ),
    Attack(
        _APPROVED,
        "with one person in two stages",
        lambda s: s.pending(SERIAL).decide(1),
        steps(
            change("approval", "slot = 2", approver="mia"),
            lambda s: s.use_up(2),
            put("decision", slot=2, decided_by="mia"),
            move("approved"),
        ),
        besides=(*_ONCE, "uq_approval_org_id_request_id_version_approver", "approval_replaces_no_other"),
        condition=_ENOUGH_PEOPLE,
    ),
    Attack(
        _APPROVED,
        "of a version that is no longer the current one",
        steps(pending(), decide(1, 2), change("access_request", version=2)),
        move("approved"),
        condition=(
            """
JOIN access_request AS q
  ON q.org_id = v.org_id AND q.request_id = v.request_id AND q.version = v.version""",
            "",
        ),
    ),
    Attack(
        _APPROVED,
        "of a version whose stages have gone",
        lambda s: s.pending(SERIAL).decide(1),
        steps(delete("approval_stage", "stage = 2"), move("approved")),
        besides=("approval_stage_kept", "fk_approval_approval_stage_org_id_request_id_version_stage"),
        condition=(
            """
JOIN evidence_route AS r
  ON r.org_id = v.org_id AND r.request_id = v.request_id AND r.version = v.version""",
            "",
        ),
        conditions=(_ENOUGH_PEOPLE,),
    ),
)

# --- tasks and the register ------------------------------------------------------------------------------------------

_TASK = "grant_task_on_evidence"
_FK_TASK = "fk_grant_task_is_approved"
_STEP = ("request_version_approved_on_evidence",)

TASKS = (
    Attack(
        _TASK,
        "a task without a request",
        drafted(),
        put("grant_task", request_id="R9"),
        besides=(_FK_TASK, "grant_task_as_asked"),
    ),
    Attack(
        _TASK,
        "a task of a kind of one's own",
        drafted(),
        put("grant_task", kind="gift"),
        besides=(_FK_TASK, "ck_grant_task_kind"),
    ),
    Attack(
        _TASK,
        "a task that names no request",
        drafted(),
        put("grant_task", request_id=None, version=None, request_state=None),
        besides=("grant_task_as_asked", "ck_grant_task_grants_what_was_asked"),
    ),
    Attack(_TASK, "a task with no approval", pending(), put("grant_task"), besides=(_FK_TASK,)),
    Attack(
        _TASK,
        "a task with one of two approvals",
        lambda s: s.pending().decide(1),
        put("grant_task"),
        besides=(_FK_TASK,),
    ),
    Attack(
        _TASK,
        "a task with a rejected approval",
        lambda s: (s.pending().decide(1).decide(2, verb="reject"), s.move("rejected")),
        put("grant_task"),
        besides=(_FK_TASK,),
    ),
    Attack(
        _TASK,
        "a task with all approvals, of a request that was withdrawn",
        lambda s: (s.pending().decide(1, 2), s.move("withdrawn")),
        put("grant_task"),
        besides=(_FK_TASK,),
    ),
    Attack(
        _TASK,
        "a task of a version that is called approved with one of two approvals",
        lambda s: s.pending().decide(1),
        steps(move("approved"), put("grant_task")),
        besides=_STEP,
    ),
    Attack(
        _TASK,
        "a task of a version that is called approved with no approval at all",
        pending(),
        steps(move("approved"), put("grant_task")),
        besides=_STEP,
    ),
    Attack(
        _TASK,
        "a task of a version that is called approved after a rejection",
        lambda s: s.pending(EITHER).decide(1).decide(2, verb="reject"),
        steps(move("approved"), put("grant_task")),
        besides=_STEP,
    ),
    Attack(
        _FK_TASK,
        "a task of a version that is only pending",
        lambda s: s.pending().decide(1, 2),
        put("grant_task"),
        besides=(_TASK,),
    ),
    Attack(
        _FK_TASK,
        "an approved version is withdrawn under its task",
        lambda s: s.tasked(),
        move("withdrawn"),
        besides=("request_version_moves_by_the_table",),
    ),
    Attack(
        "ck_grant_task_only_approved",
        "a task refers to a pending version",
        lambda s: s.pending().decide(1, 2),
        put("grant_task", request_state="pending"),
        besides=(_TASK,),
    ),
    Attack(
        "ck_grant_task_grants_what_was_asked",
        "a task that names no request",
        drafted(),
        put("grant_task", request_id=None, version=None, request_state=None),
        besides=(_TASK, "grant_task_as_asked"),
    ),
    Attack("ck_grant_task_kind", "a kind of one's own", lambda s: s.approved(), put("grant_task", kind="gift")),
    Attack(
        "ck_grant_task_state",
        "a state of one's own",
        lambda s: s.tasked(),
        change("grant_task", state="paused"),
        besides=("grant_task_moves_by_the_table",),
    ),
    Attack(
        "grant_task_as_asked",
        "the task is for somebody else",
        lambda s: s.approved(),
        put("grant_task", person_id="eve"),
    ),
    Attack(
        "grant_task_as_asked",
        "the task gives another system",
        lambda s: s.approved(),
        put("grant_task", system="Payroll"),
    ),
    Attack(
        "grant_task_as_asked", "the task gives more", lambda s: s.approved(), put("grant_task", access_level="Admin")
    ),
    Attack("grant_task_as_asked", "the task never ends", lambda s: s.approved(), put("grant_task", until=None)),
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
        lambda s: s.approved(until=None, days=30, content_hash=HASH),
        put("grant_task", until=None, days=31),
    ),
    Attack(
        "grant_task_as_asked",
        "days become for ever",
        lambda s: s.approved(until=None, days=30, content_hash=HASH),
        put("grant_task", until=None),
    ),
    Attack(
        _TASK,
        "a task of a version that a newer one has left behind",
        steps(lambda s: s.approved(), change("access_request", version=2)),
        put("grant_task"),
    ),
    Attack(
        "grant_task_revokes_a_grant",
        "a revoke task names a request",
        lambda s: s.granted(),
        revoke(request_id="R1", version=1, request_state="approved"),
    ),
    Attack("grant_task_revokes_a_grant", "a revoke task says no cause", lambda s: s.granted(), revoke(cause="")),
    Attack("grant_task_revokes_a_grant", "nobody has what it takes", lambda s: s.granted(), revoke(grant_id="G9")),
    Attack("grant_task_revokes_a_grant", "it takes nothing", lambda s: s.granted(), revoke(grant_id="")),
    Attack("grant_task_revokes_a_grant", "it takes somebody else's", lambda s: s.granted(), revoke(person_id="eve")),
    Attack("grant_task_revokes_a_grant", "it takes more", lambda s: s.granted(), revoke(access_level="Admin")),
    Attack("grant_task_revokes_a_grant", "it takes another system", lambda s: s.granted(), revoke(system="Payroll")),
    Attack("grant_task_revokes_a_grant", "it takes what has ended", lambda s: s.ended(), revoke(task_id="T8")),
    Attack(
        "grant_task_revokes_a_grant",
        "IT is told twice",
        steps(lambda s: s.granted(), lambda s: s.revoking()),
        revoke(task_id="T8"),
    ),
    Attack("grant_task_starts_open", "a task is born done", lambda s: s.approved(), put("grant_task", state="done")),
    Attack(
        "grant_task_starts_open", "a task is born with an end", lambda s: s.approved(), put("grant_task", done_at=AT)
    ),
    Attack(
        "grant_task_starts_open",
        "a task is born in a file",
        steps(lambda s: s.approved(), put("task_batch")),
        put("grant_task", batch="2026-11-26"),
    ),
    Attack(
        "grant_task_starts_open",
        "a revoke task is born done",
        lambda s: s.granted(),
        revoke(state="done"),
    ),
    Attack(
        "grant_task_not_replaced",
        "a task is replaced by a revoke task",
        lambda s: s.tasked(),
        put("grant_task", REPLACE, kind="revoke"),
        besides=("grant_task_kept", "grant_task_revokes_a_grant"),
        only="sqlite",
    ),
    Attack(
        "grant_task_not_replaced",
        "a task is replaced",
        lambda s: s.tasked(),
        put("grant_task", REPLACE, groups='["admins"]'),
        besides=("grant_task_kept",),
        only="sqlite",
    ),
    Attack(
        "grant_task_not_replaced",
        "another task takes the version's one away",
        lambda s: s.tasked(),
        put("grant_task", REPLACE, task_id="T2"),
        besides=("grant_task_kept",),
        only="sqlite",
    ),
    Attack(
        "pk_grant_task",
        "the same id twice",
        lambda s: s.tasked(),
        put("grant_task", kind="revoke"),
        besides=("grant_task_not_replaced", "uq_grant_task_org_id_task_id_state", "grant_task_revokes_a_grant"),
    ),
    Attack(
        "uq_grant_task_org_id_request_id_version_kind",
        "two tasks for one request",
        lambda s: s.tasked(),
        put("grant_task", task_id="T2"),
        besides=("grant_task_not_replaced",),
    ),
    Attack(
        "grant_task_frozen",
        "the task is turned to somebody else",
        lambda s: s.tasked(),
        change("grant_task", person_id="eve"),
    ),
    Attack(
        "grant_task_frozen",
        "the task gets other groups",
        lambda s: s.tasked(),
        change("grant_task", groups='["admins"]'),
    ),
    Attack("grant_task_frozen", "it lasts longer", lambda s: s.tasked(), change("grant_task", days=9)),
    Attack(
        "grant_task_frozen", "its conditions change", lambda s: s.tasked(), change("grant_task", conditions='["x"]')
    ),
    Attack(
        "grant_task_frozen",
        "a revoke task is turned to another grant",
        steps(lambda s: s.granted(), lambda s: s.revoking()),
        lambda s: replace(s, task_id="T9").set("grant_task", grant_id="G-v"),
    ),
    Attack(
        "grant_task_frozen",
        "its cause is rewritten",
        steps(lambda s: s.granted(), lambda s: s.revoking()),
        lambda s: replace(s, task_id="T9").set("grant_task", cause="she asked for it"),
    ),
    Attack("grant_task_frozen", "who did it is rewritten", lambda s: s.done(), change("grant_task", done_by="Eve")),
    Attack(
        "grant_task_moves_by_the_table",
        "a cancelled task is done",
        steps(lambda s: s.tasked(), change("grant_task", state="cancelled")),
        change("grant_task", state="done"),
    ),
    Attack(
        "grant_task_moves_by_the_table",
        "a done task is opened again",
        lambda s: s.done(),
        change("grant_task", state="open"),
    ),
    Attack(
        "grant_task_exported_once",
        "a task goes into a second file",
        steps(
            lambda s: s.tasked(),
            put("task_batch"),
            put("task_batch", batch="2026-11-27"),
            change("grant_task", state="exported", batch="2026-11-26"),
        ),
        change("grant_task", batch="2026-11-27"),
    ),
    Attack(
        "grant_task_exported_once",
        "a task is exported into no file",
        lambda s: s.tasked(),
        change("grant_task", state="exported"),
    ),
    Attack(
        "grant_task_exported_once",
        "a task leaves its file",
        steps(lambda s: s.tasked(), put("task_batch"), change("grant_task", state="exported", batch="2026-11-26")),
        change("grant_task", state="failed", batch=None),
    ),
    Attack("grant_task_kept", "a task is deleted", lambda s: s.tasked(), delete("grant_task")),
    Attack(
        "fk_grant_task_person_org_id_person_id",
        "a task for nobody",
        drafted(),
        revoke(person_id="ghost"),
        besides=("grant_task_revokes_a_grant",),
    ),
    Attack(
        "fk_grant_task_task_batch_org_id_batch",
        "a task goes into a file that there is not",
        lambda s: s.tasked(),
        change("grant_task", state="exported", batch="nowhere"),
    ),
)

_GRANT = "access_grant_of_a_done_task"
_FK_GRANT = "fk_access_grant_task_is_done"

REGISTER = (
    Attack(
        _GRANT, "a grant without a task", lambda s: s.done(), put("access_grant", task_id="T9"), besides=(_FK_GRANT,)
    ),
    Attack(_GRANT, "a grant of a task that is open", lambda s: s.tasked(), put("access_grant"), besides=(_FK_GRANT,)),
    Attack(
        _GRANT,
        "a grant of a revoke task",
        lambda s: s.revoked(),
        put("access_grant", grant_id="G2", task_id="T9"),
    ),
    Attack(_GRANT, "a grant to somebody else", lambda s: s.done(), put("access_grant", person_id="eve")),
    Attack(_GRANT, "a grant of another system", lambda s: s.done(), put("access_grant", system="Payroll")),
    Attack(_GRANT, "a grant of more", lambda s: s.done(), put("access_grant", access_level="Admin")),
    Attack(_GRANT, "a grant without end", lambda s: s.done(), put("access_grant", until=None)),
    Attack(_GRANT, "a grant on no conditions", conditional(), put("access_grant", conditions="[]")),
    Attack(_GRANT, "days that go on for longer", for_days(), put("access_grant", until="2026-12-27")),
    Attack(_GRANT, "days that never end", for_days(), put("access_grant", until=None)),
    Attack(
        _GRANT,
        "days that forget the earlier day that was agreed to",
        for_days("2026-12-01"),
        put("access_grant", until="2026-12-26"),
    ),
    Attack(_GRANT, "a grant of another request", lambda s: s.done(), put("access_grant", request_id="R2")),
    Attack(_GRANT, "a grant that is born ended", lambda s: s.done(), put("access_grant", state="ended")),
    Attack(_GRANT, "a grant that is born with an end", lambda s: s.done(), put("access_grant", ended_at=AT)),
    Attack(_FK_GRANT, "a grant of a task that is open", lambda s: s.tasked(), put("access_grant"), besides=(_GRANT,)),
    Attack(
        "ck_access_grant_only_done",
        "a grant refers to an open task",
        lambda s: s.tasked(),
        put("access_grant", task_state="open"),
        besides=(_GRANT,),
    ),
    Attack(
        "ck_access_grant_state",
        "a state of one's own",
        lambda s: s.granted(),
        change("access_grant", state="eternal"),
        besides=("access_grant_moves_by_the_table",),
    ),
    Attack(
        "access_grant_not_replaced",
        "a grant is replaced by another task's",
        lambda s: s.granted(),
        put("access_grant", REPLACE, task_id="T9"),
        besides=("access_grant_kept", _GRANT, _FK_GRANT),
        only="sqlite",
    ),
    Attack(
        "access_grant_not_replaced",
        "a grant is replaced",
        lambda s: s.granted(),
        put("access_grant", REPLACE, since="2020-01-01 00:00:00+00:00"),
        besides=("access_grant_kept",),
        only="sqlite",
    ),
    Attack(
        "access_grant_not_replaced",
        "another grant takes the task's one away",
        lambda s: s.granted(),
        put("access_grant", REPLACE, grant_id="G2"),
        besides=("access_grant_kept",),
        only="sqlite",
    ),
    Attack(
        "pk_access_grant",
        "the same id twice",
        lambda s: s.granted(),
        put("access_grant"),
        besides=("access_grant_not_replaced", "uq_access_grant_org_id_task_id"),
    ),
    Attack(
        "uq_access_grant_org_id_task_id",
        "two grants of one task",
        lambda s: s.granted(),
        put("access_grant", grant_id="G2"),
        besides=("access_grant_not_replaced",),
    ),
    Attack(
        "access_grant_frozen",
        "a grant becomes more",
        lambda s: s.granted(),
        change("access_grant", access_level="Admin"),
    ),
    Attack(
        "access_grant_frozen",
        "a grant passes to somebody else",
        lambda s: s.granted(),
        change("access_grant", person_id="eve"),
    ),
    Attack("access_grant_frozen", "it lasts for ever", lambda s: s.granted(), change("access_grant", until=None)),
    Attack(
        "access_grant_frozen",
        "it is held on other conditions",
        lambda s: s.granted(),
        change("access_grant", conditions='["none"]'),
    ),
    Attack(
        "access_grant_frozen",
        "its end is moved",
        lambda s: s.ended(),
        change("access_grant", ended_at="2027-01-01 00:00:00+00:00"),
    ),
    Attack(
        "access_grant_moves_by_the_table",
        "an ended grant comes back",
        lambda s: s.ended(),
        change("access_grant", state="active", ended_at=None),
        besides=("access_grant_frozen",),
    ),
    Attack(
        "access_grant_moves_by_the_table",
        "a grant ends at no time",
        lambda s: s.revoked(),
        change("access_grant", state="ended"),
    ),
    Attack(
        "access_grant_ends_on_evidence",
        "a grant ends that nobody has taken away",
        lambda s: s.granted(),
        END,
    ),
    Attack(
        "access_grant_ends_on_evidence",
        "it ends while IT still has to take it away",
        steps(lambda s: s.granted(), lambda s: s.revoking()),
        END,
    ),
    Attack(
        "access_grant_ends_on_evidence",
        "it ends by a task that takes another grant away",
        steps(lambda s: s.extended(nature="access", replaces=""), other_is_revoked),
        END,
    ),
    Attack(
        "access_grant_ends_on_evidence",
        "it ends by a grant that does not take its place",
        lambda s: s.extended(nature="access", replaces=""),
        END,
    ),
    Attack(
        "access_grant_ends_on_evidence",
        "it ends by the level that is to come in its place",
        upgraded,
        END,
    ),
    Attack(
        "access_grant_ends_on_evidence",
        "it ends by an extension that has itself ended",
        extension_is_over,
        END,
    ),
    Attack(
        "access_grant_ends_on_evidence",
        "it ends by what follows it, though it was no emergency",
        lambda s: s.extended(nature="access", replaces="", origin="R1"),
        END,
    ),
    Attack("access_grant_kept", "a grant is deleted", lambda s: s.granted(), delete("access_grant")),
    Attack(
        "fk_access_grant_person_org_id_person_id",
        "a grant to nobody",
        lambda s: s.done(),
        put("access_grant", person_id="ghost"),
        besides=(_GRANT,),
    ),
)

# --- mail ------------------------------------------------------------------------------------------------------------

MAIL = (
    Attack(
        "outbox_frozen",
        "a notice goes to somebody else",
        lambda s: s.mailed(),
        change("outbox", recipient="eve@larkspur.example"),
    ),
    Attack("outbox_frozen", "a notice says something else", lambda s: s.mailed(), change("outbox", payload=b"[]")),
    Attack(
        "outbox_sent_stays",
        "a notice is sent again",
        steps(lambda s: s.mailed(), change("outbox", state="sent")),
        change("outbox", state="queued"),
    ),
    Attack("outbox_sealed", "a letter lies open", empty, put("outbox", payload=b'{"text": "approve here: ..."}')),
    Attack("outbox_kept", "a notice is deleted", lambda s: s.mailed(), delete("outbox")),
    Attack("pk_outbox", "the same notice twice", lambda s: s.mailed(), put("outbox", seq=2, dedupe_key="receipt:2")),
    Attack(
        "uq_outbox_org_id_dedupe_key",
        "the same thing is said twice",
        lambda s: s.mailed(),
        put("outbox", notice_id="N2", seq=2),
    ),
    Attack(
        "uq_outbox_org_id_seq",
        "two notices in one place",
        lambda s: s.mailed(),
        put("outbox", notice_id="N2", dedupe_key="receipt:2"),
    ),
    Attack("ck_outbox_state", "a state of one's own", lambda s: s.mailed(), change("outbox", state="lost")),
    Attack("mail_frozen", "a mail came from elsewhere", lambda s: s.mailed(), change("mail", uid=2)),
    Attack("mail_frozen", "a mail lay in another mailbox", lambda s: s.mailed(), change("mail", mailbox="other")),
    Attack("mail_frozen", "a mail has another hash", lambda s: s.mailed(), change("mail", sha256=OTHER_HASH)),
    Attack("mail_kept", "a mail is deleted", put("mail"), delete("mail")),
    Attack("pk_mail", "the same number twice", lambda s: s.mailed(), put("mail", uid=2)),
    Attack(
        "uq_mail_org_id_mailbox_folder_uidvalidity_uid",
        "the same mail twice",
        lambda s: s.mailed(),
        put("mail", mail_id=2),
    ),
    Attack("ck_mail_state", "a state of one's own", lambda s: s.mailed(), change("mail", state="lost")),
    Attack("ck_mail_outcome", "an outcome of one's own", lambda s: s.mailed(), change("mail", outcome="lost")),
    Attack("mail_raw_frozen", "the bytes are rewritten", lambda s: s.mailed(), change("mail_raw", raw=b"forged")),
    Attack("mail_raw_kept", "the bytes are deleted", lambda s: s.mailed(), delete("mail_raw")),
    Attack(
        "mail_raw_not_replaced",
        "the bytes are replaced",
        lambda s: s.mailed(),
        put("mail_raw", REPLACE, raw=b"forged"),
        besides=("mail_raw_kept",),
        only="sqlite",
    ),
    Attack(
        "mail_raw_not_replaced",
        "other bytes take the row number away",
        steps(lambda s: s.mailed(), put("mail", mail_id=2, uid=2)),
        sql(
            "INSERT OR REPLACE INTO mail_raw (rowid, org_id, mail_id, raw)"
            " SELECT rowid, 'o', 2, 'forged' FROM mail_raw WHERE org_id = 'o'"
        ),
        besides=("mail_raw_kept",),
        only="sqlite",
    ),
    Attack(
        "pk_mail_raw",
        "two sets of bytes for one mail",
        lambda s: s.mailed(),
        put("mail_raw", raw=b"forged"),
        besides=("mail_raw_not_replaced",),
    ),
    Attack("fk_mail_raw_mail_org_id_mail_id", "bytes of no mail", empty, put("mail_raw", mail_id=9)),
)

# --- the audit trail -------------------------------------------------------------------------------------------------

AUDIT = (
    Attack("audit_entry_continues", "an entry is left out", lambda s: s.trail(), put("audit_entry", seq=6)),
    Attack("audit_entry_continues", "an entry before the first", lambda s: s.trail(), put("audit_entry", seq=0)),
    Attack(
        "audit_entry_continues",
        "a number that is none",
        lambda s: s.trail(),
        put("audit_entry", seq="4th"),
        only="sqlite",
    ),
    Attack(
        "audit_entry_not_replaced",
        "the last entry is replaced",
        lambda s: s.trail(),
        put("audit_entry", REPLACE, seq=3, body=b"[]"),
        besides=("audit_entry_kept",),
        only="sqlite",
    ),
    Attack(
        "pk_audit_entry",
        "two entries with one number",
        lambda s: s.trail(),
        put("audit_entry", seq=3),
        besides=("audit_entry_not_replaced",),
    ),
    Attack(
        "audit_entry_frozen", "an entry is rewritten", lambda s: s.trail(), change("audit_entry", "seq = 2", body=b"[]")
    ),
    Attack("audit_entry_kept", "the tail is cut off", lambda s: s.trail(), delete("audit_entry", "seq = 3")),
    Attack("audit_text_frozen", "a reason is rewritten", lambda s: s.trail(), change("audit_text", text="other")),
    Attack(
        "audit_text_not_replaced",
        "a reason is replaced",
        lambda s: s.trail(),
        put("audit_text", REPLACE, text="other"),
        besides=("audit_text_frozen",),
        only="sqlite",
    ),
    Attack(
        "pk_audit_text",
        "two reasons for one entry",
        lambda s: s.trail(),
        put("audit_text", text="other"),
        besides=("audit_text_not_replaced",),
    ),
    Attack("fk_audit_text_audit_entry_org_id_seq", "text of no entry", lambda s: s.trail(), put("audit_text", seq=9)),
    Attack(
        "audit_head_names_an_entry",
        "a trail starts in the middle",
        empty,
        put("audit_head", seq=9, entry_hash="b9".ljust(64, "0")),
    ),
    Attack(
        "audit_head_names_an_entry", "a trail starts with another hash", put("audit_entry"), put("audit_head", seq=1)
    ),
    Attack(
        "audit_head_names_an_entry",
        "a trail starts ahead of its entry",
        put("audit_entry"),
        put("audit_head", seq=2, entry_hash="1" * 64),
    ),
    Attack(
        "audit_head_moves_forward",
        "the head goes back",
        lambda s: s.trail(),
        change("audit_head", seq=2, entry_hash="2".ljust(64, "0")),
    ),
    Attack(
        "audit_head_moves_forward",
        "the head gets another hash",
        lambda s: s.trail(),
        change("audit_head", entry_hash=OTHER_HASH),
    ),
    Attack(
        "audit_head_moves_forward",
        "the head follows another organisation's trail",
        lambda s: s.trail(),
        change("audit_head", seq=9, entry_hash="b9".ljust(64, "0")),
    ),
    Attack(
        "audit_head_moves_forward",
        "the head leaves for another organisation",
        steps(lambda s: s.trail(), *(put("audit_entry", org_id="q", seq=seq) for seq in range(1, 5))),
        change("audit_head", org_id="q", seq=4, entry_hash="1" * 64),
    ),
    Attack(
        "audit_head_moves_forward",
        "the head runs ahead",
        lambda s: s.trail(),
        change("audit_head", seq=4, entry_hash=OTHER_HASH),
    ),
    Attack(
        "audit_head_moves_forward",
        "the next entry under another hash",
        steps(lambda s: s.trail(), put("audit_entry", seq=4, entry_hash="4" * 64)),
        change("audit_head", seq=4, entry_hash=OTHER_HASH),
    ),
    Attack(
        "audit_head_not_replaced",
        "the head is replaced by a new one",
        lambda s: s.trail(),
        put("audit_head", REPLACE),
        besides=("audit_head_kept",),
        only="sqlite",
    ),
    Attack(
        "pk_audit_head", "a second head", lambda s: s.trail(), put("audit_head"), besides=("audit_head_not_replaced",)
    ),
    Attack("audit_head_kept", "the head is deleted", lambda s: s.trail(), delete("audit_head")),
    Attack(
        "audit_checkpoint_frozen",
        "a checkpoint is rewritten",
        lambda s: s.trail(),
        change("audit_checkpoint", head=OTHER_HASH),
    ),
    Attack("audit_checkpoint_kept", "a checkpoint is deleted", lambda s: s.trail(), delete("audit_checkpoint")),
    Attack(
        "audit_checkpoint_not_replaced",
        "a checkpoint is replaced",
        lambda s: s.trail(),
        put("audit_checkpoint", REPLACE, head=OTHER_HASH),
        besides=("audit_checkpoint_kept",),
        only="sqlite",
    ),
    Attack(
        "pk_audit_checkpoint",
        "two checkpoints at one place",
        lambda s: s.trail(),
        put("audit_checkpoint"),
        besides=("audit_checkpoint_not_replaced",),
    ),
)

# --- emptying a table at once ----------------------------------------------------------------------------------------

# --- what approvers do besides deciding -------------------------------------------------------------------------------


_ASKED = steps(pending(), put("inquiry"))
_CHECKED: Step = steps(
    drafted(),
    change("request_version", approvals_required=1),
    put("approval_stage", needed=1),
    lambda s: s.slot(1, "mia", checklist='["training"]'),
    move("pending"),
    change("approval", state="open"),
    lambda s: s.use_up(1),
)
_RECALLED: Step = steps(lambda s: s.tasked(), put("recall"))

DECIDING = (
    Attack(
        "decision_shortens_only",
        "an approver gives more time than was asked",
        lambda s: s.pending().use_up(1),
        put("decision", until="2027-06-30"),
    ),
    *(
        Attack("decision_answers_the_checklist", what, _CHECKED, put("decision", checklist=checklist))
        for what, checklist in (
            ("an item is left out", "{}"),
            ("an item is answered with no", '{"training": "no"}'),
            ("another item is answered", '{"device": "yes"}'),
        )
    ),
    Attack("inquiry_by_the_approver", "somebody else asks", pending(), put("inquiry", asked_by="eve")),
    Attack("inquiry_by_the_approver", "who has decided asks", lambda s: s.pending().decide(1), put("inquiry")),
    Attack("inquiry_by_the_approver", "a second question", _ASKED, put("inquiry", inquiry_id="I2")),
    Attack("inquiry_by_the_approver", "it comes with its answer", pending(), put("inquiry", answer="yes")),
    Attack("inquiry_frozen", "the question changes", _ASKED, change("inquiry", text="?")),
    Attack(
        "inquiry_frozen",
        "the answer changes",
        steps(_ASKED, change("inquiry", answer="May", answered_at=AT)),
        change("inquiry", answer="June"),
    ),
    Attack("inquiry_kept", "it is deleted", _ASKED, delete("inquiry")),
    Attack(
        "inquiry_not_replaced",
        "it is replaced",
        _ASKED,
        put("inquiry", REPLACE, text="?"),
        besides=("inquiry_kept", "inquiry_by_the_approver"),
        only="sqlite",
    ),
    Attack(
        "pk_inquiry",
        "the same name twice",
        _ASKED,
        put("inquiry", slot=2, asked_by="oto"),
        besides=("inquiry_not_replaced",),
    ),
    Attack(
        "fk_inquiry_request_version_org_id_request_id_version",
        "it is about no version",
        pending(),
        put("inquiry", version=7),
        besides=("inquiry_by_the_approver",),
    ),
    Attack(
        "pk_recall",
        "the same name twice",
        steps(lambda s: s.pending().decide(1, 2), put("recall")),
        put("recall", slot=2, taken_by="oto"),
        besides=("recall_of_a_decision",),
    ),
    Attack(
        "fk_recall_request_version_org_id_request_id_version",
        "it is about no version",
        pending(),
        put("recall", version=7),
        besides=("recall_of_a_decision",),
    ),
    Attack("recall_of_a_decision", "there is no decision", pending(), put("recall")),
    Attack(
        "recall_of_a_decision",
        "somebody else's decision",
        lambda s: s.pending().decide(1),
        put("recall", taken_by="eve"),
    ),
    Attack(
        "recall_of_a_decision",
        "it is taken back twice",
        steps(lambda s: s.pending().decide(1), put("recall")),
        put("recall", recall_id="again"),
    ),
    Attack("recall_frozen", "its reason changes", _RECALLED, change("recall", reason="?")),
    Attack("recall_kept", "it is deleted", _RECALLED, delete("recall")),
    Attack(
        "grant_task_not_taken_back",
        "IT gets it nevertheless",
        steps(_RECALLED, put("task_batch")),
        change("grant_task", state="exported", batch="2026-11-26"),
    ),
    Attack(
        "grant_task_not_taken_back",
        "it is marked done nevertheless",
        _RECALLED,
        change("grant_task", state="done", done_at=AT, done_by="IT"),
    ),
)

_FULL: Step = steps(lambda s: s.reviewed(), put("recall"), lambda s: s.trail(), lambda s: s.mailed())
_BELOW_THE_VERSION = (
    *("approval_stage", "approval", "decision", "grant_task", "access_grant", "review_answer"),
    *("inquiry", "recall", "task_check", "hand_over"),
)
_REFERRED_TO = {
    "access_request": ("request_version", *_BELOW_THE_VERSION),
    "request_version": _BELOW_THE_VERSION,
    "approval_stage": ("approval", "decision"),
    "approval": ("decision",),
    "grant_task": ("access_grant", "review_answer", "task_check", "hand_over"),
    "access_grant": ("review_answer",),
    "review": ("review_answer",),
    "mail": ("mail_raw", "access_request", "request_version", *_BELOW_THE_VERSION),
    "audit_entry": ("audit_text",),
}
"""What TRUNCATE … CASCADE empties as well."""

_ALONE = ("standing_approval", "delegation", "sod_exception", "exception_evidence")
"""Tables whose row needs no other of the gate."""

TRUNCATES = tuple(
    Attack(
        f"{table}_not_truncated",
        "it is emptied at once",
        _ASKED if table == "inquiry" else put(table) if table in _ALONE else _FULL,
        sql(f"TRUNCATE {table} CASCADE"),
        besides=tuple(f"{other}_not_truncated" for other in _REFERRED_TO.get(table, ())),
        only="postgresql",
    )
    for table in (
        "access_request",
        "request_version",
        "approval_stage",
        "approval",
        "decision",
        "inquiry",
        "recall",
        "grant_task",
        "access_grant",
        "outbox",
        "mail",
        "mail_raw",
        "audit_entry",
        "audit_text",
        "audit_head",
        "audit_checkpoint",
        *_ALONE,
        "review",
        "review_answer",
    )
)

_UNSIGNED = put("standing_approval")
_SIGN = change("standing_approval", signed_at=AT, assurance="session")

AT_ONCE = (
    Attack(
        "standing_approval_not_replaced",
        "another text under a signature",
        steps(_UNSIGNED, _SIGN),
        put("standing_approval", REPLACE, system="Payroll"),
        besides=("standing_approval_kept",),
        only="sqlite",
    ),
    Attack(
        "pk_standing_approval",
        "the same id twice",
        _UNSIGNED,
        put("standing_approval"),
        besides=("standing_approval_not_replaced",),
    ),
    Attack(
        "fk_standing_approval_person_org_id_approver",
        "nobody would sign",
        empty,
        put("standing_approval", approver="ghost"),
    ),
    Attack(
        "request_version_emergency_is_short",
        "an emergency of four days",
        routed(nature="emergency", until="2026-11-30"),
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
    Attack(
        "request_version_appeals_a_no",
        "an appeal for somebody else",
        appeal(beneficiary="eve"),
        the_second_goes,
    ),
    Attack(
        "request_version_appeals_a_no",
        "an appeal by somebody else",
        appeal(requester="eve"),
        the_second_goes,
    ),
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
        steps(appeal(), the_second_goes, _open_second),
        lambda s: replace(_second(s), slots={1: (1, "mia")}).decide(1),
    ),
)

_ANSWER = change("review_answer", answer="remove", answered_by="mia", answered_at=AT)

AROUND = (
    Attack("delegation_frozen", "it names somebody else", put("delegation"), change("delegation", delegate="eve")),
    Attack("delegation_frozen", "it lasts for longer", put("delegation"), change("delegation", until="2036-12-10")),
    Attack(
        "delegation_frozen",
        "one that has ended lasts again",
        steps(put("delegation"), change("delegation", ended_at=AT)),
        change("delegation", ended_at=None),
    ),
    Attack("delegation_kept", "it was never there", put("delegation"), delete("delegation")),
    Attack(
        "delegation_not_replaced",
        "it is replaced",
        put("delegation"),
        put("delegation", REPLACE, delegate="eve"),
        besides=("delegation_kept",),
        only="sqlite",
    ),
    Attack(
        "pk_delegation", "the same id twice", put("delegation"), put("delegation"), besides=("delegation_not_replaced",)
    ),
    Attack("fk_delegation_person_org_id_person_id", "nobody delegates", empty, put("delegation", person_id="ghost")),
    Attack("fk_delegation_person_org_id_delegate", "to nobody", empty, put("delegation", delegate="ghost")),
    Attack("review_frozen", "it is of somebody else", put("review"), change("review", person_id="eve")),
    Attack(
        "review_frozen", "it is due in ten years", put("review"), change("review", due_at="2036-01-01 00:00:00+00:00")
    ),
    Attack(
        "review_frozen",
        "one that is closed is open again",
        steps(put("review"), change("review", done_at=AT)),
        change("review", done_at=None),
    ),
    Attack("review_kept", "it was never asked for", put("review"), delete("review")),
    Attack(
        "review_not_replaced",
        "it is replaced",
        put("review"),
        put("review", REPLACE, done_at=AT),
        besides=("review_kept",),
        only="sqlite",
    ),
    Attack("pk_review", "the same id twice", put("review"), put("review"), besides=("review_not_replaced",)),
    Attack("fk_review_person_org_id_person_id", "it is of nobody", empty, put("review", person_id="ghost")),
    Attack("fk_review_person_org_id_reviewer", "nobody reviews", empty, put("review", reviewer="ghost")),
    Attack(
        "review_answer_frozen",
        "the reviewer is said to have kept it",
        steps(lambda s: s.reviewed(), _ANSWER),
        change("review_answer", answer="keep"),
    ),
    Attack(
        "review_answer_frozen",
        "the answer is about another access",
        lambda s: s.reviewed(),
        change("review_answer", grant_id="G-v"),
    ),
    Attack("review_answer_kept", "an access is not reviewed", lambda s: s.reviewed(), delete("review_answer")),
    Attack(
        "review_answer_not_replaced",
        "an answer is replaced",
        lambda s: s.reviewed(),
        put("review_answer", REPLACE, answer="keep"),
        besides=("review_answer_kept",),
        only="sqlite",
    ),
    Attack(
        "pk_review_answer",
        "the same access twice",
        lambda s: s.reviewed(),
        put("review_answer"),
        besides=("review_answer_not_replaced",),
    ),
    Attack(
        "fk_review_answer_review_org_id_review_id",
        "an answer in no review",
        lambda s: s.granted(),
        put("review_answer"),
    ),
    Attack(
        "fk_review_answer_access_grant_org_id_grant_id",
        "an answer about no access",
        put("review"),
        put("review_answer"),
    ),
    Attack(
        "sod_exception_frozen",
        "it begins anew, and no evidence is due",
        put("sod_exception"),
        change("sod_exception", begun_at="2036-01-01 00:00:00+00:00"),
    ),
    Attack(
        "sod_exception_frozen", "it gets another name", put("sod_exception"), change("sod_exception", exception="EX9")
    ),
    Attack("sod_exception_kept", "it was never in force", put("sod_exception"), delete("sod_exception")),
    Attack("pk_sod_exception", "the same name twice", put("sod_exception"), put("sod_exception")),
    Attack(
        "exception_evidence_frozen",
        "it was asked of somebody else",
        put("exception_evidence"),
        change("exception_evidence", asked_of="eve@larkspur.example"),
    ),
    Attack(
        "exception_evidence_frozen",
        "it is shown by no mail",
        put("exception_evidence"),
        change("exception_evidence", shown_at=AT),
    ),
    Attack(
        "exception_evidence_frozen",
        "it was shown by another mail",
        steps(
            lambda s: s.mailed(),
            put("mail", mail_id=2, uid=2),
            put("exception_evidence"),
            change("exception_evidence", shown_at=AT, mail_id=1),
        ),
        change("exception_evidence", mail_id=2),
    ),
    Attack(
        "exception_evidence_kept", "it was never asked for", put("exception_evidence"), delete("exception_evidence")
    ),
    Attack(
        "exception_evidence_not_replaced",
        "it is replaced",
        put("exception_evidence"),
        put("exception_evidence", REPLACE, shown_at=AT),
        besides=("exception_evidence_kept",),
        only="sqlite",
    ),
    Attack(
        "pk_exception_evidence",
        "the same id twice",
        put("exception_evidence"),
        put("exception_evidence"),
        besides=("exception_evidence_not_replaced",),
    ),
)

_ASKED = put("standing_approval")
_SIGN = change("standing_approval", signed_at=AT, assurance="session")

STANDING = (
    Attack(
        "standing_approval_new",
        "a signature that comes with the row",
        empty,
        put("standing_approval", signed_at=AT, assurance="session"),
    ),
    Attack(
        "standing_approval_kept", "what was signed is taken away", steps(_ASKED, _SIGN), delete("standing_approval")
    ),
    Attack(
        "standing_approval_frozen",
        "another access under a signature",
        steps(_ASKED, _SIGN),
        change("standing_approval", system="Payroll"),
    ),
    Attack(
        "standing_approval_frozen",
        "a later last day",
        steps(_ASKED, _SIGN),
        change("standing_approval", until="2037-06-30"),
    ),
    Attack(
        "standing_approval_frozen",
        "signed with no more than a link",
        _ASKED,
        change("standing_approval", signed_at=AT, assurance="link"),
    ),
    Attack(
        "decision_by_standing_approval",
        "an approval in advance that nobody signed",
        steps(pending(), lambda s: s.use_up(1)),
        put("decision", via="standing", standing="S1"),
    ),
)

_WANTED = put("ownership_claim")
_CLAIM = change("ownership_claim", claimed_by="oto", claimed_at=AT)

OWNERSHIP = (
    Attack(
        "ownership_claim_new",
        "a claim that comes with the row",
        empty,
        put("ownership_claim", claimed_by="oto", claimed_at=AT),
    ),
    Attack(
        "ownership_claim_once",
        "a second claim in place of the first",
        steps(_WANTED, _CLAIM),
        change("ownership_claim", claimed_by="mia"),
    ),
    Attack(
        "ownership_claim_once",
        "a claim is taken back",
        steps(_WANTED, _CLAIM),
        change("ownership_claim", claimed_at=None),
    ),
    Attack(
        "ownership_claim_once",
        "a claim of somebody who was not asked",
        _WANTED,
        change("ownership_claim", claimed_by="eve", claimed_at=AT),
    ),
    Attack(
        "ownership_claim_once",
        "somebody else is asked afterwards",
        _WANTED,
        change("ownership_claim", asked='["eve"]', claimed_by="eve", claimed_at=AT),
    ),
    Attack(
        "ownership_claim_not_replaced",
        "other people are asked in an old question",
        _WANTED,
        put("ownership_claim", REPLACE, asked='["eve"]'),
        besides=("ownership_claim_kept",),
        only="sqlite",
    ),
    Attack(
        "pk_ownership_claim",
        "the same question twice",
        _WANTED,
        put("ownership_claim"),
        besides=("ownership_claim_not_replaced",),
    ),
    Attack(
        "ownership_claim_not_truncated",
        "all questions are taken away at once",
        _WANTED,
        sql("TRUNCATE ownership_claim CASCADE"),
        only="postgresql",
    ),
    Attack("ownership_claim_kept", "a question is taken away", _WANTED, delete("ownership_claim")),
)

_CHECKED = put("trail_check")

CHECKS = (
    Attack("trail_check_frozen", "what was found is taken back", _CHECKED, change("trail_check", wrong="")),
    Attack("trail_check_kept", "only what was found before is left", _CHECKED, delete("trail_check")),
    Attack(
        "trail_check_not_replaced",
        "another result in the place of what was found",
        _CHECKED,
        put("trail_check", REPLACE, wrong=""),
        besides=("trail_check_kept",),
        only="sqlite",
    ),
    Attack(
        "pk_trail_check",
        "two results under one name",
        _CHECKED,
        put("trail_check"),
        besides=("trail_check_not_replaced",),
    ),
    Attack(
        "trail_check_not_truncated",
        "all that was found is taken away at once",
        _CHECKED,
        sql("TRUNCATE trail_check CASCADE"),
        only="postgresql",
    ),
)

_TICKED = steps(lambda scene: scene.tasked(), put("task_check"))
_HANDED = steps(lambda scene: scene.tasked(), put("hand_over"))
_A_TASK: Step = lambda scene: scene.tasked()  # noqa: E731  # a step as the others are

PROVISION = (
    Attack("task_check_frozen", "somebody else ticked it", _TICKED, change("task_check", ticked_by="oto")),
    Attack("task_check_kept", "a tick is taken away", _TICKED, delete("task_check")),
    Attack(
        "task_check_not_replaced",
        "a tick is put in place of another",
        _TICKED,
        put("task_check", REPLACE, ticked_by="oto"),
        besides=("task_check_kept",),
        only="sqlite",
    ),
    Attack("pk_task_check", "the same tick twice", _TICKED, put("task_check"), besides=("task_check_not_replaced",)),
    Attack(
        "fk_task_check_grant_task_org_id_task_id",
        "a tick for a task that is not there",
        _A_TASK,
        put("task_check", task_id="T-none"),
    ),
    Attack(
        "fk_task_check_person_org_id_ticked_by",
        "a tick of nobody",
        _A_TASK,
        put("task_check", ticked_by="nobody"),
    ),
    Attack(
        "task_check_not_truncated",
        "all ticks are taken away at once",
        _TICKED,
        sql("TRUNCATE task_check CASCADE"),
        only="postgresql",
    ),
    Attack("hand_over_frozen", "it was handed over in another way", _HANDED, change("hand_over", method="by chat")),
    Attack("hand_over_kept", "a hand-over is taken away", _HANDED, delete("hand_over")),
    Attack(
        "hand_over_not_replaced",
        "a hand-over is put in place of another",
        _HANDED,
        put("hand_over", REPLACE, method="by chat"),
        besides=("hand_over_kept",),
        only="sqlite",
    ),
    Attack("pk_hand_over", "the same hand-over twice", _HANDED, put("hand_over"), besides=("hand_over_not_replaced",)),
    Attack(
        "fk_hand_over_grant_task_org_id_task_id",
        "a hand-over for a task that is not there",
        _A_TASK,
        put("hand_over", task_id="T-none"),
    ),
    Attack(
        "fk_hand_over_person_org_id_noted_by",
        "a hand-over by nobody",
        _A_TASK,
        put("hand_over", noted_by="nobody"),
    ),
    Attack(
        "hand_over_not_truncated",
        "all hand-overs are taken away at once",
        _HANDED,
        sql("TRUNCATE hand_over CASCADE"),
        only="postgresql",
    ),
)

_BOUND = put("identity")

IDENTITIES = (
    Attack("identity_new", "an identity that is over when it is bound", empty, put("identity", ended_at=AT)),
    Attack(
        "identity_frozen",
        "an identity is turned to somebody else",
        _BOUND,
        change("identity", person_id="eve"),
    ),
    Attack(
        "identity_frozen",
        "somebody else's account takes its place",
        _BOUND,
        change("identity", subject="00u-eve"),
    ),
    Attack(
        "identity_frozen",
        "an identity that was ended comes back",
        steps(_BOUND, change("identity", ended_at=AT)),
        change("identity", ended_at=None),
    ),
    Attack(
        "identity_not_replaced",
        "an identity is written over",
        _BOUND,
        put("identity", REPLACE, person_id="oto"),
        besides=("identity_kept",),
        only="sqlite",
    ),
    Attack(
        "identity_not_replaced",
        "another account in place of the one that is bound",
        _BOUND,
        put("identity", REPLACE, identity_id="I2", subject="00u-eve"),
        besides=("identity_kept",),
        only="sqlite",
    ),
    Attack(
        "pk_identity",
        "the same identity twice",
        steps(_BOUND, change("identity", ended_at=AT)),
        put("identity"),
        besides=("identity_not_replaced",),
    ),
    Attack(
        "identity_not_truncated",
        "all identities are taken away at once",
        _BOUND,
        sql("TRUNCATE identity CASCADE"),
        only="postgresql",
    ),
    Attack(
        "fk_identity_person_org_id_person_id",
        "an identity of nobody",
        empty,
        put("identity", person_id="nobody"),
    ),
    Attack("identity_kept", "an identity is taken away", _BOUND, delete("identity")),
)

_SIGNED_IN = put("web_session")
_SIGNED_OUT = steps(_SIGNED_IN, change("web_session", ended_at=AT))

SESSIONS = (
    Attack("web_session_ends_once", "a session that ended goes on", _SIGNED_OUT, change("web_session", ended_at=None)),
    Attack(
        "web_session_ends_once",
        "another secret opens a session",
        _SIGNED_IN,
        change("web_session", session_hash=OTHER_HASH),
    ),
    Attack("web_session_kept", "a session is taken away", _SIGNED_OUT, delete("web_session")),
    Attack(
        "web_session_not_replaced",
        "a session that ended is put anew",
        _SIGNED_OUT,
        put("web_session", REPLACE),
        besides=("web_session_kept",),
        only="sqlite",
    ),
    Attack(
        "web_session_not_replaced",
        "another session takes the row number away",
        _SIGNED_IN,
        sql(
            "INSERT OR REPLACE INTO web_session (rowid, org_id, session_hash, session_id, person_id, method, opened_at,"
            " expires_at, browser, seal) SELECT rowid, org_id, 'other', 'S2', person_id, method, opened_at, expires_at,"
            " browser, seal FROM web_session WHERE org_id = 'o'"
        ),
        besides=("web_session_kept",),
        only="sqlite",
    ),
    Attack(
        "pk_web_session",
        "two sessions with one secret",
        _SIGNED_IN,
        put("web_session", session_id="S2"),
        besides=("web_session_not_replaced",),
    ),
    Attack(
        "fk_web_session_person_org_id_person_id", "a session of nobody", empty, put("web_session", person_id="nobody")
    ),
    Attack(
        "web_session_not_truncated",
        "all sessions are taken away at once",
        _SIGNED_OUT,
        sql("TRUNCATE web_session CASCADE"),
        only="postgresql",
    ),
)

ATTACKS: tuple[Attack, ...] = (
    *SESSIONS,
    *CHECKS,
    *PROVISION,
    *IDENTITIES,
    *OWNERSHIP,
    *STANDING,
    *REQUESTS,
    *ROUTE,
    *DECISIONS,
    *EVIDENCE,
    *DECIDING,
    *TASKS,
    *REGISTER,
    *MAIL,
    *AUDIT,
    *AT_ONCE,
    *AROUND,
    *TRUNCATES,
)
