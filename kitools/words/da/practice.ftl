# The practice page (Øv dig). Du-form, short sentences, the words of staff.

ui-learning-model = Læringsmodel – ikke en prognose. Tallene viser tænkte forløb, ikke virkningen af en KI-plan.
ui-not-chosen = Ikke valgt
ui-not-a-number = Skriv et tal, for eksempel 1,5, eller lad feltet stå tomt.
ui-not-a-whole-number = Skriv et helt tal, der passer til feltet, eller lad det stå tomt.
ui-not-a-day = Vælg en dag fra 1900 til 2199. Den her er ikke gemt.
ui-too-long = Her er plads til { $limit } tegn. Det, der står efter, bliver ikke gemt.
ui-cpr-refuse = Det ligner et CPR-nummer. Her må kun stå noget om opdigtede personer. Nummeret bliver ikke gemt; resten af teksten er gemt. Slet nummeret, så er alt i orden.
ui-cpr-review = Her står ti cifre i træk. Er det et CPR-nummer? Så slet det. Cifrene bliver først gemt, når du har svaret.
ui-cpr-vouch = Nej, det er ikke et CPR-nummer

practice-title = Øv dig på en KI-plan
practice-purpose = Læs en opdigtet borgers sag, lav en koordinerende indsatsplan (KI-plan), og se, hvordan et år kan gå.
practice-home = Til forsiden
practice-tools = Forside og sprog
practice-you-are-here = Her er du
practice-step-of = Trin { $number } af { $count }: { $step }
practice-no_case = Vælg først en borger.
practice-no_version = Der er ingen udgave { $number } af planen.
practice-blocked-no_case = Vælg først en borger.
practice-blocked-one_version = Lad først et år gå under to udgaver af planen.
practice-unreadable_draft = Det gemte kan ikke læses længere. Begynd på en ny øvelse.

step-choose = Vælg
step-choose-title = Hvem vil du øve dig med?
step-choose-hint = Personerne er opdigtede. Vælg en, og begynd. Alt, hvad du skriver, bliver gemt undervejs.
step-read = Læs
step-talk = Tal
step-talk-title = Tal med { $name }
step-talk-hint = Vælg, hvordan du spørger. Svaret afhænger af det, og det, du hører, bliver skrevet ind i planen.
step-plan = Lav planen
step-plan-title = Lav planen sammen med { $name }
step-plan-hint = Begynd med det, der kan stå på én side. Resten ligger bag »Vis mere«. Du kan altid lade et år gå, også under en halv plan.
step-year = Et år
step-year-title = Et år går
step-year-hint = Først ét forløb som en historie. Så den samme plan i mange tænkte forløb, regnet om til »ud af 100«.
step-compare = Sammenlign
step-compare-title = Hvad gjorde ændringen?
step-compare-hint = De to udgaver møder de samme tilfældigheder. Forskellen kommer derfor fra det, du har ændret.
step-keep = Tag med
step-keep-title = Tag planen med
step-keep-hint = Hent planen, eller print den på én side. Med koden kan du fortsætte en anden dag.

phase-right-hint = Er der brug for at koordinere, og hvem begynder? Det er ikke det samme at tage initiativ og at have ansvaret.
phase-planning-hint = Hvem er koordinator (tovholder), hvem skal med, og hvad må I dele med hinanden?
phase-meeting-hint = Det, der bliver aftalt på mødet. Referenten skriver direkte i planen. Planen gælder fra mødet, og når borgeren har sagt ja.
phase-follow_up-hint = En plan virker kun, mens den er opdateret. Aftal, hvem der holder den ved lige.

practice-waiting-title = Du har en øvelse i gang
practice-waiting = Du var i gang med { $name }. Du kan fortsætte, hvor du slap, eller vælge en ny herunder.
practice-go-on = Fortsæt øvelsen
practice-first-sector = ser borgeren først
practice-choose-case = Vælg { $name }
practice-before-you-begin = Før du møder { $name }
practice-who-are-you = Hvem er du i øvelsen?
practice-how-long = Hvor lang tid har du?
practice-short = Cirka { $minutes } minutter – også på telefon
practice-long = Cirka { $minutes } minutter – hele sagen
practice-start-from = Hvad vil du begynde med?
practice-from-half-made = En plan, som andre er begyndt på
practice-from-blank = En tom plan
practice-begin = Læs sagen
practice-have-a-code = Har du en kode fra sidst?
practice-fetch = Hent øvelsen
practice-no-code-typed = Skriv koden på otte tegn, for eksempel K7M4-PQ2R.
practice-no-such-code = Der er ingen øvelse med den kode. Se efter, om alle otte tegn er rigtige.

