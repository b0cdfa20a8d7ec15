"""What is to be done with a system that a sentence names: to be given, taken away or prolonged."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from mailbot.core.understanding.language.clauses import Action, Clause, Stance
from mailbot.core.understanding.language.cues import Cue, is_kind
from mailbot.core.understanding.language.tokens import Token
from mailbot.core.understanding.language.words import ARTICLES, FILLERS, MONTHS, deed_of
from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.naming.mentions import Mention
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.said.tables import is_note
from mailbot.core.understanding.wishes.drafts import LINKS, NO_MORE, Site, is_drawn, only_names
from mailbot.core.understanding.wishes.listed import is_for_somebody
from mailbot.core.understanding.wishes.people.handover import handed_on
from mailbot.core.understanding.wishes.sureness import STORY

_SPEAKING = frozenset(("question", "tell", "not", "have", "past", "trouble", "keep", "anybody", "thanks_for", "report"))
_FEW = 5  # words that say which access is enough, and no more
_THANKS = 2  # words of a line that may be thanks in a language that is not known
SPOKEN = _SPEAKING | {"was", "hold", "lack"}
OTHER_BUSINESS = frozenset(("withdraw", "status", "my_access"))
SPEAKING_ONLY = frozenset(("question", "tell", "thanks_for", "report"))
_NO_ORDER = (
    SPEAKING_ONLY | frozenset(("trouble", "anybody", "help", "revoke", "extend", "shield", "moves_on"))
) | OTHER_BUSINESS
"""Kinds of phrases in whose mail a name that stands alone may be what is spoken of."""
_KEPT = frozenset(("keep", "stay", "not", "grant", "wish", "extend"))
_UNWISHED = frozenset(("not", "past", "trouble", "needless", "status"))
_NOT_ADDED = frozenset(("keep", "revoke", "strike", "take", "extend", "any_more", "leaves"))
_ONESELF = frozenset(("first_person", "me"))
_TELLING_OF = SPEAKING_ONLY - {"tell"}  # "in the list of users I find …"
_LONGER = frozenset(("extend", "prolong"))
_SHORTER = frozenset(("revoke", "strike"))
_ENDING: dict[Action, frozenset[str]] = {"request": frozenset(), "revoke": _SHORTER, "extend": _LONGER}
_GIVES = frozenset(("wish", "grant", "again", "keep", "stay", "newcomer"))
_NO_HEAD = frozenset(("not", "question", "thanks_for", "report", "was"))
_POINTING = frozenset(("access", "when.it"))
_POINTS_BACK = frozenset(("again", "when.it"))
_GIVEN = frozenset(("wish", "grant", "again"))
_NO_LONGER = frozenset(("past", "when.was"))
_HELD = frozenset(("hold", "have", "being"))
_GOES = frozenset(("revoke", "away"))
_ENDED = frozenset(("revoke", "strike", "remove", "taken_off", "extend", "not"))
_NOT_KNOWN = frozenset(("purpose", "knows", "not", "called"))
_POINTS = 4  # words between "it" and what goes on
_WISHED_AWAY = frozenset(("wish", "needs", "grant", "polite", "hopes"))
_NOT_AWAY = frozenset(("not", "again", "trouble", "past"))
_NEAR_KEEP = 2  # words from "keep" to what is kept
_KEPT_UNTIL = frozenset(("wish", "until"))
_TAKEN = frozenset(("revoke", "strike", "taken_off", "turned_off", "take", "away", "remove"))
RUNS_OUT = frozenset(("when.lapse", "when.runs"))
_ENDS_ON = RUNS_OUT | {"until"}
_NOT_MEANT = _ENDS_ON | SPEAKING_ONLY | OTHER_BUSINESS | {"anybody", "extend", "keep", "revoke", "trouble"}
_NOT_AGAIN = _UNWISHED | {"extend", "more_time", "prolong", "too_little"}


def is_terse(sentences: Sequence[Sentence]) -> bool:
    """Whether a mail consists of nothing but systems with their levels: "Drive - Edit"."""
    body = [line for line in sentences if not (line.segment.subject or line.is_name or is_note(line.segment.text))]
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
    return plain and not line.told & _SPEAKING and not line.segment.text.endswith("?")


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


def leads_up_to(sentences: Sequence[Sentence], site: Site, index: Index) -> bool:
    """Whether its sentence, or what stands before a colon in it, leads up to a system with its level: "I'm on the rota,
    so Viewer in the Planner", "For Tom, who keeps it: Viewer in the Planner"."""
    line, mention = sentences[site.at], site.mention
    if site.sureness.wanted >= STORY:
        return False
    own = {level.name for system in mention.systems for level in index.levels[system]}
    mine = any("first_person" in one.told or one.asked for one in sentences)
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


