"""What the interview asks, one row a question, in order; what is offered as an answer may follow from earlier ones."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from mailbot.core.figures import counted
from mailbot.interview.company import Company, Rows

Answer = str | list[str]
Answers = Mapping[str, Answer]
Kind = Literal["text", "address", "url", "choice", "choices", "sheet", "list", "number", "time", "hours"]

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True)
class Known:
    """What is known when a question is asked: the answers so far, and the company's own sheets."""

    answers: Answers
    company: Company

    def is_(self, name: str, *values: str) -> bool:
        return self.answers.get(name) in values

    @property
    def catalog(self) -> Rows:
        """The catalog's rows; the systems that were named are high or critical where it has no risk of its own, and so
        are the second owners where it has none."""
        seconds = dict(seconded(self.answers.get("second_owners", [])))
        return [
            row | {"second_owner": row["second_owner"] or seconds.get(label(row).casefold(), "")} for row in self._rated
        ]

    @property
    def alone(self) -> Rows:
        """The catalog's rows whose risk takes a second owner, and that name none beside the first."""
        risky = [row for row in self._rated if row["risk"] in ("high", "critical")]
        return [row for row in risky if row["owner"] and not row["second_owner"]]

    @property
    def _rated(self) -> Rows:
        rows = self.company.rows("catalog")
        for risk in ("high", "critical"):
            named = {system.casefold() for system in self.answers.get(risk, [])}
            rows = [row | {"risk": risk} if row["system"].casefold() in named else row for row in rows]
        return rows


def label(row: Mapping[str, str]) -> str:
    return f"{row['system']}:{row['access_level']}"


def seconded(lines: Answer) -> Iterator[tuple[str, str]]:
    """The folded System:Level and the address of each `System:Level=address`."""
    for line in lines if not isinstance(lines, str) else []:
        name, _, address = line.rpartition("=")
        yield name.strip().casefold(), address.strip().lower()


def _stand_ins(known: Known) -> Answer:
    """The manager of each owner who has no second one beside them."""
    staff = {row["email"].lower(): row for row in known.company.staff}
    above = ((label(row), staff.get(row["owner"].lower(), {}).get("manager", "").lower()) for row in known.alone)
    return [f"{name}={manager}" for name, manager in above if staff.get(manager, {}).get("status") == "active"]


def _always(_known: Known) -> bool:
    return True


def _nothing(_known: Known) -> Answer:
    return ""


def _is(value: Answer) -> Callable[[Known], Answer]:
    return lambda known: value


@dataclass(frozen=True, slots=True)
class Question:
    """One question: its name in the answers file, its words, the kind of answer, what is offered, and when it is asked.

    An `optional` one may be left empty; `said_before` is what a person has to know to answer.
    """

    name: str
    words: str
    kind: Kind = "text"
    offered: Callable[[Known], Answer] = _nothing
    choices: tuple[str, ...] = ()
    when: Callable[[Known], bool] = _always
    optional: bool = False
    said_before: Callable[[Known], str] = lambda _: ""

    def asked(self, known: Known) -> "Question":
        """The question as a person is asked it."""
        before = self.said_before(known)
        return replace(self, words=f"{before} {self.words}") if before else self


def _domain(known: Known) -> str:
    return str(known.answers.get("address", "")).partition("@")[2] or "company.example"


def _at_domain(name: str) -> Callable[[Known], Answer]:
    return lambda known: f"{name}@{_domain(known)}"


