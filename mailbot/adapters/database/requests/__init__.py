"""Requests on their way: from a draft to what IT was told and the register that follows from it.

- `requestrows`: drafts, content, route, steps and decisions written
- `values`: rows as values: requests, approvals and decisions, tasks and grants
- `filerows`: requests read, many at a time
- `decidingrows`: what approvers do besides deciding
- `reroutingrows`: which have not seen the rules in force yet
- `clockrows`: when approvals are due
- `timetablerows`: which recurring job ran last
- `taskrows`: tasks for IT
- `grantrows`: the register: who has what
- `provisionrows`: tasks as IT works on them
- `endingrows`: grants by their last day
- `exceptionrows`: exceptions from segregation of duties
- `specialrows`: emergencies, birthrights and appeals
- `ownershiprows`: claims of ownership
- `reviewrows`: what people who left or moved still have
- `askrows`: what one person sends from the pages, and what is theirs
"""
