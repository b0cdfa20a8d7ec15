"""Which level is meant where none is named: by what the person wants to do, cannot do yet, or may do already."""

import sys
from collections.abc import Iterator, Mapping, Sequence

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.tokens import Token
from mailbot.core.understanding.language.words import ARTICLES, FILLERS, deed_of, meaning_of
from mailbot.core.understanding.naming.index import Level, meanings
from mailbot.core.understanding.naming.levels import DEEDS, KINDS, scores
from mailbot.core.understanding.naming.mentions import Mention
from mailbot.core.understanding.purpose.asking import idle
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import NO_MORE, Site

_WHOLE = (0, sys.maxsize)
_SOON = 2  # clauses of the next sentence in which a "but" turns away from the one before it
_DENIED = 4  # words around one in which a "not" denies it
_HARDLY = 1  # words of a sentence beside its system: "Let me book the halls. Room Planner, please."
_WIDE = 2  # sentences around the system whose words count as near it
_STEPS = (0.1, 0.8, 1.4, 2.0, 3.0)
_LEADS = (-0.8, -0.1, 0.1, 0.5, 1.0, 2.0)

_IN = frozenset(("being", "merely"))
_MORE = KINDS - {"read"}
_ENOUGH = frozenset(("enough", "suffice"))
_SO_FAR = frozenset(("able", "have", "hold", "was", "past", "not", "needless"))
_BESIDE = frozenset(("here", "around"))
_OTHERS = frozenset(("one", "they", "newcomer", "my_team"))
_MINE = frozenset(("first_person", "me", "hopes", "wish", "needs", "speaks"))
_MINE_ABLE = frozenset(("able", "first_person"))
_NOT_MERELY, _LACK_MERELY = frozenset(("not", "merely")), frozenset(("lack", "merely"))
_DENYING = frozenset(("not", "lack"))
_NOT_MISSED = frozenset(("have", "keep", "needless", "must", "hands_off", "wish", "past", "trouble"))
_SAID_OF = frozenset(("hold", "suffice", "enough", "first_person"))
_IS_FINE = frozenset(("suffice", "yes"))
_SEVERAL = 2  # words that tell a level of their own as well as more would
_TOLD = ("here", "around", "anywhere", "lacking", "held", "limited", "enough")

Saying = Mapping[str, list[Token]]


def saying(
    sentences: Sequence[Sentence], sites: Sequence[Site], systems: frozenset[str], others: Sequence[Site] = ()
) -> Saying:
    """The words of the mail by what they tell: wished beside the system, around it, anywhere; lacking; held already;
    how little can be done so far; what is enough. `others` are all that the mail wishes for."""
    found: dict[str, list[Token]] = {name: [] for name in _TOLD}
    places = {site.at for site in sites}
    bare = {at for at in places if len(sentences[at].words) - len(sentences[at].systems_at) <= _HARDLY}
    headed = all(sentences[at].segment.subject for at in places)
    wished = {(site.at, site.mention.start) for site in (*sites, *others)}
    oneself = _for_oneself(sentences)
    for at, sentence in enumerate(sentences):
        names = [one for one in sentence.mentions if (at, one.start) in wished or not _is_thing(sentence, one)]
        led_up = [_WHOLE] if at + 1 in bare and not names and not sentence.segment.subject else []
        spans = [_span(sentence, names, site) for site in sites if site.at == at] or led_up
        named = {system for mention in names for system in mention.systems}
        if named and not named & systems:
            continue
        turn = _to_another(sentence)
        lacks = frozenset(at for cue in sentence.cues if cue.kind == "lack" for at in range(cue.start, cue.end))
        for place, clause in enumerate(sentence.clauses):
            missing = _is_missing(sentence, place)
            asks = idle(sentence, clause) | _named_behind_another(sentence, names, systems)
            asks = asks if missing else asks | lacks
            mine = [(max(clause.start, start), min(clause.end, end, turn)) for start, end in spans or [_WHOLE]]
            words = [word for start, end in mine for word in _words(sentence, names, start, end, asks)]
            told = frozenset(
                ("limited",)
                if _is_in(sentence) or _is_not_merely(sentence, clause)
                else ("lacking",)
                if missing
                else _told_by(clause, _turned(sentences, at, place), _too_little(sentences, at, place))
            )
            for name in told:
                found[name].extend(words)
            stays = sentence.people and "stay" in clause.kinds and clause.stance is Stance.PLAIN  # "… stays with Tom"
            stays = stays and "hopes" not in clause.kinds  # "Tom wants us to keep the books"
            theirs = (oneself and _is_theirs(sentence, clause)) or (not missing and _asks_for_no(sentence, clause))
            against = clause.stance is Stance.AGAINST and not missing and not sentence.is_mine_to_do(clause)
            if against or stays or theirs or told & {"held", "limited"}:
                continue
            if "lacking" in told:  # "I can't see a single file" needs no more than to be let in
                words = [word for word in words if meaning_of(word.fold) != "read"]
            found["anywhere"].extend(words)
            if headed or any(abs(at - place) <= _WIDE for place in places):
                found["around"].extend(words)
            if spans and not clause.aside:
                found["here"].extend(words)
    return found


