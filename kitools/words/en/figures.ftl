# What stands in the figures, and what they are called by those who cannot see them

figures-all_events = All events
figures-nobody = Nobody has the ball
figures-typical = the typical
figures-middle_half = half of them are here
figures-most = 80 out of 100 are here
figures-days_axis = Days before a particular person acts
figures-weeks_axis = Weeks of the year in which nobody has the ball
figures-same_day = same day
figures-not_in_year = not in the year
figures-before = { $name } – before
figures-ball_alt = Who has the ball in 100 imagined courses? Typical time until somebody acts on an event: { $days }. Weeks of the year in which nobody has the ball: { $weeks }.
figures-ball_pair_alt = Who has the ball in 100 imagined courses? Typical time until somebody acts on an event: { $days_before } before, { $days } now. Weeks of the year in which nobody has the ball: { $weeks_before } before, { $weeks } now.

figures-column_event = Event
figures-column_p10 = 10 out of 100 within
figures-column_p25 = 25 out of 100 within
figures-column_median = The typical
figures-column_p75 = 75 out of 100 within
figures-column_p90 = 90 out of 100 within
figures-column_never = Nobody acted in the year

figures-before_words = before: { $words }
figures-now_words = now: { $words }

figures-states_axis = Courses out of 100
figures-week_axis = Week
figures-state_share = { $state } { $count }
figures-states_alt = Where are 100 imagined courses when the year has passed? { $ends } out of 100.
figures-column_state = State
figures-column_weeks = Weeks of the year (mean)

figures-about_ball = Who has the ball?
figures-about_course = The course itself
figures-about_work = Staff time
figures-measure_days_in_nobodys_hands = Days with nobody (all balls in all)
figures-measure_weeks_with_nobody = Weeks with the ball in nobody's hands
figures-measure_longest_wait = The longest wait
figures-measure_never_picked_up = Events that nobody took care of
figures-measure_information_missing = Times that information was missing
figures-measure_lost_in_handover = Balls lost in a hand-over
figures-measure_promises_kept = Promises kept
figures-measure_weeks_plan_up_to_date = Weeks with the plan up to date
figures-measure_contacts_kept = Appointments the citizen came to
figures-measure_weeks_stable = Weeks stable
figures-measure_weeks_unstable = Weeks unstable
figures-measure_weeks_crisis = Weeks in crisis/admitted
figures-measure_weeks_out_of_contact = Weeks out of contact
figures-measure_weeks_recovering = Weeks recovering, in contact
figures-measure_staff_hours = Hours spent on the plan
figures-unit_days = days
figures-unit_weeks = weeks
figures-unit_times = times
figures-unit_hours = hours
figures-difference = { $mean } { $unit } ({ $low } to { $high })
figures-span = { $low } to { $high } { $unit }
figures-no_difference = no difference
figures-better_of_100 = better: { $count }
figures-unchanged_of_100 = unchanged: { $count }
figures-worse_of_100 = worse: { $count }
figures-comparison_alt = The new plan against the earlier one in the same imagined courses. { $measure }: { $difference }. Out of 100 courses, { $better } went better, { $unchanged } unchanged and { $worse } worse.
figures-column_measure = What
figures-column_earlier = Earlier plan
figures-column_now = The plan now
figures-column_difference = Difference (and how far luck may move it)
figures-column_better = Better out of 100
figures-column_unchanged = Unchanged out of 100
figures-column_worse = Worse out of 100

figures-hours_axis = Hours in the year: spent (dark) of those set aside (pale, with a line)
figures-hours_of = { $spent } of { $aside } hours
figures-no_hours = Nobody is in the plan yet.
figures-hours_alt = Hours in the year for everybody in the plan: { $total } spent of { $aside } set aside.
figures-column_who = Who
figures-column_spent = Spent in the year
figures-column_aside = Set aside for the year

figures-cost_days = { $days ->
    [one] { $days } day
   *[other] { $days } days
  }
figures-barriers_axis = Days that a course would be spared without the barrier.
figures-barriers_overlap = Barriers overlap: the days do not add up.
figures-no_barriers = No barrier cost any days in this plan.
figures-barrier_cost = { $barrier }: { $days }
figures-barriers_alt = What did the barriers cost? Days of the year on which a ball lay with nobody, spared without the barrier – { $dearest }.
figures-column_barrier = Barrier
figures-column_days_cost = Days with nobody
figures-column_weeks_cost = Weeks with nobody
figures-column_information_cost = Times that information was missing
figures-column_promises_cost = Promises not kept

