"""IT is told to take away what is not there, or nobody's."""

from gate_world import Scene

from gate_attacks.acts import revoke, steps
from gate_attacks.attack import Attack

ATTACKS = (
    Attack(
        "grant_task_revokes_a_grant",
        "a revoke task names a request",
        Scene.granted,
        revoke(request_id="R1", version=1, request_state="approved"),
    ),
    Attack("grant_task_revokes_a_grant", "a revoke task says no cause", Scene.granted, revoke(cause="")),
    Attack("grant_task_revokes_a_grant", "nobody has what it takes", Scene.granted, revoke(grant_id="G9")),
    Attack("grant_task_revokes_a_grant", "it takes nothing", Scene.granted, revoke(grant_id="")),
    Attack("grant_task_revokes_a_grant", "it takes somebody else's", Scene.granted, revoke(person_id="eve")),
    Attack("grant_task_revokes_a_grant", "it takes more", Scene.granted, revoke(access_level="Admin")),
    Attack("grant_task_revokes_a_grant", "it takes another system", Scene.granted, revoke(system="Payroll")),
    Attack("grant_task_revokes_a_grant", "it takes what has ended", Scene.ended, revoke(task_id="T8")),
    Attack(
        "grant_task_revokes_a_grant", "IT is told twice", steps(Scene.granted, Scene.revoking), revoke(task_id="T8")
    ),
    Attack("grant_task_starts_open", "a revoke task is born done", Scene.granted, revoke(state="done")),
)
