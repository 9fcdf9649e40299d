# Reading an evaluator's own file: what its columns are, what is wrong in it and what to do (.mend).
# The place is said by intake-place; nothing here ever repeats a person's number.

intake-place = { $file }{ $has_sheet ->
    [true] {", "}sheet “{ $sheet }”
   *[false] {""}
  }{ $has_row ->
    [true] {", "}row { $row }
   *[false] {""}
  }{ $has_column ->
    [true] {", "}column { $letter } (“{ $column }”)
   *[false] {""}
  }
intake-no_such_file = The file { $file } cannot be opened. Check the name and the folder, and that you have access to it.
intake-no_such_sheet = There is no sheet “{ $sheet }” in { $file }.
intake-refused = { $file } cannot be used. { $count ->
    [one] There is one reason.
   *[other] There are { $count } reasons.
  }
intake-stopped = { $file } cannot be used until something is mended. { $count ->
    [one] It is one thing.
   *[other] It is { $count } things.
  }
intake-faulty = There is something to mend in { $file }. Mend it in the file, or choose to leave those rows out.
intake-asked = Something in { $file } has to be looked at by a human being before the file can be used.
intake-nothing_left = No rows are left in { $file } when those with faults are left out.

shape-citizens = A row per citizen
shape-events = A row per event
shape-counts = Numbers per unit
shape-units = What is known of the units

uptake_field-citizen = The citizen's pseudonym
uptake_field-unit = Unit
uptake_field-stage = Stage
uptake_field-day = Date
uptake_field-signs_seen = Signs seen
uptake_field-offered = Offered
uptake_field-consented = Consent
uptake_field-meeting_held = Meeting held
uptake_field-created = Plan created
uptake_field-started = Plan started
uptake_field-followed_up = Followed up
uptake_field-left = Left the target group
uptake_field-agreements = Number of agreements
uptake_field-agreements_kept = Agreements kept
uptake_field-attended = The citizen took part
uptake_field-accepted = The citizen said yes to the plan
uptake_field-barriers = Barriers
uptake_field-facilitators = Facilitating factors
uptake_field-month = Month
uptake_field-plans = Number of plans
uptake_field-eligible = Citizens in the target group
uptake_field-meetings_due = Meetings due
uptake_field-meetings_held = Meetings held
uptake_field-start = Started
uptake_field-stop = Stopped
uptake_field-group = Group
uptake_field-changed = Something changed

gravity-refuses = The file cannot be used
gravity-stops = To be mended first
gravity-row = The row cannot be used
gravity-asks = Have a look
gravity-remark = Note

# The whole file
intake_fault-empty = The file is empty.
  .mend = Fetch the extract again, and save it as .xlsx or .csv.
intake_fault-too_large = The file is { $size } MB. The page takes { $limit } MB at most.
  .mend = Use the command line for large files: kitools uptake FILE. It has no limit.
intake_fault-not_text = The file is neither text nor a spreadsheet.
  .mend = Open it in Excel, and save it as .xlsx or .csv.
intake_fault-not_a_table = The file is no spreadsheet but { $kind ->
    [pdf] a PDF
    [word] a Word document
    [picture] a picture
    [packed] a packed file
   *[other] something else
  }, whatever it is called.
  .mend = Ask for the numbers as .xlsx or .csv.
intake_fault-web_page = The file is a web page or XML saved under a spreadsheet's name, as some record systems do.
  .mend = Open it in Excel, choose Save as, and save it as .xlsx or .csv.
intake_fault-old_excel = The file is in Excel's old format (.xls).
  .mend = Open it in Excel, choose Save as, and save it as .xlsx.
intake_fault-password = The file is locked with a password.
  .mend = Open it in Excel, remove the password (File, Info, Protect Workbook), and save it again.
intake_fault-damaged = The file is damaged and cannot be read as a spreadsheet.
  .mend = Open it in Excel, and save it again as .xlsx or .csv. If that fails, fetch the extract again.
intake_fault-bomb = Unpacked, the file is so large that it is not opened.
  .mend = Save the sheet that you need as .csv.
intake_fault-other_book = The file is no .xlsx but { $kind ->
    [xlsb] a binary workbook (.xlsb)
    [ods] an OpenDocument spreadsheet (.ods)
    [numbers] a spreadsheet from Numbers
    [word] a Word document
    [slides] a presentation
   *[other] a packed file
  }.
  .mend = Save it as .xlsx or .csv.
intake_fault-too_wide = The file has { $columns } columns. At most { $most } can be read.
  .mend = Keep only the columns that you need. It is best for the citizens, too.
intake_fault-too_many_cells = The sheet has more cells than can be read ({ $most }).
  .mend = Save the sheet that you need as .csv, with only the columns that you need.
