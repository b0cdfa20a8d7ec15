"""A mail that clearly asks but names nothing in full: it is asked back with what fits in part."""

from collections.abc import Sequence, Set
from dataclasses import replace

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.clauses.beside import is_somebodys
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.tokens import Token
from mailbot.core.understanding.language.words import ARTICLES, FILLERS
from mailbot.core.understanding.naming.index import Index, Level, meaning
from mailbot.core.understanding.naming.levels import implied, of_one_system, remaining, told_in_full
from mailbot.core.understanding.naming.mentions import Mention, parts_of_names
from mailbot.core.understanding.said.sentences import LevelHit, Sentence
from mailbot.core.understanding.wishes.drafts import Draft, Found, is_short, levels_named
from mailbot.core.understanding.wishes.levels.saying import saying

_SURE, _AHEAD = 2.0, 1.0  # how much must be said for one entitlement of a name that is said in part only
_JOINED = 2  # words that may stand between the name and the "and"
_SOMEBODY = frozenset(("first_person", "newcomer"))
_GIVING = frozenset(("wish", "grant", "access"))
_ROW = 5  # words of a line of a list that no sign marks
_PLACE = 3  # words that say where, and no more
_FEW = 6  # words of a wish in which one word of a name can only mean that name
_CARRIED = "badge"  # what the words for badges, cards and fobs mean


def _live(sentence: Sentence) -> list[LevelHit]:
    """The level names that stand in no clause that rules them out."""
    return [hit for hit in sentence.hits if sentence.clause_at(hit.start).stance is not Stance.AGAINST]


def _points_back(sentence: Sentence) -> bool:
    """Whether the sentence asks for something named elsewhere: "set me up", "the role Viewer please"."""
    kinds = frozenset(kind for clause in sentence.asked for kind in clause.kinds)
    return bool(kinds & {"again", "access", "revoke", "extend"}) or any(hit.proper for hit in _live(sentence))


def _partly(sentences: Sequence[Sentence], at: int, index: Index) -> list[Draft]:
    """A wish that names a system only in part: asked back, or filed where the words leave one entitlement only."""
    sentence = sentences[at]
    clauses = (
        [clause for clause in sentence.clauses if clause.stance is not Stance.AGAINST]
        if sentence.segment.subject
        else sentence.asked
    )
    where = _place(sentence)
    told = [at for clause in clauses for at in range(clause.start, clause.end)]
    words = [*where, *(sentence.words[at] for at in told)]
    if _in_part(bare := [sentence.words[at] for at in told if not _is_carrier(sentence.words, at)], index):
        words = [*where, *bare]
    return [
        draft
        for mention in _in_part(where, index) or _in_part(words, index)
        for draft in _left_open(
            sentence, at, mention, words, index, saying(sentences, (), frozenset(mention.systems))["anywhere"]
        )
    ]


def _is_carrier(words: Sequence[Token], at: int) -> bool:
    """Whether a word is what somebody carries to open all their doors with, "another door on my badge": it is no part
    of a door's name, though one is called the depot badge."""
    return at > 0 and meaning(words[at]) == _CARRIED and is_somebodys(words[at - 1])


def _place(sentence: Sentence) -> Sequence[Token]:
    """The words that only say where, before a clause that asks: "In Meridian, I'd like to release payments"."""
    words = sentence.words
    starts = {clause.start for clause in sentence.asked}
    return next(
        (
            words[clause.start : clause.end]
            for clause in sentence.clauses
            if clause.end in starts and clause.end - clause.start <= _PLACE and is_kind(words[clause.start], "to")
            if any(word.capital for word in words[clause.start + 1 : clause.end])
        ),
        (),
    )


def _in_part(words: Sequence[Token], index: Index) -> list[Mention]:
    """The name that is said in part, and the one that "and" joins to it: "the lab and the freezer"."""
    best = parts_of_names(words, index)
    if best is None:
        return []
    joints = [at for at, word in enumerate(words) if is_kind(word, "and") and not best.start <= at < best.end]
    behind = next((words[at + 1 :] for at in joints if 0 <= at - best.end <= _JOINED), ())
    before = next((words[:at] for at in reversed(joints) if 0 <= best.start - at - 1 <= _JOINED), ())
    others = (parts_of_names(part, index) for part in (before, behind) if part)
    more = [other for other in others if other and not set(other.systems) & set(best.systems)]
    return [best, *more]


