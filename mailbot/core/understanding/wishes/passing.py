"""Names that ask for nothing where they stand: a place, a likeness, what another system is for, an owner's."""

from collections.abc import Sequence

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.words import ARTICLES, FILLERS, MONTHS, WEEKDAYS
from mailbot.core.understanding.naming.doing import deeds_of, deeds_told
from mailbot.core.understanding.naming.index import Index, meaning, meanings
from mailbot.core.understanding.naming.levels import DEEDS
from mailbot.core.understanding.naming.mentions import Mention
from mailbot.core.understanding.said.sentences import LevelHit, Sentence
from mailbot.core.understanding.wishes.drafts import Site, is_asked
from mailbot.core.understanding.wishes.levels.held import is_headed_as_had
from mailbot.core.understanding.wishes.listed import head_of, heads_nothing
from mailbot.core.understanding.wishes.orders.prolonging import RUNS_OUT
from mailbot.core.understanding.wishes.orders.speaking import SPEAKING_ONLY

_ARTICLES = 2  # words that may stand between "for" and the name of a system
_CONCERNED = frozenset(("first_person", "me", "wish", "lack", "hold", "have", "trouble", "too"))
_WISHING = frozenset(("first_person", "wish"))
_NEEDLESS = frozenset(("first_person", "not", "wish"))
_OWN_BUSINESS = frozenset(("first_person", "me", "wish", "duty", "lack", "needs", "my_team", "one", "newcomer"))
_WISHED = frozenset(("wish", "grant", "access", "first_person", "me", "needs"))
_OURS = _CONCERNED - {"hold", "have"}
_NO_NEWS = RUNS_OUT | {"needs", "lack", "wish"}
_HAS_IT = frozenset(("have", "being"))
_FOR_ME = frozenset(("polite", "first_person"))
_AMISS = frozenset(("lack", "not", "contrast", "merely", "wish", "too_little"))
_LEFT_ALONE = frozenset(("keep", "needless", "stay", "stays_on", "when.unneeded"))
_LISTED_AS_HAD = frozenset(("have", "thanks_for"))
_LISTED_OTHERWISE = frozenset(("agreed", "lack", "trouble"))
_HOLDING = frozenset(("has", "hold"))
_SET_UP = frozenset(("ago", "grant"))
_HAD = frozenset(("hold", "stay"))
_GIVING = frozenset(("grant", "access"))
_DO_NOT_TAKE = frozenset(("not", "polite", "take"))
_RIGHTS_STAY, _AS_NOW = frozenset(("access", "polite")), frozenset(("keep", "nothing"))
_NO_NEED = frozenset(("not", "needs"))
_DENIED = frozenset(("nothing", "not", "stay"))
_NOT_YET = frozenset(("lack", "not", "contrast", "trouble"))
_MY_RIGHTS = frozenset(("access", "my_access_alone"))
_STUCK = frozenset(("access", "trouble"))
_NOTHING_LACKS = frozenset(("keep", "lack", "nothing"))
_MAILS, _STILL_WISHED = frozenset(("mail", "email", "message")), frozenset(("wish", "shall", "hopes", "duty", "grant"))
_WHY_NEW = frozenset(
    [
        "able",
        "access",
        "duty",
        "first_person",
        "grant",
        "hopes",
        "lack",
        "leaves",
        "me",
        "must",
        "needs",
        "newcomer",
        "not",
        "polite",
        "replaces",
        "shall",
        "until_now",
        "when.from",
        "when.now",
        "wish",
    ]
)
_SO_FAR_ENOUGH = frozenset(("until_now", "keep", "suffice"))
_TAKES_BACK = frozenset(("withdraw", "first_person"))
_MISSED = frozenset(("lack", "merely", "too", "trouble", "wish"))


