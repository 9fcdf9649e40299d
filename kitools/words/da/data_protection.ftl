# The page for the data-protection officer (databeskyttelsesrådgiver, DPO): plain sentences, each of which is true of the code.

dpo-title = kitools · hvad sker der med data?
dpo-heading = Hvad sker der med data på siden Evaluér?
dpo-lead = Til databeskyttelsesrådgiveren (DPO), og til dig, der skal have en fil godkendt, før du bruger den her.
dpo-short = Kort fortalt
dpo-short_more = Filen bliver læst i den besøgendes eget program på serveren, kun i arbejdshukommelsen. Den bliver ikke skrevet til nogen disk og ikke sendt videre. Når siden bliver forladt, bliver programmet stoppet, og alt er væk. Bliver en side glemt åben, stopper programmet efter { $minutes } minutter uden brug.
dpo-whats = Hvad sker der med hvad?
dpo-column_what = Hvad
dpo-column_where = Hvor det er
dpo-column_how_long = Hvor længe
dpo-column_who = Hvem der kan se det

dpo-what-file = Filen, du vælger
  .where = Går fra browseren til serveren og ligger i arbejdshukommelsen i et program (en »kernel«), som kun denne side bruger. Ingen kopi på disken, heller ikke midlertidigt. En fil med noget, der ligner et CPR-nummer, bliver afvist, og intet af den bliver beholdt.
  .how_long = Til siden bliver forladt eller hentet igen, eller til den har været uden brug i { $minutes } minutter.
  .who = Kun den, der har siden åben – og den, der driver serveren, kan i princippet læse en kørende maskines hukommelse.
dpo-what-results = Det, der bliver regnet ud
  .where = Samme sted som filen.
  .how_long = Så længe siden er åben (højst { $minutes } minutter uden brug).
  .who = Kun den, der har siden åben.
dpo-what-choices = Det, du skriver og vælger på siden
  .where = Samme sted som filen. Siden Evaluér bruger ikke det lager, som siden Øv dig gemmer øvelser i.
  .how_long = Så længe siden er åben (højst { $minutes } minutter uden brug).
  .who = Kun den, der har siden åben.
dpo-what-taken = Det, du henter (billeder, regneark, notesbog)
  .where = I browserens mappe til hentede filer, på den besøgendes egen maskine. Serveren beholder intet.
  .how_long = Til nogen sletter det.
  .who = Den, der kan læse mappen. Vælg »må forlade huset«, så er små tal beskyttet.
dpo-what-log = Serverens log (kitools.log)
  .where = I serverens mappe til tilstand.
  .how_long = Til filen er fuld: højst tre filer på 1 MB.
  .who = Den, der driver serveren. Loggen holder tidspunkt, fejlens art og stedet i programmet. Den holder hverken celler, filnavne, det du skriver, IP-adresser eller besøg.
dpo-what-cookies = Cookies
  .where = I browseren: en teknisk cookie (_xsrf), så siden kan stoppe sit program, når den bliver forladt. Siden Evaluér sætter ingen andre.
  .how_long = Til browseren bliver lukket.
  .who = Den besøgende og serveren. Cookien siger intet om, hvem man er.
dpo-what-examples = Eksemplerne
  .where = Følger med programmet. Det ene er tal, der allerede er offentlige; det andet er opdigtet.
  .how_long = Altid.
  .who = Alle.

dpo-watched = Hvad siden holder øje med – og hvad den ikke kan
dpo-watched-cpr = CPR-numre: hver celle bliver set efter for ti cifre, der kan være et CPR-nummer, også erstatningsnumre. Findes et, bliver hele filen afvist med ark, række og kolonne. Nummeret bliver ikke gentaget.
dpo-watched-names = Navne: en maskine kan ikke sikkert kende et navn fra et andet ord. Siden kan derfor ikke opdage, om der står navne i filen. Det skal et menneske se efter, før filen bliver valgt.
dpo-watched-small = Små tal: det, der må forlade huset, viser ikke antal under en grænse (5, hvis du ikke vælger andet). Der bliver skjult så meget mere, at det skjulte ikke kan regnes ud af resten, og det bliver prøvet efter.
dpo-watched-free_text = Fri tekst: kolonner, som siden ikke skal bruge, bliver ikke vist og ikke taget med i det, du henter.

dpo-never = Hvad der slet ikke sker
dpo-never-stored = Intet fra filen bliver gemt på serveren: hverken filen, rækker, resultater eller navnet på filen.
dpo-never-called = Siden henter intet udefra og sender intet ud: ingen skrifttyper, ingen statistik, ingen andre tjenester. Browseren får besked på at afvise den slags.
dpo-never-intelligence = Der er ingen kunstig intelligens, og data bliver ikke brugt til at træne noget. KI betyder koordinerende indsats.
dpo-never-counted = Besøg bliver ikke talt, og ingen bliver kendt igen fra gang til gang.

dpo-yours = Hvad I selv skal sørge for
dpo-yours-pseudonyms = Brug pseudonymer (løbenumre) i filen. Nøglen, der fører tilbage til personen, skal ligge et andet sted. Pseudonyme oplysninger er stadig personoplysninger.
dpo-yours-https = Krypteret forbindelse: kører serveren ikke på din egen maskine, skal den stå bag https. kitools sørger ikke selv for det.
dpo-yours-proxy = En webserver foran kitools fører som regel selv en log med adresser og tidspunkter. Den er jeres.
dpo-yours-server = Adgang til serveren: der er intet login. Alle, der kan nå serveren, kan bruge den – men ikke se hinandens filer. Styresystemet kan flytte hukommelse ud på disken (swap); kryptér eller slå det fra, hvis I vil være sikre.
dpo-yours-taken = Det, I henter, er jeres: slet det, der kun er til internt brug, når I er færdige.
dpo-yours-right = Retten til at behandle oplysningerne: den har I på forhånd, eller I har den ikke. kitools giver ingen juridisk rådgivning.

dpo-check = Sådan kan I efterprøve det
dpo-check_more = Programmet er åbent. Åbn browserens udviklerværktøj (F12) og se under netværk: alle kald går til serveren selv. Se serverens mappe før og efter et besøg: der er ikke kommet andet til end eventuelle fejl i kitools.log.
dpo-to_page = Til siden Evaluér
dpo-to_front = Til forsiden
dpo-landing = Evaluér regner på jeres egne tal, med løbenumre i stedet for navne. De bliver ikke gemt.
