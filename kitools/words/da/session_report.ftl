# Det, underviseren tager med hjem: rapporten, siden til styregruppen, drejebogen, mandagskortet og filerne

session_report-title = Rapport: { $title }
session_report-in_short = { $on } · { $cases } · { $people ->
    [one] { $people } deltager
   *[other] { $people } deltagere
  } i { $groups ->
    [one] { $groups } gruppe
   *[other] { $groups } grupper
  }
session_report-contents = Indhold
session_report-foot = kitools · øvelse i koordinerende indsatsplaner · læringsmodel, ikke en prognose
session_report-somebody = [deltager]
session_report-no_names = Rapporten nævner ingen deltager ved navn. Hvad der er skrevet, står, som det blev skrevet; hvor et kaldenavn stod, står [deltager].
session_report-nobody_began = Ingen gruppe nåede at begynde.

session_report-short = Kort fortalt
session_report-done = Det gjorde vi
session_report-fact_on = Dag
session_report-fact_case = Sag
session_report-fact_format = Format
session_report-fact_began = Planen fra start
session_report-fact_people = Deltagere
session_report-fact_sectors = Sektorer
session_report-fact_groups = Grupper
session_report-format = { $name } ({ $minutes } minutter, som sessionen var sat op)
session_report-blank = Tom: grupperne skrev den selv
session_report-half_made = Halvfærdig: grupperne overtog den
session_report-from_sector = { $sector }: { $count }
session_report-from_others = andre sektorer tilsammen: { $count }
session_report-too_few_by_sector = Ikke vist: For få fra hver sektor til at fordele dem
session_report-groups = Grupperne
session_report-column_group = Gruppe
session_report-column_case = Sag
session_report-column_form = Mødeform
session_report-column_seats = Ved bordet
session_report-column_weeks = Uger spillet

session_report-side_by_side = Grupperne ved siden af hinanden
session_report-made = Det står der i planerne ved sessionens slutning
session_report-column_goals = Mål
session_report-column_interventions = Indsatser
session_report-column_answered_for = … med netop én ansvarlig
session_report-column_if_thens = Hvis–så-aftaler
session_report-column_next_meeting = Dato for næste møde
session_report-column_stops = Mangler, der stopper planen
session_report-years = Et år under hver plan – med de samme tilfældigheder
session_report-years_read = Alle grupper mødte de samme hændelser på de samme dage. Tallet er gennemsnittet af mange tænkte år; i parentes det, som 8 ud af 10 af dem ligger imellem. Står to planer tæt, siger modellen ikke, hvilken der er bedst.
session_report-several_cases = Grupperne havde ikke samme sag. Sammenlign kun grupper med samme sag.
session_report-column_plan = Plan
session_report-plan_number = nr. { $number }
session_report-column_days_in_nobodys_hands = Dage i ingens hænder (alle bolde lagt sammen)
session_report-column_weeks_with_nobody = Uger, hvor en bold lå hos ingen
session_report-column_weeks_plan_up_to_date = Uger med opdateret plan
session_report-column_promises_kept = Løfter holdt, ud af 100
session_report-column_contacts_kept = Aftaler, borgeren kom til
session_report-spread = { $mean } ({ $low }–{ $high })
session_report-missing = Det manglede, da sessionen sluttede
session_report-column_missing = Det, der stopper en plan
session_report-column_in_groups = Planer
session_report-figure = Figur fra sessionen
session_report-caption = Læringsmodel – ikke en prognose. Figuren viser, hvad modellen fik ud af gruppens plan.

session_report-decisions = Beslutninger og begrundelser
session_report-column_decision = Beslutning
session_report-column_reason = Fordi
session_report-nobody_decided = Ingen gruppe tog stilling til
session_report-not_decided = Tog ikke stilling
session_report-changed = { $times ->
    [one] ændret én gang
   *[other] ændret { $times } gange
  }
session_report-cards = Hændelseskort og svar
session_report-answers = Svar
session_report-column_week = Uge
session_report-not_answered = Ikke besvaret

session_report-travel = Oplysninger, der fandtes og ikke kom frem
session_report-travel_read = Hver rolle vidste noget, de andre ikke vidste. Her står, hvad der kom frem, og hvad der blev ved den, der vidste det, selv om der var samtykke eller lov til at dele det.
session_report-in_time = { $count ->
    [0] Ingen oplysninger nåede frem i tide med samtykke eller lov.
    [one] Én oplysning nåede frem i tide med samtykke eller lov.
   *[other] { $count } oplysninger nåede frem i tide med samtykke eller lov.
  }
