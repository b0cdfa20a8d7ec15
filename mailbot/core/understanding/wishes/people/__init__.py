"""For whom a mail asks.

- `beneficiaries`: every person it names weighed, pronouns that stand for them, or the sender
"""
