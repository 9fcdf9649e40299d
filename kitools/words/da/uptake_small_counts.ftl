# Små tal: hvad der må forlade huset, hvad der er skjult, og hvad der kan regnes ud.

small_counts-threshold = Grænsen for små tal skal være mindst 2; her er den { $threshold }. Brug 5, eller 3, hvor I har aftalt det.
small_counts-width = Et skjult tal skal have mindst 1 at svinge i; her er { $width }.
small_counts-shape = Navne og tal passer ikke sammen: { $rows } rækker og { $columns } kolonner er nævnt. Giv ét tal for hvert navn.
small_counts-not_counts = Tabellen rummer andet end hele tal fra 0 og op. Kun optalte mennesker kan skjules her; tag andele og gennemsnit bagefter.
small_counts-contradiction = De viste tal passer ikke sammen: ingen hele tal kan stå de skjulte steder og give summerne. Se efter, om en sum er afrundet eller talt et andet sted.
small_counts-not_safe = Tabellen må ikke forlade huset: { $count } skjulte tal kan regnes ud. Det må ikke kunne ske, så meld det til dem, der passer kitools.
small_counts-nothing_hidden = Intet er skjult: Ingen tal er mellem 1 og det, grænsen ({ $threshold }) tillader.
small_counts-hidden = { $count ->
    [one] Ét tal
   *[other] { $count } tal
  } er skjult: dem under { $threshold }{ $zeros ->
    [true] , nuller medregnet,
   *[false] {""}
  } og så mange andre, at ingen kan regne sig frem. De har samme mærke, så ingen kan se, hvilke der er små.
small_counts-totals_hidden = { $count ->
    [one] Én sum er
   *[other] { $count } summer er
  } skjult, fordi tallene ellers kunne trækkes fra hinanden.
small_counts-held = Tabellen er prøvet af: Ingen, der lægger de viste tal sammen og trækker dem fra hinanden, kan regne et skjult tal ud.
small_counts-knows_rule = Læseren kender reglen for, hvad der skjules, og kan lægge sammen og trække fra.
small_counts-knows_sums = Læseren kan lægge sammen og trække fra, men kender ikke reglen for, hvad der skjules.
small_counts-whole_table = Tabellen er det eneste, der bliver offentliggjort om de samme mennesker.
small_counts-other_tables = Om en anden tabel, en graf eller en tekst om de samme mennesker afslører det, der er skjult her. Lav dem fra den samme fil.
small_counts-rerun = Hvad en læser kan slutte af, at netop disse tal er skjult og ikke andre.
small_counts-own_count = Hvad den, der selv er talt med, kan regne ud om de andre.

leaving-unknown = Denne slags resultat kan ikke gøres klar til at forlade huset. Brug det internt.
leaving-as_it_is = Det kan forlade huset, som det er: Ingen tal i det er små.
leaving-series_stays = Selv et helt år rummer færre end { $threshold }. Tallene bliver i huset; sig kun, hvor mange der er i alt, hvis det er flere.
leaving-coarsened = Tallene er lagt sammen pr. { $per ->
    [month] måned
    [quarter] kvartal
    [half_year] halvår
   *[year] år
  }, for at ingen periode rummer færre end { $threshold } uden at være 0. Grafen pr. måned bliver i huset.
leaving-one_by_one = Grafen har et punkt for hver enkelt borger og bliver i huset. Antallet pr. periode kan gives videre.
leaving-nothing = Der er færre end { $threshold } bag det meste af det. Det bliver i huset.
leaving-steps = { $count ->
    [one] Ét trin er udeladt
   *[other] { $count } trin er udeladt
  }, fordi færre end { $threshold } står på det eller faldt fra der.
leaving-no_units = Enhederne hver for sig bliver i huset: På mindst ét trin er der færre end { $threshold } til forskel.
leaving-stepped = Kurven går i trin, som mindst { $threshold } borgere tager sammen, og stopper, før færre end det er tilbage.
leaving-units = { $count ->
    [one] Ét tal er skjult
   *[other] { $count } tal er skjult
  }: dem under { $threshold }, og så mange flere, at de ikke kan trækkes ud af summen. Andele og rater af dem er også skjult.
leaving-not_who = Om nogen kan kendes på andet end tal. Læs teksten igennem, før du giver den videre.
leaving-together = De, som færre end { $threshold } har nævnt, er slået sammen til »andet«. Sig ikke, hvor mange slags det er.
leaving-only_this = Det er det eneste, der bliver givet videre om de samme mennesker. Bliver flere svar givet videre, kan et skjult tal komme frem, når ét trækkes fra et andet, også når hvert af dem er i orden for sig.
leaving-only_steps = Kun antallet på hvert trin kan gives videre: Af dem, der faldt fra eller venter, er færre end { $threshold } i en af grupperne.
leaving-only_bars = Kun søjlerne kan gives videre, ikke hvor mange borgere de gælder: Færre end { $threshold } har ikke nævnt noget eller har kun nævnt andet.
leaving-no_groups = Grupperne hver for sig bliver i huset: Der er ingen dage, hvor de alle kan vises, uden at færre end { $threshold } kan regnes ud.
