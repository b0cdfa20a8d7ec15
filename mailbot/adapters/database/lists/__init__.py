"""What people look up: pages that stay fast however many rows there are.

- `listrows`: lists of requests by any filter
- `detailrows`: one request
- `inboxrows`: what waits for an approver
- `registerrows`: who has what, now and at any moment before
- `populationrows`: every request of a span of time
- `reportrows`: figures
- `auditrows`: the trail as auditors read it
- `runningrows`: what admins see to
- `statusrows`: how it stands
- `watchrows`: what keeps open pages up to date
"""
