# The plan on paper

summary-document_title = KI-plan – { $case }
summary-title = The KI-plan on one page
summary-about = Coordinating action plan (koordinerende indsatsplan, KI-plan) for { $name } · case: { $case }
summary-printed = Printed { $on }
summary-page = Page { $page } of { $pages }
summary-not_written = Not written yet
summary-more = More about the plan

summary-wish = What I wish – in the citizen's own words
summary-challenges = The biggest challenges right now
summary-goals = Goals
summary-interventions = Interventions
summary-if_thens = If–then agreements
summary-who_holds_together = Who holds the plan together?
summary-coordinator = Coordinator
summary-hours = Time set aside
summary-stand_in = Stand-in
summary-next_meeting = Next meeting
summary-hours_per_week = { $hours ->
    [one] { $hours } hour a week
   *[other] { $hours } hours a week
  }
summary-within_days = { $days ->
    [0] the same day
    [one] { $days } day
   *[other] { $days } days
  }
summary-every_weeks = { $weeks ->
    [1] every week
   *[other] every { $weeks } weeks
  }
summary-years = { $age } years

summary-frame = The frame of the plan
summary-people = Who takes part?
summary-contacts = Contact with each sector
summary-status = How are things now?
summary-other_plans = Other plans
summary-network = Network and relatives
summary-children = Children in the family
summary-worked = What worked before
summary-sharing = Consent and sharing of information
summary-objection = The citizen has said no to sharing { $topics } with { $parties }.
summary-everything = anything
summary-everybody = anybody
summary-withdrawn = Withdrawn { $on }
summary-obligations = What have we promised each other?
summary-upkeep = How we keep the plan up to date
summary-meeting = The meeting
summary-versions = Versions of the plan
summary-findings = What can make the plan better

summary-column_intervention = Intervention
summary-column_goal = Goal no.
summary-column_responsible = Responsible
summary-column_due = By
summary-column_answer = Answer
summary-column_if = If
summary-column_then = Then
summary-column_who = Who
summary-column_within = Within
summary-column_function = Function
summary-column_sector = Sector
summary-column_contact_details = Contact
summary-column_contact = Contact now
summary-column_since = Since
summary-column_area = Area of life
summary-column_status = Status
summary-column_told_by = Told by
summary-column_support_need = Support need
summary-column_plan = Plan
summary-column_holder = Who holds it
summary-column_action = What becomes of it
summary-column_note = Note
summary-column_relative = Who
summary-column_wish = The citizen's wish
summary-column_age = Age
summary-column_notification = Notification
summary-column_basis = Basis
summary-column_topics = About what
summary-column_parties = Between whom
summary-column_given = Given
summary-column_until = Holds until
summary-column_hours = Time set aside
summary-column_escalation = Whom do we go to when the agreement does not hold?
summary-column_legal_frame = Legal frame
summary-column_initiator = Took the initiative
summary-column_owner = Owns the plan
summary-column_signs = Signs that the plan is the right one
summary-column_triggers = Updated upon
summary-column_fixed_weeks = And always
summary-column_writer = Who writes
summary-column_where = Where it is kept
summary-column_competences = What the coordinator's role asks for
summary-column_form = Form of meeting
summary-column_held_on = Held
summary-column_chair = Chair
summary-column_minute_taker = Minute-taker
summary-column_present = Present
summary-column_absent = Absent
summary-column_attendance = The citizen's attendance
summary-column_acceptance = The citizen's answer
summary-column_agenda = Agenda
summary-column_expectations = Expectations
summary-column_agreements = Agreements
summary-column_number = No.
summary-column_on = Date
summary-column_what = What changed
summary-column_why = Why
summary-column_severity = How important
summary-column_finding = Remark
summary-severity = { $severity ->
    [stop] Most important
    [ought] Ought to be looked at
   *[consider] Consider
  }
