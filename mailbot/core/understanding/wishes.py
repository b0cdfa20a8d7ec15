"""What a mail asks for: from sentences to wishes, one sentence after the other."""

from collections.abc import Sequence
from dataclasses import replace

from mailbot.core.understanding.asked import live, only_loosely, wished_mentions
from mailbot.core.understanding.backward import look_back
from mailbot.core.understanding.clauses import Stance
from mailbot.core.understanding.drafts import Draft, Found, drafts_for, levels_named, paired, proper_ones
from mailbot.core.understanding.index import Index
from mailbot.core.understanding.saying import territory
from mailbot.core.understanding.sentences import Sentence
from mailbot.core.understanding.unknown import unknown_name
from mailbot.core.understanding.vague import ask_vaguely


def _direct(sentences: Sequence[Sentence], at: int, found: Found, index: Index) -> bool:
    """Wishes whose systems stand in the sentence itself; whether there were any."""
    asked = wished_mentions(sentences[at], found.listing)
    if not asked:
        return False
    for mention, hits in paired(sentences[at], asked, index).items():
        span = territory(sentences[at], asked, mention)
        found.drafts.extend(drafts_for(sentences, at, mention.systems, hits, index, span))
    return True


def _level_alone(sentences: Sequence[Sentence], at: int, found: Found, index: Index) -> bool:
    """A level that completes an earlier wish for a system without one ("LabTrace. Only Reader."); whether it did."""
    hits = live(sentences[at])
    for place in range(len(found.drafts) - 1, -1, -1):
        draft = found.drafts[place]
        if draft.named or draft.sure or at - draft.at > 2 or not hits:
            continue
        named = levels_named(index, draft.systems, proper_ones(hits))
        if named:
            evidence = f"{draft.evidence} … {sentences[at].segment.text}"
            level = tuple(named)
            found.drafts[place] = replace(
                draft, levels=level, sure=len(level) == 1 and len(draft.systems) == 1, named=True, evidence=evidence
            )
            return True
    return False


def _opens_list(sentence: Sentence) -> bool:
    return sentence.segment.opens or (bool(sentence.asked) and "again" not in sentence.kinds)


def _step(sentences: Sequence[Sentence], at: int, found: Found, index: Index) -> None:
    """Reads one sentence into what was found so far."""
    sentence = sentences[at]
    asks = bool(sentence.asked)
    if asks or (found.listing and sentence.segment.item):
        found.asking.append(at) if asks else None
    if _direct(sentences, at, found, index):
        found.asking.append(at)
        if sentence.action != "request" and "again" in sentence.kinds:
            found.bare.append(at)
        return
    if found.listing and _level_alone(sentences, at, found, index):
        return
    if not asks and not (found.listing and sentence.segment.item):
        return
    if name := unknown_name(sentence, index):
        found.unknown.append((at, name))
    elif asks:
        found.bare.append(at)
        found.listing = found.listing or _opens_list(sentence)


def _terse(sentences: Sequence[Sentence], found: Found, index: Index) -> None:
    """A mail that asks in no words at all but consists of systems with their levels: "Drive - Edit"."""
    body = [at for at, sentence in enumerate(sentences) if not sentence.segment.subject]
    lone = [at for at in body if sentences[at].mentions and sentences[at].hits and _is_bare_name(sentences[at])]
    quiet = not any(sentences[at].kinds & {"have", "past", "trouble", "not", "keep", "anybody"} for at in body)
    for at in body if lone and quiet else ():
        if sentences[at].mentions and _is_bare_name(sentences[at]):
            found.listing = True
            _step(sentences, at, found, index)


def _is_bare_name(sentence: Sentence) -> bool:
    return all(clause.stance is Stance.PLAIN and sentence.is_fragment(clause, 0) for clause in sentence.clauses)


def _merged(drafts: Sequence[Draft]) -> list[Draft]:
    """One draft per system and level; an open one yields to a sure one of the same system and deed."""
    sure = {(draft.action, system) for draft in drafts if draft.sure for system in draft.systems}
    named = {(draft.action, system) for draft in drafts if draft.sure and draft.named for system in draft.systems}
    kept: dict[tuple[object, ...], Draft] = {}
    for draft in drafts:
        keys = {(draft.action, system) for system in draft.systems}
        if (not draft.sure and keys & sure) or (draft.sure and not draft.named and keys & named):
            continue
        rows = tuple(level.row for level in draft.levels) if draft.sure else ()
        kept.setdefault((draft.action, draft.systems, rows), draft)
    return list(kept.values())


def read_wishes(sentences: Sequence[Sentence], index: Index) -> Found:
    """Everything the sentences ask for."""
    found = Found()
    for at in range(len(sentences)):
        if not sentences[at].segment.subject:
            _step(sentences, at, found, index)
    for at in found.bare:
        if not (found.unknown and only_loosely(sentences[at])):
            look_back(sentences, at, found, index)
    if not found.asking:
        _terse(sentences, found, index)
    if not found.drafts and not found.unknown:
        ask_vaguely(sentences, found, index)
    found.drafts = _merged(found.drafts)
    return found
