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
uptake_figures-plans_per_citizen_year = Planer pr. borger i målgruppen pr. år
uptake_figures-citizen_years = Borgere i målgruppen gange år, enheden har arbejdet med planer
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
uptake_figures-funnel_also = Uden navn i figuren: { $units }{ $more ->
    [0] {""}
   *[other] {" "}samt { $more } til
  }.
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
uptake_figures-hidden = skjult
uptake_figures-hidden_key = skjult: under { $threshold }{ $zeros ->
    [true] {" "}(også 0)
   *[false] {""}
  }, eller skjult med, så ingen kan regne sig frem.
uptake_figures-nothing_hidden = Intet tal er skjult.
uptake_figures-suppressed_alt = Tabel med { $rows } rækker og { $columns } kolonner og deres summer. { $hidden } tal er skjult.

# Fælles
uptake_figures-all_units = Alle enheder
uptake_figures-groups = Grupper
uptake_figures-together = Tilsammen
uptake_figures-at_end = { $name } { $value }
uptake_figures-at_least = mindst { $low }, uden øvre grænse
uptake_figures-unknown = ukendt
uptake_figures-days = dage
uptake_figures-column_when = Hvornår
uptake_figures-column_value = Værdi
uptake_figures-column_denominator = Ud af
uptake_figures-column_lower = Nedre grænse
uptake_figures-column_centre = Midterlinje
uptake_figures-column_upper = Øvre grænse
uptake_figures-column_remark = Bemærkning
uptake_figures-column_phase = Fase
uptake_figures-column_points = Punkter
uptake_figures-column_interval_level = Usikkerhed ({ $level } %)
uptake_figures-column_interval_plain = Usikkerhed
uptake_figures-column_share = Andel
uptake_figures-column_group = Gruppe

# Planer holdt op mod tid eller borgere
uptake_figures-plans_per_citizen = Planer pr. borger i målgruppen
uptake_figures-plans_per_citizen_month = Planer pr. borger i målgruppen pr. måned
uptake_figures-rate_said = { $rate } ({ $span }) · { $plans ->
    [one] { $plans } plan
   *[other] { $plans } planer
  } · { $exposure } { $per ->
    [per_month] enhedsmåneder
    [per_citizen] borgere
   *[other] borgermåneder
  }
uptake_figures-rate_unknown = { $plans ->
    [one] { $plans } plan
   *[other] { $plans } planer
  } · { $why }
uptake_figures-start_unknown = ingen rate, for starten er ukendt
uptake_figures-eligible_unknown = ingen rate, for målgruppen er ukendt
uptake_figures-rows_key = Prik: det, tallene siger. Streg: det, der er foreneligt med dem ({ $level } %). En pil: usikkerheden går ud over skalaen.
uptake_figures-no_ranking = Enhederne står i den rækkefølge, de er givet. Det er ikke en rangliste.
uptake_figures-rates_alt = { $what } for { $units ->
    [one] { $units } enhed
   *[other] { $units } enheder
  }. { $known ->
    [yes] Tilsammen { $total } ({ $span }).
   *[no] Det er ikke kendt, hvad planerne skal holdes op mod.
  }

# To sider
uptake_figures-per_unit_month = Pr. enhedsmåned
uptake_figures-per_citizen_month = Pr. borger og måned
uptake_figures-same_age = Kun de første { $months } måneder for alle
uptake_figures-and_more = { $names } og { $more } til
uptake_figures-ratio_what = Hvor mange gange så mange planer får { $group } lavet som { $reference } på samme tid?
uptake_figures-ratio_sides = 1 = lige mange. Til højre: flere i den første. Til venstre: færre.
uptake_figures-ratio_key = Streg: usikkerhed ({ $level } %). Ring: stregen går hen over 1, så det er ikke afgjort. Udfyldt prik: stregen går ikke hen over 1. Skalaen er logaritmisk: lige langt til dobbelt og til halvt.
uptake_figures-ratio_said = { $ratio } gange ({ $span }){ $decided ->
    [yes] {""}
   *[no] {" "}· ikke afgjort
  }
uptake_figures-if_units = { $count ->
    [one] Hvis de andre er { $count } enhed
   *[other] Hvis de andre er { $count } enheder
  }
