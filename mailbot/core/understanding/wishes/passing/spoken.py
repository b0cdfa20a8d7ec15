"""What is only spoken of: thanked for, compared, what one does, what others do there."""

from collections.abc import Sequence
from itertools import takewhile

from mailbot.core.understanding.language.clauses import Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.words import ARTICLES, FILLERS
from mailbot.core.understanding.naming.index import meaning
from mailbot.core.understanding.naming.mentions import Mention
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.orders.prolonging import RUNS_OUT
from mailbot.core.understanding.wishes.orders.speaking import SPEAKING_ONLY

_ARTICLES = 2  # words that may stand between "for" and the name of a system
_CONCERNED = frozenset(("first_person", "me", "wish", "lack", "hold", "have", "trouble", "too"))
_WISHED = frozenset(("wish", "grant", "access", "first_person", "me", "needs"))
_OURS = _CONCERNED - {"hold", "have"}
_NO_NEWS = RUNS_OUT | {"needs", "lack", "wish"}
_MAILS = frozenset(("mail", "email", "message"))
_STILL_WISHED = frozenset(("wish", "shall", "hopes", "duty", "grant"))
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


def is_told_of(sentences: Sequence[Sentence], at: int, mention: Mention) -> bool:
    """Whether a name is only spoken of: thanked for, compared, what one does, where mails come from."""
    line = sentences[at]
    return (
        _is_purpose(line, mention)
        or _is_done(line, mention)
        or (_thanks(line) and not _more_is_asked(sentences, at))
        or _is_likeness(line, mention)
        or _is_welcomed(sentences, at, mention)
        or _is_deserted(sentences, line, mention)
        or any(map(_compares, sentences[at : at + 2]))
        or _is_news(sentences, line, mention)
        or _writes_to_me(line, mention)
        or _heads_who_somebody_is(sentences, line)
    )


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


def _is_done(line: Sentence, mention: Mention) -> bool:
    """Whether an everyday word is what somebody is to do, and no name: "he wants me to key in the fares"."""
    words, at = line.words, mention.start
    verb = mention.everyday and mention.end - at == 1 and at > 1 and is_kind(words[at - 1], "in_order_to")
    return verb and any(is_kind(words[at - 2], kind) for kind in ("me", "one", "they"))


def _is_news(sentences: Sequence[Sentence], line: Sentence, mention: Mention) -> bool:
    """Whether a mail that asks for nothing tells what became of a system itself, or of a thing of it: "the Ledger got
    a new look", "the yard gate turnstile is fine again"."""
    clause = line.clause_at(mention.start)
    first = next((at for at in range(clause.start, clause.end) if line.words[at].fold not in ARTICLES), clause.end)
    things = takewhile(line.unexplained.__contains__, range(mention.end, clause.end))
    verbs = range(mention.end, mention.end + 1 + sum(1 for _ in things))
    verb = any(cue.kind in ("has", "hold") and cue.start in verbs for cue in line.cues)
    asks = any(one.asked or one.told & _NO_NEWS for one in sentences) or line.hits or clause.kinds & _OURS
    return first == mention.start and verb and not asks


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


def _is_likeness(line: Sentence, mention: Mention) -> bool:
    """Whether a system only shows how something should be: "a list of names, as in the Ledger"."""
    return any(cue.kind == "as_in" and 0 <= mention.start - cue.end <= _ARTICLES for cue in line.cues)


def _is_welcomed(sentences: Sequence[Sentence], at: int, mention: Mention) -> bool:
    """Whether a system only says who somebody is whom all shall welcome: "Tom is our new Dealer in Treasury. Say hello
    to him"."""
    line = sentences[at]
    greets = any("welcomes" in one.told for one in (line, *sentences[at + 1 : at + 2]))
    return greets and not line.clause_at(mention.start).kinds & {"wish", "grant"}


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
