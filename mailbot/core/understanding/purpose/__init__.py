"""What a mail is for.

- `apart`: subject, own and quoted text, request ids and sender, taken apart first
- `intents`: what its form and its fixed phrases tell
- `gist`: what it sounds like as a whole
- `gist_weights`: what each fact of a whole mail weighs, learned
- `decisions`: an approver's reply: yes, no, or unclear
- `forms`: the strict form in which a mail decides
- `answers`: a reply to a numbered question
- `urgency`: whether an emergency is stated
- `openings`: that it is an emergency, an appeal, or one more wish
- `lastday`: until when it wants what its conversation is about
- `takenback`: of which systems it takes a request back
- `delegating`: that a colleague decides for its writer
- `absence`: when the writer of an automatic reply is back
- `asking`: words that only say what the desk is to do
- `onesown`: whether a sentence asks what its writer may use
- `corrected`: what it corrects of its own wish
- `declared`: that its writer wants nothing, or only tells
- `hearsay`: what is only told of: what somebody else said, what was needed once, an example
- `declined`: what somebody else proposed and its writer will not have
- `unwished`: what was refused, is another's, is only asked about or supposed
- `forbidden`: what somebody else wants and shall not get
"""
