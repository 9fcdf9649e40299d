# What several rooms say: the names of codes (one id per code: <list>-<value>), units, and the lines every page needs.
# Facts are written by tr(): dates, numbers and lists arrive as Danish says them.

words-missing = Der mangler ord for { $said } ({ $language }).
words-fact = Sætningen { $said } ({ $language }) kan ikke siges: { $reason }

language-da = Dansk
language-en = English

common-ki_plan = koordinerende indsatsplan (KI-plan)
common-fictive = Fiktiv borger · øvelse
common-learning_model = Læringsmodel – ikke en prognose
common-no_legal_advice = kitools nævner reglen, men giver ikke juridisk rådgivning.
common-yes = ja
common-no = nej
common-nobody = ingen
common-not_said = ikke aftalt
common-show_numbers = Vis tal
common-show_all = Vis alle
common-show_less = Vis færre
common-show_where = Vis hvor
common-why = Hvorfor?
common-source = Kilde
common-back = Tilbage
common-next = Videre
common-cancel = Fortryd
common-close = Luk
common-undo = Fortryd sletning
common-delete = Slet
common-add = Tilføj
common-more = Mere
common-saved_at = Gemt kl. { $time }
common-not_saved = Ikke gemt endnu
common-out_of_100 = { $count } ud af 100

unit-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dage
  }
unit-weeks = { $count ->
    [one] { $count } uge
   *[other] { $count } uger
  }
unit-hours = { $count ->
    [one] { $count } time
   *[other] { $count } timer
  }
unit-courses = { $count ->
    [one] { $count } forløb
   *[other] { $count } forløb
  }
unit-week_number = uge { $week }

# The sectors: the full name, the short one for chips and lanes, and the letter that stands beside the colour
sector-psychiatry = Psykiatrien
  .short = Psykiatri
  .letter = P
sector-substance_treatment = Rusmiddelbehandlingen
  .short = Rusmiddel
  .letter = R
sector-social_services = Socialforvaltningen (myndighed)
  .short = Myndighed
  .letter = M
sector-social_psychiatry = Socialpsykiatrien
  .short = Socialpsykiatri
  .letter = SP
sector-housing = Boligsocial indsats og botilbud
  .short = Bolig
  .letter = Bo
sector-job_centre = Jobcentret
  .short = Jobcenter
  .letter = J
sector-general_practice = Egen læge
  .short = Egen læge
  .letter = L
sector-citizen = Borgeren og netværket
  .short = Borger
  .letter = B

# Where a course is in a week
course_state-stable = stabil
course_state-unstable = ustabil
course_state-crisis = krise/indlagt
course_state-out_of_contact = uden kontakt
course_state-recovering = i bedring, i kontakt

legal_frame-split_responsibility_pre_2024 = Delt ansvar: regionen behandler den psykiske lidelse, kommunen rusmiddelproblemet (2014–2024)
  .short = Delt ansvar (før september 2024)
legal_frame-integrated_regional_2024 = Integreret behandling i regionen for borgere i målgruppen (fra 1. september 2024)
  .short = Integreret behandling (fra september 2024)
legal_frame-other = En anden ramme
  .short = Anden ramme

target_sign-repeated_admissions = Gentagne indlæggelser
target_sign-unstable_attendance = Ustabilt fremmøde
target_sign-interrupted_treatment = Afbrudte behandlingsforløb

life_area-mental_health = Psykisk helbred
life_area-substance_use = Alkohol og andre rusmidler
life_area-physical_health = Fysisk helbred
life_area-housing = Bolig
life_area-finances = Økonomi
life_area-employment = Arbejde og uddannelse
life_area-family = Familie og børn
life_area-relations = Relationer og netværk
life_area-self_care = Egenomsorg
life_area-daily_life = Hverdagen

support_need-none = Intet behov for støtte
support_need-mild = Let behov for støtte
support_need-moderate = Moderat behov for støtte
support_need-high = Højt behov for støtte
support_need-complete = Fuldt behov for støtte
support_need-not_assessed = Ikke vurderet

