# What the trainer takes home: the report, the page for the steering group, the run sheet, the Monday card and the files

session_report-title = Report: { $title }
session_report-in_short = { $on } · { $cases } · { $people ->
    [one] { $people } participant
   *[other] { $people } participants
  } in { $groups ->
    [one] { $groups } group
   *[other] { $groups } groups
  }
session_report-contents = Contents
session_report-foot = kitools · practising coordinating action plans · a learning model, not a forecast
session_report-somebody = [participant]
session_report-no_names = The report names no participant. What was written stands as it was written; where a nickname stood, it says [participant].
session_report-nobody_began = No group got as far as beginning.

session_report-short = In short
session_report-done = What we did
session_report-fact_on = Day
session_report-fact_case = Case
session_report-fact_format = Format
session_report-fact_began = The plan at the start
session_report-fact_people = Participants
session_report-fact_sectors = Sectors
session_report-fact_groups = Groups
session_report-format = { $name } ({ $minutes } minutes as the session was set up)
session_report-blank = Blank: the groups wrote it themselves
session_report-half_made = Half made: the groups took it over
session_report-from_sector = { $sector }: { $count }
session_report-from_others = other sectors together: { $count }
session_report-too_few_by_sector = Not shown: too few from each sector to divide them
session_report-groups = The groups
session_report-column_group = Group
session_report-column_case = Case
session_report-column_form = Form of meeting
session_report-column_seats = At the table
session_report-column_weeks = Weeks played

session_report-side_by_side = The groups side by side
session_report-made = What the plans said at the end of the session
session_report-column_goals = Goals
session_report-column_interventions = Interventions
session_report-column_answered_for = … with exactly one responsible
session_report-column_if_thens = If–then agreements
session_report-column_next_meeting = Date of the next meeting
session_report-column_stops = Gaps that stop the plan
session_report-years = A year under each plan – with the same luck
session_report-years_read = All groups met the same events on the same days. The figure is the mean of many imagined years; in brackets is what 8 out of 10 of them lie between. Where two plans are close, the model does not say which is better.
session_report-several_cases = The groups did not have the same case. Compare only groups with the same one.
session_report-column_plan = Plan
session_report-plan_number = no. { $number }
session_report-column_days_in_nobodys_hands = Days in nobody’s hands (all balls together)
session_report-column_weeks_with_nobody = Weeks in which nobody had a ball
session_report-column_weeks_plan_up_to_date = Weeks with the plan up to date
session_report-column_promises_kept = Promises kept, out of 100
session_report-column_contacts_kept = Appointments the citizen came to
session_report-spread = { $mean } ({ $low }–{ $high })
session_report-missing = What was missing when the session ended
session_report-column_missing = What stops a plan
session_report-column_in_groups = Plans
session_report-figure = Figure from the session
session_report-caption = A learning model – not a forecast. The figure shows what the model made of the group’s plan.

session_report-decisions = Decisions and reasons
session_report-column_decision = Decision
session_report-column_reason = Because
session_report-nobody_decided = No group decided on
session_report-not_decided = Did not decide
session_report-changed = { $times ->
    [one] changed once
   *[other] changed { $times } times
  }
session_report-cards = Event cards and answers
session_report-answers = Answers
session_report-column_week = Week
session_report-not_answered = Not answered

session_report-travel = Information that existed and did not travel
session_report-travel_read = Each role knew something that the others did not. Here is what came out, and what stayed with whoever knew it although consent or law allowed it to be shared.
session_report-in_time = { $count ->
    [0] No information came out in time with consent or law to cover it.
    [one] One piece of information came out in time with consent or law to cover it.
   *[other] { $count } pieces of information came out in time with consent or law to cover them.
  }
session_report-untold = { $role } knew: “{ $note }”. It never came out, although it could have been shared. { $when }
session_report-late = { $role } knew: “{ $note }”. It only came out after week { $week }. { $when }
session_report-uncovered = { $role } told: “{ $note }”, without consent or law to cover it.
session_report-one_sided = “{ $matter }” Only { $heard } was heard on it. { $others } also knew something.
session_report-needed_in_week = It was needed in week { $week }.
session_report-needed_by_card = It was needed in week { $week }, when the card “{ $card }” came.
session_report-more_such = { $count ->
    [one] And one more of the kind.
   *[other] And { $count } more of the kind.
  }
session_report-unasked = { $count ->
    [one] One other piece of information could have been shared and was not. No event called for it.
   *[other] { $count } other pieces of information could have been shared and were not. No event called for them.
  }

session_report-needs = What we need to develop
session_report-needs_read = Participants wrote what their own organisation must change for a plan like this to work, and voted for what matters most.
session_report-needs_caption = Needs, those with most votes first
session_report-no_needs = No needs were written.
session_report-column_need = Need
session_report-column_barrier = Barrier
session_report-column_addressed = Addressed to
session_report-column_votes = Votes
session_report-column_from_groups = From groups
session_report-no_barrier = not chosen

