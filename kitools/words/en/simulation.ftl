# The simulation: an imagined year. Codes and numbers come from kitools/simulation; the sentences stand here.


# Measures
measure-days_in_nobodys_hands = Days in nobody's hands
  .help = Days from an event until somebody acts, added up over the year
measure-weeks_with_nobody = Weeks with nobody
  .help = Weeks that end with at least one ball in nobody's hands
measure-longest_wait = Longest wait in days
  .help = The ball that lay longest before somebody took it
measure-never_picked_up = Balls that nobody took
  .help = Events that nobody acted on before the year ended
measure-information_missing = Times the information was missing
  .help = Events where what was known was not there where it was needed
measure-lost_in_handover = Lost in a hand-over
  .help = Events where the ball was lost between two sectors for a while
measure-promises_kept = Promises kept
  .help = If–then agreements and interventions kept in time
measure-weeks_plan_up_to_date = Weeks with an up-to-date plan
  .help = A plan that is out of date does nothing
measure-contacts_kept = Appointments kept
  .help = Out of one appointment a week
measure-weeks_stable = Weeks stable
measure-weeks_unstable = Weeks unstable
measure-weeks_crisis = Weeks in crisis or admitted
measure-weeks_out_of_contact = Weeks out of contact
measure-weeks_recovering = Weeks recovering, in contact
measure-staff_hours = Hours the plan takes
  .help = Hours for interventions, updates and balls in all; "worse" means more hours

# Barriers as they act in the model
mechanism-motivation = It is hard for the citizen to take part
mechanism-involvement = Citizen and network are not involved
mechanism-consent = Acceptance or consent is missing
mechanism-initiative = Nobody takes the initiative or owns the plan
mechanism-coordinator = There is no coordinator
mechanism-competence = The coordinator's competences are not agreed
mechanism-stand_in = Nobody stands in when the coordinator is away
mechanism-obligations = Interventions and agreements bind nobody
mechanism-hours = There are too few hours
mechanism-competing_plans = Other plans take time
mechanism-meeting_form = The meeting is a network meeting without the elements of a coordinating plan
mechanism-upkeep = The plan is not kept up to date
mechanism-complexity = The plan is heavy to change
mechanism-handovers = The ball is lost between sectors
mechanism-shared_knowledge = Knowledge is not shared
mechanism-chaos = Everyday life is chaotic
mechanism-disappointment = Broken promises disappoint
mechanism-other_sector = The other sector is not in yet
mechanism-unheld_ball = A ball in nobody's hands makes bad worse

# The story of one course
story-what = { $kind ->
    [crisis] the crisis
    [no_shows] the three missed appointments
    [relapse] the relapse
    [discharge] the discharge
    [lost_housing] the lost housing
    [move] the move
    [consent_withdrawn] the withdrawn consent
    [coordinator_away] the key person's absence
   *[new_need] the new need
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
    [0] the same day
    [one] after { $days } day
   *[other] after { $days } days
  }
story-opened-crisis = A crisis threatens: the citizen needs help now.
story-opened-no_shows = The citizen has missed three appointments in a row.
story-opened-relapse = Relapse: everyday life begins to slip.
story-opened-discharge = The citizen is discharged.
story-opened-lost_housing = The citizen loses their housing.
story-opened-move = The citizen moves.
story-opened-consent_withdrawn = The citizen withdraws consent.
story-opened-coordinator_away = A key person around the citizen is away for a while.
story-opened-new_need = A new need comes up.
story-information_missing = What was known about the citizen was not there where it was needed.
story-lost = The ball is lost in the hand-over between two sectors.
story-held = { $who } takes up { story-what } { story-when }.
story-held_as_agreed = { $who } takes up { story-what } { story-when }, as the plan says.
story-held_by_coordinator = The coordinator takes up { story-what } { story-when }.
story-held_by_chance = { $days ->
    [0] The same day
    [one] After { $days } day
   *[other] After { $days } days
  } somebody comes upon { story-what } ({ story-where }). Nobody had agreed to it.
