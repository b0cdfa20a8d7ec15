"""IT's pages.

In reading order:

- `filtering`: the filter of the lists, in the address
- `marking`: a form that says what became of tasks
- `listing`: the list, and several marked at once
- `one`: one task
- `upload`: IT's file comes back: looked at, then applied
- `batch`: the tasks of one file, from the link of its mail
"""