intake_fault-open_quote = A quotation mark is opened and never closed, so nobody can see where the row ends.
  .mend = Delete the quotation mark, or save the file again from Excel.
intake_fault-only_headings = There are no rows under the headings.
  .mend = Choose another sheet, or fetch the extract again.

# Persons' numbers
intake_fault-cpr = Here stands something with the shape of a CPR number. The file is not used, and the number is neither shown nor kept.
  .mend = Delete the column or the number, and use a pseudonym that only you can trace back. Then choose the file again.
intake_fault-cpr_lost_nought = Here stand nine digits that are a CPR number with a 0 in front. Excel often deletes that 0. The file is not used.
  .mend = Delete the column, and use a pseudonym that only you can trace back. Then choose the file again.
intake_fault-cpr_in_sheet_name = The name of the sheet has the shape of a CPR number. The file is not used.
  .mend = Give the sheet another name, and choose the file again.
intake_fault-cpr_in_file_name = The name of the file has the shape of a CPR number. The file was not opened.
  .mend = Give the file another name, and choose it again.
intake_fault-cpr_elsewhere = Something with the shape of a CPR number stands outside the cells: { $part ->
    [comments] in a comment or note
    [copies] in a saved copy of data (a pivot table or a link to another file)
    [drawings] in a text box or chart
    [properties] in the properties of the file
    [margins] in a page header or footer
   *[other] in a hidden part of the file
  }. The file is not used.
  .mend = Copy the columns that you need into a new, empty workbook as values, and save it.
intake_fault-cpr_maybe = Here stand ten digits. They do not begin with a date, but may be a CPR number with a slip in it.
  .mend = Have a look. If it is a case number or the like, say that it is fine. If not, delete it.
intake_fault-cpr_maybe_lost_nought = Here stand nine digits that look like a CPR number without its leading 0.
  .mend = Have a look. If it is a case number or the like, say that it is fine. If not, delete it.
intake_fault-cpr_maybe_in_halves = Two columns side by side look like the birthday and the last four digits of a CPR number.
  .mend = Have a look. If it is something else, say that it is fine. If not, delete both columns.

# The columns
intake_fault-no_such_heading = There is no heading “{ $heading }”, under which “{ $field }” was to stand.
  .mend = Choose the right heading.
intake_fault-no_column = There is no column for “{ $field }”.
  .mend = Choose the heading it stands under. If it is not in the sheet, choose another kind of table or add the column.
intake_fault-no_stage_column = No column has dates for a stage, for instance offered, meeting held or created.
  .mend = Choose the heading that at least one stage stands under.
intake_fault-month_first = “{ $value }” has the month first. That makes the other dates in the column doubtful too: 03/04 may be 3 April or 4 March.
  .mend = Save the column in Excel as dates of the form yyyy-mm-dd, and choose the file again.

# The rows
intake_fault-more = The same holds for { $count ->
    [one] one more row.
   *[other] { $count } more rows.
  }
  .mend = Mend them in the same way.
intake_fault-ragged = The row has { $fields ->
    [one] one field
   *[other] { $fields } fields
  }, but there are { $headings } headings.
  .mend = Look for a sign too many or too few in the row, for instance a semicolon inside a text.
intake_fault-merged = The cells { $cells } are merged.
  .mend = Unmerge them in Excel, and write the value in each row.
intake_fault-formula_without_result = Here stands a formula, and the file does not hold its result.
  .mend = Open the file in Excel and save it, or paste the column as values.
intake_fault-formula_error = The formula ends in an error: { $value }
  .mend = Mend the formula, or write the value.
intake_fault-total_row = “{ $value }” looks like the sum of the other rows. Everything would count twice.
  .mend = Delete the row.
intake_fault-missing = The field is empty.
  .mend = Fill it in.
intake_fault-not_a_day = “{ $value }” is not a date.
  .mend = Write it as 2016-08-01 or 01-08-2016, and leave the field empty where it did not happen.
intake_fault-only_a_month = “{ $value }” is a month and not a day.
  .mend = Write the day, for instance 2016-08-01.
intake_fault-not_a_month = “{ $value }” is not a month.
  .mend = Write it as 2016-08, or as a date in the month.
intake_fault-too_early = “{ $value }” is before the year 2000. Excel writes 1900 where there is a 0.
  .mend = Correct the date, or leave the field empty.
intake_fault-after_until = “{ $value }” is after the last day that is counted.
  .mend = Correct the date, or change the last day. Planned dates do not belong here.
intake_fault-not_a_number = “{ $value }” is not a number.
  .mend = Write digits only, for instance 12.
