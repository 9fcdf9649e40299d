# Hvor mange, hvor tit, og er der flere ét sted end et andet: det, tallene siger, og det, de ikke kan sige.

rates-total = »{ $stage }«: { $plans } i { $units ->
    [one] { $units } enhed
   *[other] { $units } enheder
  } over { $months } enhedsmåneder. Det er { $rate } pr. enhed pr. { $per ->
    [month] måned
   *[year] år
  }. Tallet svinger tilfældigt; det sande niveau kan godt ligge et sted mellem { $low } og { $high }.
rates-no_time = »{ $stage }«: { $plans } i { $units ->
    [one] { $units } enhed
   *[other] { $units } enheder
  }. Hvor længe enhederne har været i gang, står der ikke noget om, så det kan ikke siges, om det er mange eller få. Skriv enhedernes startmåned i tabellen over enheder.
rates-stages_mixed = Pas på: Tallene blander { $stages }. Det er måske ikke det samme, og så skal de ikke lægges sammen.
rates-most_and_fewest = Flest pr. { $per ->
    [month] måned
   *[year] år
  } har { $most }: { $most_rate } (mellem { $most_low } og { $most_high }). Færrest har { $fewest }{ $fewest_alone ->
    [true] {""}
   *[false] {" "}(andre har lige så få)
  }: { $fewest_rate } (mellem { $fewest_low } og { $fewest_high }). { $apart ->
    [true] De to spænd overlapper ikke.{ $two ->
        [true] {""}
       *[false] {" "}Men de to er valgt, fordi de ligger yderst, og blandt flere enheder vil nogle skille sig ud tilfældigt; se tragtdiagrammet.
      }
   *[false] De to spænd overlapper, så forskellen kan være tilfældig.
  }
rates-per_citizen = »{ $stage }«: { $rate } for hver 100 borgere i målgruppen ({ $plans } blandt { $eligible } borgere; mellem { $low } og { $high }).
rates-same_age = I deres første { $months ->
    [one] måned
   *[other] { $months } måneder
  }, som alle enhederne har haft, nåede { $most } flest ({ $most_plans }) og { $fewest } færrest ({ $fewest_plans }{ $fewest_alone ->
    [true] {""}
   *[false] ; andre har lige så få
  }). Det siger ikke i sig selv, om forskellen er mere end tilfældig.
rates-same_age_alike = I deres første { $months ->
    [one] måned
   *[other] { $months } måneder
  }, som alle enhederne har haft, nåede alle lige mange ({ $plans }).
rates-outside = { $plans } ligger før enhedens start eller efter dens slut og er ikke talt med. Se datoerne efter.
rates-no_start = Startmåneden mangler for { $units }. De er ikke med i tallet pr. måned.

rates-part_months = En hel kalendermåned tæller 1, uanset hvor lang den er. En del af en måned tæller efter dens dage. Både første og sidste dag er med.
rates-one_by_one = Planerne er kommet én ad gangen og uafhængigt af hinanden. Kommer de i klumper, er usikkerheden større end vist.
rates-target_group_steady = Målgruppen har været lige stor hele tiden.
uptake-about = Tallene gælder { $more ->
    [0] { $units }
    [one] { $units } og én enhed til
   *[other] { $units } og { $more } andre enheder
  }{ $together ->
    [true] {" "}under ét
   *[false] {""}
  }.
rates-not_quality = Om planerne er gode, og om de bliver brugt.
rates-not_cause = Hvorfor der er flere ét sted end et andet.

exposure-group_said = { $group }{ $group_more ->
    [0] {""}
   *[other] {" "}og { $group_more } andre
  }
exposure-reference_said = { $reference }{ $reference_more ->
    [0] {""}
   *[other] {" "}og { $reference_more } andre
  }
exposure-span_said = { $bounded ->
    [true] mellem { $low } og { $high }
   *[false] mindst { $low }, opad er der ingen grænse
  }
exposure-more_span_said = { $more_bounded ->
    [true] mellem { $more_low } og { $more_high }
   *[false] mindst { $more_low }, opad er der ingen grænse
  }