practice-who-is = Hvem er { $name }?
practice-age = { $age } år
practice-resources = Det, { $name } har med sig
practice-facts = Rammerne
practice-legal-frame = Hvem har behandlingsansvaret
practice-you-are = Du er:
practice-only-you-know = Det her ved du. De andre ved noget andet.
practice-network = Netværk
practice-no-network = Sagen nævner intet netværk. Spørg borgeren.
practice-other-plans = Planer, der findes i forvejen
practice-no-other-plans = Du kender ingen andre planer. Spørg dig for.
practice-timeline = Det er sket
practice-fictive-note = Personer og steder er opdigtede.
practice-to-talk = Tal med { $name }

practice-you = Dig
practice-ask-differently = Du kan også prøve at spørge på en anden måde:
practice-in-the-plan-now = Det har du hørt
practice-learned-line = { $field }: { $text }
practice-learned-consent = Samtykke – om: { $topics } – mellem: { $parties }
practice-learned-objection = Nej – om: { $topics } – med: { $parties }
practice-nothing-learned = Intet endnu, der hører hjemme i planen. Prøv at spørge på en anden måde.
practice-everything = alt
practice-everybody = alle
practice-ask-the-others = Spørg de andre
practice-ask-the-others-hint = Hvad de må fortælle dig, afhænger af, hvad borgeren har sagt ja til, og hvad du skal bruge det til.
practice-held-back = Det holdt de tilbage
practice-outcome-said = Derfor måtte det siges
practice-outcome-ask_first = Derfor skal borgeren spørges først
practice-outcome-held_back = Derfor blev det ikke sagt
practice-to-plan = Lav planen
approach-phone = Ring og spørg
approach-invitation = Om mødet
matter-overlap = I ved det samme
matter-contradiction = Oplysningerne stemmer ikke overens

practice-edit = Ret
practice-remove = Fjern
practice-done = Færdig
practice-more-fields = Flere felter
practice-removed = Fjernet.
practice-not-written = Ikke skrevet endnu
practice-nobody-yet = Ingen endnu
practice-more = Vis mere
practice-less = Vis mindre
practice-next-phase = Videre til: { $phase }
practice-let-a-year-pass = Lad et år gå
practice-changing-version = Du retter nu i planen efter udgave { $number }. Lad et år gå igen, og sammenlign.
practice-good-title = Det gør planen godt
practice-remarks-title = Begynd med det her
practice-no-remarks = Ingen bemærkninger. Planen svarer på det, som reglerne ser efter.
practice-show-all = Vis alle bemærkninger
practice-show-fewer = Vis kun de vigtigste
practice-why-and-how = Hvorfor, og hvad kan du gøre?
practice-prompts-title = Spørgsmål, kun I kan svare på
practice-prompts-intro = Det her kan en regel ikke afgøre. Brug spørgsmålene, når I taler sammen.
severity-stop = Vigtigst:
severity-ought = Bør ses på:
severity-consider = Overvej:

section-signs = Hvad tyder på, at en KI-plan kan hjælpe?
    .hint = En bestemt diagnose er ikke et krav. Det afgørende er, om indsatserne skal koordineres.
section-initiative = Hvem tager initiativ, og hvem har ansvaret?
section-contacts = Hvem har borgeren kontakt med?
    .hint = Uden kontakt skal borgeren henvises, visiteres eller indskrives, før den sektor kan handle.
    .add = Tilføj en kontakt
section-other_plans = Hvilke planer findes i forvejen?
    .hint = Flet dem ind, henvis til dem, eller lad denne plan træde i stedet. Ellers bliver det endnu en plan.
    .add = Tilføj en plan
section-discharge = Er en udskrivning på vej?
    .hint = Beder nogen om et netværksmøde, skal der findes en tid inden for fem hverdage.
section-coordinator = Hvem er koordinator (tovholder)?
    .hint = Koordinatoren samler trådene. Det kræver tid og en stedfortræder.
section-participants = Hvem skal med?
    .hint = Skriv funktionen, aldrig et rigtigt navn.
    .add = Tilføj en deltager
