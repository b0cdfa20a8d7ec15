"""“Sorry, I meant Edit”: another level, said in the conversation of a request that nobody has ended yet."""

from dataclasses import replace
from datetime import datetime
from threading import Thread

import pytest
from everyday import approved, done, file_of, granted
from world import ANA, MIA, OTO, WISH, World, link_in, text_of

from mailbot import bootstrap
from mailbot.core.register import AccessRequest
from mailbot.core.routing import Route
from mailbot.services.desk import Desk
from mailbot.services.ports import Tx
from mailbot.services.requests import anew

FIRST, SECOND = "REQ-2026-00001", "REQ-2026-00002"


def asks(world: World, wish: str = "I need Read on the Finance Shared Drive until 31 March, for the budget.") -> None:
    world.writes(ANA, wish)
    world.works()


def replies(world: World, words: str) -> str:
    """What Ana is answered, a minute later."""
    return answered(world, ANA, words)


def answered(world: World, who: str, words: str) -> str:
    world.clock.forward(minutes=1)
    world.writes(who, words, reply_to=world.mail(who))
    world.works()
    return text_of(world.mail(who))


def levels(world: World) -> dict[str, tuple[str, str]]:
    """State and level of each request."""
    with world.mailbot.desk.store.read() as tx:
        files = [tx.request_file(request_id) for request_id in world.requests()]
    return {file.request.request_id: (file.request.state, file.request.access_level) for file in files if file}


@pytest.mark.parametrize(
    "words",
    [
        "Sorry, I meant Edit.",
        "ach so, ich meinte Edit",
        "Je voulais dire Edit.",
        "Sorry, I meant Edit, not just reading",
        "Entschuldigung, ich meinte Edit, nicht nur lesen",
        "Perdón, quería decir Edit, no solo leer",
        "Please withdraw that one, I need Edit on the Finance Shared Drive.",
    ],
)
def test_another_level_takes_the_place_of_what_is_not_decided(world: World, words: str) -> None:
    asks(world)
    told = replies(world, words)
    assert levels(world) == {FIRST: ("withdrawn", "Read"), SECOND: ("pending", "Edit")}
    assert "Finance Shared Drive (Edit) for you, until Wednesday 31 March 2027" in told
    assert "It takes the place of Finance Shared Drive (Read) (REQ-2026-00001)" in told
    for approver in (MIA, OTO):
        assert "no longer needed" in str([mail["Subject"] for mail in world.mails(approver)])
        asked = " ".join(text_of(world.mail(approver, "(Edit) for Ana Costa")).split())
        assert "for the budget" in asked
        assert "It takes the place of Finance Shared Drive (Read) (REQ-2026-00001)" in asked
    assert world.trail().wrong is None


@pytest.mark.parametrize(
    "words",
    [
        "Sorry, I meant Read, not Edit",
        "Read only please, not Edit - my mistake",
        "I don't need Edit, Read will do",
        "It should have been Read, not Edit",
        "Ich meinte Read, nicht Edit",
        "Nicht Edit, Read reicht.",
        "Pas Edit, Read suffit",
        "Perdón, Read, no Edit",
        "My mistake - Read please, Edit is not needed.",
        "I picked the wrong one, should be Read.",
        "Quise decir Read.",
    ],
)
def test_the_level_that_was_asked_for_and_is_not_meant_goes(world: World, words: str) -> None:
    asks(world, WISH)
    if "1. Finance Shared Drive (Read)" in replies(world, words):
        replies(world, "yes")
    assert levels(world) == {FIRST: ("withdrawn", "Edit"), SECOND: ("pending", "Read")}


def test_what_is_approved_and_not_meant_can_be_taken_back_and_the_answer_says_how(world: World) -> None:
    approved(world)
    told = " ".join(replies(world, "Sorry, I meant Read, not Edit").split())
    assert f"{FIRST} is approved as it is. “Withdraw {FIRST}” takes it back; then ask for the other level." in told
    replies(world, f"Withdraw {FIRST}")
    assert [task.state for task in world.tasks()] == ["cancelled"]


