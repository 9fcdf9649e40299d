# Det, kontroldiagrammer siger.

## Det, der ikke kan tegnes.
uptake_charts-kind_unknown = Der er ikke noget diagram, der hedder "{ $kind }". Diagrammerne er { $kinds }.
uptake_charts-not_here = Diagrammet "{ $kind }" tegnes på sin egen måde. Vælg et andet.
uptake_charts-needs_n = Diagrammet "{ $kind }" skal have et tal at dividere med, for eksempel borgere i målgruppen.
uptake_charts-not_positive = Tiden mellem to planer skal være mere end nul. Her er den { $value }.
uptake_charts-not_cases = Hver sag skal være 0 (det skete ikke) eller 1 (det skete), og der skal være mindst én.
uptake_charts-no_share = Den forventede andel skal ligge mellem 0 og 1. Her er den { $share }.
uptake_charts-odds_ratio = Den ændring, du leder efter, skal være større end 1. Her er den { $odds_ratio }.
uptake_charts-direction_unknown = "{ $direction }" er ikke en retning. Vælg en af { $directions }.
uptake_charts-several_on_a_day = Der er { $rows } tal til { $points } punkter. Plot the dots tager ét tal til hvert.
uptake_charts-aggregate_unknown = "{ $aggregate }" er ikke en måde at samle tal på. Vælg en af { $aggregates }.
uptake_charts-period_unknown = Datoerne kan ikke samles efter "{ $period }". Vælg en af { $periods }, og se efter, at det er datoer.
uptake_charts-lengths_differ = Kolonnerne er ikke lige lange: { $rows } tal, men { $x } steder på aksen.
uptake_charts-no_rows = Der er ingen rækker at tegne.
uptake_charts-category_unknown = "{ $category }" er ikke blandt { $categories }.
uptake_charts-no_useful = Serier kan kun bedømmes ud fra mindst ét punkt uden for midterlinjen. Her er { $n }.
uptake_charts-no_days = Ingen har en dato for "{ $stage }", så det kan ikke følges over tid. Vælg et andet trin, eller tag datoerne med.
uptake_charts-no_period = { $per ->
    [year] Intet år
    [quarter] Intet kvartal
   *[month] Ingen måned
  } er slut pr. { $until }. Vælg en kortere periode, eller kom igen senere.
uptake_charts-too_sparse = { $per ->
    [year] { $zeros } % af årene
    [quarter] { $zeros } % af kvartalerne
   *[month] { $zeros } % af månederne
  } har ingen, og der er ingen datoer, så tiden mellem planerne kan ikke måles. Så få tal kan ikke bære et diagram over tid. Tag datoen for hver plan med.
uptake_charts-too_few_starts = Der er kun { $starts ->
    [one] { $starts } dato
   *[other] { $starts } datoer
  }. Der skal mindst tre til for at se, hvordan tiden mellem dem varierer.
uptake_charts-too_few_cases = Kun { $cases } borgere kan tælles som sager. Der skal mindst { $least } til.
uptake_charts-phase_empty = Der ligger ingen punkter på den ene side af { $day }. Vælg en dag inden for rækken.
uptake_charts-freeze_empty = Der ligger færre end to punkter fra fasens start til { $day }. Vælg en senere dag.
uptake_charts-exclusion_empty = Der er ikke noget punkt den { $day }, som kan udelades.

## Et diagram, der ville vildlede.
uptake_charts-wrong_sparse = { $kind } ville vildlede: { $per ->
    [year] { $zeros } % af årene
    [quarter] { $zeros } % af kvartalerne
   *[month] { $zeros } % af månederne
  } har ingen. Vælg tiden mellem planer (T), antal borgere mellem planer (G) eller en længere periode.
