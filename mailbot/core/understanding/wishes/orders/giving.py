"""Which words order that what they name be given, whatever is told beside it."""

from collections.abc import Sequence

from mailbot.core.understanding.language.clauses import Action, Clause, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.words import deed_of, meaning_of
from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.naming.mentions import Mention
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import NO_MORE, Site
from mailbot.core.understanding.wishes.orders.pointing import only_points
from mailbot.core.understanding.wishes.orders.prolonging import ENDS_ON
from mailbot.core.understanding.wishes.orders.speaking import LONGER, OTHER_BUSINESS, SPEAKING_ONLY, UNWISHED

_ONCE, _NO_ONCE = frozenset(("limit", "condition")), frozenset(("contrast", "merely"))
_HAVING = ("hold", "have", "having")
_POINTING = frozenset(("access", "when.it"))
_POINTS_BACK = frozenset(("again", "when.it"))
_GIVEN = frozenset(("wish", "grant", "again"))
_KEPT = frozenset(("keep", "stay"))
_NO_LONGER = frozenset(("past", "when.was"))
_ENDED = frozenset(("revoke", "strike", "remove", "taken_off", "extend", "not"))
_TO_HAVE = frozenset(("wish", "having"))
_GOES = _ENDED | {"take", "away", "any_more"}
_NOT_KNOWN = frozenset(("purpose", "knows", "not", "called"))
_IS_ONLY = frozenset(("being", "first_person", "merely"))
_STAYS = frozenset(("stay", "keep", "keeps_on", "enough", "suffice"))
_SPARED = frozenset(("keep", "not"))
_TO_COME = frozenset(("wish", "needs", "shall", "hopes", "must", "announced"))
_LACKED = _TO_COME | {"lack", "trouble"}
_POINTS = 4  # words between "it" and what goes on
_SOON = 4  # sentences from what was had to the one that wants it back
_NOT_MEANT = ENDS_ON | SPEAKING_ONLY | OTHER_BUSINESS | {"anybody", "extend", "keep", "revoke", "trouble"}
_NOT_AGAIN = UNWISHED | {"extend", "more_time", "prolong", "too_little"}


def given_beside(line: Sentence, mention: Mention) -> Action | None:
    """What a clause orders that gives what it names where another clause of its sentence takes something away, "añadid
    Viewer en el Ledger y quitad la VPN", or says what is over and no access: "I do no reports any more, but need …"."""
    mine = line.clause_at(mention.start)
    asks = mine.stance is Stance.ASKED and mine.action == "request" and mine.kinds.isdisjoint(_ENDED)
    others = [one for one in line.clauses if one.action == "revoke" and one is not mine] if asks else []
    takes = any(one.stance is Stance.ASKED and ("strike" in one.kinds or _names(line, one)) for one in others)
    keeps = asks and any(one.kinds >= _KEPT and one is not mine and _names(line, one) for one in line.clauses)
    over = bool(others) and all(one.stance is Stance.AGAINST and one.end <= mine.start for one in others)
    over = over and not any(_names(line, one) for one in others)
    return "request" if ((takes or keeps) and mine.kinds & _GIVEN) or over else None


def _names(line: Sentence, clause: Clause) -> bool:
    return not line.named.isdisjoint(range(clause.start, clause.end))


def comes_first(line: Sentence, mention: Mention) -> bool:
    """Whether its writer shall have what they name before something else named may go: "the VPN can go once I have
    Viewer in the Ledger"."""
    turns = {cue.start for cue in line.cues if cue.kind in _NO_ONCE}
    onces = [cue.end for cue in line.cues if cue.kind in _ONCE and cue.start not in turns]
    return _another_ends(line, mention) and any(_has_once(line, at, mention) for at in onces)


def is_there_by_now(line: Sentence, mention: Mention) -> bool:
    """Whether its writer has what they name, so that something else named may go: "the VPN can go now that I have
    Viewer in the Ledger"."""
    onces = {cue.start for cue in line.cues if cue.kind in _ONCE}
    reasons = [cue.end for cue in line.cues if cue.kind == "aside" and cue.start not in onces]
    return _another_ends(line, mention) and any(_has_once(line, at, mention) for at in reasons)


def _another_ends(line: Sentence, mention: Mention) -> bool:
    ends = any(one.action == "revoke" for one in line.asked)
    return ends and any(set(one.systems).isdisjoint(mention.systems) for one in line.mentions)