def is_what_another_has(sentences: Sequence[Sentence], site: Site) -> bool:
    """Whether it is asked for as another has it: "can you give me the same as he has in the Planner"."""
    line = sentences[site.at]
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
    plain = not told & _UNWISHED and not line.told & _NOT_ADDED and not line.segment.text.endswith("?")
    return ":" in gap and (somebody or wishes) and plain and only_names(line, clause)


def added(sentences: Sequence[Sentence], site: Site) -> Site:
    """The site; a sentence that only adds a name to what the one before it asks asks for it as well: "And VPN"."""
    line, before = sentences[site.at], sentences[site.at - 1] if site.at else None
    clause = line.clauses[0] if line.words else None
    bare = clause is not None and line.is_fragment(clause) and site.mention.end <= clause.end
    wishes = before is not None and not before.mentions and any("wish" in one.kinds for one in before.asked)
    alone = len(line.mentions) == 1 and all(line.is_fragment(one, 1) for one in line.clauses)
    tells = wishes and alone and before is not None and not (before.told | line.told) & _NOT_ADDED
    adds = bare and (0 in line.joints or tells) and not line.clauses[0].kinds & SPOKEN
    if before is not None and before.action == "revoke" and before.asked and _if_so_too(line):
        return site.ordered_to("revoke")
    adds |= not line.segment.subject and _is_one_more(line, site.mention)
    if not adds or before is None or not before.asked or not (before.mentions or tells):
        return site
    return site.ordered_to(before.action)


def _is_one_more(line: Sentence, mention: Mention) -> bool:
    """Whether a sentence only adds a system with its level: "The Ledger too, but with Viewer", "PS: and the VPN"."""
    clause = line.clause_at(mention.start)
    one = len(line.mentions) == 1 and bool(line.hits) and clause.start <= 1 and not line.people
    bare = all(line.is_fragment(part, 1) and not part.kinds & SPOKEN for part in line.clauses)
    joined = clause.start in line.joints or "too" in clause.kinds
    plain = all(part.stance is Stance.PLAIN for part in line.clauses) and not line.segment.text.endswith("?")
    return one and bare and joined and plain


def _if_so_too(line: Sentence) -> bool:
    """Whether a sentence behind what is to be taken away adds what may be there: "should he have VPN, that as well"."""
    last = line.clauses[-1] if line.clauses else None
    adds = last is not None and "too" in last.kinds and last.start > 0 and only_points(line, last)
    return adds and len(line.mentions) == 1 and not line.told & _KEPT


