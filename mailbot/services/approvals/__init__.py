"""Who has an open approval, and since when: asked, away, passed on, or signed in advance.

In reading order:

- `clock`: the clock of a request starts, stands still, goes on
- `wondering`: what approvers want to know, where a request goes its way anew
- `inadvance`: what owners sign in advance
- `staying`: what was said already, where a request goes its way anew
- `asking`: approvers are asked, and the access office where only people can mend it
- `handing`: an undecided approval becomes another person's, in the records
- `passing`: the same, told to whom it concerns
- `deputies`: whose it is while its approver is away
- `stranded`: nobody can decide it, so no time passes
- `delegationnews`: what both read when a delegation begins and ends
- `covering`: open approvals go to who decides for them, and come back
- `presence`: who is away, as their mail says
"""
