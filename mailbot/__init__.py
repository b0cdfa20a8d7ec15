"""mailbot turns a shared mailbox into an access-request desk.

A mail's way, which is also the reading order:
imap -> mime -> intake -> understanding -> routing -> sod -> workflow -> database -> outbox -> senders.

Rooms; each says itself what lives in it:

- `core`: decides, pure: values in, values out
- `services`: the use cases, one transaction each, behind their ports
- `adapters`: the outside things, one each
- `web`: pages that show, and take decisions
- `jobs`: when a job is due, and that it runs once
- `process`: the threads of the service
- `bootstrap`: joins all of these
- `config`: the settings
- `cli`: the commands
- `interview`: what is asked to set mailbot up, and what is written of the answers
- `doctor`: examines an installation
- `demo`: plays the story
"""

__version__ = "0.1.0"
