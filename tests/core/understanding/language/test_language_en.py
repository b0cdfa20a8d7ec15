"""English as people write it at work: British, Irish, Indian, American and African voices, and English learnt late."""

from collections.abc import Callable
from datetime import date

import pytest

from mailbot.core.understanding import Intent, Reading
from mailbot.core.understanding.purpose.decisions import read_decision

W3_READ, W3_EDIT = "Ward 3 Drive (Read)", "Ward 3 Drive (Edit)"
FIN_READ, FIN_EDIT = "Finance Shared Drive (Read)", "Finance Shared Drive (Edit)"
TP_VIEW, TP_PLAN = "Theatre Planner (Viewer)", "Theatre Planner (Scheduler)"
TP_APPROVE = "Theatre Planner (List Approver)"
CRM_READ, CRM_SALES, CRM_ADMIN = "CareBook CRM (Read Only)", "CareBook CRM (Sales User)", "CareBook CRM (Admin)"
RX_VIEW, RX_DISPENSE = "Pharmacy Stock (Viewer)", "Pharmacy Stock (Dispenser)"
RX_CONTROL = "Pharmacy Stock (Controller)"
AWS_DEV, AWS_ADMIN = "AWS Prod (Developer)", "AWS Prod (Admin)"
VPN, BADGE, DOCK = "VPN (User)", "Badge Pharmacy (Entry)", "Badge Loading Dock (Entry)"


