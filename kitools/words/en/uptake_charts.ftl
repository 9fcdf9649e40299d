# What control charts say.

## What cannot be drawn.
uptake_charts-kind_unknown = There is no chart called "{ $kind }". The charts are { $kinds }.
uptake_charts-not_here = The chart "{ $kind }" is drawn in its own way. Choose another.
uptake_charts-needs_n = The chart "{ $kind }" needs a number to divide by, for instance citizens in the target group.
uptake_charts-not_positive = The time between two plans must be more than zero. Here it is { $value }.
uptake_charts-not_cases = Each case must be 0 (it did not happen) or 1 (it happened), and there must be at least one.
uptake_charts-no_share = The expected share must lie between 0 and 1. Here it is { $share }.
uptake_charts-odds_ratio = The change to look out for must be larger than 1. Here it is { $odds_ratio }.
uptake_charts-direction_unknown = "{ $direction }" is not a direction. Choose one of { $directions }.
uptake_charts-several_on_a_day = There are { $rows } numbers for { $points } points. Plot the dots takes one number for each.
uptake_charts-aggregate_unknown = "{ $aggregate }" is not a way to join numbers. Choose one of { $aggregates }.
uptake_charts-period_unknown = The dates cannot be gathered by "{ $period }". Choose one of { $periods }, and check that they are dates.
uptake_charts-lengths_differ = The columns differ in length: { $rows } numbers, but { $x } places on the axis.
uptake_charts-no_rows = There is no row to draw.
uptake_charts-category_unknown = "{ $category }" is not among { $categories }.
uptake_charts-no_useful = Runs can only be judged from at least one point off the centre line. Here are { $n }.
uptake_charts-no_days = Nobody has a date for "{ $stage }", so it cannot be followed over time. Choose another stage, or include its dates.
uptake_charts-no_period = No { $per ->
    [year] year
    [quarter] quarter
   *[month] month
  } has ended by { $until }. Choose a shorter period, or come back later.
uptake_charts-too_sparse = { $zeros }% of the { $per ->
    [year] years
    [quarter] quarters
   *[month] months
  } have none, and there are no dates that tell the time between plans. Such numbers cannot carry a chart over time. Include the true date of each plan.
uptake_charts-too_few_starts = There { $starts ->
    [one] is { $starts } date
   *[other] are { $starts } dates
  }. It takes at least three to see how the time between them varies.
uptake_charts-too_few_cases = Only { $cases } citizens can be counted as cases. It takes at least { $least }.
uptake_charts-phase_empty = No point lies on one side of { $day }. Choose a day within the series.
uptake_charts-freeze_empty = Fewer than two points lie between the start of that phase and { $day }. Choose a later day.
uptake_charts-exclusion_empty = There is no point on { $day } to leave out.

## A chart that would mislead.
uptake_charts-wrong_sparse = { $kind } would mislead: { $zeros }% of the { $per ->
    [year] years
    [quarter] quarters
   *[month] months
  } have none. Choose the time between plans (T), the number of citizens between plans (G), or a longer period.
uptake_charts-wrong_single_values = { $kind } needs several measurements at each point. Here is one number for each.
uptake_charts-wrong_not_a_share = { $kind } is for shares, such as meetings held out of meetings due. A target group is not asked anew each month: use U or U′.
uptake_charts-wrong_is_a_share = { $kind } would give limits that are too wide: these are shares, which cannot pass 100%. Use P or P′.
uptake_charts-wrong_no_denominator = { $kind } needs the number of citizens in the target group. Fill it in for every unit in the table of units.
uptake_charts-wrong_uneven = { $kind } would mislead: what the numbers are out of varies by more than a quarter, so one pair of limits does not suit all points. Use { $instead }.
uptake_charts-wrong_spread = { $kind } would give false alarms: the points vary { $spread } times as much as chance alone would make them. Use { $instead }.
uptake_charts-wrong_no_days = The time between plans needs the date of each plan. Here are only counts.
uptake_charts-wrong_in_batches = More than half of the plans share their date with another. Such dates often tell when somebody wrote them down. Count by a longer period instead.
uptake_charts-wrong_no_contacts = { $kind } needs the date when signs were seen, also for citizens without a plan.
uptake_charts-wrong_at_once = The number of citizens between plans is mostly zero here. Use the time between plans (T).
uptake_charts-wrong_rules = Plot the dots has its own chart and cannot be drawn as { $kind }. Leave the chart open, or use the Anhøj rules.

