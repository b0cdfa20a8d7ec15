"""What a mail sounds like as a whole, whatever it names."""

from collections.abc import Callable

import pytest

from mailbot import bootstrap
from mailbot.core.catalog import Catalog
from mailbot.core.understanding import Intent, Reading
from mailbot.core.understanding.naming.index import index_of
from mailbot.core.understanding.purpose.gist import Gist, gist, gist_facts
from mailbot.core.understanding.purpose.gist_weights import GIST_WEIGHTS
from mailbot.core.understanding.said.sentences import sentences
from tests.corpus.scoring import HERE

Read = Callable[..., Reading]


def sound(text: str, catalog: Catalog) -> Gist:
    return gist(sentences(text, index_of(catalog)))


def test_two_mails_that_differ_in_names_only_sound_the_same(hospital: Catalog) -> None:
    index = index_of(hospital)
    one = sentences("Could Sam Okoye please get Viewer in Theatre Planner?", index)
    other = sentences("Could Priya Shah please get Dispenser in Pharmacy Stock?", index)
    assert gist_facts(one) == gist_facts(other)


def test_the_shares_of_all_intents_are_one(hospital: Catalog) -> None:
    assert sum(sound("Please give me Viewer in Theatre Planner.", hospital).shares.values()) == pytest.approx(1)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Could I please get Viewer in Theatre Planner? I plan the operations from Monday.", Intent.REQUEST),
        ("Please remove my Viewer in Theatre Planner, I do not need it any more.", Intent.REVOKE),
        ("Could you extend my Viewer in Theatre Planner until 30 June? The project runs on.", Intent.EXTEND),
        ("Hi, what became of my request from last week? Has anybody looked at it yet?", Intent.STATUS),
        ("Which access do I have at the moment? Please send me a list.", Intent.MY_ACCESS),
        ("Thanks a lot for the quick help with Theatre Planner, it works.", Intent.OTHER),
    ],
)
def test_a_mail_sounds_like_what_it_is_for(hospital: Catalog, text: str, intent: Intent) -> None:
    shares = sound(text, hospital).shares
    assert max(shares, key=shares.__getitem__) is intent


def test_who_plainly_asks_in_none_of_our_words_is_filed_for_and_who_tells_is_not(read: Read) -> None:
    task = "Del 3 al 9 de abril cubro a Sam Reed, así que seré yo quien reserve y anule operaciones en Theatre Planner."
    told = "Del 3 al 14 de abril cubrió Sam Reed, así que fue él quien reservó las operaciones en Theatre Planner."
    assert [wish.entitlement.access_level for wish in read(task).items] == ["Scheduler"]
    assert read(told).items == ()


def test_who_asks_how_to_ask_is_helped_rather_than_asked_what_they_want(read: Read) -> None:
    text = "Never done it before. How do I go about it, do I just say what I'm after or is there a sheet to fill in?"
    assert read(text, "Tom gave me this address").intent is Intent.HELP


def test_access_that_is_asked_for_beside_a_question_about_another_request_is_a_request(read: Read) -> None:
    text = (
        "Good afternoon,\n\nfrom Monday I plan the operations and want to see the list every day. Viewer in Theatre "
        "Planner would cover it.\n\nAlso: has anything happened with my VPN request from the spring?"
    )
    assert read(text).intent is Intent.REQUEST


def test_no_sentence_of_a_long_mail_behind_the_hundredth_is_listened_to(hospital: Catalog) -> None:
    index = index_of(hospital)
    long = sentences("I have a cat.\n" * 100, index)
    assert gist_facts([*long, *sentences("Could I please get Viewer?", index)]) == gist_facts(
        [*long, *sentences("I have seen two old dogs.", index)]
    )


def test_nobody_of_the_labelled_companies_is_named_in_what_was_learned() -> None:
    words = {word for fact in GIST_WEIGHTS for word in fact.split()}
    surnames = {
        person.name.split()[-1].casefold()
        for company in HERE.glob("*/staff.csv")
        for person in bootstrap.load_catalog(company.parent)[0].people
    }
    assert {name for name in surnames if len(name) > 6} & words == set()


_DOUBTED = (
    "Thanks a lot for the quick help with Theatre Planner, it works.",
    "Theatre Planner was slow again this morning, did anybody else see that?",
    "Sam Okoye told me yesterday that Pharmacy Stock is fine again. Good to hear, have a nice weekend.",
    "Vielen Dank, der Zugang zum Theatre Planner funktioniert jetzt.",
    "Merci beaucoup, tout fonctionne maintenant dans Theatre Planner.",
)
_UNDOUBTED = (
    "Hello, I look after the list from Monday and would need Scheduler in Theatre Planner for that. Thank you!",
    "Guten Tag, ich bräuchte ab Montag bitte Viewer im Theatre Planner. Vielen Dank!",
    "Bonjour, pourriez-vous me donner Viewer dans Theatre Planner ? Merci d'avance.",
    "Hola, ¿me podéis dar Viewer en Theatre Planner? Gracias.",
    "Please remove Sam Okoye from Pharmacy Stock, he left on Friday.",
    "My access to the VPN ends on Friday, could you extend it until June?",
)


@pytest.mark.parametrize("text", _DOUBTED)
def test_news_and_thanks_do_not_sound_like_asking(hospital: Catalog, text: str) -> None:
    assert sound(text, hospital).asks < 0.5


@pytest.mark.parametrize("text", _UNDOUBTED)
def test_politeness_and_thanks_around_a_wish_sound_no_less_like_asking(hospital: Catalog, text: str) -> None:
    assert sound(text, hospital).asks >= 0.5


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Never mind my mail of this morning, I no longer need it.", Intent.WITHDRAW),
        ("Any news on what I sent you last week? I haven't heard a thing.", Intent.STATUS),
        ("Could you send me a list of what I have access to?", Intent.MY_ACCESS),
        ("How does this work? What do I have to write so that I get something?", Intent.HELP),
        ("Was ist aus meinem Antrag von letzter Woche geworden?", Intent.STATUS),
        ("Welche Zugänge habe ich eigentlich?", Intent.MY_ACCESS),
        ("Please give me Viewer in Theatre Planner.", None),
        ("The canteen is closed on Friday.", None),
    ],
)
def test_the_other_business_of_a_mail_is_told_by_its_sound(hospital: Catalog, text: str, told: Intent | None) -> None:
    assert sound(text, hospital).business(0.5) is told
