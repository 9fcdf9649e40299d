# Underviserens side (facilitator): a live session from the door to what is taken along

trainer-title = Teach
trainer-purpose = Run joint teaching on the coordinating action plan (koordinerende indsatsplan, KI-plan): groups, roles, events, a year and a debrief.
trainer-title_of_day = Joint teaching { $day }
trainer-you = the trainer

# The door
trainer-new_session = New session
trainer-new_hint = Choose a case and a format, and open the waiting room. It takes a couple of minutes.
trainer-back_to_session = Back to a session
trainer-back_hint = Type the session’s code and your PIN.
trainer-join_code = Join code
trainer-pin = PIN
trainer-come_in = Go in
trainer-one_moment = One moment …
trainer-go_on = Go on with { $title }?
trainer-go_on_hint = This browser has opened the session before.
trainer-go_on_yes = Go on

# The PIN
trainer-write_it_down = Write it down
trainer-pin_hint = The PIN brings you back to the session from another computer. It is shown this once only.
trainer-pin_lost = We cannot find the PIN again for you. If it is lost, whoever runs the server can give you a new one: kitools session pin
trainer-have_written = I have written it down

# A new session
trainer-what = What will you practise?
trainer-how = How will you work?
trainer-session_title = Title
trainer-title_hint = Participants see the title. At most 40 characters.
trainer-no_title = Give the session a title.
trainer-no_stages = Choose at least one stage.
trainer-format = Format
trainer-objectives = What can participants do afterwards?
trainer-contains = What is in the format?
trainer-stage_minutes = { $stage }: { $minutes } min
trainer-case = Case
trainer-several_cases = Give groups different cases, beginning with the chosen one
trainer-material_language = The language of case, cards and plan
trainer-size = Size of the groups
trainer-size_of = At most { $count } in each group
trainer-citizen_played = One in each group plays the citizen
  .hint = Otherwise the system answers for the citizen.
trainer-questionnaires = Questionnaire before and after
  .hint = Six short statements. Nobody sees a single person’s answers.
trainer-demonstration = Show a meeting on the screen first
  .hint = A fictive meeting that you watch line by line and stop in.
trainer-own_case = The meeting on the screen is about a citizen that a group works with too. Choose another case, or skip the meeting.
trainer-phases = Stages and minutes
trainer-minutes_in_all = { $minutes } minutes in all, breaks included.
trainer-minutes_of = Minutes: { $stage }
trainer-cards = Event cards
trainer-cards_hint = { $count ->
    [0] No cards come by themselves. You can send them as you go.
    [one] { $count } card comes by itself in its week. You can send more as you go.
   *[other] { $count } cards come by themselves, each in its week. You can send more as you go.
  }
trainer-deck = Deck
trainer-card_in_week = Week { $week }: { $card }
trainer-show_deck = Show the whole deck
trainer-show_armed = Show only the chosen ones
trainer-own_deck = Use a deck of your own
trainer-own_deck_hint = Write the cards in a spreadsheet: one card a row. Download our deck, change it, and choose the file here. The sheet “Guide” says what may stand in each column.
trainer-own_deck_begin = Download the deck as a spreadsheet (Excel)
trainer-own_deck_ready = { $file } has been downloaded.
trainer-own_deck_choose = Choose your file of cards
trainer-own_deck_kinds = Excel, CSV or YAML, at most { $limit } MB. The file becomes part of the session and is deleted with it. Write nothing about real people.
trainer-own_deck_is = { $count ->
    [one] You are using your own deck, “{ $title }”, with { $count } card.
   *[other] You are using your own deck, “{ $title }”, with { $count } cards.
  }
trainer-own_deck_fits_not = None of the cards fits the case. Choose another case, or correct the column “Only for cases”.
trainer-own_deck_drop = Use the deck that comes with kitools
trainer-own_deck_close = Close again
trainer-own_deck_other = Choose another file
trainer-own_deck_file = my-cards
trainer-deck_too_large = The file is larger than { $limit } MB. A deck of cards cannot be that large.
trainer-open_lobby = Open the waiting room

# The strip
trainer-place_of = Stage { $number } of { $count }
trainer-begin = Begin
trainer-onward_to = On to { $stage }
trainer-back_a_stage = Back a stage
trainer-pause = Pause
trainer-resume = Go on after the pause
trainer-more_minutes = 5 more minutes
trainer-minutes_left = min left
trainer-time_is_up = The time is up
trainer-is_paused = The session is paused. Participants cannot write just now, and their pages say so.
trainer-last_stage = There are no more stages.
trainer-first_stage = This is the first stage.
trainer-session_is_over = The session is over
trainer-close_session = Close the session
trainer-groups_first = Seat people in groups, and you can begin.
trainer-lost_touch = The page has lost touch with the database and is trying again. What is saved is still there.
trainer-hand_of = { $group } has a hand up.

