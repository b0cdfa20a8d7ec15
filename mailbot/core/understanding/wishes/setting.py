"""Names that are only the setting of what a mail asks for: its writer's work, a place, what is fine as it is."""

from collections.abc import Sequence, Set

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.words import FILLERS, NUMBERS, UNITS
from mailbot.core.understanding.naming.mentions import Mention
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import LINKS, Draft, Site
from mailbot.core.understanding.wishes.levels.held import is_held
from mailbot.core.understanding.wishes.listed import is_for_somebody

_TELLING = frozenset(("was", "report", "have", "past", "agreed", "duty", "first_person"))
_FULL_STOPS = frozenset(".!?")
_COUNTED = 4  # sentences behind one that says how many things are wanted
_BESIDE = 2  # words between a level and its system
_SOON = 2  # sentences behind a name in which words may still ask for it
_LIGHT = 1  # words of a clause that says no more than what it names
_WISHES = ("wish", "polite", "grant", "again", "lack")
_MINE_CAN = frozenset(("able", "my_own", "when.it"))
_WANTED = frozenset(("wish", "polite", "lack", "needs", "access", "first_person", "me", "duty"))
_NEEDLESS = frozenset(("not", "wish"))
_MISSED = frozenset(("lack", "too_little", "access", "grant", "suffice", "enough", "other_one"))


def is_setting(sentences: Sequence[Sentence], site: Site, sites: Sequence[Site]) -> bool:
    """Whether nothing wishes for a name, in a mail that wishes for another: "I look after the Archive. Please open the
    VPN for me"."""
    if site.sureness.action != "request":
        return False
    named = [other for other in sites if set(other.mention.systems) & set(site.mention.systems)]
    if any(is_wished(sentences, one) for one in named):
        return False
    return any(
        other not in named and is_wished(sentences, other)
        for other in sites
        if is_plain(sentences[site.at], site.mention) or not is_plain(sentences[other.at], other.mention)
    )


def is_spoken_of(sentences: Sequence[Sentence], draft: Draft, sites: Sequence[Site], unknown: Set[int]) -> bool:
    """Whether nothing wishes for a draft, in a mail that wishes in these sentences for what is `unknown`: "I'd like
    Padlet. The Planner is no help, it only plans"."""
    mine = [site for site in sites if set(site.mention.systems) & set(draft.systems)]
    told = draft.action == "request" and not draft.asked and bool(mine)
    return told and not any(is_wished(sentences, site, unknown) for site in mine)


def is_plain(line: Sentence, mention: Mention) -> bool:
    """Whether a name is a word like any other where it stands: "the cage", "the cash office"."""
    words = line.words[mention.start : mention.end]
    small = not line.all_small and not any(word.capital or word.text.isdigit() for word in words)
    return mention.everyday or small


def is_attribute(line: Sentence, mention: Mention) -> bool:
    """Whether a sentence begins with a name that only says of what kind the thing behind it is: "Ledger downtime on
    Friday"."""
    opens = all(word.fold in FILLERS for word in line.words[: mention.start])
    known = line.hits or line.people or line.told & _WANTED
    joined = mention.end < line.clause_at(mention.start).end  # not "Ledger, Friday"
    return opens and joined and mention.end in line.unexplained and not known


def _is_counted(sentences: Sequence[Sentence], at: int) -> bool:
    """Whether words before it say how many things are to come: "I have to look things up in three places"."""
    return any(
        NUMBERS.get(word.fold, 0) > 1 and place + 2 >= clause.end and line.words[clause.end - 1].fold not in UNITS
        for line in sentences[max(at - _COUNTED, 0) : at]
        if not line.mentions and not line.segment.subject and (line.asked or line.segment.opens)
        for clause in line.clauses
        for place, word in enumerate(line.words[clause.start : clause.end], clause.start)
    )


def without_reasons(sentences: Sequence[Sentence], sites: Sequence[Site]) -> list[Site]:
    """The sites but for plain words that only tell why the list below them is wished for."""
    last = max((site.at for site in sites if sentences[site.at].segment.item), default=-1)
    return [site for site in sites if site.at >= last or not _leads_to_a_list(sentences, site)]


def _leads_to_a_list(sentences: Sequence[Sentence], site: Site) -> bool:
    """Whether what is wished for is the list below, and a plain word before that only tells why: "I help in the cash
    office, so I need the following:"."""
    line, mention = sentences[site.at], site.mention
    if not is_plain(line, mention) or line.segment.item or _has_level(line, mention):
        return False
    clause = line.clause_at(mention.start)
    return not any(cue.kind in _WISHES and clause.start <= cue.start < mention.start for cue in line.cues)


