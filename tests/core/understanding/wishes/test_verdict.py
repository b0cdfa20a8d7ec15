"""What has the form of a wish and is none, by all that stands around its name."""

import os
import subprocess
import sys

import pytest

from mailbot import bootstrap
from mailbot.core.understanding import Intent, understand
from mailbot.core.understanding.explanation import explanation
from mailbot.core.understanding.naming.index import index_of
from mailbot.core.understanding.purpose.apart import marks_of, sentences_of, take_apart
from mailbot.core.understanding.purpose.unwished import wishing
from mailbot.core.understanding.wishes.features import whole
from mailbot.core.understanding.wishes.verdict import around
from mailbot.core.understanding.wishes.verdict_weights import VERDICT_WEIGHTS
from mailbot.core.understanding.wishes.wishes import sites_of
from tests.corpus.lines import message_of
from tests.corpus.scoring import HERE

CATALOG, _ = bootstrap.load_catalog(HERE / "larkspur")
SOLVED = (
    "Tom sent me five wishes. Four of them I solved with an export, among them the Sales User in HarvestCRM he was "
    "after. The fifth is real: Viewer in the Spec Vault for Tom."
)
NOTED = "Notes for Thursday:\n- 10:00 show Sales User in HarvestCRM to Tom\n- 14:00 demo of Spec Vault, Author role"


def _verdicts(text: str) -> list[float]:
    mail = take_apart(message_of(CATALOG, text, ""), CATALOG)
    sentences = whole(wishing(sentences_of(mail)), marks_of(mail))
    return [site.verdict for site in sites_of(sentences, index_of(CATALOG))]


def test_what_is_solved_already_is_not_filed_though_its_level_stands_beside_it() -> None:
    reading = understand(message_of(CATALOG, SOLVED, ""), CATALOG)
    assert reading.intent is Intent.REQUEST
    assert [wish.entitlement.label for wish in reading.items] == ["Spec Vault (Viewer)"]


def test_the_explanation_says_that_all_around_it_speaks_against_it() -> None:
    message = message_of(CATALOG, NOTED, "")
    told = explanation(message, understand(message, CATALOG), CATALOG)
    assert ["by all that stands around it" in wish.why for wish in told.wishes if "Spec Vault" in wish.what] == [True]


@pytest.mark.parametrize(
    ("wished", "named"),
    [
        ("Please give me Viewer in the Spec Vault.", "Thanks for Viewer in the Spec Vault, it came this morning."),
        ("I need Viewer in the Spec Vault.", "Tom says he will ask for Viewer in the Spec Vault himself."),
        ("Bitte Viewer im Spec Vault für mich.", "Viewer im Spec Vault habe ich schon, danke, das reicht mir."),
        ("Necesito Viewer en el Spec Vault.", "El Viewer del Spec Vault ya lo tengo y con eso me basta."),
        (
            "J'ai besoin de Viewer dans le Spec Vault.",
            "Viewer dans le Spec Vault, je l'ai depuis mai, merci, rien à changer.",
        ),
    ],
)
def test_a_wish_is_more_probable_than_what_is_only_named(wished: str, named: str) -> None:
    assert max(_verdicts(wished)) > 0.9
    assert max(_verdicts(named), default=0.0) < 0.5


def test_in_a_mail_that_names_more_than_a_person_writes_nothing_is_wished_for_by_that() -> None:
    """Too many names are not judged one by one; that says nothing for any of them."""
    mail = message_of(CATALOG, "The training for the Spec Vault is on Friday, for Author. " * 70, "")
    assert understand(mail, CATALOG).intent is Intent.OTHER


def test_the_verdict_of_a_mail_is_the_same_in_every_process() -> None:
    """Cues on the same words are in no order, which hangs on the process's hash seed."""
    told = """
from tests.core.understanding.wishes.test_verdict import NOTED, SOLVED, _verdicts
print([_verdicts(text) for text in (NOTED, SOLVED, "Das Spec Vault habe ich schon, bitte nochmal HarvestCRM, Viewer")])
"""
    said = {
        subprocess.run(
            [sys.executable, "-c", told],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "2", "3", "4")
    }
    assert len(said) == 1


def test_what_was_learned_weighs_kinds_of_phrases_and_never_a_word_of_the_mails() -> None:
    mail = take_apart(message_of(CATALOG, SOLVED, ""), CATALOG)
    sentences = whole(wishing(sentences_of(mail)), marks_of(mail))
    found = {fact for site in sites_of(sentences, index_of(CATALOG)) for fact in around(sentences, site)}
    assert found & VERDICT_WEIGHTS.keys()
    names = {"harvestcrm", "tom", "solved", "vault"}
    assert not [fact for fact in (*found, *VERDICT_WEIGHTS) if names & set(fact.lower().split())]
