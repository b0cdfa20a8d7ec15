"""What a mail asks for: access given, taken away or prolonged, or something else that only sounds like it."""

from collections.abc import Sequence
from dataclasses import replace

from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.purpose.apart import Apart, marks_of
from mailbot.core.understanding.purpose.declared import wants_nothing
from mailbot.core.understanding.purpose.hearsay import offered, only_told_of
from mailbot.core.understanding.purpose.intents import request_ids
from mailbot.core.understanding.purpose.onesown import asks_for_ones_own
from mailbot.core.understanding.purpose.unwished import wishing
from mailbot.core.understanding.read.filed import is_asked_where_named, reading_of
from mailbot.core.understanding.read.forwarded import (
    only_if_passed_on,
    read_for_its_writer,
    read_forwarded,
    stands_for_forwarded,
)
from mailbot.core.understanding.read.spoken import sounding_like
from mailbot.core.understanding.read.takenback import is_for_a_request, is_of_requests, is_only_why, takes_back
from mailbot.core.understanding.reading import Intent, Reading
from mailbot.core.understanding.said.sentences import Sentence, says
from mailbot.core.understanding.wishes.drafts import Draft, Found
from mailbot.core.understanding.wishes.sureness import ELSE_SURE
from mailbot.core.understanding.wishes.wishes import read_wishes

_WISHING = frozenset(("polite", "first_person"))
_SOMEBODY = frozenset(("first_person", "me", "my_team", "when.my", "newcomer", "unnamed"))
_SETTING_UP = frozenset(("grant", "again"))


def read_wish(mail: Apart, said: Sequence[Sentence]) -> Reading | None:
    """The request, revoke or extension a mail asks for; None when it asks for none."""
    lines = wishing(said)
    if says(lines, "newsletter"):
        return None
    found = read_wishes(lines, mail.index, marks_of(mail))
    told = only_told_of(lines, {draft.at for draft in found.drafts if draft.sure})
    others = offered(lines) if found.drafts else frozenset()
    found.drafts = [
        replace(draft, sure=draft.sure and draft.at not in told and not mail.parts.below_name)
        for draft in found.drafts
        if draft.at not in others
    ]
    if wants_nothing(lines):  # "no action needed": then only what is asked for in so many words is a wish
        sure = [draft for draft in found.drafts if draft.sure and (draft.named or _has_one_level(draft, mail.index))]
        found.drafts = [draft for draft in sure if _asks_for(lines, draft) or _asks_behind(lines, draft)]
        found.unknown = []
    elif stands_for_forwarded(mail, lines, found):
        passed_on = read_forwarded(mail, lines) or read_for_its_writer(mail, lines, found)
        return only_if_passed_on(mail, passed_on) if passed_on else None
    if _asks_about_the_content(lines, found):
        return None
    if mail.sender is None and not _outsider_asks(lines, found):
        return None
    if (ids := request_ids(mail.own)) and takes_back(lines, found):
        return Reading(Intent.WITHDRAW, request_ids=ids, text=mail.own, because=("takes back what it names by its id",))
    if mail.sender and found.drafts and is_only_why(lines, found):
        because = ("takes back what was asked for, which is not needed",)
        return Reading(Intent.WITHDRAW, request_ids=mail.ids, text=mail.own, because=because)
    back = found.drafts and (
        all(is_for_a_request(lines, draft) for draft in found.drafts) or is_of_requests(lines, found)
    )
    if mail.sender and back:
        because = ("takes back what was asked for",)
        return Reading(Intent.WITHDRAW, request_ids=mail.ids, text=mail.own, because=because)
    if mail.sender and _guesses_ones_list(lines):
        return Reading(Intent.MY_ACCESS, text=mail.own, because=("asks what its writer has, and guesses",))
    if mail.sender and found.drafts and not found.unknown and _asks_how_it_goes(lines):
        return Reading(Intent.HELP, text=mail.own, because=("asks how one asks, and names but an example",))
    return _by_its_sound(mail, lines, found) or (reading_of(mail, lines, found) if found.any else None)


def _asks_for(lines: Sequence[Sentence], draft: Draft) -> bool:
    return (draft.asked or not draft.named) and is_asked_where_named(lines, draft)


