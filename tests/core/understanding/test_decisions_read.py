"""An approver's reply: only a clear yes or no decides."""

from collections.abc import Callable

import pytest

from mailbot.core.understanding import Intent, Reading
from mailbot.core.understanding.purpose.decisions import read_decision

SUBJECT = "Re: [REQ-2026-00012] Approval needed: Ana Flores, VPN (User)"


@pytest.mark.parametrize(
    "text",
    [
        "approve", "APPROVE", "Approved, thanks", "approve: she starts on Monday", "yes please", "Yes.", "ok",
        "+1", "👍",
        "Fine by me.", "Sure, go ahead", "no problem, approve", "No objections from my side", "I don't see why not",
        "I can't see any reason not to approve this. Oto has too much on his desk.", "I have nothing against it",
        "REQ-2026-00012 and REQ-2026-00013 are both fine with me.", "There is nothing that speaks against it.",
        "There's nothing that would keep me from saying yes.",
        "Both ok, REQ-2026-00012 and REQ-2026-00013.", "Genehmigt, passt so.", "ja klar", "Einverstanden",
        "kein Problem",
        "Oui, pas de souci", "d'accord", "Sí, adelante", "No hay problema",
    ],
)  # fmt: skip
def test_a_clear_yes_approves(text: str) -> None:
    assert read_decision(text).verdict == "approve"


@pytest.mark.parametrize(
    "text",
    [
        "reject", "Rejected: not her job", "No.", "No, she left", "Nope. He never started with us.",
        "Do not approve.",
        "I can't approve this", "Not approved", "That is not OK", "nein, abgelehnt", "nicht genehmigt", "Refusé",
        "pas d'accord", "No lo apruebo", "Rechazado", "This is not to be granted. He checks that work himself.",
        "This must not go through. She raises the bills.", "That can't be allowed, he is a temp.",
        "This cannot go ahead.", "Not on your life.", "Das darf nicht durchgehen.", "Cela ne doit pas passer.",
        "Esto no debe pasar.", "No reason was given, so I have to refuse.", "No reason given, I refuse.",
        "No cause shown - I decline it.",
    ],
)  # fmt: skip
def test_a_clear_no_rejects(text: str) -> None:
    assert read_decision(text).verdict == "reject"


@pytest.mark.parametrize(
    "text",
    [
        "", "thanks", "Yes, but only Read please.", "Approved provided that she has done the training", "yes and no",
        "not sure, call me", "Who is this?", "ok?", "approve? reject?", "Approve? No.", "Approved until Friday",
        "approve for 2 weeks", "Yes. But make sure she does the training first.", "wouldn't approve",
        "I have no idea",
        "Never approve anything like that", "OK for me as long as Mia agrees", "Ok, I will look at it tomorrow",
        "I'll approve tomorrow", "Don't approve it yet", "Hold on", "Oto approved something like that last year",
        "I agree with Oto that she should not get it", "okay, but not for Ward 13", "approve\nreject",
        "Yes to the first, no to the second", "No problem with rejecting it", "not for me to decide", "Ask Oto",
        "Approved by mistake, please reject", "Ja, aber nur lesend", "Oui, sauf le week-end",
        "Sí, pero solo hasta junio",
        "This can't go ahead until Friday", "This must not go through before I have spoken to Mia",
        "There is no reason to refuse if she has done the training", "I see no reason given to approve",
        "I see no reason not to refuse", "Nothing against her, but I refuse",
        "ok. " * 100,
    ],
)  # fmt: skip
def test_anything_doubtful_conditional_or_contradictory_is_unclear(text: str) -> None:
    assert read_decision(text).verdict == "unclear"


def test_the_reason_is_what_follows_the_verdict() -> None:
    assert read_decision("Rejected: not her job").reason == "not her job"
    assert read_decision("Do not approve. She has left.").reason == "She has left"
    assert read_decision("Approved, thanks").reason is None


def test_a_reply_to_an_approval_mail_is_a_decision_with_its_requests(read: Callable[..., Reading]) -> None:
    reading = read("Approved.", subject=SUBJECT)
    assert (reading.intent, reading.decision, reading.request_ids) == (Intent.DECISION, "approve", ("REQ-2026-00012",))


def test_the_quoted_words_of_the_approval_mail_decide_nothing(read: Callable[..., Reading]) -> None:
    reading = read("Hm.\n\n> Please answer with APPROVE or REJECT.\n> approve", subject=SUBJECT)
    assert reading.decision == "unclear"


@pytest.mark.parametrize("subject", ["Re: lunch", "Approval needed", "REQ-2026-00012"])
def test_a_yes_to_something_else_is_no_decision(read: Callable[..., Reading], subject: str) -> None:
    assert read("Yes, approved.", subject=subject).decision is None


def test_an_automatic_reply_to_an_approval_mail_is_no_decision(read: Callable[..., Reading]) -> None:
    reading = read("I approve of holidays. I am away.", subject=SUBJECT, machine="Auto-Submitted: auto-replied")
    assert (reading.intent, reading.decision) == (Intent.AUTO_REPLY, None)


@pytest.mark.parametrize(
    ("text", "decision"),
    [
        ("He can have Viewer, that's fine with me. Scheduler stays with Mia.", "unclear"),
        ("Approved, she shall be Scheduler.", "approve"),
        ("Approved. I keep List Approver for myself.", "approve"),
    ],
)
def test_a_yes_to_another_level_than_was_asked_for_is_asked_back(
    read: Callable[..., Reading], text: str, decision: str
) -> None:
    subject = "Re: [REQ-2026-00012] Approval needed: Ana Flores, Theatre Planner (Scheduler)"
    assert read(text, subject=subject).decision == decision
