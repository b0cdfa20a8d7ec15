"""English."""

from mailbot.core.understanding.language.words import mails_en, things_en, when_en
from mailbot.core.understanding.language.words.language import Language

EN = Language(
    code="en",
    roots=True,
    phrases={
        **when_en.PHRASES,
        "needs_on": """
            still need; still needs; still use; still uses; still using; continue to need; continues to need; need to
            keep; needs to keep
        """,
        "keeps_on": """
            leave my; leave our; leave his; leave her; leave the;
            keep; hold on to; hold onto; hang on to; hang onto; retain; continue to have; go on having; leave him;
            leave her; leave them; leave me
        """,
        "let": """
            let; allow; please let; kindly let; so let
        """,
        "of_mine": """
            of mine; that i have; i have; that i've got; i've got; that i had; i had; for me;
            for {my} card; for {my} badge; on {my} card; on {my} badge; for {my} cards; for {my} badges
        """,
        "stay": """
            hang on to; hold on to; hang onto; hold onto;
            keep; keeps; kept; keeping; stay; stays; remain; remains; untouched; unchanged; as is;
            leave; leaves; retain~; alone
        """,
        "hold": """
            have; has; had; hold; holds; held; holding; got; been; am; is; was; were; gave; given;
            granted; received; made; already; so far; since; only
        """,
        "mine_to_do": """
            it will be me who; it'll be me who; i'll be the one who; i will be the one who;
            it's me who; it is me who; it's i who; it is i who; it's now me who; i'm the one who; i am the one who;
            i'm now the one who
        """,
        "if_i_could": "if i could; if we could; if only i could",
        "shall_be": """
            should be; ought to be; ought to read; should read; ought to say; should say; i should be; i ought to be; i
            shall be; i should now be; i should also be
        """,
        "that_is_me": """
            that's me; that is me; meaning me; i mean me; i.e. me; i e me; i e yours truly; yours truly; which is me;
            in other words me; so me; that'd be me
        """,
        "mine_too": """
            should work with me too; should work for me too; should work for me as well; should work with me as well;
            should also work for me; should work on my side too; like it to work for me too; should be the same for me
        """,
        "favoured": """
            were good enough to; were kind enough to; were nice enough to; were so kind as to; were so good as to;
            were so kind; were so good; were so nice; were good enough; were kind enough; was good enough to;
            was kind enough to
        """,
        "contrast": "but; though; however; yet; except that",
        "rather": "i'd rather; i would rather; i'd sooner; i would sooner; i'd prefer to; i would prefer to",
        "oneself": "myself; meself",
        "by_me": "by me; by myself; through me",
        "it_is_me": """
            going to be me; that will be me; that'll be me; it will be me; it'll be me; it should be me; to be me;
            that would be me; that'd be me; it ought to be me; one is me; this is me; should be me
        """,
        "another": """
            he'd; she'd; he'll; she'll; he would; she would; he will; she will; they'd; they would; they'll;
            they will; would; will
        """,
        "able": """
            that's the height of it;
            all i've ever had; all i have; all i've got; all i've ever been; the most i have; the most i've;
            most i've ever had; all i was given;
            can; could; able; let; lets; allowed; allows; may; get to; i see; shows me; gives me
        """,
        "until_now": "so far; until now; up to now; till now; to date; admittedly",
        "as_in": "as in; just as in; the way it is in; like in",
        "merely": """
            and that's that; that's where it ends; that's where it stops; that's as far as it goes; as far as i get;
            that's the height of it; and that's the height of it; that's the lot; that's the sum of it; that's all
            there is to it; and that's the lot;
            all i've ever had; all i have; all i've got; all i've ever been; the most i have; the most i've;
            most i've ever had; all i was given;
            only; just; merely; so far; currently; for now; at the moment; right now; not more; no more;
            nothing else; nothing more; no further; is all; all i can; all i get; and that's it;
            and that's about it; that's about it; that's about all; that's the extent of it; and that is it; and that
            is all; and that's all; that's as far as it goes; as far as i get; there it ends; there it stops
        """,
        "being": """
            i'm still on; i am still on; am still on; i'm only on; i am only on; am only on; i'm still at; i am still
            at; i'm stuck on; i am stuck on; i'm stuck at; i'm still stuck on; am stuck on; i'm currently on; i am
            currently on; am currently on;
            is down as; is listed as; is registered as; i am registered as; i am entered as;
            i'm down as; i am down as; i'm listed as; i am listed as; i'm registered as; i'm entered as; i'm still
            down as; i'm put down as; has me as; has me down as; shows me as; lists me as; has me listed as;
            i'm; i am; im; she's; he's; she is; he is; i'm only; i'm just; has been; have been; i've been;
            has only been; has only ever been
        """,
        "has": """
            is still listed as; still listed as; is listed as; still shows as; still shows up as;
            has; had; has got; has had; is; was; already has; already had; also has; is already; has already; still
            has
        """,
        "inquire": """
            who; what; why; how; when; where; which; whether; does; did; is; are; was; if
        """,
        "more_before": """
            more; another; additional; extra; further
        """,
        "more_behind": """
            more; longer; extra
        """,
        "barred": """
            won't let me; will not let me; doesn't let me; does not let me;
            greyed out; grayed out; is grey; is gray; are grey; are gray; stays grey; stays gray; grey for me; gray
            for me; button is missing; button for it is missing; button is locked; field is locked; fields are
            locked; field is greyed; can't click; cannot click; can't press; only to look; only allowed to look;
            throws me out; kicks me out; chucks me out; it throws me; sends me away; it turns me away; it refuses me;
            shows me the padlock; shows a padlock; does not allow me; doesn't allow me
        """,
        "meant": """
            i meant; what i meant is; it should say; it should read; should have said; should have written;
            what i really need is; what i really need; what i actually need is; what i actually need; what i
            need in fact; what i truly need; what i in fact need
            is what it should say; that should read; needs to read;
            i meant; what i meant is; it should say; it should read; should have said; should have written
        """,
        "too_much": """
            too much; overkill; overshooting; over the top; more than i need; too high for me; too powerful; too
            many rights; one level too high; a level too high
        """,
        "too_little": """
            not enough; isn't enough; no longer enough; insufficient; not sufficient; isn't sufficient; too little;
            doesn't suffice; does not suffice; doesn't get me
        """,
        "knows": """
            know; knew; tell; say; sure; certain
        """,
        "unsure": """
            no idea; no clue; unsure; uncertain; dunno
        """,
        "of_what": """
            of
        """,
        "things": """
            things; missing; lacking
        """,
        "strike": """
            get rid of;
            shut down; shut off; cut off; close down;        take away;
            take back;
            remove; delete; cancel; withdraw; strip; terminate; disable; deactivate; revoke; drop; scrub
        """,
        "remove": """
            delete~; remov~; drop; cancel~; withdraw~; strip~; clos~; terminat~; disabl~; deactivat~; yank;
            kill; lose; rid of; can go; should go; needs to go; ought to go;
            has to go; must go; come off; comes off; off with; out with; take off;
            take away; revok~; superfluous; no use; hand back; give back; give up; gone; clean up; have it back;
            strike~; struck; scrub~; evict; expel; pull the plug; cut off; off the list; no business in; no longer
            belongs; doesn't belong; does not belong; still figures; should no longer
        """,
        "prolong": """
            stops for {me}; stops on; stops at the end;
            longer; extend~; extension; prolong~; renew~; stretch~; expir~; laps~; run out; runs out; running
            out; ends; end on; run on; let it run; live on; continu~; another month; another week;
            further; keep it until; due to end; valid until; still until; beyond; past its; overrun; slipped;
            would end; is ending; due to lapse; roll over; rolled over; keep it going; keep it open; another
            three; three more months; two more months; one more month; one more week; extra month; extra week; a
            month more; lease of life; up for renewal
        """,
        "idle": "see; look; check; let me see; see below; i see; see above; looking at",
        "tell": """
            whether i need; whether we need; whether i'll need; whether i will need;
            if i ever ask; if i ever need; is curious; curious how; perhaps i'll be; maybe i'll be; might apply;
            might be applying; it was me who; it was i who; should be split; should be renamed; should be
            merged; should be abolished; be split into; be merged with; suppose i had; supposing i had; suppose
            one had; heard the news; have you heard;
            i must say; i must admit; i must confess; i must tell you; i must thank; i must apologise; i must
            apologize; i must warn; i must remind; we must say; we must admit;
            explain; tell us; could you tell; show me; show us; show me how; send me; send us; forward me; let
            me know; lemme know; let us know; lmk; let them know; let you know; letting you know; could you
            check; please check; kindly check; can you check; know whether; know who; know what; know how; know
            why; know where; know which; find out; clarify; wondering why; wondering what; wondering who;
            wondering how; wondering when; wondering where; wondering which; wondering about; please note; note
            that; be informed; be advised; be aware; be reminded; please be informed; please be advised; please
            be aware; please remember; remember to; what does; how can i; remind me; a reminder; informing;
            inform you; please use; talk about; like to know; to know; want to know; need to know; would you
            know; do you know; does anybody know; does anyone know; anyone know; anybody know; anyone knows; any
            idea; any ideas; any idea who; any idea why; any idea what; any idea how; any documentation; guide
            on; instructions for; give me an idea; give me the name; give me a call; give me a ring; give us a
            call; give me a shout; give us a shout; give me an overview; give me a list; give me the list; give
            us a list; provide a list; provide me a list; provide a report; provide feedback; provide an update;
            give me some information; give me information; give me info; give me details; call me; ring me; call
            us; phone me; drop me a line; reach out to me; please read; please join; join us; please attend;
            please register for the training; sign up for the training; please log out; please log off; please
            restart; please ensure you; please avoid; please refrain; your feedback; please save; a list of;
            list of all; list of everybody; list of everyone; list of users; list of people; who to ask; whom to
            ask; whom do i; who do i ask; who do i contact; who should i; who can i; who would i; what the
            difference; the difference between; difference is; what exactly; more information; further
            information; some information; information on; information about; info on; info about; details on;
            details about; details of; wanted to tell; just to say; just saying; a heads up; for awareness; to
            inform; to let you know; hear about; heard that; we discussed; discussed; we talked; talked about;
            we spoke; spoke about; raised the question; is it true; is it correct; is it right that; is it
            still; is it normal; is there a difference; is there documentation; inform; look into; discuss;
            please respond; respond to; reply to; know if; please find attached minutes; please find attached;
            please find enclosed; please find the; reminder; curious about; curious whether; curious if; curious
            why; curious to know; describe; heads up; clarification; please review; please confirm whether;
            please confirm if; please confirm that; could you confirm that; can you confirm that; could you
            confirm whether; could you confirm if; what is the difference; what's the difference; what is the
            meaning; what is the status; what is the process; what is the procedure; what's the process; what's
            the procedure; what's the deal; what's the story; what are the differences; what are the levels;
            what are the options; please ask; please contact; please keep in mind; please make sure you; please
            stop using; please take part; what do; what would; what will; what can; join the training; wonder
            who; wonder why; wonder what; wonder how; wonder when; wonder where; wonder which; wonder about;
            {can} {you} tell me; please tell me; kindly tell me; tell me who; tell me what; tell me why; tell me
            how; tell me if; tell me whether; tell me when; tell me where; tell me which; tell me about; tell me
            more; please see below; please see attached; please see the
        """,
        "must": "have to; has to; had to; has got to; have got to; 've to; i've to; got to; gotta",
        "needed": """
            only needed; just needed; only ever needed; needed it only; needed it just; needed this only;
            only needed it; i needed it
        """,
        "was": """
            was; were; been; already; yesterday; last year; last week; last month; had; has; have; had been;
            used to; ago; the other day; in the past; back then; previously
        """,
        "regret": "afraid; sorry; regrettably; unfortunately; alas; sadly",
        "bare": """
            not this one; not that one; not for her; not for him; not for them; not these; not these two; not to
            her; not to him;
            can both go through; may both go through; can go through; may go through; both may pass; both can pass;
            may both pass; can both pass;
            can't put my name to; cannot put my name to; won't put my name to; will not put my name to; i
            can't put my name to; i won't put my name to; i cannot put my name to; let {her} in; that's why
            not; that is why not; this is why not; no chance; absolutely no chance; absolutely no way;
            i'd rather {she} didn't; i would rather {she} didn't; i'd sooner {she} didn't; i'd prefer {she} didn't;
            {she} may; high time; about time; about time too; about time as well; with pleasure; my
            pleasure; forget it; not this time; when pigs fly; not today thank you;
            approving; approved; rejecting; yes; yep; yeah; yup; ok; okay; fine; sure; agreed; agree; granted;
            of course; absolutely; certainly; accepted; accept; confirmed; definitely; no; nope; nah; never;
            gladly; denied; declined; refused; all good; i agree; aye; affirmative; roger; cool; perfect;
            proceed; supported; permitted; endorsed; authorised; authorized; shan't; nix; all right; alright;
            i'd rather not; i would rather not; better not; i think not; not signing; i'd prefer not
        """,
        "any_more": "any more; anymore; any longer; no longer; going forward; henceforth",
        "may_first": "can; could; may; might; would",
        "abbreviation": """
            mr; mrs; ms; dr; no; st; eg; ie; approx; ext; dept; vs; jr; sr; resp; prof; vol; fig; jan; feb; apr;
            jun; jul; aug; sept; oct; nov; tue; tues; thurs; tel; mob; ref; cf; ltd; corp; govt; attn; encl;
            esp; misc; incl; excl; sgt; capt; messrs; viz; asst; mgr; nb
        """,
        "and": "and; also; as well as; along with; together with",
        "too": "too; as well; besides; on top",
        "title": """
            the; my; our; new; mr; mrs; ms; both; of; team; all; colleague; colleagues; dear; mate; nurse;
            doctor; miss; matron; fellow; teammate; trainee; intern; coworker; lovely; poor; friend; deputy;
            temp; apprentice; student; contractor
        """,
        "me": "me; myself",
        "to": "to; in; into; on; onto; within; of; for; named; called; inside",
        "purpose": "for",
        "wish": """
            make her a; make him a; make her an; make him an; should prefer to have; would prefer to have;
            renew my request; i am renewing my request; i renew my request;
            asking for it again; i am asking again; i'm asking again; i ask for it again; i hereby ask again; asking for
            it after all; i am applying again; i'm applying again; i apply again; i apply for it again; i accept the
            offer; i accept your offer; i'd like to take up the offer; i would like to take up the offer; i'll take up
            the offer; take you up on the offer; take you up on that offer; i'll take it after all; i'd like it after
            all; i would like it after all; i want it after all; i do want it after all; i'll have it after all;
            my first wish is; my second wish is; my other wish is;
            and must have the; and must have a; so must have the; so must have a;
            ask for nothing but; asking for nothing but; want nothing but; need nothing but; ask for nothing more than;
            want nothing more than; need nothing more than;
            i'm lacking; i am lacking; i'm still lacking; i am still lacking; we're lacking; we are lacking; we're still
            lacking; i still lack;
            correct would be; right would be; it should say; it should read; is what would save my week; is what would
            save my day;
            i was promised; i've been promised; we were promised; i had been promised; any objection to my; any
            objection to me; any objections to my; would anyone object to my; consider this my application; consider
            this my request; take this as my application; treat this as my application; treat this as my request; be
            much obliged for; be obliged for; nothing would make me happier than; would save my week; would save my
            day; would make my week; would make my day;
            should become; ought to become; needs to become; should turn into; should be turned into; should be
            changed to; should be changed into; should be swapped for;
            undersigned applies for; undersigned applies; undersigned requests; undersigned asks; undersigned hereby;
            undersigned kindly asks; hereby applies for; hereby requests; hereby asks for; application is made;
            application is hereby made; hereby apply; this is to apply for; to apply for;
            what i miss is; what i miss; here is what i miss; here's what i miss; i miss the following; missing
            on my side; still missing on my side; missing at my end; missing for me;
            prefer i; prefer that i; prefer it if i; rather i; i must be able; can it open; could it open; can it also
            open; could it also open; fix it that i; fix it so that i; fix it so i;
            settled that i am; decided that i am; agreed that i am the one;
            decided that i look; decided that i take; decided that i shall; decided that i should; decided that i am
            to; decided that i do; decided that i enter; decided that i book; decided that i check; decided that i
            approve; decided that i handle; decided that i count; decided that i plan; decided that i sign; decided
            that i order; decided that i publish; settled that i look; settled that i take; settled that i do;
            settled that i should;
            better extend; better prolong; better renew; should ask here for; should ask you for; to ask here for;
            ask here for; write to this address for; write here for; to apply
            here for; apply here for; agreed that i
            should;
            what i need there is; all i need there is; everything i need there is;
            could my {card} be enabled; could my {card} be activated; my {card} should open; if i could only; if i
            could just; if only i could; what i'm after;
            is what i lack; what i lack is; all i lack is; what i'm missing is; is what i need; is what i'm after;
            is what i'm missing; is what we need; is what we lack;
            could my {card} open; could my {card} be opened; can my {card} be opened;
            can my {card} be enabled; let my {card} open; my {card} should open;
            if my {card} would open; if my {card} opened; could her {card} open; could his {card} open;
            if i could; if we could; i must; we must;
            new wishes; my wishes; my wish is; my wish list;
            would save everyone; would save me; would save us; it'd save me; it'd save us; would save a lot; would save
            time; is there a spare; is there any spare; is there a free; are there any spare; have you got a spare; do
            you have a spare; do we have a spare; have we got a spare; any spare; i meant; i mean; i was thinking of; i
            ask you; so i ask you; i ask if; need; needs; {i} need; {i} will need; i'll need; we'll need; she'll need;
            he'll need; they'll need; i'd need; we'd need; will be needing; 'll be needing; i'd be needing; i'll be
            needing; going to need; gonna need; am needing; i'm needing; is needing; are needing; {acc} needed; access
            is needed; in need of; have need of; i need that; necessary for me; necessary that i; necessary to have; i
            want; we want; i'd want; want to; wanna; wants to; i want that; we'd want; want {acc}; want access; i would
            like; we would like; i'd like; we'd like; would like; i'd love; would love; i'd really like; i should like;
            i would love; i like to have; id like; i d like; wud like; would need; i require; we require; would require;
            require; requires; is required for me; required for my; is required by; are required by; requiring; i
            request; we request; i kindly request; i hereby request; to request; i am requesting; i'm requesting;
            request access; request for access; request you to; we are requesting; request {acc}; req access; access
            request for; this is a request; my request is; please consider my request; permit me to; beg leave to; raise
            a request; raising a request; put in a request; submit a request; place a request; request to be; request
            that i; request that {me}; requests access; requests that; requested for me; could i get; could i have;
            could i be; could i please get; could i please have; can i get; can i have; can i please; can i be; may i
            have; may i get; may i be; may i ask; might i have; might i be; might i trouble; might i get; can we get;
            can we have; can we be; can we please get; could we have; could we get; could we be; can she get; can he
            get; can they get; can she have; can he have; could she have; could he have; could she get; could he get;
            could they have; could they get; could she be; could he be; could they be; can she be; can he be; can they
            be; i could have; i could get; i can get; i might have; i may have; i must have; i must get; i must be; we
            must have; i must can; i must be able; must be able; must have access; need must; i have to; we have to;
            i've to; has to be able; have to be able; i'm to; i am to; we are to; we're to; she is to; he is to; she's
            to; he's to; they are to; i should have; i should get; i ought; ought to have; ought to be; ought to get;
            ought to see; should have access; should be able; should get; should have; should be given; should be added;
            should be granted; should be on; should be in; should receive; should also have; should also get; shall
            have; shall get; shall receive; shall be given; shall be added; supposed to have; supposed to be; supposed
            to get; meant to be; meant to have; meant to get; due to get; due to have; i'm missing; i am missing; we're
            missing; we are missing; is missing from my; short of; gimme; would it be possible; is it possible; be it
            possible; it be possible; would be possible; is possible to have; is possible to get; possible to have;
            possible to get; possible for me; possible to be; possible to add; possible to give; possible to grant;
            possible that i; any possibility; is there any way; is there a way; any way i; any way you could; is there
            any chance; any chance; what are the chances; what are my chances; be granted; be given; be added; be
            admitted; be enrolled; be authorised; be authorized; be accorded; be afforded; be provided with; be
            furnished with; be upgraded; be set up; be enabled; be registered; be put on; be promoted; be entered as; be
            entrusted; be appointed; be issued with; get added; get set up; get enrolled; get registered; get put on;
            get onto; getting into; getting onto; get access; getting access; gain access; gaining access; obtain
            access; obtaining access; receive access; have me added; have me set up; have {me} added; have {me} put;
            have {me} set; have {me} enrolled; have {me} registered; have {me} made; have {me} upgraded; get {me} added;
            get {me} set; get {me} onto; get {me} into; get {me} on; get {me} in; get {me} access; get {me} a; need
            have; want have; me a favour; me a favor; me the favour; me the favor; should do; would do; will do;
            'd do; would suffice; will suffice; is enough; would be enough; is all i need; all i need is; all i'm
            asking; all i ask; that'd be; that would be; it'd be {nice}; it would be {nice}; it'd really help; it would
            help; it would really help; would help if; would help me; helpful if; would be {nice}; be {nice} if; be
            {nice} to have; be {nice} to get; {nice} if i; {nice} if we; {nice} if you; {nice} if {me}; {nice} if
            someone; {nice} if somebody; make my life easier; make life easier; to be able to; i am asking for; i'm
            asking for; we're asking for; we are asking for; asks for; asking for; ask to be; ask you to; ask that you;
            ask for; asking you to; ask you kindly; to ask for; ask you for; asking you for; ask if i; ask if you could;
            ask whether i; ask the access; i ask access; i solicit; i wish to; i wish that; i wish you; we wish to; wish
            to have; wish to apply; wish to be; wishes to; i am applying; i'm applying; applying for; apply for; i
            apply; i hereby apply; application for access; i should be grateful; i should be obliged; i'd be {glad}; i
            would be {glad}; we'd be {glad}; we would be {glad}; i should be {glad}; most {glad}; {glad} if; {glad} to
            be; {glad} to get; {glad} for access; {glad} when you; i'd appreciate; would appreciate; appreciate if;
            appreciate it if; appreciate being; appreciate access; much appreciate; i'd welcome; would welcome; i'd
            value; get me; give me; grant me; first point; second point; third point; my wish; ask is; the ask; wants me
            to have; wants me to; want me to; needs me to; wants me in; wants me on; wants me as; wants her to; wants
            him to; wants {me} in; wants {me} on; wants {me} added; told me to ask; asked me to get; asked me to
            request; asked me to ask; said i should ask; said i should get; said i need; says i need; said to ask; says
            to ask; said i'd need; says i should; said i must; told me i need; told me to request; told me to get; told
            me to apply; told me to write to you; told me to come to you; told i need; told i should; told i'd need;
            told i'd be; told i would be; told i'd get; told i would get; told to ask; told to request; told to come to;
            told to contact you; told to write to; told to apply; told to go through you; pointed me to you; sent me to
            you; referred me to you; advised to request; advised to ask; advised to apply; advised to contact; the
            people to ask; the person to ask; you're the one to ask; right place to ask; here to ask; asked to request;
            i'm after; i am after; we're after; we are after; i'm looking for; i am looking for; we're looking for; we
            are looking for; looking to get; looking to have; looking to be; looking for access; in search of; on the
            hunt for; could do with; could use; could really do with; i'm hoping; i am hoping; i was hoping; we were
            hoping; we're hoping; was hoping; hoping for; hoping to get; hoping to be; hope to get; hope to have; hope
            to be; hope you can; hope you could; hoping you can; hoping you could; hoping to have; was wondering if;
            were wondering if; wondering if i; wondering if you; wondering if we; wondering if it; wondering whether i;
            wondering whether you; wondering whether we; wonder if i could; wonder if you; wonder whether you; wonder if
            we; just wondering if; wanted to see if i; wanted to see if you; wanted to ask if; wanted to ask for; wanted
            to ask whether; wanted to request; wanted to get; do you think i could; do you think you could; do you think
            i can; think you could; don't suppose i could; don't suppose you could; suppose i could; i don't suppose;
            suppose you could; any joy getting; crying out for; dying for; gagging for; desperate for; itching to; keen
            to get; keen to have; wouldn't say no to; would not say no to; i'd kill for; fancy giving; fancy adding; be
            a star; be a dear; be a love; be an angel; be a pal; be a legend; do me a solid; be so good; be so kind; be
            good enough; be kind enough; so kind as to; so good as to; good enough to; kind enough to; a faff to; too
            much trouble to; a bother to; be a problem to; be an issue to; would it hurt to; i wait that; i expect that
            you; let me into; let me in; let us in; let me on; let me use; let {me} into; put me on; put me in; put me
            down; put me through; put me forward; make me a; make me an; make {me} a; make {me} an; add me; add {me};
            add us; sort me out; sort us out; hook me up; hook us up; set me up; set us up; sign me up; sign us up; you
            can me give; can you me; you give me; that you give; that you put; that you add; that i become; that i may;
            that i might; please to give; please to add; see that {me}; me need; i needs; i nees; i neeed; i ned; ned
            access; nead; kindly enable; please enable; help me get; help me to get; help me with access; help me gain;
            assist me with access; assist me with; assist me to get; assist me in getting; assist by adding; assist by
            giving; assist in getting; avail me; facilitate my; facilitate access; oblige me; oblige us; do me the; go
            ahead and add; go ahead and give; go ahead and grant; go ahead and set; reaching out to request; reaching
            out for; reaching out to get; reaching out to ask; writing to request; writing to ask; writing to apply;
            contacting you to request; contacting you for; contacting you to ask; email to request; mailing to request;
            here's hoping; please consider me; consider me for; consider giving; consider adding; consider granting; put
            my name down; add my name; include me; include us; copy me in on access; {kindly} {give} {me}; {kindly}
            {give} access; {kindly} {give} my; {can} {you} {give} {me}; {can} {you} {give} my; {can} {you} {give}
            access; {can} {you} {me} {give}; mind {giving} {me}; mind {giving} my; {i} {can} be {given}; {can} {i} be
            {given}; {can} {i} {get} access; {can} {i} {get} {acc}; {can} {i} {get} the {acc}; {can} {i} {get} a; {can}
            {i} {get} an; {can} i {get}; {can} we {get}; {can} i {get} my; to be {given}; be {given} access; be {given}
            as; gets {acc}; chance of {giving}; chance of {get}; chance you could; chance ye could; chance i could;
            chance i can; chance you can; chance of access; chance of being; by {giving} {me}; trouble you for; trouble
            you to; bother you for; who do i have to bribe; need to get; need to have; need to be; needed in order to;
            i'd be up for; due access; owed access; please let me see; is needed for my; work is needed; job is needed;
            needed for; i am to get; requesting; have to; is missing; do the needful; over to you; how about giving; how
            about adding; how about letting; it is necessary for me; it is necessary that i; it is necessary to give; i
            can have the; i wouldn't mind; it'd be grand; would be lovely; gets viewer; getting {me} onto; needed; could
            i be given; could she be given; could he be given; could we be given; might she be given; may i be given;
            couldn't i just; couldn't we just; could i not just; couldn't i have; couldn't i get; couldn't we have;
            couldn't she have; couldn't he have; i'd have to be a; i'd have to be an; i would have to be a; i would have
            to be an; i'd need to be a; i'd need to be an; i would need to be; i'd have to have; she'd have to be a;
            he'd have to be a; be allowed to; be allowed in; i'd prefer to; i would prefer to;
            he will want; she will want; they will want; he'll want; she'll want; they'll want; he'll
            be wanting; she'll be wanting
        """,
        "polite": """
            couldn't i; could i not; couldn't we; could we not; can't i just; can i not just;
            do arrange; do give; do set; do grant; do add; do sort; do see to; do let; do make sure; do put; do open;
            please and thank you; please and thanks;
            please; pls; plz; kindly; can i; could i; may i; might i; can we; could we; can you; could you;
            would you; will you; can someone; could someone; can somebody; plse; pleas; {can} {i}; {can} we;
            {can} {you}; can u; could u; can ye; could ye; would ye; would u; will u; would somebody; would
            someone; can it; could it; could this; can this; could that; can that; could these; can these; would
            that be; would this be; be so kind; be so good; so kind as to; so good as to; be kind enough; be
            good enough; kind enough to; good enough to; would you mind; would ye mind; if you could; if you
            can; if you would; if ye could; if someone could; if somebody could; if that's ok; if that's okay;
            if that's all right; if it's not too much trouble; if you don't mind; when you get a chance; when
            you have a minute; when you've a minute; at your earliest; at the earliest; whenever you can; would
            it be ok; would it be okay; request you to; request your; requesting your; requesting you; ask you
            to; asking you to; i'd ask you; may i ask; might i ask; may i request; might i request; i'd be
            grateful; would be grateful; would be obliged; be obliged if; i'd appreciate; would be appreciated;
            would appreciate; appreciate if; appreciate it if; much obliged if; do the needful; be a dear; be a
            star; be a love; be a pal; do us a favour; do me a favour; do me a favor; be an angel; thanks in
            advance; thank you in advance; thx in advance; ta in advance; cheers in advance; can someone please;
            could anyone; can anyone; could anybody; can anybody; your help; your assistance; need your help;
            need your support; need your assistance; hope you can; hope you could; hoping you could; any chance
            you could; any chance you can; any chance someone could; over to you; pretty please; would love it
            if; do you think you could; think you could; please may; please could; see to it; would it be
            possible; any chance; for your action; please action; it would be great; would be great if; must can
        """,
        "grant": """
            put a door on it; put the doors on it; put some doors on it; put doors on it; put my doors on it;
            fix it that i; fix it so that i; fix it so i; widen; broaden; give; grant; assign; set up; set
            me up; set her up; set him up; set them up; add; enable; provide; upgrade; make me; arrange;
            activate; unlock; allow; put me; add me; get; open up; issue; let; order; sort me out; create an
            account; onboard; register me; gives; giving; grants; granting; granted; assigns; assigning;
            assigned; setting up; set us up; get set up; setup; adding; adds; enabling; enabled; provides;
            providing; provided with; provision; provisioned; provisioning; upgraded; upgrading; bump me up;
            bump up; make us; make him; make her; make them; be made; arranging; arranged; activating;
            activated; unlocked; unlocking; allowed; allowing; put us; put him; put her; put them; put my;
            put down; put forward; add us; add him; add her; add them; add my; opened up; open me; open the
            access; issued; issuing; letting; sort us out; sort him out; sort her out; sort them out; sorted
            out with; sorted with; sort me; sort us; create my; create a login; create a user; create a
            profile; create an id; create access; create login; creating an account; created a login; create
            me; onboarded; onboarding; enrol; enroll; enrolled; enrolling; enrolment; register us; register
            him; register her; register them; register; registered; admit; admitted; admitting; authorise;
            authorize; authorised; authorized; permit; permitted; entitle; entitled; licence me; license me;
            licensed; allocate; allocated; allocating; subscribe me; switch on; switched on; switch it on;
            turn on; turned on; flick on; hook me up; hook us up; hook her up; hook him up; hook up; pop me;
            pop us; pop her; pop him; popping me; popping us; stick me; stick us; stick her; stick him;
            chuck me; chuck us; chuck her; chuck him; chuck; throw me; throw us; throw her; throw him; bung
            me; bung us; bung; whack me; whack us; slot me; slot us; sign me up; sign us up; sign her up;
            sign him up; signed up; get me; get us; get him; get her; get them; getting; get added; got
            added; let me in; let me into; let us in; let in; let into; put me through; move me; move us;
            bring me into; include me; include us; include him; include her; appoint; appointed; promote;
            promoted; elevate; elevated; empower; accord; accorded; afford me; afforded; furnish; equip;
            entrust; entrusted; confer; extend me; bestow; avail me; avail us; avail; facilitate;
            facilitated; organise; organize; organised; organized; assist me; assist us; assist by; help me
            get; help me to get; get me onto; get me into; get me in; get me on; connect me; connect us;
            link me; share with me; release to me; entered as; enter me; enter us; list me; mark me as;
            whitelist; allowlist; tick me; map me; tag me; attach me; raise me; raise my; elevate my; made
            able; give out; hand me; hand out; dish out; being given; be given; get given; were given
            access; given access; given the; be added; added to; added as; made a; made an; gets; given;
            added; on the card of; on my card; on her card; on his card; on their card; on my pass; on her
            pass; on his pass; on my badge; on her badge; on his badge; on their badge; onto my card; onto
            my pass; onto my badge; for my badge; for my card; for my pass; make it; switch me to; switch me
            over; change me to; change me from; bring me up to; lift me to; raise me to; move me up to; move
            me to; step me up
        """,
        "again": """
            need it again; needed it again; need that again; need them again; need it back; need that back; need them
            back; want it back; want that
            back; like it back; like that back; restore that to me; restore them; give that back; give them back; give
            it to me again; give that to me again; grant it again; grant me that again; put me back on; reinstate that;
            switch it back on; turn it back on; let me have it again; let me have it back; once more please; once again
            please; same again please; please once more; please once again;
            do so; see that done; do that for me; do that;
            let me back in; let me in again; let us back in; add me back; put me back; put it back; give it
            back; bring it back; restore it; restore that; reinstate it; reinstate me; get me back in; back on
            please;
            sort that out; sort it out; sort this out; sort {it} out; sort {it}; get {it} sorted; get that
            sorted; get {it} fixed up; sort me out; sort us out; sort him out; sort her out; sort them out; set
            me up; set us up; set her up; set him up; set them up; setting me up; setting her up; setting him
            up; setting them up; setting us up; hook me up; arrange that; arrange this; arrange it; arrange for
            that; arrange for this; arrange for {it}; arrange {it}; {it} be arranged; arrange the same; make
            that possible; make this possible; make {it} possible; make {it} happen; make it so; change that;
            change this; change {it} for me; do {it} for me; do it for me; {it} be done; {it} be changed; {it}
            be sorted; {it} be fixed for me; {it} be set up; {it} be enabled; {it} be granted; {it} be added;
            {it} be activated; {it} be switched on; {it} be turned on; {it} be remedied; {it} be rectified;
            rectify {it}; remedy {it}; set {it} right; set {it} up; set that up; set it up; extend it; prolong
            it; renew it; extend them; extend {it}; renew {it}; {it} extended; {it} renewed; remove that; remove
            it; remove them; remove this; give me access; give us access; give him access; give her access; give
            them access; let me in; let us in; let me on; let him in; let her in; let them in; revoke it; revoke
            {it}; that too; that as well; get it; have it; have one; have the same; get one; get the same; do
            it; them removed; take care of {it}; take care of that; taken care of; see to {it}; see to it; see
            to that; look after {it} for me; attend to {it}; over to you; do the needful; action {it}; action
            this; {it} actioned; proceed with {it}; expedite {it}; put {it} through; put that through; put me on
            it; put me on; put me in it; put me forward; put me down for; add me; add us; add him; add her; add
            them; add me to {it}; add me in; add me please; be added; get added; get me added; getting me added;
            have me added; get me in; get me on; get me onto it; get me into it; include me; include us; enable
            {it}; enable me; activate {it}; activate me; unlock {it}; turn {it} on; switch {it} on;
            switch it on; turn it on; flip the switch; flick the switch; grant {it}; grant me; assign {it};
            assign me; provide {it}; provide me; allow {it}; allow me; authorise me; authorise {it}; authorize
            me; authorize {it}; register me; register us; register him; register her; register them; enrol me;
            enroll me; enrol her; enrol him; onboard me; onboard her; onboard him; sign me up; sign us up; sign
            her up; sign him up; give {it} to me; give {it} to her; give {it} to him; give me that; give me
            this; give me one; give me the same; get me one; get me that; help me get in; help me in; assist me;
            assist with {it}; kindly assist; please assist; fix me up; fix {it} up; make the change; make that
            change; make {it} work for me; open {it} up; open {it} for me; upgrade me; bump me up; change me;
            change my role; change my access; change my level; raise my level; put things right; pop me on; pop
            me in; stick me on; chuck me on; throw me on; organise {it}; organize {it}; {it} organised; {it}
            organized; facilitate {it}; facilitate; facilitate same; provide same; arrange same; the same for
            me; same for me; likewise for me; me too please; ditto for me; him too; her too; as well for me; do
            that; do this; have this sorted; have that sorted; get this sorted; get it sorted; have it sorted;
            please process; kindly process; that arranged; this arranged; it removed; {nice} if i; {nice} if we;
            {nice} if you; {nice} if someone; {nice} if somebody; {nice} if ye; helpful if i; {glad} if i;
            {glad} if you; {glad} if we; {glad} if someone; {glad} if {me}; appreciate if; appreciate it if;
            appreciated if; wondering if; wonder if; wondering whether; see if i {can}; see if you {can}; see if
            we {can}; ask if i {can}; ask if you {can}; ask whether i {can}; ask whether you {can}; check if i
            {can}; check if you {can}; i'm after; i am after; we're after; we are after;
            so please once more; so once more please; once more please then; back with it please; so please try
            again with it
        """,
        "comes_off": """
            needs to come off; need to come off; has to come off; have to come off; should come off; must come off;
            ought to come off; come off {me}
        """,
        "taken_off": """
            taken back;
            gone; taken from; taken off; stripped of;
            removed; revoked; cancelled; canceled; deleted; disabled; withdrawn; deactivated; rescinded; terminated;
            taken away; taken off; switched off; turned off; shut off; cut off; closed down; stripped
        """,
        "revoke": """
            have that removed; have it removed; have this removed; have them removed; get that removed; get it removed;
            have that taken away; have it taken away; have it revoked; have that revoked; prefer it to be taken away;
            prefer it taken away; prefer it to be removed; prefer it removed; if you took it off me; if you took it
            away; if you removed it; if it were taken away; if it were removed; if it was removed;
            take {it} from {me}; take {it} off {me}; take {it} away from {me};
            have no more business in; has no more business in; have no more business there; no longer have any
            business in;
            i'm handing in; i am handing in; take it off my badge; take it off my card; take that off my badge; take
            that off my card;
            strike from my name; strike off my name; strike from my list; strike that from my name;
            out with him; out with her; close that door; close that door behind me; close the door behind
            me; to be withdrawn; to be revoked; to be terminated; take him out; take her out; take them out;
            take him off; take her off; take them off; take {whose} out; out with it; out with them; away
            with it; away with them; off with it; off with them; away with {whose}; must lose; must lose
            his; must lose her; must lose their; should lose; has to lose; have to lose; is to lose; are to
            lose; delete that; delete them; delete those; cancel what he had; cancel what she had; cancel
            what they had; cancel what he has; cancel what she has; cancel what they have; switch it off for
            me; switch it off; switch mine off; switch that off; you can have my; you may have my; no longer
            required; no longer needed; can be deleted; may be deleted; can be withdrawn; may be withdrawn;
            be switched off; be shut off; be cut off; be deactivated; be disabled; ought to be taken off; be
            taken off me; be taken off him; be taken off her; needs to be removed; has to be removed; should
            be removed; both need to go; they need to go; these need to go; those need to go; all need to
            go; it needs to go; that needs to go; both have to go; both must go; these must go; should both
            go; can be taken from; may be taken from; be taken from {me}; like to give back; want to give
            back; wish to give back; like to hand back; want to hand back; please remove; kindly remove; pls
            remove; remove me; remove him; remove her; remove them; remove us; remove my; remove his; remove
            their; remove our; remove access; remove the access; remove the role; remove the licence; remove
            the license; remove the rights; remove the right; remove the account; remove the login; remove
            the user; remove it; remove all; remove {acc}; remove the following; remove both; {can} {you}
            remove; {can} be removed; be removed from; to be removed; should be removed; must be removed;
            get removed; have removed; be removed; get rid of my; get rid of his; get rid of her; get rid of
            the access; rid me of; removal of access; {me} removed; want me off; take me off; take us off;
            take him off; take her off; take them off; takes me off; revoke; revokes; revoking; revoked;
            revocation; rescind; rescinded; deactivate; deactivated; deactivating; deactivation; disable my;
            disable his; disable her; disable their; disable the {acc}; disable access; disable it; please
            disable; kindly disable; disable {acc}; no longer need; no longer needs; no longer require; no
            longer requires; no longer use; no longer uses; no longer want; no longer wants; is surplus; are
            surplus; surplus to requirements; don't need any more; do not need any more; don't need anymore;
            not need any more; not needed any more; not needed anymore; not required any more; isn't needed
            any more; isn't needed anymore; have no further need; has no further need; no further need of;
            no further need for; have no use; has no use; don't use any more; take away; taken away from;
            delete my {acc}; delete his {acc}; delete her {acc}; delete their {acc}; delete the {acc};
            delete his; delete the account; delete the user; delete the login; delete the access; delete
            {acc}; withdraw the access; withdraw access; withdraw my {acc}; withdraw his; withdraw her;
            withdraw their; withdraw the; withdraw from me; terminate the access; terminate access;
            discontinue the; discontinue access; stripped of; close all; close the account; close down my;
            end access; end the access; cut my access; cut his access; cut her access; cut their; kill the
            access; kill access; can be closed; can be dropped; can be cancelled; can be canceled; can be
            revoked; can be freed; drop my {acc}; drop me from; drop the {acc}; free up my; free up the
            licence; free up the license; free the licence; free my seat; give up my; giving up my; give
            back my; hand back; handing back; be handed back; hand in my; hand over my badge; return my;
            returning my; surrender my; relinquish; part with my; cancel my {acc}; cancel my seat; cancel
            his {acc}; cancel her {acc}; cancel the {acc}; cancel my access; cancel access; cancel {acc};
            block the access; block access; block the account; lock her account; suspend the access; suspend
            access; offboard; offboarding; deprovision; unsubscribe me from; unassign; unenrol; unenroll;
            deregister; de register; de activate; switch off my; switch off his; switch off her; turn off
            my; turn off his; turn off her; turn off the access; pull my access; pull his access; pull her
            access; pull the access; pull access; not be needing; won't be needing; will not be needing;
            don't need it now; put an end to my; {acc} can go; it can go; that can go; can go now; may go;
            remove that; remove this; strip me; strip him; strip her; strip them; strip my; strip the; strip
            his; please strip; removal of my; removal of his; removal of her; please withdraw; kindly
            withdraw; withdraw the {acc}; can go; is no longer needed; is no longer required; are no longer
            needed; are no longer required; no longer needed by; no longer needed for; no longer required
            by; no longer required for; strike {me} from; strike {me} off; please strike; struck from;
            struck off; cross {me} off; scratch {me} from; scrub {me} from; scrub {me} off; wipe {me} from;
            wipe {me} off; kick {me} out; kick {me} off; boot {me} out; throw {me} out; chuck {me} out; get
            {me} out of; get {me} off; have {me} taken off; have {me} taken out; have {me} struck; {me}
            taken off; {me} taken out of; pull the plug on; pull {me} out of; pull {me} from; pull {me} off;
            drop {me} from; cut {me} off; cut {me} off from; lock {me} out; shut {me} out; block {me} from;
            exclude {me} from; expel {me} from; unlist {me}; delist {me}; eject {me} from; evict {me}; oust
            {me}; delete {me} from; erase {me} from; relieve {me} of; no longer belongs in; no longer
            belongs on; no longer belong in; no longer belong on; doesn't belong in; doesn't belong on; does
            not belong in; does not belong on; should no longer have; should no longer be in; should no
            longer be on; must no longer have; has no business in; have no business in; has no business
            being in; has nothing to do in; has nothing more to do in; nothing to look for in; take {me} off
            the; take {me} out of; take {me} off both; takes {me} out of; taken off the; taken out of;
            remove {me} from; remove {me} off; remove {me}; removing {me}; removed from the list; off the
            list please; switch off their; switch {me} off; turn {me} off in; revoke {me}; shut down his;
            shut down her; shut down their; shut down my; shut off his; shut off her; shut off their; shut
            her login; shut her account; shut my account; end {my} access; end {my} role; end {my} login;
            stop {my} login; lift {my} access; annul {my} access; scrap {my} access; scrap {my} login; scrap
            {my} licence; scrap {my} license; bin {my} login; bin {my} licence; kill {my} login; kill {my}
            account; axe {my}; drop {my} access; drop {my} login; drop {my} licence; drop {my} license; drop
            {my} seat; drop {my} account; drop {my} role; cull {my}; retire {my} access; retire {my} login;
            retire {my} account; decommission {my}; terminate {my} access; terminate {my} login; terminate
            {my} account; deprive {me}; divest {me}; rob {me} of; dispossess; offboarded; de provision;
            deprovisioned; unsubscribe {me}; unregister {me}; unenrol {me}; sign {me} out of; sign {me} off
            from; i give up; i surrender; i relinquish; i part with; gladly give back; happily give back;
            can have back; you can have it back; you may have it back; can have my licence back; can have my
            seat back; can have my access back; have my seat back; have my licence back; can take back; you
            may take back; you can take it back; take back his; take back her; take it off me; take it from
            me; take that off me; take that from me; take it from him; take it from her; take it off him;
            take it off her; take it away; take them away; take this away; take that away; take this from
            me; is no longer one of; withdraw me from; cancel {my} access; cancel {my} login; cancel {my}
            account; cancel {my} licence; cancel {my} license; cancel {my} seat; cancel {my} badge; close
            {my} account; close {my} login; close {my} access; close off his; close off her; has served its
            purpose; have served their purpose; have done its job; outlived its use; outlived its purpose;
            end {whose}; terminate {whose}; discontinue {whose}; please switch off; please turn off; please
            shut off; suspend {whose}; retire {whose}; disable {whose}; switch off {whose}; turn off
            {whose}; shut off {whose}; take back {whose}; put an end to {whose}; cancel {whose} {level}; be
            ended; {can} be stopped; close my; close his; close her; close their; kill my; kill his; kill
            her; drop my; drop his; drop her; block his; block her; block their; stop his; stop her; close
            {whose} {acc}; close {whose} {level}; stop {whose} {acc}; stop {whose} {level}; cut {whose}
            {acc}; cut {whose} {level}; drop {whose} {acc}; drop {whose} {level}; pull {whose} {acc}; pull
            {whose} {level}; block {whose} {acc}; block {whose} {level}; lock {whose} {acc}; lock {whose}
            {level}; kill {whose} {acc}; kill {whose} {level}; delete {whose} {acc}; delete {whose} {level};
            please close {whose}; kindly close {whose}; {can} {you} close {whose}; please stop {whose};
            kindly stop {whose}; {can} {you} stop {whose}; please cut {whose}; kindly cut {whose}; {can}
            {you} cut {whose}; please drop {whose}; kindly drop {whose}; {can} {you} drop {whose}; please
            pull {whose}; kindly pull {whose}; {can} {you} pull {whose}; please block {whose}; kindly block
            {whose}; {can} {you} block {whose}; please lock {whose}; kindly lock {whose}; {can} {you} lock
            {whose}; please kill {whose}; kindly kill {whose}; {can} {you} kill {whose}; please delete
            {whose}; kindly delete {whose}; {can} {you} delete {whose}; {can} {you} withdraw; strip that;
            strip it; strip this; strip both; delete {me} as; remove {me} as; drop {me} as; strike {me} as;
            {you} {can} take out; {you} {can} take away; {you} {can} take off; {you} {can} take back;
            shouldn't be able to any more; to lose;
            what can go is; the only thing that can go is; all that can go is; that one can go; this one can go;
            those can go; these can go; goes from his account; goes from her account; goes from their account; goes
            from my account; goes off his account; goes off her account; goes off my account; comes off his account;
            comes off her account; comes off my account
        """,
        "take": "take; taken; taking; takes",
        "away": "away; off; out of",
        "extend": """
            {move} the end; {move} the expiry; {move} the end date; {move} the expiry date; {move} its end; the end be
            {moved}; the expiry be {moved}; the end date be {moved}; the expiry date be {moved}; end be {moved}; be
            stretched to; be stretched until; be stretched till; be stretched by; be drawn out to; let {it} run to;
            let {it} run till; let {it} run on; let {it} last to; let {it} last until; let {it} go on; make {it}
            longer; made longer; {it} go on to; {it} go on till; {it} run to; {it} run till; {it} last to; {it} run on
            to; {it} be longer; lasts to;
            stretch my; stretch his; stretch her; stretch our; stretch their;
            revalidate my; re validate my; revalidate the;
            should run on to; should run on until; should run on till; should run until; should run to;
            should last until; needs to run until; has to run until; must run until; should go on until;
            another month please; another week please; don't let; do not let; not to let; stay on for; stay on
            until; should be as well;
            last until; last till; last longer; last to; run until; run on until; keep running until; go on
            until;
            longer until; longer till; longer than until;
            can i keep; could i keep; may i keep; can we keep; could we keep; may we keep;
            extend my; extend his; extend her; extend their; extend our; extend it; extend this; extend that;
            extend them; extend access; extend for; extend until; extend till; extend by; extend; extending my;
            extending the; an extension; extension of; extension for; extension to; extension until; extension
            till; extended; extended until; extended for; prolong; prolongs; prolonged; prolonging;
            prolongation; renew my; renew his; renew her; renew their; renew our; renew the {acc}; renew the;
            renew it; renew this; renew them; renew access; please renew; kindly renew; pls renew; {can} {you}
            renew; renewed; be renewed; to renew my; renewal of; lengthen; lengthened; roll over my; rolled
            over; roll it over; keep my access until; keep access until; keep it until; keep it longer; keep it
            for longer; keep going until; keep it going; keep it alive; a bit longer; a little longer; a while
            longer; bit longer; for longer; hold on to my; hold onto my; hang on to my; hang onto my; run on
            until; lasts longer; last longer; push the end date; push back the end; push back the expiry; move
            the end date; change the end date; change the expiry; postpone the expiry; postpone the end; new end
            date; beyond the end; not expire; don't let it expire; not lapse; not run out; lapses; runs out;
            about to lapse; about to expire; is expiring; going to expire; due to expire; continue my access;
            continuation of my; continue with my; top up my time; more time on; more time with; extra time on;
            extra time with; extend the; extend the validity; would end on; please extend; please prolong; pls
            extend; kindly extend; kindly prolong; prolong {it}; prolong my; prolong his; prolong her; prolong
            their; prolong the; prolong our; could be extended; could be prolonged; can be extended; can be
            prolonged; be extended; be prolonged; have it extended; have it prolonged; get it extended; get it
            prolonged; gets extended; give it another; give me another month; give me another week; give me
            another three; give me another two; give me another quarter; for another month; for another week;
            for another year; a year longer; let it run on; let it run until; let it run longer; let it
            continue; let it go on until; let {it} run until; leave it on until; leave it open until; leave it
            running; leave it in place until; keep it open until; keep it running until; keep it on until; keep
            it alive until; keep it active; keep it active until; keep my access; keep her access until; keep
            his access until; keep my account open; keep her in until; keep him in until; keep me in until; keep
            me on until; keep her on until; keep him on until; stay active until; stay open until; stays open
            until; stay in place until; remain open until; remain active until; remain in place until; remain
            valid until; continues until; continued until; last through; valid for longer; stretch it; stretch
            it to; stretch it until; stretch my; stretch out; push it out to; push it back to; push the end;
            move the end; move the expiry; move it back to; shift the end; shift the expiry; change the end;
            later end date; later expiry; later end; put the end date; put the expiry; set the end date to; set
            the expiry to; make it last until; make it last longer; make it run until; make it valid until;
            defer the expiry; defer the end; delay the expiry; delay the end; postpone the expiration; renew
            for; renew until; renew till; renew for another; renewal for; renewal until; time extension;
            extension please; extension by; granted an extension; ask for an extension; request an extension;
            seek an extension; comes up for renewal; needs renewing; needs extending; needs prolonging; wants
            extending; to be extended; to be prolonged; to be renewed
        """,
        "called": "level; role; access level",
        "access": """
            access; accesses; login; log in; account; right; rights; permission; permissions; role; roles;
            licence; license; seat; user; badge; membership; level; profile; authorisation; authorization;
            credentials; logon; log on; logins; logons; accounts; profiles; userid; username; user account;
            seats; licences; licenses; licencing; badges; memberships; entitlement; entitlements; privilege;
            privileges; authorisations; authorizations; clearance; creds; perms; acces; acess; accss; access
            level; access rights; keycard; swipe card; fob; user rights; user role; user profile; group
            membership; accessibility; accessability
        """,
        "not": """
            like to stop; love to stop; want to stop; be glad to stop; could stop;
            not; no; don't; dont; never; without; nothing; doesn't; won't; wouldn't; cannot; can't; cant;
            nobody; isn't; aren't; didn't; neither; nor; shouldn't; haven't; none; aint; ain't; wont; doesnt;
            isnt; havent; hasn't; hasnt; neednt; needn't; mustn't; shan't; rather not; hardly; couldnt
        """,
        "hands_off": """
            without being able to change anything; without being able to alter anything; without being able to touch
            anything; without being able to edit anything; without the ability to change anything;
            i've no business; i have no business; i've got no business; have no business changing; no business
            of mine to; none of my business; isn't my place to; not my place to; it's not for me to; it is not
            for me to; not mine to change;
            don't wish to alter; don't wish to change; do not wish to change; do not wish to alter;
            change nothing; touch nothing; alter nothing; i change nothing; nothing will be changed;
            keep me away from; keep me well away; keep me out of that; keep me out of it;
            don't want to change a thing; don't want to change anything; do not want to change anything; won't change
            anything; won't be changing anything; will not change anything; shan't change anything; shan't alter
            anything; won't alter anything; won't touch anything; don't want to touch anything; don't need to change
            anything; do not need to change anything; needn't change anything; no need to change anything; without
            changing anything; without touching anything
        """,
        "example": """
            for example; for instance; e g; by way of example; as an example; to take an example; somebody say;
            someone say
        """,
        "idiom": """
            don't file it twice; do not file it twice; don't file that twice; do not file that twice; don't file it
            again; do not file it again; don't register it twice; do not register it twice; don't open a second; do not
            open a second; don't open another; i'd like that in writing; i would like that in writing; i want that in
            writing;
            i don't want anything to do with; i do not want anything to do with; i don't want to have anything to do
            with; we don't want anything to do with; i want nothing to do with;
            want nothing to do with;
            i have nothing to do; i've nothing to do; we have nothing to do; we've nothing to do;
            if i could get a word in; if i could interrupt; if i could just say; if i could add;
            emergency light; emergency lights; emergency lighting; emergency exit; emergency exits; emergency
            number; emergency
            numbers; emergency contact; emergency contacts; emergency plan; emergency plans; emergency drill;
            emergency stop;
            and it can be taken away from me again; and it can be taken away again; and you can take it away again;
            then it can
            be taken away again; it can be taken away from me again afterwards;
            has nothing to do with; have nothing to do with; had nothing to do with; is nothing to do with; it's
            nothing to do with; got nothing to do with;
            i would do; i'd do; he would do; she would do; we would do; we'd do; they would do;
            i can go; i may go; we can go; one can go; one may go; you can go; you may go;
            visitors can go;
            visitors may go; can go home; can go there; can go along; can go on; can go in; can go into; can go to;
            can go through;
            can go back to; may go home; may go there; may go along; may go on; may go in; may go into; may go to;
            may go through;
            enter me; enrol me; enroll me;
            write here; write to you; write to this address; wrote to you; writing to you; write to the desk;
            {can} be {gone} again after; {can} be {gone} again afterwards; {can} be {gone} again then;
            {can} be {gone} again when; {can} be {gone} again once; {can} be {gone} again on;
            {can} be {gone} again by; {can} be {gone} again at; {can} then be {gone} again;
            {can} afterwards be {gone} again; after which it {can} be {gone}; after which they {can} be {gone};
            throw me out; throws me out; throw us out; throws us out; kick me out; kicks me out; kick us out;
            boots me out; lock me out; locks me out; lock us out; locks us out; shut me out; shuts me out; shut us out;
            i can get in; i can get into; i can get on just fine; i can get in just fine;
            if you give me; if you gave me; if you grant me;
            changed teams; changed team; change teams; changing teams; changed department; changed departments;
            change departments; changed jobs; changed job; changed roles; changed role; changed sides;
            kicked out of; thrown out of; been kicked out; been thrown out; got kicked out; was kicked out; i
            was removed from; i've been removed from; i have been removed from; i was taken off; i've been taken
            off; i was dropped from; i've been dropped from;
            after that you can take it away again; after that you can take it away; afterwards you can take it
            away; then you can take it away; you can take it away again; take it away again after; after that it
            can go; after which it can go; you can take it back then; then it can be removed; after that it can
            be removed; afterwards it can be removed; then please remove it again; remove it again after that;
            and can go after that; and remove it afterwards;
            ticket can be closed; case can be closed; request can be closed; call can be closed; close the
            ticket; close this ticket; close my ticket; close the case; close the call; close this thread; in
            writing; put this in writing; no harm; needs two approvals; needs approval; needs an approval; needs
            three approvals; needs sign off; the needful; needs to be approved;
            nothing to do there; nothing to be done there; nothing needs doing there; nothing to do about that
            one; nothing to do for that one; nothing to do on that one; you needn't do anything there; no action
            needed there
        """,
        "for_me": "for me",
        "lists": "it's; namely; these are; as follows; the following",
        "moves_on": """
            i leave; i'm leaving; i am leaving; i will leave; i'll leave; i'll be leaving; i change to;
            i'm changing to; i change jobs; i've quit; i quit; i resign; i've resigned; i've handed in;
            i retire; i'm retiring; i am retiring; i move to; i'm moving to; i am moving to; i've moved
            to; i'm off to; my last day; last working day; new employer; another company; another
            employer
        """,
        "welcomes": """
            please welcome; in welcoming; welcome him; welcome her; welcome them; warm welcome; make him
            welcome; make her welcome; make them welcome; feel welcome; say hello to; say hi to;
            congratulate; congratulations; wish him luck; wish her luck; wish them luck; good luck to
        """,
        "impatient": """
            still nothing; who has to approve this; who has to approve it; who has to approve that; who approves
            this; who approves it; who must approve this; who must approve it; who decides this; who decides it; who
            decides on this; who decides on it; who decides about this; who decides about it; who decides for me;
            who decides on mine; when will it work; when will it be ready; when can i start using it; when can i use
            it; when will i have it; when do i get it; when will i get it; it's urgent; its urgent; it is urgent;
            it's really urgent; it is really urgent; it's very urgent; this is urgent; the matter is urgent
        """,
        "later": """
            then; after that; after which; afterwards; thereafter; subsequently; when it is over; when it's over;
            when that is over; when that's over; when that's done; when i'm done; once it is over; once it's over;
            once that's over; once that's done; once i'm done
        """,
        "there_is": """
            there's; there is; by the name of; a thing called; something called; a tool called; a game called;
            goes by the name
        """,
        "through_you": """
            is that you; is it you; are you the ones; through you; from you; via you; do you hand;
            do you give out; do you do that; do you do those; is that yours; your department
        """,
        "needless": """
            ignore what; disregard what; pay no attention to what; take no notice of what; never mind what; don't mind
            what;
            may lapse; can lapse; may expire; can expire; may run out; can run out; may simply run out; can simply run
            out; may simply expire; let it lapse; let it expire; let it run out; let that lapse; let that expire; let
            that one lapse; let that one expire; let that one run out; let them lapse; let them expire; should just
            expire; can be left to expire; may be left to expire; allowed to lapse; allowed to expire; need not be
            extended; needn't be extended; does not need prolonging; doesn't need prolonging; does not need extending;
            doesn't need extending; does not need renewing; doesn't need renewing; needs no extension; need not be
            renewed; needn't be renewed; needs no prolonging; is not affected; isn't affected; not be extended; not be
            renewed; not be prolonged;
            no rights required; no rights needed; no access required; no access needed; no role needed;
            no wish for; no wish to; no desire for; no desire to; no need of more; no need for more;
            don't have to; do not have to; doesn't have to; don't need to; do not need to; doesn't need to;
            needn't; need not; no need to; no need for me to; won't have to; won't need to; not required to;
            i'll let lapse; let it lapse; let that lapse; let that one lapse; let it expire; let that expire; let
            that one expire; let it run out; let that run out; can lapse; may lapse; can run out; may run out; can
            expire; may expire
        """,
        "shall": """
            should; shouldn't; must; mustn't; shall; is to; are to; is not to; needs to; has to; have
            to; ought to; is supposed to; make sure; ensure; see to it
        """,
        "loses": "lose; loses; losing; give up; be without; gives up; giving up; hands back",
        "having": "have; has; hold; keep; use; be in; get into; be able to use",
        "ago": """
            yesterday; last week; last month; last year; the other day; recently; a week ago; two
            weeks ago; a month ago; days ago; weeks ago; in error; by mistake
        """,
        "passes_to": """
            goes; moves; passes;
            go; transfer; transferred; move; moved; hand over; handed over; hand; pass; passed; pass
            on; reassign; reassigned; shift; switch over
        """,
        "be": "being; gets",
        "and_first": "not only; not just; both",
        "and_then": "but also; but; and also",
        "helps": """
            help; support; assist; work for;
            helps; is helping; is helping out; has been helping; assists; supports; is supporting; is
            assisting; works for; reports to; trains; is training; backs up; covers for; looks after
        """,
        "nothing": """
            nothing; nowt; no change; no changes; not anything; don't change anything; do not change anything;
            there's nothing; there is nothing; i see nothing; i can see nothing; i find nothing; can't find
            anything; cannot find anything; can't see anything; cannot see anything; don't see anything; do not
            see anything
        """,
        "sees_no": """
            i don't see; i do not see; i can't see; i cannot see; i see no reason; don't see; do not see; see no
            reason; no reason; there's no reason; there is no reason; i can't think; i cannot think; i can't
            think of a reason; i cannot think of a reason; can't think of any reason; i don't see any reason; i
            can't see any reason
        """,
        "as_yet": "yet; so far; until now",
        "would_not": """
            i wouldn't {signs}; i would not {signs}; i couldn't {signs}; i could not {signs}; i can't {signs}; i
            cannot {signs}; i wouldn't sign off; i would not sign off; i wouldn't sign off on; i would not sign off
            on; i wouldn't put my name to; i would not put my name to; i wouldn't put my name under; i wouldn't
            agree to; i would not agree to; i wouldn't agree with; i would not agree with; i'd object to; i would
            object to; i'd {refuse}; i would {refuse}; i'd turn down; i would turn down; i'd say no to; i would say
            no to
        """,
        "all_of_them": """
            {upon} both; {upon} both of them; {upon} both of these; {upon} both requests; {upon} the two; {upon}
            the two of them; {upon} these two; {upon} the pair; {upon} the pair of them; {upon} the three;
            {upon} the three of them; {upon} the lot; {upon} the lot of them; {upon} the whole lot; {upon} all;
            {upon} all of them; {upon} all of these; {upon} all of it; {upon} all the above; {upon} all of the
            above; {upon} all two; {upon} all three; {upon} all four; {upon} all five; {upon} all three of them;
            {upon} all four of them; {upon} each; {upon} each of them; {upon} each one; {upon} each one of them;
            {upon} every one of them; {upon} every single one; {upon} them all; {upon} them both; {upon} all
            requests
        """,
        "recurring": """
            every time; each time; whenever; any time; anytime; as soon as; once in a while; now and then; every now
            and then
        """,
        "at_once": """
            immediately; at once; right now; right away; straight away; this instant; this minute; this very minute;
            without delay; instantly
        """,
        "who": "who",
        "by_my_name": """
            next to my name; beside my name; by my name; against my name; under my name; behind my name; before my
            name; my profile says; my profile reads; my profile shows; my account says; my account reads; my account
            shows; my login says; my login shows; my entry says; my entry reads
        """,
        "as_one": "as; as a; as an; as mere; as just; as only",
        "comes_in": """
            i get; i come; i go; i log; i sign; i am signed; i am let; i'm let; i run; i appear; i show; i land
        """,
        "for_others": """
            for others; for other people; for colleagues; for other staff; for other employees; for somebody
            else; for someone else; on behalf of others; on behalf of colleagues; for the team; for a team; for
            guests and colleagues; for my colleagues; for our colleagues; of my colleagues; of our colleagues;
            of others; of other people
        """,
        "gets_in": """
            i get into; i get in to; i get in; i can get in; i can get into; i can log in; i can log into;
            i can log on; i log in; i log into; i can open; i have access to both; i have access to them;
            i have access there; i have access to it; access is not the problem; access isn't the problem;
            access is not the issue; access isn't the issue; getting in is not the problem;
            getting in isn't the problem; logging in is not the problem; logging in isn't the problem;
            the login is not the problem; the login isn't the problem
        """,
        "settled": """
            no worries about; don't worry about; do not worry about; no need to worry about; needn't worry about;
            don't bother about; needn't bother about; needn't bother with; never mind about; no need to bother about
        """,
        "person_is": """
            this person is; that person is; that someone is; that somebody is; this person should be; that person
            should be; that person would be; that person being; and that would be; and that'd be; namely
        """,
        "neither": "neither; nor",
        "that_one": """
            agreed that; decided that; settled that; think that; believe that; asked whether; asked
            if; asks whether; asks if; wonders whether; wonders if
        """,
        "still_on": "on; active; open; running; live; going",
        "stays_on": """
            stay open; stay on; stay active; remain active; remain open; remain in place; be left in
            place; be left on; be left as it is; stay in place; be kept
        """,
        "for_longer": """
            a bit longer; a little longer; for longer; longer; longer than planned; a while longer;
            some more time
        """,
        "pulls": "take my request; take our request; take my application",
        "pulled_back": "back",
        "wished_for": "wish; wishes; request; requests; favour; favours; favor; favors; petition; petitions; mine",
        "petition": "request; requests; application; ticket; tickets",
        "second_thought": "after all",
        "shorten": "shorten; shortened; shortening; cut it short; bring forward the end; end earlier; end it earlier",
        "last_day": """
            change the last day; change the end date; change the end; move the end date; move the end; end date;
            last day; expiry date; expiry; expiration date; end day
        """,
        "receives": """
            we are getting; we get; we will get; joining us; joins us; will join us; coming to us; comes to us; we
            welcome; starts with us; starting with us
        """,
        "hurry": "quickly; promptly; swiftly; pronto",
        "my_request": "my request; my requests; my application; our request",
        "without": "without; without having; without being",
        "at_most": """
            no more and no less; no more no less; neither more nor less; nothing more nothing less; no more than; not
            more than; don't need more than; do not need more than
        """,
        "lapsed": """
            has expired; have expired; expired; has lapsed; have lapsed; lapsed; ran out; has run out; have run
            out; has ended; have ended; is gone; are gone; has gone; have gone; has disappeared; have
            disappeared; disappeared; has vanished; vanished; was removed; were removed; has been removed; have
            been removed; got removed; was revoked; were revoked; has been revoked; was withdrawn; has been
            withdrawn; was taken away; has been taken away; was taken from me; was deleted; has been deleted;
            was cut off; stopped working; stopped on; no longer works; no longer work; got lost; was lost;
            dropped off
        """,
        "bereft": """
            access to anything; access to nothing; access to any of; no access at all; no access anywhere; no
            accounts at all; no rights at all; no login to anything; no logins at all; no access yet; no
            accounts yet; no logins yet; without any access; can't get into anything; cannot get into anything;
            can't get in anywhere; get in nowhere; can't log in anywhere; can't open anything
        """,
        "lack": """
            ask for nothing but; asking for nothing but; want nothing but; need nothing but; ask for nothing more than;
            want nothing more than; need nothing more than;
            nobody has given me; nobody ever gave me; no one gave me; no one has given me; nobody {given} me;
            nobody has {given} me; nobody ever {given} me; nobody has ever {given} me; no one {given} me;
            no one has {given} me;
            no one ever {given} me; nobody has {given} a; nobody has {given} an; no one has {given} a;
            no one has {given} an;
            won't open for me; doesn't open for me; will not open for me; does not open for me; don't open for me;
            stays shut for me; stays locked for me;
            locked out of; kicked out of; thrown out of; been kicked out; been thrown out; got kicked out; was
            kicked out; i was removed from; i've been removed from; i have been removed from; i was taken off;
            i've been taken off; i was dropped from; i've been dropped from; was forgotten; were forgotten; got
            forgotten; has been forgotten; someone forgot; somebody forgot; they forgot; you forgot; my account
            forgot; have forgotten to;
            still missing; what's missing; all that's missing; what is missing; the only thing missing; what i'm
            missing; what i am missing;
            no longer have {acc}; no longer has {acc}; no longer have any; no longer have the; lost my; lost {acc}; lost
            the {acc}; lost his {acc}; lost her {acc}; lost all my; lost our;
            don't have; do not have; haven't got; have no; has no; no access; nobody gave me; not have access;
            doesn't let me; don't yet have; never got; have not got; is missing; did not get; didn't get; don't
            have access; doesn't have; does not have; hasn't got; has not got; haven't any; have not any; have
            none; has none; i've no; i've none; we have no; we've no; got no; without access; without any
            access; still no; no role; no rights; no permission; no permissions; no licence; no license; no
            account; no login; no user; no profile; no seat; with no; says no role; says no access; says i have
            no; says i don't; not enabled; not activated; not enough rights; not enough permissions;
            insufficient; insufficient rights; insufficient permissions; not on the list; not in the list; not
            on it; not in the group; not listed; not a member; not registered; not set up; not been set up; not
            been added; not been given; not been granted; not added; never added; never been added; never been
            given; never set up; never given; never granted; never received; wasn't given; wasn't added; weren't
            given; wasn't set up; didn't give me; did not give me; can't see; cannot see; can not see; can't
            open; cannot open; can not open; can't edit; cannot edit; can't change; cannot change; can't save;
            cannot save; can't access; cannot access; can not access; can't get in; cannot get in; can't get
            into; cannot get into; can't get on; cannot get on; can't get onto; can't get to; cannot get to;
            can't log in; cannot log in; can't log into; cannot log into; can't login; cannot login; can't sign
            in; can't enter; cannot enter; can't reach; cannot reach; can't use; cannot use; can't do; cannot
            do; can't view; cannot view; can't book; cannot book; can't post; cannot post; can't work; cannot
            work; can't move; cannot move; can't delete; cannot delete; can't create; cannot create; can't
            upload; can't download; unable to; not able to; am not able; aren't able; couldn't get in; couldn't
            get into; couldn't open; couldn't see; couldn't edit; couldn't log; couldn't access; won't let me;
            wont let me; will not let me; does not let me; doesnt let me; don't let me; not let me; not letting
            me; doesn't allow me; does not allow me; won't allow me; not allow me; refuses me; denies me; access
            denied; denied access; permission denied; forbidden; greyed out; grayed out; grey for me; is grey;
            is greyed; are missing; missing from my; shows nothing; comes up empty; locked for me; read only for
            me; throws me out; kicks me out; without it i; cannot without; can't without; stuck without; lost
            without; don't yet; have not yet; haven't yet; still without; still haven't; still don't; lack;
            lacks; lacking; am lacking; i'm lacking; no such role; not have enough; not yet; not have the; not
            have a; not have any; not got access; not got the; locked out of nothing; not have it; don't see
            the; do not see the; i can't approve; i cannot approve; don't suppose; do not suppose; not suppose;
            don't suppose i could; why not; couldn't you; can't you; couldn't i; can't i; can't do my job;
            cannot do my job; can't do my work; cannot do my work
        """,
        "have": """
            i obviously have; i of course have; i naturally have; i clearly have; i evidently have; i do have; i also
            have already; i certainly have; i luckily have; i thankfully have; i have long had; i've long had; i've
            always had; i have always had; as i do have;
            is still listed as; still listed as; is listed as;
            i've had; we've had;
            i own; we own; i am the owner of; i'm the owner of; belongs to me;
            got my; i got my; i've got my; received my;
            on my {acc} already; on my card already; already on my; is on my {acc}; is on my card; i already; already
            have; already has; we have; he has; she has; i still have; currently; at the moment; i have had; today i
            can; i only have; i have only; have it already; used to have; got admin; i have; has {level}; i've got;
            she's got; he's got; we've got; i've already; i had; had access; has had; have had; have been given; have
            been granted; has been given; has been granted; has been added; have been added; was given; were given; was
            granted; i can only; i can already; i can currently; can already; can currently; i can still; i hold; holds;
            i'm already; i am already; she's already; he's already; they have; they already; now has; is admin; is
            owner; is the owner; at present; thus far; as things stand; present role; our current; is what i have; what
            i have; used to be; got it; have got; have {level} already; been given; been granted; been added; got
            access; have been; has a; now have; i've been given; i've been added
        """,
        "past": """
            had been going to ask; was originally going to; was first going to; had meant to ask; had intended to ask;
            had wanted to ask;
            waited; had to wait; have been waiting; has been waiting; have waited; has waited;
            opens for me; opens now; opens for me now; lets me in now; lets me in again;
            put in for; i asked; applied for; was taken; signed it off; gave me; works; work again; works again;
            working again; had been; were given; was given; have received; i applied; i had applied; i have
            applied; had applied; i asked for; we asked for; i've asked for; had asked for; has asked for; i
            requested; we requested; i have requested; i've requested; had requested; has requested; was
            requested; were requested; was approved; were approved; has approved; have approved; approved my;
            approved his; approved her; approved our; was rejected; was refused; was declined; was turned down;
            got turned down; been turned down; was denied; got approved; got rejected; got denied; got refused;
            i got; we got; has been granted; have been granted; been granted; was granted; were granted; got
            granted; granted on; granted last; granted yesterday; was added; were added; got added; i was added;
            i was given; we were given; was set up; were set up; got set up; been made a; was enabled; was
            activated; been enabled; been activated; received my; received the; received access; i received; got
            it back; gave us; gave him; gave her; gave them; took away; were taken; been taken away; been
            removed; was removed; was revoked; been revoked; used to be; used to have; in the old days; until
            last; thanks for; thank you for; many thanks for; thanks a lot for; thanks a million for; thanks so
            much for; thank you so much for; thank you very much for; thanks again for; thank you again for; thx
            for; cheers for; ta for; much obliged for; obliged for the; for sorting my; for adding me; for
            giving me; for granting me; for setting me up; for the quick; now works; works now; working now;
            works a treat; works like a charm; worked fine; been sorted; got sorted; all good now; we talked;
            talked about; we discussed; was discussed; we spoke; spoke about; never asked; never wanted; never
            requested; said no; will be replaced; will be renamed; being renamed; being replaced; will be down;
            will be migrated; will be moved; training for; great session; happy to help; asked for; maintenance
            tonight; there will be maintenance; maintenance on; session on the; the training for; training is
            on; is being renamed; is being replaced; are being replaced; says it; has asked me for
        """,
        "keep": """
            has all i need; has everything i need; has all we need; has everything we need; has all that i need; gives
            me all i need; gives me everything i need; shows me all i need; shows me everything i need; is well
            rehearsed; runs smoothly; runs like clockwork; runs goes smoothly; goes without trouble;
            goes without a hitch; without a hitch; without trouble; is routine; is second nature; is okay as is; is ok
            as
            is; is ok as it is; ok as is; okay as is; fine as is; good as is; works as ever; works as always; works as
            it should; runs as ever; runs as it should; and it's a pleasure; and that's good; and that's fine; it did
            what it should; did what it should; no complaints there;
            go on using; goes on using; keep using; keeps using; keep on using; carry on using;
            nothing else is missing; nothing more is missing; nothing else missing; nothing else's missing; nothing else
            is lacking; i need is in place; i need is there; we need is in place; we need is there; does what it should;
            do what they should; does what it's supposed to; does exactly what it should;
            do not wish to lose; don't wish to lose; don't want to lose; do not want to lose; wouldn't want to lose;
            would not like to lose;
            no change wanted; no changes wanted; as they should be; as it should be; nothing to change there;
            nothing is missing; nothing's missing; i lack nothing; i'm missing nothing; nothing is lacking; is all set;
            are all set; i'm all set;
            nothing wrong with; nothing the matter with; everything is fine; everything's fine; all is fine; all's fine;
            everything is in order; everything's in order; all is in order; is in good order; i've all i need; i've got
            all i need; all i need there; everything i need there; what i need there; no complaints; works just fine;
            i have everything i need; nothing further required; nothing further needed; nothing else required;
            i've everything i need; i have all i need; nothing should be set up; nothing is to be set up;
            nothing to be set up; keep this on file; nowhere near a decision;
            that's to stay; that is to stay; is to stay; are to stay; remains as; leave that; leave it; leave my; leave
            his; leave her; leave them; leave this; leave as; stays as; stay as; keep his; keep that; can stay; as it
            is; that one alone; works perfectly; works fine; works well; no changes; unchanged; keeps it; keep them;
            keep hers; keep theirs; keep everything; keep what; should keep; may keep; leave everything; leave it alone;
            as it was; as they are; stays put; stay put; no change needed; no change required; don't touch; do not
            touch; don't change; do not change; nothing to change; untouched; continue as before; can remain; should
            remain; should stay; must stay; may stay; can both stay; he can keep; she can keep; they can keep; i can
            keep; you can keep; that's plenty; keep it as; keep my other; keep my existing; keep my current; keep it
            that way; i'll keep; i keep my; want to keep; is not to be touched; are not to be touched; isn't to be
            touched; must not be touched; mustn't be touched; should not be touched; shouldn't be touched
        """,
        "anybody": """
            those who have; those with;
            automatically; every employee; every user; everyone will;
            can one be; can one have; can somebody be; can you be both; does that clash; is that a clash; what
            can one do; what can you do with; what can be done with; what does one see;
            everybody; everyone; who has; who owns; who really; who looks; who needs; who decides; who approves;
            who manages; who runs; who gets; who else; who uses; who gave; who should; who else has; whoever;
            why; do i need; do we need; do you need; do they need; does he need; does she need; does one need;
            does anyone need; did we; did she; did he; do i have to; do we have to; does she have; does he have;
            does it; does the; does that; does this; did the; is there a reason; how many; how much; how come;
            how often; how does; how is; how are; how did; how was; which level; which role; which of; which
            access; what level; what role; what kind; what sort; what happens; what happened; when will; when
            does; when was; where are; where do; where does; where should; if you need; when you need; anything
            you need; you need anything; all you need; in case you need; should you need; you may need; you
            might need; one needs; you need to know; all users; all viewers; all editors; any user; dear users;
            is it down; is anyone; is anybody; has anyone; has anybody; have you seen; would anyone; approval
            needed; approval is needed; approval required; as viewer you; as editor you; as user you; as a user
            you; as an editor you; as a viewer you; you have to; you should; you'll have to; you can find; you
            can see; you will find; you are required; users must; users should; users have to; users need to;
            users will; who is; who's in charge; who's responsible; who's the; did i; nobody needs; nobody uses;
            nobody has; nobody else; no one needs; no one has; no one uses; how do the; how do you; how do they;
            is nobody; anyone else; anybody else; if anyone; if anybody; anyone who; anybody who; anyone with;
            anybody with; anyone needs; anybody needs; anyone has; anybody has; anyone use; anyone using; anyone
            in; anybody in; everyone with
        """,
        "trouble": """
            look at the server; check the server; restart the server; have a look at the server; takes a minute to;
            takes minutes to; takes ages to; takes forever to; closes by itself; closes on its own; closes as soon as;
            white page; blank page; empty page; spinning wheel; gateway error; bad gateway; been loading; keeps loading;
            loads and loads; loads forever; nothing but loading; stuck on loading; stuck at loading; won't stop loading;
            throws me out; throws us out; kicks me out; kicks us out; kicked me out; logs me out; logs us out; logged
            me out; locks me out; session expired; session has expired; thrown out; kicked out;
            look wrong; looks wrong; seem wrong; seems wrong; looks off; look off; don't add up; doesn't add up;
            update of; the update; last update; latest update;
            locked out; i'm locked out; i am locked out; been locked out; got locked out; locked myself out; locked me
            out; unblock me; unblock us; unblock my; unlock my; account is blocked; access is blocked; access got
            blocked; login is blocked; user is blocked; it got blocked; it got locked; access is locked; access got
            locked;
            isn't working; is not working; says locked; says it's locked; says i'm locked; says my account is
            locked; account is locked; account got locked; login is locked; user is locked; unlock my account;
            unlock my login; unlock my user; unlock me; unlock us;
            throw me out; throws me out; throw us out; throws us out; kick me out; kicks me out; kick us out;
            boots me out; lock me out; locks me out; lock us out; locks us out; shut me out; shuts me out;
            account disabled; is it down;
            it drops; keeps dropping out; drops every; drops the connection; connection drops; drops all the
            time;
            logs me out; since the update; since the upgrade; you have a look; you take a look; please have a
            look; please take a look; someone have a look; someone take a look; somebody have a look; somebody
            take a look; anyone have a look; anyone take a look; tell me different; password; error; died; is
            broken; broken; not found; wrong user; doesn't work; not working; is slow; crashed; crashes; outage;
            repair; printer; frozen; is offline; doesn't open; won't open; unavailable; are wrong; bug;
            passwords; passcode; failed to load; keeps failing; keeps crashing; keeps dropping; keeps freezing;
            drops out; disconnects; freezes; freezing; timeout; timed out; times out; blank screen; white
            screen; blue screen; error message; error code; wrong data; wrong numbers; wrong quantities;
            corrupt; corrupted; malfunction; faulty; out of order; is down; are down; went down; down again;
            running slow; so slow; very slow; doesn't load; won't load; not loading; does not load; doesn't
            start; won't start; does not start; doesn't respond; not responding; stopped working; does not work;
            don't work; won't work; doesn't print; not syncing; won't sync; mfa; two factor; authenticator;
            resetting; forgot my; forgotten my; snapped; bugs; glitch; glitches; glitchy; rebooted; reboot;
            defective; locked out; reset; has expired; password expired; expired password; fix; fixed; is wrong;
            broke in half;  cracked; snapped in half; down for anyone; down for everyone; down for
            anybody; account is locked; got locked; is locked; are locked; was locked; user is locked; expired;
            locked
        """,
        "corrects": """
            let me correct that; let me correct myself; let me rephrase; i correct myself; rereading my note; on
            rereading;
            wrong level; the wrong one; typo; my mistake;
            ps no; p s no; ps correction; correction;
            oops i meant; no i meant; apologies i meant; pardon i meant;
            scratch that; strike that; scrap that; no wait; oh wait; no sorry; sorry no; no hang on; hang on no;
            wait no; no actually; actually no; on second thought; on second thoughts; thinking about it; come to
            think of it; now that i think; make that; sorry i mean; sorry i meant; or rather;
            no hold on; hold on no; i take that back; i stand corrected; correction; oops no; oh no; no forget
            that; or no; well no; i tell a lie
        """,
        "postpones": """
            sleep on it; sleep on this; sleep on that; sleep over it; sleep over this; think about it;
            think about this; think about that; think it over; think this over; think it through; mull
            it over; chew on it; chew it over; leave it with me; leave this with me; leave that with
            me; let me ask; let me check; let me think; let me consider; let me talk to; let me have a
            word; let me get back; let me come back; i'll get back to you; i will get back to you;
            i'll come back to you; i'll let you know; i will let you know; still thinking; still
            undecided; not decided yet; haven't decided; have not decided; haven't made up my mind;
            not made up my mind; need time to think; need more time; give me a day; give me until;
            give me till; give me the weekend; give me some time; give me time; give me a moment; give
            me a minute; i have to ask; i need to ask; i must ask; i need to talk; i have to talk; i'd
            like to see; i want to see; i would like to see
        """,
        "unmeant": """
            will write to you {himself}; he'll write to you {himself}; she'll write to you {himself}; they'll write to
            you {himself}; will write {himself}; he'll write {himself}; she'll write {himself}; will ask you
            {himself}; will ask {himself}; he'll ask {himself}; she'll ask {himself}; will ask for it {himself}; will
            request it {himself}; will order it {himself}; will apply {himself}; will apply for it {himself}; will
            contact you {himself}; will come to you {himself}; will mail you {himself}; will email you {himself}; will
            get in touch {himself}; to write to you {himself}; told him to ask {himself}; told her to ask {himself};
            tell him to ask; tell her to ask; tell them to ask; can ask for {himself}; for himself he will write; for
            herself she will write; for herself she'll write; for himself he'll write; will send her own request; will
            send his own request; will put in her own request; will put in his own request; will make his own request;
            will make her own request; will send you his own mail; will send you her own mail; jokes that; joked that;
            joking that; teases me that; teased me that;
            somebody's wrong idea; someone's wrong idea; a wrong idea that; the wrong idea that; mistaken idea;
            somebody's idea of; somebody's bright idea; someone's bright idea; a mere rumour; only a rumour; just a
            rumour; rumour has it; what would i do with it; what would i do with that; what would i do with them; what
            on earth would i do; what would i want with; what would i want that for; what would i want it for; what good
            would it do me; what use would it be to me; what use would that be to me; i've no idea what i'd do with it;
            i wouldn't know what to do with it; i would not know what to do with it; i kindly declined; i said no thank
            you; i thanked him and declined; i thanked her and declined; which i declined; which i turned down; which i
            refused;
            i won't ask again; i will not ask again; i shall not ask again; i won't be asking again; no intention of
            asking; no intention of applying; don't intend to ask again; do not intend to ask again; not going to ask
            again;
            told him to talk to; told her to talk to; told them to talk to; told him to take it up with; told her to
            take it up with; told them to take it up with; will write to you himself; will write to you herself; will
            write to you themselves; will be in touch himself; will be in touch herself; will ask you himself; will ask
            you herself; will ask for it himself; will ask for it herself; will apply himself; will apply herself; be
            writing to you in due course; do not treat this as her; do not treat this as his; do not treat this as
            their; don't treat this as her; don't treat this as his; don't treat this as their; is not her request; is
            not his request;
            but not now; he would ask; she would ask; he'd ask; she'd ask; he'll ask; she'll ask; he will ask; she
            will ask; they would ask; they'll ask; he would apply; she would apply; he'll apply; she'll apply; he
            will apply; she will apply; he'll request; she'll request; he will request; she will request; i told him
            to write to you; i told her to write to you; i told them to write to you; told him to ask you; told her
            to ask you; told them to ask you; told him to apply; told her to apply; one day maybe; maybe one day;
            some day maybe; perhaps one day;
            pretending to be; pretended to be; posing as; posed as; claiming to be; claimed to be; impersonating;
            impersonated;
            that is how it should be; that's how it should be; which is how it should be;
            not that i want; not that i'd want; not that i need; not that i would; just kidding; only
            kidding; just joking; only joking; i'm joking; i am joking; was a joke; it's a joke; only
            a joke; just a joke; maybe next year; perhaps next year; i'll be asking; i will be asking;
            i shall be asking; i'll ask you for; i'll be requesting; i will be requesting; i'll be
            applying; i will be applying; i'll apply; i will apply; i shall apply; i'll send a
            request; i'll send you a request; i'll put in a request; i'll write again; i will write
            again; i'll write to you again; just a heads up; only a heads up; this is a heads up;
            advance warning; early warning; don't file anything; do not file anything; file nothing;
            don't register anything; register nothing; no request yet; not a request yet; this is not
            a request; this is no request; it's not a request; that is not a request; i declined; i've
            declined; i have declined; and declined; i politely declined; i said no thanks; i turned
            it down; i turned that down; i turned him down; i turned her down; i only mention it in case; i only
            mention this in case; so don't
            do anything; don't do anything i; don't do anything; do nothing yet; never going to
            happen; is not going to happen; isn't going to happen; wishful thinking;
            supposed to write to you; write to you about that herself; write to you about that himself; write to you
            about it herself; write to you about it himself; supposed to ask you herself; supposed to ask you
            himself; supposed to ask for that herself; supposed to ask for that himself; should ask for that
            herself; should ask for that himself; can ask for that herself; can ask for that himself;
            sees to that herself; sees to that himself; see to that herself; see to
            that himself; takes care of that herself; takes care of that himself; i told him no; i told her no; i
            told them no; i refused her that; i refused him that; i refused it; i refused that; which i refused; i
            said no to that; i said no to him; i said no to her
        """,
        "asks_oneself": """
            he'll write himself; she'll write herself; he will write himself; she will write herself; they'll write
            themselves; they will write themselves; he'll write to you himself; she'll write to you herself; he will
            write to you himself; she will write to you herself; they will write to you themselves; they'll write to you
            themselves; write to you himself; write to you herself; write to you themselves; write to you on his own;
            write to you on her own; will write on his own; will write on her own; will write on their own; writes to
            you himself; writes to you herself; ask you himself; ask you herself; ask you themselves; ask for it
            himself; ask for it herself; ask for it themselves; ask for that himself; ask for that herself; ask for that
            themselves; asks for it himself; asks for it herself; asks for that himself; asks for that herself; asking
            for that himself; asking for that herself; asking himself; asking herself; should ask himself; should ask
            herself; must ask himself; must ask herself; can ask himself; can ask herself; will ask himself; will ask
            herself; he'll ask himself; she'll ask herself; has to ask himself; has to ask herself; request it himself;
            request it herself; request it themselves; request that himself; request that herself; requests it himself;
            requests it herself; apply for it himself; apply for it herself; apply for it themselves; apply for that
            himself; apply for that herself; apply himself; apply herself; apply themselves; put that to me directly;
            put it to me directly; take that up with me; take it up with me; come to you himself; come to you herself;
            come to you themselves; should come to me first; should ask me first; has to ask me first; must ask me
            first; ask me directly
        """,
        "arrived": """
            came through; has come through; came; has come; arrived; has arrived; landed; has landed; is there; is here;
            is in; is in place; is active; is live; is on; is working; is running; is up and running; works; worked;
            opens; opened; is mine now; is set; is set up; is done; got through; came in; is through
        """,
        "will_write": """
            i'd write; i would write; i shall write; i'd come back to you; i would come back to you; i shall come back
            to you; i'd be in touch; i would be in touch; i shall be in touch; i'd get back to you; i would get back to
            you; i'd let you know; i would let you know;
            i'll write; i will write; i'll write to you; i'll be in touch; i will be in touch; i'll get in touch; i'll
            get back to you; i'll drop you a line; i'll let you know; i will let you know; i'll come back to you
        """,
        "planned": """
            i'll ask for; i will ask for; i shall ask for; i'm going to ask for; i am going to ask for; i'll be
            asking for; i'm going to apply; i am going to apply; i'll request; i will request; we'll ask for; we
            will ask for; we'll apply; we will apply; we'll request; we will request
        """,
        "at_it": """
            while we're at it; while you're at it; while i'm at it; as we're at it; since we're at it; if you're at
            it; now that i'm writing; now that i'm writing anyway; while i have you; while i'm asking; while i'm
            writing
        """,
        "could": "i could; we could; i'd be able; i would be able",
        "if_i_had": "if i had; if i were; if i was; had i",
        "plus": "plus; on top of that; in addition; additionally; furthermore; moreover",
        "if_yours": """
            you can give out; you could give out; something you give out; something you hand out; you also hand out; you
            also give out; you can hand out;
            is that you; is that yours; is it yours; is that one of yours; if that's one of yours; if it's one of
            yours; if that is yours; if it is yours; if it's yours; if that's yours; one of yours; yours too; yours,
            too; if so; if you hand out; should you hand out; if that is in your shop; do you look after; do you also
            look after; is it you
        """,
        "named_so": "called; named; by the name of; goes by the name",
        "comes_to": """
            what remains is; what remains to be done is; what is left is; what's left is; all that remains is; all that
            is left is; all that's left is; what is missing is; what's missing is; what i'm missing is; what i lack is;
            next on my list is; next on the list is; next up is; next comes; the next thing is; the next one is; what
            i'm after is; what i am after is; what i'm asking for is; what i am asking for is; what i ask for is; what
            this leaves is; that leaves; which leaves; this leaves;
            it's; that's; that makes; that makes it; which makes it; which makes; makes that;
            that'd be; that would be; it'd be; it would be; it takes; it has to be; that is; this makes it
        """,
        "announced": """
            will be; is going to be; are going to be; is being; are being; is getting; is scheduled to be
        """,
        "supposes": """
            say i needed; say i wanted; say we needed; say we wanted; let's say i needed; let's say i wanted; suppose i
            needed; suppose i wanted; suppose we needed; supposing i needed; supposing i wanted; supposing we needed;
            assuming i needed; assuming i wanted; if i were to need; what if i needed; what if i wanted; if i were to
            ask for; were i to need; were i to ask for; just imagine i;
            supposing somebody; supposing someone; supposing one of; suppose somebody; suppose someone; suppose one of;
            when someone writes to you for; when somebody writes to you for; if someone writes to you for; if somebody
            writes to you for;
            you will now think that i; you will now think i; you will think that i; you will think i; you may think
            i; you might think
            i; you may think that i; you might think that i; you'll think i;
            should i need; should we need; should i one day need; if i need it some day; if i should one day; if i
            should ever;
            if i ever; if we ever; if he ever; if she ever; should i ever; should we ever; if one day
            i; if one day he; if one day she; were i ever; imagine i; imagine they; imagine that; let
            us suppose; let's suppose; some day i
        """,
        "forbid": """
            the matter is closed; consider the matter closed; it is not to go ahead; is not going ahead; nothing is to
            come of it; nothing will come of it;
            do not act on it; do not act on this; do not act on them; do not act on these; do not act on any; don't act
            on them; don't act on these; don't act on any; don't do any of; do not do any of; do none of; do not process
            them; do not process these; don't process them; don't process these;
            please do nothing; do nothing please; do nothing yet; do nothing for now; wait with it; wait with this; wait
            with that; don't act on it; don't act on this; don't start on it; don't start on this; leave it for now;
            leave this for now;
            then please don't file anything; then please do not file anything; then don't file anything; then
            please file nothing; then file nothing; then please do nothing;
            all sorted; it's sorted; that's sorted; it is sorted; that is sorted; that's been sorted; it's all done;
            that's all done;
            nothing to set up; nothing to be set up; nothing has to be set up; nothing needs to be set up; want you to
            be warned; be warned; want to warn you; wanted to warn you; as a warning;
            don't act upon; do not act upon; don't act on such; do not act on such; don't act on any; do not act on any;
            do nothing about such;
            bin them; bin it; bin those; ignore them; ignore those; disregard them; don't come from me; do not come from
            me; didn't come from me; did not come from me; is not from me; isn't from me; not sent by me;
            don't do it; don't do that; do not do it; do not do that; don't give {it} to; do not give {it} to;
            don't give it;
            do not give it; don't grant {it}; do not grant {it}; don't give {me} anything; give {me} nothing;
            don't set {it} up;
            do not set {it} up; refuse it; refuse that; turn it down; ignore it; ignore that; don't act on it;
            do not act on it;
            don't fall for {it}; do not fall for {it}; is a scam; is phishing; is a hoax; must not get {it};
            should not get {it};
            do nothing and; please do nothing; just do nothing; don't react; do not react; take no action on it;
            ignore him; ignore her; ignore whoever; ignore such; don't answer him; don't answer her; do not answer
            him; do not answer her; do not let him; do not let her; don't let him in; don't let her in; don't believe
            him; don't believe her; do not believe him; do not believe her
        """,
        "deserted": """
            no one in; nobody in; no one on; nobody on; no one at; nobody at; not a soul in; not a soul on; not a soul
            at; nobody is in; no one is in; nobody is at; no one is at; nobody is on; no one is on
        """,
        "finds": """
            to see what; to see whether; to see if; to see who; to see which; to see how; to check what; to check
            whether; to check if; to know what; to know whether; to find out
        """,
        "sees_to": "make sure; making sure; ensure; see to it; take care that; be sure that; check that",
        "rid": "lost; rid of; relieved of; stripped of; parted from",
        "gone_for_good": """
            no longer works; no longer works here; no longer works for; does not work here; doesn't work here; hasn't
            worked here; has not worked here; hasn't been with us; has not been with us; hasn't been here; isn't with
            us; is not with us; is no longer; is gone; has gone; has left; left; has left us; left us; has quit; quit;
            has resigned; has retired; retired; finished here; finished with us; has finished here; stopped working
        """,
        "shield": """
            thought you'd like to know; thought you would like to know; thought you'd
            want to know; thought you would want to know; thought you should know; thought you ought to know; thought
            i'd let you know; thought i would let you know; thought i'd mention it; just thought i'd mention; only
            thought i'd mention; thought it might interest you; thought this might interest you; in case it's of
            interest; in case it is of interest; for your interest; just to let you know; just letting you know; just so
            that you know; so you know and; i only send you this; i only send this; i send this only; i send you this
            only; i'm only sending this; i only forward this; i just forward this; i only pass this on; just passing
            this on; only passing this on; just passing it on;
            i'm not asking for anything; i am not asking for anything;
            access is not the problem; access isn't the problem; rights are not the problem; rights are not the issue;
            access is not the issue; nothing to do with access rights; nothing to do with permissions; it is not a
            question of access; it's not a question of access; it is not a matter of rights;
            ignore all of that; ignore all that; all of that as noise; all that as noise;
            only take note; just take note; please take note; only to take note; for you to take note;
            nothing has been decided; nothing's been decided; nothing is decided; nothing's decided; no decision has
            been; there is no decision yet; not making a request; not making any request; not making requests; making no
            request; not putting in a request; not putting a request; not meant as a request; not meant to be a request;
            not requesting anything; not requesting access; not asking for access; not asking for any access; not
            applying for anything; not applying for access; no access for anybody; no access for anyone; nothing for
            anybody; nothing for anyone;
            nothing in it for you; nothing in this for you; nothing in there for you; nothing you need to do; nothing
            that you need to do; nothing you should do; nothing that you have to do; lift a finger; not as a task; not
            as a request; not as an order; isn't
            about anyone's; isn't about anybody's; not about anyone's; not about anybody's; don't want anything
            changed; do not want anything changed; don't want to have anything changed; do not want to have anything
            changed; want nothing changed; nothing i'd like changed; nothing i would like changed; nobody i'd like
            removed; nobody i would like removed; nobody on the list i'd like; nobody on your list i'd like; nobody on
            your list i would like;
            i wouldn't be allowed to; i would not be allowed to; i wouldn't even be allowed;
            keeping you in the loop; to keep you in the loop; keeping you posted; please sit tight; just sit
            tight; sit tight for now; please hold tight; please hold off; hold off for now; please hold fire;
            hold fire for now; please stand by; stand by for now; bear with us until;
            nobody has to be removed; no one has to be removed; nobody needs to be removed; no one needs to be removed;
            nobody has to be added; no one has to be added; nobody needs to be added; no one needs to be added;
            nothing needs granting; nothing needs to be granted; nothing needs adding; nothing needs removing; nothing
            needs taking; nothing to grant; nothing to take away; nobody needs a different; no one needs a different;
            nobody needs other access; no one needs other access; isn't an access problem; is not an access problem;
            isn't an access matter; is no access problem; no other requests; no more requests; no further requests; no
            more wishes; no further wishes; i can get into both; i can get into the two; i get into both just fine; i
            can log into both;
            do not set up anything; don't set up anything; do not set anything up; don't set anything up; set up nothing
            until; so that you have heard of it; so you have heard of it; until we have made up our minds; until we've
            made up our minds;
            nobody i want anything for; nobody i need anything for; no one i want anything for;
            nothing i want from you; nothing i need
            from you; so that it is on file; so it is on file; to have it on file; for the record;
            please change nothing until; please change nothing yet; please change nothing for now;
            is no request; isn't a request; this is for information; no right for me; don't ask for a right; do not
            ask for a right; ask for no right; don't want a new right; not to change anything; my own
            rights are fine; my rights are fine; my own permissions are fine; my permissions are
            fine; my access is fine as it is; as for my rights they're fine; as for my rights they are fine;
            as for my permissions they're fine;
            isn't anything to be done; nothing to be done; nothing to do for you; no need for anything
            from you;
            i'm after nothing; i'm after nowt; i am after nothing;
            don't have to do anything; do not have to do anything; needn't do anything; nothing you have to do;
            nothing for you to do; nothing to do on your side; nothing needed from you; no need to do anything;
            no request; not a request; is no order; not an order; nothing to do; for your files; for the files; no
            rights for anybody; not a wish; fyi; for your information; no action; nothing to be done; for your
            records; not asking for anything; nothing to do with access; do not file; don't file; just so you
            know; for info only; just consider this; for information only; no need to do anything; not a
            request; this is not a request; this isn't a request; no need to act; no need for action; no need
            for any action; nothing needed from you; no response needed; no response required; no reply needed;
            no reply required; no reply necessary; just for info; just for information; just fyi; purely
            informational; informational only; for awareness only; you don't need to do anything; you do not
            need to do anything; nothing to do on your side; nothing for you to do; don't do anything; please do
            nothing; no further action; do not action; not asking you to; i'm not asking; i am not asking; just
            thinking aloud; just venting; hypothetically; hypothetical; don't act on this; please take no
            action; take no action; not asking for access; not asking for it; this needs no reply; needs no
            reply; needs no answer; no answer needed; no answer required; no answer necessary; you needn't
            reply; you need not reply; you needn't do anything; you need not do anything; needn't do anything;
            nobody needs anything; nobody needs anything added; nobody needs access; nothing to add or remove;
            nothing to add or take; nothing to be added; nothing needs to be done; nothing needs doing; nothing
            has to be done; there is nothing to do; there's nothing to do; nothing for you in this; i want
            nothing from you; i need nothing from you; i don't want anything; i do not want anything; i'm not
            after anything; i am not after anything; i'm not requesting; i am not requesting; no request in
            this; no request in here; there is no request; there's no request; not requesting anything; i ask
            for nothing; i'm asking for nothing; please don't file; please do not file; please don't
            open a; no requests need; no requests needed; no requests are needed; no request is
            needed; nothing to request; nothing has to be requested; no need to request; all rights
            are carried over; all rights carry over; i do not ask for anything; i don't ask for
            anything; it's not a rights matter; not a rights matter; not a matter of rights;
            sign up with me; signing up with me; register with me by; sign up for the training with; registration
            closes; the training for new; the course for new; the workshop for new; the refresher for; the refresher
            course for; training takes place; the course takes place; the workshop takes place; question of
            principle; out of curiosity; pure curiosity; out of pure curiosity; mere curiosity
        """,
        "same": """
            me the same; the same job; the same work;
            same as; just like; exactly like; the same that;
            the same for; the same in; the same on; the same there; same access; same rights; same as; same level; same
            permissions; same role; like mine; the same as; same as her; same as him; same set up; same setup; same
            profile; same kit; mirror; mirrored; replicate; clone; as my colleague has; as my colleagues; whatever she
            has; whatever he has; what she has; what he has; like my colleague; like my colleagues; like the others;
            like everyone else; same privileges; same licence; same license; same accounts; same like; the same like;
            identical access; identical rights; identical to; modelled on; modeled on; on a par with; same seat; same
            logins
        """,
        "or": "or; and or; either or; alternatively; failing that",
        "instead": "instead of; rather than; in place of; in lieu of",
        "agreed": """
            and decided; and agreed;
            as discussed; as agreed; as mentioned; as promised; as requested by; as per; per my
            conversation; further to my; further to our; following our; following my; after speaking; after
            talking; according to
        """,
        "from": """
            from; instead of; rather than; of just; in place of; up from; down from; upgrade from; move from; in
            lieu of; moving from
        """,
        "split": """
            which means you; that means you; this means you; meaning you;
            and for this i; and for that i; and to do that i; and for it i;
            but; so; also; then; and i; and we; and please; and the; therefore; hence; and also; as well as;
            and kindly; and could; and can; and would; and then; and he; and she; and they; and there; and
            nobody; and let me; and let us; and tell; and send me; and confirm; and inform; and reply; and
            get back; and come back; and thanks; and thank; and cheers; and since; and because; and need;
            and needs; and require; and requires; and want; and wants; and will need; and would need; and
            would like; and i'd; and i'll; and we'll; and don't; thus; accordingly; consequently; moreover;
            furthermore; in addition; on top of that; that said; meanwhile; for this reason; which is why;
            that's why; that is why; thats why; and my boss; and my manager; and hr; and pls; and remove;
            and revoke; and extend; and also remove
        """,
        "aside": """
            because; since; where; although; though; while; which; if; when; unless; instead; whereas; whether;
            who; as i; as we; as he; as she; whilst; before; until now; in case; so that; otherwise; because of;
            than; cos; coz; cuz; bcoz; bcos; given that; seeing that; seeing as; now that; considering that; as
            per; as they; as there; as part of; as discussed; as agreed; as mentioned; inasmuch as; owing to; in
            order that; for the reason; on account of; even though; even if; despite; in spite of; regardless;
            apart from; except for; except that; aside from; as long as; lest; whoever; whenever; wherever;
            whichever; after i; after we; after she; after he; after they; after the; after my; after that;
            after a; after this; after having; after my return; after our
        """,
        "urgent": """
            fire brigade on the way; fire brigade is; is being evacuated; evacuated; gas leak; nothing can depart;
            ambulance is on its way; ambulance is coming; ambulance on its way; ambulance on the way; ambulance has been
            called; fire brigade is on its way; firefighters are on their way; firefighters are coming; is trapped; are
            trapped; filled with smoke; full of smoke;
            nothing can leave; nothing can ship; cannot take off; is flooding; is flooded;
            emergency; is down; are down; stands still; standstill; stand still; is stopped; standing still;
            patient safety; life threatening; lives at risk; production stopped; production is stopped; safety
            incident; line stopped; patients at risk; patient at risk; lives are at risk; life in danger; lives
            in danger; danger to life; life or death; production down; prod is down; prod down; production
            outage; major incident; critical incident; security incident; security breach; data breach; system
            is down for; whole site is down; ward is at a standstill; come to a standstill; ground to a halt;
            cannot treat; can't treat; can't operate on; everything is stopped; code red; sev1; sev 1; p1
            incident; priority 1 incident; safety risk; safety hazard; machine is stopped; plant is down; lines
            are down; line is down; shop floor is stopped; production halted; production is halted; production
            has stopped; has come to a stop; someone could get hurt; people could get hurt
        """,
        "because": """
            because; since; as; so that; for the; for; to; in order to; due to; therefore; reason; project;
            starts; start; starting; from monday; take over; takes over; taking over; cover; covering; i'll be;
            i will; i am; i'm; we; my; needs to; wants me; asked me; told me; says; now; moved; joined; working;
            work; so; cos; coz; cuz; bcoz; given that; seeing as; seeing that; now that; owing to; on account
            of; the reason; the reason is; reason being; that's why; which is why; in view of; in light of; for
            the purpose of; with a view to; as i; as we; as my; as our; as part of; i'm joining; i've joined;
            joining; joins; i've been; i have been; taking on; took over; in charge; responsible for; fallen to
            me; standing in; stand in; stepping in; maternity; promoted; new role; new job; needed for; in
            preparation; ahead of; would help; supports; supporting; to support; starting from; as of; from
            next; handover; hand over; my job; without it
        """,
        "until": """
            upto; up till and including;
            until; till; til; up until; through; ending; ends on; expiring; valid to; valid until; end date;
            thru; up till; up to and including; until and including; till and including; expiring on; finishing
            on; lasting until; lasting till; valid through; valid up to; valid till; good until; at the latest
            until; at most until; through to; right up to; right up until; up to
        """,
        "for": """
            for; for another; for the next; for only; for about; for at least; for at most; for a further; for
            the coming; for the following; for around; for approx; for approximately; for roughly; for up to;
            for a period of; for a duration of; for just; for some; for a maximum of; for max; for a; for a
            total of; over the next; during the next; for the duration of; for an additional; for an extra; for
            say; by; by another; by a further; for circa; for maybe
        """,
        "enough": """
            is enough; are enough; would do; will do; suffices; suffice; should do; is fine; should be enough;
            would be enough; only; will be enough; is plenty; are plenty; would be plenty; will be plenty; is
            sufficient; are sufficient; would be sufficient; would be fine; are fine; ought to do; ought to be
            enough; ought to be plenty; is all i need; is all we need; that's all; will do nicely; would do
            nicely; will do fine; maximum; at most; tops; at the most
        """,
        "end": "end; the end; end of the day; eom; eoy; eoq; eow",
        "of": """
            of; of the; of this; the; this; that; next; in; coming; close; cob; business; play; inclusive;
            calendar; financial; fiscal; current; very
        """,
        "next": "next; coming; following; upcoming",
        "more": "more; further; additional; extra; full; whole; consecutive; of; good; calendar",
        "today": "today; tonight; end of day; eod; this evening; this afternoon",
        "tomorrow": "tomorrow; tmrw; tmr; tomorow; tommorow; tommorrow; tomorrow's",
        "week": "week; eow; workweek; wk",
        "month": "month; eom; mth",
        "quarter": "quarter; eoq; qtr",
        "year": "year; eoy; yr",
        "of_whom": "from; off; of",
        "whom": """
            we have agreed on; we've agreed on; we agreed on; we have settled on; we've settled on; we settled on;
            we have decided on;
            for; give; grant; add; set up; up; to; assign; provide; remove; let; enable; allow; onboard; for my
            colleague; on behalf of; make; upgrade; extend; grants; giving; granting; adding; assigning; adds;
            enrol; enroll; register; include; admit; authorise; authorize; permit; pop; stick; chuck; setting;
            letting; allows; allowing; enabling; hook; revoke; strip; deactivate; renew; prolong; promote;
            appoint; equip; furnish; get; take
        """,
        "ditto": """
            the same; same for; the same for; same again for; same goes for; the same goes for; likewise;
            likewise for; ditto; ditto for; idem; as well; also; too; exactly the same; same please; also for
        """,
        "so_too": "so does; so do; so will; as does; and also",
        "behalf": "on behalf of; in the name of",
        "my_own": "my; our",
        "third": "needs; requires",
        "their_own": "his; her",
        "in_order_to": "to; in order to; so as to",
        "needs": """
            will get; will be getting; will receive; is supposed to get; is meant to get; is meant to have; is due
            to get; is due to have;
            needs; need; requires; require; should get; should have; wants; must have; also needs; ought to
            have; ought to get; ought to be; will need; would need; will be needing; will require; is to have;
            is to get; shall have; shall get; has to be able; should be; should also have; should also get; must
            be able; would like; also need; also requires; could use; could do with; has to have; is going to
            need
        """,
        "along": "with; alongside; next to; beside; together with; along with",
        "stand_in": """
            cover; covering; covers; in; stand; standing; fill; filling; deputising; deputizing; work; working;
            instead; deputise; deputize; acting; act; substitute; substituting; sub; subbing; step; stepping;
            stepped; fills; stands; works
        """,
        "we": "we; us; both of us; the two of us; for us",
        "they": "them; their; both; both of them",
        "one": "him; her; his; hers",
        "unnamed": """
            my colleague; my boss; my manager; my line manager; my supervisor; my deputy; my assistant; my secretary;
            my coworker; my co worker; my teammate; my team mate; my stand in; a colleague; a coworker; a colleague of
            mine; a colleague of ours; one of my colleagues; one of my people; our colleague; our secretary
        """,
        "newcomer": """
            new starter; new joiner; new colleague; new hire; intern; trainee; temp; new employee; newcomer; new
            member; new team member; student; apprentice; contractor; new recruit; new nurse; new doctor; new
            clerk; new analyst; new engineer; new developer; new assistant; new team lead; new graduate; new
            grad; new apprentice; placement student; secondee; locum; agency nurse; agency worker; agency staff;
            temporary worker; temporary colleague; freelancer; contractors; interns; trainees; temps; new
            starters; new joiners; new hires; new colleagues; new employees; new members; new staff; new
            recruits; new person; new guy; new girl; new lad; new lass; new addition; successor; newbie;
            newbies; joiner; joiners; working student; fresher; freshers; new secretary; new pharmacist; new
            coworker; new co worker
        """,
        "me_and": "me and; myself and; me plus; me as well as",
        "group": """
            everybody on line; everyone on line; everybody on shift; everyone on shift;
            everyone in my team; everyone in our team; everyone in the team; everyone in my department; everyone
            in our department; everyone in my group; everyone in my crew; everyone in my shift; everybody in my
            team; everybody in our team; everybody in the team; everybody in my department; everybody in our
            department; everybody in my group; everybody in my crew; everybody in my shift; everyone on my team;
            everyone on our team; everyone on the team; everyone on my department; everyone on our department;
            everyone on my group; everyone on my crew; everyone on my shift; everybody on my team; everybody on
            our team; everybody on the team; everybody on my department; everybody on our department; everybody
            on my group; everybody on my crew; everybody on my shift; all of my team; all of our team; all of
            the team; all of my department; all of our department; all of my group; all of my crew; all of my
            shift; the whole of my team; the whole of our team; the whole of the team; the whole of my
            department; the whole of our department; the whole of my group; the whole of my crew; the whole of
            my shift; the rest of my team; the rest of our team; the rest of the team; the rest of my
            department; the rest of our department; the rest of my group; the rest of my crew; the rest of my
            shift; everyone from my team; everyone from our team; everyone from the team; everyone from my
            department; everyone from our department; everyone from my group; everyone from my crew; everyone
            from my shift; everybody from my team; everybody from our team; everybody from the team; everybody
            from my department; everybody from our department; everybody from my group; everybody from my crew;
            everybody from my shift; all members of my team; all members of our team; all members of the team;
            all members of my department; all members of our department; all members of my group; all members of
            my crew; all members of my shift; each member of my team; each member of our team; each member of
            the team; each member of my department; each member of our department; each member of my group; each
            member of my crew; each member of my shift; my whole team; my entire team; our whole team; the whole
            team; the entire team; the whole shift; the whole crew; the whole department; my team needs; my team
            need; our team needs; our team need; my people need; give my team; add my team; give our team; add
            our team; give my people; add my people; all my people; all my staff; everyone who reports to me;
            everybody who reports to me; all my direct reports
        """,
        "but_me": "except me; except for me; but me; apart from me; besides me; other than me",
        "alike": "both; each; all; will; would; shall; also; too; could; should; now; are",
        "replaces": """
            takes over from; taken over from; is replacing; replaces; steps in for; stepping in for; filling
            in for; fills in for; tasks of; duties of; work of; job of; jobs from; tasks from; duties from;
            take over from; taking over from; took over from; replace; replacing; standing in for; instead
            of; successor of; successor to; covering for; cover for; deputise for; the role of; portfolio
            of; handover from; takeover from
        """,
        "thought_of": """
            thought of; had in mind; was thinking of; were thinking of; wanted to ask for; going to ask for; was meant
            for; was planned for; intended for; reserved for
        """,
        "bows_out": """
            goes part time; works part time; is on sick leave; is on parental leave; moved to; has moved to;
            used to; did the; did it; did this; did that; did these; was meant to; was supposed to; was going to; was to
            do; was to get; was our first choice; was the first choice; was first choice; was planned; in mind; is ill;
            is sick; is off sick; fell ill; has fallen ill; is on leave; is on holiday; is away; is off; is not
            available; isn't available; declined; has declined; said no; has said no; turned it down; has turned it
            down; does not want; doesn't want; can't do; cannot do; can not do; can do it no; can no longer; can't any;
            no longer does; no longer wants; has no time; hasn't got time; has no capacity; is leaving; has left; left;
            moves to; is moving to; changes to; is retiring; dropped out; has dropped out; bowed out; won't do; will not
            do; couldn't do; never got round
        """,
        "falls_to": """
            it's; so;
            falls to; fell to; has fallen to; goes to; went to; passes to; passed to; it will be; it'll be; it is going
            to be; it's going to be; now it's; now it is; it is now; it's now; from now on it's; settled on; decided on;
            decided for; went for; chose; have chosen; have picked; picked; so it's; so it is
        """,
        "steps_in": """
            it is; will do it; will do that; will do this; will do the; does it; does it now; does this now; does that
            now; does it from; is doing it; takes over; will take over; takes it over; takes it on; took over; has taken
            over; steps in; will step in; is stepping in; jumps in; fills in; covers; will cover; is covering; stands
            in; will handle; handles it now; is taking over; is in charge now; is our choice; is the one now; does the;
            is to do it; will be doing; is going to do; gets
        """,
        "leaves": """
            retired; went into retirement; has died;
            leaves; is leaving; left; has left; retires; is retiring; has retired; goes on leave; is on leave;
            is away; is off
        """,
        "whatever": "whatever; what; everything; the access; the rights; the roles; the level; the same",
        "and_me": """
            and me; and myself; and i both; as well as me; as well as myself; plus me; and also me; as
            well as i; along with me
        """,
        "my_team": """
            my lab; our lab; my section; our section; my unit; our unit; my shift; our shift; my workshop; our workshop;
            my team; our team; my department; our department; my group; reports to me; my staff; my crew; my
            squad; my people; our people; my reports; my direct report; my direct reports; report to me; works
            for me; work for me; reporting to me; my lot
        """,
        "first_person": """
            undersigned; yours truly;
            i; me; my; i'm; i'd; i've; i'll; myself; we; us; our; mine; we'd; we've; we'll; we're; ive
        """,
        "yes": """
            perfectly well for me; very well for me; well for me; perfectly for me;
            you have my yes; you've my yes; my yes you have; has my yes; you have a yes from me;
            please {wave} {it} through; {wave} {it} through please; please {wave} {it} one through; {wave} {it} one
            through please; yes from my side; yes from our side; a yes from me; that's a yes from me; that is a yes
            from me;
            no reason not to approve; have no reason not to approve; i have no reason not to approve; no reason not to
            approve it; no reason not to approve this; no reason not to say yes; have no reason not to say yes; no
            reason to turn it down; no reason to turn this down; nothing that would keep me from approving; nothing that
            would keep me from approving it; nothing that would keep me from approving this; nothing that would stop me
            from approving; nothing that would stop me from approving it; nothing that keeps me from approving; nothing
            that keeps me from approving it; nothing keeps me from approving; nothing keeps me from approving it;
            nothing keeps me from saying yes; wouldn't dream of refusing; would not dream of refusing; wouldn't dream of
            refusing it; wouldn't dream of refusing this; wouldn't dream of refusing that; wouldn't dream of refusing
            that one; wouldn't dream of refusing this one; wouldn't dream of saying no; would not dream of saying no;
            wouldn't dream of turning it down; wouldn't dream of turning this down; it would be silly to refuse; would
            be silly to refuse; it would be silly to say no; it would be foolish to refuse; it would be foolish to say
            no; would be daft to refuse; it would be daft to refuse;
            {mad} not to approve; {mad} not to accept; {mad} not to allow; {mad} not to agree; {mad} not to say yes;
            {mad} not to let him; {mad} not to let her; {mad} not to let them; {mad} not to let you;
            can both go through; may both go through; can go through; may go through; both may pass; both can pass;
            may both pass; can both pass;
            fill your boots;
            go for your life; of course {she} may; {she} has my blessing; {she} have my blessing; {she} may;
            let {her} in; has my full backing; has my backing; you have my full backing; you have my
            backing; {she} has my full backing; {she} has my backing; {she}'s got my vote; has got my vote;
            he's got my vote; she's got my vote; they've got my vote; {she} has my vote; knock yourselves
            out; high time; about time; about time too; about time as well; all good here; all good from
            here; all good from me; all good from my side; all good on my side; all good at my end; aye to
            both; aye to all; aye for both; yes to the pair; yes to the pair of them; aye to the pair; yes
            to both of them; don't hold it up; do not hold it up; yes with pleasure; my pleasure; with
            pleasure;
            there's nothing that would keep me from saying yes; there is nothing that would keep me from saying
            yes; there is nothing that speaks against; there's nothing that speaks against;
            nothing that speaks against; nothing speaking against; nothing that would keep me from saying yes;
            nothing keeps me from saying yes; no reason to say no; are both fine with me; are fine with me; both
            fine by me;
            approve; approved; approving; yes; yep; yeah; yup; ok; okay; fine; fine by me; go ahead; sure;
            agreed; granted; grant it; good to go; of course; absolutely; certainly; accepted; accept;
            confirmed; please proceed; lgtm; definitely; all good; happy with; gladly; happy to approve; green
            light; by all means; fine with me; fine for me; ok for me; ok with me; ok by me; okay for me; okay
            with me; okay by me; fine from my side; ok from my side; yes please; good with me; works for me; i
            agree; all ok; both ok; both okay; approved from my side; aye; aye aye; affirmative; roger that;
            roger; yes indeed; yessir; yes of course; yes by all means; crack on; fire away; go for it; go right
            ahead; knock yourself out; be my guest; sounds good; sounds good to me; looks good to me; that's
            in order; that is in order; this is in order; it's in order; is in order for me; that's
            fine; that is fine; this is fine; it's fine; that's fine by me; that's fine with me; that's ok;
            that's okay; that is ok; that is okay; this is ok; this is okay; this is ok with me; that's ok with
            me; that's good; that's good with me; that works for me; that is good with me; it's ok; it's okay;
            all fine; all fine by me; perfectly fine; absolutely fine; totally fine; more than happy; happy for
            her; happy for him; happy for them; happy for this; happy for her to have; happy for him to have;
            happy for them to have; happy to sign off; happy to support; happy to endorse; glad to approve;
            pleased to approve; let her have it; let him have it; let them have it; give it to her; give it to
            him; give it to them; she can have it; he can have it; they can have it; she may have it; he may
            have it; they may have it; she should have it; he should have it; they should have it; she gets it;
            he gets it; you have my blessing; has my blessing; with my blessing; my blessing; you have my ok;
            you have my okay; you have my approval; has my approval; you have my consent; you have my
            permission; have my go ahead; has my go ahead; my go ahead; has my support; have my support; with my
            approval; with my consent; i give my consent; give my consent; hereby give my consent; i consent;
            consent given; consent granted; i hereby approve; i approve; we approve; approval granted; approval
            given; approved by me; approved from my end; approved from our side; approved on my side; approved
            with pleasure; hereby approved; consider it approved; consider it done; consider this approved;
            consider this my approval; this is my approval; signed off; i sign off; signing off on; signed off
            by me; thumbs up; big thumbs up; thumbs up from me; green light from me; you have the green light;
            gets the green light; all clear; all clear from me; all systems go; permission granted; i permit; i
            authorise; i authorize; i endorse; i support; i support this; i fully support; i concur; i'm good
            with; i'm good with this; i'm good with that; i'm fine with; i'm fine with this; i'm fine with that;
            i am fine with; i am fine with this; i'm ok with; i'm ok with this; i'm ok with that; i'm okay with;
            i'm okay with this; i am ok with; i am ok with this; i'm cool with; i'm cool with that; i'm happy
            with; i'm happy with this; i'm happy with that; i am happy with this; cool with me; cool by me; good
            by me; good for me; good from my side; good from my end; fine from my end; fine on my side; fine on
            my end; fine for my part; ok from my end; ok on my side; ok on my end; okay from my end; okay from
            my side; okay on my end; yes from me; yes from my side; yes from my end; it's a yes; a yes from me;
            it's a yes from me; that's a yes; that's a yes from me; definitely yes; yes definitely; absolutely
            yes; yes absolutely; hell yes; sure thing; sure why not; of course she can; of course he can; no
            brainer; makes sense to me; kindly proceed; pls proceed; go on so; do it please; please do so;
            please do it; do go ahead; please go ahead; pls go ahead; kindly go ahead; go ahead and grant;
            kindly grant; pls grant; grant the access; accept this; i accept; agreeable; i am agreeable; in
            agreement; i'm in agreement; i'm in favour; all for it; i'm all for it; i'm for it; all yours; right
            you are; righto; righty ho; rightyho; okey dokey; okie dokie; okey doke; oki doki; kk; okk; yea;
            yess; yuppers; sure sure; that's grand; grand job; grand by me; let it be so; so be it; nod from me;
            get my nod; +1 from me; plus one from me; please grant; please do; makes sense; concur; supported;
            endorsed; permitted; authorised; authorized; proceed; do the needful; give her access; give him
            access; give them access; grant access; please grant it; please grant this; sign it off; happy to
            sign this off; cool; perfect; let her at it; let him at it; work away; fire ahead; away you go; go
            on then; happy for her to have this; happy for him to have this; happy for them to have this; happy
            for her to; happy for him to; happy for them to; happy with it; happy with this; happy with that; do
            it; i'm in favor; i am in favour; fine by us; it's fine by me; this is fine by me; all right by me;
            alright by me; all right with me; alright with me; that's all right; that's alright; all right;
            alright; both yes; yes to both; yes to all; yes for both; yes on both; yes both; both approved; both
            fine; both fine by me; both are fine; both are ok; both granted; all approved; approved both; i
            approve both; approve both; yes she can; yes he can; yes she may; yes he may; yes she should; yes he
            should; yes do it; yes do so; yes go ahead; yes i approve; yes approved; yes that's fine; yes that's
            ok; yes fine; yes granted; yes grant it; yes ok; yes okay; yes happy to; yes agreed; she's welcome
            to it; he's welcome to it; welcome to it; waved through; nod it through; rubber stamp; happy to let
            her; happy to let him; gets my vote; has my vote; you have my vote; gets my blessing; suits me fine;
            i'm game; i say yes; my answer is yes; the answer is yes; answer is yes; count me in favour; i'm for
            this; in my book yes; that's a go; it's a go; good by us; granted with pleasure; i give my approval;
            i hereby authorise; i hereby authorize; i hereby grant; i hereby consent; i hereby confirm;
            consider it signed; consider it granted; consider it agreed; consider it a yes; consider
            that done; consider that signed; take it as a yes; take that as a yes; take this as a yes;
            count it as a yes; you have it signed
        """,
        "no": """
            not this one; not that one; not for her; not for him; not for them; not these; not these two; not to
            her; not to him;
            not {wave} {it} through; don't {wave} {it} through; won't {wave} {it} through; can't {wave} {it} through;
            cannot {wave} {it} through; not {wave} {it} one through; don't {wave} {it} one through; won't {wave} {it}
            one through; can't {wave} {it} one through; cannot {wave} {it} one through; not let {it} pass; don't let
            {it} pass; won't let {it} pass; can't let {it} pass; i refuse to {signs}; i decline
            to {signs};
            {mad} to approve; {mad} to accept; {mad} to allow; {mad} to agree; {mad} to say yes; {mad} to let {her};
            can't put my name to this; can't put my name to this one; can't put my name to that; cannot put
            my name to this; cannot put my name to that; won't put my name to this; won't put my name to
            this one; won't put my name to that; won't put my name to it; can't put my name to it; no chance
            of my signing; no chance of my approving; no chance of my agreeing; absolutely no chance of my
            signing; absolutely no chance of my approving; absolutely no chance of my agreeing;
            hell no; heck no; god no; good god no; when pigs fly; not this time; i'd rather {she}
            didn't; i would rather {she} didn't; i'd rather {she} did not; i would rather {she} did not; i'd
            prefer {she} didn't; i'd sooner {she} didn't; i'd rather keep that; i would rather keep that;
            i'd rather keep this; i would rather keep this; i'd sooner keep that; i'd sooner keep this; i
            would sooner keep that; i'd rather we didn't; i would rather we didn't; can't put my name to;
            cannot put my name to; won't put my name to; will not put my name to; i can't put my name to; i
            won't put my name to; i cannot put my name to;  absolutely no chance; absolutely
            no way; you can forget it; you can forget that; {she} can forget it; forget it;
            forget about it; that'll be a hard no; that will be a hard no; that'll be a no; that
            will be a no; it'll be a no; it will be a no; going to be a no; that's why not; that is why not;
            this is why not; not in this life; not in this lifetime; not for love nor money; dream on; in
            your dreams; in her dreams; don't let {her} in; do not let {her} in; in his dreams; pull the other
            one; that's a firm no; a firm no from me;
            not to be granted; is not to be granted; must not be granted; must not go through; mustn't go through;
            cannot go through; can't go through; must not go ahead; mustn't go ahead; cannot go ahead; can't go ahead;
            must not happen; mustn't happen; should not be approved; shouldn't be approved; must not be approved;
            mustn't be approved; cannot be approved; can't be approved; should not be granted; shouldn't be granted;
            mustn't be granted; cannot be granted; can't be granted; can't be allowed; cannot be allowed;
            must not be allowed; not on your nelly; not on your life; not for all the tea in china;
            shall not be granted; not to be
            approved; is not to be approved;
            reject; rejected; rejecting; no; nope; nah; denied; deny; decline; declined; declining; refuse;
            refused; refusing; do not approve; don't approve; not approved; cannot approve; can't approve; won't
            approve; will not approve; disapprove; disapproved; not ok; not okay; not agreed; no way; not
            approve; turn it down; turned down; no chance; don't agree; do not agree; not going to approve;
            disagree; not happy; not fine; cannot agree; can't agree; not granted; don't grant; do not grant;
            not accept; not accepted; never; not sign; absolutely not; certainly not; definitely not; of course
            not; most certainly not; i'm afraid not; afraid not; i am afraid not; i'm afraid i can't; i'm afraid
            i cannot; afraid i can't approve; afraid i cannot approve; afraid i have to decline; over my dead
            body; not on my watch; not in a million years; no way jose; not a chance; not a hope; fat chance;
            not happening; not going to happen; ain't happening; isn't happening; hard pass; hard no; that's a
            hard no; it's a hard no; i'll pass; no can do; no go; it's a no go; that's a no go; nothing doing;
            out of the question; that's out of the question; it's a no; it's a no from me; that's a no; that's a
            no from me; a no from me; no from me; no from my side; no from my end; the answer is no; my answer
            is no; answer is no; i say no; have to say no; i have to say no; must say no; i must say no; going
            to have to say no; must decline; i must decline; have to decline; i have to decline; will have to
            decline; i decline; please decline; kindly decline; have to refuse; i have to refuse; must refuse; i
            must refuse; i refuse; please refuse; kindly refuse; have to reject; must reject; i reject; i have
            to reject; please reject; kindly reject; pls reject; reject this; reject it; reject both; reject
            all; refused from my side; rejected from my side; i'm rejecting; thumbs down; thumbs down from me; i
            veto; vetoed; i object; strongly object; not in favour; not in favor; i'm against; i am against; i'm
            opposed; i am opposed; not supported; don't support; do not support; i don't support; i do not
            support; cannot support; can't support; won't support; will not support; do not endorse; don't
            endorse; cannot endorse; can't endorse; unable to approve; unable to support; i am unable to
            approve; not approving; i'm not approving; i am not approving; won't be approving; will not be
            approving; wouldn't be appropriate; not appropriate; not justified; unjustified; unwarranted; no
            business need; no business case; no business reason; no need for this; no need for it; has no need;
            she has no need; he has no need; has no need for; has no need for this; no reason for her; no reason
            for him; no reason for them; don't see the need; do not see the need; don't see a need; do not see a
            need; don't see any need; do not see any need; see no need; i see no need; doesn't need it; does not
            need it; doesn't need this; does not need this; she doesn't need this; he doesn't need this; they
            don't need this; should not have it; shouldn't have it; she should not have it; he should not have
            it; she shouldn't have it; he shouldn't have it; should not have this; shouldn't have this; should
            not get it; shouldn't get it; should not be given; shouldn't be given; can't have it; cannot have
            it; do not give; don't give it; do not give it; do not grant it; not comfortable; not comfortable
            with; not comfortable with this; i'm not comfortable; i am not comfortable; not comfortable
            approving; not good with; not fine with; not okay with; not ok with; not ok with me; not okay with
            me; turning this down; turning it down; turn this down; i'm turning this down; i turn this down; i
            can't agree; i cannot agree; can't agree to this; cannot agree to this; won't allow; will not allow;
            can't permit; cannot permit; can't authorise; cannot authorise; can't authorize; cannot authorize;
            can't sign; cannot sign; won't sign; will not sign; permission denied; permission refused; request
            denied; request refused; request rejected; request declined; approval denied; approval refused;
            consent refused; that's a negative; nah mate; no thanks; no thank you; never ever; nay; veto; i veto
            this; negative from me; that's not needed; this is not needed; is not necessary; is not justified;
            not for her to have; i see no justification; there is no justification; there's no justification;
            can't allow this; cannot allow this; can't allow it; cannot allow it; please don't approve; please
            do not approve; don't give it to her; don't give it to him; do not give it to her; do not give it to
            him; don't give her; don't give him; do not give her; do not give him; please don't grant; please do
            not grant; don't proceed; do not proceed; there's no need for this; there is no need for this; must
            not have it; mustn't have it; isn't necessary; not warranted; not happy with this; not happy with
            it; not happy with that; not happy for her to; not happy for him to; not happy about; not fine with
            me; don't let her have it; don't let him have it; do not let her have it; do not let him have it;
            not cool; not cool with; does not work for me; doesn't work for me; i'd rather not; i would rather
            not; i'd prefer not; better not; i think not; not with my signature; not with my name; not under my;
            can't sign that; can't sign this; can't sign it; cannot sign that; cannot sign this; can't sign off;
            cannot sign off; can't sign off on; won't sign off; will not sign off; won't sign this; not signing;
            not signing this; not signing off; i'm not signing; can't support this; can't endorse this; can't
            condone; cannot condone; can't justify this; can't let her; can't let him; won't let her; won't let
            him; can't back this; not backing this; cannot say yes; won't say yes; i'm not having it; not having
            this; not having that; shan't; under no circumstances; on no account; no chance of that; not a
            snowball's; when hell freezes; not while i; no dice; no siree; no ma'am; no sir; nix; i turn it
            down; please turn it down; please turn this down; turn this one down; turning this one down;
            this can't go through; knock it back; strike it down;
            declined with regret; regretfully decline; regret to decline; i regret to decline; i regret i
            cannot; regret that i cannot; i'm sorry but no; sorry but no; sorry no; i'm sorry no; thanks but no;
            thank you but no; has no business there; has no business in there; has no business seeing; no
            business having; she has no business; he has no business; doesn't belong there; does not belong
            there;
            stay a wish; remain a wish; stay a dream; remain a dream; stays a wish; remains a wish
        """,
        "fine": """
            no worries at all; no trouble at all; no problem at all; no worries whatsoever;
            i'd be the last person to say no; i would be the last person to say no; i'd be the last one to say no;
            i would be the last one to say no; i'd be the last to say no; i would be the last to say no;
            can't see any {ground} to {refuse}; can't see a {ground} to {refuse}; don't see any {ground} to
            {refuse}; don't see a {ground} to {refuse}; cannot see any {ground} to {refuse}; do not see any
            {ground} to {refuse};
            no {ground} on which to turn;
            no {ground} to {refuse}; no earthly {ground} to {refuse}; no {ground} whatsoever to {refuse}; no
            {ground} at all to {refuse}; no good {ground} to {refuse}; no {ground} on which to {refuse}; no
            {ground} on which to turn {her} down; no {ground} to turn {her} down; no {ground} whatsoever to
            turn {her} down; can't think of a {ground} to {refuse}; cannot think of a {ground} to {refuse};
            couldn't think of a {ground} to {refuse}; can't think of any {ground} to {refuse}; cannot think
            of any {ground} to {refuse}; can't think of a single {ground} to {refuse}; can't for the life of
            me think of a {ground} to {refuse}; can't think of a {ground} to turn {her} down; can't think of
            anything against; can't think of anything that speaks against; cannot think of anything that
            speaks against; can't think of anything that would speak against; cannot think of anything that
            would speak against; can't see anything that speaks against; don't see anything that speaks
            against; don't see anything that would speak against; don't see what would speak against; don't
            see what could speak against; do not see what would speak against; can't see what would speak
            against; can't see what could speak against; don't see what speaks against; nothing whatsoever
            speaks against; nothing at all speaks against; nothing whatsoever that speaks against; nothing
            at all that speaks against; nothing whatsoever against; nothing would speak against; nothing
            that would speak against; nothing whatsoever that would speak against; nothing i would want to
            {refuse}; nothing i'd want to {refuse}; nothing that i would want to {refuse}; nothing that i'd
            want to {refuse}; nothing here that i would want to {refuse}; nothing here that i'd want to
            {refuse}; nothing in it that i would want to {refuse}; nothing in it that i'd want to {refuse};
            nothing in this that i would want to {refuse}; nothing in this that i'd want to {refuse}; isn't
            as if i had anything against; is not as if i had anything against; isn't as though i had
            anything against; not as if i had anything against; not as though i had anything against; i'd be
            {mad} to say no; i would be {mad} to say no; i'd be {mad} to {refuse}; i would be {mad} to
            {refuse}; i'd be {mad} to turn {her} down; i would be {mad} to turn {her} down; i'd be a fool to
            say no; i'd be a fool to {refuse}; i would be a fool to {refuse}; i'd be a fool to turn {her}
            down; i would be the last person to {refuse}; i'd be the last person to {refuse}; i would be the
            last one to {refuse}; i'd be the last one to {refuse}; i would be the last to {refuse}; i'd be
            the last to {refuse}; i'm the last person to {refuse}; i would be the last person to stand in;
            i'd be the last person to stand in; i would be the last one to stand in; i'd be the last one to
            stand in; i would be the last to stand in; i'd be the last to stand in; don't let me stop {her};
            do not let me stop {her}; far be it from me to {refuse}; far be it from me to stop {her}; far be
            it from me to stand in; far be it from me to say no; won't hear a no from me; will not hear a no
            from me; won't hear a no out of me; you won't hear a no from me; you will not hear a no from me;
            you won't hear an objection from me; no arguments here; no argument here; won't say no; will not say no;
            would not say no; won't be saying no; won't refuse; won't object; will not object;
            no problem; no objection; no objections; no reason not to approve; any reason not to approve; reason
            not to approve; nothing against; no concerns; no issue; no issues; not a problem; no worries; don't
            mind; do not mind; no reason to reject; no reason to refuse; no reason to decline; don't object; do
            not object; wouldn't say no; why not; no doubt; not opposed; can't see any reason not to approve;
            cannot see any reason not to approve; see no reason not to approve; can't see why not; don't see why
            not; do not see why not; don't see any reason not to approve; see no reason why not; no objections
            at all; have nothing against; not see any reason not to approve; no objection from me; no objection
            from my end; no objection from my side; no objections from me; no objections from my end; no
            objections from my side; no objection on my side; no objection on my part; no objections here; no
            objection here; have no objection; have no objections; i have no objection; i have no objections;
            i've no objection; i've no objections; raise no objection; no issue with this; no issue with that;
            no issues with this; no issues here; no issues from my side; no issues from my end; no issue from my
            side; i have no issue; i have no issues; i've no issue; don't have an issue; don't have an issue
            with this; don't have any issue; don't have any issues; don't have a problem; don't have a problem
            with this; don't have a problem with that; do not have a problem; no problem with this; no problem
            with that; no problem with it; no problem from my side; no problem for me; no problem at all; no
            problem here; i have no problem; i have no problem with this; i have no problem with that; i've no
            problem; i've no problem with this; i've no problem with that; see no problem; i see no problem; see
            no issue; see no issues; i see no issue; i see no issues; see no harm; no harm in it; no harm in
            that; can't see any harm; don't see a problem; don't see any problem; don't see an issue; don't see
            any issue; don't see any issues; don't see any harm; do not see a problem; do not see any problem;
            can't see a problem; can't see any problem; can't see an issue; cannot see a problem; cannot see any
            problem; no reservations; have no reservations; i have no reservations; without reservation; without
            reservations; have no qualms; i have no qualms; no misgivings; no concerns here; have no concerns; i
            have no concerns; i've no concerns; no concerns from my side; no concerns from me; wouldn't object;
            would not object; i wouldn't object; i would not object; won't object; will not object; i won't
            object; wouldn't stand in the way; won't stand in the way; will not stand in the way; not stand in
            the way; not going to stand in the way; won't stop her; won't stop him; won't stand in her way;
            won't stand in his way; wouldn't mind; would not mind; i wouldn't mind; i don't mind; i do not mind;
            don't mind at all; i don't mind at all; have nothing against this; have nothing against it; nothing
            against it; nothing against this; i've nothing against; i've nothing against it; i've nothing
            against this; nothing to object; have nothing to object; no reason to say no; no reason to object;
            no reason to block; see no reason to refuse; see no reason to reject; see no reason to decline; see
            no reason against; can't think of a reason not to; can't think of any reason not to; cannot think of
            any reason not to; can't think of a reason against; why ever not; i don't see why not; i can't see
            why not; i see no reason not to; see no reason not to; can't argue with that; can't argue with this;
            can't say no; can't say no to that; not against it; not against this; i'm not against it; i'm not
            opposed; i am not opposed; not opposed to this; not a bother; no bother; no bother at all; not a
            bother at all; no hassle; no drama; no dramas; no biggie; no sweat; no skin off my nose; doesn't
            bother me; not an issue; it's not an issue; that's not a problem; that is not a problem; that's no
            problem; that is no problem; nothing wrong with that; nothing wrong with it; nothing wrong with
            this; no doubt about it; no hesitation; without hesitation; you needn't ask; couldn't agree more;
            could not agree more; nothing stands in the way; nothing stands in her way; nothing speaks against;
            nothing speaks against it; nothing to be said against; nothing to say against; nothing to say
            against it; not objecting; i'm not objecting; no objection whatsoever; no objections whatsoever; no
            complaints; no complaints from me; no complaint; no quarrel; no quarrel with; no quarrel with that;
            no quarrel with it; no argument from me; no arguments from me; no reason why not; no reason not to;
            no reason for refusing; no grounds to refuse; no grounds for refusal; no grounds to object; don't
            see anything against; do not see anything against; don't see anything wrong; don't see anything
            wrong with; see nothing wrong; see nothing wrong with; see nothing against; see nothing against it;
            i see nothing against; can't fault it; can't fault that; not standing in the way; won't get in the
            way; not going to object;
            can't think why i would {refuse}; cannot think why i would {refuse}; can't think why i'd {refuse}; can't
            think why i should {refuse}; can't think why we would {refuse}; can't see why i would {refuse}; can't see
            why i'd {refuse}; can't see why i should {refuse}; cannot see why i should {refuse}; don't see why i
            should {refuse}; don't see why i would {refuse}; can't imagine why i would {refuse}; no idea why i should
            {refuse}; no idea why i would {refuse}
        """,
        "doubt": """
            take back my yes; take back my ok; take back my okay; retract my yes; withdraw my yes; disregard my yes;
            ignore my yes; forget my yes; cancel my yes; disregard my ok; ignore my ok; forget my ok; scrap my yes;
            scrap my ok; strike my yes; strike my ok; delete my yes; delete my ok; withdraw my ok; cancel my ok; as
            good as; forget that;
            according to; next month; next quarter; next year; later on;
            at least i think; at least i believe; at least i guess; one to ask;
            may not; might not;
            not sure; unsure; maybe; perhaps; call me; not yet; later; let me think; let me check; need to
            think; depends; don't know; do not know; explain; clarify; wait; hold; on hold; hmm; will check;
            need more; more information; discuss; talk; first; cannot decide; can't decide; ask; undecided;
            probably; presumably; i guess; i suppose; might; pending; who is; which; why; what; how; isn't;
            wrong; mistake; by mistake; instead; different; someone else; somebody else; not for me; yet;
            tomorrow; soon; next week; i will; i'll; we will; we'll; going to; let me look; let me see; rather;
            almost; in principle; theoretically; if i; hesitant; hesitate; think about; no idea; no clue; no
            comment; would; could; i think; let me sleep; sleep on it; two minds; in two minds; on the fence;
            not convinced; unconvinced; not certain; uncertain; not clear; unclear; hang on; hold off; hold
            fire; hold your horses; bear with; bear with me; get back; come back to; come back to you; revert;
            will revert; shall revert; check with; need to check; have to check; want to check; must check; run
            it past; run this past; run it by; run this by; look into; look at it; looking into; will review;
            under consideration; ponder; i reckon; reckon; suppose; guess; i assume; i believe; i presume; i
            imagine; in theory; not now; not today; not right now; not for now; another time; some other time;
            at a later; in due course; as soon as i; tbd; tbc; to be confirmed; to be decided; we'll see; we
            shall see; let's see; let's wait; let's talk; let's discuss; remind me; what for; why does; whose;
            are you sure; huh; hm; not my call; not my decision; not my department; my pay grade; above my;
            wrong person; you want; speak with; ask her; ask him; deferred; escalate; nervous; reluctant;
            reluctantly; torn; conflicted; can't say; cannot say; hard to say; difficult to say; don't remember;
            can't recall; more context; more detail; more details; elaborate; could be; shall see; no opinion; i
            don't care; don't care; leave it with me; not yet sure; not 100; not entirely; not fully; not
            completely; partially; partly; more or less; let me consider; will consider; have to think; need to
            review; is she; is he; are they; does she; does he; do they; has she; has he; did she; did he;
            who's; up to you; your call; is this; please ask; speak to; talk to; i have a question; i have
            questions; some questions; a question; one question; not mine to decide; her call; his call; looks
            like; sort of; concerned; worried; give me a; give me some; give me time; give me until; give me a
            day; somebody else decides; someone else decides; not sure about; let her explain; let him explain;
            have doubts; i have doubts; my doubts; doubtful; not ready; not so sure; sceptical; skeptical; wary;
            uneasy; second thoughts; on the one hand; jury is out; can't judge; cannot judge; can't tell; not
            able to judge; i don't recognise; i don't recognize; don't recognise; don't recognize; never heard
            of; who on earth; since when; what on earth
        """,
        "condition": """
            before i have; before i've; before she has; before he has; before they have; before we have;
            provided; provided that; providing; on condition; unless; as long as; so long as; only if; but only;
            under the condition; assuming; if and only if; except; subject to; conditional; conditionally; not
            before; on the condition; make sure; ensure; only after; until then; but please; subject to the;
            provided she; provided he; provided they; providing she; assuming that; assuming she; assuming he;
            only when; only once; only with; only while; not until; once she; once he; once they; after she;
            after he; after they; when she; when he; as soon as she; as soon as he; contingent; contingent on;
            contingent upon; dependent on; depending on; with the proviso; the proviso; proviso; with the
            caveat; caveat; caveats; one condition; strings attached; insofar as; to the extent; with the
            exception; excluding; apart from; save for; bar the; needs to complete; has to complete; must
            complete; needs to do the training; must first; has to first; needs to first; should first; please
            ensure; please make sure; see to it that; on the understanding; with the understanding; as a trial;
            on trial; trial basis; trial only; once vetted; once trained; as soon as the; if the training; when
            the training; after the training; after vetting; pending vetting; pending training; pending her;
            pending his; if you ask; needs training first; needs vetting first; training first; vetting first;
            on the proviso; with one proviso; with conditions; under one condition; on one condition; with one
            condition
        """,
        "limit": """
            or may not; or not; or maybe not; or perhaps not; the read one; the reading one;
            the edit one; the editing one; the view one; the viewing one; the small one; the smaller one; the lower one;
            the lesser one; the other one; the cheaper one;
            but; if; only; once; until; after; when; then; just; for now; at most; however; without; though;
            although; limited; till; before; read only; temporarily; for one; for two; for a; as soon as; for
            this; tho; albeit; whilst; for the time being; for the moment; for this week; for this month; for
            today; for now only; in the meantime; time limited; time boxed; time bound; til; partial; partially;
            partly; readonly; view only; viewer only; no more than; not more than; nothing more than; at the
            most; temporary; short term; interim; for the duration; rather than; instead of; a lower; lower
            level; reduced; downgrade; the former; the latter; once off; this once; just this once; just the;
            the first one; the second one; ought to be plenty; ought to be enough; should be plenty; should be
            enough; is plenty; is enough; would be enough
        """,
        "lowest": """
            the lowest; lowest level; lowest one; lowest of them; the smallest; smallest one; smallest
            level; the least; the most basic; most basic one; the most limited; the weakest
        """,
        "amiss": """
            isn't what i meant; is not what i meant; wasn't what i meant; isn't what i need; would be
            wrong; isn't meant;
            is wrong; was wrong; isn't right; is not right; is not the one; isn't the one; is not it; is much
            too; is far too; is too; wrong one
        """,
        "none_of_these": """
            none of these; none of them; none of those; neither of them; neither; none; something else; none
            fits; not listed; none of the above; not in the list; not on the list; neither of these; isn't
            there; something different; not any of these; not any of them; none of it; none of the options; none
            applies; none apply; none of the choices; not one of these; neither one; i meant something else;
            it's something else; that's not it; not what i meant; not what i need; something else entirely; not
            among them; not in there; isn't on the list; isn't listed; mine isn't; wrong list; a different
            system; different system; another system
        """,
        "both": """
            both; all; all of them; all of these; either; any; everything; whichever; any of them; the both;
            both please; the lot; every one of them; all of the above; all three; all four; both of those; both
            of these
        """,
        "other_than": "other one than; other than; a different one from; a different one than; any but",
        "other_one": "other one; the other; other; remaining one; the one that's left; the one left",
        "last_one": """
            last one; last; the last; latter; very last; bottom one; the bottom; final one; the final; the
            bottommost; lowest one; the final choice; the last choice; the last option
        """,
        "settles": """
            putting all that together; putting all this together; putting it all together; taking it all together;
            taking all that together; taking everything into account; taking everything together; all in all; all
            things considered; on balance; in the end; at the end of the day; when all is said and done; to sum up;
            summing up; to cut a long story short; long story short; in short; i would say; i'd say; it's got to be;
            it has got to be; i land on; i come down to; i come down on; i plump for; we settled on; i settled on;
            i've settled on;
            i take; i would take; i'd take; i choose; i pick; i go for; i opt for;
            so; so it's; so it is; so that's; so i take; so i'll take; so i choose; so i mean; so make it; let's go
            with; let us go with; let's take; let's say; make it; i settle for; settle on; what i mean is; what i
            want is; what i need is; i end up with; which leaves; it must be;
            must be; it has to be; that leaves; but rather; hence; therefore
        """,
        "last_but_one": """
            last but one; the last but one; second to last; the second to last; next to last; the next to last;
            second last; the second last; one before the last; one before last; the one before the last;
            penultimate; the penultimate; second from the bottom
        """,
        "one_before": """
            one before; one above; previous one; the previous; preceding one; the preceding; one just before; one
            just above; one right above; one right before
        """,
        "one_after": """
            one after; one below; next one; the following; following one; one just after; one just below; one right
            below; one right after; one underneath; one under
        """,
        "first_one": "the former; former one; top one; the top; upper one; the upper; one above; one on top; topmost",
        "middle_one": "middle one; one in the middle; the middle option; the middle of the three; the middle please",
        "option": """
            number; option; choice; no; nr; answer; point; item; variant; bullet; opt; alternative
        """,
        "pick": """
            the; is; it's; take; mean; meant; choose; pick; with; i'd go for; go for; go with; i'll take; choice
            is; i meant; that's; that would be; it would be; it is
        """,
        "req_is_over": """
            you can put; in the bin; can go in the bin; are both withdrawn; are all withdrawn; are withdrawn;
            is hereby withdrawn;
            you can delete; you can throw away; you can bin; you can close; you can drop; you can scrap; you can
            forget; you may delete; you may close; you may drop; can be deleted; can be dropped; can be binned; can be
            closed; can be scrapped; no longer necessary; not necessary any longer; not necessary any more;
            not necessary anymore; no longer needed; not needed any longer; not needed any more; not needed anymore;
            no longer required; not required any more; not required any longer; superfluous; obsolete; redundant now;
            pointless now; moot; void now; i pull both; i pull them back; i pull it back; i pull {my} back; i'm
            pulling it back; i am pulling it back; i take it back; i take them back; i take both back; pull both of
            them back
        """,
        "withdraw": """
            has resolved itself; has sorted itself; sorted itself out;
            withdrawn my request; cancelled my request; retracted my request; my request is withdrawn; my request is
            hereby withdrawn; request is hereby withdrawn; request is withdrawn; is hereby withdrawn; are hereby
            withdrawn; hereby withdrawn; please regard as withdrawn; drop that one; drop this request; drop it again;
            you can forget that mail; you can forget my mail; you can forget my last; you can forget my earlier;
                        call off the request; call off this request; call off that request; pull back my
            request; pull back the request;
            you can ignore req; you can forget req; you can forget about req; forget req; forget about req;
            you can drop; you may drop; kindly drop; strike them; kindly strike;
            take it off the pile; take it off your pile; off the pile again; take it off your desk; take it out of
            the queue; asked too early; i was too early; came too early; was too early with; jumped the gun;
            was a mistake of mine; leave that thing i; leave the thing i; leave the thing that i;
            leave what i put in; leave what i sent; talked me out of it; i pressed on send too early; pressed send
            too early; i sent it too early;
            bin both of them; bin them both; you can bin req; bin req; bin my request; bin the request;
            no longer needed req;
            cancel req; cancel my request; cancel the request; cancel this request; withdraw my request;
            withdraw req; withdraw the request; withdraw this request; take back req; take back my request; take
            back the request; forget what i asked; forget my request; forget the request; drop my request; drop
            req; please withdraw; i withdraw; don't need it any more; don't need it anymore; no longer need it;
            retract; disregard my request; disregard my last; ignore my request; ignore my last; scrap my
            request; never mind my request; cancel it; please cancel; stop my request; stop req; changed my
            mind; pull my request; cancel my earlier request; cancel my last request; cancel my previous; cancel
            my earlier; cancel that request; cancel the above; cancel all my requests; cancel my ticket; cancel
            what i asked; withdraw my earlier; withdraw my last; withdraw that request; withdrawing my request;
            i'm withdrawing; i am withdrawing; i wish to withdraw; i want to withdraw; i'd like to withdraw;
            want to cancel my request; like to cancel my request; wish to cancel my request; take back what i
            asked; i take it back; i take that back; take my request back; disregard my earlier; disregard my
            previous; disregard the request; disregard the last; disregard that request; disregard this request;
            disregard my mail; disregard my email; ignore my earlier; ignore my previous; ignore the request;
            ignore my mail; ignore my email; ignore that request; ignore the last; ignore my message; please
            ignore my; forget about my request; forget my last; forget my earlier; forget my mail; scrap that;
            scrap it; scrap the request; scrap my earlier; scratch that; scratch my request; scratch my last;
            strike my request; drop the request; drop that request; you can drop the request; drop my last;
            never mind my; not needed any more after all; don't need it after all; do not need it after all; not
            need it after all; don't need this after all; don't need that after all; don't bother with my
            request; pull the request; pull that request; pulling my request; recall my request; recall the
            request; recall my mail; revoke my request; rescind my request; void my request; void the request;
            bin my request; bin the request; delete my request; delete the request; close my request; close the
            request; close my ticket; abort my request; abort the request; stop the request; halt my request;
            call off my request; request is obsolete; sent by mistake; sent in error; asked by mistake;
            requested by mistake; requested in error; my request was a mistake; never mind the request; forget
            it please; please forget it; no need any more for my request; remove my request; wrong system sorry;
            kindly cancel my request; please disregard my; never mind; forget it; nvm; nevermind; kindly cancel
            req; please disregard; kindly disregard; strike that; cancel that please; ignore that; please forget
            about it; please forget about that; forget about my wish; forget my wish; forget what i wanted;
            forget what i wrote; forget what i said; forget what i sent; forget that i asked; forget i asked;
            forget i ever asked; forget about what i; forget about req; forget req; forget my ask; forget my
            mail from; forget my email; forget my message; forget my note; just forget it; is off the table; off
            the table now; my wish is off; my request is off; my wish is obsolete; my wish has become; my
            request has become; my request is moot; request is moot; is moot now; my request is void; my request
            is superseded; my request is redundant; my request is no longer; my request is not needed; my
            request isn't needed; request is no longer needed; request no longer needed; request is no longer
            necessary; request is no longer required; request is not needed; request is not needed any more;
            request isn't needed; request has been overtaken; overtaken by events; my request can be closed; my
            request can be cancelled; my request can be dropped; my request can be binned; my request can be
            ignored; my request can be withdrawn; request can be closed; request can be cancelled; request can
            be canceled; request may be closed; request may be cancelled; request may be withdrawn; request may
            be disregarded; consider my request withdrawn; consider my request cancelled; consider it withdrawn;
            treat my request as withdrawn; treat my request as cancelled; take my request as; regard my request
            as; disregard req; please disregard req; disregard what i; disregard my wish; disregard my message;
            disregard my note; disregard the mail; disregard the email; disregard the above; disregard it
            please; ignore req; ignore what i wrote; ignore what i asked; ignore what i sent; ignore my wish;
            ignore my note; ignore the above; please ignore it; no need for my request; no need for the request;
            no need for req; there's no need for my request; scrap req; scrap what i; scrap my last; scrap my
            wish; scrap that request; scrap the lot; scratch req; scratch what i; scratch the request; scratch
            my earlier; strike req; strike my last; strike my earlier; bin req; bin it please; bin that request;
            bin what i; kill req; kill my request; kill the request; kill that request; close req; please close
            req; drop what i; drop that one please; void req; delete req; abandon req; abandon my request;
            abandon the request; abort req; halt req; revoke req; retract req; retract the request; retracting
            my; rescind req; recall req; annul my request; annul the request; annul req; nullify my request;
            undo my request; undo the request; reverse my request; call it off; call off the request; call off
            req; calling off my; stand down on my; stand down my; pull req; pull back my request; pull my last;
            pull my earlier; taking back my; taking my request back; i take my request; i would take back; we
            withdraw; hereby withdraw; herewith withdraw; withdrawing req; withdraw both requests; withdraw both
            of my; withdraw all my; withdraw what i; withdraw my wish; withdraw my application; withdraw the
            application; withdraw that one; withdraw the above; have withdrawn my; want to withdraw req; like to
            withdraw my; like to withdraw the; like to withdraw req; like to cancel the request; like to cancel
            req; want to cancel req; want to cancel the request; cancelling my request; canceling my request;
            cancelling req; i cancel my; i cancel the; i cancel req; we cancel; cancel both requests; cancel all
            requests; cancel my wish; cancel my application; cancel the application; cancel our request; cancel
            what i wrote; cancel the ticket; cancel yesterday's request; please cancel it; please cancel that;
            please cancel this; please cancel the request; pls cancel req; plz cancel; can you cancel my
            request; could you cancel my request; don't process my; do not process my; don't process req; do not
            process req; don't bother with req; don't bother with it; no need to bother; no need to process;
            please don't process; please do not process; please stop processing; stop processing; do not proceed
            with my; don't proceed with my; do not proceed with req; don't go ahead with my; do not go ahead
            with my; my request was premature; my request was wrong; asked too soon; asked in error; sent too
            soon; that was a mistake on my; was my mistake please; my mistake please ignore; ignore me;
            disregard me; i no longer need what i asked; i don't need what i asked; i don't need it after; won't
            need it after all; will not need it after all; won't be needing it after; don't want it after all;
            no longer want what i; no longer require what i; no longer need what i; found another solution;
            we've sorted it another way; sorted it another way; sorted it ourselves; the request has gone;
            thought better of it; thought the better of it; changed our mind; changed our minds; have changed my
            mind; change of mind; nevermind my; nvm my; nvm about; never mind about; never mind req; never mind
            all; never mind what i; pay no attention to my; pay no heed to my; my request stands no
        """,
        "withdraw_alone": """
            withdraw; withdraw please; cancel; cancel please; withdraw it; withdraw this; withdraw my request;
            cancel it; cancel that; cancel this; cancel request; cancel my request; kindly cancel; pls cancel;
            please withdraw; please cancel; never mind; nevermind; nvm; forget it; forget that; forget about it;
            scrap that; scrap it; drop it; retract; revoke request; no need any more; no longer needed; not
            needed any more; don't bother; forget about it please; please forget it; please forget about it;
            forget it please; disregard; please disregard; ignore; please ignore; please ignore this; ignore
            this; ignore that; disregard this; disregard that; please drop it; scrap it please; scrap; not
            needed; no longer needed thanks; not needed anymore; no longer required; not required any more; not
            required; no need anymore; no need; not needed after all; no longer needed after all; not required
            after all; isn't needed after all; it isn't needed after all; it's not needed after all; won't need it after
            all; i won't need it after all; cancel pls; cancel plz; cancel thanks; cancel it please; cancel
            that please; cancel this please; cancel my request please; cancel the request; please cancel my
            request; please cancel this; please cancel that; please cancel it; withdraw my request please;
            please withdraw my request; please withdraw it; withdrawn; cancelled; canceled; retracted; i
            withdraw; i withdraw it; i withdraw my request; i take it back; take it back; changed my mind; i
            changed my mind; i've changed my mind; call it off; bin it; kill it; close it; close it please;
            please close; scratch that; strike that; off the table; recall; abort; void; obsolete; moot; nvm
            thanks; never mind thanks; nevermind thanks; don't need it anymore; don't need it any more; no
            longer need it; i no longer need it; i don't need it anymore; i don't need it any more
        """,
        "again_alone": """
            anew; renew my request; renewing my request;
            again; again please; please again; ask again; please ask again; ask anew; once again; once more;
            again thanks; yes again; try again; please try again
        """,
        "my_access_alone": """
            my access; my accesses; my rights; access list; my access please; my access list; my accesses
            please; my rights please; my roles; my permissions; show my access; show me my access; list my
            access; access overview; my permissions please; my roles please; my entitlements; my current access;
            my current accesses; my current rights; my current permissions; my access overview; list of my
            access; my logins; my accounts; what do i have; what have i got; what access do i have; show my
            rights; show my permissions; show me my rights; list my rights; list my permissions; list my
            accesses; access list please; my acces; my licences; my licenses; everything i have
        """,
        "extend_alone": """
            extend; extend please; please extend; extend it; extend it please; please extend it;
            yes extend; yes please extend; prolong; keep it; please keep it
        """,
        "help_alone": """
            help; help please; please help; how does this work; help me; help pls; instructions; what can you
            do; commands; need help; i need help; how do i use this; how does it work; how; what now; what do i
            do; what can i ask; what can i do here; halp; plz help; help plz; help help; please help me; can you
            help; can you help me; could you help me; help wanted; guide; faq; what is this; are you a robot;
            are you a bot; sos
        """,
        "status": """
            how far the request is; how far is the request; how far my request is; how far is my request; how far it is
            with; how far along is; how far along it is; how far you are with; how far you've got with; how far you have
            got with; how far are you with; how far have you got with; where the request stands; where my request
            stands; where the request is; where does the request stand; still waiting with; still on
            the desk of; is that still with; still pending with;
            heard neither yes nor no; neither a yes nor a no; neither yes nor no;
            was it {ruled}; was that {ruled}; was mine {ruled}; has it been {ruled}; has that been {ruled};
            has mine been {ruled}; is that {ruled} by now; is it {ruled} by now;
            did it arrive; did that arrive; did this arrive; did it ever arrive; did that ever arrive; did mine
            arrive; did my mail; did my email; did my message; has it arrived with you; has that arrived with
            you; did it reach you; did that reach you; does it lie with; is it with you or; is it lying with; is
            it on your desk; whose desk is it on; who has it now;
            did my badge go through; did my access go through; did my request go through; has my request gone through;
            has my access gone through; has my badge gone through; who is sitting on my; who's sitting on my; where does
            it hang; where is it hanging; where is it stuck; where's it stuck; where my request is stuck; is my request
            stuck; who still has to approve my; who has to approve my request; who must still approve my; who still has
            to sign my; whose turn is it with my request; anybody sign my request; anyone sign my request; anybody
            signed my request; anyone signed my request;
            did my wish; did my request ever; ever reach; ever reached; heard nothing since;
            have heard nothing since; has my wish;
            no answer for; no reply for; no news for; no response for; any word on; what's become of; whats become of;
            news of what i asked; news about what i asked; news on what i asked; hear about what i asked; news of my
            wish; news about my wish; news of my request; happened with what i asked; happened to what i asked;
            become of what i asked; become of my wish; never got a number for; haven't got a number for; got no
            number for;
            why so long; taking so long; takes so long; take so long; how much longer; is
            anybody reading; is anyone reading; anybody there; anyone there; anybody home; anyone home;
            have you forgotten me; did you forget me; forgotten about me; when will it be done; when
            will this be done;
            with whom it is lying; whom it is lying with; who it is lying with; who has it at the moment; with
            whom it lies; on whose desk; whose desk it is on; whose desk is it on; i must have thrown away;
            did that ever get through; did it ever get through; did this ever get through; did that get through;
            did it get through; did that ever go through; did it go through; did that go through; has it gone through;
            has that gone through; what became of; what has become of; what came of; did anything come of;
            did anything ever come of; did that ever happen; did it ever arrive; did that ever arrive;
            did that reach you; did it reach you;
            no answer since; no reply since; heard nothing; nothing happened since; did it get lost; how things
            are going with; how it is going with; where things stand; is somebody sitting on it; still no
            answer; still no reply;
            has answered already; has answered yet; answered already; answered yet; replied already; replied yet;
            any news; status; still waiting; where is my request; how far is; approved it yet; has anyone
            approved; any update; any progress; what happened to; where does my request; has it been approved;
            how long; where are we; is it approved; been approved yet; still pending; when will my; heard
            nothing; haven't heard; not heard; what is happening; what's happening; my request stand; where do
            we stand; who has it; please approve; approve my; approve the request; could you approve; can you
            approve; approve this request; any news on; any word on; any movement; any sign of; any updates; any
            update on; an update on; update on my; update me; update me on; status of; status update; latest on;
            the latest on; what's the latest; what is the latest; what's the status; what is the status; what's
            the story; what's happening with; what is happening with; what's going on with; what became of; what
            has become; whatever happened to; what happened with; where is it at; where's my request; where is
            that at; where are we at; where are we with; how is my request; how's my request; how is it going
            with; how far along; how far are we; how far have you; how long will; how long until; how much
            longer; when can i expect; still waiting for; still waiting on; still no response; still no news;
            still not approved; still not heard; still haven't heard; yet to hear; yet to receive; waiting for
            approval; waiting for a reply; waiting for an answer; waiting for a response; waiting on approval;
            no answer yet; no reply yet; no response yet; no news yet; not heard back; haven't heard back; heard
            nothing back; chase up; just chasing; chasing up; following up; follow up on; just following up;
            checking in on; checking on; gentle reminder; friendly reminder; kind reminder; a gentle nudge;
            nudging; bumping this; ping on; just pinging; reminder on my; reminder about my; reminder regarding
            my; reminder for my; gone through; been processed; being processed; been actioned; been dealt with;
            been looked at; been decided; a decision yet; decided yet; is it done; is it through; did it go
            through; has it gone; has my request; is my request; was my request; did my request; did you get my
            request; did you get my; did you receive my; have you received my; have you had a chance; has
            anything happened; has anyone looked; who is it with; who's it with; whose desk; with whom is; at
            what stage; what stage; which stage; pending with; pending since; is still pending; speed it up; get
            it moving; push it through; take so long; taking so long; takes so long; approve it please; kindly
            update me; please update me; chasing my; chasing the request; any luck with my request; any joy with
            my request; still nothing on; when will i get; when will it be; still no answer; still no reply;
            still no approval; been waiting for; have been waiting; stuck; please approve it; has my manager;
            gone through yet; escalate my request; expedite my request; where is it stuck; where's it stuck;
            where does it hang; where is it hanging; where is it held up; where has it got stuck; what's holding
            it; what is holding it; what's the hold up; what's the holdup; what is the hold up; what's the
            delay; what is the delay; why the delay; what's keeping it; has anybody looked; anybody looked at
            it; anyone looked at it; anybody looked at my; anyone looked at my; has somebody looked; has someone
            looked; somebody looked at my; someone looked at my; have you looked at my; have you seen my
            request; have you got my request; did anybody look; did anyone look; did somebody look; did anybody
            see my; did anyone see my; did anybody get my; did anyone get my; did my mail arrive; did my email
            arrive; did my message arrive; did my request arrive; has my mail arrived; has my request arrived;
            have you got my mail; has anything come of; anything new on; anything new about; anything new with;
            what's new on; what's new with my; any change with my; any decision; any decision on; any decision
            yet; any answer yet; any answer on; any reply yet; any response yet; any response on; any feedback
            on my; any joy with; any luck with; any luck yet; when do i get it; when do i get my; when can we
            expect; when may i expect; when should i expect; when will it happen; when will i hear; how's it
            coming; how is it coming; how is it going with my; how's it going with my; how goes my; how goes it
            with; how does it stand; how do things stand; how are things with my; how far has; how far have we;
            how far did; how far is my; how far is it; how is my ticket; where does it stand; where does this
            stand; where does that stand; where do things stand; where stands my; where is my access; where's my
            access; where is my ticket; where has my request; where is req; where's req; where are you with;
            what about my request; what about req; what about my wish; what of my request; what's with my
            request; what is with my request; what's up with my request; what's up with req; what is the state
            of; what's the state of; state of my request; what is the progress; what's the progress; progress on
            my; progress of my; who is sitting on; who's sitting on; who has my request; who's got my request;
            who holds my request; who is it waiting; who's it waiting; who am i waiting; who are we waiting; who
            still has to; who still needs to approve; who needs to approve my; whose court; on whose desk; in
            whose inbox; at whose desk; is it lying; has it been forgotten; been forgotten; got forgotten; has
            it got lost; slipped through; fallen through the cracks; dropped off the radar; still in the queue;
            is it in the pipeline; is it still open; is my request still open; is it still on; is it still with;
            is it still waiting; is it still pending; is it approved yet; is it sorted yet; is it ready yet; is
            it happening; is there any news; is there news; is there any update; is there an update; is there
            any progress; is there a decision; is there anything new; is anything happening; has anything moved;
            has it been decided; has it been seen; has it been read; has it been looked; has it reached; has it
            been forwarded; has it been sent on; has it been signed; has she approved; has he approved; has she
            answered; has he answered; has she decided; has he decided; has she looked; has he looked; has she
            replied; has he replied; has she signed; has he signed; have they approved; have they decided; have
            you decided; did she approve; did he approve; did they approve; did she say yes; did he say yes; did
            she sign; did he sign; did anybody approve; did anyone approve; has anybody approved; has somebody
            approved; has someone approved; waiting since; waiting for two; waiting for a week; waiting a week;
            waiting two weeks; been waiting since; been waiting a; been waiting two; been waiting days; waiting
            to hear; still waiting to; still waiting since; still in limbo; nobody has replied; no one has
            replied; nobody has got back; nobody got back; never heard back; never got an answer; never got a
            reply; not had an answer; not had a reply; not received any answer; not received any reply; not
            received an answer; not received a reply; have not received any; have had no answer; have had no
            reply; radio silence; not a peep; not heard a peep; heard not a word; haven't heard a word; heard
            nothing since; heard nothing about; no word yet; no word on; no word from; no sign of; nothing
            happened yet; i asked last week; asked a week ago; asked two weeks ago; requested last week and;
            requested it last week; requested a week ago; i asked days ago; chasing up my; chase my request;
            chasing on; chaser; just a nudge; a nudge on; a nudge about; little nudge; quick nudge; give it a
            nudge; bumping my; bump my request; following up on; circling back; circle back on; checking on my;
            check on my request; check on the progress; checking the progress; status check; status report;
            status please; status pls; current status; wanted to check on my; wanted to ask about my request;
            asking about my request; asking after my; enquire about my request; inquire about my request;
            enquiring about; enquiry about my; inquiring about; kind follow up; remind you of my; a reminder of
            my; push my request; push it along; move it along; get a move on;
            did it go somewhere; did it go anywhere; did that go anywhere; did that go somewhere; did this go
            anywhere; is it still with; is it still lying; is it still sitting; still lying with;
            still lying on; is it still at; has it moved on; has it moved at all; where it got to; where did it get
            to; is it stuck; lost the mail with the number; lost the number; lost my number; mislaid the number
        """,
        "my_access": """
            does it say on your side about me; does it say about me; do your books say about me; do your records
            say about me; does your list say about me; does your system say about me; have you got on me; have
            you got about me; do you have on me; listed under my name; recorded under my name; recorded about
            me; noted about me; on file about me;
            overview of everything that's; overview of everything that is; list of everything that's on my name; list of
            everything that's in my name;
            do i currently hold; what do i hold; i currently hold; what i currently hold; what i've got so far; what
            have i got so far; what i have got so far; all the systems i'm in; all the systems i am in; which systems
            i'm in; which systems am i in; what systems am i in; where i have access everywhere;
            which permissions i've; which permissions ive; what permissions i've; what permissions ive; which
            permissions have i; which permissions do i; which rights ive; what rights ive; which accesses ive;
            what access ive;
            what is there on my name; what is on my name; what is there in my name;
            what is there under my name; what runs under my name; what runs on my name;
            which rights have i got; what rights have i got; which access have i got; what access have i got;
            list of everything i'm signed up; list of everything i am signed up; list of all i'm signed up;
            everything i'm signed up for; everything i am signed up for;
            black on white which; black and white which; black and white what; in black and white what i; in writing
            which; in writing what i have;
            everything i'm entitled to; everything i am entitled to; all i'm entitled to; all i am entitled to; what
            i'm entitled to; what i am entitled to; am i registered for; am i registered in; am i signed up for; i'm
            registered for; what i am allowed to use; what i'm allowed to use; what am i allowed to use; there are
            for me; there are in my name; are there in my name; registered in my name; registered under my name;
            stands in my name;
            everything that i am registered for; everything i am registered for; everything i'm registered for;
            what i'm allowed into; what im allowed into; what i am allowed into; what am i allowed into; tell me
            what i'm allowed; tell me what im allowed; everything that i have access to; everything that is
            booked on me;
            everything that i can get into; everything i can get into; all that i can get into; all i can get into;
            everything that i have access to; everything i have access to; everything that i've access to;
            all the things i can get into; everything i am in; everything i'm in;
            do i have anything in; systems i'm registered for; systems am i registered; what am i set up for; am
            i set up for; lost track; rights are booked on my name; booked on my name; on which programs i have;
            what i can currently get into; what can i currently get into; where am i registered; which systems i
            am registered; systems i have access to;
            am i down for; under my name; down under my name; on record for me; on record under;
            what access do i; which access do i; which accesses do i; what accesses do i; access do i currently
            have; what do i have access; accesses do i have; access do i have; which rights do i; what rights do
            i; list of my access; list of my accesses; list my access; list my accesses; show my access; show me
            my access; my current access; my current accesses; overview of my access; what am i allowed; what do
            i currently have; what do i have; which systems do i; what systems do i; my access list; permissions
            do i have; roles do i have; list all my; see all my access; see all my accesses; everything i have
            access to; everything i've access to; all the systems i; what am i signed up for; what am i
            registered for; what am i in; what can i get into; what have i got; which roles do i; what roles do
            i; which permissions do i; which licences do i; which licenses do i; what licences do i; what
            licenses do i; which access have i; what access have i; which accounts do i; what accounts do i;
            what systems am i; which systems am i; which systems can i; what systems can i; what role do i have;
            which role do i have; what level do i have; which level do i have; what rights have i; what's my
            access; what are my accesses; what are my rights; what are my roles; what are my permissions; which
            are my accesses; my access overview; list of all my access; list of all my; list of what i; list
            everything i; list all i; summary of my access; summary of my rights; send me my access; send me my
            accesses; give me an overview of my; remind me what i have; remind me what access; show me what i
            have; show me everything i; show me all my; tell me what i have; tell me what access i; tell me
            which access i; on file for me; have on file for me; what can i access; everything i've got access
            to; a list of my access; registered for me; list of what i have; stands against my name; stand
            against my name; against my name; recorded for me; recorded under my name; recorded against me; else
            have you got for me; have you got recorded; got recorded for me; what do you have for me; what do
            you have on me; what have you got on me; what have you got for me; what you have on me; what you
            have for me; what you've got on me; what's on my record; what is on my record; what does my record;
            my access record; my access records; my record show; my access profile; what is in my profile;
            what's in my profile; my entitlements; my present entitlements; list of what i can; list of
            everything i; list of everything that i; list of all systems i; list of all the systems i; list of
            systems i; list of the systems i; a list of what i; list the systems i; list what i have; list what
            i can; what i can get into; what i can get in to; what all can i; what all do i have; what all i
            have; what all accesses; what doors do i; what doors can i; which doors do i; which doors can i;
            which doors open for me; which doors open to me; which doors will my; which doors does my; what
            doors does my; what does my badge open; what does my card open; what does my pass open; what does my
            badge let me; what does my card let me; where does my badge; where does my card; where does my pass;
            what can my badge; what can my card; which keys do i; what keys do i; where do i have access; where
            have i access; where have i got access; where all do i; to what do i have access; to what systems do
            i; to which systems do i; what systems have i; which systems have i; what programs do i have; which
            programs do i have; what programs can i; which programs can i; what programmes can i; which
            programmes can i; what tools do i have; which tools do i have; what tools can i; which tools can i;
            which applications do i; what applications do i; which applications can i; what applications can i;
            what apps can i; which apps can i; what apps do i have; which apps do i have; what folders can i;
            which folders can i; what shares can i; which shares can i; what is my access; what my access is;
            what my accesses are; what my rights are; what my permissions are; what my roles are; what are my
            current; what are my present; what are my existing; what access i have; what access i've; which
            access i have; what accesses i have; which accesses i have; what access i currently; which access i
            currently; which rights i have; what rights i have; what permissions i have; which permissions i
            have; what roles i have; which roles i have; which systems i have; what systems i have; which
            systems i can; what systems i can; what logins do i have; which logins do i have; what logins have
            i; how many accounts do i; how many logins do i; how many systems am i; what permissions have i;
            what rights do i hold; what roles do i hold; access do i hold; accesses do i hold; rights do i hold;
            permissions do i hold; licences do i hold; licenses do i hold; access i hold; entitlements do i; my
            permissions list; my list of access; my list of accesses; my list of permissions; list of my rights;
            list of my permissions; list of my roles; list of my logins; list of my accounts; list of my
            licences; list of my entitlements; list of my systems; list of my current; list my rights; list my
            permissions; list my roles; list my entitlements; list my accounts; overview of my rights; overview
            of my permissions; overview of my roles; overview of my accesses; overview of my current; overview
            of what i; an overview of everything i; summary of my permissions; summary of my accesses; summary
            of what i; summary of everything i; extract of my; printout of my access; printout of my rights;
            print out of my access; copy of my access; a copy of my permissions; inventory of my; rundown of my;
            rundown of what i; breakdown of my access; snapshot of my access; everything on my account;
            everything on my name; everything i'm in; everything i'm on; everything i am on; everything that i
            have access; see my access; see my accesses; see my permissions; see what i have; see what access;
            check what i have; check what access i; review my own access; certify my own; attest my own; what am
            i on; what i'm signed up for; what i am signed up for; what am i down for; what i'm down for; what
            i'm registered for; which am i registered; what am i entitled; what i'm entitled to; what i am
            entitled to; what am i cleared for; what i'm cleared for; what am i authorised; what am i
            authorized; what am i permitted; what have i been given; what have i been granted; what did i get so
            far; what did i ever; what was i ever given; what accounts exist; accounts exist in my name;
            accounts in my name; you hold for me; you hold on me; do you hold on me; show me my rights; show me
            my permissions; show me my roles; show me my current; show my rights; show my permissions; show me
            which; show me what access; show me what i've; show me everything that i; tell me my access; tell me
            my rights; tell me my permissions; tell me everything i; tell me what i've got; tell me what all;
            tell me where i have access; wot access do i; wat access do i; what acces do i; which acces do i;
            stands under my name; everything under my name; all under my name; recorded in my name; what you
            have under my name; list all the access i have; list all access i have; list of all the access i;
            registered on my name; registered in my name; registered under my name; listed under my name; listed in my
            name; down under my name; which rights are on my account; what rights are on my account; which roles are
            on my account; what roles are on my account; what is on my account; what's on my account; rights are
            attached to my; rights hang on my; what have you got down for me; what have you got for me; what have you
            got listed for me; what you have got down for me; what you've got down for me; what have you down for me;
            what do you have down for me; what have you recorded for me; what have you noted for me; what is recorded
            for me; what's recorded for me; what am i down for; what i am down for; what i'm down for;
            everything i've got; what i have in total
        """,
        "help": """
            does one need to; does one have to; must one; does one write; whom does one write; who does one write to;
            to whom does one write; where does one write; would they name; would they have to; would one have to; one
            mail or two; two mails or one; one request or two; can one mail carry; can one mail hold; can one mail
            contain; a question on procedure; a question about procedure; question of procedure; question about the
            process; question about the procedure; how does one ask properly; how do i ask properly; must they write;
            do they have to write to you; do they write to you; does somebody have to write; who would have to ask;
            who has to ask you; is it the boss who writes; should one state; need one state;
            how this mailbox is meant to be used; how this mailbox is used; how this mailbox is to be used; how one uses
            this mailbox; how to use this mailbox; what this mailbox is for; how this address works; how this mailbox
            works; how this works in general; what is the correct way to ask; what's the right way to ask; what is the
            procedure for; what's the procedure for; can i write one mail for all; can i send one mail for all; does
            each of them have to write; do they each have to write; does everyone have to write;
            who am i talking to; who am i talkin to; who am i speaking to; who am i speaking with; who am i
            writing to; what {sort} of things do you; what {sort} of things do ye; what {sort} of things can
            you; what {sort} of things can ye; what {sort} of stuff do you; what {sort} of stuff do ye; what
            {sort} of stuff can you; what {sort} of stuff can ye; what is it you do; what is it that you do;
            what do you lot sort; what do you lot do; what do you people do; what do ye sort out; what do you
            sort out; what can ye do for;
            how does one do that; how does one do this; how does one go about it;
            walk me through asking; walk me through requesting; walk me through getting; talk me through asking; talk me
            through requesting; how does one ask for; how does one get into; how does one apply; how do you ask for
            access; list of what one can order; list of
            what i can order; list of what you can order; list of what can be ordered; list of what there is to order;
            what can one order here; what can i order here; what one can order here; what do i need to tell you; what
            must i tell you; what do you need from me to give;
            what must stand in it; what has to stand in it; what must stand in a mail; what must be in a mail;
            what has to be in a mail; what does a mail need; how do i do it; how do we do it;
            must my boss sign; does my boss have to sign; where you get your rights from;
            what do i {write} to you; what do we {write} to you; what must i {write} to you; what do i have to {write}
            to you; do i {write} a normal; do we {write} a normal; is there a paper to fill; a paper to fill in; do i
            {write} you a normal; a form or just a mail;
            how i must {write}; how must i {write}; how i have to {write}; how i should {write}; is there a paper for;
            what {sort} of things do you; what {sort} of things can you; what {sort} of thing do you;
            what {sort} of things is this;
            is this a person or; am i talking to a; am i writing to a person; am i writing to a robot; what am i
            meant to put; what am i supposed to put; what am i meant to write; what am i supposed to write; what
            should i put in the; what do i have to put in;
            how do folk talk to you; how do people talk to you; how does one talk to you; how do i talk to you; how
            do we talk to you; do i use special words; do i need special words; will plain english do; does plain
            english do; what can one get here; what can i get here; what can you get here; what can one get at this;
            what can i get at this; what can one order here; what is this address for; what's this address for; what
            is this mailbox for;
            whom do i ask for; who do i ask for; whom do we ask for; who do we ask for; who do i need to ask for; who do
            i have to ask for; whom do i have to ask for; who should i ask for; whom should i ask for; who must i ask
            for; whom must i ask for; who can i ask for; whom can i ask for; whom do i contact for; who do i contact
            for; who do i turn to for; who approves access; who approves the access; who approves requests; who signs
            off access; what do i need to do to get; what do i have to do to get; what must i do to get; what do i need
            to do to have; what do i need to do for; what can i order; what can i get here; what can we order; can i
            just write here; i can just write here; can just write to you; is it enough to write; is a mail enough; is a
            mail to this; is an email enough; and who decides then; what can i ask; what kind of things can i; things
            can i ask; how does this work; how does it work; is there a form; what is this mailbox; what's this mailbox;
            whats this mailbox; what can i ask; how do i ask; how do i request; how can i request; how can i ask; how to
            request; how to ask; what do i have to write; what should i write; what must i write; how do i use;
            instructions; how do i get access; how do i get; how can i get; how do i obtain;
            how does this mailbox; what can you do; what is this address; how do i
            apply; how do i order; how this works; what do i need to write; who are you; how do i go about asking; how
            do i go about requesting; go about asking; go about requesting; what do you need from me; what do you need
            to know; what information do you need; what info do you need; what details do you need; what should i put;
            what do i put; what to write; what do i say; how do i word; how to word; how should i word; how should i
            write; how should i ask; how should i request; is there a template; is there a form for; where is the form;
            where do i find the form; how do you use this; how do we use this; how to use this; how does one ask; how
            does one request; how does one apply; how does one get access; how do we ask; how do we request; how do we
            get access; how do i get a login; how do i get an account; how can i apply; how can i get access; how can we
            get access; how can we request; what is the right way; right way to ask; is this the right place; is this
            the right address; is this the right mailbox; is this where i; do i just write; do i have to fill; do i need
            a form; do i need to fill; are you a bot; are you a robot; are you a person; are you human; is this a bot;
            am i talking to; what does this mailbox; what can i write; what can i do here; tell me how this works;
            explain how this works; don't understand how this; i don't know how to ask; not sure how to ask; not sure
            how to word; not sure what to write; what happens after i; help me use; i need help with this mailbox; how
            to get access; what is the process; what's the process; what is the procedure; what's the procedure; how do
            i go about; what can you help; how does this thing work; how does this desk work; how does this address
            work; how does this service work; how does this all work; how does all this work; how does requesting; how
            does asking; how does one go about; how this thing works; how it all works; how the desk works; what does
            one write; what does a request need; what goes in a request; what goes into a request; what belongs in a
            request; what do you want to know; what do you need to hear; what details should; what info should; what
            information should; what exactly do i write; what exactly should i write; what exactly do you need; what
            exactly must i; what am i supposed to write; what am i meant to write; what am i supposed to put; what shall
            i write; what do i tell you; what should i tell you; what should i include; what must i include; is there a
            special format; is there a set form; is there a set wording; do you have an example; got an example; example
            of a request; example of how to; a sample request; a sample mail; do i need to say who; do i have to say
            who; do i need to say why; do i have to say why; do i need to give a reason; do i have to give a reason;
            must i give a reason; do you need a reason; should i mention; do i need to copy; do i have to copy; should i
            copy my; should i cc; must i cc; do i have to cc; do i need to cc; do i need to attach; do i have to attach;
            do i need my manager; do i have to ask my manager; do i have to ask my boss; do i ask my manager; does my
            manager have to; does my manager need to; does my boss have to; does my boss need to; do i need a ticket; do
            i need to use the exact; exact name of the system; do i need to know the exact; do i have to know the exact;
            do i need to know the name; do i have to know the name; does it matter which language; does it matter what
            language; does the language matter; does language matter; in which language; do i have to write in; must i
            write in; must it be in english; does it have to be in english; has it to be in english; do you speak; do
            you understand german; do you understand french; do you understand spanish; do you read german; do you read
            french; can one write; is german ok; is french ok; is spanish ok; can i write normally; can i just mail; do
            i just mail; do i just email; do i just send; do i just ask; do i just tell; is it enough if i write; is it
            enough to write; are you real; are you a real person; are you a machine; are you an ai; are you a computer;
            are you a human; are you a program; are you an actual; is it a robot; is this a robot; is this a real
            person; is this a person; is this a human; is this a machine; is there a human; is there a person; is there
            anybody behind; is there anyone behind; is a human reading; is somebody reading; is anyone reading; is a
            person reading; who am i writing to; who am i talking to; do you read these yourself; man or machine; human
            or machine; human or robot; person or robot; robot or; bot or human; first time i use this; first time using
            this; first time i write here; first time writing here; never used this before; never done this before; i've
            never used this; i have never used this; new to this mailbox; what is this desk; what do you lot do; what
            can this mailbox; what can this address; what can this desk; what else can you do; what sort of requests;
            what sort of things can; what things can i; what may i ask; what can one ask; what can people ask; what can
            be requested; what can i request; what can i use this; what commands; are there commands; list of commands;
            how do i withdraw; how can i withdraw; how do i cancel a request; how do i take back; how do i reply to an
            approval; how do i word this; how shall i ask; how shall i write; how do people ask; how would you like me
            to; how long does it usually; how long does it normally; how long does it take usually; i don't know how
            this; i dont know how this; i do not know how this; don't know how this works; not sure how this works; not
            sure how it works; no idea how this works; no idea how to ask; no clue how this; don't understand this
            mailbox; do not understand how this; show me how to ask; show me how to request; show me how this; teach me
            how; how 2 ask; how 2 request; what do i put in the subject; what should the subject; does the subject
            matter; does the subject line; what goes in the subject; is it here that; is it here where; is it you i
            write; is it you who; am i right here; am i at the right; am i in the right; did i come to the right; are
            you the right; are you the ones who; are you the people who; is this the desk; is this the place; is this
            the address; is this the mail for; is this the email; where can i ask; where do i request; where can i
            request; whom do i write; who do i write to; to whom do i write; do i need to name my; do i have to name my;
            do i have to name the; do i need to name the; must i name my; must i name the; should i name my; should i
            name the; do i need to mention my; do i have to mention my; must i mention my; do i need to specify the; do
            i have to specify the; do i need to give the; do i have to give the; which language may i; which language
            should i; which language do you; which languages do you; what language should i; what language do you; what
            languages do you; how am i supposed to ask; how am i supposed to write; how am i meant to ask; how do you
            want me to; how do you want us to; how shall i word; how do i withdraw a; how do i cancel my request; how do
            i approve a request; how do i reject a request; how do i answer an approval; how do i extend my access; how
            do i request an extension; what has to be in the mail; what has to be in a; what should be in the mail; what
            must be in the mail; what must be in a request; what needs to be in the mail; what needs to be in a; how
            detailed must; how detailed does;
            is it for me to write; is it for me to ask; does one have to write to you; do we have to write to you; do i
            have to write to you; must one give the level; must i give the level; do i have to give the level; do i have
            to name the level; trying to learn the ropes; learn the ropes here
        """,
        "approval_subject": """
            waits for you; wait for you; requests wait; waiting for you;
            approval needed; approvals needed; approval; approvals; your decision; decide by; please decide;
            decision needed; approve; approval requested; approval required; your approval; decision required;
            awaiting your approval; reminder approval needed
        """,
        "question_subject": """
            which of these did you mean; did you mean; which one did you mean; question; one question; which of
            these; please choose; which do you mean; what did you mean
        """,
        "reply_prefix": "re",
        "forward_prefix": "fwd; fw; forward; forwarded",
        "away_subject": """
            automatic reply; auto reply; autoreply; out of office; out of the office; auto; accepted; declined;
            tentative; tentatively accepted; vacation; on leave; on holiday; away from; automatic response;
            autoresponse; received; read; not read; canceled; cancelled; ooo; ooo reply; out of office reply;
            out of office autoreply; out of office message; auto response; auto response from; away message;
            absence notice; notice of absence; on annual leave; on vacation; on sick leave; i am away; i'm away;
            i am out; i'm out of the office; currently away; currently out; currently out of office; on
            holidays; away on; your message has been received; we have received your; auto acknowledgement;
            delivered; read receipt; updated invitation; new time proposed; meeting forward notification;
            meeting cancelled; cancelled event
        """,
        "bounce": """
            delivery delayed; mail delivery system; delivery is delayed; mail delivery service;
            undelivered mail; undeliverable; delivery status notification; returned to sender; mail delivery
            failed; delivery failure; failure notice; could not be delivered; wasn't delivered; message delayed;
            delivery has failed; delayed mail; not yet been delivered; returned mail; delivery incomplete;
            undeliverable mail; mail undeliverable; message undeliverable; mail delivery subsystem; mail system
            error; delivery status; message not delivered; not delivered; unable to deliver; couldn't be
            delivered; recipient not found; mailbox full; mailbox is full; mailbox unavailable; user unknown;
            recipient rejected; message rejected; message blocked; non delivery; nondelivery; delivery problem;
            rejected mail; quota exceeded
        """,
        "newsletter": """
            dear readers; dear reader;
            unsubscribe; view in browser; view this email in; manage your preferences; email preferences; you
            receive this; manage preferences; update your preferences; update preferences; you are receiving
            this; you're receiving this; you received this email because; view as webpage; view it in your
            browser; view this message in; add us to your address book; no longer wish to receive
        """,
        "wrote": "wrote; writes; wrote the following; said the following",
        "from_line": "from",
        "header_line": """
            sent; date; to; subject; cc; sent on; importance; attachments; bcc; reply to; organizer; organiser
        """,
        "original": """
            original message; forwarded message; begin forwarded message; forwarded mail; original mail;
            original appointment; reply message; original email; original e mail; forwarded email; forwarded by;
            forwarded conversation; forwarded message follows; begin forwarded email; start of forwarded
            message; message forwarded; replied message; reply above this line; quoted message; quoted text
        """,
        "phone": """
            sent from my; get outlook for; sent from outlook; sent from mail for; sent via; sent with; sent from
            a mobile; sent on the go; sent from my iphone; sent from my ipad; sent from my mobile; sent from my
            phone; sent from my android; sent from my samsung; sent from samsung; sent from yahoo; sent from
            gmail; sent from proton; sent by phone; sent from the road; sent while on the move; please excuse
            typos; please excuse any typos; excuse typos; excuse my brevity; please excuse brevity; please
            excuse my brevity; typed on my phone; typed with thumbs; written on my phone; get the outlook app;
            download outlook
        """,
        "closing": """
            thanks you;
            best regards; kind regards; regards; warm regards; best wishes; best; cheers; thanks; thank you;
            many thanks; yours faithfully; yours sincerely; sincerely; all the best; thx; with thanks; thanks a
            lot; thanks in advance; thanks a million; br; kr; ta; with best regards; yours; thank you very much;
            have a good; have a nice; rgds; take care; yours truly; cordially; thanks again; much appreciated;
            with kind regards; respectfully; thanks so much; thank you in advance; warmest regards; kindest
            regards; rgrds; regds; many regards; with regards; with warm regards; best wishes to all; best to
            all; bw; wbw; vbw; yours respectfully; yours ever; yours aye; yours in service; yours obediently;
            your obedient servant; very truly yours; respectfully yours; thanking you; thanking you in
            anticipation; thanking you in advance; thanks and regards; thanks & regards; thanks n regards;
            thanks with regards; tnx; thnx; thks; thank u; thankyou; thanks much; thanks kindly; thanks ever so;
            thanks ever so much; thanks loads; thanks heaps; thanks mate; thanks all; thanks folks; thanks guys;
            thanks team; thanks everyone; thanks for your help; thanks for your support; thanks for your time;
            thank you for your help; thank you for your support; thank you for your time; thank you for your
            assistance; thanks for your assistance; thank you for understanding; thank you kindly; thank you so
            much; thank you all; thanks and best; ta muchly; ta very much; ta much; ttfn; toodles; slan;
            slainte; go raibh maith agat; god bless; stay safe; stay blessed; be blessed; remain blessed; stay
            well; keep well; have a great; have a lovely; have a good one; have a blessed; happy friday; happy
            monday; see you soon; speak soon; talk soon; bye; bye for now; bye now; cheerio; cheers all; cheers
            mate; cheers now; warmly; yours etc; all best; all my best; very best; best always; with gratitude;
            much obliged; appreciatively; appreciate your help; looking forward to hearing; tia; tysm; tks
        """,
        "disclaimer": """
            intended recipient; legally privileged; received it in error; received this in error; may contain
            confidential; consider the environment; intended only for; intended solely for; accepts no
            liability; registered office; is confidential and; are confidential and; company registration; this
            message and any attachment; received this email in error; received this message in error; registered
            in england; vat no; confidentiality notice; this email and any; this e mail and any; this message is
            confidential; this email is confidential; the information contained in; the contents of this; if you
            have received this; if you are not the person to; if you are not the person for; if you are not the
            addressee; if you are not the recipient; if you are not the named; not the intended; solely for the use; for
            the sole use;
            unauthorised use; unauthorized use; any unauthorised; any unauthorized; strictly prohibited; may be
            privileged; privileged and confidential; privileged or confidential; please notify the sender;
            notify the sender; does not accept liability; accept no liability; accepts no responsibility; virus
            free; scanned for viruses; checked for viruses; think before you print; think before printing;
            before printing this; please don't print; views expressed; opinions expressed; registered in
            ireland; registered in scotland; registered charity; authorised and regulated; privacy notice; this
            email originated; caution external; originated from outside; may be monitored; may monitor
        """,
        "greeting": """
            hi; hello; hey; dear; good morning; good afternoon; good evening; morning; afternoon; evening; hiya;
            hello there; hi there; hi team; hi all; dear all; dear team; to whom it may concern; greetings; yo;
            howdy; to whoever reads this; hey there; hey all; hey team; hey guys; hey folks; hi folks; hi guys;
            hi everyone; hi everybody; hello all; hello team; hello everyone; hello everybody; hello again; hi
            again; hey again; good day; good day to you; good day sir; g'day; gday; good morning all; good
            morning team; good afternoon all; morning all; morning team; mornin; afternoon all; evening all;
            dear sir; dear madam; dear sir or madam; dear sirs; dear sir madam; dear colleagues; dear colleague;
            dear it team; dear support; dear helpdesk; dear help desk; dear access team; dear access office;
            dear access; dear mailbot; dear concern; dear concerned; dear everyone; dear friends; respected sir;
            respected madam; respected team; respected sir madam; what's up; whats up; wassup; ahoy; all right
            mate; how are you; how are ye; how're you; how's it going; hows things; how's things; how is
            everyone; hope you are well; hope you're well; hope you are doing well; hope you're doing well; hope
            this finds you well; hope this email finds you well; i hope this finds you; i hope this email finds
            you; i hope you are well; i hope you're well; trust you are well; trust you're well; trust this
            finds you; trust this mail finds you; hope all is well; hope all's well; hope all is good; greetings
            of the day; compliments of the season; happy new year; happy monday; happy friday; salutations; warm
            greetings; season's greetings; to whom this may concern; to the access office; to the access team;
            to the helpdesk; top of the morning; well lads
        """,
        "below": """
            below; see below; forwarded; attached mail; following mail; as asked below; as requested below; mail
            underneath; underneath; email below; mail below; message below; request below; thread below; trail
            mail; trailing mail; trail email; mail trail; email trail; below mail; below email; below request;
            below message; the below; as below; refer below; refer to the below; refer to the trail; attached
            email; attached request; email underneath; as per below; as per trail; per below; see attached mail;
            see trail; following email; forwarding; forwarding this; passing on; passing this on; passing along;
            what she asks; what he asks; as she asks; as he asks; as she asked; as he asked; as she requested;
            as he requested
        """,
        "question": """
            who owns;
            how does; how do; how is; how are; how many; how much; how come; how often; how long; why is; why
            are; why do; why does; why did; why was; why has; why can't; who decides; who approves; who owns;
            who is; who has; who can; who do; who should; who looks after; who gave; whose; what is; what are;
            what does; what do; what's; what is the difference; difference between; what happens; what happened;
            what kind of; which level; which role; which of; which one; which system; when is; when does; when
            was; when did; where is; where are; where do; where can; does anyone know; does anybody know; do you
            know; is there a; is there an; is there any; are there; is it true; is it correct; is it normal; is
            it still; does it; does this; does that; does the; do we; do i; do you; did you; has the; has
            anyone; have you; any idea; any ideas; can anyone explain; would you know; i wonder; curious
        """,
        "report": """
            the rumour is that; the rumour that; the story that; the story goes that;
            minutes of; draft agenda; agenda for; you're invited; you are invited;
            she says; he says; they say; says that; say that; she said; he said; they said; said that; told me
            that; told us that; tells me that; told me it; told me about; mentioned that; mentioned; mentions
            that; i heard; heard that; i hear; i read that; i saw that; i noticed; it seems that; apparently;
            allegedly; according to; reportedly; they tell me; was informed that; informed me that; announced;
            announced that; we were told; i was told that; reported that; we talked; we discussed; we spoke;
            talked about; spoke about; discussed; came up in; was mentioned; was decided; as far as i know;
            afaik; as i understand; rumour has it; word is; thinks that; believes that; claims that; reckons
            that; wrote that; writes that; let me know that; suggested that; suggests that; pointed out;
            complained that; complains that; asked whether; asked me whether; asked me if; asked if; asked why;
            asked who; asked what; wanted to know
        """,
        "thanks_for": """
            are all there; is all there; all there now; is there now; are there now; has appeared; have appeared;
            connected straight away; connected at once; everything's there; made my day; you're stars; you are stars;
            you're a star; you are a star; works now; works fine now; is working now; i'm in now; i am in now;
            thank you for; thanks for; thank you all for; thanks to you; thanks to your; many thanks for; thanks
            a lot for; thanks a million for; thanks a bunch for; thanks so much for; thank you so much for;
            thank you very much for; thanks again for; thank you again for; thx for; ta for; cheers for; much
            obliged for; obliged for; grateful for the; grateful for your; appreciate you; appreciate the quick;
            appreciate your quick; appreciate your help; appreciated your; kudos for; well done on; well done
            for; bravo for; hats off for; big thanks for; thankful for; thank for; thanks that; nice one for;
            fair play for; i thank you for; thanking you for; worked like a charm; works like a charm; worked a
            treat; works a treat; worked beautifully; works beautifully; worked wonderfully; worked perfectly;
            went like clockwork; ran like clockwork; kudos to; hats off to; props to; shout out to; three cheers
            for; bless whoever; whoever set me up; whoever gave me; whoever sorted; whoever added me; deserves a
            medal; deserves a doughnut; deserves a beer; deserves a cake; deserves a raise; i owe you a; we owe
            you a
        """,
        "using": """
            use; using; work in; work with; work on; works in; works with; working in; working with; working on; my job;
            new job; her job; his job; this job; my work; new role; new team; new position; new post; new department
        """,
        "duty": """
            that's me now; that is me now; that's now me; that somebody is me; that's going to be me;
            asked if i'd; asked whether i'd; asked me if i'd; asked if i would; asked me whether i'd; asked whether i
            would;
            has chosen me; has picked me; has named me; has nominated me; has elected me; have chosen me;
            have picked me; chosen me to; picked me to; chose me to; picked me for; chosen me for; i've been chosen;
            i've been picked;
            i was chosen; i was picked; has selected me; selected me to;
            i take over; i'm taking over; i am taking over; we take over; we are taking over; taking over from;
            taking over the; take over from; take over the; takes over; to take over; took over; taken over;
            i'll be running; i'll run; i'm running; i am running; i will run; i will be running; i'll be doing;
            i will be doing; i'll be looking after; i look after; looking after; looks after; i'll be in charge;
            in charge of; put in charge; i'm in charge; has fallen to me; have fallen to me; falls to me; fell
            to me; fallen to us; falls to us; landed on me; landed on my desk; landed in my lap; ended up with
            me; ended up on my desk; passed to me; passed on to me; handed to me; handed over to me; handed me;
            given me the job; given me the task; given the task; tasked with; tasked me; been tasked; assigned
            to the; assigned to me; have been assigned to; been asked to; i've been asked to; was asked to;
            asked me to; wants me to; needs me to; expects me to; i'm expected to; i am expected to; am
            responsible for; i'm responsible for; responsible for; responsibility for; is responsible for; made
            responsible; i'm joining; i am joining; i'm starting; i am starting; i start; i begin; i join; i
            joined; i've joined; i have joined; i just joined; joins us; joined us; joined the team; is joining;
            has joined; starting as; starts as; starting in; starting on; starts on; new to the; i'm new; i am
            new; new role; new job; new post; new position; new project; new task; new duties; new
            responsibilities; promoted to; have been promoted; i've been promoted; appointed; moved to; moved
            into; moving to; moving into; i've moved; i moved; transferred to; transferred from; transferring
            to; seconded to; on secondment; secondment; rotated to; rotating to; cover for; covering for; to
            cover; i cover; i'm covering; i am covering; i'll cover; i'll be covering; i will cover; will be
            covering; stand in for; standing in for; i'm standing in; filling in for; fill in for; deputise for;
            deputising for; deputize for; deputy for; acting as; acting for; step in for; stepping in for;
            stepped in for; step into; stepping into; on maternity; maternity cover; parental leave; sick leave;
            is off sick; stepping up; back from leave; back from maternity; returning from; from monday i; from
            monday on; as of monday; as from monday; with effect from; from next week; from next month; from now
            on; my duties; my job is; my job now; my new job; my task is; it is my job; it's my job; it is now
            my job; part of my job; my work requires; my role requires; work on the project; working on the
            project; assigned to the project; on the project; on call; on the rota; working with the; helping
            out; supporting the
        """,
        "agent": """
            opened by; written by; sent by; reported by; raised by; done by; made by; checked by; approved by;
            signed by; countersigned by; drafted by; prepared by; issued by; drawn up by
        """,
        "stands_for": "she; he; she'd; he'd; she'll; he'll",
        "introduces": "this is; my name is; name's; it's me; here's; my name's; it's; it is",
        "speaks": """
            should be able to approve it; should be able to approve that; should be able to approve this; should be
            able to sign
            for it; should be able to sign it; should be able to sign that; should be able to sign this; should be
            able to
            confirm it; should be able to confirm that; should be able to confirm this; should be able to sign it off;
            ought to be able to approve it; ought to be able to sign it; ought to be able to sign for it;
            reckons; reckon; feels; advises; advised; advised me; pointed me to you; has pointed me; let me
            know; informed me; keeps saying; keeps telling me; is of the opinion; is convinced; has advised; has
            recommended;
            have decided; has decided; decided; have agreed; have said; have approved; have told me; have asked me; have
            suggested; have confirmed; think; believe; believes; agree; suggest; tell me; ask
            me; insist; want me; wants me; would like me;
            has been consulted; was consulted;
            has ok'd; has okayed;
            says; said; told me; told us; tells me; asked me; asked us; asks me; asks us; thinks;
            thought; suggested; suggests; agreed; agrees; approved; confirmed; insists; recommends;
            recommended; mentioned; has asked me; has told me; has agreed; has approved; has said;
            wants it; wants them; needs it from me
        """,
        "hopes": """
            he'd like is; she'd like is; they'd like is; he would like is; she would like is; would like is; 'd
            like is; he wants is; she wants is; they want is; wants is;
            would like; wants; wishes; wanted; expects; asked; told; has asked; prefers
        """,
        "fits": """
            right for; the right; enough for; enough to; sufficient for; sufficient to; let me; let us; let
            somebody; let someone; allow me; allow us; suitable; suit me; suit us; appropriate; too much; what i
            need; what we need; be enough; be sufficient; give me more; get me
        """,
        "suffice": """
            does me nicely; i'm well served with; i am well served with; i'm happy with just; plenty for me;
            that'd do me; that would do me; that'd do; that'll do me; that'd do me fine; that'd be enough;
            that'd be plenty; 'd do me;
            the watching one; the viewing one; the reading one; the looking one; the look only one; the read only one;
            nothing more; nothing else; no more than that; no more than; not more than that; nothing fancy;
            nothing beyond; nothing further; is all i need; is all we need; all i need; is all she needs; is all
            he needs; is all; that's all; that is all; that's it; that'll do; that will do; will do; would do;
            should do; does it for me; will do fine; would do fine; will do nicely; would do nicely; will do me;
            is enough; are enough; would be enough; will be enough; should be enough; enough for me; enough for
            now; is plenty; would be plenty; will be plenty; suffices; suffice; would suffice; will suffice; is
            sufficient; would be sufficient; sufficient; is fine; would be fine; is ok; is okay; would be ok; at
            least; at most; only need; i only need; just need; i just need; merely; purely; only to; just to;
            only for; solely; the lowest level; the lowest; the smallest; lowest possible; minimum; the minimum;
            basic is fine; the basic one; not the full; no need for more; no need for anything more; i don't
            need more; don't need anything more; don't need more; without the right to; but nothing more; no
            editing; no changes
        """,
        "rhetorical": """
            why should i {refuse}; why should i {refuse} that; why should i {refuse} this; why would i {refuse}; why
            would i {refuse} that; why should we {refuse}; why would i say no; why should i say no; why should i be
            against; why would i be against; who am i to {refuse};
            how could i refuse; how could i say no; how could i object; how could i refuse that; how
            could i refuse her; how could i refuse him; how could i possibly refuse; how could i
            possibly object; how can i refuse; how can i say no; who could refuse; who could say no;
            who could object; who am i to refuse; who am i to object; who am i to say no
        """,
        "pressing": """
            can't wait; cannot wait; can not wait; couldn't wait;
            without him we; without her we; without them we; without him the; without her the; without
            them the; without him i; without her i; without him nothing; without her nothing; without
            him nobody; without her nobody;
            depends on it; depends on this; depend on it; depend on this; depends on him; depends on her;
            depends on them; is when i; is when i'm; is when we; is when we're; is when my; is when our; is when the;
            was when the; nobody else; no one else
        """,
        "unaided": """
            alone; on his own; on her own; on their own; by himself; by herself; by themselves; single-handed;
            single-handedly; otherwise; without it; without this; the only one; keep up; cope; any more; anymore
        """,
        "indeed": """
            as far as i'm concerned; as far as i am concerned; where i'm concerned; for my part; as for me;
            after all
        """,
        "turns": "switch; turn; shut; close; lock; block; bar; to have; to get",
        "turned_off": """
            off; off again; off now; off please; for {my} card; for {my} cards; for {my} badge; for {my}
            badges; on {my} card; on {my} badge; removed; revoked; taken away; deleted; deactivated;
            disabled
        """,
        "you_may": """
            which means you can; which means you may; that means you can; that means you may; meaning you can; meaning
            you may;
            you can; you may; you could; you might; feel free to; please feel free to
        """,
        "tells_of": """
            has; have; had; has got; have got; had got; i've got; we've got; they've got; he's got; she's got;
            was approved; was granted; was refused; was rejected; was declined; was turned down; was denied; were
            approved; were granted; were refused; were rejected; has been approved; has been granted; has been refused;
            has been rejected; have been approved; have been refused; is down; is still down; is slow; is very slow;
            is back; is up again; is still open; is still pending; is pending; is in progress; showed me; has shown me;
            told me about; every day; each day; day in day out; for years; there was; there is; there were;
            there will be
        """,
        "gives": """
            add; assign; grant; give; provide; enable; allocate; activate; set up; authorise; authorize
        """,
        "let_go": """
            needs to go; need to go; has to go; have to go; must go; should go; ought to go;
            has to be blocked; have to be blocked; needs to be blocked; must be blocked; should be blocked;
            can be {gone}; may be {gone}; could be {gone}; might be {gone}
        """,
        "back_from": """
            back from; back off; away from
        """,
        "namely": """
            i e; e g
        """,
        "hands_in": """
            which means you can take; which means you may take; that means you can take; that means you may take;
            meaning you can take; meaning you may take;
            you can take; you may take; you could take; please take; kindly take; pls take; can you take; could you
            take; would you take
        """,
        "rid_of": """
            be rid of; get rid of; getting rid of; rid myself of; be shot of; be relieved of; be freed from; part with;
            give up; do without; dispense with; manage without
        """,
        "gives_back": "i return; i'm returning; i am returning; i'll return; we return",
        "hands_back": """
            which means you can have; which means you may have; that means you can have; so you can have;
            you can have; you may have; you could have;
            i give; i'm giving; i am giving; i'll give; i'd give; i hand; i'm handing; i am handing; i'll hand
        """,
        "from_me": """
            from {me}; off {me}
        """,
        "back_to": """
            back; back from {me}; again from {me}
        """,
        "owner": """
            whose is; whose are; who owns; who is the owner of; who's the owner of; who looks after; who is in
            charge of; who is responsible for; insists that i own; says that i own; say that i own; claims that i
            own; thinks that i own; told that i own; do i own
        """,
    },
    groups={
        "wills": "want; wanted; wish; order; ordered; request; requested; asked; asking",
        "marks": """
            star; stars; starred; asterisk; asterisks; arrow; arrows; marked; highlighted; circled; flagged;
            bold; tick; ticked
        """,
        "team": "team; crew; group; department; shift; unit; section; squad; office; lab; staff",
        "concurs": "agreed; decided; settled; arranged; shaken; spoken; talked; resolved; concluded; discussed",
        "himself": "himself; herself; themselves",
        "todays": "today's; todays",
        "ruled": "approved; granted; refused; rejected; declined; turned down; signed off; decided",
        "upon": "to; for; with; on",
        "signs": "sign; approve; authorise; authorize; accept; endorse; support; grant; permit; allow; okay; ok; clear",
        **when_en.GROUPS,
        "sort": "sort; sorts; kind; kinds; type; types",
        "write": "write; word; ask; say; put; phrase; formulate",
        "her": "her; him; them; it; this",
        "she": "she; he; they",
        "mad": "mad; daft; crazy; foolish; silly; stupid; nuts; insane",
        "refuse": "refuse; reject; decline; object; block; deny; oppose; disagree",
        "ground": "reason; ground; grounds; cause; argument",
        "like": "as; like",
        "decides": "decide; decides; deciding",
        "program": "it; system; tool; app; application; program; programme; software; platform; screen",
        "move": "push; put; move; shift; bump; postpone; change; set; defer; delay; extend; stretch; take",
        "moved": "pushed; put; moved; shifted; bumped; postponed; changed; set; deferred; delayed; stretched",
        "wave": "let; wave; nod; wink; put",
        "i": "i; we; she; he; they; me",
        "who": """
            i; we; he; she; they; colleague; colleagues; starter; joiner; intern; trainee; team; student; temp;
            nurse; manager; boss; lead
        """,
        "you": """
            you; u; ya; ye; yous; yall; y'all; someone; somebody; anyone; anybody; it; one; helpdesk; admin;
            it's
        """,
        "can": "can; could; may; might; would; will; cud; shall; wld; couldn't; can't; wouldn't",
        "me": "me; us; him; her; them; myself; someone; somebody",
        "whose": "my; our; his; her; their",
        "my": "my; our; his; her; their; the; this; that; these; those; your; its",
        "get": "get; have; receive; obtain; gain; getting; having; receiving; obtaining; gaining",
        "give": """
            give; gimme; grant; add; assign; enable; provide; allow; let; make; put; set; register; enrol;
            enroll; include; arrange; activate; unlock; upgrade; switch; hook; sort; open; create; issue;
            connect; pop; stick; chuck; throw; bung; whack; fix; get; authorise; authorize; permit; help;
            assist; organise; organize; send; allocate; avail; facilitate; onboard; subscribe; link; move; bump;
            promote; elevate; appoint; sign; slot; configure; provision; request; ensure
        """,
        "giving": """
            giving; granting; adding; assigning; enabling; providing; allowing; letting; making; putting;
            setting; registering; enrolling; including; arranging; activating; unlocking; upgrading; switching;
            hooking; sorting; opening; creating; issuing; connecting; popping; sticking; chucking; throwing;
            bunging; getting; authorising; authorizing; organising; organizing; onboarding; provisioning;
            moving; bumping
        """,
        "given": """
            given; granted; added; assigned; enabled; provided; allowed; made; put; set; registered; enrolled;
            admitted; authorised; authorized; upgraded; onboarded; included; issued; allocated; licensed;
            subscribed; connected; permitted; activated; unlocked; switched; moved; bumped; promoted; elevated;
            entitled; furnished; accorded; afforded; provisioned; appointed; entered; able; empowered; invited;
            entrusted; hooked; opened; created; cleared; linked; signed; sorted
        """,
        "gone": """
            removed; withdrawn; revoked; deleted; taken; closed; cancelled; canceled; disabled; switched; deactivated;
            blocked; stopped; ended; gone
        """,
        "nice": """
            great; nice; good; lovely; handy; helpful; useful; brilliant; grand; fab; fantastic; super; ideal;
            perfect; wonderful; appreciated; welcome; cool; awesome; amazing; magic; class; mighty; smashing;
            swell; sweet; ace; kind
        """,
        "glad": "grateful; obliged; thankful; glad; happy; pleased; delighted; indebted; appreciative",
        "acc": """
            access; accesses; account; login; logon; role; roles; right; rights; permission; permissions;
            licence; license; seat; profile; membership; badge; authorisation; authorization; privilege;
            privileges; clearance; user; userid; id
        """,
        "card": "badge; card; pass; fob; key; keycard",
        "level": """
            admin; administrator; editor; edit; viewer; view; reader; read; write; full; user; approver; owner;
            access; accesses; rights; role; roles; permission; permissions; licence; license; seat; account;
            login; both; everything; only; already; currently; manager; superuser; basic; limited; a; an; the;
            it; them; no; all; just; still; also
        """,
        "it": "it; that; this; them; these; those; things; everything; both; all",
        "kindly": "please; kindly; pls; plz; plse; pleas; please; pleasee; pl",
        "boss": """
            boss; manager; lead; supervisor; director; head; hr; he; she; they; it; mia; colleague; chief;
            gaffer; matron; sister; principal
        """,
        "sup": "suppose; think; guess; see; ask; check; wonder; wondering; know; hoping; whether",
    },
    light="""
        please; pls; plz; kindly; just; also; really; still; maybe; perhaps; possibly; actually; quickly;
        urgently; only; already; either; too; soon; quite; very; so; much; now; definitely; simply; honestly;
        probably; ever; at; all; least; therefore; hereby; humbly; respectfully; formally; officially;
        additionally; once; again; both; all; sure; yet; sir; madam; mate; guys; folks; today; there; a; an;
        the; bit; little; well; desperately; badly
    """,
    things=things_en.THINGS,
    meanings={
        "read": """
            read; reads; reader; readers; reading; view; views; viewer; viewers; viewing; viewed; see; sees;
            seeing; look; looking; looks; lookup; consult; consults; consulting; observe; observes; observer;
            observing; watch; watches; watching; readonly; inspect; inspects; inspecting; browse; browses;
            browsing; viewonly; query; queries; querying; peek; glance; gander; visibility; visible; readable;
            perusal; peruse
        """,
        "write": """
            write; writes; writing; writer; edit; edits; edited; editing; editor; editors; change; changes;
            changing; changed; modify; modifies; modifying; modified; modification; modifications; update;
            updates; updating; updated; amend; amends; amending; amendment; amendments; alter; alters; altering;
            alteration; author; authors; authoring; correct; corrects; correcting; correction; corrections;
            corrector; correctors;
            maintain; maintains; maintaining; maintainer; tweak; tweaks; adjust; adjusts; adjusting; adjustment;
            adjustments; overwrite; rewrite; editable; writable; contributor; contribute; contributing;
            save
        """,
        "create": "create; creates; creating; creator; creation; draft; drafts; drafting; compose; composing",
        "delete": "delete; deletes; deleting; deletion; deletions; erase; erasing; purge; purging",
        "approve": """
            approve; approves; approver; approvers; approving; approval; approvals; approved; authorise;
            authorize; authorising; authorizing; signoff; greenlight; countersign
        """,
        "confirm": """
            acknowledge; acknowledges; acknowledging; acknowledgement; acknowledgements; confirm; confirms;
            confirming; confirmation; confirmations
        """,
        "review": """
            review; reviews; reviewer; reviewers; reviewing; reviewed; check; checks; checking; checker; verify;
            verifies; verifying; verification; validate; validates; validating; validator; validation; audit;
            audits; auditing; auditor; auditors; proofread; proofreader; proofreading
        """,
        "sign": "sign; signs; signing; signer; signatory; signature; signatures; esign",
        "administer": """
            admin; admins; administrator; administrators; administer; administers; administering; administrate;
            administration; configure; configures; configuring; configuration; configurator; configured;
            superuser; sysadmin; settings; customise; customize
        """,
        "build": """
            build; builds; builder; builders; develop; develops; developing; development; program; programming;
            programmer; code; coding; coder; devs; dev
        """,
        "publish": "publish; publishes; publishing; publisher; publishers; publication; publications; published",
        "release": "release; releases; releasing; released; releaser; unblock; unblocking; unblocks; unblocked",
        "deploy": """
            deploy; deploys; deployer; deployment; deployments; deploying; deployed; push; pushes; pushing;
            rollout; rollouts
        """,
        "execute": """
            execute; executes; executing; execution; executor; run; runs; running; runner; trigger; triggers;
            triggering; launch; launches; launching; start; starts; starting; operate; operates; operating;
            operator; operators
        """,
        "export": """
            export; exports; exporting; exporter; exported; download; downloads; downloading; downloaded;
            downloader; extract; extracts; extracting; extraction; dump; dumps
        """,
        "import": """
            import; imports; importing; importer; imported; upload; uploads; uploading; uploader; uploaded;
            load; loads; loading; loader; ingest; ingesting
        """,
        "print": "print; prints; printing; printed; printout; printouts",
        "plan": """
            plan; plans; planning; roster; rosters; rostering; rota; rotas; timetable; timetables; timetabling
        """,
        "assign": """
            dispatch; dispatches; dispatching; dispatcher; dispatchers; distribute; distributes; distributing;
            distributor; distribution; allocate; allocates; allocating; allocation; allocator; allot; allotting;
            assigner; reassign; reassigning
        """,
        "enter": """
            enter; enters; entering; entry; entries; input; inputs; inputting; entered; keying; type; typing;
            typed; record; records; recording; recorder; capture; captures; capturing; submit; submits;
            submitting; submitter; fill; filling; logging
        """,
        "send": """
            send; sends; sender; sending; sent; mailing; mailshot; mailshots; transmit; transmits; transmitting;
            ship; ships; shipping; shipped
        """,
        "receive": """
            receive; receives; receiving; receiver; received; receipt; receipts; inbound; accept; accepting;
            unload; unloading
        """,
        "pay": """
            pay; payment; payments; paying; payer; payout; payouts; disburse; disbursement; disbursements;
            remit; remittance
        """,
        "post": "post; posts; posting; posted; ledger; ledgers; bookkeeper; bookkeeping",
        "close": "close; closes; closing; closer; closure; closed; finalise; finalize; finalising",
        "open": """
            open; opens; opening; opener; opened; unlock; unlocks; unlocking; reopen; reopens; reopening;
            reopened
        """,
        "order": """
            order; orders; ordering; orderer; ordered; purchase; purchases; purchaser; buy; buys; buying; buyer;
            buyers; procure; procures; procuring; replenish; restock
        """,
        "requisition": """
            requisition; requisitions; requisitioner; requisitioners; requisitioning; requests; requester;
            requestor; requesters
        """,
        "count": """
            count; counts; counting; counter; counted; stocktake; stocktaking; stocktakes; recount; tally;
            tallying
        """,
        "reserve": """
            reserve; reserves; reserving; reservation; reservations; reserved; book; books; booking; bookings;
            booker; booked
        """,
        "invoice": "invoice; invoices; invoicing; invoicer; invoiced; bill; bills; billing; biller",
        "price": "price; prices; pricing; pricer; priced; tariff; tariffs",
        "report": "report; reports; reporting; reporter; reported; statistics; stats; kpi; kpis",
        "test": "test; tests; testing; tester; testers; tested; uat; qa",
        "train": "trainer; trainers; coaching; coach; upskill; upskilling",
        "monitor": """
            monitor; monitors; monitoring; supervise; supervises; supervising; supervisor; supervisors; oversee;
            oversees; overseeing; oversight; track; tracks; tracking; tracker; surveil; surveillance
        """,
        "call": """
            call; calls; calling; caller; callers; phone; phones; phoning; dial; dialler; dialer; ring; ringing;
            telephone
        """,
        "answer": """
            answer; answers; answering; answerer; respond; responds; responding; responder; reply; replies;
            replying
        """,
        "copy": """
            copy; copies; copying; copier; duplicate; duplicates; duplicating; clone; cloning; replicate;
            replica
        """,
        "move": """
            move; moves; moving; mover; moved; relocate; relocates; relocating; transfer; transfers;
            transferring; reschedule; reschedules; rescheduling; shifting; shunt; shunting
        """,
        "search": "search; searches; searching; searcher; find; finds; finding; finder",
        "analyse": """
            analyse; analyses; analysing; analysis; analyst; analysts; analyze; analyzes; analyzing; evaluate;
            evaluates; evaluating; evaluation; evaluations; forecast; forecasts; forecasting; modelling;
            modeling
        """,
        "translate": """
            translate; translates; translating; translator; translators; translation; translations; interpret;
            interpreter; interpreters; localise; localize; localisation; localization
        """,
        "teach": """
            teach; teaches; teaching; teacher; teachers; lecturer; lecturers; lecturing; instruct; instructor;
            instructors; professor; professors
        """,
        "repair": """
            repair; repairs; repairing; repairer; repaired; mend; mends; mending; fix; fixes; fixing; fixer;
            mechanic; mechanics; service; servicing
        """,
        "measure": """
            measure; measures; measuring; measurement; measurements; measured; meter; metering; gauge; gauging;
            calibrate; calibrates; calibrating; calibration; weigh; weighing; weight; weights; weighs
        """,
        "supplier": "supplier; suppliers; vendor; vendors; contractor; contractors; subcontractor; subcontractors",
        "customer": "customer; customers; client; clients; patron; patrons; consumer; consumers; clientele",
        "employee": "employee; employees; staff; workforce; personnel; worker; workers; headcount",
        "salary": """
            salary; salaries; wage; wages; payslip; payslips; remuneration; compensation; paycheck; paychecks;
            stipend; stipends
        """,
        "production": "production; prod; live; productive; manufacture; shopfloor",
        "contract": "contract; contracts; contractual; agreement; agreements; nda; ndas; lease; leases",
        "stock": "stock; stocks; storeroom; stockroom; inventories",
        "vehicle": """
            vehicle; vehicles; car; cars; van; vans; truck; trucks; lorry; lorries; bus; buses; forklift;
            forklifts
        """,
        "room": "room; rooms; classroom; classrooms; meetingroom; boardroom; boardrooms",
        "exam": """
            exam; exams; examination; examinations; examiner; examiners; examine; examines; invigilate;
            invigilator; invigilating; quiz; quizzes; assessment; assessments
        """,
        "grade": "grade; grades; grading; grader; marks; marking; marker; transcript; transcripts",
        "patient": "patient; patients; inpatient; inpatients; outpatient; outpatients",
        "sample": "sample; samples; sampling; sampler; specimen; specimens; swab; swabs; biopsy; biopsies",
        "cancel": """
            cancel; cancels; cancelled; canceled; cancelling; canceling; cancellation; cancellations; void;
            voiding; reverse; reverses; reversing; reversal; reversals
        """,
        "reject": """
            reject; rejects; rejected; rejecting; rejection; rejections; decline; declines; declining; refuse;
            refuses; refusing; refusal; refusals; deny; denies; denying; denial
        """,
        "refund": """
            refund; refunds; refunded; refunding; reimburse; reimburses; reimbursing; reimbursement;
            reimbursements
        """,
        "settle": "settle; settles; settling; settlement; settlements",
        "process": "process; processes; processing; processor; handle; handles; handling; handler; handlers",
        "archive": "archive; archives; archived; archiving; archival",
        "restore": "restore; restores; restoring; restoration; recover; recovers; recovering; recovery",
        "reset": "reset; resets; resetting",
        "lock": """
            lock; locks; locking; locked; block; blocks; blocking; suspend; suspends; suspending; suspension;
            suspensions; freeze; freezing
        """,
        "switch": "switch; switches; switching; toggle; mute; muting; silence; silencing",
        "stop": "stop; stops; stopping; shutdown",
        "escalate": "escalate; escalates; escalating; escalation; escalations",
        "negotiate": "negotiate; negotiates; negotiating; negotiation; negotiations; negotiator",
        "hire": """
            hire; hires; hiring; recruit; recruits; recruiting; recruitment; recruiter; recruiters; onboard;
            onboarding
        """,
        "dismiss": """
            dismiss; dismisses; dismissing; dismissal; dismissals; discharge; discharges; discharging; offboard;
            offboarding
        """,
        "register": """
            register; registers; registered; registering; registration; registrations; enrol; enrols; enroll;
            enrolling; enrolment; enrolments; enrollment; enrollments
        """,
        "checkin": "checkin; checkins; checkout; checkouts",
        "handover": "handover; handovers",
        "lend": "lend; lends; borrow; borrows; borrowing",
        "pick": "picking; picker; pickers",
        "pack": "pack; packs; packing; packer; packers",
        "scan": "scan; scans; scanning; scanner; scanners; scanned",
        "merge": "merge; merges; merging; consolidate; consolidates; consolidating; consolidation",
        "split": "split; splits; splitting",
        "compare": "compare; compares; comparing; comparison; comparisons; benchmark; benchmarking",
        "reconcile": "reconcile; reconciles; reconciling; reconciliation; reconciliations; matching",
        "estimate": "estimate; estimates; estimating; estimator; estimators; estimation",
        "calculate": """
            calculate; calculates; calculating; calculation; calculations; calculator; recalculate;
            recalculation
        """,
        "comment": """
            comment; comments; commenting; commenter; remark; remarks; annotate; annotates; annotating;
            annotation; annotations
        """,
        "classify": """
            classify; classifies; classifying; classification; categorise; categorize; tagging; tagger
        """,
        "share": "share; shares; sharing",
        "invite": "invite; invites; inviting; invitation; invitations",
        "notify": "notify; notifies; notifying; notification; notifications",
        "subscribe": """
            subscribe; subscribes; subscribing; subscriber; subscribers; subscription; subscriptions;
            unsubscribe
        """,
        "listen": "listen; listens; listening; listener; hear; hears; hearing",
        "clean": "clean; cleans; cleaning; cleaner; cleaners",
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
        **when_en.NUMBERS,
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
        "couple": 2,
        "thirteen": 13,
        "fifteen": 15,
        "sixteen": 16,
        "seventeen": 17,
        "eighteen": 18,
        "nineteen": 19,
        "twenty": 20,
        "forty": 40,
        "fifty": 50,
        "hundred": 100,
        "dozen": 12,
    },
    ordinals={
        **when_en.ORDINALS,
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
        "seventh": 7,
        "eighth": 8,
        "ninth": 9,
        "tenth": 10,
        "5th": 5,
        "6th": 6,
        "7th": 7,
        "8th": 8,
        "9th": 9,
        "10th": 10,
    },
    months={
        **when_en.MONTHS,
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
        **when_en.WEEKDAYS,
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
        "tues": 1,
        "weds": 2,
        "thur": 3,
        "thurs": 3,
    },
    units={
        **when_en.UNITS,
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
        "wk": 7,
        "wks": 7,
        "fortnights": 14,
        "mth": -1,
        "mths": -1,
        "semester": -6,
        "semesters": -6,
        "yr": -12,
        "yrs": -12,
    },
    parted={
        "approve": "sign off; signs off; signing off; signed off",
        "enter": "key in; keys in; keying in; type in; types in; typing in; fill in; fills in; filling in",
        "write": "put right; puts right; putting right",
        "publish": "put live; puts live; putting live; put online; puts online; putting online",
        "create": "draw up; draws up; drawing up",
        "calculate": "work out; works out; working out",
        "cancel": "call off; calls off; calling off",
        "issu": "hand out; hands out; handing out; give out; gives out; giving out",
        "pay": "pay out; pays out; paying out",
        "refund": "pay back; pays back; paying back; paid back",
        "writeoff": "write off; writes off; writing off; written off",
    },
    everyday=things_en.EVERYDAY,
    writer="i",
    signs=when_en.SIGNS,
    absence=when_en.ABSENCE,
    delegating=mails_en.DELEGATING,
    openings=mails_en.OPENINGS,
    machines=mails_en.MACHINES,
    decides={
        "approve": "approve; approved",
        "reject": "reject; rejected; decline; declined",
        "ask": "ask; question",
    },
    ticks={"done": "yes; y; x; done; true; 1; ok", "failed": "failed; no; n; false; 0; error"},
    labels={
        "who": """
            name; full name; user; user name; username; employee; employee name; person; colleague; for; for whom; who;
            requested for; beneficiary; staff; staff member; new starter; new joiner; name of user; name of employee
        """,
        "what": """
            system; application; app; software; tool; program; programme; platform; resource; access to; system name;
            application name; name of system; folder; drive; database; system requested; application requested
        """,
        "level": """
            level; access level; level of access; role; permission; permissions; right; rights; access; access right;
            access rights; access type; type of access; profile; authorisation; authorization; role requested; access
            requested; level requested
        """,
        "until": "until; valid until; end date; ends; ends on; expiry; expires; expires on; till; needed until; end",
        "why": "reason; business reason; justification; why; purpose; reason for request; reason for access",
    },
    heads={
        "wished": """
            wish list; wishlist; my wish list; my list; list; the list; requests; request; my requests; my request;
            needed; required; missing; still missing; to order; order; new; also new; systems; applications; to set
            up; to do; still open; the following; as follows; what is missing; additional; in addition; add; to add
        """,
        "had": """
            ok; okay; ok already;
            existing; already there; current; currently; in place; already in place; already have; already got; got;
            got already; available; done; already done; present;
            have it; have that; have this; have already; already have it; have it already; got it; got that;
            got it already; got that already
        """,
        "so_far": """
            today; now; so far; until now; up to now; have now; right now; at the moment; at present; have
        """,
        "neither": """
            agenda; minutes; problem; problems; issue; issues; error; errors; trouble; question; questions; ignore;
            ignored; disregard; skip
        """,
    },
    unsaid={
        "to_whom": "as `to`",
        "still_needs": '"I still need it" may be what one has not got yet',
        "undo": '"take back my request" is read as `withdraw`',
        "when.lapse_head": 'English parts no verb that says it: "expires"',
        "when.lapse_tail": "as `when.lapse_head`",
        "when.need_it": 'English says it before the day, not around it: "I need it on Friday"',
        "when.needed_by": "as `when.need_it`",
        "when.set_up": "as `when.need_it`",
        "when.one_and_half": 'no word of its own: "one and a half" is `when.and_half`',
        "signs.elided": "nothing is written together with the word behind it",
    },
)
