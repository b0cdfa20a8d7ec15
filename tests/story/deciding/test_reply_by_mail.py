"""Approvers decide by answering the mail: in the strict form, by themselves, once; everything else decides nothing."""

import re
from contextlib import closing
from copy import copy
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

import pytest
from beginnings import told_once
from everyday import file_of
from world import ANA, EVE, MIA, OTO, World, link_in, story_rules, text_of

from mailbot.core.register import Decision

CHIDI = "chidi.okafor@larkspur.example"
WISH = "I need Viewer in StockPilot for the stock count."
PASS = "mx.larkspur.example; dmarc=pass header.from=larkspur.example"
UNPROVED = "mx.larkspur.example; none"
RE = "Re: StockPilot (Viewer) for Ana Costa"


def changed_rules(folder: Path, file: str, old: str, new: str) -> Path:
    """The demo company's rules with one change in one file."""
    rules = story_rules(folder / "rules")
    text, changes = re.subn(old, new, (rules / file).read_text("utf-8"))
    assert changes == 1
    (rules / file).write_text(text, "utf-8")
    return rules


@told_once
def ask(world: World) -> EmailMessage:
    """Ana asks for something of low risk; the mail that Mia gets."""
    world.writes(ANA, WISH)
    world.works()
    return world.mail(MIA, "decide")


def answers(world: World, text: str, **headers: str) -> str:
    """Mia answers her approval mail; what mailbot answers her."""
    world.writes(MIA, text, reply_to=world.mail(MIA, "Reject:"), **headers)
    world.works()
    return text_of(world.mail(MIA))


def decisions(world: World) -> tuple[Decision, ...]:
    file = file_of(world)
    return file.decisions


# --- what decides ---------------------------------------------------------------------------------------------------


def test_two_approvers_answer_their_mails_and_the_request_is_approved(world: World) -> None:
    ask(world)
    told = answers(world, "approve: she counts the stock")
    assert told.startswith("Approved: your reply is recorded")
    assert "she counts the stock" in told
    assert "It waits for approval: Chidi Okafor" in told
    world.writes(CHIDI, "Approved: fine", reply_to=world.mail(CHIDI))
    world.works()
    assert world.requests() == {"REQ-2026-00001": "approved"}
    assert [task.person for task in world.tasks()]
    assert "she counts the stock" in text_of(world.mail(ANA))
    assert world.trail().wrong is None


def test_a_decision_by_reply_is_recorded_as_what_it_is(world: World) -> None:
    ask(world)
    answers(world, "approve: ok")
    (taken,) = decisions(world)
    assert (taken.verb, taken.via, taken.assurance, taken.reason) == ("approve", "reply", "link", "ok")
    assert world.mailbot.desk.name(taken.decided_by) == "Mia Berg"


def test_a_no_with_its_reason_ends_the_request_and_reaches_the_requester(world: World) -> None:
    ask(world)
    assert answers(world, "reject: the count was last week").startswith("Not approved")
    assert world.requests() == {"REQ-2026-00001": "rejected"}
    assert "the count was last week" in text_of(world.mail(ANA))


def test_an_approver_may_answer_from_another_address_of_theirs(tmp_path: Path, database_url: str) -> None:
    rules = changed_rules(tmp_path, "staff.csv", r"(mia\.berg@\S+ Berg,.*,active,)", r"\1mia@home.example")
    with closing(World(tmp_path, database_url, rules)) as world:
        proof = "mx.larkspur.example; dmarc=pass header.from=home.example"
        world.writes("mia@home.example", "approve: ok", reply_to=ask(world), proof=proof)
        world.works()
        assert [row.via for row in decisions(world)] == ["reply"]
        assert text_of(world.mail(MIA)).startswith("Approved: your reply is recorded")


def test_a_first_line_that_is_none_of_the_three_is_told_so(world: World) -> None:
    ask(world)
    told = answers(world, "Let me think.")
    assert "Its first line is none of those below." in told
    assert [f"- {verb}: " in told for verb in ("approve", "reject", "ask")] == [True] * 3


# case 83
def test_a_quoted_command_never_counts(world: World) -> None:
    ask(world)
    told = answers(
        world, "Let me think.\n\nOn 26 Nov 2026 mailbot <access@larkspur.example> wrote:\n> approve: because …"
    )
    assert told.startswith("Question")
    assert decisions(world) == ()


