"""A browser in fifty lines: opens pages, keeps cookies, follows redirects, fills in the forms that are really there."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from http.cookiejar import CookieJar
from urllib.error import HTTPError
from urllib.parse import urlencode, urljoin
from urllib.request import HTTPCookieProcessor, ProxyHandler, Request, build_opener

_SECONDS = 10


@dataclass
class Form:
    """One form of a page: what it would send as it stands, and what its buttons and options can add."""

    action: str
    method: str
    fields: dict[str, str] = field(default_factory=dict)
    options: dict[str, list[str]] = field(default_factory=dict)

    def knows(self, name: str) -> bool:
        """Whether it has a field, a button or an option of this name."""
        return name in self.fields or name in self.options


@dataclass(frozen=True)
class Page:
    """What came back: where we are in the end, the status, the text, and its forms."""

    url: str
    status: int
    html: str
    forms: tuple[Form, ...]

    @property
    def words(self) -> str:
        """The visible words, in one line."""
        return _Reader.read(self.html).words

    def form_with(self, *names: str) -> Form | None:
        """The first form that has all these fields."""
        return next((form for form in self.forms if all(form.knows(name) for name in names)), None)


class Browser:
    """One person's browser; its cookies are its own, and it talks to no proxy."""

    def __init__(self) -> None:
        self._opener = build_opener(ProxyHandler({}), HTTPCookieProcessor(CookieJar()))

    def open(self, url: str, method: str = "GET") -> Page:
        """Opens an address; a page with an error status is a page too."""
        return self._send(Request(url, method=method))  # noqa: S310  # addresses out of mailbot's own mails

    def submit(self, page: Page, form: Form, filled: Mapping[str, str | list[str]]) -> Page:
        """Sends a form of a page with these fields filled in; a list sends its field once for each value."""
        data = urlencode({**form.fields, **filled}, doseq=True).encode()
        origin = "/".join(page.url.split("/")[:3])
        headers = {"Origin": origin, "Referer": page.url}
        return self._send(Request(urljoin(page.url, form.action), data, headers, method=form.method))  # noqa: S310

    def _send(self, request: Request) -> Page:
        try:
            answer = self._opener.open(request, timeout=_SECONDS)
        except HTTPError as error:
            answer = error
        with answer:
            html = answer.read().decode("utf-8", "replace")
            return Page(answer.url, answer.status, html, tuple(_Reader.read(html).forms))


class _Reader(HTMLParser):
    """Finds forms and words in a page."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self._inside: Form | None = None
        self._textarea = ""
        self._hidden = 0
        self._words: list[str] = []

    @classmethod
    def read(cls, html: str) -> "_Reader":
        reader = cls()
        reader.feed(html)
        reader.close()
        return reader

    @property
    def words(self) -> str:
        return " ".join(" ".join(self._words).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._inside = Form(found.get("action", ""), found.get("method", "get").upper())
            self.forms.append(self._inside)
        elif tag in ("style", "script", "title"):
            self._hidden += 1
        elif self._inside and found.get("name"):
            self._field(self._inside, tag, found)

    def _field(self, form: Form, tag: str, found: Mapping[str, str]) -> None:
        name, kind, value = found["name"], found.get("type", ""), found.get("value", "")
        pressed_or_ticked = tag == "button" or kind in ("radio", "checkbox", "submit")
        if pressed_or_ticked:
            form.options.setdefault(name, []).append(value or "on")
        if not pressed_or_ticked or "checked" in found:
            form.fields[name] = value
        self._textarea = name if tag == "textarea" else ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._inside = None
        elif tag in ("style", "script", "title"):
            self._hidden -= 1
        elif tag == "textarea":
            self._textarea = ""

    def handle_data(self, data: str) -> None:
        if self._textarea and self._inside:
            self._inside.fields[self._textarea] += data.removeprefix("\n")
        elif not self._hidden:
            self._words.append(data)
