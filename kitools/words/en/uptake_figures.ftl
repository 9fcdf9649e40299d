# What stands in the evaluator's figures

uptake_figures-month_1 = Jan
uptake_figures-month_2 = Feb
uptake_figures-month_3 = Mar
uptake_figures-month_4 = Apr
uptake_figures-month_5 = May
uptake_figures-month_6 = Jun
uptake_figures-month_7 = Jul
uptake_figures-month_8 = Aug
uptake_figures-month_9 = Sep
uptake_figures-month_10 = Oct
uptake_figures-month_11 = Nov
uptake_figures-month_12 = Dec
uptake_figures-month_year = { $month } { $year }
uptake_figures-day_month_year = { $day } { $month } { $year }
uptake_figures-percent = { $share }%
uptake_figures-span = { $low } to { $high }
uptake_figures-value_with_span = { $value } ({ $span })
uptake_figures-no_units = There are no units to show.
uptake_figures-no_points = There are no months to show.

uptake_figures-column_unit = Unit
uptake_figures-column_plans = Plans
uptake_figures-column_interval = Uncertainty (95%)
uptake_figures-column_limits_95 = Expected spread (95%)
uptake_figures-column_limits_998 = Expected spread (99.8%)
uptake_figures-column_place = Where it lies
uptake_figures-column_month = Month
uptake_figures-column_seen = Seen
uptake_figures-column_fitted = Fitted line
uptake_figures-column_without = Had the earlier line gone on
uptake_figures-column_without_span = Uncertainty of the line carried on
uptake_figures-column_new = New
uptake_figures-column_so_far = So far
uptake_figures-column_row = Row
uptake_figures-column_count = Number

# Funnel
uptake_figures-funnel_all = all: { $value }
uptake_figures-funnel_share = Share of the target group that has had a plan
uptake_figures-plans_per_unit_month = Plans per unit-month
uptake_figures-eligible_citizens = Citizens in the target group
uptake_figures-plans_per_citizen_year = Plans per citizen in the target group per year
uptake_figures-citizen_years = Citizens in the target group times the years the unit has worked with plans
uptake_figures-unit_months = Months that the unit has worked with plans
uptake_figures-funnel_inside = within what is expected
uptake_figures-funnel_near_low = low, between the two limits
uptake_figures-funnel_near_high = high, between the two limits
uptake_figures-funnel_outside_low = below both limits
uptake_figures-funnel_outside_high = above both limits
uptake_figures-funnel_counts = Of { $total ->
    [one] { $total } unit
   *[other] { $total } units
  }, { $outside } lie outside the dashed limits (99.8%, diamond) and { $near } between the limits (triangle). The rest (dot) lie where chance alone may put them.
uptake_figures-funnel_also = Without a name in the figure: { $units }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
  }.
uptake_figures-funnel_left_out = Left out, because the size of the unit is missing: { $units }.
uptake_figures-funnel_alt = { $what } for { $count ->
    [one] { $count } unit
   *[other] { $count } units
  } against the size of the unit; for all together { $value }. { $beyond ->
    [0] No unit lies beyond what chance alone can explain.
   *[other] Beyond the inner limit: { $named }.
  }

# Before and after a change
uptake_figures-change_on = change { $day }
uptake_figures-with_change = fitted line
uptake_figures-with_change_short = fitted
uptake_figures-without_change = had the earlier line gone on
uptake_figures-without_change_short = no change
uptake_figures-plans_per_month = Plans per month
uptake_figures-plans_per_exposure = Plans per month for each who could have one
uptake_figures-interrupted_key = Dots: what was seen. Solid: the lines before and after. Dashed with a band: the earlier line carried on, with its uncertainty ({ $level }%).
uptake_figures-interrupted_step = Right after the change, against the earlier line: { $ratio } times.
uptake_figures-interrupted_excess = Plans beyond the line carried on, in all: { $excess }.
uptake_figures-interrupted_alt = { $what } in { $before } months before and { $after } months after { $day }. The level right after is { $step } times the earlier line; in the last month { $last } times.

# Spread
uptake_figures-units_so_far = Units that have made at least one plan
uptake_figures-plans_so_far = Plans so far
uptake_figures-diffusion_end = ends at { $value }
uptake_figures-diffusion_key = Dots: what was seen. Solid: the fitted curve. Dashed: where the curve ends, with a band for the uncertainty (95%).
uptake_figures-diffusion_alt = { $what } from { $first } to { $last }: { $seen }. The fitted curve ends at { $value } ({ $span }).

