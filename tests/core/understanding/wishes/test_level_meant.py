"""The level that is meant by all that stands around the names of several, where no form tells it."""

from collections.abc import Callable

import pytest

from mailbot import bootstrap
from mailbot.core.understanding import Intent, Reading
from mailbot.core.understanding.naming.index import index_of
from mailbot.core.understanding.purpose.apart import marks_of, sentences_of, take_apart
from mailbot.core.understanding.wishes.features import whole
from mailbot.core.understanding.wishes.levels.meant import around_level
from mailbot.core.understanding.wishes.levels.meant_weights import MEANT_WEIGHTS
from tests.corpus.lines import message_of
from tests.corpus.scoring import HERE

Read = Callable[..., Reading]
CATALOG, _ = bootstrap.load_catalog(HERE / "larkspur")


def labels(reading: Reading) -> list[str]:
    return [wish.entitlement.label for wish in reading.items]


@pytest.mark.parametrize(
    "text",
    [
        "Letzte Woche schrieb ich, den Scheduler im Theatre Planner brauche ich nicht. Nun plane ich die Säle doch, "
        "ich brauche ihn also.",
        "Priya hat den Scheduler im Theatre Planner. Den möchte ich auch.",
        "Oto a Scheduler dans Theatre Planner. Je voudrais bien le même droit, je fais les mêmes plannings.",
    ],
)
def test_what_another_has_or_was_refused_and_what_is_wanted_of_it_are_told_apart(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.REQUEST, ["Theatre Planner (Scheduler)"])


@pytest.mark.parametrize(
    "text",
    [
        "When I changed wards Mia said that I could keep Scheduler in Theatre Planner. I should prefer it to be "
        "removed.",
        "Priya tiene Scheduler en Theatre Planner y ya no debe tenerlo. Quitádselo, por favor.",
    ],
)
def test_what_was_told_of_before_is_what_shall_end(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.REVOKE, ["Theatre Planner (Scheduler)"])


@pytest.mark.parametrize(
    "text",
    [
        "In Theatre Planner I am a Viewer. Please raise me one step.",
        "I've been Viewer in Theatre Planner for years. I need a bit more now, please.",
        "In Theatre Planner bin ich Viewer. Bitte stuft mich höher.",
        "No tengo más que Viewer en Theatre Planner. Subidme un nivel, por favor.",
        "Is it Viewer or Scheduler in Theatre Planner that I need? Please give me the right one.",
        "Please give me access to Theatre Planner. Oto has Viewer and Priya has Scheduler.",
        "My predecessor was Scheduler in Theatre Planner. I need access to Theatre Planner as well.",
    ],
)
def test_a_level_that_only_is_had_or_may_be_another_is_not_filed(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, labels(reading)) == (Intent.REQUEST, [])


def test_a_level_beside_another_system_may_be_of_what_is_not_wished_for(read: Read) -> None:
    reading = read("With CareBook CRM all runs well, as Sales User. In Theatre Planner I need Scheduler, please.")
    assert labels(reading) == ["Theatre Planner (Scheduler)"]


def test_what_was_learned_weighs_kinds_of_phrases_and_never_a_word_of_the_mails() -> None:
    text = "Tom was refused Approver in the Spec Vault. I'd like Author there."
    mail, index = take_apart(message_of(CATALOG, text, ""), CATALOG), index_of(CATALOG)
    sentences = whole(sentences_of(mail), marks_of(mail))
    hits = [(at, hit) for at, line in enumerate(sentences.sentences) for hit in line.hits]
    found = {fact for at, hit in hits for fact in around_level(sentences, at, hit, "Spec Vault", "request", index)}
    assert found & MEANT_WEIGHTS.keys()
    names = {"approver", "author", "tom", "vault"}
    assert not [fact for fact in (*found, *MEANT_WEIGHTS) if names & set(fact.lower().split())]
