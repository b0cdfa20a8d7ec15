"""Another last day, said in the conversation of what it is for: more days of what is held, or a request corrected."""

from collections.abc import Sequence
from dataclasses import replace

from mailbot.core.calendar import in_words
from mailbot.core.register import Grant, RequestFile
from mailbot.core.understanding import Intent, Reading, kinds_in, read_last_day, says_shorter, systems_named
from mailbot.services.conversation.extending import extend
from mailbot.services.conversation.holdings import answered
from mailbot.services.conversation.less import first_reading
from mailbot.services.desk.readas import parts, quote
from mailbot.services.ports import Thread
from mailbot.services.requests.answers import has_wish, labels_of
from mailbot.services.requests.filed import Filed
from mailbot.services.requests.filing import Filing
from mailbot.services.requests.replies import tell
from mailbot.services.requests.turn import Turn
from mailbot.services.requests.wishes import names_others
from mailbot.services.routing.inplace import CORRECTABLE

_SHORT = (Intent.ANSWER, Intent.OTHER, Intent.REQUEST, Intent.EXTEND)


def ask_for_another_day(turn: Turn, thread: Thread) -> str | None:
    """What came of a mail that says no more than until when it is needed; None for every other mail.

    Of what people decide on, the last day is corrected; of what is held, more days are asked for.
    """
    reading = turn.reading
    if reading.intent not in _SHORT:
        return None
    if has_wish(reading):
        return _named_once_more(turn, thread)
    if names_others(reading, turn.person):
        return None
    said = read_last_day(turn.own, turn.desk.catalog, turn.message.sent_at.date())
    if not (said.day or said.unclear):
        return None
    turn = replace(turn, reading=replace(reading, items=(), ask=(), until=said.day, until_unclear=said.unclear))
    files = [file for name in sorted(answered(turn)) if (file := turn.tx.request_file(name, lock=True))]
    mine = [file for file in files if file.request.requester == turn.person.person_id and file.request.access_level]
    undecided = [file for file in mine if file.request.state in CORRECTABLE]
    if said.day and (len({file.last_day for file in undecided}) == 1 or (undecided and _speaks_of_all(turn.own))):
        return _corrected(turn, thread, undecided)
    held = [file for file in files if (grant := turn.tx.grant_of(file.request.request_id)) and grant.state == "active"]
    if held and not undecided:
        return extend(turn)
    coming = [file for file in mine if file.task and file.task.state in ("open", "exported")]
    return _not_yet(turn, thread, coming[0]) if len(coming) == 1 and not undecided else None


def _named_once_more(turn: Turn, thread: Thread) -> str | None:
    """What came of a mail that names just what its conversation asks for, and another last day: "VPN until 15 February
    instead please"; None for every other mail."""
    reading = turn.reading
    if not reading.until or reading.emergency or reading.unknown or reading.besides:
        return None
    named = {what for wish in reading.wishes for what in labels_of(wish)}
    whom = reading.beneficiaries or (turn.person,)
    asked = [row for row in turn.tx.thread_requests(thread.thread_id) if row.state in CORRECTABLE]
    asked = [row for row in asked if row.requester == turn.person.person_id and named == {row.what}]
    asked = [row for row in asked if whom == (turn.desk.person(row.beneficiary),)]
    file = turn.tx.request_file(asked[0].request_id, lock=True) if len(asked) == 1 else None
    return _corrected(turn, thread, [file]) if file else None


def make_shorter(turn: Turn) -> str | None:
    """What came of a mail that wants an earlier end of what it names and its writer asked for, or has; None for every
    other mail. What people decide on is corrected."""
    if not says_shorter(turn.own) or names_others(turn.reading, turn.person):
        return None
    said = read_last_day(turn.own, turn.desk.catalog, turn.message.sent_at.date(), named=True)
    systems = systems_named(turn.own, turn.desk.catalog)
    if not said.day or len(systems) != 1:
        return None
    turn = replace(turn, reading=replace(turn.reading, items=(), ask=(), until=said.day))
    me = turn.person.person_id
    asked = [row for row in turn.tx.open_requests(me) if row.requester == me and row.state in CORRECTABLE]
    ids = [row.request_id for row in asked if row.system in systems and row.access_level]
    files = [file for name in ids if (file := turn.tx.request_file(name, lock=True))]
    if len(files) == 1:
        return _corrected(turn, turn.thread(), files)
    held = [grant for grant in turn.tx.held(me) if grant.system in systems]
    return _until_already(turn, held) if held and not files else None


def _until_already(turn: Turn, held: Sequence[Grant]) -> str:
    """What is held ends sooner once its holder gives it back."""
    filed = Filed()
    for grant in held:
        until = f"it lasts until {in_words(grant.until)}" if grant.until else "it has no last day"
        done = f"Once you are done, “I no longer need {grant.what}” gives it back."
        filed.refuse(grant.what, f"{until}, as it was approved. {done}")
    tell(turn, turn.thread(), filed)
    return filed.summary


def _speaks_of_all(own: str) -> bool:
    """Whether a day is said for all that was asked for: "both until end of April"."""
    return "both" in kinds_in(own)


def _corrected(turn: Turn, thread: Thread, files: Sequence[RequestFile]) -> str:
    """Asks for the same until the other day, with the person and the reason of the first mail; one answer tells of all
    of them."""
    filed = Filed()
    for file in files:
        _correct(turn, thread, file, filed)
    tell(turn, thread, filed)
    return filed.summary


def _correct(turn: Turn, thread: Thread, file: RequestFile, filed: Filed) -> None:
    request, day = file.request, turn.reading.until
    row = turn.desk.catalog.row_of(request)
    first: Reading = replace(first_reading(turn, request), until=day)
    filing = Filing(turn.desk, turn.tx, thread, turn.person, first, turn.mail_ids, turn.at, text=turn.own, filed=filed)
    if row is None:
        filed.refuse(request.what, "our catalogue does not have it any more.")
    elif day == file.last_day and day:
        filed.refuse(request.what, f"{request.request_id} asks for it until {in_words(day)} already.")
    else:
        filing.correct(request, row, f"{parts(request.evidence)[0]} Later: {quote(turn.own)}")


def _not_yet(turn: Turn, thread: Thread, file: RequestFile) -> str:
    """What is approved cannot be changed while IT sets it up."""
    filed = Filed()
    filed.refuse(
        file.request.what,
        f"{file.request.request_id} is approved as it is, and IT sets it up. Once you have it, “extend until …” asks "
        "for more days.",
    )
    tell(turn, thread, filed)
    return filed.summary
