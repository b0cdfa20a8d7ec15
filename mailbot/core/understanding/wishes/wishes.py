"""What a mail asks for: every mention of a system weighed, and the level of each that is wanted."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import Draft, Found, Site
from mailbot.core.understanding.wishes.features import Whole, facts, whole
from mailbot.core.understanding.wishes.firmness import (
    asked_before_told,
    asks_in_words,
    firm,
    only_chases,
    only_spoken_of,
    only_tells_news,
)
from mailbot.core.understanding.wishes.levels.resolution import drafts_of
from mailbot.core.understanding.wishes.listed import (
    in_one_breath,
    is_for_somebody,
    is_unasked,
    listed_alike,
    under_head,
    with_their_like,
)
from mailbot.core.understanding.wishes.noun import names_only
from mailbot.core.understanding.wishes.orders.adding import added
from mailbot.core.understanding.wishes.orders.bare import (
    is_barred_for_me,
    is_headed,
    is_terse,
    is_what_another_has,
    leads_up_to,
    only_tells,
    outgrows_looking,
    stands_alone,
)
from mailbot.core.understanding.wishes.orders.becoming import is_to_become
from mailbot.core.understanding.wishes.orders.by_level import by_its_level
from mailbot.core.understanding.wishes.orders.nominal import goes_on_from_subject, is_nominal
from mailbot.core.understanding.wishes.orders.ordering import as_ordered
from mailbot.core.understanding.wishes.orders.pointing import is_reason
from mailbot.core.understanding.wishes.orders.speaking import OTHER_BUSINESS
from mailbot.core.understanding.wishes.overlooked import overlooked
from mailbot.core.understanding.wishes.passing import asks_nothing, in_passing, is_to_stay, stays
from mailbot.core.understanding.wishes.setting import is_attribute, is_setting, is_spoken_of, without_reasons
from mailbot.core.understanding.wishes.sureness import (
    ASKS,
    CERTAIN,
    CLEAR,
    DOUBTED,
    MAYBE,
    SURE,
    weigh,
)
from mailbot.core.understanding.wishes.unknown import unknown_names
from mailbot.core.understanding.wishes.vague import ask_beside, ask_vaguely
from mailbot.core.understanding.wishes.verdict import verdict

_WEIGHED = 60  # mentions in a mail that a person wrote
_ALL_ALONE = frozenset(("no more said", "only names"))
"""Forms of a mail that is nothing but what is asked for."""
_FORMS: Mapping[str, Callable[[Whole, Site, Index], bool]] = {
    "led up to": leads_up_to,
    "what another has": is_what_another_has,
    "noun": is_nominal,
    "to become": is_to_become,
    "goes on from the subject": goes_on_from_subject,
    "outgrows looking": outgrows_looking,
    "barred": is_barred_for_me,
}
"""Forms in which a mere name is asked for, each with how to tell."""


def read_wishes(sentences: Sequence[Sentence], index: Index, marks: frozenset[str] = frozenset()) -> Found:
    """Everything the sentences ask for; `marks` are facts of the mail's form that bear on it."""
    mail = whole(sentences, marks)
    found = Found(mail, asking=[at for at, sentence in enumerate(sentences) if sentence.asked])
    if only_chases(sentences):
        return found
    sites = _wanted(mail, index)
    other = "mail has an id" in marks or any(line.told & OTHER_BUSINESS for line in sentences)
    if other and mail.sounds.asks < ASKS and not asks_in_words(sentences, sites):
        sites = [site for site in sites if site.sureness.wanted >= CERTAIN]
    drafts = [
        firm(mail, draft, sites)
        for draft in _merged(drafts_of(mail, sites, index))
        if not only_spoken_of(mail, draft, sites)
    ]
    drafts = [replace(draft, sure=False) if is_unasked(sentences, draft.at) else draft for draft in drafts]
    found.drafts = asked_before_told(sentences, drafts, sites, index)
    found.drafts += overlooked(sentences, found.drafts, index)
    here = frozenset(site.at for site in sites)
    found.unknown = unknown_names(sentences, here, index)
    if found.unknown:
        unknown = {at for at, _ in found.unknown}
        found.drafts = [draft for draft in found.drafts if not is_spoken_of(sentences, draft, sites, unknown)]
    found.bare = [at for at in found.asking if at not in here and at not in dict(found.unknown)]
    if any(is_to_stay(sentences, line, one) for line in sentences for one in line.mentions):  # "we all need it"
        found.bare = [at for at in found.bare if not sentences[at].mentions]
    ask_beside(sentences, found, index)
    if not found.drafts and not found.unknown:
        ask_vaguely(sentences, found, index)
    return found