QUESTIONS: tuple[Question, ...] = (
    Question("company", "What is the company called in mails?"),
    Question("address", "Which address do people write to (such as access@company.example)?", "address"),
    Question("public_url", "Under which https:// address shall people reach the pages?", "url",
             lambda known: f"https://access.{_domain(known)}"),
    Question("arrives", "Where do requests arrive today?", "choice", _is("imap"),
             ("imap", "microsoft", "google", "maildir")),
    Question("mailbox_host", "The IMAP server's name?", "text", lambda known: f"imap.{_domain(known)}",
             when=lambda known: known.is_("arrives", "imap")),
    Question("mailbox_password_file", "The file with its password?", "text", _is("/etc/mailbot/imap-password"),
             when=lambda known: known.is_("arrives", "imap")),
    Question("authserv_id", "Which name begins the topmost Authentication-Results of a mail you sent yourself (such as "
             "mx.company.example)? Without it whoever writes is asked each time whether they did.", optional=True,
             when=lambda known: known.is_("arrives", "imap", "maildir")),
    Question("tenant", "The tenant of Microsoft 365?", when=lambda known: known.is_("arrives", "microsoft")),
    Question("client_id", "The client id of mailbot's app registration?",
             when=lambda known: known.is_("arrives", "microsoft")),
    Question("client_secret_file", "The file with its secret?", "text", _is("/etc/mailbot/microsoft-secret"),
             when=lambda known: known.is_("arrives", "microsoft")),
    Question("service_account_file", "The key file of Google's service account?", "text",
             _is("/etc/mailbot/google-key.json"), when=lambda known: known.is_("arrives", "google")),
    Question("maildir", "The Maildir folder?", "text", _is("inbox"),
             when=lambda known: known.is_("arrives", "maildir")),
    Question("sender", "How shall mail leave?", "choice", _is("resend"), ("resend", "smtp", "maildir")),
    Question("key_file", "The file with Resend's key?", "text", _is("/etc/mailbot/resend-key"),
             when=lambda known: known.is_("sender", "resend")),
    Question("smtp_host", "The SMTP server's name?", "text", lambda known: f"smtp.{_domain(known)}",
             when=lambda known: known.is_("sender", "smtp")),
    Question("smtp_password_file", "The file with the SMTP password?", "text", _is("/etc/mailbot/smtp-password"),
             when=lambda known: known.is_("sender", "smtp")),
    Question("outgoing", "The folder that mail is put into?", "text", _is("outgoing"),
             when=lambda known: known.is_("sender", "maildir")),
    Question("catalog", "Where is the list of systems and levels (CSV, Excel, published Google Sheet)?", "sheet"),
    Question("catalog_map", "Which of them are columns of ours: column=heading", "list", optional=True,
             when=lambda known: bool(known.company.untold("catalog")),
             said_before=lambda known: known.company.told_so_far("catalog")),
    Question("staff", "Where is the list of people, with their managers?", "sheet"),
    Question("staff_map", "Which of them are columns of ours: column=heading", "list", optional=True,
             when=lambda known: bool(known.company.untold("staff")),
             said_before=lambda known: known.company.told_so_far("staff")),
    Question("access_office", "Who mends what is held: the access office's address?", "address",
             _at_domain("access-office")),
    Question("it_team", "Who gets the daily file of tasks in IT?", "address", _at_domain("it-desk")),
    Question("auditor", "Who gets the signed statement about the audit trail?", "address", _at_domain("audit")),
    Question("no_owner", "Who decides in place of a missing owner?", "choice", _is("second_owner"),
             ("second_owner", "department_head", "access_office", "hold")),
    Question("no_manager", "Who decides in place of a missing manager?", "choice", _is("department_head"),
             ("department_head", "owner", "access_office", "hold")),
    Question("heads", "The heads of departments: department=address", "list", lambda known: known.company.heads()),
    Question("it_security", "Who reviews for IT security at high risk?", "address", optional=True),
    Question("ciso", "Who agrees last at critical risk (the CISO)?", "address", optional=True),
    Question("critical", "Which systems are critical?", "list", optional=True,
             when=lambda known: not known.company.has("catalog", "risk")),
    Question("high", "Which systems are of high risk?", "list", optional=True,
             when=lambda known: not known.company.has("catalog", "risk")),
    Question("second_owners", "Who decides beside the owner where the risk is high or critical: System:Level=address",
             "list", _stand_ins, optional=True, when=lambda known: bool(known.alone),
             said_before=lambda known: f"{counted(len(known.alone), 'row')} of high or critical risk have no second "
             "owner; the manager of each owner is proposed."),
    Question("conflicts", "Which access must one person not have together: System:Level + System:Level = why", "list",
             optional=True),
    Question("requests_a_month", "How many requests do you expect a month?", "number",
             lambda known: str(max(len(known.company.staff) // 5, 10))),
    Question("database", "Which database? PostgreSQL from about 3,000 requests a month on.", "text",
             lambda known: "sqlite:///data/mailbot.db" if int(str(known.answers["requests_a_month"])) < 3_000
             else "postgresql://mailbot@localhost/mailbot"),
    Question("columns", "The columns that IT expects, when not ours: column=heading", "list", optional=True),
    Question("tasks_at", "When does IT get its file?", "time", _is("16:00")),
    Question("time_zone", "Your time zone?", "text", _is("Europe/London")),
    Question("country", "Whose public holidays (two letters, such as GB)?", "text", optional=True),
    Question("working_days", "Your working days?", "choices", _is(list(_DAYS[:5])), _DAYS),
    Question("working_hours", "Your working hours?", "hours", _is("09:00-17:00")),
)  # fmt: skip  # a table reads better than one argument a line
