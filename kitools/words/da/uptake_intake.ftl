# Reading an evaluator's own file: what its columns are, what is wrong in it and what to do (.mend).
# The place is said by intake-place; nothing here ever repeats a person's number.

intake-place = { $file }{ $has_sheet ->
    [true] {", "}arket »{ $sheet }«
   *[false] {""}
  }{ $has_row ->
    [true] {", "}række { $row }
   *[false] {""}
  }{ $has_column ->
    [true] {", "}kolonne { $letter } (»{ $column }«)
   *[false] {""}
  }
intake-no_such_file = Filen { $file } kan ikke åbnes. Se efter, om navn og mappe er rigtige, og om du har adgang til den.
intake-no_such_sheet = Der er intet ark »{ $sheet }« i { $file }.
intake-refused = { $file } kan ikke bruges. { $count ->
    [one] Der er én grund.
   *[other] Der er { $count } grunde.
  }
intake-stopped = { $file } kan ikke bruges, før noget er rettet. { $count ->
    [one] Det er én ting.
   *[other] Det er { $count } ting.
  }
intake-faulty = Der er noget at rette i { $file }. Ret det i filen, eller vælg at udelade rækkerne.
intake-asked = Noget i { $file } skal ses efter af et menneske, før filen kan bruges.
intake-nothing_left = Der er ingen rækker tilbage i { $file }, når dem med fejl er udeladt.

shape-citizens = En række pr. borger
shape-events = En række pr. hændelse
shape-counts = Antal pr. enhed
shape-units = Oplysninger om enhederne

uptake_field-citizen = Borgerens pseudonym
uptake_field-unit = Enhed
uptake_field-stage = Trin
uptake_field-day = Dato
uptake_field-signs_seen = Tegn set
uptake_field-offered = Tilbudt
uptake_field-consented = Samtykke
uptake_field-meeting_held = Møde afholdt
uptake_field-created = Plan oprettet
uptake_field-started = Plan igangsat
uptake_field-followed_up = Fulgt op
uptake_field-left = Ude af målgruppen
uptake_field-agreements = Antal aftaler
uptake_field-agreements_kept = Aftaler, der blev holdt
uptake_field-attended = Borgeren deltog
uptake_field-accepted = Borgeren sagde ja til planen
uptake_field-barriers = Barrierer
uptake_field-facilitators = Fremmende faktorer
uptake_field-month = Måned
uptake_field-plans = Antal planer
uptake_field-eligible = Borgere i målgruppen
uptake_field-meetings_due = Møder, der skulle holdes
uptake_field-meetings_held = Møder, der blev holdt
uptake_field-start = Begyndte
uptake_field-stop = Sluttede
uptake_field-group = Gruppe
uptake_field-changed = Noget blev ændret

gravity-refuses = Filen kan ikke bruges
gravity-stops = Skal rettes først
gravity-row = Rækken kan ikke bruges
gravity-asks = Se efter
gravity-remark = Bemærk

# The whole file
intake_fault-empty = Filen er tom.
  .mend = Hent udtrækket igen, og gem det som .xlsx eller .csv.
intake_fault-too_large = Filen fylder { $size } MB. Siden tager højst { $limit } MB.
  .mend = Brug kommandolinjen til store filer: kitools uptake FIL. Den har ingen grænse.
intake_fault-not_text = Filen er hverken tekst eller et regneark.
  .mend = Åbn den i Excel, og gem den som .xlsx eller .csv.
intake_fault-not_a_table = Filen er ikke et regneark, men { $kind ->
    [pdf] en PDF
    [word] et Word-dokument
    [picture] et billede
    [packed] en pakket fil
   *[other] noget andet
  }, hvad den end hedder.
  .mend = Bed om tallene som .xlsx eller .csv.
intake_fault-web_page = Filen er en webside eller XML, der er gemt med et regnearks navn. Sådan gør nogle fagsystemer.
  .mend = Åbn den i Excel, vælg Gem som, og gem den som .xlsx eller .csv.
intake_fault-old_excel = Filen er i Excels gamle format (.xls).
  .mend = Åbn den i Excel, vælg Gem som, og gem den som .xlsx.
