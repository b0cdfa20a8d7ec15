"""What every use case works with: the desk itself, the mails it writes, the records it changes, and its words.

In reading order:

- `joined`: the desk: store, rules, notices, links and clock, joined once at start-up
- `notices`: every mail to people is rendered, addressed and queued here, within the caps
- `office`: the access office is written to
- `inhand`: letters that have to leave whatever is done to the outbox
- `records`: a change of state and its audit entry, together
- `alerts`: what the access office has to know about mailbot itself
- `onebyone`: many rows, each in a transaction of its own
- `naming`: which colleague somebody means by a name or an address
- `readas`: which words of a mail led to a request
- `refusals`: what the rules and the calendar alone stand against, in words
- `wayout`: what people can do about a toxic combination, in words
- `lines`: a request as one line of facts
- `natures`: what an approver has to know about a request that goes a way of its own
- `outcomes`: telling people what became of a request
"""

from mailbot.services.desk.joined import Desk

__all__ = ["Desk"]