def asks_nothing(sentences: Sequence[Sentence], at: int, mention: Mention) -> bool:
    """Whether a name is no wish by what its sentence does with it, whatever else the mail is like."""
    line = sentences[at]
    return (
        _is_purpose(line, mention)
        or _is_done(line, mention)
        or _is_had_enough(sentences, line, mention)
        or (_thanks(line) and not _more_is_asked(sentences, at))
        or _is_likeness(line, mention)
        or _is_welcomed(sentences, at, mention)
        or _is_owned(sentences, line, mention)
        or _is_spared(line.clause_at(mention.start))
        or is_to_stay(sentences, line, mention)
        or _is_settled(sentences, at)
        or _is_deserted(sentences, line, mention)
        or any(map(_compares, sentences[at : at + 2]))
        or _is_had(sentences, line, mention)
        or _is_spoken_of(sentences, line, mention)
        or _is_listed_as_had(sentences, at)
        or is_headed_as_had(line, mention.start)
        or _is_taken_back(line, mention)
        or _is_entered_as_needless(line, mention)
        or _is_what_several_are(line, mention)
        or _is_thought_to_be_had(line, mention)
        or _is_as_it_should_be(line, mention)
        or _is_locked(sentences, line, mention)
        or _is_enough_so_far(sentences, line, mention)
        or _lacks_nothing(sentences, line)
        or _writes_to_me(line, mention)
        or _heads_who_somebody_is(sentences, line)
    )


def _is_thought_to_be_had(line: Sentence, mention: Mention) -> bool:
    """Whether somebody else is only thought to have it: "she keeps the lists, so she must have the Ledger already"."""
    clause = line.clause_at(mention.start)
    cues = [cue for cue in line.cues if clause.start <= cue.start < clause.end]
    having = [cue.start for cue in cues if cue.kind == "having"]
    already = any(cue.kind == "was" and cue.start not in having for cue in cues)
    follows = "settles" in clause.kinds and "shall" in line.told and "first_person" not in line.told
    dated = any(word.fold in WEEKDAYS or word.fold in MONTHS for word in line.words)  # "already on Monday"
    return bool(having) and already and follows and not dated and line.told.isdisjoint(_NOT_YET)


def _is_as_it_should_be(line: Sentence, mention: Mention) -> bool:
    """Whether a sentence only says that its writer's rights are as they are to be: "in the Ledger my rights are as they
    should be"."""
    clause = line.clause_at(mention.start)
    return clause.kinds >= _MY_RIGHTS and "keep" in line.told and not line.asked and line.told.isdisjoint(_NOT_YET)


def _is_locked(sentences: Sequence[Sentence], line: Sentence, mention: Mention) -> bool:
    """Whether what one gets in by is only out of order, and nothing is asked but to mend that: "my access to the Ledger
    is locked. Can you unlock me?" """
    clause = line.clause_at(mention.start)
    stuck = clause.kinds >= _STUCK and clause.stance is Stance.AGAINST
    stuck &= "my_own" in clause.kinds or "first_person" not in clause.kinds
    asking = [one for other in sentences for one in other.asked]
    mends = bool(asking) and all("trouble" in one.kinds for one in asking)
    return stuck and mends and not any(other.hits for other in sentences)


def _lacks_nothing(sentences: Sequence[Sentence], line: Sentence) -> bool:
    """Whether a mail that asks for nothing says beside a name that nothing is missing: "the Ledger does all it should,
    nothing is missing"."""
    told = any(clause.stance is Stance.AGAINST and clause.kinds >= _NOTHING_LACKS for clause in line.clauses)
    return told and not any(one.asked for one in sentences)


def _writes_to_me(line: Sentence, mention: Mention) -> bool:
    """Whether a system is only where mails come from: "I get a mail from the Ledger every night"."""
    before = line.words[max(mention.start - 1 - _ARTICLES, 0) : mention.start]
    led = [at for at, word in enumerate(before) if at and (is_kind(word, "from") or is_kind(word, "of"))]
    mails = any(meaning(before[at - 1]) in _MAILS for at in led)
    clause = line.clause_at(mention.start)
    return mails and clause.stance is Stance.PLAIN and clause.kinds.isdisjoint(_STILL_WISHED) and not line.hits


