# What stands in the figures, and what they are called by those who cannot see them

figures-all_events = Alle hændelser
figures-nobody = Ingen har bolden
figures-typical = det typiske
figures-middle_half = halvdelen ligger her
figures-most = 80 ud af 100 ligger her
figures-days_axis = Dage, før en bestemt person handler
figures-weeks_axis = Uger i året, hvor ingen har bolden
figures-same_day = samme dag
figures-not_in_year = ikke i året
figures-before = { $name } – før
figures-ball_alt = Hvem har bolden i 100 tænkte forløb? Typisk tid, til nogen handler på en hændelse: { $days }. Uger i året, hvor ingen har bolden: { $weeks }.
figures-ball_pair_alt = Hvem har bolden i 100 tænkte forløb? Typisk tid, til nogen handler på en hændelse: { $days_before } før, { $days } nu. Uger i året, hvor ingen har bolden: { $weeks_before } før, { $weeks } nu.

figures-column_event = Hændelse
figures-column_p10 = 10 ud af 100 inden for
figures-column_p25 = 25 ud af 100 inden for
figures-column_median = Det typiske
figures-column_p75 = 75 ud af 100 inden for
figures-column_p90 = 90 ud af 100 inden for
figures-column_never = Ingen handlede i året

figures-before_words = før: { $words }
figures-now_words = nu: { $words }

figures-states_axis = Forløb ud af 100
figures-week_axis = Uge
figures-state_share = { $state } { $count }
figures-states_alt = Hvor er 100 tænkte forløb, når året er gået? { $ends } ud af 100.
figures-column_state = Tilstand
figures-column_weeks = Uger i året (gennemsnit)

figures-about_ball = Hvem har bolden?
figures-about_course = Forløbet selv
figures-about_work = Medarbejdernes tid
figures-measure_days_in_nobodys_hands = Dage hos ingen (alle bolde i alt)
figures-measure_weeks_with_nobody = Uger, hvor ingen har bolden
figures-measure_longest_wait = Den længste ventetid
figures-measure_never_picked_up = Hændelser, som ingen tog sig af
figures-measure_information_missing = Gange, hvor oplysninger manglede
figures-measure_lost_in_handover = Bolde tabt i en overlevering
figures-measure_promises_kept = Løfter, der blev holdt
figures-measure_weeks_plan_up_to_date = Uger, hvor planen er opdateret
figures-measure_contacts_kept = Aftaler, borgeren kom til
figures-measure_weeks_stable = Uger som stabil
figures-measure_weeks_unstable = Uger som ustabil
figures-measure_weeks_crisis = Uger i krise/indlagt
figures-measure_weeks_out_of_contact = Uger uden kontakt
figures-measure_weeks_recovering = Uger i bedring, i kontakt
figures-measure_staff_hours = Timer brugt på planen
figures-unit_days = dage
figures-unit_weeks = uger
figures-unit_times = gange
figures-unit_hours = timer
figures-difference = { $mean } { $unit } ({ $low } til { $high })
figures-span = { $low } til { $high } { $unit }
figures-no_difference = ingen forskel
figures-better_of_100 = bedre: { $count }
figures-unchanged_of_100 = uændret: { $count }
figures-worse_of_100 = værre: { $count }
figures-comparison_alt = Den nye plan mod den tidligere i de samme tænkte forløb. { $measure }: { $difference }. Ud af 100 forløb gik { $better } bedre, { $unchanged } uændret og { $worse } værre.
figures-column_measure = Hvad
figures-column_earlier = Tidligere plan
figures-column_now = Planen nu
figures-column_difference = Forskel (og hvor meget tilfældet kan flytte den)
figures-column_better = Bedre ud af 100
figures-column_unchanged = Uændret ud af 100
figures-column_worse = Værre ud af 100

figures-hours_axis = Timer i året: brugt (mørk) af afsat (lys, med streg)
figures-hours_of = { $spent } af { $aside } timer
figures-no_hours = Ingen er med i planen endnu.
figures-hours_alt = Timer i året for alle i planen: { $total } brugt af { $aside } afsat.
figures-column_who = Hvem
figures-column_spent = Brugt i året
figures-column_aside = Afsat til året

figures-cost_days = { $days ->
    [one] { $days } dag
   *[other] { $days } dage
  }
figures-barriers_axis = Dage, et forløb ville være sparet for uden barrieren.
figures-barriers_overlap = Barrierer overlapper hinanden: dagene kan ikke lægges sammen.
figures-no_barriers = Ingen barriere kostede dage i denne plan.
figures-barrier_cost = { $barrier }: { $days }
figures-barriers_alt = Hvad kostede barriererne? Dage i året, hvor en bold lå hos ingen, og som ville være sparet uden barrieren – { $dearest }.
figures-column_barrier = Barriere
figures-column_days_cost = Dage hos ingen
figures-column_weeks_cost = Uger hos ingen
figures-column_information_cost = Gange, oplysninger manglede
figures-column_promises_cost = Løfter, der ikke blev holdt

