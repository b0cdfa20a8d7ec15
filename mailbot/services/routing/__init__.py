"""Which way a request goes, by the rules and by what is held: conflicts, owners, numbers, what it takes the place of.

In reading order:

- `conflicts`: what it conflicts with, as the records and the rules say now
- `numbers`: numbers that a rule wants it to name
- `reactions`: denied, held for an exception, or one more approver asked
- `ownerwanted`: who may own what has no owner is asked
- `exceptionwanted`: the access office gets the row of an exception to write
- `ways`: the way: by the rules, or by what its nature asks for
- `inplace`: what it takes the place of
- `whatif`: what any rulebook would do, read from no records
"""
