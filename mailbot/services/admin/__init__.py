"""What those who run mailbot look at and act on.

In reading order:

- `status`: how it stands, on one screen
- `installation`: keys, rules, timetable, mailboxes
- `directory`: people looked up, and what is ended for one of them
- `quarantine`: mails that were put aside
- `unsent`: mail that was not sent
- `rulecases`: the access office's cases, held against the rules
- `rulesdiff`: what other rules would change
"""
