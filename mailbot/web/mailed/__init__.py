"""Pages for one person whom a link in a mail names.

In reading order:

- `personal`: only a browser signed in as them gets in
- `confirm`: a sender says that a mail is theirs
- `delegations`: who decides for them
- `owndelegations`: the same page for who is signed in
- `ownership`: they own what has no owner
- `reviews`: what somebody keeps after a change of job
- `inadvance`: what everybody in a job gets, signed in advance
"""
