# The front page, the server and the command line

ui-unexpected = Der skete noget, vi ikke havde forudset. Det, du har gemt, er der stadig.
app-reload = Hent siden igen

landing-title = kitools · øv dig i koordinerende indsatsplaner
landing-heading = Øv dig i koordinerende indsatsplaner
landing-lead = En koordinerende indsatsplan (KI-plan) samler psykiatri, rusmiddelbehandling og kommune om ét menneske og én plan.
landing-lead_more = Her laver du en plan for en opdigtet borger, ser et tænkt år gå og gør planen bedre.
landing-switch = English
landing-doors = Hvad vil du?
landing-open = Begynd
landing-later = Kommer senere
landing-limits = Hvad kitools ikke er
landing-no_people = Her er ingen rigtige mennesker: alle sager er opdigtede. Skriv aldrig om en rigtig borger.
landing-no_advice = KI betyder koordinerende indsats – her er ingen kunstig intelligens. Du får hverken juridisk rådgivning eller råd om behandling.

door-practice = Øv dig
  .what = Læs en sag, tal med borgeren, og lav en plan. Se, hvem der har bolden, når et år går.
  .takes = 20 minutter på telefonen eller en time ved skærmen · alene · intet login
door-join = Deltag med kode
  .what = Vær med i fælles undervisning på tværs af sektorer. Underviseren giver dig en kode.
  .takes = 90 minutter til en hel dag sammen med andre · telefon eller PC
door-facilitator = Undervis
  .what = Åbn en undervisningsgang, lav blandede grupper, send hændelseskort, og saml op.
  .takes = 4–40 deltagere i samme rum · PC og projektor
door-uptake = Evaluér
  .what = Se, hvor planerne bliver lavet, hvad der står i vejen, og hvad tallene ikke kan sige.
  .takes = En tabel med pseudonyme planer · PC

serve-listening = kitools kører på { $url } – stop med Ctrl-C
serve-stopped = kitools er stoppet. Det, der er gemt, ligger i { $folder }
serve-port_taken = Port { $port } er optaget af et andet program. Vælg en anden, for eksempel: kitools serve --port { $other }
serve-no_such_port = Der er ingen port { $port }. Vælg en fra 1 til 65535.
serve-no_state_folder = Mappen { $folder } kan ikke laves. Vælg en anden med --state.
serve-port_not_allowed = Port { $port } må ikke bruges på denne maskine. Vælg en over 1024.
serve-cannot_listen = Serveren kan ikke lytte på { $host }, port { $port }. Er adressen denne maskines?
serve-open_to_all = Andre på netværket kan nå serveren på { $url }. Alle, der kan nå den, kan bruge den.
serve-no_forking = På denne maskine starter hver side forfra. Når en hel klasse kommer på én gang, venter de sidste længere.
serve-nursery_again = Den proces, som siderne startes fra, stoppede og er startet igen. Åbne sider kører videre.
serve-nursery_off = Den proces, som siderne startes fra, kan ikke køre. Hver side starter forfra, og når mange kommer på én gang, venter de sidste længere.
serve-nursery_not_alone = Den proces, som siderne startes fra, har { $threads } tråde og { $files } åbne filer, som en side ikke må dele.

lab-not_installed = JupyterLab er ikke installeret. Skriv: pip install "kitools[lab]"
lab-copied = Lagt i { $folder }: { $count }
lab-nothing_new = Alt ligger allerede i { $folder }
lab-folder_is_file = { $folder } er en fil. Vælg en mappe.

cli-bad_day = { $value } er ikke en dato. Skriv den som 2026-05-02.
cli-day_too_far = { $value } ligger for langt væk. Vælg en dag fra 1900 til 2199.
cli-bad_futures = Antallet af forløb er { $value }. Vælg et helt tal fra 1 til { $most }.
cli-bad_seed = Startværdien (--seed) er { $value }. Vælg et helt tal fra 0 til { $most }.
cli-unexpected = Der skete noget, vi ikke havde forudset. Kør igen med --debug, og send teksten til os.
cli-case_fine = { $path }: i orden
cli-not_a_forecast = Læringsmodel – ikke en prognose.
cli-simulated = { $plan }: { $futures } tænkte forløb. I gennemsnit gik { $nobody } af { $weeks } uger, hvor ingen havde bolden. Planen var opdateret { $current } af 100 uger.
cli-compared = De samme tilfældigheder i begge planer: { $better } af 100 forløb fik færre uger, hvor ingen havde bolden, { $worse } flere, { $unchanged } lige mange.
cli-too_many_plans = Her er { $count } planer. Giv én, eller to, der skal sammenlignes.
cli-no_findings = Ingen bemærkninger.

doctor-python = Python { $found }
  .mend = kitools skal bruge Python { $needed } eller nyere. Installér den, og kør »make install« igen.
doctor-package = { $name } { $found }
  .mend = { $name } { $needed } skal bruges, men her er { $found }. Skriv: pip install "{ $name }{ $needed }"
doctor-package_missing = { $name } mangler
  .mend = Skriv: pip install "{ $name }{ $needed }"
doctor-template = Sideskabelonen er fundet
  .mend = Sideskabelonen mangler i { $folder }. Installér kitools igen.
doctor-pages = Sider: { $names }
  .mend = Der er ingen sider i { $folder }. Installér kitools igen.
doctor-cases = Alle sager kan læses, { $count } i alt
  .mend = Sagerne i { $folder } kan ikke læses: { $reason }
doctor-port = Port { $port } er fri
  .mend = Port { $port } er optaget. Brug en anden: kitools serve --port { $other }
doctor-state = Mappen { $folder } kan skrives, { $free } MB fri
  .mend = Mappen { $folder } kan ikke skrives. Vælg en anden: kitools serve --state MAPPE
doctor-space = Der er plads på disken
  .mend = Der er kun { $free } MB fri ved { $folder }. Ryd op, eller vælg en anden mappe med --state.
doctor-browser = Chromium til browsertestene er fundet
  .mend = Chromium mangler; den bruges kun til testene. På Debian: apt-get install chromium
doctor-fine = Alt er i orden.
doctor-not_fine = { $count } { $count ->
    [one] ting skal rettes
   *[other] ting skal rettes
  }.
serve-no_pages = Der er ingen sider (.ipynb) i { $folder }. Vælg en anden mappe, eller lad --pages være.
