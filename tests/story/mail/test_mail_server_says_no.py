"""Mail that leaves by a mail server: what it refuses for now comes later, whom it does not know is replaced."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from smtp_server import listening
from world import ANA, HENRIK, MIA, OTO, WISH, World

OFFICE = "access-office@larkspur.example"


class Postmaster:
    """A mail server that answers each recipient as `says` tells, and takes everybody else's mail."""

    def __init__(self, says: dict[str, list[str]]) -> None:
        self.says, self.took = says, list[str]()

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:
        if self.says.get(address):
            return self.says[address].pop(0)
        envelope.rcpt_tos.append(address)
        return "250 fine"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        self.took += envelope.rcpt_tos
        return "250 queued"


@contextmanager
def company(folder: Path, database_url: str, **says: list[str]) -> Iterator[tuple[World, Postmaster]]:
    """The company with a mail server of its own; `says` by the local part of an address."""
    postmaster = Postmaster({f"{name.replace('_', '.')}@larkspur.example": said for name, said in says.items()})
    with listening(postmaster) as port:
        sender = {"kind": "smtp", "host": "127.0.0.1", "port": port, "security": "none"}
        world = World(folder, database_url, sender=sender)
        yield world, postmaster
        world.close()


def test_an_approver_whom_the_mail_server_does_not_know_is_replaced_by_the_next_in_line(
    tmp_path: Path, sqlite_url: str
) -> None:
    with company(tmp_path, sqlite_url, mia_berg=["550 5.1.1 no such user here"]) as (world, postmaster):
        world.writes(ANA, WISH)
        world.works()
        world.works()
        assert set(postmaster.took) >= {ANA, OTO, HENRIK, OFFICE}
        assert MIA not in postmaster.took
        assert world.column("SELECT state || ' ' || delivery FROM outbox WHERE recipient = :at", at=MIA) == [
            "review bounced"
        ]
        assert world.trail().wrong is None


@pytest.mark.parametrize("answer", ["451 4.7.1 greylisted, try again later", "452 4.2.2 over quota"])
def test_a_refusal_for_now_is_tried_again_and_nobody_is_replaced(tmp_path: Path, sqlite_url: str, answer: str) -> None:
    with company(tmp_path, sqlite_url, mia_berg=[answer] * 2) as (world, postmaster):
        world.writes(ANA, WISH)
        for _ in range(4):
            world.works()
            world.clock.forward(minutes=2)
        assert postmaster.took.count(MIA) == 1
        assert HENRIK not in postmaster.took


def test_a_refusal_by_policy_is_for_people_and_replaces_nobody(tmp_path: Path, sqlite_url: str) -> None:
    with company(tmp_path, sqlite_url, mia_berg=["550 5.7.1 relaying denied"]) as (world, postmaster):
        world.writes(ANA, WISH)
        world.works()
        world.works()
        assert HENRIK not in postmaster.took
        assert world.column("SELECT error FROM outbox WHERE state = 'review'") == [
            "the mail server refused the recipient: 550 5.7.1 relaying denied"
        ]
