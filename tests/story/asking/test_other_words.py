"""Other words that work by mail: withdraw, status, my access, help; and what people of the access office do."""

import re

import pytest
from everyday import approved, done, granted
from world import ANA, EVE, MIA, ONE, OTO, WISH, World, text_of


def says(world: World, who: str, text: str, subject: str = "question") -> str:
    world.writes(who, text, subject=subject)
    world.works()
    return text_of(world.mail(who))


def test_status_tells_where_a_request_is_and_who_has_it(world: World) -> None:
    says(world, ANA, WISH)
    told = says(world, ANA, "status")
    assert "REQ-2026-00001" in told
    assert "Mia Berg" in told


def test_status_tells_who_is_asked_after_those_who_are_asked_now(world: World) -> None:
    says(world, ANA, "Please give me Journal Entry on Orchard Finance for the month-end.")
    told = " ".join(says(world, ANA, "status").split())
    assert "Mia Berg and Daniel Weber, by" in told
    assert ", then Henrik Sørensen (second owner)." in told


def test_status_tells_an_approver_what_waits_for_them_and_where(world: World) -> None:
    says(world, ANA, WISH)
    told = " ".join(says(world, MIA, "status").split())
    assert "You have no requests with us." in told
    assert "1 approval waits for your decision: http://127.0.0.1:8080/inbox" in told
    assert "To ask for access" not in told
    assert "for your decision" not in says(world, ANA, "status")
    world.decides(MIA, "approve")
    told = " ".join(says(world, MIA, "what do I have to decide?").split())
    assert "You have no requests with us, and nothing waits for your decision." in told


def test_withdraw_ends_the_only_open_request(world: World) -> None:
    says(world, ANA, WISH)
    assert says(world, ANA, "withdraw").startswith("Ended")
    assert world.requests() == {"REQ-2026-00001": "withdrawn"}


def test_who_takes_something_back_and_names_something_else_reads_that_nothing_was_asked_for_there(world: World) -> None:
    says(world, ANA, WISH)
    told = says(world, ANA, "Withdraw my request for the Finance Shared Drive, please. We do that in Dockline now.")
    assert world.requests() == {"REQ-2026-00001": "withdrawn"}
    assert "Your mail names Dockline, too: nothing was asked for or changed there." in " ".join(told.split())


@pytest.mark.parametrize(
    "words",
    [
        "Bitte zieh meinen Antrag für StockPilot zurück.",
        "Ziehe den StockPilot Antrag zurück bitte",
        "Please withdraw my request for StockPilot.",
        "Take my StockPilot request back please.",
        "I don't need StockPilot after all.",
        "StockPilot request can be closed, no longer needed.",
        "Annulez la demande StockPilot s'il vous plaît.",
        "Finalement je n'ai pas besoin de StockPilot.",
        "Echad atrás la solicitud de StockPilot, por favor.",
        "Al final no necesito StockPilot.",
    ],
)
def test_in_a_new_mail_the_request_for_the_system_it_names_is_taken_back(world: World, words: str) -> None:
    says(world, ANA, WISH)
    says(world, ANA, "I need Viewer on StockPilot to see stock.")
    world.clock.forward(minutes=1)
    says(world, ANA, words)
    assert world.requests() == {ONE: "pending", "REQ-2026-00002": "withdrawn"}
    assert "StockPilot (Viewer)" in text_of(world.mail(ANA, "taken back"))


def test_to_take_back_a_request_ends_nothing_that_is_held_and_the_answer_says_what_does(world: World) -> None:
    granted(world)
    told = says(world, ANA, "Cancel my Finance Shared Drive request please.")
    assert "“I no longer need Finance Shared Drive (Edit)” gives back what you have." in told
    assert [task.state for task in world.tasks()] == ["done"]


