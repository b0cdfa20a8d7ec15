"""The demo inbox: what a newcomer can do with it in a browser."""

import re
import smtplib
from collections.abc import Iterator
from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage

import httpx
import pytest
from imapclient import IMAPClient

from mailbot.core.calendar import Calendar
from mailbot.core.catalog import Catalog, Person
from mailbot.core.rules import Policy, Rule
from mailbot.demo.company import Company
from mailbot.demo.inbox import create_inbox, linked
from mailbot.demo.servers import ImapServer, SmtpSink
from mailbot.demo.serving import LoopbackPages

PEOPLE = (
    Person("LF-1", "zoe.adams@larkspur.example", "Zoë Adams", department="Warehouse", title="Picker"),
    Person("LF-2", "eve.marlow@larkspur.example", "Eve Marlow", department="Sales", title="Trainee"),
    Person("LF-3", "ana.costa@larkspur.example", "Ana Costa", department="Finance", title="Controller"),
    Person("LF-4", "old.hand@larkspur.example", "Old Hand", department="Finance", title="Clerk", active=False),
)
POLICY = Policy(
    company="Larkspur Foods",
    access_office="access-office@larkspur.example",
    it_team="it@larkspur.example",
    auditor="",
    calendar=Calendar("Europe/Berlin", frozenset(range(5))),
    rules=(Rule("R1", "everything", date(2026, 1, 1), {}),),
    deadlines={},
    assurance={},
)


@pytest.fixture
def company() -> Iterator[Company]:
    with ImapServer("access@larkspur.example") as imap, SmtpSink() as sink:
        yield Company(
            Catalog(PEOPLE, ()),
            POLICY,
            "access@larkspur.example",
            "mx.larkspur.example",
            imap,
            sink,
            "http://127.0.0.1:1",
        )


@pytest.fixture
def browser(company: Company) -> Iterator[httpx.Client]:
    with (
        LoopbackPages(create_inbox(company, lambda: None, lambda address: "")) as pages,
        httpx.Client(base_url=pages.url, timeout=10) as client,
    ):
        yield client


def send(company: Company, to: str, subject: str, text: str = "text", html: str = "", files: bool = False) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "mailbot <access@larkspur.example>", to, subject
    mail["Reply-To"], mail["Message-ID"] = "access+abcdefghijklmnop@larkspur.example", "<n1@larkspur.example>"
    mail.set_content(text)
    if html:
        mail.add_alternative(html, subtype="html")
    if files:
        mail.add_attachment(b"task_id\r\nT-1\r\n", maintype="text", subtype="csv", filename="tasks 1.csv")
    with smtplib.SMTP(company.sink.host, company.sink.port, timeout=10) as smtp:
        smtp.send_message(mail)