exposure-more = { exposure-group_said } har lavet flere planer pr. måned end { exposure-reference_said }: { $told ->
    [true] { $ratio } gange så mange ({ exposure-span_said })
   *[false] de andre har ingen, og forholdet er { exposure-span_said }
  }. Så stor en forskel giver tilfældet alene sjældent.
exposure-fewer = { exposure-group_said } har lavet færre planer pr. måned end { exposure-reference_said }: { $ratio } gange så mange ({ exposure-span_said }). Så stor en forskel giver tilfældet alene sjældent.
exposure-undecided = Tallene kan ikke afgøre, om { exposure-group_said } laver flere planer pr. måned end { exposure-reference_said }. { $told ->
    [true] Forholdet er { $ratio }
   *[false] De andre har ingen endnu
  }, men tallene passer med alt { $bounded ->
    [true] mellem { $low } og { $high }
   *[false] fra { $low } og op
  }; 1 er »lige mange«.
exposure-no_plans = Hverken { exposure-group_said } eller { exposure-reference_said } har nogen planer endnu. Der er ikke noget at sammenligne.
exposure-stages_differ = Pas på: De to sider er måske ikke talt ens. { exposure-group_said }: »{ $group_stages }«. { exposure-reference_said }: »{ $reference_stages }«.
exposure-if_more_units = »{ $reference }« er talt som én enhed. Er det i virkeligheden { $units } enheder, er forholdet { $told ->
    [true] { $ratio } ({ exposure-span_said })
   *[false] { exposure-span_said }
  }.
exposure-same_age = Ser man kun på hver enheds første { $months ->
    [one] måned
   *[other] { $months } måneder
  }, er forholdet { $told ->
    [true] { $ratio } ({ exposure-span_said })
   *[false] { exposure-span_said }
  }. { $answer ->
    [same] Også dér er forskellen større, end tilfældet plejer at give.
    [another] Dér er forskellen større, end tilfældet plejer at give. Det er et andet svar end for hele tiden, så det betyder noget, hvor længe enhederne har været i gang.
   *[undecided] Dér kan forskellen være tilfældig.
  }
exposure-by_citizens = Regnet pr. borger i målgruppen er forholdet { $told ->
    [true] { $ratio } ({ exposure-span_said })
   *[false] { exposure-span_said }
  }. { $agrees ->
    [true] Det fører til samme svar.
   *[false] Det fører til et andet svar, så enhedernes størrelse betyder noget.
  }
exposure-bare_share = { $plans } af { $total } planer ({ $share } %) ligger hos { exposure-group_said }. Det er ikke en sammenligning: Andelen siger lige så meget om, hvor længe hver side har været i gang, og hvor mange enheder og borgere den har.
exposure-band_one = Har { exposure-group_said } haft { $group_months } måneder pr. enhed og de andre { $reference_months }, er forholdet { $told ->
    [true] { $ratio } ({ exposure-span_said })
   *[false] { exposure-span_said }
  }.
exposure-band_two = Har { exposure-group_said } haft { $group_months } måneder pr. enhed og de andre { $reference_months }, så er forholdet med { $units ->
    [one] én enhed
   *[other] { $units } enheder
  } på den anden side { $told ->
    [true] { $ratio } ({ exposure-span_said })
   *[false] { exposure-span_said }
  } og med { $more_units } enheder { $more_told ->
    [true] { $more_ratio } ({ exposure-more_span_said })
   *[false] { exposure-more_span_said }
  }. { $decided ->
    [true] Svaret peger samme vej i alt det, vi har prøvet, men hvor stort forholdet er, kan tallene ikke sige.
   *[false] Tallene alene kan ikke afgøre det.
  }
exposure-band_ends = I alt det, vi har prøvet, ligger forholdet fra { $smallest } til { $largest }.
exposure-chance_alone = Har { exposure-group_said } haft { $bounded ->
    [true] mellem { $low } og { $high }
   *[false] mindst { $low }
  } gange så mange enhedsmåneder som { exposure-reference_said }, kan tilfældet alene forklare tallene.
