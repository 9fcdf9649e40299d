# Underviserens side (facilitator): a live session from the door to what is taken along

trainer-title = Undervis
trainer-purpose = Hold fælles undervisning om den koordinerende indsatsplan (KI-plan): grupper, roller, hændelser, et år og en opsamling.
trainer-title_of_day = Fælles undervisning { $day }
trainer-you = underviseren

# The door
trainer-new_session = Ny session
trainer-new_hint = Vælg sag og format, og åbn venteværelset. Det tager et par minutter.
trainer-back_to_session = Tilbage til en session
trainer-back_hint = Skriv sessionens kode og din PIN-kode.
trainer-join_code = Deltagerkode
trainer-pin = PIN-kode
trainer-come_in = Gå ind
trainer-one_moment = Et øjeblik …
trainer-go_on = Fortsæt med { $title }?
trainer-go_on_hint = Denne browser har åbnet sessionen før.
trainer-go_on_yes = Fortsæt

# The PIN
trainer-write_it_down = Skriv den ned
trainer-pin_hint = Med PIN-koden kommer du tilbage til sessionen fra en anden computer. Den vises kun denne ene gang.
trainer-pin_lost = Vi kan ikke finde PIN-koden igen til dig. Bliver den væk, kan den, der driver serveren, give dig en ny: kitools session pin
trainer-have_written = Jeg har skrevet den ned

# A new session
trainer-what = Hvad skal I øve?
trainer-how = Hvordan arbejder I?
trainer-session_title = Titel
trainer-title_hint = Deltagerne ser titlen. Højst 40 tegn.
trainer-no_title = Giv sessionen en titel.
trainer-no_stages = Vælg mindst én fase.
trainer-format = Format
trainer-objectives = Hvad kan deltagerne bagefter?
trainer-contains = Hvad er der i formatet?
trainer-stage_minutes = { $stage }: { $minutes } min.
trainer-case = Sag
trainer-several_cases = Giv grupperne forskellige sager; den valgte kommer først
trainer-material_language = Sproget i sag, kort og plan
trainer-size = Gruppernes størrelse
trainer-size_of = Højst { $count } i hver gruppe
trainer-citizen_played = En i hver gruppe spiller borgeren
  .hint = Ellers svarer systemet for borgeren.
trainer-questionnaires = Spørgeskema før og efter
  .hint = Seks korte udsagn. Ingen ser den enkeltes svar.
trainer-demonstration = Vis et møde på lærredet først
  .hint = Et opdigtet møde, som I ser replik for replik og stopper i.
trainer-own_case = Mødet på lærredet handler om en borger, som en gruppe også arbejder med. Vælg en anden sag, eller spring mødet over.
trainer-phases = Faser og minutter
trainer-minutes_in_all = { $minutes } minutter i alt, pauser medregnet.
trainer-minutes_of = Minutter: { $stage }
trainer-cards = Hændelseskort
trainer-cards_hint = { $count ->
    [0] Ingen kort kommer af sig selv. Du kan sende dem undervejs.
    [one] { $count } kort kommer af sig selv i sin uge. Du kan sende flere undervejs.
   *[other] { $count } kort kommer af sig selv i hver sin uge. Du kan sende flere undervejs.
  }
trainer-deck = Kortbunke
trainer-card_in_week = Uge { $week }: { $card }
trainer-show_deck = Vis hele bunken
trainer-show_armed = Vis kun de valgte
trainer-own_deck = Brug din egen kortbunke
trainer-own_deck_hint = Skriv kortene i et regneark: ét kort i hver række. Hent vores bunke, ret i den, og vælg filen her. I arket »Vejledning« står, hvad der kan stå i hver kolonne.
trainer-own_deck_begin = Hent bunken som regneark (Excel)
trainer-own_deck_ready = { $file } er hentet.
trainer-own_deck_choose = Vælg din fil med kort
trainer-own_deck_kinds = Excel, CSV eller YAML, højst { $limit } MB. Filen bliver en del af sessionen og slettes sammen med den. Skriv intet om rigtige mennesker.
trainer-own_deck_is = { $count ->
    [one] Du bruger din egen bunke, »{ $title }«, med { $count } kort.
   *[other] Du bruger din egen bunke, »{ $title }«, med { $count } kort.
  }
