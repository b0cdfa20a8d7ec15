"""Styles of letters: the rules of a style sheet, written into each element, where every mail program looks for them."""

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

from css_inline import CSSInliner

_A_TEXT, _A_LINK = "\ue000", "\ue001"
"""Where a text, and the address of a link, were in a form: characters of nobody's, which mean nothing in HTML."""
_PLACE = re.compile(f"([{_A_TEXT}{_A_LINK}])")
_TEXT = re.compile(r">(?<!<style>)(\s*[^<\s][^<]*)")
_LINK = re.compile(r' href="([^"]*)"')

_MOST = 256
"""So many forms are remembered; there are a few for each kind of letter."""


class Styles:
    """Writes styles inline. Which ones depends on the tags of a letter alone, its form, and to find out takes as long
    as to write all its words: it is done once for each form, and the words are put back into what came of it."""

    def __init__(self) -> None:
        # What only a style sheet can say (dark mode) stays in one; nothing is ever fetched.
        self._css = CSSInliner(keep_at_rules=True, load_remote_stylesheets=False, minify_css=True)
        self._known: dict[str, _Styled | None] = {}

    def inline(self, letter: str) -> str:
        """The letter with its styles inline."""
        form, words = _apart(letter)
        if known := self._known.get(form):
            return known.saying(words)
        whole = self._css.inline(letter)
        if form not in self._known:
            self._remember(form, words, whole)
        return whole

    def _remember(self, form: str, words: Sequence[str], whole: str) -> None:
        """A form that its words do not fit into again, since its HTML is none, is looked at anew for each letter."""
        styled = _Styled.made_of(self._css.inline(form))
        fits = sorted(styled.order) == list(range(len(words)))
        if len(self._known) >= _MOST:
            self._known.clear()
        self._known[form] = styled if fits and html.unescape(styled.saying(words)) == html.unescape(whole) else None


@dataclass(frozen=True, slots=True)
class _Styled:
    """A form with its styles, cut where its words go, and which word goes where."""

    pieces: Sequence[str]
    order: Sequence[int]

    @classmethod
    def made_of(cls, form: str) -> "_Styled":
        cut = _PLACE.split(form)
        numbers = {_A_TEXT: count(), _A_LINK: count(cut.count(_A_TEXT))}
        return cls(cut[::2], [next(numbers[place]) for place in cut[1::2]])

    def saying(self, words: Sequence[str]) -> str:
        parts = [""] * (2 * len(self.order) + 1)
        parts[::2], parts[1::2] = self.pieces, [words[number] for number in self.order]
        return "".join(parts)


def _apart(letter: str) -> tuple[str, list[str]]:
    """The form of a letter in HTML, and its words: the texts in their order, then where its links lead."""
    texts = _TEXT.split(letter)
    links = _LINK.split(f">{_A_TEXT}".join(texts[::2]))
    return f' href="{_A_LINK}"'.join(links[::2]), texts[1::2] + links[1::2]
