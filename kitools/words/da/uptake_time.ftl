# Hvor længe der går, og hvor borgerne falder fra.

waiting-path_said = { $clock ->
    [unit] fra enhedens start til dens første »{ $stop }«
   *[citizen] fra »{ $start }« til »{ $stop }«
  }
waiting-who_said = { $clock ->
    [unit] enheder
   *[citizen] borgere
  }
waiting-median = Halvdelen er nået { waiting-path_said } efter { $days ->
    [one] { $days } dag
   *[other] { $days } dage
  } ({ $bounded ->
    [true] mellem { $low } og { $high } dage
   *[false] mindst { $low } dage, opad er der ingen grænse endnu
  }). Så længe fulgte vi { $waiting } af { $n } { waiting-who_said }, der stadig ventede.
waiting-median_not_reached = Halvdelen er ikke nået { waiting-path_said } endnu. Efter { $days } dage venter { $still } % stadig; { $events } af { $n } { waiting-who_said } er nået frem. Hvor længe halvdelen venter, kan ikke siges.
waiting-within = Inden { $days } dage når { $share } % { waiting-path_said }{ $has_interval ->
    [true] {" "}(mellem { $low } og { $high } %)
   *[false] {""}
  }. { $seen ->
    [0] Ingen er fulgt så længe uden at nå frem, så det hviler på de tidligere dage.
    [one] { $seen } er fulgt så længe og venter endnu.
   *[other] { $seen } er fulgt så længe og venter endnu.
  }
waiting-left_first = Inden { $days } dage er { $share } % gået ud af målgruppen, før det skete. De tæller hverken som nået frem eller som ventende.
waiting-groups = { $decided ->
    [true] { $kind ->
        [group] Grupperne
       *[unit] Enhederne
      } venter nok ikke lige længe. Var de ens, ville så stor en forskel kun ses { $in_thousand ->
        [0] i færre end 1 af 1.000 tilfælde
       *[other] i { $in_thousand } af 1.000 tilfælde
      }.
   *[false] Forskellen mellem { $kind ->
        [group] grupperne
       *[unit] enhederne
      } kan være tilfældig: Selv om de var ens, ville man se mindst så stor en forskel i { $in_thousand } af 1.000 tilfælde.
  }
waiting-soonest_and_latest = Kortest går der i { $soonest } (halvdelen efter { $soonest_days } dage), længst i { $latest } ({ $latest_days } dage), når kun { $kind ->
    [group] grupper
   *[unit] enheder
  } med mindst 10 regnes med.
waiting-too_small = { $count } { $kind ->
    [group] { $count ->
        [one] gruppe
       *[other] grupper
      }
   *[unit] { $count ->
        [one] enhed
       *[other] enheder
      }
  } har færre end { $least } og er ikke holdt op mod de andre. Så få kan ligge langt fra hinanden tilfældigt.
waiting-few = Det hviler kun på { $events ->
    [0] ingen
   *[other] { $events }
  }, der er nået frem. Kurven kan flytte sig meget, når der kommer flere.
waiting-left_out = { $count } { waiting-who_said } er ikke med: { $why ->
    [no_start] den første dag mangler.
    [out_of_order] dagene står i omvendt rækkefølge. Se dem efter.
   *[not_begun] den første dag ligger efter den sidste dag, der er talt.
  }
waiting-like_the_others = De, der stadig venter, ligner de andre: At vi ikke har set dem længere, har ikke noget med ventetiden at gøre.
waiting-left_apart = Kurven over dem, der venter, viser, hvordan det ville gå, hvis ingen gik ud af målgruppen. Andelen, der når frem, regner med, at nogle går ud.
waiting-end_of_month = Er planer talt pr. måned, er den første sat til månedens sidste dag.
waiting-interval = Spændene er lavet, så de i { $level } af 100 tilfælde rammer det sande tal.
waiting-not_why = Hvorfor nogle venter længere end andre.
waiting-not_soon_is_good = Om det er godt, at det går hurtigt.

