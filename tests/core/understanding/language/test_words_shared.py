"""The words for deeds and things: one meaning each, the same in all languages."""

import pytest

from mailbot.core.understanding.language.tokens import tokens
from mailbot.core.understanding.language.words import ACTIONS, FILLERS, LANGUAGES, deed_of, is_ordinary, meaning_of
from mailbot.core.understanding.naming.index import meanings


def entries() -> list[tuple[str, str]]:
    """Every word with its meaning, as the tables write it."""
    return [
        (word.strip(), meaning)
        for language in LANGUAGES
        for table in (language.meanings, language.things)
        for meaning, words in table.items()
        for word in words.split(";")
        if " " not in word.strip()
    ]


def test_a_word_means_one_thing_in_all_languages_together() -> None:
    found: dict[str, set[str]] = {}
    for word, meaning in entries():
        key = " ".join(token.fold for token in tokens(word.rstrip("~")))
        found.setdefault(key + ("~" if word.endswith("~") else ""), set()).add(meaning)
    assert {word: meant for word, meant in found.items() if len(meant) > 1} == {}


@pytest.mark.parametrize(
    ("said", "described"),
    [
        ("Zählerstände berichtigen", "Correct meter readings"),
        ("saisir des demandes d'achat", "Enter purchase requisitions"),
        ("corregir las horas", "Edit timesheets"),
        ("put the bills right", "Check invoices"),
        ("mark essays", "Grade homework"),
        ("Schichten tauschen", "Move shifts"),
        ("stornieren", "Cancel bookings"),
        ("annuler une commande", "Cancel orders"),
        ("Besucherausweise drucken", "Print badges"),
        ("rembourser les clients", "Issue refunds to customers"),
        ("bloquear tarjetas", "Block cards"),
        ("escuchar las grabaciones", "Listen to call recordings"),
        ("Reklamationen bearbeiten", "Edit complaints"),
        ("Rabatte genehmigen", "Approve discounts"),
        ("remises", "Discounts"),
        ("Urlaub eintragen", "Enter leave"),
        ("congés", "Holidays"),
        ("avisos de avería", "Incident notifications"),
    ],
)
def test_what_is_said_in_one_language_is_what_is_described_in_another(said: str, described: str) -> None:
    assert set(meanings(tokens(said))) & set(meanings(tokens(described))) - FILLERS


@pytest.mark.parametrize("word", ["des", "die", "son", "once", "para", "comment", "vers", "termine", "falle", "sale"])
def test_an_everyday_word_of_another_language_is_no_deed_in_it(word: str) -> None:
    assert deed_of(word) in ("", "comment")


@pytest.mark.parametrize("word", ["die", "des", "son", "once", "falle", "laden", "charge", "listen", "station", "etat"])
def test_a_word_that_mostly_means_something_else_has_no_meaning(word: str) -> None:
    assert meaning_of(word) in ("", "listen")


def test_a_thing_may_be_a_name_and_a_deed_may_not() -> None:
    assert meaning_of("claim") == "claim"
    assert not is_ordinary("claim")
    assert "claim" not in ACTIONS
    assert deed_of("cancel") == "cancel"
    assert is_ordinary("cancel")


def test_a_form_that_no_table_has_is_known_by_the_root_of_its_plain_word() -> None:
    assert meanings(tokens("Quoter")) == ("quote",)
    assert meanings(tokens("briefed claimed")) == ("brief", "claim")