# The parts
trainer-tab_people = Participants
trainer-tab_screen = Screen
trainer-tab_steer = Run sheet
trainer-tab_board = The groups
trainer-tab_cards = Cards and weeks
trainer-tab_year = The year
trainer-tab_debrief = Debrief
trainer-tab_end = End

# Who is here, and who sits where
trainer-how_to_join = Scan the code, or type the address in your browser and choose “Join with a code”.
trainer-qr_label = QR code for { $address }
trainer-only_here = The address works on this computer only. Participants’ phones and computers cannot reach it.
trainer-only_here_mend = When they are to join, stop the server (Ctrl-C) and start it like this:
trainer-only_here_kept = Everybody must be on the same network. The session and its codes will still be there; open the page again at the address that the server tells you.
trainer-who_is_here = { $count ->
    [one] { $count } participant has come
   *[other] { $count } participants have come
  }
trainer-nobody_yet = Nobody yet. They turn up here when they type the code.
trainer-groups = Groups
trainer-group = Group
trainer-group_name = Group { $number }
trainer-suggest_groups = Suggest groups
trainer-suggest_again = Suggest again
trainer-place_late = Seat those without a place
trainer-sit_nowhere = { $count ->
    [one] { $names } is not in a group yet.
   *[other] { $count } participants are not in a group yet: { $names }.
  }
trainer-nobody_here = Nobody sits here.
trainer-form_of = Form of meeting in { $group }
trainer-case_of = Case in { $group }
trainer-move_people = Move people
trainer-stop_moving = Close the list
trainer-move_hint = Choose group and role. Whoever had the role before becomes an observer.
trainer-no_group = No group
trainer-group_of = Group of { $name }
trainer-role_of = Role of { $name }
trainer-role_citizen = Plays { $name }
trainer-role_observer = Observer
trainer-has_left = { $name } has left
trainer-is_back = { $name } is here again

# The guide
trainer-say = Say
trainer-do = Do
trainer-look_for = Look for
trainer-they_see = What participants see
trainer-say_something = Write to participants
trainer-message = Message
trainer-message_to = To
trainer-all_groups = All groups
trainer-send_message = Send the message
trainer-sent = Sent
trainer-run_sheet = Run sheet
trainer-print_run_sheet = Fetch the run sheet on one page (PDF)
trainer-sheet_row = { $minute } min: { $stage } ({ $minutes } min)
trainer-break_after = then a break of { $minutes } min
trainer-jump_to = Stage
trainer-jump = Go to the stage
trainer-demonstration_title = The meeting on the screen
trainer-line_onward = Next line
trainer-line_back = The line before

# The board
trainer-no_groups_yet = There are no groups yet. Seat people under “Participants”.
trainer-hand_up = hand up
trainer-lower_hand = The help has come
trainer-look_over = Look over the shoulder of { $group }
trainer-case_line = { $name } · { $form }
trainer-here = { $count ->
    [0] Nobody has the page open
    [one] Here: { $names }
   *[other] Here ({ $count }): { $names }
  }
trainer-away = Not on the page just now: { $names }
trainer-at_item = Agenda: { $item }
trainer-weeks_passed = Everyday life: week { $week } has passed
trainer-filled = The core of the plan: { $count } of { $of } fields filled in
trainer-stops = { $count ->
    [one] One thing stops the plan: { $first }
   *[other] { $count } things stop the plan. The first: { $first }
  }
trainer-no_stops = Nothing stops the plan
trainer-consent_none = Consent: not written
trainer-consent_given = Consent: given
trainer-consent_withdrawn = Consent: taken back
trainer-pen_with = The pen: { $name }
trainer-pen_free = The pen lies on the table
trainer-lay_pen = Lay the pen of { $group } on the table
trainer-cards_wait = { $count ->
    [one] One card waits for an answer
   *[other] { $count } cards wait for an answer
  }
trainer-last_at = Last active at { $time }

