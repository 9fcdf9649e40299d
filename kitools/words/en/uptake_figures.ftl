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
uptake_figures-funnel_also = Without a name in the figure: { $units }.
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
uptake_figures-below = <{ $threshold }
uptake_figures-hidden = hidden
uptake_figures-below_key = <{ $threshold }: fewer than { $threshold }, and the number may not be shown.
uptake_figures-hidden_key = hidden: larger numbers, hidden so that nobody can work out the small ones.
uptake_figures-nothing_hidden = No number is hidden.
uptake_figures-suppressed_alt = Table of { $rows } rows and { $columns } columns with their totals. { $small } numbers are too small to be shown; { $also } numbers are hidden to protect them.
