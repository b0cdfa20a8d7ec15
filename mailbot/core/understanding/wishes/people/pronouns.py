"""Whom a pronoun in words that ask stands for: "so she needs …", "for her", "for them"."""

from mailbot.core.understanding.language.clauses import Stance
from mailbot.core.understanding.language.cues import Cue, is_kind
from mailbot.core.understanding.said.names import Named
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.people.beside import stands_aside
from mailbot.core.understanding.wishes.people.helpers import is_helped
from mailbot.core.understanding.wishes.people.holders import has_to_keep
from mailbot.core.understanding.wishes.people.reasons import is_only_why
from mailbot.core.understanding.wishes.people.speakers import only_speaks


def she_needs(sentence: Sentence, name: Named) -> bool:
    """Whether a pronoun stands for the one person of a sentence who is not only helped, as who needs it: "Priya keeps
    the lists, so she must have Edit there", "Priya helps Tom, so give her Edit", "Priya's job means she needs it"."""
    others = {one.people for one in sentence.people if not (is_helped(sentence, one) or is_only_why(sentence, one))}
    if others != {name.people} or "first_person" in {kind for one in sentence.asked for kind in one.kinds}:
        return False
    needs = {cue.start for cue in sentence.cues if cue.kind in ("needs", "must")}
    given = {cue.end for cue in sentence.cues if cue.kind in ("grant", "purpose")}
    purposes = {cue.end for cue in sentence.cues if cue.kind == "purpose"}
    ends = {cue.end for cue in sentence.cues if cue.kind == "needs"}  # "deshalb bräuchte sie"
    needed = (cue for cue in sentence.cues if cue.kind == "stands_for" and (cue.end in needs or cue.start in ends))
    last = {sentence.clause_at(cue.start) for cue in sentence.cues if cue.kind == "needs" and _ends(sentence, cue)}
    led = {cue.end for cue in sentence.cues if cue.kind == "when.clause"}  # "…, dass sie Viewer braucht"
    first = (cue for cue in sentence.cues if cue.kind == "stands_for" and cue.start in led)
    needing = [cue for cue in first if sentence.clause_at(cue.start) in last]
    given_to = (cue for cue in sentence.cues if cue.kind == "one" and (cue.start in given or cue.end in given))
    for_her = (cue for cue in sentence.cues if cue.kind == "stands_for" and cue.start in purposes)  # "für sie"
    behind = [cue for cue in (*needed, *needing, *given_to, *for_her) if cue.start >= name.end]
    whose = name.possessive or any(
        is_kind(word, "of_whom") for word in sentence.words[max(name.start - 1, 0) : name.start]
    )
    if whose and any(cue.kind == "needs" and cue.start in led and cue.start > name.end for cue in sentence.cues):
        return True  # "el nuevo puesto de Priya exige que tenga …"
    return any(sentence.clause_at(cue.start).stance is Stance.ASKED for cue in behind)


def _ends(sentence: Sentence, cue: Cue) -> bool:
    return cue.end == sentence.clause_at(cue.start).end


def either_needs(sentence: Sentence) -> list[Named]:
    """Those of whom a pronoun in words that ask may mean any: "Sam showed Priya the lists, now she needs Viewer"."""
    asked = [cue.start for cue in sentence.cues if cue.kind in ("stands_for", "one") and _is_asked(sentence, cue)]
    people = [one for one in sentence.people if asked and one.end <= asked[0] and not is_helped(sentence, one)]
    aside = (stands_aside, only_speaks, is_only_why)
    plain = [one for one in people if not one.possessive and not any(way(sentence, one) for way in aside)]
    return plain if len({one.people for one in plain}) > 1 else []


def _is_asked(sentence: Sentence, cue: Cue) -> bool:
    clause = sentence.clause_at(cue.start)
    return clause.stance is Stance.ASKED and sentence.people_at.isdisjoint(range(clause.start, clause.end))


