"""Whether words ask for what was found, firmly enough to file it, or only tell of it."""

from collections.abc import Sequence
from dataclasses import replace

from mailbot.core.understanding.language.clauses import Stance
from mailbot.core.understanding.language.tokens import ID, Token
from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.naming.mentions import Mention
from mailbot.core.understanding.reading import Intent
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import Draft, Site, is_asked, is_entry, is_short
from mailbot.core.understanding.wishes.features import Whole
from mailbot.core.understanding.wishes.levels.held import in_brackets
from mailbot.core.understanding.wishes.orders.pointing import only_points
from mailbot.core.understanding.wishes.orders.prolonging import RUNS_OUT
from mailbot.core.understanding.wishes.orders.speaking import SPEAKING_ONLY, SPOKEN
from mailbot.core.understanding.wishes.setting import is_asked_after, says_no_more
from mailbot.core.understanding.wishes.sureness import (
    ACTION_SURE,
    ASKS_NOTHING,
    CLEAR,
    DOUBTED,
    FIRM,
    IMPROBABLE,
    SHORT_ASKS,
    STORY,
    WORTH,
)

_REASONS = frozenset(
    [
        "access",
        "because",
        "duty",
        "lack",
        "leaves",
        "merely",
        "moves_on",
        "needs",
        "newcomer",
        "not",
        "polite",
        "replaces",
        "until_now",
        "when.from",
        "when.now",
        "wish",
    ]
)
"""What tells why somebody should have what they have not."""
_WORTH_ASKING = frozenset(("duty", "suffice"))
_MEANT = frozenset(("rather", "hopes", "needs", "duty", "shall"))
_BUT_NOT, _UNABLE = frozenset(("contrast", "not")), frozenset(("able", "lack", "trouble", "wish"))
_POINTING = frozenset(("again", "for_me"))
_ANEW = frozenset(("grant", "polite", "access", "too"))


def firm(mail: Whole, draft: Draft, sites: Sequence[Site]) -> Draft:
    """The draft, to be asked back where it is not sure enough that its system is wanted at all, or what for."""
    sentences = mail.sentences
    mine = [site for site in sites if set(site.mention.systems) & set(draft.systems)]
    wanted = max((site.sureness.wanted for site in mine), default=0.0)
    surely = max((site.sureness.surely for site in mine if site.sureness.action == draft.action), default=0.0)
    agreed = surely >= ACTION_SURE or _says_so(sentences, draft, sites)
    told = not draft.asked and (not _in_words(sentences, draft, sites) or _in_a_story(sentences, mine))
    enough = STORY if told else FIRM
    if mine and max(site.verdict for site in mine) < DOUBTED:
        return replace(draft, sure=False)
    turned_down = draft.named and any(is_denied_behind(sentences[site.at], site.mention) for site in mine)
    if turned_down and not draft.asked and draft.action == "request":
        return replace(draft, sure=False)
    firm = draft.asked or wanted >= enough or _can_be_for_nothing_else(mail, draft, mine)
    firm |= any(is_asked_after(sentences, site) for site in mine)
    agreed = agreed and _orders(sentences, draft) and not _moves_on(sentences, mine)
    agreed = agreed and not (draft.action == "request" and _may_go_on(sentences, mine))
    return draft if firm and agreed else replace(draft, sure=False)


def is_denied_behind(line: Sentence, mention: Mention) -> bool:
    """Whether what a clause only tells of is denied right behind: "Tom wanted Edit on the Drive, but was told no"."""
    clause = line.clause_at(mention.start)
    behind = next((one for one in line.clauses if one.start == clause.end), clause)
    denied = behind.stance is Stance.AGAINST and behind.kinds >= _BUT_NOT and behind.kinds.isdisjoint(_UNABLE)
    return denied and clause.stance is Stance.PLAIN and line.named.isdisjoint(range(behind.start, behind.end))


def _says_so(sentences: Sequence[Sentence], draft: Draft, sites: Sequence[Site]) -> bool:
    """Whether the words that ask say themselves what is to be done: to give, to end, to prolong."""
    clauses = [
        sentences[site.at].clause_at(site.mention.start)
        for site in sites
        if set(site.mention.systems) & set(draft.systems)
    ]
    return any(clause.stance is Stance.ASKED and clause.action == draft.action for clause in clauses)


def only_spoken_of(mail: Whole, draft: Draft, sites: Sequence[Site]) -> bool:
    """Whether nothing asks for a draft, neither words nor a story that is sure enough to be worth a question."""
    mine = [site for site in sites if set(site.mention.systems) & set(draft.systems)]
    wanted = max((site.sureness.wanted for site in mine), default=0.0)
    if any(site.verdict >= CLEAR for site in mine):
        return False
    if not draft.asked and _is_thanked_for(mail.sentences, mine):
        return True
    asks = any(line.asked for line in mail.sentences)
    if (draft.sure or not asks) and _can_be_for_nothing_else(mail, draft, mine):
        return False
    told = not draft.asked and not _in_words(mail.sentences, draft, sites)
    if draft.action == "request" and _sounds_otherwise(mail) and not any(_is_for_itself(mail, site) for site in mine):
        return True
    return told and wanted < (WORTH if draft.named else STORY)