def _heads_who_somebody_is(sentences: Sequence[Sentence], line: Sentence) -> bool:
    """Whether a name only heads the words who somebody is: "Ledger. Tom Lee is the one to talk to"."""
    body = [one for one in sentences if not (one is line or one.is_name)]
    ends = {who.end for who in body[0].people} if body else set()
    says = any(cue.kind == "has" and cue.start in ends for cue in body[0].cues) if ends else False
    plain = not any(one.asked or one.mentions or one.hits or one.told & _WHY_NEW for one in body)
    return line is sentences[0] and says and plain and line.is_bare


def _is_enough_so_far(sentences: Sequence[Sentence], line: Sentence, mention: Mention) -> bool:
    """Whether a mail that asks for nothing says that what its writer could do so far is all they need: "so far I only
    read there, and that's all I need"."""
    clause = line.clause_at(mention.start)
    told = clause.stance is Stance.AGAINST and clause.kinds >= _SO_FAR_ENOUGH
    return told and not any(one.asked for one in sentences)


def _is_had_enough(sentences: Sequence[Sentence], line: Sentence, mention: Mention) -> bool:
    """Whether its writer does not need more of it, and has what is enough: "I don't need Edit on the Drive, Read is
    plenty and I have that"."""
    clause = line.clause_at(mention.start)
    needless = clause.stance is Stance.AGAINST and clause.kinds >= _NO_NEED and "lack" not in clause.kinds
    behind = [one for one in line.clauses if one.start >= clause.end]
    enough = any("suffice" in one.kinds for one in behind) and any("have" in one.kinds for one in behind)
    return needless and enough and not any(one.asked for one in sentences)


def _is_done(line: Sentence, mention: Mention) -> bool:
    """Whether an everyday word is what somebody is to do, and no name: "he wants me to key in the fares"."""
    words, at = line.words, mention.start
    verb = mention.everyday and mention.end - at == 1 and at > 1 and is_kind(words[at - 1], "in_order_to")
    return verb and any(is_kind(words[at - 2], kind) for kind in ("me", "one", "they"))


def _is_taken_back(line: Sentence, mention: Mention) -> bool:
    """Whether a clause only says what the one before it takes back: "ignore what I asked for, Viewer in the Ledger"."""
    clause = line.clause_at(mention.start)
    before = next((one for one in line.clauses if one.end == clause.start), clause)
    withdrawn = before is not clause and before.kinds >= _TAKES_BACK and "revoke" not in before.kinds
    return withdrawn and clause.stance is Stance.PLAIN and line.is_fragment(clause, 0)


def _is_entered_as_needless(line: Sentence, mention: Mention) -> bool:
    """Whether an entry says of a system only that it is not needed, or stays: "The Ledger: not needed"."""
    first = line.clause_at(mention.start)
    behind = [clause for clause in line.clauses if clause.start >= first.end]
    bare = all(word.fold in ARTICLES for word in line.words[: mention.start])
    entry = bare and first.end == mention.end and bool(behind) and not line.hits
    return entry and all(clause.stance is Stance.AGAINST for clause in behind) and bool(line.told & _LEFT_ALONE)


def _is_what_several_are(line: Sentence, mention: Mention) -> bool:
    """Whether several people are told to be what is a level of it: "both are Viewers in the Ledger"."""
    clause = line.clause_at(mention.start)
    return clause.stance is Stance.PLAIN and any(
        hit.start > clause.start and _says_are(line, hit.start - 1) and is_plural(line, hit)
        for hit in line.hits
        if clause.start <= hit.start < clause.end
    )


def _says_are(line: Sentence, at: int) -> bool:
    return is_kind(line.words[at], "alike") or is_kind(line.words[at], "when.state")