story-nobody = It is { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
  } since { story-what }, and nobody has the ball.
story-nobody_yet = The week ends without anybody taking up { story-what }.
story-never_held = The year ends without anybody taking up { story-what }.
story-plan_made = The plan gets under way.
story-plan_outdated = The plan is no longer up to date and does nothing.
story-plan_updated = The plan is up to date again.
story-coordinator_away = The coordinator is away.
story-coordinator_back = The coordinator is back.
story-state-stable = The citizen is stable.
story-state-unstable = The citizen is unstable.
story-state-crisis = The citizen is in crisis or admitted.
story-state-out_of_contact = There is no contact with the citizen.
story-state-recovering = The citizen is recovering and in contact.
story-contact_missed = The week's appointment was missed ({ story-where }).
story-contact_kept = There is contact again ({ story-where }).

# Why did the week go so? The risk is out of 100.
why-question = Out of 100 imagined courses like this one, how many end the week in crisis or out of contact?
why-start = { $chance } out of 100, when all we know is that the citizen is { $state }
why-step = { $chance } out of 100, when we also know: { $what }
why-order = The factors are added one at a time in a fixed order. Another order gives other steps but the same end.
why-severity = how severe the illness is
why-substance = the substance use
why-low_motivation = it is hard for the citizen to take part
why-unstable_housing = the housing is unstable
why-weak_network = the network is weak
why-prior_admissions = earlier admissions
why-newly_discharged = the citizen is newly discharged
why-no_newly_discharged = the citizen is not newly discharged
why-relation_good = the relation is good
why-relation_low = the relation is not good yet
why-contact_kept = there was contact in the week
why-contact_missed = there was no contact in the week
why-plan_none = the plan is not under way yet
why-plan_outdated = the plan is out of date
why-plan_no_coordinator = the plan has no coordinator this week
why-plan_no_contact = the plan does not act without contact
why-plan_acts = the plan is up to date, has a coordinator, and there was contact
why-crisis_agreement = the if–then agreement on crisis can be used, if there is one
why-no_crisis_agreement = no if–then agreement on crisis can be used
why-discharge_agreement = the if–then agreement on discharge can be used, if there is one
why-no_discharge_agreement = no if–then agreement on discharge can be used
why-unheld_ball = a ball lies in nobody's hands
why-no_unheld_ball = no ball lies in nobody's hands
why-otherwise-contact = With contact in the week: { $chance } out of 100
why-otherwise-relation = With a good relation: { $chance } out of 100
why-otherwise-plan = With a plan that acts: { $chance } out of 100
why-otherwise-ball = If somebody had had the ball: { $chance } out of 100

# When something is wrong
simulation-no_such_week = Course { $course }, week { $week } is not there. There are { $futures } courses and { $weeks } weeks.
simulation-bad_size = { $field ->
    [futures] The number of courses
    [weeks] The number of weeks
   *[seed] The seed
  } is { $value }. Choose a whole number from { $least } to { $most }.
simulation-other_luck = The two cannot be compared: { $field ->
    [futures] the number of courses
    [weeks] the number of weeks
   *[seed] the seed
  } is { $a } and { $b }.
simulation-one_set_only = Only one set of numbers can be simulated at a time, not { $sets }.
simulation-no_such_parameter = The model has no number called { $id }.
simulation-out_of_bounds = { $id } can go from { $low } to { $high }. You wrote { $value }.
simulation-no_such_measure = There is no measure called { $id }. Choose one of: { $known }
evidence-incomplete = The number { $id } in data/evidence lacks { $field }.
evidence-bad_status = The number { $id } has the status { $value }. It must be evidence, transfer or assumption.
evidence-bad_distribution = The number { $id } has the distribution { $value }. It must be log-normal, logit-normal, normal or fixed.
evidence-bad_number = The number { $id } is not a number within its own range.
