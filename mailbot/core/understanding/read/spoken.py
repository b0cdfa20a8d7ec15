"""What a mail is that asks for no access: a question, a call, a request taken back."""

from collections.abc import Sequence

from mailbot.core.understanding.language.cues import is_kind, kinds
from mailbot.core.understanding.language.text import segments
from mailbot.core.understanding.language.tokens import tokens
from mailbot.core.understanding.language.words import FILLERS
from mailbot.core.understanding.purpose.apart import Apart
from mailbot.core.understanding.purpose.decisions import read_decision
from mailbot.core.understanding.purpose.gist import gist
from mailbot.core.understanding.purpose.intents import commanded_intent, request_ids, spoken_intent
from mailbot.core.understanding.purpose.onesown import asks_for_ones_own, asks_if_ruled, asks_what_waits
from mailbot.core.understanding.purpose.openings import is_acknowledgement
from mailbot.core.understanding.read.takenback import takes_a_request_back
from mailbot.core.understanding.reading import Intent, Reading
from mailbot.core.understanding.said.sentences import Sentence, says
from mailbot.core.understanding.wishes.sureness import ELSE_SURE

_SHORT_QUESTION = 40  # words of a mail that is about one request only
_HARMLESS = (Intent.STATUS, Intent.MY_ACCESS, Intent.HELP)  # to answer these by their sound alone changes nothing
_BARE = 4  # words of a mail that hardly says more than the three of a request id: "undo REQ-2026-00012"
_RULING = 12  # words of a mail in which its writer decides on what it does not answer
_CALL = 8  # words of a mail that only calls out
_ALL_OF_THEM = frozenset(("both", "wished_for"))
_DENIED = frozenset(("not", "nothing"))
_NO_MERE_QUESTION = frozenset(("trouble", "past", "lack", "needs"))


def read_spoken(mail: Apart, lines: Sequence[Sentence]) -> Reading:
    """What a mail is that asks for no access; where nothing tells, other business."""
    words = tokens(mail.own) or tokens(mail.subject.text)
    topic = "" if mail.subject.reply else mail.subject.text
    intent = (
        commanded_intent(mail.own or topic)
        or (Intent.STATUS if any(map(asks_what_waits, lines)) else None)
        or spoken_intent(words)
        or spoken_intent(tokens(topic))
        or (Intent.STATUS if any(map(asks_if_ruled, lines)) else None)
    )
    shielded = says(lines, "shield") or (mail.parts.forwarded and says(lines, "forbid"))
    if (len(words) > _SHORT_QUESTION or mail.parts.forwarded) and shielded:
        intent = None  # in a long complaint, or what others write, "what has been done" asks for no request's state
    if intent is Intent.WITHDRAW and mail.ids and _only_asks_if(lines):
        intent = Intent.STATUS
    if intent is None and mail.sender and (_calls_out(mail.own) or _rules_on_something(mail, lines)):
        intent = Intent.STATUS
    if intent is None and takes_a_request_back(lines):
        intent = Intent.WITHDRAW
    if intent and mail.sender:
        return Reading(intent, request_ids=mail.ids, text=mail.own, because=(f"a phrase that means {intent.value}",))
    bare = len(words) <= _BARE and not is_acknowledgement(mail.own)
    if mail.ids and mail.sender and (bare or _asks_about_one(mail.own)):
        because = "hardly more than a request id" if bare else "a question that names a request"
        return Reading(Intent.STATUS, request_ids=mail.ids, text=mail.own, because=(because,))
    if mail.sender and "?" in mail.own and len(words) <= _SHORT_QUESTION and _asks_for_ones_list(lines):
        return Reading(Intent.MY_ACCESS, text=mail.own, because=("a question whether its writer has a system",))
    if mail.sender and any(map(asks_for_ones_own, lines)):
        return Reading(Intent.MY_ACCESS, text=mail.own, because=("a question what its writer may use",))
    sounds = gist(lines).business(ELSE_SURE)
    if mail.sender and sounds in _HARMLESS:
        return sounding_like(mail, sounds)
    return Reading(Intent.OTHER, request_ids=mail.ids, text=mail.own, because=("nothing in it asks for access",))


def _only_asks_if(lines: Sequence[Sentence]) -> bool:
    """Whether what sounds like taking a request back is only asked about: "when did you close REQ-2026-00012?" """
    back = [line for line in lines if "withdraw" in line.told and not line.segment.subject]
    return bool(back) and all(
        is_kind(line.words[0], "inquire") and line.segment.text.rstrip(" )\"'").endswith("?") for line in back
    )


def _rules_on_something(mail: Apart, lines: Sequence[Sentence]) -> bool:
    """Whether a short mail decides on requests, and answers none that asked for it: "approve all", "both requests of
    Tom are fine with me". It decides nothing, and its writer is told what waits for them."""
    told = frozenset[str]().union(*(line.told for line in lines if not line.segment.subject))
    named = any(line.mentions or line.hits for line in lines)
    if mail.subject.reply or named or told & _DENIED or len(tokens(mail.own)) > _RULING:
        return False
    ruled = read_decision(mail.own).verdict != "unclear" or told >= {*_ALL_OF_THEM, "yes"}
    return ruled and not told.isdisjoint(_ALL_OF_THEM)


def _calls_out(own: str) -> bool:
    """Whether a short mail is nothing but impatient: "hello???", "still nothing"."""
    words = tokens(own)
    greets = "?" in own and bool(words) and all(is_kind(word, "greeting") for word in words)
    return greets or (len(words) <= _CALL and "impatient" in kinds(words))


def _asks_about_one(own: str) -> bool:
    """Whether a short mail asks something in the sentence that names a request: "Where has REQ-2026-00027 got to?" """
    asked = [part.text for part in segments(own) if part.text.rstrip(" )\"'").endswith("?")]
    return bool(request_ids(*asked)) and len(tokens(own)) <= _SHORT_QUESTION


def _asks_for_ones_list(lines: Sequence[Sentence]) -> bool:
    """Whether a mail asks what its writer has, and no more: "If not, please give me Viewer" is a wish."""
    body = [line for line in lines if not line.segment.subject]
    asks = [_asks_what_one_has(line) for line in body]
    others = [line for line, ask in zip(body, asks, strict=True) if not ask]
    return any(asks) and not any(line.told & {"wish", "grant"} for line in others)


def _asks_what_one_has(line: Sentence) -> bool:
    """Whether a sentence asks if its writer has a system that it names: "Do I have Viewer in the Ledger?" """
    opened = {0, 1, *(cue.end for cue in line.cues if cue.kind == "may_first" and cue.start == 0)}  # "est-ce que …"
    has = max((cue.end for cue in line.cues if cue.kind == "have" and cue.start in opened), default=0)
    first = line.mentions[0].start if line.mentions else 0
    plain = has <= first and all(_goes_with_access(line, at) for at in range(has, first))
    asks = line.segment.text.rstrip(" )\"'").endswith("?") and not line.asked and not line.told & _NO_MERE_QUESTION
    return asks and has > 0 and plain and bool(line.mentions) and "first_person" in line.clauses[0].kinds


def _goes_with_access(line: Sentence, at: int) -> bool:
    """Whether a word may stand between "have" and a system: "access to", "Viewer in the"; "a problem with" may not."""
    return at in line.named or is_kind(line.words[at], "access") or line.words[at].fold in FILLERS


def sounding_like(mail: Apart, intent: Intent) -> Reading:
    """The reading of a mail that is what it sounds like as a whole."""
    because = (f"the mail as a whole sounds like {intent.value}",)
    return Reading(intent, request_ids=mail.ids, text=mail.own, because=because)