trainer-own_deck_fits_not = Ingen af kortene passer til sagen. Vælg en anden sag, eller ret kolonnen »Kun til sagerne«.
trainer-own_deck_drop = Brug den medfølgende bunke
trainer-own_deck_close = Luk igen
trainer-own_deck_other = Vælg en anden fil
trainer-own_deck_file = min-kortbunke
trainer-deck_too_large = Filen er større end { $limit } MB. Så stor kan en kortbunke ikke være.
trainer-open_lobby = Åbn venteværelset

# The strip
trainer-place_of = Fase { $number } af { $count }
trainer-begin = Begynd
trainer-onward_to = Videre til { $stage }
trainer-back_a_stage = En fase tilbage
trainer-pause = Pause
trainer-resume = Fortsæt efter pausen
trainer-more_minutes = 5 minutter mere
trainer-minutes_left = min. tilbage
trainer-time_is_up = Tiden er gået
trainer-is_paused = Sessionen er på pause. Deltagerne kan ikke skrive lige nu, og det står på deres sider.
trainer-last_stage = Der er ikke flere faser.
trainer-first_stage = Det er den første fase.
trainer-session_is_over = Sessionen er slut
trainer-close_session = Luk sessionen
trainer-groups_first = Fordel deltagerne i grupper, så kan I begynde.
trainer-lost_touch = Siden har mistet forbindelsen til databasen og prøver igen. Det, der er gemt, er der stadig.
trainer-hand_of = { $group } rækker hånden op.

# The parts
trainer-tab_people = Deltagere
trainer-tab_screen = Lærred
trainer-tab_steer = Drejebog
trainer-tab_board = Grupperne
trainer-tab_cards = Kort og uger
trainer-tab_year = Året
trainer-tab_debrief = Opsamling
trainer-tab_end = Afslut

# Who is here, and who sits where
trainer-how_to_join = Scan koden, eller skriv adressen i din browser, og vælg »Deltag med kode«.
trainer-qr_label = QR-kode til { $address }
trainer-only_here = Adressen virker kun på denne computer. Deltagernes telefoner og computere kan ikke nå den.
trainer-only_here_mend = Når de skal med, så stop serveren (Ctrl-C), og start den sådan:
trainer-only_here_kept = Alle skal være på samme netværk. Sessionen og dens koder er der stadig bagefter; hent siden igen på den adresse, som serveren siger.
trainer-who_is_here = { $count ->
    [one] { $count } deltager er kommet
   *[other] { $count } deltagere er kommet
  }
trainer-nobody_yet = Ingen endnu. De dukker op her, når de skriver koden.
trainer-groups = Grupper
trainer-group = Gruppe
trainer-group_name = Gruppe { $number }
trainer-suggest_groups = Foreslå grupper
trainer-suggest_again = Foreslå igen
trainer-place_late = Find plads til dem, der mangler
trainer-sit_nowhere = { $count ->
    [one] { $names } sidder ikke i en gruppe endnu.
   *[other] { $count } deltagere sidder ikke i en gruppe endnu: { $names }.
  }
trainer-nobody_here = Ingen sidder her.
trainer-form_of = Mødeform i { $group }
trainer-case_of = Sag i { $group }
trainer-move_people = Flyt deltagere
trainer-stop_moving = Luk listen
trainer-move_hint = Vælg gruppe og rolle. Den, der havde rollen i forvejen, bliver iagttager.
trainer-no_group = Ingen gruppe
trainer-group_of = Gruppe for { $name }
trainer-role_of = Rolle for { $name }
trainer-role_citizen = Spiller { $name }
trainer-role_observer = Iagttager
trainer-has_left = { $name } er gået
trainer-is_back = { $name } er her igen

# The guide
trainer-say = Sig
trainer-do = Gør
trainer-look_for = Læg mærke til
trainer-they_see = Det ser deltagerne
trainer-say_something = Skriv til deltagerne
trainer-message = Besked
trainer-message_to = Til
trainer-all_groups = Alle grupper
trainer-send_message = Send beskeden
trainer-sent = Sendt
trainer-run_sheet = Drejebog
trainer-print_run_sheet = Hent drejebogen på én side (PDF)
trainer-sheet_row = { $minute } min.: { $stage } ({ $minutes } min.)
trainer-break_after = derefter { $minutes } min. pause
trainer-jump_to = Fase
trainer-jump = Gå til fasen
trainer-demonstration_title = Mødet på lærredet
trainer-line_onward = Næste replik
trainer-line_back = Replikken før

