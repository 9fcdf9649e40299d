# What the parts of a plan are called, and the answers to whether something may be shared.

## Fields

field-citizen = Borger
field-legal_frame = Lovramme
field-initiator = Hvem tager initiativet
field-initiated_on = Startet den
field-owner = Hvem ejer planen
field-participants = Deltagere
field-contacts = Kontakt i dag
field-discharge = Udskrivning
field-signs = Tegn på behov
field-status = Status nu
field-other_plans = Andre planer
field-other_plans_asked = Spurgt til andre planer
field-network = Pårørende og netværk
field-wish = Borgerens ønsker
field-what_worked = Hvad har hjulpet før
field-consents = Samtykke
field-objections = Borgerens nej
field-disclosures = Det, I deler
field-challenges = Største udfordringer
field-goals = Mål
field-interventions = Indsatser
field-if_thens = Hvis–så-aftaler
field-coordinator = Koordinator (tovholder)
field-upkeep = Sådan holdes planen opdateret
field-commitments = Hvem har lovet hvad
field-meeting = Møde
field-revisions = Udgaver
field-case = Sag
field-begins_on = Begynder den
field-format = Format

field-meeting-next_meeting = Næste møde
field-meeting-form = Mødeform
field-meeting-held_on = Mødedato
field-meeting-chair = Mødeleder
field-meeting-minute_taker = Referent
field-meeting-present = Til stede
field-meeting-absent = Afbud
field-meeting-agreed_without_citizen = Aftalt at mødes uden borgeren
field-meeting-citizen_attendance = Var borgeren med
field-meeting-citizen_acceptance = Borgerens svar på planen
field-meeting-accepted_on = Svaret den
field-meeting-others_told = De andre har fået besked
field-meeting-agenda = Dagsorden
field-meeting-expectations = Forventninger
field-meeting-agreements = Aftaler

## Sharing

answer-yes = Ja
answer-no = Nej
answer-ask = Spørg først
consent-state-in_force = Gælder
consent-state-undated = Uden dato
consent-state-not_yet = Gælder ikke endnu
consent-state-expired = Udløbet
consent-state-withdrawn = Trukket tilbage

sharing-citizen_tells = Borgeren fortæller det selv. Det er altid i orden.
sharing-citizen_is_told = Borgeren må gerne få at vide, hvad der står om ham eller hende. Hvad pårørende må vide, bestemmer borgeren.
sharing-child_notification = Pligten til at underrette går til kommunen og kræver ikke samtykke. Fortæl borgeren det, når det kan lade sig gøre.
sharing-child_other_recipient = En underretning går til kommunens myndighed. Spørg, før du deler det med andre.
sharing-objection = Nej. Borgeren har frabedt sig, at oplysninger om { of_topic } går til { of_recipient } (sundhedsloven § 41 stk. 3).
sharing-objection_discharge = Borgeren har sagt nej. Loven kan tillade det, hvor en udskrivningsaftale eller koordinationsplan gør det nødvendigt (psykiatriloven § 13 c). Tal med din leder først.
sharing-objection_municipal = Borgeren har sagt nej. Andre regler kan gælde for kommunens oplysninger, men tal med borgeren og din leder først.
sharing-same_service = Ja, til dem, der har brug for det i arbejdet med borgeren.
sharing-discharge_where_necessary = Ja, hvor det er nødvendigt for udskrivningsaftalen eller koordinationsplanen (psykiatriloven § 13 c). Det kræver ikke samtykke.
sharing-discharge_no_agreement = Spørg først. Uden en udskrivningsaftale eller koordinationsplan gælder psykiatriloven § 13 c ikke.
sharing-consent_treatment = Ja. Borgeren har givet samtykke.
sharing-withdrawn_treatment = Spørg først. Borgeren har trukket sit samtykke tilbage.
sharing-treatment_where_necessary = Ja, hvor det er nødvendigt for behandlingen (sundhedsloven § 41 stk. 2). Spørg alligevel, og skriv det i journalen.
sharing-consent_written = Ja. Der er et skriftligt samtykke.
sharing-oral_only = Spørg først. Samtykket er mundtligt, og her skal det som hovedregel være skriftligt.
sharing-consent_undated = Spørg først. Der står ikke, hvornår samtykket er givet.
sharing-withdrawn = Nej. Borgeren har trukket samtykket tilbage.
sharing-expired = { $lapses } udløb samtykket. Spørg borgeren igen, før du deler mere.
sharing-other_basis = Spørg først. Der er et samtykke, men det bygger på en anden regel.
sharing-needs_written_consent = Nej, ikke endnu. Oplysninger om { of_topic } fra { of_sender } til { of_recipient } kræver som hovedregel skriftligt samtykke (sundhedsloven §§ 43–44).
sharing-private_matters = Spørg først. Det er ikke helbredsoplysninger, men det kan være private forhold.
sharing-either_law = Spørg først. Rusmiddelbehandling hører enten under sundhedsloven (alkohol og lægelig behandling) eller serviceloven (stoffer, § 101). Et skriftligt samtykke holder efter begge love.
sharing-consent_municipal = Ja. Borgeren har givet samtykke.
sharing-withdrawn_municipal = Spørg først. Borgeren har trukket sit samtykke tilbage.
sharing-municipal = Spørg først. I kommunen er samtykke hovedreglen.
sharing-no_legal_advice = kitools nævner den regel, der nok gælder, og giver ikke juridisk rådgivning.

