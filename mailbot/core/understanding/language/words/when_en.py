"""English words about time."""

PHRASES = {
    "when.often": "once a; twice a; once per; once every; twice per; times a; times per; once each",
    "when.until": "until; upto; till; til; up until; up till; up to and including",
    "when.up_to": """
        to end on; to expire on; to end; to expire; finishing on; finishing; finishes on;
        stopping on; stops on; to stop on; to be removed on; to be revoked on; to be closed on; to be ended on;
        close it on; remove it on; revoke it on; end it on; latest; as the last day; take it away again after;
        take it away after; remove it after; remove it again after; close it after;
        up to; through; thru; valid to; valid till; valid until; valid through; limited to; restricted to;
        time limited to; end date; end date of; end date to; end date is; expiry date; expiry; expiry date
        of; expiry to; expiry date to; expiration; expiration date; expiration date to; expiration to;
        expire on; expire at; last day; last day is; validity; access end; finish date; to and including;
        set to end; set to expire; capped at;
        through to; right through to; please make it; kindly make it; please make that; kindly make that; so make it;
        could you make it; can you make it; could you make that; can you make that; have it back; have it
        back on; get it back on; take it back
        on
    """,
    "when.to": "to; until; till; through; up to; thru; to and including",
    "when.from": """
        from; starting; starting on; starting from; starting with; as of; as from; beginning; beginning on; between;
        commencing; start date; counting from; calculated from; effective from
    """,
    "when.begins": """
        starting; starting on; starting from; starting with; as of; as from; beginning; beginning on; commencing;
        start date; effective from
    """,
    "when.due": "by; before; prior to; no later than; not later than; by the latest; ahead of; in time for",
    "when.by_day": "by",
    "when.in": "in; within; inside",
    "when.since": "since; for the past; for the last; over the last; over the past; in the last; in the past",
    "when.for": """
        for; for about; for around; for a period of; for a total of; over; during; throughout; lasting; good
        for; valid for; for up to; for roughly;
        give me; give us; give him; give her; give them
    """,
    "when.during": "during; throughout",
    "when.by": "by; by another; for another; by a further; for a further",
    "when.more": "more; further; another; additional; extra; longer",
    "when.only": "only; just; solely; merely; exclusively; alone; simply",
    "when.about": """
        at least; initially; about; around; roughly; approximately; approx; say; exactly; precisely; some;
        maybe; probably; perhaps
    """,
    "when.whole": """
        the rest of; rest of; the remainder of; remainder of; the whole of; all of; the month of; the months
        of; the whole; the entire
    """,
    "when.that_is": "i e; ie; that is; that's; meaning; so",
    "when.whole_event": """
        for the duration of; for the length of; for the entire duration of; for as long as; throughout the
    """,
    "when.most": """
        at most; max; maximum; a maximum of; not beyond; not past; no longer than; not longer than; no more than; not
        more than; at the longest; beyond; longer than
    """,
    "when.enough": """
        would be ample; are ample; should be ample; will be ample; would be more than enough; is more than enough;
        would that work; would that be ok; is that possible; is this possible; could that be; is enough; are enough;
        will do; would do; suffices; suffice; should do; is plenty; are plenty; should be enough; would be enough; will
        be enough; is sufficient; are sufficient; should suffice; will suffice; would suffice; is fine; are fine; would
        be fine; is all i need; is all we need; are all i need; are all we need; at most; at the most; max; maximum;
        tops; in total; is ample; would be sufficient; ought to do; ought to be enough;
        should cover it; will cover it; covers it; would cover it; ought to cover it; should cover me; will cover me;
        ought to be plenty; should be plenty; would be plenty; will be plenty; ought to suffice; sees me through;
        would see me through; should see me through; will see me through; gets me through
    """,
    "when.long": "long; from today; from now; from then",
    "when.now": "now; today; right now; immediately",
    "when.back": """
        until that same date; till that same date; until that same day; until that very date; until the very same date;
        {should} stop then; {should} end then; {should} lapse then; {should} expire then; {should} go then;
        beyond that; past that; be removed then; be revoked then; longer than that; after that i no longer;
        after that i don't; until then; till then; up to then; until that day; till that day; until that
        date; till that date; until that point; until that time; up to that day; up to that date; for that
        time; for just that time; just for that time; only for that time; for that period; for just that
        period; for the same period; for the same time; for this period; during that time; during that
        period; for those weeks; for those days; for that long; only that long; through that day; through
        that date; until the same day; until the same date; for that stretch; for that span; for exactly
        that time; for exactly that period; only until then; just until then; until just then; for that
        window; for those {count} weeks; for those {count} days; for these {count} weeks; for those {count}
        months
    """,
    "when.meanwhile": """
        while she is away; while he is away; while they are away; while she's away; while he's away; while
        she is on leave; while he is on leave; while she is out; while he is out; while she is off; while
        he is off; in her absence; in his absence; during her absence; during his absence; during their
        absence; as long as she is away; as long as he is away
    """,
    "when.so_far": """
        until now; till now; up to now; up until now; until recently; until yesterday; until last; so far;
        until today i; up to this point; until i have; until i get; until it works; until this is; until it
        is approved; until you
    """,
    "when.open_end": "until further notice; till further notice; until further",
    "when.lapse": """
        comes to an end; come to an end; is finishing; are finishing; is ending; are ending;
        stops on; stops at;
        lapse; lapses; ending; ends; expires; expire; expiring; runs out; run out; dies on; dies after;
        {should} die; dies at; ceases; cease; {should} end; {should} stop; {should} terminate; {should} be
        over; be gone; go away; goes away; {should} finish; be removed; be revoked; be withdrawn; be taken
        away; be closed; be switched off; be deleted; fall away; falls away; disappear; disappears; removed
        again; taken back; revoked again; off again; {should} go; drop off; drops off; terminates;
        terminating; is over; not needed; be cancelled; be ended; to end; be shut off; be disabled; be
        turned off; switch it off; switch off again; turn it off
    """,
    "when.unneeded": """
        no longer need; won't need; will not need; don't need; not need; no longer needed; not needed; no
        need
    """,
    "when.should": """
        should; shall; may; can; must; could; would; will; let; please; needs to; has to; ought to; is to;
        are to
    """,
    "when.would": """
        would; 'd; is due to; are due to; was due to; is set to; are set to; is going to; are going to; threatens to
    """,
    "when.runs": """
        runs; run; running; lasts; continues; goes on; closes; close; finishes; finish; ends; end on; take
        place; takes place; is scheduled; is planned; is valid; is limited; starts; goes live; stays open;
        is open; are open; starts on
    """,
    "when.present": """
        currently; currently valid; presently; present end; current end; so far; at present; now ends; now
        until
    """,
    "when.my": "my; our; current; his; her; whose; existing",
    "when.it": """
        it; they; them; this should; this can; this may; this runs; this ends; this is; both; everything;
        all three; the lot; that should; that can; that may
    """,
    "when.over": """
        that's when it can lapse; that's when it can go; that's when it can end; that is when it can lapse; then take it
        off; then it can lapse; then it can go; and it can lapse then; take it off me then; when it can lapse;
        then kill; then remove; then please remove; then revoke; then take; then it can; then it should;
        then it may; then they can; then that can; then delete; then close; then drop; then off; then gone;
        then done; then out; then end; then please take; then please revoke; after that it can; after that
        it may; after that it should; after that remove; after that take; after that please; after which;
        afterwards it can; afterwards please; afterwards remove; remove it again; remove them again; take it
        back; take it away again; take them back; and out; then no more; then switch; then cancel; then
        shut; kill it; then you can; then i'm done; then we're done; then i am done
    """,
    "when.away": """
        reachable; available; at work;
        on leave; on parental leave; on maternity leave; on holiday; on vacation; away; out of office; out
        of the office; in the office; off sick; sick; absent; out; travelling; traveling; not in; on sick
        leave; closed; abroad; off
    """,
    "when.state": """
        i am; i'm; we are; we're; he is; he's; she is; she's; they are; they're; who is; is; i'll be; i will
        be
    """,
    "when.stay": """
        at a customer's; at the customer's; at a customer; at a client;
        covering; covers; cover; filling in; standing in; stand in; stepping in; deputising; seconded;
        secondment; on rotation; placement; internship; intern; trainee; temp; helping; helping out; on
        loan; with us; contractor; cover for; substitute; replacing; apprentice; working student; temporary
    """,
    "when.stint": """
        test; trial; project; assignment; placement; secondment; internship; stint; period; pilot; visit;
        rotation; phase; window; stay; audit; job; contract; cover; run; campaign
    """,
    "when.hand_in": """
        go out; goes out; going out; be out; be sent; send it; send them; finish the; finish my; finish our;
        finish it; finish them; go live; go online; go to print; go to press; go to the; answer; answered;
        respond; reply; let me know; hand in; send in; submit; deliver; get back to me
    """,
    "when.ready": """
        done; ready; finished; completed; in place; sorted; resolved; up and running; get back; reply;
        feedback
    """,
    "when.was": """
        stood; waited; stayed; hung; lay; slept; queued; watched; phoned; wasn't; weren't;
        took; showed; cost;
        was; were; had; been; used to; had been; worked; lapsed; expired; ended; waiting; have waited; drove; spent;
        sat; fought; tried; went; lived
    """,
    "when.waits": "wait; waiting; blocked; stuck; can't; cannot; can not; unable",
    "when.before": "before; no longer need it from; not need it from; won't need it from; don't need it from",
    "when.set_up": "",
    "when.need_it": "",
    "when.needed_by": "",
    "when.clause": """
        because; so; but; which; who; whose; as i; as we; since; while; and then; when; if; and i; and we;
        as the; as my; as our
    """,
    "when.end": """
        end; the end; end of; the end of; ends of; close; the close of; close of; late; the last day of;
        last day of
    """,
    "when.middle": "mid; middle of; the middle of; the middle",
    "when.early": "early; beginning of; the beginning of; start of; the start of; late in",
    "when.next": "next; following",
    "when.the_next": "the next; the coming; the following",
    "when.coming": "coming; upcoming",
    "when.this": "this; current; the current; present; the present; this coming; running",
    "when.of": "of; of the; the; in; of this",
    "when.small": """
        the; on; of; including; including the; inclusive; day; date; is; be; and including; no later than;
        latest; at the latest; eod; cob; end of day; close of business; about; around; say; probably; after;
        following; at; in; very; let's say
    """,
    "when.inclusive": "inclusive; included; incl; including; at the latest; latest; inclusively",
    "when.the": "the; on the; until the; till the; to the",
    "when.on": "on; after; in; after the; on the; at; from; by; until; over on; before; following; back on; of",
    "when.a": "a; an; the; one",
    "when.half": "half; half a",
    "when.one_and_half": "",
    "when.and_half": "and a half; and half",
    "when.some": """
        a few; few; some; several; a number of; many; a handful of; the next few; the coming few; the next
        couple; various
    """,
    "when.or": "or; to; till",
    "when.or_two": "or two; or so; or three; or more; or longer",
    "when.and": "and; or",
    "when.working": "working; business; work",
    "when.hour": "hour; hours; hrs",
    "when.label": "duration; period; time; length; how long; time frame; timeframe",
    "when.in_a_week": "week; in a week",
    "when.today": """
        today; tonight; end of day; the end of the day; eod; end of today; cob; close of business; this morning;
        this afternoon; this evening
    """,
    "when.tomorrow": "tomorrow; end of tomorrow",
    "when.overmorrow": "the day after tomorrow; day after tomorrow",
    "when.year_end": "year end; years end; year's end; eoy; new year's eve; end of year; turn of the year",
    "when.month_end": "month end; month's end; eom; end of month",
    "when.quarter_end": "quarter end; quarter's end; eoq; end of quarter",
    "when.calendar_week": "week; weeks; calendar week; calendar weeks; cw; wk; week no; week number",
    "when.week_on": "a week on; a week from; one week on; one week from; a week this; week on",
    "when.week_end": "weekend; the weekend; end of the weekend",
    "when.instead": "but; but only; but rather",
    "when.corrects": """
        wrong date; date is wrong; date was wrong;
        make it; no make it; sorry; rather; correction; i mean; make that; i meant; actually; or rather; no
    """,
}
GROUPS = {
    "did": "did; signed; handled; ran; wrote",
    "count": "two; three; four; five; six; seven; eight; nine; ten; 2; 3; 4; 5; 6",
    "should": "should; shall; may; can; must; could; would; will; it; that; they; both; and; then",
}
NUMBERS = {
    "couple": 2,
    "dozen": 12,
    "thirteen": 13,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "forty": 40,
    "fifty": 50,
}
ORDINALS: dict[str, int] = {}
MONTHS: dict[str, int] = {}
WEEKDAYS = {"tues": 1, "thur": 3, "thurs": 3, "sat": 5, "sun": 6}
UNITS = {"fortnights": 14, "wk": 7, "wks": 7, "mth": -1, "mths": -1, "yr": -12, "yrs": -12}
ABSENCE = {
    "back": """
        back; return; returning; returns; i return; my return; available again; in the office again; reachable again;
        in again; resume; resume work; resuming; at work again; rejoin
    """,
    "gone": """
        out of the office; out of office; ooo; away; on leave; on holiday; on holidays; on vacation; annual leave;
        absent; absence; unavailable; not available; not in the office; not be in the office; out; off; off sick; sick
        leave; parental leave; maternity leave; paternity leave; travelling; traveling; not reachable; not at work;
        closed
    """,
    "after": "after; after the",
    "inclusive": "inclusive; including; included; through; thru; up to and including",
}
SIGNS = {
    "ordinal": "st; nd; rd; th",
    "quarter": "q",
    "half_year": "h",
    "clock": "am; a.m; pm; p.m; o'clock",
    "number": "no.",
    "elided": "",
}