uptake_figures-if_months = { $group } mod { $reference } måneder
uptake_figures-no_plans_at_all = kan ikke regnes ud: ingen planer på nogen af siderne
uptake_figures-ratio_alt = { $what } { $count ->
    [one] Ét svar
   *[other] { $count } svar, efter hvad man antager
  }: fra { $low } til { $high } gange. { $undecided ->
    [0] Ingen af dem er forenelige med, at der er lige mange.
    [one] { $undecided } er foreneligt med, at der er lige mange.
   *[other] { $undecided } er forenelige med, at der er lige mange.
  }
uptake_figures-column_how = Hvordan der regnes
uptake_figures-column_units_behind = Enheder på den anden side
uptake_figures-column_ratio = Gange
uptake_figures-column_p = p
uptake_figures-p_below = under { $limit }

# Måneder siden start
uptake_figures-months_since_start = Måneder siden enhedens start
uptake_figures-since_start_common = { $months ->
    [0] Ikke alle enheder har været i gang en hel måned.
    [one] Alle enheder er med i { $months } måned (stiplet). Derefter sammenlignes kun dem, der er kommet så langt.
   *[other] Alle enheder er med i { $months } måneder (stiplet). Derefter sammenlignes kun dem, der er kommet så langt.
  }
uptake_figures-since_start_alt = Planer indtil nu efter måneder siden start, for { $units ->
    [one] { $units } enhed
   *[other] { $units } enheder
  }. Efter { $common ->
    [one] { $common } måned
   *[other] { $common } måneder
  }, som alle har været med i, har enhederne fra { $low } til { $high } planer.
uptake_figures-after_months = Efter { $months } måneder
uptake_figures-column_today = I dag
uptake_figures-column_months_lived = Måneder i gang

# Kontrolkort
uptake_figures-kind_run = Seriediagram
uptake_figures-kind_i = I-kort
uptake_figures-kind_mr = MR-kort
uptake_figures-kind_xbar = Xbar-kort
uptake_figures-kind_s = S-kort
uptake_figures-kind_t = T-kort
uptake_figures-kind_c = C-kort
uptake_figures-kind_u = U-kort
uptake_figures-kind_up = U′-kort
uptake_figures-kind_p = P-kort
uptake_figures-kind_pp = P′-kort
uptake_figures-kind_g = G-kort
uptake_figures-kind_ip = I′-kort
uptake_figures-kind_cusum = CUSUM-kort
uptake_figures-kind_xmr = XmR-kort efter NHS' regler
uptake_figures-measure_number = Antal
uptake_figures-measure_per_hundred = Antal for hver 100 borgere i målgruppen
uptake_figures-measure_per_unit = Antal for hver enhed, der var i gang
uptake_figures-measure_percent = Andel af de møder, der skulle holdes
uptake_figures-measure_days = Dage siden den forrige
uptake_figures-measure_contacts = Borgere med tegn siden den forrige
uptake_figures-measure_evidence = Tegn på, at noget er ændret, lagt sammen sag for sag
uptake_figures-counted_number = antal { $per }
uptake_figures-counted_per_hundred = antal { $per } for hver 100 borgere i målgruppen
uptake_figures-counted_per_unit = antal { $per } for hver enhed, der var i gang
uptake_figures-per_month = pr. måned
uptake_figures-per_quarter = pr. kvartal
uptake_figures-per_year = pr. år
uptake_figures-stage_measure = { $stage }: { $measure }
uptake_figures-last_left_out = Den sidste periode, fra { $day }, er ikke med, fordi den ikke var slut.{ $lost ->
    [0] {""}
   *[other] {" "}{ $lost } er derfor ikke talt med.
  }
uptake_figures-baseline = grundlag
uptake_figures-phase = fase { $number }
uptake_figures-end_median = median
uptake_figures-end_centre_long = midterlinje
uptake_figures-end_centre_short = midt
uptake_figures-end_lower_long = nedre grænse
uptake_figures-end_lower_short = nedre
uptake_figures-end_upper_long = øvre grænse
uptake_figures-end_upper_short = øvre
uptake_figures-end_target = mål
uptake_figures-run_long = { $phase ->
    [0] {""}
   *[other] Fase { $phase }:{" "}
  }Mere end tilfældigt: { $run } punkter i træk på samme side af midterlinjen (højst { $most } ved tilfældige udsving).
