"""A reply to a numbered question."""

import time
from collections.abc import Callable

import pytest

from mailbot.core.catalog import Catalog, Entitlement
from mailbot.core.understanding import Intent, Reading, choose, choose_several
from mailbot.core.understanding.purpose.answers import choose_label

SUBJECT = "Re: Which of these did you mean?"


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("2", 2), ("2)", 2), ("#2", 2), ("Option 1, thanks!", 1), ("the second one please :)", 2), ("number three",
        3),
        ("the last one", 3), ("Die zweite bitte", 2), ("Nummer 2", 2), ("La première, merci", 1),
        ("La primera, gracias.", 1),
        ("Sales User", 2), ("sales user please", 2), ("Admin", 3), ("just reading", 1), ("not 1, 2", 2),
        ("2\n\nAna\n\n> 1) CareBook CRM: Read Only\n> 2) CareBook CRM: Sales User", 2),
        ("no. 1", 1), ("No. 2 please", 2), ("nº 3", 3), ("no. 2, not no. 3", 2),
        ("Of your three it's the middle one that I want.", 2), ("die mittlere", 2), ("celui du milieu", 2),
        ("la del medio", 2),
        ("1 of course, I have never set a foot into the office of the admin people over there", 1),
        ("Of the three it is the last one that I mean.", 3),
        ("number two, cheers", 2), ("1 is wrong, 3 is too much, so number 2", 2), ("die Nummer zwei bitte", 2),
        ("Nummer eins reicht vollkommen, danke.", 1),
        ("the former please", 1), ("the top one", 1), ("der obere bitte", 1), ("celui du haut", 1), ("el de arriba", 1),
        ("der untere", 3), ("celui du bas", 3),
        ("none of these", 0), ("Keine davon.", 0), ("aucun", 0), ("ninguno", 0),
        ("none of them, I meant the old list", 0),
    ],
)  # fmt: skip
def test_a_choice_is_read_by_number_ordinal_or_name(hospital: Catalog, text: str, choice: int) -> None:
    assert choose(text, hospital.levels["CareBook CRM"]) == choice


@pytest.mark.parametrize(
    "text",
    [
        "",
        "4",
        "0",
        "1 or 2",
        "both",
        "1 and 3",
        "What is the difference between 1 and 2?",
        "hello",
        "not the middle one",
        "CRM",
        "not 1",
        "2?",
        "2 weeks ago I wrote to you about this and have not heard anything since then, have I",
    ],
)
def test_an_unclear_answer_chooses_nothing(hospital: Catalog, text: str) -> None:
    assert choose(text, hospital.levels["CareBook CRM"]) is None


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("2 and 3", (2, 3)), ("2, 3", (2, 3)), ("1, 2 und 3 bitte", (1, 2, 3)), ("I need both, 2 & 3.", (2, 3)),
        ("numbers 1 and 3 please, until 31 March", (1, 3)), ("le 1 et le 2", ()), ("1 or 2", ()), ("not 1 and 2", ()),
        ("1 and 3 are wrong", ()), ("2 and 3?", ()), ("2 and 4", ()), ("both", ()), ("2 and 3 weeks", ()), ("2", ()),
        ("1 and 2 December I am away", ()), ("1 to 3", ()), ("", ()),
    ],
)  # fmt: skip
def test_several_numbers_choose_together_in_a_short_reply(text: str, chosen: tuple[int, ...]) -> None:
    assert choose_several(text, 3) == chosen


@pytest.mark.parametrize("text", ["both", "Both please.", "beide", "ambos, por favor"])
def test_both_chooses_two_of_two(text: str) -> None:
    assert choose_several(text, 2) == (1, 2)


@pytest.mark.parametrize("text", ["either", "egal welche", "any of them", "not both"])
def test_whichever_chooses_none(text: str) -> None:
    assert choose_several(text, 2) == ()


