"""Names that ask for nothing where they stand.

- `spoken`: what is only spoken of: thanked for, compared, what one does, what others do there
- `had`: what somebody has already, or is thought to have, and what is as it should be
- `staying`: what shall stay as it is, is not needed, or is taken back
- `telling`: what is only told of, or stays, beside something else that is asked for
- `beside`: names that ask for nothing beside one that is asked for
"""

from collections.abc import Sequence

from mailbot.core.understanding.naming.mentions import Mention
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.passing.beside import in_passing
from mailbot.core.understanding.wishes.passing.had import is_had, is_plural
from mailbot.core.understanding.wishes.passing.spoken import is_told_of
from mailbot.core.understanding.wishes.passing.staying import is_left, is_to_stay, stays
from mailbot.core.understanding.wishes.standing import is_refused, is_settled

__all__ = ["asks_nothing", "in_passing", "is_plural", "is_to_stay", "stays"]


def asks_nothing(sentences: Sequence[Sentence], at: int, mention: Mention) -> bool:
    """Whether a name is no wish by what its sentence does with it, whatever else the mail is like."""
    line = sentences[at]
    settled = is_settled(line, line.clause_at(mention.start)) or is_refused(sentences, at, mention)
    return settled or any(way(sentences, at, mention) for way in (is_told_of, is_had, is_left))
