"""What somebody else proposed and the writer will not have, "Tom thought that I might want Editor; I don't", or wants
and is to ask for themselves."""

from collections.abc import Sequence
from dataclasses import replace

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.words import FILLERS
from mailbot.core.understanding.purpose.corrected import without
from mailbot.core.understanding.said.names import Named
from mailbot.core.understanding.said.sentences import Sentence

_THEIR_WISH = frozenset(("needs", "stands_for", "wish"))
_SAID = frozenset(("speaks", "report"))
_REFUSED, _THEY_REFUSE = frozenset(("not", "first_person")), frozenset(("not", "stands_for"))
_ORDERED, _WISHED = frozenset(("first_person", "polite")), frozenset(("hopes", "needs", "wish"))
_OTHER = frozenset(("lack", "able", "trouble", "have", "too_little", "until_now", "merely", "grant", "for_me"))
_MORE = frozenset(("more_before", "more_behind", "any_more", "at_most"))
_WILLED, _STATE = frozenset(("wish", "hopes")), frozenset(("being", "having", "has", "was", "hold"))
_WRONG = frozenset(("contrast", "amiss"))
_WORDS = 1  # words of a refusal beside those that refuse
_WITHIN = 2  # clauses behind a proposal in which it may be refused
_BEHIND = 3  # sentences behind one in which something else may be asked for


def undeclined(lines: Sequence[Sentence]) -> list[Sentence]:
    """The sentences; what another proposed and words behind refuse is not wished for, nor its system where no words
    behind ask for anything; nor what others are to ask for themselves."""
    found = list(lines)
    if not any(_may_decline(clause) for line in lines for clause in line.clauses):
        return found
    for at, line in enumerate(lines):
        if declined := [clause for clause in line.clauses if _is_declined(lines, at, clause)]:
            found[at] = ruled_out(line, declined, more=any(one.asked for one in lines[at + 1 : at + 1 + _BEHIND]))
        if theirs := [clause for clause in line.clauses if _is_left_to_others(lines, at, clause)]:
            found[at] = replace(ruled_out(found[at], theirs, more=False), people=())
    return found


def _may_decline(clause: Clause) -> bool:
    """Whether a clause can decline what another names: a quick no for nearly all mails."""
    return clause.stance is Stance.AGAINST or clause.kinds >= _WRONG or "asks_oneself" in clause.kinds


def _is_left_to_others(lines: Sequence[Sentence], at: int, clause: Clause) -> bool:
    """Whether a clause names what somebody else would like who is to ask for it themselves, by what it or words behind
    it say: "Tom would like Editor in the Ledger, he'll write to you himself"."""
    line, span = lines[at], range(clause.start, clause.end)
    theirs = {one.start for one in line.people} | {cue.start for cue in line.cues if cue.kind == "stands_for"}
    mine = clause.kinds & ({"polite"} if clause.start in theirs else _ORDERED)  # "querría" may be "I" or "she"
    wishes = "asks_oneself" in clause.kinds or (clause.kinds & _WISHED and not mine)
    if line.named.isdisjoint(span) or theirs.isdisjoint(span) or not wishes:
        return False
    behind = [(line, one) for one in line.clauses if one.start >= clause.end]
    for after in lines[at + 1 : at + 1 + _BEHIND]:
        if after.mentions or any(hit.proper for hit in after.hits):
            break
        behind += [(after, one) for one in after.clauses]
    # not "…, so that she can order toner herself"
    plainly = (one for told, one in behind if not one.aside and told.is_fragment(one, 0))
    return any("asks_oneself" in one.kinds for one in (clause, *plainly))