def _named_behind_another(sentence: Sentence, names: Sequence[Mention], systems: frozenset[str]) -> frozenset[int]:
    """The places of level names that stand behind another system, no nearer to these: of "A as Viewer, and further B"
    the Viewer tells nothing of B."""
    mine = [one.start for one in names if not systems.isdisjoint(one.systems)]
    others = [one.end for one in names if systems.isdisjoint(one.systems)]
    behind = [
        hit
        for hit in sentence.hits
        if hit.proper and any(0 <= hit.start - end <= min(mine, default=0) - hit.end for end in others)
    ]
    return frozenset(at for hit in behind for at in range(hit.start, hit.end))


def _for_oneself(sentences: Sequence[Sentence]) -> bool:
    """Whether a mail asks, and names nobody but its writer in the words that do."""
    asked = [(line, clause) for line in sentences for clause in line.asked]
    return bool(asked) and not any(
        clause.kinds & _OTHERS or not line.people_at.isdisjoint(range(clause.start, clause.end))
        for line, clause in asked
    )


def _is_theirs(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause tells what somebody does whom it begins with: "Graham signs it off himself"."""
    plain = clause.stance is Stance.PLAIN and clause.kinds.isdisjoint(_MINE)
    return plain and clause.start in sentence.people_at


def _asks_for_no(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause asks for something not to be given: "but please no rights to change anything"."""
    mine = [cue for cue in sentence.cues if clause.start <= cue.start and cue.end <= clause.end]
    polite = {cue.end for cue in mine if cue.kind == "polite"}
    return any(cue.kind in ("not", "lack") and cue.start in polite for cue in mine)


def _is_thing(sentence: Sentence, mention: Mention) -> bool:
    """Whether what is a system's name is a word like any other, for it is written small: who wants "to book a room"
    does not speak of The Book."""
    return not sentence.all_small and not any(
        word.capital or word.text.isdigit() for word in sentence.words[mention.start : mention.end]
    )


def _words(sentence: Sentence, names: Sequence[Mention], start: int, end: int, but: frozenset[int]) -> Iterator[Token]:
    """The words of a stretch that are in no system's name and at none of the places `but`."""
    taken = but.union(*(range(one.start, one.end) for one in names))
    return (sentence.words[at] for at in range(start, end) if at not in taken)


def _is_in(sentence: Sentence) -> bool:
    """Whether a sentence only says how somebody is in already: "I'm in the Ledger already, just for looking"."""
    being = any("being" in sentence.clause_at(mention.start).kinds for mention in sentence.mentions)
    only = being and not sentence.asked and sentence.told >= _IN and "lack" not in sentence.told
    return only and not any(_is_missing(sentence, place) for place in range(len(sentence.clauses)))


def _to_another(sentence: Sentence) -> int:
    """Where a sentence of what its writer would do turns to what somebody else does: "I book it, and she'd approve"."""
    words = sentence.words
    first = next((at for at, word in enumerate(words) if is_kind(word, "first_person")), len(words))
    turned = next((at + 1 for at in sorted(sentence.joints) if at > first and _does_it(sentence, at + 1)), len(words))
    if "another" not in sentence.told:
        return turned
    starts = {clause.start for clause in sentence.clauses} | {at + 1 for at in sentence.joints}
    for cue in sentence.cues:
        name = next((one.start for one in sentence.people if one.end == cue.start), cue.start)
        alone = name < cue.start or cue.end - cue.start > 1 or not is_kind(words[cue.start], "may_first")
        if cue.kind == "another" and first < name and name in starts and alone:
            behind = [one for one in sentence.clauses if one.end > name]
            if not any(one.kinds & {"wish", "needs", "lack", "grant"} and one.start >= name - 1 for one in behind):
                return min(name, turned)
    return turned


def _does_it(sentence: Sentence, at: int) -> bool:
    """Whether somebody else does something from here on, "… and Oto approves it", "und meine Chefin genehmigt"; what
    they look up for its writer is what that one would look up, too."""
    words = sentence.words
    end = next((one.end for one in sentence.people if one.start == at and not one.possessive), at)
    if end == at and at < len(words) and is_kind(words[at], "when.my"):
        end = at + 2
    access = any(is_kind(word, "access") for word in words[end + 1 : end + 2])
    deed = deed_of(words[end].fold) if at < end < len(words) and end not in sentence.named else ""
    return deed not in ("", "read") and not access


def kinds_of_access(sentences: Sequence[Sentence], sites: Sequence[Site]) -> frozenset[str]:
    """The kinds of access asked for beside a system as such, "read access", "Schreibrecht", "accès en lecture", or said
    to be enough near it: "Lesen reicht"."""
    near = [line for site in sites for line in sentences[site.at : site.at + 2]]
    found = {means for line in near for means in _sufficing(line)}
    if any("hands_off" in line.told for line in near):
        found.add("read")
    for site in sites:
        line = sentences[site.at]
        for at in range(*_span(line, line.mentions, site)):
            means = meaning_of(line.words[at].fold)
            asked = line.clause_at(at).stance is Stance.ASKED and not _denied(line, at)
            left = any(cue.kind == "from" and 0 <= at - cue.end <= 1 for cue in line.cues)  # "access from Read to Edit"
            named = at in line.systems_at  # "an account in Reading Room Booking"
            if means in KINDS and asked and not left and not named and _is_access(line.words, at):
                found.add(means)
    return frozenset(found)


def _sufficing(line: Sentence) -> Iterator[str]:
    """The kinds of access that a clause calls enough which says no more: "to look is enough"."""
    of_its_own = line.mentions or any("first_person" in clause.kinds for clause in line.clauses)
    for clause in () if of_its_own and not line.asked else line.clauses:  # not of "I'm in already, just to look"
        told = [means for word in line.words[clause.start : clause.end] if (means := meaning_of(word.fold)) in KINDS]
        mine = [cue for cue in line.cues if clause.start <= cue.start and cue.end <= clause.end]
        said = {at for cue in mine if cue.kind == "suffice" for at in range(cue.start, cue.end)}
        so_far = any(cue.kind in _SO_FAR and not (cue.kind == "hold" and cue.start in said) for cue in mine)
        if told and clause.kinds & _ENOUGH and not so_far and line.is_fragment(clause, len(told)):
            yield from told


def _denied(line: Sentence, at: int) -> bool:
    """Whether a "not" stands near a word of its clause: "no rights to change anything"."""
    clause = line.clause_at(at)
    near = line.words[max(clause.start, at - _DENIED) : min(clause.end, at + _DENIED + 1)]
    return any(is_kind(word, "not") for word in near)


def wants_more(sentences: Sequence[Sentence], sites: Sequence[Site]) -> bool:
    """Whether somebody wishes in so many words to do more than read beside a system: "I need to change things"."""
    lines = [sentences[site.at] for site in sites]
    return any(
        meaning_of(line.words[at].fold) in _MORE and _is_wished(line, clause, at) and not _denied(line, at)
        for line in lines
        for clause in line.asked
        for at in range(clause.start, clause.end)
    )


def barred_words(sentences: Sequence[Sentence]) -> list[Token] | None:
    """What somebody sees and cannot use, "the field for the reserve is grey"; None where nothing is."""
    barred = [(line, clause) for line in sentences for clause in line.clauses if "barred" in clause.kinds]
    words = [word for line, clause in barred for word in line.said(clause.start, clause.end, idle(line, clause))]
    return words if barred else None


def _is_wished(line: Sentence, clause: Clause, at: int) -> bool:
    """Whether a word is the verb of a wish: right behind it, "need to change", or at the end, "muss … ändern"."""
    wishes = [cue for cue in line.cues if cue.kind == "wish" and clause.start <= cue.start and cue.end <= at]
    behind = any(all(is_kind(word, "to") for word in line.words[cue.end : at]) for cue in wishes)
    return behind or (bool(wishes) and at == clause.end - 1 and not line.words[at].capital)


def _is_access(words: Sequence[Token], at: int) -> bool:
    """Whether a word is said of access: it is a noun for it, or stands beside one; "en" may stand between."""
    light = at > 1 and words[at - 1].fold in FILLERS and not is_kind(words[at - 1], "polite")
    before = at - 2 if light else at - 1
    beside = (words[at], *words[max(before, 0) : max(before + 1, 0)], *words[at + 1 : at + 2])
    return any(is_kind(word, "access") for word in beside)


def _span(sentence: Sentence, found: Sequence[Mention], site: Site) -> tuple[int, int]:
    """The words that speak of one of several systems: from the one before it to itself, for the last to the end."""
    mention = site.mention
    if len(found) < 2 or mention not in found:
        return 0, len(sentence.words)
    place = found.index(mention)
    first = next(at for at in range(place, -1, -1) if not at or not _joined(sentence, found[at - 1], found[at]))
    start = found[first - 1].end if first else 0
    return start, len(sentence.words) if place == len(found) - 1 else mention.start


def _joined(sentence: Sentence, left: Mention, right: Mention) -> bool:
    """Whether nothing but "and" parts two systems, so that what is said before the first is said of both: "to look at A
    and at B"."""
    joints, words = sentence.joints, sentence.words
    between = range(left.end, right.start)
    light = all(at in joints or is_kind(words[at], "to") or words[at].fold in ARTICLES for at in between)
    return light and not joints.isdisjoint(between)


def _is_not_merely(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause opens with what would be too little: "…, not just look at them", "pas seulement les ouvrir"."""
    if not clause.kinds >= _NOT_MERELY and not clause.kinds >= _LACK_MERELY:
        return False
    opened = {clause.start, *(cue.end for cue in sentence.cues if cue.kind == "split" and cue.start == clause.start)}
    ends = {cue.end for cue in sentence.cues if cue.kind in _DENYING and cue.start in opened}
    return any(cue.kind == "merely" and (cue.start in ends or cue.end in ends) for cue in sentence.cues)


def _is_missing(sentence: Sentence, place: int) -> bool:
    """Whether a clause says what its writer cannot do: "I can't close one", or behind what they can do, "changing
    doesn't": that is what they want."""
    clause = sentence.clauses[place]
    if "not" not in clause.kinds or clause.stance is Stance.ASKED or clause.kinds & _NOT_MISSED:
        return False
    if any(cue.kind == "merely" and clause.start < cue.start < clause.end for cue in sentence.cues):
        return False  # "je ne peux qu'ouvrir les plans"
    before = sentence.clauses[place - 1].kinds if place else frozenset()
    can = (before >= _MINE_ABLE or "past" in before) and "not" not in before  # "looking works, changing doesn't"
    cannot = clause.kinds >= _MINE_ABLE and "lack" not in clause.kinds
    closes = any(cue.kind in _DENYING and cue.end == clause.end for cue in sentence.cues)  # "changing them I can't"
    return cannot or (can and (closes or not clause.kinds & _SAID_OF))


def _turned(sentences: Sequence[Sentence], at: int, place: int) -> bool:
    """Whether a "but" follows a clause soon, in its sentence or as what the next one begins with, or what cannot be."""
    rest, behind = sentences[at].clauses[place + 1 :], sentences[at + 1 : at + 2]
    following = (*rest, *(clause for line in behind for clause in line.clauses[:_SOON]))
    works = any(clause.kinds >= _IS_FINE for clause in rest[:1])  # "I can build the list, that part is fine"
    works = works or (bool(rest) and _is_missing(sentences[at], place + 1))
    return works or any("contrast" in clause.kinds for clause in following)


def _too_little(sentences: Sequence[Sentence], at: int, place: int) -> bool:
    """Whether the next clause says that it is not enough: "it's open to me for reading, which is too little"."""
    rest, behind = sentences[at].clauses[place + 1 : place + 2], sentences[at + 1 : at + 2]
    following = rest or [clause for line in behind for clause in line.clauses[:1]]
    return any("too_little" in clause.kinds for clause in following)


def _told_by(clause: Clause, turned: bool, short: bool) -> Iterator[str]:
    asks = clause.stance is Stance.ASKED and not (turned and clause.kinds >= NO_MORE)
    told = not asks and not clause.kinds & {"wish", "duty"}
    merely = "merely" in clause.kinds or (turned and "first_person" in clause.kinds)
    so_far = "until_now" in clause.kinds and "first_person" in clause.kinds and not clause.kinds & {"lack", "not"}
    if told and (
        so_far or short or (merely and "able" in clause.kinds)
    ):  # "so far I just look", "I can see the plan, but …"
        yield "limited"
        return
    if "lack" in clause.kinds:
        yield "lacking"
    elif clause.kinds & {"have", "past", "was"} and not clause.kinds & {"wish", "duty", "must"}:
        yield "held"
    if clause.kinds & _ENOUGH:
        yield "enough"


def level_facts(said: Saying, levels: Sequence[Level]) -> list[tuple[Level, frozenset[str]]]:
    """Everything that bears on each of these levels being the one that is meant."""
    found: dict[int, set[str]] = {place: {f"of {min(len(levels), 5)} levels"} for place in range(len(levels))}
    for name, words in said.items():
        if not words:
            continue
        ranked = {id(level): score for score, level in scores(levels, words)}
        means = frozenset(meanings(words))
        for place, level in enumerate(levels):
            mine = ranked[id(level)]
            other = max((score for key, score in ranked.items() if key != id(level)), default=0.0)
            found[place] |= {f"{name} {_step(mine, _STEPS)}", f"{name} leads {_step(mine - other, _LEADS)}"}
            if level.named & means:
                found[place].add(f"{name} says its name")
            if name in _BESIDE:
                rivals = [one for one in levels if one is not level]
                found[place].update(f"{name} {fact}" for fact in _against_rivals(means, level, rivals))
    return [(level, frozenset(found[place])) for place, level in enumerate(levels)]


def _against_rivals(means: frozenset[str], level: Level, rivals: Sequence[Level]) -> Iterator[str]:
    """What was said that this level tells and none of the others, or one of those only; and whether somebody who does
    more than read could do so with it."""
    mine, others = _tells(level), [_tells(one) for one in rivals]
    alone = means & mine - frozenset().union(*others)
    theirs = [
        means & tells - mine.union(*(other for at, other in enumerate(others) if at != place))
        for place, tells in enumerate(others)
    ]
    yield f"alone deeds {min(len(alone & DEEDS), _SEVERAL)}"
    yield f"alone things {min(len(alone - DEEDS), _SEVERAL)}"
    yield f"alone in a rival {min(max(map(len, theirs), default=0), _SEVERAL)}"
    if alone and not any(theirs):
        yield f"alone in no rival {min(len(alone), _SEVERAL + 1)}"
    deeds = means & DEEDS
    does = "both" if "read" in deeds and len(deeds) > 1 else "reads" if "read" in deeds else "more" if deeds else "none"
    yield f"does {does}, level {'reads' if level.named & KINDS == {'read'} else 'more'}"
    if deeds - {"read"} - mine.union(*others):
        yield "a deed of no level"
    if (deeds - {"read"}) & mine:
        yield "a deed of its own"


def _tells(level: Level) -> frozenset[str]:
    return level.named | level.means


def _step(value: float, steps: Sequence[float]) -> int:
    return sum(value >= step for step in steps)
