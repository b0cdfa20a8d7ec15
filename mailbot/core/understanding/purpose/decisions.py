"""An approver's reply: a clear yes, a clear no, or unclear; and the reason given."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile
from typing import Literal

from mailbot.core.register import Verb
from mailbot.core.understanding.language.cues import Cue, cues, is_kind
from mailbot.core.understanding.language.text import Segment, segments
from mailbot.core.understanding.language.tokens import ID, Token, fold, tokens
from mailbot.core.understanding.language.words import (
    DECIDES,
    DECIDING,
    FILLERS,
    MONTHS,
    UNITS,
    WEEKDAYS,
    WRITER,
    deed_of,
    is_in_group,
    kinds_of,
    names_of,
)

Verdict = Literal["approve", "reject", "unclear"]

_PAUSE = re.compile(r"[,;:.!()–—]|\s-\s|\n")
_BETWEEN = 4  # words between "nothing" and what is not refused: "nothing in here that I wouldn't sign"
_MOST = 60  # sentences of a reply that still can be a clear decision
_WANTS_TO_KNOW = frozenset(
    ("inquire", "question", "condition", "limit", "until", "doubt", "for", "yes", "no", "not", "when.or", "same")
)
_HAD = frozenset(("having", "hold", "grant", "again"))
_ANY = frozenset(("when.a", "more_before"))
_REOPENS = ("corrects", "postpones")
"""What takes a verdict back that was given before it: "Yes. Well, let me sleep on it"."""
_TAKES_BACK = ("corrects", "withdraw_alone")
"""What takes a yes back that stands before it in the same sentence: "Yes, scratch that"."""
_LEADS_TO_WHAT = frozenset(("to", "inquire"))
"""What leads from a ground to what there is one for: "no reason to …", "no grounds on which …"."""
_ABOUT = frozenset(("to", "for", "of"))
"""What leads from a verdict to what it is about: "yes to REQ-2026-00012"."""
_SUBJECTS = frozenset(("stands_for", "first_person", "one"))
_IS = frozenset(("has", "hold"))
_OPEN_YET = frozenset(
    (
        *("doubt", "condition", "limit", "until", "not", "no", "corrects", "speaks"),
        *("when.should", "grant", "be", "having", "able"),
    )
)
"""What may tell that it is the verdict, or the access, which is for later: "she will decide", "she gets it"."""
_DECIDES = frozenset(("approve", "review", "read"))
_LOOKS = frozenset(("read", "review", "search"))
_AFTER = ("closing", "polite", "yes", "no", "fine")
_COMMANDS = ("approve", "reject")


@dataclass(frozen=True, slots=True)
class Answer:
    """What an approver wrote: the verdict and the words given as its reason, if any."""

    verdict: Verdict
    reason: str | None


def _outermost(found: Sequence[Cue]) -> list[Cue]:
    """The cues that lie within no longer one: of "not approve" the "approve" does not count."""
    return [
        cue
        for cue in found
        if not any(
            other.start <= cue.start and cue.end <= other.end and other.end - other.start > cue.end - cue.start
            for other in found
        )
    ]


def _told(words: Sequence[Token]) -> list[Cue]:
    found = cues(words)
    told = [*(cue for cue in found if cue.kind in ("yes", "no", "fine")), *_twice_denied(words, found)]
    return _outermost([cue for cue in told if not any(_parted(words, one, cue) for one in told)])


def _parted(words: Sequence[Token], one: Cue, other: Cue) -> bool:
    """Whether a pause at the end of one cue parts another that begins within it, or one before it parts another that
    ends with it: of "no trouble at all, approved", or "no objection at all, approved", it is not "all approved"."""
    crosses = one.start < other.start < one.end < other.end
    follows = is_kind(words[other.start], "both") and other.start < one.start < one.end == other.end
    pause = one.start if follows else one.end
    return (crosses or follows) and words[pause].start - words[pause - 1].end > 1


def _twice_denied(words: Sequence[Token], found: Sequence[Cue]) -> list[Cue]:
    """What there is nothing of that its writer would not do, to the end of the words: "nothing here I wouldn't sign";
    "nothing here, I wouldn't sign" says something else."""
    last = [cue.start for cue in found if cue.kind == "would_not" and cue.end == len(words)]
    nothing = [cue for cue in found if cue.kind == "nothing" and last and 0 <= min(last) - cue.end <= _BETWEEN]
    nothing = [Cue("fine", cue.start, len(words)) for cue in nothing if _leads_up(words[cue.end - 1 : min(last) + 1])]
    nothing += [Cue("fine", cue.start, end) for cue in found if (end := _no_reason_not(words, found, cue))]
    return nothing + [one for cue in found if cue.kind == "not" for one in _no_ground_to_refuse(words, cue)]


def _no_ground_to_refuse(words: Sequence[Token], denied: Cue) -> list[Cue]:
    """The words that find no ground on which to refuse: "I find no grounds on which I could refuse her"; "no reason was
    given, I refuse" finds none either, and refuses."""
    near = range(denied.end, min(denied.end + 3, len(words)))
    ground = next((at for at in near if is_in_group(words[at].fold, "ground")), len(words))
    if not any(kinds_of(word.fold) & _LEADS_TO_WHAT for word in words[ground + 1 : ground + 2]):
        return []
    behind = takewhile(lambda at: words[at].start - words[at - 1].end == 1, range(ground + 1, len(words)))
    at = next((at for at in behind if deed_of(words[at].fold) or is_kind(words[at], "not")), ground)
    mine = [place for place in range(max(denied.start - 3, 0), denied.start) if words[place].fold in WRITER]
    return [Cue("fine", max(mine, default=denied.start), at + 1)] if deed_of(words[at].fold) == "reject" else []