def test_what_has_ended_since_is_not_said_to_be_approved_as_it_is(world: World) -> None:
    granted(world)
    world.writes(ANA, "I no longer need Edit on the Finance Shared Drive.")
    world.works()
    for _ in range(3):  # a file of IT's and a weekend lie between
        done(world)
    assert [task.state for task in world.tasks()] == ["done", "done"]
    assert "approved as it is" not in replies(world, "Sorry, I need Read, not Edit.")


@pytest.mark.parametrize("words", ["Thanks, I did not Edit it yet, it is fine", "Why not Edit?", "No Edit yet?"])
def test_a_level_is_not_left_behind_where_no_other_takes_its_place(world: World, words: str) -> None:
    asks(world, WISH)
    replies(world, words)
    assert levels(world)[FIRST] == ("pending", "Edit")


def test_only_their_own_words_are_quoted_as_theirs(world: World) -> None:
    asks(world)
    assert "From your mail: “Edit” — read as Finance Shared Drive (Edit)" in replies(world, "Sorry, I meant Edit.")


@pytest.mark.parametrize(
    "words",
    [
        "Edit, not Read",
        "Actually make it Edit",
        "Entschuldigung, Edit statt Read bitte",
        "Oops, it should be Edit instead of Read",
        "with Edit, not just reading",
        "Pardon, je voulais Edit, pas seulement lire",
    ],
)
def test_a_level_that_only_seems_to_be_wished_for_is_asked_about_first(world: World, words: str) -> None:
    asks(world)
    told = replies(world, words)
    assert "1. Finance Shared Drive (Edit)" in told
    assert "It would take the place of Finance Shared Drive (Read) (REQ-2026-00001)" in told
    assert levels(world)[FIRST] == ("pending", "Read")
    told = replies(world, "yes")
    assert levels(world) == {FIRST: ("withdrawn", "Read"), SECOND: ("pending", "Edit")}
    assert "It takes the place of Finance Shared Drive (Read) (REQ-2026-00001)" in told


@pytest.mark.parametrize(
    "words",
    [
        "Sorry, Ana needs only read",
        "Ana needs Read only, sorry",
        "Read is enough for her.",
        "Entschuldigung, Ana braucht nur Read",
        "Pour Ana, Read suffit.",
        "Perdón, Ana solo necesita Read.",
    ],
)
def test_whoever_asked_for_somebody_else_corrects_the_level_for_them(world: World, words: str) -> None:
    world.writes(MIA, "Please give Ana Edit on the Finance Shared Drive until 31 March.")
    world.works()
    if "Is this what Ana Costa needs?" in answered(world, MIA, words):
        answered(world, MIA, "yes")
    assert levels(world) == {FIRST: ("withdrawn", "Edit"), SECOND: ("pending", "Read")}
    file = file_of(world, SECOND)
    assert (world.mailbot.desk.name(file.request.beneficiary), str(file.request.until)) == ("Ana Costa", "2027-03-31")


@pytest.mark.parametrize(
    "words",
    [
        "Can you please change that to Edit until 30 April 2027?",
        "Sorry for the mess, I was told today that I would rather need Edit to help Piotr.",
        "Oops, what I actually need there is Edit",
    ],
)
def test_in_many_words_the_level_is_asked_about_and_not_the_system(world: World, words: str) -> None:
    asks(world)
    told = replies(world, words)
    assert "1. Finance Shared Drive (Edit)" in told
    assert "It would take the place of Finance Shared Drive (Read) (REQ-2026-00001)" in told
    told = replies(world, "yes")
    assert f"until {'Friday 30 April' if 'April' in words else 'Wednesday 31 March'} 2027" in told
    assert levels(world) == {FIRST: ("withdrawn", "Read"), SECOND: ("pending", "Edit")}


