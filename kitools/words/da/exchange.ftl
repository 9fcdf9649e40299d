# The plan on paper

summary-document_title = KI-plan – { $case }
summary-title = KI-plan på én side
summary-about = Koordinerende indsatsplan (KI-plan) for { $name } · sag: { $case }
summary-printed = Printet { $on }
summary-page = Side { $page } af { $pages }
summary-not_written = Ikke skrevet endnu
summary-more = Mere om planen

summary-wish = Det ønsker jeg – med borgerens egne ord
summary-challenges = De største udfordringer lige nu
summary-goals = Mål
summary-interventions = Indsatser
summary-if_thens = Hvis–så-aftaler
summary-who_holds_together = Hvem holder sammen på planen?
summary-coordinator = Koordinator
summary-hours = Afsat tid
summary-stand_in = Stedfortræder
summary-next_meeting = Næste møde
summary-hours_per_week = { $hours ->
    [one] { $hours } time om ugen
   *[other] { $hours } timer om ugen
  }
summary-within_days = { $days ->
    [0] samme dag
    [one] { $days } dag
   *[other] { $days } dage
  }
summary-every_weeks = { $weeks ->
    [1] hver uge
   *[other] hver { $weeks }. uge
  }
summary-years = { $age } år

summary-frame = Rammen om planen
summary-people = Hvem er med?
summary-contacts = Kontakt til de enkelte sektorer
summary-status = Hvordan går det nu?
summary-other_plans = Andre planer
summary-network = Netværk og pårørende
summary-children = Børn i familien
summary-worked = Det har virket før
summary-sharing = Samtykke og deling af oplysninger
summary-objection = Borgeren har sagt nej til at dele { $topics } med { $parties }.
summary-everything = alt
summary-everybody = alle
summary-withdrawn = Trukket tilbage { $on }
summary-obligations = Hvad har vi lovet hinanden?
summary-upkeep = Sådan holder vi planen opdateret
summary-meeting = Mødet
summary-versions = Udgaver af planen
summary-findings = Det kan gøre planen bedre

summary-column_intervention = Indsats
summary-column_goal = Mål nr.
summary-column_responsible = Ansvarlig
summary-column_due = Senest
summary-column_answer = Svar
summary-column_if = Hvis
summary-column_then = Så
summary-column_who = Hvem
summary-column_within = Inden for
summary-column_function = Funktion
summary-column_sector = Sektor
summary-column_contact_details = Kontakt
summary-column_contact = Kontakt nu
summary-column_since = Siden
summary-column_area = Livsområde
summary-column_status = Status
summary-column_told_by = Fortalt af
summary-column_support_need = Støttebehov
summary-column_plan = Plan
summary-column_holder = Hvem har den
summary-column_action = Hvad sker der med den
summary-column_note = Bemærkning
summary-column_relative = Hvem
summary-column_wish = Borgerens ønske
summary-column_age = Alder
summary-column_notification = Underretning
summary-column_basis = Grundlag
summary-column_topics = Om hvad
summary-column_parties = Mellem hvem
summary-column_given = Givet
summary-column_until = Gælder til
summary-column_hours = Afsat tid
summary-column_escalation = Hvem går vi til, når aftalen ikke holder?
summary-column_legal_frame = Lovramme
summary-column_initiator = Taget initiativ
summary-column_owner = Ejer planen
summary-column_signs = Tegn på, at planen er den rigtige
summary-column_triggers = Opdateres ved
summary-column_fixed_weeks = Og altid
summary-column_writer = Hvem skriver
summary-column_where = Hvor står den
summary-column_competences = Det kræver rollen som koordinator
summary-column_form = Mødeform
summary-column_held_on = Holdt
summary-column_chair = Mødeleder
summary-column_minute_taker = Referent
summary-column_present = Til stede
summary-column_absent = Fraværende
summary-column_attendance = Borgerens deltagelse
summary-column_acceptance = Borgerens svar
summary-column_agenda = Dagsorden
summary-column_expectations = Forventninger
summary-column_agreements = Aftaler
summary-column_number = Nr.
summary-column_on = Dato
summary-column_what = Hvad er ændret
summary-column_why = Hvorfor
summary-column_severity = Hvor vigtigt
summary-column_finding = Bemærkning
summary-severity = { $severity ->
    [stop] Vigtigst
    [ought] Bør ses på
   *[consider] Overvej
  }
