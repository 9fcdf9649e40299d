# Gennemgang af planer: hvor enige bedømmerne er.

agreement-too_little = Der skal mindst to bedømmere og to planer, som begge har bedømt, til for at se på enighed. Her er { $raters } bedømmere og { $subjects } planer.
agreement-unknown_category = »{ $value }« er ikke en af mulighederne. De er: { $categories }. Ret bedømmelsen, eller tag muligheden med.
agreement-not_numbers = Mulighederne er ord, og så kan afstanden mellem dem ikke måles som tal ({ $difference }). Brug rækkefølgen, eller kun ens og forskellig.
agreement-no_spread = Alle har givet den samme score hele vejen, så der er ingen forskelle at være enige om.
agreement-percent = To bedømmere af samme plan er enige i { $percent } ud af 100 tilfælde ({ $subjects } planer er bedømt af mindst to).
agreement-beyond_chance = Når den enighed, man får ved at gætte, er trukket fra, er { $weights ->
    [none] enigheden { $estimate } (AC1)
   *[linear] enigheden { $estimate } (AC2, hvor tæt på tæller med)
  }, hvor 1 er helt enige og 0 er som gæt. Med { $level } % sikkerhed ligger den mellem { $low } og { $high }.
agreement-paradox = Kappa er kun { $kappa }, selv om de er enige i { $percent } ud af 100. Det er kappas paradoks: Når næsten alle bedømmelser er ens, regner kappa det meste af enigheden for held. AC1 eller AC2 ({ $estimate }) gør det ikke.
agreement-one_category = Alle har brugt den samme kategori. Så kan kappa ikke regnes ud, og enigheden siger ikke, om de ville skelne de andre planer ens.
agreement-gaps = { $count ->
    [one] Én plan er
   *[other] { $count } planer er
  } kun bedømt af én og viser intet om enighed.
agreement-left_out = { $count ->
    [one] Én plan er
   *[other] { $count } planer er
  } ikke med, fordi ikke alle har givet dem en score.
agreement-few = { $subjects } planer er få: Læs spændet, ikke kun tallet.
agreement-scores = Af forskellene mellem scorerne ligger { $estimate } (hvor 1 er alt) i planerne selv og resten i, hvem der bedømte (ICC2; med { $level } % sikkerhed mellem { $low } og { $high }).
agreement-independent = Bedømmerne har bedømt hver for sig, uden at kende hinandens svar.
agreement-same_guide = De har brugt den samme vejledning, og den er ikke lavet om undervejs.
agreement-plans_drawn = Planerne ligner dem, som tallet skal bruges om.
agreement-spread_alike = Scorerne spreder sig omtrent lige meget hos alle bedømmere.
agreement-right = Om bedømmerne har ret. De kan være enige om noget forkert.
agreement-no_scale = Om enigheden er god nok. Det afhænger af, hvad bedømmelsen skal bruges til; grænser som »rimelig« og »god« er gjort til vane, ikke målt.
agreement-needs_spread = Om bedømmerne er enige om planer, der ligner hinanden. Jo mere ens planerne er, jo lavere bliver tallet, også når bedømmerne er de samme.
agreement-these_raters = Hvor enige andre bedømmere ville være.
