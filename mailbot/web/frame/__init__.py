"""What every page stands on: who is in front of it, what browsers are told, how a response is made.

In reading order:

- `parts`: the use cases, and how the desk appears to people
- `pages`: responses from templates, problems in their own words
- `guard`: what holds for every request: forms, sizes, headers
- `asker`: where a browser is, and of which kind
- `browser`: the cookies of one browser, and whom they tell
- `door`: lets people in by session and role, and shows the way
- `showing`: decisions as facts for the templates
- `words`: what the pages about requests call things
- `uploads`: a file that somebody uploads, up to a limit
- `download`: a file that a browser saves, piece by piece
- `taking`: answering with such a file
"""