intake_fault-password = Filen er låst med en adgangskode.
  .mend = Åbn den i Excel, fjern adgangskoden (Filer, Oplysninger, Beskyt projektmappe), og gem den igen.
intake_fault-damaged = Filen er beskadiget og kan ikke læses som regneark.
  .mend = Åbn den i Excel, og gem den igen som .xlsx eller .csv. Lykkes det ikke, så hent udtrækket igen.
intake_fault-bomb = Filen fylder så meget pakket ud, at den ikke bliver åbnet.
  .mend = Gem det ark, du skal bruge, som .csv.
intake_fault-other_book = Filen er ikke en .xlsx, men { $kind ->
    [xlsb] en binær projektmappe (.xlsb)
    [ods] et OpenDocument-regneark (.ods)
    [numbers] et regneark fra Numbers
    [word] et Word-dokument
    [slides] en præsentation
   *[other] en pakket fil
  }.
  .mend = Gem den som .xlsx eller .csv.
intake_fault-too_wide = Filen har { $columns } kolonner. Der kan læses højst { $most }.
  .mend = Behold kun de kolonner, du skal bruge. Det er også bedst for borgerne.
intake_fault-too_many_cells = Arket har flere celler, end der kan læses ({ $most }).
  .mend = Gem det ark, du skal bruge, som .csv med kun de nødvendige kolonner.
intake_fault-open_quote = Et anførselstegn åbnes og lukkes aldrig, så ingen kan se, hvor rækken slutter.
  .mend = Slet anførselstegnet, eller gem filen igen fra Excel.
intake_fault-only_headings = Der er ingen rækker under overskrifterne.
  .mend = Vælg et andet ark, eller hent udtrækket igen.

# Persons' numbers
intake_fault-cpr = Her står noget med form som et CPR-nummer. Filen bliver ikke brugt, og nummeret bliver ikke vist eller gemt.
  .mend = Slet kolonnen eller nummeret, og brug et pseudonym, som kun I kan føre tilbage. Vælg så filen igen.
intake_fault-cpr_lost_nought = Her står ni cifre, der bliver til et CPR-nummer med et 0 foran. Excel sletter tit det 0. Filen bliver ikke brugt.
  .mend = Slet kolonnen, og brug et pseudonym, som kun I kan føre tilbage. Vælg så filen igen.
intake_fault-cpr_in_sheet_name = Arkets navn har form som et CPR-nummer. Filen bliver ikke brugt.
  .mend = Giv arket et andet navn, og vælg filen igen.
intake_fault-cpr_in_file_name = Filens navn har form som et CPR-nummer. Filen er ikke åbnet.
  .mend = Giv filen et andet navn, og vælg den igen.
intake_fault-cpr_elsewhere = Der står noget med form som et CPR-nummer uden for cellerne: { $part ->
    [comments] i en kommentar eller note
    [copies] i en gemt kopi af data (pivottabel eller kæde til en anden fil)
    [drawings] i et tekstfelt eller diagram
    [properties] i filens egenskaber
    [margins] i sidehoved eller sidefod
   *[other] i en skjult del af filen
  }. Filen bliver ikke brugt.
  .mend = Kopiér de nødvendige kolonner over i en ny, tom projektmappe som værdier, og gem den.
intake_fault-cpr_maybe = Her står ti cifre. De begynder ikke med en dato, men kan være et CPR-nummer med en slåfejl.
  .mend = Se efter. Er det et sagsnummer eller lignende, så sig, at det er i orden. Ellers slet det.
intake_fault-cpr_maybe_lost_nought = Her står ni cifre, der ligner et CPR-nummer uden 0 foran.
  .mend = Se efter. Er det et sagsnummer eller lignende, så sig, at det er i orden. Ellers slet det.
intake_fault-cpr_maybe_in_halves = To kolonner ved siden af hinanden ligner fødselsdag og de sidste fire cifre af et CPR-nummer.
  .mend = Se efter. Er det noget andet, så sig, at det er i orden. Ellers slet begge kolonner.

# The columns
intake_fault-no_such_heading = Der er ingen overskrift »{ $heading }«, som »{ $field }« skulle stå under.
  .mend = Vælg den rigtige overskrift.
