# Simulationen: et tænkt år. Koder og tal kommer fra kitools/simulation; sætningerne står her.

simulation-many_courses = Tallene viser, hvordan det går i mange tænkte forløb med de samme tilfældigheder. De siger ikke, hvordan det ville gå for én borger.
simulation-mostly_unchanged = Borgerens tilstand er for det meste uændret, når planen bliver bedre. Det er, hvad forskningen hidtil viser: Der er ikke fundet sikker virkning af koordinerende planer på sygdom og rusmiddelbrug.
simulation-ball_first = Hvem der har bolden, følger af det, I har aftalt i planen. Det kræver ingen antagelse om, at planen gør borgeren rask.
simulation-assumptions = Hvor hurtigt nogen tager bolden, er antagelser, som I kan være uenige i. Tallene og deres kilder ligger i data/evidence.
simulation-interval = Intervallet viser, hvad tilfældet alene kan flytte. Det viser ikke, hvor sikker modellen er.
simulation-unchanged = uændret i { $count } ud af 100 tænkte forløb
simulation-better = bedre i { $count } ud af 100
simulation-worse = værre i { $count } ud af 100
simulation-not_within_year = ikke inden for året
simulation-nothing_promised = Intet var lovet

# Mål
measure-days_in_nobodys_hands = Dage i ingens hænder
  .help = Dage fra en hændelse, til nogen handler, lagt sammen over året
measure-weeks_with_nobody = Uger, hvor ingen har bolden
  .help = Uger, der slutter med, at mindst én bold ligger i ingens hænder
measure-longest_wait = Længste ventetid i dage
  .help = Den bold, der lå længst, før nogen tog den
measure-never_picked_up = Bolde, som ingen tog
  .help = Hændelser, som ingen handlede på inden årets udgang
measure-information_missing = Gange, hvor oplysningerne manglede
  .help = Hændelser, hvor det, der var kendt, ikke var der, hvor det skulle bruges
measure-lost_in_handover = Tabt i overleveringen
  .help = Hændelser, hvor bolden blev tabt mellem to sektorer i en periode
measure-promises_kept = Løfter, der blev holdt
  .help = Hvis–så-aftaler og indsatser, der blev holdt inden fristen
measure-weeks_plan_up_to_date = Uger med opdateret plan
  .help = En plan, der ikke er opdateret, gør ingenting
measure-contacts_kept = Aftaler, borgeren kom til
  .help = Ud af én aftale om ugen
measure-weeks_stable = Uger stabil
measure-weeks_unstable = Uger ustabil
measure-weeks_crisis = Uger i krise eller indlagt
measure-weeks_out_of_contact = Uger uden kontakt
measure-weeks_recovering = Uger i bedring, i kontakt
measure-staff_hours = Timer, planen koster
  .help = Timer til indsatser, opdateringer og bolde i alt; "værre" betyder flere timer

# Barrierer, som de virker i modellen
mechanism-motivation = Det er svært for borgeren at være med
mechanism-involvement = Borger og netværk er ikke inddraget
mechanism-consent = Der mangler ja eller samtykke
mechanism-initiative = Ingen tager initiativ eller ejer planen
mechanism-coordinator = Der er ingen koordinator
mechanism-competence = Koordinatorens kompetencer er ikke aftalt
mechanism-stand_in = Ingen træder til, når koordinatoren er væk
mechanism-obligations = Indsatser og aftaler binder ingen
mechanism-hours = Der er ikke timer nok
mechanism-competing_plans = Andre planer tager tid
mechanism-meeting_form = Mødet er et netværksmøde uden KI-elementer
mechanism-upkeep = Planen bliver ikke holdt ved lige
mechanism-complexity = Planen er tung at ændre
mechanism-handovers = Bolden tabes mellem sektorer
mechanism-shared_knowledge = Viden er ikke fælles
mechanism-chaos = Hverdagen er kaotisk
mechanism-disappointment = Brudte løfter skuffer
mechanism-other_sector = Den anden sektor er ikke med endnu
mechanism-unheld_ball = En bold i ingens hænder gør ondt værre

cost-days_saved = Uden denne barriere: { $days ->
    [one] { $days } dag
   *[other] { $days } dage
  } færre i ingens hænder i snit.
cost-nothing_alone = At fjerne den alene ændrer ikke noget her; andre barrierer står også i vejen.
cost-days_alone = Hvis det var den eneste barriere, ville den koste { $days ->
    [one] { $days } dag
   *[other] { $days } dage
  } i snit.
cost-overlap = Barrierer overlapper, så tallene kan ikke lægges sammen.

