"""The pattern of a ticket's number: it is matched against what anybody writes, so it may not take for ever."""

import re

LONGEST = 100
_OPEN_ENDED = 3

_ATOM = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]", re.DOTALL)
"""An escaped character or a set of characters: whatever stands in it repeats nothing."""


def fault(pattern: str) -> str:
    """What keeps a regular expression from being used, in words; empty when nothing does.

    A group may not be repeated and little may be open-ended: matching then takes no longer than a glance.
    """
    if len(pattern) > LONGEST:
        return f"has {len(pattern)} characters"
    try:
        re.compile(pattern)
    except (re.error, OverflowError) as error:
        return f"is not a regular expression: {error}"
    plain = _ATOM.sub("x", pattern)
    if re.search(r"\)[*+{]", plain):
        return "repeats a group"
    if len(re.findall(r"[*+]|\{\d*,\d*\}", plain)) > _OPEN_ENDED:
        return "repeats too many parts without an end"
    return ""
