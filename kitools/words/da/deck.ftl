# Event cards (hændelseskort): what can be wrong with a deck, and what stands on printed cards.

deck-unknown = Kortbunken { $value } findes ikke. Vælg en af disse: { $known }.
deck-unknown_card = Kortet { $value } findes ikke i bunken. Vælg et af disse: { $known }.
deck-unknown_option = Muligheden { $value } findes ikke på kortet. Vælg en af disse: { $known }.
deck-not_a_deck = Filen rummer ikke en kortbunke. Se vejledningen »Write event cards«.
deck-unknown_placeholder = { $value } kan ikke udfyldes. Skriv en af disse: { $known }. Eller slet klammerne.
deck-options_alike = To muligheder siger det samme: { $value }. Skriv dem, så der er noget at vælge imellem.

deck-listed = { $id }: { $title } ({ $count ->
    [one] ét kort
   *[other] { $count } kort
  })
deck-fine = { $path }: i orden ({ $count ->
    [one] ét kort
   *[other] { $count } kort
  })
deck-written = Skrevet: { $file } ({ $count ->
    [one] ét kort
   *[other] { $count } kort
  })
deck-would_overwrite = { $file } findes allerede. Vælg et andet navn, eller skriv --force for at erstatte den.
deck-no_such_kind = { $value } kan ikke skrives: Navnet skal ende på en af disse: { $known }.
deck-cannot_write = { $file } kan ikke skrives. Se efter, om mappen findes, og om du har adgang til den.
deck-none_for_case = Ingen af kortene passer til sagen { $case }.

cards-title = Hændelseskort: { $deck }
cards-week = Uge { $week }
cards-choose = Vælg, og skriv hvorfor.
cards-for_the_trainer = Til underviseren: { $deck }
cards-not_for_participants = Kun til dig. Vis det ikke, før gruppen har valgt: Der er ikke ét rigtigt svar, og begrundelsen er det, I taler om i opsamlingen.
cards-sector = Modtager
cards-question = Spørgsmål
cards-barriers = Barrierer
cards-change = Ændrer i året
cards-expected = Det håber vi på
cards-cue = Til opsamlingen
cards-source = Kilde