# Historien om ét forløb
story-opened-crisis = Optræk til krise: Borgeren har brug for hjælp nu.
story-opened-no_shows = Borgeren er udeblevet tre gange i træk.
story-opened-relapse = Tilbagefald: Hverdagen begynder at skride.
story-opened-discharge = Borgeren bliver udskrevet.
story-opened-lost_housing = Borgeren mister sin bolig.
story-opened-move = Borgeren flytter.
story-opened-consent_withdrawn = Borgeren trækker sit samtykke tilbage.
story-opened-coordinator_away = En nøgleperson omkring borgeren er væk i en periode.
story-opened-new_need = Der opstår et nyt behov.
story-information_missing = Det, nogen vidste om borgeren, var ikke dér, hvor det skulle bruges.
story-lost = Bolden tabes i overleveringen mellem to sektorer.
story-held = { $who } tager sig af { $kind ->
    [crisis] krisen
    [no_shows] de tre udeblivelser
    [relapse] tilbagefaldet
    [discharge] udskrivningen
    [lost_housing] den mistede bolig
    [move] flytningen
    [consent_withdrawn] det tilbagetrukne samtykke
    [coordinator_away] fraværet af en nøgleperson
   *[new_need] det nye behov
  } { $days ->
    [0] samme dag
    [one] efter { $days } dag
   *[other] efter { $days } dage
  }.
story-held_as_agreed = { $who } tager sig af { $kind ->
    [crisis] krisen
    [no_shows] de tre udeblivelser
    [relapse] tilbagefaldet
    [discharge] udskrivningen
    [lost_housing] den mistede bolig
    [move] flytningen
    [consent_withdrawn] det tilbagetrukne samtykke
    [coordinator_away] fraværet af en nøgleperson
   *[new_need] det nye behov
  } { $days ->
    [0] samme dag
    [one] efter { $days } dag
   *[other] efter { $days } dage
  }, som aftalt i planen.
story-held_by_coordinator = Koordinatoren tager sig af { $kind ->
    [crisis] krisen
    [no_shows] de tre udeblivelser
    [relapse] tilbagefaldet
    [discharge] udskrivningen
    [lost_housing] den mistede bolig
    [move] flytningen
    [consent_withdrawn] det tilbagetrukne samtykke
    [coordinator_away] fraværet af en nøgleperson
   *[new_need] det nye behov
  } { $days ->
    [0] samme dag
    [one] efter { $days } dag
   *[other] efter { $days } dage
  }.
story-held_by_chance = { $days ->
    [0] Samme dag
    [one] Efter { $days } dag
   *[other] Efter { $days } dage
  } opdager nogen { $kind ->
    [crisis] krisen
    [no_shows] de tre udeblivelser
    [relapse] tilbagefaldet
    [discharge] udskrivningen
    [lost_housing] den mistede bolig
    [move] flytningen
    [consent_withdrawn] det tilbagetrukne samtykke
    [coordinator_away] fraværet af en nøgleperson
   *[new_need] det nye behov
  } ({ $sector ->
    [psychiatry] { sector-psychiatry.short }
    [substance_treatment] { sector-substance_treatment.short }
    [social_services] { sector-social_services.short }
    [social_psychiatry] { sector-social_psychiatry.short }
    [housing] { sector-housing.short }
    [job_centre] { sector-job_centre.short }
    [general_practice] { sector-general_practice.short }
   *[citizen] { sector-citizen.short }
  }). Ingen havde aftalt det.
story-nobody = Der er gået { $weeks ->
    [one] { $weeks } uge
   *[other] { $weeks } uger
  } siden { $kind ->
    [crisis] krisen
    [no_shows] de tre udeblivelser
    [relapse] tilbagefaldet
    [discharge] udskrivningen
    [lost_housing] den mistede bolig
    [move] flytningen
    [consent_withdrawn] det tilbagetrukne samtykke
    [coordinator_away] fraværet af en nøgleperson
   *[new_need] det nye behov
  }, og ingen har bolden.
story-nobody_yet = Ugen slutter, uden at nogen har taget sig af { $kind ->
    [crisis] krisen
    [no_shows] de tre udeblivelser
    [relapse] tilbagefaldet
    [discharge] udskrivningen
    [lost_housing] den mistede bolig
    [move] flytningen
    [consent_withdrawn] det tilbagetrukne samtykke
    [coordinator_away] fraværet af en nøgleperson
   *[new_need] det nye behov
  }.
story-never_held = Året slutter, uden at nogen har taget sig af { $kind ->
    [crisis] krisen
    [no_shows] de tre udeblivelser
    [relapse] tilbagefaldet
    [discharge] udskrivningen
    [lost_housing] den mistede bolig
    [move] flytningen
    [consent_withdrawn] det tilbagetrukne samtykke
    [coordinator_away] fraværet af en nøgleperson
   *[new_need] det nye behov
  }.
