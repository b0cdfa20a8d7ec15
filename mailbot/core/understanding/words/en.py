"""English."""

from mailbot.core.understanding.words.language import Language

EN = Language(
    code="en",
    phrases={
        "idle": "see; look; check; let me see; see below; i see; see above; looking at",
        "tell": """
            explain; tell me; tell us; show me; show us; send me; send us; let me know; describe; could you
            check; please check; can you check; know whether; know if; find out; clarify; wonder; wondering;
            please note; note that; what does; how can i; remind me; inform; look into; please use; discuss;
            talk about; like to know; to know; want to know
        """,
        "must": "have to; has to; had to",
        "was": "was; were; been; already; yesterday; last year; last week; last month; had; has; have",
        "bare": """
            yes; yep; yeah; yup; ok; okay; fine; sure; agreed; agree; granted; of course; absolutely; certainly;
            accepted; accept; confirmed; definitely; no; nope; nah; never; gladly; denied; declined; refused;
            all good; i agree
        """,
        "any_more": "any more; anymore; any longer; no longer",
        "may_first": "can; could; may; might; would",
        "abbreviation": "mr; mrs; ms; dr; no; st; eg; ie; approx; ext; dept; vs; jr; sr; resp",
        "and": "and; also",
        "title": "the; my; our; new; mr; mrs; ms; both; of; team; all; colleague; colleagues; dear; mate",
        "me": "me; myself",
        "to": "to; in; into; on; onto; within; of; for; named; called",
        "purpose": "for",
        "wish": """
            to ask for; ask you for; asking you for; i need; we need; need; needed; needs; need to; i want; i'd
            want; we want; want to; wanna; i would like; i'd like; would like; i'd need; would need; i require;
            would require; require; i request; i kindly request; requesting; could i get; could i have; could i
            please get; could i please have; can i get; can i have; can i please; may i have; may i get; may i;
            might i have; can we get; can we have; can we please get; could we have; could we get; i must have;
            have to; i'm to; i am to; should; i'm missing; i am missing; short of; is missing; gimme; would it
            be possible; is it possible; be granted; for me; should do; would do; will do; is enough; that'd be;
            that would be; must be able; to be able to; be given; i am asking for; i'm asking for; asks for;
            asking for; applying for; apply for; i should be grateful; get me; give me; first point; second
            point; third point; my wish; ask is; the ask; wants me to have; wants me to; want me to; needs me
            to; told me to ask; asked me to get
        """,
        "polite": """
            please; pls; plz; kindly; can i; could i; may i; might i; can we; could we; can you; could you;
            would you; will you; can someone; could someone; can somebody
        """,
        "grant": """
            give; grant; assign; set up; set me up; set her up; set him up; set them up; add; enable; provide;
            upgrade; make me; arrange; activate; unlock; allow; put me; add me; get; open up; issue; let; order;
            sort me out; create an account; onboard; register me
        """,
        "again": """
            sort that out; sort it out; sort this out; sort me out; set me up; set her up; set him up; set them
            up; arrange that; arrange this; arrange it; make that possible; make this possible; change that;
            change this; do that; do this; extend it; prolong it; renew it; extend them; remove that; remove it;
            remove them; remove this; give me access; let me in; revoke it; that too; get it; have it; do it;
            them removed
        """,
        "revoke": """
            remove; revoke; revoked; removed; deactivate; disable; no longer need; no longer needs; don't need
            any more; take away; delete; withdraw the access; withdraw access; terminate the access; strip; not
            need any more; close my; close all; close his; close her; close their; end my; end his; end her
        """,
        "take": "take; taken; taking",
        "away": "away; off; out of",
        "extend": "extend; prolong; renew; extension; extended; prolonged; lengthen; prolongation; renewal",
        "access": """
            access; accesses; login; log in; account; right; rights; permission; permissions; role; roles;
            licence; license; seat; user; badge; membership; level; profile; authorisation; authorization;
            credentials
        """,
        "not": """
            not; no; don't; dont; never; without; nothing; doesn't; won't; wouldn't; cannot; can't; cant;
            nobody; isn't; aren't; didn't; neither; nor; shouldn't; haven't; none
        """,
        "lack": """
            don't have; do not have; haven't got; have no; has no; no access; nobody gave me; not have access;
            doesn't let me; don't yet have; never got; not yet; have not got; is missing; did not get; didn't
            get
        """,
        "have": """
            i have; i've; i already; already have; already has; we have; he has; she has; has the; i can; i
            still have; currently; at the moment; i had; i have had; today i can; i only have; i have only; have
            it already; used to have; got admin; have been; got; has
        """,
        "past": """
            asked for; put in for; i asked; applied for; was taken; got it; last week; i got; has got; signed it
            off; gave me; works; work again; works again; working again; has been; had been; were given; was
            given; have received; applied
        """,
        "keep": """
            leave that; leave it; leave my; leave his; leave her; leave them; leave this; leave as; stays as;
            stay as; still need; keep it; keep my; keep his; keep that; can stay; as it is; that one alone;
            works perfectly; works fine; works well; no changes; unchanged
        """,
        "anybody": """
            everybody; everyone; anybody; anyone; who has; who is; who owns; who really; who looks; who needs;
            whoever; why; do i need; do we need; does he need; does she need; did i; do i have to
        """,
        "trouble": """
            password; error; died; is broken; broken; not found; wrong user; locked out; locked; reset; expired;
            doesn't work; not working; is slow; crashed; crashes; outage; fix; fixed; repair; printer; frozen;
            is offline; doesn't open; won't open; unavailable; is wrong; are wrong; bug
        """,
        "shield": """
            fyi; for your information; no action; nothing to be done; for your records; not asking for anything;
            not asking for; nothing to do with access; do not file; don't file; just so you know; for info only;
            just consider this; for information only; no need to do anything
        """,
        "same": "same access; same rights; same as; same level; same permissions; same role; like mine",
        "or": "or; and or",
        "from": "from; instead of; rather than; of just",
        "split": "but; so; then; and i; and we; and please; and the; therefore; hence; and also; as well as",
        "aside": """
            because; since; where; although; though; while; which; if; when; unless; instead; whereas; whether;
            who; as i; as we; as he; as she; whilst; after; before; until now; in case; so that; otherwise;
            because of; than
        """,
        "urgent": """
            emergency; is down; are down; stands still; standstill; stand still; is stopped; standing still;
            patient safety; life threatening; lives at risk; production stopped; production is stopped; safety
            incident; line stopped
        """,
        "because": """
            because; since; as; so that; for the; for; to; in order to; due to; therefore; reason; project;
            starts; start; starting; from monday; take over; takes over; taking over; cover; covering; i'll be;
            i will; i am; i'm; we; my; needs to; wants me; asked me; told me; says; now; moved; joined; working;
            work; so
        """,
        "until": """
            until; till; til; up to; up until; through; ending; ends on; expiring; valid to; valid until; end
            date
        """,
        "for": "for; for another; for the next; for only; for about",
        "enough": """
            is enough; are enough; will do; would do; suffices; suffice; should do; is fine; should be enough;
            would be enough; only
        """,
        "end": "end; the end; close; end of the day",
        "of": "of; of the; of this; the; this; that; next; in; coming",
        "next": "next; coming",
        "more": "more; further; additional; extra; full; whole",
        "today": "today; tonight; end of day",
        "tomorrow": "tomorrow",
        "week": "week",
        "month": "month",
        "quarter": "quarter",
        "year": "year",
        "of_whom": "from; off; of",
        "whom": """
            for; give; grant; add; set up; up; to; assign; provide; remove; let; enable; allow; onboard; for my
            colleague; on behalf of; make; upgrade; extend
        """,
        "needs": "needs; need; requires; require; should get; should have; wants; must have; also needs",
        "stand_in": """
            cover; covering; covers; in; stand; standing; fill; filling; deputising; deputizing; work; working;
            instead
        """,
        "they": "them; their; both; both of them",
        "one": "him; her; his; hers",
        "newcomer": """
            new starter; new joiner; new colleague; new hire; intern; trainee; temp; new employee; newcomer; new
            member; new team member; student; apprentice; contractor; new recruit
        """,
        "my_team": "my team; our team; my department; our department; my group; reports to me; my staff",
        "first_person": "i; me; my; i'm; i'd; i've; i'll; myself; we; us; our; mine",
        "yes": """
            approve; approved; approving; yes; yep; yeah; yup; ok; okay; fine; fine by me; go ahead; sure;
            agreed; granted; grant it; good to go; of course; absolutely; certainly; accepted; accept;
            confirmed; please proceed; lgtm; definitely; all good; happy with; gladly; happy to approve; green
            light; by all means; fine with me; fine for me; ok for me; ok with me; ok by me; okay for me; okay
            with me; okay by me; fine from my side; ok from my side; yes please; good with me; works for me; i
            agree; all ok; both ok; both okay; approved from my side
        """,
        "no": """
            reject; rejected; rejecting; no; nope; nah; denied; deny; decline; declined; declining; refuse;
            refused; refusing; do not approve; don't approve; not approved; cannot approve; can't approve; won't
            approve; will not approve; disapprove; disapproved; not ok; not okay; not agreed; no way; not
            approve; turn it down; turned down; no chance; don't agree; do not agree; not going to approve;
            disagree; not happy; not fine; cannot agree; can't agree; not granted; don't grant; do not grant;
            not accept; not accepted; never; not sign
        """,
        "fine": """
            no problem; no objection; no objections; no reason not to approve; any reason not to approve; reason
            not to approve; nothing against; no concerns; no issue; no issues; not a problem; no worries; don't
            mind; do not mind; no reason to reject; no reason to refuse; no reason to decline; don't object; do
            not object; wouldn't say no; why not; no doubt; not opposed; can't see any reason not to approve;
            cannot see any reason not to approve; see no reason not to approve; can't see why not; don't see why
            not; do not see why not; don't see any reason not to approve; see no reason why not; no objections
            at all; have nothing against; not see any reason not to approve
        """,
        "doubt": """
            not sure; unsure; maybe; perhaps; call me; not yet; later; let me think; let me check; need to
            think; depends; don't know; do not know; explain; clarify; wait; hold; on hold; hmm; will check;
            need more; more information; discuss; talk; first; cannot decide; can't decide; ask; undecided;
            probably; presumably; i guess; i suppose; might; pending; who is; which; why; what; how; isn't;
            wrong; mistake; by mistake; instead; different; someone else; somebody else; not for me; yet;
            tomorrow; soon; next week; i will; i'll; we will; we'll; going to; let me look; let me see; rather;
            almost; in principle; theoretically; if i; hesitant; hesitate; think about; no idea; no clue; no
            comment; would; could; i think
        """,
        "condition": """
            provided; provided that; providing; on condition; unless; as long as; so long as; only if; but only;
            under the condition; assuming; if and only if; except; subject to; conditional; conditionally; not
            before; on the condition; make sure; ensure; only after; until then; but please
        """,
        "limit": """
            but; if; only; once; until; after; when; then; just; for now; at most; however; without; though;
            although; limited; till; before; read only; temporarily; for one; for two; for a; as soon as; for
            this
        """,
        "none_of_these": """
            none of these; none of them; none of those; neither of them; neither; none; something else; none
            fits; not listed; none of the above; not in the list; not on the list; neither of these; isn't
            there; something different
        """,
        "both": "both; all; all of them; all of these; either; any; everything; whichever; any of them",
        "other_one": "other one; the other; other",
        "last_one": "last one; last; the last; latter",
        "option": "number; option; choice; no; nr; answer; point; item; variant",
        "pick": "the; is; it's; take; mean; meant; choose; pick; with",
        "withdraw": """
            cancel req; cancel my request; cancel the request; cancel this request; withdraw my request;
            withdraw req; withdraw the request; withdraw this request; take back req; take back my request; take
            back the request; forget what i asked; forget my request; forget the request; drop my request; drop
            req; please withdraw; i withdraw; don't need it any more; don't need it anymore; no longer need it;
            retract; disregard my request; disregard my last; ignore my request; ignore my last; scrap my
            request; never mind my request; cancel it; please cancel; stop my request; stop req; changed my
            mind; pull my request
        """,
        "withdraw_alone": "withdraw; withdraw please; cancel; cancel please",
        "my_access_alone": "my access; my accesses; my rights; access list",
        "help_alone": "help; help please; please help; how does this work",
        "status": """
            any news; status; still waiting; where is my request; how far is; approved it yet; has anyone
            approved; any update; any progress; what happened to; where does my request; has it been approved;
            how long; where are we; stuck; is it approved; been approved yet; still pending; when will my; heard
            nothing; haven't heard; not heard; what is happening; what's happening; my request stand; where do
            we stand; who has it; please approve; approve my; approve the request; could you approve; can you
            approve; approve this request
        """,
        "my_access": """
            what access do i; which access do i; which accesses do i; what accesses do i; access do i currently
            have; what do i have access; accesses do i have; access do i have; which rights do i; what rights do
            i; registered for me; list of my access; list of my accesses; list my access; list my accesses; show
            my access; show me my access; what can i access; my current access; my current accesses; overview of
            my access; what am i allowed; what do i currently have; what do i have; which systems do i; what
            systems do i; my access list; permissions do i have; roles do i have; list all my; see all my
            access; see all my accesses
        """,
        "help": """
            how does this work; how does it work; is there a form; what is this mailbox; what's this mailbox;
            whats this mailbox; what can i ask; how do i ask; how do i request; how can i request; how can i
            ask; how to request; how to ask; what do i have to write; what should i write; what must i write;
            how do i use; instructions; how do i get access; how does this mailbox; what can you do; what is
            this address; how do i apply; how do i order; how this works; what do i need to write; who are you
        """,
        "approval_subject": """
            approval needed; approvals needed; approval; approvals; your decision; decide by; please decide;
            decision needed; approve
        """,
        "question_subject": """
            which of these did you mean; did you mean; which one did you mean; question; one question; which of
            these; please choose
        """,
        "reply_prefix": "re",
        "forward_prefix": "fwd; fw",
        "away_subject": """
            automatic reply; auto reply; autoreply; out of office; out of the office; auto; accepted; declined;
            tentative; tentatively accepted; vacation; on leave; on holiday; away from; automatic response;
            autoresponse; received; read; not read; canceled; cancelled
        """,
        "bounce": """
            undelivered mail; undeliverable; delivery status notification; returned to sender; mail delivery
            failed; delivery failure; failure notice; could not be delivered; wasn't delivered; message delayed;
            delivery has failed; delayed mail; not yet been delivered; returned mail; delivery incomplete
        """,
        "newsletter": """
            unsubscribe; view in browser; view this email in; manage your preferences; email preferences; you
            receive this
        """,
        "wrote": "wrote; writes",
        "from_line": "from",
        "header_line": "sent; date; to; subject; cc",
        "original": """
            original message; forwarded message; begin forwarded message; forwarded mail; original mail;
            original appointment; reply message
        """,
        "phone": """
            sent from my; get outlook for; sent from outlook; sent from mail for; sent via; sent with; sent from
            a mobile; sent on the go
        """,
        "closing": """
            best regards; kind regards; regards; warm regards; best wishes; best; cheers; thanks; thank you;
            many thanks; yours faithfully; yours sincerely; sincerely; all the best; thx; with thanks; thanks a
            lot; thanks in advance; thanks a million; br; kr; ta; with best regards; yours; thank you very much;
            have a good; have a nice; rgds; take care; yours truly; cordially; thanks again; much appreciated;
            with kind regards; respectfully; thanks so much; thank you in advance
        """,
        "disclaimer": """
            intended recipient; legally privileged; received it in error; received this in error; may contain
            confidential; consider the environment; intended only for; intended solely for; accepts no
            liability; registered office; is confidential and; are confidential and; company registration; this
            message and any attachment; received this email in error; received this message in error; registered
            in england; vat no
        """,
        "greeting": """
            hi; hello; hey; dear; good morning; good afternoon; good evening; morning; afternoon; evening; hiya;
            hello there; hi there; hi team; hi all; dear all; dear team; to whom it may concern; greetings; yo;
            howdy; to whoever reads this
        """,
        "below": """
            below; see below; forwarded; attached mail; following mail; as asked below; as requested below; mail
            underneath; underneath
        """,
    },
    meanings={
        "read": """
            read; reads; reader; reading; view; views; viewer; viewing; see; look; looking; looks; consult;
            observe; observer; watch; watching; readonly; check; inspect; browse; viewonly; query
        """,
        "write": """
            write; writes; writing; writer; edit; edits; edited; editing; editor; change; changes; changing;
            modify; update; updating; amend; alter; author; correct
        """,
        "approve": "approve; approves; approver; approving; approval; approvals; approved; authorise; authorize",
        "administer": """
            admin; admins; administrator; administer; administrate; administration; configure; configuring;
            configuration
        """,
        "build": "build; builds; builder; building",
        "publish": "publish; publishes; publishing; publisher",
        "release": "release; releases; releasing; released",
        "deploy": "deploy; deploys; deployment; deployments; deploying; push; pushes; pushing; rollout; ship",
        "production": "production; prod; live; productive",
        "supplier": "supplier; suppliers; vendor; vendors",
        "customer": "customer; customers; client; clients",
        "enter": "enter; enters; entering; entry; input; entered; key; type; record; records; recording",
        "send": "send; sends; sender; sending",
        "pay": "pay; pays; payment; payments; paying",
        "requisition": "requisition; requisitions; requisitioner; requests",
    },
    articles="""
        a; an; the; of; for; to; in; on; at; with; and; our; my; this; that; into; onto; from; by; your; their;
        his; her
    """,
    fillers="""
        a; an; the; of; for; to; in; on; at; with; and; our; my; this; that; into; onto; from; by; is; it; its;
        their; his; her; them; him; me; i; we; you; your; be; are; am; was; will; as; or; own; some; any; all;
        up; there; these; those; just; only; also; too; please; access; level; role; rights; system; than; who;
        which; has; have; had; can; could; would; so; if; not; no; do; does; did; then; when; get; give; need;
        want; like; set; new; one; two; more; now; still; back; out; off
    """,
    numbers={
        "a": 1,
        "an": 1,
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "eleven": 11,
        "twelve": 12,
        "fourteen": 14,
        "thirty": 30,
        "sixty": 60,
        "ninety": 90,
    },
    ordinals={
        "first": 1,
        "second": 2,
        "third": 3,
        "fourth": 4,
        "fifth": 5,
        "sixth": 6,
        "1st": 1,
        "2nd": 2,
        "3rd": 3,
        "4th": 4,
    },
    months={
        "january": 1,
        "jan": 1,
        "february": 2,
        "feb": 2,
        "march": 3,
        "mar": 3,
        "april": 4,
        "apr": 4,
        "may": 5,
        "june": 6,
        "jun": 6,
        "july": 7,
        "jul": 7,
        "august": 8,
        "aug": 8,
        "september": 9,
        "sept": 9,
        "sep": 9,
        "october": 10,
        "oct": 10,
        "november": 11,
        "nov": 11,
        "december": 12,
        "dec": 12,
    },
    weekdays={
        "monday": 0,
        "tuesday": 1,
        "wednesday": 2,
        "thursday": 3,
        "friday": 4,
        "saturday": 5,
        "sunday": 6,
        "mon": 0,
        "tue": 1,
        "wed": 2,
        "thu": 3,
        "fri": 4,
    },
    units={
        "day": 1,
        "days": 1,
        "week": 7,
        "weeks": 7,
        "fortnight": 14,
        "month": -1,
        "months": -1,
        "quarter": -3,
        "quarters": -3,
        "year": -12,
        "years": -12,
    },
)