# The board
trainer-no_groups_yet = Der er ingen grupper endnu. Fordel deltagerne under »Deltagere«.
trainer-hand_up = rækker hånden op
trainer-lower_hand = Hjælpen er kommet
trainer-look_over = Se { $group } over skulderen
trainer-case_line = { $name } · { $form }
trainer-here = { $count ->
    [0] Ingen har siden åben
    [one] Her: { $names }
   *[other] Her ({ $count }): { $names }
  }
trainer-away = Ikke på siden lige nu: { $names }
trainer-at_item = Dagsorden: { $item }
trainer-weeks_passed = Hverdagen: uge { $week } er gået
trainer-filled = Planens kerne: { $count } af { $of } felter er udfyldt
trainer-stops = { $count ->
    [one] Én ting stopper planen: { $first }
   *[other] { $count } ting stopper planen. Den første: { $first }
  }
trainer-no_stops = Intet stopper planen
trainer-consent_none = Samtykke: ikke skrevet
trainer-consent_given = Samtykke: givet
trainer-consent_withdrawn = Samtykke: trukket tilbage
trainer-pen_with = Pennen: { $name }
trainer-pen_free = Pennen ligger på bordet
trainer-lay_pen = Læg pennen på bordet i { $group }
trainer-cards_wait = { $count ->
    [one] Ét kort venter på svar
   *[other] { $count } kort venter på svar
  }
trainer-last_at = Sidst aktiv kl. { $time }

# Over a group's shoulder
trainer-you_see = Du ser { $group }
trainer-back_to_board = Tilbage til alle grupper
trainer-their_plan = Gruppens plan
trainer-plan_is_empty = Der står ikke noget i planen endnu.
trainer-told_each_other = Det, de har delt
trainer-nothing_told = Ingen har delt noget endnu.
trainer-without_consent = Delt uden samtykke
trainer-decisions = Beslutninger
trainer-nothing_decided = Gruppen har ikke besluttet noget endnu.
trainer-decided = { $what } »{ $choice }« – fordi »{ $reason }«
trainer-not_decided = { $what } – venter på svar
trainer-weeks = Ugerne
trainer-their_weeks = { $count ->
    [one] Ugen, der er gået
   *[other] De { $count } uger, der er gået
  }
trainer-no_weeks = Der er ikke gået nogen uger endnu.

# Cards and weeks
trainer-whom = Hvilke grupper?
trainer-group_at_week = { $group }: { $week ->
    [0] ingen uger er gået
   *[other] uge { $week } er gået
  }
trainer-to_next_card = Lad ugerne gå til næste kort (uge { $week })
trainer-some_weeks = Lad ugerne gå til og med uge { $week }
trainer-to_week = Eller til en bestemt uge
trainer-weeks_go = Lad ugerne gå
trainer-not_answered = Nogen har ikke svaret på et kort endnu:
trainer-has_not_answered = { $group }: { $card }
trainer-week_short = Uge { $week }
trainer-armed = Kommer af sig selv i uge { $week }
trainer-send_now = Send nu
trainer-came = { $group }: kom i uge { $week }, venter på svar
trainer-answered = { $group }: svarede »{ $choice }«
trainer-undo_card = Kald kortet tilbage fra { $group }
trainer-no_cards = Ingen kort er valgt. Vis hele bunken, og vælg nogle.
trainer-question = Spørgsmål:
trainer-barriers = Barrierer:
trainer-expected = Det håber vi på:
trainer-cue = Spørg i opsamlingen:

# The year
trainer-the_year = Året
trainer-year_hint = Et år går under hver gruppes plan, mange tænkte forløb ad gangen. Alle grupper møder de samme tilfældigheder.
trainer-let_year_go = Lad året gå for alle
trainer-another_year = Lad et nyt år gå for alle
trainer-year_for_missing = Lad året gå for de grupper, der mangler
trainer-year_goes = Året går … { $done } af { $of } grupper
trainer-still_drawing = { $count ->
    [one] Tegner. Én figur mangler.
   *[other] Tegner. { $count } figurer mangler.
  }