# Hidden numbers
uptake_figures-total = Total
uptake_figures-hidden = hidden
uptake_figures-hidden_key = hidden: below { $threshold }{ $zeros ->
    [true] {" "}(0 too)
   *[false] {""}
  }, or hidden with those, so that nobody can work them out.
uptake_figures-nothing_hidden = No number is hidden.
uptake_figures-suppressed_alt = Table of { $rows } rows and { $columns } columns with their totals. { $hidden } numbers are hidden.

# Shared
uptake_figures-all_units = All units
uptake_figures-groups = Groups
uptake_figures-together = Together
uptake_figures-at_end = { $name } { $value }
uptake_figures-at_least = at least { $low }, no upper limit
uptake_figures-unknown = not known
uptake_figures-days = days
uptake_figures-column_when = When
uptake_figures-column_value = Value
uptake_figures-column_denominator = Out of
uptake_figures-column_lower = Lower limit
uptake_figures-column_centre = Centre line
uptake_figures-column_upper = Upper limit
uptake_figures-column_remark = Remark
uptake_figures-column_phase = Phase
uptake_figures-column_points = Points
uptake_figures-column_interval_level = Uncertainty ({ $level }%)
uptake_figures-column_interval_plain = Uncertainty
uptake_figures-column_share = Share
uptake_figures-column_group = Group

# Plans against time or citizens
uptake_figures-plans_per_citizen = Plans per citizen in the target group
uptake_figures-plans_per_citizen_month = Plans per citizen in the target group per month
uptake_figures-rate_said = { $rate } ({ $span }) · { $plans ->
    [one] { $plans } plan
   *[other] { $plans } plans
  } · { $exposure } { $per ->
    [per_month] unit-months
    [per_citizen] citizens
   *[other] citizen-months
  }
uptake_figures-rate_unknown = { $plans ->
    [one] { $plans } plan
   *[other] { $plans } plans
  } · { $why }
uptake_figures-start_unknown = no rate, the start is not known
uptake_figures-eligible_unknown = no rate, the target group is not known
uptake_figures-rows_key = Dot: what the numbers say. Line: what is compatible with them ({ $level }%). An arrow: the uncertainty goes on beyond the scale.
uptake_figures-no_ranking = The units stand in the order they were given. It is not a ranking.
uptake_figures-rates_alt = { $what } for { $units ->
    [one] { $units } unit
   *[other] { $units } units
  }. { $known ->
    [yes] Together { $total } ({ $span }).
   *[no] It is not known what the plans are to be held up against.
  }

# Two sides
uptake_figures-per_unit_month = Per unit-month
uptake_figures-per_citizen_month = Per citizen and month
uptake_figures-same_age = Only the first { $months } months of all
uptake_figures-and_more = { $names } and { $more } more
uptake_figures-ratio_what = How many times as many plans does { $group } make as { $reference } in the same time?
uptake_figures-ratio_sides = 1 = equally many. To the right: more in the first. To the left: fewer.
uptake_figures-ratio_key = Line: uncertainty ({ $level }%). Ring: the line crosses 1, so it is not decided. Filled dot: the line does not cross 1. The scale is logarithmic: double and half are equally far away.
uptake_figures-ratio_said = { $ratio } times ({ $span }){ $decided ->
    [yes] {""}
   *[no] {" "}· not decided
  }
uptake_figures-if_units = { $count ->
    [one] If the others are { $count } unit
   *[other] If the others are { $count } units
  }
uptake_figures-if_months = { $group } against { $reference } months
uptake_figures-no_plans_at_all = cannot be computed: no plans on either side
uptake_figures-ratio_alt = { $what } { $count ->
    [one] One answer
   *[other] { $count } answers, depending on what is assumed
  }: from { $low } to { $high } times. { $undecided ->
    [0] None of them is compatible with equally many.
    [one] { $undecided } is compatible with equally many.
   *[other] { $undecided } are compatible with equally many.
  }
uptake_figures-column_how = How it is computed
uptake_figures-column_units_behind = Units on the other side
uptake_figures-column_ratio = Times
uptake_figures-column_p = p
uptake_figures-p_below = below { $limit }

# Months since start
uptake_figures-months_since_start = Months since the unit's start
uptake_figures-since_start_common = { $months ->
    [0] Not all units have been going for a whole month.
    [one] All units are in for { $months } month (dashed). After that, only those that have come so far are compared.
   *[other] All units are in for { $months } months (dashed). After that, only those that have come so far are compared.
  }
