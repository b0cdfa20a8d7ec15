"""mailbot turns a shared mailbox into an access-request desk.

A mail's way, which is also the reading order:
imap -> mime -> authenticity -> intake -> understanding -> routing -> sod -> workflow -> store -> outbox -> resend.

Rooms: `core` decides (pure values), `services` are the use cases (one transaction each, in rooms of their own, behind
`services.ports`), `adapters` are the outside things (one each), `web` shows pages and takes decisions, `jobs` runs the
timetable, `bootstrap` joins them, `config` reads the settings, `cli` holds the commands, `doctor` examines an
installation, `demo` plays the story.
"""

__version__ = "0.1.0"