uptake_figures-few_crossings = { $phase ->
    [0] {""}
   *[other] Fase { $phase }:{" "}
  }Mere end tilfældigt: Midterlinjen krydses { $crossings ->
    [one] { $crossings } gang
   *[other] { $crossings } gange
  } (mindst { $least } ved tilfældige udsving).
uptake_figures-few_points = { $phase ->
    [0] {""}
   *[other] Fase { $phase }:{" "}
  }{ $points ->
    [0] Ingen brugbare punkter, for alle ligger på midterlinjen: Serien kan intet vise.
    [one] Kun { $points } brugbart punkt: for lidt til at vise andet end store ændringer.
   *[other] Kun { $points } brugbare punkter: for få til at vise andet end store ændringer.
  }
uptake_figures-few_points_in = Fase { $phases } har hver under { $least } brugbare punkter: for få til at vise andet end store ændringer.
uptake_figures-points_outside = Uden for grænserne: { $points }{ $more ->
    [0] {""}
   *[other] {" "}samt { $more } til
  }.
uptake_figures-nothing_special = Intet tegn på andet end tilfældige udsving.
uptake_figures-left_out_points = Udeladt: { $points }{ $more ->
    [0] {""}
   *[other] {" "}samt { $more } til
  }.
uptake_figures-left_out_because = { $point } ({ $reason })
uptake_figures-beyond_scale = Pil: Grænsen ligger over skalaen.
uptake_figures-own_scales = Hver enhed har sin egen skala opad, fordi de er meget forskellige i størrelse.
uptake_figures-key_limits = Næsten alle punkter ligger mellem de to grænser, når der kun er tilfældige udsving.
uptake_figures-key_broken = Stiplet midterlinje: Punkterne ligger ikke tilfældigt omkring den.
uptake_figures-key_outside = Rombe: uden for en grænse.
uptake_figures-key_excluded = Grå ring: udeladt af linjer og regler.
uptake_figures-panels_signalling = { $count ->
    [0] Ingen af de { $of } enheder viser andet end tilfældige udsving.
   *[other] { $count } af { $of } enheder viser mere end tilfældige udsving: { $named }.
  }
uptake_figures-control_alt = { $kind } med { $points ->
    [one] { $points } punkt
   *[other] { $points } punkter
  } fra { $first } til { $last }. { $verdict }
uptake_figures-remark_outside = uden for grænserne
uptake_figures-remark_excluded = udeladt
uptake_figures-remark_missing = mangler
uptake_figures-remark_signal = signal

# Efter NHS' regler
uptake_figures-xmr_key = Regler fra det engelske sundhedsvæsen (»plot the dots«). Firkant: mere end tilfældigt og bedre. Rombe: mere end tilfældigt og dårligere. Trekant: mere end tilfældigt. Grå ring: udeladt.
uptake_figures-xmr_better = { $count ->
    [one] Mere end tilfældigt og bedre (firkant): { $first }.
   *[other] Mere end tilfældigt og bedre (firkant): { $count } punkter fra { $first } til { $last }.
  }
uptake_figures-xmr_worse = { $count ->
    [one] Mere end tilfældigt og dårligere (rombe): { $first }.
   *[other] Mere end tilfældigt og dårligere (rombe): { $count } punkter fra { $first } til { $last }.
  }
uptake_figures-xmr_other = { $count ->
    [one] Mere end tilfældigt (trekant): { $first }.
   *[other] Mere end tilfældigt (trekant): { $count } punkter fra { $first } til { $last }.
  }
uptake_figures-xmr_excluded = { $count ->
    [one] Udeladt: { $first }.
   *[other] Udeladt: { $count } punkter fra { $first } til { $last }.
  }
uptake_figures-variation = { $kind ->
    [common_cause] Nu: kun tilfældige udsving.
    [special_cause_improvement] { $way ->
        [high] Nu: bedre, fordi tallene ligger højere.
       *[low] Nu: bedre, fordi tallene ligger lavere.
      }
    [special_cause_concern] { $way ->
        [high] Nu: dårligere, fordi tallene ligger højere.
       *[low] Nu: dårligere, fordi tallene ligger lavere.
      }
    [special_cause_neutral_high] Nu: højere end tilfældigt.
   *[special_cause_neutral_low] Nu: lavere end tilfældigt.
  }