def _has_one_level(draft: Draft, index: Index) -> bool:
    return all(len(index.levels[system]) == 1 for system in draft.systems)


def _asks_behind(lines: Sequence[Sentence], draft: Draft) -> bool:
    """Whether what somebody lacks is asked for right behind: "FYI, Tom still has no Viewer. Please set it up"."""
    behind = lines[draft.at + 1 : draft.at + 2]
    return "lack" in lines[draft.at].told and any(
        one.kinds >= {"polite", "again"} for line in behind if not line.mentions for one in line.asked
    )


def _asks_about_the_content(lines: Sequence[Sentence], found: Found) -> bool:
    """Whether a mail says that its writer gets in and asks what nobody's access answers, so that what others want to do
    with what is in there is no wish: "I get into both. Tom wants to show one of them. Which is right?" """
    if not says(lines, "gets_in") or found.unknown or any(draft.named for draft in found.drafts):
        return False
    asks = any(is_kind(line.words[0], "inquire") and _is_mere_question(line) for line in lines)
    return asks and not any(clause.kinds & _WISHING for line in lines for clause in line.asked)


def _is_mere_question(line: Sentence) -> bool:
    return _is_question(line) and not line.asked and line.told.isdisjoint(_SETTING_UP)


def _by_its_sound(mail: Apart, lines: Sequence[Sentence], found: Found) -> Reading | None:
    """What a wish that names nothing is for instead, where the whole mail sounds like that: "drop what I sent you"."""
    intent = found.mail.sounds.business(ELSE_SURE)
    vague = found.drafts and not found.unknown and not any(draft.systems for draft in found.drafts)
    if intent is Intent.WITHDRAW and says(lines, "access"):  # "take my old access away" takes back no request
        return None
    if vague and says(lines, "my_access"):
        intent = Intent.MY_ACCESS
    return sounding_like(mail, intent) if intent and vague and mail.sender else None


def _outsider_asks(lines: Sequence[Sentence], found: Found) -> bool:
    """Somebody who is not on the staff must ask for themselves and name a system in full: no spam does."""
    return any(
        draft.named and lines[draft.at].mentions and _of_oneself(lines[max(draft.at - 1, 0) : draft.at + 1])
        for draft in found.drafts
    )


def _of_oneself(lines: Sequence[Sentence]) -> bool:
    """Whether the last of these sentences speaks of its writer, or the one before says what its writer was told: "she
    says that I may book myself. It would be Clerk"."""
    told = [line.told for line in lines]
    return "first_person" in told[-1] or told[0] >= {"first_person", "speaks"}


def _guesses_ones_list(lines: Sequence[Sentence]) -> bool:
    """Whether a question what its writer has stands in a mail that wishes for nothing and only guesses: "What have you
    got down for me? The VPN, I think"."""
    body = [line for line in lines if not line.segment.subject]
    asks = [line for line in body if _asks_what_one_has(line) or asks_for_ones_own(line)]
    return bool(asks) and not any(_may_wish(line) for line in body if line not in asks)


def _asks_how_it_goes(lines: Sequence[Sentence]) -> bool:
    """Whether a mail asks how one asks, and what it names, for nobody, stands in such questions: "if somebody wants
    Viewer in the Ledger, does one have to say why?" """
    body = [line for line in lines if not line.segment.subject]
    named = [line for line in body if line.mentions or any(hit.proper for hit in line.hits)]
    asks = any("help" in line.told and _is_question(line) for line in body)
    of_nobody = all(_is_question(line) and not line.people and line.told.isdisjoint(_SOMEBODY) for line in named)
    return asks and bool(named) and of_nobody


def _is_question(line: Sentence) -> bool:
    return line.segment.text.rstrip(" )\"'").endswith("?")


def _asks_what_one_has(line: Sentence) -> bool:
    asks = "my_access" in line.told and line.segment.text.rstrip().endswith("?")
    return asks and not (line.asked or line.told & {"wish", "needs"})


def _may_wish(line: Sentence) -> bool:
    """Whether a sentence may be a wish for access; "I'd like to come prepared" is none."""
    speaks = line.mentions or line.hits or "access" in line.told
    wishes = (line.asked or "wish" in line.told) and speaks
    return bool(wishes or line.told & {"grant", "lack", "needs"})
