"""Tasks to IT and back, and what follows in the register.

In reading order:

- `sheet`: the columns of IT's file
- `proof`: whether what is about to leave is what people decided
- `daily`: the daily file leaves, once
- `returning`: IT's file, read row by row and held against the tasks
- `closing`: one task is done, or failed
- `fulfilling`: what IT says comes back
- `following`: the register changes, and people are told
- `revoking`: access is taken away
- `settling`: how an emergency ends
- `tasks`: IT's work on its pages
"""
