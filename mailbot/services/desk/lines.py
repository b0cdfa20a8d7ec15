"""Requests as people read them: one line of facts for a mail, a page or a list."""

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from functools import lru_cache

from mailbot.core.calendar import in_words
from mailbot.core.catalog import Catalog, Conflict
from mailbot.core.characters import as_an_address, readable
from mailbot.core.register import ASKS_FOR_NUMBER, AccessRequest, Approval, Grant, RequestFile, Stage, Task
from mailbot.core.routing.holders import named_for
from mailbot.core.routing.ladders import LATE, role_words, why_another
from mailbot.core.routing.special import REVIEWER
from mailbot.core.workflow import OPEN_STATES
from mailbot.services.desk.joined import Desk
from mailbot.services.desk.wayout import ways_out
from mailbot.services.ports import Tx

Line = dict[str, object]

Back = Mapping[str, date | None]
"""On which day those who are away are back; None for who has not said."""

NOBODY: Back = {}

STATE_WORDS = {
    "draft": "waits for an answer to our question",
    "held": "is held: the access office has to see to it first",
    "pending": "waits for approval",
    "approved": "is approved",
    "rejected": "was not approved",
    "withdrawn": "was withdrawn",
    "lapsed": "has lapsed: nobody decided in time",
    "refused": "could not be accepted",
    "superseded": "was replaced by a newer version",
}

_ASKED_ANEW = ("access", "extension", "upgrade")

TASK_WORDS = {
    "open": "is approved; IT gets it with the next daily file",
    "exported": "is approved and with IT",
    "done": "is done",
    "failed": "is approved, but IT could not set it up yet",
    "cancelled": "is approved, but was taken back before IT set it up",
}

AT_ONCE = "is approved; IT gets it at once"
"""The first of them for an emergency, which waits for no file."""

TAKEN_BACK = "was taken back while IT had it: what IT sets up of it is taken away again"


def roles(approval: Approval, because: Sequence[str], own: Collection[str] = ()) -> str:
    """The roles of an approval in words: `manager and owner`; on an appeal `reviewer in the place of the owner`.

    Whoever a ladder found, as `because` of its request notes, or who got it from somebody late, is none of what they
    answer for: `stand-in for the manager, who asked for this`; but for the roles that are their `own` by now.
    """
    if REVIEWER in approval.roles:
        return f"reviewer in the place of the {role_words(*approval.roles[1:])}"
    theirs: list[str] = []
    others: dict[str, list[str]] = {}
    for role in approval.roles:
        why = None if role in own else _why_theirs(approval, because, role)
        theirs.append(role) if why is None else others.setdefault(why, []).append(role)
    for_others = (f"stand-in for the {role_words(*those)}, {why}".rstrip(", ") for why, those in others.items())
    return " and ".join(filter(None, (role_words(*theirs), *for_others)))


def _why_theirs(approval: Approval, because: Sequence[str], role: str) -> str | None:
    """Why somebody answers for a role in another's place; None for whom the rules named for it."""
    told = (why for note in because if (why := why_another(note, role)) is not None)
    return next(told, LATE if approval.passed_over else None)


def asked_as(desk: Desk, request: AccessRequest, approval: Approval) -> str:
    """The same of an approval of a request: what was noted when it went its way is over for whom the rules have come
    to name since."""
    if all(_why_theirs(approval, request.because, role) is None for role in approval.roles):
        return roles(approval, (), approval.roles)
    named = named_for(request, approval.roles, desk.catalog, desk.policy)
    return roles(approval, request.because, [role for role in approval.roles if approval.approver in named[role]])


def why_asked(desk: Desk, file: RequestFile, approval: Approval) -> str:
    """Why somebody gets a mail about an approval that is theirs, or was."""
    return f"You get this because we asked you to decide as {asked_as(desk, file.request, approval)}."


def conflict_words(conflict: Conflict) -> str:
    """A segregation-of-duties conflict as a sentence."""
    found = f"{conflict.asked} together with {conflict.other} ({conflict.held_as}): {conflict.reason}"
    if not conflict.exception:
        return found
    last = in_words(date.fromisoformat(conflict.until))
    return f"{found.rstrip('.')}. Exception {conflict.exception} allows it until {last}: {conflict.control}"


def in_place_of(request: AccessRequest, old: Grant | None) -> str:
    """What a request takes the place of, in words; empty when it takes the place of nothing, or of nothing any more."""
    if old is None or (old.state != "active" and request.state in OPEN_STATES):
        return ""
    until = f" until {old.until.day} {old.until:%B %Y}" if old.until else ""
    return f"{'the present access' if old.access_level == request.access_level else old.access_level}{until}"


