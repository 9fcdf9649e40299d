# Deltagerens side i en session. Du-form, korte sætninger; I, når det er gruppen.

join-title = Deltag i undervisning
join-purpose = Lav en koordinerende indsatsplan (KI-plan) sammen med andre, for en opdigtet borger.
join-moment = Et øjeblik …
join-somebody = En i gruppen

join-enter-title = Hvad er koden?
join-enter-hint = Seks tegn. De står på underviserens lærred.
join-code-label = Kode til sessionen
join-onward = Videre
join-been-here = Har du været her før?
join-own-code-label = Din egen kode
join-come-back = Kom tilbage
join-no_join_code = Skriv koden på seks tegn.
join-no_own_code = Skriv din egen kode på otte tegn.
join-unknown_own_code = Vi kender ikke den kode. Se efter, om alle otte tegn er rigtige.
join-no_sector = Vælg den sektor, du selv arbejder i.
join-are-you = Er du { $name }?
join-are-you-hint = Denne browser har været med i { $session }.
join-go-on = Fortsæt
join-somebody-else = Jeg er en anden
join-name-title = Velkommen til { $session }
join-nickname = Kaldenavn
join-nickname-hint = De andre kan se det. Det behøver ikke være dit eget navn.
join-sector = Hvor arbejder du selv?
join-enter = Gå ind
join-what-is-kept-title = Hvad bliver gemt?
join-what-is-kept = Det, gruppen skriver i planen, og hvem der skrev hvad under kaldenavn. Svar på spørgeskemaer bliver gemt under din egen kode, så ingen kan se, hvem der svarede. Det hele bliver slettet efter { $days } dage. Skriv aldrig om en rigtig borger.
join-data-protection = Hvad sker der med data?

join-own-code = Din egen kode:
join-own-code-hint = Skriv den ned. Den bringer dig tilbage på en anden enhed, og kun du kender den. Med den hører dine svar før og efter sammen.
join-no-code-yet = Din egen kode kommer om et øjeblik.
join-out-title = Du er ikke med i sessionen længere
join-out-hint = Underviseren har noteret, at du er gået. Er du her stadig, så sig det til underviseren. Så får du din plads igen, og det, du har skrevet, er der stadig.
join-waiting-title = Du er med
join-waiting-next = Vent på underviseren. Du får en gruppe og en rolle, når I begynder. Siden skifter af sig selv.
join-waiting-late = Sessionen er i gang. Underviseren finder en plads til dig i en gruppe om et øjeblik.
join-here-title = { $count ->
    [one] { $count } er her
   *[other] { $count } er her
  }
join-you-are = Du er { $name }
join-change = Ret
join-change-title = Ret dit navn eller din sektor
join-keep-name = Gem

join-your-role = Du er: { $role }
join-role-borger = { $name }, borgeren
join-role-iagttager = iagttager
join-minutes-left = min. tilbage
join-break-after = derefter { $minutes } min. pause
join-minutes = { $count ->
    [one] { $count } minut
   *[other] { $count } minutter
  }
join-time-is-up = Tiden er gået
join-raise-hand = Bed om hjælp
join-lower-hand = Vi har fået hjælp
join-hand-is-up = Underviseren kan se, at I vil have hjælp.
join-who-is-here = { $here } af { $count } er her
join-me = (dig)
join-away = er væk lige nu
join-has-pen-mark = har pennen
join-writes-in = { $name } skriver i »{ $where }« …
join-from-trainer = Fra underviseren kl. { $time }:
join-earlier-messages = { $count ->
    [one] { $count } tidligere besked
   *[other] { $count } tidligere beskeder
  }
join-paused = Underviseren har sat sessionen på pause. I kan ikke skrive, før den går i gang igen. Det, du har skrevet, står her.
join-resumed = Sessionen går i gang igen.
join-lost-touch = Der er ikke forbindelse til sessionen lige nu. Det, du har skrevet, står her, og siden prøver igen af sig selv.
join-stage-now = Ny fase: { $stage }
join-trainer-says = Besked fra underviseren: { $text }
join-new-card = Der er kommet et hændelseskort.
join-weeks-gone = Der er nu gået { $week } uger.

join-ways = På denne side
join-to-plan = Til planen
join-to-notes = Til det, du ved
join-plan-title = Jeres plan
join-plan-hint = Én har pennen og skriver. De andre kan se det med det samme og sende forslag.
join-you-have-pen = Du har pennen.
join-pen-gone = Du har ikke pennen længere.
join-pen-held = { $name } har pennen.
join-pen-away = { $name } har pennen, men er væk lige nu.
join-pen-on-table = Ingen har pennen.
join-take-pen = Tag pennen
join-give-pen = Giv pennen videre
join-give-pen-to = Giv pennen til { $name }
join-lay-pen = Læg pennen
join-pen-decides = Den, der har pennen, skriver jeres beslutning.
join-saving = Gemmer …
join-undo-last = Fortryd seneste ændring
join-plan-whole = Vis hele planen
join-plan-less = Vis kun det, der hører til fasen
join-changed-by = Ændret af { $name } kl. { $time }
join-suggest = Foreslå noget
join-your-suggestion = Dit forslag
join-suggest-where = Hvor skal det stå?
join-new-row = En ny linje
join-send-suggestion = Send til den, der har pennen
join-suggestions-for-you = { $count ->
    [one] { $count } forslag til dig
   *[other] { $count } forslag til dig
  }
