"""The audit trail, and which rows count because it tells of them.

- `trail`: entries gathered in a transaction, chained and written at its end
- `linkrows`: the links of the chain, each with whether mailbot wrote it
- `toldrows`: rows that give approvals to somebody, as far as the trail tells of them
- `taskfacts`: tasks as it tells of them, their words with them
- `sealedrows`: rows that change in mailbot's work, each with a seal
- `recorded`: the records as they are now, to be held against the trail
- `provedrows`: a request as it was loaded, held against the trail before anybody's word about it counts
"""
