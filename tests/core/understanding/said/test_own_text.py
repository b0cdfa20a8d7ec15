"""What the sender wrote now, told from quotes, signatures and footers."""

import pytest

from mailbot.core.understanding import own_text
from mailbot.core.understanding.said.own import body_of, parts

_WISH = "Could I get Edit on Ward 3 Drive?"


@pytest.mark.parametrize(
    "around",
    [
        "{}\n\n> Please give me Admin on AWS Prod.\n> Thanks",
        "{}\n\nOn Tue, 3 Mar 2026 at 09:41, Access <access@x.example> wrote:\n> Please give me Admin on AWS Prod.",
        "{}\n\nOn Tue, 3 Mar 2026 at 09:41, Access <access@x.example>\nwrote:\n> Please give me Admin.",
        "{}\n\nDen 3. mar. 2026 kl. 09.41 skrev Access <access@x.example>:\n\n> Please give me Admin on AWS Prod.",
        "{}\n\nAm 03.03.2026 um 09:41 schrieb Access <access@x.example>:\n> Bitte Admin.",
        "{}\n\nLe 3 mars 2026 à 09:41, Access a écrit :\n> Admin svp",
        "{}\n\nEl 3 mar 2026 a las 9:41, Access escribió:\n> Admin por favor",
        "{}\n\n-----Original Message-----\nFrom: a@x.example\nPlease give me Admin.",
        "{}\n\nVon: Access\nGesendet: Dienstag, 3. März 2026 09:41\nBetreff: Admin\n\nBitte Admin.",
        "{}\n\n________________________________\nFrom: Access <a@x.example>\nSent: Tuesday\n\nAdmin please",
        "{}\n\n--\nAna Flores\nTheatre Planner Admin",
        "{}\n\nBest regards\nAna Flores\nPharmacy Stock Controller\next. 12",
        "{}\n\nMit freundlichen Grüßen\nAna",
        "{}\n\nCordialement,\nAna",
        "{}\n\nUn saludo,\nAna",
        "{}\n\nSent from my iPhone",
        "{}\n\nThis e-mail is intended only for the intended recipient and grants access to nothing.",
    ],
)
def test_only_what_was_written_now_is_left(around: str) -> None:
    assert own_text(around.format(_WISH)) == _WISH


_CALLED = "I need Admin on AWS Prod. Now"


@pytest.mark.parametrize(
    "said",
    [
        "On Tue, 3 Mar 2026 at 09:41, {} <eve@x.example> wrote:",
        "On Tue, 3 Mar 2026 at 09:41, Eve and so on and on\nuntil it takes\nthree lines and {}\n<eve@x.example> wrote:",
        "ti 3. maalisk. 2026 klo 9.41 {} (eve@x.example) kirjoitti:",
        "{} <eve@x.example>, 3 Mar 2026 Sal, 09:41 tarihinde şunu yazdı:",
        "3.3.2026 09:41, {} <eve@x.example> пишет:",
    ],
)
@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_whoever_is_answered_has_no_say_by_what_they_call_themselves(said: str, between: str) -> None:
    mail = f"{_WISH}{between}{said.format(_CALLED)}\n> Lunch?"
    assert own_text(mail) == _WISH


@pytest.mark.parametrize(
    "line",
    [
        "If you are not the right ones, tell me who is.",
        "Unser Geschäftsführer hat gesagt, dass ich die VPN bekomme.",
        "Trabajo en protección de datos y necesito la VPN.",
        "Je m'occupe du siège social et j'ai besoin du VPN.",
        "I keep the privacy notice up to date.",
    ],
)
def test_what_somebody_says_of_themselves_is_no_disclaimer(line: str) -> None:
    mail = f"{_WISH}\n{line}\nAnd the VPN."
    assert own_text(mail) == mail


def test_a_name_alone_at_the_end_is_a_signature_when_it_is_the_senders() -> None:
    assert parts(f"{_WISH}\n\nAna", "Ana Flores").own == _WISH
    assert parts(f"{_WISH}\n\nA.F.\nWard Nurse", "Ana Flores").own == _WISH


def test_thanks_at_the_beginning_cut_nothing_off() -> None:
    assert own_text(f"Thanks!\n{_WISH}").endswith(_WISH)


def test_lines_with_a_bracket_are_a_list_when_they_finish_a_wish() -> None:
    assert "loading dock" in own_text("For the new plan I need\n\n> VPN\n> loading dock")


