# Remarks on a plan: the sentence, why it matters (.why) and what to do (.mend); then what is good, and the questions for people.
# Facts that are codes (sector, trigger, topic …) are said by the messages of_…, which see the facts of the sentence that uses them.

of_sector = { $sector ->
    [psychiatry] psykiatrien
    [substance_treatment] rusmiddelbehandlingen
    [social_services] Socialforvaltningen
    [social_psychiatry] socialpsykiatrien
    [housing] boligindsatsen
    [job_centre] jobcentret
    [general_practice] egen læge
   *[citizen] borgeren
  }
of_initiator = { $initiator ->
    [psychiatry] psykiatrien
    [substance_treatment] rusmiddelbehandlingen
    [social_services] Socialforvaltningen
    [social_psychiatry] socialpsykiatrien
    [housing] boligindsatsen
    [job_centre] jobcentret
    [general_practice] egen læge
   *[citizen] borgeren
  }
of_holder = { $holder ->
    [psychiatry] psykiatrien
    [substance_treatment] rusmiddelbehandlingen
    [social_services] Socialforvaltningen
    [social_psychiatry] socialpsykiatrien
    [housing] boligindsatsen
    [job_centre] jobcentret
    [general_practice] egen læge
   *[citizen] borgeren
  }
of_sender = { $sender ->
    [psychiatry] psykiatrien
    [substance_treatment] rusmiddelbehandlingen
    [social_services] Socialforvaltningen
    [social_psychiatry] socialpsykiatrien
    [housing] boligindsatsen
    [job_centre] jobcentret
    [general_practice] egen læge
   *[citizen] borgeren
  }
of_recipient = { $recipient ->
    [psychiatry] psykiatrien
    [substance_treatment] rusmiddelbehandlingen
    [social_services] Socialforvaltningen
    [social_psychiatry] socialpsykiatrien
    [housing] boligindsatsen
    [job_centre] jobcentret
    [general_practice] egen læge
   *[citizen] borgeren
  }
of_topic = { $topic ->
    [mental_health] psykisk helbred
    [substance_use] alkohol og andre rusmidler
    [physical_health] fysisk helbred
    [housing] bolig
    [finances] økonomi
    [employment] arbejde og uddannelse
    [family] familie og børn
    [daily_life] hverdagen
   *[agreements] aftaler og mødetider
  }
of_area = { $area ->
    [mental_health] psykisk helbred
    [substance_use] alkohol og andre rusmidler
    [physical_health] fysisk helbred
    [housing] bolig
    [finances] økonomi
    [employment] arbejde og uddannelse
    [family] familie og børn
    [relations] relationer og netværk
    [self_care] egenomsorg
   *[daily_life] hverdagen
  }
of_kind = { $kind ->
    [treatment_plan] behandlingsplanen
    [section_141_plan] handleplanen efter serviceloven § 141
    [discharge_agreement] udskrivningsaftalen
    [coordination_plan] koordinationsplanen
    [provider_plan] tilbuddets egen plan
    [job_plan] Min Plan
    [substance_plan] behandlingsplanen
   *[other] den anden plan
  }
of_trigger = { $trigger ->
    [crisis] der kommer en krise
    [no_shows] borgeren udebliver tre gange
    [relapse] der kommer et tilbagefald
    [discharge] borgeren bliver udskrevet
    [lost_housing] borgeren mister sin bolig
    [move] borgeren flytter
    [consent_withdrawn] samtykket bliver trukket tilbage
    [coordinator_away] koordinatoren eller en anden nøgleperson er væk
   *[new_need] der opstår et nyt behov
  }
of_consent = { $basis ->
    [health_treatment] samtykket til at dele oplysninger i behandlingen
    [health_other_purpose] samtykket til at dele helbredsoplysninger til andre formål end behandling
    [municipal] samtykket til at dele kommunens oplysninger
   *[other] samtykket
  }

## Er en KI-plan det rigtige?