uptake_figures-since_start_alt = Plans so far by months since start, for { $units ->
    [one] { $units } unit
   *[other] { $units } units
  }. After { $common ->
    [one] { $common } month
   *[other] { $common } months
  }, which all have lived, the units have from { $low } to { $high } plans.
uptake_figures-after_months = After { $months } months
uptake_figures-column_today = Today
uptake_figures-column_months_lived = Months going

# Control charts
uptake_figures-kind_run = Run chart
uptake_figures-kind_i = I chart
uptake_figures-kind_mr = MR chart
uptake_figures-kind_xbar = Xbar chart
uptake_figures-kind_s = S chart
uptake_figures-kind_t = T chart
uptake_figures-kind_c = C chart
uptake_figures-kind_u = U chart
uptake_figures-kind_up = U′ chart
uptake_figures-kind_p = P chart
uptake_figures-kind_pp = P′ chart
uptake_figures-kind_g = G chart
uptake_figures-kind_ip = I′ chart
uptake_figures-kind_cusum = CUSUM chart
uptake_figures-kind_xmr = XmR chart by the NHS rules
uptake_figures-measure_number = Number
uptake_figures-measure_per_hundred = Number for each 100 citizens in the target group
uptake_figures-measure_per_unit = Number for each unit that was going
uptake_figures-measure_percent = Share of the meetings that were due
uptake_figures-measure_days = Days since the one before
uptake_figures-measure_contacts = Citizens with signs since the one before
uptake_figures-measure_evidence = Evidence that something has changed, added up case by case
uptake_figures-counted_number = number { $per }
uptake_figures-counted_per_hundred = number { $per } for each 100 citizens in the target group
uptake_figures-counted_per_unit = number { $per } for each unit that was going
uptake_figures-per_month = per month
uptake_figures-per_quarter = per quarter
uptake_figures-per_year = per year
uptake_figures-stage_measure = { $stage }: { $measure }
uptake_figures-last_left_out = The last period, from { $day }, is left out because it had not ended.{ $lost ->
    [0] {""}
   *[other] {" "}So { $lost } are not counted.
  }
uptake_figures-baseline = baseline
uptake_figures-phase = phase { $number }
uptake_figures-end_median = median
uptake_figures-end_centre_long = centre line
uptake_figures-end_centre_short = centre
uptake_figures-end_lower_long = lower limit
uptake_figures-end_lower_short = lower
uptake_figures-end_upper_long = upper limit
uptake_figures-end_upper_short = upper
uptake_figures-end_target = target
uptake_figures-run_long = { $phase ->
    [0] {""}
   *[other] Phase { $phase }:{" "}
  }More than chance: { $run } points in a row on one side of the centre line (at most { $most } by chance).
uptake_figures-few_crossings = { $phase ->
    [0] {""}
   *[other] Phase { $phase }:{" "}
  }More than chance: the centre line is crossed { $crossings ->
    [one] { $crossings } time
   *[other] { $crossings } times
  } (at least { $least } by chance).
uptake_figures-few_points = { $phase ->
    [0] {""}
   *[other] Phase { $phase }:{" "}
  }{ $points ->
    [0] No useful points, because all lie on the centre line: the series can show nothing.
    [one] Only { $points } useful point: too few to show anything but large changes.
   *[other] Only { $points } useful points: too few to show anything but large changes.
  }
uptake_figures-few_points_in = Phases { $phases } have fewer than { $least } useful points each: too few to show anything but large changes.
uptake_figures-points_outside = Outside the limits: { $points }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
  }.
uptake_figures-nothing_special = No sign of anything but chance.
uptake_figures-left_out_points = Left out: { $points }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
  }.
uptake_figures-left_out_because = { $point } ({ $reason })
uptake_figures-beyond_scale = Arrow: the limit lies beyond the scale.
uptake_figures-own_scales = Each unit has its own upright scale, because they differ much in size.
uptake_figures-key_limits = Nearly all points lie between the two limits when there is nothing but chance.
uptake_figures-key_broken = Dashed centre line: the points do not lie about it by chance.
uptake_figures-key_outside = Diamond: outside a limit.
uptake_figures-key_excluded = Grey ring: left out of lines and rules.
uptake_figures-panels_signalling = { $count ->
    [0] None of the { $of } units shows anything but chance.
   *[other] { $count } of { $of } units show more than chance: { $named }.
  }