def waits_for_number(request: AccessRequest) -> bool:
    """Whether a held request waits for nothing but a number that its requester has to name."""
    waiting = request.state == "held" and bool(request.held_for)
    return waiting and all(map(_asks_for_number, request.held_for))


def _asks_for_number(words: str) -> bool:
    return words.startswith(ASKS_FOR_NUMBER)


def settled_first(request: AccessRequest) -> list[str]:
    """What is in the way of a held request, for those who cannot mend it: how, the access office reads."""
    return [words.partition(": ")[0].rstrip(".") for words in request.held_for if not _asks_for_number(words)]


ENDED_BY = "Ended by "
"""How the words begin with which the access office has ended a held request: they are for everybody."""


def in_the_way(request: AccessRequest, asked: str = "") -> list[str]:
    """The same on a page, as sentences; with the number that is wanted, or why the access office has ended it. `asked`
    names whom it is wanted of, for every other reader."""
    if request.state == "held":
        return [*(f"{words}." for words in settled_first(request)), *_of_whom(numbers_wanted(request), asked)]
    return [words for words in request.held_for if words.startswith(ENDED_BY)]


def to_mend(request: AccessRequest, asked: str = "") -> list[str]:
    """The same for those who can mend it: with how they do."""
    return _of_whom(request.held_for, asked)


def _of_whom(words: Sequence[str], asked: str) -> list[str]:
    theirs = f"{asked} is asked for the number"
    return [theirs + each.removeprefix(ASKS_FOR_NUMBER) if asked and _asks_for_number(each) else each for each in words]


def numbers_wanted(request: AccessRequest) -> list[str]:
    """The words that ask the requester of a held request for a number."""
    return list(filter(_asks_for_number, request.held_for))


_LINK = re.compile(
    r"""\b\w[\w+.-]{0,20}:/{2}\S+ | \b(?:mailto|tel|javascript|data|file):\S+ | \\\\\w\S+ | (?<!\w)//\w\S+
    | \bwww\.\S+ | \b(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,20}/\S*""",
    re.IGNORECASE | re.VERBOSE,
)
"""What a mail program would make a link of: with a scheme, as a share, or as the name of a host with a path."""

_HOST = re.compile(
    r"""(?<![@\w.-])(?:[\w-]{1,63}\.){1,8}(?!(?:js|ts|py|md|cs|db|gz|ps)\b)
    (?:com|net|org|info|biz|app|dev|top|xyz|online|site|shop|cloud|link|click|[a-z]{2}
    |рф|рус|онлайн|сайт|бел|укр|срб|中国|中國|公司|网络|香港)(?![\w@])""",
    re.IGNORECASE | re.VERBOSE,
)
"""The name of a host under a domain that mail programs know; "report.pdf" is none."""


@lru_cache(maxsize=256)
def unlinked(text: str) -> str:
    """What somebody wrote, without the addresses of pages: beside our own links an approver must not meet theirs. The
    bare name of a host stays readable, with its dots in brackets, so that no mail program makes a link of it. The same
    words stand in every letter about a request."""
    text = readable(text)
    even = as_an_address(text)
    if not (_LINK.search(even) or _HOST.search(even)):
        return text
    return _HOST.sub(lambda host: host.group().replace(".", "[.]"), _LINK.sub("[link left out]", even))


def line(desk: Desk, file: RequestFile, viewer: str = "", away: Back = NOBODY) -> Line:
    """The facts of one request for a template; `viewer` is the reader's person_id, `away` who is back on which day."""
    request, catalog = file.request, desk.catalog
    asked = [(stage, _asked(desk, file, stage)) for stage in file.stages]
    return {
        "id": request.request_id,
        "what": request.what,
        "system": request.system,
        "who": catalog.name_of(request.beneficiary),
        "for_you": request.beneficiary == viewer,
        "by_you": request.requester == viewer,
        "asked_by": catalog.name_of(request.requester),
        "until": file.last_day,
        "days": request.days,
        "agreed_by": catalog.name_of(file.shortened.decided_by) if file.shortened else "",
        "why": unlinked(request.justification),
        "risk": request.risk,
        "nature": request.nature,
        "urgent": request.urgent,
        "asked": [words for _, words in asked],
        "asked_later": [words for stage, words in asked if _is_later(stage)],
        "together": bool(file.stages) and file.stages[0].needed > 1,
        "decide_by": request.due_at,
        "paused": request.state == "pending" and request.paused_at is not None,
        "conflicts": [conflict_words(conflict) for conflict in request.conflicts],
        "held_for": list(request.held_for),
        "ways_out": ways_out(catalog, request, viewer),
        "number_wanted": next(iter(numbers_wanted(request)), ""),
        "settled_first": settled_first(request),
        "waits_for_number": waits_for_number(request),
        "state": file.task.state if file.task else request.state,
        "state_words": _state_words(file),
        "taken_back": file.taken_back,
        "may_end": may_end(file),
        "comes_again": comes_again(request),
        "ended_at": None if file.replaced_by else file.ended_at,
        "waiting_on": [words for stage in file.stages for words in _waiting_on(catalog, stage, away)],
    }


