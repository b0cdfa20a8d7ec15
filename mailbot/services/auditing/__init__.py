"""What auditors do: read the trail in words, see that it holds, and take evidence away that proves itself.

In reading order:

- `words`: the trail in words, as data
- `entries`: entries as an auditor reads them
- `looking`: what the pages of the trail show
- `checkpoints`: how far the trail reaches, signed and sent out each day
- `chain`: what the trail tells, entry by entry, each proved
- `comparing`: what the records say, against what was told
- `proving`: what is told is folded, and compared
- `checks`: whether the trail holds, every day, signed
- `tampering`: rows that mailbot did not write
- `spans`: days as people say them, as moments
- `proofs`: the proof of entries up to the next checkpoint
- `record`: the record of one request, field by field
- `packing`: writing a pack: files, hashes, signature
- `packs`: the evidence of requests
- `period`: the evidence of a period
- `sampling`: a random sample that anybody can draw again
- `verify`: checks a pack without mailbot
- `audits`: all of it joined, for pages and commands
"""