section-consents = Hvad har borgeren sagt ja til?
    .hint = Spørg åbent, og skriv ned, hvad I aftalte. kitools nævner reglen, men giver ikke juridisk rådgivning.
    .add = Tilføj et samtykke
section-objections = Hvad har borgeren sagt nej til?
    .add = Tilføj et nej
section-disclosures = Hvad skal deles, og hvad skal det bruges til?
    .add = Tilføj en oplysning, der skal deles
section-network = Pårørende og netværk
    .hint = Borgeren bestemmer, hvilken rolle de skal have.
    .add = Tilføj en person
section-children = Børn i familien
    .hint = Er der grund til at bekymre sig for et barn, gælder underretningspligten.
    .add = Tilføj et barn
section-wish = Hvad ønsker borgeren selv?
    .hint = Skriv borgerens egne ord.
section-challenges = Hvad er de største udfordringer lige nu?
    .hint = Det, I er enige om på tværs. Få er bedre end mange.
    .add = Tilføj en udfordring
section-goals = Hvad vil I nå?
    .add = Tilføj et mål
section-interventions = Hvem gør hvad inden hvornår?
    .hint = Hver indsats har én ansvarlig, en frist og et ja fra den ansvarlige.
    .add = Tilføj en indsats
section-if_thens = Hvis noget går skævt: hvem gør hvad?
    .hint = Hvis–så-aftaler virker, når hverdagen ikke følger planen.
    .add = Tilføj en hvis–så-aftale
section-status = Hvordan står det til nu?
    .hint = Kun det, der betyder noget for koordineringen.
    .add = Tilføj et livsområde
section-meeting = Mødet
section-next_meeting = Hvornår mødes I igen?
    .hint = Senest seks måneder efter mødet.
section-upkeep = Hvordan holdes planen opdateret?
section-commitments = Hvad har hver af jer lovet?
    .hint = Timer om ugen, og hvem I går til, når aftalen ikke holder.
    .add = Tilføj et løfte
    .cannot = Alle deltagere har allerede en linje. Tilføj først en deltager.

form-signs-signs = Tegn, du kan se
form-initiative-initiator = Hvem tager initiativ?
form-initiative-initiated_on = Hvornår?
form-initiative-owner = Hvem ejer planen?
    .hint = Den, der har ansvaret for, at planen bliver til noget.
form-contacts-sector = Hvem
form-contacts-state = Kontakt
form-contacts-referred_on = Henvist den
form-contacts-started_on = I kontakt fra
form-contacts-integrated_treatment = Det er integreret behandling
form-other_plans-asked = Jeg har spurgt, hvilke andre planer der findes
form-other_plans-kind = Hvilken plan?
form-other_plans-holder = Hvem har den?
form-other_plans-action = Hvad gør I med den?
form-other_plans-note = Note
form-discharge-planned_on = Udskrives den
form-discharge-network_meeting_asked_on = Bedt om netværksmøde den
form-discharge-time_found_on = Tidspunkt fundet den
form-discharge-network_meeting_on = Netværksmøde den
form-coordinator-participant = Koordinator
form-coordinator-stand_in = Stedfortræder
form-coordinator-hours_per_week = Timer om ugen
form-coordinator-competences = Hvad skal koordinatoren kunne?
form-participants-function = Funktion
form-participants-sector = Hvorfra
form-participants-invited = Inviteret
form-participants-contact_details = Kontakt (opdigtet)
form-consents-basis = Hvilken regel bygger det på?
form-consents-topics = Hvad må I dele?
form-consents-parties = Mellem hvem?
form-consents-form = Hvordan blev det givet?
form-consents-given_on = Givet den
form-consents-expires_on = Gælder til
    .hint = Samtykke efter sundhedslovens §§ 43-44 bortfalder senest efter ét år.
form-consents-withdrawn_on = Trukket tilbage den
form-consents-entered_in_record = Ført i journalen
form-consents-note = Note
form-objections-topics = Hvad må I ikke dele?
    .hint = Sæt intet kryds, hvis det gælder alt.
form-objections-parties = Med hvem?
    .hint = Sæt intet kryds, hvis det gælder alle.