target-no_signs = Der står ikke, hvad der taler for en KI-plan.
  .why = Tre tegn peger på, at en borger kan få glæde af planen: gentagne indlæggelser, ustabilt fremmøde og afbrudte behandlingsforløb. En bestemt diagnose kræves ikke.
  .mend = Sæt kryds ved de tegn, I ser – eller tal om, hvorfor planen alligevel er en god idé.
initiator-missing = Der står ikke, hvem der har taget initiativet.
  .why = Både psykiatrien og rusmiddelbehandlingen må starte en KI-plan. Når det ikke står nogen steder, kan begge vente på den anden.
  .mend = Skriv, hvilken sektor der starter, og hvornår.
initiator-no_date = Der står ikke, hvornår { of_initiator } tog initiativet.
  .why = Datoen viser, hvor længe borgeren har ventet på en plan.
  .mend = Skriv datoen.
owner-missing = Ingen ejer planen endnu.
  .why = At tage initiativ og at have ansvaret er to ting. Uden en ejer er der ingen at gå til, når planen går i stå.
  .mend = Vælg den deltager, der har ansvaret for, at planen lever.
owner-silent = Planen er startet fra { of_initiator }, men ingen har sagt, hvem der ejer den.
  .why = Så ender ansvaret i stilhed hos den, der startede – eller hos ingen, når vedkommende skifter job.
  .mend = Aftal højt, hvem der ejer planen. Det må gerne være den, der startede, når I er enige om det.
contact-not_told = Der står ikke, hvem borgeren har kontakt med i dag.
  .why = En sektor kan først tage ansvar, når borgeren er visiteret til den eller indskrevet i den.
  .mend = Skriv for psykiatrien og rusmiddelbehandlingen, om borgeren har kontakt.
contact-missing = Borgeren har ingen kontakt med { of_sector } endnu.
  .why = Borgeren skal først visiteres til psykiatrien eller indskrives i rusmiddelbehandlingen, før den del har ansvar for behandling og koordinering.
  .mend = Aftal, hvem der hjælper borgeren med henvisning eller henvendelse, og hvornår.
contact-waiting = Borgeren er henvist til { of_sector } og venter.
  .why = Mens borgeren venter, har den del endnu ikke ansvaret. Det er let at tro, at de andre har bolden.
  .mend = Aftal, hvem der følger henvisningen til dørs, og hvem borgeren kan ringe til så længe.
integrated-late = Den integrerede behandling er { $days } dage undervejs fra henvisningen. Den skulle begynde senest { $latest }.
  .why = Fra september 2024 skal integreret behandling begynde inden 14 dage efter henvisningen (sundhedsloven § 82 c).
  .mend = Ring til behandlingsstedet om en tid, og skriv, hvem der holder kontakten imens.
other_plan-not_asked = Der er ikke spurgt til borgerens andre planer.
  .why = En KI-plan, der kommer oven i de andre, bliver let endnu et redskab at holde styr på.
  .mend = Spørg borgeren og de andre, hvilke planer der er. Er der ingen, så skriv, at I har spurgt.
other_plan-undecided = Det er ikke aftalt, hvad der skal ske med { of_kind } hos { of_holder }.
  .why = To planer, der ikke kender hinanden, kan trække i hver sin retning.
  .mend = Vælg, om den lægges sammen med KI-planen, om I henviser til den, eller om den bliver erstattet.
other_plan-many = { $count } andre planer kører videre ved siden af KI-planen.
  .why = Jo flere planer, jo mere tid går med at holde dem opdateret, og jo lettere modsiger de hinanden.
  .mend = Se, om nogle af dem kan lægges sammen med KI-planen.
other_plan-koordinationsplan = En koordinationsplan er ikke det samme som en koordinerende indsatsplan.
  .why = Psykiatrien laver koordinationsplanen ved udskrivning, når borgeren ikke vil medvirke til en udskrivningsaftale (psykiatriloven § 13 b). Den kan KI-planen ikke erstatte.
  .mend = Se efter, hvilken plan det er. Er det koordinationsplanen, så henvis til den.

## People

