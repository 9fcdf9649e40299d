# What the command kitools uptake says.
uptake-read_file = { $file }: { $units ->
    [one] 1 unit
   *[other] { $units } units
  }, counted up to and including { $until }.{ $dropped ->
    [0] { "" }
    [one] { " " }1 row is left out.
   *[other] { " " }{ $dropped } rows are left out.
  }
uptake-cannot_show = What the numbers cannot show:
uptake-no_such_question = There is no question "{ $value }". Choose one of these: { $known }.
uptake-no_such_stage = There is no step "{ $value }". Choose one of these: { $known }.
uptake-no_such_period = There is no period "{ $value }". Choose one of these: { $known }.
uptake-no_such_day = "{ $value }" is not a day. Write it as 2016-12-31.
uptake-no_units_named = "{ $value }" names a unit without a name. Put commas between the names.
uptake-no_such_audience = "{ $value }" is not one of those who may see the files. Choose { $known }.
uptake-no_such_threshold = "{ $value }" is no threshold for small numbers. Choose { $known }.
uptake-would_overwrite = "{ $file }" is in { $folder } already{ $count ->
    [one] { "" }
   *[other] { " " }(and { $count } files in all)
  }. Nothing has been written. Choose another folder, or write --force.
uptake-cannot_write = The files cannot be written in { $folder }: { $reason }.
uptake-stays = The answer stays in the house: it consists of small numbers only. Choose --for internal if it is not to leave.
uptake-unprotected = Small numbers are not hidden. The files are for internal use.
uptake-each_by_itself = Small numbers are hidden in each answer by itself. Several answers about the same people may together tell more than each does. Choose what you need with --question.