def test_a_system_name_chooses_between_systems(hospital: Catalog) -> None:
    choices = (hospital.by_label["Badge Pharmacy", "Entry"], hospital.by_label["Pharmacy Stock", "Viewer"])
    assert choose("the badge", choices) == 1
    assert choose("the stock one", choices) == 2
    assert choose("not 1, the other one", choices) == 2


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("The badge isn't what I meant, it's the other.", 2),
        ("Not the stock, the other one please.", 1),
        ("El de stock no, el otro.", 1),
        ("Nicht Badge, die andere.", 2),
        ("Pas le badge, l'autre.", 2),
        ("Not that, the other one.", None),
    ],
)
def test_of_two_the_one_that_is_named_and_denied_leaves_the_other(
    hospital: Catalog, text: str, choice: int | None
) -> None:
    choices = (hospital.by_label["Badge Pharmacy", "Entry"], hospital.by_label["Pharmacy Stock", "Viewer"])
    assert choose(text, choices) == choice


def test_a_number_inside_a_story_counts_only_when_it_is_said_to_be_the_choice(hospital: Catalog) -> None:
    story = "I have been here for 2 years and work on 3 wards with many kinds of colleagues, "
    assert choose(story + "so I suppose it must be the number 1.", hospital.levels["CareBook CRM"]) == 1
    assert choose(story + "and I am not certain.", hospital.levels["CareBook CRM"]) is None


def test_the_word_of_one_choice_chooses_it_whatever_it_means() -> None:
    levels = ("Requisitioner", "Buyer", "Order Approver")
    choices = [Entitlement("Procure", level, "app", "") for level in levels]
    assert choose("Buyer", choices) == 2


@pytest.mark.parametrize(
    "text", ["the first is wrong, I meant the other", "Die erste ist falsch.", "La première est fausse."]
)
def test_of_two_choices_the_one_that_is_not_wrong_is_chosen(hospital: Catalog, text: str) -> None:
    choices = (hospital.by_label["Badge Pharmacy", "Entry"], hospital.by_label["Pharmacy Stock", "Viewer"])
    assert choose(text, choices) == 2


def test_a_number_that_is_spelt_in_a_story_chooses_nothing(hospital: Catalog) -> None:
    story = "I tell the mother to come back at three and that I keep her the number two, as you can see this is hard"
    assert choose(story, hospital.levels["CareBook CRM"]) is None


def test_a_mark_inside_the_quoted_question_chooses(hospital: Catalog) -> None:
    quoted = "Hello, see below.\n\n> 1) CareBook CRM: Read Only\n> 2) CareBook CRM: Sales User   <-- this one"
    assert choose(quoted, hospital.levels["CareBook CRM"]) == 2


def test_a_reply_to_a_question_is_an_answer(read: Callable[..., Reading]) -> None:
    reading = read("2", subject=SUBJECT)
    assert (reading.intent, reading.choice, reading.text) == (Intent.ANSWER, 2, "2")


def test_an_answer_by_name_uses_the_quoted_choices(read: Callable[..., Reading]) -> None:
    quoted = "\n\n> which of these?\n> 1) Ward 3 Drive: Read\n> 2) Ward 3 Drive: Edit"
    assert read("Edit" + quoted, subject=SUBJECT).choice == 2


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("the second I guess", 2),
        ("The first would be wrong, so the second.", 2),
        ("not sure, the first maybe", None),
        ("The reading one isn't what I meant, it's the other.", None),
        ("whatever Tom has", None),
        ("both?", None),
    ],
)
def test_what_nearly_answers_chooses_only_where_it_is_clear(hospital: Catalog, text: str, number: int | None) -> None:
    assert choose(text, hospital.levels["Ward 3 Drive"]) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("It isn't 2. So the one before it", 1),
        ("The one after the first", 2),
        ("Pas la 3, celle d'avant", 2),
        ("No es la 1, la siguiente", 2),
        ("die 3 nicht, die davor", 2),
        ("1, not the one after", 1),
        ("the one before", None),
        ("Not the first, and certainly not the last.", 2),
        ("nicht die letzte, 1", 1),
        ("Not 1 or 2", 3),
        ("neither 1 nor 3", 2),
        ("nicht 1 bis 2, sondern die 3. Danke!", 3),
        ("Plutôt l'avant-dernière.", 2),
        ("die vorletzte", 2),
        ("the second to last", 2),
        ("la penúltima", 2),
        ("It's two, thanks", 2),
        ("It's two weeks late", None),
        ("Hm, I was torn between one and three, but let's go with three.", 3),
        ("Neither of the selling ones is meant, and I answer no customers either. So: number one.", 1),
        ("number 2 is only for selling, I have to change the gradients and the coils. So what I mean is the last.", 3),
        ("So not 2", None),
    ],
)
def test_a_choice_is_named_by_its_place_or_its_neighbour_or_settled_on_in_the_end(
    text: str, number: int | None
) -> None:
    levels = ("Read Only", "Sales User", "Admin")
    assert choose_label(text, levels) == number


