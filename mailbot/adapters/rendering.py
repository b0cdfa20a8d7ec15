"""Words: turns a notice's name and its facts into a mail, and a page's name and its facts into HTML (Jinja2)."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, MutableMapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale
from babel.lists import format_list
from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError, select_autoescape
from markupsafe import Markup

from mailbot.adapters.moments import Moments
from mailbot.adapters.styles import Styles
from mailbot.core.figures import counted
from mailbot.core.paths import as_part
from mailbot.core.register import said_on_page
from mailbot.services.ports import Rendered

VERBATIM = frozenset({("checkpoint", "note")})
"""(notice, fact) pairs that keep their line breaks; every other fact of a mail is one line."""

_BIDI = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C])
_BREAKS = ("Cc", "Zl", "Zp")
_GAP = re.compile(r"\n\n\n+")  # as `\n{3,}`, in a tenth of the time


class BrokenTemplate(Exception):
    """A template that cannot be used; the text names the file, what is wrong with it, and what to do."""


class _Templates(Environment):
    """Templates that are looked for once, with globals that are one dictionary: Jinja would walk its chain of them from
    end to end at each rendering. In a fact it would look for an attribute first, which fails for most."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.get_template = cache(self.get_template)  # type: ignore[method-assign]

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        return {**self.globals, **(d or {})}

    def getattr(self, obj: Any, attribute: str) -> Any:
        if type(obj) is dict and attribute in obj and attribute not in _OF_DICTS:
            return obj[attribute]
        return super().getattr(obj, attribute)


_OF_DICTS = frozenset(dir(dict))
_ENGLISH = Locale("en")


class JinjaRenderer:
    """Renders from folders of templates: file by file the first folder that has it wins, so a company's own wording
    goes before the defaults. Moments are told in `time_zone` (an IANA name). Raises BrokenTemplate."""

    def __init__(self, folders: Sequence[Path], time_zone: str = "UTC") -> None:
        self._styles = Styles()
        self._jinja = _Templates(
            loader=FileSystemLoader([str(folder) for folder in folders]),
            autoescape=select_autoescape(("html",), default=False),
            undefined=StrictUndefined,
            auto_reload=False,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._jinja.filters |= {
            **Moments(time_zone, _ENGLISH).filters(),
            "listed": self.listed,
            "counted": counted,
            "part": as_part,
            "address": self.address,
        }
        self._jinja.tests["on_page"] = said_on_page
        self._jinja.globals["zone"] = time_zone

    def mail(self, notice: str, facts: Mapping[str, object]) -> Rendered:
        """The three files of templates/mail/<notice>; the subject is one line, the HTML carries its styles inline."""
        safe = {name: value if (notice, name) in VERBATIM else _one_line(value) for name, value in facts.items()}
        subject, text, html = (
            self._render(f"mail/{notice}/{name}", safe) for name in ("subject.txt", "body.txt", "body.html")
        )
        return Rendered(" ".join(subject.split()), _GAP.sub("\n\n", text).strip() + "\n", self._styles.inline(html))

    def page(self, name: str, facts: Mapping[str, object]) -> str:
        """The page templates/pages/<name>."""
        return self._render(f"pages/{name}", facts)

    def check(self) -> list[str]:
        """What is wrong with the templates, one sentence for each file that cannot be read; empty when all is well."""
        return [why for name in self._jinja.list_templates(["txt", "html"]) if (why := self._flaw(name))]

    def listed(self, values: Iterable[str]) -> str:
        """`a, b, and c`."""
        return format_list(list(values), locale=_ENGLISH)

    def address(self, value: str) -> Markup:
        """A mail address that a narrow page breaks before its @, not within a word."""
        return Markup("<wbr>@").join(value.split("@"))

    def _render(self, name: str, facts: Mapping[str, object]) -> str:
        try:
            return self._jinja.get_template(name).render(facts)
        except TemplateError as error:
            raise BrokenTemplate(_words(name, error)) from error

    def _flaw(self, name: str) -> str:
        try:
            self._jinja.get_template(name)
        except (TemplateError, UnicodeDecodeError) as error:
            return _words(name, error)
        return ""


def _words(name: str, error: Exception) -> str:
    line = getattr(error, "lineno", None)
    where = f"templates/{name}" + (f", line {line}" if line else "")
    return f"{where}: {error}. Mend the file, or remove your own copy of it to get the default back."


def _one_line(value: object) -> object:
    """The value with every text in it on one line and in reading order: nobody can write lines into our mails."""
    if isinstance(value, str):
        if value.isprintable():  # neither breaks nor marks of direction, which are no printable characters
            return " ".join(value.split())
        spaced = "".join(" " if unicodedata.category(char) in _BREAKS else char for char in value.translate(_BIDI))
        return " ".join(spaced.split())
    if value is None or isinstance(value, (int, date)):  # most facts: whether it is a Mapping takes longer to find out
        return value
    if isinstance(value, (list, tuple)):
        return [_one_line(inner) for inner in value]
    if isinstance(value, (dict, Mapping)):
        return {name: _one_line(inner) for name, inner in value.items()}
    return value