citizen-no_wish = Borgerens egne ønsker mangler.
  .why = Det er borgerens plan. Ønskerne er det, resten skal måles på.
  .mend = Spørg, hvad borgeren selv ønsker og drømmer om, og skriv det med borgerens egne ord.
citizen-no_what_worked = Der står ikke, hvad der har hjulpet før.
  .why = Borgeren ved som regel bedst, hvad der har gjort en forskel, og hvad der ikke har.
  .mend = Spørg, hvad der har virket tidligere – også de små ting.
children-not_asked = Der er ikke spurgt, om der er børn i familien.
  .why = Fagpersoner har skærpet underretningspligt, hvis et barn kan have brug for støtte.
  .mend = Spørg, og skriv, at der er spurgt – også når der ikke er børn.
children-duty_not_considered = Underretningspligten er ikke overvejet for barnet på { $age } år.
  .why = Pligten gælder den enkelte fagperson og kan ikke vente på næste møde.
  .mend = Overvej pligten, og skriv, hvad I kom frem til. Fortæl borgeren det, når I kan.
network-empty = Ingen fra borgerens eget netværk er skrevet på.
  .why = Pårørende og venner er der også, når de professionelle har fri. Mange borgere vil gerne have hjælp til at få dem med.
  .mend = Spørg, hvem der betyder noget for borgeren. Det er borgeren, der bestemmer, om de skal med.
network-not_asked = Borgeren er ikke spurgt, om { $name } skal have en rolle.
  .why = Pårørende inddrages efter borgerens ønske, og ønsket kan være et andet i dag end sidst.
  .mend = Spørg: være med, få besked eller ikke nu?
participants-none = Der er ingen deltagere i planen.
  .why = Indsatser, aftaler og koordinator skal kunne pege på nogen.
  .mend = Skriv dem på, der skal med – med funktion, for eksempel »kontaktperson i rusmiddelbehandlingen«.
participants-one_side = { $missing ->
    [region] Regionen er ikke med i planen.
    [municipality] Kommunen er ikke med i planen.
   *[both] Hverken region eller kommune er med i planen.
  }
  .why = Planen koordinerer på tværs. Der skal mindst være én fra kommunen og én fra regionen.
  .mend = Invitér den side, der mangler, eller få et input med til mødet.
participants-no_contact_details = { $count ->
    [one] Én deltager mangler kontaktoplysninger: { $names }.
   *[other] { $count } deltagere mangler kontaktoplysninger: { $names }.
  }
  .why = Når noget haster, skal man kunne ringe til hinanden uden at lede.
  .mend = Skriv telefon eller sikker mail. Referenten tjekker dem på mødet.
status-not_told = { $count ->
    [one] Status mangler for { of_area }.
   *[other] Status mangler for { $count } områder, blandt andet { of_area }.
  }
  .why = Deltagerne bedes fortælle kort om psykisk lidelse, rusmidler, bolig, økonomi og beskæftigelse, så alle har samme billede.
  .mend = Skriv et par linjer om, hvordan det går nu – kun det, der betyder noget for koordineringen.
status-not_relevant = Der står noget om { of_area }, som ikke betyder noget for koordineringen.
  .why = På mødet deles kun oplysninger, som de andre har brug for i den kommende koordinering.
  .mend = Tag det ud, eller skriv, hvorfor de andre har brug for at vide det.

## Challenges, goals, interventions

challenges-none = Der er ingen udfordringer i planen endnu.
  .why = På mødet vurderer I sammen, hvad der er sværest lige nu. Det er her, planen begynder.
  .mend = Skriv de to-tre største udfordringer, som borgeren også kan genkende.
challenges-not_ranked = De { $count } udfordringer er ikke sat i rækkefølge.
  .why = Alt kan ikke løses på én gang. Rækkefølgen siger, hvad I begynder med.
  .mend = Giv hver udfordring sin plads: 1 er den vigtigste.
challenges-no_text = En udfordring står uden tekst.
  .why = Andre kan ikke se, hvad I mente.
  .mend = Skriv den, eller slet den.