other_plan_kind-treatment_plan = Behandlingsplan
other_plan_kind-section_141_plan = Handleplan (serviceloven § 141)
other_plan_kind-discharge_agreement = Udskrivningsaftale
other_plan_kind-coordination_plan = Koordinationsplan
other_plan_kind-provider_plan = Tilbuddets egen plan
other_plan_kind-job_plan = Min Plan (jobcentret)
other_plan_kind-substance_plan = Behandlingsplan i rusmiddelbehandlingen
other_plan_kind-other = En anden plan

other_plan_action-merge = Lægges sammen med KI-planen
other_plan_action-refer = KI-planen henviser til den
other_plan_action-replace = Erstattes af KI-planen

network_wish-take_part = Vil gerne have personen med
network_wish-be_informed = Personen må gerne få besked
network_wish-not_now = Ikke nu
network_wish-not_asked = Borgeren er ikke spurgt

contact_state-none = Ingen kontakt
contact_state-referred = Henvist
contact_state-in_contact = I kontakt
contact_state-ended = Afsluttet

consent_form-oral = Mundtligt
consent_form-written = Skriftligt

legal_basis-health_treatment = Mellem sundhedspersoner, til behandling (sundhedsloven §§ 41–42)
  .short = Behandling (§§ 41–42)
legal_basis-health_other_purpose = Helbredsoplysninger til andre formål (sundhedsloven §§ 43–44)
  .short = Andre formål (§§ 43–44)
legal_basis-discharge = Udskrivningsaftale eller koordinationsplan (psykiatriloven § 13 c)
  .short = Udskrivning (§ 13 c)
legal_basis-municipal = Kommunens egne oplysninger (forvaltningsloven, retssikkerhedsloven og databeskyttelse)
  .short = Kommunens oplysninger
legal_basis-child = Underretning om et barn (barnets lov)
  .short = Underretning
legal_basis-citizen_self = Borgeren fortæller det selv eller får det at vide
  .short = Borgeren selv

topic-mental_health = Psykisk helbred
topic-substance_use = Alkohol og andre rusmidler
topic-physical_health = Fysisk helbred
topic-housing = Bolig
topic-finances = Økonomi
topic-employment = Arbejde og uddannelse
topic-family = Familie og børn
topic-daily_life = Hverdagen
topic-agreements = Aftaler og mødetider

purpose-treatment = Behandling
purpose-coordination = Koordinering
purpose-discharge = Udskrivning
purpose-child_welfare = Et barns trivsel

trigger-crisis = Krise eller optræk
trigger-no_shows = Tre udeblivelser
trigger-relapse = Tilbagefald
trigger-discharge = Udskrivning
trigger-lost_housing = Mistet bolig
trigger-move = Flytning
trigger-consent_withdrawn = Samtykke trukket tilbage
trigger-coordinator_away = Nøgleperson væk
trigger-new_need = Nyt behov

meeting_form-coordination = Koordinationsmøde (KI-møde)
meeting_form-network = Netværksmøde
meeting_form-network_with_ki = Netværksmøde med KI-elementer

attendance-whole = Med hele mødet
attendance-part = Med en del af mødet
attendance-absent = Ikke med

acceptance-accepted = Siger ja til planen
acceptance-declined = Siger nej til planen
acceptance-pending = Har ikke svaret endnu

intervention_answer-accepted = Har sagt ja
intervention_answer-declined = Har sagt nej
intervention_answer-not_asked = Er ikke spurgt

goal_kind-develop = Udvikle
goal_kind-maintain = Fastholde
goal_kind-limit_loss = Begrænse tab

follow_up-continue = Fortsætter
follow_up-end = Afsluttes
follow_up-end_and_refer = Afsluttes og henvises videre

notification_state-not_considered = Ikke overvejet
notification_state-considered_not_needed = Overvejet – ikke nødvendig
notification_state-made = Underretning er sendt

# A file that is handed over on a page, and what is wrong in it

upload-reading = Filen bliver læst …
upload-not_received = Filen kom ikke frem. Er den flyttet eller åben i et andet program? Prøv igen.
fault_list-more_alike = … og { $count } af samme slags.
