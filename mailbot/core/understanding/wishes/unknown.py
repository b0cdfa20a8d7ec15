"""Names of things asked for that the catalog does not have."""

from collections.abc import Iterator, Sequence

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.tokens import ID, Token
from mailbot.core.understanding.language.words import ARTICLES, FILLERS, NOUNS_HAVE_CAPITALS, is_ordinary
from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.naming.slips import is_parted
from mailbot.core.understanding.said.sentences import Sentence

_LONGEST = 4  # words of a name, with its level
_LEADING = ("wish", "grant", "to", "access", "polite", "me")
_WISHING = ("wish", "grant", "access")
_BEHIND = ("purpose", "until", "polite", "when.from", "closing")
_PARTS = frozenset(",;/+&")
_REACH = 4  # words before a name in which a word for an account leads to it
_BEHIND_NAME = 4  # sentences, from the one that names something, in which it is asked for
_ADDED = frozenset(("ditto", "too", "at_it", "plus"))
_CALLED = ("named_so", "there_is")
_HAD = frozenset(("have", "keep", "not", "stay"))
_BEFORE_NAME = frozenset(("to", "access"))


def unknown_names(sentences: Sequence[Sentence], wanted: frozenset[int], index: Index) -> list[tuple[int, str]]:
    """The names of unknown things, with the sentence that asks for each; `wanted` are those that want a known one."""
    listing = any(sentences[at].segment.item for at in wanted)
    return [
        (at, name)
        for at, sentence in enumerate(sentences)
        if not sentence.segment.subject
        for name in dict.fromkeys(
            (
                *_names(sentence, at in wanted, listing, _is_asked(sentences, at), index),
                *(_beside_known(sentence, index) if at in wanted else ()),
                *(_of_a_row(sentence, listing) if wanted and at not in wanted else ()),
                *(_introduced(sentences, at, index) if wanted and at not in wanted else ()),
            )
        )
    ]


def _beside_known(sentence: Sentence, index: Index) -> Iterator[str]:
    """The names that "and" or a comma joins to what is known and asked for: "the VPN, Jira and Confluence"."""
    members = list(_members(sentence))
    names = [_unknown_in(sentence, start, end, index) for start, end in members]
    known = [_ends_known(sentence, start, end) for start, end in members]
    several = sum(map(bool, names)) > 1 and bool(sentence.joints)
    for at, (start, end) in enumerate(members):
        before = next((known[one] for one in reversed(range(at)) if not names[one]), False)
        behind = next((bool(known[one]) for one in range(at, len(members)) if not names[one]), False)
        led = all(names[:at]) and behind and bool(names[0]) and _is_led(sentence, members[0], names[0])
        joined = several or any(one in sentence.joints for one in (start - 1, end))
        if names[at] and (before or led) and joined:
            yield names[at]