def test_words_above_the_numbered_question_are_the_answer_whatever_they_end_in(read: Callable[..., Reading]) -> None:
    quoted = "\n\n> 1) Ward 3 Drive: Read\n> 2) Ward 3 Drive: Edit"
    assert read("not the second, I have this already. The other please" + quoted, subject=SUBJECT).choice == 1


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("no 1 pls", 1), ("no, 1 please", 1), ("No, the second one", 2), ("nein, die 1 bitte", 1), ("non, le 1", 1),
        ("no, la 1", 1), ("not 1", 2), ("No, not 1", 2), ("certainly not the first, so the one that's left", 2),
        ("not the planner, the remaining one", 2), ("sicher nicht die erste, also die verbleibende", 2),
        ("pas le premier, donc celui qui reste", 2), ("no el primero, así que el que queda", 2), ("no", None),
    ],
)  # fmt: skip
def test_a_no_in_front_refuses_nothing_and_what_remains_is_the_other(text: str, choice: int | None) -> None:
    assert choose_label(text, ["Tower Planner (Viewer)", "Badge Tower (Entry)"]) == choice


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("the other one than 2 please, I only want to look", 1),
        ("Other one than 1, please.", 2),
        ("Das andere als 2 bitte.", 1),
        ("L'autre que 1, s'il vous plaît.", 2),
        ("La otra que no sea la 2, por favor.", 1),
        ("Nothing other than 2.", 2),
        ("Nichts anderes als die 2 bitte.", 2),
        ("No otra que la 2.", 2),
    ],
)
def test_of_two_the_other_one_than_a_number_is_the_other(text: str, choice: int) -> None:
    assert choose_label(text, ["Theatre Planner (Viewer)", "Theatre Planner (Scheduler)"]) == choice


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("one. no wait, two", 2),
        ("1, sorry, I mean 3", 3),
        ("Die 2, ach nein, die 1", 1),
        ("La 3, euh non, la 2.", 2),
        ("La primera. Uy, no, la tercera.", 3),
        ("Two. No wait.", None),
    ],
)
def test_a_choice_that_is_corrected_is_the_one_it_says_in_the_end(text: str, number: int | None) -> None:
    assert choose_label(text, ("Read Only", "Sales User", "Admin")) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("I only look things up there, so the lowest of them.", 1),
        ("the smallest one please", 1),
        ("Die niedrigste Stufe genügt mir.", 1),
        ("Le niveau le plus bas me suffit.", 1),
        ("El nivel más bajo, por favor.", 1),
        ("The highest one, I'm afraid.", None),
        ("The lowest is not enough for me.", None),
    ],
)
def test_the_lowest_of_the_levels_of_one_system_is_the_one_that_only_reads(text: str, number: int | None) -> None:
    assert choose_label(text, ("Theatre Planner (Viewer)", "Theatre Planner (Scheduler)")) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Is not the finance, is the one of the ward.", 2),
        ("Not the finance one, the other one.", 2),
        ("Nicht die Finance, sondern die von der Station.", 2),
        ("Pas celui de la finance.", 2),
        ("No es la de finance.", 2),
        ("the deuxième, bitte", 2),
    ],
)
def test_of_two_the_one_that_is_not_denied_by_its_name_is_chosen(text: str, number: int | None) -> None:
    assert choose_label(text, ("Finance Shared Drive (Edit)", "Ward 3 Drive (Edit)")) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The one where I may save files.", 2),
        ("Die, mit der ich Dateien ändern darf.", 2),
        ("Celle où je peux modifier.", 2),
        ("La que deja cambiar archivos, no solo leerlos.", 2),
    ],
)
def test_a_choice_is_told_by_what_one_does_with_it(text: str, number: int | None) -> None:
    assert choose_label(text, ("Finance Shared Drive (Read)", "Finance Shared Drive (Edit)")) == number