uptake_charts-wrong_single_values = { $kind } kræver flere målinger i hvert punkt. Her er ét tal i hvert.
uptake_charts-wrong_not_a_share = { $kind } er til andele, for eksempel holdte møder ud af dem, der skulle holdes. En målgruppe spørges ikke forfra hver måned: brug U eller U′.
uptake_charts-wrong_is_a_share = { $kind } ville give for brede grænser: det her er andele, som ikke kan komme over 100 %. Brug P eller P′.
uptake_charts-wrong_no_denominator = { $kind } kræver antallet af borgere i målgruppen. Udfyld det for alle enheder i tabellen over enheder.
uptake_charts-wrong_uneven = { $kind } ville vildlede: det, tallene er ud af, svinger mere end en fjerdedel, så ét sæt grænser passer ikke til alle punkter. Brug { $instead }.
uptake_charts-wrong_spread = { $kind } ville give falsk alarm: punkterne svinger { $spread } gange så meget, som tilfældigheder alene ville få dem til. Brug { $instead }.
uptake_charts-wrong_no_days = Tiden mellem planer kræver datoen for hver plan. Her er kun antal.
uptake_charts-wrong_in_batches = Mere end halvdelen af planerne deler dato med en anden. Sådanne datoer siger tit, hvornår nogen skrev dem ned. Tæl efter en længere periode i stedet.
uptake_charts-wrong_no_contacts = { $kind } kræver datoen, hvor der blev set tegn, også for borgere uden plan.
uptake_charts-wrong_at_once = Antallet af borgere mellem planer er for det meste nul her. Brug tiden mellem planer (T).
uptake_charts-wrong_rules = Plot the dots har sit eget diagram og kan ikke tegnes som { $kind }. Lad diagrammet stå åbent, eller brug Anhøjs regler.

## Diagrammernes navne.
kind-run = Seriediagram
kind-i = I-diagram
kind-mr = MR-diagram
kind-xbar = X-streg-diagram
kind-s = S-diagram
kind-t = T-diagram
kind-c = C-diagram
kind-u = U-diagram
kind-up = U′-diagram
kind-p = P-diagram
kind-pp = P′-diagram
kind-g = G-diagram
kind-ip = I′-diagram
kind-cusum = Bernoulli-CUSUM
kind-xmr = XmR-diagram (plot the dots)

## Hvorfor dette diagram.
uptake_charts-why_g = G-diagram, fordi { $scope ->
    [unit] mindst én enhed ingen har i
   *[all] der ingen er i
  } { $per ->
    [year] { $zeros } % af årene
    [quarter] { $zeros } % af kvartalerne
   *[month] { $zeros } % af månederne
  }. Det tæller, hvor mange borgere med tegn der kommer mellem én plan og den næste.
uptake_charts-why_t = T-diagram, fordi { $scope ->
    [unit] mindst én enhed ingen har i
   *[all] der ingen er i
  } { $per ->
    [year] { $zeros } % af årene
    [quarter] { $zeros } % af kvartalerne
   *[month] { $zeros } % af månederne
  }. Det måler dagene mellem én plan og den næste.
uptake_charts-why_u = U-diagram, fordi { $measure ->
    [per_unit] antallet af åbne enheder ændrer sig undervejs
   *[per_hundred] antallet af borgere i målgruppen er kendt
  }, og { $seen ->
    [no] punkterne er for få til, at man kan se, om de svinger mere, end tilfældigheder får dem til.
   *[yes] punkterne ikke svinger tydeligt mere, end tilfældigheder får dem til.
  }
uptake_charts-why_up = U′-diagram, fordi { $measure ->
    [per_unit] antallet af åbne enheder ændrer sig undervejs
   *[per_hundred] antallet af borgere i målgruppen er kendt
  }, og punkterne svinger { $spread } gange så meget, som tilfældigheder alene ville få dem til. Grænserne er gjort bredere efter det.
uptake_charts-why_p = P-diagram, fordi det er andele, og { $seen ->
    [no] punkterne er for få til, at man kan se, om de svinger mere, end tilfældigheder får dem til.
   *[yes] punkterne ikke svinger tydeligt mere, end tilfældigheder får dem til.
  }
uptake_charts-why_pp = P′-diagram, fordi det er andele, der svinger { $spread } gange så meget, som tilfældigheder alene ville få dem til. Grænserne er gjort bredere efter det.
uptake_charts-why_c = C-diagram, fordi det er antal uden en kendt målgruppe, og { $seen ->
    [no] punkterne er for få til, at man kan se, om de svinger mere, end tilfældigheder får dem til.
   *[yes] punkterne ikke svinger tydeligt mere, end tilfældigheder får dem til.
  }
uptake_charts-why_i = I-diagram, fordi det er antal uden en kendt målgruppe, der svinger { $spread } gange så meget, som tilfældigheder alene ville få dem til.
uptake_charts-why_wider = Talt pr. { $per ->
    [year] år
    [quarter] kvartal
   *[month] måned
  }, fordi mere end halvdelen af { $asked ->
    [quarter] kvartalerne
   *[month] månederne
  } har ingen, og { $days ->
    [shared] mere end halvdelen af planerne deler dato med en anden, så tiden mellem dem siger ikke noget.
   *[none] der ikke er datoer, så tiden mellem planerne kan måles.
  }
