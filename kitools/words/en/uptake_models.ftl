# The funnel, the change and the spread: what is said of units, of before and after, and of where it ends.

funnel-no_denominator = It cannot be said who stands out. { $denominator ->
    [eligible] Only { $known } units have both plans and a number of citizens in the target group; it takes at least { $needed }. Fill in that number in the table of units.
    [citizen_years] Only { $known } units have plans, a number of citizens in the target group and a start date; it takes at least { $needed }. Fill them in in the table of units.
   *[unit_months] Only { $known } units have both plans and a start date; it takes at least { $needed }. Fill in the start date in the table of units.
  }
funnel-more_than_eligible = { $unit } has { $plans } plans and only { $eligible } citizens in the target group. Mend the number in the table of units, or count by month.
funnel-no_plans = None of the { $units } units has a plan yet, so there is nothing to hold up against each other.
funnel-outside_high = { $unit } lies above what chance and size can explain: { $denominator ->
    [eligible] { $plans } plans among { $size } citizens are { $value } out of 100 (with 95% confidence { $low }–{ $high }).
    [citizen_years] { $plans } plans are { $value } a year for every 100 citizens in the target group (with 95% confidence { $low }–{ $high }).
   *[unit_months] { $plans } plans in { $size } months are { $value } a month (with 95% confidence { $low }–{ $high }).
  }
funnel-outside_low = { $unit } lies below what chance and size can explain: { $denominator ->
    [eligible] { $plans } plans among { $size } citizens are { $value } out of 100 (with 95% confidence { $low }–{ $high }).
    [citizen_years] { $plans } plans are { $value } a year for every 100 citizens in the target group (with 95% confidence { $low }–{ $high }).
   *[unit_months] { $plans } plans in { $size } months are { $value } a month (with 95% confidence { $low }–{ $high }).
  }
funnel-none_outside = None of the { $units } units lies further from the others than chance and size can explain.
funnel-question = To lie outside is a question, not a place in a ranking: ask first whether the numbers are right, then what is different there.
funnel-no_proof_of_alike = That does not mean that the units are alike, only that the numbers cannot tell them apart.
funnel-near = { $count ->
    [one] { $units } lies between the two limits.
   *[other] { $units } lie between the two limits.
  } About 5 out of 100 units do so by chance; here are { $all } units.
funnel-spread_why = The units lie further apart than chance alone would put them ({ $phi } times the variation). The limits are therefore wider, so that only units which stand out from that spread fall outside.
funnel-exact_why = The units lie no further apart than expected, so the limits reckon with chance only.
funnel-few_units = With { $units } units one cannot see how different units usually are; it takes at least { $needed }. The limits reckon with chance only, so a unit falls outside more easily.
funnel-left_out = { $units } { $count ->
    [one] is
   *[other] are
  } not included, because { $denominator ->
    [eligible] the number of plans or of citizens in the target group
    [citizen_years] the number of plans, the number of citizens or the start date
   *[unit_months] the number of plans or the start date
  } is missing.
funnel-eligible_right = Citizens in the target group are counted in the same way in all units.
funnel-years_alike = Citizens in the target group are counted in the same way in all units and have been about as many throughout, and a unit makes plans as fast in its first year as in its last.
funnel-months_alike = A month gives as many chances of a plan in every unit, large or small. If you know the number of citizens in the target group, that is a better measure.
funnel-same_task = The units have the same task, and the citizens in the target group are alike from place to place.
funnel-independent = One citizen's plan makes the next citizen's plan neither more nor less likely.
funnel-mixed_stages = The numbers are counted at different steps from place to place. A plan that is created and one that is started are not the same, so the difference may lie in the counting.
funnel-why = Why a unit lies where it lies. That has to be found out on the spot.
funnel-enough = Whether there are plans enough overall: the middle is the units themselves, not an aim.
