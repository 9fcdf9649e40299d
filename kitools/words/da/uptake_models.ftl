# Tragten, ændringen og spredningen: det, der siges om enheder, om før og efter, og om hvor det ender.

funnel-no_denominator = Det kan ikke afgøres, hvem der skiller sig ud. { $denominator ->
    [eligible] Kun { $known } enheder har både planer og et antal borgere i målgruppen; der skal mindst { $needed } til. Skriv antallet i tabellen over enheder.
    [citizen_years] Kun { $known } enheder har planer, et antal borgere i målgruppen og en startdato; der skal mindst { $needed } til. Skriv det i tabellen over enheder.
   *[unit_months] Kun { $known } enheder har både planer og en startdato; der skal mindst { $needed } til. Skriv startdatoen i tabellen over enheder.
  }
funnel-more_than_eligible = { $unit } har { $plans } planer og kun { $eligible } borgere i målgruppen. Ret tallet i tabellen over enheder, eller regn pr. måned.
funnel-no_plans = Ingen af de { $units } enheder har en plan endnu, så der er intet at holde op mod hinanden.
funnel-outside_high = { $unit } ligger over det, tilfældigheder og størrelse kan forklare: { $denominator ->
    [eligible] { $plans } planer blandt { $size } borgere er { $value } ud af 100 (med 95 % sikkerhed { $low }–{ $high }).
    [citizen_years] { $plans } planer er { $value } om året for hver 100 borgere i målgruppen (med 95 % sikkerhed { $low }–{ $high }).
   *[unit_months] { $plans } planer på { $size } måneder er { $value } om måneden (med 95 % sikkerhed { $low }–{ $high }).
  }
funnel-outside_low = { $unit } ligger under det, tilfældigheder og størrelse kan forklare: { $denominator ->
    [eligible] { $plans } planer blandt { $size } borgere er { $value } ud af 100 (med 95 % sikkerhed { $low }–{ $high }).
    [citizen_years] { $plans } planer er { $value } om året for hver 100 borgere i målgruppen (med 95 % sikkerhed { $low }–{ $high }).
   *[unit_months] { $plans } planer på { $size } måneder er { $value } om måneden (med 95 % sikkerhed { $low }–{ $high }).
  }
funnel-none_outside = Ingen af de { $units } enheder ligger længere fra de andre, end tilfældigheder og størrelse kan forklare.
funnel-question = At ligge udenfor er et spørgsmål, ikke en plads på en rangliste: Spørg først, om tallene er rigtige, og dernæst, hvad der er anderledes dér.
funnel-no_proof_of_alike = Det betyder ikke, at enhederne er ens – kun at tallene ikke kan skille dem ad.
funnel-near = { $count ->
    [one] { $units } ligger mellem de to grænser.
   *[other] { $units } ligger mellem de to grænser.
  } Det gør omkring 5 ud af 100 enheder ved et tilfælde; her er { $all } enheder.
funnel-spread_why = Enhederne ligger længere fra hinanden, end tilfældigheder alene ville lægge dem ({ $phi } gange så stor variation). Derfor er grænserne gjort bredere, så kun de enheder, der skiller sig ud fra den spredning, falder udenfor.
funnel-exact_why = Enhederne ligger ikke længere fra hinanden end ventet, så grænserne regner kun med tilfældigheder.
funnel-few_units = Med { $units } enheder kan man ikke se, hvor forskellige enheder plejer at være; det kræver mindst { $needed }. Grænserne regner kun med tilfældigheder, så en enhed falder lettere udenfor.
funnel-left_out = { $units } er ikke med, fordi { $denominator ->
    [eligible] antallet af planer eller borgere i målgruppen
    [citizen_years] antallet af planer, antallet af borgere eller startdatoen
   *[unit_months] antallet af planer eller startdatoen
  } mangler.
funnel-eligible_right = Antallet af borgere i målgruppen er talt på samme måde i alle enheder.
funnel-years_alike = Antallet af borgere i målgruppen er talt på samme måde i alle enheder og har været omtrent det samme i hele perioden, og en enhed laver planer lige hurtigt i sit første og sit sidste år.
funnel-months_alike = En måned giver lige mange muligheder for en plan i alle enheder, store som små. Kender du antallet af borgere i målgruppen, er det et bedre mål.
funnel-same_task = Enhederne har samme opgave, og borgerne i målgruppen ligner hinanden fra sted til sted.
funnel-independent = Den ene borgers plan gør ikke den næste borgers plan mere eller mindre sandsynlig.
funnel-mixed_stages = Tallene er talt på forskellige trin fra sted til sted. En oprettet og en igangsat plan er ikke det samme, så forskellen kan ligge i tællingen.
funnel-why = Hvorfor en enhed ligger, hvor den ligger. Det skal findes ud af på stedet.
funnel-enough = Om der samlet set er planer nok: Midten er enhederne selv, ikke et mål.
