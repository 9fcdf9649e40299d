# The uptake page (Evaluate). Short sentences, plain words; never a bare statistical term.

uptake_page-title = Evaluate: where are plans being made?
uptake_page-purpose = See what your own figures say about the use of koordinerende indsatsplaner (KI-planer, coordinating action plans) – and what they cannot say.
uptake_page-data_protection = What happens to the data?
uptake_page-nothing_kept = Nothing on this page is stored. If you reload it, or leave it for too long, you start again.
uptake_page-unexpected = Something happened that we had not foreseen. That choice came to nothing; the rest of the page is as it was.
uptake_page-no_file = Choose a file or an example first.
uptake_page-no_question = Choose a question first.
uptake_page-blocked-no_file = Choose a file or an example first.
uptake_page-blocked-faults = Something in the file has to be looked at first. See step 3.
uptake_page-blocked-no_question = Ask a question first.

uptake_step-file = File
uptake_step-file-title = What figures do you have?
uptake_step-file-hint = Choose your own file, or look at an example first. An answer that you can stand by takes a quarter of an hour.
uptake_step-columns = Columns
uptake_step-columns-title = Have we understood the file?
uptake_step-columns-hint = We have guessed. Correct what is wrong, and add what the file does not say: the last day counted, and when each unit began.
uptake_step-mend = Faults
uptake_step-mend-title = What has to be mended?
uptake_step-mend-hint = Here is everything we found, all at once. Mend it in your spreadsheet and choose the file again – or go on without the rows that cannot be used.
uptake_step-mend-none = There are no faults in the file.
uptake_step-ask = Ask
uptake_step-ask-title = What do you want to know?
uptake_step-ask-hint = Choose a question. You get a chart, a reading in words, and what the figures cannot say.
uptake_step-take = Take along
uptake_step-take-title = Who is to see it?
uptake_step-take-hint = In what may leave the house, small counts are hidden, so that no citizen can be worked out.

uptake_page-own_file = Your own file
uptake_page-before = Before you choose:
uptake_page-before-pseudonyms = Use running numbers instead of names and case numbers.
uptake_page-before-names = Check for yourself that there are no names anywhere. A machine cannot see that.
uptake_page-before-cpr = A file with anything shaped like a CPR number is refused.
uptake_page-before-kinds = Save as CSV or Excel (.xlsx). Danish dates and decimal commas are fine.
uptake_page-choose_file = Choose a file
uptake_page-file_hint = CSV or Excel, at most { $limit } MB. If it is larger, use the command line: kitools uptake
uptake_page-too_large = The file is larger than { $limit } MB. The page does not take files of that size. Use the command line: kitools uptake
uptake_page-refused = The file “{ $file }” is not used, and nothing of it is kept.
uptake_page-forgotten = The file is in memory only, while the page is open. It is not stored. If you reload the page, you have to choose the file again.
uptake_page-shape = What should the file look like?
uptake_page-shape-citizens = A row for each citizen, with the unit and a date for each stage: signs seen, offered, consent, meeting held, plan created, plan started, followed up. That answers most.
uptake_page-shape-counts = Or a row for each unit (and preferably each month) with a number of plans. That answers less.
uptake_page-shape-units = Preferably a table of the units, on a sheet of its own: when each began, and how many citizens are in the target group. You can also type that on the page.
uptake_page-or_example = Or start with an example
uptake_example-copenhagen = Copenhagen 2016: 19 and 2
    .what = The two figures the Copenhagen evaluation is known for. Why does “19 of 21” say so little by itself?
    .choose = Open Copenhagen 2016
uptake_example-twelve_units = Twelve units in four years
    .what = Made-up figures such as a municipality might have. Every question can be asked.
    .choose = Open twelve units

uptake_page-columns_title = What stands where?
uptake_page-columns_hint = Choose the column in your file. What is not there, you leave out.
uptake_page-sheet = Which sheet?
uptake_page-row_is = What is a row?
uptake_page-counts_are = What has been counted?
uptake_page-no_column = Not in the file
uptake_page-needed = { $field } (needed)
uptake_page-more_columns = Show { $count } { $count ->
    [one] thing we did not find
   *[other] things we did not find
  }
uptake_page-fewer_columns = Show only what we found
uptake_page-preview = The first rows of the columns we use
uptake_shape-citizens = A citizen
uptake_shape-events = An event: a citizen reached a stage
uptake_shape-counts = A count: a unit, or a unit in a month
uptake_shape-units = A unit
uptake_page-until_title = Until when was it counted?
uptake_page-until = The last day that was counted
uptake_page-until_hint = Time without plans after the last date counts too. So the day has to be right.
uptake_page-until_latest = The latest date in the file is { $day }.

