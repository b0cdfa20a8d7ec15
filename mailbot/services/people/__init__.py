"""People: how they come in, who decides for them, and what becomes of their access when they move or leave.

In reading order:

- `sessions`: browsers that are signed in
- `signin`: signing in by mail
- `identities`: who they are at the company's identity provider
- `delegations`: who decides for whom, made and ended
- `staffing`: what new rules mean for the people in them
- `reviews`: somebody has changed jobs: what is kept
- `leaving`: somebody has left: everything ends
"""