def _is_thanked_for(sentences: Sequence[Sentence], sites: Sequence[Site]) -> bool:
    """Whether a mail that asks for nothing says of it that it works: "the Ledger let me in, the lists are there"."""
    lines = [sentences[site.at] for site in sites]
    return not any(line.asked for line in sentences) and all("thanks_for" in line.told | line.kinds for line in lines)


def _sounds_otherwise(mail: Whole) -> bool:
    """Whether no words of a mail ask, and it does not sound like asking as a whole either: "what does a Viewer cost us
    a year?" """
    return mail.sounds.asks < ASKS_NOTHING and not any(line.asked for line in mail.sentences)


def _is_for_itself(mail: Whole, site: Site) -> bool:
    """Whether a name asks by its form alone: in a list, or in a clause that hardly says more."""
    line = mail.sentences[site.at]
    return bool(site.ordered) or line.segment.item or says_no_more(line, site.mention)


def _can_be_for_nothing_else(mail: Whole, draft: Draft, sites: Sequence[Site]) -> bool:
    """Whether a mail is so short that it can hardly be for anything but the request it sounds like as a whole; where a
    sentence asks, it is for what that one names, or, if none, for what is named with its level."""
    sounds = draft.action == "request" and mail.sounds.shares[Intent.REQUEST] >= SHORT_ASKS
    asking = [line for line in mail.sentences if line.asked]
    named = [[set(one.systems).isdisjoint(draft.systems) for one in line.mentions] for line in asking]
    others = all(map(any, named))
    mine = not asking or (draft.named and not others) or any(mail.sentences[site.at].asked for site in sites)
    return sounds and mine and is_short(mail.sentences)


def asked_before_told(
    sentences: Sequence[Sentence], drafts: Sequence[Draft], sites: Sequence[Site], index: Index
) -> list[Draft]:
    """The drafts without open ones that only a story tells of, or that a part of a clear one's name brought up."""
    clear = [draft for draft in drafts if draft.sure and (draft.asked or _in_words(sentences, draft, sites))]
    words = [name.words for draft in clear for system in draft.systems for name in index.names_of(system)]
    kept = []
    for draft in drafts:
        ordered = any(site.ordered and set(site.mention.systems) & set(draft.systems) for site in sites)
        spoken = not draft.asked and not ordered and not _in_words(sentences, draft, sites)
        spoken |= _improbable(draft, sites)
        told = clear and draft not in clear and spoken if not draft.sure else _beside(sentences, draft, sites, clear)
        names = [name.words for system in draft.systems for name in index.names_of(system)]
        part = not draft.sure and not draft.named and any(mine < other for mine in names for other in words)
        if not told and not part:
            kept.append(draft)
    return kept


def _improbable(draft: Draft, sites: Sequence[Site]) -> bool:
    """Whether all that stands around each of its names speaks against it."""
    mine = [site.verdict for site in sites if set(site.mention.systems) & set(draft.systems)]
    return bool(mine) and max(mine) < IMPROBABLE


def _beside(sentences: Sequence[Sentence], draft: Draft, sites: Sequence[Site], clear: Sequence[Draft]) -> bool:
    """Whether a mail that clearly asks for something else only speaks of this system, in a sentence of its own."""
    mine = [site for site in sites if set(site.mention.systems) & set(draft.systems)]
    lines = [sentences[site.at] for site in mine]
    stays = all("keep" in line.told for line in lines)  # "I've had the hall for years, please don't touch that one"
    aside = all(_is_aside(sentences[site.at], site) for site in mine)
    if draft.asked or not any((other.asked or stays or aside) and other.systems != draft.systems for other in clear):
        return False
    ordered = any(site.ordered or (draft.named and _is_entered(sentences, site)) for site in mine)
    spoken = aside or all(line.told & SPOKEN for line in lines)
    return spoken and not ordered and not any(line.segment.item or line.asked for line in lines)


def _is_aside(line: Sentence, site: Site) -> bool:
    """Whether brackets only say in what somebody does what the words before them tell: "I look things up all day
    (Viewer in the Ledger)"."""
    clause = line.clause_at(site.mention.start)
    before = next((one for one in line.clauses if one.end == clause.start), clause)
    tells = before is not clause and before.stance is Stance.PLAIN and before.kinds.isdisjoint(_MEANT | _REASONS)
    return tells and in_brackets(line, clause)


def _is_entered(sentences: Sequence[Sentence], site: Site) -> bool:
    """Whether a name opens an entry of what is wished for, and not of what its writer has by the words before it."""
    before = sentences[site.at - 1 : site.at] if site.at else ()
    had = any("have" in line.told and not line.asked for line in before)
    return is_entry(sentences[site.at], site.mention) and not had


def _in_words(sentences: Sequence[Sentence], draft: Draft, sites: Sequence[Site]) -> bool:
    """Whether the system of a draft stands in words that ask, right beside them, or in a list or line of its own."""
    return any(_in_asking(sentences, site) for site in sites if set(site.mention.systems) & set(draft.systems))