uptake_figures-control_alt = { $kind } of { $points ->
    [one] { $points } point
   *[other] { $points } points
  } from { $first } to { $last }. { $verdict }
uptake_figures-remark_outside = outside the limits
uptake_figures-remark_excluded = left out
uptake_figures-remark_missing = missing
uptake_figures-remark_signal = signal

# By the rules of the NHS
uptake_figures-xmr_key = Rules of the English health service ("plot the dots"). Square: more than chance, and better. Diamond: more than chance, and worse. Triangle: more than chance. Grey ring: left out.
uptake_figures-xmr_better = { $count ->
    [one] More than chance, and better (square): { $first }.
   *[other] More than chance, and better (square): { $count } points from { $first } to { $last }.
  }
uptake_figures-xmr_worse = { $count ->
    [one] More than chance, and worse (diamond): { $first }.
   *[other] More than chance, and worse (diamond): { $count } points from { $first } to { $last }.
  }
uptake_figures-xmr_other = { $count ->
    [one] More than chance (triangle): { $first }.
   *[other] More than chance (triangle): { $count } points from { $first } to { $last }.
  }
uptake_figures-xmr_excluded = { $count ->
    [one] Left out: { $first }.
   *[other] Left out: { $count } points from { $first } to { $last }.
  }
uptake_figures-variation = { $kind ->
    [common_cause] Now: nothing but chance.
    [special_cause_improvement] { $way ->
        [high] Now: better, because the numbers are higher.
       *[low] Now: better, because the numbers are lower.
      }
    [special_cause_concern] { $way ->
        [high] Now: worse, because the numbers are higher.
       *[low] Now: worse, because the numbers are lower.
      }
    [special_cause_neutral_high] Now: higher than chance.
   *[special_cause_neutral_low] Now: lower than chance.
  }
uptake_figures-assurance = { $kind ->
    [consistent_pass] The target will be met as things are.
    [consistent_fail] The target will not be met as things are.
   *[inconsistent] Whether the target is met is chance as things are.
  }
uptake_figures-xmr_remark = { $kind ->
    [above] above the upper limit
    [below] below the lower limit
    [trend_up] 7 in a row upwards
    [trend_down] 7 in a row downwards
    [two_in_three_above] 2 of 3 near the upper limit
    [two_in_three_below] 2 of 3 near the lower limit
    [seven_above] 7 in a row above the middle
    [seven_below] 7 in a row below the middle
    [excluded] left out
   *[common] –
  }

# CUSUM
uptake_figures-case_number = Case no.
uptake_figures-case = case { $number }
uptake_figures-cusum_limit = { $size ->
    [short] limit { $value }
   *[long] limit of a signal { $value }
  }
uptake_figures-cusum_more = { $size ->
    [short] more
   *[long] more than expected
  }
uptake_figures-cusum_fewer = { $size ->
    [short] fewer
   *[long] fewer than expected
  }
uptake_figures-cusum_verdict = { $way ->
    [more] More than chance: more than expected, nearer { $share },
   *[fewer] More than chance: fewer than expected, nearer { $share },
  } at { $count ->
    [one] case { $cases }.
   *[other] { $count } cases, first { $cases }.
  }
uptake_figures-cusum_quiet = No sign of anything but the expected share of { $share }.
uptake_figures-cusum_key = The lines add up evidence case by case, and begin anew after a signal (diamond).
uptake_figures-cusum_alt = { $what }. { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
  }, { $happened } of them with a plan. { $verdict }
uptake_figures-column_happened = Did it happen?
uptake_figures-column_up = Evidence of more
uptake_figures-column_down = Evidence of fewer
uptake_figures-yes_no = { $answer ->
    [yes] yes
   *[no] no
  }

# How long it takes
uptake_figures-nobody_waits = There is nobody whose days can be counted.
uptake_figures-waiting_for_first = Share of the units still waiting for the first: “{ $stop }”
uptake_figures-waiting_from = Share still waiting, from “{ $start }” to “{ $stop }”
uptake_figures-still_waiting = Still waiting
uptake_figures-half_after = half after { $days }
uptake_figures-half_after_span = { $named ->
    [yes] { $name }:{" "}
   *[no] {""}
  }After { $days }, half are no longer waiting (uncertainty: { $span }).
uptake_figures-half_not_reached = { $named ->
    [yes] { $name }:{" "}
   *[no] {""}
  }Fewer than half have come so far, so the typical wait is not known yet.
