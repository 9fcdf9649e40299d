# The uptake page (Evaluér). Du-form, short sentences, the words of staff; never a bare statistical term.

uptake_page-title = Evaluér: hvor bliver planerne lavet?
uptake_page-purpose = Se, hvad jeres egne tal siger om brugen af koordinerende indsatsplaner (KI-planer) – og hvad de ikke kan sige.
uptake_page-data_protection = Hvad sker der med data?
uptake_page-nothing_kept = Intet på denne side bliver gemt. Henter du siden igen, eller lader du den ligge for længe, begynder du forfra.
uptake_page-unexpected = Der skete noget, vi ikke havde forudset. Det valg blev ikke til noget; resten af siden er, som den var.
uptake_page-no_file = Vælg først en fil eller et eksempel.
uptake_page-no_question = Vælg først et spørgsmål.
uptake_page-blocked-no_file = Vælg først en fil eller et eksempel.
uptake_page-blocked-faults = Noget i filen skal ses efter først. Se trin 3.
uptake_page-blocked-no_question = Stil først et spørgsmål.

uptake_step-file = Fil
uptake_step-file-title = Hvilke tal har du?
uptake_step-file-hint = Vælg din egen fil, eller se først et eksempel. Det tager et kvarter at nå til et svar, du kan stå ved.
uptake_step-columns = Kolonner
uptake_step-columns-title = Har vi forstået filen rigtigt?
uptake_step-columns-hint = Vi har gættet. Ret det, der er forkert, og skriv det, filen ikke siger: hvornår der sidst blev talt, og hvornår hver enhed begyndte.
uptake_step-mend = Fejl
uptake_step-mend-title = Hvad skal rettes?
uptake_step-mend-hint = Her er alt, vi har fundet, på én gang. Ret det i dit regneark, og vælg filen igen – eller fortsæt uden de rækker, der ikke kan bruges.
uptake_step-mend-none = Der er ingen fejl i filen.
uptake_step-ask = Spørg
uptake_step-ask-title = Hvad vil du vide?
uptake_step-ask-hint = Vælg et spørgsmål. Du får et diagram, en læsning i ord, og hvad tallene ikke kan sige.
uptake_step-take = Tag med
uptake_step-take-title = Hvem skal se det?
uptake_step-take-hint = Det, der må forlade huset, får skjult små tal, så ingen borger kan regnes ud.

uptake_page-own_file = Din egen fil
uptake_page-before = Før du vælger:
uptake_page-before-pseudonyms = Brug løbenumre i stedet for navne og sagsnumre.
uptake_page-before-names = Se selv efter, at der ikke står navne nogen steder. Det kan en maskine ikke se.
uptake_page-before-cpr = En fil med noget, der ligner et CPR-nummer, bliver afvist.
uptake_page-before-kinds = Gem som CSV eller Excel (.xlsx). Danske datoer og decimalkomma er i orden.
uptake_page-choose_file = Vælg en fil
uptake_page-file_hint = CSV eller Excel, højst { $limit } MB. Er den større, så brug kommandolinjen: kitools uptake
uptake_page-too_large = Filen er større end { $limit } MB. Så store filer tager siden ikke. Brug kommandolinjen: kitools uptake
uptake_page-refused = Filen »{ $file }« bliver ikke brugt, og intet af den er beholdt.
uptake_page-forgotten = Filen ligger kun i hukommelsen, mens siden er åben. Den bliver ikke gemt. Henter du siden igen, skal du vælge filen igen.
uptake_page-shape = Hvordan skal filen se ud?
uptake_page-shape-citizens = En række for hver borger, med enhed og en dato for hvert trin: tegn set, tilbudt, samtykke, møde afholdt, plan oprettet, plan igangsat, fulgt op. Det kan svare på mest.
uptake_page-shape-counts = Eller en række for hver enhed (og gerne hver måned) med antal planer. Det kan svare på mindre.
uptake_page-shape-units = Gerne en tabel over enhederne, på et ark for sig: hvornår hver begyndte, og hvor mange borgere der er i målgruppen. Du kan også skrive det på siden.
uptake_page-or_example = Eller begynd med et eksempel
uptake_example-copenhagen = København 2016: 19 og 2
    .what = De to tal, som evalueringen i København er kendt for. Hvorfor siger »19 af 21« ikke så meget i sig selv?
    .choose = Åbn København 2016
