"""The pages of those who run mailbot: how it stands, people, delegations, rules, mail, keys, the timetable.

In reading order:

- `shared`: who reads, who acts, and coming back with what was done
- `overview`: how it stands
- `people`: people looked up, and what is ended for one of them
- `delegations`: everybody's delegations
- `rules`: the rules, and what others would change
- `quarantine`: mails that were put aside
- `unsent`: mail that was not sent
- `keys`: the keys
"""

from mailbot.web.admin.delegations import AdminDelegations
from mailbot.web.admin.keys import KeyPages
from mailbot.web.admin.overview import OverviewPages
from mailbot.web.admin.people import PeoplePages
from mailbot.web.admin.quarantine import QuarantinePages
from mailbot.web.admin.rules import RulesPages
from mailbot.web.admin.unsent import UnsentPages

__all__ = [
    "AdminDelegations",
    "KeyPages",
    "OverviewPages",
    "PeoplePages",
    "QuarantinePages",
    "RulesPages",
    "UnsentPages",
]