def of_one(line: Sentence) -> bool:
    """Whether a pronoun in the words that ask stands for the one who shall have it: "for her", "give him", "could she
    get"."""
    things = {mention.start for mention in line.mentions} | {hit.start for hit in line.hits}
    own = any(cue.kind == "their_own" and cue.end in things for cue in line.cues)
    heads = {clause.start for clause in line.asked if "first_person" not in line.told}
    needs = any(cue.kind == "third" and cue.start in heads and not line.people for cue in line.cues)
    keeps = any(cue.kind == "stands_for" and has_to_keep(line, cue.end) for cue in line.cues)
    return given_to(line) or own or needs or keeps or by_third(line) or _heads_need(line) or _is_seen_to(line)


def given_to(line: Sentence) -> bool:
    """Whether "her" or "him" is whom the words that ask give something: "for her", "give him", "set him up"; not "for
    her knee"."""
    given = {cue.end for cue in line.cues if cue.kind in ("purpose", "grant")}
    given |= {cue.start for cue in line.cues if cue.kind == "again" and cue.end - cue.start == 1}  # "dádselo"
    wishes = {cue.start for cue in line.cues if cue.kind in ("wish", "needs", "hopes", "grant")}
    polite = {end + 1 for end in given if end < len(line.words) and is_kind(line.words[end], "stands_for")}
    within = {cue[1:] for cue in line.cues if cue.kind == "grant"}  # "denle"
    within |= {(at, at + 1) for cue in line.cues if cue.kind == "again" for at in range(cue.start + 1, cue.end)}
    return any(
        cue.start in given | polite or cue.end in wishes or cue[1:] in within
        for cue in line.cues
        if cue.kind == "one" and cue.end not in line.unexplained
    )


def _is_seen_to(line: Sentence) -> bool:
    """Whether it shall be seen to that "she" or "he" has something: "make sure she gets the VPN"."""
    sees_to = {cue.end for cue in line.cues if cue.kind == "sees_to" and line.mentions}
    return any(cue.kind == "stands_for" and not sees_to.isdisjoint((cue.start, cue.start - 1)) for cue in line.cues)


def _heads_need(line: Sentence) -> bool:
    """Whether a list stands below what "she" or "he" needs: "Er braucht:"."""
    needs = {cue.start for cue in line.cues if cue.kind == "needs"}
    return line.segment.opens and any(cue.kind == "stands_for" and cue.end in needs for cue in line.cues)


def of_several(line: Sentence) -> bool:
    """Whether a pronoun in the words that ask stands for several: "for them", "they both need"."""
    given = {cue.end for cue in line.cues if cue.kind in ("purpose", "of")}
    needs = {cue.start for cue in line.cues if cue.kind == "needs"}
    heads = {one.start for one in line.asked if "first_person" not in line.told}
    return any(cue.kind == "they" and (cue.start in given | heads or cue.end in needs) for cue in line.cues)


def by_third(line: Sentence) -> bool:
    """Whether the words that ask say that "she" or "he" needs what they name: "so she should get Viewer"."""
    told = {at - 1 for at, word in enumerate(line.words) if is_kind(word, "me")}  # "she wants me to …"
    if any(cue.kind == "grant" and cue.end in {at + 1 for at in told} for cue in line.cues):
        return False
    needs = (cue.start for cue in line.cues if cue.kind == "needs" and cue.start and cue.end - 1 not in told)
    heads = [at - 1 for at in needs] + [cue.end for cue in line.cues if cue.kind == "may_first" and _may_he(line, cue)]
    clauses = [line.clause_at(at) for at in heads if is_kind(line.words[at], "stands_for")]
    places = [one.start for one in line.mentions] + [hit.start for hit in line.hits]
    return any(line.clause_at(at) in clauses for at in places)


def _may_he(line: Sentence, cue: Cue) -> bool:
    """Whether a pronoun behind "could" is its subject, and no polite "Sie": "könnte sie"."""
    mine = "first_person" in line.clause_at(cue.start).kinds  # "ich könnte sie …"
    return cue.end < len(line.words) and not (mine or line.all_small or line.words[cue.end].capital)