def labels(reading: Reading) -> list[str]:
    return [wish.entitlement.label for wish in reading.items]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        # terse
        ("Nobody else here can, so Edit on Ward 3 Drive please.", W3_EDIT),
        ("Need read on finance shared drive asap", FIN_READ),
        ("CRM sales user pls thx", CRM_SALES),
        ("VPN pls", VPN),
        ("Access needed: Pharmacy Stock, Controller", RX_CONTROL),
        ("Req access AWS Prod Developer", AWS_DEV),
        # British
        ("Any chance of getting me onto the theatre list as a Scheduler?", TP_PLAN),
        ("Would you mind popping me on Theatre Planner as Viewer?", TP_VIEW),
        ("Could someone chuck me on the CRM as Sales User when they've a minute?", CRM_SALES),
        ("I could do with Edit on Ward 3 Drive, the rota lives there.", W3_EDIT),
        ("I'm after Read on the finance share, if that's all right.", FIN_READ),
        ("It'd be grand if I had Viewer in Pharmacy Stock.", RX_VIEW),
        ("Might I trouble you for Viewer in Theatre Planner?", TP_VIEW),
        ("I don't suppose I could have Edit on the finance shared drive?", FIN_EDIT),
        ("Be a star and stick me down as Scheduler in Theatre Planner.", TP_PLAN),
        ("I was hoping you could sort me out with VPN before I go on Thursday.", VPN),
        ("Do you think I could be made a Scheduler in Theatre Planner?", TP_PLAN),
        ("Would it be a faff to give me Controller in Pharmacy Stock?", RX_CONTROL),
        # Irish
        ("Would ye be able to throw me on Theatre Planner as Viewer there?", TP_VIEW),
        ("Any chance ye could set me up with the VPN, thanks a million.", VPN),
        ("It would be great altogether to get Edit on Ward 3 Drive.", W3_EDIT),
        # American
        ("Hey, can I get added to AWS Prod as Developer?", AWS_DEV),
        ("Can y'all hook me up with Sales User in the CRM?", CRM_SALES),
        ("Looking to get Read on the Finance Shared Drive.", FIN_READ),
        ("Wanted to see if I can be granted Edit on Ward 3 Drive.", W3_EDIT),
        ("I'd love to be added to Theatre Planner as a Viewer.", TP_VIEW),
        ("Go ahead and add me to Pharmacy Stock as Viewer.", RX_VIEW),
        ("Reaching out to request Developer on AWS Prod.", AWS_DEV),
        ("Super helpful if I had Viewer in Theatre Planner.", TP_VIEW),
        ("Please get me into the CRM as Sales User.", CRM_SALES),
        # Indian
        ("Kindly do the needful and provide me Edit access to Ward 3 Drive.", W3_EDIT),
        ("Request you to kindly enable Viewer in Theatre Planner for my id.", TP_VIEW),
        ("I am requesting your good self to grant me Controller in Pharmacy Stock.", RX_CONTROL),
        ("PFA the approval, kindly arrange VPN at the earliest.", VPN),
        ("Kindly activate my Sales User profile in CareBook CRM.", CRM_SALES),
        ("Requesting for Read in Finance Shared Drive for audit purpose.", FIN_READ),
        # African
        ("Kindly assist me with access to Theatre Planner as Scheduler.", TP_PLAN),
        ("Please may you assist by adding me to the CRM, Sales User.", CRM_SALES),
        ("I humbly request to be given Edit on Ward 3 Drive.", W3_EDIT),
        ("Please help me to get Viewer on Pharmacy Stock.", RX_VIEW),
        ("Kindly avail me with Read on the finance shared drive.", FIN_READ),
        # formal
        ("I should be obliged if I might be admitted as Viewer to Theatre Planner.", TP_VIEW),
        ("Would you be so good as to grant me Read on the Finance Shared Drive?", FIN_READ),
        ("I hereby apply for the role of List Approver in Theatre Planner.", TP_APPROVE),
        ("I wish to apply for Dispenser rights in Pharmacy Stock.", RX_DISPENSE),
        ("I would be most grateful to be accorded Edit on Ward 3 Drive.", W3_EDIT),
        ("May I respectfully ask to be enrolled as Sales User in the CRM?", CRM_SALES),
        ("I should like to be entered as Scheduler in Theatre Planner.", TP_PLAN),
        ("It would be appreciated if Viewer in Pharmacy Stock could be assigned to me.", RX_VIEW),
        ("Permit me to request Developer on AWS Prod.", AWS_DEV),
        ("I beg leave to ask for Viewer in Theatre Planner.", TP_VIEW),
        # English learnt late
        ("Please to give me Viewer in Theatre Planner.", TP_VIEW),
        ("I must can edit the Ward 3 Drive.", W3_EDIT),
        ("I have need of Sales User in the CRM.", CRM_SALES),
        ("I ask you to open me the access Controller in Pharmacy Stock.", RX_CONTROL),
        ("Is it possible that I become Viewer in Theatre Planner?", TP_VIEW),
        ("I wait that you give me Read on the Finance Shared Drive.", FIN_READ),
        ("It is necessary for me to have Edit on Ward 3 Drive.", W3_EDIT),
        ("You can me give please the VPN?", VPN),
        ("I wish that you put me Scheduler in Theatre Planner.", TP_PLAN),
        ("Me need Viewer in Pharmacy Stock for the new work.", RX_VIEW),
        ("I want have access Dispenser at Pharmacy Stock.", RX_DISPENSE),
        ("Would be possible to have the Admin role in the CRM?", CRM_ADMIN),
        ("For my work is needed Edit in Ward 3 Drive.", W3_EDIT),
        # stories
        ("I was told to come to you for Viewer in Theatre Planner.", TP_VIEW),
        ("Mia said I should ask you for Edit on Ward 3 Drive.", W3_EDIT),
        ("HR tell me you're the people to ask about VPN. Can that be arranged?", VPN),
        ("I can't get into Theatre Planner, it says no role. I'm meant to be Scheduler. Could you sort it?", TP_PLAN),
        ("From Monday I'm running the count, and for that I'll need Controller in Pharmacy Stock.", RX_CONTROL),
        ("Sam's job has fallen to me, so I'd need Scheduler in Theatre Planner.", TP_PLAN),
        ("The Edit button on Ward 3 Drive is greyed out. Could you switch it on for me?", W3_EDIT),
        ("I'm not on the list for the pharmacy door. Would you see to it?", BADGE),
        ("Starting nights next week and still no VPN. Over to you!", VPN),
        ("My boss wants me in the CRM as Sales User. Could this be arranged?", CRM_SALES),
        ("I still need access to Theatre Planner, Viewer will do.", TP_VIEW),
        ("I keep getting locked out of the loading dock gate. Please have me added to the badge for the loading dock.",
         DOCK),
        # what they want to do
        ("I need to be able to change files on Ward 3 Drive.", W3_EDIT),
        ("I'd like to cancel and move operations in Theatre Planner myself.", TP_PLAN),
        ("Could I be allowed to approve the list in Theatre Planner?", TP_APPROVE),
        ("Please let me see stock levels in Pharmacy Stock.", RX_VIEW),
        ("Please enable me to configure users in the CRM.", CRM_ADMIN),
        ("Can I have the right to book out medicines in Pharmacy Stock?", RX_DISPENSE),
        ("I want to consult the files on the Finance Shared Drive, nothing more.", FIN_READ),
        ("I need Edit on Ward 3 Drive to delete old files.", W3_EDIT),
        ("I need Edit on Ward 3 Drive so I can remove old files.", W3_EDIT),
        ("Could you give me Viewer in Theatre Planner and let me know once it's done?", TP_VIEW),
        ("Please add me to Theatre Planner as Viewer and confirm.", TP_VIEW),
        # for somebody else
        ("Priya will be needing Sales User in the CRM.", CRM_SALES),
        ("Can we get Priya set up with Read on the Finance Shared Drive?", FIN_READ),
        ("Sam Reed ought to have Viewer in Theatre Planner.", TP_VIEW),
        ("Please see that Priya gets Viewer in Pharmacy Stock.", RX_VIEW),
        ("Would you let Priya into the CRM as Sales User?", CRM_SALES),
    ],
)  # fmt: skip
def test_every_way_of_asking_is_filed(read: Callable[..., Reading], text: str, label: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading), reading.ask) == (Intent.REQUEST, [label], ())


