# Hvad der står i evaluatorens figurer

uptake_figures-month_1 = jan.
uptake_figures-month_2 = feb.
uptake_figures-month_3 = mar.
uptake_figures-month_4 = apr.
uptake_figures-month_5 = maj
uptake_figures-month_6 = jun.
uptake_figures-month_7 = jul.
uptake_figures-month_8 = aug.
uptake_figures-month_9 = sep.
uptake_figures-month_10 = okt.
uptake_figures-month_11 = nov.
uptake_figures-month_12 = dec.
uptake_figures-month_year = { $month } { $year }
uptake_figures-day_month_year = { $day }. { $month } { $year }
uptake_figures-percent = { $share } %
uptake_figures-span = { $low } til { $high }
uptake_figures-value_with_span = { $value } ({ $span })
uptake_figures-no_units = Der er ingen enheder at vise.
uptake_figures-no_points = Der er ingen måneder at vise.

uptake_figures-column_unit = Enhed
uptake_figures-column_plans = Planer
uptake_figures-column_interval = Usikkerhed (95 %)
uptake_figures-column_limits_95 = Ventet spredning (95 %)
uptake_figures-column_limits_998 = Ventet spredning (99,8 %)
uptake_figures-column_place = Hvor den ligger
uptake_figures-column_month = Måned
uptake_figures-column_seen = Set
uptake_figures-column_fitted = Tilpasset linje
uptake_figures-column_without = Hvis linjen før var fortsat
uptake_figures-column_without_span = Usikkerhed om den fortsatte linje
uptake_figures-column_new = Nye
uptake_figures-column_so_far = I alt indtil nu
uptake_figures-column_row = Række
uptake_figures-column_count = Antal

# Tragt
uptake_figures-funnel_all = alle: { $value }
uptake_figures-funnel_share = Andel af målgruppen, der har fået en plan
uptake_figures-plans_per_unit_month = Planer pr. enhedsmåned
uptake_figures-eligible_citizens = Borgere i målgruppen
uptake_figures-unit_months = Måneder, enheden har arbejdet med planer
uptake_figures-funnel_inside = inden for det ventede
uptake_figures-funnel_near_low = lavt, mellem de to grænser
uptake_figures-funnel_near_high = højt, mellem de to grænser
uptake_figures-funnel_outside_low = lavere end begge grænser
uptake_figures-funnel_outside_high = højere end begge grænser
uptake_figures-funnel_counts = Af { $total ->
    [one] { $total } enhed
   *[other] { $total } enheder
  } ligger { $outside } uden for de stiplede grænser (99,8 %, rombe) og { $near } mellem grænserne (trekant). Resten (prik) ligger, som tilfældet alene kan lægge dem.
uptake_figures-funnel_also = Uden navn i figuren: { $units }.
uptake_figures-funnel_left_out = Ikke med, fordi enhedens størrelse mangler: { $units }.
uptake_figures-funnel_alt = { $what } for { $count ->
    [one] { $count } enhed
   *[other] { $count } enheder
  } mod enhedens størrelse; for alle under ét { $value }. { $beyond ->
    [0] Ingen enhed ligger uden for det, tilfældet alene kan forklare.
   *[other] Uden for den inderste grænse: { $named }.
  }

# Før og efter en ændring
uptake_figures-change_on = ændring { $day }
uptake_figures-with_change = tilpasset linje
uptake_figures-with_change_short = tilpasset
uptake_figures-without_change = hvis linjen før var fortsat
uptake_figures-without_change_short = uden skift
uptake_figures-plans_per_month = Planer pr. måned
uptake_figures-plans_per_exposure = Planer pr. måned for hver, der kunne få en
uptake_figures-interrupted_key = Prikker: det, der er set. Fuld streg: linjerne før og efter. Stiplet med bånd: linjen før, ført videre, med usikkerhed ({ $level } %).
uptake_figures-interrupted_step = Lige efter ændringen, i forhold til linjen før: { $ratio } gange.
uptake_figures-interrupted_excess = Planer ud over den fortsatte linje i alt: { $excess }.
uptake_figures-interrupted_alt = { $what } i { $before } måneder før og { $after } måneder efter { $day }. Niveauet lige efter er { $step } gange linjen før; i den sidste måned { $last } gange.

# Udbredelse
uptake_figures-units_so_far = Enheder, der har lavet mindst én plan
uptake_figures-plans_so_far = Planer i alt indtil nu
uptake_figures-diffusion_end = ender ved { $value }
uptake_figures-diffusion_key = Prikker: det, der er set. Fuld streg: den tilpassede kurve. Stiplet: der, hvor kurven ender, med bånd for usikkerheden (95 %).
uptake_figures-diffusion_alt = { $what } fra { $first } til { $last }: { $seen }. Den tilpassede kurve ender ved { $value } ({ $span }).

# Skjulte tal
uptake_figures-total = I alt
uptake_figures-below = <{ $threshold }
uptake_figures-hidden = skjult
uptake_figures-below_key = <{ $threshold }: færre end { $threshold }, og tallet må ikke vises.
uptake_figures-hidden_key = skjult: større tal, der er skjult, for at ingen kan regne de små ud.
uptake_figures-nothing_hidden = Intet tal er skjult.
uptake_figures-suppressed_alt = Tabel med { $rows } rækker og { $columns } kolonner og deres summer. { $small } tal er for små til at blive vist; { $also } tal er skjult for at beskytte dem.
