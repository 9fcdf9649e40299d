# The funnel, the change and the spread: what is said of units, of before and after, and of where it ends.

funnel-no_denominator = It cannot be said who stands out. { $denominator ->
    [eligible] Only { $known } units have both plans and a number of citizens in the target group; it takes at least { $needed }. Fill in that number in the table of units.
    [citizen_years] Only { $known } units have plans, a number of citizens in the target group and a start date; it takes at least { $needed }. Fill them in in the table of units.
   *[unit_months] Only { $known } units have both plans and a start date; it takes at least { $needed }. Fill in the start date in the table of units.
  }
funnel-more_than_eligible = { $unit } has { $plans } plans and only { $eligible } citizens in the target group. Mend the number in the table of units, or count by month.
funnel-no_plans = None of the { $units } units has a plan yet, so there is nothing to hold up against each other.
funnel-outside_high = { $unit } lies higher than chance and size usually give: { $denominator ->
    [eligible] { $plans } plans among { $size } citizens are { $value } out of 100 (between { $low } and { $high }).
    [citizen_years] { $plans } plans are { $value } a year for every 100 citizens in the target group (between { $low } and { $high }).
   *[unit_months] { $plans } plans in { $size } months are { $value } a month (between { $low } and { $high }).
  }
funnel-outside_low = { $unit } lies lower than chance and size usually give: { $denominator ->
    [eligible] { $plans } plans among { $size } citizens are { $value } out of 100 (between { $low } and { $high }).
    [citizen_years] { $plans } plans are { $value } a year for every 100 citizens in the target group (between { $low } and { $high }).
   *[unit_months] { $plans } plans in { $size } months are { $value } a month (between { $low } and { $high }).
  }
funnel-none_outside = None of the { $units } units lies further from the others than chance and size can explain.
funnel-question = To lie outside is a question, not a place in a ranking: ask first whether the numbers are right, then what is different there.
funnel-no_proof_of_alike = That does not mean that the units are alike, only that the numbers cannot tell them apart.
funnel-near = { $count ->
    [one] { $units } lies between the inner and the outer limit.
   *[other] { $units } lie between the inner and the outer limit.
  } About 5 out of 100 units do so by chance; here are { $all } units.
funnel-spread_why = The units lie further apart than chance alone would put them ({ $phi } times the variation). The limits are therefore wider, so that only units which stand out from that spread fall outside.
funnel-exact_why = As a whole the units do not clearly lie further apart than chance puts them, so the limits reckon with chance only.
funnel-few_units = With { $units } units one cannot see how different units usually are; it takes at least { $needed }. The limits reckon with chance only, so a unit falls outside more easily.
funnel-left_out = Not included: { $units }, because { $denominator ->
    [eligible] the number of plans or of citizens in the target group
    [citizen_years] the number of plans, the number of citizens or the start date
   *[unit_months] the number of plans or the start date
  } is missing.
funnel-eligible_right = Citizens in the target group are counted in the same way in all units.
funnel-years_alike = Citizens in the target group are counted in the same way in all units and have been about as many throughout, and a unit makes plans as fast in its first year as in its last.
funnel-months_alike = A month gives as many chances of a plan in every unit, large or small. If you know the number of citizens in the target group, that is a better measure.
funnel-interval = The spans are made so that in at least 95 of 100 cases they catch the unit's true level.
funnel-same_task = The units have the same task, and the citizens in the target group are alike from place to place.
funnel-independent = One citizen's plan makes the next citizen's plan neither more nor less likely.
funnel-mixed_stages = The numbers are counted at different steps from place to place. A plan that is created and one that is started are not the same, so the difference may lie in the counting.
funnel-why = Why a unit lies where it lies. That has to be found out on the spot.
funnel-enough = Whether there are plans enough overall: the middle is the units themselves, not an aim.