uptake_example-twelve_units = Tolv enheder i fire år
    .what = Opdigtede tal, som en kommune kunne have dem. Alle spørgsmål kan stilles.
    .choose = Åbn tolv enheder

uptake_page-columns_title = Hvad står hvor?
uptake_page-columns_hint = Vælg kolonnen i din fil. Det, der ikke er med, vælger du fra.
uptake_page-sheet = Hvilket ark?
uptake_page-row_is = Hvad er en række?
uptake_page-counts_are = Hvad er det, der er talt?
uptake_page-no_column = Ikke med i filen
uptake_page-needed = { $field } (skal med)
uptake_page-more_columns = Vis { $count } { $count ->
    [one] oplysning, vi ikke fandt
   *[other] oplysninger, vi ikke fandt
  }
uptake_page-fewer_columns = Vis kun det, vi fandt
uptake_page-preview = De første rækker i de kolonner, vi bruger
uptake_shape-citizens = En borger
uptake_shape-events = En hændelse: en borger nåede et trin
uptake_shape-counts = Et antal: en enhed, eller en enhed i en måned
uptake_shape-units = En enhed
uptake_page-until_title = Hvor længe er der talt?
uptake_page-until = Sidste dag, der er talt med
uptake_page-until_hint = Enheder uden planer efter den sidste dato tæller også. Derfor skal dagen være rigtig.
uptake_page-until_latest = Den seneste dato i filen er { $day }.

uptake_page-units_title = Hvornår begyndte hver enhed?
uptake_page-units_hint = Uden det kan ingen sige, om nogle laver flere planer end andre: de har måske bare haft længere tid.
uptake_page-units_none = Vi har ikke fundet nogen enheder endnu. Vælg først kolonnen med enheder.
uptake_page-units_many = Der er { $count } enheder. Er der flere end { $most }, så læg oplysningerne i en fil.
uptake_page-units_without_start = { $count } af { $all } enheder har ingen startdato. Så længe den mangler, bliver de ikke sammenlignet med andre.
uptake_page-units_fine = Alle enheder har en startdato ({ $all } i alt).
uptake_page-units_fill = Udfyld oplysningerne om enhederne
uptake_page-units_correct = Ret oplysningerne om enhederne
uptake_page-units_file = Eller vælg en fil med enhederne
uptake_page-units_file_hint = Kolonner: enhed, start, slut, borgere i målgruppen, gruppe. Slut og gruppe kan udelades.
uptake_page-not_known = ikke oplyst
uptake_page-unit_in_short = { $unit } – start: { $start } · borgere i målgruppen: { $eligible }
uptake_page-unit_start = Begyndte
uptake_page-unit_stop = Sluttede (hvis den er)
uptake_page-unit_eligible = Borgere i målgruppen
uptake_page-unit_changed = Ændret (fx ny ledelse)
uptake_page-assumed_hint = Kilden siger ikke, hvornår stederne begyndte. Du kan prøve med nogle antagne datoer: Amager fra maj 2015, resten som én enhed fra august 2016. De er gæt og skal nævnes som gæt.
uptake_page-assumed_use = Prøv med de antagne datoer
uptake_page-assumed_used = Startdatoerne er gæt: Kilden siger dem ikke. Skriv det, når du giver svaret videre.

uptake_page-status_title = Sådan står det
uptake_page-status = { $file }: { $rows } { $shape ->
    [citizens] { $rows ->
        [one] borger
       *[other] borgere
      }
    [events] { $rows ->
        [one] hændelse
       *[other] hændelser
      }
   *[other] { $rows ->
        [one] række
       *[other] rækker
      }
  }, { $units } { $units ->
    [one] enhed
   *[other] enheder
  }, talt til og med { $until }.
uptake_page-status_fine = Alt kan læses.
uptake_page-status_look = Alt kan læses, men { $count } { $count ->
    [one] ting er værd
   *[other] ting er værd
  } at se på.
uptake_page-status_faults = { $count } { $count ->
    [one] ting skal
   *[other] ting skal
  } ses efter, før der kan regnes.
uptake_page-first_look = Et første kig. Ligner det ikke det, du kender, er en kolonne nok forstået forkert.
uptake_page-columns_right = Det passer – videre
uptake_page-another_file = Vælg en anden fil