@pytest.mark.parametrize(
    ("text", "system"),
    [
        ("Please could I be given access to the CRM?", "CareBook CRM"),
        ("I'm locked out of nothing, I just never got into Pharmacy Stock. Could you let me in?", "Pharmacy Stock"),
        ("Kindly create my login for Theatre Planner.", "Theatre Planner"),
        ("I'd appreciate access to AWS Prod.", "AWS Prod"),
        ("Requesting access to Theatre Planner for the new ward.", "Theatre Planner"),
        ("It says I have no role in CareBook CRM. Can you get that sorted?", "CareBook CRM"),
        ("New here, was told I'd be added to Theatre Planner. Could somebody see to that?", "Theatre Planner"),
        ("I'd be needing a seat in Pharmacy Stock.", "Pharmacy Stock"),
        ("Same access as Priya on the CRM would be lovely.", "CareBook CRM"),
        ("Put me on Theatre Planner, would you?", "Theatre Planner"),
        ("I do not have access to Ward 3 Drive yet, kindly do the needful.", "Ward 3 Drive"),
    ],
)
def test_a_level_left_open_is_asked_back(read: Callable[..., Reading], text: str, system: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.REQUEST, [])
    assert [wish.system for wish in reading.ask] == [system]


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for sorting my Edit on Ward 3 Drive so quickly.",
        "Thanks for adding me to Theatre Planner as Viewer!",
        "Cheers for the VPN, works a treat.",
        "Much obliged for the Sales User role in the CRM.",
        "I got Viewer in Theatre Planner yesterday, all good.",
        "I've been given Controller in Pharmacy Stock.",
        "Edit on Ward 3 Drive now works, ta.",
        "Just to let you know that Priya has Sales User in the CRM.",
        "FYI, Oto is the owner of the Finance Shared Drive.",
        "No action needed: Theatre Planner Viewer was granted on Monday.",
        "Is Theatre Planner down for anyone else?",
        "Theatre Planner is running slow for all Viewers this morning.",
        "What is the difference between Viewer and Scheduler in Theatre Planner?",
        "Who decides about Controller in Pharmacy Stock?",
        "Why does everyone need Admin on AWS Prod?",
        "How many people have Edit on Ward 3 Drive?",
        "Which level in the CRM lets people change contacts?",
        "Does Viewer in Theatre Planner show the names of patients?",
        "Could you tell me what Sales User in the CRM can do?",
        "Can you send me a list of everyone with Admin on AWS Prod?",
        "Would you know whether Priya still has Sales User in the CRM?",
        "Is it true that Scheduler in Theatre Planner includes Viewer?",
        "Anyone know if the CRM has a Read Only level?",
        "He told me that Scheduler in Theatre Planner is being renamed.",
        "She says Pharmacy Stock will be replaced next year.",
        "We talked about Edit on Ward 3 Drive at the meeting, nothing was decided.",
        "Mia approved my Viewer role in Theatre Planner last week.",
        "The training for Dispenser in Pharmacy Stock is on Tuesday.",
        "My request for Edit on Ward 3 Drive was turned down.",
        "Please do not give me Admin on AWS Prod.",
        "I never asked for Sales User in the CRM.",
        "I don't need Edit on Ward 3 Drive, Read is what I have and that's plenty.",
        "Nobody needs Admin in the CRM at the moment.",
        "I'd rather not have Admin on AWS Prod.",
        "Priya used to be Scheduler in Theatre Planner.",
        "As Scheduler in Theatre Planner you have to confirm each operation by noon.",
        "Reminder: all Viewers of Theatre Planner must change their password by Friday.",
        "There will be maintenance on the VPN tonight.",
        "The quantities in Pharmacy Stock are wrong, could you fix them?",
        "VPN keeps dropping, please reset it.",
        "My password for the CRM has expired, can I have a new one?",
        "The badge for the loading dock broke in half, where do I hand it in?",
        "Please find attached the minutes about the CRM.",
        "Please join the Theatre Planner training on Thursday.",
        "Please remember to log out of Pharmacy Stock.",
        "Please be informed that the Finance Shared Drive moves to a new server.",
        "Happy to help with Theatre Planner questions any time.",
        "If anybody needs Viewer in Theatre Planner, send them to Mia.",
        "Everyone who had Edit on Ward 3 Drive keeps it.",
        "I was only wondering who looks after Pharmacy Stock.",
        "Great session on the CRM today!",
    ],
)
def test_a_mail_that_asks_for_nothing_is_no_request(read: Callable[..., Reading], text: str) -> None:
    reading = read(text, subject="hello")
    assert reading.intent not in (Intent.REQUEST, Intent.REVOKE, Intent.EXTEND)
    assert (reading.items, reading.ask) == ((), ())


