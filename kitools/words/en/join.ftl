# The participant's page in a session. Short sentences; “you” is one participant or the group.

join-title = Take part in teaching
join-purpose = Make a coordinating action plan (koordinerende indsatsplan, KI-plan) together with others, for a fictive citizen.
join-moment = One moment …
join-somebody = Somebody in the group

join-enter-title = What is the code?
join-enter-hint = Six characters. They are on the trainer’s screen.
join-code-label = Code for the session
join-onward = Continue
join-been-here = Have you been here before?
join-own-code-label = Your own code
join-come-back = Come back
join-no_join_code = Type the code of six characters.
join-no_own_code = Type your own code of eight characters.
join-unknown_own_code = We do not know that code. Check that all eight characters are right.
join-no_sector = Choose the sector you work in yourself.
join-are-you = Are you { $name }?
join-are-you-hint = This browser has taken part in { $session }.
join-go-on = Continue
join-somebody-else = I am somebody else
join-name-title = Welcome to { $session }
join-nickname = Nickname
join-nickname-hint = The others can see it. It need not be your own name.
join-sector = Where do you work yourself?
join-enter = Enter
join-what-is-kept-title = What is kept?
join-what-is-kept = What the group writes in the plan, and who wrote what under which nickname. Answers to questionnaires are kept under your own code, so that nobody can see who answered. All of it is deleted after { $days } days. Never write about a real citizen.
join-data-protection = What happens to the data?

join-own-code = Your own code:
join-own-code-hint = Write it down. It brings you back on another device, and only you know it. It pairs your answers before and after.
join-no-code-yet = Your own code will be here in a moment.
join-out-title = You are not in the session any more
join-out-hint = The trainer has noted that you have left. If you are still here, tell the trainer. You then get your seat back, and what you have written is still there.
join-waiting-title = You are in
join-waiting-next = Wait for the trainer. You get a group and a role when you begin. The page changes by itself.
join-waiting-late = The session is under way. The trainer will find you a place in a group in a moment.
join-here-title = { $count ->
    [one] { $count } is here
   *[other] { $count } are here
  }
join-you-are = You are { $name }
join-change = Change
join-change-title = Change your name or your sector
join-keep-name = Save

join-your-role = You are: { $role }
join-role-borger = { $name }, the citizen
join-role-iagttager = an observer
join-minutes-left = min left
join-break-after = then a break of { $minutes } min
join-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
  }
join-time-is-up = The time is up
join-raise-hand = Ask for help
join-lower-hand = We have had help
join-hand-is-up = The trainer can see that you want help.
join-who-is-here = { $here } of { $count } are here
join-me = (you)
join-away = is away just now
join-has-pen-mark = has the pen
join-writes-in = { $name } is writing in “{ $where }” …
join-from-trainer = From the trainer at { $time }:
join-earlier-messages = { $count ->
    [one] { $count } earlier message
   *[other] { $count } earlier messages
  }
join-paused = The trainer has paused the session. You cannot write until it goes on. What you have written is still here.
join-resumed = The session goes on.
join-lost-touch = There is no connection to the session just now. What you have written is still here, and the page tries again by itself.
join-stage-now = New stage: { $stage }
join-trainer-says = Message from the trainer: { $text }
join-new-card = An event card has come.
join-weeks-gone = { $week } weeks have now passed.

join-ways = On this page
join-to-plan = To the plan
join-to-notes = To what you know
join-plan-title = Your plan
join-plan-hint = One of you has the pen and writes. The others see it at once and can send suggestions.
join-you-have-pen = You have the pen.
join-pen-gone = You no longer have the pen.
join-pen-held = { $name } has the pen.
join-pen-away = { $name } has the pen, but is away just now.
join-pen-on-table = Nobody has the pen.
join-take-pen = Take the pen
join-give-pen = Pass the pen on
join-give-pen-to = Give the pen to { $name }
join-lay-pen = Lay the pen down
join-pen-decides = Whoever has the pen writes your decision.
join-saving = Saving …
join-undo-last = Undo the latest change
join-plan-whole = Show the whole plan
join-plan-less = Show only what belongs to the stage
join-changed-by = Changed by { $name } at { $time }
join-suggest = Suggest something
join-your-suggestion = Your suggestion
join-suggest-where = Where does it belong?
join-new-row = A new line
join-send-suggestion = Send to whoever has the pen
join-suggestions-for-you = { $count ->
    [one] { $count } suggestion for you
   *[other] { $count } suggestions for you
  }