def is_wished(sentences: Sequence[Sentence], site: Site, unknown: Set[int] = frozenset()) -> bool:
    """Whether words wish for a name: its clause, a list, its level beside it, or words behind that name no other, nor
    anything `unknown`."""
    line, mention = sentences[site.at], site.mention
    clause = line.clause_at(mention.start)
    if clause.stance is Stance.AGAINST and (clause.kinds >= _NEEDLESS or "needless" in clause.kinds):
        return bool(site.ordered)
    return (
        bool(site.ordered)
        or clause.stance is Stance.ASKED
        or line.segment.item
        or line.segment.subject
        or is_for_somebody(line)
        or bool(clause.kinds & _MISSED)
        or says_no_more(line, mention)
        or _is_question(line, clause)
        or _is_counted(sentences, site.at)
        or _has_level(line, mention)
        or _asked_for_behind(sentences, site.at, mention, unknown)
    )


def says_no_more(line: Sentence, mention: Mention) -> bool:
    """Whether a clause is hardly more than a name, which is no "consultant for" it."""
    clause = line.clause_at(mention.start)
    links = {at for cue in line.cues if cue.kind in LINKS for at in range(cue.start, cue.end)}
    known = line.named | line.people_at | links
    places = range(clause.start, clause.end)
    told = [at for at in places if at not in known and line.words[at].fold not in FILLERS]
    led = any(
        cue.kind == "purpose" and 0 <= mention.start - cue.end <= 1 and cue.start > clause.start for cue in line.cues
    )
    entry = len(line.clauses) == 1 and line.segment.text.rstrip()[-1:] not in _FULL_STOPS  # "cage 4 door"
    verb = any(at >= mention.end for at in told) and not entry  # "the Archive keeps them"
    telling = bool(told) and (led or verb or bool(clause.kinds & _TELLING))
    return len(told) <= _LIGHT and not telling and clause.stance is Stance.PLAIN


def _is_question(line: Sentence, clause: Clause) -> bool:
    """Whether a clause asks whether somebody may, or can: "can my card open the Archive?" """
    asks = line.segment.text.rstrip(" )\"'").endswith("?")
    return asks and is_kind(line.words[clause.start], "may_first")


def is_asked_after(sentences: Sequence[Sentence], site: Site) -> bool:
    """Whether the next words ask if something of their writer's works there: "the dock. Can my card open it?" """
    behind = sentences[site.at + 1 : site.at + 2]
    return any(not line.mentions and line.told >= _MINE_CAN and _is_question(line, line.clauses[0]) for line in behind)


def _has_level(line: Sentence, mention: Mention) -> bool:
    """Whether a level that is not held already stands in its clause, or behind it before another name."""
    start, end = line.clause_at(mention.start).start, _next_name(line, mention)
    return any(
        start <= hit.start < end and (hit.proper or 0 <= mention.start - hit.end <= _BESIDE) and not is_held(line, hit)
        for hit in line.hits
    )


def _asked_for_behind(
    sentences: Sequence[Sentence], at: int, mention: Mention, unknown: Set[int] = frozenset()
) -> bool:
    """Whether words right behind ask for what was named, and name no other."""
    line = sentences[at]
    end = _next_name(line, mention)
    if any(mention.end <= clause.start < end for clause in line.asked):
        return True
    for place in range(at + 1, min(at + 1 + _SOON, len(sentences))) if end == len(line.words) else ():
        after = sentences[place]
        if place in unknown:
            return False
        if others := _beside(after, mention):
            alike = line.words[0].fold == after.words[0].fold and not (
                is_plain(line, mention) or after.asked or after.hits
            )
            return alike and _asked_for_behind(sentences, place, others[-1], unknown)
        asks = bool(after.words) and _is_question(after, after.clauses[0])  # "could my card open it?"
        if asks or after.asked or any(hit.proper and not is_held(after, hit) for hit in after.hits):
            return True
    return False


def _beside(line: Sentence, mention: Mention) -> list[Mention]:
    """The names of a sentence beside which this one can be told apart: a plain word parts no two names."""
    return [one for one in line.mentions if mention.everyday or not one.everyday]


def _next_name(line: Sentence, mention: Mention) -> int:
    """Where the clause of the next system begins, behind this one; the end of the sentence where there is none."""
    later = (one.start for one in _beside(line, mention) if one.start >= mention.end)
    return next((max(line.clause_at(at).start, mention.end) for at in later), len(line.words))
