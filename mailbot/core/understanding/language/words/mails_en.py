"""English phrases by which a mail says what it is. None of them asks for anything, so none is a cue."""

from collections.abc import Mapping

OPENINGS: Mapping[str, str] = {
    "emergency": """
        break glass; breakglass; break the glass; emergency access; emergency request; this is an emergency; it
        is an emergency; it's an emergency; we have an emergency; as an emergency
    """,
    "emergency_first": "emergency; an emergency",
    "appeal": """
        i appeal; i would like to appeal; i'd like to appeal; i want to appeal; i wish to appeal; i am
        appealing; i'm appealing; i hereby appeal; we appeal
    """,
    "appeal_first": "appeal; my appeal",
    "denied": "no; not; isn't; never; without; if",
    "one_more": """
        i also; we also; also need; also want; also require; also like; also have; need also; and also; as well;
        in addition; additionally; on top of that; besides that
    """,
    "one_more_last": "too",
    "not_more": "meant; i mean; instead; rather; by mistake; my mistake; withdraw; cancel; too little; too weak",
    "left_behind": "instead of; rather than; not just; not only; not merely; and not; in place of",
    "left_named": """
        not; not the; no; don't need; do not need; don't want; do not want; didn't want; did not want; didn't mean;
        did not mean; no need for; don't need the; never wanted; without
    """,
    "acknowledged": """
        thanks; thank you; thx; ta; ok; okay; got it; great; perfect; noted; understood; will do; all good;
        super; awesome; brilliant; lovely; cheers; wonderful; excellent; that works; it works; works now; sounds
        good; fine
    """,
    "after_all": "but; however; though; yet; still",
}

DELEGATING: Mapping[str, str] = {
    "decides": """
        {who} decides for me; {who} will decide for me; {who} is deciding for me; {who} can decide for me; {who}
        approves for me; {who} will approve for me; {who} stands in for me; {who} will stand in for me; {who} is
        standing in for me; {who} is my delegate; {who} will be my delegate; {who} is my deputy; {who} will be
        my deputy; my delegate is {who}; my deputy is {who}; my delegate will be {who}; i delegate my approvals
        to {who}; i delegate my decisions to {who}; delegate my approvals to {who}; delegate my decisions to
        {who}; let {who} decide for me; make {who} my delegate
    """,
    "ask": "ask {who}; go to {who}; turn to {who}",
    "away": """
        while i am away; while i'm away; while away; during my absence; in my absence; during my leave; during
        my holiday; during my vacation; i am away; i'm away; i will be away; i'll be away; i am on leave; i'm on
        leave; i am on holiday; i'm on holiday; i am out of office; i am out of the office; i'm out of the
        office; i am not in; i'm not in; i am not here
    """,
    "ends": """
        i am back; i'm back; i am back again; i'm back again; i am back in the office; i'm back in the office;
        stop the delegation; stop my delegation; end the delegation; end my delegation; cancel the delegation;
        cancel my delegation; i decide myself again
    """,
    "politely": "please; kindly; now; today; again; hi; hello; all; dear; team; from; and; thanks; thank you",
    "doubts": """
        not; no longer; never; don't; doesn't; won't; can't; cannot; if; whether; unless; would; could; should;
        might; who; asks; wants; no
    """,
    "reported": """
        wrote; writes; says; said; claims; told me; sent me; asks me; look; stop; ignore; forward; forwarded;
        fwd; joke; joking; subject; is this
    """,
}

MACHINES: Mapping[str, str] = {
    "vacation": """
        automatic reply; automatic response; automatic responder; auto reply; auto response; auto responder;
        autoreply; autoresponse; autoresponder; out of office; out of office reply; out of office auto reply;
        out of office autoreply; out of office message; out of the office; out of the office reply; out of the
        office auto reply; out of the office autoreply; out of the office message
    """,
    "vacation_alone": "on vacation; on holiday; on leave; absence; absent",
    "failure": """
        undelivered; undeliverable; mail delivery failed; mail delivery system; mail delivery subsystem; failure
        notice; returned mail; message not delivered; delivery failure; delivery status notification; delivery
        has failed
    """,
    "recall": "recall; message recall",
    "recalled": "would like to recall the message; wishes to recall the message",
    "reacted": "reacted via gmail; reacted to your message; reacted to your email; reacted to your e-mail",
}