def _no_reason_not(words: Sequence[Token], found: Sequence[Cue], sees_no: Cue) -> int:
    """Where the words end, up to a pause, that see no reason why somebody should not have it; 0 for any others."""
    why = [cue for cue in found if cue.kind == "inquire" and sees_no.end <= cue.start <= sees_no.end + 1]
    if sees_no.kind != "sees_no" or not why:
        return 0
    begin = max(cue.end for cue in why)
    end = next((at for at in range(begin, len(words)) if words[at].start - words[at - 1].end > 1), len(words))
    told = {cue.kind for cue in found if begin <= cue.start < end}
    return end if "not" in told and told & _HAD and "and" not in told else 0


def _leads_up(words: Sequence[Token]) -> bool:
    """Whether no pause parts words from the last of them, unless that one joins them: "nichts, was ich …"."""
    return words[-1].fold not in WRITER or all(after.start - word.end == 1 for word, after in pairwise(words))


def _pause(part: Segment, at: int) -> bool:
    """Whether the word at this place begins the sentence or a part of it after a comma or the like."""
    words = part.tokens
    return at in (0, len(words)) or bool(_PAUSE.search(part.text[words[at - 1].end : words[at].start]))


def _stands_alone(part: Segment, cue: Cue, found: Sequence[Cue]) -> bool:
    """Whether nothing but a pause, thanks, another such word or what it is about follows: "no", "no, thanks", "no to
    REQ-2026-00012", "no to the two of them", never "no idea"."""
    thanks = any(other.start == cue.end for other in found if other.kind in _AFTER)
    ends = _pause(part, cue.end) or _then_ends(part, cue.end)
    return ends or thanks or _before_an_id(part, cue.end) or _before_all(part, cue.end, found)


def _then_ends(part: Segment, at: int) -> bool:
    """Whether a mere "then" stands here before a pause: "ok then", "approve then"."""
    return is_kind(part.tokens[at], "split") and _pause(part, at + 1)


def _before_an_id(part: Segment, at: int) -> bool:
    """Whether the id of a request stands here, or behind a preposition: "to REQ-2026-00012"."""
    before = (word.fold in FILLERS or not kinds_of(word.fold).isdisjoint(_ABOUT) for word in part.tokens[at:])
    at += sum(takewhile(bool, before))
    return at < len(part.tokens) and part.tokens[at].fold == ID


def _before_all(part: Segment, at: int, found: Sequence[Cue]) -> bool:
    """Whether it is about all that were asked for and nothing stands behind that: "to both of them", "für beide"."""
    return any(cue.kind == "all_of_them" and cue.start == at and _pause(part, cue.end) for cue in found)


def _begin(part: Segment, cue: Cue) -> int:
    return next(at for at in range(cue.start, -1, -1) if _pause(part, at))


def _deciding(part: Segment) -> list[Cue]:
    """The words of a sentence that decide: said by the writer, about this, and not in passing."""
    deciding: list[Cue] = []
    for cue in () if _questions(part) else _spoken(part):
        before = part.tokens[_begin(part, cue) : cue.start]
        light = all(word.fold in FILLERS or kinds_of(word.fold) or _of_an_id(word) for word in before)
        if light and not _reported(part, cue) and not _is_theirs(part, cue):
            deciding.append(cue)
    return deciding