uptake_gravity-stops = Det skal rettes, før noget kan regnes ud
    .hint = Ret det i filen, eller vælg andre kolonner i trin 2.
uptake_gravity-row = Rækker, der ikke kan bruges
    .hint = Ret dem i filen – eller fortsæt uden dem. Så står der ved svaret, hvor mange der mangler.
uptake_gravity-asks = Se efter, om det er rigtigt
    .hint = Det kan være i orden. Er det det, så fortsæt.
uptake_page-remarks_title = Godt at vide
uptake_page-mended_file = Vælg den rettede fil
uptake_page-back_to_columns = Tilbage til kolonnerne
uptake_page-to_questions = Videre til spørgsmålene
uptake_page-must_mend = Det her kan ikke springes over. Ret filen, eller ret kolonnerne.
uptake_page-go_on_without = Fortsæt uden { $count } af { $rows } rækker
uptake_page-go_on_fine = Det er i orden – fortsæt

uptake_page-counted_from = { $file }: { $rows } { $rows ->
    [one] række
   *[other] rækker
  }, { $units } { $units ->
    [one] enhed
   *[other] enheder
  }, talt til og med { $until }.
uptake_page-dropped = { $count } { $count ->
    [one] række med fejl er udeladt.
   *[other] rækker med fejl er udeladt.
  }
uptake_page-correct = Ret
uptake_page-questions = Vælg et spørgsmål
uptake_page-cannot_ask = Det her kan dine tal ikke svare på endnu:
uptake_page-choices = Valg
uptake_page-more_choices = Vis flere valg
uptake_page-fewer_choices = Vis færre valg
uptake_page-group = Gruppen »{ $group }«
uptake_page-several_units = Vælg flere …
uptake_page-which_units = Hvilke enheder?
uptake_page-cannot_show = Hvad kan vi ikke sige?
uptake_page-assumptions = Hvad forudsætter svaret?
uptake_page-why_chart = Hvorfor dette diagram?
uptake_page-to_be_known = Det skal vi vide først
uptake_page-fill_in_units = Skriv det ved enhederne
uptake_page-caption = Kilde: { $file }, talt til og med { $until }. Tallene står under »Vis tal«.
uptake_page-take_along = Tag svaret med
uptake_page-source = Kilde: { $file }, talt til og med { $until }.

uptake_choice-stage = Hvad skal tælles?
    .hint = Vælg det trin, du vil vide noget om.
uptake_choice-since = Regnet fra
    .hint = Det trin, uret begynder ved.
uptake_choice-units = Enheder
    .hint = Alle, en gruppe eller bestemte enheder.
    .all = Alle enheder
uptake_choice-compared = Den ene side
    .hint = Hvem skal sammenlignes?
    .all = Den første enhed: { $unit }
uptake_choice-reference = Den anden side
    .hint = Med hvem?
    .all = Alle de andre
uptake_choice-per = Hvert punkt er
    .hint = Korte perioder viser mere, men svinger mere.
uptake_choice-kind = Diagram
    .hint = Et diagram, der ville vildlede, bliver afvist med en grund.
uptake_choice-per_unit = Et diagram for hver enhed
    .hint = Enhederne får samme skala.
uptake_choice-change = Dagen, hvor noget blev ændret
    .hint = For eksempel ny ledelse. Vælg den, før du ser på tallene.
uptake_choice-phases = Faser
    .hint = Fra en dag var noget anderledes, og grænserne bliver regnet ud forfra. Skriv, hvad der skete.
uptake_choice-freeze_until = Regn grænserne ud til og med
    .hint = Det, der kommer efter, bliver holdt op mod tiden før.
uptake_choice-excluded = Punkter, der ikke tæller med
    .hint = De bliver vist, men grænserne bliver regnet ud uden dem. Uden en grund bliver intet udeladt.
uptake_choice-rules = Regler for, hvornår noget er sket
    .hint = Vælg reglerne, før du ser på tallene.
uptake_choice-target = Mål (kan stå tomt)
    .hint = En linje at måle sig med. Den ændrer ikke grænserne.
uptake_choice-level = Hvor sikkert?
    .hint = Så mange gange ud af 100 ville intervallet fange det rigtige tal.
