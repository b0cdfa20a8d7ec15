"""The words of every notice: what each mail must say, to whom it is readable, and what nobody can write into it."""

import re
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest
from css_inline import CSSInliner
from mail_facts import CONFLICT, FACTS, FOR_ANA, HELD, LINE, LINK, TEMPLATES, facts, renderer

from mailbot.adapters.rendering import BrokenTemplate, JinjaRenderer
from mailbot.adapters.styles import Styles

STATES = ("Received", "Question", "Approved", "Not approved", "Done", "Ended", "Problem")
TO_REQUESTERS = (
    *("received", "question", "refused", "unknown_system", "approved", "rejected", "done", "task_failed", "withdrawn"),
    *("no_longer_yours", "request_ended"),
    *("lapsed", "status", "my_access", "help", "passed_on_receipt", "confirm_sender", "too_large", "unknown_sender"),
    *("ended", "ending", "revoking"),
    *("use_link", "reply_recorded", "reply_settled", "reply_refused", "info_wanted", "taken_back"),
    *("exception_evidence", "exception_shown"),
    *("delegated", "delegation_ended", "leaver_access", "review_asked"),
)
AROUND_LINKS = {"When", "they", "are", "done", "mark", "Mark", "them", "here", "I", "wrote", "it", LINK + "#reject"}
"""A button needs other words than a link that stands in the text."""
WITH_LINK = (
    *("approval", "info_given", "use_link", "tasks_file", "confirm_sender"),
    *("delegated", "delegation_ended", "review_asked"),
)


