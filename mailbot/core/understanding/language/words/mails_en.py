"""English phrases by which a mail says what it is. None of them asks for anything, so none is a cue."""

from collections.abc import Mapping

OPENINGS: Mapping[str, str] = {
    "cites": """
        said; says; told me; reads; read as follows; goes like this; states; put it like this; quote; quoting
    """,
    "sample": """
        example; examples; sample; template; specimen; model; sample request; example request; example text; sample
        text; boilerplate; placeholder text
    """,
    "doubted": """
        is that true; is this true; is it true; is that right; is this right; is that correct; is this correct;
        is that so; is this so; is he right; is she right; are they right; can that be true; can this be true;
        can that be right; could that be true; do i really; do i actually; do we really; do i even; does that
        make sense; why would i; why would he say; why would she say; what does he mean; what does she mean;
        what do they mean; what is that; what's that; what is this about; i doubt it; i doubt that; i don't
        think so; i do not think so; i don't believe it; i don't believe that; i don't believe so; i am not
        convinced; i'm not convinced; no idea what; no idea why; no clue what; no clue why; i wonder if that; i
        wonder whether that; do i; whatever for; what for; since when; says who; do you know why; do you know
        what; any idea why; any idea what; what should i tell; what shall i tell; what should i answer; what do
        i answer; can you answer; i have no clue; i have no idea; no clue; no idea
    """,
    "surprised": "really; oh really; seriously",
    "called_off": """
        forget it; forget that; forget about it; forget about that; never mind; nevermind; no way; no thanks; no
        thank you; no thank you very much; not happening; not going to happen; not on your life; you must be
        joking; you've got to be joking; you must be kidding; are you kidding; are you serious; as if; scrap
        that; scratch that; leave it; spare me; don't bother; no chance; over my dead body; count me out; just
        kidding; only joking; joking; i pass; ignore that; disregard that; in your dreams; what a joke;
        ridiculous
    """,
    "needed_once": "needed; had to have; was in need of; were in need of; used to need; used to require; required",
    "once": """
        last year; last month; last quarter; last summer; last winter; last autumn; last spring; last time; last
        week; a year ago; years ago; months ago; weeks ago; long ago; back then; in the past; in those days; at the
        time; in my old job; in my last job; in my previous job; in my former job; at my old job; formerly; once
        upon a time; back in; when i was; when i still; before i moved
    """,
    "supposed": "if; in case; should you; supposing; suppose; assuming; provided",
    "turn_to": """
        contact; write to; ask; turn to; get in touch with; reach out to; speak to; talk to; call; mail; email; go
        to; apply to; is responsible; will help; can help
    """,
    "do_i_need": "do i need; do i really need; do we need; am i supposed to have; must i have; should i have",
    "asks_whom": """
        who would i; whom would i; who do i; whom do i; who should i; whom should i; who can i; whom can i; who must
        i; whom must i; who could i; whom could i; to whom; who is the one; who's the one; who is the right person;
        who would be; who decides; who approves; who would approve; who would have to; where would i; where do i;
        where should i; where can i; where must i; how would i; how do i; how should i; how can i; how would one; how
        does one; how long would; how long does; what would i; what do i have to; what must i; what should i; which
        form; what would happen; is there a form; would that be; would i have to; would i need to; do i have to
    """,
    "desk": "you",
    "keeps_out": """
        don't count me in; do not count me in; count me out; leave me out; leave us out;
        keep me out; not my business
    """,
    "purely": "purely; out of curiosity; out of interest",
    "writes": """
        write; writing; ask; asking; mention; mentioning; tell; telling; say; saying; note; noting; report;
        reporting; point out
    """,
    "refused": """
        was refused; were refused; been refused; got refused; refused; turned down; rejected; knocked back;
        was denied; were denied; been denied; got denied; denied me; denied us; denied it; was declined; were declined;
        been declined; got declined; said no to; wasn't approved; was not approved; weren't approved; not granted;
        turned me down; turned us down; turned him down; turned her down; got a no; got a clear no; got a flat no; was
        vetoed; been vetoed; vetoed; shot down; was told no; ruled it out for me
    """,
    "asked_for": """
        asked; asks; has asked; requested; applied for; applies for; put in for; ordered; put in a request; put in a
        ticket; put in a request for; sent you a request; filed a request; filed a ticket; sent in a request
    """,
    "drops": """
        annul; void; close; drop; bin; end; stop; shelve; scrap; cancel; pull; kill; let go of; take off the list; not
        go on with; not pursue; not carry on with; put an end to; call off; can be cancelled; may be cancelled; should
        be cancelled; can be canceled; may be canceled; should be canceled; can be closed; may be closed; should be
        closed; can be dropped; may be dropped; should be dropped; can be withdrawn; may be withdrawn; should be
        withdrawn; can be binned; may be binned; should be binned; can be scrapped; may be scrapped; should be
        scrapped; can be annulled; may be annulled; should be annulled; can be voided; may be voided; should be
        voided; can be stopped; may be stopped; should be stopped; can be shelved; may be shelved; should be shelved;
        can be deleted; may be deleted; should be deleted; can be pulled; may be pulled; should be pulled
    """,
    "whether": "whether; if",
    "been_ruled": """
        been approved; was approved; were approved; is approved; got approved; been granted; was granted; been
        signed off; was signed off; gone through; went through; been decided; was decided; been refused; was
        refused; been rejected; was rejected; been authorised; been authorized
    """,
    "deciding": """
        approve; approval; approvals; decide; decision; decisions; sign off; signing off; authorise; authorize; say
        yes to; say yes or no; rule on
    """,
    "undecided": """
        waiting; waits; wait; awaiting; awaits; await; pending; open; outstanding; left; due; anything; something;
        have to; must; need to; supposed to; am to; still; owe; on my desk; in my queue; on my side; on my list;
        queued
    """,
    "which_ones": """
        which; what; what's; what all; whatever; where; everything; anything; list; overview; the lot; summary;
        printout
    """,
    "entitled": """
        books say; book says; register say; register says; register show; register shows; records say; records show;
        records hold; files say; files show; list say; list says; list shows; ledger say; papers say; database says;
        authorised for; authorized for; authorised to; authorized to; permitted to; permitted in; permitted into;
        cleared for; cleared to; entitled to; allowed into; allowed in; allowed to use; allowed to enter; allowed to
        open; allowed to see; let into; able to get into; able to use; able to open; able to enter; able to log into;
        registered for; enrolled in; enrolled for; signed up for; approved for; admitted to; licensed for; assigned to;
        allocated to; granted to; booked on; written down; noted down; put down; recorded; listed; entered; opens;
        open; my account can; my card can; my badge can; holding; holding at; been given; was given; were given
    """,
    "on_my_name": """
        on my name; under my name; in my name; against my name; to my name; at my name; my account can do; on my
        account; on my card; on my badge; on my file; booked on me; assigned to me; registered to me; allocated to me
    """,
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
    "left_said": "is not needed; isn't needed; not needed; is too much; was wrong; was a mistake; is more than i need",
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
    "tells": """
        {who} will be standing in for me; {who} is my stand-in; {who} will be my stand-in; my stand-in is {who}; {who}
        is my substitute; my substitute is {who}; {who} acts as my deputy; {who} decides in my place; {who} decides in
        my stead; {who} decides on my behalf; {who} will decide on my behalf; {who} approves on my behalf; {who} will
        approve on my behalf; my deputy will be {who}; {who} covers for me; {who} will cover for me; {who} will be
        covering for me; {who} is covering for me; {who} fills in for me; {who} will fill in for me; {who} is filling
        in for me; {who} deputises for me; {who} will deputise for me; {who} acts for me; {who} will act for me; {who}
        is acting for me; {who} takes over for me; {who} will take over for me; {who} signs off for me; {who} will
        sign off for me; {who} steps in for me; {who} will step in for me; {who} covers me; {who} is my cover; {who}
        will be my cover; my cover is {who}; {who} acts in my place; {who} takes my approvals; {who} takes my
        decisions; {who} will take my approvals; {who} will take my decisions; {who} is taking my approvals; {who} is
        taking my decisions; {who} takes over my approvals; {who} takes over my decisions; {who} will take over my
        approvals; {who} will take over my decisions; {who} is taking over my approvals; {who} is taking over my
        decisions; {who} handles my approvals; {who} handles my decisions; {who} will handle my approvals; {who} will
        handle my decisions; {who} is handling my approvals; {who} is handling my decisions; {who} does my approvals;
        {who} does my decisions; {who} will do my approvals; {who} will do my decisions; {who} looks after my
        approvals; {who} looks after my decisions; {who} will look after my approvals; {who} will look after my
        decisions; {who} takes care of my approvals; {who} takes care of my decisions; {who} will take care of my
        approvals; {who} will take care of my decisions; {who} is in charge of my approvals; {who} is in charge of my
        decisions; my approvals go to {who}; my decisions go to {who}; my approvals will go to {who}; send my
        approvals to {who}; pass my approvals to {who}; pass my approvals on to {who}; route my approvals to {who};
        forward my approvals to {who}; give my approvals to {who}; {who} looks after things for me; {who} will take my
        place; my cover will be {who}; my backup is {who}
    """,
    "tells_away": """
        {who} can decide; {who} may decide; {who} can approve; {who} is allowed to decide;
        {who} takes over; {who} will take over; {who} takes my place; {who} is covering; {who} covers; {who} is my
        backup; cover by {who}; covered by {who}; in the hands of {who}; {who} decides; {who} will decide; {who}
        approves; {who} will approve; contact {who}; write to {who}; talk to {who}; reach out to {who}; {who} is your
        contact
    """,
    "gone": """
        i'm not here; i won't be in; i will be on leave; i'll be on leave; i will be on holiday; i'll be on holiday; i
        will be out of the office; i'll be out of the office; i am off; i'm off; i am on vacation; i'm on vacation;
        i'll be on vacation; out of office; i am gone; i'm gone; away; i am out; i'm out; i will be out; i'll be out;
        i am on parental leave; i'm on parental leave; i'm on sick leave; i am on sick leave; annual
        leave; while i'm out; while i am out; i'm travelling; i'm traveling
    """,
    "meanwhile": """
        meanwhile; in the meantime; so long; instead; please; kindly; while i am gone; while i'm gone; then; so; and;
        but; i; my; all; everyone; again; you may; you can; just; with questions; for approvals; for all approvals;
        for my approvals; for decisions; for any approvals; with approvals
    """,
    "agreed": """
        yes; yes please; yes please do; please do; correct; that's right; that is right; yes that's right; right; ok;
        okay; sure; go ahead; exactly; i confirm; confirmed; yes he does; yes she does; yes he shall; yes she shall
    """,
    "ends": """
        i am back; i'm back; i am back again; i'm back again; i am back in the office; i'm back in the office;
        stop the delegation; stop my delegation; end the delegation; end my delegation; cancel the delegation;
        cancel my delegation; i decide myself again
    """,
    "politely": "please; kindly; now; today; again; hi; hello; all; dear; team; from; and; thanks; thank you",
    "doubts": """
        not; no longer; never; don't; doesn't; won't; can't; cannot; if; whether; unless; would; could; should;
        might; who; asks; wants; no; nobody; no one; none
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
