# Forsøg med modellen: barrierernes andel, tal der flytter, og hvem der regner

# Hvad står i vejen?
experiment-shares = Hvad står i vejen for { $plan }? I et tænkt år ligger boldene tilsammen { $as_it_is } dage i ingens hænder i gennemsnit. Uden barrierer ville det være { $free }. Forskellen på { $total } dage fordeler sig sådan:
experiment-share = { $days } dage ({ $low } til { $high }): { $barrier } ({ $codes })
experiment-small_shares = { $count ->
    [one] En barriere mere betyder
   *[other] { $count } andre barrierer betyder
  } næsten intet her: { $days } dage i alt.
experiment-no_cause = Det er andele af en forskel i modellen, ikke årsager hos et menneske. Barriererne er lagt til i { $orders } forskellige rækkefølger i { $futures } tænkte forløb; tallene i parentes viser, hvad tilfældet og rækkefølgen kan flytte.
experiment-week = { $happened ->
    [true] En uge i det typiske forløb, der endte i krise eller uden kontakt
   *[false] En uge i det typiske forløb
  }. Tallene er tænkte forløb ud af 100:

# Tallene i modellen
experiment-numbers = Modellen bruger { $count } tal: { $evidence } fra undersøgelser eller lov, { $transfer } overført fra andre steder, resten er antagelser. Enheder og kilder står, som de er skrevet.
experiment-status_evidence = evidens
experiment-status_transfer = overført
experiment-status_assumption = antagelse

# Hvilke tal flytter mest?
experiment-about_level = Hvilke tal i modellen flytter mest på »{ $measure }« med { $plan }?
experiment-about_difference = Hvilke tal i modellen flytter mest på »{ $measure }«: { $plan } minus { $against }?
experiment-oneway = Ét tal ad gangen flyttes til sin laveste og sin højeste grænse. Med modellens egne tal: { $base }.
experiment-swing = { $low } til { $high }: { $what } ({ $id })
experiment-morris = Alle tal flyttes efter tur, i tilfældig rækkefølge, i { $trajectories } omgange. Så meget flytter hvert tal udfaldet i snit (± usikkerhed):
experiment-effect = { $size } ± { $conf }: { $what } ({ $id })
experiment-sobol = Så stor en del af udsvingene kommer fra hvert tal, ud af 100. { $held ->
    [0] Alle tal er med.
    [one] Et tal er holdt fast.
   *[other] { $held } andre tal er holdt fast.
  }
experiment-index = { $total } ± { $conf } ({ $alone } alene): { $what } ({ $id })
experiment-exact = Regnet ud uden tilfældigheder. Samtykke, initiativ, timer og andet, som huskes fra uge til uge, er ikke med i den udregning.

# Når der er noget galt
experiment-bad_orders = Antallet af rækkefølger er { $value }. Vælg et lige tal fra { $least } til { $most }.
experiment-bad_size = Antallet af omgange er { $value }. Vælg et helt tal fra { $least } til { $most }.
experiment-not_a_power = Størrelsen er { $value }. Vælg 2, 4, 8, 16 og så videre, højst { $most }.
experiment-size_no_number = Størrelsen er { $value }. Vælg et helt tal.
experiment-no_numbers = Der mangler et navn i --numbers (»{ $value }«). Skriv et eller flere navne med komma imellem, for eksempel days_nobody,staff_away_weekly. Se alle navne med: kitools evidence
experiment-no_such_method = Metoden { $value } findes ikke. Vælg en af: { $known }
experiment-no_size = --size bruges ikke med { $method }. Vælg antallet af forløb med --futures.
experiment-bad_smallest = Den mindste forskel, der er værd at tale om, er { $value }. Vælg et tal over 0 og højst 100.
experiment-bad_sets = Antallet af talsæt er { $value }. Vælg et helt tal fra { $least } til { $most }.
experiment-bad_workers = Antallet af processer (--workers) er { $value }. Vælg et helt tal fra 1 til { $most }.
experiment-not_exact = Målet { $id } kan ikke regnes ud uden tilfældigheder. Det kan: { $known }
experiment-no_dask = Dask er ikke installeret. Skriv: pip install "{ $package }"
ensemble-other_numbers = Talsættene i data/evidence/ensemble.csv passer ikke til modellen ({ $id }). Kør: python data/evidence/make_ensemble.py
simulation-other_terms = De to forløb kan ikke sammenlignes. { $field ->
    [situation] De handler om to forskellige sager.
    [parameters] De regner med forskellige tal.
   *[switched_off] De har ikke de samme barrierer med.
  } Kør dem igen, så kun planen er forskellig.
simulation-one_course = Ét forløb siger ikke, hvor meget tilfældet betyder. Vælg mindst 2 forløb.
experiment-no_ids = Der er ikke valgt nogen tal. Nævn mindst ét, eller lad være med at vælge, så er alle tal med.
experiment-named_twice = Tallet { $id } er nævnt mere end én gang. Nævn hvert tal én gang.
