"""A review is put off, answered by another hand, or was never asked for."""

from gate_world import AT, Scene

from gate_attacks.acts import change, delete, empty, put, steps
from gate_attacks.attack import Attack, put_twice, replaced

ANSWERED = steps(Scene.reviewed, change("review_answer", answer="remove", answered_by="mia", answered_at=AT))

ATTACKS = (
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
    replaced("review", "it is replaced", put("review"), done_at=AT),
    put_twice("review", "the same id twice", put("review")),
    Attack("fk_review_person_org_id_person_id", "it is of nobody", empty, put("review", person_id="ghost")),
    Attack("fk_review_person_org_id_reviewer", "nobody reviews", empty, put("review", reviewer="ghost")),
    Attack(
        "review_answer_frozen", "the reviewer is said to have kept it", ANSWERED, change("review_answer", answer="keep")
    ),
    Attack(
        "review_answer_frozen",
        "the answer is about another access",
        Scene.reviewed,
        change("review_answer", grant_id="G-v"),
    ),
    Attack("review_answer_kept", "an access is not reviewed", Scene.reviewed, delete("review_answer")),
    replaced("review_answer", "an answer is replaced", Scene.reviewed, answer="keep"),
    put_twice("review_answer", "the same access twice", Scene.reviewed),
    Attack("fk_review_answer_review_org_id_review_id", "an answer in no review", Scene.granted, put("review_answer")),
    Attack(
        "fk_review_answer_access_grant_org_id_grant_id",
        "an answer about no access",
        put("review"),
        put("review_answer"),
    ),
)