## The lists of codes by the name of their class (`LifeArea` is `life-area`)

legal-frame-split_responsibility_pre_2024 = { legal_frame-split_responsibility_pre_2024 }
legal-frame-integrated_regional_2024 = { legal_frame-integrated_regional_2024 }
legal-frame-other = { legal_frame-other }

target-sign-repeated_admissions = { target_sign-repeated_admissions }
target-sign-unstable_attendance = { target_sign-unstable_attendance }
target-sign-interrupted_treatment = { target_sign-interrupted_treatment }

life-area-mental_health = { life_area-mental_health }
life-area-substance_use = { life_area-substance_use }
life-area-physical_health = { life_area-physical_health }
life-area-housing = { life_area-housing }
life-area-finances = { life_area-finances }
life-area-employment = { life_area-employment }
life-area-family = { life_area-family }
life-area-relations = { life_area-relations }
life-area-self_care = { life_area-self_care }
life-area-daily_life = { life_area-daily_life }

support-need-none = { support_need-none }
support-need-mild = { support_need-mild }
support-need-moderate = { support_need-moderate }
support-need-high = { support_need-high }
support-need-complete = { support_need-complete }
support-need-not_assessed = { support_need-not_assessed }

other-plan-kind-treatment_plan = { other_plan_kind-treatment_plan }
other-plan-kind-section_141_plan = { other_plan_kind-section_141_plan }
other-plan-kind-discharge_agreement = { other_plan_kind-discharge_agreement }
other-plan-kind-coordination_plan = { other_plan_kind-coordination_plan }
other-plan-kind-provider_plan = { other_plan_kind-provider_plan }
other-plan-kind-job_plan = { other_plan_kind-job_plan }
other-plan-kind-substance_plan = { other_plan_kind-substance_plan }
other-plan-kind-other = { other_plan_kind-other }

other-plan-action-merge = { other_plan_action-merge }
other-plan-action-refer = { other_plan_action-refer }
other-plan-action-replace = { other_plan_action-replace }

network-wish-take_part = { network_wish-take_part }
network-wish-be_informed = { network_wish-be_informed }
network-wish-not_now = { network_wish-not_now }
network-wish-not_asked = { network_wish-not_asked }

contact-state-none = { contact_state-none }
contact-state-referred = { contact_state-referred }
contact-state-in_contact = { contact_state-in_contact }
contact-state-ended = { contact_state-ended }

consent-form-oral = { consent_form-oral }
consent-form-written = { consent_form-written }

legal-basis-health_treatment = { legal_basis-health_treatment }
legal-basis-health_other_purpose = { legal_basis-health_other_purpose }
legal-basis-discharge = { legal_basis-discharge }
legal-basis-municipal = { legal_basis-municipal }
legal-basis-child = { legal_basis-child }
legal-basis-citizen_self = { legal_basis-citizen_self }

meeting-form-coordination = { meeting_form-coordination }
meeting-form-network = { meeting_form-network }
meeting-form-network_with_ki = { meeting_form-network_with_ki }

intervention-answer-accepted = { intervention_answer-accepted }
intervention-answer-declined = { intervention_answer-declined }
intervention-answer-not_asked = { intervention_answer-not_asked }

goal-kind-develop = { goal_kind-develop }
goal-kind-maintain = { goal_kind-maintain }
goal-kind-limit_loss = { goal_kind-limit_loss }

follow-up-continue = { follow_up-continue }
follow-up-end = { follow_up-end }
follow-up-end_and_refer = { follow_up-end_and_refer }

notification-state-not_considered = { notification_state-not_considered }
notification-state-considered_not_needed = { notification_state-considered_not_needed }
notification-state-made = { notification_state-made }

# Changes to a plan, one at a time
plan-no_such_place = Planen har ikke noget sted, der hedder „{ $path }“.
    .mend = Vælg et felt, der står i planen.
plan-does_not_fit = Det kan ikke stå i „{ $path }“: { $reason }
    .mend = Ret det, du skrev, og prøv igen.
