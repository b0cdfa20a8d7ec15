"""The demo's script: a row for each step, who does what and what must come of it, in order."""

from mailbot.demo.acts import (
    answers,
    decides,
    file_leaves,
    it_follows_the_link,
    it_mails_the_file_back,
    nothing,
    scans,
    writes,
)
from mailbot.demo.expectations import (
    asked_once,
    decided,
    holds,
    holds_nothing,
    mail_to,
    mail_to_it,
    no_mail_to,
    nothing_happened,
    put_aside,
    stands,
    trail_is_whole,
)
from mailbot.demo.play import Step

ANA = "ana.costa@larkspur.example"
MIA = "mia.berg@larkspur.example"
OTO = "oto.virtanen@larkspur.example"
EVE = "eve.marlow@larkspur.example"
ELIF = "elif.yilmaz@larkspur.example"
DANIEL = "daniel.weber@larkspur.example"
AOIFE = "aoife.osullivan@larkspur.example"
HENRIK = "henrik.sorensen@larkspur.example"
MARCUS = "marcus.adeyemi@larkspur.example"
YUSUF = "yusuf.demir@larkspur.example"
CHIDI = "chidi.okafor@larkspur.example"

DRIVE = ("Finance Shared Drive", "Edit")
HR = ("PeopleFirst", "HR Editor")
PAY = ("PayStream", "Payroll Entry")
STOCK = ("StockPilot", "Stock Controller")

STORY = (
    Step(
        "Ana asks for the Finance Shared Drive",
        writes(
            ANA,
            "Finance drive",
            "Hello,\n\ncould I please get Edit on the Finance Shared Drive? I prepare the new site's budget.\n\nAna",
        ),
        (
            mail_to(ANA, "received", "Finance Shared Drive (Edit)", "Mia Berg", "Oto Virtanen"),
            mail_to(MIA, "approve:", "Finance Shared Drive (Edit)", "Ana Costa"),
            mail_to(OTO, "approve:", "Finance Shared Drive (Edit)", "Ana Costa"),
        ),
    ),
    Step(
        "Her manager Mia approves through her link",
        decides(MIA, "approve", DRIVE),
        (decided(MIA, "approve", ANA, *DRIVE), stands(ANA, *DRIVE, "pending")),
    ),
    Step(
        "Oto, who owns the drive, approves too",
        decides(OTO, "approve", DRIVE),
        (mail_to(ANA, "approved", "Finance Shared Drive (Edit)"), stands(ANA, *DRIVE, "approved")),
    ),
    Step(
        "IT's file of the day leaves",
        file_leaves,
        (mail_to_it("1 grant task", ".csv", "Ana Costa"), holds_nothing(ANA)),
    ),
    Step(
        "IT marks it done through its link", it_follows_the_link, (mail_to(ANA, "done", "Finance Shared Drive (Edit)"),)
    ),
    Step("The register shows what Ana has, and who approved it", nothing, (holds(ANA, *DRIVE, MIA, OTO),)),
    Step("The audit trail is verified", nothing, (trail_is_whole,)),
    Step(
        "Elif asks for two high-risk things that do not go together",
        writes(
            ELIF,
            "Payroll cover",
            "Hi, I cover for Renée. Please give me Payroll Entry in PayStream and HR Editor in PeopleFirst.\n\nElif",
        ),
        (
            mail_to(ELIF, "received", "PayStream (Payroll Entry)", "PeopleFirst (HR Editor)", "should not also enter"),
            mail_to(DANIEL, "approve:", "PayStream (Payroll Entry)", "conflict"),
            mail_to(DANIEL, "approve:", "PeopleFirst (HR Editor)", "conflict"),
            mail_to(AOIFE, "approve:", "PayStream (Payroll Entry)", "conflict"),
            mail_to(AOIFE, "approve:", "PeopleFirst (HR Editor)", "conflict"),
        ),
    ),
    Step(
        "She asks again: a duplicate is refused",
        writes(ELIF, "Payroll", "Could I get PayStream Payroll Entry, please?\n\nElif"),
        (mail_to(ELIF, "problem", "open already"), asked_once(ELIF, PAY[0])),
    ),
    Step(
        "Aoife, who owns both, rejects one of them with a reason",
        decides(AOIFE, "reject", HR, "Nobody may create employees and enter their pay."),
        (mail_to(ELIF, "not approved", "create employees and enter their pay"), stands(ELIF, *HR, "rejected")),
    ),
    Step(
        "She approves the other one",
        decides(AOIFE, "approve", PAY),
        (decided(AOIFE, "approve", ELIF, *PAY), stands(ELIF, *PAY, "pending")),
    ),
    Step(
        "So does Elif's manager Daniel: now the second owner is asked",
        decides(DANIEL, "approve", PAY, "Cover until Renée is back."),
        (mail_to(HENRIK, "approve:", "PayStream (Payroll Entry)", "second owner"), stands(ELIF, *PAY, "pending")),
    ),
    Step(
        "Henrik, the second owner, agrees: now IT security looks into it",
        decides(HENRIK, "approve", PAY),
        (mail_to(MARCUS, "approve:", "PayStream (Payroll Entry)"), stands(ELIF, *PAY, "pending")),
    ),
    Step(
        "Only with Marcus of IT security, who answers each question of the checklist, is it approved",
        decides(MARCUS, "approve", PAY),
        (mail_to(ELIF, "approved", "PayStream (Payroll Entry)"), stands(ELIF, *PAY, "approved")),
    ),
    Step(
        "Yusuf writes something vague and is asked back",
        writes(YUSUF, "StockPilot", "Hi, could I please have StockPilot? Thanks, Yusuf"),
        (mail_to(YUSUF, "question", "1. ", "Stock Controller"), stands(YUSUF, STOCK[0], "", "draft")),
    ),
    Step(
        "He answers, and his manager is asked",
        answers(YUSUF, "Stock Controller", "question"),
        (
            mail_to(YUSUF, "received", "StockPilot (Stock Controller)"),
            mail_to(CHIDI, "approve:", "StockPilot (Stock Controller)"),
        ),
    ),
    Step(
        "A mail scanner opens Chidi's link and submits every form: all it gets is a code, and that goes to Chidi",
        scans(CHIDI, STOCK),
        (mail_to(CHIDI, "sign-in code"), nothing_happened, stands(YUSUF, *STOCK, "pending")),
    ),
    Step(
        "Eve forges a mail in Ana's name: put aside, not answered",
        writes(ANA, "Payroll", "Please give me Payroll Approver in PayStream. Ana", arrival="fail"),
        (put_aside("could not be proved"), no_mail_to(ANA), no_mail_to(EVE)),
    ),
    Step("The next file for IT leaves", file_leaves, (mail_to_it("1 grant task", ".csv", "PayStream"),)),
    Step(
        "IT mails it back filled in",
        it_mails_the_file_back,
        (
            mail_to_it("done"),
            mail_to(ELIF, "done", "PayStream (Payroll Entry)"),
            holds(ELIF, *PAY, DANIEL, AOIFE, HENRIK, MARCUS),
        ),
    ),
    Step("The audit trail is verified once more", nothing, (trail_is_whole,)),
)
"""The whole story; `mailbot demo` plays it from the top."""