def _has_once(line: Sentence, at: int, mention: Mention) -> bool:
    """Whether from this word to a pause it is told that its writer has what is named."""
    words = line.words
    end = next((one.end for one in line.clauses if one.start <= at < one.end), 0)
    mine = [cue for cue in line.cues if at <= cue.start < end and cue.kind in ("first_person", *_HAVING)]
    led = any(cue.start <= at + (cue.kind == "first_person") and cue.kind not in ("hold", "have") for cue in mine)
    has = any(cue.kind in _HAVING for cue in mine) and not any(at <= one.start < end for one in line.people)
    return at <= mention.start < end and led and has and not any(is_kind(word, "one") for word in words[at:end])


def gives_its_level(sentences: Sequence[Sentence], site: Site, index: Index) -> bool:
    """Whether words that only give ask for a level of a system, in its clause or in one that names no other, whatever
    else is to go: "give me Clerk in the Ledger and take the VPN away", "my Viewer in the Ledger can go, I need Clerk
    there"."""
    line, systems = sentences[site.at], set(site.mention.systems)
    own = line.clause_at(site.mention.start)
    goes = own.stance is Stance.ASKED and own.action == "revoke"
    behind = [after for after in sentences[site.at + 1 : site.at + 2] if goes and not after.mentions]
    return any(
        clause.action == "request"
        and (_grants(one, clause) or clause.kinds >= _TO_HAVE or (goes and "wish" in clause.kinds))
        and clause.kinds.isdisjoint(_GOES)
        and (not goes or one.told.isdisjoint(_STAYS))
        and (clause is own or one.systems_at.isdisjoint(range(clause.start, clause.end)))
        and any(
            hit.proper and clause.start <= hit.start < clause.end and index.level_systems[hit.name] & systems
            for hit in one.hits
        )
        for one in (line, *behind)
        for clause in one.asked
    )


def _grants(line: Sentence, clause: Clause) -> bool:
    """Whether a clause orders that something be given, or only names what the order right before it gives: "gebt mir
    stattdessen Viewer"."""
    before = (one.kinds for one in line.asked if one.end == clause.start and line.is_fragment(clause, 0))
    return any("grant" in kinds for kinds in (clause.kinds, *before))


def plainly_wished(sentences: Sequence[Sentence], site: Site) -> bool:
    """Whether plain words wish for it, and what goes on elsewhere is something else: "I advise on the renewal of your
    plant and would like the VPN"."""
    clause = sentences[site.at].clause_at(site.mention.start)
    plain = clause.stance is Stance.ASKED and clause.action == "request" and "wish" in clause.kinds
    longer = [(line, one) for line in sentences for one in line.clauses if one.kinds & LONGER]
    return plain and not any(_is_about(line, one, site) for line, one in longer)


def is_wished_where_another_goes(sentences: Sequence[Sentence], site: Site) -> bool:
    """Whether plain words wish for it in a mail that takes another thing away: "I can do without the VPN. I'd like
    Viewer in the Ledger"."""
    clause = sentences[site.at].clause_at(site.mention.start)
    wished = clause.stance is Stance.ASKED and clause.action == "request" and "wish" in clause.kinds
    return wished and any(
        set(one.systems).isdisjoint(site.mention.systems)
        for line in sentences
        for one in line.mentions
        if (its := line.clause_at(one.start)).stance is Stance.ASKED and its.action == "revoke"
    )


def is_given_where_none_goes(sentences: Sequence[Sentence], site: Site) -> bool:
    """Whether words ask for it in a mail whose one order about an end is not to take something away: "Viewer in the
    Ledger please; my Editor stays, do not remove it"."""
    spared = any(one.kinds >= _SPARED for other in sentences for one in other.clauses)
    clause = sentences[site.at].clause_at(site.mention.start)
    wished = clause.stance is Stance.ASKED and clause.action == "request" and clause.kinds.isdisjoint(_GOES)
    return spared and wished and not any(one.action == "revoke" for other in sentences for one in other.asked)


def _is_about(line: Sentence, clause: Clause, site: Site) -> bool:
    """Whether a clause that speaks of going on names this system or a level, or points to what is to go on."""
    span = range(clause.start, clause.end)
    systems = {name for one in line.mentions if one.start in span for name in one.systems}
    levels = any(hit.proper and hit.start in span for hit in line.hits)
    longer = [cue for cue in line.cues if cue.kind in LONGER and cue.start in span]
    points = [cue for cue in line.cues if cue.kind in _POINTING and cue.start in span]
    near = any(max(one.start, cue.start) - min(one.end, cue.end) <= _POINTS for one in points for cue in longer)
    return near or levels or not systems.isdisjoint(site.mention.systems)