def _members(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """The words between the commas and the words for "and"."""
    text, words, start = sentence.segment.text, sentence.words, 0
    for at in range(1, len(words) + 1):
        parted = at == len(words) or at in sentence.joints or at - 1 in sentence.joints
        if parted or not _PARTS.isdisjoint(text[words[at - 1].end : words[at].start]):
            if start not in sentence.joints:
                yield start, at
            start = at


def _ends_known(sentence: Sentence, start: int, end: int) -> bool:
    """Whether words end by what is known, and it is asked for."""
    last = max((one.end for one in sentence.mentions if start <= one.start < end), default=0)
    bare = all(at in sentence.named or _is_light(sentence.words[at]) for at in range(last, end))
    return last > 0 and bare and sentence.clause_at(last - 1).stance is not Stance.AGAINST


def _unknown_in(sentence: Sentence, start: int, end: int, index: Index) -> str:
    """What is named in such words and known to nobody, with nothing but its level and for whom or how long behind it;
    a level tells of a name however that is written: "quality docs edit"."""
    words, levels = sentence.words, {at for hit in sentence.hits for at in range(hit.start, hit.end)}
    leading = (
        at for at in range(start, end) if words[at].fold not in ARTICLES and not (start == 0 and _leads(words, at))
    )
    first = next(leading, end)
    last = next((at for at in range(first, end) if _tells_more(words[at])), end)
    rest = [at for at in range(first, last) if at not in levels]
    known = any(start <= one.start < end for one in sentence.mentions)
    plain = bool(rest) and not known and last - first <= _LONGEST and sentence.people_at.isdisjoint(rest)
    plain = plain and sentence.unexplained.issuperset(rest) and rest == [*range(rest[0], rest[-1] + 1)]
    small = plain and len(rest) == 1 and _all_small(sentence) and not is_ordinary(words[rest[0]].fold)
    given = plain and start > 0 and rest[-1] + 1 in levels
    written = small or given or all(_nameable(words[at], index) for at in rest)
    return sentence.segment.text[words[rest[0]].start : words[rest[-1]].end] if plain and written else ""


def _all_small(sentence: Sentence) -> bool:
    """Whether even what is known is written without a capital, or with nothing else: "need vpn and jira"."""
    known = (sentence.words[one.start] for one in sentence.mentions)
    return all(word.text.isupper() or not word.capital for word in known)


def _leads(words: Sequence[Token], at: int) -> bool:
    """Whether a word is one of those that wish for what they lead to, or open a sentence."""
    return words[at].fold in FILLERS or any(is_kind(words[at], kind) for kind in _LEADING)


def _tells_more(word: Token) -> bool:
    """Whether a word says for whom, why or until when."""
    return any(is_kind(word, kind) for kind in _BEHIND)


def _is_led(sentence: Sentence, member: tuple[int, int], name: str) -> bool:
    """Whether words that wish lead right to the first name of a list."""
    text, words = sentence.segment.text, sentence.words
    first = next(at for at in range(*member) if text.startswith(name, words[at].start))
    wishes = max((cue.end for cue in sentence.cues if cue.kind in _WISHING and cue.end <= first), default=-1)
    return wishes >= 0 and all(_leads(words, at) for at in range(wishes, first))


def _of_a_row(sentence: Sentence, listing: bool) -> Iterator[str]:
    """What an item of a list, or a line with a sign, gives a level of, written small: "- quality docs edit", "quality
    docs: edit"."""
    words = sentence.words
    small = sentence.hits and not any(word.capital for word in words)
    rest = [at for at in range(len(words)) if not any(hit.start <= at < hit.end for hit in sentence.hits)]
    row = (listing and sentence.segment.item) or (small and is_parted(words, rest))
    if (
        row
        and small
        and rest
        and not sentence.mentions
        and sentence.unexplained.issuperset(rest)
        and len(words) <= _LONGEST
    ):
        yield sentence.segment.text[words[rest[0]].start : words[rest[-1]].end]


def _introduced(sentences: Sequence[Sentence], at: int, index: Index) -> Iterator[str]:
    """The name of something of which a mail that asks for other things, too, says that it takes an account, or what it
    is, and then asks for it: "2) a licence for Miro", "there's an app called Miro. If you hand it out, count me in"."""
    sentence = sentences[at]
    strange = sentence.unexplained - sentence.people_at if not sentence.mentions else frozenset()
    if not strange:
        return
    near = sentences[at : at + _BEHIND_NAME]
    of_us = _is_asked_of_us(sentences, at)
    wants = of_us or any((line.asked and not line.mentions) or "if_yours" in line.told for line in near)
    for clause in sentence.clauses:
        for place in sorted(strange.intersection(range(clause.start, clause.end))):
            if not _is_written_as_name(sentence, place, index):
                continue
            called = any(cue.kind in _CALLED and cue.end == place for cue in sentence.cues)
            name = _whole(sentence, place, clause, index)
            other = sentence.unexplained.intersection(range(clause.start, clause.end)) - sentence.people_at
            bare = len(other) <= len(name.split())
            account = _takes_account(sentence, place) and (wants or (bare and clause.stance is Stance.PLAIN))
            yours = "if_yours" in sentence.told
            told = called or yours or _is_explained(sentence, place) or _is_there_for(sentence, clause)
            added = bare and bool(clause.kinds & _ADDED)
            had = clause.kinds & _HAD or (clause.stance is Stance.AGAINST and not (called or of_us or yours))
            if (account or added or (wants and told)) and not had:
                yield name


def _is_there_for(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause only supposes something, for which the next one asks: "if Miro runs, I'd like to get in"."""
    behind = next((one for one in sentence.clauses if one.start == clause.end), clause)
    supposes = clause.aside and clause.stance is Stance.PLAIN
    return supposes and behind.stance is Stance.ASKED and "access" in behind.kinds and not sentence.mentions


def _is_written_as_name(sentence: Sentence, at: int, index: Index) -> bool:
    word = sentence.words[at]
    first = at > 0 and _nameable(sentence.words[at - 1], index) and sentence.words[at - 1].capital
    written = _camel(word) or (at > 0 and word.capital and _capitals_tell(sentence.words))
    return written and not first and _nameable(word, index)


def _takes_account(sentence: Sentence, at: int) -> bool:
    """Whether a word for an account leads to a name or stands behind it: "an account in Miro", "a Miro login"."""
    words = sentence.words
    places = range(max(0, at - _REACH), at)
    led = any(
        is_kind(words[one], "access") and all(word.fold in FILLERS for word in words[one + 1 : at]) for one in places
    )
    behind = next((place for place in range(at + 1, len(words)) if not words[place].capital), len(words))
    return led or (behind < len(words) and is_kind(words[behind], "access"))


def _is_explained(sentence: Sentence, at: int) -> bool:
    """Whether a name is explained behind a comma: "then there's Miro, the drawing app"."""
    words = sentence.words
    end = next((place for place in range(at + 1, len(words)) if not words[place].capital), len(words))
    comma = end < len(words) and sentence.segment.text[words[end - 1].end : words[end].start].startswith(",")
    return comma and words[end].fold in ARTICLES


def _is_light(word: Token) -> bool:
    return word.fold in FILLERS or is_kind(word, "access") or is_kind(word, "polite")


def _is_asked_of_us(sentences: Sequence[Sentence], at: int) -> bool:
    """Whether the next words, which name nothing, ask if what is named here is had from the desk: "is that you?" """
    return any(
        "through_you" in line.told
        and line.segment.text.rstrip().endswith("?")
        and not line.mentions
        and not line.people
        for line in sentences[at + 1 : at + 2]
    )


def _is_asked(sentences: Sequence[Sentence], at: int) -> bool:
    """Whether a sentence asks, or the next one asks for what this one named ("… called X. Can I get into that?")."""
    behind = sentences[at + 1 : at + 2]
    return bool(sentences[at].asked) or any(line.asked and not line.mentions for line in behind)


def _names(sentence: Sentence, wants: bool, listing: bool, asked: bool, index: Index) -> Iterator[str]:
    item = sentence.segment.item and not wants
    for clause in sentence.clauses:
        asks = clause.stance is Stance.ASKED and bool(clause.kinds & {"access", "grant"})
        told = asked and clause.stance is not Stance.AGAINST
        heads = item and listing and clause.start == 0 and clause.stance is not Stance.AGAINST
        for at in range(clause.start, clause.end):
            written = told and _camel(sentence.words[at]) and _may_name(sentence, at, True, heads, index)
            begins = written or _may_name(sentence, at, asks, heads, index)
            fresh = begins and (at == clause.start or not _nameable(sentence.words[at - 1], index))
            if fresh:
                yield _whole(sentence, at, clause, index)


def _may_name(sentence: Sentence, at: int, asks: bool, heads: bool, index: Index) -> bool:
    """Whether the name of something unknown begins here: written like one, or at the head of a wished item."""
    word = sentence.words[at]
    if at in sentence.named or not _nameable(word, index):
        return False
    if heads and at <= 1:
        return True
    return (_camel(word) and (asks or heads)) or (asks and _led(sentence, at)) or _wished(sentence, at)


def _whole(sentence: Sentence, at: int, clause: Clause, index: Index) -> str:
    end = at + 1
    while end < clause.end and sentence.words[end].capital and _nameable(sentence.words[end], index):
        end += 1
    return sentence.segment.text[sentence.words[at].start : sentence.words[end - 1].end]


def _camel(token: Token) -> bool:
    inner = token.text[1:]
    plural = token.text[:-1].isupper()  # "CVs"
    return token.text[:1].isalpha() and inner != inner.lower() and inner != inner.upper() and not plural


def _nameable(token: Token, index: Index) -> bool:
    """Whether a capitalised word could be the name of a system the catalog does not know."""
    word = token.fold
    if len(word) <= 2 or word == ID or not token.capital or token.text.isdigit() or is_ordinary(word):
        return False
    ours = index.corrected(token.stem) in index.holders or token.stem in index.level_words
    return not ours and not index.people.named([token.stem])


def _capitals_tell(words: Sequence[Token]) -> bool:
    """Whether a capital letter is a sign of a name here: neither in German nor where everything is in capitals."""
    german = any(word.fold in NOUNS_HAVE_CAPITALS for word in words)
    return not german and sum(word.text.isupper() for word in words) * 2 <= len(words)


def _led(sentence: Sentence, at: int) -> bool:
    """Whether a preposition or a word for access leads to the name, where a capital letter is the sign of one."""
    words = sentence.words
    if not _capitals_tell(words):
        return False
    before = words[max(0, at - 2) : at]
    leads = [word for word in before if word.fold not in FILLERS or is_kind(word, "to")]
    return bool(leads) and any(is_kind(leads[-1], kind) for kind in _BEFORE_NAME)


def _wished(sentence: Sentence, at: int) -> bool:
    """Whether the words wish for just this name ("I'd like Canva"), or its licence, where nothing known is asked."""
    clause = sentence.clause_at(at)
    known = any(clause.start <= mention.start < clause.end for mention in sentence.mentions)
    if clause.stance is not Stance.ASKED or known or not _capitals_tell(sentence.words):
        return False
    after = next((place for place in range(at, clause.end) if not sentence.words[place].capital), clause.end)
    licence = after < clause.end and is_kind(sentence.words[after], "access")
    return licence or any(cue.kind == "wish" and cue.end == at for cue in sentence.cues)
