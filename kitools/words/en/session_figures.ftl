# Figures of a live session: groups side by side

figures-groups_days_in_nobodys_hands = Days in which a ball lay with nobody
figures-groups_weeks_with_nobody = Weeks in which a ball lay with nobody
figures-groups_promises_kept = Promises that were kept, out of 100
figures-groups_spread = { $middle } (most { $low }–{ $high })
figures-groups_share = { $share } out of 100
figures-groups_note = The dot is the middle of many imagined courses; the bar goes from 10 to 90 out of 100. All groups meet the same luck. The difference comes from the plan, from the cards, and from what the group shared.
figures-groups_alt = The groups side by side under the same luck. Days in which a ball lay with nobody, in the middle course: { $groups }.
figures-groups_alt_one = { $name } { $days }
figures-groups_column_group = Group
figures-groups_column_measure = Measure
figures-groups_column_mean = Mean
figures-groups_column_middle = Middle course
figures-groups_column_spread = 80 out of 100 courses
figures-groups_between = { $low } to { $high }
figures-groups_no_spread = counted over all courses
figures-groups_nothing_promised = nothing was promised