def as_ordered(sentences: Sequence[Sentence], site: Site, index: Index) -> Site:
    """The site; an order to take away is one whatever else the mail is like, and what is only named in a sentence that
    orders one thing is what that is ordered for: "A and B: both to be removed, please"; so are the items of a list that
    such an order opens."""
    line = sentences[site.at]
    if handed_on(line):
        return site.ordered_to("request")
    if _shall_be_taken_off(line, site.mention):
        return site.ordered_to("revoke")
    given = _given_beside(line, site.mention)
    if given and site.sureness.action != given:
        return site.ordered_to(given)
    headed = _headed(sentences, line, site.mention)
    if headed and site.sureness.action in ("request", headed):
        return site.ordered_to(headed)
    if _gets_a_new_end(line, site.mention) or _is_spared_until(sentences, site) or _keeps_it_until(line, site.mention):
        return site.ordered_to("extend")
    if not line.asked and _prolongs_it(sentences, site.at):
        return replace(site, sureness=replace(site.sureness, action="extend", surely=1.0))
    if _is_wanted_of_whatever_level(sentences, site) or _has_another_level_instead(line, site.mention, index):
        return site.ordered_to("request")
    if _goes_on_longer(sentences, site):
        return site.ordered_to("extend")
    if _level_ended(sentences, site, index):
        return site.ordered_to("revoke")
    if line.segment.item and not line.asked and _opens_removal(sentences, site.at):
        return site.ordered_to("revoke")
    if _needless(line.clause_at(site.mention.start)) and any(ending_it(sentences, [site])):
        return site.ordered_to("revoke")
    if _points_at_it(sentences, site.at) or _needed_it(sentences, site):
        return site.ordered_to("revoke")
    if is_wanted_too(sentences, site.at, site.mention):
        return site.ordered_to("request")
    if _is_the_next(line, site.mention) or (site.sureness.action == "request" and _can_too_little(line, site.mention)):
        return site.ordered_to("request")
    if site.sureness.action == "extend" and _plainly_wished(sentences, site):
        return site.ordered_to("request")
    actions = {clause.action for clause in line.asked}
    named = any(clause.start <= mention.start < clause.end for clause in line.asked for mention in line.mentions)
    clause = line.clause_at(site.mention.start)
    away = "revoke" in clause.kinds or "strike" in line.told
    if away and clause.stance is Stance.ASKED and clause.action == "revoke":
        return replace(site, sureness=replace(site.sureness, action="revoke", surely=1.0))
    plain = clause.stance is Stance.PLAIN and not site.mention.everyday
    if named or not actions or "request" in actions or not plain:
        return site
    return site.ordered_to(line.action)


def _given_beside(line: Sentence, mention: Mention) -> Action | None:
    """What a clause orders that gives what it names where another clause of its sentence takes something away, "añadid
    Viewer en el Ledger y quitad la VPN", or says what is over and no access: "I do no reports any more, but need …"."""
    mine = line.clause_at(mention.start)
    asks = mine.stance is Stance.ASKED and mine.action == "request" and mine.kinds.isdisjoint(_ENDED)
    others = [one for one in line.clauses if one.action == "revoke" and one is not mine] if asks else []
    takes = any(one.stance is Stance.ASKED and "strike" in one.kinds for one in others)
    spans = {at for one in others for at in range(one.start, one.end)}
    before = all(one.stance is Stance.AGAINST and one.end <= mine.start for one in others)
    over = bool(others) and before and spans.isdisjoint(line.named)
    return "request" if (takes and "grant" in mine.kinds) or over else None


def _headed(sentences: Sequence[Sentence], line: Sentence, mention: Mention) -> Action | None:
    """What the subject alone says is to be done, "extend", "remove access", where the words below only name what."""
    head, clause = sentences[0], line.clause_at(mention.start)
    gives = any(one.kinds & _GIVES for one in (clause, *line.asked))
    if not head.segment.subject or head.named or clause.stance is Stance.AGAINST or not line.asked or gives:
        return None
    bare = len(head.clauses) == 1 and head.is_fragment(head.clauses[0], 0) and not head.told & _NO_HEAD
    told = head.told if bare else frozenset()
    return "extend" if "extend" in told else "revoke" if told & _SHORTER else None


def _shall_be_taken_off(line: Sentence, mention: Mention) -> bool:
    """Whether somebody wishes that what they name be taken away: "I'd like Priya's Viewer in the Ledger removed", "have
    her removed from the Ledger"; not of "I'd like the ban on the Ledger removed"."""
    clause = line.clause_at(mention.start)
    first = _beginning_of_wish(line, clause)
    wishes = [cue.end for cue in line.cues if cue.kind in _WISHED_AWAY and first <= cue.start < mention.start]
    shall = [clause.start for cue in line.cues if cue.kind == "shall" and mention.end <= cue.start < clause.end]
    asks = clause.stance is Stance.ASKED or (clause.stance is Stance.PLAIN and (shall or "duty" in clause.kinds))
    if not (wishes or shall) or not asks or clause.kinds & _NOT_AWAY:
        return False
    start = min(wishes or shall)
    other = line.unexplained - line.people_at  # what may be meant instead
    off = [cue for cue in line.cues if cue.kind == "taken_off" and cue.start >= start]
    there = any(_is_behind(line, mention, cue) or _is_from(line, cue, mention) for cue in off)
    there = there or any(_is_before(line, cue, mention) for cue in off)
    return there and other.isdisjoint(range(start, mention.start))