# Over a group's shoulder
trainer-you_see = You see { $group }
trainer-back_to_board = Back to all groups
trainer-their_plan = The group’s plan
trainer-plan_is_empty = Nothing stands in the plan yet.
trainer-told_each_other = What they have shared
trainer-nothing_told = Nobody has shared anything yet.
trainer-without_consent = Shared without consent
trainer-decisions = Decisions
trainer-nothing_decided = The group has not decided anything yet.
trainer-decided = { $what } “{ $choice }” – because “{ $reason }”
trainer-not_decided = { $what } – waits for an answer
trainer-weeks = The weeks
trainer-their_weeks = { $count ->
    [one] The week that has passed
   *[other] The { $count } weeks that have passed
  }
trainer-no_weeks = No weeks have passed yet.

# Cards and weeks
trainer-whom = Which groups?
trainer-group_at_week = { $group }: { $week ->
    [0] no weeks have passed
   *[other] week { $week } has passed
  }
trainer-to_next_card = Let the weeks go to the next card (week { $week })
trainer-some_weeks = Let the weeks go to the end of week { $week }
trainer-to_week = Or to a certain week
trainer-weeks_go = Let the weeks go
trainer-not_answered = Somebody has not answered a card yet:
trainer-has_not_answered = { $group }: { $card }
trainer-week_short = Week { $week }
trainer-armed = Comes by itself in week { $week }
trainer-send_now = Send now
trainer-came = { $group }: came in week { $week }, waits for an answer
trainer-answered = { $group }: answered “{ $choice }”
trainer-undo_card = Take the card back from { $group }
trainer-no_cards = No cards are chosen. Show the whole deck, and choose some.
trainer-question = Question:
trainer-barriers = Barriers:
trainer-expected = Hoped-for answer:
trainer-cue = Ask in the debrief:

# The year
trainer-the_year = The year
trainer-year_hint = A year goes under each group’s plan, many imagined courses at a time. All groups meet the same luck.
trainer-let_year_go = Let the year go for all
trainer-another_year = Let another year go for all
trainer-year_for_missing = Let the year go for the groups that are missing
trainer-year_goes = The year goes … { $done } of { $of } groups
trainer-still_drawing = { $count ->
    [one] Drawing. One figure is missing.
   *[other] Drawing. { $count } figures are missing.
  }
trainer-being_drawn = The figure is being drawn …
trainer-side_by_side = The groups side by side
trainer-several_cases_note = The groups have different cases. So the difference comes from the cases too.
trainer-compare_caption = Learning model – not a forecast. The order is that of the groups’ numbers, and no ranking.
trainer-averages_only = Only averages over many imagined courses are the model’s answer. One course is a story, not “this citizen”.
trainer-measures = The measures
trainer-measure_days_in_nobodys_hands = Days in which a ball lay with nobody
trainer-measure_weeks_with_nobody = Weeks in which a ball lay with nobody
trainer-measure_weeks_plan_up_to_date = Weeks with an up-to-date plan
trainer-measure_promises_kept = Promises kept, out of 100
trainer-measure_contacts_kept = Appointments the citizen came to
trainer-plans_differ = Where the plans differ
trainer-plans_alike = The plans are alike on the points that are held against each other.
trainer-in_the_plan = In the plan
trainer-facet_coordinator = Coordinator
trainer-facet_hours = The coordinator’s hours a week
trainer-facet_stand_in = Stand-in
trainer-facet_writer = Who writes changes
trainer-facet_triggers = If–then agreements on
trainer-facet_accepted = Interventions that the responsible has agreed to
trainer-facet_escalation = Agreements on whom to go to
trainer-facet_consents = Consents in force
trainer-facet_next_meeting = Next meeting
trainer-facet_other_plans = Other plans that have been dealt with
trainer-forms_compared = What the forms of meeting gave
trainer-forms_hint = What stands in the plan now, counted. A few groups cannot say which form of meeting is best.
trainer-form = Form of meeting
trainer-made_challenges = Challenges
trainer-made_goals = Goals
trainer-made_interventions = Interventions
trainer-made_answered_for = … with one responsible
trainer-made_if_thens = If–then agreements
trainer-made_next_meeting = Next meeting agreed
trainer-made_stops = Things that stop it
trainer-whose_ball = See one group’s year
trainer-ball_caption = { $group }: who had the ball? Learning model – not a forecast.

