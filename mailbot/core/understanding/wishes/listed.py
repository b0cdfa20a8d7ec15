"""Lists: what stands above one says what is done with each line, and none is left out where others are taken."""

from collections.abc import Sequence
from dataclasses import replace

from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.words import HEADS
from mailbot.core.understanding.naming.index import Index, meaning
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import EITHER, Site
from mailbot.core.understanding.wishes.sureness import FIRM

_SHORT = 8  # words of a line of a list, and of what stands above it
_NOT_LISTED = frozenset(("not", "have", "past", "stay", "keep", "lack", "trouble", "revoke", "extend", "question"))
_GOES_TOO = frozenset(("too", "my_own", "when.my"))
_HELP = frozenset(("help", "help_alone"))
_GIVING = frozenset(("grant", "access"))
_HAS = frozenset(("has",))
_WRITERS = frozenset(("first_person", "wish", "polite", "lack", "needs", "access"))
_ASKING = frozenset(("wish", "grant", "polite", "access", "lack", "needs", "lists", "purpose", "agreed", "again"))
_WRITING = frozenset(("first_person", "me", "duty"))
_UNABLE = frozenset(("lack", "not"))
_MISSING = frozenset(("having", "have", "wish", "polite"))
_OTHERWISE = frozenset(("revoke", "strike", "remove", "take", "away", "any_more", "extend", "prolong", "withdraw"))


def listed_alike(sentences: Sequence[Sentence], sites: Sequence[Site]) -> list[Site]:
    """The sites; of a list the items that are nothing but names are wanted alike: what one of them surely is for, all
    are."""
    sites = [site.ordered_to("request") if _is_beside_what_goes(sentences, site) else site for site in sites]
    wanted = {
        sentences[site.at].segment.paragraph: site.sureness.action
        for site in sites
        if site.sureness.wanted >= FIRM and _is_listed(sentences[site.at])
    }
    found = []
    for site in sites:
        action = wanted.get(sentences[site.at].segment.paragraph)
        alike = action and action == site.sureness.action and _is_listed(sentences[site.at])
        found.append(site.ordered_to(action) if action and alike else site)
    return found


def _is_beside_what_goes(sentences: Sequence[Sentence], site: Site) -> bool:
    """Whether an item is nothing but a name, and what shall be taken away is so by the order of its own item alone: "1.
    remove my VPN, 2. Ledger, Viewer"."""
    line = sentences[site.at]
    if site.ordered or site.sureness.action == "extend" or line.asked or not _is_listed(line):
        return False
    ending = [one for one in sentences if any(clause.action == "revoke" for clause in one.asked)]
    apart = all(one.segment.item and one.segment.paragraph == line.segment.paragraph for one in ending)
    return bool(ending) and apart and line.told.isdisjoint(_GOES_TOO)


def in_one_breath(sentences: Sequence[Sentence], sites: Sequence[Site]) -> list[Site]:
    """The sites; what is wished for together with something, in a sentence that ends and prolongs nothing, is wished
    for alike: "I need A and B. They can go after 31 May"."""
    wished = {site.at for site in sites if site.sureness.action == "request" and site.sureness.wanted >= FIRM}
    plain = {at for at in wished if sentences[at].told.isdisjoint(_OTHERWISE)}
    plain = {at for at in plain if all(one.action == "request" for one in sentences[at].asked)}
    others = (site.at in plain and site.sureness.action != "request" for site in sites)
    return [site.ordered_to("request") if other else site for site, other in zip(sites, others, strict=True)]


def with_their_like(
    sentences: Sequence[Sentence], chosen: Sequence[Site], sites: Sequence[Site], index: Index
) -> list[Site]:
    """Those chosen, every line beside one of theirs that is a system with its level and no more, so that none is left
    out where the others are taken, and what may be meant instead of one."""
    rows = {
        sentences[site.at].segment.paragraph: site.sureness
        for site in chosen
        if _is_row(sentences[site.at], site) or is_for_somebody(sentences[site.at])
        if site.sureness.action == "request" or not sentences[site.at].asked  # "Tom: VPN off; Mia: Viewer"
    }
    beside = {site.at: site.sureness for site in chosen}
    found = list(chosen)
    for site in sites:
        line = sentences[site.at]
        bare = _is_row(line, site) and (_is_bare_line(line) or _is_described(line, site, index))
        row = bare or is_for_somebody(line) or line.labelled
        listed = site.at not in beside and row
        like = rows.get(line.segment.paragraph) if listed else beside.get(site.at)
        if like and (listed or _is_other_choice(line, site, chosen)):
            found.append(replace(site, sureness=like))
    return sorted(found, key=lambda site: (site.at, site.mention.start))


def _is_other_choice(line: Sentence, site: Site, chosen: Sequence[Site]) -> bool:
    """Whether "or" stands between a name and one of those chosen: "is it the Ledger, or Ledger Mobile?" """
    others = [one.mention for one in chosen if one.at == site.at]
    if site.mention in others:
        return False
    gaps = (sorted(((one.start, one.end), (site.mention.start, site.mention.end))) for one in others)
    return any(
        0 < right[0] - left[1] <= EITHER and any(is_kind(word, "or") for word in line.words[left[1] : right[0]])
        for left, right in gaps
    )


