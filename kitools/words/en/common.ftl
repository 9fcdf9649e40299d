# What several rooms say: the names of codes (one id per code: <list>-<value>), units, and the lines every page needs.
# Facts are written by tr(): dates, numbers and lists arrive as English says them.

words-missing = There are no words for { $said } ({ $language }).
words-fact = The sentence { $said } ({ $language }) cannot be said: { $reason }

language-da = Dansk
language-en = English

common-ki_plan = coordinating action plan (KI-plan)
common-fictive = Fictive citizen · exercise
common-learning_model = A learning model – not a forecast
common-no_legal_advice = kitools names the rule but gives no legal advice.
common-yes = yes
common-no = no
common-nobody = nobody
common-not_said = not agreed
common-show_numbers = Show numbers
common-show_all = Show all
common-show_less = Show fewer
common-show_where = Show where
common-why = Why?
common-source = Source
common-back = Back
common-next = Next
common-cancel = Cancel
common-close = Close
common-undo = Undo delete
common-delete = Delete
common-add = Add
common-more = More
common-saved_at = Saved at { $time }
common-not_saved = Not saved yet
common-out_of_100 = { $count } out of 100

unit-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
  }
unit-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
  }
unit-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
  }
unit-courses = { $count ->
    [one] { $count } course
   *[other] { $count } courses
  }
unit-week_number = week { $week }

# The sectors: the full name, the short one for chips and lanes, and the letter that stands beside the colour
sector-psychiatry = Psychiatry
  .short = Psychiatry
  .letter = P
sector-substance_treatment = Substance-use treatment
  .short = Substance use
  .letter = S
sector-social_services = Social services (authority)
  .short = Authority
  .letter = A
sector-social_psychiatry = Social psychiatry
  .short = Social psych.
  .letter = SP
sector-housing = Housing support and supported housing
  .short = Housing
  .letter = H
sector-job_centre = The job centre
  .short = Job centre
  .letter = J
sector-general_practice = General practitioner
  .short = GP
  .letter = GP
sector-citizen = The citizen and the network
  .short = Citizen
  .letter = C

# Where a course is in a week
course_state-stable = stable
course_state-unstable = unstable
course_state-crisis = crisis/admitted
course_state-out_of_contact = out of contact
course_state-recovering = recovering, in contact

legal_frame-split_responsibility_pre_2024 = Split responsibility: the region treats the mental illness, the municipality the substance use (2014–2024)
  .short = Split responsibility (before September 2024)
legal_frame-integrated_regional_2024 = Integrated treatment in the region for citizens in the target group (from 1 September 2024)
  .short = Integrated treatment (from September 2024)
legal_frame-other = Another frame
  .short = Another frame

target_sign-repeated_admissions = Repeated admissions
target_sign-unstable_attendance = Unstable attendance
target_sign-interrupted_treatment = Interrupted courses of treatment

life_area-mental_health = Mental health
life_area-substance_use = Alcohol and other substances
life_area-physical_health = Physical health
life_area-housing = Housing
life_area-finances = Finances
life_area-employment = Work and education
life_area-family = Family and children
life_area-relations = Relations and network
life_area-self_care = Self-care
life_area-daily_life = Everyday life

support_need-none = No need for support
support_need-mild = Mild need for support
support_need-moderate = Moderate need for support
support_need-high = High need for support
support_need-complete = Complete need for support
support_need-not_assessed = Not assessed

other_plan_kind-treatment_plan = Treatment plan
other_plan_kind-section_141_plan = Action plan (Social Services Act § 141)
other_plan_kind-discharge_agreement = Discharge agreement
other_plan_kind-coordination_plan = Coordination plan (psychiatry)
other_plan_kind-provider_plan = The provider's own plan
other_plan_kind-job_plan = My Plan (job centre)
other_plan_kind-substance_plan = Treatment plan in substance-use treatment
other_plan_kind-other = Another plan

other_plan_action-merge = Merged into the KI-plan
other_plan_action-refer = The KI-plan refers to it
other_plan_action-replace = Replaced by the KI-plan

network_wish-take_part = Wants this person to take part
network_wish-be_informed = This person may be informed
network_wish-not_now = Not now
network_wish-not_asked = The citizen has not been asked

contact_state-none = No contact
contact_state-referred = Referred
contact_state-in_contact = In contact
contact_state-ended = Ended

consent_form-oral = Oral
consent_form-written = Written

legal_basis-health_treatment = Between health professionals, for treatment (Health Act §§ 41–42)
  .short = Treatment (§§ 41–42)
legal_basis-health_other_purpose = Health information for other purposes (Health Act §§ 43–44)
  .short = Other purposes (§§ 43–44)
legal_basis-discharge = Discharge agreement or coordination plan (Psychiatric Act § 13 c)
  .short = Discharge (§ 13 c)
legal_basis-municipal = The municipality's own information (administrative law, legal rights act and data protection)
  .short = Municipal information
legal_basis-child = Notification about a child (Children's Act)
  .short = Notification
legal_basis-citizen_self = The citizen tells it, or is told it
  .short = The citizen

topic-mental_health = Mental health
topic-substance_use = Alcohol and other substances
topic-physical_health = Physical health
topic-housing = Housing
topic-finances = Finances
topic-employment = Work and education
topic-family = Family and children
topic-daily_life = Everyday life
topic-agreements = Agreements and appointments

purpose-treatment = Treatment
purpose-coordination = Coordination
purpose-discharge = Discharge
purpose-child_welfare = A child's welfare

trigger-crisis = Crisis or signs of one
trigger-no_shows = Three no-shows
trigger-relapse = Relapse
trigger-discharge = Discharge
trigger-lost_housing = Lost housing
trigger-move = Move
trigger-consent_withdrawn = Consent withdrawn
trigger-coordinator_away = Key person away
trigger-new_need = New need

meeting_form-coordination = Coordination meeting (KI meeting)
meeting_form-network = Network meeting
meeting_form-network_with_ki = Network meeting with KI elements

attendance-whole = There for the whole meeting
attendance-part = There for part of the meeting
attendance-absent = Not there

acceptance-accepted = Says yes to the plan
acceptance-declined = Says no to the plan
acceptance-pending = Has not answered yet

intervention_answer-accepted = Has said yes
intervention_answer-declined = Has said no
intervention_answer-not_asked = Has not been asked

goal_kind-develop = Develop
goal_kind-maintain = Maintain
goal_kind-limit_loss = Limit loss

follow_up-continue = Continues
follow_up-end = Ends
follow_up-end_and_refer = Ends with a referral

notification_state-not_considered = Not considered
notification_state-considered_not_needed = Considered – not needed
notification_state-made = Notification made

# A file that is handed over on a page, and what is wrong in it

upload-reading = Reading the file …
upload-not_received = The file did not arrive. Has it been moved, or is it open in another program? Try again.
fault_list-more_alike = … and { $count } of the same kind.