def _beginning_of_wish(line: Sentence, clause: Clause) -> int:
    """Where the words begin that say what is wished: those before "that …", too: "I wish that her VPN be removed"."""
    before = next((one for one in line.clauses if one.end == clause.start), clause)
    led = is_kind(line.words[clause.start], "when.clause") and before.stance is Stance.ASKED
    return before.start if led else clause.start


def _is_behind(line: Sentence, mention: Mention, cue: Cue) -> bool:
    """Whether nothing but a level and whose it is stands between a system and what is said of it."""
    known = line.named | line.people_at
    between = range(mention.end, cue.start)
    return mention.end <= cue.start and all(at in known or _is_light(line.words[at]) for at in between)


def _is_light(word: Token) -> bool:
    """Whether a word only joins what is named to what is said of it: "the VPN *of* Priya *shall be* removed"."""
    return any(is_kind(word, kind) for kind in ("of", "of_whom", "shall", "alike", "when.small", "needs", "be"))


def _is_before(line: Sentence, cue: Cue, mention: Mention) -> bool:
    """Whether a verb takes away what it names right behind it: "que se retire la VPN", "on retire à Priya le VPN"."""
    between = range(cue.end, mention.start)
    return bool(between) and all(
        at in line.named | line.people_at or line.words[at].fold in FILLERS or is_kind(line.words[at], "access")
        for at in between
    )


def _is_from(line: Sentence, cue: Cue, mention: Mention) -> bool:
    """Whether "from" leads from what is said to a system, or its level: "removed from Viewer in the Ledger"."""
    led = cue.end < mention.start and is_kind(line.words[cue.end], "from")
    between = range(cue.end + 1, mention.start)
    return led and all(at in line.named or line.words[at].fold in FILLERS for at in between)


def _gets_a_new_end(line: Sentence, mention: Mention) -> bool:
    """Whether a sentence says when what one has ends, and orders another day: "my Viewer runs until 31 March, kindly
    make it 30 June"."""
    mine = line.clause_at(mention.start)
    behind = [clause for clause in line.asked if clause.start >= mine.end]
    ends = mine.kinds & _ENDS_ON and "when.my" in mine.kinds and mine.stance is not Stance.ASKED
    days = [clause.action == "request" and _is_a_day(line, clause) for clause in behind]
    return bool(ends and days) and all(days)


def _keeps_it_until(line: Sentence, mention: Mention) -> bool:
    """Whether what somebody names shall be kept, or end, on a day instead of another: "could I keep Edit in the Ledger
    until June instead of April?", "it shall end on 30 June instead of 31 March"."""
    clause = line.clause_at(mention.start)
    behind = [one for one in line.clauses if one.start >= clause.start]
    until = any(one.stance is Stance.ASKED and "until" in one.kinds for one in behind)
    turned = any("instead" in one.kinds and _names_a_month(line, one) for one in behind)
    keeps = until and "keeps_on" in line.told
    ends = "shall" in line.told and not line.told.isdisjoint(RUNS_OUT)
    return turned and (keeps or ends) and len(line.mentions) == 1


def _names_a_month(line: Sentence, clause: Clause) -> bool:
    return any(word.fold in MONTHS for word in line.words[clause.start : clause.end])


def _is_spared_until(sentences: Sequence[Sentence], site: Site) -> bool:
    """Whether what one has shall not be taken away, for it is needed until some day: "don't switch off my VPN, I need
    it until May"."""
    line = sentences[site.at]
    mine = line.clause_at(site.mention.start)
    spared = "not" in mine.kinds and mine.kinds & _TAKEN and mine.stance is not Stance.ASKED
    rest = [(line, one) for one in line.clauses if one.start >= mine.end]
    rest += [(after, one) for after in sentences[site.at + 1 : site.at + 2] for one in after.clauses]
    return bool(spared) and any(
        one.kinds >= _KEPT_UNTIL and not any(one.start <= other.start < one.end for other in where.mentions)
        for where, one in rest
    )