uptake_figures-stacked = When some leave the target group first
uptake_figures-layer_happened = happened: { $share }
uptake_figures-layer_left = left: { $share }
uptake_figures-layer_waiting = waiting: { $share }
uptake_figures-time_key = Small strokes: citizens still waiting when they were last seen. The uncertainty is in the table.
uptake_figures-time_key_bands = Band: uncertainty ({ $level }%). Small strokes: somebody was still waiting when last seen.
uptake_figures-time_faint = Thin grey lines: the { $count } groups, each by itself. Their numbers are in the table.
uptake_figures-time_left = At the top, those who left the target group count as last seen that day. At the bottom you see how many they were.
uptake_figures-time_alt = { $what }. { $n ->
    [one] { $n } is in it
   *[other] { $n } are in it
  }; for { $events } it has happened. { $medians }
uptake_figures-column_day = After days
uptake_figures-column_happened_so_far = Happened by then
uptake_figures-column_censored = Last seen before then
uptake_figures-column_share_waiting = Share waiting

# The way
uptake_figures-nobody_on_the_way = There are no citizens on the way to show.
uptake_figures-cascade_what = The way of { $citizens ->
    [one] { $citizens } citizen
   *[other] { $citizens } citizens
  }
uptake_figures-step_signs_seen = Signs seen
uptake_figures-step_offered = Plan offered
uptake_figures-step_consented = Consent given
uptake_figures-step_meeting_held = Meeting held
uptake_figures-step_created = Plan created
uptake_figures-step_followed_up = Followed up within six months
uptake_figures-step_agreements_kept = Agreements kept
uptake_figures-agreements_not_citizens = From here on agreements are counted, not citizens
uptake_figures-nobody_due = nobody has come so far
uptake_figures-step_all = { $passed ->
    [one] { $passed } citizen
   *[other] { $passed } citizens
  }
uptake_figures-step_passed = { $passed } of { $due } · { $share } ({ $span })
uptake_figures-step_lost = { $lost ->
    [one] { $lost } did not go on
   *[other] { $lost } did not go on
  }{ $left ->
    [0] .
   *[other] , of whom { $left } left the target group.
  }
uptake_figures-agreements_lost = { $lost } were not kept.
uptake_figures-step_not_due = { $count ->
    [one] { $count } has not had time for it yet and does not count.
   *[other] { $count } have not had time for it yet and do not count.
  }
uptake_figures-cascade_key = Pale bar: those who came to the step before and have had time enough. Dark bar: those who went on.
uptake_figures-cascade_biggest = Most were lost at “{ $step }”.
uptake_figures-cascade_unrecorded = Left out, because the file has no days for them: { $stages }.
uptake_figures-cascade_step_alt = { $step } { $passed } of { $due }
uptake_figures-cascade_alt = The way of { $citizens ->
    [one] { $citizens } citizen
   *[other] { $citizens } citizens
  }: { $steps }.
uptake_figures-column_step = Step
uptake_figures-column_due = Came this far
uptake_figures-column_passed = Went on
uptake_figures-column_lost = Did not go on
uptake_figures-column_left = Of whom left the target group
uptake_figures-column_not_due = Not had time yet

# Barriers and help
uptake_figures-pareto_barriers = Barriers written down: { $mentions ->
    [one] { $mentions } time
   *[other] { $mentions } times
  } in all
uptake_figures-pareto_facilitators = What helped, written down { $mentions ->
    [one] { $mentions } time
   *[other] { $mentions } times
  } in all
uptake_figures-pareto_none_barriers = Nobody has written barriers down.
uptake_figures-pareto_none_facilitators = Nobody has written down what helped.
uptake_figures-pareto_said = { $count } · { $share } · in all { $total }
uptake_figures-pareto_few = { $few ->
    [one] The top one of { $of } makes up four fifths of all times.
   *[other] The top { $few } of { $of } make up four fifths of all times.
  }
uptake_figures-pareto_rest = { $kinds } others were written down { $count ->
    [one] { $count } time
   *[other] { $count } times
  } together; they are in the table.
uptake_figures-pareto_key = After each bar: how many times, how large a part, and how large a part with those above. Something is written down for { $noted } of { $citizens } citizens.
uptake_figures-pareto_item = { $name } ({ $count })
uptake_figures-pareto_alt = { $what }. Most often: { $first }. { $few } of { $of } make up four fifths of all times.
uptake_figures-column_barrier = Barrier
uptake_figures-column_help = What helped
uptake_figures-column_mentions = Times
uptake_figures-column_cumulative = Share with those above
