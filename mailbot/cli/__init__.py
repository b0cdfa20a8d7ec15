"""The commands. Data goes to stdout, talk to stderr; exit codes: 0 ok, 1 failed, 2 usage, 3 integrity broken, 4 a rules
case failed, 5 configuration invalid.

- `setup`: setting mailbot up, by an interview
- `service`: running it, looking after it, the demo
- `rules`: checking, trying and using rules
- `explaining`: how a mail is read, and why a request goes its way
- `records`: requests, the register, the audit trail
- `auditing`: evidence to take away
- `tasks`: what IT has to do, and mail that was not sent
- `shared`: what all of them share
"""

import typer

from mailbot import bootstrap, config
from mailbot.cli import auditing, explaining, records, rules, service, setup, tasks
from mailbot.cli.shared import Exit, end
from mailbot.core import workflow
from mailbot.services.ports import MailboxUnavailable, RecordRefused, StoreUnavailable

__all__ = ["Exit", "app", "main"]

_HELP = """mailbot turns a shared mailbox into an access-request desk.

To see it: `mailbot demo`. To set it up: `mailbot init`. Each command tells more with --help.
"""

app = typer.Typer(no_args_is_help=True, add_completion=False, help=_HELP, rich_markup_mode=None)
for commands in (setup.app, service.app, explaining.app, records.app):
    app.add_typer(commands)
records.audit_app.add_typer(auditing.app)
for name, group in (
    ("rules", rules.rules_app),
    ("requests", records.requests_app),
    ("tasks", tasks.tasks_app),
    ("outbox", tasks.outbox_app),
    ("audit", records.audit_app),
    ("db", service.db_app),
    ("keys", service.keys_app),
):
    app.add_typer(group, name=name)


def main() -> None:
    """Runs the commands; what an admin can mend is said in a sentence, not as a traceback."""
    try:
        app()
    except config.ConfigInvalid as error:
        end(Exit.CONFIGURATION_INVALID, "The settings cannot be used:", error.problems)
    except bootstrap.BrokenTemplate as error:
        end(Exit.CONFIGURATION_INVALID, str(error))
    except bootstrap.RulesInvalid as error:
        end(Exit.CONFIGURATION_INVALID, "The rules cannot be used; nothing was loaded:", map(str, error.problems))
    except (StoreUnavailable, MailboxUnavailable, bootstrap.KeysInvalid, bootstrap.SourceRefused) as error:
        end(Exit.FAILED, str(error))
    except (RecordRefused, workflow.Illegal) as refused:
        why = getattr(refused, "guard", str(refused))
        end(Exit.FAILED, f"The records refuse this, and nothing was changed: {why}")