join-your-suggestions = Dine forslag, som venter
join-suggestions-later = { $count ->
    [one] Der venter et forslag mere. Det kommer frem, når du har taget stilling til disse.
   *[other] Der venter { $count } forslag mere. De kommer frem, når du har taget stilling til disse.
  }
join-suggestions-earlier = { $count ->
    [one] Du har også et tidligere forslag, som venter.
   *[other] Du har også { $count } tidligere forslag, som venter.
  }
join-suggestion-from = { $name } til »{ $where }«
join-take-suggestion = Sæt ind
join-put-aside = Læg til side
join-withdraw = Træk tilbage

join-aside-title = { $name } ændrede feltet, mens du skrev: { $where }
join-aside-mine = Det, du skrev
join-aside-stands = Det, der stod
join-aside-keep = Behold min
join-aside-suggest = Send som forslag
join-aside-drop = Lad den ligge
join-unsaved-title = Det her nåede ikke at blive gemt
join-unsaved-stands = Der står nu: { $text }
join-unsaved-put = Sæt ind

join-decisions-title = Det skal I beslutte
join-decisions-hint = Der er ikke ét rigtigt svar. Skriv, hvad I gør, og hvorfor.
join-why-it-matters = Hvorfor betyder det noget?
join-your-choice = Vi beslutter
join-your-reason = Fordi
join-write-decision = Skriv beslutningen
join-change-decision = Ret beslutningen
join-decided = I besluttede:
join-because = Fordi:
join-decided-before = { $count ->
    [one] { $count } anden beslutning
   *[other] { $count } andre beslutninger
  }

join-consents-title = Samtykke
join-no-consents = Borgeren har ikke sagt ja til noget endnu.
join-own-notes = Det ved du
join-only-you-know = Kun du kan se det her. De andre hører det, når du deler det.
join-share = Del med gruppen
join-is-shared = Delt med gruppen
join-not-covered = Borgerens samtykke dækker ikke, at du deler det her. Du kan dele det alligevel: så bliver det skrevet ned, og det får følger.
join-share-anyway = Del alligevel
join-ask-citizen-first = Spørg borgeren først
join-shared-notes = Delt i gruppen
join-nothing-shared = Ingen har delt noget endnu.
join-covered = Dækket af samtykke eller lov
join-uncovered = Delt uden samtykke
join-what-you-have-seen = Det har du været med til

join-talk-title = Tal med { $name }
join-talk-pen = Aftal, hvordan I spørger. Du har pennen og vælger. Det, I hører, bliver skrevet ind i planen.
join-talk-others = Aftal, hvordan I spørger. Den, der har pennen, vælger. Det, I hører, bliver skrevet ind i planen.
join-talk-you-play = Du er { $name }. Lad de andre spørge. Vælg her, hvilken måde at spørge på der lignede mest.
join-talk-somebody-plays = En af jer er { $name }. Spørg højt, og lyt.
join-not-asked-yet = I har ikke spurgt endnu.
join-you-all = Jer
join-why-reply = Hvorfor svarede borgeren sådan?
join-ring-title = Ring til dem, der ikke er her
join-ring-hint = Den, der har pennen, vælger, hvad I spørger om.

join-observer-title = Du iagttager
join-observer-1 = Hvem taler, og hvem bliver ikke spurgt?
join-observer-2 = Hvornår sagde borgeren sidst noget?
join-observer-3 = Ved nogen noget, som de andre mangler?
join-observer-4 = Hvem har bolden, når mødet er slut? Sig det højt til opsamlingen.
join-citizen-card = Dit kort som borger
join-hide-card = Skjul kortet
join-citizen-title = Du er { $name }
join-citizen-rules = Sådan spiller du
join-citizen-wishes = Det vil du gerne, hvis de spørger ordentligt
join-citizen-limits = Dine grænser
join-citizen-network = Dit netværk
join-citizen-opens = Det får dig til at åbne dig
join-citizen-closes = Det får dig til at lukke i
join-way-in = Vejen ind i rollen
join-way-out = Vejen ud af rollen
join-enter-role = Jeg har sagt det: Nu er jeg { $name }
join-leave-role = Stop – jeg er mig selv igen

join-agenda-title = Jeres møde: { $form }
join-item-of = Punkt { $number } af { $count }
join-item-next = Næste: { $title }
join-item-back = Forrige punkt
join-item-is-over = Punktets tid er gået
join-who-speaks = Ordet har: { $who }
join-tip = Til mødelederen:
join-whole-agenda = Hele dagsordenen
join-watch-screen = Se mødet på lærredet.
join-earlier-lines = Det er sagt før
join-notice = Læg mærke til:
join-stop-title = Stop: tal sammen i gruppen