@pytest.mark.parametrize(
    "words",
    [
        "Sorry, Read is too little, I meant Edit.",
        "Read is too weak, I need Edit.",
        "Sorry, I meant Edit. Too many requests today!",
        "Sorry, I meant Edit on the Finance Shared Drive. Read is too little.",
        "Entschuldigung, ich brauche Edit auf dem Finance Shared Drive statt Read, sonst kann ich auch nichts tun.",
        "Please withdraw that one, I need Edit on the Finance Shared Drive. Sorry for the noise, I answered too fast.",
    ],
)
def test_too_little_is_not_one_more(world: World, words: str) -> None:
    asks(world)
    told = replies(world, words)
    if "1. Finance Shared Drive (Edit)" in told:
        replies(world, "yes")
    assert levels(world) == {FIRST: ("withdrawn", "Read"), SECOND: ("pending", "Edit")}


@pytest.mark.parametrize(
    "words",
    [
        "Thanks, Read is perfect.",
        "Thank you so much!",
        "Thanks, and Edit is what Tom has",
        "Thanks, I can tell you that Edit is what I do not need.",
    ],
)
def test_what_corrects_nothing_changes_nothing(world: World, words: str) -> None:
    asks(world)
    before = len(world.mails(ANA))
    world.writes(ANA, words, reply_to=world.mail(ANA))
    world.works()
    assert levels(world) == {FIRST: ("pending", "Read")}
    assert len(world.mails(ANA)) == before


def test_two_levels_in_one_mail_are_no_correction_of_each_other(world: World) -> None:
    asks(world, "I need Read on the Finance Shared Drive and also Edit on the Finance Shared Drive.")
    assert [state for state, _ in levels(world).values()].count("withdrawn") == 0


def test_outside_the_conversation_nothing_is_replaced(world: World) -> None:
    asks(world)
    asks(world, "I need Edit on the Finance Shared Drive.")
    assert levels(world) == {FIRST: ("pending", "Read")}
    told = " ".join(text_of(world.mail(ANA)).split())
    assert (
        f"is open already. “status” tells where it is. If you want something else instead, “withdraw {FIRST}” first."
        in told
    )


def test_who_decides_reads_what_takes_the_place_of_what_was_taken_back(world: World) -> None:
    asks(world)
    replies(world, "Sorry, I meant Edit.")
    told = " ".join(text_of(world.mail(OTO, "no longer needed")).split())
    assert f"Ana Costa has taken it back: Finance Shared Drive (Edit) ({SECOND}) takes its place." in told
    assert "Your decision on this one is no longer needed, and it gives no access." in told


def test_a_correction_is_no_reason(world: World) -> None:
    asks(world, "I need Read on the Finance Shared Drive.")
    replies(world, "Sorry, I meant Edit, not just reading.")
    assert "no reason given" in text_of(world.mail(OTO, "(Edit) for Ana Costa"))


# --- another last day -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        "I need it until 31 January",
        "Could you make that until 31 January instead?",
        "Ich brauche es nur bis 31. Januar",
        "Je n'en ai besoin que jusqu'au 31 janvier",
        "Solo lo necesito hasta el 31 de enero",
        "Can you shorten that to end of January?",
        "Sorry, I meant 31 January, not 31 March",
        "The end date should be 31 January.",
        "Kannst du das auf Ende Januar kürzen?",
        "Pouvez-vous raccourcir jusqu'à fin janvier ?",
        "¿Puedes acortarlo hasta finales de enero?",
    ],
)
def test_another_last_day_takes_the_place_of_what_is_not_decided(world: World, words: str) -> None:
    asks(world)
    told = replies(world, words)
    assert levels(world) == {FIRST: ("withdrawn", "Read"), SECOND: ("pending", "Read")}
    assert "Finance Shared Drive (Read) for you, until Sunday 31 January 2027" in told
    assert "It takes the place of Finance Shared Drive (Read) (REQ-2026-00001)" in told
    asked = text_of(world.mail(OTO, "31 January 2027"))
    assert "for the budget" in asked
    assert f"read as Finance Shared Drive (Read). Later: “{words}”" in " ".join(asked.split())


