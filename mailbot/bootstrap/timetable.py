"""The timetable: what mailbot does by itself, one row per job: its name, what it does in words, when, and by what."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time, timedelta
from typing import TYPE_CHECKING

from mailbot.jobs import Daily, Every, Job
from mailbot.services.approvals.covering import Covering
from mailbot.services.auditing.tampering import Tampering
from mailbot.services.lifecycle.birthrights import Birthrights
from mailbot.services.lifecycle.due import Overdue
from mailbot.services.lifecycle.held import Held
from mailbot.services.lifecycle.newrules import NewRules
from mailbot.services.lifecycle.ownership import Owners
from mailbot.services.outbox.breaker import Breaker
from mailbot.services.people.leaving import Leavers
from mailbot.services.people.reviews import Reviews
from mailbot.services.requests.afterwards import Emergencies

if TYPE_CHECKING:
    from mailbot.bootstrap.whole import Mailbot

EACH_MINUTE, EACH_FIVE_MINUTES, EACH_HOUR = (Every(timedelta(minutes=minutes)) for minutes in (1, 5, 60))


def jobs(bot: Mailbot) -> Iterator[Job]:
    """The recurring jobs of one mailbot, in the order in which those that are due at once run."""
    desk, calendar, checks, tampering = bot.desk, bot.desk.policy.calendar, bot.audits.checks, Tampering(bot.desk)
    its_file = Daily(bot.settings.tasks.at, calendar, working_days=True)
    # Before what counts anybody late, or reminds them: who is away by now lets nothing pass.
    yield Job("cover", "lets colleagues decide for who is away", EACH_MINUTE, Covering(desk).settle)
    yield Job("lapse", "passes on or ends what was not decided in time", EACH_MINUTE, Overdue(desk).time_is_up)
    yield Job("remind", "reminds those who have to decide", EACH_FIVE_MINUTES, bot.reminders.send)
    yield Job("breaker", "holds answers back when far too many go out", EACH_MINUTE, Breaker(desk).watch)
    yield Job("leavers", "takes access away from who has left", EACH_HOUR, Leavers(desk).sweep)
    yield Job("reviews", "asks about the access of who has another job", EACH_HOUR, Reviews(desk).watch)
    yield Job("owners", "goes on with what waited for an owner", EACH_HOUR, Owners(desk).watch)
    yield Job("release_held", "goes on with held requests that can", EACH_FIVE_MINUTES, Held(desk).release_all)
    yield Job("follow_rules", "has open requests follow new rules", EACH_MINUTE, NewRules(desk).follow)
    yield Job("exceptions", "begins and ends exceptions, asks for their evidence", EACH_HOUR, bot.exceptions.look)
    yield Job("ending", "tells of access that ends, and ends it", EACH_HOUR, bot.ending.run)
    yield Job("emergencies_over", "ends emergencies that are over", EACH_FIVE_MINUTES, Emergencies(desk).end_those_over)
    yield Job("emergency_tasks", "gives IT emergency tasks at once", EACH_MINUTE, bot.daily.export_at_once)
    yield Job("tasks_file", "gives IT its daily file", its_file, bot.daily.export_all)
    yield Job("birthrights", "asks for what everybody in a job gets", EACH_HOUR, Birthrights(desk).run)
    yield Job("sessions_seen", "notes when browsers were seen last", EACH_FIVE_MINUTES, bot.sessions.note_seen)
    yield Job("wrong_codes", "tells of codes that somebody guesses", EACH_FIVE_MINUTES, bot.signin.watch)
    yield Job("tampering", "looks for rows that mailbot did not write", EACH_HOUR, tampering.look, tampering.looked)
    yield Job("forget_codes", "forgets old sign-in codes", Daily(time(3, 0), calendar), bot.signin.forget)
    yield Job("checkpoint", "sends the auditor a checkpoint", Daily(time(0, 30), calendar), bot.checkpoints.make)
    yield Job("verify_trail", "verifies the audit trail", Daily(time(9, 0), calendar), checks.run, checks.last)
    if bot.deliveries:
        yield Job(
            "forget_webhook_events",
            "forgets news of deliveries",
            Daily(time(3, 0), calendar),
            bot.deliveries.forget,
        )
