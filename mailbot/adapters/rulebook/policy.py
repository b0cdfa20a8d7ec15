"""policy.yaml: who approves, by when, how surely; every error with its line and column."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from mailbot.adapters.rulebook.calendars import calendar
from mailbot.adapters.rulebook.files import Files
from mailbot.adapters.rulebook.places import Place, root
from mailbot.adapters.rulebook.rows import ROLES, rules
from mailbot.core.catalog import RISKS, Catalog, Risk
from mailbot.core.register import Assurance
from mailbot.core.rules import Allowance, Policy

FILE = "policy.yaml"
ASSURANCES: tuple[Assurance, ...] = ("link", "session", "reauth")
ON_BEHALF = ("nobody", "manager", "anyone")
UNKNOWN_SENDERS = ("silence", "one_line")
NAMES = (
    *("company", "access_office", "it_team", "auditor", "calendar", "rules", "deadlines", "assurance", "approvers"),
    *("department_heads", "merge_same_person", "reason_required", "reply_by_mail", "on_behalf", "question_days"),
    *("conditions", "unknown_senders"),
)

T = TypeVar("T")


def policy(files: Files, catalog: Catalog) -> Policy | None:
    """The policy; None when the file is missing or no YAML, and then the files' problems say so.

    `catalog` is what the rules' conditions are compared with, so that none of them is about something unknown.
    """
    whole = root(files, FILE)
    if whole is None:
        return None
    parts = whole.keys(NAMES)

    def at(name: str) -> Place:
        return whole.at(name, parts)

    approvers = _approvers(at("approvers"))
    assurance: dict[Risk, Assurance] = _for_each_risk(at("assurance"), _assurance, "reauth")
    return Policy(
        company=at("company").text(),
        access_office=at("access_office").address(),
        it_team=at("it_team").address(),
        auditor=at("auditor").address(),
        calendar=calendar(at("calendar")),
        rules=rules(at("rules"), (*ROLES, *approvers), catalog),
        deadlines=_for_each_risk(at("deadlines"), _allowance, Allowance(hours=24)),
        assurance=assurance,
        approvers=approvers,
        department_heads={name: place.address() for name, place in at("department_heads").keys().items()},
        merge_same_person=_risks(at("merge_same_person"), ("low", "medium")),
        reason_required=_risks(at("reason_required"), ("critical",)),
        reply_by_mail=_by_mail(at("reply_by_mail"), assurance),
        on_behalf=at("on_behalf").one_of(ON_BEHALF, "manager"),
        question_days=at("question_days").number(14),
        unknown_senders=at("unknown_senders").one_of(UNKNOWN_SENDERS, "silence"),
        conditions={
            risk: tuple(part.text() for part in place.items())
            for name, place in at("conditions").keys(RISKS).items()
            for risk in RISKS
            if risk == name
        },
    )


def _approvers(place: Place) -> dict[str, str]:
    """The people behind fixed roles; a role that follows from the request is named elsewhere."""
    found = place.keys()
    for role in ROLES:
        if role in found:
            found[role].wrong("follows from each request", "remove it here; staff.csv and catalog.csv name them")
    return {role: part.address() for role, part in found.items()}


def _for_each_risk(place: Place, read: Callable[[Place], T], default: T) -> dict[Risk, T]:
    """One value for each of the four risks; none may be missing."""
    parts = place.keys(RISKS)
    for risk in RISKS:
        if risk not in parts:
            place.at(risk, parts).wrong("is missing", f"add a line for {risk}")
    return {risk: read(parts[risk]) if risk in parts else default for risk in RISKS}


def _allowance(place: Place) -> Allowance:
    parts = place.keys(("hours", "business_days"))
    if len(parts) != 1:
        place.wrong("has to have either hours or business_days", "write {hours: 24} or {business_days: 2}")
        return Allowance(hours=24)
    name, value = next(iter(parts.items()))
    return Allowance(business_days=value.number(1)) if name == "business_days" else Allowance(hours=value.number(24))


def _assurance(place: Place) -> Assurance:
    word = place.one_of(ASSURANCES)
    return next((known for known in ASSURANCES if known == word), "reauth")


def _risks(place: Place, default: tuple[Risk, ...]) -> frozenset[Risk]:
    """The risks of a list, which may be empty: `[]` is none of them."""
    if not place.given:
        return frozenset(default)
    named = {part.one_of(RISKS) for part in place.items()}
    return frozenset(risk for risk in RISKS if risk in named)


def _by_mail(place: Place, assurance: Mapping[Risk, Assurance]) -> frozenset[Risk]:
    """The risks at which a reply may decide: none that asks for more than a link, for a reply proves no more."""
    found = _risks(place, ())
    for part in place.items():
        word = part.one_of(RISKS)
        asked = next((asked for risk, asked in assurance.items() if risk == word), "link")
        if asked != "link":
            part.wrong(
                f"is {word}, which asks for `{asked}`, and a reply by mail is no surer than a link",
                f"take {word} out, or write `{word}: link` under assurance",
            )
    return found