@pytest.mark.parametrize(
    "words",
    [
        "Please withdraw my request for StockPilot.",
        "Bitte zieh meinen Antrag für StockPilot zurück.",
        "Je retire ma demande pour StockPilot, merci.",
        "Retiro mi solicitud de StockPilot.",
    ],
)
def test_the_only_open_request_stays_where_a_mail_takes_back_another_systems(world: World, words: str) -> None:
    says(world, ANA, WISH)
    told = says(world, ANA, words)
    assert f"StockPilot: no request of yours for it is open. {ONE}, Finance Shared Drive (Edit), is open" in told
    world.writes(ANA, words, reply_to=world.mail(ANA, "Received"))
    world.works()
    assert world.requests() == {ONE: "pending"}


@pytest.mark.parametrize(
    "words",
    [
        "Ana does not need the finance shared drive any more, please withdraw my request.",
        "Please withdraw my request for Ana.",
        "Bitte zieh meinen Antrag für Ana zurück.",
    ],
)
def test_what_was_asked_for_somebody_else_is_taken_back_by_who_asked(world: World, words: str) -> None:
    says(world, MIA, "Please give Ana Costa Edit on the Finance Shared Drive for the close.")
    assert world.requests() == {ONE: "pending"}
    says(world, MIA, words)
    assert world.requests() == {ONE: "withdrawn"}


@pytest.mark.parametrize("number", ["REQ-2026-00999", "REQ-2026-00002"])
def test_a_number_that_is_no_request_of_ones_own_is_told_so_and_takes_nothing_back(world: World, number: str) -> None:
    says(world, ANA, WISH)
    says(world, EVE, "I need Viewer on StockPilot to see stock.")
    told = " ".join(says(world, ANA, f"withdraw {number}").split())
    assert f"{number}: no request of yours has this number. {ONE}, Finance Shared Drive (Edit), is open" in told
    assert set(world.requests().values()) == {"pending"}


def test_what_is_open_for_somebody_else_is_told_to_who_takes_back_what_is_not(world: World) -> None:
    says(world, MIA, "Please give Ana Costa Edit on the Finance Shared Drive for the close.")
    told = says(world, MIA, "Please withdraw my request for StockPilot.")
    assert f"{ONE}, Finance Shared Drive (Edit), is open" in told


def test_the_access_office_reads_what_the_person_has_whose_access_is_to_end(world: World) -> None:
    granted(world)
    world.writes(MIA, "Ana Costa leaves us on Friday, please remove all her access.")
    world.works()
    told = text_of(world.mail("access-office@larkspur.example", "Mia Berg wants to end access"))
    assert "Ana Costa has through us: Finance Shared Drive (Edit)." in told
    assert "answer Mia Berg yourself" in told


def test_nobody_withdraws_the_request_of_another(world: World) -> None:
    says(world, ANA, WISH)
    says(world, EVE, "withdraw REQ-2026-00001")
    assert world.requests() == {"REQ-2026-00001": "pending"}


def test_my_access_lists_what_one_holds(world: World) -> None:
    says(world, ANA, WISH)
    world.decides(MIA, "approve")
    world.decides(OTO, "approve")
    world.mailbot.fulfilment.finish([world.tasks()[0].task_id], "done", "Noah", "")
    world.clock.forward(hours=1)
    assert "Finance Shared Drive (Edit)" in says(world, ANA, "my access")


def test_help_explains_the_desk(world: World) -> None:
    assert world.mailbot.desk.policy.access_office in says(world, ANA, "help")


def test_the_examples_of_help_are_of_the_own_catalog_and_work_as_they_stand(world: World) -> None:
    examples = re.findall(r"- (I need .+ on .+ to) …", says(world, ANA, "help"))
    assert len(examples) == 3
    for example in examples:
        says(world, ANA, f"{example} prepare the month-end close.")
    with world.mailbot.desk.store.read() as tx:
        filed = [tx.request_file(name).request for name in world.requests()]
    assert {(row.access_level, row.system) for row in filed} == {
        tuple(example.removeprefix("I need ").removesuffix(" to").split(" on ")) for example in examples
    }
    assert {row.risk for row in filed} == {"low"}


def test_an_approver_who_answers_by_mail_gets_the_link_again(world: World) -> None:
    says(world, ANA, WISH)
    world.writes(MIA, "Approved.", reply_to=world.mail(MIA))
    world.works()
    assert world.requests() == {"REQ-2026-00001": "pending"}
    assert "/d/" in text_of(world.mail(MIA))
    assert len(world.mails(MIA)) == 2


