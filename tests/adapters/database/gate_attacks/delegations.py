"""Somebody decides for a colleague who never said so, or for longer."""

from gate_world import AT

from gate_attacks.acts import change, delete, empty, put, steps
from gate_attacks.attack import Attack, put_twice, replaced

ATTACKS = (
    Attack("delegation_frozen", "it names somebody else", put("delegation"), change("delegation", delegate="eve")),
    Attack("delegation_frozen", "it lasts for longer", put("delegation"), change("delegation", until="2036-12-10")),
    Attack(
        "delegation_frozen",
        "one that has ended lasts again",
        steps(put("delegation"), change("delegation", ended_at=AT)),
        change("delegation", ended_at=None),
    ),
    Attack("delegation_kept", "it was never there", put("delegation"), delete("delegation")),
    replaced("delegation", "it is replaced", put("delegation"), delegate="eve"),
    put_twice("delegation", "the same id twice", put("delegation")),
    Attack("fk_delegation_person_org_id_person_id", "nobody delegates", empty, put("delegation", person_id="ghost")),
    Attack("fk_delegation_person_org_id_delegate", "to nobody", empty, put("delegation", delegate="ghost")),
)