challenge-no_goal = Intet mål svarer på udfordringen »{ $name }«.
  .why = En udfordring uden mål bliver let stående fra møde til møde.
  .mend = Skriv et mål til den, eller vælg, hvilket mål der svarer på den.
goals-none = Der er ingen mål i planen endnu.
  .why = Mål siger, hvor I vil hen – og hvornår I kan være tilfredse.
  .mend = Sæt mindst ét mål sammen med borgeren.
goals-no_text = Et mål står uden tekst.
  .why = Andre kan ikke se, hvad I mente.
  .mend = Skriv det, eller slet det.
goal-no_intervention = Ingen indsats arbejder for målet »{ $name }«.
  .why = Et mål uden indsats er et håb.
  .mend = Aftal en indsats, eller vent med målet til senere.
interventions-none = Der er ingen indsatser i planen endnu.
  .why = Efter mødet skal alle vide, hvem der gør hvad.
  .mend = Skriv den første indsats: hvad, hvem og hvornår.
interventions-no_text = En indsats står uden tekst.
  .why = Andre kan ikke se, hvad der er aftalt.
  .mend = Skriv, hvad der skal gøres, eller slet den.
intervention-no_responsible = Ingen er ansvarlig for »{ $name }«.
  .why = Hver indsats har én ansvarlig. Ellers venter alle på hinanden.
  .mend = Vælg den deltager, der har bolden.
intervention-many_responsible = »{ $name }« har { $count } ansvarlige: { $names }.
  .why = Når flere er ansvarlige, er det uklart, hvem der handler. Andre kan godt hjælpe til.
  .mend = Vælg én, der har bolden.
intervention-no_goal = »{ $name }« er prioriteret, men har intet mål.
  .why = For hver prioriteret indsats skal I vide, hvor I vil hen, og hvad målet er for borgeren.
  .mend = Vælg det mål, indsatsen arbejder for, eller skriv et nyt.
intervention-no_deadline = »{ $name }« har ingen frist.
  .why = Uden frist kan ingen se, hvornår det er tid til at spørge.
  .mend = Sæt en dato, gerne før næste møde.
intervention-deadline_passed = Fristen for »{ $name }« var { $due }.
  .why = En overskredet frist, som ingen følger op på, gør hele planen mindre troværdig.
  .mend = Aftal en ny frist, eller skriv, om indsatsen fortsætter eller afsluttes.
intervention-deadline_after_meeting = Fristen for »{ $name }« ({ $due }) ligger efter næste møde { $meeting }.
  .why = På næste møde vil I gerne kunne sige, hvordan det gik.
  .mend = Ryk fristen frem, eller sæt en delfrist inden mødet.
intervention-not_asked = { $who } har ikke sagt ja til »{ $name }« endnu.
  .why = En indsats binder først, når den ansvarlige har sagt ja.
  .mend = Spørg { $who }, og skriv svaret.
intervention-declined = { $who } har sagt nej til »{ $name }«.
  .why = Så er der ingen, der gør det – og borgeren kan stadig tro det.
  .mend = Find en anden ansvarlig, ændr indsatsen, eller tag den ud og fortæl borgeren det.
interventions-too_many = { $count } indsatser er prioriteret på én gang.
  .why = En tung plan er svær at ændre, når livet gør det. Mere end { $limit } er svære at holde styr på.
  .mend = Vælg de vigtigste nu, og lad resten vente til næste møde.
commitment-no_hours = { $who } har ikke sagt, hvor mange timer der er til indsatsen.
  .why = Uden tid er aftalen kun en hensigt.
  .mend = Spørg { $who } – og lederen – hvor mange timer om ugen der er.
commitment-no_escalation = Der står ikke, hvem I går til, når aftalen med { $who } ikke holder.
  .why = Når en aftale ikke holder, skal det være let at vide, hvem man så taler med.
  .mend = Skriv en funktion, for eksempel den faglige leder.