uptake_per-month = En måned
uptake_per-quarter = Et kvartal
uptake_per-year = Et år
uptake_rules-anhoej = Anhøjs regler (længste række og krydsninger)
uptake_rules-nhs = NHS: »plot the dots«
uptake_kind-chosen = Vælg for mig
uptake_kind-run = Seriediagram
uptake_kind-i = I: enkelte tal
uptake_kind-ip = I′: enkelte tal med nævner
uptake_kind-mr = MR: udsving fra gang til gang
uptake_kind-c = C: antal
uptake_kind-u = U: antal pr. borger
uptake_kind-up = U′: antal pr. borger, store tal
uptake_kind-p = P: andel
uptake_kind-pp = P′: andel, store tal
uptake_kind-g = G: borgere mellem to planer
uptake_kind-t = T: dage mellem to planer
uptake_kind-cusum = CUSUM: sag for sag
uptake_page-phase_day = Fra hvilken dag?
uptake_page-phase_text = Hvad skete der?
uptake_page-phase_add = Tilføj fasen
uptake_page-phase_remove = Fjern fasen fra { $day }
uptake_page-phase_needs_day = Vælg den dag, fasen begynder.
uptake_page-excluded_unit = Hvilken enhed?
uptake_page-excluded_day = En dag i perioden
uptake_page-excluded_text = Hvorfor?
uptake_page-excluded_add = Lad punktet ude
uptake_page-excluded_remove = Tag { $day } med igen
uptake_page-excluded_needs_day = Vælg en dag i den periode, der ikke skal tælle med.

uptake_page-audience = Hvem skal se det?
uptake_audience-internal = Til internt brug: alle tal er med
uptake_audience-leaving = Må forlade huset: små tal er skjult
uptake_page-threshold = Små tal er tal under
uptake_page-threshold_hint = Sundhedsdatastyrelsen skriver 5, Danmarks Statistik 3. Slår du det fra, er ansvaret dit.
uptake_threshold-5 = 5
uptake_threshold-3 = 3
uptake_threshold-10 = 10
uptake_threshold-off = Slået fra: alle tal bliver vist
uptake_page-internal_mark = Til internt brug
uptake_page-leaving_mark = Må forlade huset
uptake_page-unprotected = Små tal er ikke skjult. Læg ikke filen, hvor andre kan se den.
uptake_page-what_was_done = Noget er skjult eller lagt sammen:
uptake_page-nothing_hidden = Intet skal skjules.
uptake_page-cannot_leave = Det her svar kan ikke forlade huset
uptake_page-files = Hent
uptake_page-preview_title = Sådan ser det ud
uptake_page-download_png = Billede (PNG)
uptake_page-download_svg = Tegning (SVG)
uptake_page-download_xlsx = Tal (Excel)
uptake_page-download_notebook = Koden (notesbog)
uptake_page-notebook_hint = Notesbogen regner svaret ud igen i JupyterLab. Filen med tal ligger ikke i den; du skal have den ved siden af.
uptake_page-file_ready = »{ $name }« er hentet.
uptake_page-cannot_make = Filen kunne ikke laves: { $reason }
uptake_page-back_to_question = Tilbage til spørgsmålet
uptake_file-how_many = hvor-mange
uptake_file-compare = sammenligning
uptake_file-over_time = over-tid
uptake_file-between_units = mellem-enheder
uptake_file-how_soon = hvor-laenge
uptake_file-where_lost = frafald
uptake_file-why_not = barrierer
uptake_file-after_a_change = foer-og-efter
uptake_file-spreading = udbredelse
uptake_file-internal = internt
uptake_file-leaving = ude-af-huset

uptake_leaving-what = Hvad
uptake_leaving-count = Antal
uptake_leaving-plans = Planer
uptake_leaving-share = Andel, der stadig venter
uptake_leaving-all = Alle
uptake_leaving-total = I alt
uptake_leaving-other = De øvrige tilsammen
uptake_leaving-hidden = skjult
uptake_leaving-of = { $count } af { $all }
uptake_leaving-days = Efter { $days } dage
uptake_leaving-nothing = Intet af svaret kan forlade huset.
uptake_leaving-note = Tal under { $threshold } er skjult eller lagt sammen, og så mange andre, at de ikke kan regnes ud.
uptake_leaving-more = { $count } tal mere står i tabellen.
uptake_leaving-alt = Søjler med de { $count } tal, der må ses uden for huset. Tal under { $threshold } er skjult eller lagt sammen.
