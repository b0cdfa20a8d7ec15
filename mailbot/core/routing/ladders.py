"""The ladders: who decides where the person whom the rules name cannot, and how that is told without a name."""

from collections.abc import Collection

from mailbot.core.rules import Policy

_UNREACHED = ("absent", "late")

LATE = "who did not decide in time"

_TROUBLE = {
    "no_manager": ("No manager is named", "as none is named"),
    "no_owner": ("No owner is named", "as none is named"),
    "no_second_owner": ("No second owner is named", "as none is named"),
    "leaver": ("The {role} no longer works here", "who no longer works here"),
    "absent": ("The {role} is away", "who is away"),
    "asked": ("The {role} asked for this", "who asked for this"),
    "gets": ("The {role} is to get this", "who is to get this"),
    "twice": ("Nobody answers twice here", "who decides already"),
    "circular": ("The managers go in a circle", "as the managers go in a circle"),
    "late": ("The {role} did not decide in time", LATE),
}
"""Why whom the rules name cannot, as a sentence and as a clause. Of `self` it is told what they have to do with it."""

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


def substitution(trouble: str, step: str, role: str) -> str:
    """Who was asked instead of whom, and why."""
    words = role_words(role)
    why = _TROUBLE[trouble][0].format(role=words)
    return f"{why}: {_STEP.get(step, 'the ' + role_words(step)).format(role=words)} is asked as {words}."


def why_another(note: str, role: str) -> str | None:
    """Why somebody else was asked in this role, as a clause, where a note says that; None where it does not."""
    whom, found, asked_as = note.rpartition(" is asked as ")
    if not found or asked_as != f"{role_words(role)}.":
        return None
    why, words = whom.partition(": ")[0], role_words(role)
    return next((clause for told, clause in _TROUBLE.values() if told.format(role=words) == why), "")


def is_told_of(note: str, roles: Collection[str]) -> bool:
    """Whether a note says who was asked in one of these roles instead of somebody."""
    return any(why_another(note, role) is not None for role in roles)