def _is_declined(lines: Sequence[Sentence], at: int, clause: Clause) -> bool:
    line = lines[at]
    named = [place for place in line.named if clause.start <= place < clause.end]
    if not named:
        return False
    mine = {cue.end for cue in line.cues if cue.kind == "first_person"}
    said = any(cue.kind in _SAID and cue.start not in mine for cue in line.cues)
    was = "was" in clause.kinds and "first_person" not in clause.kinds  # "he was Editor there, I don't want that"
    said = said or was or any(one.start < min(named) or _is_in_aside(line, clause, one) for one in line.people)
    theirs = clause.kinds >= _THEIR_WISH  # "he says that he needs Editor; he doesn't"
    who = [*([_REFUSED] if said else ()), *([_THEY_REFUSE] if theirs else ())]
    behind = [(line, one) for one in line.clauses if one.start >= clause.end]
    behind += [(after, one) for after in lines[at + 1 : at + 2] for one in after.clauses[:_WITHIN]]
    wrong = any(one.kinds >= _WRONG and after.named.isdisjoint(range(one.start, one.end)) for after, one in behind[:1])
    if said and wrong:
        return True  # "I was told that I must be Admin, but Tom says that's wrong"
    state = _STATE - clause.kinds if "wish" in clause.kinds else _STATE  # "I'm after Editor? I'm not"
    places = range(len(behind[:_WITHIN]))
    return any(_refuses(behind[place - 1 : place + 1] or behind[:1], who, state) for place in places)


def _is_in_aside(line: Sentence, clause: Clause, name: Named) -> bool:
    """Whether somebody is named in what only tells more of a clause, between commas: "Edit, which Tom wanted to give
    me, I don't want"."""
    behind = [one for one in line.clauses if one.start >= clause.end]
    return len(behind) > 1 and behind[0].start <= name.start < behind[0].end


def _refuses(said: Sequence[tuple[Sentence, Clause]], who: Sequence[frozenset[str]], state: frozenset[str]) -> bool:
    """Whether the last of these clauses says no more than that its writer, or whoever wished, will not, or does so with
    the one before it: "I certainly don't", "das will ich, aber nicht"."""
    for parts in (said[-1:], said):
        kinds = frozenset(kind for _, one in parts for kind in one.kinds)
        no_more = not kinds & (_OTHER | _MORE) and all(_says_no_more(line, one) for line, one in parts)
        if no_more and any(kinds >= one for one in who):
            line, last = parts[-1]
            willed = kinds & _WILLED or (not kinds & state and _ends_in_no(line, last))
            return bool(willed) and last.stance is Stance.AGAINST
    return False


def _ends_in_no(line: Sentence, clause: Clause) -> bool:
    """Whether a clause ends by what denies it: "I won't, thanks", "I don't want that", "je n'en veux pas"."""
    light = {at for cue in line.cues if cue.kind in ("closing", "polite") for at in range(cue.start, cue.end)}
    light |= {at for at in range(clause.start, clause.end) if line.words[at].fold in FILLERS}
    ends = (cue.end for cue in line.cues if cue.kind == "not" and clause.start <= cue.start)
    return any(light.issuperset(range(end, clause.end)) for end in ends if end <= clause.end)


def _says_no_more(line: Sentence, clause: Clause) -> bool:
    span = range(clause.start, clause.end)
    wish = next((cue.start for cue in line.cues if cue.kind == "wish" and cue.start in span), clause.end)
    other = any(cue.kind == "in_order_to" and wish <= cue.start < clause.end for cue in line.cues)  # "… want to wait"
    names = not (line.named | line.people_at).isdisjoint(span)
    return not names and not other and line.is_fragment(clause, _WORDS)


def ruled_out(line: Sentence, declined: Sequence[Clause], *, more: bool) -> Sentence:
    """The sentence with these clauses as what is not wished for; `more` where the system they name still may be."""
    places = {at for clause in declined for at in range(clause.start, clause.end)}
    struck = [hit for hit in line.hits if hit.start in places]
    kept = tuple(one for one in line.mentions if more or one.start not in places)
    against = tuple(replace(one, stance=Stance.AGAINST) if one in declined else one for one in line.clauses)
    return replace(without(line, struck), clauses=against, mentions=kept)