def _in_asking(sentences: Sequence[Sentence], site: Site) -> bool:
    line = sentences[site.at]
    clause = line.clause_at(site.mention.start)
    near = [*sentences[site.at + 1 : site.at + 3], *_pointing_back(sentences, site)]
    action = site.sureness.action
    told = action == "revoke" and "first_person" in clause.kinds and not any(one.asked for one in sentences)
    return (
        line.segment.item
        or (action != "request" and any(one.action == action for one in line.asked if one.start >= site.mention.end))
        or clause.stance is Stance.ASKED
        or (clause.stance is Stance.PLAIN and line.is_fragment(clause) and not told)
        or any(after.asked and not after.mentions for after in near)
    )


def _pointing_back(sentences: Sequence[Sentence], site: Site) -> list[Sentence]:
    """The later sentences that ask for what was told before, where that can only be this one system: "in PayPoint
    there's a page where one … Could that be changed for me?" """
    body = [line for line in sentences if not line.segment.subject]
    only = all(one.systems == site.mention.systems for line in body for one in line.mentions)
    asking = [line for line in body if line.asked and not line.mentions]
    points = all(any(clause.kinds & _POINTING for clause in line.asked) for line in asking)
    return [line for line in asking if only and points and line in sentences[site.at + 1 :]]


def _may_go_on(sentences: Sequence[Sentence], sites: Sequence[Site]) -> bool:
    """Whether only a story names it, as what somebody has that runs out: that may as well want it prolonged."""
    asked = any(is_asked(sentences, site) for site in sites)
    return not asked and any(_runs_out(sentences[site.at], site.mention) for site in sites)


def _moves_on(sentences: Sequence[Sentence], sites: Sequence[Site]) -> bool:
    """Whether a name stands alone in the mail of somebody who leaves or changes their work: it may as well end."""
    moves = any("moves_on" in line.told for line in sentences) and not any(line.asked for line in sentences)
    return moves and all(sentences[site.at].is_bare for site in sites)


def _orders(sentences: Sequence[Sentence], draft: Draft) -> bool:
    """Whether what shall end is access: of "the list there is wrong, out with it" it is the list."""
    orders = [(line, clause) for line in sentences for clause in line.asked if clause.action == "revoke"]
    if draft.action != "revoke" or not orders:
        return True
    return any(
        line.named or not only_points(line, clause) or line.unexplained.isdisjoint(range(clause.start))
        for line, clause in orders
    )


def _runs_out(line: Sentence, mention: Mention) -> bool:
    """Whether "ends" and the like follow somebody's own system: "my Edit on the Drive finishes on Friday"."""
    clause = line.clause_at(mention.start)
    ends = any(cue.kind in RUNS_OUT and mention.end <= cue.start < clause.end for cue in line.cues)
    return ends and "when.my" in clause.kinds


def _in_a_story(sentences: Sequence[Sentence], sites: Sequence[Site]) -> bool:
    """Whether a mail that neither asks for anything nor is polite names these systems only within longer sentences."""
    asks = any(line.asked or "polite" in line.told for line in sentences)
    return not asks and not any(sentences[site.at].is_bare for site in sites)


def only_chases(sentences: Sequence[Sentence]) -> bool:
    """Whether a mail asks after a request that it names by its id, and then only tells what that is for: "any word on
    REQ-2026-00012? I need the Ledger on Monday"; or after one whose level it tells: "REQ-2026-00012, Viewer in the
    Ledger for me: still with Tom?" """
    ids = {at for at, line in enumerate(sentences) if any(map(_is_id, line.words))}
    heads = any(sentences[at].segment.subject for at in ids)
    after = {at for at, line in enumerate(sentences) if "status" in line.told}
    chases = {at for at in after if at in ids or (heads and sentences[at].segment.text.rstrip().endswith("?"))}
    first = min(chases, default=len(sentences))
    told = {at for at in chases if sentences[at].segment.text.rstrip().endswith("?")}
    asking = [(at, clause) for at, line in enumerate(sentences) for clause in line.asked]
    named = any(hit.proper for at, line in enumerate(sentences) for hit in line.hits if at not in told)
    anew = any(at < first or clause.kinds & _ANEW for at, clause in asking)
    return first < len(sentences) and not named and not anew


def _is_id(word: Token) -> bool:
    return word.fold == ID


def only_tells_news(mail: Whole) -> bool:
    """Whether a mail with no words that ask, or tell of a duty or what is enough, sounds rather like one that wants
    nothing: what it may want, it only speaks of."""
    sounds, told = mail.sounds, [line.told for line in mail.sentences]
    worth = any(map(_WORTH_ASKING.intersection, told)) and not any(map(SPEAKING_ONLY.intersection, told))
    asks = worth or any(line.asked for line in mail.sentences)
    return sounds.shares[Intent.OTHER] >= sounds.asks and not asks


def asks_in_words(sentences: Sequence[Sentence], sites: Sequence[Site]) -> bool:
    """Whether one of the wanted systems stands in words that ask, rather than only in a story that implies it."""
    return any(is_asked(sentences, site) for site in sites)
