# Tragten, ændringen og spredningen: det, der siges om enheder, om før og efter, og om hvor det ender.

funnel-no_denominator = Det kan ikke afgøres, hvem der skiller sig ud. { $denominator ->
    [eligible] Kun { $known } enheder har både planer og et antal borgere i målgruppen; der skal mindst { $needed } til. Skriv antallet i tabellen over enheder.
    [citizen_years] Kun { $known } enheder har planer, et antal borgere i målgruppen og en startdato; der skal mindst { $needed } til. Skriv det i tabellen over enheder.
   *[unit_months] Kun { $known } enheder har både planer og en startdato; der skal mindst { $needed } til. Skriv startdatoen i tabellen over enheder.
  }
funnel-more_than_eligible = { $unit } har { $plans } planer og kun { $eligible } borgere i målgruppen. Ret tallet i tabellen over enheder, eller regn pr. måned.
funnel-no_plans = Ingen af de { $units } enheder har en plan endnu, så der er intet at holde op mod hinanden.
funnel-outside_high = { $unit } ligger højere, end tilfældigheder og størrelse plejer at give: { $denominator ->
    [eligible] { $plans } planer blandt { $size } borgere er { $value } ud af 100 (mellem { $low } og { $high }).
    [citizen_years] { $plans } planer er { $value } om året for hver 100 borgere i målgruppen (mellem { $low } og { $high }).
   *[unit_months] { $plans } planer på { $size } måneder er { $value } om måneden (mellem { $low } og { $high }).
  }
funnel-outside_low = { $unit } ligger lavere, end tilfældigheder og størrelse plejer at give: { $denominator ->
    [eligible] { $plans } planer blandt { $size } borgere er { $value } ud af 100 (mellem { $low } og { $high }).
    [citizen_years] { $plans } planer er { $value } om året for hver 100 borgere i målgruppen (mellem { $low } og { $high }).
   *[unit_months] { $plans } planer på { $size } måneder er { $value } om måneden (mellem { $low } og { $high }).
  }
funnel-none_outside = Ingen af de { $units } enheder ligger længere fra de andre, end tilfældigheder og størrelse kan forklare.
funnel-question = At ligge udenfor er et spørgsmål, ikke en plads på en rangliste: Spørg først, om tallene er rigtige, og dernæst, hvad der er anderledes dér.
funnel-no_proof_of_alike = Det betyder ikke, at enhederne er ens – kun at tallene ikke kan skille dem ad.
funnel-near = { $count ->
    [one] { $units } ligger mellem den inderste og den yderste grænse.
   *[other] { $units } ligger mellem den inderste og den yderste grænse.
  } Det gør omkring 5 ud af 100 enheder ved et tilfælde; her er { $all } enheder.
funnel-spread_why = Enhederne ligger længere fra hinanden, end tilfældigheder alene ville lægge dem ({ $phi } gange så stor variation). Derfor er grænserne gjort bredere, så kun de enheder, der skiller sig ud fra den spredning, falder udenfor.
funnel-exact_why = Som helhed ligger enhederne ikke tydeligt længere fra hinanden, end tilfældigheder lægger dem, så grænserne regner kun med tilfældigheder.
funnel-few_units = Med { $units } enheder kan man ikke se, hvor forskellige enheder plejer at være; det kræver mindst { $needed }. Grænserne regner kun med tilfældigheder, så en enhed falder lettere udenfor.
funnel-left_out = { $units } er ikke med, fordi { $denominator ->
    [eligible] antallet af planer eller borgere i målgruppen
    [citizen_years] antallet af planer, antallet af borgere eller startdatoen
   *[unit_months] antallet af planer eller startdatoen
  } mangler.
