"""Broken mails through the whole intake: no error comes out, every one ends in a folder, and the next goes on."""

import random

from mutations import mutated, samples
from world import ANA, World


def test_every_broken_mail_comes_to_its_end(world: World) -> None:
    rng = random.Random(1)  # noqa: S311  # the same mails in every run
    pool = [raw.replace(b"ana@larkspur.example", ANA.encode()) for raw in samples()]
    for _ in range(30):
        world.delivers(mutated(rng, pool))
    world.writes(ANA, "Could I get Edit on the Finance Shared Drive for the month-end closing?")
    world.works()
    assert [row for row in world.mailbot.queries.quarantine() if "could not be handled" in str(row["reason"])] == []
    assert "pending" in world.requests().values()
    with world.mailbot.desk.store.read() as tx:
        assert tx.to_handle(world.clock.now(), 100) == []
    assert world.trail().wrong is None