commitment-overbooked = { $who } har lovet { $promised } timer om ugen, men indsatserne tager { $planned }.
  .why = Så er der noget, der ikke bliver gjort.
  .mend = Flyt en indsats, skru ned, eller aftal flere timer.

## Coordinator, hvis–så, upkeep

coordinator-missing = Planen har ingen koordinator (tovholder).
  .why = Koordinatoren indkalder, samler ind, sørger for borgerens svar og holder sammen på planen. Uden en koordinator har ingen bolden.
  .mend = Vælg en deltager som koordinator.
coordinator-no_hours = { $who } er koordinator, men der er ikke sat timer af.
  .why = Koordinering tager tid, og den tid går fra noget andet.
  .mend = Aftal timer om ugen med { $who } og lederen.
coordinator-no_competences = Der står ikke, hvad rollen som koordinator kræver her.
  .why = Nogle borgere har brug for en, der kan loven; andre for en, de tør ringe til.
  .mend = Skriv et par ord om, hvad koordinatoren skal kunne i dette forløb.
coordinator-no_stand_in = Ingen tager over, når { $who } er væk.
  .why = Ferie, sygdom og jobskifte kommer, og det gør kriser også.
  .mend = Vælg en stedfortræder, og fortæl borgeren, hvem det er.
coordinator-own_stand_in = { $who } er sin egen stedfortræder.
  .why = Når koordinatoren er væk, er stedfortræderen det også.
  .mend = Vælg en anden.
if_then-missing = Der er ingen hvis–så-aftale for, at { of_trigger }.
  .why = Når planen går i stykker, er det for sent at begynde at finde ud af, hvem der gør hvad.
  .mend = Skriv: hvis det sker – hvad gør vi så, og hvem gør det?
if_then-no_housing = Der er ingen hvis–så-aftale for, at { of_trigger }.
  .why = En mistet bolig vælter ofte alt andet i planen.
  .mend = Overvej, hvem der så handler, og hvor borgeren kan være de første dage.
if_then-no_who = Hvis { of_trigger }, står der ikke, hvem der handler.
  .why = En aftale uden et navn på funktionen er der ingen, der griber.
  .mend = Vælg en deltager.
if_then-no_then = Hvis { of_trigger }, står der ikke, hvad I så gør.
  .why = Den, der står i det, skal kunne læse det på ti sekunder.
  .mend = Skriv det første skridt.
upkeep-no_trigger = Det er ikke aftalt, hvornår planen skal opdateres.
  .why = En plan, der ikke er opdateret, hjælper ingen – og kan få nogen til at handle på gammel viden.
  .mend = Vælg, hvad der udløser en opdatering, for eksempel flytning eller udskrivning – eller et fast antal uger.
upkeep-no_writer = Ingen skriver planen til, når noget ændrer sig.
  .why = Alle ved lidt, men én skal skrive det.
  .mend = Vælg, hvem der skriver.
upkeep-no_place = Der står ikke, hvor den gældende plan ligger.
  .why = Sektorerne har hver sit system. Ellers ligger der snart tre udgaver.
  .mend = Skriv, hvor den nyeste udgave ligger, og hvordan de andre får den.

## The meeting

meeting-no_date = Mødet har ingen dato.
  .why = Planen bliver lavet på mødet og gælder fra den dag. Uden en dato kommer den ikke i gang, og fristen på seks måneder kan ikke regnes ud.
  .mend = Find en dag, som borgeren kan være med til, og skriv den.
meeting-no_next = Næste møde er ikke aftalt.
  .why = Næste møde aftales på mødet og ligger senest seks måneder efter. Ellers løber planen ud i sandet.
  .mend = Sæt en dato, mens alle sidder der.
meeting-next_late = Næste møde { $meeting } ligger mere end seks måneder ude. Senest { $latest }.
  .why = Der må højst gå seks måneder mellem møderne.
  .mend = Find en tidligere dato.
meeting-next_passed = Datoen for næste møde ({ $meeting }) er passeret.
  .why = Så ved ingen længere, hvornår I ses.
  .mend = Skriv mødet ind, hvis det er holdt – ellers sæt en ny dato.
