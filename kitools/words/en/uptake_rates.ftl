# How many, how often, and are there more in one place than another: what the numbers say, and what they cannot say.

rates-total = "{ $stage }": { $plans } in { $units ->
    [one] { $units } unit
   *[other] { $units } units
  } over { $months } unit-months. That is { $rate } per unit per { $per ->
    [month] month
   *[year] year
  }. The number varies by chance; the true level may well lie anywhere between { $low } and { $high }.
rates-no_time = "{ $stage }": { $plans } in { $units ->
    [one] { $units } unit
   *[other] { $units } units
  }. It does not say how long the units have been at it, so nobody can tell whether that is many or few. Fill in each unit's first month in the table of units.
rates-stages_mixed = Take care: the numbers mix { $stages }. That may not be the same thing, and then they must not be added.
rates-most_and_fewest = Most per { $per ->
    [month] month
   *[year] year
  }: { $most } with { $most_rate } (between { $most_low } and { $most_high }). Fewest: { $fewest }{ $fewest_alone ->
    [true] {""}
   *[false] {" "}(others have as few)
  } with { $fewest_rate } (between { $fewest_low } and { $fewest_high }). { $apart ->
    [true] The two spans do not meet.{ $two ->
        [true] {""}
       *[false] {" "}But the two were picked because they lie furthest out, and among several units some stand out by chance; see the funnel.
      }
   *[false] The two spans meet, so the difference may be chance.
  }
rates-per_citizen = "{ $stage }": { $rate } for every 100 citizens in the target group ({ $plans } among { $eligible } citizens; between { $low } and { $high }).
rates-same_age = In their first { $months ->
    [one] month
   *[other] { $months } months
  }, which every unit has had, { $most } came to most ({ $most_plans }) and { $fewest } to fewest ({ $fewest_plans }{ $fewest_alone ->
    [true] {""}
   *[false] ; others have as few
  }). That does not in itself say whether the difference is more than chance.
rates-same_age_alike = In their first { $months ->
    [one] month
   *[other] { $months } months
  }, which every unit has had, all came to as many ({ $plans }).
rates-outside = { $plans } lie before the unit's start or after its end and are not counted. Check the dates.
rates-no_start = The first month is missing for { $units }. They are not part of the number per month.

rates-part_months = A whole calendar month counts as 1, whatever its length. A part of a month counts by its days. Both the first and the last day are included.
rates-one_by_one = The plans came one at a time and independently of each other. If they came in clusters, the uncertainty is larger than shown.
rates-target_group_steady = The target group has been the same size all along.
uptake-about = The numbers are of { $more ->
    [0] { $units }
    [one] { $units } and one more unit
   *[other] { $units } and { $more } other units
  }{ $together ->
    [true] {" "}together
   *[false] {""}
  }.
rates-not_quality = Whether the plans are good, and whether they are used.
rates-not_cause = Why there are more in one place than in another.

exposure-group_said = { $group }{ $group_more ->
    [0] {""}
   *[other] {" "}and { $group_more } others
  }
exposure-reference_said = { $reference }{ $reference_more ->
    [0] {""}
   *[other] {" "}and { $reference_more } others
  }
exposure-span_said = { $bounded ->
    [true] between { $low } and { $high }
   *[false] at least { $low }, without an upper limit
  }
exposure-more_span_said = { $more_bounded ->
    [true] between { $more_low } and { $more_high }
   *[false] at least { $more_low }, without an upper limit
  }
exposure-more = { exposure-group_said } made more plans a month than { exposure-reference_said }: { $told ->
    [true] { $ratio } times as many ({ exposure-span_said })
   *[false] the others have none, and the ratio is { exposure-span_said }
  }. Chance alone rarely gives so large a difference.
exposure-fewer = { exposure-group_said } made fewer plans a month than { exposure-reference_said }: { $ratio } times as many ({ exposure-span_said }). Chance alone rarely gives so large a difference.
exposure-undecided = The numbers cannot decide whether { exposure-group_said } makes more plans a month than { exposure-reference_said }. { $told ->
    [true] The ratio is { $ratio }
   *[false] The others have none yet
  }, but the numbers agree with anything { $bounded ->
    [true] between { $low } and { $high }
   *[false] from { $low } upwards
  }; 1 means "equally many".
exposure-no_plans = Neither { exposure-group_said } nor { exposure-reference_said } has any plans yet. There is nothing to compare.
exposure-stages_differ = Take care: the two sides may not be counted alike. { exposure-group_said }: "{ $group_stages }". { exposure-reference_said }: "{ $reference_stages }".
exposure-if_more_units = "{ $reference }" is counted as one unit. If it is really { $units } units, the ratio is { $told ->
    [true] { $ratio } ({ exposure-span_said })
   *[false] { exposure-span_said }
  }.
exposure-same_age = Looking only at each unit's first { $months ->
    [one] month
   *[other] { $months } months
  }, the ratio is { $told ->
    [true] { $ratio } ({ exposure-span_said })
   *[false] { exposure-span_said }
  }. { $answer ->
    [same] There too the difference is larger than chance usually gives.
    [another] There the difference is larger than chance usually gives. That is another answer than for the whole time, so it matters how long the units have been at it.
   *[undecided] There the difference may be chance.
  }