session_report-before_after = Before and after
session_report-answers_read = Participants’ own judgement of six statements, from 1 (strongly disagree) to 5 (strongly agree). Answers are paired by the participant’s own code; nobody knows who answered what.
session_report-from_before_to = { $later ->
    [after] From before to after the session
   *[other] From before to three months after
  }
session_report-answered = { $pairs ->
    [one] { $pairs } has answered
   *[other] { $pairs } have answered
  } both times, { $first } only before, { $last } only { $later ->
    [after] after
   *[other] three months after
  }.
session_report-too_few = Fewer than { $fewest } have answered both times. So no answers are shown.
session_report-all_sectors = All who answered both times
session_report-column_item = Statement
session_report-column_pairs = Number
session_report-column_before = Before
session_report-column_after = Later
session_report-column_difference = Difference (95% interval)
session_report-column_moved = Higher / same / lower
session_report-difference = { $mean } ({ $low } to { $high })
session_report-moved = { $up } / { $same } / { $down }
session_report-about_the_day = About the day
session_report-steps = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
  }

session_report-mondays = Monday cards
session_report-promises_count = { $count ->
    [one] { $count } participant wrote a promise.
   *[other] { $count } participants wrote a promise.
  } They stand in alphabetical order, as they were written.
session_report-promises = Promises
session_report-monday_needs = Needs on the cards: who is to answer?
session_report-not_addressed = not chosen
session_report-column_count = Number
session_report-looked_again = Looked at again after six weeks
session_report-too_few_looked = Fewer than { $fewest } have looked at their promise again. So nothing is shown.
session_report-needs_answered = Has anybody answered the need? { $told }

session_report-cannot_show = What the report cannot show
session_report-limit_ranking = Who was the most able. Neither participants nor groups are ranked, and the figures cannot be used for it.
session_report-limit_model = What will happen to a real citizen. The simulated year is a learning model, not a forecast, and what a plan does to the illness is set by what studies have found: hardly anything.
session_report-limit_luck = That a small difference between two groups comes from the plan alone. The groups met the same luck, but not the same conversation.
session_report-limit_self_reported = Whether participants do anything differently at work. Before and after are participants’ own judgement; few answers give wide intervals, and those who did not answer may think otherwise.
session_report-limit_played = How the organisations usually work. Participants played roles, and not only their own.
session_report-limit_follow_up = Whether promises will be kept. That shows only when participants look at them again.
session_report-limit_words = Who said what. A name can stand in a text without a machine seeing it: read the report before you pass it on.

session_finding-in_time = { $count ->
    [one] One piece of information came out in time, with consent or law to cover it
   *[other] { $count } pieces of information came out in time, with consent or law to cover them
  } – in { $groups } of { $of } groups.
session_finding-surer = { $up } of { $pairs } who answered both before and after answered higher afterwards on: “{ $item }”.
session_finding-answered = { $count ->
    [one] The groups decided what to do about an event, and said why.
   *[other] The groups decided { $count } times what to do about an event, and said why each time.
  }
session_finding-barrier = What weighs most: { $barrier }. { $needs ->
    [one] One of { $of } needs is about it
   *[other] { $needs } of { $of } needs are about it
  }, with { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
  }.
session_finding-untold = { $count ->
    [one] Once, somebody at the table knew what an event called for, and could have shared it
   *[other] { $count } times, somebody at the table knew what an event called for, and could have shared it
  } – and it never came out. It happened in { $groups } of { $of } groups.
session_finding-stopped = { $groups } of { $of } plans lacked the same thing at the end: { $lack }.
session_finding-apart = With the same luck, nobody had a ball in { $low } weeks under one group’s plan and in { $high } under another’s. The agreements made the difference, not the accidents. (A learning model, not a forecast.)
session_finding-uncovered = { $count ->
    [one] One piece of information was shared without consent or law to cover it.
   *[other] { $count } pieces of information were shared without consent or law to cover them.
  }

session_steering-title = To the steering group: what the exercise showed
session_steering-findings = { $count ->
    [0] What you should know
    [one] One thing you should know
    [2] Two things you should know
   *[other] Three things you should know
  }
session_steering-needs = { $count ->
    [0] The needs that matter most
    [one] The need that matters most
   *[other] The { $count } needs that matter most
  }
session_steering-asked = What we ask of you
session_steering-answer_each = Answer each need: who takes it, and when? A no with a reason is an answer, too.
session_steering-on_agenda = Put it on the agenda before { $by }. By then { $weeks } weeks have gone, and participants look at their promises again.
session_steering-tell_them = Tell the answer to those who took part. They have promised something in return.
session_steering-foot = kitools · fictive citizens · no participant or group is ranked · a learning model, not a forecast

monday_text-title = My Monday card
monday_text-from = { $title }, { $on }
monday_text-promise = I promise
monday_text-need = What must change at our place
monday_text-addressed = To be answered by
monday_text-look_again = Look at the card again on { $on }, when { $weeks } weeks have passed: type your own code on the page “Join with a code”.
monday_text-outcome = Looked at again: { $outcome }
monday_text-need_outcome = Has anybody answered the need? { $outcome }