meeting-next_not_after = Næste møde ({ $meeting }) ligger ikke efter dette møde ({ $held }).
  .why = En af de to datoer må være forkert.
  .mend = Ret den dato, der er forkert.
meeting-chair_writes = { $who } er både mødeleder og referent.
  .why = Det er svært at give borgeren taleplads og skrive i planen på samme tid.
  .mend = Aftal på forhånd, at en anden skriver.
meeting-no_chair = Der er ingen mødeleder.
  .why = Mødelederen sørger for, at borgeren bliver hørt. Ofte er det koordinatoren, men det må gerne være en anden.
  .mend = Aftal, hvem der leder mødet.
meeting-no_minute_taker = Der er ingen referent.
  .why = Referenten skriver direkte i planen på mødet, så alle kan se, hvad der er aftalt.
  .mend = Aftal på forhånd, hvem der skriver, og sørg for en computer.
meeting-attendance_not_noted = Det er ikke noteret, om borgeren var med på mødet { $held }.
  .why = Var borgeren ikke med, skal nogen tale planen igennem bagefter.
  .mend = Skriv, om borgeren var med hele mødet, en del af det eller slet ikke.
meeting-absence_not_agreed = Borgeren var ikke med, og det var ikke aftalt på forhånd.
  .why = Det aftales med borgeren inden mødet, om det holdes uden ham eller hende.
  .mend = Tal med borgeren om det – og om næste gang: en del af mødet, pauser, ikke sidde ved bordet?
meeting-acceptance_missing = Borgeren var ikke med, og borgerens svar på planen mangler.
  .why = Når borgeren ikke er med, skal koordinatoren bagefter have borgerens ja eller nej.
  .mend = Tal planen igennem med borgeren, og skriv svaret.
meeting-others_not_told = De andre har ikke fået borgerens svar at vide.
  .why = Koordinatoren fortæller de andre, om borgeren har sagt ja.
  .mend = Giv besked, og sæt kryds.
meeting-acceptance_pending = Borgerens svar på planen mangler.
  .why = Det er borgerens plan. Et ja på mødet er let at få skrevet ned.
  .mend = Spørg, om borgeren kan stå inde for planen, og skriv svaret.
meeting-citizen_declined = Borgeren har sagt nej til planen.
  .why = En plan, som borgeren ikke vil, bliver ikke til noget – men et nej kan være begyndelsen på en bedre.
  .mend = Spørg, hvad der skal være anderledes, og hvad borgeren gerne vil have hjælp til.
meeting-no_expectations = Der står ikke, hvad I har sagt til hinanden om forventninger.
  .why = Planen løser ikke alt. En skuffelse kan lukke døren, hvis ingen har talt om det før.
  .mend = Fortæl, hvad planen er, hvorfor nu, og hvad den kræver. Skriv, hvad borgeren forventer.

## Discharge

discharge-time_found_late = Det har taget { $days } hverdage at finde en tid til netværksmødet, der blev bedt om { $asked }.
  .why = Ved udskrivning skal der findes en tid inden for højst fem hverdage. (Helligdage er ikke regnet fra her.)
  .mend = Ring rundt i dag, eller hold mødet over telefonen.
discharge-no_network_meeting = Borgeren udskrives { $day }, og der er ikke bedt om et netværksmøde.
  .why = Både kommunen og psykiatrien kan indkalde, og det kan borgeren og de pårørende også bede om.
  .mend = Overvej et netværksmøde inden udskrivningen.
discharge-before_weekend = Borgeren udskrives op til eller i en weekend ({ $day }).
  .why = I weekenden har de fleste lukket, og de første dage er de mest sårbare.
  .mend = Aftal, hvem der ringer og kommer forbi – eller spørg, om dagen kan flyttes.

## Consent and sharing

consent-not_asked = Der er hverken noteret et samtykke eller et nej.
  .why = Samtykke er noget af det sværeste at få begyndt på. Det er god skik at spørge åbent, også hvor loven ikke kræver det.
  .mend = Spørg borgeren, hvem der må vide hvad, og skriv svaret – også et nej.