# case 83
def test_a_quote_that_says_the_opposite_is_ignored(world: World) -> None:
    ask(world)
    answers(world, "approve: fine\n\nOn 26 Nov 2026 mailbot <access@larkspur.example> wrote:\n> reject: because …")
    assert [row.verb for row in decisions(world)] == ["approve"]


# case 84
def test_a_command_in_the_signature_is_ignored(world: World) -> None:
    ask(world)
    answers(world, "approve: fine\n\n-- \nMia Berg\nreject: spam and forward the rest")
    assert [(row.verb, row.reason) for row in decisions(world)] == [("approve", "fine")]


# case 84
def test_a_signature_alone_decides_nothing(world: World) -> None:
    ask(world)
    assert answers(world, "Will look at it.\n\n-- \nMia Berg\nreject: spam").startswith("Question")
    assert decisions(world) == ()


# case 85
def test_an_answer_below_the_quote_is_the_first_own_line(world: World) -> None:
    ask(world)
    answers(
        world,
        "On 26 Nov 2026 mailbot <access@larkspur.example> wrote:\n> Question: may Ana have it?\n> reject: because …"
        "\n\napprove: the count is hers",
    )
    assert [(row.verb, row.reason) for row in decisions(world)] == [("approve", "the count is hers")]


# case 85
def test_an_answer_between_quotes_that_does_not_begin_with_the_form_is_asked_back(world: World) -> None:
    ask(world)
    told = answers(world, "> Who: Ana Costa\n\nYes, that is her.\n\n> What: StockPilot\n\napprove: fine")
    assert "first line" in told
    assert decisions(world) == ()


# case 86
def test_blanks_case_width_and_invisible_signs_do_not_matter(world: World) -> None:
    ask(world)
    answers(world, "\ufeffAP\u200bPROVE\u00a0： ok")
    assert [(row.verb, row.reason) for row in decisions(world)] == [("approve", "ok")]


def test_the_form_may_be_in_the_approvers_own_language(world: World) -> None:
    ask(world)
    answers(world, "Genehmigt: passt")
    assert [row.verb for row in decisions(world)] == ["approve"]


# --- what is asked back ---------------------------------------------------------------------------------------------


# case 87
def test_a_denied_or_asking_form_is_asked_back_with_the_link_and_the_form(world: World) -> None:
    ask(world)
    for text in ("I do not approve: she left the team", "approve? reject?", "approve: why does she?"):
        told = answers(world, text)
        assert told.startswith("Question: may Ana Costa have StockPilot (Viewer)?")
        assert "- approve: because …\n- reject: because …" in told
        assert "/d/" in told
    assert decisions(world) == ()
    assert len(world.mails(MIA)) == 4


# case 88
def test_a_mail_that_says_both_is_asked_back(world: World) -> None:
    ask(world)
    for text in ("approve: ok\nreject: no", "reject: no\n\napprove: ok", "approve: no"):
        assert answers(world, text).startswith("Question")
    assert decisions(world) == ()
    assert len(world.mails(MIA)) == 4


def test_a_free_yes_a_narrowed_yes_and_a_bare_no_are_asked_back(world: World) -> None:
    ask(world)
    for text in ("yes, fine", "approve: but only until Friday", "reject:"):
        assert answers(world, text).startswith("Question")
    assert decisions(world) == ()
    assert len(world.mails(MIA)) == 4


def test_who_was_asked_back_answers_that_mail_in_the_form(world: World) -> None:
    ask(world)
    answers(world, "yes, fine")
    answers(world, "approve: fine")
    assert [row.reason for row in decisions(world)] == ["fine"]


def test_a_reason_longer_than_the_page_takes_is_asked_to_be_shortened(world: World) -> None:
    ask(world)
    assert "shorten" in answers(world, "approve: " + "she counts the stock " * 100)
    assert decisions(world) == ()


def test_above_the_risks_of_the_policy_a_reply_gets_the_link(world: World) -> None:
    world.writes(ANA, "Could I get Edit on the Finance Shared Drive for the month-end closing?")
    world.works()
    assert "answer this mail" not in text_of(world.mail(MIA))
    told = answers(world, "approve: ok")
    assert "taken on a page" in told
    assert "- approve:" not in told
    assert decisions(world) == ()