uptake_page-units_title = When did each unit begin?
uptake_page-units_hint = Without that nobody can say whether some make more plans than others: they may only have had longer.
uptake_page-units_none = We have not found any units yet. Choose the column with units first.
uptake_page-units_many = There are { $count } units. If there are more than { $most }, put what is known of them in a file.
uptake_page-units_without_start = { $count } of { $all } units have no start date. As long as it is missing, they are not compared with others.
uptake_page-units_fine = All units have a start date ({ $all } in all).
uptake_page-units_fill = Fill in what is known of the units
uptake_page-units_correct = Correct what is known of the units
uptake_page-units_file = Or choose a file with the units
uptake_page-units_file_hint = Columns: unit, start, stop, citizens in the target group, group. Stop and group may be left out.
uptake_page-not_known = not stated
uptake_page-unit_in_short = { $unit } – start: { $start } · citizens in the target group: { $eligible }
uptake_page-unit_start = Began
uptake_page-unit_stop = Ended (if it has)
uptake_page-unit_eligible = Citizens in the target group
uptake_page-unit_changed = Changed (new leaders, say)
uptake_page-assumed_hint = The source does not say when the places began. You can try some assumed dates: Amager from May 2015, the rest as one unit from August 2016. They are guesses, and have to be called guesses.
uptake_page-assumed_use = Try the assumed dates
uptake_page-assumed_used = The dates when the units began are guesses: the source does not give them. Say so when you pass the answer on.

uptake_page-status_title = How things stand
uptake_page-status = { $file }: { $rows } { $shape ->
    [citizens] { $rows ->
        [one] citizen
       *[other] citizens
      }
    [events] { $rows ->
        [one] event
       *[other] events
      }
   *[other] { $rows ->
        [one] row
       *[other] rows
      }
  }, { $units } { $units ->
    [one] unit
   *[other] units
  }, counted until { $until }.
uptake_page-status_fine = Everything can be read.
uptake_page-status_look = Everything can be read, but { $count } { $count ->
    [one] thing is worth
   *[other] things are worth
  } a look.
uptake_page-status_faults = { $count } { $count ->
    [one] thing has
   *[other] things have
  } to be looked at before anything can be computed.
uptake_page-first_look = A first look. If it is unlike what you know, a column has probably been misunderstood.
uptake_page-columns_right = That is right – go on
uptake_page-another_file = Choose another file

uptake_gravity-stops = This has to be mended before anything can be computed
    .hint = Mend it in the file, or choose other columns in step 2.
uptake_gravity-row = Rows that cannot be used
    .hint = Mend them in the file – or go on without them. The answer then says how many are missing.
uptake_gravity-asks = Check whether this is right
    .hint = It may be fine. If it is, go on.
uptake_page-remarks_title = Good to know
uptake_page-mended_file = Choose the mended file
uptake_page-back_to_columns = Back to the columns
uptake_page-to_questions = On to the questions
uptake_page-must_mend = This cannot be skipped. Mend the file, or correct the columns.
uptake_page-go_on_without = Go on without { $count } of { $rows } rows
uptake_page-go_on_fine = It is fine – go on

uptake_page-counted_from = { $file }: { $rows } { $rows ->
    [one] row
   *[other] rows
  }, { $units } { $units ->
    [one] unit
   *[other] units
  }, counted until { $until }.
uptake_page-dropped = { $count } { $count ->
    [one] row with faults has been left out.
   *[other] rows with faults have been left out.
  }
uptake_page-correct = Correct
uptake_page-questions = Choose a question
uptake_page-cannot_ask = These your figures cannot answer yet:
uptake_page-choices = Choices
uptake_page-more_choices = Show more choices
uptake_page-fewer_choices = Show fewer choices
uptake_page-group = The group “{ $group }”
uptake_page-several_units = Choose several …
uptake_page-which_units = Which units?
uptake_page-cannot_show = What can we not say?
uptake_page-assumptions = What does the answer take for granted?
uptake_page-why_chart = Why this chart?
uptake_page-to_be_known = What we need to know first
uptake_page-fill_in_units = Fill it in for the units
uptake_page-caption = Source: { $file }, counted until { $until }. The figures are under “Show numbers”.
uptake_page-take_along = Take the answer along
uptake_page-source = Source: { $file }, counted until { $until }.

uptake_choice-stage = What is to be counted?
    .hint = Choose the stage you want to know about.
uptake_choice-since = Counted from
    .hint = The stage at which the clock starts.
uptake_choice-units = Units
    .hint = All, a group, or certain units.
    .all = All units
uptake_choice-compared = One side
    .hint = Who is to be compared?
    .all = The first unit: { $unit }
uptake_choice-reference = The other side
    .hint = With whom?
    .all = All the others
uptake_choice-per = Each point is
    .hint = Short periods show more, but vary more.
uptake_choice-kind = Chart
    .hint = A chart that would mislead is refused, with a reason.
