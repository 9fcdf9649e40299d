# What the parts of a plan are called, and the answers to whether something may be shared.

## Fields

field-citizen = Citizen
field-legal_frame = Legal frame
field-initiator = Who takes the initiative
field-initiated_on = Started on
field-owner = Who owns the plan
field-participants = Participants
field-contacts = Contact today
field-discharge = Discharge
field-signs = Signs of need
field-status = Status now
field-other_plans = Other plans
field-other_plans_asked = Asked about other plans
field-network = Relatives and network
field-wish = The citizen’s wishes
field-what_worked = What has helped before
field-consents = Consent
field-objections = The citizen’s no
field-disclosures = What you share
field-challenges = Biggest challenges
field-goals = Goals
field-interventions = Interventions
field-if_thens = If–then agreements
field-coordinator = Coordinator (tovholder)
field-upkeep = How the plan is kept up to date
field-commitments = Who has promised what
field-meeting = Meeting
field-revisions = Versions
field-case = Case
field-begins_on = Begins on
field-format = Format

field-meeting-next_meeting = Next meeting
field-meeting-form = Form of meeting
field-meeting-held_on = Date of meeting
field-meeting-chair = Chair
field-meeting-minute_taker = Minute-taker
field-meeting-present = Present
field-meeting-absent = Absent
field-meeting-agreed_without_citizen = Agreed to meet without the citizen
field-meeting-citizen_attendance = Was the citizen there
field-meeting-citizen_acceptance = The citizen’s answer to the plan
field-meeting-accepted_on = Answered on
field-meeting-others_told = The others have been told
field-meeting-agenda = Agenda
field-meeting-expectations = Expectations
field-meeting-agreements = Agreements

## Sharing

answer-yes = Yes
answer-no = No
answer-ask = Ask first
consent-state-in_force = In force
consent-state-undated = Undated
consent-state-not_yet = Not in force yet
consent-state-expired = Lapsed
consent-state-withdrawn = Withdrawn

sharing-citizen_tells = The citizen tells it. That is always in order.
sharing-citizen_is_told = The citizen may be told what is known about him or her. What relatives may know is for the citizen to say.
sharing-child_notification = The duty to notify goes to the municipality and needs no consent. Tell the citizen where you can.
sharing-child_other_recipient = A notification goes to the municipal authority. Ask before you share it with others.
sharing-objection = No. The citizen has objected to information on { of_topic } going to { of_recipient } (Health Act, sundhedsloven § 41 stk. 3).
sharing-objection_discharge = The citizen has said no. The law may allow it where a discharge agreement or coordination plan makes it necessary (Mental Health Act, psykiatriloven § 13 c). Talk with your manager first.
sharing-objection_municipal = The citizen has said no. Other rules may apply to the municipality’s information, but talk with the citizen and your manager first.
sharing-same_service = Yes, to those who need it in the work with the citizen.
sharing-discharge_where_necessary = Yes, where the discharge agreement or coordination plan makes it necessary (Mental Health Act, psykiatriloven § 13 c). No consent is needed.
sharing-discharge_no_agreement = Ask first. Without a discharge agreement or coordination plan § 13 c of the Mental Health Act (psykiatriloven) does not apply.
sharing-consent_treatment = Yes. The citizen has consented.
sharing-withdrawn_treatment = Ask first. The citizen has withdrawn the consent.
sharing-treatment_where_necessary = Yes, where necessary for treatment (Health Act, sundhedsloven § 41 stk. 2). Ask all the same, and enter it in the record.
sharing-consent_written = Yes. There is a written consent.
sharing-oral_only = Ask first. The consent was given by word of mouth; as a rule it must be written here.
sharing-consent_undated = Ask first. It does not say when the consent was given.
sharing-withdrawn = No. The citizen has withdrawn the consent.
sharing-expired = On { $lapses } the consent lapsed. Ask the citizen again before you share more.
sharing-other_basis = Ask first. There is a consent, but it rests on another rule.
sharing-needs_written_consent = No, not yet. Information on { of_topic } from { of_sender } to { of_recipient } as a rule needs written consent (Health Act, sundhedsloven §§ 43–44).
sharing-private_matters = Ask first. It is not health information, but it may be private.
sharing-either_law = Ask first. Substance-use treatment may be health law (alcohol, medical treatment) or social law (drugs, serviceloven § 101). A written consent holds under both.
sharing-consent_municipal = Yes. The citizen has consented.
sharing-withdrawn_municipal = Ask first. The citizen has withdrawn the consent.
sharing-municipal = Ask first. In the municipality consent is the main rule.
sharing-no_legal_advice = kitools names the rule that most likely applies, and gives no legal advice.

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
plan-no_such_place = The plan has no place called “{ $path }”.
    .mend = Choose a field that is in the plan.
plan-does_not_fit = That cannot stand in “{ $path }”: { $reason }
    .mend = Change what you typed and try again.