def test_ending_access_that_is_not_named_is_passed_on_to_the_access_office(world: World) -> None:
    says(world, ANA, "Please remove all of my access, I have changed teams.")
    assert world.requests() == {}
    told = text_of(world.mail(world.mailbot.desk.policy.access_office))
    assert "Ana Costa" in told
    assert "Ana Costa has through us: nothing." in told


def test_my_access_lists_what_is_approved_and_not_set_up_yet_and_offers_to_end_only_what_is_held(world: World) -> None:
    says(world, ANA, WISH)
    world.decides(MIA, "approve")
    world.decides(OTO, "approve")
    world.clock.forward(hours=1)
    told = says(world, ANA, "my access")
    assert "Still on its way" in told
    assert "It is approved; IT gets it with the next daily file." in told
    assert "no longer need" not in told


def test_the_status_of_a_lapsed_request_says_how_to_ask_again_and_those_words_do_it(world: World) -> None:
    says(world, ANA, WISH)
    for _ in range(3):  # it passes on to the next in line before it lapses
        world.clock.forward(days=12)
        world.works()
    told = says(world, ANA, "status")
    assert 'reply "again" and its number' in told
    assert "withdraw" not in told
    says(world, ANA, "again REQ-2026-00001")
    assert sorted(world.requests().values()) == ["lapsed", "pending"]


NOT_NEEDED = [
    "I don't need it any more, thanks",
    "Ich brauche es doch nicht mehr, danke",
    "Ya no lo necesito, gracias",
    "Finalement je n'en ai plus besoin",
]


@pytest.mark.parametrize("words", NOT_NEEDED)
def test_what_is_not_needed_any_more_is_taken_back_in_its_conversation(world: World, words: str) -> None:
    says(world, ANA, WISH)
    world.writes(ANA, words, reply_to=world.mail(ANA))
    world.works()
    assert world.requests() == {ONE: "withdrawn"}
    assert text_of(world.mail(ANA)).startswith("Ended")


@pytest.mark.parametrize("words", NOT_NEEDED)
def test_in_answer_to_done_what_was_given_ends_though_another_question_is_open(world: World, words: str) -> None:
    approved(world, "I need Edit on the Finance Shared Drive for the closing, and access to Frobnicator.")
    done(world)
    world.writes(ANA, words, reply_to=world.mail(ANA, "Done"))
    world.works()
    assert "Your Finance Shared Drive (Edit) ends" in text_of(world.mail(ANA))
    assert world.requests() == {ONE: "approved"}


def test_sorted_thanks_in_answer_to_done_ends_nothing(world: World) -> None:
    granted(world)
    world.writes(ANA, "Erledigt, danke!", reply_to=world.mail(ANA, "Done"))
    world.works()
    assert [task.kind for task in world.tasks()] == ["grant"]


@pytest.mark.parametrize(
    "words",
    [
        "My manager says Edit is too much.",
        "I am not sure what this means.",
        "Thanks, but Mia left last week.",
        "Der Drucker im zweiten Stock geht wieder.",
    ],
)
def test_an_answer_that_is_not_understood_is_told_so_once_with_what_can_be_written(world: World, words: str) -> None:
    says(world, ANA, WISH, subject="Access")
    received = world.mail(ANA)
    for _ in range(2):
        world.clock.forward(minutes=20)
        world.writes(ANA, words, reply_to=received)
        world.works()
    told = text_of(world.mail(ANA))
    assert told.startswith("Question")
    assert f"We could not read what you want with “{words}”" in " ".join(told.split())
    assert "- I need" in told
    assert len(world.mails(ANA)) == 2
    assert world.requests() == {ONE: "pending"}


def test_an_approver_who_is_not_understood_reads_what_waits_for_them_and_where(world: World) -> None:
    says(world, ANA, WISH)
    told = " ".join(says(world, MIA, "Can Ana go without it? I would rather not.").split())
    assert "We could not read what you want with “Can Ana go without it? I would rather not.”" in told
    assert "1 approval waits for your decision: http://127.0.0.1:8080/inbox" in told
    assert world.requests() == {ONE: "pending"}