@pytest.mark.parametrize(
    "words",
    [
        "Finance Shared Drive only until end of January, can you shorten?",
        "Kannst du mein Finance Shared Drive bitte auf Ende Januar kürzen?",
        "Pouvez-vous raccourcir mon Finance Shared Drive jusqu'à fin janvier ?",
        "¿Podéis acortar mi Finance Shared Drive hasta finales de enero?",
    ],
)
@pytest.mark.parametrize("again", [False, True])
def test_what_is_named_and_shall_end_sooner_is_corrected_in_a_new_mail_too(
    world: World, words: str, again: bool
) -> None:
    asks(world)
    world.writes(ANA, words, reply_to=world.mail(ANA) if again else None)
    world.works()
    assert levels(world) == {FIRST: ("withdrawn", "Read"), SECOND: ("pending", "Read")}
    assert "until Sunday 31 January 2027" in text_of(world.mail(ANA))


@pytest.mark.parametrize(
    "words",
    [
        "Read on the Finance Shared Drive until 31 January instead please",
        "Bitte Finance Shared Drive Read doch nur bis 31. Januar",
        "Finalement jusqu'au 31 janvier pour le Finance Shared Drive (Read)",
        "Mejor hasta el 31 de enero, Finance Shared Drive Read",
    ],
)
def test_another_last_day_beside_the_name_of_what_was_asked_for_corrects_it(world: World, words: str) -> None:
    asks(world)
    told = replies(world, words)
    assert levels(world) == {FIRST: ("withdrawn", "Read"), SECOND: ("pending", "Read")}
    assert "Finance Shared Drive (Read) for you, until Sunday 31 January 2027" in told
    assert "It takes the place of Finance Shared Drive (Read) (REQ-2026-00001)" in told


def test_another_last_day_for_somebody_else_corrects_nothing(world: World) -> None:
    world.writes(MIA, "Ana Costa needs Read on the Finance Shared Drive until 31 March, for the budget.")
    world.works()
    answered(world, MIA, "I need Read on the Finance Shared Drive until 31 January, too.")
    assert levels(world)[FIRST] == ("pending", "Read")


def test_what_is_held_ends_sooner_once_it_is_given_back_and_the_answer_says_so(world: World) -> None:
    granted(world)
    world.writes(ANA, "Finance Shared Drive only until end of January, can you shorten?")
    world.works()
    assert "“I no longer need Finance Shared Drive (Edit)” gives it back" in text_of(world.mail(ANA))
    assert list(levels(world)) == [FIRST]


def test_who_shortens_something_there_wishes_for_it(world: World) -> None:
    asks(world, "I need Read on the Finance Shared Drive to shorten the reports until 31 January.")
    assert levels(world) == {FIRST: ("pending", "Read")}


def test_the_last_day_that_is_asked_for_already_is_only_said(world: World) -> None:
    asks(world)
    assert "asks for it until 31 March 2027 already" in replies(world, "I need it until 31 March")
    assert levels(world) == {FIRST: ("pending", "Read")}


def test_what_is_approved_and_with_it_keeps_its_last_day_and_says_so(world: World) -> None:
    asks(world)
    world.decides(MIA, "approve")
    world.decides(OTO, "approve")
    assert "is approved as it is, and IT sets it up" in replies(world, "I need it until 30 June")


# --- the first one goes only where the other one stands ---------------------------------------------------------------


def sod(world: World, row: str) -> None:
    with (bootstrap.rules_folder(world.settings) / "sod.csv").open("a", encoding="utf-8") as rules:
        rules.write(f"Q-1,No two hands,{row}\n")
    world.restart()


