"""One mail read, from its text to one reading.

- `message`: the stages in their order
- `wished`: what a mail asks for
- `filed`: the reading of a mail that asks for access
- `forwarded`: what a forwarded mail wishes for, and for whom
- `takenback`: whether what is taken back or ended is a request
- `spoken`: what a mail is that asks for no access
"""
