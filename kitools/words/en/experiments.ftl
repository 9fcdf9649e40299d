# Experiments with the model: the share of each barrier, numbers that move, and who does the work

# What stands in the way?
experiment-shares = What stands in the way of { $plan }? In an imagined year the balls together lie { $as_it_is } days in nobody's hands on average. Without barriers it would be { $free }. The difference of { $total } days falls like this:
experiment-share = { $days } days ({ $low } to { $high }): { $barrier } ({ $codes })
experiment-small_shares = { $count ->
    [one] One more barrier means
   *[other] { $count } other barriers mean
  } almost nothing here: { $days } days in all.
experiment-no_cause = These are shares of a difference in the model, not causes in a person. The barriers were added in { $orders } different orders in { $futures } imagined courses; the numbers in brackets show what luck and order can move.
experiment-week = { $happened ->
    [true] A week of the typical course that ended in crisis or out of contact
   *[false] A week of the typical course
  }. The numbers are imagined courses out of 100:

# The numbers of the model
experiment-numbers = The model uses { $count } numbers: { $evidence } from studies or law, { $transfer } carried over from elsewhere, the rest are assumptions. Units and sources stand as they were written.
experiment-status_evidence = evidence
experiment-status_transfer = carried over
experiment-status_assumption = assumption

# Which numbers move it most?
experiment-about_level = Which numbers of the model move “{ $measure }” the most under { $plan }?
experiment-about_difference = Which numbers of the model move “{ $measure }” the most: { $plan } minus { $against }?
experiment-oneway = One number at a time is moved to its lowest and its highest bound. With the model's own numbers: { $base }.
experiment-swing = { $low } to { $high }: { $what } ({ $id })
experiment-morris = All numbers are moved in turn, in random order, in { $trajectories } rounds. Each moves the outcome this far on average (± uncertainty):
experiment-effect = { $size } ± { $conf }: { $what } ({ $id })
experiment-sobol = This much of the variation comes from each number, out of 100. { $held ->
    [0] All numbers take part.
    [one] One number is held still.
   *[other] { $held } other numbers are held still.
  }
experiment-index = { $total } ± { $conf } ({ $alone } alone): { $what } ({ $id })
experiment-exact = Worked out without chance. Consent, initiative, hours and whatever else is remembered from week to week are not part of that.

# When something is wrong
experiment-bad_orders = The number of orders is { $value }. Choose an even number from { $least } to { $most }.
experiment-bad_size = The number of rounds is { $value }. Choose a whole number from { $least } to { $most }.
experiment-not_a_power = The size is { $value }. Choose 2, 4, 8, 16 and so on, at most { $most }.
experiment-size_no_number = The size is { $value }. Choose a whole number.
experiment-no_numbers = A name is missing in --numbers (“{ $value }”). Write one or more names with commas between them, for example days_nobody,staff_away_weekly. See every name with: kitools evidence
experiment-no_such_method = There is no method { $value }. Choose one of: { $known }
experiment-no_size = --size is not used with { $method }. Choose the number of courses with --futures.
experiment-bad_smallest = The smallest difference worth discussing is { $value }. Choose a number above 0 and at most 100.
experiment-bad_sets = The number of sets is { $value }. Choose a whole number from { $least } to { $most }.
experiment-bad_workers = The number of processes (--workers) is { $value }. Choose a whole number from 1 to { $most }.
experiment-not_exact = The measure { $id } cannot be worked out without chance. These can: { $known }
experiment-no_dask = Dask is not installed. Write: pip install "{ $package }"
ensemble-other_numbers = The sets in data/evidence/ensemble.csv do not fit the model ({ $id }). Run: python data/evidence/make_ensemble.py
simulation-other_terms = The two cannot be compared. { $field ->
    [situation] They are about two different cases.
    [parameters] They use different numbers.
   *[switched_off] They do not have the same barriers.
  } Run them again so that only the plan differs.
simulation-one_course = One course does not say how much chance means. Choose 2 courses or more.
experiment-no_ids = No numbers were chosen. Name at least one, or do not choose, and every number takes part.
experiment-named_twice = The number { $id } is named more than once. Name each number once.
