# What is wrong in a file, and what to do; the file and the place in it are said beside the sentence.

input-faulty = { $count ->
    [one] There is one thing to mend in { $file }.
   *[other] There are { $count } things to mend in { $file }.
  }
plan-no_such_item = There is no “{ $id }” in { $field }.
plan-no_such_list = { $field } is not a list in the plan.

fault-missing = The field is missing. Add it.
fault-unknown_field = There is no such field. { $near ->
    [true] Did you mean “{ $nearest }”?
   *[false] Delete it, or see the names in the schema: kitools schema.
  }
fault-not_one_of = { $value } is not one of the choices. { $near ->
    [true] Did you mean “{ $nearest }”?
   *[false] Choose one of: { $allowed }.
  }
fault-not_text = { $value } is not text. Put it in quotation marks.
fault-too_long = The text is too long. There is room for { $limit } characters.
fault-not_an_id = { $value } cannot be used as an id. Use small letters a–z, digits and hyphens, for instance bolig-1.
fault-id_taken = The id { $value } is used twice in the same list. Give one of them another.
fault-cpr = The text seems to hold a CPR number. Delete it: here are fictive people only.
fault-day_without_start = { $value } is a number of days, and there is no day to count from here. Write a date, for instance 2026-05-02.
fault-out_of_range = { $value } is outside what can be used here. The limit is { $limit }.
fault-not_a_date = { $value } is not a date. Write it as 2026-05-02.
fault-day_too_far = { $value } is too far away. Choose a day from 1900 to 2199.
fault-not_a_number = { $value } is not a number that can be used here. Write a number without quotation marks.
fault-wrong_kind = { $value } is not the kind of value that belongs here. See the form in the schema: kitools schema.
fault-format = The format { $value } is not known; this kitools reads up to { $limit }. Get a newer kitools, or correct the number.
fault-not_json = The file is not valid JSON. See line { $line }, character { $column }.
fault-not_yaml = The file is not valid YAML. See line { $line }, character { $column }: often it is the indentation or a colon.
fault-duplicate_key = “{ $key }” stands twice. See line { $line }, and delete one of them.
fault-key_not_text = A name in line { $line } is not text. Put it in quotation marks.
fault-not_a_case = The file does not hold a case. See the how-to “write a case”.
fault-no_such_file = There is no file { $value }. Look whether the name and the folder are written right.
fault-is_a_folder = { $value } is a folder. Write the name of the file in it.
fault-not_readable = { $value } cannot be read. Save the file as UTF-8, and check that you have access to it.
fault-too_deep = There are too many levels in line { $line }; at most { $limit }. Look at the indentation.
fault-too_large = The file is too large. There is room for { $limit } characters at most.
fault-yaml_alias = Line { $line } reuses text with * or &. Write the text out.
fault-other_case = The plan belongs to the case “{ $value }”, not to “{ $case }”. Choose the right case, or another plan.
