"""What the sender wrote: own words kept apart from quoted ones, sentence by sentence, with whom and when they name.

- `own`: the text without quotes, signature, phone footer and disclaimer
- `salutation`: to whom it is written, which is left out
- `names`: the staff that a sentence names
- `tables`: forms and tables, put as a line for each wish
- `marked`: lists of which only the lines with a mark are meant
- `ticked`: lists with boxes, and with yes and no
- `sentences`: a sentence with everything found in it
- `dates/`: since when and until when
- `reasons`: why, in the sender's words
"""
