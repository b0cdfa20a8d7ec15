"""Asking back: the clock stands still until the asker has answered."""

from dataclasses import dataclass

from tests.model.beyond.whose import Whose
from tests.model.wishes import Request, Slot

QUESTION_HOURS = 14 * 24


@dataclass
class Questions(Whose):
    """What approvers want to know before they decide."""

    def asks_back(self, person: str, request: Request, slot: Slot) -> None:
        """The clock stands still, until the answer is there or for fourteen days; nobody asks twice at a time, nor who
        has left."""
        if self._may(person, request, slot) and not slot.curious and self.works(request.asker):
            slot.curious = person
            request.paused = self.now if request.paused is None else request.paused
            self._clock(request)

    def answers(self, person: str, request: Request) -> None:
        """Its asker tells all who want to know."""
        if person == request.asker and self.works(person) and any(slot.curious for slot in request.open()):
            for slot in request.slots:
                slot.curious = ""
            self._go_on(request)

    def _follow(self) -> None:
        """Nobody waits for the answer of who has left."""
        super()._follow()
        for request in self.requests:
            if request.state == "pending" and not self.works(request.asker):
                self._go_on(request)

    def _look(self, request: Request) -> None:
        if request.paused is not None and request.state == "pending" and request.due < self.now:
            self._go_on(request)
        if request.paused is None:
            super()._look(request)

    def _clock(self, request: Request) -> None:
        """While somebody waits for the asker's word: fourteen days."""
        super()._clock(request)
        if request.paused is not None:
            request.due = min(request.paused + QUESTION_HOURS, request.agreed)

    def _go_on(self, request: Request) -> None:
        """Everybody has as much time left as they had when the clock stopped."""
        if request.paused is not None:
            for slot in request.open():
                stood = self.now - max(request.paused, slot.since)
                slot.due = slot.due and slot.due + stood
            request.paused = None
            self._clock(request)
