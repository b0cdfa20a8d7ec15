"""The demo inbox: write a mail as anybody of the company, read everybody's mailbox, click the links."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated
from urllib.parse import quote

from fastapi import FastAPI, Form, HTTPException, Request, Response, UploadFile
from fastapi.responses import HTMLResponse, RedirectResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape
from starlette.exceptions import HTTPException as Refused
from starlette.middleware.trustedhost import TrustedHostMiddleware

from mailbot.demo.company import Company
from mailbot.demo.letters import ARRIVALS, Arrival, Letter
from mailbot.demo.servers import ReceivedMail

PAGES = Path(__file__).parent / "pages"

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
"""A mail shown here may style itself; it may not run, load or send anything."""

_LINK = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)\]]")


def create_inbox(company: Company, send_file: Callable[[], object], held_back: Callable[[str], str]) -> FastAPI:
    """The pages of the demo inbox, over the demo's own mail servers; `send_file` lets IT's daily file leave now,
    `held_back` says why an answer to an address does not come yet."""
    app = FastAPI(title="mailbot demo inbox", docs_url=None, redoc_url=None, openapi_url=None)
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=["127.0.0.1", "localhost"])
    page = _pages(company)
    _reading(app, company, page, held_back)
    _writing(app, company, page)

    @app.post("/file")
    def file_leaves() -> RedirectResponse:
        send_file()
        return RedirectResponse(f"/box/{quote(company.policy.it_team)}", 303)

    @app.exception_handler(Refused)
    def problem(request: Request, error: Refused) -> HTMLResponse:  # noqa: ARG001  # FastAPI hands it over
        return page("problem.html", {"why": error.detail}, error.status_code)

    return app


Page = Callable[..., HTMLResponse]


def _pages(company: Company) -> Page:
    """Fills a template and answers with it; every template knows the company."""
    templates = Environment(loader=FileSystemLoader(PAGES), autoescape=True, undefined=StrictUndefined)
    templates.filters["linked"] = linked
    templates.globals["company"] = company

    def page(name: str, facts: Mapping[str, object], status: int = 200) -> HTMLResponse:
        return HTMLResponse(templates.get_template(name).render(facts), status, HEADERS)

    return page


def _reading(app: FastAPI, company: Company, page: Page, held_back: Callable[[str], str]) -> None:
    @app.get("/")
    def people() -> HTMLResponse:
        newest = [(mail, company.box(mail.recipient)) for mail in company.sink.mails()[:-6:-1]]
        return page("people.html", {"groups": company.groups(), "newest": newest, "refresh": 3})

    @app.get("/box/{address}")
    def mailbox(address: str, sent: bool = False) -> HTMLResponse:
        box, mails = company.box(address), company.sink.mailbox(address)[::-1]
        waits = held_back(box.address)
        return page("mailbox.html", {"box": box, "mails": mails, "sent": sent, "waits": waits, "refresh": 3})

    @app.get("/mail/{number}")
    def mail(number: int) -> HTMLResponse:
        found = _mail(company, number)
        return page("mail.html", {"mail": found, "box": company.box(found.recipient), "files": list(found.files)})

    @app.get("/mail/{number}/files/{name}")
    def file(number: int, name: str) -> Response:
        data = _mail(company, number).files.get(name)
        if data is None:
            raise HTTPException(404, f"Mail {number} has no file called {name}.")
        disposition = f"attachment; filename*=UTF-8''{quote(name)}"
        return Response(data, 200, {**HEADERS, "Content-Disposition": disposition}, "application/octet-stream")


def _writing(app: FastAPI, company: Company, page: Page) -> None:
    @app.get("/write")
    def write(sender: str = "ana.costa@larkspur.example", reply: int = 0) -> HTMLResponse:
        letter = _reply(company, _mail(company, reply)) if reply else _blank(company, sender)
        return page("write.html", {"letter": letter, "groups": company.groups(), "arrivals": ARRIVALS})

    @app.post("/write")
    def post(
        sender: Annotated[str, Form()],
        to: Annotated[str, Form()],
        subject: Annotated[str, Form()] = "",
        text: Annotated[str, Form()] = "",
        in_reply_to: Annotated[str, Form()] = "",
        arrival: Annotated[Arrival, Form()] = "pass",
        attached: UploadFile | None = None,
    ) -> RedirectResponse:
        if not _is_ours(company, to):
            raise HTTPException(400, f"Only mail to {company.address} is delivered here, not to {to}.")
        files = {attached.filename: attached.file.read()} if attached and attached.filename else {}
        company.post(Letter(company.writer(sender), to, subject, text, in_reply_to, arrival, files))
        return RedirectResponse(f"/box/{quote(sender)}?sent=1", 303)


def _mail(company: Company, number: int) -> ReceivedMail:
    """The mail with this number; answers 404 when there is none."""
    found = company.sink.mails(number - 1)[:1] if number > 0 else []
    if not found:
        raise HTTPException(404, f"There is no mail {number}; the demo keeps its mails only while it runs.")
    return found[0]


def _blank(company: Company, sender: str) -> Letter:
    return Letter(company.writer(sender), company.address, "", "")


def _reply(company: Company, mail: ReceivedMail) -> Letter:
    """An answer as a mail program begins it: to the reply address, in the thread, the old text quoted below."""
    sent = f"On {mail.at:%d %B %Y} at {mail.at:%H:%M}, {mail.message['From']} wrote:"
    quoted = "\n".join(f"> {line}" for line in mail.text.splitlines())
    text = f"\n\n{sent}\n{quoted}\n"
    return Letter(company.writer(mail.recipient), mail.reply_to, mail.reply_subject, text, mail.message_id)


def _is_ours(company: Company, to: str) -> bool:
    """Whether a mail to this address, with or without a plus-tag, comes to mailbot."""
    local, _, domain = company.address.partition("@")
    return (
        re.fullmatch(rf"(.*<)?{re.escape(local)}(\+[^@\s]+)?@{re.escape(domain)}>?", to.strip(), re.IGNORECASE)
        is not None
    )


def linked(text: str) -> Markup:
    """Text with its web addresses made into links that open a page of their own."""
    done, html = 0, Markup("")
    for found in _LINK.finditer(text):
        link = Markup('<a href="{0}" target="_blank" rel="noopener">{0}</a>').format(found[0])
        html += escape(text[done : found.start()]) + link
        done = found.end()
    return html + escape(text[done:])
