# Simulationen: et tænkt år. Koder og tal kommer fra kitools/simulation; sætningerne står her.


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

# Historien om ét forløb
story-what = { $kind ->
    [crisis] krisen
    [no_shows] de tre udeblivelser
    [relapse] tilbagefaldet
    [discharge] udskrivningen
    [lost_housing] den mistede bolig
    [move] flytningen
    [consent_withdrawn] det tilbagetrukne samtykke
    [coordinator_away] fraværet af en nøgleperson
   *[new_need] det nye behov
  }
story-where = { $sector ->
    [psychiatry] { sector-psychiatry.short }
    [substance_treatment] { sector-substance_treatment.short }
    [social_services] { sector-social_services.short }
    [social_psychiatry] { sector-social_psychiatry.short }
    [housing] { sector-housing.short }
    [job_centre] { sector-job_centre.short }
    [general_practice] { sector-general_practice.short }
   *[citizen] { sector-citizen.short }
  }
story-when = { $days ->
    [0] samme dag
    [one] efter { $days } dag
   *[other] efter { $days } dage
  }
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
story-held = { $who } tager sig af { story-what } { story-when }.
story-held_as_agreed = { $who } tager sig af { story-what } { story-when }, som aftalt i planen.
story-held_by_coordinator = Koordinatoren tager sig af { story-what } { story-when }.
story-held_by_chance = { $days ->
    [0] Samme dag
    [one] Efter { $days } dag
   *[other] Efter { $days } dage
  } opdager nogen { story-what } ({ story-where }). Ingen havde aftalt det.
story-nobody = Der er gået { $weeks ->
    [one] { $weeks } uge
   *[other] { $weeks } uger
  } siden { story-what }, og ingen har bolden.
story-nobody_yet = Ugen slutter, uden at nogen har taget sig af { story-what }.
story-never_held = Året slutter, uden at nogen har taget sig af { story-what }.
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
story-contact_missed = Ugens aftale blev ikke til noget ({ story-where }).
story-contact_kept = Der er kontakt igen ({ story-where }).

# Hvorfor gik ugen sådan? Risikoen er ud af 100.
why-question = Hvor mange ud af 100 tænkte forløb som dette ender ugen i krise eller uden kontakt?
why-start = { $chance } ud af 100, når vi kun ved, at borgeren er { $state }
why-step = { $chance } ud af 100, når vi også ved: { $what }
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
simulation-bad_size = { $field ->
    [futures] Antallet af forløb
    [weeks] Antallet af uger
   *[seed] Startværdien
  } er { $value }. Vælg et helt tal fra { $least } til { $most }.
simulation-other_luck = De to forløb kan ikke sammenlignes: { $field ->
    [futures] antallet af forløb
    [weeks] antallet af uger
   *[seed] startværdien
  } er { $a } og { $b }.
simulation-one_set_only = Der kan kun simuleres med ét sæt tal ad gangen, ikke { $sets }.
simulation-no_such_parameter = Modellen har intet tal, der hedder { $id }.
simulation-out_of_bounds = { $id } kan gå fra { $low } til { $high }. Du skrev { $value }.
simulation-no_such_measure = Der er intet mål, der hedder { $id }. Vælg et af: { $known }
evidence-incomplete = Tallet { $id } i data/evidence mangler { $field }.
evidence-bad_status = Tallet { $id } har status { $value }. Den skal være evidence, transfer eller assumption.
evidence-bad_distribution = Tallet { $id } har fordelingen { $value }. Den skal være log-normal, logit-normal, normal eller fixed.
evidence-bad_number = Tallet { $id } er ikke et tal inden for sit eget interval.