def _is_had(sentences: Sequence[Sentence], line: Sentence, mention: Mention) -> bool:
    """Whether a mail that asks for nothing, and misses nothing, says of somebody that they have it: "Tom is Clerk in
    the Ledger", "I have Viewer there, that works"."""
    asks = any(one.asked or one.told & _AMISS or one.told >= _FOR_ME for one in sentences)
    if asks or line.segment.text.rstrip(" )\"'").endswith("?"):
        return False
    clause = line.clause_at(mention.start)
    theirs = line.people_at | {cue.start for cue in line.cues if cue.kind == "stands_for"}
    mine = {at for cue in line.cues if cue.kind == "first_person" for at in range(cue.start, cue.end)}
    what = {at for at in (mention.start, *(hit.start for hit in line.hits)) if clause.start <= at < clause.end}
    if any(_is_where_i_am(line, one) for one in line.clauses):
        return True
    return not _begins_later(line) and any(
        next((at for at in range(cue.end, clause.end) if line.words[at].fold not in ARTICLES), -1) in what
        for cue in line.cues
        if clause.start <= cue.start
        if (cue.kind in _HAS_IT and not mine.isdisjoint(range(cue.start, cue.end)))
        or (cue.kind == "has" and cue.start - 1 in theirs)
        or (cue.kind == "having" and _all_have(line, clause))
    )


def _is_where_i_am(line: Sentence, clause: Clause) -> bool:
    """Whether a clause ends with what its writer is where they are: "it's all in the Ledger, *wo ich Viewer bin*"."""
    last = clause.end - 1
    led = is_kind(line.words[clause.start], "inquire") and is_kind(line.words[last], "when.state")
    return led and "first_person" in clause.kinds and any(hit.proper and hit.end == last for hit in line.hits)


def _all_have(line: Sentence, clause: Clause) -> bool:
    """Whether a clause begins with all of some people, and wishes nothing for them: "all nurses have Viewer there"."""
    return is_kind(line.words[clause.start], "both") and clause.kinds.isdisjoint(_STILL_WISHED | {"first_person"})


def _is_spoken_of(sentences: Sequence[Sentence], line: Sentence, mention: Mention) -> bool:
    """Whether a mail that asks for nothing tells what became of a system itself: "the Ledger got a new look"."""
    clause = line.clause_at(mention.start)
    first = next((at for at in range(clause.start, clause.end) if line.words[at].fold not in ARTICLES), clause.end)
    verb = any(cue.kind in ("has", "hold") and cue.start == mention.end for cue in line.cues)
    asks = any(one.asked or one.told & _NO_NEWS for one in sentences) or line.hits or clause.kinds & _OURS
    return first == mention.start and verb and not asks


def _begins_later(line: Sentence) -> bool:
    """Whether a sentence says from when on something is: "from Monday I am Clerk in the Ledger" may wish for it."""
    ends = {cue.end for cue in line.cues if cue.kind == "when.from"}
    days = {at for at, word in enumerate(line.words) if word.fold in WEEKDAYS or word.fold in MONTHS}
    return any(at in ends or at - 1 in ends for at in days)


def _compares(line: Sentence) -> bool:
    """Whether a sentence asks which of two levels something takes, for nobody: "can one print with Viewer, or does that
    take Editor?" """
    asks = line.segment.text.rstrip(" )\"'").endswith("?") and line.told.isdisjoint(_WISHED)
    named = sorted({hit.start: hit for hit in line.hits if hit.proper}.items()) if asks else []
    between = line.words[named[0][0] : named[-1][0]] if named else ()
    several = len({hit.name for _, hit in named}) > 1 and any(is_kind(word, "or") for word in between)
    return several and bool(line.told & SPEAKING_ONLY or not line.is_bare)


def _is_deserted(sentences: Sequence[Sentence], line: Sentence, mention: Mention) -> bool:
    """Whether a name written small is only where nobody is, in a mail that names another system: "there's no one on the
    loading dock after ten"."""
    small = not line.all_small and not any(word.capital for word in line.words[mention.start : mention.end])
    ends = [cue.end for cue in line.cues if cue.kind == "deserted" and cue.end <= mention.start]
    if not ends or not small:
        return False
    right_behind = all(word.fold in FILLERS for word in line.words[max(ends) : mention.start])
    others = (one for other in sentences for one in other.mentions)
    return right_behind and any(set(one.systems).isdisjoint(mention.systems) for one in others)