intake_fault-no_column = Der mangler en kolonne til »{ $field }«.
  .mend = Vælg, hvilken overskrift det står under. Står det ikke i arket, så vælg en anden slags tabel eller tilføj kolonnen.
intake_fault-no_stage_column = Ingen kolonne har datoer for et trin, for eksempel tilbudt, møde afholdt eller oprettet.
  .mend = Vælg, hvilken overskrift mindst ét trin står under.
intake_fault-month_first = »{ $value }« har måneden først. Så er også de andre datoer i kolonnen tvivlsomme: 03/04 kan være den 3. april og den 4. marts.
  .mend = Gem kolonnen i Excel som dato i formatet åååå-mm-dd, og vælg filen igen.

# The rows
intake_fault-more = Det samme gælder { $count ->
    [one] én række til.
   *[other] { $count } rækker til.
  }
  .mend = Ret dem på samme måde.
intake_fault-ragged = Rækken har { $fields ->
    [one] ét felt
   *[other] { $fields } felter
  }, men der er { $headings } overskrifter.
  .mend = Se efter et tegn for meget eller for lidt i rækken, for eksempel et semikolon inde i en tekst.
intake_fault-merged = Cellerne { $cells } er flettet.
  .mend = Ophæv fletningen i Excel, og skriv værdien i hver række.
intake_fault-formula_without_result = Her står en formel, og filen har ikke resultatet med.
  .mend = Åbn filen i Excel, og gem den, eller indsæt kolonnen som værdier.
intake_fault-formula_error = Formlen giver en fejl: { $value }
  .mend = Ret formlen, eller skriv værdien.
intake_fault-total_row = »{ $value }« ligner en sum af de andre rækker. Så ville alt tælle dobbelt.
  .mend = Slet rækken.
intake_fault-missing = Feltet er tomt.
  .mend = Udfyld det.
intake_fault-not_a_day = »{ $value }« er ikke en dato.
  .mend = Skriv den som 2016-08-01 eller 01-08-2016, og lad feltet være tomt, når det ikke er sket.
intake_fault-only_a_month = »{ $value }« er en måned og ikke en dag.
  .mend = Skriv dagen, for eksempel 2016-08-01.
intake_fault-not_a_month = »{ $value }« er ikke en måned.
  .mend = Skriv den som 2016-08 eller som en dato i måneden.
intake_fault-too_early = »{ $value }« ligger før år 2000. Excel skriver 1900, når der står 0.
  .mend = Ret datoen, eller lad feltet være tomt.
intake_fault-after_until = »{ $value }« ligger efter den sidste dag, der er talt med.
  .mend = Ret datoen, eller ret den sidste dag. Planlagte datoer hører ikke med.
intake_fault-not_a_number = »{ $value }« er ikke et tal.
  .mend = Skriv kun cifre, for eksempel 12.
intake_fault-not_whole = »{ $value }« er ikke et helt tal.
  .mend = Skriv et helt antal.
intake_fault-negative_number = »{ $value }« er mindre end nul.
  .mend = Skriv et antal på 0 eller derover.
intake_fault-ambiguous_number = »{ $value }« kan være et tusindtal eller et tal med tre decimaler.
  .mend = Skriv det uden tegn mellem tusinder, for eksempel 1234 eller 1,2.
intake_fault-hidden_number = »{ $value }« er et skjult tal. Der kan ikke regnes på det.
  .mend = Brug tallene, fra før de blev skjult. Her bliver små tal skjult til sidst.
intake_fault-not_yes_or_no = »{ $value }« er hverken ja eller nej.
  .mend = Skriv ja eller nej, eller lad feltet være tomt.
intake_fault-unknown_stage = »{ $value }« er ikke et trin, der kendes.
  .mend = Brug et af disse: tegn set, tilbudt, samtykke, møde afholdt, oprettet, igangsat, fulgt op.
intake_fault-unknown_unit = Enheden »{ $value }« står ikke i tabellen over enheder. { $near ->
    [true] Mente du »{ $nearest }«?
   *[false] {""}
  }
  .mend = Ret navnet, eller tilføj enheden i tabellen.
intake_fault-row_twice = Rækken siger det samme som række { $first }.
  .mend = Slet den ene.