@pytest.mark.parametrize(
    ("text", "choice"),
    [("2, please", 2), ("die zweite, bitte", 2), ("la 1, s'il vous plaît", 1), ("the first please", 1)],
)
def test_a_please_without_a_full_stop_above_the_quoted_question_takes_none_of_it_in(
    read: Callable[..., Reading], text: str, choice: int
) -> None:
    quoted = "\n\n> Which of these did you mean?\n> 1) Ward 3 Drive: Read\n> 2) Ward 3 Drive: Edit\n"
    assert read(text + quoted, subject=SUBJECT).choice == choice


_STORY = """Sorry for the late reply, we had the inspectors here and then the flood. I read your list out in the break.
Tom thought that I should take the third since it sounds the grandest, Mia said don't you dare. What I do all day is
this: somebody rings, I look for a slot, I book it, and when they cancel I free it again. I don't approve anything."""


@pytest.mark.parametrize(
    ("end", "number"),
    [
        ("So for me it is the number two, I think.", 2),
        ("Putting all that together it's got to be option two. Shout if I got that wrong!", 2),
        ("All in all I would say two.", 2),
        ("Taking everything into account: the second.", 2),
        ("Unterm Strich also Nummer zwei.", 2),
        ("Tout compte fait, ce sera donc la deuxième.", 2),
        ("En resumen, será la número dos.", 2),
        ("So it must be option two or three, ask Mia.", None),
    ],
)
def test_what_a_long_story_comes_down_to_in_the_end_is_the_choice(end: str, number: int | None) -> None:
    labels = ("Theatre Planner (Viewer)", "Theatre Planner (Scheduler)", "Theatre Planner (List Approver)")
    assert choose_label(f"{_STORY} {end}", labels) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("no, neither. it's the one of the ward I was on about", 0),
        ("No, 1 please", 1),
        ("Mia says it is one of the first two.", None),
        ("It is option one or two, I can't tell.", None),
    ],
)
def test_a_no_before_neither_changes_nothing_and_one_of_two_chooses_none(text: str, number: int | None) -> None:
    assert choose_label(text, ("Finance Shared Drive (Edit)", "VPN (User)")) == number


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("It's the last of the three that I was after. Sorry for having been so vague at first!", 3),
        ("Der letzte von den dreien ist es, den ich gemeint habe, Entschuldigung für die Unklarheit!", 3),
        ("C'est le dernier des trois que je voulais, désolée de ne pas avoir été claire au départ !", 3),
        ("Es el último de los tres el que yo quería, perdón por no haberme explicado bien al principio.", 3),
        ("We talked it over and one said 1 and the other 3. So, against my boss and against the porter: 2.", 2),
        ("Habe lange überlegt und mit dem Chef gesprochen, er meinte die 1, die Kollegin 2, ich sage: 3", 3),
        ("Nach langem Hin und Her mit den Kollegen, die alle etwas anderes wollten: die Zwei.", 2),
        ("J'en ai parlé avec tout le monde, mon chef voulait la 1, ma collègue la 3, et moi je prends : 2", 2),
    ],
)
def test_a_long_reply_chooses_by_its_place_among_all_or_behind_a_colon(
    hospital: Catalog, text: str, choice: int
) -> None:
    assert choose(text, hospital.levels["CareBook CRM"]) == choice


@pytest.mark.parametrize(
    "text",
    [
        "Sorry, I had overlooked the last one of your mails in the holidays, and now I see that you need a number.",
        "The three of us talked, the last mail of yours was read aloud, and nobody understood which one it would be.",
        "We asked for two things: the first is still open and the second is done, thanks to the three of you.",
        "My question before I answer: what does 2 do?",
    ],
)
def test_what_a_long_reply_tells_of_others_and_of_its_mails_is_no_choice(hospital: Catalog, text: str) -> None:
    assert choose(text, hospital.levels["CareBook CRM"]) is None