uptake_choice-per_unit = A chart for each unit
    .hint = The units share a scale.
uptake_choice-change = The day something was changed
    .hint = New leadership, say. Choose it before you look at the figures.
uptake_choice-phases = Phases
    .hint = From a certain day something was different, and the limits are computed anew. Write what happened.
uptake_choice-freeze_until = Compute the limits until
    .hint = What comes after is held up against the time before.
uptake_choice-excluded = Points that do not count
    .hint = They are shown, but the limits are computed without them. Nothing is left out without a reason.
uptake_choice-rules = Rules for when something has happened
    .hint = Choose the rules before you look at the figures.
uptake_choice-target = Target (may be left empty)
    .hint = A line to measure against. It does not change the limits.
uptake_choice-level = How certain?
    .hint = So many times out of 100 the interval would catch the true number.
uptake_per-month = A month
uptake_per-quarter = A quarter
uptake_per-year = A year
uptake_rules-anhoej = Anhøj's rules (longest run and crossings)
uptake_rules-nhs = NHS: “plot the dots”
uptake_kind-chosen = Choose for me
uptake_kind-run = Run chart
uptake_kind-i = I: single values
uptake_kind-ip = I′: single values with a denominator
uptake_kind-mr = MR: from one to the next
uptake_kind-c = C: counts
uptake_kind-u = U: counts per citizen
uptake_kind-up = U′: counts per citizen, large numbers
uptake_kind-p = P: share
uptake_kind-pp = P′: share, large numbers
uptake_kind-g = G: citizens between two plans
uptake_kind-t = T: days between two plans
uptake_kind-cusum = CUSUM: case by case
uptake_page-phase_day = From which day?
uptake_page-phase_text = What happened?
uptake_page-phase_add = Add the phase
uptake_page-phase_remove = Remove the phase from { $day }
uptake_page-phase_needs_day = Choose the day on which the phase begins.
uptake_page-excluded_unit = Which unit?
uptake_page-excluded_day = A day in the period
uptake_page-excluded_text = Why?
uptake_page-excluded_add = Leave the point out
uptake_page-excluded_remove = Take { $day } in again
uptake_page-excluded_needs_day = Choose a day in the period that is not to count.

uptake_page-audience = Who is to see it?
uptake_audience-internal = For internal use: all figures are there
uptake_audience-leaving = May leave the house: small counts are hidden
uptake_page-threshold = Small counts are those below
uptake_page-threshold_hint = The Danish Health Data Authority writes 5, Statistics Denmark 3. If you turn it off, the responsibility is yours.
uptake_threshold-5 = 5
uptake_threshold-3 = 3
uptake_threshold-10 = 10
uptake_threshold-off = Off: all figures are shown
uptake_page-internal_mark = For internal use
uptake_page-leaving_mark = May leave the house
uptake_page-unprotected = Small counts are not hidden. Do not put the file where others can see it.
uptake_page-what_was_done = Something is hidden or added together:
uptake_page-nothing_hidden = Nothing has to be hidden.
uptake_page-cannot_leave = This answer cannot leave the house
uptake_page-files = Download
uptake_page-preview_title = What it looks like
uptake_page-download_png = Picture (PNG)
uptake_page-download_svg = Drawing (SVG)
uptake_page-download_xlsx = Figures (Excel)
uptake_page-download_notebook = The code (notebook)
uptake_page-notebook_hint = The notebook computes the answer again in JupyterLab. The file of figures is not in it; you need it beside the notebook.
uptake_page-file_ready = “{ $name }” has been downloaded.
uptake_page-cannot_make = The file could not be made: { $reason }
uptake_page-back_to_question = Back to the question
uptake_file-how_many = how-many
uptake_file-compare = comparison
uptake_file-over_time = over-time
uptake_file-between_units = between-units
uptake_file-how_soon = how-soon
uptake_file-where_lost = where-lost
uptake_file-why_not = barriers
uptake_file-after_a_change = before-and-after
uptake_file-spreading = spreading
uptake_file-internal = internal
uptake_file-leaving = may-leave

uptake_leaving-what = What
uptake_leaving-count = Number
uptake_leaving-plans = Plans
uptake_leaving-share = Share still waiting
uptake_leaving-all = All
uptake_leaving-total = In all
uptake_leaving-other = The others together
uptake_leaving-hidden = hidden
uptake_leaving-of = { $count } of { $all }
uptake_leaving-days = After { $days } days
uptake_leaving-nothing = Nothing of the answer can leave the house.
uptake_leaving-note = Numbers below { $threshold } are hidden or added together, and as many others as it takes for them not to be worked out.
uptake_leaving-more = { $count } more numbers are in the table.
uptake_leaving-alt = Bars with the { $count } numbers that may be seen outside the house. Numbers below { $threshold } are hidden or added together.
