"""Where a level's name is only an everyday word of what somebody does: "assign claims to handlers"."""

from collections.abc import Sequence

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.tokens import Token
from mailbot.core.understanding.language.words import FILLERS
from mailbot.core.understanding.naming.doing import deeds_of, deeds_told, doers
from mailbot.core.understanding.naming.index import Level, meaning
from mailbot.core.understanding.purpose.asking import idle
from mailbot.core.understanding.said.sentences import LevelHit, Sentence
from mailbot.core.understanding.wishes.levels.claims import Claim


def mere_words(sentences: Sequence[Sentence], claims: Sequence[Claim], told: Level) -> bool:
    """Whether each of the names only says with whom something is done, "assign claims to handlers", or is a word of the
    description that was said, "see the technician visits"."""
    return all(
        _is_object(sentences[claim.at], claim.hit) or _is_word_of(told, sentences[claim.at], claim.hit)
        for claim in claims
    )


def _is_word_of(level: Level, sentence: Sentence, hit: LevelHit) -> bool:
    words = sentence.words[hit.start : hit.end]
    return all(meaning(word) in level.means and not word.capital for word in words)


def _is_object(sentence: Sentence, hit: LevelHit) -> bool:
    last, before = sentence.words[hit.end - 1], sentence.words[max(0, hit.start - 2) : hit.start]
    plural, led = last.stem != last.fold, any(is_kind(word, "to") and word.fold != "of" for word in before)
    return not sentence.words[hit.start].capital and (plural or led)


def is_thing_done(sentence: Sentence, hit: LevelHit, every: Sequence[Level]) -> bool:
    """Whether a level's name, written small, is what somebody does something to by the description of another level:
    "I need to assign instructors"; or no more than an order to the desk: "please change that"."""
    words = sentence.words
    if hit.end - hit.start > 1 or words[hit.start].capital:
        return False
    clause = sentence.clause_at(hit.start)
    orders = idle(sentence, clause)
    if hit.start in orders and clause.end - hit.end == 1 and words[hit.end].fold in FILLERS and not hit.proper:
        return True
    said = [words[at] for at in range(clause.start, clause.end) if at not in orders or meaning(words[at]) == "read"]
    if words[hit.start].stem != words[hit.start].fold:  # "approve the list for the viewers"
        does = doers([*_led_up(sentence, clause), *said], every)
    elif hit.proper:
        does = ()
    else:
        told = {done for done in deeds_told(said, every) if done[1] == meaning(words[hit.start])}
        does = tuple(level for level in every if told & deeds_of(level))
    return bool(does) and all(level.name != hit.name for level in does)


def _led_up(sentence: Sentence, clause: Clause) -> Sequence[Token]:
    """The words of the clause that a list goes on from: "see accounts, postings and balances"."""
    before = next((one for one in sentence.asked if one.end == clause.start), None)
    listed = before is not None and clause.stance is Stance.ASKED and sentence.is_fragment(clause)
    return sentence.words[before.start : before.end] if before is not None and listed else ()