def _is_a_day(line: Sentence, clause: Clause) -> bool:
    """Whether a clause says nothing but a day, and asks for it."""
    words = range(clause.start, clause.end)
    days = {at for at in words if line.words[at].fold.isdigit() or line.words[at].fold in MONTHS}
    return bool(days) and ((line.named | line.unexplained) - days).isdisjoint(words)


def _plainly_wished(sentences: Sequence[Sentence], site: Site) -> bool:
    """Whether plain words wish for it, and what goes on elsewhere is something else: "I advise on the renewal of your
    plant and would like the VPN"."""
    clause = sentences[site.at].clause_at(site.mention.start)
    plain = clause.stance is Stance.ASKED and clause.action == "request" and "wish" in clause.kinds
    longer = [(line, one) for line in sentences for one in line.clauses if one.kinds & _LONGER]
    return plain and not any(_is_about(line, one, site) for line, one in longer)


def _is_about(line: Sentence, clause: Clause, site: Site) -> bool:
    """Whether a clause that speaks of going on names this system or a level, or points to what is to go on."""
    span = range(clause.start, clause.end)
    systems = {name for one in line.mentions if one.start in span for name in one.systems}
    levels = any(hit.proper and hit.start in span for hit in line.hits)
    longer = [cue for cue in line.cues if cue.kind in _LONGER and cue.start in span]
    points = [cue for cue in line.cues if cue.kind in _POINTING and cue.start in span]
    near = any(max(one.start, cue.start) - min(one.end, cue.end) <= _POINTS for one in points for cue in longer)
    return near or levels or not systems.isdisjoint(site.mention.systems)


def _needless(clause: Clause) -> bool:
    """Whether a clause says that one does not need what it names."""
    return clause.stance is Stance.AGAINST and clause.kinds >= {"not", "wish"}


def _needed_it(sentences: Sequence[Sentence], site: Site) -> bool:
    """Whether one's need is over and it shall go: "I only needed the VPN for the audit, then remove it please"."""
    told = sentences[site.at].told
    return "needed" in told and ("later" in told or any(ending_it(sentences, [site])))


def _points_at_it(sentences: Sequence[Sentence], at: int) -> bool:
    """Whether the first words that ask behind a sentence in which somebody has a level only point to it: "I find Tom as
    Clerk in the Ledger. He has retired. Out with it"."""
    line = sentences[at]
    asking = next((after for after in sentences[at + 1 : at + 3] if after.asked or after.mentions), None)
    first = asking.asked[0] if asking and asking.asked else None
    whom = asking.people_at if asking is not None else frozenset()  # "get rid of both for Tom"
    ends = asking is not None and first is not None and first.action == "revoke" and only_points(asking, first, whom)
    had = bool(line.people or "one" in line.told) and any(hit.proper for hit in line.hits)
    speaks = line.told & _TELLING_OF or line.segment.text.endswith("?")
    return ends and had and not line.asked and not speaks


def is_reason(sentences: Sequence[Sentence], site: Site) -> bool:
    """Whether an order that points to one thing means another system, which its sentence names last: "we moved to the
    Depot, so he needs no Head Office any more. Withdraw it"."""
    line = sentences[site.at]
    behind = [after for after in sentences[site.at + 1 : site.at + 2] if not after.mentions and after.asked]
    points = any(
        one.action == "revoke" and only_points(after, one) and "when.it" in after.told
        for after in behind
        for one in after.asked
    )
    last = line.clause_at(line.mentions[-1].start)
    points = points and not any(is_kind(after.words[0], "both") for after in behind)  # "Both to be withdrawn"
    return points and not line.asked and line.clause_at(site.mention.start) is not last


