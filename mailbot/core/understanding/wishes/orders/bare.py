"""Where mere names are a wish: in mails that say no more, and in sentences that lead up to them."""

from collections.abc import Sequence

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.tokens import Token
from mailbot.core.understanding.language.words import ARTICLES
from mailbot.core.understanding.naming.index import Index, meaning
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import LINKS, Site, is_drawn, only_names
from mailbot.core.understanding.wishes.features import Whole
from mailbot.core.understanding.wishes.levels.ability import MY_LOGIN
from mailbot.core.understanding.wishes.listed import is_for_somebody
from mailbot.core.understanding.wishes.orders.adding import NOT_ADDED
from mailbot.core.understanding.wishes.orders.speaking import OTHER_BUSINESS, SPEAKING, SPEAKING_ONLY, UNWISHED
from mailbot.core.understanding.wishes.sureness import STORY

_FEW = 5  # words that say which access is enough, and no more
_THANKS = 2  # words of a line that may be thanks in a language that is not known
_SOON = 4  # sentences within which somebody says what is barred, and that it should not be
_NO_ORDER = (
    SPEAKING_ONLY | frozenset(("trouble", "anybody", "help", "revoke", "extend", "shield", "moves_on"))
) | OTHER_BUSINESS
"""Kinds of phrases in whose mail a name that stands alone may be what is spoken of."""
_MY_DUTY, _MY_TASK = frozenset(("duty", "first_person")), frozenset(("must", "first_person"))
_ABLE_MERELY, _OF_OTHERS = frozenset(("able", "merely")), frozenset(("lack", "one", "stands_for"))
_ONESELF = frozenset(("first_person", "me"))


def is_terse(sentences: Sequence[Sentence]) -> bool:
    """Whether a mail consists of nothing but systems with their levels: "Drive - Edit"."""
    body = [line for line in sentences if not (line.segment.subject or line.is_name)]
    bare = (is_for_somebody(line) or _is_bare(line) for line in body)  # "Priya: Ledger Viewer"
    return all(bare) and any(line.mentions for line in body) and any(line.hits for line in body)


def is_headed(sentences: Sequence[Sentence]) -> bool:
    """Whether a mail says no more than a system and which access to it is enough: "BI. Just looking, thanks"."""
    lines = [line for line in sentences if not line.is_name]
    enough = [line for line in lines if "suffice" in line.told and not line.mentions and len(line.words) <= _FEW]
    bare = [line for line in lines if line not in enough]
    return bool(enough) and any(line.mentions for line in bare) and all(map(_is_bare, bare))


def _is_bare(line: Sentence) -> bool:
    """Whether a line says nothing but what it names; one of a word or two may be thanks in whatever language."""
    unknown = 1 if len(line.words) <= _THANKS and not line.mentions else 0
    plain = all(clause.stance is Stance.PLAIN and line.is_fragment(clause, unknown) for clause in line.clauses)
    return plain and not line.told & SPEAKING and not line.segment.text.endswith("?")


def only_tells(sentences: Sequence[Sentence]) -> bool:
    """Whether a mail asks nothing in words and has no business but to tell why its writer needs what it names."""
    body = [line for line in sentences if not line.segment.subject]
    why = any(line.told & _ONESELF for line in body)  # "The cleaners come tonight. Server room." is no wish
    return why and not any(line.asked or line.told & _NO_ORDER or line.segment.text.endswith("?") for line in body)


def stands_alone(line: Sentence, site: Site) -> bool:
    """Whether a sentence is, or ends by, nothing but a system with its level: "I walk. Apron Gate, Pedestrian." """
    first = line.clause_at(site.mention.start)
    led = any(cue.kind == "split" and cue.start == first.start for cue in line.cues)  # "…, therefore the Apron Gate"
    links = {at for cue in line.cues if cue.kind in LINKS for at in range(cue.start, cue.end)}
    known = line.named | line.people_at | links
    bare = all(at in known or line.words[at].fold in ARTICLES for at in range(first.start, len(line.words)))
    plain = all(clause.stance is Stance.PLAIN for clause in line.clauses if clause.start >= first.start)
    return (led or not first.start) and bare and plain and not line.segment.subject and not line.segment.opens


