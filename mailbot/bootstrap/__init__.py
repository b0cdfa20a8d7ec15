"""The only place where adapters meet services: settings in, a working desk out.

- `joining`: from settings to mailbot
- `whole`: mailbot, joined: what commands and the service work with
- `outside`: mailbox, sender, reader, templates, database, keys
- `rulefiles`: where the rules lie
- `timetable`: what mailbot does by itself, a row a job

What few commands need, the pages and what speaks over the network, is imported where it is made: a command is there
sooner.
"""

from mailbot.adapters.database.schema.backup import BackupRefused
from mailbot.adapters.keys import KeysInvalid
from mailbot.adapters.rendering import BrokenTemplate
from mailbot.adapters.rulebook import Problem, RulesInvalid, load_catalog
from mailbot.adapters.rulebook.writing import rows_of, with_rows
from mailbot.adapters.sources import SourceRefused
from mailbot.adapters.sources import read as read_source
from mailbot.bootstrap.joining import backup, build, join, put_live, start, take_up_rules
from mailbot.bootstrap.outside import (
    mailbox,
    mailer,
    make_keys,
    missing_database,
    plain_reader,
    provider,
    reader,
    survey,
    template_flaws,
    tokens,
    upgrade,
)
from mailbot.bootstrap.rulefiles import check_rules, defaults, load_rules, rule_cases, rules_folder
from mailbot.bootstrap.whole import Mailbot

__all__ = [
    "BackupRefused",
    "BrokenTemplate",
    "KeysInvalid",
    "Mailbot",
    "Problem",
    "RulesInvalid",
    "SourceRefused",
    "backup",
    "build",
    "check_rules",
    "defaults",
    "join",
    "load_catalog",
    "load_rules",
    "mailbox",
    "mailer",
    "make_keys",
    "missing_database",
    "plain_reader",
    "provider",
    "put_live",
    "read_source",
    "reader",
    "rows_of",
    "rule_cases",
    "rules_folder",
    "start",
    "survey",
    "take_up_rules",
    "template_flaws",
    "tokens",
    "upgrade",
    "with_rows",
]
