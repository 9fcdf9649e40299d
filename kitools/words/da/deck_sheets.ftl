# Decks in spreadsheets: the headings of the columns, what is wrong in a cell and what to do (.mend), and the guide.

deck_column-id = Kort
deck_column-week = Uge
deck_column-sector = Sektor
deck_column-title_da = Titel (dansk)
deck_column-title_en = Titel (engelsk)
deck_column-text_da = Hændelse (dansk)
deck_column-text_en = Hændelse (engelsk)
deck_column-option_1_da = Mulighed 1 (dansk)
deck_column-option_1_en = Mulighed 1 (engelsk)
deck_column-option_2_da = Mulighed 2 (dansk)
deck_column-option_2_en = Mulighed 2 (engelsk)
deck_column-option_3_da = Mulighed 3 (dansk)
deck_column-option_3_en = Mulighed 3 (engelsk)
deck_column-option_4_da = Mulighed 4 (dansk)
deck_column-option_4_en = Mulighed 4 (engelsk)
deck_column-option_1_id = Mulighed 1 (id)
deck_column-option_2_id = Mulighed 2 (id)
deck_column-option_3_id = Mulighed 3 (id)
deck_column-option_4_id = Mulighed 4 (id)
deck_column-question = Spørgsmål
deck_column-barriers = Barrierer
deck_column-change = Ændring
deck_column-change_sector = Ændring i sektor
deck_column-expected_da = Forventet (dansk)
deck_column-expected_en = Forventet (engelsk)
deck_column-cue_da = Til opsamlingen (dansk)
deck_column-cue_en = Til opsamlingen (engelsk)
deck_column-cases = Kun til sagerne
deck_column-source = Kilde
deck_column-notes = Noter
deck_column-deck_id = Bunke
deck_column-deck_title_da = Bunkens titel (dansk)
deck_column-deck_title_en = Bunkens titel (engelsk)
deck_column-deck_about_da = Om bunken (dansk)
deck_column-deck_about_en = Om bunken (engelsk)

deck_sheet-cards = Kort
deck_sheet-guide = Vejledning
deck_sheet-guide_1 = Kolonne
deck_sheet-guide_2 = Det kan stå her
deck_sheet-guide_3 = Hvad det betyder
deck_sheet-means_name = borgerens navn, for eksempel Birgit
deck_sheet-means_names = navnet i ejefald, for eksempel Birgits
deck_sheet-means_he = han eller hun
deck_sheet-means_him = ham eller hende
deck_sheet-means_his = hans eller hendes
deck_sheet-means_coordinator = koordinatoren med sin funktion, når planen har en

deck_sheet-no_rows = Der er ingen kort under overskrifterne.
  .mend = Skriv ét kort i hver række.
deck_sheet-no_column = Der mangler en kolonne »{ $column_name }«.
  .mend = Tilføj kolonnen. En tom bunke med alle overskrifter får du med: kitools deck convert first-deck min-bunke.xlsx
deck_sheet-unknown_heading = Overskriften »{ $value }« kendes ikke. { $near ->
    [true] Mente du »{ $nearest }«?
   *[false] Den ligner ingen af kolonnerne.
  }
  .mend = Ret den, eller slet kolonnen. Egne noter kan stå under »Noter«.
deck_sheet-heading_twice = Overskriften »{ $value }« står to gange.
  .mend = Slet eller omdøb den ene.
deck_sheet-missing = Her mangler noget.
  .mend = Udfyld cellen.
deck_sheet-no_such_week = »{ $value }« er ikke en uge i året.
  .mend = Skriv et helt tal fra 1 til 52.
deck_sheet-no_such_sector = Sektoren »{ $value }« findes ikke.
  .mend = Skriv en af disse: { $known }.
deck_sheet-no_such_question = »{ $value }« er ikke et af de syv spørgsmål.
  .mend = Skriv et tal fra 1 til 7. Spørgsmålene står i arket »Vejledning«.
deck_sheet-no_such_barrier = { $unknown } er ikke i kataloget over barrierer.
  .mend = Skriv koder fra B01 til B20 med komma imellem, for eksempel B06, B12.
deck_sheet-no_such_change = Ændringen »{ $value }« findes ikke.
  .mend = Skriv en af disse: { $known }. Eller lad cellen være tom.
deck_sheet-sector_without_change = Her står en sektor, men ingen ændring.
  .mend = Skriv, hvad kortet ændrer, eller slet sektoren.
deck_sheet-same_id = Kortet »{ $name }« findes allerede i række { $first }.
  .mend = Giv det ene et andet navn i kolonnen »Kort«.
deck_sheet-formula = Cellen viser en fejl fra en formel: { $value }
  .mend = Skriv teksten i cellen. Begynder den med =, + eller -, så sæt en apostrof foran.