def comes_again(request: AccessRequest) -> bool:
    """Whether it has ended by silence alone and is asked anew by one word; the other natures begin elsewhere."""
    return request.state == "lapsed" and bool(request.access_level) and request.nature in _ASKED_ANEW


def _waiting_on(catalog: Catalog, stage: Stage, away: Back) -> list[str]:
    """Who is to decide now: each of them, or in one breath those of whom one is enough."""
    waiting = [decider(catalog, row, away) for row in stage.approvals if row.state == "open"]
    return [_joined(waiting, " or ")] if stage.mode == "any" and waiting else waiting


def _asked(desk: Desk, file: RequestFile, stage: Stage) -> str:
    """Who is asked in a stage: all of them, or any one."""
    people = [f"{decider(desk.catalog, row)} ({asked_as(desk, file.request, row)})" for row in stage.approvals]
    return _joined(people, " and " if stage.mode == "all" else " or ")


def _is_later(stage: Stage) -> bool:
    """Whether nobody of a stage has been asked, since an earlier one is not through."""
    return all(approval.state == "waiting" for approval in stage.approvals)


def _joined(people: Sequence[str], last: str) -> str:
    return last.join((", ".join(people[:-1]), people[-1])) if len(people) > 1 else "".join(people)


def may_end(file: RequestFile) -> bool:
    """Whether whoever it is for can still take it back, or give it back."""
    if file.task is None:
        return file.request.state in OPEN_STATES
    return file.task.state != "cancelled" and not file.taken_back and not file.ended_at


def _state_words(file: RequestFile) -> str:
    if waits_for_number(file.request):
        return "waits for the number that we asked for"
    if file.replaced_by:
        return f"was done; {file.replaced_by} has taken its place"
    if file.ended_at:
        return "was done, and has ended"
    if file.taken_back:
        return TAKEN_BACK
    return come_to(file)


def come_to(file: RequestFile) -> str:
    """How far a request has come, whatever undid it since."""
    if file.task is None:
        return STATE_WORDS[file.request.state]
    at_once = file.request.nature == "emergency" and file.task.state == "open"
    return AT_ONCE if at_once else TASK_WORDS[file.task.state]


def lines(desk: Desk, files: Sequence[RequestFile], viewer: str = "", away: Back = NOBODY) -> list[Line]:
    """One line for each request."""
    return [line(desk, file, viewer, away) for file in files]


def decider(catalog: Catalog, approval: Approval, away: Back = NOBODY) -> str:
    """Who decides, with whom they stand in for: `Bea Lund, for Mia Berg`; and until when they are away."""
    return _for(catalog, name(catalog, approval.approver, away), approval.deputy_for)


def approved_by(desk: Desk, tx: Tx, rows: Sequence[Grant | Task]) -> list[tuple[str, ...]]:
    """Of each of these, who approved it, with whom they stood in for."""
    stood_in = tx.stood_in([row.request_id for row in rows])
    return [
        tuple(_for(desk.catalog, desk.name(one), stood_in.get((row.request_id, one), "")) for one in row.approved_by)
        for row in rows
    ]


def _for(catalog: Catalog, who: str, deputy_for: str) -> str:
    return f"{who}, for {catalog.name_of(deputy_for)}" if deputy_for else who


def name(catalog: Catalog, person_id: str, away: Back) -> str:
    """A person's name, and until when they are away."""
    if person_id not in away:
        return catalog.name_of(person_id)
    back = away[person_id]
    until = f" until {back.day} {back:%B}" if back else ""
    return f"{catalog.name_of(person_id)} (away{until})"
