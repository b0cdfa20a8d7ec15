"""Who has what shall end or go on."""

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.said.names import Named, governed
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.people.beside import (
    WHOSE,
    is_before_item,
    owns_item,
    stands_aside,
)

_LOSING = frozenset(("loses", "having", "rid"))
_NEEDING = frozenset(("needs", "stay"))
_NEAR = 3  # words from a name to what its bearer still needs it by: "Oto todavía la necesita"
_LETTING_GO = frozenset(("not", "any_more", "taken_off", "leaves"))


def loses_it(sentence: Sentence, name: Named) -> bool:
    """Whether what words end is somebody's: "delete Priya's VPN", "retirer à Priya Edit", "the VPN removed from Oto",
    "le VPN de Priya supprimé"."""
    clause = sentence.clause_at(name.start)
    asks = clause.stance is Stance.ASKED or (clause.stance is Stance.PLAIN and bool(clause.kinds & {"duty", "shall"}))
    led = name.start > 0 and any(is_kind(sentence.words[name.start - 1], kind) for kind in WHOSE)
    off = led and any(
        cue.kind == "taken_off" and {cue.end, cue.start} & {name.start - 1, name.end} for cue in sentence.cues
    )
    taken = name.possessive or governed(sentence.words, name.start, "revoke")
    ends = clause.action == "revoke" or "taken_off" in clause.kinds
    whom = "taken_off" in clause.kinds and is_before_item(sentence, name)  # "dass man Priya Edit entzieht"
    in_part = led and not sentence.mentions and is_kind(sentence.words[name.start - 1], "from")  # "payables from Priya"
    theirs = ends and (whom or in_part or owns_item(sentence, name) or (led and _is_joined(sentence, name)))
    return asks and (off or theirs or (taken and is_before_item(sentence, name)) or _shall_lose(sentence, name, clause))


def holds_on(sentence: Sentence, name: Named) -> bool:
    """Whether somebody is only said to keep what another loses, or to need it: "take the VPN from Priya. Oto still
    needs it"."""
    clause = sentence.clause_at(name.start)
    near = range(name.end, min(name.end + _NEAR, clause.end))
    needs = any(cue.kind in _NEEDING and cue.start in near for cue in sentence.cues)
    return clause.start == name.start and needs and clause.action != "revoke" and clause.kinds.isdisjoint(_LETTING_GO)


def _is_joined(sentence: Sentence, name: Named) -> bool:
    """Whether somebody is only added to who loses it: "remove Viewer from Priya and from Tom"."""
    before = (one for one in sentence.people if one.end == name.start - 2)
    return name.start - 2 in sentence.joints and any(loses_it(sentence, one) for one in before)


def _shall_lose(sentence: Sentence, name: Named, clause: Clause) -> bool:
    """Whether somebody is the first named of words that say who shall lose something: "Priya soll … verlieren"."""
    first = next((one for one in sentence.people if clause.start <= one.start), name) is name
    loses = [cue.start for cue in sentence.cues if cue.kind in _LOSING and name.end <= cue.start < clause.end]
    ends = clause.action == "revoke" and "shall" in sentence.told
    return ends and first and bool(loses) and not name.possessive and not stands_aside(sentence, name)


def keeps_it(sentence: Sentence, name: Named) -> bool:
    """Whether what words ask about is somebody's: "extend Priya's VPN", "Priya's VPN expires, please extend it"."""
    subjects = {one.end for one in sentence.people}  # "Oto querría que …" is no "I"
    own = any(cue.kind == "first_person" and cue.start not in subjects for cue in sentence.cues)
    stance = sentence.clause_at(name.start).stance
    theirs = name.possessive or stance is Stance.ASKED  # "they took Viewer from Oto" asks nothing
    return theirs and owns_item(sentence, name) and not (own or stance is Stance.AGAINST)


def must_keep(sentence: Sentence, name: Named) -> bool:
    """Whether somebody has to keep what is to be prolonged: "Priya has to keep the VPN, please prolong it"."""
    return has_to_keep(sentence, name.end)


def has_to_keep(sentence: Sentence, at: int) -> bool:
    """Whether words that begin here say that what is to be prolonged has to be kept: "… has to keep it"."""
    if not any(cue.kind in ("must", "shall") and cue.start == at for cue in sentence.cues):
        return False
    clause = sentence.clause_at(at)
    keeps = any(cue.kind == "keeps_on" and at < cue.start < clause.end for cue in sentence.cues)
    return keeps and clause.stance is Stance.ASKED and clause.action == "extend"
