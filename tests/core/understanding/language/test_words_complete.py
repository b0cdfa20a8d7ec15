"""A language is its words: each says everything or why not, and one more is added by writing its module alone."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import mailbot
from mailbot.core.understanding.language import words
from mailbot.core.understanding.language.words import LANGUAGES
from mailbot.core.understanding.language.words.language import Language
from tests.core.understanding.language import italian, italian_read

README = Path(words.__file__).with_name("README.md")
BY_KIND = ("everyday", "signs", "absence", "delegating", "openings", "machines", "decides", "ticks")


def said(language: Language) -> dict[str, str]:
    """What a language says, by kind: of phrases by its name, of the other tables by theirs and its name."""
    others = {f"{field}.{kind}": text for field in BY_KIND for kind, text in getattr(language, field).items()}
    return {kind: text for kind, text in (language.phrases | others).items() if text.strip(" ;\n")}


EVERY = {kind for language in LANGUAGES for kind in said(language)}


def gaps(language: Language) -> list[str]:
    """The kinds that a language neither says nor says why not."""
    return sorted(EVERY - said(language).keys() - {kind for kind, why in language.unsaid.items() if why})


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_each_language_says_every_kind_of_phrase_or_why_not(language: Language) -> None:
    assert gaps(language) == []
    assert sorted(language.unsaid.keys() & said(language).keys()) == []
    assert sorted(language.unsaid.keys() - EVERY) == []


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_each_language_counts_and_has_every_month_day_and_length_of_time(language: Language) -> None:
    assert set(language.months.values()) == set(range(1, 13))
    assert set(language.weekdays.values()) == set(range(7))
    assert {1, 7, -1, -3, -12} <= set(language.units.values())
    assert set(range(1, 11)) <= set(language.numbers.values())
    assert {1, 2, 3, 4, 5} <= set(language.ordinals.values())
    assert all((language.light, language.articles, language.fillers, language.writer, language.meanings))
    assert all((language.things, language.parted, language.groups))


def test_a_language_that_lacks_a_field_does_not_begin() -> None:
    make: Callable[..., Language] = Language
    with pytest.raises(TypeError, match="'absence', 'delegating', 'openings', 'machines', 'decides', 'ticks'"):
        make(code="it")


def test_the_readme_of_the_words_names_every_kind() -> None:
    named = set(re.findall(r"`([\w.]+)`", README.read_text("utf-8")))
    phrases = {kind for language in LANGUAGES for kind in language.phrases if not kind.startswith("when.")}
    others = {kind for language in LANGUAGES for field in BY_KIND for kind in getattr(language, field)}
    assert sorted((phrases | others) - named) == []


@pytest.fixture(scope="module")
def added(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What is read once the steps of the README are done: the module is written, and named in the list of languages."""
    home, copy = Path(mailbot.__file__).parent, tmp_path_factory.mktemp("italian") / "mailbot"
    shutil.copytree(home, copy, copy_function=os.symlink)
    room = copy / Path(words.__file__).parent.relative_to(home)
    shutil.copy(italian.__file__, room / "it.py")
    rows = (room / "__init__.py").read_text("utf-8")
    (room / "__init__.py").unlink()
    named = rows.replace("LANGUAGES: tuple", f"from {words.__name__}.it import IT\n\nLANGUAGES: tuple")
    (room / "__init__.py").write_text(named.replace("(EN, DE, FR, ES)", "(EN, DE, FR, ES, IT)"), "utf-8")
    inside = {**os.environ, "PYTHONPATH": str(copy.parent)}
    done = subprocess.run(
        [sys.executable, italian_read.__file__], env=inside, cwd=copy.parent, capture_output=True, text=True
    )
    assert not done.returncode, done.stderr
    return dict(json.loads(done.stdout))


@pytest.mark.parametrize(
    ("what", "read"),
    [
        ("wish", ["request", ["Viewer"], "2026-03-25"]),
        ("deed", ["request", ["Scheduler"], "2026-06-30"]),
        ("negation", ["other", [], ""]),
        ("withdraw", ["withdraw", [], ""]),
        ("approve", ["approve", "serve per la chiusura"]),
        ("reject", ["reject", "non lavora qui"]),
        ("question", "per quanto tempo?"),
        ("number", 2),
        ("ordinal", 2),
        ("vacation", "auto: an automatic reply (by its subject)"),
        ("returns", "2026-03-30"),
        ("stands in", ["make", ["Bea Lund"], "2026-06-30"]),
        ("back", ["end", [], ""]),
        ("emergency", True),
        ("tick", ["done", "done", "failed"]),
    ],
)
def test_a_language_is_added_by_its_module_and_its_name_in_the_list(
    added: dict[str, Any], what: str, read: object
) -> None:
    assert added[what] == read


def test_what_an_added_language_does_not_say_yet_is_named() -> None:
    assert {"until", "when.end", "openings.appeal", "machines.failure"} <= set(gaps(italian.IT))
    assert not {"wish", "when.half"} & set(gaps(italian.IT))
