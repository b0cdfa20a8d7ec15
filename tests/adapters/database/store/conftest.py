"""A store on each kind of database, with the cast in it."""

import pytest
from sealing import ENVELOPES
from sqlalchemy import Engine
from store_cast import ANA, EVE, MIA, OTO

from mailbot.adapters.database.store import SqlStore


@pytest.fixture
def store(engine: Engine) -> SqlStore:
    """The records of one organisation, once on each database; it knows Ana, Mia, Oto and Eve."""
    store = SqlStore(engine, "larkspur", ENVELOPES)
    with store.write() as tx:
        tx.sync_people([ANA, MIA, OTO, EVE])
    return store