def received(company: Company) -> EmailMessage:
    """The one mail that now lies where mailbot reads."""
    with IMAPClient(company.imap.host, company.imap.port, ssl=False, timeout=10) as client:
        client.login(company.imap.user, company.imap.password)
        client.select_folder("INBOX", readonly=True)
        (uid,) = client.search("ALL")
        return message_from_bytes(client.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"], policy=policy.default)


def write(browser: httpx.Client, **fields: str) -> httpx.Response:
    form = {
        "sender": "ana.costa@larkspur.example",
        "to": "access@larkspur.example",
        "subject": "hello",
        "text": "please",
    }
    return browser.post("/write", data=form | fields, follow_redirects=False)


def test_the_cast_comes_first_then_shared_mailboxes_then_departments_by_name(browser: httpx.Client) -> None:
    headings = re.findall(r"<h2>(.*?)</h2>", browser.get("/").text)
    assert headings == ["The cast", "Shared mailboxes", "Finance", "Warehouse"]


def test_every_person_is_listed_once_with_the_number_of_their_mails(company: Company, browser: httpx.Client) -> None:
    send(company, "zoe.adams@larkspur.example", "one")
    send(company, "zoe.adams@larkspur.example", "two")
    page = browser.get("/").text
    assert all(page.count(f"/box/{person.email.replace('@', '%40')}") == 1 for person in PEOPLE)
    assert re.search(r'Zoë Adams .*?aria-label="2 mails">2<', page)
    assert re.search(r'Eve Marlow .*?aria-label="0 mails"><', page)


def test_somebody_who_has_left_is_shown_as_such(browser: httpx.Client) -> None:
    assert re.search(r"Old Hand .*?has left", browser.get("/").text)


def test_a_mailbox_of_no_person_appears_once_it_was_written_to(company: Company, browser: httpx.Client) -> None:
    assert "stranger@elsewhere.example" not in browser.get("/").text
    send(company, "stranger@elsewhere.example", "who are you")
    assert "stranger@elsewhere.example" in browser.get("/").text


def test_a_written_mail_arrives_stamped_by_the_receiver_above_all_else(company: Company, browser: httpx.Client) -> None:
    answer = write(browser, sender="zoe.adams@larkspur.example", text="I need the drive, très vite.")
    mail = received(company)
    assert (answer.status_code, answer.headers["location"]) == (303, "/box/zoe.adams%40larkspur.example?sent=1")
    assert mail.items()[0] == (
        "Authentication-Results",
        "mx.larkspur.example; dmarc=pass header.from=larkspur.example",
    )
    assert mail["From"] == "Zoë Adams <zoe.adams@larkspur.example>"
    assert mail.get_content().strip() == "I need the drive, très vite."


def test_a_forged_mail_can_be_tried_out(company: Company, browser: httpx.Client) -> None:
    write(browser, arrival="fail")
    assert "dmarc=fail" in received(company)["Authentication-Results"]


def test_a_line_break_in_the_subject_makes_no_header(company: Company, browser: httpx.Client) -> None:
    write(browser, subject="hello\r\nBcc: eve.marlow@larkspur.example")
    mail = received(company)
    assert mail["Bcc"] is None
    assert mail["Subject"] == "hello Bcc: eve.marlow@larkspur.example"


def test_mail_to_anybody_but_mailbot_is_refused_with_the_reason(company: Company, browser: httpx.Client) -> None:
    answer = write(browser, to="mia.berg@larkspur.example")
    assert answer.status_code == 400
    assert "Only mail to access@larkspur.example is delivered here" in answer.text
    assert company.imap.folders() == {"INBOX": 0}


def test_an_unknown_finding_about_the_sender_is_refused(company: Company, browser: httpx.Client) -> None:
    assert write(browser, arrival="maybe").status_code == 422
    assert company.imap.folders() == {"INBOX": 0}


def test_a_reply_goes_to_the_reply_address_in_the_same_thread(company: Company, browser: httpx.Client) -> None:
    send(company, "zoe.adams@larkspur.example", "Which drive?", "1. Finance\n2. Sales")
    page = browser.get("/write?reply=1").text
    assert 'value="access+abcdefghijklmnop@larkspur.example"' in page
    assert 'value="Re: Which drive?"' in page
    assert 'value="&lt;n1@larkspur.example&gt;"' in page
    assert "&gt; 1. Finance" in page
    assert re.search(r'value="zoe.adams@larkspur.example" selected', page)
    write(browser, to="access+abcdefghijklmnop@larkspur.example", in_reply_to="<n1@larkspur.example>", text="1")
    mail = received(company)
    assert (mail["To"], mail["In-Reply-To"]) == ("access+abcdefghijklmnop@larkspur.example", "<n1@larkspur.example>")


def test_a_file_can_be_read_and_sent_back(company: Company, browser: httpx.Client) -> None:
    send(company, "it@larkspur.example", "Tasks", files=True)
    (link,) = re.findall(r'href="(/mail/1/files/[^"]+)"', browser.get("/mail/1").text)
    sheet = browser.get(link)
    assert sheet.content == b"task_id\r\nT-1\r\n"
    assert sheet.headers["content-disposition"].startswith("attachment")
    form = {"sender": "it@larkspur.example", "to": "access@larkspur.example", "subject": "done", "text": "see file"}
    browser.post("/write", data=form, files={"attached": ("tasks.csv", sheet.content)})
    (attached,) = received(company).iter_attachments()
    assert (attached.get_filename(), attached.get_content_type()) == ("tasks.csv", "text/csv")
    assert attached.get_payload(decode=True) == sheet.content


def test_the_html_of_a_mail_is_shown_without_scripts_and_its_links_open_a_page_of_their_own(
    company: Company, browser: httpx.Client
) -> None:
    send(
        company,
        "ana.costa@larkspur.example",
        "hi",
        html='<p onclick="x()">see <a href="http://127.0.0.1:1/d">it</a></p>',
    )
    answer = browser.get("/mail/1")
    (sandbox, inside) = re.search(r'<iframe[^>]* sandbox="([^"]*)" srcdoc="([^"]*)"', answer.text).groups()  # type: ignore[union-attr]
    assert "allow-scripts" not in sandbox
    assert "allow-popups" in sandbox
    assert inside.startswith("&lt;base target=&#34;_blank&#34;&gt;")
    assert "default-src 'none'" in answer.headers["content-security-policy"]


def test_text_of_a_mail_cannot_become_markup_and_its_links_are_links() -> None:
    html = linked('<b> see http://127.0.0.1:1/d/abc?x=1&y=2. Or (https://larkspur.example/a)"')
    assert "<b>" not in html
    assert '<a href="http://127.0.0.1:1/d/abc?x=1&amp;y=2" target="_blank" rel="noopener">' in html
    assert '<a href="https://larkspur.example/a" target="_blank" rel="noopener">' in html
    assert html.endswith("</a>)&#34;")


def test_it_gets_its_file_at_the_press_of_a_button(company: Company) -> None:
    def send_file() -> None:
        send(company, "it@larkspur.example", "2 grant tasks", files=True)

    with LoopbackPages(create_inbox(company, send_file, lambda address: "")) as pages:
        assert "2 grant tasks" not in httpx.get(pages.url + "/box/it@larkspur.example").text
        answer = httpx.post(pages.url + "/file", follow_redirects=True)
    assert answer.url.path == "/box/it@larkspur.example"
    assert "2 grant tasks" in answer.text


def test_a_mailbox_says_that_an_answer_waits(company: Company) -> None:
    with LoopbackPages(create_inbox(company, lambda: None, lambda address: f"One to {address} waits.")) as pages:
        page = httpx.get(pages.url + "/box/ana.costa@larkspur.example").text
    assert "One to ana.costa@larkspur.example waits. Write as somebody else meanwhile." in page


def test_only_lists_refresh_themselves(company: Company, browser: httpx.Client) -> None:
    send(company, "ana.costa@larkspur.example", "hi")
    refreshing = {
        path: 'http-equiv="refresh"' in browser.get(path).text
        for path in ("/", "/box/a@b.example", "/mail/1", "/write")
    }
    assert refreshing == {"/": True, "/box/a@b.example": True, "/mail/1": False, "/write": False}


@pytest.mark.parametrize("path", ["/mail/99", "/mail/0", "/mail/-1", "/nowhere"])
def test_what_is_not_there_is_said_on_a_page(browser: httpx.Client, path: str) -> None:
    answer = browser.get(path)
    assert answer.status_code == 404
    assert "That did not work" in answer.text


def test_a_page_of_another_site_cannot_reach_it_under_its_own_name(browser: httpx.Client) -> None:
    assert browser.get("/", headers={"Host": "evil.example"}).status_code == 400


def test_it_is_served_on_loopback_and_ends_with_its_block(company: Company) -> None:
    with LoopbackPages(create_inbox(company, lambda: None, lambda address: "")) as pages:
        assert pages.url.startswith("http://127.0.0.1:")
        assert "Larkspur Foods" in httpx.get(pages.url).text
    with pytest.raises(httpx.ConnectError):
        httpx.get(pages.url)