def _is_spared(clause: Clause) -> bool:
    """Whether a clause only asks not to take away what it names: "please don't take Edit away from people"."""
    return clause.stance is Stance.AGAINST and clause.kinds >= _DO_NOT_TAKE and "revoke" not in clause.kinds


def is_to_stay(sentences: Sequence[Sentence], line: Sentence, mention: Mention) -> bool:
    """Whether a mail that wants no rights changed says who has it, and needs it: "please change nothing about the
    rights. Tom, myself and the agency have Edit there, and all of us need it"."""
    clause = line.clause_at(mention.start)
    held = "hold" in clause.kinds and clause.kinds.isdisjoint(_MISSED - {"wish"} if "we" in clause.kinds else _MISSED)
    if not held or not any(map(_leaves_rights, sentences)):
        return False
    more = "too" in line.told or len({hit.name for one in sentences for hit in one.hits if hit.proper}) > 1
    others = any(not line.people_at.isdisjoint(range(one.start, one.end)) for one in line.asked if one is not clause)
    return not more and not others


def _leaves_rights(line: Sentence) -> bool:
    """Whether a sentence orders that rights be left as they are."""
    against = (clause for clause in line.clauses if clause.stance is Stance.AGAINST)
    ends = any(clause.action == "revoke" for clause in line.asked)
    stays = line.told >= _RIGHTS_STAY and not line.told.isdisjoint(_DENIED) and not ends
    return stays and any(clause.kinds & _AS_NOW for clause in against)


def _is_settled(sentences: Sequence[Sentence], at: int) -> bool:
    """Whether a mail that asks for nothing only says that nobody need trouble about something, here or right before:
    "no worries about the login any more, Tom leaves his open in the Ledger"."""
    near = sentences[max(at - 1, 0) : at + 1]
    settled = any("settled" in line.told for line in near) and not sentences[at].hits
    return settled and not any(line.asked for line in sentences)


def _is_likeness(line: Sentence, mention: Mention) -> bool:
    """Whether a system only shows how something should be: "a list of names, as in the Ledger"."""
    return any(cue.kind == "as_in" and 0 <= mention.start - cue.end <= _ARTICLES for cue in line.cues)


def _is_welcomed(sentences: Sequence[Sentence], at: int, mention: Mention) -> bool:
    """Whether a system only says who somebody is whom all shall welcome: "Tom is our new Dealer in Treasury. Say hello
    to him"."""
    line = sentences[at]
    greets = any("welcomes" in one.told for one in (line, *sentences[at + 1 : at + 2]))
    return greets and not line.clause_at(mention.start).kinds & {"wish", "grant"}


def _is_owned(sentences: Sequence[Sentence], line: Sentence, mention: Mention) -> bool:
    """Whether a mail that wishes for no level only asks, or tells, who owns a system: "whose is the Ledger?" """
    if any(one.asked and (one.hits or one.told & _GIVING) for one in sentences):
        return False
    clause = line.clause_at(mention.start)
    owners = (cue for cue in line.cues if cue.kind == "owner" and clause.start <= cue.start)
    return clause.stance is not Stance.ASKED and any(0 <= mention.start - cue.end <= _ARTICLES for cue in owners)


def _thanks(line: Sentence) -> bool:
    """Whether a line thanks for what it names, "gracias por Viewer": a "thanks" behind a name is mere politeness."""
    return any(
        cue.kind == "closing" and cue.end + 1 in line.named and is_kind(line.words[cue.end], "for") for cue in line.cues
    )


def _more_is_asked(sentences: Sequence[Sentence], at: int) -> bool:
    """Whether words right behind ask for a level, and name no other system: "Thanks for Viewer in the Ledger, but to
    book I need Clerk"."""
    return any(
        any(clause.start <= hit.start < clause.end and hit.proper for hit in line.hits)
        for line in sentences[at : at + 2]
        for clause in line.asked
        if clause.action == "request"
        if not any(clause.start <= one.start < clause.end for one in line.mentions)
    )


