"""What of a catalog a text names: systems and levels, in full, in part, or with a slip.

- `index`: the catalog made ready for reading, built once per catalog
- `mentions`: which systems a run of words names
- `slips`: typing mistakes in a row, where what stands beside tells what can be meant
- `wrapped`: names that a line break cuts, made whole
- `levels`: which access level is meant
- `doing`: what is done to what, by a description or a mail
- `searching`: the catalog searched by words, for pages
- `likeness/`: where a catalog is hard to tell apart
"""
