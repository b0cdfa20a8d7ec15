"""What people do in a story, through the same doors as everybody: a mail, a page, a form."""

import csv
import io
import re
from collections.abc import Mapping

from mailbot.demo.browser import Browser, Form, Page
from mailbot.demo.letters import Arrival, Letter
from mailbot.demo.play import Act, NotAsTold, Play
from mailbot.demo.servers import ReceivedMail

_LINK = re.compile(r"https?://\S+?(?=#|\s|$)")
_NUMBER = re.compile(r"Type the number (\d+)")
_CODE = re.compile(r"\b\d{6}\b")


def writes(who: str, subject: str, text: str, arrival: Arrival = "pass") -> Act:
    """Somebody writes to mailbot; `arrival` is what the receiving server found out about the sender."""

    def act(play: Play) -> None:
        company = play.company
        company.post(Letter(company.writer(who), company.address, subject, text, arrival=arrival))

    return act


def answers(who: str, text: str, *phrases: str) -> Act:
    """Somebody replies to the newest mail they have that says all this."""

    def act(play: Play) -> None:
        asked = play.newest(who, *phrases)
        play.company.post(_reply(play, asked, text))

    return act


def _reply(play: Play, mail: ReceivedMail, text: str, files: Mapping[str, bytes] | None = None) -> Letter:
    writer = play.company.writer(mail.recipient)
    return Letter(writer, mail.reply_to, mail.reply_subject, text, mail.message_id, files=files or {})


def decides(who: str, verb: str, what: tuple[str, str], reason: str = "") -> Act:
    """An approver opens the link of their approval mail, signs in if the page asks for it, and decides."""

    def act(play: Play) -> None:
        browser = play.browsers[who]
        page = _signed_in(play, browser, who, browser.open(link_of(asking_for(play, who, what))))
        form, name = _decision_form(page, verb)
        _pressed(browser, page, form, {name: verb, "reason": reason, **_number_to_type(page, form), **_checked(form)})

    return act


def asking_for(play: Play, who: str, what: tuple[str, str]) -> ReceivedMail:
    """The newest mail that asks somebody to decide on this system and level."""
    return play.newest(who, "Decide by:", "What: {} ({})".format(*what))


def link_of(mail: ReceivedMail) -> str:
    """The first link in a mail's text."""
    found = _LINK.search(mail.text)
    if not found:
        raise NotAsTold(f"a link in “{mail.subject}”", "none")
    return found[0]


def _signed_in(play: Play, browser: Browser, who: str, page: Page) -> Page:
    """The page once it knows who is there: asks for a code, reads it from the person's own mailbox, types it."""
    asking = next((form for form in page.forms if "signin" in form.action and not form.knows("code")), None)
    if asking is None:
        return page
    before = len(play.company.sink.mails())
    page = _pressed(browser, page, asking, {})
    form = _form(page, "code")
    mail = play.arrival(who, "sign-in code", after=before)
    found = _CODE.search(mail.text)
    return _pressed(browser, page, form, {"code": found[0] if found else ""})


def _pressed(browser: Browser, page: Page, form: Form, filled: Mapping[str, str | list[str]]) -> Page:
    """Sends a form and follows on; a page that refuses is not as told."""
    after = browser.submit(page, form, filled)
    if after.status >= 400:
        raise NotAsTold(f"a page that takes the form {form.action}", f"status {after.status}: {after.words[:300]}")
    return after


def _form(page: Page, *names: str) -> Form:
    form = page.form_with(*names)
    if form is None:
        raise NotAsTold(f"a form with {', '.join(names)}", f"status {page.status}: {page.words[:300]}")
    return form


def _decision_form(page: Page, verb: str) -> tuple[Form, str]:
    """The form that offers this decision, and the name of the field that carries it."""
    for form in page.forms:
        for name in dict.fromkeys((*form.options, *form.fields)):
            if verb in form.options.get(name, []) or form.fields.get(name) == verb:
                return form, name
    raise NotAsTold(f"a form that offers to {verb}", f"status {page.status}: {page.words[:300]}")


def _checked(form: Form) -> dict[str, str]:
    """Every question of the checklist, answered with its first answer, which is yes."""
    return {name: values[0] for name, values in form.options.items() if name.startswith("check-")}


def _number_to_type(page: Page, form: Form) -> dict[str, str]:
    """The number that a page without a sign-in asks a reader to type."""
    found = _NUMBER.search(page.words) if form.knows("number") else None
    return {"number": found[1]} if found else {}


def scans(who: str, what: tuple[str, str]) -> Act:
    """A mail scanner gets hold of the approver's mail: it asks for the head, opens the page, submits every form."""

    def act(play: Play) -> None:
        link = link_of(asking_for(play, who, what))
        scanner = Browser()
        scanner.open(link, "HEAD")
        page = scanner.open(link)
        for form in page.forms:
            scanner.submit(page, form, {})
            for name, values in form.options.items():
                for value in values:
                    scanner.submit(page, form, {name: value})

    return act


def file_leaves(play: Play) -> None:
    """It is the time of day at which IT's file leaves."""
    play.mailbot.daily.export()
    play.process.look()


def it_follows_the_link(play: Play) -> None:
    """IT opens the link of its newest file and marks everything on the page as done."""
    address = play.company.policy.it_team
    browser = play.browsers[address]
    page = browser.open(link_of(play.newest(address, ".csv")))
    form = _form(page, "task", "outcome", "by")
    marked: dict[str, str | list[str]] = {"task": form.options["task"], "outcome": "done", "by": "Noah Steiner"}
    _pressed(browser, page, form, {**marked, **_number_to_type(page, form)})


def it_mails_the_file_back(play: Play) -> None:
    """IT fills in the column `done` of its newest file and replies with it."""
    mail = play.newest(play.company.policy.it_team, ".csv")
    ((name, data),) = mail.files.items()
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
    out = io.StringIO()
    sheet = csv.DictWriter(out, rows[0].keys())
    sheet.writeheader()
    sheet.writerows([{**row, "done": "yes", "done_by": "Noah Steiner"} for row in rows])
    play.company.post(_reply(play, mail, "All done, see the file.", {name: out.getvalue().encode()}))


def nothing(play: Play) -> None:
    """Nobody does anything: the step only looks."""