def leads_up_to(mail: Whole, site: Site, index: Index) -> bool:
    """Whether its sentence, or what stands before a colon in it, leads up to a system with its level: "I'm on the rota,
    so Viewer in the Planner", "For Tom, who keeps it: Viewer in the Planner"."""
    line, mention = mail.sentences[site.at], site.mention
    if site.sureness.wanted >= STORY:
        return False
    own = {level.name for system in mention.systems for level in index.levels[system]}
    mine = any("first_person" in one.told or one.asked for one in mail.sentences)
    nearest = next((one for one in reversed(line.mentions) if one.start <= mention.start), mention) is mention
    for clause in line.clauses:
        hits = [hit for hit in line.hits if clause.start <= hit.start < clause.end and hit.name in own]
        here = clause.start <= mention.start < clause.end
        between = any(mention.end <= one.start < hit.start for hit in hits[:1] for one in line.mentions)
        there = nearest and mention.end <= clause.start and not between
        if hits and (here or there) and mine and is_drawn(line, clause):
            return True
        if hits and here and _is_led_up_to(line, clause):
            return True
    return False


def outgrows_looking(mail: Whole, site: Site, index: Index) -> bool:
    """Whether somebody tells beside it what is their duty, and right there that so far they can only look: "it's me who
    approves the list in the Planner now. Up to now I could only see it", or what they have to do, and that their login
    shows them no more than another level: "I have to book slots in the Planner. With my login I only see the list"."""
    line = mail.sentences[site.at]
    clause = line.clause_at(site.mention.start)
    if line.segment.subject:
        return False
    near = [one for one in mail.sentences[max(site.at - 1, 0) : site.at + 2] if one is line or not one.mentions]
    looks = [(one, looking) for one in near for looking in one.clauses if _can_only_look(one, looking)]
    if clause.kinds >= _MY_DUTY or line.is_mine_to_do(clause):
        return bool(looks)
    shown = [one for one in looks if one[1].kinds >= MY_LOGIN] if clause.kinds >= _MY_TASK else []
    return any(_is_of_a_level(one.words[looking.start : looking.end], site, index) for one, looking in shown)


def _is_of_a_level(words: Sequence[Token], site: Site, index: Index) -> bool:
    """Whether words speak of what one of its levels is for, and not only of looking."""
    means = frozenset(map(meaning, words)) - {"read"}
    return any(means & level.means for system in site.mention.systems for level in index.levels[system])


def is_barred_for_me(mail: Whole, site: Site, _index: Index) -> bool:
    """Whether it is told right behind that something there cannot be used, and that it should work for the writer, too:
    "with me those buttons are grey. It should work with me too"."""
    behind = mail.sentences[site.at : site.at + _SOON]
    told = not mail.sentences[site.at].segment.subject and not any(line.mentions for line in behind[1:])
    return told and any("barred" in line.told for line in behind) and any("mine_too" in line.told for line in behind)


def _can_only_look(line: Sentence, clause: Clause) -> bool:
    """Whether a clause tells that its writer, and nobody whom it names, can look so far and no more."""
    words = line.words[clause.start : clause.end]
    limited = clause.kinds >= _ABLE_MERELY or "until_now" in clause.kinds or clause.kinds >= MY_LOGIN | {"merely"}
    others = clause.kinds & _OF_OTHERS or not line.people_at.isdisjoint(range(clause.start, clause.end))
    return limited and not others and any(meaning(word) == "read" for word in words)


def is_what_another_has(mail: Whole, site: Site, _index: Index) -> bool:
    """Whether it is asked for as another has it: "can you give me the same as he has in the Planner"."""
    line = mail.sentences[site.at]
    clause = line.clause_at(site.mention.start)
    before = [one for one in line.clauses if one.end == clause.start and "same" in one.kinds]
    return "have" in clause.kinds and any(one.stance is Stance.ASKED for one in before)


def _is_led_up_to(line: Sentence, clause: Clause) -> bool:
    """Whether a colon stands before a clause of mere names, and before that whom it is for, or a wish."""
    gap = line.segment.text[line.words[clause.start - 1].end : line.words[clause.start].start] if clause.start else ""
    before = [one for one in line.clauses if one.end <= clause.start]
    told = frozenset(kind for one in before for kind in one.kinds)
    somebody = bool(before) and is_kind(line.words[0], "purpose") and 1 in line.people_at
    wishes = bool(before) and before[-1].kinds >= {"wish", "first_person"}
    plain = not told & UNWISHED and not line.told & NOT_ADDED and not line.segment.text.endswith("?")
    return ":" in gap and (somebody or wishes) and plain and only_names(line, clause)