def _left_open(
    sentence: Sentence,
    at: int,
    mention: Mention,
    words: Sequence[Token],
    index: Index,
    said: Sequence[Token] = (),
) -> list[Draft]:
    """The wish for a name that is said in part; `said` are all words of the mail that may tell what is done there."""
    every = tuple(level for system in mention.systems for level in index.levels[system])
    named = levels_named(index, mention.systems, _live(sentence))
    base = Draft(
        mention.systems, tuple(named) or remaining(every, words), False, sentence.action, at, sentence.segment.text
    )
    told = implied(every, words, _SURE, _AHEAD) if len(every) > 1 and not _of_several(every, base.levels) else None
    if len(mention.systems) > 1 and said and not named and not told:
        mine = of_one_system(every, said)
        systems = tuple(dict.fromkeys(level.row.system for level in mine))
        told = told_in_full(mine, said)
        base = replace(base, systems=systems, levels=base.levels if len(mine) == len(every) else mine)
    if len(every) == 1 and _is_unmistakable(mention, words, index):
        told = every[0]
    filed = mention.end - mention.start > 1 or (told and _called(words, told.row.system, index))
    return [base.settled_on(told)] if told and filed else [base]


def _called(words: Sequence[Token], system: str, index: Index) -> bool:
    """Whether a word of a system's name is written like one: of "access to the royalties" any system may be meant."""
    known = {word for name in index.names_of(system) for word in name.words}
    return any(word.capital and index.corrected(word.stem) in known for word in words)


def _is_unmistakable(mention: Mention, words: Sequence[Token], index: Index) -> bool:
    """Whether a word of a name that no other system has stands beside one that says what it is: "the depot badge";
    "another door on my badge" may be any, as what each is for tells of doors."""
    holders = {
        meaning(word): found
        for word in words[mention.start : mention.end]
        if (found := index.holders.get(index.corrected(word.stem)))
    }
    alike = frozenset[str]().union(*holders.values()) - {*mention.systems}
    told = {word for system in alike for level in index.levels[system] for word in level.means}
    return bool(alike) and any(len(found) == 1 and word not in told for word, found in holders.items())


def _of_several(every: Sequence[Level], left: Sequence[Level]) -> bool:
    """Whether the kind of access that was said leaves levels of several systems: "view only access for the hangar"."""
    return len(left) < len(every) and len({level.row.system for level in left}) > 1


def _says_enough(sentence: Sentence, index: Index) -> bool:
    """Whether a partial name is no accident: a level was named, two of its words were said, or hardly anything else; or
    one that only one system has is written like a name, "look in Receivables"."""
    words = [word for clause in sentence.asked for word in sentence.words[clause.start : clause.end]]
    mention = parts_of_names(words, index)
    if _is_object(sentence, index):
        return True
    if mention is None or _live(sentence):
        return bool(_live(sentence))
    called = len(mention.systems) == 1 and words[mention.start].capital
    return called or mention.end - mention.start > 1 or len(words) <= _FEW


def _is_object(sentence: Sentence, index: Index) -> bool:
    """Whether it is what a clause asks for and ends with: "I was told to ask you for the warehouse, it's for Tom"."""
    words = sentence.words
    for clause, after in zip(sentence.clauses, (*sentence.clauses[1:], None), strict=True):
        wishes = [cue.end for cue in sentence.cues if cue.kind == "wish" and cue.start >= clause.start]
        behind = max((end for end in wishes if end < clause.end), default=clause.end)
        while behind < clause.end and (words[behind].fold in ARTICLES or is_kind(words[behind], "purpose")):
            behind += 1
        whole = clause in sentence.asked and behind < clause.end and not (after and after.aside)  # "… people who …"
        named = parts_of_names(words[behind : clause.end], index) if whole else None
        if named and (named.start, named.end) == (0, clause.end - behind):
            return True
    return False


def ask_vaguely(sentences: Sequence[Sentence], found: Found, index: Index) -> None:
    """What is left to try when a mail clearly asks but names nothing in full."""
    partly = {at: _partly(sentences, at, index) for at in found.bare}
    for drafts in partly.values():
        if any(draft.sure for draft in drafts):
            found.drafts.extend(drafts)
            return
    for at, drafts in partly.items():
        if drafts and _says_enough(sentences[at], index):
            found.drafts.extend(drafts)
            return
    asking = [at for at in found.bare if _points_back(sentences[at]) or "grant" in sentences[at].kinds]
    subject = [at for at, sentence in enumerate(sentences) if sentence.segment.subject]
    for at in [*asking, *(subject if asking else [])]:
        drafts = partly[at] if at in partly else _partly(sentences, at, index)
        if at in subject:
            action = sentences[asking[0]].action
            drafts = [replace(draft, action=action) for draft in drafts]
            drafts = [draft for draft in drafts if not _is_out_of_order(sentences, draft)]
        if drafts:
            found.drafts.extend(drafts)
            return
    if drafts := [draft for at in asking for draft in _by_level(sentences[at], at, index)]:
        found.drafts.extend(drafts)
        return
    asking = asking or _bereft(sentences)
    troubled = any("trouble" in sentence.told for sentence in sentences)
    if asking and not troubled:
        found.drafts.append(
            Draft((), (), False, sentences[asking[0]].action, asking[0], sentences[asking[0]].segment.text)
        )