uptake_figures-assurance = { $kind ->
    [consistent_pass] Målet nås, som det går nu.
    [consistent_fail] Målet nås ikke, som det går nu.
   *[inconsistent] Om målet nås, er tilfældigt, som det går nu.
  }
uptake_figures-xmr_remark = { $kind ->
    [above] over øvre grænse
    [below] under nedre grænse
    [trend_up] 7 i træk opad
    [trend_down] 7 i træk nedad
    [two_in_three_above] 2 af 3 nær øvre grænse
    [two_in_three_below] 2 af 3 nær nedre grænse
    [seven_above] 7 i træk over midten
    [seven_below] 7 i træk under midten
    [excluded] udeladt
   *[common] –
  }

# CUSUM
uptake_figures-case_number = Sag nr.
uptake_figures-case = sag { $number }
uptake_figures-cusum_limit = { $size ->
    [short] grænse { $value }
   *[long] grænse for signal { $value }
  }
uptake_figures-cusum_more = { $size ->
    [short] flere
   *[long] flere end ventet
  }
uptake_figures-cusum_fewer = { $size ->
    [short] færre
   *[long] færre end ventet
  }
uptake_figures-cusum_verdict = { $way ->
    [more] Mere end tilfældigt: flere end ventet, nærmere { $share },
   *[fewer] Mere end tilfældigt: færre end ventet, nærmere { $share },
  } ved { $count ->
    [one] sag { $cases }.
   *[other] { $count } sager, først { $cases }.
  }
uptake_figures-cusum_quiet = Intet tegn på andet end den ventede andel på { $share }.
uptake_figures-cusum_key = Linjerne samler tegn sag for sag og begynder forfra efter et signal (rombe).
uptake_figures-cusum_alt = { $what }. { $cases ->
    [one] { $cases } sag
   *[other] { $cases } sager
  }, hvoraf { $happened } med plan. { $verdict }
uptake_figures-column_happened = Skete det?
uptake_figures-column_up = Tegn på flere
uptake_figures-column_down = Tegn på færre
uptake_figures-yes_no = { $answer ->
    [yes] ja
   *[no] nej
  }

# Hvor længe går der
uptake_figures-nobody_waits = Der er ingen, der kan regnes dage for.
uptake_figures-waiting_for_first = Andel af enhederne, der stadig venter på den første: »{ $stop }«
uptake_figures-waiting_from = Andel, der stadig venter, fra »{ $start }« til »{ $stop }«
uptake_figures-still_waiting = Venter stadig
uptake_figures-half_after = halvdelen efter { $days }
uptake_figures-half_after_span = { $named ->
    [yes] { $name }:{" "}
   *[no] {""}
  }Efter { $days } venter halvdelen ikke længere (usikkerhed: { $span }).
uptake_figures-half_not_reached = { $named ->
    [yes] { $name }:{" "}
   *[no] {""}
  }Mindre end halvdelen er nået så langt, så den typiske ventetid er endnu ukendt.
uptake_figures-stacked = Når nogle forlader målgruppen først
uptake_figures-layer_happened = sket: { $share }
uptake_figures-layer_left = gik ud: { $share }
uptake_figures-layer_waiting = venter: { $share }
uptake_figures-time_key = Små streger: borgere, der stadig ventede, da de sidst blev set. Usikkerheden står i tabellen.
uptake_figures-time_key_bands = Bånd: usikkerhed ({ $level } %). Små streger: nogen ventede stadig, da de sidst blev set.
uptake_figures-time_faint = Tynde grå linjer: de { $count } grupper hver for sig. Deres tal står i tabellen.
uptake_figures-time_left = Øverst tæller de, der forlod målgruppen, som sidst set den dag. Nederst ses, hvor mange det var.
uptake_figures-time_alt = { $what }. { $n ->
    [one] { $n } er med
   *[other] { $n } er med
  }; for { $events } er det sket. { $medians }