intake_fault-citizen_twice = »{ $value }« står også i række { $first }.
  .mend = Saml borgeren i én række. Er det to borgere, så giv dem hver sit pseudonym.
intake_fault-citizen_in_two_units = Borgeren står i en anden enhed (»{ $value }«) end i sin første række.
  .mend = Vælg den enhed, som planen hører til, og brug den i alle borgerens rækker.
intake_fault-before_start = »{ $stage }« ({ $day }) ligger, før { $unit } begyndte ({ $limit }).
  .mend = Ret datoen her, eller ret, hvornår enheden begyndte.
intake_fault-after_stop = »{ $stage }« ({ $day }) ligger, efter at { $unit } sluttede ({ $limit }).
  .mend = Ret datoen her, eller ret, hvornår enheden sluttede.
intake_fault-out_of_order = »{ $later }« ({ $later_day }) ligger før »{ $earlier }« ({ $earlier_day }).
  .mend = Se efter, om datoerne er byttet om, eller om året er forkert.
intake_fault-after_left = »{ $earlier }« ({ $earlier_day }) ligger, efter at borgeren var ude af målgruppen ({ $later_day }).
  .mend = Ret den dato, der er forkert.
intake_fault-part_exceeds_whole = { $value } er mere end »{ $of }«, som er { $whole }.
  .mend = Ret det tal, der er forkert.
intake_fault-unit_twice = Enheden »{ $value }« står også i række { $first }.
  .mend = Slet den ene række.
intake_fault-stop_before_start = Enheden sluttede ({ $value }), før den begyndte.
  .mend = Ret den dato, der er forkert.

# Only told
intake_remark-old_letters = Filens bogstaver er i et gammelt format. Se efter, om æ, ø og å er rigtige.
intake_remark-short_years = Årstal med to cifre er læst som 20åå.
intake_remark-serial_days = Dage, der står som tal (for eksempel 42583), er læst, som Excel tæller dage.
intake_remark-hidden_sheet = Arket er skjult i filen.
intake_remark-hidden_rows = { $count ->
    [one] Én række er skjult i arket. Den er regnet med.
   *[other] { $count } rækker er skjult i arket. De er regnet med.
  }
intake_remark-formulas = { $count ->
    [one] Én celle er en formel. Resultatet er det, Excel sidst regnede ud.
   *[other] { $count } celler er formler. Resultaterne er dem, Excel sidst regnede ud.
  }
intake_remark-units_beside = Oplysninger om enhederne er taget fra arket »{ $units }«.
intake_remark-unused_columns = { $count ->
    [one] Én kolonne bliver ikke brugt: { $columns }.
   *[other] { $count } kolonner bliver ikke brugt, for eksempel { $columns }.
  }
intake_remark-may_name_people = Kolonnen ligner { $kind ->
    [names] navne
    [addresses] adresser
    [contacts] telefonnumre eller mailadresser
    [birth] fødselsdage eller personnumre
   *[free_text] fri tekst
  }. En maskine kan ikke genkende navne: se selv efter, om nogen kan kendes, og slet kolonnen, hvis den ikke skal bruges.
intake_remark-hashed = Kolonnen ligner koder, som en maskine har lavet. Er de regnet ud af CPR-numre uden en hemmelig nøgle, kan de regnes tilbage, og så er de ikke pseudonymer.
intake_remark-no_citizen_column = Ingen kolonne har borgerens pseudonym. Rækkens nummer bruges i stedet, så en borger, der står to gange, kan ikke ses.
intake_remark-stage_repeated = { $count ->
    [one] Ét trin står mere end én gang for den samme borger. Den første dag er brugt.
   *[other] { $count } gange står et trin mere end én gang for den samme borger. Den første dag er brugt.
  }
intake_remark-stages_mixed = Rækkerne tæller ikke det samme: { $stages }. Hold dem kun op mod hinanden med forbehold.
intake_remark-units_spelt = Enheder, hvis navn kun afviger i store bogstaver eller mellemrum, er regnet som én: { $units }.
intake_remark-units_alike = »{ $one }« og »{ $other }« ligner hinanden. Er det den samme enhed, så ret navnet.
