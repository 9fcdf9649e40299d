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
store-not_an_address = { $value } er ikke adressen på en database. Skriv en mappe eller for eksempel postgresql://bruger:kode@vært/database
  .mend = { $value } er ikke adressen på en database. Skriv en mappe, eller en adresse som postgresql://bruger:kode@vært/database.
store-draft_gone = Øvelsen er slettet i et andet vindue.
store-log_moved = Andre nåede at skrive først. Din tekst er her stadig – vi prøver igen.
store-log_behind = Det gemte er ældre, end det du ser. Genindlæs siden – det, du har skrevet siden, skal skrives igen.
  .mend = Loggen for { $session } slutter ved { $last }, men en side har set { $after }. Er databasen hentet frem fra en sikkerhedskopi?
store-no_such_session = Vi kender ikke { $value }. Se efter, om koden er rigtig – den har seks tegn og står hos underviseren.
store-session_closed = Sessionen er lukket. Spørg underviseren, om du kan komme med.
store-wrong_pin = PIN-koden er ikke rigtig. Den har otte cifre.
store-code_taken = Koden hører til en anden deltager. Brug din egen, eller få en ny.
store-not_text = Teksten indeholder tegn, som ikke kan gemmes. Skriv den igen uden dem.

doctor-store = Databasen svarer og er hel
doctor-postgresql = PostgreSQL til testene er fundet
  .mend = PostgreSQL mangler; den bruges kun til testene. På Debian: apt-get install postgresql