def test_a_company_that_does_not_allow_it_gets_the_link_at_every_risk(tmp_path: Path, database_url: str) -> None:
    rules = changed_rules(tmp_path, "policy.yaml", r"\nreply_by_mail: .*", "")
    with closing(World(tmp_path, database_url, rules)) as world:
        assert "answer this mail" not in text_of(ask(world))
        assert "taken on a page" in answers(world, "approve: ok")
        assert decisions(world) == ()


def test_where_it_is_allowed_the_approval_mail_says_so(world: World) -> None:
    assert 'answer this mail with "approve: because …", "reject: because …" or "ask: …"' in text_of(ask(world))


def test_a_reply_that_lost_the_secret_address_gets_the_link(world: World) -> None:
    mail = ask(world)
    world.writes(MIA, "approve: ok", In_Reply_To=str(mail["Message-ID"]))
    world.works()
    assert "reply address" in text_of(world.mail(MIA))
    assert decisions(world) == ()


@pytest.mark.parametrize(
    "words", ["reject: no need", "Ablehnen: StockPilot braucht sie nicht", "Approve", "refusé: non"]
)
def test_a_decision_in_a_mail_that_answers_none_of_ours_gets_the_link(world: World, words: str) -> None:
    ask(world)
    world.writes(MIA, words, subject="StockPilot")
    world.works()
    told = " ".join(text_of(world.mail(MIA)).split())
    assert "Your reply decided nothing yet. It does not answer our mail about it." in told
    assert "/d/" in told
    assert (decisions(world), world.requests()) == ((), {"REQ-2026-00001": "pending"})


def test_where_several_wait_a_decision_that_names_none_gets_the_page_with_all(world: World) -> None:
    ask(world)
    world.writes(ANA, "Please give me Viewer on Dockline, to see the dock calendar.", subject="Dockline")
    world.works()
    world.writes(MIA, "reject: no need", subject="No")
    world.works()
    assert "2 approvals wait for your decision: http://127.0.0.1:8080/inbox" in text_of(world.mail(MIA))
    world.writes(MIA, "reject: REQ-2026-00002 is not needed", subject="No")
    world.works()
    assert "Dockline (Viewer)" in text_of(world.mail(MIA))
    assert set(world.requests().values()) == {"pending"}


def test_a_decision_of_whom_nobody_asked_is_not_one(world: World) -> None:
    ask(world)
    world.writes(OTO, "reject: no need", subject="No")
    world.works()
    assert world.mails(OTO) == []
    assert decisions(world) == ()


def test_an_answer_to_somebody_elses_mail_that_named_the_secret_address_decides_nothing(world: World) -> None:
    """Whoever got to know it by a copy of an answer makes it the Reply-To of a vote about lunch."""
    mail, vote = ask(world), EmailMessage()
    vote["Subject"], vote["Message-ID"], vote["Reply-To"] = "Lunch", "<vote@larkspur.example>", mail["Reply-To"]
    world.writes(MIA, "approve: pizza", reply_to=vote)
    world.works()
    assert "It answers another mail than ours" in text_of(world.mail(MIA))
    assert decisions(world) == ()


@pytest.mark.parametrize(("name", "value"), [("Message-ID", "<1@of.the.provider.example>"), ("Subject", "Access")])
def test_an_answer_is_known_by_what_it_refers_to_or_by_its_subject(world: World, name: str, value: str) -> None:
    """Some providers give our mails ids of their own, and some people write another subject."""
    mail = copy(ask(world))
    mail.replace_header(name, value)
    world.writes(MIA, "approve: ok", reply_to=mail)
    world.works()
    assert [taken.verb for taken in decisions(world)] == ["approve"]


# --- too late -------------------------------------------------------------------------------------------------------


# case 89
def test_an_answer_to_what_is_decided_gets_the_status_and_changes_nothing(world: World) -> None:
    ask(world)
    answers(world, "approve: ok")
    told = answers(world, "reject: I changed my mind")
    assert told.startswith("Approved: your reply changed nothing")
    assert "You decided this on Thursday 26 November 2026" in told
    assert [row.verb for row in decisions(world)] == ["approve"]
    assert world.requests() == {"REQ-2026-00001": "pending"}