def _is_the_next(line: Sentence, mention: Mention) -> bool:
    """Whether a sentence that asks goes on with it by a mere "it's": "I need A for the till, and for the sheets it's
    Editor in B"."""
    clause = line.clause_at(mention.start)
    opened = any(cue.kind == "lists" and cue.start == clause.start for cue in line.cues)
    level = any(clause.start <= hit.start < clause.end and hit.proper for hit in line.hits)
    before = any(one.action == "request" and one.end <= clause.start for one in line.asked)
    return opened and level and before and line.is_fragment(clause) and not clause.kinds & SPOKEN


def _can_too_little(line: Sentence, mention: Mention) -> bool:
    """Whether a sentence says how little its writer can do in its one system so far, and what they want to do: "I could
    only ever look into the Ledger, but now I must be able to post"."""
    so_far = line.clause_at(mention.start)
    wishes = (one for one in line.asked if one.start >= so_far.end and one.action == "request")
    more = any(
        "first_person" in one.kinds and any(deed_of(word.fold) for word in line.words[one.start : one.end])
        for one in wishes
    )
    return more and so_far.kinds >= NO_MORE and len(line.mentions) == 1 and not line.people


def _prolongs_it(sentences: Sequence[Sentence], at: int) -> bool:
    """Whether the first words that ask behind this sentence only prolong what it names: "VPN stops for me on Friday. I
    work from home, so please extend it"."""
    asking = next((line for line in sentences[at + 1 : at + 3] if line.asked or line.mentions), None)
    return asking is not None and not asking.mentions and {one.action for one in asking.asked} == {"extend"}


def _has_another_level_instead(line: Sentence, mention: Mention, index: Index) -> bool:
    """Whether one level of a system is wanted instead of another: "Editor instead of Viewer in the Planner, please"."""
    clause = line.clause_at(mention.start)
    own = (hit.end for hit in line.hits if index.level_systems[hit.name] & set(mention.systems))
    return "instead" in clause.kinds and "polite" in line.told and any(end <= clause.start for end in own)


def _is_wanted_of_whatever_level(sentences: Sequence[Sentence], site: Site) -> bool:
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
    level = any(told.start <= hit.start < told.end and hit.proper for hit in line.hits)
    points = level and any(cue.kind in _POINTS_BACK and first.start <= cue.start < first.end for cue in after.cues)
    return (
        points
        and bool(first.kinds & _GIVEN)
        and not (first.kinds | after.told) & _NOT_AGAIN
        and only_points(after, first)
    )


def _goes_on_longer(sentences: Sequence[Sentence], site: Site) -> bool:
    """Whether the next words that ask want what somebody has for longer, by a later end or by so much more time:
    "Priya has the VPN till Friday. I'd like her on it till June"."""
    line = sentences[site.at]
    has = line.clause_at(site.mention.start)
    if has.stance is Stance.ASKED and ("more_time" in has.kinds or _is_kept(line, has)):
        return True
    if has.stance is Stance.ASKED or not has.kinds & _HELD or has.kinds & {"wish", "lack"}:
        return False
    rest = [one for one in line.asked if one.start >= has.end]
    after = line if rest else sentences[min(site.at + 1, len(sentences) - 1)]
    asked = rest or after.asked
    kinds = {kind for one in asked for kind in one.kinds}
    places = {at for one in asked for at in range(one.start, one.end)}
    other = any(mention.start in places for mention in after.mentions) or (after is not line and after.people)
    levels = {hit.name for hit in after.hits if hit.start in places} - {
        hit.name for hit in line.hits if after is not line or hit.start not in places
    }
    mine = "first_person" in kinds and "one" not in kinds
    same = mine == ("first_person" in has.kinds and not line.people)
    if after is not line and line.segment.text.rstrip().endswith(
        "?"
    ):  # "how long until I have it? I need it by Friday"
        return False
    until = "until" in has.kinds and kinds & {"until", "end"} and {one.action for one in asked} == {"request"}
    return bool("more_time" in kinds or (until and same)) and not other and not levels


def _is_kept(line: Sentence, clause: Clause) -> bool:
    """Whether somebody wishes to keep what is named until some day: "I'd like to keep Viewer in it until May"."""
    names = [at for at in line.named if clause.start <= at < clause.end]
    keeps = [cue for cue in line.cues if cue.kind == "stay" and clause.start <= cue.start < clause.end]
    near = any(0 <= at - cue.end < _NEAR_KEEP for cue in keeps for at in names)
    beside = near or any(cue.start == clause.end - 1 for cue in keeps)
    return beside and clause.kinds >= _KEPT_UNTIL and clause.action == "request"