figures-key_kept = mødt op
figures-key_missed = udeblevet
figures-key_event = hændelse
figures-key_held = nogen handler
figures-key_outdated = planen er ikke opdateret
figures-key_no_ball = ingen har bolden
figures-plan = Planen
figures-plan_up_to_date = planen er opdateret
  .short = opdateret
figures-plan_out_of_date = planen er ikke opdateret
  .short = ikke opdateret
figures-plan_none = planen er ikke sat i gang
  .short = ingen
figures-states_title = Hvordan går det?
figures-story_alt = Ét tænkt år: { $events ->
    [one] { $events } hændelse
   *[other] { $events } hændelser
  }, { $nobody ->
    [one] { $nobody } uge
   *[other] { $nobody } uger
  } hvor ingen har bolden, { $kept } af { $contacts } aftaler holdt, planen opdateret i { $up_to_date ->
    [one] { $up_to_date } uge
   *[other] { $up_to_date } uger
  }.
figures-column_event_number = Nr.
figures-column_week = Uge
figures-column_sector = Hvor
figures-column_waited = Tid, til nogen handlede
figures-fewer = færre
figures-more = flere
figures-of_100_courses = ud af 100 forløb

# Hvem har bolden i ét forløb: et bånd for hver hændelse
figures-ribbon_no_ball = ingen har bolden
figures-ribbon_as_promised = en fra planen handler
figures-ribbon_by_chance = nogen opdager det tilfældigt
figures-ribbon_never = ingen handler i året
figures-any_ball = Mindst én bold hos ingen
figures-days_with_nobody = { $days ->
    [one] { $days } dag i året
   *[other] { $days } dage i året
  }
figures-no_events = Der sker ingen hændelser i dette forløb.
figures-held_after = { $waited } · { $who }
figures-by_chance = tilfældigt opdaget
figures-the_coordinator = koordinatoren
figures-ribbons_alt = Hvem har bolden i ét tænkt forløb? { $events ->
    [one] { $events } hændelse
   *[other] { $events } hændelser
  }: Nogen handler på { $held }, typisk { $typical ->
    [0] samme dag
    [one] efter { $typical } dag
   *[other] efter { $typical } dage
  }{ $never ->
    [0] {""}
   *[other] ; på { $never } handler ingen i året
  }. I alt { $nobody ->
    [one] { $nobody } dag
   *[other] { $nobody } dage
  } med mindst én bold hos ingen.
figures-ribbons_none_alt = Hvem har bolden i ét tænkt forløb? { $events ->
    [one] { $events } hændelse
   *[other] { $events } hændelser
  }, og ingen handler på { $never }. I alt { $nobody ->
    [one] { $nobody } dag
   *[other] { $nobody } dage
  } med mindst én bold hos ingen.
figures-column_opened = Hvornår
figures-column_taken_by = Hvem tog den

# Hvem brugte timer i ét forløb
figures-hours_title = Hvem brugte timer på planen? En søjle for hver uge, den højeste { $most } timer.
figures-no_hours_used = Ingen brugte timer på planen.
figures-hours_used = Timer brugt på planen: { $people }.
figures-person_hours = { $who } { $hours }

# 100 forløb ved siden af hinanden, og uger i hver tilstand
figures-courses_order = Hver stribe er ét tænkt forløb. De er sorteret efter uger i krise eller uden kontakt: færrest øverst.
figures-course_told = nr. { $number }: { $weeks } i krise eller uden kontakt
figures-courses_alt = { $courses } tænkte forløb, sorteret efter uger i krise eller uden kontakt, færrest først: { $told }.
figures-column_course = Forløb nr.
figures-column_hard_weeks = Uger i krise eller uden kontakt
figures-weeks_of_year = Uger i året
figures-weeks_alt = Hvor mange uger af året er 100 tænkte forløb i hver tilstand? Det typiske, og hvor 80 ud af 100 ligger: { $states }.
figures-weeks_pair_alt = Hvor mange uger af året er 100 tænkte forløb i hver tilstand? Det typiske, og hvor 80 ud af 100 ligger. Nu: { $states }. Før: { $before }.
figures-weeks_spread = { $state } { $middle } ({ $low } til { $high })
figures-column_most_10 = 10 ud af 100 højst
figures-column_most_25 = 25 ud af 100 højst
figures-column_most_75 = 75 ud af 100 højst
figures-column_most_90 = 90 ud af 100 højst

# Ét mål under to planer: en prik for hvert af 100 forløb
figures-paired_axis = { $measure }: planen nu minus den tidligere. Hver prik er ét tænkt forløb ud af 100.
figures-mean = Gennemsnit: { $difference }
figures-fewer_of_100 = færre: { $count }
figures-more_of_100 = flere: { $count }
figures-unchanged = uændret
figures-at_most = { $part } ud af 100 forløb ændrer sig højst
figures-column_number = Tal
figures-paired_work_alt = Den nye plan mod den tidligere i de samme tænkte forløb. { $measure }: { $difference }. Ud af 100 forløb bruger { $fewer } færre, { $unchanged } det samme og { $more } flere.