exposure-by_citizens = Per citizen in the target group the ratio is { $told ->
    [true] { $ratio } ({ exposure-span_said })
   *[false] { exposure-span_said }
  }. { $agrees ->
    [true] That leads to the same answer.
   *[false] That leads to another answer, so the size of the units matters.
  }
exposure-bare_share = { $plans } of { $total } plans ({ $share } %) are at { exposure-group_said }. That is no comparison: the share says as much about how long each side has been at it, and how many units and citizens it has.
exposure-band_one = If { exposure-group_said } had { $group_months } months per unit and the others { $reference_months }, the ratio is { $told ->
    [true] { $ratio } ({ exposure-span_said })
   *[false] { exposure-span_said }
  }.
exposure-band_two = If { exposure-group_said } had { $group_months } months per unit and the others { $reference_months }, then the ratio is, with { $units ->
    [one] one unit
   *[other] { $units } units
  } on the other side, { $told ->
    [true] { $ratio } ({ exposure-span_said })
   *[false] { exposure-span_said }
  } and with { $more_units } units { $more_told ->
    [true] { $more_ratio } ({ exposure-more_span_said })
   *[false] { exposure-more_span_said }
  }. { $decided ->
    [true] The answer points the same way in everything we tried, but how large the ratio is, the numbers cannot say.
   *[false] The numbers alone cannot decide.
  }
exposure-band_ends = In everything we tried, the ratio lies from { $smallest } to { $largest }.
exposure-chance_alone = If { exposure-group_said } had { $bounded ->
    [true] between { $low } and { $high }
   *[false] at least { $low }
  } times as many unit-months as { exposure-reference_said }, chance alone can explain the numbers.
exposure-ask_start = In which month did { $units } start?
exposure-ask_units = How many units does "{ $units }" stand for?
exposure-ask_eligible = How many citizens are in the target group on each side?

exposure-units_counted = We counted { $group ->
    [one] { $group } unit
   *[other] { $group } units
  } on one side and { $reference ->
    [one] { $reference } unit
   *[other] { $reference } units
  } on the other. If a row stands for several, the ratio is another.
exposure-one_by_one = The plans came one at a time, independently of each other and equally often all along. If not, the uncertainty is larger than shown.
exposure-interval = The spans are made so that in at least { $level } of 100 cases they catch the true ratio.
exposure-band_tried = What we do not know was tried out with a few possible answers. They are guesses, not information.
exposure-not_cause = That the difference is due to what one side did. The two sides may differ in other ways.
exposure-not_need = How many plans there ought to be.

pareto-item_said = { $known ->
    [B01] { barrier-B01 }
    [B02] { barrier-B02 }
    [B03] { barrier-B03 }
    [B04] { barrier-B04 }
    [B05] { barrier-B05 }
    [B06] { barrier-B06 }
    [B07] { barrier-B07 }
    [B08] { barrier-B08 }
    [B09] { barrier-B09 }
    [B10] { barrier-B10 }
    [B11] { barrier-B11 }
    [B12] { barrier-B12 }
    [B13] { barrier-B13 }
    [B14] { barrier-B14 }
    [B15] { barrier-B15 }
    [B16] { barrier-B16 }
    [B17] { barrier-B17 }
    [B18] { barrier-B18 }
    [B19] { barrier-B19 }
    [B20] { barrier-B20 }
    [P1] { help-P1 }
    [P2] { help-P2 }
    [P3] { help-P3 }
    [P4] { help-P4 }
    [P5] { help-P5 }
    [P6] { help-P6 }
    [P7] { help-P7 }
    [P8] { help-P8 }
   *[free] { $item }
  }
pareto-most = { $factors ->
    [barriers] What is most often written down as a barrier is
   *[facilitators] What is most often written down as a help is
  } "{ pareto-item_said }": for { $count } of the { $citizens } citizens with anything written.
pareto-few = { $few ->
    [one] One thing makes
   *[other] { $few } things make
  } up { $share } % of what is written, out of { $items }.
pareto-rests_on = It rests on { $mentions } notes about { $written } of { $citizens } citizens. For the rest nothing is written.
pareto-parted = What is written is parted at semicolons, and a citizen counts at most once for each thing.
pareto-only_written = Anything but what somebody wrote down. What nobody noticed, or had time to write, is not here.
pareto-not_weight = What matters most. What is mentioned most need not be what stops most.

uptake-sides_overlap = { $units } is on both sides. A unit cannot be compared with itself. Choose it on one side only.
uptake-one_side = There is only one side to compare. The units are { $units }. Choose at least one for each side.
uptake-not_a_share = { $count } of { $of } is not a share. The count must be from 0 to the whole.
uptake-not_a_rate = { $count } in { $exposure } is not a number per time. The count must be at least 0, and the time above 0.
uptake-not_a_table = The table has { $rows } rows and { $columns } columns of whole numbers. It takes at least two of each, and for an odds ratio exactly two.
uptake-nothing_written = No { $factors ->
    [barriers] barriers
   *[facilitators] helpful factors
  } are written in { $source }. Fill in the column, or choose another question.
