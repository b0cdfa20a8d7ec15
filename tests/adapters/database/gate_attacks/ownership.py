"""Somebody claims what they were not asked to own."""

from gate_world import AT

from gate_attacks.acts import change, delete, empty, put, steps
from gate_attacks.attack import Attack, put_twice, replaced

WANTED = put("ownership_claim")
CLAIMED = steps(WANTED, change("ownership_claim", claimed_by="oto", claimed_at=AT))

ATTACKS = (
    Attack(
        "ownership_claim_new",
        "a claim that comes with the row",
        empty,
        put("ownership_claim", claimed_by="oto", claimed_at=AT),
    ),
    Attack(
        "ownership_claim_once",
        "a second claim in place of the first",
        CLAIMED,
        change("ownership_claim", claimed_by="mia"),
    ),
    Attack("ownership_claim_once", "a claim is taken back", CLAIMED, change("ownership_claim", claimed_at=None)),
    Attack(
        "ownership_claim_once",
        "a claim of somebody who was not asked",
        WANTED,
        change("ownership_claim", claimed_by="eve", claimed_at=AT),
    ),
    Attack(
        "ownership_claim_once",
        "somebody else is asked afterwards",
        WANTED,
        change("ownership_claim", asked='["eve"]', claimed_by="eve", claimed_at=AT),
    ),
    replaced("ownership_claim", "other people are asked in an old question", WANTED, asked='["eve"]'),
    put_twice("ownership_claim", "the same question twice", WANTED),
    Attack("ownership_claim_kept", "a question is taken away", WANTED, delete("ownership_claim")),
)
