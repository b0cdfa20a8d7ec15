"""The demo: a whole company on one machine, on loopback only, for a newcomer to watch a mail become a grant.

In reading order:

- `story`: the command: played, told line by line, then left open
- `script`: who does what and what must come of it, a row a step
- `play`: doing the rows, and checking them
- `acts`: what people do, through the doors that everybody has
- `expectations`: what must show, in mailboxes, register and trail
- `company`: its people and its mailboxes
- `letters`: their mails, as a receiving server stamps them
- `browser`: a browser in fifty lines
- `running`: mailbot itself, at work for the demo
- `servers`: the two mail servers together
- `imap_server`: the one that mailbot reads from
- `smtp_sink`: the one that it sends to
- `serving`: pages on a free port
- `inbox`: the page on which one writes as anybody
"""