join-cards-title = Hændelseskort
join-no-cards = Der er ikke kommet noget hændelseskort endnu.
join-week = Uge { $week }
join-card-in-week = Hændelseskort i uge { $week }
join-talk-it-over = Tal om det. I kan for eksempel:
join-what-do-you-do = Hvad gør I?
join-own-answer = Noget andet
join-own-words = Det gør vi
join-ball-title = Hvem har bolden?
join-ball-nobody = Ingen har bolden her:
join-ball-none-open = Ingen bolde ligger i ingens hænder.
join-ball-held = Det er der taget hånd om:
join-plan-current = Planen er opdateret.
join-plan-outdated = Planen er ikke opdateret og gør ingenting.
join-plan-not-there = Planen er ikke sat i gang endnu.
join-no-weeks = Ugerne er ikke begyndt at gå endnu.
join-weeks-title = Nu er der gået { $week } uger
join-quiet-weeks = Der er ikke sket noget særligt endnu.
join-earlier-weeks = Tidligere uger

join-no-year-yet = Året er ikke gået endnu. Vent på underviseren.
join-year-title = Et år under jeres plan
join-year-version = Udgave { $number } af planen
join-earlier-years = Året under de tidligere udgaver
join-ball-figure = Hvem der havde bolden i mange tænkte forløb under jeres plan.
join-compare-figure = Grupperne ved siden af hinanden. Alle planer mødte de samme tilfældigheder.
join-measure-days_in_nobodys_hands = Lagt sammen lå bolde i ingens hænder i { $low }–{ $high } dage på et år, i 80 af 100 tænkte forløb; midt i: { $middle }.
join-measure-weeks_with_nobody = I { $low }–{ $high } uger var der en bold, som ingen havde; midt i: { $middle }.
join-measure-weeks_plan_up_to_date = Planen var opdateret i { $low }–{ $high } uger; midt i: { $middle }.
join-measure-promises_kept = { $middle } ud af 100 løfter blev holdt.
join-nothing-promised = Ingen har lovet noget i planen.
join-measure-contacts_kept = Borgeren kom til sin aftale i { $low }–{ $high } uger; midt i: { $middle }.

join-pearls-title = Opsamling
join-pearls-feelings = Hvordan havde du det undervejs? Ét ord hver.
join-pearls-well = Hvad gik godt først? Nævn noget, en anden gjorde.
join-pearls-other = Hvornår vidste nogen noget, som ikke kom frem?
join-pearls-home = Hvad tager I med hjem?
join-own-decisions = Det besluttede I
join-nothing-decided = I har ikke skrevet nogen beslutninger.
join-groups-title = Grupperne ved siden af hinanden
join-groups-hint = Alle planer mødte de samme tilfældigheder. Ingen har vundet: se, hvad der var forskelligt.
join-group-decided = Det besluttede { $name }
join-column-group = Gruppe
join-column-days_in_nobodys_hands = Dage i ingens hænder
join-column-weeks_with_nobody = Uger, hvor ingen havde bolden
join-column-weeks_plan_up_to_date = Uger med opdateret plan
join-column-promises_kept = Løfter holdt, ud af 100
join-column-contacts_kept = Uger med kontakt
join-spread = { $middle } ({ $low }–{ $high })
join-needs-title = Hvad skal ændres derhjemme?
join-needs-hint = Det, en organisation skal ændre, for at en plan som denne kan virke. Skriv til en funktion, aldrig til en person.
join-need = Det skal ændres
join-addressed = Hvem skal svare på det?
join-barrier = Hvilken barriere er det?
join-no-barrier = Ved ikke
join-name-need = Tilføj behovet
join-to-whom = Til: { $whom }
join-votes = { $count ->
    [one] { $count } stemme
   *[other] { $count } stemmer
  }
join-vote = Det er vigtigt
join-vote-back = Træk min stemme tilbage

join-monday-title = Mandagskort
join-promise = Mit løfte
join-for-example = For eksempel:
join-write-card = Skriv kortet
join-change-card = Ret kortet
join-print = Print
join-take-text = Hent som tekst
join-look-again = Se på kortet igen om { $weeks } uger. Adressen er din egen, så giv den ikke videre:
join-check-title = Dit mandagskort
join-was-it-kept = Blev løftet holdt?
join-send-check = Send svaret
join-no_outcome = Vælg, om løftet blev holdt.
join-check-thanks = Tak. Du kan ændre svaret, så længe siden er åben.

join-answers-hint = Ingen kan se, hvem der har svaret. Du må springe over, hvad du vil.
join-send-answers = Send mine svar
join-thanks-answered = Tak. Dine svar er gemt under din egen kode, og ingen kan se, at det er dig.
join-change-answer = Ret mine svar
join-no-questionnaire = Der er ikke noget spørgeskema i denne session.

join-closed-title = Tak for i dag
join-closed-thanks = Sessionen er slut.
join-closed-next = Gem din egen kode. Om { $weeks } uger kan du se på dit mandagskort igen, og om tre måneder kan du svare på de seks udsagn en sidste gang. Gå ind på »Deltag med kode«, og skriv din egen kode.
join-follow-up-title = Godt at se dig igen
join-follow-up-hint = Se på dit løfte, og svar på de seks udsagn, som du har det nu. Det tager to minutter.
