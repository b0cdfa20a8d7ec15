"""What a mail says: its readable text, and its attachments (mails inside it are never entered)."""

import re
from dataclasses import dataclass, field

from mailbot.adapters.mime import bodies
from mailbot.adapters.mime.grammar import parameters
from mailbot.adapters.mime.html import to_text
from mailbot.adapters.mime.tree import Limits, Part
from mailbot.adapters.mime.words import clean, header_text
from mailbot.core.mail import Attachment
from mailbot.core.understanding import is_order

_COMMAND = re.compile(r"\W*(approv|reject|declin|den(?:y|ied))", re.IGNORECASE)
_ONCE = ("content-type", "content-transfer-encoding")
_PGP = "it is encrypted (PGP)"
_SEALED = {
    "multipart/encrypted": _PGP,
    "application/pkcs7-mime": "it is encrypted or sealed (S/MIME)",
    "application/x-pkcs7-mime": "it is encrypted or sealed (S/MIME)",
    "application/ms-tnef": "it came as Outlook's winmail.dat only",
    "application/vnd.ms-tnef": "it came as Outlook's winmail.dat only",
}

_WORD = re.compile(r"\w+")
_OPENING = 1_000
"""Characters in which the first words of a text stand."""

MAX_COMMANDS = 50
"""Up to so many lines that begin like a command are looked up in the other version; beyond, they must be the same."""


@dataclass(slots=True)
class Content:
    """What was found: `text`; `kinds` are the types of all parts; `refused` why it must not be used, in words.

    `unreadable` says why there is no text, or not all of it, although somebody wrote one.
    """

    text: str = ""
    attachments: list[Attachment] = field(default_factory=list)
    kinds: dict[str, dict[str, str]] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)
    unreadable: str = ""


@dataclass(frozen=True, slots=True)
class _Version:
    """One rendering of the text, and whether it came as plain text."""

    text: str
    plain: bool


def read(root: Part, limits: Limits) -> Content:
    """Walks the parts once; never raises."""
    walk = _Walk(limits)
    version = walk.text_of(root)
    walk.content.text = version.text.strip("\n") if version else ""
    walk.judge()
    return walk.content


class _Walk:
    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.content = Content()
        self._damage: list[str] = []
        self._lost: list[str] = []
        self._room = limits.attachments

    def text_of(self, part: Part) -> _Version | None:
        """The text of this part and those inside it, or None when it has none of its own."""
        if not _is_attached_event(part):
            self.content.kinds.setdefault(part.content_type, part.parameters)
        for name in _ONCE:
            if part.fields.count(name) > 1:
                self.content.refused.append(f"a part has two {name} headers")
        if part.content_type == "multipart/alternative" and part.children:
            return self._alternative(part)
        if part.children:
            versions = [version for version in map(self.text_of, part.children) if version]
            return _joined(versions) if versions else None
        return self._leaf(part)

    def _leaf(self, part: Part) -> _Version | None:
        disposition, params = parameters(part.fields.first("content-disposition"))
        name = params.get("filename") or part.parameters.get("name", "")
        if part.content_type.startswith("multipart/"):
            if part.body.strip():
                self._lost.append("its parts cannot be told apart: the boundary is missing")
        elif disposition == "attachment" or name or part.content_type not in ("text/plain", "text/html"):
            self._attach(part, header_text(name))
            return None
        if part.content_type == "text/html":
            found = bodies.text(part, self.limits)
            version = _Version(clean(to_text(found.text)), plain=False)
        else:
            found = bodies.plain(part, self.limits)
            version = _Version(found.text, plain=True)
        if found.damage:
            (self._damage if found.whole else self._lost).append(found.damage)
        return version if version.text.strip() else None

    def _attach(self, part: Part, name: str) -> None:
        data = b"" if part.end - part.start > 2 * self._room else bodies.payload(part).data
        data = data if len(data) <= self._room else b""
        self._room -= len(data)
        self.content.attachments.append(Attachment(name, part.content_type, data))

    def _alternative(self, part: Part) -> _Version | None:
        """Plain text is preferred; what decides something must stand in every version (a reader sees only one)."""
        versions = [version for version in map(self.text_of, part.children) if version]
        if not versions:
            return None
        plain = next((version for version in versions if version.plain), versions[0])
        chosen = next((version for version in versions if _stands_in(plain.text, version.text)), plain)
        if not all(_agree(chosen.text, other.text) for other in versions):
            self.content.refused.append("its plain text and its HTML disagree about a command")
        return chosen

    def judge(self) -> None:
        """Damaged text must not decide anything; a text that cannot be read in full is said to be so."""
        content, damage = self.content, [*self._lost, *self._damage]
        if damage and _commands(content.text):
            content.refused.append(f"its text was damaged on the way ({damage[0]}) and seems to hold a command")
        sealed = [why for kind, why in _SEALED.items() if kind in content.kinds and not content.text]
        sealed += [_PGP] if content.text.startswith("-----BEGIN PGP MESSAGE-----") else []
        lost = [f"its text was damaged on the way ({why})" for why in self._lost[:1]]
        content.unreadable = next(iter([*sealed, *lost]), "")


def _is_attached_event(part: Part) -> bool:
    """Whether a calendar's file is only sent along: then no calendar wrote the mail."""
    disposition = parameters(part.fields.first("content-disposition"))[0]
    return part.content_type == "text/calendar" and disposition == "attachment"


def _stands_in(plain: str, shown: str) -> bool:
    """Whether a plain text only says that there is another one, which is longer and in which its words do not stand."""
    opening, said = (_WORD.findall(text.casefold()) for text in (plain[:_OPENING], shown))
    return len(plain) < len(shown) and f" {' '.join(opening[:5])} " not in f" {' '.join(said)} "


def _joined(versions: list[_Version]) -> _Version:
    return _Version("\n".join(version.text for version in versions), all(version.plain for version in versions))


def _commands(text: str) -> list[str]:
    """The writer's own lines that begin like a command, each with one blank between words, in lower case."""
    lines = [" ".join(line.split()).casefold() for line in text.split("\n") if not line.lstrip().startswith(">")]
    return [line for line in lines if _COMMAND.match(line) or is_order(line)]


def _agree(plain: str, shown: str) -> bool:
    """Whether both versions begin the same lines with a command, in the same order.

    A line broken in one version and whole in the other still agrees: one is the beginning of the other, or it is the
    middle of a longer line there.
    """
    ours, theirs = _without_wraps(plain, shown), _without_wraps(shown, plain)
    return len(ours) == len(theirs) and all(
        one.startswith(other) or other.startswith(one) for one, other in zip(ours, theirs, strict=True)
    )


def _without_wraps(text: str, other: str) -> list[str]:
    """The commands of a text, without lines that are only the wrapped middle of a line in the other version."""
    commands = _commands(text)
    if not 0 < len(commands) <= MAX_COMMANDS:
        return commands
    middles = [" ".join(line.split()).casefold() for line in other.split("\n") if not _COMMAND.match(line)]
    return [line for line in commands if not any(f" {line}" in middle for middle in middles)]
