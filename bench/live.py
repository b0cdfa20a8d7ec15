"""What open pages cost: streams of events held open at once, while other pages are asked for.

usage: python bench/live.py [STREAMS [SECONDS]]      (default 500 streams, idle for 20 seconds)

The real server as a process of its own, with the records of a small company in which so many people are signed in.
Goal: less than 100 kB of memory a stream, less than 5 % of a core while nothing happens, pages answered within 100 ms.
"""

import asyncio
import os
import resource
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from multiprocessing import Process, Queue
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "story"))
sys.path.insert(0, str(Path(__file__).parents[1]))

from world import World

from mailbot import bootstrap
from mailbot.adapters.clock import SystemClock
from mailbot.core.catalog import Catalog
from mailbot.services.people.sessions import Proof
from mailbot.web.server import Server


def serve(folder: str, people: int, ready: "Queue[tuple[int, int, list[str]]]") -> None:
    """The server, in which everybody is signed in: its process, its port, and their cookies."""
    world = World(Path(folder), f"sqlite:///{folder}/mailbot.db")
    rulebook = world.mailbot.desk.rulebook
    first = rulebook.catalog.people[0]
    crowd = tuple(
        replace(first, person_id=f"B{n}", employee_id=f"B{n}", email=f"b{n}@larkspur.example") for n in range(people)
    )
    catalog = Catalog((*rulebook.catalog.people, *crowd), rulebook.catalog.entitlements)
    mailbot = bootstrap.join(world.settings, replace(rulebook, catalog=catalog, version="crowd"), SystemClock())
    now = mailbot.desk.now()
    with mailbot.desk.store.write() as tx:
        opened = [mailbot.sessions.open(tx, person.person_id, Proof("code", now), now, None) for person in crowd]
    port = 18_743
    ready.put((os.getpid(), port, [cookie for cookie, _ in opened]))
    Server(mailbot.app, "127.0.0.1", port).run()


async def opened(port: int, secret: str) -> asyncio.StreamReader:
    """One stream, up to its first event."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    cookie = f"Cookie: mailbot-session={secret}\r\nAccept: text/event-stream\r\n"
    writer.write(f"GET /live HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{cookie}\r\n".encode())
    await reader.readuntil(b"event: shown")
    reader.writer = writer  # type: ignore[attr-defined]  # kept open as long as the reader is
    return reader


async def asked(port: int, secret: str) -> float:
    """Seconds until the first page has come."""
    began = time.perf_counter()
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    cookie = f"Cookie: mailbot-session={secret}\r\nConnection: close\r\n"
    writer.write(f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{cookie}\r\n".encode())
    answer = await reader.read()
    assert answer.startswith(b"HTTP/1.1 200"), answer[:200]
    writer.close()
    return time.perf_counter() - began


def memory(pid: int) -> int:
    """Bytes that a process holds (Linux)."""
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def processor(pid: int) -> float:
    """Seconds of processor time of a process (Linux)."""
    used = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:13]
    return sum(map(int, used)) / os.sysconf("SC_CLK_TCK")


async def measure(pid: int, port: int, cookies: list[str], streams: int, seconds: float) -> None:
    for _ in range(100):
        try:
            await asked(port, cookies[0])
            break
        except ConnectionRefusedError:
            await asyncio.sleep(0.2)
    before, began = memory(pid), time.perf_counter()
    held = [await opened(port, cookies[n // 5]) for n in range(streams)]
    print(f"{streams} streams opened in {time.perf_counter() - began:.1f} s")
    print(f"memory: {(memory(pid) - before) / streams / 1000:.0f} kB a stream, {memory(pid) / 1e6:.0f} MB in all")
    used, began = processor(pid), time.perf_counter()
    await asyncio.sleep(seconds)
    print(f"idle: {(processor(pid) - used) / (time.perf_counter() - began):.1%} of a core")
    times = sorted([await asked(port, cookie) for cookie in cookies[:100]])
    print(f"a page meanwhile: median {statistics.median(times) * 1000:.0f} ms, p95 {times[94] * 1000:.0f} ms")
    for reader in held:
        reader.writer.close()  # type: ignore[attr-defined]  # see above


def main() -> None:
    streams = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 20.0
    resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
    with tempfile.TemporaryDirectory() as folder:
        ready: Queue[tuple[int, int, list[str]]] = Queue()
        server = Process(target=serve, args=(folder, max(streams // 5, 100), ready))
        server.start()
        pid, port, cookies = ready.get()
        try:
            asyncio.run(measure(pid, port, cookies, streams, seconds))
        finally:
            server.terminate()
            server.join()


if __name__ == "__main__":
    main()
