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
