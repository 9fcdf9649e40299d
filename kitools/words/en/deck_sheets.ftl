# Decks in spreadsheets: the headings of the columns, what is wrong in a cell and what to do (.mend), and the guide.

deck_column-id = Card
deck_column-week = Week
deck_column-sector = Sector
deck_column-title_da = Title (Danish)
deck_column-title_en = Title (English)
deck_column-text_da = Event (Danish)
deck_column-text_en = Event (English)
deck_column-option_1_da = Option 1 (Danish)
deck_column-option_1_en = Option 1 (English)
deck_column-option_2_da = Option 2 (Danish)
deck_column-option_2_en = Option 2 (English)
deck_column-option_3_da = Option 3 (Danish)
deck_column-option_3_en = Option 3 (English)
deck_column-option_4_da = Option 4 (Danish)
deck_column-option_4_en = Option 4 (English)
deck_column-option_1_id = Option 1 (id)
deck_column-option_2_id = Option 2 (id)
deck_column-option_3_id = Option 3 (id)
deck_column-option_4_id = Option 4 (id)
deck_column-question = Question
deck_column-barriers = Barriers
deck_column-change = Change
deck_column-change_sector = Change in sector
deck_column-expected_da = Expected (Danish)
deck_column-expected_en = Expected (English)
deck_column-cue_da = For the debrief (Danish)
deck_column-cue_en = For the debrief (English)
deck_column-cases = Only for cases
deck_column-source = Source
deck_column-notes = Notes
deck_column-deck_id = Deck
deck_column-deck_title_da = Title of the deck (Danish)
deck_column-deck_title_en = Title of the deck (English)
deck_column-deck_about_da = About the deck (Danish)
deck_column-deck_about_en = About the deck (English)

deck_sheet-cards = Cards
deck_sheet-guide = Guide
deck_sheet-guide_1 = Column
deck_sheet-guide_2 = What may stand there
deck_sheet-guide_3 = What it means
deck_sheet-means_name = the citizen’s name, for instance Birgit
deck_sheet-means_names = the name in the genitive, for instance Birgit’s
deck_sheet-means_he = he or she
deck_sheet-means_him = him or her
deck_sheet-means_his = his or her
deck_sheet-means_coordinator = the coordinator with his or her function, where the plan has one

deck_sheet-no_rows = There are no cards under the headings.
  .mend = Write one card in each row.
deck_sheet-no_column = There is no column “{ $column_name }”.
  .mend = Add the column. A deck with all headings comes from: kitools deck convert first-deck my-deck.xlsx --lang en
deck_sheet-unknown_heading = The heading “{ $value }” is not known. { $near ->
    [true] Did you mean “{ $nearest }”?
   *[false] It resembles none of the columns.
  }
  .mend = Correct it, or delete the column. Notes of your own may stand under “Notes”.
deck_sheet-heading_twice = The heading “{ $value }” stands twice.
  .mend = Delete or rename one of them.
deck_sheet-missing = Something is missing here.
  .mend = Fill in the cell.
deck_sheet-no_such_week = “{ $value }” is not a week of the year.
  .mend = Write a whole number from 1 to 52.
deck_sheet-no_such_sector = There is no sector “{ $value }”.
  .mend = Write one of these: { $known }.
deck_sheet-no_such_question = “{ $value }” is not one of the seven questions.
  .mend = Write a number from 1 to 7. The questions stand in the sheet “Guide”.
deck_sheet-no_such_barrier = { $unknown } is not in the catalogue of barriers.
  .mend = Write codes from B01 to B20 with commas between, for instance B06, B12.
deck_sheet-no_such_change = There is no change “{ $value }”.
  .mend = Write one of these: { $known }. Or leave the cell empty.
deck_sheet-sector_without_change = There is a sector here, but no change.
  .mend = Write what the card changes, or delete the sector.
deck_sheet-same_id = The card “{ $name }” stands in row { $first } already.
  .mend = Give one of them another name in the column “Card”.
deck_sheet-formula = The cell shows an error from a formula: { $value }
  .mend = Write the text in the cell. If it begins with =, + or -, put an apostrophe in front.