story-plan_made = Planen bliver sat i gang.
story-plan_outdated = Planen er ikke længere opdateret og gør ingenting.
story-plan_updated = Planen er opdateret.
story-coordinator_away = Koordinatoren er væk.
story-coordinator_back = Koordinatoren er tilbage.
story-state-stable = Borgeren er stabil.
story-state-unstable = Borgeren er ustabil.
story-state-crisis = Borgeren er i krise eller indlagt.
story-state-out_of_contact = Der er ingen kontakt med borgeren.
story-state-recovering = Borgeren er i bedring og i kontakt.
story-contact_missed = Ugens aftale blev ikke til noget ({ $sector ->
    [psychiatry] { sector-psychiatry.short }
    [substance_treatment] { sector-substance_treatment.short }
    [social_services] { sector-social_services.short }
    [social_psychiatry] { sector-social_psychiatry.short }
    [housing] { sector-housing.short }
    [job_centre] { sector-job_centre.short }
    [general_practice] { sector-general_practice.short }
   *[citizen] { sector-citizen.short }
  }).
story-contact_kept = Der er kontakt igen ({ $sector ->
    [psychiatry] { sector-psychiatry.short }
    [substance_treatment] { sector-substance_treatment.short }
    [social_services] { sector-social_services.short }
    [social_psychiatry] { sector-social_psychiatry.short }
    [housing] { sector-housing.short }
    [job_centre] { sector-job_centre.short }
    [general_practice] { sector-general_practice.short }
   *[citizen] { sector-citizen.short }
  }).

# Hvorfor gik ugen sådan? Chancerne er ud af 100.
why-question = Hvor mange ud af 100 tænkte forløb som dette ender ugen i krise eller uden kontakt?
why-start = { $chance } ud af 100, når vi kun ved, at borgeren er { $state }
why-step = { $chance } ud af 100, når vi også ved: { $what }
why-unmoved = uændret { $chance } ud af 100: { $what }
why-order = Forholdene er lagt til ét ad gangen i en fast rækkefølge. En anden rækkefølge giver andre trin, men samme slutning.
why-severity = sygdommens sværhedsgrad
why-substance = rusmiddelbruget
why-low_motivation = det er svært for borgeren at være med
why-unstable_housing = boligen er ustabil
why-weak_network = netværket er svagt
why-prior_admissions = tidligere indlæggelser
why-newly_discharged = borgeren er nyudskrevet
why-no_newly_discharged = borgeren er ikke nyudskrevet
why-relation_good = relationen er god
why-relation_low = relationen er ikke god endnu
why-contact_kept = der var kontakt i ugen
why-contact_missed = der var ingen kontakt i ugen
why-plan_none = planen er ikke sat i gang endnu
why-plan_outdated = planen er ikke opdateret
why-plan_no_coordinator = planen har ingen koordinator i denne uge
why-plan_no_contact = planen virker ikke uden kontakt
why-plan_acts = planen er opdateret, har en koordinator, og der var kontakt
why-crisis_agreement = hvis–så-aftalen om krise kan bruges, hvis der er en
why-no_crisis_agreement = ingen hvis–så-aftale om krise kan bruges
why-discharge_agreement = hvis–så-aftalen om udskrivning kan bruges, hvis der er en
why-no_discharge_agreement = ingen hvis–så-aftale om udskrivning kan bruges
why-unheld_ball = en bold ligger i ingens hænder
why-no_unheld_ball = ingen bold ligger i ingens hænder
why-otherwise-contact = Med kontakt i ugen: { $chance } ud af 100
why-otherwise-relation = Med en god relation: { $chance } ud af 100
why-otherwise-plan = Med en plan, der virker: { $chance } ud af 100
why-otherwise-ball = Hvis nogen havde haft bolden: { $chance } ud af 100

# Når der er noget galt
simulation-no_such_week = Forløb { $course }, uge { $week } findes ikke. Der er { $futures } forløb og { $weeks } uger.
simulation-bad_size = { $field } er { $value }. Vælg et helt tal fra { $least } til { $most }.
simulation-other_luck = De to forløb kan ikke sammenlignes: { $field } er { $a } og { $b }.
simulation-one_set_only = Der kan kun simuleres med ét sæt tal ad gangen, ikke { $sets }.
simulation-no_such_parameter = Modellen har intet tal, der hedder { $id }.
simulation-out_of_bounds = { $id } kan gå fra { $low } til { $high }. Du skrev { $value }.
simulation-no_such_measure = Der er intet mål, der hedder { $id }. Vælg et af: { $known }
evidence-incomplete = Tallet { $id } i data/evidence mangler { $field }.
evidence-bad_status = Tallet { $id } har status { $value }. Den skal være evidence, transfer eller assumption.
evidence-bad_distribution = Tallet { $id } har fordelingen { $value }. Den skal være log-normal, logit-normal, normal eller fixed.
evidence-bad_number = Tallet { $id } er ikke et tal inden for sit eget interval.
