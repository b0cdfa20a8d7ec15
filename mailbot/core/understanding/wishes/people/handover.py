"""Who hands access or work over, and who takes it on."""

from mailbot.core.understanding.language.clauses import Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.said.names import Named, governed
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.people.beside import led_in, owns_item

_ORDERING = frozenset(("when.should", "needs", "polite", "wish"))
_MOVING = frozenset(("passes_to", "to_whom", "to", "when.should", "shall", "be", "of", "polite"))
_NOT_HANDED = frozenset(("not", "past", "question"))
_OUT = frozenset(("bows_out", "leaves"))
_GIVEN_ME = frozenset(("grant", "first_person"))
_GONE = 1  # words between a name and that its bearer is out of it
_LEAVES = 3  # words between a name and that its bearer leaves


def makes_room(sentence: Sentence, name: Named, theirs: bool) -> bool:
    """Whether the writer does the work of a person from now on: "the tasks of Oto", "because Oto leaves", "Oto retired,
    and I sit here with his pile"; unless what is asked may be `theirs`."""
    before = any(cue.kind == "replaces" and cue.end == name.start for cue in sentence.cues)
    behind = any(cue.kind == "leaves" and 0 <= cue.start - name.end <= _LEAVES for cue in sentence.cues)
    mine = any("first_person" in clause.kinds for clause in sentence.asked)
    left = behind and not theirs and "first_person" in sentence.told and "needs" not in sentence.told
    headed = before and sentence.segment.subject  # "Taking over from Oto in May"
    return left or headed or (mine and (before or behind))


def bows_out(sentence: Sentence, name: Named) -> bool:
    """Whether somebody was only thought of, or did it so far: "First I thought of Oto", "Oto declined", "bisher hat
    Oto …"."""
    behind = any(cue.kind in _OUT and 0 <= cue.start - name.end <= _GONE for cue in sentence.cues)
    return behind or led_in(sentence, name, "thought_of")


def steps_in(sentence: Sentence, name: Named) -> bool:
    """Whether somebody is who does it now: "so Priya it is", "jetzt übernimmt Priya", "it falls to Priya"."""
    behind = any(cue.kind == "steps_in" and cue.start == name.end for cue in sentence.cues)
    return behind or led_in(sentence, name, "falls_to")


def is_taken_from(sentence: Sentence, name: Named) -> bool:
    """Whether what one gets another loses: "take the VPN from Priya and give it to Tom", "remove Priya from the Ledger
    and give me Clerk"; not "take the VPN from Priya and give her Viewer"."""
    clause = sentence.clause_at(name.start)
    led = name.start > 0 and is_kind(sentence.words[name.start - 1], "from")
    given = {cue.end for cue in sentence.cues if cue.kind == "grant" and name.end <= cue.start}
    instead = any(cue.kind == "one" and cue.start in given for cue in sentence.cues)
    mine = any(clause.end <= one.start and one.kinds >= _GIVEN_ME for one in sentence.asked)
    ends = clause.action == "revoke" and clause.stance is Stance.ASKED and mine
    return ends or (led and "take" in clause.kinds and not instead)


def is_given(sentence: Sentence, name: Named) -> bool:
    """Whether a person gets what another loses: "take the VPN from Priya and give it to Tom"."""
    clause = sentence.clause_at(name.start)
    given = clause.action == "request" and "grant" in clause.kinds and governed(sentence.words, name.start)
    return given and not name.possessive  # "get Priya's VPN removed"


def handed_on(sentence: Sentence) -> tuple[Named, Named] | None:
    """Whose a thing is and who shall have it instead: "Priya's VPN should go to Oto", "transférer le VPN de Priya à
    Oto"; None where nothing shall be handed on."""
    if "passes_to" not in sentence.told or not sentence.told & _ORDERING or sentence.told & _NOT_HANDED:
        return None
    owner = next((one for one in sentence.people if owns_item(sentence, one)), None)
    behind = (one for one in sentence.people if owner and owner.end <= one.start)
    heir = next((one for one in behind if not one.possessive and _is_goal(sentence, one)), None)
    return (owner, heir) if owner and heir and _only_moves(sentence, owner, heir) else None


def _is_goal(sentence: Sentence, name: Named) -> bool:
    return any(led_in(sentence, name, kind) for kind in ("to", "to_whom"))


def _only_moves(sentence: Sentence, owner: Named, heir: Named) -> bool:
    """Whether nothing that is handed on stands between what is named and its heir: not "Priya's VPN invoice"."""
    moves = {at for cue in sentence.cues if cue.kind in _MOVING for at in range(cue.start, cue.end)}
    known = moves | sentence.named | sentence.people_at
    between = range(owner.end, heir.start)
    return all(at in known or is_kind(sentence.words[at], "access") for at in between)


def gives_up(sentence: Sentence, name: Named) -> bool:
    """Whether what somebody has shall be handed on to another."""
    handed = handed_on(sentence)
    return handed is not None and handed[0] == name


def takes_up(sentence: Sentence, name: Named) -> bool:
    """Whether what another has shall be handed on to somebody."""
    handed = handed_on(sentence)
    return handed is not None and handed[1] == name