def test_what_the_rules_refuse_does_not_take_the_place_of_the_first(world: World) -> None:
    sod(world, "Finance Shared Drive:Edit,StockPilot:*,block,Not in one hand,")
    asks(world, "I need Viewer on StockPilot to see stock.")
    asks(world)
    told = replies(world, "Sorry, I meant Edit.")
    assert levels(world)["REQ-2026-00002"] == ("pending", "Read")
    assert "not together with StockPilot (Viewer), asked in REQ-2026-00001" in told
    assert "Finance Shared Drive (Read) (REQ-2026-00002) stays as it is." in told
    assert "no longer needed" not in str([mail["Subject"] for mail in world.mails(MIA)])
    assert world.trail().wrong is None


def test_what_waits_for_the_access_office_does_not_take_the_place_of_the_first(world: World) -> None:
    sod(world, "Finance Shared Drive:Edit,StockPilot:*,exception,Not in one hand,")
    asks(world, "I need Viewer on StockPilot to see stock.")
    asks(world)
    told = replies(world, "Sorry, I meant Edit.")
    assert levels(world)["REQ-2026-00002"] == ("pending", "Read")
    assert levels(world)["REQ-2026-00003"] == ("held", "Edit")
    assert "Finance Shared Drive (Read) (REQ-2026-00002) stays as it is until this one goes to its approvers." in told
    assert "no longer needed" not in str([mail["Subject"] for mail in world.mails(MIA)])
    assert world.trail().wrong is None


def test_what_waits_for_a_number_does_not_take_the_place_of_the_first(world: World) -> None:
    before = world.mailbot.desk.rulebook
    first, *others = before.policy.rules
    asks(world)
    policy = replace(before.policy, rules=(replace(first, ticket=r"CHG-\d{5}"), *others))
    world.runs_under(replace(before, policy=policy, version="numbers"))
    told = replies(world, "Sorry, I meant Edit.")
    assert levels(world) == {FIRST: ("pending", "Read"), SECOND: ("held", "Edit")}
    assert "Finance Shared Drive (Read) (REQ-2026-00001) stays as it is until this one goes to its approvers." in told
    replies(world, "It is CHG-12345.")
    assert levels(world) == {FIRST: ("withdrawn", "Read"), SECOND: ("pending", "Edit")}
    assert "no longer needed" in str([mail["Subject"] for mail in world.mails(OTO)])
    assert "It takes the place of Finance Shared Drive (Read)" in text_of(world.mail(OTO, "(Edit) for Ana Costa"))
    assert world.trail().wrong is None


def test_what_was_decided_before_the_correction_is_released_stays(world: World) -> None:
    before = world.mailbot.desk.rulebook
    asks(world)
    first, *others = before.policy.rules
    policy = replace(before.policy, rules=(replace(first, ticket=r"CHG-\d{5}"), *others))
    world.runs_under(replace(before, policy=policy, version="numbers"))
    replies(world, "Sorry, I meant Edit.")
    question = world.mail(ANA)
    world.decides(MIA, "approve", containing="(Read) for Ana")
    world.decides(OTO, "approve", containing="(Read) for Ana")
    world.writes(ANA, "It is CHG-12345.", reply_to=question)
    world.works()
    assert levels(world) == {FIRST: ("approved", "Read"), SECOND: ("pending", "Edit")}


def test_what_goes_does_not_stand_against_what_takes_its_place(world: World) -> None:
    sod(world, "Finance Shared Drive:Edit,Finance Shared Drive:Read,block,Not in one hand,")
    asks(world)
    replies(world, "Sorry, I meant Edit.")
    assert levels(world) == {FIRST: ("withdrawn", "Read"), SECOND: ("pending", "Edit")}


