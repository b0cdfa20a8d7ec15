"""The company's working days, with the public holidays of its country."""

import re
from collections.abc import Iterator
from datetime import date, time
from zoneinfo import available_timezones

import holidays

from mailbot.adapters.rulebook.places import Place
from mailbot.adapters.rulebook.problems import did_you_mean
from mailbot.core.calendar import Calendar

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
HOLIDAY_YEARS = range(2020, 2041)
"""Fixed, so that the same files mean the same calendar whenever they are loaded."""


def calendar(place: Place) -> Calendar:
    """The `calendar` part of policy.yaml."""
    parts = place.keys(("time_zone", "working_days", "working_hours", "country", "holidays"))
    days = {part.one_of(DAYS) for part in place.at("working_days", parts).some()}
    off = [day for part in place.at("holidays", parts).items() if (day := part.day())]
    opens, closes = _hours(place.at("working_hours", parts))
    return Calendar(
        time_zone=_zone(place.at("time_zone", parts)),
        working_days=frozenset(number for number, day in enumerate(DAYS) if day in days),
        holidays=frozenset((*off, *_public_holidays(place.at("country", parts)))),
        opens=opens,
        closes=closes,
    )


def _hours(place: Place) -> tuple[time, time]:
    """From when to when people work, local time of day."""
    word = place.text("09:00-17:00")
    found = re.fullmatch(r"([01]\d|2[0-3]):([0-5]\d) ?- ?([01]\d|2[0-3]):([0-5]\d)", word, re.ASCII)
    hour, minute, last_hour, last_minute = map(int, found.groups()) if found else (9, 0, 17, 0)
    if not found or (hour, minute) >= (last_hour, last_minute):
        place.wrong(f"is “{word}”", "write from when to when, such as 09:00-17:00")
        return time(9), time(17)
    return time(hour, minute), time(last_hour, last_minute)


def _zone(place: Place) -> str:
    name = place.text()
    if name in available_timezones():
        return name
    if name:
        place.wrong(f"is “{name}”", did_you_mean(name, available_timezones(), "write an IANA name as Europe/Berlin"))
    return "UTC"


def _public_holidays(place: Place) -> Iterator[date]:
    """The public holidays of a country (ISO 3166-1 alpha-2), from the `holidays` library."""
    if not place.given:
        return
    country = place.text()
    if country not in holidays.list_supported_countries():
        place.wrong(f"is “{country}”", "write a country's two letters, such as IE, or remove the line")
        return
    yield from holidays.country_holidays(country, years=HOLIDAY_YEARS)
