"""Use cases, one transaction each; they know core and the ports, and nothing of what stands behind a port.

The way of a mail and of a request, which is also the reading order; each room says what its modules are:

- `intake`: a mail in, stored before anything is done with it
- `conversation`: what a believed person says, by mail or on a page
- `requests`: from a wish to a request on its way
- `routing`: which way that is
- `approvals`: who has an open approval, and since when
- `decisions`: what an approver can do, and what follows
- `fulfilment`: tasks to IT and back
- `lifecycle`: what time and new rules do
- `people`: who comes in, decides for others, moves, leaves
- `outbox`: what leaves, and what becomes of it
- `queries`: read-only answers, for pages and commands
- `auditing`: what auditors read, check and take away
- `admin`: what those who run mailbot look at and act on
- `desk`: what all of them work with
- `ports`: the doors to the outside

Rooms never import each other in a circle: which stands on which is told in pyproject.toml, and checked.
"""
