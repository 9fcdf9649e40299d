# What is wrong in a file, and what to do; the file and the place in it are said beside the sentence.

input-faulty = { $count ->
    [one] Der er én ting at rette i { $file }.
   *[other] Der er { $count } ting at rette i { $file }.
  }
plan-no_such_item = Der er ingen »{ $id }« i { $field }.
plan-no_such_list = { $field } er ikke en liste i planen.

fault-missing = Feltet mangler. Tilføj det.
fault-unknown_field = Feltet findes ikke. { $near ->
    [true] Mente du »{ $nearest }«?
   *[false] Slet det, eller se navnene i skemaet: kitools schema.
  }
fault-not_one_of = { $value } er ikke en af mulighederne. { $near ->
    [true] Mente du »{ $nearest }«?
   *[false] Vælg en af: { $allowed }.
  }
fault-not_text = { $value } er ikke tekst. Sæt det i anførselstegn.
fault-too_long = Teksten er for lang. Der er plads til { $limit } tegn.
fault-not_an_id = { $value } kan ikke bruges som id. Brug små bogstaver a–z, tal og bindestreg, for eksempel bolig-1.
fault-id_taken = Id’et { $value } er brugt to gange i samme liste. Giv den ene et andet.
fault-cpr = Teksten ser ud til at rumme et CPR-nummer. Slet det – her er kun opdigtede mennesker.
fault-day_without_start = { $value } er et antal dage, og her er ingen dag at tælle fra. Skriv en dato, for eksempel 2026-05-02.
fault-out_of_range = { $value } ligger uden for det, der kan bruges her. Grænsen er { $limit }.
fault-not_a_date = { $value } er ikke en dato. Skriv den som 2026-05-02.
fault-day_too_far = { $value } ligger for langt væk. Vælg en dag fra 1900 til 2199.
fault-not_a_number = { $value } er ikke et tal, der kan bruges her. Skriv et tal uden anførselstegn.
fault-wrong_kind = { $value } er ikke den slags værdi, der hører til her. Se formen i skemaet: kitools schema.
fault-format = Formatet { $value } kendes ikke; denne kitools kan læse til og med { $limit }. Hent en nyere kitools, eller ret tallet.
fault-not_json = Filen er ikke gyldig JSON. Se linje { $line }, tegn { $column }.
fault-not_yaml = Filen er ikke gyldig YAML. Se linje { $line }, tegn { $column }: tit er det indrykningen eller et kolon.
fault-duplicate_key = »{ $key }« står to gange. Se linje { $line }, og slet den ene.
fault-key_not_text = Et navn i linje { $line } er ikke tekst. Sæt det i anførselstegn.
fault-not_a_case = Filen rummer ikke en sag. Se vejledningen »Write a case«.
fault-no_such_file = Filen { $value } findes ikke. Se efter, om navnet og mappen er skrevet rigtigt.
fault-is_a_folder = { $value } er en mappe. Skriv navnet på filen i den.
fault-not_readable = { $value } kan ikke læses. Gem filen som UTF-8, og se, om du har adgang til den.
fault-too_deep = Der er for mange niveauer i linje { $line }; højst { $limit }. Se på indrykningen.
fault-too_large = Filen er for stor. Der er plads til højst { $limit } tegn.
fault-yaml_alias = Linje { $line } bruger * eller & til at genbruge tekst. Skriv teksten ud.
fault-other_case = Planen hører til sagen »{ $value }«, ikke til »{ $case }«. Vælg den rigtige sag eller en anden plan.