def _is_theirs(part: Segment, cue: Cue) -> bool:
    """Whether it is what somebody else cannot approve, and so no refusal: "he is a junior, he can't approve orders"."""
    decides = cue.kind == "no" and any(deed_of(word.fold) in _DECIDES for word in part.tokens[cue.start : cue.end])
    before = part.tokens[_begin(part, cue) : cue.start] if decides else ()
    return any(is_kind(word, "stands_for") for word in before) and not any(word.fold in WRITER for word in before)


def _spoken(part: Segment) -> list[Cue]:
    """The words of yes and no in a sentence, those that must stand alone only where they do."""
    found = tuple(cues(part.tokens))
    bare = {(cue.start, cue.end) for cue in found if cue.kind == "bare"}
    return [cue for cue in _told(part.tokens) if (cue.start, cue.end) not in bare or _stands_alone(part, cue, found)]


def _reported(part: Segment, cue: Cue) -> bool:
    """Whether it is what somebody else says: "Mia says, over my dead body", "over my dead body, says Mia"."""
    begin = _begin(part, cue)
    said = [other for other in cues(part.tokens) if other.kind == "speaks"]
    return any(other.end == begin > 0 or (other.start >= cue.end and _pause(part, other.start)) for other in said)


def _of_an_id(word: Token) -> bool:
    """Whether a word may be a part of a request's id: "REQ-2026-00012 and REQ-2026-00013 are both fine with me"."""
    return word.fold == ID or word.fold.isdigit()


def _says(deciding: Sequence[Cue]) -> frozenset[str]:
    return frozenset("no" if cue.kind == "no" else "yes" for cue in deciding)


def _hedges(part: Segment, kinds: tuple[str, ...]) -> list[Cue]:
    """The doubts, conditions, limits and the like that stand outside the phrases that decide."""
    sure = (
        cue
        for cue in cues(part.tokens)
        if cue.kind in ("pressing", "all_of_them")
        or _is_indeed(part, cue)
        or _is_when(part, cue)
        or _is_overtaxed(part, cue)
    )  # "the ward can't wait"
    spoken = _spoken(part)
    covered = {at for cue in (*spoken, *sure) for at in range(cue.start, cue.end)}
    return [
        cue
        for cue in cues(part.tokens)
        if cue.kind in kinds and not covered.issuperset(range(cue.start, cue.end)) and not _runs_into_no(cue, spoken)
    ]


def _runs_into_no(cue: Cue, spoken: Sequence[Cue]) -> bool:
    """Whether a doubt is the beginning of a plain no: the "I will" of "I will not approve that"."""
    return cue.kind == "doubt" and any(one.kind == "no" and cue.start < one.start < cue.end < one.end for one in spoken)


def _is_indeed(part: Segment, cue: Cue) -> bool:
    """Whether "after all" only gives a reason, "he is in my team after all", and no day: "after all checks"."""
    behind = part.tokens[cue.end : cue.end + 1]
    return cue.kind == "indeed" and (_pause(part, cue.end) or any(is_kind(word, "stands_for") for word in behind))


def _is_when(part: Segment, cue: Cue) -> bool:
    """Whether a time that would put a yes off only says when something is, "yes to both, the count is next week", or
    when somebody does what they need it for: "please do it, she moves the office next week", "yes, she stands in when
    I am away"."""
    words, begin = part.tokens, _begin(part, cue)
    timed = cue.kind == "doubt" and any(word.fold in UNITS for word in words[cue.start : cue.end])
    mine = _is_when_i(words, cue)
    if mine and begin == cue.start > 0:  # "er springt ein, wenn ich reise"
        begin = next(at for at in range(begin - 1, -1, -1) if _pause(part, at))
    if not (mine or (timed and _pause(part, cue.end))) or begin + 1 >= cue.start:
        return False
    before = kinds_of(words[cue.start - 1].fold)
    theirs = begin > 0 and (words[begin].capital or is_kind(words[begin], "stands_for"))
    decides = any(one.kind in _OPEN_YET and begin <= one.start < cue.start for one in cues(words))
    decides |= any(deed_of(word.fold) in _DECIDES for word in words[begin : cue.start])
    decides |= mine and any(is_kind(word, "when.runs") for word in words[begin : cue.start])
    return (timed and before >= _IS and "having" not in before) or (theirs and not decides)