uptake_charts-why_nhs = XmR-diagram, fordi du har valgt reglerne fra plot the dots.
uptake_charts-asked_for = Du har selv valgt diagrammet. Tallene kan bære det.

## Har noget ændret sig?
uptake_charts-changed_run = Noget har nok ændret sig{ $scope ->
    [phase] {" "}i den sidste fase
   *[all] {""}
  }: { $longest } punkter i træk ligger på samme side af midterlinjen. Tilfældigheder giver sjældent mere end { $allowed }.
uptake_charts-changed_crossings = Noget har nok ændret sig{ $scope ->
    [phase] {" "}i den sidste fase
   *[all] {""}
  }: kurven krydser midterlinjen { $crossings ->
    [one] én gang
   *[other] { $crossings } gange
  }. Tilfældigheder giver sjældent færre end { $least }.
uptake_charts-changed_both = Noget har nok ændret sig{ $scope ->
    [phase] {" "}i den sidste fase
   *[all] {""}
  }: { $longest } punkter i træk ligger på samme side af midterlinjen (tilfældigheder giver sjældent mere end { $allowed }), og den krydses { $crossings ->
    [one] én gang
   *[other] { $crossings } gange
  } (sjældent færre end { $least }).
uptake_charts-steady = { $scope ->
    [phase] I den sidste fase ses
   *[all] Der ses
  } ingen varig ændring: højst { $longest ->
    [one] ét punkt
   *[other] { $longest } punkter
  } i træk ligger på samme side af midterlinjen (tilfældigheder giver sjældent mere end { $allowed }), og den krydses { $crossings ->
    [one] én gang
   *[other] { $crossings } gange
  } (sjældent færre end { $least }).
uptake_charts-too_few = Der er { $points ->
    [one] { $points } punkt
   *[other] { $points } punkter
  } uden for midterlinjen{ $scope ->
    [phase] {" "}i den sidste fase
   *[all] {""}
  }. Der skal mindst { $least } til, før en varig ændring kan vise sig.
uptake_charts-all_on_line = { $points ->
    [one] Der er kun ét punkt, så der er intet at sammenligne med.
   *[other] Alle { $points } punkter ligger på midterlinjen: tallene er de samme hele vejen.
  }
uptake_charts-no_runs = Diagrammet viser enkelte punkter uden for grænserne{ $scope ->
    [phase] {" "}i den sidste fase
   *[all] {""}
  }, ikke varige ændringer.
uptake_charts-earlier_phase = I fase { $phase } svinger punkterne mere end tilfældigt: det var ikke ét roligt niveau.
uptake_charts-outside_above = Over den øvre grænse: { $days }{ $more ->
    [0] {""}
   *[other] {" "}og { $more } til
  }. Så langt når tilfældigheder sjældent.{ $alone ->
    [true] {" "}Men blandt { $points } punkter kan et enkelt godt gøre det.
   *[false] {""}
  }
uptake_charts-outside_below = Under den nedre grænse: { $days }{ $more ->
    [0] {""}
   *[other] {" "}og { $more } til
  }. Så langt når tilfældigheder sjældent.{ $alone ->
    [true] {" "}Men blandt { $points } punkter kan et enkelt godt gøre det.
   *[false] {""}
  }
uptake_charts-waiting = { $scope ->
    [unit] { $unit }: der
   *[all] Der
  } er gået { $days } dage siden den sidste. Det er mere end den øvre grænse på { $limit } dage, selv om ventetiden ikke er slut.

## Hvad der kunne være set.
uptake_charts-would_see = Med { $points } punkter ville en varig ændring midtvejs nok være set ({ $power } gange ud af 100), hvis den gik fra { $level } til { $ways ->
    [up] mindst { $above }
    [down] højst { $below }
   *[both] mindst { $above } eller højst { $below }
  } { uptake_charts-measured }. En mindre ændring bliver let overset.
uptake_charts-would_see_nothing = Med { $points ->
    [one] ét punkt
   *[other] { $points } punkter
  } uden for midterlinjen kan man ikke regne med, at en varig ændring viser sig, uanset hvor stor den er.