join-your-suggestions = Your suggestions that are waiting
join-suggestions-later = { $count ->
    [one] One more suggestion is waiting. It appears when you have dealt with these.
   *[other] { $count } more suggestions are waiting. They appear when you have dealt with these.
  }
join-suggestions-earlier = { $count ->
    [one] One earlier suggestion of yours is waiting too.
   *[other] { $count } earlier suggestions of yours are waiting too.
  }
join-suggestion-from = { $name } for “{ $where }”
join-take-suggestion = Put it in
join-put-aside = Put aside
join-withdraw = Withdraw

join-aside-title = { $name } changed the field while you were writing: { $where }
join-aside-mine = What you wrote
join-aside-stands = What stood there
join-aside-keep = Keep mine
join-aside-suggest = Send as a suggestion
join-aside-drop = Let it be
join-unsaved-title = This was not saved in time
join-unsaved-stands = It now says: { $text }
join-unsaved-put = Put it in

join-decisions-title = What you are to decide
join-decisions-hint = There is no single right answer. Write what you do, and why.
join-why-it-matters = Why does it matter?
join-your-choice = We decide
join-your-reason = Because
join-write-decision = Write the decision
join-change-decision = Change the decision
join-decided = You decided:
join-because = Because:
join-decided-before = { $count ->
    [one] { $count } other decision
   *[other] { $count } other decisions
  }

join-consents-title = Consent
join-no-consents = The citizen has not said yes to anything yet.
join-own-notes = What you know
join-only-you-know = Only you can see this. The others hear it when you share it.
join-share = Share with the group
join-is-shared = Shared with the group
join-not-covered = The citizen’s consent does not cover sharing this. You can share it anyway: then it is written down, and it has consequences.
join-share-anyway = Share anyway
join-ask-citizen-first = Ask the citizen first
join-shared-notes = Shared in the group
join-nothing-shared = Nobody has shared anything yet.
join-covered = Covered by consent or law
join-uncovered = Shared without consent
join-what-you-have-seen = What you have been part of

join-talk-title = Talk with { $name }
join-talk-pen = Agree how you ask. You have the pen and choose. What you hear is written into the plan.
join-talk-others = Agree how you ask. Whoever has the pen chooses. What you hear is written into the plan.
join-talk-you-play = You are { $name }. Let the others ask. Choose here which way of asking was closest.
join-talk-somebody-plays = One of you is { $name }. Ask aloud, and listen.
join-not-asked-yet = You have not asked yet.
join-you-all = You
join-why-reply = Why did the citizen answer like that?
join-ring-title = Ring those who are not here
join-ring-hint = Whoever has the pen chooses what you ask.

join-observer-title = You are observing
join-observer-1 = Who speaks, and who is not asked?
join-observer-2 = When did the citizen last say anything?
join-observer-3 = Does somebody know what the others lack?
join-observer-4 = Who has the ball when the meeting is over? Say it aloud in the debrief.
join-citizen-card = Your card as the citizen
join-hide-card = Hide the card
join-citizen-title = You are { $name }
join-citizen-rules = How you play
join-citizen-wishes = What you want, if they ask well
join-citizen-limits = Your limits
join-citizen-network = Your network
join-citizen-opens = What makes you open up
join-citizen-closes = What makes you close
join-way-in = The way into the role
join-way-out = The way out of the role
join-enter-role = I have said it: now I am { $name }
join-leave-role = Stop – I am myself again

join-agenda-title = Your meeting: { $form }
join-item-of = Item { $number } of { $count }
join-item-next = Next: { $title }
join-item-back = Previous item
join-item-is-over = The item’s time is up
join-who-speaks = Who speaks: { $who }
join-tip = For the chair:
join-whole-agenda = The whole agenda
join-watch-screen = Watch the meeting on the screen.
join-earlier-lines = Said earlier
join-notice = Notice:
join-stop-title = Stop: talk in your group