run_sheet-title = Run sheet: { $title }
run_sheet-about = { $format } · { $cases } · { $minutes } minutes · groups of { $size }
run_sheet-stages = Order of the day
run_sheet-column_clock = Time
run_sheet-column_from = From
run_sheet-column_stage = Stage
run_sheet-lasting = { $minutes } min.
run_sheet-column_now = Participants
run_sheet-column_you = You
run_sheet-column_look_for = Look for
run_sheet-rounds = { $rounds } rounds
run_sheet-questions = Questions { $questions }
run_sheet-break = Break { $minutes } min.
run_sheet-cards = Event cards that come by themselves
run_sheet-column_week = Week
run_sheet-column_card = Card
run_sheet-column_question = Question
run_sheet-column_expected = What one hopes for
run_sheet-column_cue = Ask in the debrief
run_sheet-no_cards = No cards come by themselves. Send them from your page.
run_sheet-before = Before you begin
run_sheet-pin = Have your PIN and the session’s code at hand. Show the code on the screen.
run_sheet-net = Try one phone on the network in the room.
run_sheet-stop = Make it clear that anybody may stop at any time, and that all citizens are fictive.
run_sheet-questionnaires = The questionnaires before and after are { $on ->
    [true] on
   *[false] off
  }.
run_sheet-citizen = { $played ->
    [true] One in each group plays the citizen. Say the way into and out of the role aloud.
   *[false] The system answers for the citizen.
  }
run_sheet-foot = kitools · for the trainer only

session_file-report = report
session_file-steering = to-the-steering-group
session_file-answers = answers
session_file-needs = needs
session_file-log = log
session_file-run_sheet = run-sheet
session_file-figures = figures
session_file-everything = everything
session_file-session = session

session_command-nothing_there = There is no database in { $path }.
session_command-no_sessions = There are no sessions.
session_command-unknown = There is no session { $value }.
  .mend = kitools session list shows those that there are.
session_command-row = { $session }  { $title }  ·  { $people ->
    [one] { $people } participant
   *[other] { $people } participants
  }  ·  { $events } lines  ·  opened { $opened }  ·  { $is_closed ->
    [true] closed
   *[false] open
  }  ·  deleted { $purge }
session_command-not_set_up = (not set up)
session_command-nothing_sound = Nothing of session { $value } can be read in { $path }.
session_command-sound_until = The database is damaged. The log was read up to no. { $number }; what came after it cannot be read.
session_command-read_until = The log was read up to no. { $number } of { $of }. No. { $next } cannot be used: { $reason }
session_command-not_made = { $file } could not be made: { $reason }
session_command-would_overwrite = { $file } is there already. Use --force if it is to be replaced.
session_command-cannot_write = Nothing can be written in { $folder }: { $reason }
session_command-written = { $count } files are now in { $folder }.
session_command-with_names = The log holds nicknames. Do not pass it on.
session_command-moment = no. { $number }  { $what }
session_command-moment_in = no. { $number }  { $group }: { $what }
session_command-end = At no. { $number }: { $stage }
session_command-group = { $group }: week { $week } · changes to the plan: { $changes } · years let go: { $versions } · decisions: { $decisions } · cards: { $cards } · information shared: { $shared }
session_command-same = Weeks and years were computed again: all { $count } are the same.
session_command-differs = { $count ->
    [one] { $count } of { $of } courses comes out otherwise when it is computed again
   *[other] { $count } of { $of } courses come out otherwise when they are computed again
  }: no. { $numbers }. The log is from another version of the model; what participants saw stands in the log.
session_command-not_computed = { $count ->
    [one] One course could not be computed again
   *[other] { $count } courses could not be computed again
  }: { $reason }
session_command-bad_number = { $value } is not a number in the log. Use a whole number from 1.
session_command-new_pin = The new PIN of session { $session } (join code { $join_code }): { $pin }
    It is shown this once. The old one no longer works, and a browser that came in with it needs the new one.
session_command-bad_days = { $value } is not a number of days. Use a whole number from 0.
session_command-purged = { $count ->
    [0] No session is old enough to be deleted.
    [one] { $count } session has been deleted.
   *[other] { $count } sessions have been deleted.
  }
session_command-would_purge = { $count ->
    [0] No session is old enough to be deleted.
    [one] { $count } session would be deleted. Nothing has been deleted now.
   *[other] { $count } sessions would be deleted. Nothing has been deleted now.
  }

session_moment-begun = began
session_moment-stage = new stage: { $stage }
session_moment-form = chose a form of meeting: { $form }
session_moment-decision = decided on question { $question }
session_moment-citizen = talked with the citizen
session_moment-shared = shared a piece of information
session_moment-shared_uncovered = shared a piece of information without consent or law
session_moment-card = got the card “{ $card }”
session_moment-card_undone = the card “{ $card }” was taken back
session_moment-card_answer = answered the card “{ $card }”
session_moment-weeks = everyday life went on to week { $week }
session_moment-year = the year went by
