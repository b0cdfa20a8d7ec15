"""From a wish to a request on its way: read, asked back, filed, dispatched.

In reading order:

- `turn`: what one person says in one conversation, and how it is answered
- `wishes`: from what a mail wishes for to requests and questions
- `questions`: what is asked back in one conversation
- `answers`: what an answer says
- `answering`: a mail where a question of ours is open
- `unsettled`: what could not be settled by asking goes to the access office
- `already`: what somebody has, or waits for, of what they wish for
- `filed`: what became of the wishes of one mail
- `wished`: what one mail wishes for, as a request has it
- `filing`: one entitlement for one person: a request, a refusal or a question
- `emergencies`: access at once: what may be asked for so
- `making_room`: taking back what nobody has decided, also for another level
- `dispatch`: a complete request: refused, held, or pending and asked about
- `approving`: every approval is in
- `afterwards`: what follows an emergency that is approved
- `anew`: another version of it, or on from where it was held
- `looking`: one that is being decided, where it has come to conflict
- `withdrawing`: taking a request back, at any time
- `replies`: one answer to one mail
- `previewing`: filed as it would be, and nothing written
- `explaining`: why a mail was read so, and who would approve
"""