join-cards-title = Event cards
join-no-cards = No event card has come yet.
join-week = Week { $week }
join-card-in-week = Event card in week { $week }
join-talk-it-over = Talk it over. For example, you could:
join-what-do-you-do = What do you do?
join-own-answer = Something else
join-own-words = We do this
join-ball-title = Who has the ball?
join-ball-nobody = Nobody has the ball here:
join-ball-none-open = No ball lies in nobody’s hands.
join-ball-held = Somebody has seen to this:
join-plan-current = The plan is up to date.
join-plan-outdated = The plan is out of date and does nothing.
join-plan-not-there = The plan has not been put to work yet.
join-no-weeks = The weeks have not begun to pass yet.
join-weeks-title = { $week } weeks have now passed
join-quiet-weeks = Nothing in particular has happened yet.
join-earlier-weeks = Earlier weeks

join-no-year-yet = The year has not passed yet. Wait for the trainer.
join-year-title = A year under your plan
join-year-version = Version { $number } of the plan
join-earlier-years = The year under the earlier versions
join-ball-figure = Who had the ball in many imagined courses under your plan.
join-compare-figure = The groups side by side. All plans met the same luck.
join-measure-days_in_nobodys_hands = Added up, balls lay in nobody’s hands for { $low }–{ $high } days in a year, in 80 out of 100 imagined courses; in the middle: { $middle }.
join-measure-weeks_with_nobody = In { $low }–{ $high } weeks there was a ball that nobody had; in the middle: { $middle }.
join-measure-weeks_plan_up_to_date = The plan was up to date for { $low }–{ $high } weeks; in the middle: { $middle }.
join-measure-promises_kept = { $middle } out of 100 promises were kept.
join-nothing-promised = Nobody has promised anything in the plan.
join-measure-contacts_kept = The citizen came to the appointment in { $low }–{ $high } weeks; in the middle: { $middle }.

join-pearls-title = Debrief
join-pearls-feelings = How did you feel along the way? One word each.
join-pearls-well = What went well first? Name something that somebody else did.
join-pearls-other = When did somebody know something that never came out?
join-pearls-home = What do you take home?
join-own-decisions = What you decided
join-nothing-decided = You have not written any decisions.
join-groups-title = The groups side by side
join-groups-hint = All plans met the same luck. Nobody has won: look at what was different.
join-group-decided = What { $name } decided
join-column-group = Group
join-column-days_in_nobodys_hands = Days in nobody’s hands
join-column-weeks_with_nobody = Weeks when nobody had the ball
join-column-weeks_plan_up_to_date = Weeks with the plan up to date
join-column-promises_kept = Promises kept, out of 100
join-column-contacts_kept = Weeks with contact
join-spread = { $middle } ({ $low }–{ $high })
join-needs-title = What must change at home?
join-needs-hint = What an organisation must change for a plan like this to work. Write to a function, never to a person.
join-need = What must change
join-addressed = Who is to answer?
join-barrier = Which barrier is it?
join-no-barrier = Do not know
join-name-need = Add the need
join-to-whom = To: { $whom }
join-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
  }
join-vote = This matters
join-vote-back = Take my vote back

join-monday-title = Monday card
join-promise = My promise
join-for-example = For example:
join-write-card = Write the card
join-change-card = Change the card
join-print = Print
join-take-text = Download as text
join-look-again = Look at the card again in { $weeks } weeks. The address is your own, so do not pass it on:
join-check-title = Your Monday card
join-was-it-kept = Was the promise kept?
join-send-check = Send the answer
join-no_outcome = Choose whether the promise was kept.
join-check-thanks = Thank you. You can change the answer as long as the page is open.

join-answers-hint = Nobody can see who has answered. You may skip whatever you like.
join-send-answers = Send my answers
join-thanks-answered = Thank you. Your answers are kept under your own code, and nobody can see that they are yours.
join-change-answer = Change my answers
join-no-questionnaire = There is no questionnaire in this session.

join-closed-title = Thank you for today
join-closed-thanks = The session is over.
join-closed-next = Keep your own code. In { $weeks } weeks you can look at your Monday card again, and in three months you can answer the six statements one last time. Go to “Join with a code” and type your own code.
join-follow-up-title = Good to see you again
join-follow-up-hint = Look at your promise, and answer the six statements as things are now. It takes two minutes.
