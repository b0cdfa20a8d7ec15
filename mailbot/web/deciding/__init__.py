"""An approver's pages: the inbox, the decision from a link or from there, several at once.

In reading order:

- `inbox`: what waits, what will, what was decided lately
- `visit`: one look at one decision, and what the visitor must still show
- `acts`: what an approver can do, a row each, and what its form must have
- `decision`: what will be signed, and the decision
- `approver`: signing in from that page
- `owndecision`: the same page for who is signed in
- `several`: what is ticked, shown once more, then each decided
"""
