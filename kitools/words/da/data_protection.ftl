# The page for the data-protection officer (databeskyttelsesrådgiver, DPO): plain sentences, each of which is true of the code.

dpo-title = kitools · hvad sker der med data?
dpo-heading = Hvad sker der med data?
dpo-evaluate = Siden Evaluér
dpo-lead = Til databeskyttelsesrådgiveren (DPO), og til dig, der skal have en fil godkendt, før du bruger den her, eller en session, før du holder den.
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
dpo-never-counted = Besøg bliver ikke talt, og siden Evaluér kender ingen igen fra gang til gang.

dpo-yours = Hvad I selv skal sørge for
dpo-yours-pseudonyms = Brug pseudonymer (løbenumre) i filen. Nøglen, der fører tilbage til personen, skal ligge et andet sted. Pseudonyme oplysninger er stadig personoplysninger.
dpo-yours-https = Krypteret forbindelse: kører serveren ikke på din egen maskine, skal den stå bag https. kitools sørger ikke selv for det.
dpo-yours-proxy = En webserver foran kitools fører som regel selv en log med adresser og tidspunkter. Den er jeres.
dpo-yours-server = Adgang til serveren: der er intet login. Alle, der kan nå serveren, kan bruge den – men ikke se hinandens filer. Styresystemet kan flytte hukommelse ud på disken (swap); kryptér eller slå det fra, hvis I vil være sikre.
dpo-yours-taken = Det, I henter, er jeres: slet det, der kun er til internt brug, når I er færdige.
dpo-yours-right = Retten til at behandle oplysningerne: den har I på forhånd, eller I har den ikke. kitools giver ingen juridisk rådgivning.

dpo-session = Live-sessioner: siderne Undervis og Deltag med kode
dpo-session_more = En session er en øvelse om en opdigtet borger. Den gemmer, hvad gruppen skriver og beslutter, under kaldenavne, så den kan spilles igen i opsamlingen og findes igen efter et nedbrud. Der er ingen konti, og ingen bliver bedt om navn, mail eller arbejdsplads.

dpo-session-group = Det, gruppen laver
  .where = I serverens database: kaldenavn, egen sektor, rolle, planen og hver ændring af den, beslutninger med begrundelser, svar på hændelseskort, behov og stemmer, og underviserens beskeder og egne kort. Alt med tidspunkt.
  .how_long = { $days } dage, fra sessionen bliver åbnet. Så bliver den slettet med alt, hvad der hører til.
  .who = Gruppen ser sit eget undervejs; hvad en rolle ved, ser kun den, der har rollen, til det bliver fortalt. Underviseren ser det hele. I opsamlingen ser alle, hvad grupperne besluttede. Den, der driver serveren, kan læse databasen.
dpo-session-answers = Spørgeskemaer og mandagskort
  .where = I samme database, under en nøgle, der er lavet af deltagerens egen kode, og uden kaldenavn. Sektoren står ved svarene.
  .how_long = { $days } dage, så svarene tre måneder efter kan sættes sammen med dem før.
  .who = Deltageren selv. Underviseren ser kun tal for alle sammen, og først når { $fewest } har svaret både før og efter; en sektor for sig kun, hvis mindst { $fewest } kom fra den. Løfter og åbne svar står uden navn i rapporten.
dpo-session-presence = Hvem der er her, og hvem der skriver hvor
  .where = I samme database: én linje for hver deltager, som hele tiden bliver skrevet over.
  .how_long = Linjen bliver slettet med sessionen.
  .who = Gruppen og underviseren.
dpo-session-keys = Koder og PIN-kode
  .where = I samme database, så de ikke kan læses: deltagernes egne koder og underviserens PIN-kode er gemt som kontroltal (scrypt, SHA-256). Deltagerkoden til at komme ind med står, som den er; den hænger på væggen. Forkerte koder bliver talt under et kontroltal for siden, de kom fra, og glemt, når der bliver talt igen en time senere.
  .how_long = Som sessionen.
  .who = Ingen kan læse PIN-koden eller en deltagers kode ud af databasen.
dpo-session-cookies = Cookies
  .where = I browseren. kitools-seat: deltagerens egen kode, så siden findes igen. Koden står også i browserens adresselinje. kitools-trainer: underviserens adgang til sessionen i denne browser.
  .how_long = 180 dage. Underviseren kan lade browseren glemme sessionen under »Afslut«.
  .who = Den, der bruger browseren, og serveren. På en fælles computer kan den næste gå videre, hvor du slap.
dpo-session-unsaved = Ord, der endnu ikke er gemt
  .where = I browserens eget lager på deltagerens enhed, så intet går tabt, hvis nettet falder ud.
  .how_long = Til de er gemt eller lagt væk, eller fanen bliver lukket.
  .who = Den, der har enheden.
dpo-session-taken = Det, der bliver hentet: rapport, tabeller, log
  .where = Hos den, der henter det. Kaldenavne er taget ud, undtagen hvor den, der driver serveren, beder om dem (kitools session export --names).
  .how_long = Til nogen sletter det.
  .who = Den, der kan læse mappen.

dpo-guessed = Hvad kan gættes?
dpo-guessed-room = Den, der både ser databasens log og sad i lokalet, kan ofte gætte, hvem et kaldenavn er: på sektoren, på rollen og på, hvornår der blev skrevet.
dpo-guessed-answers = Et svar på spørgeskemaet står uden kaldenavn, men med sektor og tidspunkt. Var der kun én fra sektoren, eller svarede én alene, kan man gætte, hvem det er fra. Det gælder den, der kan læse databasen; på siderne og i rapporten er det skjult.
dpo-guessed-code = Den, der kender en deltagers egen kode, kan åbne deltagerens side og finde svarene igen.
dpo-guessed-words = Skriver nogen en kollegas navn i en begrundelse, står det der. En maskine kender ikke et navn fra et andet ord. CPR-numre bliver afvist.

dpo-delete = Hvem kan slette?
dpo-delete-time = Serveren sletter selv, når den starter, de sessioner, der er ældre end { $days } dage.
dpo-delete-now = En underviser kan få en session slettet før tid af den, der driver serveren: kitools session purge og sessionens deltagerkode. Alt, hvad der hører til, går med.
dpo-delete-copies = SQLite overskriver det slettede. PostgreSQL og jeres sikkerhedskopier beholder det så længe, som de er sat op til.
dpo-delete-who = En deltager kan bede underviseren om det. Ét kaldenavn for sig kan ikke tages ud af loggen; hele sessionen kan.

dpo-check = Sådan kan I efterprøve det
dpo-check_more = Programmet er åbent. Åbn browserens udviklerværktøj (F12) og se under netværk: alle kald går til serveren selv. Se serverens mappe før og efter et besøg: der er ikke kommet andet til end eventuelle fejl i kitools.log.
dpo-to_page = Til siden Evaluér
dpo-to_front = Til forsiden
dpo-landing = Evaluér regner på jeres egne tal, med løbenumre i stedet for navne. De bliver ikke gemt.