@pytest.mark.parametrize(
    ("text", "intent", "label"),
    [
        ("Please take Priya off the CRM, she was Sales User.", Intent.REVOKE, CRM_SALES),
        ("My Scheduler role in Theatre Planner can go.", Intent.REVOKE, TP_PLAN),
        ("I no longer need Edit on Ward 3 Drive.", Intent.REVOKE, W3_EDIT),
        ("VPN is no longer required for me. Kindly deactivate it.", Intent.REVOKE, VPN),
        ("Kindly revoke Controller in Pharmacy Stock from Sam Reed.", Intent.REVOKE, RX_CONTROL),
        ("Sam Reed has left, please strip the Viewer role in Theatre Planner from him.", Intent.REVOKE, TP_VIEW),
        ("Kindly terminate my Sales User licence in the CRM.", Intent.REVOKE, CRM_SALES),
        ("Could you drop my Developer role on AWS Prod? I've moved teams.", Intent.REVOKE, AWS_DEV),
        ("I'd like to hand back my badge for the loading dock.", Intent.REVOKE, DOCK),
        ("Priya should be removed from the Finance Shared Drive, she had Read.", Intent.REVOKE, FIN_READ),
        ("Could I keep the VPN a bit longer, until 30 June?", Intent.EXTEND, VPN),
        ("Please renew my Viewer role in Theatre Planner until end of May.", Intent.EXTEND, TP_VIEW),
        ("My Sales User in the CRM runs out on Friday, I need it for longer.", Intent.EXTEND, CRM_SALES),
        ("Kindly extend the validity of my VPN by three months.", Intent.EXTEND, VPN),
        ("I'd need an extension of Controller in Pharmacy Stock until 15 April.", Intent.EXTEND, RX_CONTROL),
        ("Would it be possible to prolong my Edit on Ward 3 Drive?", Intent.EXTEND, W3_EDIT),
        ("Edit on Ward 3 Drive lapses tomorrow, please have it extended till 31 May.", Intent.EXTEND, W3_EDIT),
    ],
)
def test_ending_and_prolonging_in_other_words(
    read: Callable[..., Reading], text: str, intent: Intent, label: str
) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (intent, [label])


