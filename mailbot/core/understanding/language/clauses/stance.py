"""Whether a clause asks, rules out or neither, and what it asks to be done."""

from mailbot.core.understanding.language.clauses.clause import Action, Part, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.words import ARTICLES

SILENT = frozenset(
    ("needless", "withdraw", "status", "my_access", "help", "past", "favoured", "keep", "anybody", "tell", "instead")
)
_ASKS = ("may_first", "inquire", "fits")  # what the first word of such a question is
_DEEDS = frozenset(("grant", "access", "again", "revoke", "extend"))


def asks_about(part: Part) -> bool:
    """Whether a clause asks if what it names would do, rather than for it: "Would Viewer let me see more?" """
    asks = part.segment.text.rstrip(" )\"'").endswith("?")
    opened = asks and any(is_kind(part.words[part.start], kind) for kind in _ASKS)
    if not opened or not any(cue.kind == "fits" for cue in part.begun):
        return False
    first = next((at for at in part.places if at in part.named), part.end)
    return all(word.fold in ARTICLES for word in part.words[part.start + 1 : first])


def action_of(kinds: frozenset[str], taken_away: bool) -> Action:
    """What a clause with these kinds asks to be done."""
    if "revoke" in kinds or taken_away:
        return "revoke"
    return "extend" if "extend" in kinds else "request"


def _asks(kinds: frozenset[str], named: bool) -> bool:
    """A plain wish asks; politeness asks only beside a deed, a noun for access, or something that can be given."""
    if "trouble" in kinds and not ("wish" in kinds and kinds & {"grant", "access", "again"}):
        return False
    if "wish" in kinds:
        return True
    greets = "welcomes" in kinds and "grant" not in kinds
    return (
        "polite" in kinds
        and not greets
        and (named or bool(kinds & _DEEDS))
        and not ("have" in kinds and "grant" not in kinds)
    )


def _ruled_out(kinds: frozenset[str], action: Action) -> bool:
    """Whether a clause says what is not wanted, what was, what shall stay, or speaks of nobody in particular."""
    if kinds & (SILENT - {"past"} if "lack" in kinds else SILENT):
        return True
    refusing = "not" in kinds and "lack" not in kinds
    return refusing and (action == "request" or "polite" in kinds)


def stance_of(kinds: frozenset[str], action: Action, named: bool) -> Stance:
    """What a clause with these kinds does with what it mentions; `named` when that is something to be given."""
    if _ruled_out(kinds, action):
        return Stance.AGAINST
    if _asks(kinds, named) or action == "revoke" or (action == "extend" and kinds & {"polite", "wish", "until"}):
        return Stance.ASKED
    return Stance.AGAINST if kinds & {"have", "trouble"} and "lack" not in kinds else Stance.PLAIN
