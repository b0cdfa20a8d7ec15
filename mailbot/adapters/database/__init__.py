"""The records in SQLite or PostgreSQL.

What each method promises is told at its port (services.ports); here is told only what its statement needs to be read.

- `schema`: the database itself, and the gate that guards it
- `kept`: statements that are made once and run for every mail
- `rows`: what reading and writing any area of the records needs
- `trail`: the audit trail
- `mail`: mail in and out
- `people`: people, sign-ins, who stands in
- `requests`: requests, tasks, the register
- `lists`: what people look up
- `strangerows`: rows that mailbot did not write as they are
- `store`: all of it as the use cases see it
"""