def _is_listed(line: Sentence) -> bool:
    """Whether a line is an item that says nothing but what it names: "- the Ledger as Viewer"."""
    return line.segment.item and _is_bare_line(line)


def _is_bare_line(line: Sentence) -> bool:
    return not line.unexplained and not line.people and not line.told & _NOT_LISTED


def _is_described(line: Sentence, site: Site, index: Index) -> bool:
    """Whether a line says beside a name but one word, which tells what that is: "basement door"."""
    if len(line.unexplained) != 1 or line.people or line.told & _NOT_LISTED:
        return False
    (told,) = (meaning(line.words[at]) for at in line.unexplained)
    return any(told in level.means for system in site.mention.systems for level in index.levels[system])


def is_for_somebody(line: Sentence) -> bool:
    """Whether a line is nothing but who gets what, or opens a list of that: "Priya: Ledger Viewer", "Priya:"."""
    who = line.people_at
    gets = bool(line.mentions and line.hits) or line.segment.opens
    known = who | line.named | {at for at in line.joints if at + 1 in who}
    return 0 in who and gets and known.issuperset(range(len(line.words))) and not line.segment.subject


def under_head(sentences: Sequence[Sentence], site: Site) -> Site:
    """The site of a list under words that order one thing, "No longer needed:", "Please prolong until May:", or whose
    lines say by a sign what is to come and what is to go."""
    head, line = head_of(sentences, site.at), sentences[site.at]
    if line.segment.sign:
        return site.ordered_to("request" if line.segment.sign == "+" else "revoke")
    if head and _names_wishes(head) and _is_bare_line(line):
        return site.ordered_to("request")
    ordered = {clause.action for clause in head.asked} if head else set()
    if len(ordered) != 1 or (ordered == {"request"} and not (_is_bare_line(line) or is_for_somebody(line))):
        return site
    (action,) = ordered
    return site if action == site.sureness.action == "request" else site.ordered_to(action)


def heads_nothing(head: Sentence) -> bool:
    """Whether words above a list say that it is not wished for: "Existing:", "The team has:", "Problems with:"."""
    folds = [word.fold for word in head.words]
    neither = any(HEADS.get(fold) == "neither" for fold in folds)
    had = HEADS.get(" ".join(folds)) == "had"
    helps = not head.told.isdisjoint(_HELP) and head.told.isdisjoint(_GIVING)
    broken = "trouble" in head.told and not head.told & {"lack", "wish"}
    has = any(cue.kind in _HAS and cue.end == len(head.words) for cue in head.cues)
    theirs = has and not head.asked and not head.told & _WRITERS
    return neither or had or helps or broken or theirs


def is_unasked(sentences: Sequence[Sentence], at: int) -> bool:
    """Whether a line stands in a list of which nothing says that it is wished for, in a mail that asks nothing and
    tells nothing of its writer: "Tools in scope:"."""
    head = head_of(sentences, at)
    if head is None or any(line.asked for line in sentences):
        return False
    if _cannot(head):
        return True
    if head.people or any(line is not head and line.told & _WRITING for line in sentences):
        return False
    concludes = any(cue.kind == "split" and cue.end == len(head.words) for cue in head.cues)  # "…, so:"
    return not concludes and not _names_wishes(head) and head.told.isdisjoint(_ASKING)


def _names_wishes(head: Sentence) -> bool:
    """Whether words above a list are what a list of wishes is called: "Wish list:", "New:"."""
    return HEADS.get(" ".join(word.fold for word in head.words)) == "wished"


def _cannot(head: Sentence) -> bool:
    """Whether something cannot be done, which may be for want of access or for trouble: "I can't open:"."""
    return head.told >= _UNABLE and ("able" in head.told or head.told.isdisjoint(_MISSING))


def head_of(sentences: Sequence[Sentence], at: int) -> Sentence | None:
    """The words above the list that a line stands in, which end in a colon and name no system; None for none."""
    place = head_at(sentences, at)
    return sentences[place] if place >= 0 else None


def head_at(sentences: Sequence[Sentence], at: int) -> int:
    """Their place; -1 for none."""
    while at >= 0 and _is_of_a_list(sentences[at]):
        at -= 1
        if at >= 0 and _is_head(sentences[at]):
            return at
    return -1


def _is_head(line: Sentence) -> bool:
    drive = len(line.words) == 1 and len(line.words[0].fold) == 1  # "H:"
    return line.segment.opens and not drive and not line.mentions and len(line.words) <= _SHORT


def _is_of_a_list(line: Sentence) -> bool:
    named = [mention.start for mention in line.mentions]
    first = min((*named, *(hit.start for hit in line.hits)), default=0)
    begins = bool(named) and (line.segment.item or line.people_at.issuperset(range(first)))
    return begins and len(line.words) <= _SHORT and not line.segment.opens and not line.segment.subject


def _is_row(line: Sentence, site: Site) -> bool:
    """Whether a line is a system with its level, whatever is told behind: "Ledger: Viewer (for the audit)"."""
    first = min((hit.start for hit in line.hits), default=site.mention.start)
    return not min(first, site.mention.start) and not line.segment.subject