## The charts' names.
kind-run = Run chart
kind-i = I chart
kind-mr = MR chart
kind-xbar = X-bar chart
kind-s = S chart
kind-t = T chart
kind-c = C chart
kind-u = U chart
kind-up = U′ chart
kind-p = P chart
kind-pp = P′ chart
kind-g = G chart
kind-ip = I′ chart
kind-cusum = Bernoulli CUSUM
kind-xmr = XmR chart (plot the dots)

## Why this chart.
uptake_charts-why_g = G chart, because { $scope ->
    [unit] in at least one unit { $zeros }% of the
   *[all] { $zeros }% of the
  } { $per ->
    [year] years
    [quarter] quarters
   *[month] months
  } have none. It counts how many citizens with signs come between one plan and the next.
uptake_charts-why_t = T chart, because { $scope ->
    [unit] in at least one unit { $zeros }% of the
   *[all] { $zeros }% of the
  } { $per ->
    [year] years
    [quarter] quarters
   *[month] months
  } have none. It measures the days between one plan and the next.
uptake_charts-why_u = U chart, because { $measure ->
    [per_unit] the number of open units changes along the way
   *[per_hundred] the number of citizens in the target group is known
  }, and { $seen ->
    [no] the points are too few to see whether they vary more than chance makes them.
   *[yes] the points do not clearly vary more than chance makes them.
  }
uptake_charts-why_up = U′ chart, because { $measure ->
    [per_unit] the number of open units changes along the way
   *[per_hundred] the number of citizens in the target group is known
  }, and the points vary { $spread } times as much as chance alone would make them. The limits are widened to match.
uptake_charts-why_p = P chart, because these are shares, and { $seen ->
    [no] the points are too few to see whether they vary more than chance makes them.
   *[yes] the points do not clearly vary more than chance makes them.
  }
uptake_charts-why_pp = P′ chart, because these are shares that vary { $spread } times as much as chance alone would make them. The limits are widened to match.
uptake_charts-why_c = C chart, because these are counts without a known target group, and { $seen ->
    [no] the points are too few to see whether they vary more than chance makes them.
   *[yes] the points do not clearly vary more than chance makes them.
  }
uptake_charts-why_i = I chart, because these are counts without a known target group that vary { $spread } times as much as chance alone would make them.
uptake_charts-why_wider = Counted by { $per ->
    [year] year
    [quarter] quarter
   *[month] month
  }, because more than half of the { $asked ->
    [quarter] quarters
   *[month] months
  } have none, and { $days ->
    [shared] more than half of the plans share their date with another, so the time between them says nothing.
   *[none] there are no dates that tell the time between plans.
  }
uptake_charts-why_nhs = XmR chart, because you chose the rules of plot the dots.
uptake_charts-asked_for = You chose this chart yourself. The numbers can carry it.

## Has something changed?
uptake_charts-changed_run = Something has probably changed{ $scope ->
    [phase] {" "}in the last phase
   *[all] {""}
  }: { $longest } points in a row lie on the same side of the centre line. Chance alone rarely gives more than { $allowed }.
uptake_charts-changed_crossings = Something has probably changed{ $scope ->
    [phase] {" "}in the last phase
   *[all] {""}
  }: the curve crosses the centre line { $crossings ->
    [one] once
   *[other] { $crossings } times
  }. Chance alone rarely gives fewer than { $least }.
uptake_charts-changed_both = Something has probably changed{ $scope ->
    [phase] {" "}in the last phase
   *[all] {""}
  }: { $longest } points in a row lie on the same side of the centre line (chance rarely gives more than { $allowed }), and it is crossed { $crossings ->
    [one] once
   *[other] { $crossings } times
  } (rarely fewer than { $least }).
uptake_charts-steady = { $scope ->
    [phase] In the last phase no
   *[all] No
  } lasting change shows: at most { $longest ->
    [one] one point
   *[other] { $longest } points
  } in a row on one side of the centre line (chance rarely gives more than { $allowed }), and it is crossed { $crossings ->
    [one] once
   *[other] { $crossings } times
  } (rarely fewer than { $least }).
uptake_charts-too_few = There { $points ->
    [one] is { $points } point
   *[other] are { $points } points
  } off the centre line{ $scope ->
    [phase] {" "}in the last phase
   *[all] {""}
  }. It takes at least { $least } before a lasting change can show.
