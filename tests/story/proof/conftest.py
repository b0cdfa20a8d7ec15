"""Who has the database and not the keys writes what never happened: mailbot believes none of it."""

import pytest
from world import ANA, World


@pytest.fixture
def asked(world: World) -> World:
    world.writes(ANA, "I need Edit on the Finance Shared Drive for the month-end closing.")
    world.works()
    return world