figures-key_kept = came
figures-key_missed = did not come
figures-key_event = event
figures-key_held = somebody acts
figures-key_outdated = the plan is out of date
figures-key_no_ball = nobody has the ball
figures-plan = The plan
figures-plan_up_to_date = the plan is up to date
  .short = up to date
figures-plan_out_of_date = the plan is out of date
  .short = out of date
figures-plan_none = the plan is not under way
  .short = none
figures-states_title = How is it going?
figures-story_alt = One imagined year: { $events ->
    [one] { $events } event
   *[other] { $events } events
  }, { $nobody ->
    [one] { $nobody } week
   *[other] { $nobody } weeks
  } in which nobody has the ball, { $kept } of { $contacts } appointments kept, the plan up to date in { $up_to_date ->
    [one] { $up_to_date } week
   *[other] { $up_to_date } weeks
  }.
figures-column_event_number = No.
figures-column_week = Week
figures-column_sector = Where
figures-column_waited = Time until somebody acted
figures-fewer = fewer
figures-more = more
figures-of_100_courses = out of 100 courses

# Who has the ball in one course: a ribbon for each event
figures-ribbon_no_ball = nobody has the ball
figures-ribbon_as_promised = somebody in the plan acts
figures-ribbon_by_chance = somebody finds out by chance
figures-ribbon_never = nobody acts in the year
figures-any_ball = Any ball with nobody
figures-days_with_nobody = { $days ->
    [one] { $days } day of the year
   *[other] { $days } days of the year
  }
figures-no_events = No events happen in this course.
figures-held_after = { $waited } · { $who }
figures-by_chance = found by chance
figures-the_coordinator = the coordinator
figures-ribbons_alt = Who has the ball in one imagined course? { $events ->
    [one] { $events } event
   *[other] { $events } events
  }: somebody acts on { $held }, typically { $typical ->
    [0] the same day
    [one] after { $typical } day
   *[other] after { $typical } days
  }{ $never ->
    [0] {""}
   *[other] ; on { $never } nobody acts in the year
  }. In all { $nobody ->
    [one] { $nobody } day
   *[other] { $nobody } days
  } with at least one ball with nobody.
figures-ribbons_none_alt = Who has the ball in one imagined course? { $events ->
    [one] { $events } event
   *[other] { $events } events
  }, and nobody acts on { $never }. In all { $nobody ->
    [one] { $nobody } day
   *[other] { $nobody } days
  } with at least one ball with nobody.
figures-column_opened = When
figures-column_taken_by = Who took it

# Who used hours in one course
figures-hours_title = Who used hours on the plan? One bar for each week, the highest { $most } hours.
figures-no_hours_used = Nobody used hours on the plan.
figures-hours_used = Hours used on the plan: { $people }.
figures-person_hours = { $who } { $hours }

# 100 courses beside each other, and weeks in each state
figures-courses_order = Each strip is one imagined course. They are sorted by weeks in crisis or out of contact: fewest on top.
figures-course_told = no. { $number }: { $weeks } in crisis or out of contact
figures-courses_alt = { $courses } imagined courses, sorted by weeks in crisis or out of contact, fewest first: { $told }.
figures-column_course = Course no.
figures-column_hard_weeks = Weeks in crisis or out of contact
figures-weeks_of_year = Weeks of the year
figures-weeks_alt = How many weeks of the year are 100 imagined courses in each state? The typical, and where 80 out of 100 are: { $states }.
figures-weeks_pair_alt = How many weeks of the year are 100 imagined courses in each state? The typical, and where 80 out of 100 are. Now: { $states }. Before: { $before }.
figures-weeks_spread = { $state } { $middle } ({ $low } to { $high })
figures-column_most_10 = 10 out of 100 at most
figures-column_most_25 = 25 out of 100 at most
figures-column_most_75 = 75 out of 100 at most
figures-column_most_90 = 90 out of 100 at most

