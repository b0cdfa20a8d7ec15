"""Requests: asked for, one's own, the list, one with everything about it.

In reading order:

- `wantedform`: reading the form
- `asking`: found, asked for, seen before it is sent
- `mine`: one person's own access and requests
- `listing`: the list, with every filter in the address
- `one`: everything about one request
"""