# Hvor to planer skilles
figures-parting_axis = Forløb ud af 100, der ikke længere er ens
figures-parting_ball = bolden
figures-parting_course = forløbet selv
figures-parting_alt = Hvornår skilles to planer i de samme tænkte forløb?
figures-ball_parts = Bolden skilles første gang i uge { $first }{ $half ->
    [0] {""}
   *[other] , i halvdelen af forløbene senest i uge { $half }
  } og i { $count } ud af 100 i løbet af året.
figures-course_parts = Forløbet selv (tilstand og fremmøde) skilles første gang i uge { $first }{ $half ->
    [0] {""}
   *[other] , i halvdelen af forløbene senest i uge { $half }
  } og i { $count } ud af 100 i løbet af året.
figures-ball_never_parts = Bolden er den samme under begge planer i alle forløb.
figures-course_never_parts = Forløbet selv (tilstand og fremmøde) er det samme under begge planer.
figures-parts_in = { $week ->
    [-1] aldrig
   *[other] uge { $week }
  }
figures-told_parts = Det fortalte forløb (nr. { $number }{ $shown ->
    [true] , vist som en rude
   *[false] {""}
  }): bolden skilles: { $ball }; forløbet selv: { $course }.
figures-told_course = Det fortalte forløb (nr. { $number })
figures-first_week = Første forløb skilles
figures-column_until = Senest i

# Fra året, som det er, til et år uden barrierer
figures-as_it_is = Året, som det er
figures-without_barriers = Uden nogen barriere
figures-all_barriers = Alle barrierer tilsammen
figures-other_barriers = { $count } andre barrierer tilsammen
figures-waterfall_adds_up = Barriererne er taget væk i { $orders } tilfældige rækkefølger. Andelen er gennemsnittet, og derfor kan tallene lægges sammen. Den tynde streg er, hvor meget tilfældet kan flytte den.
figures-waterfall_not_a_cause = Det er en andel af en forskel i modellen – ikke en årsag i virkeligheden.
figures-waterfall_alt = { $measure } i tænkte forløb: { $as_it_is }, som det er, og { $free } uden nogen barriere. De største andele: { $largest }.
figures-waterfall_none_alt = { $measure } i tænkte forløb: { $as_it_is }, som det er, og { $free } uden nogen barriere.
figures-column_share = Andel (og hvor meget tilfældet kan flytte den)
figures-column_removed = Hvis kun den tages væk
figures-column_alone = Hvis kun den er der

# Hvilke af modellens tal flytter udfaldet mest?
figures-tornado_low = tallet i den lave ende
figures-tornado_high = tallet i den høje ende
figures-tornado_base = { $measure } med modellens egne tal (stregen): { $base }.
figures-tornado_base_difference = { $measure }, planen nu minus den tidligere, med modellens egne tal (stregen): { $base }.
figures-tornado_rest = { $count } andre tal flytter udfaldet højst { $most } hver.
figures-tornado_one_at_a_time = Ét tal ad gangen er flyttet fra ende til anden i sit interval. Hvad tallene gør sammen, kan ikke ses her.
figures-nothing_moves = Ingen af tallene flytter udfaldet.
figures-tornado_moves = { $what } ({ $span })
figures-tornado_alt = { $head } De tal, der flytter mest: { $moves }.
figures-own_numbers = Modellens egne tal
figures-column_what = Tal
figures-column_low_end = Lav ende
figures-column_high_end = Høj ende
figures-column_at_low = Udfald i den lave ende
figures-column_at_high = Udfald i den høje ende

# Tilfældet og modellens tal hver for sig
figures-spread_chance_key = tilfældet: andre tænkte forløb
figures-spread_numbers_key = modellens tal: andre mulige tal
figures-spread_chance = tilfældet: { $span }
figures-spread_numbers = tal: { $span }
figures-spread_sizes = { $sets } sæt tal, { $futures } forløb hver. Den lodrette streg er gennemsnittet.
figures-spread_within_chance = Ses »tal« kun som en streg, er der for få forløb til at skelne det, tallene flytter, fra tilfældet. Det betyder ikke, at tallene er sikre.
figures-spread_not_held = Om modellen er bygget rigtigt, er ikke med i nogen af de to. Det er den største usikkerhed.
figures-two_spreads_alt = Forskellen mellem den nye plan og den tidligere. { $measure }: { $mean } i gennemsnit. Tilfældet kan flytte det fra { $chance }, modellens tal fra { $numbers }.{ $more ->
    [0] {""}
    [one] { " " }Ét mål mere står i tabellen.
   *[other] { " " }{ $more } mål mere står i tabellen.
  }
figures-column_mean = Gennemsnit
figures-column_chance = Tilfældet
figures-column_numbers_spread = Modellens tal
figures-column_single_courses = 80 ud af 100 enkelte forløb