def _is_when_i(words: Sequence[Token], cue: Cue) -> bool:
    """Whether a limit is no more than when its writer is somewhere: "when I am away", not "when I say so"."""
    first = kinds_of(words[cue.start].fold)
    when = cue.kind == "limit" and "when.clause" in first and "contrast" not in first
    mine = when and any(word.fold in WRITER for word in words[cue.end : cue.end + 1])
    return mine and any(is_kind(word, "hold") for word in words[cue.end + 1 : cue.end + 4])


def _is_overtaxed(part: Segment, cue: Cue) -> bool:
    """Whether a "not" is what somebody does not manage without help, "…, Oto can't sign all that alone"; what they
    must not do without it is a condition."""
    begin = _begin(part, cue)
    if cue.kind != "not" or begin == 0:
        return False
    mine = [one.kind for one in cues(part.tokens) if _begin(part, one) == begin]
    return "unaided" in mine and "shall" not in mine


def _hedged(part: Segment, kinds: tuple[str, ...]) -> bool:
    return bool(_hedges(part, kinds))


def _limited_for(part: Segment) -> bool:
    """Whether it says for how long: "for two weeks"."""
    words = part.tokens
    return any(word.fold in UNITS for cue in cues(words) if cue.kind == "for" for word in words[cue.end : cue.end + 3])


def _is_all(part: Segment, says: frozenset[str]) -> bool:
    """Whether a sentence is nothing but this verdict: "Approve." """
    deciding = _deciding(part)
    return _says(deciding) == says and sum(cue.end - cue.start for cue in deciding) >= len(part.tokens)


def _limited(part: Segment, deciding: Sequence[Cue], stressed: bool) -> bool:
    """Whether a yes is narrowed, doubted, denied, put off, taken back, or only reported; where it is `stressed`, said
    again with no other word, what its reason wonders, "of course, she should know what they paid", is no doubt."""
    past = {_begin(part, cue) for cue in _hedges(part, ("was",))}
    reported = all(_begin(part, cue) in past and not _pause(part, cue.start) for cue in deciding)
    hedges = _hedges(part, ("doubt", "condition", "limit", "until", "not"))
    back = any(cue.start >= deciding[0].end and _pause(part, cue.end) for cue in _hedges(part, _TAKES_BACK))
    doubted = any(not _is_no_doubt(part, cue, deciding, stressed) for cue in hedges)
    dated = _is_for_a_day(part, deciding[-1].end)
    return _limited_for(part) or reported or back or doubted or dated or _left_to_another(part)


def _is_for_a_day(part: Segment, end: int) -> bool:
    """Whether nothing but a month, or a day, stands behind a yes that ends here: "he may have it in June"; "yes, he
    starts in June" is a reason."""
    words = part.tokens
    at = next((at for at in range(end + 1, len(words)) if words[at].fold in MONTHS or words[at].fold in WEEKDAYS), 0)
    stop = next((place for place in range(at + 1, len(words)) if _pause(part, place)), len(words))
    rest = [word for word in (*words[end:at], *words[at + 1 : stop]) if not word.fold.isdigit()]
    return at > 0 and all(_is_of_time(word) for word in rest)


def _is_of_time(word: Token) -> bool:
    """Whether a word may stand between a yes and its day, or behind that: "in", "from … on", "im … haben"."""
    kinds = kinds_of(word.fold)
    timed = any(kind.startswith("when.") for kind in kinds) or "having" in kinds
    return (timed or word.fold in FILLERS) and kinds.isdisjoint(_SUBJECTS) and not deed_of(word.fold)


def _left_to_another(part: Segment) -> bool:
    """Whether somebody decides on a day to come: "yes, she decides next week"."""
    words = part.tokens
    decides = any(
        is_kind(word, "stands_for") and not DECIDING.isdisjoint(names_of(after.fold)) for word, after in pairwise(words)
    )
    return decides and any(word.fold in UNITS or word.fold in WEEKDAYS for word in words)


def _halved(part: Segment, deciding: Sequence[Cue]) -> bool:
    """Whether a verdict is one half only: "no reason to refuse or to approve"."""
    behind = [word for cue in deciding if not _pause(part, cue.end) for word in part.tokens[cue.end : cue.end + 1]]
    return any(is_kind(word, "when.or") and not is_kind(word, "to") for word in behind)


