"""Access for longer: a new request in place of what is held, approved by the same rules."""

from mailbot.core.calendar import in_words
from mailbot.core.catalog import Entitlement
from mailbot.core.register import Grant
from mailbot.services.conversation.holdings import Spoken, not_held, spoken_of
from mailbot.services.desk.readas import on_page, quote, read_as
from mailbot.services.desk.refusals import may_not_ask_for
from mailbot.services.requests.answers import has_wish
from mailbot.services.requests.filed import Filed
from mailbot.services.requests.filing import Filing
from mailbot.services.requests.replies import tell
from mailbot.services.requests.turn import Turn
from mailbot.services.requests.wishes import names_others, unread_end

ENDLESS = "it has no last day, so nothing has to be prolonged."

_MOST = 10
"""Of how much that ends the question names: whoever has more knows better what they mean."""


def extend(turn: Turn) -> str | None:
    """What came of a mail that wants to keep access; None when it is not clear which, nor can be asked."""
    spoken = spoken_of(turn)
    if spoken is None:
        return _which(turn)
    thread = turn.thread()
    warnings = turn.message.warnings
    filing = Filing(turn.desk, turn.tx, thread, turn.person, turn.reading, turn.mail_ids, turn.at, warnings=warnings)
    for each in spoken:
        _extend(turn, filing, each)
    tell(turn, thread, filing.filed)
    return filing.filed.summary


def _which(turn: Turn) -> str | None:
    """Asks whoever names no access which they mean of what they have and what ends; None where that is no answer."""
    ends = [grant.what for grant in turn.tx.held(turn.person.person_id) if grant.until]
    if not ends or has_wish(turn.reading) or names_others(turn.reading, turn.person):
        return None
    day = in_words(turn.reading.until) if turn.reading.until else "…"
    filed = Filed()
    filed.refuse("More days", f"which access? {'; '.join(ends[:_MOST])}: answer “extend {ends[0]} until {day}”.")
    tell(turn, turn.thread(), filed, state_word="Question")
    return "asked which access they want to keep"


def _extend(turn: Turn, filing: Filing, spoken: Spoken) -> None:
    filed, catalog = filing.filed, turn.desk.catalog
    if why := may_not_ask_for(turn.person, spoken.person, catalog, turn.desk.policy):
        filed.refuse(spoken.words, why)
        return
    held = spoken.held(turn)
    with_end = [grant for grant in held if grant.until]
    if not with_end:
        filed.refuse(spoken.words, ENDLESS if held else not_held(turn, spoken.person))
    for grant in with_end:
        row = catalog.by_label[grant.system, grant.access_level]
        if why := _no_day(turn, grant, row):
            filed.refuse(row.label, why)
        else:
            filing.extend(grant, row, on_page(turn.person, row) if turn.form else read_as(quote(turn.own), row))


def _no_day(turn: Turn, grant: Grant, row: Entitlement) -> str:
    """Why the mail gives no day until which this could go on; empty when it does, or the catalog does."""
    until = turn.reading.until
    if turn.reading.until_unclear and not until:
        return unread_end(turn.reading)
    if until is None and row.max_days is None:
        how = "Choose its new last day." if turn.form else "Answer with the day: “extend until 31 March”."
        return f"until when? {how}"
    if until and grant.until and until <= grant.until:
        earlier = f" Once you are done, “I no longer need {row.label}” gives it back." if until < grant.until else ""
        return f"it lasts until {in_words(grant.until)} already.{earlier}"
    return ""
