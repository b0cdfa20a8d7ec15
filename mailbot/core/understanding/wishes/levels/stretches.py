"""Which words of a sentence speak of one of its systems, and not of another or of somebody else."""

from collections.abc import Iterator, Sequence

from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.tokens import Token
from mailbot.core.understanding.language.words import ARTICLES, deed_of
from mailbot.core.understanding.naming.mentions import Mention
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import Site


def named_behind_another(sentence: Sentence, names: Sequence[Mention], systems: frozenset[str]) -> frozenset[int]:
    """The places of level names that stand behind another system, no nearer to these: of "A as Viewer, and further B"
    the Viewer tells nothing of B."""
    mine = [one.start for one in names if not systems.isdisjoint(one.systems)]
    others = [one.end for one in names if systems.isdisjoint(one.systems)]
    behind = [
        hit
        for hit in sentence.hits
        if hit.proper and any(0 <= hit.start - end <= min(mine, default=0) - hit.end for end in others)
    ]
    return frozenset(at for hit in behind for at in range(hit.start, hit.end))


def is_thing(sentence: Sentence, mention: Mention) -> bool:
    """Whether what is a system's name is a word like any other, for it is written small: who wants "to book a room"
    does not speak of The Book."""
    return not sentence.all_small and not any(
        word.capital or word.text.isdigit() for word in sentence.words[mention.start : mention.end]
    )


def words_in(
    sentence: Sentence, names: Sequence[Mention], start: int, end: int, but: frozenset[int]
) -> Iterator[Token]:
    """The words of a stretch that are in no system's name and at none of the places `but`."""
    taken = but.union(*(range(one.start, one.end) for one in names))
    return (sentence.words[at] for at in range(start, end) if at not in taken)


def turns_to_another(sentence: Sentence) -> int:
    """Where a sentence of what its writer would do turns to what somebody else does: "I book it, and she'd approve"."""
    words = sentence.words
    if not sentence.joints and "another" not in sentence.told:
        return len(words)
    first = next((at for at, word in enumerate(words) if is_kind(word, "first_person")), len(words))
    turned = next((at + 1 for at in sorted(sentence.joints) if at > first and _does_it(sentence, at + 1)), len(words))
    if "another" not in sentence.told:
        return turned
    starts = {clause.start for clause in sentence.clauses} | {at + 1 for at in sentence.joints}
    for cue in sentence.cues:
        name = next((one.start for one in sentence.people if one.end == cue.start), cue.start)
        alone = name < cue.start or cue.end - cue.start > 1 or not is_kind(words[cue.start], "may_first")
        if cue.kind == "another" and first < name and name in starts and alone:
            behind = [one for one in sentence.clauses if one.end > name]
            if not any(one.kinds & {"wish", "needs", "lack", "grant"} and one.start >= name - 1 for one in behind):
                return min(name, turned)
    return turned


def _does_it(sentence: Sentence, at: int) -> bool:
    """Whether somebody else does something from here on, "… and Oto approves it", "und meine Chefin genehmigt"; what
    they look up for its writer is what that one would look up, too."""
    words = sentence.words
    end = next((one.end for one in sentence.people if one.start == at and not one.possessive), at)
    if end == at and at < len(words) and is_kind(words[at], "when.my"):
        end = at + 2
    access = any(is_kind(word, "access") for word in words[end + 1 : end + 2])
    deed = deed_of(words[end].fold) if at < end < len(words) and end not in sentence.named else ""
    return deed not in ("", "read") and not access


def span_of(sentence: Sentence, found: Sequence[Mention], site: Site) -> tuple[int, int]:
    """The words that speak of one of several systems: from the one before it to itself, for the last to the end."""
    mention = site.mention
    if len(found) < 2 or mention not in found:
        return 0, len(sentence.words)
    place = found.index(mention)
    first = next(at for at in range(place, -1, -1) if not at or not _joined(sentence, found[at - 1], found[at]))
    start = found[first - 1].end if first else 0
    return start, len(sentence.words) if place == len(found) - 1 else mention.start


def _joined(sentence: Sentence, left: Mention, right: Mention) -> bool:
    """Whether nothing but "and" parts two systems, so that what is said before the first is said of both: "to look at A
    and at B"."""
    joints, words = sentence.joints, sentence.words
    between = range(left.end, right.start)
    light = all(at in joints or is_kind(words[at], "to") or words[at].fold in ARTICLES for at in between)
    return light and not joints.isdisjoint(between)