def _is_no_doubt(part: Segment, cue: Cue, deciding: Sequence[Cue], stressed: bool) -> bool:
    """Whether a hedge doubts no yes: what somebody shall find out by it, "yes, she has to see what they owe", or the
    "then" right behind it, "approve then"."""
    then = cue.start == deciding[-1].end and _then_ends(part, cue.start)
    return then or (_wonders(part, cue) and (stressed or _is_found_out(part, cue, deciding[-1].end)))


def _is_found_out(part: Segment, cue: Cue, end: int) -> bool:
    """Whether a question word is what somebody else looks up, by the reason behind a verdict that ends here."""
    words = part.tokens
    start = next((at for at in range(end, cue.start) if _pause(part, at)), cue.start)
    looks = deed_of(words[cue.start - 1].fold) in _LOOKS
    looks |= any(one.kind == "finds" and one.start < cue.start < one.end for one in cues(words))
    return start < cue.start and is_kind(words[start], "stands_for") and looks


def _wonders(part: Segment, cue: Cue) -> bool:
    """Whether a doubt is a mere question word within a reason: "…, she should know what they paid"."""
    return cue.kind == "doubt" and is_kind(part.tokens[cue.start], "inquire") and not _opens(part, cue)


def _put_off(part: Segment, deciding: Sequence[Cue]) -> bool:
    """Whether it says no only until something, "this can't go ahead until Friday"; that of a reason, "no, she is away
    until Friday", puts nothing off."""
    ends = [cue.start for cue in cues(part.tokens) if cue.kind == "until"]
    return any(
        not any(_pause(part, at) for at in range(cue.end, end + 1))
        for cue in deciding
        for end in ends
        if end >= cue.end
    )


def _questions(part: Segment) -> bool:
    return part.text.rstrip(" )\"'").endswith("?")


def _answers_itself(part: Segment) -> bool:
    """Whether a question is one for the form: "why should I refuse that?" """
    return any(cue.kind == "rhetorical" and cue.end == len(part.tokens) for cue in cues(part.tokens))


def _asks(parts: Sequence[Segment], at: int) -> bool:
    """Whether a sentence wants an answer; who only wonders before the verdict, "an auditor? down here? approved", or
    says who it must be before a command, "that's the new one? ok then. approve", wants none."""
    wonders, orders = False, any(DECIDES.get(word.fold) in _COMMANDS for word in parts[-1].tokens)
    for place, part in enumerate(parts):
        if _questions(part) and not _answers_itself(part) and not (orders and place < at and _is_surmise(part)):
            wonders = place < at and not _wants_to_know(part) and (wonders or _is_amazed(part))
            if not wonders:
                return True
    return False


def _wants_to_know(part: Segment) -> bool:
    asks = any(cue.kind in _WANTS_TO_KNOW for cue in cues(part.tokens))
    return asks or any(word.fold in UNITS for word in part.tokens[1:])


def _is_surmise(part: Segment) -> bool:
    """Whether a question only says what its writer takes something to be: "that's the new one from claims?" """
    told = cues(part.tokens)
    end = max((cue.end for cue in told if cue.kind == "comes_to" and cue.start == 0), default=0)
    return end > 0 and not any(cue.kind in _WANTS_TO_KNOW for cue in told if cue.end > end)


def _is_amazed(part: Segment) -> bool:
    """Whether a question repeats in a word, or with "a", what was asked for: "really?", "an auditor?"."""
    return len(part.tokens) == 1 or bool(part.tokens and kinds_of(part.tokens[0].fold) & _ANY)


def _is_open(parts: Sequence[Segment], at: int) -> bool:
    """Whether any other sentence takes the verdict back: a question, a condition, a "but", or the opposite."""
    says = _says(_deciding(parts[at]))
    others = [part for place, part in enumerate(parts) if place != at]
    opposite = any((told := _says(_deciding(part))) and told != says for part in others)
    turned = any(any(cue.kind == "limit" and cue.start == 0 for cue in cues(part.tokens)) for part in parts[at + 1 :])
    put_off = any(_hedged(part, _REOPENS) for part in parts[at + 1 :])
    return opposite or turned or put_off or _asks(parts, at) or any(_conditions(part, says) for part in others)


def _conditions(part: Segment, says: frozenset[str]) -> bool:
    """Whether another sentence sets a condition; what it tells beside a no, "ask again once he has", only where it
    begins with it."""
    return any(says != {"no"} or _opens(part, cue) for cue in _hedges(part, ("condition",)))