@pytest.mark.parametrize(
    ("quoted", "choice"),
    [
        ("> 1) Read Only   X\n> 2) Sales User\n> 3) Admin", 1),
        ("> 1) Read Only\n> 2) Sales User  ✓\n> 3) Admin", 2),
        ("> 1) Read Only\n> 2) Sales User [x]\n> 3) Admin", 2),
        ("> [ ] 1) Read Only\n> [ ] 2) Sales User\n> [x] 3) Admin", 3),
        ("> 1) Read Only\n> 2) Sales User <--\n> 3) Admin", 2),
        ("> 1) Read Only\n> 2) Sales User   *** yes please ***\n> 3) Admin", 2),
        ("> 1) Read Only === this one!\n> 2) Sales User\n> 3) Admin", 1),
        ("> 1) Read Only\n> 2) Sales User\n> 3) Admin  --- I need this", 3),
        ("> 1) Read Only\n> 2) Sales User   **das bitte**\n> 3) Admin", 2),
        ("> 1) Read Only\n> 2) Sales User    oui\n> 3) Admin", 2),
        ("> 1) Read Only   **este, por favor**\n> 2) Sales User\n> 3) Admin", 1),
        ("> 1) Read Only   *** not this ***\n> 2) Sales User\n> 3) Admin", None),
        ("> 1) Read Only   *** this? ***\n> 2) Sales User\n> 3) Admin", None),
        ("> 1) Read Only - for this see the rules\n> 2) Sales User - I may write\n> 3) Admin", None),
        ("> 1) Read Only  x\n> 2) Sales User  x\n> 3) Admin", None),
        ("> 1) Read Only X\n> 2) Sales User\n> 3) Admin", None),
    ],
)
def test_a_cross_or_an_arrow_inside_the_question_chooses(hospital: Catalog, quoted: str, choice: int | None) -> None:
    assert choose(f"See below, regards\n\n{quoted}", hospital.levels["CareBook CRM"]) == choice


@pytest.mark.parametrize("hostile", ["2. ", "no, neither ", "2: ", "so: 2 ", "I don't\n", "the last one, "])
def test_a_reply_that_never_ends_is_no_choice_and_costs_no_noticeable_time(hostile: str) -> None:
    started = time.process_time()
    assert choose_label(hostile * (250_000 // len(hostile)), ("Finance Shared Drive (Edit)", "VPN (User)")) is None
    assert time.process_time() - started < 2


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        (
            "The first is for the till, that is not me, the third unclear. So we think it is number 2, Tom says so.",
            2,
        ),
        ("The first is for the till, that's not me, and the third is letters. So I think it's the second one.", 2),
        ("Das erste ist für die Kasse, das dritte sind Briefe. Also glauben wir, es ist die Nummer 2, Tom auch.", 2),
        ("Le premier est pour la caisse, le troisième pour les lettres. Donc nous pensons que c'est le numéro 2.", 2),
        ("La primera es para la caja, la tercera son cartas. Así que creemos que es el número 2, Tom también.", 2),
        ("So my boss has number 1, and I need number 2, which is what all in our office have had since summer.", None),
        ("We don't think it is number 2, Tom says it may well be another, so we will tell you when Mia is back.", None),
        (
            "I don't think it's the second one, because that is for the people of the shop and I never worked there.",
            None,
        ),
        ("Wir glauben nicht, dass es die 2 ist, weil das für die Leute im Laden ist und wir dort nie waren.", None),
        ("Nous ne pensons pas que ce soit le numéro 2, parce que c'est pour les gens du magasin de la rue.", None),
        ("No creemos que sea el número 2, porque eso es para la gente de la tienda y nunca hemos estado allí.", None),
    ],
)
def test_what_a_long_reply_concludes_is_its_choice_and_what_it_does_not_believe_is_none(
    text: str, choice: int | None
) -> None:
    assert choose_label(text, [f"Archive Search {level}" for level in ("Reader", "Clerk", "Editor", "Owner")]) == choice
