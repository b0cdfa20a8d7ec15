"""The access office's own cases for its rules: YAML files, each a list of sentences about what has to come of what."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import yaml

from mailbot.adapters.rulebook.files import Files
from mailbot.adapters.rulebook.places import Place, root
from mailbot.adapters.rulebook.problems import Problems, did_you_mean
from mailbot.core.cases import RuleCase
from mailbot.core.catalog import Label, Person
from mailbot.services.ports import Rulebook

_REACTIONS = {"warns": "warn", "asks_besides": "extra_approver", "needs_exception": "exception", "blocks": "block"}
"""The words by which a case names a reaction to a toxic combination."""

_OUTCOMES = ("then", "answers", "reasons", "sure", "by", "held", "refused", "rules", *_REACTIONS)
_NAMES = ("case", "who", "for", "asks", "at", "has", "number", *_OUTCOMES)
_MORNING = "2026-11-26 09:30"
"""When a case takes place that names no moment: an ordinary Thursday."""


def cases(folder: Path, rulebook: Rulebook) -> tuple[RuleCase, ...]:
    """Every case of every `*.yaml` in the folder, in order; raises RulesInvalid with all that is wrong in them."""
    files = Files(folder, Problems())
    names = sorted(file.name for file in folder.glob("*.yaml")) if folder.is_dir() else []
    if not names:
        files.problems.add(str(folder), 0, "", "holds no case (*.yaml)", "see “Cases” in rules/README.md")
    wholes = [whole for name in names if (whole := root(files, name))]
    found = tuple(_case(place, rulebook) for whole in wholes for place in whole.items())
    files.problems.stop_here()
    return found


def _case(place: Place, rulebook: Rulebook) -> RuleCase:
    parts = place.keys(_NAMES)

    def at(name: str) -> Place:
        return place.at(name, parts)

    if not set(parts) & set(_OUTCOMES):
        place.wrong("does not say what has to come of it", f"add one of {', '.join(_OUTCOMES)}")
    who = _person(at("who"), rulebook)
    moment = _moment(at("at"), rulebook, _MORNING)
    reactions = {kind: at(word).text() for word, kind in _REACTIONS.items() if word in parts}
    return RuleCase(
        name=at("case").text(),
        where=_where(place),
        requester=who,
        beneficiary=_person(at("for"), rulebook) if "for" in parts else who,
        wanted=_label(at("asks"), rulebook),
        at=moment,
        has=tuple(_label(part, rulebook) for part in at("has").items()),
        ticket=at("number").text(""),
        then=tuple(_stage(stage, rulebook) for stage in at("then").items()) if "then" in parts else None,
        answers=tuple(part.text() for part in at("answers").some()) if "answers" in parts else None,
        reasons=at("reasons").one_of(("all", "none")) == "all" if "reasons" in parts else None,
        sure=at("sure").one_of(("link", "session", "reauth")) if "sure" in parts else None,
        by=_moment(at("by"), rulebook, _MORNING) if "by" in parts else None,
        held=tuple(part.text() for part in at("held").some()) if "held" in parts else None,
        refused=at("refused").text() if "refused" in parts else None,
        rules=tuple(part.text() for part in at("rules").some()) if "rules" in parts else None,
        conflicts=reactions or None,
    )


def _where(place: Place) -> str:
    mark = place.node.start_mark if isinstance(place.node, yaml.Node) else None
    return f"{place.file}:{mark.line + 1}" if mark else place.file


def _stage(place: Place, rulebook: Rulebook) -> tuple[str, ...]:
    """The names of those who are asked together."""
    ids = [_person(part, rulebook) for part in place.some()]
    return tuple(rulebook.catalog.name_of(person_id) for person_id in ids)


def _person(place: Place, rulebook: Rulebook) -> str:
    """The person_id behind a name or an address; a name that two people have does not do."""
    word = place.text()
    found = _called(word, rulebook.catalog.people)
    if word and len(found) != 1:
        names = [person.name for person in rulebook.catalog.people]
        fix = (
            "write the address instead" if found else did_you_mean(word, names, "write a name or address of staff.csv")
        )
        place.wrong(f"is “{word}”, which {'several people are' if found else 'nobody in staff.csv is'} called", fix)
    return found[0].person_id if found else ""


def _called(word: str, people: Sequence[Person]) -> list[Person]:
    return [
        person for person in people if word == person.name or word.lower() in (person.email, *person.other_addresses)
    ]


def _label(place: Place, rulebook: Rulebook) -> Label:
    """`System:Level` of the catalog."""
    system, _, level = place.text().rpartition(":")
    if system and (system, level) not in rulebook.catalog.by_label:
        labels = [f"{row.system}:{row.access_level}" for row in rulebook.catalog.entitlements]
        place.wrong("is not in catalog.csv", did_you_mean(f"{system}:{level}", labels, "write System:Level as there"))
    elif not system and place.given:
        place.wrong("is not System:Level", "write the system, a colon, and its level")
    return system, level


def _moment(place: Place, rulebook: Rulebook, default: str) -> datetime:
    """A moment in the company's time zone: `2026-11-26 09:30`."""
    zone = ZoneInfo(rulebook.policy.calendar.time_zone)
    word = place.text(default)
    try:
        return datetime.strptime(word, "%Y-%m-%d %H:%M").replace(tzinfo=zone)
    except ValueError:
        place.wrong(f"is “{word}”", "write day and time as 2026-11-26 09:30")
        return datetime.strptime(default, "%Y-%m-%d %H:%M").replace(tzinfo=zone)
