# The practice page. Short sentences, the words of staff.

ui-learning-model = A learning model – not a forecast. The figures show imagined courses, not the effect of a plan.
ui-not-chosen = Not chosen
ui-not-a-number = Write a number, for example 1.5, or leave the field empty.
ui-not-a-whole-number = Write a whole number that fits the field, or leave it empty.
ui-not-a-day = Choose a day from 1900 to 2199. This one is not saved.
ui-too-long = There is room for { $limit } characters here. What comes after that is not saved.
ui-cpr-refuse = This looks like a CPR number. Only made-up people may be written about here. The number is not saved; the rest of the text is. Delete the number and all is well.
ui-cpr-review = There are ten digits in a row here. Is it a CPR number? Then delete it. The digits are not saved until you have answered.
ui-cpr-vouch = No, it is not a CPR number

practice-title = Practise a coordinating plan
practice-purpose = Read a fictive citizen's case, make a coordinating action plan (koordinerende indsatsplan, KI-plan), and see how a year may go.
practice-home = To the front page
practice-tools = Front page and language
practice-you-are-here = You are here
practice-step-of = Step { $number } of { $count }: { $step }
practice-no_case = Choose a citizen first.
practice-no_version = There is no version { $number } of the plan.
practice-blocked-no_case = Choose a citizen first.
practice-blocked-one_version = Let a year pass under two versions of the plan first.
practice-unreadable_draft = What was saved can no longer be read. Begin a new exercise.

step-choose = Choose
step-choose-title = Whom will you practise with?
step-choose-hint = These people are made up. Choose one and begin. Everything you write is saved as you go.
step-read = Read
step-talk = Talk
step-talk-title = Talk with { $name }
step-talk-hint = Choose how to ask. The answer depends on it, and what you hear is written into the plan.
step-plan = Make the plan
step-plan-title = Make the plan together with { $name }
step-plan-hint = Begin with what fits on one page. The rest lies behind “Show more”. You can let a year pass at any time, even under half a plan.
step-year = A year
step-year-title = A year goes by
step-year-hint = First one course as a story. Then the same plan in many imagined courses, counted as “out of 100”.
step-compare = Compare
step-compare-title = What did the change do?
step-compare-hint = Both versions meet the same luck. The difference therefore comes from what you changed.
step-keep = Take along
step-keep-title = Take the plan along
step-keep-hint = Download the plan, or print it on one page. With the code you can go on another day.

phase-right-hint = Is there something to coordinate, and who begins? Taking the initiative is not the same as having the responsibility.
phase-planning-hint = Who coordinates, who takes part, and what may you share with each other?
phase-meeting-hint = What is agreed at the meeting. The minute-taker writes straight into the plan. The plan holds from the meeting on, once the citizen has said yes.
phase-follow_up-hint = A plan only acts while it is up to date. Agree on who keeps it so.

practice-waiting-title = You have an exercise under way
practice-waiting = You were working with { $name }. You can go on where you left off, or choose a new one below.
practice-go-on = Go on with the exercise
practice-first-sector = sees the citizen first
practice-choose-case = Choose { $name }
practice-before-you-begin = Before you meet { $name }
practice-who-are-you = Who are you in the exercise?
practice-how-long = How much time do you have?
practice-short = About { $minutes } minutes – on a phone too
practice-long = About { $minutes } minutes – the whole case
practice-start-from = What will you begin with?
practice-from-half-made = A plan that others have begun
practice-from-blank = An empty plan
practice-begin = Read the case
practice-have-a-code = Do you have a code from last time?
practice-fetch = Fetch the exercise
practice-no-code-typed = Write the code of eight characters, for example K7M4-PQ2R.
practice-no-such-code = There is no exercise with that code. Check that all eight characters are right.

practice-who-is = Who is { $name }?
practice-age = { $age } years old
practice-resources = What { $name } brings along
practice-facts = Circumstances
practice-legal-frame = Who is responsible for treatment
practice-you-are = You are:
practice-only-you-know = This is what you know. The others know something else.
practice-network = Network
practice-no-network = The case names no network. Ask the citizen.
practice-other-plans = Plans that are there already
practice-no-other-plans = You know of no other plans. Ask around.
practice-timeline = What has happened
practice-fictive-note = People and places are made up.
practice-to-talk = Talk with { $name }