session_report-untold = { $role } vidste: »{ $note }«. Det kom aldrig frem, selv om det måtte deles. { $when }
session_report-late = { $role } vidste: »{ $note }«. Det kom først frem efter uge { $week }. { $when }
session_report-uncovered = { $role } fortalte: »{ $note }« uden samtykke eller lov til det.
session_report-one_sided = »{ $matter }« Kun { $heard } blev hørt om det. { $others } ved også noget.
session_report-needed_in_week = Der var brug for det i uge { $week }.
session_report-needed_by_card = Der var brug for det i uge { $week }, da kortet »{ $card }« kom.
session_report-more_such = { $count ->
    [one] Og én til af samme slags.
   *[other] Og { $count } til af samme slags.
  }
session_report-unasked = { $count ->
    [one] Én anden oplysning måtte deles og blev ikke delt. Ingen hændelse krævede den.
   *[other] { $count } andre oplysninger måtte deles og blev ikke delt. Ingen hændelse krævede dem.
  }

session_report-needs = Det skal udvikles hos os
session_report-needs_read = Deltagerne skrev, hvad deres egen organisation skal ændre, for at en plan som denne kan virke, og stemte på det vigtigste.
session_report-needs_caption = Behov, de fleste stemmer først
session_report-no_needs = Der blev ikke skrevet behov.
session_report-column_need = Behov
session_report-column_barrier = Barriere
session_report-column_addressed = Rettet til
session_report-column_votes = Stemmer
session_report-column_from_groups = Fra grupper
session_report-no_barrier = ikke valgt

session_report-before_after = Før og efter
session_report-answers_read = Deltagernes egen vurdering på seks udsagn, fra 1 (helt uenig) til 5 (helt enig). Svar er parret med deltagerens egen kode; ingen ved, hvem der har svaret hvad.
session_report-from_before_to = { $later ->
    [after] Fra før til efter sessionen
   *[other] Fra før til tre måneder efter
  }
session_report-answered = { $pairs ->
    [one] { $pairs } har svaret
   *[other] { $pairs } har svaret
  } begge gange, { $first } kun før, { $last } kun { $later ->
    [after] efter
   *[other] tre måneder efter
  }.
session_report-too_few = Færre end { $fewest } har svaret begge gange. Derfor vises ingen svar.
session_report-all_sectors = Alle, der har svaret begge gange
session_report-column_item = Udsagn
session_report-column_pairs = Antal
session_report-column_before = Før
session_report-column_after = Bagefter
session_report-column_difference = Forskel (95 %-interval)
session_report-column_moved = Højere / ens / lavere
session_report-difference = { $mean } ({ $low } til { $high })
session_report-moved = { $up } / { $same } / { $down }
session_report-about_the_day = Om dagen
session_report-steps = { $count ->
    [one] { $count } svar
   *[other] { $count } svar
  }

session_report-mondays = Mandagskort
session_report-promises_count = { $count ->
    [one] { $count } deltager skrev et løfte.
   *[other] { $count } deltagere skrev et løfte.
  } De står i alfabetisk orden, som de blev skrevet.
session_report-promises = Løfter
session_report-monday_needs = Behov på kortene: Hvem skal svare?
session_report-not_addressed = ikke valgt
session_report-column_count = Antal
session_report-looked_again = Set på igen efter seks uger
session_report-too_few_looked = Færre end { $fewest } har set på deres løfte igen. Derfor vises intet.
session_report-needs_answered = Har nogen svaret på behovet? { $told }

session_report-cannot_show = Hvad rapporten ikke kan vise
session_report-limit_ranking = Hvem der var dygtigst. Hverken deltagere eller grupper er rangeret, og tallene kan ikke bruges til det.
session_report-limit_model = Hvad der vil ske for en rigtig borger. Det simulerede år er en læringsmodel, ikke en prognose, og planens virkning på sygdommen er sat efter, hvad undersøgelser har fundet: næsten ingen.
session_report-limit_luck = At en forskel mellem to grupper skyldes planen alene, hvor den er lille. Grupperne mødte de samme tilfældigheder, men havde ikke den samme samtale.
session_report-limit_self_reported = Om deltagerne gør noget andet på arbejdet. Før og efter er deltagernes egen vurdering; få svar giver brede intervaller, og de, der ikke svarede, kan tænke noget andet.
session_report-limit_played = Hvordan organisationerne plejer at arbejde. Deltagerne spillede roller, også andres end deres egne.
session_report-limit_follow_up = Om løfterne bliver holdt. Det viser sig først, når deltagerne ser på dem igen.
session_report-limit_words = Hvem der har sagt hvad. Et navn kan stå i en tekst, uden at en maskine kan se det: Læs rapporten igennem, før du giver den videre.

