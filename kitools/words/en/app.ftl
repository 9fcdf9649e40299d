# The front page, the server and the command line

ui-unexpected = Something happened that we had not foreseen. What you have saved is still there.
app-reload = Load the page again

landing-title = kitools · practise coordinating action plans
landing-heading = Practise coordinating action plans
landing-lead = A coordinating action plan (koordinerende indsatsplan, KI-plan) brings psychiatry, substance-use treatment and the municipality together around one person and one plan.
landing-lead_more = Here you make the plan for a fictive case, see an imagined year pass, and make the plan better.
landing-switch = Dansk
landing-doors = What would you like to do?
landing-open = Begin
landing-later = Coming later
landing-limits = What kitools is not
landing-no_people = There are no real people here: every case is made up. Never write about a real citizen.
landing-no_advice = KI stands for koordinerende indsats (coordinated effort) – there is no artificial intelligence here. You get neither legal advice nor advice on treatment.

door-practice = Practise
  .what = Read a case, talk with the citizen, and build a plan. See who has the ball as a year goes by.
  .takes = 20 minutes on a phone or an hour at a screen · alone · no login
door-join = Join with a code
  .what = Take part in joint teaching across sectors. The trainer gives you a code.
  .takes = 90 minutes to a whole day together with others · phone or PC
door-facilitator = Teach
  .what = Open a training session, form mixed groups, send event cards, and debrief.
  .takes = 4–40 participants in one room · PC and projector
door-uptake = Evaluate
  .what = See where plans are made, what stands in the way, and what the figures cannot say.
  .takes = A table of pseudonymous plans · PC

serve-listening = kitools is running at { $url } – stop it with Ctrl-C
serve-stopped = kitools has stopped. What was saved lies in { $folder }
serve-port_taken = Port { $port } is taken by another program. Choose another, for instance: kitools serve --port { $other }
serve-no_such_port = There is no port { $port }. Choose one from 1 to 65535.
serve-no_state_folder = The folder { $folder } cannot be made. Choose another with --state.
serve-port_not_allowed = Port { $port } may not be used on this machine. Choose one above 1024.
serve-cannot_listen = The server cannot listen on { $host }, port { $port }. Is the address this machine's?
serve-open_to_all = Others on the network reach the server at { $url }. Whoever can reach it can use it.
serve-no_forking = On this machine every page starts from scratch. When a whole class arrives at once, the last of them wait longer.
serve-nursery_again = The process that pages are started from stopped and has been started again. Open pages go on.
serve-nursery_off = The process that pages are started from cannot run. Every page starts from scratch, and when many arrive at once, the last of them wait longer.
serve-nursery_not_alone = The process that pages are started from has { $threads } threads and { $files } open files that a page must not share.

lab-not_installed = JupyterLab is not installed. Type: pip install "kitools[lab]"
lab-copied = Put in { $folder }: { $count }
lab-nothing_new = Everything is already in { $folder }
lab-folder_is_file = { $folder } is a file. Choose a folder.

cli-bad_day = { $value } is not a date. Write it as 2026-05-02.
cli-day_too_far = { $value } is too far away. Choose a day from 1900 to 2199.
cli-bad_futures = The number of courses is { $value }. Choose a whole number from 1 to { $most }.
cli-bad_seed = The seed (--seed) is { $value }. Choose a whole number from 0 to { $most }.
cli-unexpected = Something happened that we had not foreseen. Run it again with --debug and send us the text.
cli-case_fine = { $path }: in order
cli-not_a_forecast = A learning model – not a forecast.
cli-simulated = { $plan }: { $futures } imagined courses. On average nobody had the ball in { $nobody } of { $weeks } weeks. The plan was up to date in { $current } of 100 weeks.
cli-compared = The same luck under both plans: { $better } of 100 courses had fewer weeks in which nobody had the ball, { $worse } more, { $unchanged } as many.
cli-too_many_plans = Here are { $count } plans. Give one, or two to compare.
cli-no_findings = No findings.

doctor-python = Python { $found }
  .mend = kitools needs Python { $needed } or newer. Install it and run "make install" again.
doctor-package = { $name } { $found }
  .mend = { $name } { $needed } is needed, but here is { $found }. Type: pip install "{ $name }{ $needed }"
doctor-package_missing = { $name } is missing
  .mend = Type: pip install "{ $name }{ $needed }"
doctor-template = The page template was found
  .mend = The page template is missing in { $folder }. Install kitools again.
doctor-pages = Pages: { $names }
  .mend = There are no pages in { $folder }. Install kitools again.
doctor-cases = Every case can be read, { $count } in all
  .mend = The cases in { $folder } cannot be read: { $reason }
doctor-port = Port { $port } is free
  .mend = Port { $port } is taken. Use another: kitools serve --port { $other }
doctor-state = The folder { $folder } can be written, { $free } MB free
  .mend = The folder { $folder } cannot be written. Choose another: kitools serve --state FOLDER
doctor-space = There is room on the disk
  .mend = Only { $free } MB are free at { $folder }. Make room, or choose another folder with --state.
doctor-browser = Chromium for the browser tests was found
  .mend = Chromium is missing; only the tests need it. On Debian: apt-get install chromium
doctor-fine = Everything is in order.
doctor-not_fine = { $count } { $count ->
    [one] thing needs mending
   *[other] things need mending
  }.
serve-no_pages = There are no pages (.ipynb) in { $folder }. Choose another folder, or leave --pages out.