funnel-eligible_right = Antallet af borgere i målgruppen er talt på samme måde i alle enheder.
funnel-years_alike = Antallet af borgere i målgruppen er talt på samme måde i alle enheder og har været omtrent det samme i hele perioden, og en enhed laver planer lige hurtigt i sit første og sit sidste år.
funnel-months_alike = En måned giver lige mange muligheder for en plan i alle enheder, store som små. Kender du antallet af borgere i målgruppen, er det et bedre mål.
funnel-interval = Spændene er lavet, så de i mindst 95 af 100 tilfælde rammer enhedens sande niveau.
funnel-same_task = Enhederne har samme opgave, og borgerne i målgruppen ligner hinanden fra sted til sted.
funnel-independent = Den ene borgers plan gør ikke den næste borgers plan mere eller mindre sandsynlig.
funnel-mixed_stages = Tallene er talt på forskellige trin fra sted til sted. En oprettet og en igangsat plan er ikke det samme, så forskellen kan ligge i tællingen.
funnel-why = Hvorfor en enhed ligger, hvor den ligger. Det skal findes ud af på stedet.
funnel-enough = Om der samlet set er planer nok: Midten er enhederne selv, ikke et mål.

uptake_series-no_days = Ingen planer har en dato eller en måned, så der er ingen tidsrække at se på.
uptake_series-change_outside = Ændringen den { $change } ligger uden for de måneder, der er talt: { $first } til { $last }. Vælg en dag derimellem.
interrupted-too_few_months = Der er { $before } hele måneder før { $change } og { $after } efter; der skal mindst { $needed } til på hver side, før en ændring kan skilles fra det, der var på vej i forvejen (Penfold og Zhang 2013).
interrupted-too_few_plans = Der er { $plans_before } planer på de { $before } måneder før { $change } og { $plans_after } på de { $after } efter. Der skal være planer i mindst { $needed } måneder på hver side, før man kan lægge en linje gennem dem.
interrupted-meanwhile = Brug et seriediagram imens: det viser, om noget har ændret sig, uden at gætte på, hvad der ellers ville være sket.
interrupted-not_yet = Om ændringen gjorde en forskel. Et gennemsnit før og et efter viser det heller ikke.
interrupted-step_up = Lige efter { $change } kom der { $ratio } gange så mange planer om måneden, som linjen før pegede på (mellem { $low } og { $high } gange).
interrupted-step_down = Lige efter { $change } kom der færre planer om måneden, end linjen før pegede på: { $ratio } gange så mange (mellem { $low } og { $high } gange).
interrupted-step_unclear = Man kan ikke se, om der kom et spring lige efter { $change }: { $ratio } gange så mange planer om måneden, som linjen før pegede på, men tallene passer med alt mellem { $low } og { $high } gange.
interrupted-slope_up = Derefter gik det mere opad end før: for hver måned, der gik, blev tallet { $ratio } gange så stort i forhold til den gamle linje (mellem { $low } og { $high }).
interrupted-slope_down = Derefter gik det mere nedad end før: for hver måned, der gik, blev tallet { $ratio } gange så stort i forhold til den gamle linje (mellem { $low } og { $high }).
interrupted-slope_unclear = Man kan ikke se, om retningen blev en anden: for hver måned blev tallet { $ratio } gange så stort i forhold til den gamle linje, men tallene passer med alt mellem { $low } og { $high }.
interrupted-excess = Efter ændringen kom der { $plans } planer. Var den gamle linje fortsat, var det blevet til omkring { $expected }. { $direction ->
    [more] Det er { $excess } flere
    [fewer] Det er { $excess } færre
   *[same] Det er lige så mange
  }, men tallene passer med alt fra { $low_direction ->
    [fewer] { $low } færre
    [same] lige så mange
   *[more] { $low } flere
  } til { $high_direction ->
    [fewer] { $high } færre
    [same] lige så mange
   *[more] { $high } flere
  }.
interrupted-widened = Tallene svinger { $dispersion } gange så meget som ren tilfældighed, og spændene er gjort bredere efter det.
interrupted-neighbours = { $turns ->
    [true] Høje og lave måneder skiftes oftere, end tilfældigheder giver (Durbin–Watson { $durbin_watson }; 2 er ingen sammenhæng). Så passer spændene ikke helt.
   *[false] Måneder ved siden af hinanden ligner hinanden mere, end linjen forklarer (Durbin–Watson { $durbin_watson }; 2 er ingen sammenhæng). Så er spændene for smalle: stol mindre på dem.
  }