session_finding-in_time = { $count ->
    [one] Én oplysning kom frem i tide og med samtykke eller lov
   *[other] { $count } oplysninger kom frem i tide og med samtykke eller lov
  } – i { $groups } af { $of } grupper.
session_finding-surer = { $up } af { $pairs }, der svarede både før og efter, svarede højere bagefter på: »{ $item }«.
session_finding-answered = { $count ->
    [one] Grupperne tog stilling til en hændelse og sagde hvorfor.
   *[other] Grupperne tog stilling til hændelser { $count } gange og sagde hvorfor hver gang.
  }
session_finding-barrier = Det, der fylder mest: { $barrier }. { $needs ->
    [one] Ét af { $of } behov handler om det
   *[other] { $needs } af { $of } behov handler om det
  }, med { $votes ->
    [one] { $votes } stemme
   *[other] { $votes } stemmer
  }.
session_finding-untold = { $count ->
    [one] Én gang vidste nogen ved bordet noget, som en hændelse krævede, og som måtte deles
   *[other] { $count } gange vidste nogen ved bordet noget, som en hændelse krævede, og som måtte deles
  } – og det kom aldrig frem. Det skete i { $groups } af { $of } grupper.
session_finding-stopped = { $groups } af { $of } planer manglede det samme til sidst: { $lack }.
session_finding-apart = Med de samme tilfældigheder lå en bold hos ingen i { $low } uger under den ene gruppes plan og i { $high } under en andens. Aftalerne gjorde forskellen, ikke tilfældet. (Læringsmodel, ikke en prognose.)
session_finding-uncovered = { $count ->
    [one] Én oplysning blev delt uden samtykke eller lov til det.
   *[other] { $count } oplysninger blev delt uden samtykke eller lov til det.
  }

session_steering-title = Til styregruppen: hvad øvelsen viste
session_steering-findings = { $count ->
    [0] Det, I skal vide
    [one] Én ting, I skal vide
    [2] To ting, I skal vide
   *[other] Tre ting, I skal vide
  }
session_steering-needs = { $count ->
    [0] De vigtigste behov
    [one] Det vigtigste behov
   *[other] De { $count } vigtigste behov
  }
session_steering-asked = Det beder vi jer om
session_steering-answer_each = Svar på hvert behov: Hvem tager det, og hvornår? Et nej med en begrundelse er også et svar.
session_steering-on_agenda = Sæt det på dagsordenen inden { $by }. Da er der gået { $weeks } uger, og deltagerne ser på deres løfter igen.
session_steering-tell_them = Sig svaret til dem, der var med. De har lovet noget til gengæld.
session_steering-foot = kitools · opdigtede borgere · ingen deltager eller gruppe er rangeret · læringsmodel, ikke en prognose

monday_text-title = Mit mandagskort
monday_text-from = { $title }, { $on }
monday_text-promise = Jeg lover
monday_text-need = Det skal ændres hos os
monday_text-addressed = Det skal svares på af
monday_text-look_again = Se på kortet igen { $on }, når der er gået { $weeks } uger: Skriv din egen kode på siden »Deltag med kode«.
monday_text-outcome = Set på igen: { $outcome }
monday_text-need_outcome = Har nogen svaret på behovet? { $outcome }

run_sheet-title = Drejebog: { $title }
run_sheet-about = { $format } · { $cases } · { $minutes } minutter · grupper på { $size }
run_sheet-stages = Forløb
run_sheet-column_clock = Kl.
run_sheet-column_from = Fra
run_sheet-column_stage = Fase
run_sheet-lasting = { $minutes } min.
run_sheet-column_now = Deltagerne
run_sheet-column_you = Du
run_sheet-column_look_for = Læg mærke til
run_sheet-rounds = { $rounds } runder
run_sheet-questions = Spørgsmål { $questions }
run_sheet-break = Pause { $minutes } min.
run_sheet-cards = Hændelseskort, der kommer af sig selv
run_sheet-column_week = Uge
run_sheet-column_card = Kort
run_sheet-column_question = Spørgsmål
run_sheet-column_expected = Det håber man på
run_sheet-column_cue = Spørg i opsamlingen
run_sheet-no_cards = Ingen kort kommer af sig selv. Send dem selv fra din side.
run_sheet-before = Før I begynder
run_sheet-pin = Hav din PIN-kode og sessionens kode ved hånden. Vis koden på lærredet.
run_sheet-net = Prøv én telefon på nettet i lokalet.
run_sheet-stop = Gør det klart, at man må stoppe når som helst, og at alle borgere er opdigtede.
run_sheet-questionnaires = Spørgeskema før og efter er slået { $on ->
    [true] til
   *[false] fra
  }.