form-objections-made_on = Sagt den
form-objections-lifted_on = Ophævet den
form-disclosures-topic = Hvad
form-disclosures-sender = Fra
form-disclosures-recipient = Til
form-disclosures-purpose = Hvad skal det bruges til?
form-disclosures-on = Hvornår
form-network-relation = Relation
form-network-name = Fornavn (opdigtet)
form-network-wish = Hvad ønsker borgeren?
form-network-note = Note
form-children-asked = Jeg har spurgt til børn i familien
form-children-age = Alder
form-children-lives_with_citizen = Bor hos borgeren
form-children-notification = Underretning
form-children-note = Note
form-wish-wish = Borgerens ønsker og drømme
form-wish-what_worked = Hvad har hjulpet før?
form-challenges-text = Udfordring
form-challenges-priority = Prioritet (1 er vigtigst)
form-challenges-area = Livsområde
form-goals-text = Mål
form-goals-challenges = Hvilke udfordringer svarer det på?
form-goals-kind = Slags mål
form-interventions-text = Indsats
form-interventions-goal = Hvilket mål?
form-interventions-responsible = Ansvarlig
form-interventions-due = Frist
form-interventions-answer = Har den ansvarlige sagt ja?
form-interventions-hours_per_week = Timer om ugen
form-interventions-start_on = Begynder den
form-interventions-prioritised = Prioriteret nu
form-if_thens-trigger = Hvis
form-if_thens-then = så
form-if_thens-who = Hvem
form-if_thens-within_days = Inden for hvor mange dage?
form-status-area = Livsområde
form-status-text = Status
form-status-told_by = Fortalt af
form-status-support_need = Støttebehov
form-status-matters_for_coordination = Betyder noget for koordineringen
form-meeting-form = Mødeform
form-meeting-chair = Mødeleder
form-meeting-minute_taker = Referent
form-meeting-present = Til stede
form-meeting-absent = Afbud
form-meeting-citizen_attendance = Borgerens deltagelse
form-meeting-agreed_without_citizen = Det er aftalt med borgeren, at mødet holdes, selv om borgeren ikke kommer
form-meeting-accepted_on = Svaret kom den
form-meeting-others_told = De andre har fået svaret at vide
form-meeting-expectations = Hvad har I sagt om, hvad planen kan og ikke kan?
form-meeting-agenda = Dagsorden (ét punkt pr. linje)
form-meeting-agreements = Aftaler til næste møde (én pr. linje)
form-next_meeting-next_meeting = Næste møde
form-upkeep-triggers = Hvad får jer til at rette planen?
form-upkeep-writer = Hvem skriver?
form-upkeep-where = Hvor står den?
form-upkeep-fixed_weeks = Uger mellem faste gennemsyn
form-commitments-participant = Hvem
form-commitments-hours_per_week = Timer om ugen
form-commitments-escalation = Hvem går vi til, når aftalen ikke holder?

practice-not-kept = Ikke gemt.
practice-your-code = Din kode, så du kan fortsætte senere:
practice-other-window = Øvelsen er ændret i et andet vindue. Intet er overskrevet endnu.
practice-keep-mine = Behold det, der står her
practice-take-theirs = Vis det fra det andet vindue

practice-plan-on-a-page = KI-plan på én side
practice-print-hint = Hent siden, åbn den, og print. Det, der står bag »Vis mere«, følger på de næste sider.
practice-download-summary = Hent planen til print
practice-download-plan = Hent planen som datafil (JSON)
practice-preview = Planen, som den printes
practice-think-about = Tænk over
practice-come-back = Kom tilbage en anden dag
practice-code-hint = Skriv koden ned. Med den kan du fortsætte på en anden computer eller telefon i op til 180 dage.
practice-new-exercise = Begynd på en ny øvelse
practice-delete = Slet øvelsen
practice-delete-sure = Øvelsen bliver slettet og kan ikke hentes igen. Hent planen først, hvis du vil beholde den.
practice-delete-yes = Ja, slet øvelsen

phase-right = Er en KI-plan det rigtige?
phase-planning = Planlægning
phase-meeting = Afholdelse
phase-follow_up = Opfølgning