# One measure under two plans: a dot for each of 100 courses
figures-paired_axis = { $measure }: the plan now minus the earlier one. Each dot is one imagined course out of 100.
figures-mean = Mean: { $difference }
figures-fewer_of_100 = fewer: { $count }
figures-more_of_100 = more: { $count }
figures-unchanged = unchanged
figures-at_most = { $part } out of 100 courses change by at most
figures-column_number = Number
figures-paired_work_alt = The new plan against the earlier one in the same imagined courses. { $measure }: { $difference }. Out of 100 courses, { $fewer } use fewer, { $unchanged } the same and { $more } more.

# Where two plans part
figures-parting_axis = Courses out of 100 that are no longer the same
figures-parting_ball = the ball
figures-parting_course = the course itself
figures-parting_alt = When do two plans part in the same imagined courses?
figures-ball_parts = The ball first parts in week { $first }{ $half ->
    [0] {""}
   *[other] , in half of the courses by week { $half }
  } and in { $count } out of 100 during the year.
figures-course_parts = The course itself (state and attendance) first parts in week { $first }{ $half ->
    [0] {""}
   *[other] , in half of the courses by week { $half }
  } and in { $count } out of 100 during the year.
figures-ball_never_parts = The ball is the same under both plans in every course.
figures-course_never_parts = The course itself (state and attendance) is the same under both plans.
figures-parts_in = { $week ->
    [-1] never
   *[other] week { $week }
  }
figures-told_parts = The told course (no. { $number }{ $shown ->
    [true] , shown as a diamond
   *[false] {""}
  }): the ball parts: { $ball }; the course itself: { $course }.
figures-told_course = The told course (no. { $number })
figures-first_week = The first course parts
figures-column_until = By

# From the year as it is to a year without barriers
figures-as_it_is = The year as it is
figures-without_barriers = Without any barrier
figures-all_barriers = All barriers together
figures-other_barriers = { $count } other barriers together
figures-waterfall_adds_up = The barriers were taken away in { $orders } random orders. The share is the mean, and so the numbers add up. The thin line is how far luck may move it.
figures-waterfall_not_a_cause = It is a share of a difference in the model – not a cause in the real world.
figures-waterfall_alt = { $measure } in imagined courses: { $as_it_is } as it is and { $free } without any barrier. The largest shares: { $largest }.
figures-waterfall_none_alt = { $measure } in imagined courses: { $as_it_is } as it is and { $free } without any barrier.
figures-column_share = Share (and how far luck may move it)
figures-column_removed = If only this one goes
figures-column_alone = If only this one is there

# Which of the model's numbers move the outcome most?
figures-tornado_low = the number at its low end
figures-tornado_high = the number at its high end
figures-tornado_base = { $measure } with the model's own numbers (the line): { $base }.
figures-tornado_base_difference = { $measure }, the plan now minus the earlier one, with the model's own numbers (the line): { $base }.
figures-tornado_rest = { $count } other numbers move the outcome by at most { $most } each.
figures-tornado_one_at_a_time = One number at a time was moved from end to end of its range. What numbers do together cannot be seen here.
figures-nothing_moves = None of the numbers move the outcome.
figures-tornado_moves = { $what } ({ $span })
figures-tornado_alt = { $head } The numbers that move it most: { $moves }.
figures-own_numbers = The model's own numbers
figures-column_what = Number
figures-column_low_end = Low end
figures-column_high_end = High end
figures-column_at_low = Outcome at the low end
figures-column_at_high = Outcome at the high end

# Chance and the model's numbers, apart
figures-spread_chance_key = luck: other imagined courses
figures-spread_numbers_key = the model's numbers: other possible numbers
figures-spread_chance = luck: { $span }
figures-spread_numbers = numbers: { $span }
figures-spread_sizes = { $sets } sets of numbers, { $futures } courses each. The upright line is the mean.
figures-spread_within_chance = Where “numbers” is a single line, what the numbers move cannot be told from luck with so few courses. It does not mean that the numbers are certain.
figures-spread_not_held = Whether the model is built right is in neither of the two. That is the largest uncertainty.
figures-two_spreads_alt = The difference between the new plan and the earlier one. { $measure }: { $mean } on average. Luck may move it from { $chance }, the model's numbers from { $numbers }.{ $more ->
    [0] {""}
    [one] { " " }One more measure is in the table.
   *[other] { " " }{ $more } more measures are in the table.
  }
figures-column_mean = Mean
figures-column_chance = Luck
figures-column_numbers_spread = The model's numbers
figures-column_single_courses = 80 out of 100 single courses
