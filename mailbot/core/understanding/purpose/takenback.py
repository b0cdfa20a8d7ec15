"""Of which systems a mail says that a request is taken back: "withdraw my request for the Ledger"."""

from mailbot.core.catalog import Catalog
from mailbot.core.understanding.language.clauses import Stance
from mailbot.core.understanding.naming.index import index_of
from mailbot.core.understanding.said.sentences import sentences


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