consent-no_scope = Det fremgår ikke, hvad { of_consent } dækker, eller mellem hvem.
  .why = Et samtykke gælder kun det, borgeren faktisk har sagt ja til.
  .mend = Vælg emner og mindst to, der må dele med hinanden.
consent-no_day = Der står ikke, hvornår { of_consent } er givet.
  .why = Uden dato kan ingen se, om det stadig gælder.
  .mend = Skriv datoen.
consent-not_written = Mundtligt er som regel ikke nok til { of_consent }.
  .why = Det skal som hovedregel være skriftligt (sundhedsloven § 44).
  .mend = Få det på skrift næste gang, I ses.
consent-not_in_record = Det er ikke noteret, at { of_consent } er ført ind i journalen.
  .why = Samtykke til at dele helbredsoplysninger skrives i journalen.
  .mend = Skriv det i journalen, og sæt kryds her.
consent-lapses_soon = Om kort tid, { $lapses }, udløber { of_consent }.
  .why = Så må I ikke længere regne med det.
  .mend = Spørg borgeren igen i god tid.
consent-lapses_before_meeting = Inden næste møde { $meeting } er { of_consent } udløbet ({ $lapses }).
  .why = Samtykke efter sundhedsloven §§ 43–44 gælder højst ét år. Med møder hvert halve år udløber det ved hvert andet.
  .mend = Forny det på mødet inden – eller nu.
consent-lapsed = Det er udløbet { $lapses }: { of_consent }.
  .why = Det, I delte dengang, var i orden. Fra udløbet skal I spørge igen.
  .mend = Spørg borgeren, om det skal fornys, eller lad det stå som historik.
disclosure-no_consent = Der mangler et skriftligt samtykke til at dele oplysninger om { of_topic } fra { of_sender } til { of_recipient }.
  .why = Helbredsoplysninger til andre formål end behandling deles som hovedregel kun med skriftligt samtykke (sundhedsloven §§ 43–44). kitools nævner reglen, men giver ikke juridisk rådgivning.
  .mend = Spørg borgeren, og få det på skrift – eller del det ikke.
disclosure-expired = Samtykket til at dele oplysninger om { of_topic } fra { of_sender } til { of_recipient } er udløbet.
  .why = Samtykke efter sundhedsloven §§ 43–44 bortfalder senest efter et år. kitools nævner reglen, men giver ikke juridisk rådgivning.
  .mend = Spørg borgeren igen, før I deler mere.
disclosure-withdrawn = Borgeren har trukket samtykket tilbage: oplysninger om { of_topic } fra { of_sender } til { of_recipient }.
  .why = Et samtykke kan trækkes tilbage når som helst, og så gælder det ikke længere. kitools nævner reglen, men giver ikke juridisk rådgivning.
  .mend = Stop med at dele, og tal med borgeren om, hvad der så er muligt.
disclosure-objection = Borgeren har sagt nej til, at oplysninger om { of_topic } går fra { of_sender } til { of_recipient }.
  .why = Borgeren kan frabede sig, at oplysninger bliver delt (sundhedsloven § 41 stk. 3). Der findes undtagelser, som din leder kan hjælpe med. kitools giver ikke juridisk rådgivning.
  .mend = Respektér det, og spørg, om der er noget, der gerne må deles.
disclosure-despite_objection = Borgeren har sagt nej til, at oplysninger om { of_topic } går fra { of_sender } til { of_recipient }.
  .why = Her kan andre regler gælde, men et nej skal vejes med. kitools nævner reglen, men giver ikke juridisk rådgivning.
  .mend = Tal med borgeren og med din leder, før I deler.