@pytest.mark.parametrize(
    "words", ["sorry I made a mistake, please undo", "Entschuldigung, das war ein Versehen, bitte zurücknehmen."]
)
def test_who_regrets_a_decision_reads_where_to_take_it_back(world: World, words: str) -> None:
    ask(world)
    told = answers(world, "approve: ok")
    assert "Take your decision back: http" in told
    for reply_to, text in ((world.mail(MIA, "Reject:"), words), (None, f"REQ-2026-00001: {words}")):
        world.writes(MIA, text, reply_to=reply_to)
        world.works()
        told = text_of(world.mails(MIA)[-1])
        assert told.startswith("Approved: your reply changed nothing")
        assert "Take your decision back" in told
    browser = world.browser()
    browser.open(link_in(world.mails(MIA)[-1]))
    browser.send(reason="a slip")
    assert world.requests() == {"REQ-2026-00001": "pending"}
    assert not decisions(world)


# case 89
def test_an_answer_after_another_approver_said_no_is_told_so(world: World) -> None:
    ask(world)
    world.writes(CHIDI, "reject: not needed", reply_to=world.mail(CHIDI))
    world.works()
    assert answers(world, "approve: ok").startswith("Not approved: your reply changed nothing")
    assert world.requests() == {"REQ-2026-00001": "rejected"}


# case 90
def test_an_answer_after_the_request_was_withdrawn_is_told_so(world: World) -> None:
    ask(world)
    world.writes(ANA, "withdraw", reply_to=world.mail(ANA))
    world.works()
    told = answers(world, "approve: ok")
    assert told.startswith("Ended: your reply changed nothing")
    assert "It was withdrawn." in told
    assert world.requests() == {"REQ-2026-00001": "withdrawn"}
    assert decisions(world) == ()


def test_the_same_mail_once_more_is_once(world: World) -> None:
    ask(world)
    for _ in range(2):
        answers(world, "approve: ok", message_id="<answer@larkspur.example>")
    assert len(decisions(world)) == 1
    assert len([mail for mail in world.mails(MIA) if "recorded" in text_of(mail)]) == 1


# --- who must not decide --------------------------------------------------------------------------------------------


# case 91
def test_a_reply_that_an_assistant_sent_for_the_approver_is_refused_and_explained(world: World) -> None:
    ask(world)
    told = answers(world, "approve: ok", Sender="assistant@larkspur.example")
    assert "assistant@larkspur.example sent it for you" in told
    assert "/d/" in told
    assert decisions(world) == ()


# case 92
def test_a_third_person_who_got_the_approval_mail_is_told_that_it_is_not_theirs(world: World) -> None:
    mail = ask(world)
    before = len(world.mails(MIA))
    for text in ("approve: ok", "approve: I say"):
        world.writes(EVE, text, reply_to=mail)
        world.works()
    (told,) = world.mails(EVE)
    assert text_of(told).startswith("Problem: only Mia Berg can decide this")
    assert "StockPilot" not in text_of(told)
    assert decisions(world) == ()
    assert len(world.mails(MIA)) == before
    world.clock.forward(days=1)
    world.writes(EVE, "approve: still", reply_to=mail)
    world.works()
    assert len(world.mails(EVE)) == 2


# case 92
def test_the_requester_cannot_answer_the_mail_to_their_approver(world: World) -> None:
    world.writes(ANA, "approve: ok", reply_to=ask(world))
    world.works()
    assert decisions(world) == ()


def test_one_approver_cannot_answer_for_the_other(world: World) -> None:
    ask(world)
    world.writes(MIA, "approve: ok", reply_to=world.mail(CHIDI))
    world.works()
    assert text_of(world.mail(MIA)).startswith("Problem: only Chidi Okafor can decide this")
    assert decisions(world) == ()


def test_a_forged_answer_gets_a_link_and_decides_nothing_even_when_it_is_confirmed(world: World) -> None:
    ask(world)
    told = answers(world, "approve: ok", proof=UNPROVED)
    assert told.startswith("Question: did you write this mail?")
    browser = world.browser()
    browser.open(link_in(world.mail(MIA)))
    browser.send()
    world.works()
    assert "We could not prove that it came from you." in text_of(world.mail(MIA))
    assert decisions(world) == ()