uptake_charts-units_would_see = Mest kan ses i { $unit } med { $points } punkter: en varig ændring midtvejs ville nok være set ({ $power } gange ud af 100), hvis den gik fra { $level } til { $ways ->
    [up] mindst { $above }
    [down] højst { $below }
   *[both] mindst { $above } eller højst { $below }
  } { uptake_charts-measured }. Med færre punkter skal der mere til.

## Niveauet.
uptake_charts-measured = { $measure ->
    [per_hundred] pr. { $per ->
        [year] år
        [quarter] kvartal
       *[month] måned
      } for hver 100 borgere i målgruppen
    [per_unit] pr. { $per ->
        [year] år
        [quarter] kvartal
       *[month] måned
      } i hver åben enhed
    [percent] procent
    [days] dage imellem
    [contacts] borgere med tegn imellem
   *[number] pr. { $per ->
        [year] år
        [quarter] kvartal
       *[month] måned
      }
  }
uptake_charts-level = Midterlinjen ligger på { $level } { uptake_charts-measured }.
uptake_charts-level_limits = Midterlinjen ligger på { $level } { uptake_charts-measured }; punkterne ligger som regel mellem { $low } og { $high }.
uptake_charts-phases = Fra { $day } ligger midterlinjen på { $after } { uptake_charts-measured }; før lå den på { $before }.{ $rest ->
    [no] {" "}Mindst én af de to faser var ikke rolig, så dens midterlinje er ikke ét niveau.
   *[yes] {""}
  }{ $short ->
    [yes] {" "}Mindst én af de to faser er kort.
   *[no] {""}
  }
uptake_charts-target_above = Målet { $target } ligger over den øvre grænse { $high }: som det går nu, nås det næppe.
uptake_charts-target_below = Målet { $target } ligger under den nedre grænse { $low }: som det går nu, ligger næsten alle punkter over det.
uptake_charts-target_within = Målet { $target } ligger mellem grænserne: som det går nu, nås det af og til, tilfældigt.
uptake_charts-target_level = Målet er { $target }, og midterlinjen ligger på { $level }.

## Flere enheder.
uptake_charts-units_changed = Noget har nok ændret sig i { $units }: punkterne ligger længere på samme side af midterlinjen, eller krydser den sjældnere, end tilfældigheder giver.
uptake_charts-units_outside = Enkelte punkter ligger uden for grænserne i { $units }.
uptake_charts-units_steady = Der ses ingen varig ændring og ingen punkter uden for grænserne i { $units }.
uptake_charts-units_too_few = Der er færre end { $least } punkter at dømme ud fra i { $units }. Her kan en varig ændring næppe vise sig.
uptake_charts-units_left_out = Udeladt, fordi der er færre end to datoer: { $units }.
uptake_charts-many_panels = Med { $panels } diagrammer på én gang kan ét godt slå ud ved et tilfælde. Se efter igen, før du handler på et enkelt.

## Plot the dots.
uptake_charts-nhs_steady = { $scope ->
    [unit] { $unit }: der
   *[all] Der
  } ses ikke andet, end tilfældigheder kan give.
uptake_charts-nhs_outside = { $scope ->
    [unit] { $unit }: uden
   *[all] Uden
  } for grænserne: { $days }{ $more ->
    [0] {""}
   *[other] {" "}og { $more } til
  }.
uptake_charts-nhs_trend = { $scope ->
    [unit] { $unit }: syv
   *[all] Syv
  } punkter i træk stiger alle eller falder alle: { $days }{ $more ->
    [0] {""}
   *[other] {" "}og { $more } til
  }.
uptake_charts-nhs_two_in_three = { $scope ->
    [unit] { $unit }: to
   *[all] To
  } af tre punkter tæt på en grænse: { $days }{ $more ->
    [0] {""}
   *[other] {" "}og { $more } til
  }.
uptake_charts-nhs_seven = { $scope ->
    [unit] { $unit }: syv
   *[all] Syv
  } punkter i træk på samme side af gennemsnittet: { $days }{ $more ->
    [0] {""}
   *[other] {" "}og { $more } til
  }.
uptake_charts-nhs_too_few = { $scope ->
    [unit] { $unit }: grænserne
   *[all] Grænserne
  } bygger på { $points } punkter. Med færre end { $least } er de usikre.
uptake_charts-nhs_pass = { $scope ->
    [unit] { $unit }: målet
   *[all] Målet
  } { $target } nås næsten hver gang, hvis det går som i den sidste fase.
uptake_charts-nhs_fail = { $scope ->
    [unit] { $unit }: målet
   *[all] Målet
  } { $target } nås næsten aldrig, hvis det går som i den sidste fase.