def test_who_decides_while_a_held_correction_goes_on_does_not_get_it_past_what_must_not_go_together(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Oto approves Read at the moment in which Edit, held for a number, is looked at again."""
    sod(world, "Finance Shared Drive:Edit,Finance Shared Drive:Read,block,Not in one hand,")
    asks(world)
    before = world.mailbot.desk.rulebook
    first, *others = before.policy.rules
    policy = replace(before.policy, rules=(replace(first, ticket=r"CHG-\d{5}"), *others))
    world.runs_under(replace(before, policy=policy, version="numbers"))
    replies(world, "Sorry, I meant Edit.")
    question = world.mail(ANA)
    assert levels(world)[SECOND] == ("held", "Edit")
    world.decides(MIA, "approve", containing="(Read) for Ana")
    oto = world.signed_in(OTO, link_in(world.mail(OTO, "(Read) for Ana")))
    way, meanwhile = anew.way_of, Thread(target=lambda: oto.send(verb="approve", reason=""))

    def routed(desk: Desk, tx: Tx, request: AccessRequest, at: datetime) -> Route:
        if request.request_id == SECOND and meanwhile.ident is None:
            meanwhile.start()
            meanwhile.join(1)
        return way(desk, tx, request, at)

    monkeypatch.setattr(anew, "way_of", routed)
    world.writes(ANA, "It is CHG-12345.", reply_to=question)
    world.works()
    meanwhile.join()
    assert levels(world) == {FIRST: ("withdrawn", "Read"), SECOND: ("pending", "Edit")}


def test_what_is_held_already_leaves_the_first_as_it_is(world: World) -> None:
    asks(world, "I need Edit on the Finance Shared Drive for the budget.")
    world.decides(MIA, "approve")
    world.decides(OTO, "approve")
    world.mailbot.fulfilment.finish(["T-00001"], "done", "Noah", "")
    asks(world)
    told = replies(world, "Sorry, I meant Edit.")
    assert "You have had this since" in told
    assert "Finance Shared Drive (Read) (REQ-2026-00002) stays as it is." in told
    assert levels(world) == {FIRST: ("approved", "Edit"), SECOND: ("pending", "Read")}


@pytest.mark.parametrize(
    "words",
    [
        "I also need Edit.",
        "Ich brauche auch noch Edit.",
        "For the same reason I also need Edit until the end of April.",
        "Sorry for the mess, I was told today that I need Edit to help Piotr with the numbers of last year, as well.",
        "I need Edit too.",
    ],
)
def test_one_more_level_takes_the_place_of_nothing(world: World, words: str) -> None:
    asks(world)
    told = replies(world, words)
    if "1. Finance" in told:
        assert "take the place" not in told
        told = replies(world, "yes")
    assert "Finance Shared Drive (Read) (REQ-2026-00001) stays beside it." in told
    assert levels(world) == {FIRST: ("pending", "Read"), SECOND: ("pending", "Edit")}


def test_what_waited_for_an_answer_elsewhere_takes_the_place_of_what_it_says(world: World) -> None:
    """The question about the drive stands in one conversation, the first request in another."""
    asks(world)
    first = world.mail(ANA)
    world.clock.forward(minutes=1)
    world.writes(ANA, "I need the Finance Shared Drive.", subject="The drive")
    world.works()
    world.clock.forward(minutes=1)
    world.writes(ANA, "Sorry, I meant Edit.", reply_to=first)
    world.works()
    assert "It takes the place of Finance Shared Drive (Read) (REQ-2026-00001)" in text_of(world.mail(ANA))
    assert levels(world) == {FIRST: ("withdrawn", "Read"), SECOND: ("pending", "Edit")}


@pytest.mark.parametrize(
    "words",
    ["both until end of April", "Beide bitte bis Ende April", "les deux jusqu'à fin avril", "mejor hasta abril"],
)
def test_another_last_day_is_that_of_all_that_was_asked_for_in_one_mail(world: World, words: str) -> None:
    asks(world, "I need Read on the Finance Shared Drive and the VPN until 31 March.")
    told = replies(world, words)
    for what in ("Finance Shared Drive (Read)", "VPN Remote Access (User)"):
        assert f"{what} for you, until Friday 30 April 2027" in told
    states = sorted(state for state, _ in levels(world).values())
    assert states == ["pending", "pending", "withdrawn", "withdrawn"]