def test_an_answer_whose_proof_failed_is_not_answered_at_all(world: World) -> None:
    ask(world)
    before = len(world.mails(MIA))
    answers(world, "approve: ok", proof="mx.larkspur.example; dmarc=fail header.from=larkspur.example")
    assert len(world.mails(MIA)) == before
    assert decisions(world) == ()


def test_a_guessed_address_decides_nothing(world: World) -> None:
    mail = ask(world)
    guessed = str(mail["Reply-To"]).replace("+", "+a")
    del mail["Reply-To"]
    mail["Reply-To"] = guessed
    world.writes(MIA, "approve: ok", reply_to=mail)
    world.works()
    assert decisions(world) == ()


def test_the_address_of_another_request_does_not_decide_this_one(world: World) -> None:
    first = ask(world)
    world.writes(ANA, "I also need Booker in Dockline for the trucks.")
    world.works()
    other = world.mail(MIA, "Dockline")
    world.writes(MIA, "approve: ok", reply_to=other, References=str(first["Message-ID"]))
    world.works()
    assert decisions(world) == ()
    file = file_of(world, "REQ-2026-00002")
    assert [row.via for row in file.decisions] == ["reply"]


def from_mia(to: str, text: str, subject: str = RE, subtype: str = "plain", **headers: str) -> EmailMessage:
    """A mail that Mia wrote, with the proof of her provider."""
    message = EmailMessage()
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message["Authentication-Results"] = PASS
    message["From"], message["To"], message["Subject"] = MIA, to, subject
    message["Message-ID"] = "<by-mia@larkspur.example>"
    message.set_content(text, subtype=subtype)
    return message


def arrives(world: World, message: EmailMessage) -> None:
    world.delivers(message.as_bytes())
    world.works()


@pytest.mark.parametrize("to", [EVE, "access+aaaaaaaaaaaaaaaa@larkspur.example"])
def test_a_true_mail_to_somebody_else_that_is_delivered_once_more_decides_nothing(world: World, to: str) -> None:
    address = str(ask(world)["Reply-To"])
    arrives(world, from_mia(to, "approve: ok", Delivered_To=address))
    assert "reply address" in text_of(world.mail(MIA))
    assert decisions(world) == ()


OLD_MAIL = "to:subject:message-id:date:from:mime-version"
"""What Mia's server signed of a mail of hers to a colleague, which had no Cc."""
FULL = f"{OLD_MAIL}:to:cc:date:message-id:content-type:content-transfer-encoding"
FROM_HERS = f"{PASS}; spf=pass smtp.mailfrom=mia.berg@larkspur.example"


def signature(names: str, domain: str = "larkspur.example") -> str:
    listed = names.replace(":", " : ")  # to be folded
    return f"v=1; a=rsa-sha256; c=relaxed/relaxed; d={domain}; s=s; h={listed}; bh=eA==; b=eA=="


@pytest.mark.parametrize(
    ("signed", "proof", "decides"),
    [
        ([OLD_MAIL], PASS, False),
        ([OLD_MAIL, FULL], PASS, False),  # which of both was good, the receiver does not tell for sure
        ([signature("from", "mail.larkspur.example"), FULL], PASS, False),
        (["nonsense", FULL], PASS, False),
        ([FULL], PASS, True),
        ([FULL, signature("from:subject", "relay.example")], PASS, True),
        ([OLD_MAIL], FROM_HERS, True),
        ([OLD_MAIL], FROM_HERS.replace("mia.berg@", "x@evil."), False),
        ([], PASS, True),
    ],
)
def test_an_old_mail_to_which_a_copy_to_us_was_added_decides_nothing(
    world: World, signed: list[str], proof: str, decides: bool
) -> None:
    address = str(ask(world)["Reply-To"])
    mail = from_mia(
        "daniel.weber@larkspur.example", "approve: fine", Cc=address, Date=format_datetime(world.clock.now())
    )
    mail.replace_header("Authentication-Results", proof)
    for names in signed:
        mail["DKIM-Signature"] = names if "=" in names or names == "nonsense" else signature(names)
    arrives(world, mail)
    assert [row.verb for row in decisions(world)] == ["approve"] * decides
    assert ("signs your mail without saying to whom" in text_of(world.mail(MIA))) is not decides