def _wanted(mail: Whole, index: Index) -> list[Site]:
    """The mentions that are asked for; those that only may be count when there is no other."""
    sites = sites_of(mail, index)
    return sites if any(site.ordered in _ALL_ALONE for site in sites) else _chosen(mail, sites, index)


def sites_of(mail: Whole, index: Index) -> list[Site]:
    """The mentions that may be asked for: each weighed, and whether its form orders it."""
    said = {mention.systems for line in mail.sentences if not line.segment.subject for mention in line.mentions}
    sites = [
        Site(at, mention, weigh(found := facts(mail, at, mention, index)), facts=found)
        for at, sentence in enumerate(mail.sentences)
        for mention in sentence.mentions
        if not (sentence.segment.subject and mention.systems in said) and not asks_nothing(mail.sentences, at, mention)
    ]
    sites = without_reasons(mail.sentences, sites)
    if is_terse(mail.sentences) or is_headed(mail.sentences):
        return [under_head(mail.sentences, site.ordered_to("request", "no more said")) for site in sites]
    if names := names_only(mail.sentences, mail.facts):
        named = [site for site in sites if site.at in names or goes_on_from_subject(mail, site, index)]
        return [under_head(mail.sentences, site.ordered_to("request", "only names")) for site in named]
    if only_tells(mail.sentences):
        sites = [
            site.ordered_to("request", "alone") if stands_alone(mail.sentences[site.at], site) else site
            for site in sites
        ]
    sites = [as_ordered(mail.sentences, added(mail.sentences, site), index) for site in sites]
    sites = [under_head(mail.sentences, site) for site in sites]
    sites = [by_its_level(mail.sentences, site, index) for site in sites]
    for form, is_so in _FORMS.items():
        sites = [site.ordered_to("request", form) if is_so(mail, site, index) else site for site in sites]
    sites = [site for site in sites if not stays(mail.sentences[site.at], site.mention, site.sureness.action)]
    sites = [site for site in sites if not is_reason(mail.sentences, site)]
    return _judged(mail, in_one_breath(mail.sentences, listed_alike(mail.sentences, sites)))


def _judged(mail: Whole, sites: Sequence[Site]) -> list[Site]:
    """The sites with their verdicts; what its form orders is beyond them, and what stands in a line that only says for
    whom beyond doubt. Of more than a person writes none is judged, for or against."""
    if len(sites) > _WEIGHED:  # each looks at its whole sentence
        return [site if site.ordered else replace(site, verdict=DOUBTED) for site in sites]
    least = [DOUBTED if _is_given(line) else 0.0 for line in mail.sentences]
    return [site if site.ordered else replace(site, verdict=max(verdict(mail, site), least[site.at])) for site in sites]


def _is_given(line: Sentence) -> bool:
    """Whether a line says no more than who gets what: "Priya: Ledger Viewer", "Ledger Viewer for Priya"."""
    told = "purpose" in line.told and line.is_bare and bool(line.people and line.hits)
    return told or is_for_somebody(line)


def _chosen(mail: Whole, sites: Sequence[Site], index: Index) -> list[Site]:
    """Those of the sites that are sure enough, and not only named beside the others."""
    sure = [site for site in sites if site.sureness.wanted >= SURE or site.verdict >= CLEAR]
    body = [site for site in sure if not mail.sentences[site.at].segment.subject or site.ordered]
    if body and all(site.mention.everyday for site in body):  # "to book the counts in the spares system"
        others = [site for site in sites if site.sureness.wanted >= MAYBE and not site.mention.everyday]
        body = sorted([*body, *(one for one in others if not mail.sentences[one.at].segment.subject)], key=_place)
    if body:
        few = body if len(body) <= _WEIGHED else []  # each is held against each
        chosen = [
            site
            for site in few
            if not in_passing(mail.sentences, site, few, index) and not is_setting(mail.sentences, site, few)
        ] or body
    else:
        maybe = [site for site in sites if site.sureness.wanted >= MAYBE and not only_tells_news(mail)]
        few = sure or [site for site in maybe if not is_attribute(mail.sentences[site.at], site.mention)]
        weighed = few if len(few) <= _WEIGHED else []
        chosen = [site for site in weighed if not is_setting(mail.sentences, site, weighed)] or few
    return with_their_like(mail.sentences, chosen, sites, index)


def _place(site: Site) -> tuple[int, int]:
    return site.at, site.mention.start


def _merged(drafts: Sequence[Draft]) -> list[Draft]:
    """One draft per system and level; an open one yields to a sure one of the same system."""
    sure = {system for draft in drafts if draft.sure for system in draft.systems}
    kept: dict[tuple[object, ...], Draft] = {}
    for draft in drafts:
        if draft.sure or not set(draft.systems) & sure:
            rows = tuple(level.row for level in draft.levels) if draft.sure else ()
            kept.setdefault((draft.action, draft.systems, rows), draft)
    return list(kept.values())
