"""policy.yaml: who approves, by when, how surely; every error with its line and column."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from mailbot.adapters.rulebook import instead
from mailbot.adapters.rulebook.bundles import KIND as BUNDLE
from mailbot.adapters.rulebook.calendars import calendar
from mailbot.adapters.rulebook.places import Place
from mailbot.adapters.rulebook.provisioning import provisioning
from mailbot.adapters.rulebook.rows import Known, facts_of, rules
from mailbot.adapters.rulebook.whole import Whole
from mailbot.core.calendar import Allowance
from mailbot.core.catalog import RISKS, Catalog, Risk
from mailbot.core.register import Assurance
from mailbot.core.roles import ROLES, Role
from mailbot.core.rules import TARGETS, Policy

ASSURANCES: tuple[Assurance, ...] = ("link", "session", "reauth")
ON_BEHALF = ("nobody", "manager", "anyone")
UNKNOWN_SENDERS = ("silence", "one_line")
DELEGATION = ("anyone", "nobody")

T = TypeVar("T")


def policy(whole: Whole, catalog: Catalog) -> Policy:
    """The policy; what is wrong in it is in the files' problems.

    `catalog` is what the rules' conditions are compared with, so that none of them is about something unknown.
    """
    at = whole.at
    assurance: dict[Risk, Assurance] = _for_each_risk(at("assurance"), _assurance, "reauth")
    items = _items(at("checklist_items"))
    return Policy(
        company=at("company").text(),
        access_office=at("access_office").address(),
        it_team=at("it_team").address(),
        auditor=at("auditor").address(),
        calendar=calendar(at("calendar")),
        rules=rules(at("rules"), Known(whole.roles, tuple(items), facts_of(catalog))),
        deadlines=_for_each_risk(at("deadlines"), _allowance, Allowance(hours=24)),
        assurance=assurance,
        approvers=whole.approvers,
        department_heads={name: place.approver(whole.spelled) for name, place in at("department_heads").keys().items()},
        merge_same_person=_risks(at("merge_same_person"), ("low", "medium")),
        reason_required=_risks(at("reason_required"), ("critical",)),
        reply_by_mail=_by_mail(at("reply_by_mail"), assurance),
        on_behalf=at("on_behalf").one_of(ON_BEHALF, "manager"),
        question_days=at("question_days").number(14),
        unknown_senders=at("unknown_senders").one_of(UNKNOWN_SENDERS, "silence"),
        conditions=_conditions(at("conditions")),
        groups=whole.groups,
        fallbacks=instead.fallbacks(at("fallbacks"), tuple(whole.approvers)),
        checklist_items=items,
        remind_at=_percents(at("remind_at"), (50, 90)),
        escalations=at("escalations").number(1, least=0, most=9),
        together=at("together").number(3, least=2),
        ending_days=at("ending_days").number(7),
        emergency=instead.emergency(at("emergency"), whole.roles),
        appeals=at("appeals").one_of(whole.roles, ""),
        delegation=at("delegation").one_of(DELEGATION, "anyone"),
        roles=_roles(at("roles"), whole, catalog),
        targets=_targets(at("targets")),
        provisioning=provisioning(at("provisioning"), {row.kind for row in catalog.entitlements} - {BUNDLE}),
    )


def _items(place: Place) -> dict[str, str]:
    parts = place.keys()
    for name, part in parts.items():
        if ";" in name:
            part.wrong("has a “;” in its name", "the audit trail tells the items with “;” between them: leave it out")
    return {name: part.text() for name, part in parts.items()}


def _targets(place: Place) -> dict[Risk, int]:
    parts = place.keys(RISKS)
    return {risk: parts[risk].number(TARGETS[risk]) if risk in parts else TARGETS[risk] for risk in RISKS}


def _roles(place: Place, whole: Whole, catalog: Catalog) -> dict[Role, tuple[str, ...]]:
    """The people of each role, by address or by group: a page is shown to a person who signs in, never to a mailbox."""
    parts = place.keys(ROLES)
    return {role: _people(parts[role], whole, catalog) for role in ROLES if role in parts}


def _people(place: Place, whole: Whole, catalog: Catalog) -> tuple[str, ...]:
    found: list[str] = []
    for part in place.some():
        named = part.approver(whole.spelled)
        for address in whole.groups.get(named, (named,)):
            if "@" in address and catalog.people and not catalog.person_at(address):  # no people: staff.csv is wrong
                part.wrong(f"is {address}, whom staff.csv does not list", "name a person of staff.csv who signs in")
            found.append(address)
    return tuple(dict.fromkeys(found))


def _conditions(place: Place) -> dict[Risk, tuple[str, ...]]:
    parts = place.keys(RISKS)
    return {risk: tuple(part.text() for part in parts[risk].items()) for risk in RISKS if risk in parts}


def _percents(place: Place, default: tuple[int, ...]) -> tuple[int, ...]:
    """Ascending percents of a time; `[]` is none."""
    if not place.given:
        return default
    parts = place.items()
    found = tuple(part.number(50, most=99) for part in parts)
    if list(found) != sorted(set(found)):
        place.wrong("does not go up", "write percents from the smallest to the largest, each once, such as [50, 90]")
    return found


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