interrupted-line_goes_on = Uden ændringen var det gået videre ad den samme linje som før. Jo længere frem, jo mindre holder det.
interrupted-dated_before = Dagen for ændringen er valgt af andre grunde end tallene selv. En dag, der er valgt, fordi kurven knækker dér, viser altid et knæk.
interrupted-per_nothing = Lige mange enheder og borgere i hele perioden. Det står der intet om i dine tal, så skriv startdatoer i tabellen over enheder, hvis du kender dem.
interrupted-per_citizen = Planerne er holdt op mod antallet af borgere i målgruppen i de enheder, der var i gang den måned.
interrupted-per_unit = Planerne er holdt op mod, hvor mange enheder der var i gang hver måned, og enhederne er lige store.
interrupted-season = Året har én jævn bølge, som er regnet med.
interrupted-no_season = Der er ingen årstider i tallene. Det kan først regnes med, når der er { $years } år.
interrupted-no_comparison = Om det var ændringen, der gjorde det. Uden en gruppe at sammenligne med, som ikke fik den, ved man kun, at det gik anderledes.
interrupted-fell_without = Hvad der var sket alligevel. I Ontario faldt skadestuebesøgene både for dem, der fik en plan, og for dem, der lignede dem og ikke fik én (CMAJ Open 2018;6(2):E218). Den, der vælges, når det går dårligst, får det tit bedre af sig selv.
interrupted-something_else = Om noget andet skete omkring { $change }: nye folk, en ny vejledning, en anden måde at tælle på.
interrupted-interval = Spændene er lavet, så de i { $level } af 100 tilfælde rammer det sande tal, hvis linjen er den rigtige.

spreading-too_few = Her er { $count } { $what ->
    [units] enheder med en plan
   *[plans] planer
  } på { $months } måneder. Der skal mindst { $needed } måneder og { $least } { $what ->
    [units] enheder
   *[plans] planer
  } til, før man kan se, hvordan det breder sig.
spreading-no_inflection = Det er for tidligt at sige, hvor det ender: Væksten er ikke faldet til det halve af, hvad den var på det højeste. Før det kan den både stoppe i morgen og blive ved i flere år.
spreading-unbounded = Det er for tidligt at sige, hvor det ender: Tallene passer både med få flere og med langt flere.
spreading-no_fit = Tallene følger ikke en kurve, der først tager fart og så flader ud. Så er der ingen ende at regne frem til.
spreading-so_far = Indtil nu er der { $count } { $what ->
    [units] enheder med mindst én plan
   *[plans] planer
  } på { $months } måneder.
spreading-slows = Væksten er aftaget. Den var størst omkring { $peak }. Der er nu { $count } { $what ->
    [units] enheder med mindst én plan
   *[plans] planer
  }, og kurven flader ud ved omkring { $market } (mellem { $low } og { $high }), hvis alt fortsætter som nu.
spreading-interval = Spændet er lavet, så det i 95 af 100 tilfælde rammer det sande tal, hvis kurven er den rigtige. Det er den sjældent helt.
spreading-a_curve = Det er en kurve gennem det, der er sket, ikke et løfte om det, der kommer.
spreading-closed = Der er en fast kreds, planerne kan brede sig i, og ingen kommer til eller går fra.
spreading-learn = Nogle begynder af sig selv, og andre følger efter, når de ser andre gøre det.
spreading-steady = Intet nyt er sket undervejs: ingen ny ledelse, ingen ny regel, ingen nye enheder.
spreading-no_forecast = Hvor mange det bliver til. Her gives ingen fremskrivning.
spreading-no_promise = Hvad der sker, hvis noget bliver gjort anderledes.
spreading-not_use = Om planerne bliver brugt, når de er lavet.
