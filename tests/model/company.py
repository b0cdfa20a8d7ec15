"""A company of ten as plain data, which the model and the service are both told: people, access, and policies."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

RISKS = ("low", "medium", "high", "critical")
Roles = tuple[str, ...]
Ladders = Mapping[str, Roles]
LADDERS: Ladders = {"self": ("next_manager",)} | dict.fromkeys(
    ("late", "absent"), ("next_manager", "second_owner", "access_office")
)
"""Who stands in where the policy does not say it."""


@dataclass(frozen=True)
class Person:
    """Somebody of the staff; `manager` is a name, empty for nobody."""

    manager: str
    department: str = "Works"
    contractor: bool = False
    active: bool = True


@dataclass(frozen=True)
class Access:
    """Something to ask for, who owns it, and for how many days it is given; 0 is without end."""

    risk: str
    owner: str
    second_owner: str
    days: int = 0


@dataclass(frozen=True)
class Rule:
    """When all of `when` is so (fact: value), the roles of these stages have to agree; or it is denied."""

    when: Mapping[str, str]
    stages: tuple[Roles, ...] = ()
    deny: bool = False


@dataclass(frozen=True)
class Policy:
    """Rules, who stands in (the ladders of policy.yaml), at which risks one answer counts for two roles, time."""

    rules: tuple[Rule, ...]
    ladders: Ladders = field(default_factory=dict)
    merge: frozenset[str] = frozenset(("low", "medium"))
    hours: Mapping[str, int] = field(default_factory=lambda: {"low": 24, "medium": 30, "high": 48, "critical": 72})
    escalations: int = 1
    appeals: str = ""
    emergency: Roles = ()
    at_once: frozenset[str] = frozenset(("low", "medium", "high"))

    def ladder(self, why: str, owns: bool = True) -> Roles:
        """Where to look, step by step; where the policy does not say it, a second owner stands in for an owner only."""
        steps = self.ladders.get(why, LADDERS.get(why, ()))
        kept = why in self.ladders or owns
        return tuple(step for step in steps if step != "hold" and (kept or step != "second_owner"))


NO, EXCEPTION = "", "exception"
"""What becomes of a toxic combination, where it asks no further role."""


@dataclass(frozen=True)
class Company:
    """All that the rules say at one time. A role with several people is a group: any one of them answers."""

    people: Mapping[str, Person]
    access: Mapping[str, Access]
    policy: Policy
    roles: Mapping[str, Roles] = field(default_factory=lambda: {"it_security": ("kim", "lee"), "ciso": ("cleo",)})
    heads: Mapping[str, str] = field(default_factory=lambda: {"Finance": "mia", "Works": "dan"})
    office: str = "ada"
    toxic: Mapping[frozenset[str], str] = field(
        default_factory=lambda: {
            frozenset(("Ledger", "Payroll")): NO,
            frozenset(("Ledger", "Wiki")): "ciso",
            frozenset(("Payroll", "Wiki")): EXCEPTION,
        }
    )
    """Systems that one person should not have both of: refused, a further role that has to agree, or an exception."""
    excepted: Mapping[str, int] = field(default_factory=dict)
    """Who may have both all the same, and to the end of which day."""

    def works(self, name: str) -> bool:
        return bool(name) and self.people[name].active

    def named(self, role: str, person: str, access: str) -> Roles:
        """Whom the rules name for a role, working here or not; an empty name where a cell is empty."""
        here, row = self.people[person], self.access[access]
        named = {"manager": here.manager, "owner": row.owner, "second_owner": row.second_owner}
        named |= {"department_head": self.heads.get(here.department, ""), "access_office": self.office}
        return (named[role],) if role in named else self.roles[role]

    def above(self, person: str) -> Iterator[str]:
        """The managers above, the nearest first, as far up as each of them works here and none comes twice."""
        seen = {person}
        while person and self.works(person := self.people[person].manager) and person not in seen:
            seen.add(person)
            yield person

    def hits(self, person: str, access: str) -> Sequence[Rule]:
        """The rules that apply."""
        here = self.people[person]
        facts = {"risk": self.access[access].risk, "department": here.department}
        facts["person_type"] = "contractor" if here.contractor else ""
        return [rule for rule in self.policy.rules if all(facts[name] == value for name, value in rule.when.items())]

    def hours(self, access: str) -> int:
        """How long an answer may take."""
        return self.policy.hours[self.access[access].risk]

    def enders(self, person: str, access: str) -> Sequence[str]:
        """Who may end what a person has."""
        return person, self.people[person].manager, self.access[access].owner, self.access[access].second_owner


PEOPLE = {
    "ada": Person("cleo", "Office"),
    "ana": Person("mia", "Finance"),
    "ben": Person("mia", "Finance", contractor=True),
    "cleo": Person("", "Board"),
    "dan": Person("cleo"),
    "kim": Person("dan"),
    "lee": Person("kim"),
    "mia": Person("dan", "Finance"),
    "oto": Person("dan"),
    "sue": Person("dan"),
}
ACCESS = {
    "Wiki:Read": Access("low", "oto", "sue"),
    "Wiki:Edit": Access("medium", "oto", "mia"),
    "Ledger:Post": Access("medium", "oto", "sue"),
    "Payroll:Edit": Access("high", "mia", "sue", days=10),
    "Vault:Open": Access("critical", "sue", "oto"),
}
_VAULT = (("manager", "department_head"), ("it_security",), ("ciso",), ("owner", "second_owner"))
POLICIES = {
    "plain": Policy(
        (
            Rule({"risk": "low"}, (("manager",),)),
            Rule({"risk": "medium"}, (("manager", "owner"),)),
            Rule({"risk": "high"}, (("manager", "owner"), ("second_owner",), ("it_security",))),
            Rule({"risk": "critical"}, _VAULT),
        ),
        emergency=("it_security", "owner"),
    ),
    "strict": Policy(
        (
            Rule({"person_type": "contractor", "risk": "critical"}, deny=True),
            Rule({}, (("manager", "owner"),)),
            Rule({"department": "Finance"}, (("department_head",), ("it_security",))),
            Rule({"risk": "critical"}, _VAULT),
        ),
        ladders={
            "leaver": ("next_manager", "access_office"),
            "no_manager": ("department_head", "access_office"),
            "no_owner": ("second_owner", "access_office", "hold"),
            "self": ("next_manager", "access_office"),
            "late": ("department_head", "access_office"),
        },
        merge=frozenset(),
        hours={"low": 8, "medium": 24, "high": 24, "critical": 48},
        appeals="ciso",
        emergency=("ciso",),
    ),
    "loose": Policy(
        (
            Rule({"risk": "medium"}, (("owner", "it_security"),)),
            Rule({"risk": "high"}, (("owner",), ("it_security", "manager"))),
            Rule({"risk": "critical"}, (("it_security", "manager", "owner"),)),
        ),
        ladders={"leaver": ("second_owner", "hold")},
        merge=frozenset(("low", "medium", "high", "critical")),
        escalations=2,
        appeals="it_security",
    ),
}
BUNDLES = {
    "Clerk": ("Wiki:Read", "Ledger:Post"),
    "Writer": ("Wiki:Edit", "Vault:Open"),
    "Payer": ("Ledger:Post", "Payroll:Edit"),
}
JOB, BIRTHRIGHT = "Finance", "Wiki:Read"
"""The department in which everybody gets this, as its owner signs in advance."""
PLACES = {access: (RISKS.index(one.risk), place) for place, (access, one) in enumerate(ACCESS.items())}
"""How high a level stands: by its risk, then by where it is written."""
START = Company(PEOPLE, ACCESS, POLICIES["plain"])