uptake_charts-all_on_line = { $points ->
    [one] There is only one point, so there is nothing to compare with.
   *[other] All { $points } points lie on the centre line: the numbers are the same all along.
  }
uptake_charts-no_runs = This chart shows single points outside the limits{ $scope ->
    [phase] {" "}in the last phase
   *[all] {""}
  }, not lasting changes.
uptake_charts-earlier_phase = In phase { $phase } the points vary more than chance: it was not one steady level.
uptake_charts-outside_above = Above the upper limit: { $days }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
  }. Chance alone rarely reaches that far.{ $alone ->
    [true] {" "}But among { $points } points a single one may well do so.
   *[false] {""}
  }
uptake_charts-outside_below = Below the lower limit: { $days }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
  }. Chance alone rarely reaches that far.{ $alone ->
    [true] {" "}But among { $points } points a single one may well do so.
   *[false] {""}
  }
uptake_charts-waiting = { $scope ->
    [unit] { $unit }: { $days }
   *[all] { $days }
  } days have passed since the last one. That is more than the upper limit of { $limit } days, although the wait is not over.

## What could have been seen.
uptake_charts-would_see = With { $points } points, a lasting change halfway would probably be seen ({ $power } times in 100) if it went from { $level } to { $ways ->
    [up] at least { $above }
    [down] at most { $below }
   *[both] at least { $above } or at most { $below }
  } { uptake_charts-measured }. A smaller change is easily missed.
uptake_charts-would_see_nothing = With { $points ->
    [one] one point
   *[other] { $points } points
  } off the centre line, a lasting change cannot be counted on to show, however large.
uptake_charts-units_would_see = Most can be seen in { $unit }, with { $points } points: a lasting change halfway would probably be seen ({ $power } times in 100) if it went from { $level } to { $ways ->
    [up] at least { $above }
    [down] at most { $below }
   *[both] at least { $above } or at most { $below }
  } { uptake_charts-measured }. With fewer points it takes more.

## The level.
uptake_charts-measured = { $measure ->
    [per_hundred] per { $per ->
        [year] year
        [quarter] quarter
       *[month] month
      } for each 100 citizens in the target group
    [per_unit] per { $per ->
        [year] year
        [quarter] quarter
       *[month] month
      } in each open unit
    [percent] percent
    [days] days between
    [contacts] citizens with signs between
   *[number] per { $per ->
        [year] year
        [quarter] quarter
       *[month] month
      }
  }
uptake_charts-level = The centre line lies at { $level } { uptake_charts-measured }.
uptake_charts-level_limits = The centre line lies at { $level } { uptake_charts-measured }; points usually lie between { $low } and { $high }.
uptake_charts-phases = From { $day } the centre line lies at { $after } { uptake_charts-measured }; before it lay at { $before }.{ $rest ->
    [no] {" "}At least one of the two phases was not steady, so its centre line is not one level.
   *[yes] {""}
  }{ $short ->
    [yes] {" "}At least one of the two phases is short.
   *[no] {""}
  }
uptake_charts-target_above = The target { $target } lies above the upper limit { $high }: as things are it will hardly be reached.
uptake_charts-target_below = The target { $target } lies below the lower limit { $low }: as things are nearly every point is above it.
uptake_charts-target_within = The target { $target } lies between the limits: as things are it will be reached sometimes, by chance.
uptake_charts-target_level = The target is { $target }, and the centre line lies at { $level }.

## Several units.
uptake_charts-units_changed = Something has probably changed in { $units }: the points there lie on one side of the centre line for longer, or cross it more seldom, than chance would have it.
uptake_charts-units_outside = Single points lie outside the limits in { $units }.
uptake_charts-units_steady = No lasting change shows, and no points outside the limits, in { $units }.
uptake_charts-units_too_few = There are fewer than { $least } points to judge by in { $units }. There a lasting change can hardly show.
uptake_charts-units_left_out = Left out, because there are fewer than two dates: { $units }.
uptake_charts-many_panels = With { $panels } charts at once, one may well signal by chance alone. Look again before you act on a single one.

## Plot the dots.
uptake_charts-nhs_steady = { $scope ->
    [unit] { $unit }: nothing
   *[all] Nothing
  } shows that chance could not give.
uptake_charts-nhs_outside = { $scope ->
    [unit] { $unit }: outside
   *[all] Outside
  } the limits: { $days }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
  }.