practice-you = You
practice-ask-differently = You can also try to ask in another way:
practice-in-the-plan-now = What you have heard
practice-learned-line = { $field }: { $text }
practice-learned-consent = Consent – about: { $topics } – between: { $parties }
practice-learned-objection = No – about: { $topics } – with: { $parties }
practice-nothing-learned = Nothing yet that belongs in the plan. Try to ask in another way.
practice-everything = everything
practice-everybody = everybody
practice-ask-the-others = Ask the others
practice-ask-the-others-hint = What they may tell you depends on what the citizen has said yes to, and on what you need it for.
practice-held-back = What they held back
practice-outcome-said = Why it could be said
practice-outcome-ask_first = Why the citizen must be asked first
practice-outcome-held_back = Why it was not said
practice-to-plan = Make the plan
approach-phone = Telephone and ask
approach-invitation = About the meeting
matter-overlap = You know the same
matter-contradiction = The accounts do not agree

practice-edit = Edit
practice-remove = Remove
practice-done = Done
practice-more-fields = More fields
practice-removed = Removed.
practice-not-written = Not written yet
practice-nobody-yet = Nobody yet
practice-more = Show more
practice-less = Show less
practice-next-phase = On to: { $phase }
practice-let-a-year-pass = Let a year pass
practice-changing-version = You are now changing the plan after version { $number }. Let a year pass again, and compare.
practice-good-title = What the plan does well
practice-remarks-title = Begin with these
practice-no-remarks = No remarks. The plan answers what the rules look for.
practice-show-all = Show all remarks
practice-show-fewer = Show only the most important
practice-why-and-how = Why, and what can you do?
practice-prompts-title = Questions that only you can answer
practice-prompts-intro = No rule can decide these. Use the questions when you talk together.
severity-stop = Most important:
severity-ought = Worth a look:
severity-consider = Consider:

section-signs = What suggests that a plan may help?
    .hint = No particular diagnosis is required. What matters is whether the interventions need coordinating.
section-initiative = Who takes the initiative, and who is responsible?
section-contacts = Whom does the citizen have contact with?
    .hint = Without contact the citizen must be referred, assessed or enrolled before that sector can act.
    .add = Add a contact
section-other_plans = Which plans are there already?
    .hint = Merge them, refer to them, or let this plan take their place. Otherwise it is one more plan.
    .add = Add a plan
section-discharge = Is a discharge ahead?
    .hint = If somebody asks for a network meeting, a time must be found within five working days.
section-coordinator = Who is the coordinator?
    .hint = The coordinator gathers the threads. That takes time, and a stand-in.
section-participants = Who takes part?
    .hint = Write the function, never a real name.
    .add = Add a participant
section-consents = What has the citizen said yes to?
    .hint = Ask openly, and write down what you agreed. kitools names the rule but gives no legal advice.
    .add = Add a consent
section-objections = What has the citizen said no to?
    .add = Add a no
section-disclosures = What is to be shared, and what for?
    .add = Add something to be shared
section-network = Relatives and network
    .hint = The citizen decides what part they have.
    .add = Add a person
section-children = Children in the family
    .hint = Where there is reason to worry about a child, the duty to notify applies.
    .add = Add a child
section-wish = What does the citizen want?
    .hint = Write the citizen's own words.
section-challenges = What are the biggest challenges right now?
    .hint = What you agree on across sectors. Few are better than many.
    .add = Add a challenge
section-goals = What do you want to reach?
    .add = Add a goal
section-interventions = Who does what by when?
    .hint = Each intervention has one responsible, a deadline, and a yes from the responsible.
    .add = Add an intervention
section-if_thens = If something goes wrong: who does what?
    .hint = If–then agreements work when everyday life does not follow the plan.
    .add = Add an if–then agreement
section-status = How do things stand now?
    .hint = Only what matters for the coordination.
    .add = Add a life area
section-meeting = The meeting
section-next_meeting = When do you meet again?
    .hint = Within six months of the meeting.
section-upkeep = How is the plan kept up to date?
section-commitments = What has each of you promised?
    .hint = Hours a week, and whom you go to when the agreement does not hold.
    .add = Add a promise
    .cannot = Every participant has a line already. Add a participant first.

