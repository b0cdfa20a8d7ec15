"""The attacks on the gate: for every guard at least one, as direct SQL, a story each."""

from gate_attacks import (
    decisions,
    delegations,
    doing,
    emptying,
    evidence,
    exceptions,
    inquiries,
    mail,
    ownership,
    recalls,
    register,
    requests,
    reviews,
    revoking,
    route,
    second_requests,
    signed_in_advance,
    signing_in,
    slots,
    tasks,
    trail,
)
from gate_attacks.attack import Attack

STORIES = (
    requests,
    second_requests,
    route,
    slots,
    decisions,
    inquiries,
    recalls,
    evidence,
    tasks,
    revoking,
    doing,
    register,
    signed_in_advance,
    delegations,
    reviews,
    exceptions,
    ownership,
    signing_in,
    mail,
    trail,
    emptying,
)

ATTACKS: tuple[Attack, ...] = tuple(attack for story in STORIES for attack in story.ATTACKS)
