"""What a mail names as wanted no more: "withdraw my request for the Ledger", "remove my Edit, Read is enough"."""

from mailbot.core.catalog import Catalog, Entitlement
from mailbot.core.understanding.language.clauses import Stance
from mailbot.core.understanding.naming.index import index_of
from mailbot.core.understanding.said.sentences import sentences

_ENDS = frozenset(("revoke", "remove", "strike", "away", "any_more", "withdraw"))


def systems_taken_back(text: str, catalog: Catalog) -> frozenset[str]:
    """The systems that somebody's own words name where they want something no more; empty where they name none there.

    What is named beside it ("…, I do it in the CRM now") is not taken back.
    """
    return frozenset(
        system
        for line in sentences(text, index_of(catalog))
        for mention in line.mentions
        if line.clause_at(mention.start).stance is Stance.AGAINST
        for system in mention.systems
    )


def systems_named(text: str, catalog: Catalog) -> frozenset[str]:
    """The systems that somebody's own words name."""
    lines = sentences(text, index_of(catalog))
    return frozenset(system for line in lines for mention in line.mentions for system in mention.systems)


def levels_taken_back(text: str, catalog: Catalog, system: str) -> frozenset[Entitlement]:
    """The levels of a system that somebody's own words name where they end something; empty where they name none there,
    or one beside it that stays ("…, Read is enough")."""
    index = index_of(catalog)
    names = {
        hit.name for line in sentences(text, index) for hit in line.hits if line.clause_at(hit.start).kinds & _ENDS
    }
    return frozenset(level.row for level in index.levels.get(system, ()) if level.name in names)
