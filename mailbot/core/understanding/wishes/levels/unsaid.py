"""Where the level is not to be told by what its writer does: they do not know it, or call it by another name."""

from collections.abc import Sequence

from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.words import is_ordinary
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import Site
from mailbot.core.understanding.wishes.levels.claims import Systems

_NOT_KNOWN = frozenset(("knows", "not"))


def is_not_known(sentences: Sequence[Sentence], systems: Systems, sites: Sequence[Site]) -> bool:
    """Whether a mail says beside its system that its writer does not know the level: "which role it'd be I can't
    tell"; of several systems in the sentence it is that of the clause."""
    near = {at for site in sites for at in (site.at, site.at + 1)}
    for at, line in enumerate(sentences):
        for place, clause in enumerate(line.clauses):
            if not (clause.kinds & {"unsure"} or clause.kinds >= _NOT_KNOWN):
                continue
            around = [clause, *line.clauses[place + 1 : place + 2]]
            around += [one for one in line.clauses[:place][-1:] if is_kind(line.words[one.start], "inquire")]
            if not any("called" in one.kinds for one in around):
                continue
            said = {name for one in line.mentions if clause.start <= one.start < clause.end for name in one.systems}
            said = said or {name for one in line.mentions for name in one.systems}
            if set(systems) & said or (not said and at in near):
                return True
    return False


def calls_another(line: Sentence) -> bool:
    """Whether a sentence that asks calls the level by a name that is none here: "with the level Wizard"; then what its
    writer does tells no other."""
    known = line.named | {at for one in line.people for at in range(one.start, one.end)}
    ends = {cue.end for cue in line.cues if cue.kind == "called"} - known
    return bool(line.asked) and any(
        line.words[at].capital and not is_ordinary(line.words[at].fold) for at in ends if at < len(line.words)
    )
