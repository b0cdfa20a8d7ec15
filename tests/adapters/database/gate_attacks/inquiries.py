"""A question before the decision, which only who decides may ask, and its answer."""

from gate_world import AT, Scene

from gate_attacks.acts import change, decided, delete, put, steps
from gate_attacks.attack import Attack, put_twice, replaced

ASKED = steps(Scene.pending, put("inquiry"))

ATTACKS = (
    Attack("inquiry_by_the_approver", "somebody else asks", Scene.pending, put("inquiry", asked_by="eve")),
    Attack("inquiry_by_the_approver", "who has decided asks", decided(1), put("inquiry")),
    Attack("inquiry_by_the_approver", "a second question", ASKED, put("inquiry", inquiry_id="I2")),
    Attack("inquiry_by_the_approver", "it comes with its answer", Scene.pending, put("inquiry", answer="yes")),
    Attack("inquiry_frozen", "the question changes", ASKED, change("inquiry", text="?")),
    Attack(
        "inquiry_frozen",
        "the answer changes",
        steps(ASKED, change("inquiry", answer="May", answered_at=AT)),
        change("inquiry", answer="June"),
    ),
    Attack("inquiry_kept", "it is deleted", ASKED, delete("inquiry")),
    replaced("inquiry", "it is replaced", ASKED, text="?", besides=("inquiry_by_the_approver",)),
    put_twice("inquiry", "the same name twice", ASKED, slot=2, asked_by="oto"),
    Attack(
        "fk_inquiry_request_version_org_id_request_id_version",
        "it is about no version",
        Scene.pending,
        put("inquiry", version=7),
        besides=("inquiry_by_the_approver",),
    ),
)
