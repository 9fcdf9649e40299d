"""The words that Danish and English spreadsheets use for what a column holds, and for the stages."""

from kitools.uptake.intake.mapping import Field
from kitools.uptake.table import Stage

STAGE_WORDS: dict[Stage, str] = {
    Stage.SIGNS_SEEN: "tegn set, tegn, tegn på behov, opsporet, opsporing, identificeret, behov set, signs seen, "
    "signs, spotted, identified, detected, eligible on",
    Stage.OFFERED: "tilbudt, tilbud, tilbud givet, plan tilbudt, tilbudsdato, spurgt, offered, offer, plan offered",
    Stage.CONSENTED: "samtykke, samtykke givet, samtykket, samtykkedato, indhentet samtykke, givet samtykke, sagt ja, "
    "consent, consented, consent given",
    Stage.MEETING_HELD: "møde afholdt, møde, afholdt møde, møde holdt, mødedato, ki møde, koordinationsmøde, møde "
    "afviklet, meeting held, meeting, held meeting, meeting date",
    Stage.CREATED: "oprettet, oprettelse, oprettelsesdato, plan oprettet, ki plan oprettet, oprettet plan, oprettede, "
    "udarbejdet, plan udarbejdet, plan lavet, indgået, created, plan created, drawn up, plan made, "
    "creation date",
    Stage.STARTED: "igangsat, iværksat, påbegyndt, startet, opstartet, plan igangsat, igangsatte, sat i gang, started, "
    "initiated, begun, plan started, put into action",
    Stage.FOLLOWED_UP: "fulgt op, opfølgning, opfulgt, opfølgningsdato, opfølgningsmøde, første opfølgning, followed "
    "up, follow up, followup, review held",
}
FIELD_WORDS: dict[Field, str] = {
    Field.CITIZEN: "borger, borger id, borgernr, borgernummer, borgernøgle, id, pseudonym, løbenummer, løbenr, nr, "
    "nøgle, sags id, citizen, citizen id, person, person id, patient, patient id, client, client id, "
    "pseudonymised id",
    Field.UNIT: "enhed, enhedsnavn, center, centernavn, afdeling, team, område, bydel, sted, distrikt, lokalområde, "
    "botilbud, kommune, arbejdssted, organisation, unit, unit name, site, centre, department, district, "
    "area, place",
    Field.STAGE: "trin, fase, stadie, status, hændelse, hændelsestype, aktivitet, begivenhed, milepæl, skridt, type, "
    "stage, step, event, event type, milestone, phase",
    Field.DAY: "dato, dag, hændelsesdato, tidspunkt, registreringsdato, date, day, event date, when, timestamp",
    Field.LEFT: "afsluttet, udgået, ophørt, forladt, udskrevet, fraflyttet, afsluttet dato, slutdato, forladt "
    "målgruppen, ude af målgruppen, left, ended, closed, discharged, left the target group, end date",
    Field.AGREEMENTS: "aftaler, antal aftaler, aftaler i alt, agreements, number of agreements, agreements made",
    Field.AGREEMENTS_KEPT: "aftaler holdt, holdte aftaler, overholdte aftaler, aftaler overholdt, agreements kept",
    Field.ATTENDED: "deltog, deltaget, deltagelse, borger deltog, deltog i mødet, fremmødt, mødte op, attended, "
    "attendance, took part",
    Field.ACCEPTED: "accepteret, accept, tiltrådt, godkendt, borger accepterede, accepterede, accepted, acceptance, "
    "agreed",
    Field.BARRIERS: "barrierer, barriere, forhindringer, hindringer, årsag, årsager, barriers, barrier, obstacles",
    Field.FACILITATORS: "fremmende faktorer, fremmere, fremmende, det hjalp, facilitators, helping factors, enablers",
    Field.MONTH: "måned, periode, år måned, årmåned, dato, opgjort, month, period, year month, date",
    Field.PLANS: "planer, antal planer, ki planer, antal ki planer, antal, oprettede planer, nye planer, plans, number "
    "of plans, count, new plans, n",
    Field.ELIGIBLE: "målgruppe, målgruppen, borgere i målgruppen, antal borgere i målgruppen, antal borgere, borgere, "
    "antal i målgruppen, eligible, eligible citizens, target group, citizens, denominator, nævner",
    Field.MEETINGS_DUE: "planlagte møder, møder planlagt, aftalte møder, møder der skulle holdes, meetings due, "
    "planned meetings",
    Field.MEETINGS_HELD: "afholdte møder, møder afholdt, holdte møder, antal møder, meetings held, meetings",
    Field.START: "start, startdato, begyndt, begyndte, opstart, startet, i gang fra, i gang siden, fra, igangsat, "
    "start date, started, from, since",
    Field.STOP: "stop, stopdato, slut, slutdato, ophørt, ophør, lukket, til, stopped, end, end date, stop date, "
    "until, to",
    Field.GROUP: "gruppe, kategori, type, forvaltning, region, pilot, indsats, group, category, arm, kind",
    Field.CHANGED: "ændret, ændring, ændringsdato, dato for ændring, lederskifte, lederskift, skift, ny leder, "
    "changed, change, change date, leadership change, new leader",
}
FIELD_WORDS |= {Field(stage.value): said for stage, said in STAGE_WORDS.items()}
FILLERS = frozenset(
    [
        "dato",
        "dag",
        "for",
        "den",
        "d",
        "det",
        "er",
        "blev",
        "date",
        "day",
        "on",
        "of",
        "the",
        "ki",
        "kiplan",
        "plan",
        "planen",
        "borgeren",
        "borgerens",
        "borgers",
        "med",
    ]
)
"""Words in a heading that do not say which column it is."""