form-signs-signs = Signs that you see
form-initiative-initiator = Who takes the initiative?
form-initiative-initiated_on = When?
form-initiative-owner = Who owns the plan?
    .hint = The one who is responsible for the plan coming to something.
form-contacts-sector = Who
form-contacts-state = Contact
form-contacts-referred_on = Referred on
form-contacts-started_on = In contact from
form-contacts-integrated_treatment = It is integrated treatment
form-other_plans-asked = I have asked which other plans there are
form-other_plans-kind = Which plan?
form-other_plans-holder = Who holds it?
form-other_plans-action = What do you do with it?
form-other_plans-note = Note
form-discharge-planned_on = Discharged on
form-discharge-network_meeting_asked_on = Network meeting asked for on
form-discharge-time_found_on = Time found on
form-discharge-network_meeting_on = Network meeting on
form-coordinator-participant = Coordinator
form-coordinator-stand_in = Stand-in
form-coordinator-hours_per_week = Hours a week
form-coordinator-competences = What must the coordinator be able to do?
form-participants-function = Function
form-participants-sector = Where from
form-participants-invited = Invited
form-participants-contact_details = Contact (made up)
form-consents-basis = Which rule does it rest on?
form-consents-topics = What may you share?
form-consents-parties = Between whom?
form-consents-form = How was it given?
form-consents-given_on = Given on
form-consents-expires_on = Holds until
    .hint = A consent under the health act §§ 43-44 lapses after a year at the latest.
form-consents-withdrawn_on = Withdrawn on
form-consents-entered_in_record = Entered in the record
form-consents-note = Note
form-objections-topics = What may you not share?
    .hint = Tick nothing if it is about everything.
form-objections-parties = With whom?
    .hint = Tick nothing if it is about everybody.
form-objections-made_on = Said on
form-objections-lifted_on = Lifted on
form-disclosures-topic = What
form-disclosures-sender = From
form-disclosures-recipient = To
form-disclosures-purpose = What for?
form-disclosures-on = When
form-network-relation = Relation
form-network-name = First name (made up)
form-network-wish = What does the citizen want?
form-network-note = Note
form-children-asked = I have asked about children in the family
form-children-age = Age
form-children-lives_with_citizen = Lives with the citizen
form-children-notification = Notification
form-children-note = Note
form-wish-wish = The citizen's wishes and dreams
form-wish-what_worked = What has helped before?
form-challenges-text = Challenge
form-challenges-priority = Priority (1 is most important)
form-challenges-area = Life area
form-goals-text = Goal
form-goals-challenges = Which challenges does it answer?
form-goals-kind = Kind of goal
form-interventions-text = Intervention
form-interventions-goal = Which goal?
form-interventions-responsible = Responsible
form-interventions-due = Deadline
form-interventions-answer = Has the responsible said yes?
form-interventions-hours_per_week = Hours a week
form-interventions-start_on = Begins on
form-interventions-prioritised = Prioritised now
form-if_thens-trigger = If
form-if_thens-then = then
form-if_thens-who = Who
form-if_thens-within_days = Within how many days?
form-status-area = Life area
form-status-text = Status
form-status-told_by = Told by
form-status-support_need = Support need
form-status-matters_for_coordination = Matters for the coordination
form-meeting-form = Form of meeting
form-meeting-chair = Chair
form-meeting-minute_taker = Minute-taker
form-meeting-present = Present
form-meeting-absent = Apologies
form-meeting-citizen_attendance = The citizen's attendance
form-meeting-agreed_without_citizen = It is agreed with the citizen that the meeting is held even if he or she does not come
form-meeting-accepted_on = The answer came on
form-meeting-others_told = The others have been told the answer
form-meeting-expectations = What have you said about what the plan can and cannot do?
form-meeting-agenda = Agenda (one item a line)
form-meeting-agreements = Agreements until the next meeting (one a line)
form-next_meeting-next_meeting = Next meeting
form-upkeep-triggers = What makes you update the plan?
form-upkeep-writer = Who writes?
form-upkeep-where = Where is it kept?
form-upkeep-fixed_weeks = Weeks between fixed look-throughs
form-commitments-participant = Who
form-commitments-hours_per_week = Hours a week
form-commitments-escalation = Whom do you go to when the agreement does not hold?