@pytest.mark.parametrize(
    "text",
    [
        "Aye, crack on.",
        "Sounds good to me.",
        "By all means let her have it.",
        "Please go ahead and grant.",
        "I'm happy for her to have this.",
        "That's fine by me, cheers",
        "You have my blessing.",
        "Consider it approved.",
        "Be my guest",
        "No objection from my end.",
        "I wouldn't object.",
        "I have no reservations.",
        "I don't have a problem with that.",
        "Kindly proceed.",
        "Approved from my end, please do the needful.",
        "I hereby give my consent.",
        "Signed off.",
        "Thumbs up from me!",
        "Permission granted",
        "It's a yes from me",
        "Works for me, thanks Ana",
        "Makes sense, approved.",
    ],
)
def test_an_idiomatic_yes_approves(text: str) -> None:
    assert read_decision(text).verdict == "approve"


@pytest.mark.parametrize(
    "text",
    [
        "Absolutely not.",
        "I'm afraid not.",
        "Over my dead body.",
        "Not on my watch!",
        "Hard pass.",
        "It's a no from me.",
        "I must decline.",
        "Kindly reject, she moved to another ward.",
        "I have to say no.",
        "That's out of the question.",
        "No business need.",
        "I do not support this.",
        "She has no need for this.",
        "I'm not comfortable with this.",
        "Thumbs down",
        "He should not have it.",
        "Not a chance",
    ],
)
def test_an_idiomatic_no_rejects(text: str) -> None:
    assert read_decision(text).verdict == "reject"


@pytest.mark.parametrize(
    "text",
    [
        "Let me sleep on it.",
        "I'm in two minds about this.",
        "Hang on, what does she want it for?",
        "Above my pay grade, ask Oto.",
        "Yes, once she has done the training.",
        "Fine, though Read ought to be plenty.",
        "OK but only for this week",
        "Not convinced, to be honest.",
        "I'd want to run it past Mia first.",
        "Approved, subject to Oto agreeing.",
        "Probably fine, I reckon.",
        "Will get back to you.",
        "Is she even in that team?",
        "Happy to approve if Mia is.",
        "No objection, provided it ends in June.",
    ],
)
def test_an_idiomatic_maybe_is_unclear(text: str) -> None:
    assert read_decision(text).verdict == "unclear"


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("up to and including 30 June", date(2026, 6, 30)),
        ("until COB Friday", date(2026, 3, 13)),
        ("until the close of business on Friday", date(2026, 3, 13)),
        ("till EOY", date(2026, 12, 31)),
        ("until EOM", date(2026, 3, 31)),
        ("through the end of April", date(2026, 4, 30)),
        ("for a fortnight", date(2026, 3, 25)),
        ("for a couple of weeks", date(2026, 3, 25)),
        ("for the coming six weeks", date(2026, 4, 22)),
        ("for a period of 3 months", date(2026, 6, 11)),
        ("for just 2 wks", date(2026, 3, 25)),
        ("for at least fifteen days", date(2026, 3, 26)),
        ("till Thurs", date(2026, 3, 12)),
        ("thru 31 May", date(2026, 5, 31)),
        ("expiring on 1 July", date(2026, 7, 1)),
    ],
)
def test_until_when_in_other_words(read: Callable[..., Reading], words: str, until: date) -> None:
    assert read(f"I need Viewer in Theatre Planner {words}.").until == until


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Please disregard my earlier request, I don't need it after all.", Intent.WITHDRAW),
        ("Ignore my last mail, sorted.", Intent.WITHDRAW),
        ("Scrap that, wrong system.", Intent.WITHDRAW),
        ("Kindly cancel my request REQ-2026-00012.", Intent.WITHDRAW),
        ("Just chasing my request from Monday.", Intent.STATUS),
        ("Has REQ-2026-00012 gone through yet?", Intent.STATUS),
        ("Gentle reminder on REQ-2026-00012.", Intent.STATUS),
        ("What's the latest on my request?", Intent.STATUS),
        ("Kindly update me on REQ-2026-00012.", Intent.STATUS),
        ("Can you list everything I've got access to?", Intent.MY_ACCESS),
        ("What am I signed up for at the moment?", Intent.MY_ACCESS),
        ("Not sure how to word this, what do you need from me?", Intent.HELP),
        ("How do I go about asking for access?", Intent.HELP),
    ],
)
def test_the_other_things_people_write_for(read: Callable[..., Reading], text: str, intent: Intent) -> None:
    assert read(text, subject="hello").intent is intent
