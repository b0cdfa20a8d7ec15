"""The ladders: who decides where the person whom the rules name cannot, and how that is told without a name."""

from collections.abc import Collection

from mailbot.core.rules import Policy

_UNREACHED = ("absent", "late")

_TROUBLE = {
    "no_manager": "No manager is named",
    "no_owner": "No owner is named",
    "no_second_owner": "No second owner is named",
    "leaver": "The {role} no longer works here",
    "absent": "The {role} is away",
    "self": "The {role} is a party to this request",
    "circular": "The managers go in a circle",
    "late": "The {role} did not decide in time",
}

_STEP = {"next_manager": "the next manager above the {role}", "access_office": "the access office"}


ROLE_WORDS = {"it_security": "IT security", "ciso": "CISO"}


def role_words(*roles: str) -> str:
    """Roles as people read them: `CISO and second owner`."""
    return " and ".join(ROLE_WORDS.get(role, role.replace("_", " ")) for role in roles)


def ladder(policy: Policy, why: str, roles: Collection[str]) -> tuple[str, ...]:
    """The steps for a trouble (one of LADDERS; empty for one without a ladder) of somebody in these roles.

    Where the policy does not say: the next manager above decides for a party to the request, and for somebody who
    cannot be reached; after them for an owner the second owner, at the end the access office. Everything else holds.
    """
    if why in policy.fallbacks:
        return policy.fallbacks[why]
    if why == "self":
        return ("next_manager",)
    if why in _UNREACHED:
        return ("next_manager", *(("second_owner",) if "owner" in roles else ()), "access_office")
    return ("hold",)


def substitution(why: str, step: str, role: str, twice: bool = False) -> str:
    """Who was asked instead of whom, and why; `twice` when the trouble is that they have an answer to give already."""
    words = role_words(role)
    trouble = "Nobody answers twice here" if twice and why == "self" else _TROUBLE[why].format(role=words)
    return f"{trouble}: {_STEP.get(step, 'the ' + role_words(step)).format(role=words)} is asked as {words}."


def is_told_of(note: str, roles: Collection[str]) -> bool:
    """Whether a note says who was asked in one of these roles instead of somebody."""
    _, told, asked = note.rpartition(" is asked as ")
    return bool(told) and asked in {f"{role_words(role)}." for role in roles}
