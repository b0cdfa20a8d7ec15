"""Open streams of events: one poll of the records for all of them, and none holds a thread or a connection.

This is the one place of ours that is asynchronous: a stream is open as long as its page is, and a worker thread for
each would leave none for the pages after forty of them. What asks the database still runs in a thread, one at a time.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

import anyio

from mailbot.services.ports import StoreUnavailable
from mailbot.services.queries.watching import Told, Watcher, Watching
from mailbot.web.frame.pages import Refused

EVERY = 2.0
"""Seconds between two looks whether anything has changed."""
AT_LEAST_EVERY = 15.0
"""Seconds after which everything is looked at again, whatever the trail says: sessions end without an entry too. And
seconds of silence after which a stream shows that it is alive."""
FOR_ONE = 5
"""Streams of one person: a browser opens six connections to a host, and one must be left for pages."""
FOR_ALL = 2_000


@dataclass(eq=False)
class Stream:
    """One open page: what it was told last, and whether there is news for it."""

    watcher: Watcher
    told: Told
    news: asyncio.Event = field(default_factory=asyncio.Event)
    over: str = ""
    """Why it ends: `signed_out`, or `restart`; empty while it goes on."""

    def tell(self, told: Told | None) -> None:
        """Takes in what a look found; None when the session is over."""
        if told is None:
            self.end("signed_out")
        elif told != self.told:
            self.told = told
            self.news.set()

    def end(self, why: str) -> None:
        self.over = self.over or why
        self.news.set()


class Streams:
    """The open streams of one process, and the poll behind them, which runs only while there is one."""

    def __init__(self, watching: Watching) -> None:
        self.watching = watching
        self._open: set[Stream] = set()
        self._poll: asyncio.Task[None] | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping = False
        self._joined = False

    def __len__(self) -> int:
        return len(self._open)

    @contextmanager
    def joined(self, watcher: Watcher, told: Told) -> Iterator[Stream]:
        """One more stream while its answer is being sent; raises Refused when there are too many, or it is too late."""
        if self._stopping or len(self._open) >= FOR_ALL:
            raise Refused("busy")
        if sum(each.watcher.person == watcher.person for each in self._open) >= FOR_ONE:
            raise Refused("often")
        stream = Stream(watcher, told)
        self._open.add(stream)
        self._joined = True  # what changed since `told` was read is found at the next look
        self._loop = asyncio.get_running_loop()
        if self._poll is None or self._poll.done():
            self._poll = self._loop.create_task(self._watch())
        try:
            yield stream
        finally:
            self._open.discard(stream)

    def stop(self) -> None:
        """Ends every stream; from any thread, when the server is about to stop and would wait for them."""
        self._stopping = True
        if self._loop and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._end, "restart")

    def _end(self, why: str) -> None:
        for stream in self._open:
            stream.end(why)

    async def _watch(self) -> None:
        """Looks again and again, until nobody is there; if it fails, the streams end, and browsers come back."""
        one_at_a_time = anyio.CapacityLimiter(1)
        seen, looked = -1, 0.0
        try:
            while self._open and not self._stopping:
                with suppress(StoreUnavailable):
                    mark = await anyio.to_thread.run_sync(self.watching.mark, limiter=one_at_a_time)
                    if mark != seen or self._joined or time.monotonic() - looked >= AT_LEAST_EVERY:
                        self._joined, seen, looked = False, mark, time.monotonic()
                        await self._look(one_at_a_time)
                await asyncio.sleep(EVERY)
        finally:
            if self._open:
                self._end("restart")

    async def _look(self, limiter: anyio.CapacityLimiter) -> None:
        streams = list(self._open)
        watchers = {each.watcher for each in streams}
        found = await anyio.to_thread.run_sync(self.watching.look, watchers, limiter=limiter)
        for stream in streams:
            stream.tell(found.get(stream.watcher))


async def events(stream: Stream, words: Callable[[Told], str], retry: float) -> AsyncIterator[str]:
    """The stream as text/event-stream (WHATWG HTML §9.2): what there is to show, at once and after each change.

    `retry` is after how many seconds a browser comes back when the connection breaks off.
    """
    yield f"retry: {retry * 1000:.0f}\nevent: shown\ndata: {words(stream.told)}\n\n"
    while not stream.over:
        try:
            await asyncio.wait_for(stream.news.wait(), AT_LEAST_EVERY)
        except TimeoutError:
            yield ": still here\n\n"
            continue
        stream.news.clear()
        if not stream.over:
            yield f"event: shown\ndata: {words(stream.told)}\n\n"
    if stream.over == "signed_out":
        yield "event: over\ndata: signed out\n\n"
