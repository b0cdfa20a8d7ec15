"""What time and new rules do: remind, pass on, lapse, end, begin.

In reading order:

- `reminding`: approvers are reminded
- `lateness`: an approval passes to the next in line, or the request lapses
- `due`: requests and questions whose time is over
- `held`: held requests go on, or end
- `ending`: access reaches its last day
- `exceptions`: exceptions from segregation of duties begin, ask for evidence, end
- `newrules`: open requests follow new rules
- `ownership`: somebody says that they own what has no owner
- `birthrights`: what everybody in a job gets
"""