practice-not-kept = Not saved.
practice-your-code = Your code, so that you can go on later:
practice-other-window = The exercise was changed in another window. Nothing has been overwritten yet.
practice-keep-mine = Keep what stands here
practice-take-theirs = Show what the other window has

practice-plan-on-a-page = The plan on one page
practice-print-hint = Download the page, open it, and print. What stands behind “Show more” follows on the next pages.
practice-download-summary = Download the plan for print
practice-download-plan = Download the plan as a data file (JSON)
practice-preview = The plan as it prints
practice-think-about = Think about
practice-come-back = Come back another day
practice-code-hint = Write the code down. With it you can go on at another computer or phone for up to 180 days.
practice-new-exercise = Begin a new exercise
practice-delete = Delete the exercise
practice-delete-sure = The exercise will be deleted and cannot be fetched again. Download the plan first if you want to keep it.
practice-delete-yes = Yes, delete the exercise

phase-right = Is a KI-plan the right thing?
phase-planning = Planning
phase-meeting = The meeting
phase-follow_up = Follow-up

year-plan-changed = You have changed the plan since version { $number }. Below is still the year under version { $number }.
year-new-year = Let a year pass under the new plan
year-story-title = One imagined course: who has the ball?
year-story-hint = The model has worked through { $count } imagined courses. This is one of them, number { $number }. Another might go quite differently.
year-story-caption = A lane for each sector. Filled dot: came. Ring: stayed away. Hatched: nobody has the ball.
year-week-by-week = Read the course week by week
year-another-course = Show another course
year-typical-course = Back to a typical course
year-week = Week { $week }
year-why-this-week = Why did the week go like that?
year-explain = Explain the week
year-ball-title = Who has the ball? Out of 100 imagined courses
year-ball-hint = Each time something happens, a ball lies on the ground until a particular person picks it up.
year-ball-caption = Days before a particular person acts, and weeks in which nobody has the ball. The thin line holds 80 out of 100.
year-ball-days = When something happens, somebody typically acts { $middle ->
    [0] the same day
    [one] after { $middle } day
   *[other] after { $middle } days
  }. Half lie between { $early } and { $late } days.
year-ball-days-open = When something happens, somebody typically acts { $middle ->
    [0] the same day
    [one] after { $middle } day
   *[other] after { $middle } days
  }. More than one time in four nobody has acted when the year is over.
year-ball-days-never = More than half of the times nobody acts within the year.
year-ball-weeks = Weeks in which nobody has the ball: typically { $middle }. In 80 out of 100 courses between { $low } and { $high }.
year-ball-promises = Promises that were kept: { $share } out of 100.
year-ball-no-promises = Nobody has promised anything in the plan, so there are no promises to keep.
year-ball-information = Knowledge that was there when it was needed: { $share } out of 100 times.
year-ball-up-to-date = The plan was up to date in { $share } per cent of the weeks of the year.
year-ball-honest = The figures follow from what the plan arranges, and from assumptions about how long things lie when nobody has agreed anything. They have not been measured in real life.
year-show-deeper = Show states and hours too
year-states-title = Where are the courses week by week?
year-states-hint = The plan usually changes little here. That is the knowledge there is: nobody has measured what KI-plans do for citizens.
year-states-caption = 100 imagined courses, week by week.
year-hours-title = Who spends time on the plan?
year-hours-hint = Hours in the year, on average: the plan’s interventions, updates and balls. Your other work is not counted. Nobody spends more than was set aside.
year-hours-caption = Hours for each responsible.
year-change-the-plan = Change the plan
year-compare = Compare with before
year-take-along = Take the plan along
year-why-title = Week { $week }: the risk of crisis or lost contact
year-why-happened = In this course it happened.
year-why-not-happened = In this course it did not happen.
year-otherwise = What would have changed the risk that week?
year-why-honest = A risk is not a cause, and nobody knows how it would have gone in real life.