year-plan-changed = Du har ændret planen siden udgave { $number }. Herunder ser du stadig året under udgave { $number }.
year-new-year = Lad et år gå under den nye plan
year-story-title = Ét tænkt forløb: Hvem har bolden?
year-story-hint = Modellen har regnet { $count } tænkte forløb igennem. Her er ét af dem, nummer { $number }. Et andet kunne gå helt anderledes.
year-story-caption = En række for hver sektor. Udfyldt prik: mødt op. Ring: udeblevet. Skraveret: ingen har bolden.
year-week-by-week = Læs forløbet uge for uge
year-another-course = Vis et andet forløb
year-typical-course = Tilbage til et typisk forløb
year-week = Uge { $week }
year-why-this-week = Hvorfor gik ugen sådan?
year-explain = Forklar ugen
year-ball-title = Hvem har bolden? Ud af 100 tænkte forløb
year-ball-hint = Hver gang der sker noget, ligger der en bold på jorden, indtil en bestemt person samler den op.
year-ball-caption = Dage, før en bestemt person handler, og uger, hvor ingen har bolden. Den tynde streg rummer 80 ud af 100.
year-ball-days = Når noget sker, handler nogen typisk { $middle ->
    [0] samme dag
    [one] efter { $middle } dag
   *[other] efter { $middle } dage
  }. Halvdelen ligger mellem { $early } og { $late } dage.
year-ball-days-open = Når noget sker, handler nogen typisk { $middle ->
    [0] samme dag
    [one] efter { $middle } dag
   *[other] efter { $middle } dage
  }. Mere end hver fjerde gang er det ikke sket, når året er gået.
year-ball-days-never = Mere end halvdelen af gangene handler ingen i løbet af året.
year-ball-weeks = Uger, hvor ingen har bolden: typisk { $middle }. I 80 ud af 100 forløb er det mellem { $low } og { $high }.
year-ball-promises = Løfter, der blev holdt: { $share } ud af 100.
year-ball-no-promises = Ingen har lovet noget i planen, så der er ingen løfter at holde.
year-ball-information = Viden, der var til stede, da den skulle bruges: { $share } ud af 100 gange.
year-ball-up-to-date = Planen var opdateret i { $share } procent af årets uger.
year-ball-honest = Tallene følger af det, planen aftaler, og af antagelser om, hvor længe ting ligger, når ingen har aftalt noget. De er ikke målt i virkeligheden.
year-show-deeper = Vis også tilstande og timer
year-states-title = Hvor er forløbene uge for uge?
year-states-hint = Planen ændrer som regel ikke meget her. Sådan er den viden, der findes: ingen har målt, hvad KI-planer gør for borgerne.
year-states-caption = 100 tænkte forløb, uge for uge.
year-hours-title = Hvem bruger tid på planen?
year-hours-hint = Timer i året, i gennemsnit: planens indsatser, opdateringer og bolde. Jeres øvrige arbejde er ikke talt med. Ingen bruger mere, end der er sat af.
year-hours-caption = Timer for hver ansvarlig.
year-change-the-plan = Ret i planen
year-compare = Sammenlign med før
year-take-along = Tag planen med
year-why-title = Uge { $week }: risikoen for krise eller tabt kontakt
year-why-happened = I dette forløb skete det.
year-why-not-happened = I dette forløb skete det ikke.
year-otherwise = Hvad ville have ændret risikoen den uge?
year-why-honest = En risiko er ikke en årsag, og ingen ved, hvordan det ville være gået i virkeligheden.

compare-version = Udgave { $number }
compare-hold-against = Sammenlign med
compare-changed-title = Det har du ændret
compare-nothing-changed = De to udgaver er ens.
compare-added = { $count } tilføjet
compare-changed = { $count ->
    [one] ændret
   *[other] { $count } ændret
  }
compare-removed = { $count } fjernet
compare-ball-title = Hvem har bolden – før og nu?
compare-ball-caption = Før og nu i de samme tænkte forløb.
compare-out-of-100 = bedre i { $better }, uændret i { $unchanged } og værre i { $worse } ud af 100 forløb.
compare-on-average = I gennemsnit { $difference }.
compare-course-title = Alle forskelle – også forløbet selv
compare-course-hint = Forskellen er »nu« minus »før« i de samme forløb. Er forløbet selv uændret, er det, fordi der ikke er viden, som siger andet.
compare-course-caption = Prikken er gennemsnittet. Stregen og tallene i parentes viser, hvor meget tilfældet i modellen kan flytte det (95 %) – ikke, om modellen har ret.
compare-show-barriers = Vis, hvad hver barriere kostede
compare-barriers-title = Hvad kostede hver barriere?
compare-barriers-hint = Vi tager én barriere væk ad gangen i den nye plan. Tallene kan ikke lægges sammen, for barrierer hænger sammen.
compare-barriers-caption = Dage uden nogen med bolden, som forløbet ville være sparet for.

