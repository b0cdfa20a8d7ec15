"""Until when, counted from Wednesday 11 March 2026."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mailbot.core.catalog import Catalog, Entitlement
from mailbot.core.understanding import Intent, Reading
from mailbot.core.understanding.language.clauses import Action
from mailbot.core.understanding.language.text import segments
from mailbot.core.understanding.naming.index import index_of
from mailbot.core.understanding.said.dates import Until, add_months, find_until, in_words
from mailbot.core.understanding.said.sentences import sentence

WEDNESDAY = date(2026, 3, 11)
_INDEX = index_of(Catalog((), (Entitlement("Theatre Planner", "Viewer", "app", "See the list", ("TP",)),)))

Case = tuple[str, str]
Read = Callable[..., Reading]


def until(text: str, action: Action = "request", today: date = WEDNESDAY) -> Until:
    """Until when a mail asks; the sentences that name the system are the ones that ask."""
    lines = [sentence(part, _INDEX) for part in segments(text)]
    asking = [at for at, line in enumerate(lines) if line.mentions] or [0]
    return find_until(lines, asking, today, action)


ENGLISH: list[Case] = [
    ("I need Viewer in TP.\n\nTill 12 June, thanks!", "2026-06-12"),
    ("I need Viewer in TP.\n\ntil end of june, cheers mate", "2026-06-30"),
    ("Ich brauche Viewer im TP.\n\nBis 30. Juni, danke euch!", "2026-06-30"),
    ("Necesito Viewer en TP.\n\nhasta el 30 de junio, gracias", "2026-06-30"),
    ("I need Viewer in TP for going in and out, it is until 13 April.", "2026-04-13"),
    ("I need Viewer in TP. This is until 13 April.", "2026-04-13"),
    ("So what I need is Viewer in TP for eight weeks: two to change it, the rest to watch it.", "2026-05-06"),
    ("All I need is Viewer in TP until 13 April.", "2026-04-13"),
    ("I'm at a customer's until 12 June and cannot get in from there. Viewer in TP would be great.", "2026-06-12"),
    ("I need Viewer in TP. We are back to normal on 24 July, that's when it can lapse.", "2026-07-24"),
    ("I need Viewer in TP at once, through to the day after tomorrow.", "2026-03-13"),
    ("I'd love Viewer in TP. Give me six weeks, there are more of them.", "2026-04-22"),
    ("I want Viewer in TP. You can have it back tomorrow.", "2026-03-12"),
    ("I need Viewer in TP until Tom is back, i.e. 17 April.", "2026-04-17"),
    ("In May. I need Viewer in TP for that time, until 21 May 2026.", "2026-05-21"),
    ("Would you arrange Viewer in TP for me, to run until 20 March 2026.", "2026-03-20"),
    ("I need Viewer in TP until Friday.", "2026-03-13"),
    ("I need Viewer in TP until Wednesday.", "2026-03-18"),
    ("I need Viewer in TP until next Friday.", "2026-03-20"),
    ("I need Viewer in TP until this Friday.", "2026-03-13"),
    ("I need Viewer in TP until Friday week.", "2026-03-20"),
    ("I need Viewer in TP until tomorrow.", "2026-03-12"),
    ("I need Viewer in TP till the day after tomorrow.", "2026-03-13"),
    ("I need Viewer in TP until 30 June.", "2026-06-30"),
    ("I need Viewer in TP until June 30th.", "2026-06-30"),
    ("I need Viewer in TP until the 30th of June, 2027.", "2027-06-30"),
    ("I need Viewer in TP until Friday, 20 March.", "2026-03-20"),
    ("I need Viewer in TP until 1 February.", "2027-02-01"),
    ("I need Viewer in TP up to and including 30 June.", "2026-06-30"),
    ("I need Viewer in TP through January.", "2027-01-31"),
    ("I need Viewer in TP until June.", "2026-06-30"),
    ("I need Viewer in TP till 2026-05-04.", "2026-05-04"),
    ("I need Viewer in TP until 04.05.2026.", "2026-05-04"),
    ("I need Viewer in TP until 4/5/26.", "2026-05-04"),
    ("I need Viewer in TP until 05/25/2026.", "2026-05-25"),
    ("I need Viewer in TP until the 15th.", "2026-03-15"),
    ("I need Viewer in TP until the 5th, please.", "2026-04-05"),
    ("I need Viewer in TP until the 30th of this month.", "2026-03-30"),
    ("I need Viewer in TP until the end of Q2.", "2026-06-30"),
    ("I need Viewer in TP until the end of the second quarter.", "2026-06-30"),
    ("I need Viewer in TP until the end of the month.", "2026-03-31"),
    ("I need Viewer in TP until end of next month.", "2026-04-30"),
    ("I need Viewer in TP until the end of the week.", "2026-03-13"),
    ("I need Viewer in TP until the end of next week.", "2026-03-20"),
    ("I need Viewer in TP until the end of the year.", "2026-12-31"),
    ("I need Viewer in TP until year end.", "2026-12-31"),
    ("I need Viewer in TP until the end of next year.", "2027-12-31"),
    ("I need Viewer in TP until mid June.", "2026-06-15"),
    ("I need Viewer in TP for two weeks.", "2026-03-25"),
    ("I need Viewer in TP for 10 days.", "2026-03-21"),
    ("I need Viewer in TP for the next three months.", "2026-06-11"),
    ("I need Viewer in TP for the next month.", "2026-04-11"),
    ("I need Viewer in TP for the next quarter.", "2026-06-30"),
    ("I need Viewer in TP for a fortnight.", "2026-03-25"),
    ("I need Viewer in TP for half a year.", "2026-09-11"),
    ("I need Viewer in TP for a year and a half.", "2027-09-11"),
    ("I need Viewer in TP for one and a half months.", "2026-04-26"),
    ("I need Viewer in TP for a couple of weeks.", "2026-03-25"),
    ("I need Viewer in TP for a two-week test.", "2026-03-25"),
    ("I need Viewer in TP for 5 working days.", "2026-03-18"),
    ("I need Viewer in TP for 48 hours.", "2026-03-13"),
    ("I need Viewer in TP, 5 days only.", "2026-03-16"),
    ("I need Viewer in TP, two weeks from today.", "2026-03-25"),
    ("Viewer in TP for two weeks from Monday please.", "2026-03-29"),
    ("Starting 1 April I need Viewer in TP for three months.", "2026-06-30"),
    ("I need Viewer in TP from 1 June to 31 August.", "2026-08-31"),
    ("I need Viewer in TP from today to Friday.", "2026-03-13"),
    ("I need Viewer in TP from Monday to Friday.", "2026-03-20"),
    ("I need Viewer in TP between 1 and 15 April.", "2026-04-15"),
    ("I need Viewer in TP 1 June - 31 August.", "2026-08-31"),
    ("I need Viewer in TP from 1 December to 31 January.", "2027-01-31"),
    ("I need Viewer in TP for January only.", "2027-01-31"),
    ("I need Viewer in TP, in March only.", "2026-03-31"),
    ("I need Viewer in TP for the rest of the year.", "2026-12-31"),
    ("I need Viewer in TP. It should lapse after 27 March.", "2026-03-27"),
    ("I need Viewer in TP; it can end on 27 March.", "2026-03-27"),
    ("I need Viewer in TP. It should run out on 27 March.", "2026-03-27"),
    ("I need Viewer in TP, it dies on Friday.", "2026-03-13"),
    ("I need Viewer in TP. After 27 March I no longer need it.", "2026-03-27"),
    ("I need Viewer in TP. Two weeks, then kill it.", "2026-03-25"),
    ("I need Viewer in TP. Two months is enough.", "2026-05-11"),
    ("I need Viewer in TP. Only until Friday.", "2026-03-13"),
    ("I need Viewer in TP. End date: 30 June 2026", "2026-06-30"),
    ("The campaign ends on 12 June, so I need Viewer in TP until then.", "2026-06-12"),
    ("The campaign ends on 12 June. Viewer in TP till that day please.", "2026-06-12"),
    ("The stocktake is from 4 to 9 May. I need Viewer in TP for just that time.", "2026-05-09"),
    ("I need Viewer in TP until the project ends on 30 June.", "2026-06-30"),
    ("I need Viewer in TP until the end of the project (30 June).", "2026-06-30"),
    ("I am covering for Tom until 30 June and need Viewer in TP.", "2026-06-30"),
    ("I need Viewer in TP, not beyond 30 June.", "2026-06-30"),
    ("I need Viewer in TP for at most two weeks.", "2026-03-25"),
    ("I need Viewer in TP until 30 June '27.", "2027-06-30"),
    ("I need Viewer in TP until 1.2.2025.", "2025-02-01"),
    ("Hi, could you give Priya Viewer access to TP? She's with us as a temp until the end of August.", "2026-08-31"),
    ("Please set up Viewer in TP for Sam, who is covering the ward from 16 March through 3 April.", "2026-04-03"),
    ("I'd need TP until about mid-May.", "2026-05-15"),
    ("TP viewer pls - just for this week.", "2026-03-13"),
    ("Need TP for today only.", "2026-03-11"),
    ("I need TP for a month, starting Monday.", "2026-04-15"),
    ("Can I get TP from the 16th for 4 weeks?", "2026-04-12"),
    ("I'd like TP please. I'll need it for roughly six weeks.", "2026-04-22"),
    ("I need Viewer in TP; access should expire at the end of May.", "2026-05-31"),
    ("I need Viewer in TP (until 30.06.2026).", "2026-06-30"),
    ("I need Viewer in TP - until: 30.06.2026", "2026-06-30"),
    ("Please give me TP. Valid until 31/12/2026.", "2026-12-31"),
    ("Please give me TP. Period: 1 April 2026 to 30 September 2026", "2026-09-30"),
    ("Please give me TP. Duration: 3 months", "2026-06-11"),
    ("I am standing in for Tom while he's on leave until 30 June; I need TP.", "2026-06-30"),
    ("I go on holiday on Friday. I need TP until 30 June.", "2026-06-30"),
    ("I need TP by Friday, and until the end of June.", "2026-06-30"),
    ("I need TP from Monday until 30 June.", "2026-06-30"),
    ("I need TP as of 1 April, limited to 6 months.", "2026-09-30"),
    ("I need TP until 5 pm today.", "2026-03-11"),
    ("I need TP until I'm back from leave on 4 May.", "2026-05-04"),
    ("I need TP for 2 weeks and Tom needs TP for 2 weeks too.", "2026-03-25"),
    ("Give me TP until Friday, sorry, until 27 March.", "2026-03-27"),
    ("Please could Eve have TP for just the second quarter?", "2026-06-30"),
    ("I need TP over the next two weeks.", "2026-03-25"),
    ("I need TP during May.", "2026-05-31"),
    ("I need TP and it may be removed on 4 May.", "2026-05-04"),
    ("I need TP. You can take it back on 4 May.", "2026-05-04"),
    ("I need TP. Please remove it again on 4 May.", "2026-05-04"),
    ("I need TP, please switch it off again on 4 May.", "2026-05-04"),
    ("I need TP until 30th.", "2026-03-30"),
    ("I need TP until end of Feb 2027", "2027-02-28"),
    ("Can you set me up in TP until 15/4?", "2026-04-15"),
    ("My placement runs from 1 April to 30 June and I need TP for that period.", "2026-06-30"),
    ("The review is on 12 and 13 May, so TP until then please.", "2026-05-13"),
    ("TP is needed till the 20th of next month", "2026-04-20"),
    ("I need TP for six months from 1 April.", "2026-09-30"),
    ("I want TP. Half a year will do.", "2026-09-11"),
    ("I want TP. Ten days at most.", "2026-03-21"),
    ("I want TP, for no longer than ten days.", "2026-03-21"),
    ("I want TP until Fri 20 Mar.", "2026-03-20"),
    ("I want TP until Sat.", "2026-03-14"),
    ("L'audit a lieu du 4 au 8 mai, il me faut TP pour cette période.", "2026-05-08"),
    ("We need TP for 12 people for two weeks", "2026-03-25"),
    ("For two weeks I need TP.", "2026-03-25"),
    ("Until 30 June I need TP.", "2026-06-30"),
    ("TP until 30 June would be great.", "2026-06-30"),
    ("TP? Until 30 June. Thanks", "2026-06-30"),
    ("I'd be grateful for TP. I will need it until the end of June.", "2026-06-30"),
    ("I need TP. The access can be time-limited to 30 June.", "2026-06-30"),
    ("I need TP. Happy for it to lapse at the end of June.", "2026-06-30"),
    ("I need TP. It can be switched off again at the end of June.", "2026-06-30"),
    ("I need TP. No need to keep it past 30 June.", "2026-06-30"),
    ("I need TP. I won't need it after 30 June.", "2026-06-30"),
    ("I need TP, which should be gone by 1 July.", "2026-07-01"),
    ("Please give me TP. The project finishes end of June, access can stop then.", "2026-06-30"),
    ("I need TP. The project lasts until 30 June and I don't need TP beyond that.", "2026-06-30"),
    ("Need TP till eod friday", "2026-03-13"),
    ("need TP til 30/6", "2026-06-30"),
    ("need tp for 2wks", "2026-03-25"),
    ("need TP 2 weeks pls", "2026-03-25"),
    ("need TP for 3 mths", "2026-06-11"),
    ("Need TP thru Friday", "2026-03-13"),
    ("TP access end date 30 June", "2026-06-30"),
    ("I need TP until Friday at noon.", "2026-03-13"),
    ("I need TP until Friday evening.", "2026-03-13"),
    ("I need TP until Monday morning, 8am.", "2026-03-16"),
    ("I need TP until at least 30 June.", "2026-06-30"),
    ("I need TP up to the 30th.", "2026-03-30"),
    ("I need TP for the period 1 May - 30 June.", "2026-06-30"),
    ("I need TP for the period from May to June.", "2026-06-30"),
    ("I need TP from May to July.", "2026-07-31"),
    ("I need TP for May to July.", "2026-07-31"),
    ("I need TP between now and 30 June.", "2026-06-30"),
    ("I need TP from now until 30 June.", "2026-06-30"),
    ("I need TP (1 week).", "2026-03-18"),
    ("I need TP - two weeks max.", "2026-03-25"),
    ("I need TP for a trial of two weeks.", "2026-03-25"),
    ("I need TP for a period of 14 days.", "2026-03-25"),
    ("I need TP until 30. June 2026", "2026-06-30"),
    ("I need TP until Sunday the 15th.", "2026-03-15"),
    ("I need TP, ends 30 June.", "2026-06-30"),
    ("I need TP, expiring 30 June.", "2026-06-30"),
    ("I need TP from 1 April for one month.", "2026-04-30"),
    ("I need TP starting Monday for ten days.", "2026-03-25"),
    ("I need TP from 30 March for 5 working days.", "2026-04-03"),
    ("I need TP for the two weeks of 13 April.", "2026-04-26"),
    ("I need TP for the two weeks of 13 and 20 April.", "2026-04-26"),
    ("I need TP for the week of 13 April.", "2026-04-17"),
    ("I need TP until week 20.", "2026-05-15"),
    ("I need TP until the end of week 20.", "2026-05-15"),
    ("I need TP from week 14 to week 16.", "2026-04-17"),
    ("I need TP in weeks 14-16.", "2026-04-17"),
    ("I need TP until week 5.", "2027-02-05"),
    ("I need TP until a week on Friday.", "2026-03-20"),
    ("I need TP for Q2.", "2026-06-30"),
    ("I cover for Tom during April and need TP.", "2026-04-30"),
    ("Eve is on leave until 10 April. While she is away I need TP.", "2026-04-10"),
    ("Until 31 May I need TP, from June on I'll be in the office.", "2026-05-31"),
    ("I need TP. Please set the expiry to 30 June.", "2026-06-30"),
]

GERMAN: list[Case] = [
    ("Was ich brauche ist Viewer im TP bis 13. April.", "2026-04-13"),
    ("Ich brauche Viewer im TP. Das ist bis 13. April.", "2026-04-13"),
    ("Ich bin bis einschließlich 12. Juni beim Kunden. Viewer in TP wäre prima.", "2026-06-12"),
    ("Ich brauche Viewer in TP, bis Tom zurück ist, d.h. 17. April.", "2026-04-17"),
    ("Ich brauche Viewer in TP bis Freitag.", "2026-03-13"),
    ("Ich brauche Viewer in TP bis nächsten Freitag.", "2026-03-20"),
    ("Ich brauche Viewer in TP bis kommenden Freitag.", "2026-03-13"),
    ("Ich brauche Viewer in TP bis morgen.", "2026-03-12"),
    ("Ich brauche Viewer in TP bis einschließlich 30. Juni.", "2026-06-30"),
    ("Ich brauche Viewer in TP bis zum 30.6.", "2026-06-30"),
    ("Ich brauche Viewer in TP bis 30.06.26.", "2026-06-30"),
    ("Ich brauche Viewer in TP bis zum 3. April 2027.", "2027-04-03"),
    ("Ich brauche Viewer in TP bis zum 15.", "2026-03-15"),
    ("Ich brauche Viewer in TP bis zum 30. dieses Monats.", "2026-03-30"),
    ("Ich brauche Viewer in TP bis Freitag, den 20. März.", "2026-03-20"),
    ("Ich brauche Viewer in TP bis Juni.", "2026-06-30"),
    ("Ich brauche Viewer in TP bis Ende Juni.", "2026-06-30"),
    ("Ich brauche Viewer in TP bis Mitte Juni.", "2026-06-15"),
    ("Ich brauche Viewer in TP bis Ende des zweiten Quartals.", "2026-06-30"),
    ("Ich brauche Viewer in TP bis Ende Q2.", "2026-06-30"),
    ("Ich brauche Viewer in TP bis Jahresende.", "2026-12-31"),
    ("Ich brauche Viewer in TP bis zum Monatsende.", "2026-03-31"),
    ("Ich brauche Viewer in TP bis Ende nächsten Monats.", "2026-04-30"),
    ("Ich brauche Viewer in TP bis Ende der Woche.", "2026-03-13"),
    ("Ich brauche Viewer in TP bis Ende des Jahres.", "2026-12-31"),
    ("Ich brauche Viewer in TP bis Ende 2027.", "2027-12-31"),
    ("Ich brauche Viewer in TP für zwei Wochen.", "2026-03-25"),
    ("Ich brauche Viewer in TP für die nächsten drei Monate.", "2026-06-11"),
    ("Ich brauche Viewer in TP für das nächste Quartal.", "2026-06-30"),
    ("Ich brauche Viewer in TP sechs Wochen lang.", "2026-04-22"),
    ("Ich brauche Viewer in TP für ein halbes Jahr.", "2026-09-11"),
    ("Ich brauche Viewer in TP für ein zweiwöchiges Praktikum.", "2026-03-25"),
    ("Ich brauche Viewer in TP für 14 Tage.", "2026-03-25"),
    ("Ich brauche Viewer in TP, maximal 10 Tage.", "2026-03-21"),
    ("Ich brauche Viewer in TP vom 1. Juni bis zum 31. August.", "2026-08-31"),
    ("Ich brauche Viewer in TP vom 1. bis 15. April.", "2026-04-15"),
    ("Ich brauche Viewer in TP, 1. - 15. April.", "2026-04-15"),
    ("Ich brauche Viewer in TP, 1.4.-15.4.", "2026-04-15"),
    ("Ich brauche Viewer in TP zwischen dem 1. und dem 15. April.", "2026-04-15"),
    ("Ich brauche Viewer in TP ab Montag für zwei Wochen.", "2026-03-29"),
    ("Ich brauche Viewer in TP nur im April.", "2026-04-30"),
    ("Ich brauche Viewer in TP nur für Januar.", "2027-01-31"),
    ("Ich brauche Viewer in TP. Er läuft am 31. Juli wieder aus.", "2026-07-31"),
    ("Ich brauche Viewer in TP. Der Zugang soll am 31. Juli enden.", "2026-07-31"),
    ("Ich brauche Viewer in TP. Nach dem 27. März brauche ich es nicht mehr.", "2026-03-27"),
    ("Ich brauche Viewer in TP. Ab dem 1. April brauche ich es nicht mehr.", "2026-03-31"),
    ("Ich brauche Viewer in TP. Zwei Wochen reichen.", "2026-03-25"),
    ("Ich brauche Viewer in TP. Zwei Wochen, danach bitte wieder löschen.", "2026-03-25"),
    ("Ich brauche Viewer in TP. Befristung: 31.12.2026", "2026-12-31"),
    ("Ich brauche Viewer in TP, befristet bis zum 31.12.", "2026-12-31"),
    ("Die Kampagne endet am 12. Juni, ich brauche Viewer in TP bis dahin.", "2026-06-12"),
    ("Die Kampagne läuft bis 12. Juni. So lange brauche ich Viewer in TP.", "2026-06-12"),
    ("Die Inventur ist vom 4. bis 9. Mai. Ich brauche Viewer in TP nur für diese Zeit.", "2026-05-09"),
    ("Ich vertrete Tom bis 30. Juni und brauche Viewer in TP.", "2026-06-30"),
    ("Ich brauche Viewer in TP bis das Projekt am 30. Juni endet.", "2026-06-30"),
    ("Bis Ende Juni brauche ich Viewer in TP.", "2026-06-30"),
    ("Ich brauche Viewer in TP bis übermorgen.", "2026-03-13"),
    ("Ich brauche Viewer in TP bis Silvester.", "2026-12-31"),
    ("Ich bräuchte Viewer in TP, und zwar bis 30.4.", "2026-04-30"),
    ("Könnt ihr mir TP bis Ende April geben?", "2026-04-30"),
    ("Bitte richtet mir TP ein, befristet auf drei Monate.", "2026-06-11"),
    ("Bitte TP für Frau Lang, befristet bis 30.9.2026.", "2026-09-30"),
    ("Bitte TP, Zeitraum 1.4. bis 30.9.2026.", "2026-09-30"),
    ("Bitte TP im Zeitraum vom 01.04.2026 - 30.09.2026.", "2026-09-30"),
    ("Ich brauche TP nur diese Woche.", "2026-03-13"),
    ("Ich brauche TP nur bis Ende nächster Woche.", "2026-03-20"),
    ("Ich brauche TP für ca. zwei Monate.", "2026-05-11"),
    ("Ich brauche TP für maximal 4 Wochen.", "2026-04-08"),
    ("Ich brauche TP in den nächsten zwei Wochen.", "2026-03-25"),
    ("Ich brauche TP während der nächsten zwei Wochen.", "2026-03-25"),
    ("Ich brauche TP. Das kann am 1. Mai wieder entzogen werden.", "2026-05-01"),
    ("Ich brauche TP bis zum Ende meines Praktikums am 31. August.", "2026-08-31"),
    ("Ich vertrete Tom, der bis 30. Juni in Elternzeit ist, und brauche TP.", "2026-06-30"),
    ("Mein Praktikum geht bis 30. Juni, bitte TP bis dahin freischalten.", "2026-06-30"),
    ("Kann ich TP bis Dienstag in einer Woche haben?", "2026-03-24"),
    ("Ich brauche TP bis Fr, 20.3.", "2026-03-20"),
    ("Ich brauche TP für ein Jahr.", "2027-03-11"),
    ("Ich brauche TP für anderthalb Jahre.", "2027-09-11"),
    ("Ich brauche TP bis Ende des laufenden Quartals.", "2026-03-31"),
    ("Ich brauche TP bis Ende kommenden Jahres.", "2027-12-31"),
    ("Ich brauche TP. Dauer: 6 Wochen", "2026-04-22"),
    ("Ich brauche TP, aber nur 3 Tage.", "2026-03-14"),
    ("Bis einschließlich 15. Mai bräuchte ich TP.", "2026-05-15"),
    ("TP bitte, aber nicht länger als bis 30. Juni.", "2026-06-30"),
    ("Ab sofort bis 30. Juni bitte TP.", "2026-06-30"),
    ("Die Revision ist vom 4. bis zum 8. Mai im Haus, genau so lange brauche ich TP.", "2026-05-08"),
    ("Ich brauche TP nur für zwei Wochen.", "2026-03-25"),
    ("Ich brauche TP nur bis Ende des Monats.", "2026-03-31"),
    ("Ich brauche TP. Es reicht bis Ende Mai.", "2026-05-31"),
    ("Ich brauche TP. Das Recht kann Ende Mai wieder weg.", "2026-05-31"),
    ("Ich brauche TP; Ende Mai läuft es wieder aus.", "2026-05-31"),
    ("Ich brauche TP. Der Zugriff darf am 31. Mai enden.", "2026-05-31"),
    ("Ich brauche TP. Zwei Wochen lang, dann ist Schluss.", "2026-03-25"),
    ("Ich brauche TP von Mai bis Juli.", "2026-07-31"),
    ("Ich brauche TP von heute bis Freitag.", "2026-03-13"),
    ("Ich brauche TP bis 30 Juni 2026.", "2026-06-30"),
    ("Ich brauche TP bis zum 1. Juli 2026, 12 Uhr.", "2026-07-01"),
    ("Ich brauche ab Montag für zehn Tage TP.", "2026-03-25"),
    ("Ich brauche TP für die zwei Wochen ab 13. April.", "2026-04-26"),
    ("Ich brauche TP für die Woche vom 13. April.", "2026-04-17"),
    ("Ich brauche TP bis Ende KW 20.", "2026-05-15"),
    ("Ich brauche TP in den Kalenderwochen 16 und 17.", "2026-04-24"),
    ("Ich brauche TP fürs zweite Quartal.", "2026-06-30"),
    ("Ich vertrete Tom im April und brauche TP.", "2026-04-30"),
    ("Tom ist bis 10. April im Urlaub. Solange er weg ist, brauche ich TP.", "2026-04-10"),
    ("Ich brauche TP bis 30. April, um die Zahlen abzugeben.", "2026-04-30"),
]

FRENCH: list[Case] = [
    ("Ce qu'il me faut est Viewer dans TP jusqu'au 13 avril.", "2026-04-13"),
    ("J'ai besoin de Viewer dans TP, c'est jusqu'au 13 avril.", "2026-04-13"),
    ("Je suis en déplacement jusqu'au 12 juin. Il me faudrait Viewer dans TP.", "2026-06-12"),
    ("J'ai besoin de Viewer dans TP jusqu'à vendredi.", "2026-03-13"),
    ("J'ai besoin de Viewer dans TP jusqu'à vendredi prochain.", "2026-03-20"),
    ("J'ai besoin de Viewer dans TP jusqu'à demain.", "2026-03-12"),
    ("J'ai besoin de Viewer dans TP jusqu'au 30 avril.", "2026-04-30"),
    ("J'ai besoin de Viewer dans TP jusqu'au 1er juin 2027.", "2027-06-01"),
    ("J'ai besoin de Viewer dans TP jusqu'au vendredi 20 mars inclus.", "2026-03-20"),
    ("J'ai besoin de Viewer dans TP jusqu'au 30/06/2026.", "2026-06-30"),
    ("J'ai besoin de Viewer dans TP jusqu'au 15.", "2026-03-15"),
    ("J'ai besoin de Viewer dans TP jusqu'en juin.", "2026-06-30"),
    ("J'ai besoin de Viewer dans TP jusqu'à fin mai.", "2026-05-31"),
    ("J'ai besoin de Viewer dans TP jusqu'à la fin d'août.", "2026-08-31"),
    ("J'ai besoin de Viewer dans TP jusqu'à la mi-juin.", "2026-06-15"),
    ("J'ai besoin de Viewer dans TP jusqu'à la fin du trimestre.", "2026-03-31"),
    ("J'ai besoin de Viewer dans TP jusqu'à la fin du deuxième trimestre.", "2026-06-30"),
    ("J'ai besoin de Viewer dans TP jusqu'à la fin du mois.", "2026-03-31"),
    ("J'ai besoin de Viewer dans TP jusqu'à la fin du mois prochain.", "2026-04-30"),
    ("J'ai besoin de Viewer dans TP jusqu'à la fin de l'année.", "2026-12-31"),
    ("J'ai besoin de Viewer dans TP pour 3 mois.", "2026-06-11"),
    ("J'ai besoin de Viewer dans TP pendant 3 semaines.", "2026-04-01"),
    ("J'ai besoin de Viewer dans TP pour une quinzaine de jours.", "2026-03-26"),
    ("J'ai besoin de Viewer dans TP pour le trimestre prochain.", "2026-06-30"),
    ("J'ai besoin de Viewer dans TP du 1er juin au 31 août.", "2026-08-31"),
    ("J'ai besoin de Viewer dans TP du 1er au 15 avril.", "2026-04-15"),
    ("J'ai besoin de Viewer dans TP entre le 1er et le 15 avril.", "2026-04-15"),
    ("J'ai besoin de Viewer dans TP à partir de lundi pour deux semaines.", "2026-03-29"),
    ("J'ai besoin de Viewer dans TP, uniquement en avril.", "2026-04-30"),
    ("J'ai besoin de TP en avril et en mai.", "2026-05-31"),
    ("J'ai besoin de TP jusqu'au trente avril.", "2026-04-30"),
    ("J'ai besoin de TP jusqu'à la semaine 20.", "2026-05-15"),
    ("J'ai besoin de TP pour les deux semaines du 13 et du 20 avril.", "2026-04-26"),
    ("J'ai besoin de TP pour le deuxième trimestre.", "2026-06-30"),
    ("Je remplace Tom au mois d'avril et j'ai besoin de TP.", "2026-04-30"),
    ("J'ai besoin de TP jusqu'au retour de Tom le 20 avril.", "2026-04-20"),
    ("Tom est en congé jusqu'au 10 avril. Pendant son absence j'ai besoin de TP.", "2026-04-10"),
    ("J'ai besoin de Viewer dans TP. Deux semaines suffisent.", "2026-03-25"),
    ("J'ai besoin de Viewer dans TP. Il doit expirer le 27 mars.", "2026-03-27"),
    ("J'ai besoin de Viewer dans TP. Deux semaines, puis supprimez-le.", "2026-03-25"),
    ("La campagne se termine le 12 juin, j'ai besoin de Viewer dans TP jusque-là.", "2026-06-12"),
    ("Je remplace Tom jusqu'au 30 juin et j'ai besoin de Viewer dans TP.", "2026-06-30"),
    ("J'ai besoin de Viewer dans TP. Date de fin : 30/06/2026", "2026-06-30"),
    ("Merci de me donner TP jusqu'au 30 juin inclus.", "2026-06-30"),
    ("Il me faut TP pour un mois seulement.", "2026-04-11"),
    ("Il me faut TP jusqu'à la fin de mon stage le 31 août.", "2026-08-31"),
    ("Il me faut TP pour le mois d'avril.", "2026-04-30"),
    ("Il me faut TP pour une période de six mois à compter du 1er avril.", "2026-09-30"),
    ("Il me faut TP, à retirer le 4 mai.", "2026-05-04"),
    ("Il me faut TP. L'accès peut être supprimé après le 4 mai.", "2026-05-04"),
    ("Il me faut TP jusqu'à la semaine prochaine.", "2026-03-20"),
    ("Il me faut TP cette semaine uniquement.", "2026-03-13"),
    ("Il me faut TP pour six mois maximum.", "2026-09-11"),
    ("Il me faut TP pour un an et demi.", "2027-09-11"),
    ("Durée : 3 mois. Il me faut TP.", "2026-06-11"),
    ("Il me faut TP avant vendredi et jusqu'à fin juin.", "2026-06-30"),
    ("Il me faut TP pour le mois de mars.", "2026-03-31"),
    ("Il me faut TP de lundi à vendredi.", "2026-03-20"),
    ("Il me faut TP de mai à juillet.", "2026-07-31"),
    ("Il me faut TP d'aujourd'hui à vendredi.", "2026-03-13"),
    ("Il me faut TP, cela peut s'arrêter fin juin.", "2026-06-30"),
]

SPANISH: list[Case] = [
    ("Lo que necesito es Viewer en TP hasta el 13 de abril.", "2026-04-13"),
    ("Necesito Viewer en TP. Es hasta el 13 de abril.", "2026-04-13"),
    ("Necesito TP hasta el treinta de abril.", "2026-04-30"),
    ("Necesito TP hasta la semana 20.", "2026-05-15"),
    ("Necesito TP para la semana del 13 de abril.", "2026-04-17"),
    ("Necesito TP para las dos semanas del 13 y del 20 de abril.", "2026-04-26"),
    ("Necesito TP para el segundo trimestre.", "2026-06-30"),
    ("Necesito TP lo que queda de mes.", "2026-03-31"),
    ("Sustituyo a Tom en abril y necesito TP.", "2026-04-30"),
    ("Tom está de vacaciones hasta el 10 de abril. Mientras esté fuera necesito TP.", "2026-04-10"),
    ("Estoy de viaje hasta el 12 de junio. Me vendría bien Viewer en TP.", "2026-06-12"),
    ("Necesito Viewer en TP hasta el viernes.", "2026-03-13"),
    ("Necesito Viewer en TP hasta el próximo viernes.", "2026-03-13"),
    ("Necesito Viewer en TP hasta mañana.", "2026-03-12"),
    ("Necesito Viewer en TP hasta pasado mañana.", "2026-03-13"),
    ("Necesito Viewer en TP hasta el 30 de junio.", "2026-06-30"),
    ("Necesito Viewer en TP hasta el 5 de junio de 2027 inclusive.", "2027-06-05"),
    ("Necesito Viewer en TP hasta el viernes 20 de marzo.", "2026-03-20"),
    ("Necesito Viewer en TP hasta el 30/06/2026.", "2026-06-30"),
    ("Necesito Viewer en TP hasta el 15.", "2026-03-15"),
    ("Necesito Viewer en TP hasta el día 5.", "2026-04-05"),
    ("Necesito Viewer en TP hasta junio.", "2026-06-30"),
    ("Necesito Viewer en TP hasta finales de mayo.", "2026-05-31"),
    ("Necesito Viewer en TP hasta mediados de junio.", "2026-06-15"),
    ("Necesito Viewer en TP hasta fin de mes.", "2026-03-31"),
    ("Necesito Viewer en TP hasta final del mes que viene.", "2026-04-30"),
    ("Necesito Viewer en TP hasta fin de año.", "2026-12-31"),
    ("Necesito Viewer en TP hasta el final del segundo trimestre.", "2026-06-30"),
    ("Necesito Viewer en TP por dos meses.", "2026-05-11"),
    ("Necesito Viewer en TP durante 3 semanas.", "2026-04-01"),
    ("Necesito Viewer en TP por un par de semanas.", "2026-03-25"),
    ("Necesito Viewer en TP durante medio año.", "2026-09-11"),
    ("Necesito Viewer en TP durante el próximo trimestre.", "2026-06-30"),
    ("Necesito Viewer en TP del 1 de junio al 31 de agosto.", "2026-08-31"),
    ("Necesito Viewer en TP del 1 al 15 de abril.", "2026-04-15"),
    ("Necesito Viewer en TP entre el 1 y el 15 de abril.", "2026-04-15"),
    ("Necesito Viewer en TP desde el lunes durante dos semanas.", "2026-03-29"),
    ("Necesito Viewer en TP solo en abril.", "2026-04-30"),
    ("Necesito Viewer en TP. Bastan dos semanas.", "2026-03-25"),
    ("Necesito Viewer en TP. Debe caducar el 27 de marzo.", "2026-03-27"),
    ("Necesito Viewer en TP. Dos semanas, luego quítenlo.", "2026-03-25"),
    ("La campaña termina el 12 de junio, necesito Viewer en TP hasta entonces.", "2026-06-12"),
    ("Sustituyo a Tom hasta el 30 de junio y necesito Viewer en TP.", "2026-06-30"),
    ("Necesito Viewer en TP. Fecha de fin: 30/06/2026", "2026-06-30"),
    ("Necesito TP hasta el 31 de diciembre del 2026.", "2026-12-31"),
    ("Necesito TP solo por esta semana.", "2026-03-13"),
    ("Necesito TP por seis meses a partir del 1 de abril.", "2026-09-30"),
    ("Necesito TP hasta que termine el proyecto el 30 de junio.", "2026-06-30"),
    ("Necesito TP; se puede quitar el 4 de mayo.", "2026-05-04"),
    ("Necesito TP durante el mes de abril.", "2026-04-30"),
    ("La auditoría es del 4 al 8 de mayo, necesito TP durante ese periodo.", "2026-05-08"),
    ("Necesito TP como máximo dos semanas.", "2026-03-25"),
    ("Necesito TP por 15 días.", "2026-03-26"),
    ("Necesito TP hasta la próxima semana.", "2026-03-20"),
    ("¿Me pueden dar TP hasta finales de este mes?", "2026-03-31"),
    ("Necesito TP de lunes a viernes.", "2026-03-20"),
    ("Necesito TP de mayo a julio.", "2026-07-31"),
    ("Necesito TP desde hoy hasta el viernes.", "2026-03-13"),
    ("Necesito TP. Puede caducar a finales de junio.", "2026-06-30"),
    ("Necesito TP. Con dos semanas me basta.", "2026-03-25"),
    ("Necesito TP solo para este mes.", "2026-03-31"),
]

NO_END: dict[str, list[str]] = {
    "en": [
        "I need Viewer in TP. I passed the course, with an exam, two hundred hours.",
        "I need Viewer in TP. Without the paper I can not work there after may.",
        "Os escribo corto que hoy no me sale otra cosa: necesito Viewer en TP.",
        "I need Viewer in TP. It took two hours to find the page.",
        "I need Viewer in TP. Last Wednesday it showed a photograph for two hours.",
        "I need Viewer in TP. Tom is until 13 April on leave.",
        "Ich brauche Viewer im TP. Es dauerte drei Stunden, ihn zu finden.",
        "Ich brauche Viewer im TP. Sie ist bis 13. April krank.",
        "Il me faut Viewer dans TP. Ça a duré trois heures.",
        "Necesito Viewer en TP. Tardé tres horas en encontrarlo.",
        "Necesito Viewer en TP. Con lo que tengo hoy solo saco informes.",
        "I need Viewer in TP for the Q2 figures.",
        "I need Viewer in TP by week 16.",
        "I start in week 16 and need Viewer in TP.",
        "I cover for Tom from April and need Viewer in TP.",
        "I start in April and need Viewer in TP.",
        "Tom is away. While he is away I need Viewer in TP.",
        "Bitte antworten Sie bis 30. April. Ich brauche Viewer in TP.",
        "Bis Freitag bin ich erreichbar. Ich brauche Viewer in TP.",
        "Ich muss die Zahlen bis 31. März abgeben und brauche dafür Viewer in TP.",
        "J'avais TP jusqu'au 31 janvier et j'en ai de nouveau besoin.",
        "I need Viewer in TP before 15 June.",
        "I need Viewer in TP by Monday.",
        "I need Viewer in TP from Monday.",
        "I need Viewer in TP from 1 April.",
        "I need Viewer in TP in two weeks.",
        "I don't need Viewer in TP until Monday.",
        "I need Viewer in TP. I am in the office until Friday.",
        "I need Viewer in TP. I have been here for two years.",
        "I need Viewer in TP. I have been waiting since January.",
        "I need Viewer in TP. I had it until January.",
        "I need Viewer in TP. In February it lapsed.",
        "I need Viewer in TP. My birthday is on 3 May.",
        "I need Viewer in TP, which I did without until now.",
        "I need Viewer in TP for the desk that is open from 9 to 5.",
        "I need Viewer in TP. The campaign ends on 12 June.",
        "I need Viewer in TP, the audit is on 12 June.",
        "I need Viewer in TP until further notice.",
        "I need Viewer in TP for the 3-month forecast.",
        "I need Viewer in TP. I can't work until this is done.",
        "I need Viewer in TP. Until then, best regards",
        "I need Viewer in TP for up to 5 users.",
        "Could I please have TP Viewer? It's only for the audit, which runs until 30 April.",
        "I need Viewer in TP. My contract ends on 30 September 2026, so please let it expire with that.",
        "Tom is on parental leave until 30 June, I am taking over his list. Please give me TP.",
        "Since January I have had Viewer in TP, now I need Editor as well.",
        "I need TP for the January closing.",
        "I need TP for the March report.",
        "I need TP for Friday.",
        "I need TP for our meeting on 20 March.",
        "I need TP by the end of the week.",
        "The desk is open until 17:00, I need TP.",
        "I need TP, no later than Friday.",
        "I need TP temporarily.",
        "I need TP for 3 users.",
        "Please give me TP through the portal.",
        "We migrate on 4 May; after that TP can be taken away again.",
        "Please remove my access to TP on 4 May.",
        "I need TP up to Christmas.",
        "Nothing changes until Monday but I need TP.",
        "My placement runs from 1 April to 30 June. I need TP.",
        "I need TP so I can plan the theatre list for Friday.",
        "Our new nurse starts on Monday 16 March and needs TP.",
        "Tom starts on 1 April. Please give him TP.",
        "I joined two weeks ago and still need TP.",
        "I need TP. It takes me two hours a day without it.",
        "I need TP, we meet every two weeks.",
        "I need TP as I am taking over from Lena in two weeks.",
        "I asked for TP on Monday. Could I get it now?",
        "As agreed on 3 March, I need TP.",
        "I need TP. We have had this problem for three weeks.",
        "I need TP to prepare the figures for the second quarter.",
        "I need TP to close the month.",
        "I need TP for the month end.",
        "I need TP for the year-end closing.",
        "I need TP for the end of the quarter.",
        "I need TP from next week on.",
        "Last month I had TP for two weeks, now I need it again.",
        "I need TP for the meeting next week.",
        "Could I have TP, ideally this week?",
        "Could I have TP this week?",
        "I need TP. Lena only works until Friday.",
        "I need TP. I'm off until Monday, so no rush.",
        "I need TP. I'm only reachable until Friday.",
        "I need TP. The shop is closed until 20 March.",
        "I need TP since my colleague is on holiday until 20 March.",
        "I need TP, my phone number is 30 6 12.",
        "I need TP version 2.5 to 3.1.",
        "I need TP. We have 10 days left before the audit.",
        "I need TP. The deadline is 20 March.",
        "I need TP. There are 2 weeks until the audit.",
        "I need TP because it may take a week to train.",
        "Please give TP to May from accounts.",
        "Please give TP to April, who starts in June.",
        "I need TP, my old one expired on 1 March.",
        "I need TP for the summer.",
    ],
    "de": [
        "Ich brauche Viewer in TP vor dem 15. Juni.",
        "Ich brauche Viewer in TP ab Montag.",
        "Ich brauche Viewer in TP ab März.",
        "Viewer in TP sollte bis Freitag fertig sein.",
        "Bitte Viewer in TP bis Freitag freischalten.",
        "Kann Viewer in TP bis Montag eingerichtet werden?",
        "Ich brauche Viewer in TP bis spätestens Montag.",
        "Ich brauche Viewer in TP. Ich bin bis Freitag im Büro.",
        "Ich brauche Viewer in TP. Ich warte seit zwei Wochen.",
        "Ich brauche Viewer in TP. Bisher hatte ich das nicht.",
        "Ich brauche Viewer in TP. Ich hatte es bis Januar.",
        "Ich brauche Viewer in TP. Die Messe ist am 12. Juni.",
        "Ich brauche Viewer in TP in zwei Wochen.",
        "Ich brauche Viewer in TP bis auf Weiteres.",
        "Ich brauche Viewer in TP. Bis morgen!",
        "Ich brauche TP, solange ich Tom vertrete.",
        "Bitte gebt mir bis Freitag Bescheid, ob ich TP bekomme.",
        "Ich brauche TP für die Inventur am 30. Juni.",
        "Ich brauche TP für den Monatsabschluss.",
        "Ich brauche TP für den Jahresabschluss.",
        "Ich fange am 1. April an und brauche TP.",
        "Seit 1. März bin ich im Team und brauche TP.",
        "Ich brauche TP, das Projekt läuft bis 30. Juni.",
        "Ich brauche TP. Die Messe dauert zwei Wochen.",
        "Ich brauche TP. Die Öffnungszeiten sind von 9 bis 17 Uhr.",
        "Ich brauche TP. Ich habe vor zwei Wochen schon gefragt.",
        "Ich brauche TP. Das hat Zeit bis Montag.",
        "Ich brauche TP. Bitte bis Montag erledigen.",
        "Ich brauche TP. Frau Ende hat zugestimmt.",
        "Ich brauche TP bis zu 5 Nutzer.",
    ],
    "fr": [
        "J'ai besoin de Viewer dans TP avant le 15 juin.",
        "J'ai besoin de Viewer dans TP à partir de lundi.",
        "J'ai besoin de Viewer dans TP d'ici vendredi.",
        "J'ai besoin de Viewer dans TP, jusqu'ici je faisais sans.",
        "J'ai besoin de Viewer dans TP. J'attends depuis deux semaines.",
        "J'ai besoin de Viewer dans TP dans deux semaines.",
        "J'ai besoin de Viewer dans TP. Je suis en congé jusqu'à vendredi.",
        "J'ai besoin de Viewer dans TP. Le salon est le 12 juin.",
        "Merci de me répondre d'ici vendredi. Il me faut TP.",
        "Il me faut TP pour la clôture du 31 mars.",
        "J'arrive le 1er avril et il me faut TP.",
        "Il me faut TP. Le projet dure jusqu'au 30 juin.",
        "Il me faut TP. J'ai demandé il y a deux semaines.",
        "Il me faut TP. Je travaille de 9 h à 17 h.",
    ],
    "es": [
        "Necesito Viewer en TP antes del 15 de junio.",
        "Necesito Viewer en TP a partir del lunes.",
        "Necesito Viewer en TP para el viernes.",
        "Necesito Viewer en TP, hasta ahora no lo tenía.",
        "Necesito Viewer en TP. Llevo dos semanas esperando.",
        "Necesito Viewer en TP en dos semanas.",
        "Necesito Viewer en TP. Estoy de vacaciones hasta el viernes.",
        "Necesito Viewer en TP. La feria es el 12 de junio.",
        "Necesito TP para mañana.",
        "¡Hasta mañana! Necesito TP.",
        "Necesito TP. ¡Hasta el lunes!",
        "Necesito TP para el cierre del 31 de marzo.",
        "Empiezo el 1 de abril y necesito TP.",
        "Necesito TP. El proyecto dura hasta el 30 de junio.",
        "Necesito TP. Lo pedí hace dos semanas.",
        "Necesito TP. Trabajo de 9 a 17.",
        "Necesito TP para 3 personas.",
    ],
}

UNCLEAR: list[Case] = [
    ("I need Viewer in TP until 31.02.2027.", "until 31.02.2027"),
    ("I need Viewer in TP until 99 June.", "until 99 June"),
    ("I need Viewer in TP until the end of the project.", "until the end of the project"),
    ("I need Viewer in TP until Müller is back.", "until Müller is back"),
    ("I need Viewer in TP for a few weeks.", "for a few weeks"),
    ("I need Viewer in TP for 2-3 weeks.", "for 2-3 weeks"),
    ("I need Viewer in TP for a week or two.", "for a week or two"),
    ("I need Viewer in TP for the duration of the audit.", "for the duration of the audit"),
    ("I need Viewer in TP until the middle of the quarter.", "until the middle of the quarter"),
    ("I need Viewer in TP until the 5th of this month.", "until the 5th of this month"),
    ("I need Viewer in TP until early June.", "until early June"),
    ("I need Viewer in TP until the end of the fiscal year.", "until the end of the fiscal year"),
    ("I need Viewer in TP until 30 June and Viewer in TP until 31 July.", "until 30 June … until 31 July"),
    ("Ich brauche Viewer in TP bis Projektende.", "bis Projektende"),
    ("Ich brauche Viewer in TP bis Müller zurück ist.", "bis Müller zurück ist"),
    ("Bis Montag brauche ich Viewer in TP.", "Bis Montag"),
    ("Ich brauche Viewer in TP bis Anfang Juni.", "bis Anfang Juni"),
    ("Ich brauche Viewer in TP für ein paar Wochen.", "für ein paar Wochen"),
    ("J'ai besoin de Viewer dans TP jusqu'à la fin du projet.", "jusqu'à la fin du projet"),
    ("J'ai besoin de Viewer dans TP pour quelques semaines.", "pour quelques semaines"),
    ("Necesito Viewer en TP hasta el fin del proyecto.", "hasta el fin del proyecto"),
    ("Necesito Viewer en TP por unas semanas.", "por unas semanas"),
]

PROLONGED: list[Case] = [
    ("My TP would end on 31 May. Please prolong it until 30 June.", "2026-06-30"),
    ("my TP runs out on 31 May. Please extend it until 30 November.", "2026-11-30"),
    ("My access to TP ends on Monday, please prolong it until 10 April.", "2026-04-10"),
    ("My access to TP expires on 15 July, please extend it by two weeks.", "2026-07-29"),
    ("Please extend my access to TP by two weeks.", "2026-03-25"),
    ("My Viewer in TP runs until 31 March. Please extend for another month.", "2026-04-30"),
    ("Please extend TP, currently until 31 March, to 30 June.", "2026-06-30"),
    ("Please extend Viewer in TP to the end of June.", "2026-06-30"),
    ("I need two more weeks of Viewer in TP.", "2026-03-25"),
    ("Mein Zugang zu TP läuft am 15. Juli aus, bitte um zwei Wochen verlängern.", "2026-07-29"),
    ("Mein Zugang zu TP endet am Montag, bitte bis 10. April verlängern.", "2026-04-10"),
    ("Bitte TP um weitere drei Monate verlängern.", "2026-06-11"),
    ("Mon accès à TP expire le 15 juillet, merci de le prolonger de deux semaines.", "2026-07-29"),
    ("Merci de prolonger mon accès à TP jusqu'au 10 avril.", "2026-04-10"),
    ("Mi acceso a TP caduca el 15 de julio, por favor amplíen dos semanas más.", "2026-07-29"),
    ("Mi acceso a TP vence el lunes, por favor prolongar hasta el 10 de abril.", "2026-04-10"),
    ("Please extend my TP access, it expires on Friday. I need it another three months.", "2026-06-13"),
    ("Please renew TP for six months.", "2026-09-11"),
    ("My TP runs out at the end of March, can I keep it until end of June?", "2026-06-30"),
    ("Can you push the end date of my TP to 30 June?", "2026-06-30"),
    ("My contract was extended until 31 December, please extend TP until then.", "2026-12-31"),
    ("Please extend TP from 31 March to 30 June.", "2026-06-30"),
    ("Mein TP-Zugang ist bis 31. März befristet. Bitte verlängert ihn bis 30. Juni.", "2026-06-30"),
    ("Mein TP-Zugang ist bis 31. März befristet. Bitte um einen Monat verlängern.", "2026-04-30"),
    ("Bitte verlängert TP um ein weiteres Jahr.", "2027-03-11"),
    ("Bitte verlängert den am 31. März auslaufenden Zugang zu TP bis 30. Juni.", "2026-06-30"),
    ("Mon accès TP se termine le 31 mars, merci de le prolonger jusqu'au 30 juin.", "2026-06-30"),
    ("Mi acceso a TP vence el 31 de marzo; ¿pueden extenderlo hasta el 30 de junio?", "2026-06-30"),
    ("Mi acceso a TP vence el 31 de marzo; ¿pueden ampliarlo un mes?", "2026-04-30"),
    ("Merci de renouveler TP pour un an.", "2027-03-11"),
]


def _expected(cases: list[Case]) -> list[tuple[str, date]]:
    return [(text, date.fromisoformat(day)) for text, day in cases]


@pytest.mark.parametrize(("text", "day"), _expected(ENGLISH))
def test_the_last_day_is_read_in_english(text: str, day: date) -> None:
    assert until(text).day == day


@pytest.mark.parametrize(("text", "day"), _expected(GERMAN))
def test_the_last_day_is_read_in_german(text: str, day: date) -> None:
    assert until(text).day == day


@pytest.mark.parametrize(("text", "day"), _expected(FRENCH))
def test_the_last_day_is_read_in_french(text: str, day: date) -> None:
    assert until(text).day == day


@pytest.mark.parametrize(("text", "day"), _expected(SPANISH))
def test_the_last_day_is_read_in_spanish(text: str, day: date) -> None:
    assert until(text).day == day


@pytest.mark.parametrize("text", [text for texts in NO_END.values() for text in texts])
def test_a_day_that_ends_nothing_is_left_alone(text: str) -> None:
    assert until(text) == Until()


@pytest.mark.parametrize(("text", "words"), UNCLEAR)
def test_an_end_that_cannot_be_read_is_named_so_that_it_is_asked(text: str, words: str) -> None:
    found = until(text)
    assert (found.day, found.unclear) == (None, words)


@pytest.mark.parametrize(("text", "day"), _expected(PROLONGED))
def test_an_extension_ends_later_than_what_one_has(text: str, day: date) -> None:
    assert until(text, "extend").day == day


def test_an_extension_that_names_only_the_present_end_has_no_new_one() -> None:
    assert until("My access to TP ends on Monday, please extend it.", "extend") == Until()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I need Viewer in TP until 30 June, please.", "until 30 June"),
        ("I need Viewer in TP. Two weeks will do.", "Two weeks"),
        ("Ich brauche Viewer in TP vom 1. bis 15. April.", "vom 1. bis 15. April"),
        ("The fair ends on 12 June, so Viewer in TP until then.", "12 June … until then"),
    ],
)
def test_the_words_that_say_it_are_kept(text: str, words: str) -> None:
    assert until(text).words == words


def test_a_day_is_echoed_in_words() -> None:
    assert in_words(date(2026, 12, 11)) == "Friday 11 December 2026"


def test_the_year_end_is_the_one_of_the_mails_year_and_january_the_next_one() -> None:
    late = date(2026, 12, 29)
    assert until("Viewer in TP until the end of the year please.", today=late).day == date(2026, 12, 31)
    assert until("Viewer in TP until 5 January please.", today=late).day == date(2027, 1, 5)
    assert until("Viewer in TP until Friday please.", today=late).day == date(2027, 1, 1)


def test_a_leap_day_is_read_in_a_leap_year_only() -> None:
    assert until("I need TP until 29 February 2028.").day == date(2028, 2, 29)
    assert until("I need TP until 29 February 2027.") == Until(unclear="until 29 February 2027")
    assert until("I need TP for a year.", today=date(2028, 2, 29)).day == date(2029, 2, 28)


_WORDS = """
until till bis zum jusqu'au jusqu'à hasta el for für pour por from to ab du al by the of and next end ende fin mid early
30 31 29 2 15th 1er 30.06. 31.02. 29/2 2-3 a one two zwei deux dos half a few weeks days Monate ans June rest
February Februar mai junio Friday Montag lundi viernes quarter Q2 year month week today morgen only then before after
TP Viewer I need please extend it should end ends läuft aus was away covering not - – , . ( ) ! : 2-week nicht mehr
"""
_PIECES = st.sampled_from(_WORDS.split())
_TEXTS = st.lists(_PIECES, max_size=14).map(" ".join) | st.text(max_size=60)
_DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))


@given(_TEXTS, _DAYS, st.sampled_from(("request", "extend", "revoke")))
@example("until 30 mai 30", date(2031, 1, 1), "request")
def test_whatever_is_written_it_is_read_and_no_day_is_over_whose_year_is_not_told(
    text: str, today: date, action: Action
) -> None:
    found = until(f"I need TP {text}", action, today)
    assert found.day is None or found.day >= today or f"{found.day:%y}" in found.words
    assert (found.day is None) == (found.words == "")
    assert not (found.day and found.unclear)


@given(_DAYS, st.integers(0, 1500))
def test_a_written_day_is_read_as_it_is_written(today: date, ahead: int) -> None:
    day = today + timedelta(days=ahead)
    for written in (day.isoformat(), f"{day:%d.%m.%Y}", f"{day:%d/%m/%Y}", in_words(day), f"{day:%d %B %Y}"):
        assert until(f"I need TP until {written}.", today=today).day == day


@given(_DAYS, st.integers(1, 60))
def test_a_month_is_a_month_of_the_calendar(today: date, months: int) -> None:
    day = until(f"I need TP for {months} months.", today=today).day
    assert day == add_months(today, months)
    assert day.day == today.day or (day + timedelta(days=1)).day == 1


@pytest.mark.parametrize(
    "text",
    [
        "Please give Priya Viewer in Theatre Planner as long as Oto is away, that is until 8 May.",
        "Priya braucht Viewer im Theatre Planner. Nur bis Oto wieder da ist, also bis 8. Mai.",
        "Priya necesita Viewer en Theatre Planner. Solo hasta que vuelva Oto, el 8 de mayo.",
        "Priya needs Viewer in Theatre Planner until Oto is back (8 May).",
    ],
)
def test_a_day_named_behind_an_end_without_one_is_its_day(read: Read, text: str) -> None:
    assert read(text).until == date(2026, 5, 8)


@pytest.mark.parametrize(
    "text",
    [
        "I need TP until 30 June. Correction: until 31 May.",
        "I need TP until 30 June. Correction: 31 May, please.",
        "I need TP until 30 June. No wait, until 31 May.",
        "I need TP until 30 June. Actually, make it 31 May.",
        "I need TP until 30 June, no, make it 31 May.",
        "I need TP until 30 June, sorry, 31 May.",
        "Ich brauche TP bis 30. Juni. Korrektur: bis 31. Mai.",
        "Ich brauche TP bis 30. Juni. Nein, Moment, bis 31. Mai.",
        "Il me faut TP jusqu'au 30 juin. Non, attendez, jusqu'au 31 mai.",
        "Necesito TP hasta el 30 de junio. No, esperad, hasta el 31 de mayo.",
    ],
)
def test_a_day_that_is_corrected_in_the_next_sentence_is_the_day_it_says_in_the_end(text: str) -> None:
    assert until(text).day == date(2026, 5, 31)


@pytest.mark.parametrize(
    "text",
    [
        "I need TP until 30 June. Sorry, 31 May is a holiday.",
        "I need TP until 30 June. No, I am away on 31 May.",
        "I need TP until 30 June. Sorry for the long mail of 31 May.",
        "I need TP until 30 June. Sorry, I am away until 31 May.",
        "I need TP until 30 June. The meeting is on 3 May, no, 4 May.",
    ],
)
def test_a_day_of_something_else_behind_a_sorry_corrects_no_end(text: str) -> None:
    assert until(text).day == date(2026, 6, 30)


@pytest.mark.parametrize(
    "text",
    [
        "My Viewer in TP should not lapse on 30 June but on 31 August.",
        "Please extend my Viewer in TP, not until 30 June but until 31 August.",
        "Bitte Viewer im TP verlängern: Er soll nicht am 30. Juni, sondern erst am 31. August enden.",
        "Merci de prolonger mon Viewer dans TP, il ne doit pas expirer le 30 juin mais le 31 août.",
        "Prolongad por favor mi Viewer en TP: no debería caducar el 30 de junio, sino el 31 de agosto.",
    ],
)
def test_of_two_days_of_which_one_shall_not_be_the_end_it_is_the_other(read: Read, text: str) -> None:
    assert read(text).until == date(2026, 8, 31)


@pytest.mark.parametrize(
    "text",
    [
        "I need Viewer in TP, not on 30 June but on 1 July.",
        "Hasta hoy solo leía. Necesito Scheduler en TP.",
    ],
)
def test_a_day_on_which_something_begins_or_until_which_it_was_so_is_no_end(read: Read, text: str) -> None:
    assert read(text).until is None


def test_a_month_too_short_ends_on_its_last_day() -> None:
    assert add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert add_months(date(2026, 11, 30), 3) == date(2027, 2, 28)


@pytest.mark.parametrize(
    "text",
    [
        "I have Viewer in Theatre Planner till 31 March. Could that go on until 30 June?",
        "Viewer in Theatre Planner, which I have, ends on 31 March; please prolong until 30 June.",
        "Ana Flores has Viewer in Theatre Planner until the end of March. Please extend it to the end of June.",
        "Mein Viewer im Theatre Planner, den ich bis 31. März habe, bitte bis 30. Juni verlängern.",
        "Ich habe Viewer im Theatre Planner bis Ende März. Bitte bis Ende Juni verlängern.",
        "J'ai Viewer dans Theatre Planner jusqu'au 31 mars. Pouvez-vous prolonger jusqu'au 30 juin ?",
        "Tengo Viewer en Theatre Planner hasta el 31 de marzo. ¿Lo podéis prorrogar hasta el 30 de junio?",
    ],
)
def test_what_one_has_until_a_day_is_prolonged_until_the_other_day(read: Read, text: str) -> None:
    reading = read(text)
    labels = [wish.entitlement.label for wish in reading.items]
    assert (reading.intent, labels) == (Intent.EXTEND, ["Theatre Planner (Viewer)"])
    assert reading.until == date(2026, 6, 30)


@pytest.mark.parametrize(
    "text",
    [
        "Could you let me into CareBook CRM as Read Only? Six weeks would be ample, I think.",
        "Ich brauche Viewer in Theatre Planner. Sechs Wochen wären reichlich.",
        "J'ai besoin de Viewer dans Theatre Planner. Six semaines seraient largement suffisantes.",
        "Necesito Viewer en Theatre Planner. Seis semanas serían más que suficientes.",
    ],
)
def test_what_would_be_ample_is_how_long(read: Read, text: str) -> None:
    assert read(text).until == date(2026, 4, 22)


@pytest.mark.parametrize(
    "text",
    [
        "For two years I drove there with cake, and as of January we'll print it. I need Scheduler in Theatre Planner.",
        "For three months I sat there and watched. I need Scheduler in Theatre Planner.",
        "I have been allowed to see the list for six years. Now I need Scheduler in Theatre Planner.",
        "Zwei Jahre lang fuhr ich dorthin. Ich brauche Scheduler in Theatre Planner.",
        "Durante dos años fui allí cada lunes. Necesito Scheduler en Theatre Planner.",
        "Pendant deux ans je suis allé là-bas. Il me faut Scheduler dans Theatre Planner.",
        "A driver with six men stood at the ramp for two hours and wasn't let in. I need Scheduler in Theatre Planner.",
        "We hung on the phone for two weeks and got no access. I need Scheduler in Theatre Planner.",
        "Er stand für zwei Stunden am Tor und wurde nicht eingelassen. Ich brauche Scheduler in Theatre Planner.",
        "Un chauffeur a attendu pendant deux heures sans accès. Il me faut Scheduler dans Theatre Planner.",
        "Un conductor esperó durante dos horas sin acceso. Necesito Scheduler en Theatre Planner.",
    ],
)
def test_for_how_long_something_was_done_is_no_end_of_what_is_wished(read: Read, text: str) -> None:
    assert read(text).until is None


@pytest.mark.parametrize(
    "text",
    [
        "VPN until 31 July please.\nAna\nPS: sorry, until 31 August, the project was moved.",
        "VPN bitte bis 31. Juli.\nAna\nPS: Verzeihung, bis 31. August.",
        "Pourriez-vous m'ouvrir le VPN jusqu'au 31 juillet ?\nAna\nPS : pardon, jusqu'au 31 août, le projet a glissé.",
        "Necesito la VPN hasta el 31 de julio.\nAna\nPD: perdón, hasta el 31 de agosto.",
    ],
)
def test_a_postscript_may_correct_the_end(read: Read, text: str) -> None:
    assert read(text).until == date(2026, 8, 31)