compare-version = Version { $number }
compare-hold-against = Compare with
compare-changed-title = What you changed
compare-nothing-changed = The two versions are the same.
compare-added = { $count } added
compare-changed = { $count ->
    [one] changed
   *[other] { $count } changed
  }
compare-removed = { $count } removed
compare-ball-title = Who has the ball – before and now?
compare-ball-caption = Before and now in the same imagined courses.
compare-out-of-100 = better in { $better }, unchanged in { $unchanged } and worse in { $worse } out of 100 courses.
compare-on-average = On average { $difference }.
compare-course-title = All differences – the course itself too
compare-course-hint = The difference is “now” minus “before” in the same courses. Where the course itself is unchanged, it is because there is no knowledge that says otherwise.
compare-course-caption = The dot is the mean. The line and the figures in brackets show how far luck in the model can move it (95 %) – not whether the model is right.
compare-show-barriers = Show what each barrier cost
compare-barriers-title = What did each barrier cost?
compare-barriers-hint = We take away one barrier at a time in the new plan. The numbers do not add up, for barriers hang together.
compare-barriers-caption = Days with nobody holding the ball that the course would be spared.

year-hours-spread = All together: typically { $middle } hours. In 80 out of 100 courses between { $low } and { $high }.
compare-why-changed = Why did you change the plan?
compare-why-changed-hint = The answer goes into the plan's list of versions.
practice-first-version = First version
practice-computing = The year goes by … this takes a moment.
practice-back-to = Back to: { $step }
practice-about = About: { $barrier }
practice-chosen = You have chosen { $name }
practice-choose-another = Choose somebody else
section-when = When is the meeting, and does the citizen say yes?
form-when-held_on = The meeting is held on
form-when-citizen_acceptance = Does the citizen say yes to the plan?
year-not-begun = The plan got under way in { $share } out of 100 courses.
year-not-begun-no_date = The meeting has no date, and the plan only holds from the meeting.
year-not-begun-declined = The citizen has said no to the plan.
year-not-begun-other = Check whether the meeting lies within the year, and whether the citizen says yes.
year-mend-it = Mend it in the plan
year-no-hours = Nobody spent hours on the plan, because it did not get under way or nobody has set hours aside.
compare-in-short = When something happens, somebody now typically acts { $now ->
    [0] the same day
    [one] after { $now } day
   *[other] after { $now } days
  }. Before it was { $before ->
    [0] the same day
    [one] after { $before } day
   *[other] after { $before } days
  }.
compare-all-unchanged = unchanged in all courses.
compare-show-all = Show all differences
year-compare-later = When you have changed the plan and let a year pass again, you can compare the two versions.
practice-moment = This takes a moment …
year-not-begun-pending = The citizen has not said yes yet, and the plan only holds once the answer is there.

# What the model is to assume
switch-title = What should the model assume?
switch-cautious = Careful: The plan hardly changes how the citizen is. Nobody has shown that it does.
switch-hope = Hope: The plan makes things somewhat better for the citizen. That has not been measured.
switch-free = Free choice: You choose some of the numbers that the model builds on.
switch-assumed-hope = With hope: We assume that the plan helps. That has not been measured.
switch-assumed-free = { $count ->
    [0] Free choice: Every number still stands at its default.
    [one] Free choice: One number is chosen by you. It has not been measured.
   *[other] Free choice: { $count } numbers are chosen by you. They have not been measured.
  }
switch-done = What stands below has been computed again.
switch-own-hint = Each number can be moved between the bounds beside it. The bounds come from the source, or are an assumption.
switch-own-ball = Numbers that matter most for who has the ball
switch-own-effect = Numbers for whether the plan acts on the citizen's course
switch-own-effect-hint = × 1 is no effect. Below 1 it happens less often, above 1 more often.
switch-bounds = – from { $bounds }
switch-bounds-default = (default) – from { $bounds }
switch-show-effects = Also show numbers for whether the plan acts
switch-default = Back to the default: { $value }
switch-all-default = All numbers back to their defaults
switch-own-days_nobody = Days until somebody happens to pick the ball up
switch-own-days_coordinator = Days until the coordinator picks the ball up
switch-own-agreement_kept = If–then agreements that are kept
switch-own-handover_lost = Hand-overs in which the ball is lost
switch-own-lost_days = Days until a lost ball is noticed
switch-own-effect_plan_worse = Crisis or unstable, when the plan acts
switch-own-effect_plan_dropout = Loses contact, when the plan acts
switch-own-effect_crisis_agreement = Crisis, when there is an if–then agreement on it
switch-own-effect_discharge_agreement = Crisis after discharge, when there is an if–then agreement on it
switch-own-effect_involvement_missed = Misses, when the citizen is involved
switch-own-effect_unheld_ball = Crisis or unstable, when nobody has the ball
switch-own-broken_promise_relation = A broken promise harms the relation