trainer-being_drawn = Figuren bliver tegnet …
trainer-side_by_side = Grupperne side om side
trainer-several_cases_note = Grupperne har forskellige sager. Forskellen kommer derfor også af sagerne.
trainer-compare_caption = Læringsmodel – ikke en prognose. Rækkefølgen er gruppernes numre og ikke en rangorden.
trainer-averages_only = Kun gennemsnit over mange tænkte forløb er modellens svar. Ét forløb er en fortælling, ikke »denne borger«.
trainer-measures = Målene
trainer-measure_days_in_nobodys_hands = Dage, hvor en bold lå hos ingen
trainer-measure_weeks_with_nobody = Uger, hvor en bold lå hos ingen
trainer-measure_weeks_plan_up_to_date = Uger med en opdateret plan
trainer-measure_promises_kept = Løfter holdt, ud af 100
trainer-measure_contacts_kept = Aftaler, borgeren kom til
trainer-plans_differ = Her er planerne forskellige
trainer-plans_alike = Planerne er ens på de punkter, der holdes op mod hinanden.
trainer-in_the_plan = I planen
trainer-facet_coordinator = Koordinator
trainer-facet_hours = Koordinatorens timer om ugen
trainer-facet_stand_in = Afløser
trainer-facet_writer = Hvem skriver ændringer
trainer-facet_triggers = Hvis–så-aftaler om
trainer-facet_accepted = Indsatser, den ansvarlige har sagt ja til
trainer-facet_escalation = Aftaler om, hvem man går til
trainer-facet_consents = Samtykker, der gælder
trainer-facet_next_meeting = Næste møde
trainer-facet_other_plans = Andre planer, der er taget stilling til
trainer-forms_compared = Hvad mødeformerne gav
trainer-forms_hint = Det, der står i planen nu, talt op. Få grupper kan ikke sige, hvilken mødeform der er bedst.
trainer-form = Mødeform
trainer-made_challenges = Udfordringer
trainer-made_goals = Mål
trainer-made_interventions = Indsatser
trainer-made_answered_for = … med én ansvarlig
trainer-made_if_thens = Hvis–så-aftaler
trainer-made_next_meeting = Næste møde aftalt
trainer-made_stops = Ting, der stopper
trainer-whose_ball = Se en gruppes år
trainer-ball_caption = { $group }: hvem havde bolden? Læringsmodel – ikke en prognose.

# The debrief
trainer-debrief_replay = Afspil
trainer-debrief_travel = Det, der ikke nåede frem
trainer-debrief_decisions = Beslutninger
trainer-debrief_needs = Behov
trainer-debrief_pairs = Før og efter
trainer-debrief_step = Trin { $number } af { $count } · { $minutes } min.
trainer-resisting = Hvis gruppen går imod
trainer-step_back = Trinnet før
trainer-step_onward = Næste trin
trainer-short_form = Tag den korte på 5 minutter
trainer-long_form = Tag den lange på 25 minutter
trainer-whose_plan = Hvis plan?
trainer-scrubber = Spol frem og tilbage
trainer-moment = Spring til
trainer-change_back = Ændringen før
trainer-change_onward = Næste ændring
trainer-nothing_to_replay = Der er ikke noget at afspille endnu.
trainer-not_begun = Gruppen er ikke begyndt på dette tidspunkt.
trainer-replay_at = Kl. { $time } · { $number } af { $count } · { $who }
trainer-changed = Ændret: { $parts }
trainer-changed_something = Planen blev ændret.
trainer-plan_then = Planen på det tidspunkt
trainer-moment_begun = Gruppen begyndte
trainer-moment_stage = Ny fase: { $stage }
trainer-moment_form = Mødeform: { $form }
trainer-moment_decision = { $what } »{ $choice }« – fordi »{ $reason }«
trainer-moment_citizen = Borgeren blev spurgt
trainer-moment_shared = En rolle delte noget
trainer-moment_shared_uncovered = En rolle delte noget uden samtykke
trainer-moment_card = Hændelseskort: { $card }
trainer-moment_card_undone = Kortet blev kaldt tilbage: { $card }
trainer-moment_card_answer = Svar på { $card }: »{ $choice }« – fordi »{ $reason }«
trainer-moment_weeks = Uge { $week } gik
trainer-moment_year = Et år gik
trainer-travel_intro = Det, rollerne vidste, og om de andre fik det at vide. Spørg til vejen, ikke til personen.
trainer-in_time = { $count ->
    [0] Ingen oplysninger er delt i tide endnu.
    [one] Én oplysning nåede frem i tide, og borgerens samtykke eller loven dækkede den.
   *[other] { $count } oplysninger nåede frem i tide, og borgerens samtykke eller loven dækkede dem.
  }
