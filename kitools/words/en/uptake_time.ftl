# How long it takes, and where citizens drop out.

waiting-path_said = { $clock ->
    [unit] from the unit's start to its first "{ $stop }"
   *[citizen] from "{ $start }" to "{ $stop }"
  }
waiting-who_said = { $clock ->
    [unit] units
   *[citizen] citizens
  }
waiting-median = Half have come { waiting-path_said } after { $days ->
    [one] { $days } day
   *[other] { $days } days
  } ({ $bounded ->
    [true] between { $low } and { $high } days
   *[false] at least { $low } days, without an upper limit yet
  }). That long, { $waiting } of { $n } { waiting-who_said } were seen still waiting.
waiting-median_not_reached = Half have not come { waiting-path_said } yet. After { $days } days { $still } % still wait; { $events } of { $n } { waiting-who_said } have arrived. How long half of them wait cannot be said.
waiting-within = Within { $days } days { $share } % come { waiting-path_said }{ $has_interval ->
    [true] {" "}(between { $low } and { $high } %)
   *[false] {""}
  }. { $seen ->
    [0] Nobody was seen that long without arriving, so this rests on the earlier days.
    [one] { $seen } was seen that long and still waits.
   *[other] { $seen } were seen that long and still wait.
  }
waiting-left_first = Within { $days } days { $share } % have left the target group before it happened. They count neither as arrived nor as waiting.
waiting-groups = { $decided ->
    [true] The { $kind ->
        [group] groups
       *[unit] units
      } probably do not wait equally long. Were they alike, so large a difference would be seen { $in_thousand ->
        [0] in fewer than 1 of 1,000 cases
       *[other] in { $in_thousand } of 1,000 cases
      } only.
   *[false] The difference between the { $kind ->
        [group] groups
       *[unit] units
      } may be chance: even if they were alike, one at least as large would be seen in { $in_thousand } of 1,000 cases.
  }
waiting-soonest_and_latest = It takes shortest in { $soonest } (half after { $soonest_days } days) and longest in { $latest } ({ $latest_days } days), counting only { $kind ->
    [group] groups
   *[unit] units
  } with at least 10.
waiting-too_small = { $count } { $kind ->
    [group] { $count ->
        [one] group has
       *[other] groups have
      }
   *[unit] { $count ->
        [one] unit has
       *[other] units have
      }
  } fewer than { $least } and { $count ->
    [one] is
   *[other] are
  } not held against the others. So few can lie far apart by chance.
waiting-few = This rests on { $events ->
    [0] nobody
   *[other] only { $events }
  } who arrived. The curve can move a lot when there are more.
waiting-left_out = { $count } { waiting-who_said } are not part of it: { $why ->
    [no_start] the first day is missing.
    [out_of_order] the days are in the wrong order. Check them.
   *[not_begun] the first day lies after the last day that was counted.
  }
waiting-like_the_others = Those who still wait are like the others: that we saw them no longer has nothing to do with the wait.
waiting-left_apart = The curve of those who wait shows how it would go if nobody left the target group. The share who arrive takes into account that some leave.
waiting-end_of_month = Where plans are counted by month, the first is put on the month's last day.
waiting-interval = The spans are made so that in { $level } of 100 cases they catch the true number.
waiting-not_why = Why some wait longer than others.
waiting-not_soon_is_good = Whether it is good that it goes fast.

cascade_step-signs_seen = Signs seen
cascade_step-offered = Offered
cascade_step-consented = Consent given
cascade_step-meeting_held = Meeting held
cascade_step-created = Plan created
cascade_step-followed_up = Followed up within six months
cascade_step-agreements_kept = Agreements kept

cascade-biggest_loss = Most drop out between "{ $before }" and "{ $step }": { $lost } of { $due } ({ $share } %) came no further. { $left ->
    [0] None of them had left the target group.
    [one] 1 of them had left the target group.
   *[other] { $left } of them had left the target group.
  }
cascade-nobody_lost = Of those who have had time to come further, nobody dropped out.
cascade-follow_up = Of { $due } plans that are at least six months old, { $passed } ({ $share } %, between { $low } and { $high }) were followed up within six months. { $late ->
    [0] {""}
    [one] 1 was followed up later. {""}
   *[other] { $late } were followed up later. {""}
  }{ $not_due ->
    [0] All plans are old enough.
    [one] 1 plan is not old enough yet.
   *[other] { $not_due } plans are not old enough yet.
  }
cascade-agreements = Of { $due } agreements that were looked at, { $passed } were kept ({ $share } %).
cascade-units = At "{ $step }" the largest share come further in { $best } ({ $best_share } % of { $best_due }) and the smallest in { $worst } ({ $worst_share } % of { $worst_due }). { $apart ->
    [true] The difference is larger than the uncertainty of the two shares. But the two were picked because they lie furthest out, and among many units some stand out by chance.
   *[false] The two shares are so uncertain that the difference may be chance.
  }
cascade-implied = { $count ->
    [one] Once a day is missing
   *[other] { $count } times a day is missing
  } for a step where the citizen came further. It is counted as passed: { $steps }.
cascade-not_due = { $count ->
    [one] Once a citizen is
   *[other] { $count } times a citizen is
  } left out, since { $days } days (for follow-up: six months) have not passed from the step before.
cascade-unrecorded = There are no days for { $stages }. Those steps are skipped.
cascade-patience = Who came to a step less than { $days } days ago is not yet counted as having dropped out, nor as having come further.
cascade-six_months = Follow-up must be within six calendar months, and only plans that are old enough are counted.
cascade-later_counts = If a citizen has a day for a later step, the earlier steps are passed too.
cascade-agreements_together = Agreements in one plan are counted one by one, as if they had nothing to do with each other. The uncertainty is probably larger than shown.
cascade-interval = The spans are made so that in { $level } of 100 cases they catch the true share.
cascade-not_why = Why somebody dropped out, and whether that was wrong: a no to an offer can be a good answer.
cascade-not_unseen = The citizens whose signs nobody saw or wrote down.

uptake-durations = It takes at least one duration, and none may be below 0 or missing. Here are { $rows }.
uptake-groups = "{ $unknown }" is not one of the groups { $groups }.
uptake-one_group = It takes at least two groups with somebody waiting. Here are { $groups }.
uptake-no_hazard = It cannot be said as a ratio: one of the { $covariates } quantities does not vary, or nothing ever happens in one of the groups.
uptake-no_durations = In { $source } there is nobody whose first day and anything later is known. Include a column for the step you want to begin at.
uptake-no_citizens = { $source } has no row with a day for each citizen. Include at least two steps, for instance signs seen and plan created.
