"""Read-only answers, for pages and commands; what is taken away as a file is noted in the trail.

In reading order:

- `home`: what waits for one person, as tiles
- `errands`: what one person is asked besides decisions
- `inbox`: what waits for an approver's decision
- `cataloguing`: the catalog as people browse it
- `foreseen`: what would come of a wish, in words
- `mine`: what one person has and has asked for
- `searching`: the filters of a list of requests
- `listing`: a page of a list of requests
- `casefile`: everything about one request
- `timeline`: what happened to it
- `original`: the mail that it came from
- `telling`: why it went this way, and who has it
- `register`: who holds what
- `reports`: figures over a time
- `rows`: requests, tasks and grants as rows of a table
- `exporting`: lists taken away as files
- `counts`: how much waits for whom
- `watching`: open pages kept up to date
"""
