"""The level of each system that is wanted: named beside it or elsewhere, or told by what the person wants to do."""

from collections.abc import Sequence
from dataclasses import replace

from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.naming.levels import told_in_full
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import EITHER, Draft, Site
from mailbot.core.understanding.wishes.features import Whole
from mailbot.core.understanding.wishes.levels.claims import Claim, Groups, Systems, claims_of, hits_of
from mailbot.core.understanding.wishes.levels.everyday import is_thing_done, mere_words
from mailbot.core.understanding.wishes.levels.implied import Unnamed, implied_drafts
from mailbot.core.understanding.wishes.levels.meant import settled
from mailbot.core.understanding.wishes.levels.named import named_drafts
from mailbot.core.understanding.wishes.levels.saying import saying
from mailbot.core.understanding.wishes.levels.unsaid import calls_another, is_not_known


def drafts_of(mail: Whole, sites: Sequence[Site], index: Index) -> list[Draft]:
    """One draft or more for every system that is wanted; `sites` are the mentions that want it."""
    groups = _groups(mail.sentences, sites)
    found: list[Draft] = []
    for systems, places in groups.items():
        hits = hits_of(mail, groups, systems, index)
        claims = claims_of(mail, groups, systems, hits, index)
        drafts = _drafts(mail.sentences, systems, places, sites, claims, index)
        found += [settled(mail, draft, hits, places, sites, index) for draft in drafts]
    return found


def _groups(sentences: Sequence[Sentence], sites: Sequence[Site]) -> Groups:
    """The sites of each system; a mention that fits several yields to one that is clear, "A or B" is one open wish."""
    groups: dict[Systems, list[Site]] = {}
    found = _either_system(sentences, sites)
    either = {(site.at, name) for site in found for name in site.mention.systems if len(site.mention.systems) > 1}
    for site in found:  # "he spoke of the Ledger, but whether it's that or Ledger Mobile I don't know"
        unsure = len(site.mention.systems) == 1 and "unsure" in sentences[site.at].told
        if not unsure or (site.at, site.mention.systems[0]) not in either:
            groups.setdefault(site.mention.systems, []).append(site)
    clear = {systems[0] for systems in groups if len(systems) == 1}
    return {systems: found for systems, found in groups.items() if len(systems) == 1 or not clear & set(systems)}


def _either_system(sentences: Sequence[Sentence], sites: Sequence[Site]) -> list[Site]:
    """The sites, two that "or" joins made one that fits both."""
    found: list[Site] = []
    for site in sites:
        last = found[-1] if found and found[-1].at == site.at else None
        words = sentences[site.at].words[last.mention.end : site.mention.start] if last else ()
        if last and 0 < len(words) <= EITHER and any(is_kind(word, "or") for word in words):
            systems = tuple(dict.fromkeys((*last.mention.systems, *site.mention.systems)))
            mention = replace(last.mention, systems=systems, end=site.mention.end)
            found[-1] = replace(last, mention=mention)
        else:
            found.append(site)
    return found


def _drafts(
    sentences: Sequence[Sentence],
    systems: Systems,
    sites: Sequence[Site],
    others: Sequence[Site],
    claims: Sequence[Claim],
    index: Index,
) -> list[Draft]:
    """The drafts for one group of systems: for the levels that are named, or that the words imply."""
    best = max(sites, key=lambda site: (site.sureness.wanted, -site.at))
    every = tuple(level for system in systems for level in index.levels[system])
    base = Draft(systems, every, False, best.sureness.action, best.at, sentences[best.at].segment.text)
    base = replace(base, start=best.mention.start)
    if len(every) == 1:
        return [replace(base, sure=True, named=bool(claims))]
    if is_not_known(sentences, systems, sites):
        return [base]
    claims = [claim for claim in claims if not is_thing_done(sentences[claim.at], claim.hit, every)]
    said = saying(sentences, sites, frozenset(systems), others)
    told = told_in_full(every, [*said["here"], *said["around"]])
    another = told and claims and told.name not in {claim.hit.name for claim in claims}
    if told and another and mere_words(sentences, claims, told):
        return [base.settled_on(told)]  # "assign claims to handlers"
    if named := named_drafts(sentences, systems, claims, base, index):
        return named
    if any(calls_another(sentences[site.at]) for site in sites):
        return [base]
    return implied_drafts(Unnamed(sentences, sites, every, said), base, told)