def can_too_little(line: Sentence, mention: Mention) -> bool:
    """Whether a sentence says how little its writer can do in its one system so far, and what they want to do: "I could
    only ever look into the Ledger, but now I must be able to post"."""
    so_far = line.clause_at(mention.start)
    wishes = (one for one in line.asked if one.start >= so_far.end and one.action == "request")
    more = any(
        "first_person" in one.kinds and any(deed_of(word.fold) for word in line.words[one.start : one.end])
        for one in wishes
    )
    return more and so_far.kinds >= NO_MORE and len(line.mentions) == 1 and not line.people


def has_another_level_instead(line: Sentence, mention: Mention, index: Index) -> bool:
    """Whether one level of a system is wanted instead of another: "Editor instead of Viewer in the Planner, please"."""
    clause = line.clause_at(mention.start)
    own = (hit.end for hit in line.hits if index.level_systems[hit.name] & set(mention.systems))
    return "instead" in clause.kinds and "polite" in line.told and any(end <= clause.start for end in own)


def is_wanted_of_whatever_level(sentences: Sequence[Sentence], site: Site) -> bool:
    """Whether it is wished along with something else, its level not known: "for the Ledger I don't know the level"."""
    line = sentences[site.at]
    clause = line.clause_at(site.mention.start)
    unknown = clause.kinds >= _NOT_KNOWN and "first_person" in clause.kinds and not line.people
    return unknown and any(one.asked for one in sentences)


def is_wanted_too(sentences: Sequence[Sentence], at: int, mention: Mention) -> bool:
    """Whether the first words that ask behind it want what was spoken of: "Tom had Edit on the Drive, please give it to
    me, too", "if I had Viewer in the Ledger I could look myself, so please set it up"."""
    line = sentences[at]
    told = line.clause_at(mention.start)
    has = "have" in told.kinds and not told.aside and told.kinds.isdisjoint(_NO_LONGER)
    has |= "not" in told.kinds and "lack" not in told.kinds  # "I don't need Edit"
    has |= "too_little" in line.told or told.kinds >= NO_MORE or bool(told.kinds & _NOT_MEANT)
    if told.stance is Stance.ASKED or has or len(line.mentions) > 1 or line.segment.subject:
        return False
    rest = [one for one in line.asked if one.start >= told.end]
    after = line if rest else sentences[min(at + 1, len(sentences) - 1)]
    first = next(iter(rest or after.asked), None)
    if first is None or first.action != "request" or (after is not line and after.mentions):
        return False
    if _is_to_change(told, after, first):
        return False
    level = any(told.start <= hit.start < told.end and hit.proper for hit in line.hits)
    points = level and any(cue.kind in _POINTS_BACK and first.start <= cue.start < first.end for cue in after.cues)
    return (
        points
        and bool(first.kinds & _GIVEN)
        and not (first.kinds | after.told) & _NOT_AGAIN
        and only_points(after, first)
    )


def is_wanted_back(sentences: Sequence[Sentence], at: int, mention: Mention) -> bool:
    """Whether words behind it, which name nothing else, ask once more for what their writer had or was refused, or for
    the same as another has: "I had Edit on the Drive in May and need it again", "Tom has Edit. I'd like the same"."""
    line = sentences[at]
    told = line.clause_at(mention.start)
    mine = not told.kinds.isdisjoint(("first_person", "me"))
    rest = [one for one in line.clauses if one.start >= told.end]
    behind = [(line, one) for one in rest] + [
        (after, one) for after in sentences[at + 1 : at + _SOON] for one in after.clauses
    ]
    named = any(not after.named.isdisjoint(range(one.start, one.end)) for after, one in behind)
    if told.stance is not Stance.AGAINST or named or (mine and told.kinds.isdisjoint(_NO_LONGER | {"no"})):
        return False
    asking = [(after, one) for after, one in behind if one.stance is Stance.ASKED and one.action == "request"]
    wanted = ("again_alone", "same") if mine else ("same", "ditto")
    return any(
        any(cue.kind in wanted and one.start <= cue.start < one.end for cue in after.cues) and only_points(after, one)
        for after, one in asking
    )


def _is_to_change(told: Clause, after: Sentence, order: Clause) -> bool:
    """Whether an order changes what was told, which is then what its writer has, and not what they lack: "I'm Viewer
    there. Please change that", "I'm only Viewer. Can you sort that?" """
    changes = any(meaning_of(word.fold) == "write" for word in after.words[order.start : order.end])
    only = told.kinds >= _IS_ONLY and told.kinds.isdisjoint(_TO_COME)
    return only or (changes and told.kinds.isdisjoint(_LACKED))