def _is_purpose(sentence: Sentence, mention: Mention) -> bool:
    """Whether a system only names what another is needed for: "for the Portal work I need Developer in Forge"."""
    words, cues = sentence.words, sentence.cues
    led = any(cue.kind == "purpose" and 0 <= mention.start - cue.end <= _ARTICLES for cue in cues)
    wish = next((cue.start for cue in cues if cue.kind == "wish" and cue.start > mention.end), 0)
    noun = mention.end < len(words) and words[mention.end].fold not in FILLERS
    return led and noun and wish > 0 and any(other.start > wish for other in sentence.mentions)


def is_plural(line: Sentence, hit: LevelHit) -> bool:
    """Whether a level is written as what several are: "both are Agents there"."""
    last = line.words[hit.end - 1]
    return last.stem != last.fold and last.fold.endswith("s")


def in_passing(sentences: Sequence[Sentence], site: Site, sites: Sequence[Site], index: Index) -> bool:
    """Whether an everyday word is no name where it stands: in a story beside a system that is asked for in words, "they
    sound like a telephone in a bucket", or as what that one is for, "Edit on the P: drive for the contracts"."""
    if _level_of_its_own(sentences[site.at], site.mention, index):
        return False
    others = [other for other in sites if not other.mention.everyday]
    if (
        _is_left_alone(sentences, site, sites)
        or _is_needless(sentences, site, sites)
        or _is_small_talk(sentences[site.at], site.mention)
        or _is_a_place(sentences, site, sites)
        or _is_cited(sentences, site, sites)
    ):
        return True
    if any(_described_by(sentences[site.at], site.mention, other.mention, index) for other in others):
        return True
    if not site.mention.everyday or not any(is_asked(sentences, other) for other in others):
        return False
    line = sentences[site.at]
    led = any(cue.kind == "purpose" and 0 <= site.mention.start - cue.end <= _ARTICLES for cue in line.cues)
    before = any(other.at == site.at and other.mention.end <= site.mention.start for other in others)
    return (led and before) or not (line.asked or line.segment.item)


def _is_left_alone(sentences: Sequence[Sentence], site: Site, sites: Sequence[Site]) -> bool:
    """Whether a sentence of its own only says of a system, while another one is wanted, what it is not: "the Archive
    isn't affected"."""
    line = sentences[site.at]
    clause = line.clause_at(site.mention.start)
    denied = clause.stance is Stance.AGAINST and "not" in clause.kinds and not clause.kinds & _CONCERNED
    behind = any(
        one.kinds & _GIVING or one.kinds >= _WISHING
        for after in sentences[site.at : site.at + 2]
        for one in after.asked
    )
    others = any(set(other.mention.systems).isdisjoint(site.mention.systems) for other in sites)
    return denied and others and not behind and not line.people


def _is_needless(sentences: Sequence[Sentence], site: Site, sites: Sequence[Site]) -> bool:
    """Whether somebody says that they do not need it, while they want another one: "the Archive I do not need"."""
    clause = _continued(sentences[site.at], site.mention)
    denied = clause.stance is Stance.AGAINST and clause.kinds >= _NEEDLESS and "merely" not in clause.kinds
    others = any(set(other.mention.systems).isdisjoint(site.mention.systems) for other in sites)
    return denied and others and site.sureness.action == "request"


def _continued(line: Sentence, mention: Mention) -> Clause:
    """The clause of a name; where it is nothing but "and" and this name, the one before it that names something."""
    clause = line.clause_at(mention.start)
    bare = line.joints | line.systems_at >= set(range(clause.start, clause.end))
    if clause.start not in line.joints or not bare:
        return clause
    before = [one for one in line.mentions if one.end <= clause.start]
    return line.clause_at(before[-1].start) if before else clause


