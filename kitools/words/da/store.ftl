# What can go wrong when something is saved: first what a visitor reads, then (.mend) what whoever runs the server reads

store-locked = Det tog for lang tid at gemme, fordi andre gemmer samtidig. Vi prøver igen om lidt – det, du har skrevet, står her stadig.
  .mend = Databasen { $path } er låst af et andet program. Luk det, eller vent.
store-full = Der er ikke plads til at gemme mere. Hent din plan ned, før du lukker siden.
  .mend = Disken med { $path } er fuld. Gør plads, og prøv igen.
store-corrupt = Det gemte kan ikke læses lige nu. Hent din plan ned, før du lukker siden.
  .mend = Filen { $path } er beskadiget ({ $reason }). Flyt den til side – så begynder kitools på en ny – og hent den seneste sikkerhedskopi frem.
store-not_writable = Det kan ikke gemmes lige nu. Hent din plan ned, før du lukker siden.
  .mend = kitools kan ikke skrive i { $path } ({ $reason }). Giv skriveret, eller vælg en anden mappe.
store-newer = Det gemte er lavet med en nyere udgave af kitools og kan ikke bruges her.
  .mend = Databasen { $path } har form { $version }; denne udgave af kitools kender form { $known }. Opdatér kitools.
store-unavailable = Det kan ikke gemmes lige nu. Hent din plan ned, før du lukker siden.
  .mend = Databasen { $path } svarer ikke: { $reason }
store-draft_changed = Planen er ændret et andet sted siden sidst, { $at }. Din tekst er her stadig: vælg, hvilken udgave der skal gælde.
store-cpr = Teksten ligner et cpr-nummer og bliver ikke gemt. Skriv kun om den opdigtede borger.
store-no_code = { $value } er ikke en kode. En kode har otte tegn, for eksempel K7M4-PQ2R.
store-unknown_code = Vi kender ikke koden. Se efter, om alle otte tegn er rigtige. En kode virker i et halvt år, efter at den sidst blev brugt.
store-too_many_tries = Koden har været forkert nogle gange. Prøv igen om { $seconds ->
    [one] { $seconds } sekund
   *[other] { $seconds } sekunder
  }.
store-not_an_address = { $value } er ikke adressen på en database. Skriv en mappe eller for eksempel sqlite:////var/lib/kitools/kitools.db
store-draft_gone = Øvelsen er slettet i et andet vindue.