def _verdict(parts: Sequence[Segment]) -> tuple[Verdict, int]:
    """The verdict and the place of the sentence that holds it; every sentence may still make it unclear."""
    at = next((at for at, part in enumerate(parts) if _deciding(part)), -1)
    if at < 0:
        return "unclear", -1
    deciding = _deciding(parts[at])
    stressed = any(_is_all(part, _says(deciding)) for part in parts[at + 1 :])
    says = _says([*deciding, *_told(parts[at].tokens)])
    if len(says) > 1 or _is_open(parts, at) or _halved(parts[at], deciding):
        return "unclear", at
    if says == {"yes"}:
        return ("unclear" if _limited(parts[at], deciding, stressed) else "approve"), at
    return ("unclear" if _softened(parts[at], deciding) else "reject"), at


def _softened(part: Segment, deciding: Sequence[Cue]) -> bool:
    """Whether a no is doubted, denied or put off; what its reason denies, "rejected, a good idea isn't one", is no
    doubt of it."""
    first = deciding[0]
    doubts = [
        cue
        for cue in _hedges(part, ("doubt", "condition"))
        if _begin(part, cue) <= first.start
        or _opens(part, cue)
        or not (is_kind(part.tokens[cue.start], "not") or _wonders(part, cue))
    ]
    denied = [cue for cue in _hedges(part, ("not",)) if _begin(part, first) <= cue.start < first.start]
    denied += [cue for cue in _hedges(part, ("other_one",)) if cue.end == len(part.tokens)]  # "not this, the other one"
    return bool(doubts or denied) or _put_off(part, deciding)


def _reason(parts: Sequence[Segment], at: int) -> str | None:
    """What follows the verdict: the rest of its sentence after a colon or comma, and the sentences after it."""
    if at < 0:
        return None
    mark = ":" if ":" in parts[at].text else ","
    head, _, tail = parts[at].text.partition(mark)
    same = tail if any(_deciding(part) for part in segments(head)) else ""
    text = " ".join([same.strip(), *(part.text for part in parts[at + 1 :])]).strip(" .,:")
    said = tokens(text)
    empty = {
        place
        for cue in cues(said)
        if cue.kind in ("yes", "no", "fine", "closing")
        for place in range(cue.start, cue.end)
    }
    return text if len(empty) < len(said) else None


def read_decision(own: str) -> Answer:
    """What an approver's own words decide. Anything doubtful, conditional, limited or contradictory is unclear."""
    thumbs = {"+1": "approve", "👍": "approve", "-1": "reject", "👎": "reject"}
    bare = own.strip().strip(" .!")
    if bare in thumbs:
        return Answer("approve" if thumbs[bare] == "approve" else "reject", None)
    parts = segments(own)
    if len(parts) > _MOST:
        return Answer("unclear", None)
    verdict, at = _verdict(parts)
    question = any(part.text.rstrip().endswith("?") for part in parts)
    return Answer(verdict, None if verdict == "unclear" and question else _reason(parts, at))


def decides_otherwise(verb: Verb, reason: str) -> bool:
    """Whether the reason of a decision itself says yes or no, and the other one."""
    other = "no" if verb == "approve" else "yes"
    return any(other in _says(_deciding(part)) for part in segments(reason))


def narrows(reason: str) -> bool:
    """Whether the reason of a yes sets a condition, or limits the yes itself: "but read only", "ok until Friday"."""
    return any(
        _hedged(part, ("condition",)) or _limited_for(part) or any(_opens(part, cue) for cue in _limits(part))
        for part in segments(reason)
    )


def _limits(part: Segment) -> list[Cue]:
    return [cue for cue in _outermost(cues(part.tokens)) if cue.kind in ("limit", "until", "doubt", "not")]


def _opens(part: Segment, cue: Cue) -> bool:
    """Whether nothing of weight stands before these words since the last pause: they are about the yes, not the why."""
    before = part.tokens[_begin(part, cue) : cue.start]
    return all(
        word.fold in FILLERS or kinds_of(word.fold) & {"yes", "fine", "polite", "for", "limit"} for word in before
    )


def is_command(own: str) -> bool:
    """Whether the first line is the strict form of a decision: `approve`, `reject`, alone or before a colon."""
    first = own.strip().split("\n", 1)[0]
    return DECIDES.get(fold(first.partition(":")[0].strip(" .!"))) in _COMMANDS