uptake_series-no_days = No plan has a date or a month, so there is no series to look at.
uptake_series-change_outside = The change on { $change } lies outside the months that were counted: { $first } to { $last }. Choose a day between them.
interrupted-too_few_months = There are { $before } whole months before { $change } and { $after } after; it takes at least { $needed } on each side before a change can be told from what was under way already (Penfold and Zhang 2013).
interrupted-too_few_plans = There are { $plans_before } plans in the { $before } months before { $change } and { $plans_after } in the { $after } after. It takes plans in at least { $needed } months on each side to lay a line through them.
interrupted-meanwhile = Use a chart over time meanwhile: it shows whether something has changed, without guessing at what would have happened otherwise.
interrupted-not_yet = Whether the change made a difference. An average before and one after do not show that either.
interrupted-step_up = Right after { $change } there were { $ratio } times as many plans a month as the line before pointed to (between { $low } and { $high } times).
interrupted-step_down = Right after { $change } there were fewer plans a month than the line before pointed to: { $ratio } times as many (between { $low } and { $high } times).
interrupted-step_unclear = It cannot be seen whether there was a jump right after { $change }: { $ratio } times as many plans a month as the line before pointed to, but the numbers agree with anything between { $low } and { $high } times.
interrupted-slope_up = From then on it went more upwards than before: with each month that passed the number became { $ratio } times as large compared with the old line (between { $low } and { $high }).
interrupted-slope_down = From then on it went more downwards than before: with each month that passed the number became { $ratio } times as large compared with the old line (between { $low } and { $high }).
interrupted-slope_unclear = It cannot be seen whether the direction changed: with each month the number became { $ratio } times as large compared with the old line, but the numbers agree with anything between { $low } and { $high }.
interrupted-excess = After the change there were { $plans } plans. Had the old line gone on, there would have been about { $expected }. That is { $direction ->
    [more] { $excess } more
    [fewer] { $excess } fewer
   *[same] as many
  }, but the numbers agree with anything from { $low_direction ->
    [fewer] { $low } fewer
    [same] as many
   *[more] { $low } more
  } to { $high_direction ->
    [fewer] { $high } fewer
    [same] as many
   *[more] { $high } more
  }.
interrupted-widened = The numbers vary { $dispersion } times as much as pure chance, and the ranges are made wider accordingly.
interrupted-neighbours = { $turns ->
    [true] High and low months take turns more often than chance would have it (Durbin–Watson { $durbin_watson }; 2 is no connection). Then the ranges do not quite fit.
   *[false] Neighbouring months are more alike than the line explains (Durbin–Watson { $durbin_watson }; 2 is no connection). Then the ranges are too narrow: trust them less.
  }
interrupted-line_goes_on = Without the change it would have gone on along the same line as before. The further ahead, the less that holds.
interrupted-dated_before = The day of the change was chosen for other reasons than the numbers themselves. A day chosen because the curve breaks there will always show a break.
interrupted-per_nothing = As many units and citizens throughout. Your numbers say nothing of it, so fill in start dates in the table of units if you know them.
interrupted-per_citizen = Plans are held up against the number of citizens in the target group of the units that were running that month.
interrupted-per_unit = Plans are held up against how many units were running each month, and the units are equally large.
interrupted-season = The year has one smooth wave, which is reckoned with.
interrupted-no_season = There are no seasons in the numbers. They can only be reckoned with once there are { $years } years.
interrupted-no_comparison = Whether it was the change that did it. Without a group to compare with that did not have it, one knows only that it went differently.
interrupted-fell_without = What would have happened anyway. In Ontario visits to the emergency department fell both among those who got a plan and among those like them who did not (CMAJ Open 2018;6(2):E218). Whoever is picked when things are at their worst often gets better by themselves.
interrupted-something_else = Whether something else happened around { $change }: new people, a new guideline, another way of counting.
interrupted-interval = The spans are made so that in { $level } of 100 cases they catch the true number, if the line is the right one.

spreading-too_few = Here are { $count } { $what ->
    [units] units with a plan
   *[plans] plans
  } in { $months } months. It takes at least { $needed } months and { $least } { $what ->
    [units] units
   *[plans] plans
  } to see how it spreads.
spreading-no_inflection = It is too early to say where it ends: growth has not fallen to half of what it was at its fastest. Until then it may stop tomorrow, and it may go on for years.
spreading-unbounded = It is too early to say where it ends: the numbers agree with a few more and with far more.
spreading-no_fit = The numbers do not follow a curve that gathers speed and then levels off. So there is no end to reckon towards.
spreading-so_far = So far there are { $count } { $what ->
    [units] units with at least one plan
   *[plans] plans
  } in { $months } months.
spreading-slows = Growth has slowed. It was fastest around { $peak }. There are now { $count } { $what ->
    [units] units with at least one plan
   *[plans] plans
  }, and the curve levels off at about { $market } (between { $low } and { $high }) if all goes on as now.
spreading-interval = The span is made so that in 95 of 100 cases it catches the true number, if the curve is the right one. It rarely is, quite.
spreading-a_curve = It is a curve through what has happened, not a promise of what will.
spreading-closed = There is a fixed circle for plans to spread in, which nobody joins or leaves.
spreading-learn = Some begin by themselves, and others follow when they see others do it.
spreading-steady = Nothing new has happened on the way: no new management, no new rule, no new units.
spreading-no_forecast = How many it will come to. No projection is given here.
spreading-no_promise = What happens if something is done differently.
spreading-not_use = Whether plans are used once they are made.