year-hours-spread = Alle tilsammen: typisk { $middle } timer. I 80 ud af 100 forløb er det mellem { $low } og { $high }.
compare-why-changed = Hvorfor ændrede du planen?
compare-why-changed-hint = Svaret kommer med i planens liste over udgaver.
practice-first-version = Første udgave
practice-computing = Året går … det tager et øjeblik.
practice-back-to = Tilbage til: { $step }
practice-about = Handler om: { $barrier }
practice-chosen = Du har valgt { $name }
practice-choose-another = Vælg en anden
section-when = Hvornår holdes mødet, og siger borgeren ja?
form-when-held_on = Mødet holdes den
form-when-citizen_acceptance = Siger borgeren ja til planen?
year-not-begun = Planen kom i gang i { $share } ud af 100 forløb.
year-not-begun-no_date = Mødet har ingen dato, og planen gælder først fra mødet.
year-not-begun-declined = Borgeren har sagt nej til planen.
year-not-begun-other = Se efter, om mødet ligger inden for året, og om borgeren siger ja.
year-mend-it = Ret det i planen
year-no-hours = Ingen brugte timer på planen, fordi den ikke kom i gang, eller fordi ingen har sat timer af.
compare-in-short = Når noget sker, handler nogen nu typisk { $now ->
    [0] samme dag
    [one] efter { $now } dag
   *[other] efter { $now } dage
  }. Før var det { $before ->
    [0] samme dag
    [one] efter { $before } dag
   *[other] efter { $before } dage
  }.
compare-all-unchanged = uændret i alle forløb.
compare-show-all = Vis alle forskelle
year-compare-later = Når du har ændret planen og ladet et år gå igen, kan du sammenligne de to udgaver.
practice-moment = Det tager et øjeblik …
year-not-begun-pending = Borgeren har ikke sagt ja endnu, og planen gælder først, når svaret er der.

# Hvad modellen skal regne med
switch-title = Hvad skal modellen regne med?
switch-cautious = Forsigtig: Planen ændrer næsten ikke borgerens tilstand. Ingen har vist, at den gør.
switch-hope = Håb: Planen hjælper noget på borgerens tilstand. Det er ikke målt.
switch-free = Frit valg: Du vælger selv nogle af de tal, modellen bygger på.
switch-assumed-hope = Med håb: Vi antager, at planen hjælper. Det er ikke målt.
switch-assumed-free = { $count ->
    [0] Frit valg: Alle tal står stadig på standard.
    [one] Frit valg: Ét tal er valgt af dig. Det er ikke målt.
   *[other] Frit valg: { $count } tal er valgt af dig. De er ikke målt.
  }
switch-done = Det, der står herunder, er regnet om.
switch-own-hint = Hvert tal kan flyttes mellem de grænser, der står ved det. Grænserne kommer fra kilden, eller de er en antagelse.
switch-own-ball = Tal, der betyder mest for, hvem der har bolden
switch-own-effect = Tal for, om planen virker på borgerens forløb
switch-own-effect-hint = × 1 er ingen virkning. Under 1 bliver det sjældnere, over 1 oftere.
switch-bounds = – fra { $bounds }
switch-bounds-default = (standard) – fra { $bounds }
switch-show-effects = Vis også tal for, om planen virker
switch-default = Tilbage til standard: { $value }
switch-all-default = Alle tal tilbage til standard
switch-own-days_nobody = Dage, før nogen tilfældigt samler bolden op
switch-own-days_coordinator = Dage, før koordinatoren samler bolden op
switch-own-agreement_kept = Hvis–så-aftaler, der bliver holdt
switch-own-handover_lost = Overleveringer, hvor bolden tabes
switch-own-lost_days = Dage, før en tabt bold bliver opdaget
switch-own-effect_plan_worse = Krise eller ustabil, når planen virker
switch-own-effect_plan_dropout = Mister kontakten, når planen virker
switch-own-effect_crisis_agreement = Krise, når der er en hvis–så-aftale om det
switch-own-effect_discharge_agreement = Krise efter udskrivning, når der er en hvis–så-aftale om den
switch-own-effect_involvement_missed = Udebliver, når borgeren er inddraget
switch-own-effect_unheld_ball = Krise eller ustabil, når ingen har bolden
switch-own-broken_promise_relation = Et brudt løfte skader relationen