run_sheet-citizen = { $played ->
    [true] Én i hver gruppe spiller borgeren. Sig vejen ind i og ud af rollen højt.
   *[false] Systemet svarer for borgeren.
  }
run_sheet-foot = kitools · kun til underviseren

session_file-report = rapport
session_file-steering = til-styregruppen
session_file-answers = svar
session_file-needs = behov
session_file-log = log
session_file-run_sheet = drejebog
session_file-figures = figurer
session_file-everything = det-hele
session_file-session = session

session_command-nothing_there = Der ligger ingen database i { $path }.
session_command-no_sessions = Der er ingen sessioner.
session_command-unknown = Der er ingen session { $value }.
  .mend = kitools session list viser dem, der er.
session_command-row = { $session }  { $title }  ·  { $people ->
    [one] { $people } deltager
   *[other] { $people } deltagere
  }  ·  { $events } linjer  ·  åbnet { $opened }  ·  { $is_closed ->
    [true] lukket
   *[false] åben
  }  ·  slettes { $purge }
session_command-not_set_up = (ikke sat op)
session_command-nothing_sound = Intet af session { $value } kan læses i { $path }.
session_command-sound_until = Databasen er beskadiget. Loggen er læst til og med nr. { $number }; det, der kom efter, kan ikke læses.
session_command-read_until = Loggen er læst til og med nr. { $number } af { $of }. Nr. { $next } kan ikke bruges: { $reason }
session_command-not_made = { $file } kunne ikke laves: { $reason }
session_command-would_overwrite = { $file } ligger der allerede. Brug --force, hvis den skal erstattes.
session_command-cannot_write = Der kan ikke skrives i { $folder }: { $reason }
session_command-written = { $count } filer ligger nu i { $folder }.
session_command-with_names = Loggen står med kaldenavne. Giv den ikke videre.
session_command-moment = nr. { $number }  { $what }
session_command-moment_in = nr. { $number }  { $group }: { $what }
session_command-end = Ved nr. { $number }: { $stage }
session_command-group = { $group }: uge { $week } · ændringer i planen: { $changes } · år, der er gået: { $versions } · beslutninger: { $decisions } · kort: { $cards } · delte oplysninger: { $shared }
session_command-same = Uger og år er regnet om: alle { $count } er ens.
session_command-differs = { $count ->
    [one] { $count } af { $of } forløb kommer ud på en anden måde, når det regnes om
   *[other] { $count } af { $of } forløb kommer ud på en anden måde, når de regnes om
  }: nr. { $numbers }. Loggen er fra en anden udgave af modellen; det, deltagerne så, står i loggen.
session_command-not_computed = { $count ->
    [one] Ét forløb kunne ikke regnes om
   *[other] { $count } forløb kunne ikke regnes om
  }: { $reason }
session_command-bad_number = { $value } er ikke et nummer i loggen. Brug et helt tal fra 1.
session_command-new_pin = Den nye PIN-kode til session { $session } (deltagerkode { $join_code }): { $pin }
    Den vises kun denne ene gang. Den gamle virker ikke mere, og en browser, der kom ind med den, skal bruge den nye.
session_command-bad_days = { $value } er ikke et antal dage. Brug et helt tal fra 0.
session_command-purged = { $count ->
    [0] Ingen session er gammel nok til at blive slettet.
    [one] { $count } session er slettet.
   *[other] { $count } sessioner er slettet.
  }
session_command-would_purge = { $count ->
    [0] Ingen session er gammel nok til at blive slettet.
    [one] { $count } session ville blive slettet. Intet er slettet nu.
   *[other] { $count } sessioner ville blive slettet. Intet er slettet nu.
  }

session_moment-begun = begyndte
session_moment-stage = ny fase: { $stage }
session_moment-form = valgte mødeform: { $form }
session_moment-decision = tog stilling til spørgsmål { $question }
session_moment-citizen = talte med borgeren
session_moment-shared = delte en oplysning
session_moment-shared_uncovered = delte en oplysning uden samtykke eller lov
session_moment-card = fik kortet »{ $card }«
session_moment-card_undone = kortet »{ $card }« blev taget tilbage
session_moment-card_answer = svarede på kortet »{ $card }«
session_moment-weeks = hverdagen gik til og med uge { $week }
session_moment-year = året gik
