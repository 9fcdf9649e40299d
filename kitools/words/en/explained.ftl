# One week in one sentence: the risk after each factor that moved it

explained-out_of_100 = { $chance } out of 100
explained-week = In week { $week } { $state ->
    [crisis] the risk of further crisis or lost contact was
    [out_of_contact] the risk of crisis or further lost contact was
    [stable] the risk of crisis or lost contact for a stable citizen was
    [unstable] the risk of crisis or lost contact for an unstable citizen was
   *[recovering] the risk of crisis or lost contact for a recovering citizen was
  } { $chances }.
explained-week_unmoved = In week { $week } { $state ->
    [crisis] the risk of further crisis or lost contact was
    [out_of_contact] the risk of crisis or further lost contact was
    [stable] the risk of crisis or lost contact for a stable citizen was
    [unstable] the risk of crisis or lost contact for an unstable citizen was
   *[recovering] the risk of crisis or lost contact for a recovering citizen was
  } { $chances }, and nothing else moved it.
explained-otherwise = { $what } the risk would have been { $chance } out of 100 instead of { $now }.
explained-otherwise_same = { $what } the risk would have been the same: { $chance } out of 100.

# A few words for the bracket
explained-why-severity = severe illness
explained-why-substance = substance use
explained-why-low_motivation = hard to motivate
explained-why-unstable_housing = unstable housing
explained-why-weak_network = weak network
explained-why-prior_admissions = admitted before
explained-why-newly_discharged = newly discharged
explained-why-no_newly_discharged = not newly discharged
explained-why-relation_good = good relation
explained-why-relation_low = the relation is not good yet
explained-why-contact_kept = contact in the week
explained-why-contact_missed = no contact in the week
explained-why-plan_none = no plan under way
explained-why-plan_outdated = the plan is out of date
explained-why-plan_no_coordinator = no coordinator
explained-why-plan_no_contact = the plan does not act without contact
explained-why-plan_acts = the plan acts
explained-why-crisis_agreement = if–then agreement on crisis
explained-why-no_crisis_agreement = no if–then agreement on crisis
explained-why-discharge_agreement = if–then agreement on discharge
explained-why-no_discharge_agreement = no if–then agreement on discharge
explained-why-unheld_ball = nobody has the ball
explained-why-no_unheld_ball = somebody has the ball
explained-why-otherwise-contact = With contact in the week,
explained-why-otherwise-relation = With a good relation,
explained-why-otherwise-plan = With a plan that acts,
explained-why-otherwise-ball = Had somebody had the ball,