def _is_cited(sentences: Sequence[Sentence], site: Site, sites: Sequence[Site]) -> bool:
    """Whether a name is only what says something, in a mail that wants another system: "the Archive says 1974"."""
    line, mention = sentences[site.at], site.mention
    clause = line.clause_at(mention.start)
    says = any(cue.kind == "speaks" and cue.start == mention.end for cue in line.cues)
    others = any(set(other.mention.systems).isdisjoint(mention.systems) for other in sites)
    return says and others and clause.stance is Stance.PLAIN and clause.kinds.isdisjoint(_OWN_BUSINESS)


def _is_a_place(sentences: Sequence[Sentence], site: Site, sites: Sequence[Site]) -> bool:
    """Whether a name written small only says where others are or what they do, in a mail that wants another system:
    "She was at the loading dock"."""
    return (not site.ordered and _is_of_others(sentences[site.at], site.mention)) and any(
        not _is_of_others(sentences[other.at], other.mention) for other in sites
    )


def _is_of_others(line: Sentence, mention: Mention) -> bool:
    small = not line.all_small and not any(word.capital for word in line.words[mention.start : mention.end])
    clause = line.clause_at(mention.start)
    tells = not clause.kinds & _OWN_BUSINESS and clause.stance is not Stance.ASKED and "hold" in clause.kinds
    return small and tells and not line.hits and not line.segment.item


def _is_small_talk(line: Sentence, mention: Mention) -> bool:
    """Whether a name written small stands in a clause that asks nothing, before a system with its level: "I move to the
    dealing room and will be Dealer in Treasury"."""
    words = line.words[mention.start : mention.end]
    small = not line.all_small and not any(word.capital for word in words)
    asks = line.segment.item or line.clause_at(mention.start).stance is Stance.ASKED
    later = [one for one in line.mentions if one.start > mention.end and line.words[one.start].capital]
    told = bool(later) and any(mention.end <= hit.start for hit in line.hits)
    return small and not asks and told


def _described_by(line: Sentence, mention: Mention, other: Mention, index: Index) -> bool:
    """Whether words that are written as no name tell what is done in another system: its own description has them."""
    words = line.words[mention.start : mention.end]
    if set(mention.systems) & set(other.systems) or len(other.systems) > 1 or any(word.capital for word in words):
        return False
    means, levels = frozenset(meanings(words)), index.levels[other.systems[0]]
    if len(means) > 1 or means - DEEDS:  # "the books" are no booking
        return any(means <= level.means for level in levels)
    clause = line.clause_at(mention.start)
    said = deeds_told(line.words[clause.start : clause.end], levels)
    told = frozenset(done for done in said if not means.isdisjoint(done))
    return any(not deeds_of(level).isdisjoint(told) for level in levels)


def _level_of_its_own(line: Sentence, mention: Mention, index: Index) -> bool:
    """Whether a level that the system has stands right before its name: "Viewer for the books"."""
    return any(
        0 <= mention.start - hit.end <= _ARTICLES + 1 and index.level_systems[hit.name] & set(mention.systems)
        for hit in line.hits
    )


def stays(line: Sentence, mention: Mention) -> bool:
    """Whether a line of a list says of a system that it is had already and stays."""
    mine = line.clause_at(mention.start)
    return line.segment.item and not line.asked and mine.stance is not Stance.ASKED and line.told >= _HAD


def _is_listed_as_had(sentences: Sequence[Sentence], at: int) -> bool:
    """Whether a line stands in a list under words that say what somebody has, got or does not want: "What I have so
    far:"."""
    head = head_of(sentences, at)
    if head is not None and ("stay" in head.told or heads_nothing(head)):
        return True
    if head is None or head.asked or not head.told.isdisjoint(_LISTED_OTHERWISE):
        return False
    denied = any(clause.stance is Stance.AGAINST for clause in head.clauses)
    held = {cue.start for cue in head.cues if cue.kind in _HOLDING}
    theirs = any(one.end in held for one in head.people)
    return denied or theirs or not head.told.isdisjoint(_LISTED_AS_HAD) or head.told >= _SET_UP
