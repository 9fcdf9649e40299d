# Small numbers: what may leave the house, what is hidden, and what can be worked out.

small_counts-threshold = The limit for small numbers must be at least 2; here it is { $threshold }. Use 5, or 3 where you have agreed on it.
small_counts-width = A hidden number must have at least 1 to move in; here is { $width }.
small_counts-shape = Names and numbers do not fit: { $rows } rows and { $columns } columns are named. Give one number for each name.
small_counts-not_counts = The table holds something else than whole numbers from 0 up. Only counted people can be hidden here; take shares and averages afterwards.
small_counts-contradiction = The numbers shown do not fit: no whole numbers can stand in the hidden places and give the sums. See whether a sum is rounded or was counted elsewhere.
small_counts-not_safe = The table must not leave the house: { $count } hidden numbers can be worked out. That should be impossible, so tell those who look after kitools.
small_counts-nothing_hidden = Nothing is hidden: no number lies between 1 and what the limit ({ $threshold }) allows.
small_counts-hidden = { $count ->
    [one] One number is
   *[other] { $count } numbers are
  } hidden: those below { $threshold }{ $zeros ->
    [true] , zeros among them,
   *[false] {""}
  } and as many others as it takes that nobody can work them out. All have the same mark, so that nobody can see which are small.
small_counts-totals_hidden = { $count ->
    [one] One total is
   *[other] { $count } totals are
  } hidden, because the numbers could be subtracted from each other otherwise.
small_counts-held = The table has been put to the test: nobody who adds and subtracts the numbers shown can work out a hidden one.
small_counts-knows_rule = The reader knows the rule for what is hidden, and can add and subtract.
small_counts-knows_sums = The reader can add and subtract, but does not know the rule for what is hidden.
small_counts-whole_table = The table is all that is published about the same people.
small_counts-other_tables = Whether another table, chart or text about the same people gives away what is hidden here. Make them from the same file.
small_counts-rerun = What a reader can conclude from just these numbers being hidden and not others.
small_counts-own_count = What somebody who is counted in it can work out about the others.

leaving-unknown = This kind of result cannot be made ready to leave the house. Use it internally.
leaving-as_it_is = It can leave the house as it is: no number in it is small.
leaving-series_stays = Even a whole year holds fewer than { $threshold }. The numbers stay in the house; say only how many there are altogether, if they are more.
leaving-coarsened = The numbers are added up by { $per ->
    [month] month
    [quarter] quarter
    [half_year] half-year
   *[year] year
  }, so that no period holds fewer than { $threshold } without being 0. The chart by month stays in the house.
leaving-one_by_one = The chart has a point for every single citizen and stays in the house. The number in each period can be passed on.
leaving-nothing = There are fewer than { $threshold } behind most of it. It stays in the house.
leaving-steps = { $count ->
    [one] One step is left out
   *[other] { $count } steps are left out
  }, because fewer than { $threshold } stand on it or were lost there.
leaving-no_units = The units one by one stay in the house: at one step or more the difference is fewer than { $threshold }.
leaving-stepped = The curve goes in steps that at least { $threshold } citizens take together, and stops before fewer than that are left.
leaving-units = { $count ->
    [one] One number is hidden
   *[other] { $count } numbers are hidden
  }: those below { $threshold }, and as many more as it takes that they cannot be subtracted from the total. Shares and rates of them are hidden too.
leaving-not_who = Whether somebody can be recognised by other things than numbers. Read the text through before you pass it on.
leaving-together = Those that fewer than { $threshold } mentioned are put together as "other". Do not say how many kinds they are.
leaving-only_this = It is all that is passed on about the same people. If several answers are passed on, a hidden number may come out when one is taken from another, also where each of them is safe by itself.
leaving-only_steps = Only the number at each step can be passed on: of those who were lost or wait, fewer than { $threshold } are in one of the parts.
leaving-only_bars = Only the bars can be passed on, not how many citizens they are about: fewer than { $threshold } mentioned nothing, or mentioned only other things.
leaving-no_groups = The groups one by one stay in the house: there are no days on which all of them can be shown without fewer than { $threshold } being worked out.