trainer-untold = Blev aldrig delt, selv om det måtte de ({ $count })
trainer-late = Blev delt, efter at der var brug for det ({ $count })
trainer-uncovered = Blev delt uden samtykke ({ $count })
trainer-one_sided = Kun én side blev hørt ({ $count })
trainer-only_heard = Hørt: { $who }
trainer-told_in = Delt efter uge { $week }.
trainer-needed_for = Der var brug for det i uge { $week }: { $card }
trainer-needed_in = Der var brug for det i uge { $week }
trainer-show_rest = Vis { $count } til
trainer-nothing_decided_yet = Ingen gruppe har besluttet noget endnu.
trainer-choice = Beslutning
trainer-reason = Fordi
trainer-needs_title = Behov, som organisationerne skal svare på
trainer-needs_hint = De behov, flest peger på, står øverst. Knyt hvert behov til en barriere.
trainer-no_needs = Ingen har nævnt et behov endnu.
trainer-write_need = Skriv et behov, der blev sagt højt
trainer-need_text = Hvad skal ændres?
trainer-need_addressed = Hvem skal svare? (en funktion, ikke en person)
trainer-add_need = Tilføj behovet
trainer-no_barrier = Ikke valgt endnu
trainer-barrier = Barriere
trainer-votes = { $count ->
    [one] { $count } stemme
   *[other] { $count } stemmer
  }
trainer-addressed_to = til { $whom }
trainer-pairs_title = Før og efter
trainer-pairs_hint = Svarene hører sammen to og to gennem deltagernes egne koder, som ingen andre kender. Der vises intet under fem par.
trainer-pairs_after = { $count } deltagere har svaret både før og efter ({ $before } kun før, { $after } kun efter).
trainer-pairs_follow_up = { $count } deltagere har svaret både før og tre måneder efter ({ $before } kun før, { $after } kun efter).
trainer-too_few = Der skal være mindst { $fewest } par, før tallene vises.
trainer-column_statement = Udsagn
trainer-column_n = Par
trainer-column_before = Før
trainer-column_after = Efter
trainer-column_difference = Forskel (95 % interval)
trainer-column_moved = Op, ens, ned
trainer-difference = { $mean } ({ $low } til { $high })
trainer-moved = { $up } op, { $same } ens, { $down } ned

# The end
trainer-end_title = Luk sessionen
trainer-is_open = Sessionen er åben. Når du lukker den, kan ingen nye komme ind. Du kan åbne den igen.
trainer-is_closed = Sessionen er lukket. Deltagerne kan stadig se deres mandagskort med deres egen kode.
trainer-reopen = Åbn sessionen igen
trainer-take_along = Tag med
trainer-take_hint = Rapporten og tallene er uden navne.
trainer-being_made = Filen bliver lavet …
trainer-made = { $file } er hentet.
trainer-not_made = Filen kunne ikke laves. Prøv igen, eller hent de andre.
trainer-this_browser = Denne browser
trainer-forget_hint = Browseren husker, at den må åbne sessionen. Lad den glemme det, hvis andre bruger computeren. PIN-koden virker stadig.
trainer-forget_browser = Glem sessionen her
trainer-forgotten = Browseren har glemt sessionen.
trainer-follow_up_title = Svar igen om tre måneder
trainer-follow_up_hint = Deltagerne kan svare igen med deres egen kode, tidligst fire uger efter sessionen. Du kan åbne for svarene før.
trainer-open_follow_up = Åbn for svar nu
trainer-follow_up_is_open = Deltagerne kan svare igen nu.
