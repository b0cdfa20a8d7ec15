"""The company's working days, with the public holidays of its country."""

from collections.abc import Iterator
from datetime import date
from zoneinfo import available_timezones

import holidays

from mailbot.adapters.rulebook.places import Place
from mailbot.adapters.rulebook.problems import did_you_mean
from mailbot.core.rules import Calendar

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
HOLIDAY_YEARS = range(2020, 2041)
"""Fixed, so that the same files mean the same calendar whenever they are loaded."""


def calendar(place: Place) -> Calendar:
    """The `calendar` part of policy.yaml."""
    parts = place.keys(("time_zone", "working_days", "country", "holidays"))
    days = {part.one_of(DAYS) for part in place.at("working_days", parts).some()}
    off = [day for part in place.at("holidays", parts).items() if (day := part.day())]
    return Calendar(
        time_zone=_zone(place.at("time_zone", parts)),
        working_days=frozenset(number for number, day in enumerate(DAYS) if day in days),
        holidays=frozenset((*off, *_public_holidays(place.at("country", parts)))),
    )


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
