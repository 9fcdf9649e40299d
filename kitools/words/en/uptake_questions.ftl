# The questions about uptake, and what is missing before they can be asked.
question-how_many = How many plans, and how often?
    .about = Plans per unit and month, and per citizen in the target group where you know that number.
question-compare = Are there more in one place than in another?
    .about = Two sides held against each other, once both have had time to make plans.
question-over_time = Has something changed over time?
    .about = A chart chosen to suit your numbers, which tells chance variation from a change.
question-between_units = Does any unit stand out?
    .about = All units in one chart, where small units may vary more than large ones.
question-how_soon = How long does it take?
    .about = Days from one step to the next, with those who are still waiting.
question-where_lost = Where do citizens drop out?
    .about = The way from signs seen to agreements kept, step by step.
question-why_not = What stood in the way?
    .about = The barriers and helpful factors that somebody wrote down.
question-after_a_change = Did it go differently after a certain day?
    .about = The numbers before and after a day that you choose.
question-spreading = Are plans still spreading?
    .about = Whether the curve has turned. Numbers that are too early get no answer.

uptake_missing-units = At least { $least } units are needed. Here { $found ->
    [one] is 1
   *[other] are { $found }
  }.
uptake_missing-days = There are no dates in your numbers. Include a column that says when the plan was created, or count by month.
uptake_missing-citizens = This takes a row for each citizen. Here are only counts.
uptake_missing-stages = This takes dates for at least two steps, for instance signs seen and created.
uptake_missing-barriers = There is no column of barriers, or it is empty.
uptake_missing-denominators = This takes the number of citizens in the target group, or when the units began. Fill in the table of units.

uptake-cannot_ask = The question "{ $question }" cannot be asked of these numbers. { $missing ->
    [units] More units are needed.
    [days] Dates are missing.
    [citizens] A row for each citizen is needed.
    [stages] Dates for two steps are missing.
    [barriers] Barriers are missing.
   *[denominators] The number of citizens in the target group is missing, or when the units began.
  }
uptake-unit_unknown = The unit "{ $unit }" is not in the numbers. The units are { $units }. Choose one of them.
uptake-exclusion_without_reason = You want to leave out { $day }, but it does not say why. Write a reason, so that others can follow you.
uptake-no_change_chosen = Choose the day before and after which you want to look at the numbers.
uptake-changed_units = This is about { $units }, where something was changed on { $change }. Choose units to look at others.

stage-signs_seen = Signs seen
stage-offered = Offered
stage-consented = Consent given
stage-meeting_held = Meeting held
stage-created = Plan created
stage-started = Plan started
stage-followed_up = Followed up