def _is_out_of_order(sentences: Sequence[Sentence], draft: Draft) -> bool:
    """Whether the text below a subject says of the same system only that it does not work, and asks to look at that."""
    troubled = any(
        set(one.systems) & set(draft.systems) and "trouble" in line.clause_at(one.start).kinds
        for line in sentences
        for one in line.mentions
        if not line.segment.subject
    )
    return troubled and all(one.kinds.isdisjoint(_GIVING) for line in sentences for one in line.asked)


def _by_level(sentence: Sentence, at: int, index: Index) -> list[Draft]:
    """A wish that names nothing but a level which one system alone has, in two words at least: "the Payment Release
    role". One word, "Viewer" or "Read only", may be meant of anything."""
    return [
        Draft((system,), (level,), False, sentence.action, at, sentence.segment.text)
        for hit in _live(sentence)
        if len({*hit.name} - FILLERS) > 1 and len(systems := index.level_systems[hit.name]) == 1
        for system in systems
        for level in index.levels[system]
        if level.name == hit.name
    ]


def _bereft(sentences: Sequence[Sentence]) -> list[int]:
    """Where a short mail says that its writer, or somebody new, has no access to anything."""
    if not is_short(sentences):
        return []
    return [at for at, line in enumerate(sentences) if "bereft" in line.told and line.told & _SOMEBODY]


def ask_beside(sentences: Sequence[Sentence], found: Found, index: Index) -> None:
    """What a wish joins to a system it names in full and names in part only: "Operator in the MES, and his card for the
    assembly hall", or an item of a list beside others. Two words of a name at least, for one word may be anything."""
    named = {system for draft in found.drafts for system in draft.systems}
    for at, line in enumerate(sentences):
        for run in _joined(sentences, at, found):
            mention = parts_of_names(run, index) if run else None
            if mention and mention.end - mention.start > 1 and not named & set(mention.systems):
                found.drafts += _left_open(line, at, mention, run, index)
        for clause in line.asked if line.mentions else ():
            found.drafts += _given_in_part(line, at, clause, named, index)


def _given_in_part(line: Sentence, at: int, clause: Clause, named: Set[str], index: Index) -> list[Draft]:
    """What a clause gives that names its level and, in part only, its system, beside others that are named in full:
    "take the VPN off me and give me Sales User in CareBook"."""
    span = range(clause.start, clause.end)
    if clause.action != "request" or "grant" not in clause.kinds or not line.systems_at.isdisjoint(span):
        return []
    words = line.words[clause.start : clause.end]
    mention = parts_of_names(words, index)
    levels = [hit for hit in line.hits if hit.proper and hit.start in span]
    if mention is None or named & {*mention.systems} or not levels_named(index, mention.systems, levels):
        return []
    return [replace(draft, action=clause.action) for draft in _left_open(line, at, mention, words, index)]


def _joined(sentences: Sequence[Sentence], at: int, found: Found) -> list[tuple[Token, ...]]:
    """The runs of words that belong to a wish and may name something in part."""
    line = sentences[at]
    if line.segment.subject:
        return []
    if line.mentions:
        return [run for clause in line.asked for run in (_joined_last(line, clause), _joined_first(line, clause))]
    listed = {draft.at for draft in found.drafts if _is_listed(sentences[draft.at])}
    plain = _is_listed(line) and all(clause.stance is not Stance.AGAINST for clause in line.clauses)
    return [line.words] if plain and listed & {at - 1, at + 1} and at not in dict(found.unknown) else []


def _is_listed(line: Sentence) -> bool:
    """Whether a line is an item of a list, marked as one or by being so short."""
    short = len(line.words) <= _ROW and not line.segment.text.rstrip().endswith((".", "!", "?", ","))
    return line.segment.item or (short and not line.segment.subject and not line.asked)


def _joined_last(line: Sentence, clause: Clause) -> tuple[Token, ...]:
    """The words of a clause behind the "and" that follows the last system in it."""
    end = max((one.end for one in line.mentions if clause.start <= one.start < clause.end), default=clause.start)
    joint = next((at for at in range(end, clause.end) if is_kind(line.words[at], "and")), clause.end)
    return line.words[joint + 1 : clause.end]


def _joined_first(line: Sentence, clause: Clause) -> tuple[Token, ...]:
    """The words of a clause before the "and" that leads to the first name in it."""
    first = next((at for at in range(clause.start, clause.end) if at in line.named), clause.start)
    joint = next((at for at in range(first - 1, clause.start, -1) if is_kind(line.words[at], "and")), clause.start)
    return line.words[clause.start : joint]