# Why this number?
numbers-why = Why this number?
numbers-counted = { $count ->
    [one] Behind it lies one number: { $kinds }.
   *[other] Behind it lie { $count } numbers: { $kinds }.
  }
numbers-counted_evidence = { $count } with evidence
numbers-counted_transfer = { $count } carried over
numbers-counted_assumption = { $count } { $count ->
    [one] assumption
   *[other] assumptions
  }
numbers-intro = These are the numbers that the model builds on. You may disagree with them. Some of them you can choose yourself under “Free choice”.
numbers-status_evidence = Evidence
    .means = found in a study or a law about just that group.
numbers-status_transfer = Carried over
    .means = found elsewhere, and carried over to here.
numbers-status_assumption = Assumption
    .means = no figure was found. It is something to talk about.
numbers-as-written = Group, source and remark stand as they are written in the data file.
numbers-column_what = Number
numbers-column_value = Value
numbers-column_range = Range
numbers-column_status = Where from
numbers-column_population = Group
numbers-column_source = Source
numbers-column_quality = Remark
numbers-range = { $low } to { $high }
numbers-instead = Here: { $value }
numbers-default = (default: { $value })
numbers-unit_probability = { $said } out of 100
numbers-unit_probability_per_week = { $said } out of 100 a week
numbers-unit_odds_per_week = { $said } to 1 a week
numbers-unit_odds_multiplier = odds × { $said } { $way ->
    [same] (no difference)
    [both] {""}
    [less] (smaller)
   *[more] (larger)
  }
numbers-unit_odds_multiplier_at_1 = odds × { $said } at its worst
numbers-unit_multiplier = × { $said }
numbers-unit_days = { $said } { $count ->
    [one] day
   *[other] days
  }
numbers-unit_weeks = { $said } { $count ->
    [one] week
   *[other] weeks
  }
numbers-unit_hours = { $said } { $count ->
    [one] hour
   *[other] hours
  }
numbers-unit_hours_per_week = { $said } { $count ->
    [one] hour
   *[other] hours
  } a week
year-show-steps = See the risk step by step
year-ribbons-caption = A ribbon for each event: from the day it happens until somebody acts. Hatched: nobody has the ball.
year-more-title = Would you like to see more?
year-show-courses = Show 100 courses side by side
year-courses-title = 100 courses side by side
year-courses-hint = The same plan can go in very different ways. None of the courses is “the right one”.
year-courses-caption = Each strip is one course through the 52 weeks of the year.
year-weeks-caption = Weeks of the year in each state. The thin line holds 80 courses out of 100.
compare-more-title = Would you like to see more?
compare-paired-caption = Each dot is the difference in one of 100 courses.
year-show-lanes = Show the whole course: appointments, plan, hours and state
year-lanes-title = The whole course
year-show-barriers = Show what the barriers cost
year-barriers-title = What do the barriers cost?
year-barriers-hint = The model takes the barriers away in many different orders. The part of a barrier is what it accounts for on average.
year-barriers-caption = Days on which a ball lay with nobody: from the year as it is to a year without barriers.
compare-show-parting = Show when the two versions part
compare-parting-title = When do the two versions part?
compare-parting-hint = The two versions meet the same luck. Here you see in which week the courses begin to go separate ways.
compare-parting-caption = Courses out of 100 that have parted, week by week.
compare-show-spreads = Show how sure the difference is
compare-spreads-title = How sure is the difference?
compare-spreads-hint = Chance moves the difference a little. The uncertainty of the numbers that the model builds on usually moves it more. That is why they stand apart.
compare-spreads-caption = The difference between the two versions, computed with many different sets of numbers. The studies rule out none of them.