uptake_figures-column_day = Efter dage
uptake_figures-column_happened_so_far = Sket indtil da
uptake_figures-column_censored = Sidst set inden da
uptake_figures-column_share_waiting = Andel, der venter

# Vejen
uptake_figures-nobody_on_the_way = Der er ingen borgere på vejen at vise.
uptake_figures-cascade_what = Vejen for { $citizens ->
    [one] { $citizens } borger
   *[other] { $citizens } borgere
  }
uptake_figures-step_signs_seen = Tegn set
uptake_figures-step_offered = Plan tilbudt
uptake_figures-step_consented = Samtykke givet
uptake_figures-step_meeting_held = Møde afholdt
uptake_figures-step_created = Plan oprettet
uptake_figures-step_followed_up = Fulgt op inden seks måneder
uptake_figures-step_agreements_kept = Aftaler holdt
uptake_figures-agreements_not_citizens = Herunder tælles aftaler, ikke borgere
uptake_figures-nobody_due = ingen er nået så langt
uptake_figures-step_all = { $passed ->
    [one] { $passed } borger
   *[other] { $passed } borgere
  }
uptake_figures-step_passed = { $passed } af { $due } · { $share } ({ $span })
uptake_figures-step_lost = { $lost ->
    [one] { $lost } kom ikke videre
   *[other] { $lost } kom ikke videre
  }{ $left ->
    [0] .
   *[other] , heraf { $left }, der forlod målgruppen.
  }
uptake_figures-agreements_lost = { $lost } blev ikke holdt.
uptake_figures-step_not_due = { $count ->
    [one] { $count } har ikke haft tid til det endnu og tæller ikke med.
   *[other] { $count } har ikke haft tid til det endnu og tæller ikke med.
  }
uptake_figures-cascade_key = Lys bjælke: dem, der var nået til trinnet før og har haft tid nok. Mørk bjælke: dem, der kom videre.
uptake_figures-cascade_biggest = Flest faldt fra ved »{ $step }«.
uptake_figures-cascade_unrecorded = Ikke med, fordi filen ikke har datoer: { $stages }.
uptake_figures-cascade_step_alt = { $step } { $passed } af { $due }
uptake_figures-cascade_alt = Vejen for { $citizens ->
    [one] { $citizens } borger
   *[other] { $citizens } borgere
  }: { $steps }.
uptake_figures-column_step = Trin
uptake_figures-column_due = Nået hertil
uptake_figures-column_passed = Kom videre
uptake_figures-column_lost = Kom ikke videre
uptake_figures-column_left = Heraf forlod målgruppen
uptake_figures-column_not_due = Ikke haft tid endnu

# Barrierer og hjælp
uptake_figures-pareto_barriers = Barrierer, der er skrevet ned: { $mentions ->
    [one] { $mentions } gang
   *[other] { $mentions } gange
  } i alt
uptake_figures-pareto_facilitators = Det, der hjalp, skrevet ned { $mentions ->
    [one] { $mentions } gang
   *[other] { $mentions } gange
  } i alt
uptake_figures-pareto_none_barriers = Ingen har skrevet barrierer ned.
uptake_figures-pareto_none_facilitators = Ingen har skrevet ned, hvad der hjalp.
uptake_figures-pareto_said = { $count } · { $share } · i alt { $total }
uptake_figures-pareto_few = { $few ->
    [one] Den øverste af { $of } er fire femtedele af alle gange.
   *[other] De { $few } øverste af { $of } er fire femtedele af alle gange.
  }
uptake_figures-pareto_rest = { $kinds } andre er skrevet ned { $count ->
    [one] { $count } gang
   *[other] { $count } gange
  } tilsammen; de står i tabellen.
uptake_figures-pareto_key = Efter hver bjælke: hvor mange gange, hvor stor en del, og hvor stor en del med dem ovenfor. Noget er skrevet ned for { $noted } af { $citizens } borgere.
uptake_figures-pareto_item = { $name } ({ $count })
uptake_figures-pareto_alt = { $what }. Oftest: { $first }. { $few } af { $of } er fire femtedele af alle gange.
uptake_figures-column_barrier = Barriere
uptake_figures-column_help = Det, der hjalp
uptake_figures-column_mentions = Gange
uptake_figures-column_cumulative = Andel med dem ovenfor
