"""Which mailbots have surely ended: processes of this machine that no longer run, and nobody else."""

import os

import pytest

from mailbot.adapters.presence import ProcessPresence


def test_every_mailbot_has_its_own_name() -> None:
    assert ProcessPresence().name != ProcessPresence().name


# case 27
def test_a_running_mailbot_is_not_gone_and_a_killed_one_is() -> None:
    here, there = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(there, ProcessPresence().name.encode())
        os.kill(os.getpid(), 19)  # stopped: it says nothing, and still exists
        os._exit(9)
    name = os.read(here, 500).decode()
    assert not ProcessPresence().is_gone(name)
    os.kill(child, 9)
    os.waitpid(child, 0)
    assert ProcessPresence().is_gone(name)


def test_another_mailbot_of_this_very_process_is_not_gone() -> None:
    assert not ProcessPresence().is_gone(ProcessPresence().name)


def test_an_earlier_life_with_our_number_is_gone() -> None:
    host, numbering, number, _, count = ProcessPresence().name.split("/")
    assert ProcessPresence().is_gone(f"{host}/{numbering}/{number}/00000000/{count}")


@pytest.mark.parametrize("holder", ["", "nobody", "a/b/c", "elsewhere/1/99999999/00000000/1", "////"])
def test_of_others_nothing_is_known(holder: str) -> None:
    assert not ProcessPresence().is_gone(holder)