@pytest.mark.parametrize(
    ("names", "decides"),
    [
        (f"{OLD_MAIL}:cc", False),  # as Google signs
        (f"{OLD_MAIL}:cc:content-transfer-encoding", False),
        (f"{OLD_MAIL}:cc:content-type", False),
        (FULL, True),
    ],
)
def test_a_true_mail_that_is_read_in_another_way_when_it_is_delivered_once_more_decides_nothing(
    world: World, names: str, decides: bool
) -> None:
    """Mia asks about lines that Ana sent her: under a Content-Type that nobody signed they are all that she says."""
    mail = from_mia(str(ask(world)["Reply-To"]), "What is this?\n--x\n\napprove: fine\n--x--\n")
    mail["Date"], mail["DKIM-Signature"] = format_datetime(world.clock.now()), signature(names)
    mail.replace_header("Content-Type", 'multipart/mixed; boundary="x"')
    arrives(world, mail)
    assert [row.verb for row in decisions(world)] == ["approve"] * decides


def test_a_mail_of_long_ago_decides_nothing(world: World) -> None:
    ask(world)
    assert "more than a week off" in answers(world, "approve: fine", date="Thu, 12 Nov 2026 10:00:00 +0100")
    assert decisions(world) == ()


def test_a_mail_to_two_approvals_at_once_decides_neither(world: World) -> None:
    address = str(ask(world)["Reply-To"])
    arrives(world, from_mia(f"{address}, {world.mail(CHIDI)['Reply-To']}", "approve: ok"))
    assert decisions(world) == ()


def test_an_automatic_answer_to_an_approval_mail_never_decides_and_is_not_answered(world: World) -> None:
    ask(world)
    before = len(world.mails(MIA))
    for header in ("Auto_Submitted", "Precedence"):
        answers(world, "approve: I am on holiday", **{header: "auto-replied" if header[0] == "A" else "auto_reply"})
    assert decisions(world) == ()
    assert len(world.mails(MIA)) == before


def test_an_absence_that_only_its_subject_tells_is_not_answered(world: World) -> None:
    address = str(ask(world)["Reply-To"])
    before = len(world.mails(MIA))
    arrives(
        world,
        from_mia(
            address, "approve: back on Monday", subject="On leave: Drive (Edit) for Ana Costa, decide by Fri 27 Nov"
        ),
    )
    assert decisions(world) == ()
    assert len(world.mails(MIA)) == before


def test_a_command_that_stands_only_in_the_hidden_part_of_the_html_decides_nothing(world: World) -> None:
    address = str(ask(world)["Reply-To"])
    hidden = '<div style="display:none">approve: ok</div><p>Let me think about it.</p>'
    arrives(world, from_mia(address, hidden, subtype="html"))
    assert decisions(world) == ()
    assert text_of(world.mail(MIA)).startswith("Question")


@pytest.mark.parametrize("text", ["genehmigt: ok", "a\u200bpprove\uff1a ok"])
def test_a_command_in_the_text_that_the_html_does_not_show_decides_nothing(world: World, text: str) -> None:
    message = from_mia(str(ask(world)["Reply-To"]), text)
    message.add_alternative("<p>Let me think about it.</p>", subtype="html")
    before = len(world.mails(MIA))
    arrives(world, message)
    assert decisions(world) == ()
    assert len(world.mails(MIA)) == before


def test_a_reply_after_the_beneficiary_left_changes_nothing_for_the_request_has_ended(world: World) -> None:
    ask(world)
    world.leaves(ANA)
    assert "It was withdrawn." in answers(world, "approve: ok")
    assert decisions(world) == ()


def test_many_decisions_by_mail_are_each_confirmed(world: World) -> None:
    wishes = ("Viewer in StockPilot", "Booker in Dockline", "Reader in LabTrace LIMS", "Reporter in AuditNest")
    for wish in wishes:
        world.writes(ANA, f"I need {wish} for the count.")
        world.works()
        world.clock.forward(minutes=11)
    for mail in [mail for mail in world.mails(MIA) if "Reject:" in text_of(mail)]:
        world.writes(MIA, "approve: ok", reply_to=mail)
    world.works()
    assert len([mail for mail in world.mails(MIA) if "is recorded" in text_of(mail)]) == len(wishes)