cascade_step-signs_seen = Tegn set
cascade_step-offered = Tilbudt
cascade_step-consented = Samtykke givet
cascade_step-meeting_held = Møde afholdt
cascade_step-created = Plan oprettet
cascade_step-followed_up = Fulgt op inden seks måneder
cascade_step-agreements_kept = Aftaler holdt

cascade-biggest_loss = Flest falder fra mellem »{ $before }« og »{ $step }«: { $lost } af { $due } ({ $share } %) kom ikke videre. { $left ->
    [0] Ingen af dem var gået ud af målgruppen.
    [one] 1 af dem var gået ud af målgruppen.
   *[other] { $left } af dem var gået ud af målgruppen.
  }
cascade-nobody_lost = Ingen af dem, der har haft tid til at nå videre, er faldet fra.
cascade-follow_up = Af { $due } planer, der er mindst seks måneder gamle, blev { $passed } ({ $share } %, mellem { $low } og { $high }) fulgt op inden seks måneder. { $late ->
    [0] {""}
    [one] 1 blev fulgt op senere. {""}
   *[other] { $late } blev fulgt op senere. {""}
  }{ $not_due ->
    [0] Alle planer er gamle nok.
    [one] 1 plan er ikke gammel nok endnu.
   *[other] { $not_due } planer er ikke gamle nok endnu.
  }
cascade-agreements = Af { $due } aftaler, der er set efter, er { $passed } holdt ({ $share } %).
cascade-units = Ved »{ $step }« når den største andel videre i { $best } ({ $best_share } % af { $best_due }) og den mindste i { $worst } ({ $worst_share } % af { $worst_due }). { $apart ->
    [true] Forskellen er større end de to andeles usikkerhed. Men de to er valgt, fordi de ligger yderst, og blandt mange enheder vil nogle skille sig ud tilfældigt.
   *[false] De to andele er så usikre, at forskellen kan være tilfældig.
  }
cascade-implied = { $count ->
    [one] 1 gang mangler en dag
   *[other] { $count } gange mangler en dag
  } for et trin, hvor borgeren er kommet længere. Det er talt som passeret: { $steps }.
cascade-not_due = { $count ->
    [one] 1 gang er en borger
   *[other] { $count } gange er en borger
  } holdt ude, fordi der ikke er gået { $days } dage (ved opfølgning: seks måneder) siden trinnet før.
cascade-unrecorded = Der er ingen dage for { $stages }. De trin er sprunget over.
cascade-patience = Den, der kom til et trin for mindre end { $days } dage siden, er endnu ikke talt som faldet fra eller som kommet videre.
cascade-six_months = Opfølgning skal ske inden seks kalendermåneder, og kun planer, der er gamle nok, er talt.
cascade-later_counts = Har en borger en dag for et senere trin, er de tidligere trin også passeret.
cascade-agreements_together = Aftaler i samme plan er talt hver for sig, som om de intet havde med hinanden at gøre. Usikkerheden er nok større end vist.
cascade-interval = Spændene er lavet, så de i { $level } af 100 tilfælde rammer den sande andel.
cascade-not_why = Hvorfor nogen faldt fra, og om det var galt: Et nej til et tilbud kan være et godt svar.
cascade-not_unseen = De borgere, hvis tegn ingen så eller skrev ned.

uptake-durations = Der skal mindst én varighed til, og ingen må være under 0 eller mangle. Her er { $rows }.
uptake-groups = »{ $unknown }« er ikke en af grupperne { $groups }.
uptake-one_group = Der skal mindst to grupper til med nogen, der venter. Her er { $groups }.
uptake-no_hazard = Det kan ikke siges som et forhold: En af de { $covariates } størrelser varierer ikke, eller der sker aldrig noget i en af grupperne.
uptake-no_durations = I { $source } er der ingen, vi kender både den første dag og noget senere for. Tag en kolonne med for det trin, du vil begynde ved.
uptake-no_citizens = { $source } har ingen række med en dag for hver borger. Tag mindst to trin med, for eksempel tegn set og plan oprettet.