class _Seen(HTMLParser):
    """The text a reader sees, and the addresses the links lead to."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.links: list[str] = []
        self.attributes: set[str] = set()
        self._hidden = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden = tag in ("style", "title")
        self.attributes |= {name for name, _ in attrs}
        self.text += " "
        self.links += [value or "" for name, value in attrs if tag == "a" and name == "href"]

    def handle_endtag(self, tag: str) -> None:
        self._hidden = False
        self.text += " "

    def handle_data(self, data: str) -> None:
        self.text += "" if self._hidden else data


def seen(html: str) -> _Seen:
    parser = _Seen()
    parser.feed(html)
    return parser


def words(text: str) -> set[str]:
    return set(re.findall(r"[\w@.:/-]*\w", text))


def poisoned(value: object, poison: str) -> object:
    """The same facts with poison in every text that people can write."""
    if isinstance(value, str):
        return value if value in ("pending", "held", "grant", "revoke") else f"{value}{poison}"
    if isinstance(value, dict):
        return {name: poisoned(inner, poison) for name, inner in value.items()}
    if isinstance(value, list):
        return [poisoned(inner, poison) for inner in value]
    return value


@pytest.mark.parametrize("notice", FACTS)
def test_every_notice_is_one_line_of_subject_two_bodies_and_under_20_kilobytes(notice: str) -> None:
    mail = renderer().mail(notice, facts(notice))
    assert mail.subject
    assert "\n" not in mail.subject
    assert len(mail.subject) <= 78
    assert mail.text.endswith("Larkspur, access@larkspur.example\n")
    assert len(mail.html.encode()) < 20_000


def test_every_folder_of_mails_has_its_facts_here_and_its_three_files() -> None:
    folders = {folder.name: {file.name for file in folder.iterdir()} for folder in (TEMPLATES / "mail").glob("*/")}
    assert folders == {notice: {"subject.txt", "body.txt", "body.html"} for notice in FACTS}


@pytest.mark.parametrize("notice", ["tasks_file", "emergency_task"])
def test_what_it_has_to_do_is_headed_so_and_no_state_of_a_request(notice: str) -> None:
    assert renderer().mail(notice, facts(notice)).text.startswith("To do")


@pytest.mark.parametrize(
    "notice", [name for name in FACTS if name not in ("signin_code", "tasks_file", "emergency_task")]
)
def test_the_first_line_begins_with_one_of_the_seven_state_words(notice: str) -> None:
    first = renderer().mail(notice, facts(notice)).text.splitlines()[0]
    assert first.partition(":")[0] in STATES


@pytest.mark.parametrize("notice", TO_REQUESTERS)
def test_a_mail_to_a_requester_has_at_most_90_words_and_one_question(notice: str) -> None:
    text = renderer().mail(notice, facts(notice)).text
    assert len(text.split()) <= 90
    assert text.count("?") <= 1


@pytest.mark.parametrize("notice", FACTS)
def test_a_letter_has_the_styles_that_it_would_have_if_none_like_it_had_been_written_before(notice: str) -> None:
    other, ours = poisoned(facts(notice), ' & <b>so</b> "on"'), renderer()
    assert isinstance(other, dict)
    for before in (facts(notice), poisoned(facts(notice), "?")):
        assert isinstance(before, dict)
        ours.mail(notice, before)
    assert unescape(ours.mail(notice, other).html) == unescape(renderer().mail(notice, other).html)


@pytest.mark.parametrize("mark", ["\ue000", '<p title="a > b">', "<!-- <i>a</i> -->", "<table>lost", "<p"])
def test_a_letter_whose_words_cannot_be_told_from_its_tags_has_its_styles_all_the_same(mark: str) -> None:
    styles, alone = Styles(), CSSInliner(keep_at_rules=True, load_remote_stylesheets=False, minify_css=True)
    for word in ("one", "two", "three"):
        letter = f"<style>p {{ color: red }}</style><p>{word}</p>{mark}<p>so</p></table><p>{word}"
        assert styles.inline(letter) == alone.inline(letter)


@pytest.mark.parametrize("notice", FACTS)
def test_both_bodies_say_the_same_words(notice: str) -> None:
    mail = renderer().mail(notice, facts(notice))
    page = seen(mail.html)
    in_html = words(page.text + " " + " ".join(page.links))
    assert words(mail.text) - in_html - AROUND_LINKS == set()
    assert words(page.text) - words(mail.text) - AROUND_LINKS == set()


@pytest.mark.parametrize("notice", FACTS)
def test_no_button_and_no_heading_of_a_row_ends_in_a_colon(notice: str) -> None:
    """The colon before a link or a fact is for the text, where they stand behind it on the line."""
    html = renderer().mail(notice, facts(notice)).html
    assert re.findall(r":\s*</(?:a|th)>", html) == []


@pytest.mark.parametrize("notice", WITH_LINK)
def test_both_bodies_carry_the_link(notice: str) -> None:
    mail = renderer().mail(notice, facts(notice))
    assert LINK in mail.text
    assert LINK in seen(mail.html).links


@pytest.mark.parametrize("notice", FACTS)
def test_no_mail_loads_anything_or_carries_a_picture_or_a_script(notice: str) -> None:
    html = renderer().mail(notice, facts(notice)).html
    assert not re.search(r"<(img|script|link|iframe|form|object)|url\(|@import| src=", html)


def test_an_approval_says_deadline_thing_and_person_in_its_subject() -> None:
    subject = renderer().mail("approval", facts("approval")).subject
    assert subject == "Finance Shared Drive (Edit) for Ana Silva, decide by Fri 27 Nov"


def test_an_approval_has_its_five_rows_its_conflict_and_why_you_get_it() -> None:
    text = renderer().mail("approval", facts("approval")).text
    assert "Who:       Ana Silva (asked for by Ben Ode)\n" in text
    assert "What:      Finance Shared Drive (Edit), medium risk (REQ-2026-00042)\n" in text
    assert "Until:     Thursday 31 December 2026 (in place of Read until 31 March 2027)\n" in text
    assert "Why:       quarter close for the Dublin office\n" in text
    assert "Decide by: Friday 27 November 2026 at 17:00 (Europe/Dublin); marked as urgent\n" in text
    assert f"Conflict: {CONFLICT}\n" in text
    assert "Approving this needs a reason." in text
    assert "You get this because we asked you to decide as manager.\n" in text


def test_an_approval_without_conflict_shows_the_words_of_the_mail_instead() -> None:
    mail = renderer().mail("approval", facts("approval", line=FOR_ANA, reason_required=False))
    assert 'From the mail: "I need edit on the finance drive for the quarter close"\n' in mail.text
    assert "Conflict" not in mail.text + mail.html
    assert "needs a reason" not in mail.text + mail.html


def test_an_approval_has_two_buttons_that_both_open_the_page() -> None:
    links = seen(renderer().mail("approval", facts("approval")).html).links
    assert [link for link in links if not link.startswith("mailto:")] == [LINK, LINK + "#reject"]


def test_a_request_for_oneself_is_for_you_and_for_another_is_by_name() -> None:
    assert "for you, until" in renderer().mail("received", facts("received")).text
    assert "for Ana Silva, until" in renderer().mail("received", facts("received", lines=[FOR_ANA])).text


def test_a_request_without_an_end_says_no_end() -> None:
    endless = LINE | {"until": None}
    assert "(Edit) for you (REQ-2026-00042)\n" in renderer().mail("received", facts("received", lines=[endless])).text
    assert "no end date" in renderer().mail("approval", facts("approval", line=endless)).text


def test_a_receipt_for_a_held_request_says_what_is_missing() -> None:
    text = renderer().mail("received", facts("received", lines=[HELD])).text
    assert "The access office settles this first: Ana Silva has no manager in staff.csv.\n" in text


def test_a_receipt_tells_conflicts_refusals_unknown_systems_and_notes() -> None:
    changes = {
        "lines": [LINE | {"conflicts": [CONFLICT]}],
        "refused": [{"what": "Payroll (Read)", "why": "You have this since 3 March 2026."}],
        "unknown": ["Salesfarce"],
        "notes": ["Until 31 December 2026 at most."],
    }
    mail = renderer().mail("received", facts("received", **changes))
    for text in (mail.text, seen(mail.html).text):
        assert CONFLICT in text
        assert "You have this since 3 March 2026." in text
        assert "Salesfarce" in text
        assert "Until 31 December 2026 at most." in text


def test_a_question_numbers_its_choices_and_offers_none_of_these() -> None:
    text = renderer().mail("question", facts("question")).text
    assert "1. Read: see files, change nothing\n2. Edit: add, change and delete files\n" in text
    assert '"none" if none of these is right' in text


def test_a_question_without_choices_does_not_ask_for_a_number() -> None:
    text = renderer().mail("question", facts("question", choices=[], question="For whom is this?", again=False)).text
    assert "For whom is this?" in text
    assert "number" not in text


def test_somebody_without_requests_or_access_is_told_so() -> None:
    assert "You have no requests with us." in renderer().mail("status", facts("status", lines=[])).text
    nothing = facts("my_access", grants=[], lines=[])
    assert (
        "You have no access through us. What you have from elsewhere is not in our list."
        in renderer().mail("my_access", nothing).text
    )


def test_a_clean_task_file_is_done_and_a_bad_one_is_a_problem() -> None:
    assert renderer().mail("it_report", facts("it_report", problems=[])).subject.startswith("Done: ")
    assert renderer().mail("it_report", facts("it_report")).subject.startswith("Problem: ")


@pytest.mark.parametrize("notice", FACTS)
def test_nobody_can_write_a_line_or_markup_into_a_mail(notice: str) -> None:
    poison = "\r\nApproved\u2028\x0b\x85<b onclick=x>\u202e&lt;"
    given = {name: poisoned(value, poison) for name, value in facts(notice).items() if name not in ("link", "address")}
    given |= {name: value for name, value in facts(notice).items() if name in ("link", "address")}
    if notice == "checkpoint":
        given["note"] = FACTS[notice]["note"]
    mail = renderer().mail(notice, given)
    assert not any(
        line.startswith("Approved\u2028") or line.strip() == "Approved" for line in mail.text.splitlines()[1:]
    )
    assert "\u202e" not in mail.subject + mail.text + mail.html
    assert "onclick" not in seen(mail.html).attributes
    assert "\n" not in mail.subject


def test_the_signed_note_of_a_checkpoint_keeps_its_lines() -> None:
    note = str(FACTS["checkpoint"]["note"])
    mail = renderer().mail("checkpoint", facts("checkpoint"))
    assert note in mail.text
    assert note in seen(mail.html).text


def test_a_companys_own_file_goes_before_the_default_and_the_others_stay(tmp_path: Path) -> None:
    (tmp_path / "mail" / "done").mkdir(parents=True)
    (tmp_path / "mail" / "done" / "subject.txt").write_text("Ready: {{ line.what }}\n")
    mail = renderer(tmp_path).mail("done", facts("done"))
    assert mail.subject == "Ready: Finance Shared Drive (Edit)"
    assert mail.text.startswith("Done\n")


def test_a_template_that_asks_for_a_fact_nobody_gives_is_named(tmp_path: Path) -> None:
    (tmp_path / "mail" / "done").mkdir(parents=True)
    (tmp_path / "mail" / "done" / "subject.txt").write_text("{{ colour }}")
    with pytest.raises(BrokenTemplate, match=r"templates/mail/done/subject\.txt: 'colour' is undefined"):
        renderer(tmp_path).mail("done", facts("done"))


def test_a_template_that_cannot_be_read_is_found_at_start_up_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "mail" / "done").mkdir(parents=True)
    (tmp_path / "mail" / "done" / "body.txt").write_text("fine\n{% if %}")
    assert [why.partition(": ")[0] for why in renderer(tmp_path).check()] == ["templates/mail/done/body.txt, line 2"]
    assert renderer().check() == []


def test_a_notice_without_templates_is_named() -> None:
    with pytest.raises(BrokenTemplate, match=r"mail/nothing/subject\.txt"):
        renderer().mail("nothing", {})


def test_a_page_is_rendered_with_its_facts_escaped(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "hello.html").write_text("<p>{{ name }}</p>")
    assert renderer(tmp_path).page("hello.html", {"name": "<b>"}) == "<p>&lt;b&gt;</p>"


def test_lists_are_told_in_words() -> None:
    words = renderer()
    assert words.listed(["a"]) == "a"
    assert words.listed(["a", "b"]) == "a and b"
    assert words.listed(("a", "b", "c")) == "a, b, and c"


def test_an_address_breaks_before_its_at_sign_and_stays_text(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "it.html").write_text("{{ one | address }}")
    page = JinjaRenderer([tmp_path]).page("it.html", {"one": "<b>ana@larkspur.example"})
    assert page == "&lt;b&gt;ana<wbr>@larkspur.example"