exposure-ask_start = I hvilken måned begyndte { $units }?
exposure-ask_units = Hvor mange enheder dækker »{ $units }«?
exposure-ask_eligible = Hvor mange borgere er der i målgruppen på hver side?

exposure-units_counted = Vi har talt { $group ->
    [one] { $group } enhed
   *[other] { $group } enheder
  } på den ene side og { $reference ->
    [one] { $reference } enhed
   *[other] { $reference } enheder
  } på den anden. Dækker en række over flere, er forholdet et andet.
exposure-one_by_one = Planerne er kommet én ad gangen, uafhængigt af hinanden og lige tit hele vejen. Ellers er usikkerheden større end vist.
exposure-interval = Spændene er lavet, så de i mindst { $level } af 100 tilfælde rammer det sande forhold.
exposure-band_tried = Det, vi ikke ved, er prøvet af med nogle få mulige svar. De er gæt, ikke oplysninger.
exposure-not_cause = At forskellen skyldes det, den ene side har gjort. De to sider kan være forskellige på andre måder.
exposure-not_need = Hvor mange planer der burde være.

pareto-item_said = { $known ->
    [B01] { barrier-B01 }
    [B02] { barrier-B02 }
    [B03] { barrier-B03 }
    [B04] { barrier-B04 }
    [B05] { barrier-B05 }
    [B06] { barrier-B06 }
    [B07] { barrier-B07 }
    [B08] { barrier-B08 }
    [B09] { barrier-B09 }
    [B10] { barrier-B10 }
    [B11] { barrier-B11 }
    [B12] { barrier-B12 }
    [B13] { barrier-B13 }
    [B14] { barrier-B14 }
    [B15] { barrier-B15 }
    [B16] { barrier-B16 }
    [B17] { barrier-B17 }
    [B18] { barrier-B18 }
    [B19] { barrier-B19 }
    [B20] { barrier-B20 }
    [P1] { help-P1 }
    [P2] { help-P2 }
    [P3] { help-P3 }
    [P4] { help-P4 }
    [P5] { help-P5 }
    [P6] { help-P6 }
    [P7] { help-P7 }
    [P8] { help-P8 }
   *[free] { $item }
  }
pareto-most = { $factors ->
    [barriers] Det, der oftest er skrevet ned som en barriere, er
   *[facilitators] Det, der oftest er skrevet ned som en hjælp, er
  } »{ pareto-item_said }«: hos { $count } af de { $citizens } borgere, hvor der står noget.
pareto-few = { $few ->
    [one] Én ting
   *[other] { $few } ting
  } af { $items } står for { $share } % af det, der er skrevet.
pareto-rests_on = Det hviler på { $mentions } notater om { $written } af { $citizens } borgere. For resten er der ikke skrevet noget.
pareto-parted = Det, der er skrevet, er delt ved semikolon, og en borger tæller højst én gang for hver ting.
pareto-only_written = Andet end det, nogen skrev ned. Det, ingen lagde mærke til eller nåede at skrive, er her ikke.
pareto-not_weight = Hvad der betyder mest. Det, der nævnes oftest, behøver ikke være det, der standser flest.

uptake-sides_overlap = { $units } står på begge sider. En enhed kan ikke sammenlignes med sig selv. Vælg den kun på den ene side.
uptake-one_side = Der er kun én side at sammenligne. Enhederne er { $units }. Vælg mindst én til hver side.
uptake-not_a_share = { $count } af { $of } er ikke en andel. Tælleren skal være fra 0 til nævneren.
uptake-not_a_rate = { $count } på { $exposure } er ikke et tal pr. tid. Antallet skal være mindst 0, og tiden over 0.
uptake-not_a_table = Tabellen har { $rows } rækker og { $columns } kolonner med hele tal. Der skal mindst to af hver til, og for et oddsforhold netop to.
uptake-nothing_written = Der er ikke skrevet { $factors ->
    [barriers] nogen barrierer
   *[facilitators] nogen hjælpende forhold
  } i { $source }. Udfyld kolonnen, eller vælg et andet spørgsmål.