uptake_charts-nhs_trend = { $scope ->
    [unit] { $unit }: seven
   *[all] Seven
  } points in a row all rise or all fall: { $days }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
  }.
uptake_charts-nhs_two_in_three = { $scope ->
    [unit] { $unit }: two
   *[all] Two
  } of three points close to a limit: { $days }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
  }.
uptake_charts-nhs_seven = { $scope ->
    [unit] { $unit }: seven
   *[all] Seven
  } points in a row on one side of the mean: { $days }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
  }.
uptake_charts-nhs_too_few = { $scope ->
    [unit] { $unit }: the
   *[all] The
  } limits come from { $points } points. With fewer than { $least } they are uncertain.
uptake_charts-nhs_pass = { $scope ->
    [unit] { $unit }: the
   *[all] The
  } target { $target } is met nearly every time, if things go on as in the last phase.
uptake_charts-nhs_fail = { $scope ->
    [unit] { $unit }: the
   *[all] The
  } target { $target } is hardly ever met, if things go on as in the last phase.
uptake_charts-nhs_inconsistent = { $scope ->
    [unit] { $unit }: the
   *[all] The
  } target { $target } is met sometimes and missed sometimes, if things go on as in the last phase.

## The Bernoulli CUSUM.
uptake_charts-cusum_up = More come this far than expected: the evidence for { $share }% instead of { $expected }% was enough on { $days }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more times
  } ({ $cases } citizens in all).
uptake_charts-cusum_down = Fewer come this far than expected: the evidence for { $share }% instead of { $expected }% was enough on { $days }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more times
  } ({ $cases } citizens in all).
uptake_charts-cusum_quiet = Among { $cases } citizens there was never enough evidence that the share had moved from { $expected }% to { $up }% or { $down }%.

## What is taken for granted.
uptake_charts-independent = One point does not depend on the one before. If it does, the chart gives more false alarms.
uptake_charts-unfinished = Left out, because the period had not ended: { $period }.
uptake_charts-lost = { $count } are not counted, because they fall before a unit's start or in an unfinished period.
uptake_charts-excluded = { $scope ->
    [unit] { $unit }, { $day }
   *[all] { $day }
  } is left out of the centre line, the limits and the judgement: { $reason }
uptake_charts-phase = From { $day } the lines are computed anew{ $why ->
    [yes] : { $label }
   *[no] {"."}
  }
uptake_charts-frozen = In that phase the lines come from the points up to { $day } only. Later points are held up against them.
uptake_charts-zeros_counted = A { $per ->
    [year] year
    [quarter] quarter
   *[month] month
  } without any counts as zero, from the unit's start on.
uptake_charts-start_unknown = It is not known when { $units } started. The first date we know of is taken as the start.
uptake_charts-begun_within = { $units } started within the first { $per ->
    [year] year
    [quarter] quarter
   *[month] month
  }, which is therefore a little short.
uptake_charts-target_group = The number of citizens in the target group is right, and the same all the way unless your table says otherwise.
uptake_charts-widened = The extra variation between points is of the same kind all the way.
uptake_charts-exponential = Plans come independently of each other.{ $shared ->
    [0] {""}
   *[other] {" "}{ $shared } share their date with another; they are spread evenly over the day.
  }
uptake_charts-contacts = Citizens in whom signs were seen are those who could have a plan. Everyone counts on the day the signs were seen.
uptake_charts-ripe = Each citizen counts by whether they came this far within 180 days after signs were seen. { $unripe ->
    [0] Nobody is left out because less time has passed.
    [one] { $unripe } citizen is left out because less time has passed.
   *[other] { $unripe } citizens are left out because less time has passed.
  }

## What it cannot show.
uptake_charts-not_why = The chart can show that something changed, but not why. Ask those who were there.
uptake_charts-not_because = If a change follows a decision, the decision need not be what made it. Other things happened at the same time.
uptake_charts-not_phases = Two phases with different levels do not prove anything either: you chose the day yourself.
uptake_charts-not_calm = A chart without signals does not prove that nothing has changed. The change may be too small to see here.
uptake_charts-not_good = A steady level need not be a good level.
uptake_charts-not_each_unit = All units together can hide that they move in different directions.
uptake_charts-not_ranking = The charts do not say which unit does best. Each is held up against itself.
uptake_charts-not_quality = A number of plans says nothing about whether they are any good, or helped the citizen.
