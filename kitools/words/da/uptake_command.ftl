# Hvad kommandoen kitools uptake siger.
uptake-read_file = { $file }: { $units ->
    [one] 1 enhed
   *[other] { $units } enheder
  }, talt til og med { $until }.{ $dropped ->
    [0] { "" }
    [one] { " " }1 række er udeladt.
   *[other] { " " }{ $dropped } rækker er udeladt.
  }
uptake-cannot_show = Det kan tallene ikke vise:
uptake-no_such_question = Spørgsmålet »{ $value }« findes ikke. Vælg et af disse: { $known }.
uptake-no_such_stage = Trinnet »{ $value }« findes ikke. Vælg et af disse: { $known }.
uptake-no_such_period = Perioden »{ $value }« findes ikke. Vælg en af disse: { $known }.
uptake-no_such_day = »{ $value }« er ikke en dag. Skriv den som 2016-12-31.
uptake-no_units_named = »{ $value }« nævner en enhed uden navn. Skriv navnene med komma imellem.
uptake-no_such_audience = »{ $value }« er ikke en af dem, der kan se filerne. Vælg { $known }.
uptake-no_such_threshold = »{ $value }« er ikke en grænse for små tal. Vælg { $known }.
uptake-would_overwrite = »{ $file }« ligger i { $folder } i forvejen{ $count ->
    [one] { "" }
   *[other] { " " }(og { $count } filer i alt)
  }. Intet er skrevet. Vælg en anden mappe, eller skriv --force.
uptake-cannot_write = Filerne kan ikke skrives i { $folder }: { $reason }.
uptake-stays = Svaret bliver i huset: Det består kun af små tal. Vælg --for internal, hvis det ikke skal ud.
uptake-unprotected = Små tal er ikke skjult. Filerne er til internt brug.
uptake-each_by_itself = Små tal er skjult i hvert svar for sig. Flere svar om de samme mennesker kan tilsammen fortælle mere, end hvert af dem gør. Vælg det, du har brug for, med --question.