# Hvorfor dette tal?
numbers-why = Hvorfor dette tal?
numbers-counted = { $count ->
    [one] Bag det ligger ét tal: { $kinds }.
   *[other] Bag det ligger { $count } tal: { $kinds }.
  }
numbers-counted_evidence = { $count } med evidens
numbers-counted_transfer = { $count } { $count ->
    [one] overført
   *[other] overførte
  }
numbers-counted_assumption = { $count } { $count ->
    [one] antagelse
   *[other] antagelser
  }
numbers-intro = Det her er de tal, modellen bygger på. Du kan være uenig i dem. Nogle af dem kan du selv vælge under »Frit valg«.
numbers-status_evidence = Evidens
    .means = fundet i en undersøgelse eller en lov om netop den gruppe.
numbers-status_transfer = Overført
    .means = fundet et andet sted og overført hertil.
numbers-status_assumption = Antagelse
    .means = der er ikke fundet noget tal. Det er noget at tale om.
numbers-as-written = Gruppe, kilde og bemærkning står, som de er skrevet i datafilen – på engelsk.
numbers-column_what = Tal
numbers-column_value = Værdi
numbers-column_range = Spænd
numbers-column_status = Hvorfra
numbers-column_population = Gruppe
numbers-column_source = Kilde
numbers-column_quality = Bemærkning
numbers-range = { $low } til { $high }
numbers-instead = Her: { $value }
numbers-default = (standard: { $value })
numbers-unit_probability = { $said } ud af 100
numbers-unit_probability_per_week = { $said } ud af 100 om ugen
numbers-unit_odds_per_week = { $said } mod 1 om ugen
numbers-unit_odds_multiplier = odds × { $said } { $way ->
    [same] (ingen forskel)
    [both] {""}
    [less] (mindre)
   *[more] (større)
  }
numbers-unit_odds_multiplier_at_1 = odds × { $said }, når det er værst
numbers-unit_multiplier = × { $said }
numbers-unit_days = { $said } { $count ->
    [one] dag
   *[other] dage
  }
numbers-unit_weeks = { $said } { $count ->
    [one] uge
   *[other] uger
  }
numbers-unit_hours = { $said } { $count ->
    [one] time
   *[other] timer
  }
numbers-unit_hours_per_week = { $said } { $count ->
    [one] time
   *[other] timer
  } om ugen
year-show-steps = Se risikoen trin for trin
year-ribbons-caption = Et bånd for hver hændelse: fra den dag, det sker, til nogen handler. Skraveret: ingen har bolden.
year-more-title = Vil du se mere?
year-show-courses = Vis 100 forløb ved siden af hinanden
year-courses-title = 100 forløb ved siden af hinanden
year-courses-hint = Den samme plan kan gå meget forskelligt. Intet af forløbene er »det rigtige«.
year-courses-caption = Hver stribe er ét forløb gennem årets 52 uger.
year-weeks-caption = Uger i året i hver tilstand. Den tynde streg rummer 80 ud af 100 forløb.
compare-more-title = Vil du se mere?
compare-paired-caption = Hver prik er forskellen i ét af 100 forløb.
year-show-lanes = Vis hele forløbet: aftaler, plan, timer og tilstand
year-lanes-title = Hele forløbet
year-show-barriers = Vis, hvad barriererne koster
year-barriers-title = Hvad koster barriererne?
year-barriers-hint = Modellen tager barriererne væk i mange forskellige rækkefølger. Hver barrieres del er det, den i gennemsnit fylder.
year-barriers-caption = Dage, hvor en bold lå hos ingen: fra året, som det er, til et år uden barrierer.
compare-show-parting = Vis, hvornår de to udgaver skilles
compare-parting-title = Hvornår skilles de to udgaver?
compare-parting-hint = De to udgaver møder de samme tilfældigheder. Her kan du se, i hvilken uge forløbene begynder at gå hver sin vej.
compare-parting-caption = Forløb ud af 100, der har skilt sig, uge for uge.
compare-show-spreads = Vis, hvor sikker forskellen er
compare-spreads-title = Hvor sikker er forskellen?
compare-spreads-hint = Tilfældet flytter forskellen lidt. Usikkerheden i de tal, modellen bygger på, flytter den som regel mere. Derfor står de hver for sig.
compare-spreads-caption = Forskellen mellem de to udgaver, regnet med mange forskellige sæt af tal. Undersøgelserne udelukker ingen af dem.