uptake_charts-nhs_inconsistent = { $scope ->
    [unit] { $unit }: målet
   *[all] Målet
  } { $target } nås nogle gange og andre gange ikke, hvis det går som i den sidste fase.

## Bernoulli-CUSUM.
uptake_charts-cusum_up = Flere når hertil end ventet: der var nok, der pegede på { $share } % i stedet for { $expected } %, den { $days }{ $more ->
    [0] {""}
   *[other] {" "}og { $more } gange til
  } ({ $cases } borgere i alt).
uptake_charts-cusum_down = Færre når hertil end ventet: der var nok, der pegede på { $share } % i stedet for { $expected } %, den { $days }{ $more ->
    [0] {""}
   *[other] {" "}og { $more } gange til
  } ({ $cases } borgere i alt).
uptake_charts-cusum_quiet = Blandt { $cases } borgere var der aldrig nok, der pegede på, at andelen havde flyttet sig fra { $expected } % til { $up } % eller { $down } %.

## Hvad der tages for givet.
uptake_charts-independent = Det ene punkt afhænger ikke af det forrige. Gør det dét, slår diagrammet oftere falsk alarm.
uptake_charts-unfinished = Udeladt, fordi perioden ikke var slut: { $period }.
uptake_charts-lost = { $count } er ikke talt med, fordi de ligger før en enheds start eller i en periode, der ikke er slut.
uptake_charts-excluded = { $scope ->
    [unit] { $unit }, { $day },
   *[all] { $day }
  } er holdt ude af midterlinje, grænser og bedømmelse: { $reason }
uptake_charts-phase = Fra { $day } er linjerne regnet ud på ny{ $why ->
    [yes] : { $label }
   *[no] {"."}
  }
uptake_charts-frozen = I den fase bygger linjerne kun på punkterne til og med { $day }. Senere punkter holdes op mod dem.
uptake_charts-zeros_counted = { $per ->
    [year] Et år
    [quarter] Et kvartal
   *[month] En måned
  } uden nogen tæller som nul fra enhedens start.
uptake_charts-start_unknown = Det vides ikke, hvornår { $units } begyndte. Den første dato, vi kender, regnes for starten.
uptake_charts-begun_within = { $units } begyndte inde i { $per ->
    [year] det første år
    [quarter] det første kvartal
   *[month] den første måned
  }, som derfor er lidt kort.
uptake_charts-target_group = Antallet af borgere i målgruppen er rigtigt og det samme hele vejen, medmindre din tabel siger andet.
uptake_charts-widened = Den ekstra variation mellem punkterne er af samme slags hele vejen.
uptake_charts-exponential = Planerne kommer uafhængigt af hinanden.{ $shared ->
    [0] {""}
   *[other] {" "}{ $shared } deler dato med en anden; de er fordelt jævnt over dagen.
  }
uptake_charts-contacts = De borgere, der er set tegn hos, er dem, der kunne få en plan. Alle tæller på den dag, tegnene blev set.
uptake_charts-ripe = Hver borger tæller efter, om de nåede hertil inden for 180 dage, efter at der blev set tegn. { $unripe ->
    [0] Ingen er udeladt, fordi der er gået kortere tid.
    [one] { $unripe } borger er udeladt, fordi der er gået kortere tid.
   *[other] { $unripe } borgere er udeladt, fordi der er gået kortere tid.
  }

## Hvad det ikke kan vise.
uptake_charts-not_why = Diagrammet kan vise, at noget ændrede sig, men ikke hvorfor. Spørg dem, der var der.
uptake_charts-not_because = Kommer en ændring efter en beslutning, behøver den ikke komme af beslutningen. Der skete andet på samme tid.
uptake_charts-not_phases = To faser med hvert sit niveau beviser heller ikke noget: du har selv valgt dagen.
uptake_charts-not_calm = Et diagram uden udslag beviser ikke, at intet har ændret sig. Ændringen kan være for lille til at ses her.
uptake_charts-not_good = Et roligt niveau behøver ikke være et godt niveau.
uptake_charts-not_each_unit = Alle enheder under ét kan skjule, at de går hver sin vej.
uptake_charts-not_ranking = Diagrammerne siger ikke, hvilken enhed der klarer sig bedst. Hver enhed holdes op mod sig selv.
uptake_charts-not_quality = Et antal planer siger intet om, hvorvidt de er gode eller hjalp borgeren.
