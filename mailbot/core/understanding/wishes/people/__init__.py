"""For whom a mail asks.

- `beneficiaries`: every person it names weighed, pronouns that stand for them, or the sender
- `recipients`: who is said to need or to get it
- `holders`: who has what shall end or go on
- `handover`: who hands access or work over, and who takes it on
- `writer`: whether the writer asks for themselves, alone or together with somebody
- `pronouns`: whom "she", "him" or "them" stands for
- `newcomers`: who is not on the staff list
- `helpers`: who works for another
- `speakers`: who only writes, is written to or says something
- `bystanders`: who is named for another reason than to have something
- `joining`: who is only added to another
- `beside`: what stands right beside a name
"""
