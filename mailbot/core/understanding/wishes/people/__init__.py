"""For whom a mail asks.

Whom it is for:

- `beneficiaries`: those named who shall have it, the writer, or both
- `choosing`: which of those named shall have (or lose) it
- `told`: whether the words that ask say plainly whom it is for
- `heirs`: who does it instead of somebody who was thought of
- `antecedents`: whom of those named before it a pronoun means
- `writer_too`: whether the writer is to have it, with or instead of those named
- `losers`: where it is open who is to lose what ends
- `identity`: which person a name means
- `whom`: who wrote the mail, whom it names, and for whom it asks

What somebody is in the sentence that names them:

- `recipients`: who is said to need or to get it
- `holders`: who has what shall end or go on
- `handover`: who hands access or work over, and who takes it on
- `writer`: whether the writer asks for themselves, alone or together with somebody
- `pronouns`: whom "she", "him" or "them" stands for
- `newcomers`: who is not on the staff list
- `helpers`: who works for another
- `reasons`: who is named only as the reason why another does it
- `speakers`: who only writes, is written to or says something
- `bystanders`: who is named for another reason than to have something
- `joining`: who is only added to another
- `beside`: what stands right beside a name
"""