disclosure-ask = Spørg, før oplysninger om { of_topic } går fra { of_sender } til { of_recipient }.
  .why = Det kan godt være lovligt, men det afhænger af noget, planen ikke viser. Kommunens behandling for stoffer er social lovgivning (serviceloven § 101), mens alkoholbehandling er sundhedslov (sundhedsloven § 141). kitools giver ikke juridisk rådgivning.
  .mend = Spørg borgeren, og skriv, hvad I aftalte. Et skriftligt samtykke holder efter begge regelsæt.
disclosure-treatment_not_noted = Det er lovligt, hvor det er nødvendigt: oplysninger om { of_topic } går fra { of_sender } til { of_recipient } uden et noteret samtykke.
  .why = Sundhedspersoner må dele det, der er nødvendigt for behandlingen (sundhedsloven § 41 stk. 2). Det er stadig god skik at spørge. kitools giver ikke juridisk rådgivning.
  .mend = Spørg borgeren, og skriv svaret i journalen.

## Parts that do not fit together

participant-unknown = Planen peger på »{ $name }«, som ikke er blandt deltagerne.
  .why = Så ved ingen, hvem der menes.
  .mend = Skriv vedkommende på som deltager, eller vælg en anden.

## What is good

strength-wish = Borgerens ønsker står med egne ord.
strength-what_worked = I har skrevet, hvad der har hjulpet før.
strength-network = Borgeren er spurgt om sit netværk.
strength-children = Der er spurgt til børn, og underretningspligten er overvejet.
strength-both_sides = Både region og kommune er med.
strength-owner = { $who } ejer planen, og det er aftalt.
strength-other_plans = I har taget stilling til { $count ->
    [one] den anden plan
   *[other] alle { $count } andre planer
  }.
strength-one_responsible = Hver indsats har én ansvarlig.
strength-all_accepted = Alle ansvarlige har sagt ja.
strength-deadlines = Alle indsatser har en frist, der kan nås.
strength-short = Planen er til at overskue: { $count ->
    [one] én prioriteret indsats
   *[other] { $count } prioriterede indsatser
  }.
strength-crisis = Ved krise ved alle, at { $who } handler.
strength-all_if_thens = Der er hvis–så-aftaler for krise, udeblivelser, tilbagefald og udskrivning.
strength-stand_in = { $who } tager over, når koordinatoren er væk.
strength-hours = { $who } har sat { $hours ->
    [one] { $hours } time
   *[other] { $hours } timer
  } af om ugen til at koordinere.
strength-commitments = Alle ansvarlige har sagt, hvor meget tid de har, og hvem I går til, når det ikke holder.
strength-upkeep = { $who } holder planen opdateret, og alle ved, hvor den ligger.
strength-next_meeting = Næste møde er aftalt: { $meeting }.
strength-sharing = Det, I deler, er dækket ind.

## Questions that only people can decide

prompt-need = Er der brug for at koordinere – og kan borgeren ikke selv gøre det lige nu?
prompt-better_than = Hvad kan KI-planen, som de planer, der er i forvejen, ikke kan?
prompt-start_is_not_owning = Er den, der tager initiativet, også den, der skal have ansvaret?
prompt-when_asked = Hvornår og af hvem bliver borgeren og de pårørende spurgt?
prompt-if_no = Hvad gør I, hvis borgeren siger nej til samtykke – eller til planen?
prompt-reluctant = Hvad kan gøre mødet lettere for borgeren: en del af det, pauser, en bisidder, ikke skulle tale?
prompt-expectations = Hvad håber borgeren på, og hvad kan planen ikke løse?
prompt-competences = Har koordinatoren det, rollen kræver i netop dette forløb?
prompt-speaking_room = Hvordan får borgeren taleplads – åbne mødet, runde hvert punkt af?
prompt-relevant = Har alle brug for at høre det, der fortælles i runden?
prompt-chaos = Hvad i planen holder stadig i en uge, hvor intet går efter planen?
prompt-duty = Hvad er hver af jer forpligtet til – og har jeres ledere sagt ja?
prompt-knowledge = Hvordan samler I viden på tværs af systemer, og hvem holder den ved lige?
prompt-learned = Hvad har planen vist jer, som skal løses et andet sted end i planen?