def _level_ended(sentences: Sequence[Sentence], site: Site, index: Index) -> bool:
    """Whether a level of the one system of a mail stands right beside words that take it away: "Review of the Ledger.
    Tom Lee: Viewer - to be withdrawn"."""
    alone = all(mention.systems == site.mention.systems for line in sentences for mention in line.mentions)
    own = {level.name for system in site.mention.systems for level in index.levels[system]}
    return alone and any(
        hit.name in own and hit.proper and (hit.end == cue.start or cue.end == hit.start)
        for line in sentences
        for one in line.asked
        if one.action == "revoke"
        for cue in line.cues
        if cue.kind in _GOES and one.start <= cue.start < one.end
        for hit in line.hits
    )


def _opens_removal(sentences: Sequence[Sentence], at: int) -> bool:
    """Whether the list with this item is one of what is to be taken away."""
    opening = next((line for line in reversed(sentences[:at]) if not line.segment.item), None)
    return opening is not None and not opening.mentions and any(one.action == "revoke" for one in opening.asked)


def by_its_level(sentences: Sequence[Sentence], site: Site, index: Index) -> Site:
    """The site; words that ask right behind a system and name one of its levels and no other system are about it: "I
    have Viewer in the Ledger, please make that Editor", "he must not be in the Ledger, so remove Viewer from him"."""
    asked = _level_asked(sentences, site, index, "request") or _level_drawn(sentences, site, index)
    if site.sureness.action == "request" and asked:
        return site.ordered_to("request")
    ends: tuple[Action, ...] = ("revoke", "extend")
    return next((site.ordered_to(end) for end in ends if _level_asked(sentences, site, index, end)), site)


def _level_asked(sentences: Sequence[Sentence], site: Site, index: Index, action: Action) -> bool:
    """Whether words right behind a system ask for this action and name one of its levels and no other system."""
    if len(sentences[site.at].mentions) != 1 or sentences[site.at].segment.subject:
        return False
    own = {level.name for system in site.mention.systems for level in index.levels[system]}
    ends = _ENDING[action]
    return any(
        clause.action == action
        and (not ends or (clause.kinds & ends and (line is not sentences[site.at] or clause.start >= site.mention.end)))
        and any(clause.start <= hit.start < clause.end and hit.name in own for hit in line.hits)
        for line in sentences[site.at : site.at + 2]
        for clause in line.asked
        if not any(clause.start <= one.start < clause.end for one in line.mentions)
    )


def _level_drawn(sentences: Sequence[Sentence], site: Site, index: Index) -> bool:
    """Whether the sentence behind one that does no more than name a system concludes which level it takes: "The first
    thing is the Ledger. I'd enter the bills, so Clerk"."""
    line, behind = sentences[site.at], sentences[site.at + 1 : site.at + 2]
    bare = len(line.mentions) == 1 and not line.hits and not line.told & _SPEAKING and not line.segment.subject
    own = {level.name for system in site.mention.systems for level in index.levels[system]}
    return bare and any(
        "first_person" in after.told
        and not after.mentions
        and any(is_drawn(after, after.clause_at(hit.start)) and hit.name in own for hit in after.hits)
        for after in behind
    )


def ending_it(sentences: Sequence[Sentence], sites: Sequence[Site]) -> Iterator[Sentence]:
    """The sentences with these sites, or right behind them, that order what they only point to to be taken away."""
    for site in sites:
        behind = [line for line in sentences[site.at + 1 : site.at + 2] if not line.mentions]
        for line in (sentences[site.at], *behind):
            if any(one.action == "revoke" and only_points(line, one) for one in line.asked):
                yield line


def only_points(line: Sentence, clause: Clause, but: Set[int] = frozenset()) -> bool:
    """Whether a clause has no object of its own `but` these words, as "change or withdraw a title" has."""
    return ((line.named | line.unexplained) - but).isdisjoint(range(clause.start, clause.end))