def test_other_words_that_are_not_understood_on_the_same_day_are_told_so_too(world: World) -> None:
    says(world, ANA, WISH, subject="Access")
    received = world.mail(ANA)
    for words in ("My manager says Edit is too much.", "Not for me, it is for somebody else!"):
        world.clock.forward(minutes=20)
        world.writes(ANA, words, reply_to=received)
        world.works()
        assert f"We could not read what you want with “{words}”" in " ".join(text_of(world.mail(ANA)).split())
    for words in ("Who has the key of the archive?", "Can somebody reset my Windows password?"):
        world.clock.forward(minutes=20)
        says(world, ANA, words)
        assert f"We could not read what you want with “{words}”" in " ".join(text_of(world.mail(ANA)).split())
    assert world.requests() == {ONE: "pending"}


@pytest.mark.parametrize(
    "words",
    [
        "Who looks after the StockPilot rules these days?",
        "Wer ist eigentlich für StockPilot zuständig?",
        "Can somebody reset my Windows password? I am locked out.",
    ],
)
def test_a_question_that_is_not_for_mailbot_is_told_so_once_a_day(world: World, words: str) -> None:
    for _ in range(2):
        world.clock.forward(minutes=20)
        world.writes(ANA, words, subject="A question")
        world.works()
    told = " ".join(text_of(world.mail(ANA)).split())
    assert "We could not read what you want with" in told
    assert "For anything else ask" in told
    assert (len(world.mails(ANA)), world.requests()) == (1, {})


@pytest.mark.parametrize(
    "words",
    [
        "need sap",
        "reset my password please, I am locked out of payroll",
        "sap access",
        "Sorry, Ben needs only read",
        "ich brauche sap",
        "Accès sap",
        "Necesito sap para mañana",
    ],
)
def test_a_wish_for_what_mailbot_does_not_know_is_told_so(world: World, words: str) -> None:
    world.writes(ANA, words, subject="Hello")
    world.works()
    assert f"We could not read what you want with “{words}”" in " ".join(text_of(world.mail(ANA)).split())
    assert world.requests() == {}


@pytest.mark.parametrize(
    "words",
    [
        "StockPilot was down this morning, it is back now.",
        "FYI: everybody who needs StockPilot has it now.",
        "If you need the CRM, ask Gareth.",
        "Nobody needs the CRM any more.",
        "Si vous avez besoin du CRM, adressez-vous à Gareth.",
        "Danke euch allen für die schnelle Hilfe gestern.",
        "See https://intranet.larkspur.example/news?id=17 for the new canteen hours.",
    ],
)
def test_news_and_thanks_in_a_new_mail_are_left_alone(world: World, words: str) -> None:
    world.writes(ANA, words, subject="For your information")
    world.works()
    assert world.mails(ANA) == []


@pytest.mark.parametrize(
    "words",
    [
        "Great, thank you very much, have a nice day.",
        "Alles klar, danke dir!",
        "Parfait, c'est noté.",
        "Perfecto, muchas gracias",
        "I am on holiday until 9 January.",
    ],
)
def test_thanks_and_who_is_away_are_not_answered(world: World, words: str) -> None:
    says(world, ANA, WISH, subject="Access")
    world.writes(ANA, words, reply_to=world.mail(ANA))
    world.works()
    assert len(world.mails(ANA)) == 1


@pytest.mark.parametrize(
    ("words", "how"),
    [
        (
            "Please give me Read on the Finance Shared Drive and remove the VPN.",
            "write “I no longer need VPN Remote Access” in a mail of its own",
        ),
        (
            "Bitte ändern:\n+ Finance Shared Drive Read\n- VPN",
            "write “I no longer need VPN Remote Access” in a mail of its own",
        ),
    ],
)
def test_what_is_to_go_beside_what_is_asked_for_is_not_passed_over_in_silence(
    world: World, words: str, how: str
) -> None:
    told = " ".join(says(world, ANA, words).split())
    assert how in told
    assert "Finance Shared Drive (Read) for you" in told
    assert list(world.requests().values()) == ["pending"]