intake_fault-not_whole = “{ $value }” is not a whole number.
  .mend = Write a whole number.
intake_fault-negative_number = “{ $value }” is less than nought.
  .mend = Write a number from 0 up.
intake_fault-ambiguous_number = “{ $value }” may be thousands, or a number with three decimals.
  .mend = Write it without signs between thousands, for instance 1234 or 1.2.
intake_fault-hidden_number = “{ $value }” is a number that was hidden. Nothing can be reckoned from it.
  .mend = Use the numbers from before they were hidden. Here, small numbers are hidden last.
intake_fault-not_yes_or_no = “{ $value }” is neither yes nor no.
  .mend = Write yes or no, or leave the field empty.
intake_fault-unknown_stage = “{ $value }” is not a stage that is known.
  .mend = Use one of these: signs seen, offered, consented, meeting held, created, started, followed up.
intake_fault-unknown_unit = The unit “{ $value }” is not in the table of units. { $near ->
    [true] Did you mean “{ $nearest }”?
   *[false] {""}
  }
  .mend = Correct the name, or add the unit to the table.
intake_fault-row_twice = The row says the same as row { $first }.
  .mend = Delete one of them.
intake_fault-citizen_twice = “{ $value }” also stands in row { $first }.
  .mend = Gather the citizen in one row. If they are two citizens, give each a pseudonym.
intake_fault-citizen_in_two_units = The citizen is in another unit (“{ $value }”) than in the first row about them.
  .mend = Choose the unit that the plan belongs to, and use it in all rows about the citizen.
intake_fault-before_start = “{ $stage }” ({ $day }) is before { $unit } started ({ $limit }).
  .mend = Correct the date here, or when the unit started.
intake_fault-after_stop = “{ $stage }” ({ $day }) is after { $unit } stopped ({ $limit }).
  .mend = Correct the date here, or when the unit stopped.
intake_fault-out_of_order = “{ $later }” ({ $later_day }) is before “{ $earlier }” ({ $earlier_day }).
  .mend = Check whether the dates were swapped, or the year is wrong.
intake_fault-after_left = “{ $earlier }” ({ $earlier_day }) is after the citizen left the target group ({ $later_day }).
  .mend = Correct the date that is wrong.
intake_fault-part_exceeds_whole = { $value } is more than “{ $of }”, which is { $whole }.
  .mend = Correct the number that is wrong.
intake_fault-unit_twice = The unit “{ $value }” also stands in row { $first }.
  .mend = Delete one of the rows.
intake_fault-stop_before_start = The unit stopped ({ $value }) before it started.
  .mend = Correct the date that is wrong.

# Only told
intake_remark-old_letters = The file's letters are in an old format. Check whether æ, ø and å are right.
intake_remark-short_years = Years of two digits are read as 20yy.
intake_remark-serial_days = Days that stand as numbers (for instance 42583) are read as Excel counts days.
intake_remark-hidden_sheet = The sheet is hidden in the file.
intake_remark-hidden_rows = { $count ->
    [one] One row of the sheet is hidden. It is counted.
   *[other] { $count } rows of the sheet are hidden. They are counted.
  }
intake_remark-formulas = { $count ->
    [one] One cell is a formula. Its result is what Excel last worked out.
   *[other] { $count } cells are formulas. Their results are what Excel last worked out.
  }
intake_remark-units_beside = What is known of the units is taken from the sheet “{ $units }”.
intake_remark-unused_columns = { $count ->
    [one] One column is not used: { $columns }.
   *[other] { $count } columns are not used, for instance { $columns }.
  }
intake_remark-may_name_people = The column looks like { $kind ->
    [names] names
    [addresses] addresses
    [contacts] telephone numbers or e-mail addresses
    [birth] birthdays or persons' numbers
   *[free_text] free text
  }. A machine cannot recognise names: check yourself whether anybody can be known, and delete the column if it is not needed.
intake_remark-hashed = The column looks like codes made by a machine. If they were worked out from CPR numbers without a secret key, they can be worked back, and are no pseudonyms.
intake_remark-no_citizen_column = No column has the citizen's pseudonym. The number of the row is used instead, so a citizen who stands there twice cannot be seen.
intake_remark-stage_repeated = { $count ->
    [one] One stage stands more than once for the same citizen. The first day is used.
   *[other] { $count } times, a stage stands more than once for the same citizen. The first day is used.
  }
intake_remark-stages_mixed = The rows do not count the same: { $stages }. Compare them with caution only.
intake_remark-units_spelt = Units whose names differ only in capitals or blanks are taken for one: { $units }.
intake_remark-units_alike = “{ $one }” and “{ $other }” look alike. If they are the same unit, correct the name.
