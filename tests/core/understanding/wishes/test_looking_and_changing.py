"""Whether somebody only looks or changes things, in plain words of four languages: the level that does so is filed."""

from collections.abc import Callable

import pytest

from mailbot.core.understanding import Reading

LOOKS = (
    "I need to look things up in {system}.",
    "I only want to look at {system}, I won't change anything.",
    "I'd like to follow {system}, without being able to change anything.",
    "Ich möchte {system} nur mitverfolgen, ohne etwas ändern zu können.",
    "Je souhaite seulement suivre {system}, sans rien pouvoir modifier.",
    "Solo quiero seguir {system}, sin poder cambiar nada.",
    "Could I get into {system}? Just to look.",
    "Please let me see what is in {system}. No changes, promise.",
    "I'd like to be able to check things in {system} myself, only reading.",
    "{system} please, viewing only.",
    "{system}, read-only is fine.",
    "Can I have a peek into {system}? I won't touch anything.",
    "Access to {system} please (just to look).",
    "I would need {system} to look up the list, nothing else.",
    "I want to see {system}, not to edit.",
    "If I could see in {system} where it is that'd do me, I've no business counting or correcting anything in there.",
    "It'd do me to see what is in {system}, I've no business changing it.",
    "May I have viewing rights for {system}?",
    "Give me read rights on {system}.",
    "Reading is enough for me in {system}, please set it up.",
    "Ich brauche {system} nur zum Nachschauen.",
    "Bitte {system} freischalten, nur lesend.",
    "Ich möchte in {system} nur reinschauen, ändern tue ich nichts.",
    "Könnte ich in {system} nachsehen? Ändern muss ich nichts.",
    "Es würde mir reichen, wenn ich in {system} nachsehen könnte, eintragen tue ich nichts.",
    "Bitte Leserechte für {system}.",
    "Ich brauche Einsicht in {system}.",
    "In {system} will ich bloß nachlesen.",
    "Ich hätte gern Lesezugriff auf {system}.",
    "Ich muss in {system} nur etwas ansehen.",
    "Bitte gebt mir {system}, ich schaue nur.",
    "J'ai besoin de consulter {system}.",
    "Je voudrais seulement consulter {system}.",
    "Un accès à {system} en consultation, s'il vous plaît.",
    "Il me faut {system}, juste pour regarder, je ne modifie rien.",
    "Pourriez-vous m'ouvrir {system} en lecture seule ?",
    "Je dois pouvoir lire ce qu'il y a dans {system}, rien de plus.",
    "La lecture me suffit pour {system}, merci de l'ouvrir.",
    "Si je pouvais regarder dans {system}, ça me suffirait, je n'ai rien à y changer.",
    "Je n'ai rien à modifier dans {system}, juste à regarder. Pouvez-vous me l'ouvrir ?",
    "Necesito consultar {system}.",
    "Quisiera acceso a {system} solo para consultar.",
    "Necesito {system}, solo para mirar, no voy a cambiar nada.",
    "¿Me podéis dar {system} en modo lectura?",
    "Para {system} me basta con lectura.",
    "Si pudiera mirar en {system} me bastaría, no tengo por qué cambiar nada.",
    "Solo necesito leer en {system}.",
    "Me gustaría poder ver lo que hay en {system}, sin modificar nada.",
)

CHANGES = (
    "I need to change things in {system}.",
    "I have to be able to edit in {system}.",
    "Please let me write to {system}.",
    "In {system} I can only look, and I have to change things now.",
    "Write access to {system} please.",
    "Can I get {system} with the right to change things?",
    "I need {system} and must be able to update entries.",
    "Viewing {system} is not enough for me, I have to edit.",
    "So far I can only read in {system}; I need to be able to change it.",
    "Please give me editing rights in {system}.",
    "Ich muss in {system} auch schreiben können.",
    "Bitte Schreibrechte für {system}.",
    "In {system} kann ich nur lesen, ich muss aber ändern.",
    "Ich brauche Schreibzugriff auf {system}.",
    "Könnt ihr mir {system} so geben, dass ich etwas ändern kann?",
    "Lesen reicht mir in {system} nicht, ich muss bearbeiten.",
    "Bisher kann ich in {system} nur schauen, ab jetzt muss ich bearbeiten.",
    "Il me faut un accès en écriture à {system}.",
    "Je dois pouvoir modifier dans {system}.",
    "Dans {system} je ne peux que lire, or je dois modifier.",
    "Pourriez-vous me donner les droits de modification sur {system} ?",
    "La lecture ne me suffit pas dans {system}, je dois modifier.",
    "Necesito poder modificar en {system}.",
    "Quisiera permiso de escritura en {system}.",
    "En {system} solo puedo leer y tengo que modificar.",
    "¿Me podéis dar {system} con permiso para cambiar cosas?",
)


@pytest.mark.parametrize(("system", "level"), [("Ward 3 Drive", "Read"), ("CareBook CRM", "Read Only")])
@pytest.mark.parametrize("text", LOOKS)
def test_who_only_looks_gets_the_level_that_looks(
    read: Callable[..., Reading], text: str, system: str, level: str
) -> None:
    found = read(text.format(system=system))
    assert [wish.entitlement.label for wish in found.items] == [f"{system} ({level})"]


@pytest.mark.parametrize(("system", "level"), [("Ward 3 Drive", "Edit"), ("CareBook CRM", "Sales User")])
@pytest.mark.parametrize("text", CHANGES)
def test_who_changes_things_gets_the_level_that_changes_them(
    read: Callable[..., Reading], text: str, system: str, level: str
) -> None:
    found = read(text.format(system=system))
    assert [wish.entitlement.label for wish in found.items] == [f"{system} ({level})"]


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("I have to read the files and change them on Ward 3 Drive.", []),
        ("I have to read the files on Ward 3 Drive and tell Mia about them.", ["Read"]),
        ("I need to read the files on Ward 3 Drive and print them.", ["Read"]),
        ("Je suis dans Ward 3 Drive sans rien pouvoir changer. Pouvez-vous arranger cela ?", []),
        ("I can't work without being able to change the files on Ward 3 Drive. Please sort that out.", []),
    ],
)
def test_who_reads_and_then_does_more_is_not_given_the_level_that_reads(
    read: Callable[..., Reading], text: str, levels: list[str]
) -> None:
    assert [wish.entitlement.access_level for wish in read(text).items] == levels
