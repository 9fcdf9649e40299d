# Review of plans: how far the raters agree.

agreement-too_little = It takes at least two raters, and two plans that both have rated, to look at agreement. Here are { $raters } raters and { $subjects } plans.
agreement-unknown_category = "{ $value }" is not one of the options. They are: { $categories }. Mend the rating, or include the option.
agreement-not_numbers = The options are words, so the distance between them cannot be measured as numbers ({ $difference }). Use their order, or only same and different.
agreement-no_spread = Everybody gave the same score throughout, so there are no differences to agree on.
agreement-percent = Two raters of the same plan agree in { $percent } out of 100 cases ({ $subjects } plans were rated by at least two).
agreement-beyond_chance = When the agreement that guessing gives is taken away, { $weights ->
    [none] agreement is { $estimate } (AC1)
   *[linear] agreement is { $estimate } (AC2, where near counts too)
  }, where 1 is complete and 0 is as guessing. With { $level }% confidence it lies between { $low } and { $high }.
agreement-paradox = Kappa is only { $kappa }, although they agree in { $percent } out of 100. That is the paradox of kappa: when nearly all ratings are the same, kappa takes most of the agreement for luck. AC1 or AC2 ({ $estimate }) does not.
agreement-one_category = Everybody used the same category. Then kappa cannot be computed, and the agreement does not say whether they would tell the other plans apart alike.
agreement-gaps = { $count ->
    [one] One plan was
   *[other] { $count } plans were
  } rated by one person only and shows nothing about agreement.
agreement-left_out = { $count ->
    [one] One plan is
   *[other] { $count } plans are
  } not included, because not everybody scored it.
agreement-few = { $subjects } plans are few: read the range, not only the number.
agreement-scores = Of the differences between scores, { $estimate } (where 1 is all) lie in the plans themselves and the rest in who rated (ICC2; with { $level }% confidence between { $low } and { $high }).
agreement-independent = The raters rated on their own, without knowing each other's answers.
agreement-same_guide = They used the same guide, and it was not changed on the way.
agreement-plans_drawn = The plans are like those that the number is to be used about.
agreement-spread_alike = Scores spread about as much with every rater.
agreement-right = Whether the raters are right. They can agree on something wrong.
agreement-no_scale = Whether agreement is good enough. That depends on what the rating is for; limits such as "fair" and "good" are habit, not measured.
agreement-needs_spread = Whether raters agree on plans that are alike. The more alike the plans, the lower the number, even with the same raters.
agreement-these_raters = How far other raters would agree.