# The debrief
trainer-debrief_replay = Replay
trainer-debrief_travel = What did not travel
trainer-debrief_decisions = Decisions
trainer-debrief_needs = Needs
trainer-debrief_pairs = Before and after
trainer-debrief_step = Step { $number } of { $count } · { $minutes } min
trainer-resisting = If the group resists
trainer-step_back = The step before
trainer-step_onward = Next step
trainer-short_form = Take the short one of 5 minutes
trainer-long_form = Take the long one of 25 minutes
trainer-whose_plan = Whose plan?
trainer-scrubber = Wind back and forth
trainer-moment = Jump to
trainer-change_back = The change before
trainer-change_onward = Next change
trainer-nothing_to_replay = There is nothing to replay yet.
trainer-not_begun = The group has not begun at this point.
trainer-replay_at = At { $time } · { $number } of { $count } · { $who }
trainer-changed = Changed: { $parts }
trainer-changed_something = The plan was changed.
trainer-plan_then = The plan at that moment
trainer-moment_begun = The group began
trainer-moment_stage = New stage: { $stage }
trainer-moment_form = Form of meeting: { $form }
trainer-moment_decision = { $what } “{ $choice }” – because “{ $reason }”
trainer-moment_citizen = The citizen was asked
trainer-moment_shared = A role shared something
trainer-moment_shared_uncovered = A role shared something without consent
trainer-moment_card = Event card: { $card }
trainer-moment_card_undone = The card was taken back: { $card }
trainer-moment_card_answer = Answer to { $card }: “{ $choice }” – because “{ $reason }”
trainer-moment_weeks = Week { $week } passed
trainer-moment_year = A year passed
trainer-travel_intro = What the roles knew, and whether the others were told. Ask about the way it went, not about the person.
trainer-in_time = { $count ->
    [0] Nothing has been shared in time yet.
    [one] One piece of information arrived in time, covered by the citizen’s consent or the law.
   *[other] { $count } pieces of information arrived in time, covered by the citizen’s consent or the law.
  }
trainer-untold = Never shared, though it could have been ({ $count })
trainer-late = Shared after it was needed ({ $count })
trainer-uncovered = Shared without consent ({ $count })
trainer-one_sided = Only one side was heard ({ $count })
trainer-only_heard = Heard: { $who }
trainer-told_in = Shared after week { $week }.
trainer-needed_for = It was needed in week { $week }: { $card }
trainer-needed_in = It was needed in week { $week }
trainer-show_rest = Show { $count } more
trainer-nothing_decided_yet = No group has decided anything yet.
trainer-choice = Decision
trainer-reason = Because
trainer-needs_title = Needs for organisations to answer
trainer-needs_hint = The needs that most people point to stand first. Tie each need to a barrier.
trainer-no_needs = Nobody has named a need yet.
trainer-write_need = Write down a need that was said aloud
trainer-need_text = What must change?
trainer-need_addressed = Who should answer? (a function, not a person)
trainer-add_need = Add the need
trainer-no_barrier = Not chosen yet
trainer-barrier = Barrier
trainer-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
  }
trainer-addressed_to = to { $whom }
trainer-pairs_title = Before and after
trainer-pairs_hint = Answers are paired through the participants’ own codes, which nobody else knows. Nothing is shown under five pairs.
trainer-pairs_after = { $count } participants have answered both before and after ({ $before } only before, { $after } only after).
trainer-pairs_follow_up = { $count } participants have answered both before and three months after ({ $before } only before, { $after } only after).
trainer-too_few = There must be at least { $fewest } pairs before the numbers are shown.
trainer-column_statement = Statement
trainer-column_n = Pairs
trainer-column_before = Before
trainer-column_after = After
trainer-column_difference = Difference (95% interval)
trainer-column_moved = Up, same, down
trainer-difference = { $mean } ({ $low } to { $high })
trainer-moved = { $up } up, { $same } same, { $down } down

# The end
trainer-end_title = Close the session
trainer-is_open = The session is open. When you close it, nobody new can come in. You can open it again.
trainer-is_closed = The session is closed. Participants can still see their Monday cards with their own code.
trainer-reopen = Open the session again
trainer-take_along = Take along
trainer-take_hint = The report and the numbers are without names.
trainer-being_made = The file is being made …
trainer-made = { $file } has been downloaded.
trainer-not_made = The file could not be made. Try again, or fetch the others.
trainer-this_browser = This browser
trainer-forget_hint = The browser remembers that it may open the session. Let it forget that if others use the computer. The PIN still works.
trainer-forget_browser = Forget the session here
trainer-forgotten = The browser has forgotten the session.
trainer-follow_up_title = Answering again in three months
trainer-follow_up_hint = Participants can answer again with their own code, four weeks after the session at the earliest. You can open for answers before that.
trainer-open_follow_up = Open for answers now
trainer-follow_up_is_open = Participants can answer again now.