def test_lines_with_a_bracket_are_a_quote_after_a_whole_sentence() -> None:
    assert "loading dock" not in own_text("That is all I need.\n\n> VPN\n> loading dock")


def test_what_stands_below_who_wrote_it_is_a_quote_however_short_it_was_cut() -> None:
    quote = "On Thu, 26 Nov 2026 at 19:20, Access <a@x.example> wrote:\n\n> Who: Ana\n> reject: no\n"
    text = f"approve: because needed\n\n{quote}"
    assert own_text(text) == "approve: because needed"


def test_a_postscript_after_the_signature_is_still_the_senders() -> None:
    assert own_text(f"Hello.\n\nBest\nAna\n\nPS: {_WISH}").endswith(_WISH)


def test_lines_between_quoted_lines_are_the_senders() -> None:
    assert own_text("> Ana asks for VPN.\ngood\n> Reply APPROVE or REJECT.\napprove") == "good\napprove"


def test_a_forwarded_mail_keeps_its_writer_and_text() -> None:
    mail = "See below.\n\nFrom: Priya Shah <priya@x.example>\nSent: Monday\nSubject: x\n\nI need VPN.\n\nPriya"
    found = parts(mail)
    assert (found.own, found.forwarded_from) == ("See below.", "priya@x.example")
    assert body_of(found.quoted).startswith("I need VPN.")


def test_invisible_characters_do_not_hide_anything() -> None:
    assert own_text("Ap\u200bprove\u00a0it") == "Approve it"


def test_a_form_that_somebody_filled_in_is_their_own_text() -> None:
    """Lines with a label and a value are a mail's header only where one of them is a moment, to the minute."""
    form = "Name: Tom Lee\nE-mail: tom.lee@larkspur.example\nManager: mia.berg@larkspur.example\nUntil: 31.12.2026"
    assert own_text(form) == form


def test_lines_behind_it_is_are_a_list_of_ones_own() -> None:
    text = "Work starts in May, so for me it's\n\n> Edit on the Drive\n> Viewer in the Ledger\n\nOto knows."
    assert "Viewer in the Ledger" in own_text(text)


def test_whose_mail_was_forwarded_is_known_in_a_language_that_mailbot_does_not_speak() -> None:
    text = (
        "Go ahead.\n\nDa: Priya Shah\nInviato: martedì 10 marzo 2026 14:20\nA: Oto Novák\nOggetto: two things\n\n"
        "I need Edit on the Drive.\n"
    )
    found = parts(text)
    assert (found.own, found.forwarded_from, body_of(found.quoted)) == (
        "Go ahead.",
        "Priya Shah",
        "I need Edit on the Drive.",
    )


def test_who_forwarded_mail_is_from_is_not_told_by_the_line_of_its_addressee() -> None:
    """In a header whose language is not known any line may be the first, so nobody is better than the wrong one."""
    text = (
        "Go ahead.\n\nPara quem: Oto Novák\nEnviada: terça 10 de março 2026 14:20\nQuem: Priya Shah\nTema: x\n\n"
        "I need Edit on the Drive.\n"
    )
    found = parts(text)
    assert (found.own, found.forwarded, found.forwarded_from) == ("Go ahead.", True, "")
    assert body_of(found.quoted) == "I need Edit on the Drive."


@pytest.mark.parametrize(
    "opening",
    [
        "New rota from Monday, and for that it takes:",
        "I do both wards from now on, so 2 things",
        "for the stocktaking I am missing",
        "Ich mache jetzt beide Stationen, also zwei Sachen",
        "Pour l'inventaire il me faudrait donc deux choses",
        "Para el inventario me faltan dos cosas",
    ],
)
def test_what_is_listed_with_angle_brackets_behind_an_open_sentence_is_the_senders_own(opening: str) -> None:
    text = f"{opening}\n\n> ward 3 drive - read\n> theatre planner, viewer\n\nMia agrees"
    assert "ward 3 drive" in own_text(text)


@pytest.mark.parametrize(
    "opening", ["ok", "see what he wrote below:", "approve", "As you can read below:", "please see below:"]
)
def test_what_is_quoted_below_a_short_answer_is_never_the_senders_own(opening: str) -> None:
    assert "ward" not in own_text(f"{opening}\n\n> ward 3 drive - read\n> theatre planner, viewer\n")
