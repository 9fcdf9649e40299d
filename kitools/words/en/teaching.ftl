# Teaching material: stages of a session, parts of an agenda, and what is wrong in a file.

material-unknown = There is no “{ $id }” in the teaching material. Choose one of these: { $known }.
material-unknown_id = { $value } is not in the file. Write it there, or choose one of these: { $known }.
material-stage_twice = The stage { $value } is in the format twice. Delete one of them.
material-too_short = { $minutes } minutes are too few for { $items } items. Give each a minute at least.

session_stage-lobby = Waiting room
session_stage-before = Questionnaire before
session_stage-welcome = Welcome: case and roles
session_stage-right = 1 Is a KI-plan the right thing?
session_stage-talk = 2 The talk with the citizen
session_stage-consent = 3 Consent, who is to come, preparation
session_stage-demonstration = A meeting on the screen
session_stage-meeting = 4 The meeting
session_stage-everyday = 5 Everyday life
session_stage-follow_up = 6 Follow-up within six months
session_stage-year = The year goes by
session_stage-debrief = 7 Debrief
session_stage-monday = Monday card
session_stage-after = Questionnaire after
session_stage-closed = The end

speaks-citizen = the citizen
speaks-chair = the chair
speaks-minute_taker = the minute-taker
speaks-coordinator = the coordinator
speaks-everyone = everybody

origin-source = from a source
origin-own = our proposal

occasion-before = before
occasion-after = after
occasion-follow_up = three months after

theme-knowledge = knowledge
theme-confidence = confidence
theme-each_other = knowing each other’s work
theme-reaction = about today

function-nearest_manager = nearest manager
function-steering_group = the steering group
function-coordinating_function = the coordinating function
function-other_sector = the other sector
function-records = IT and records
function-other = other

outcome_of_promise-kept = kept
outcome_of_promise-partly = partly kept
outcome_of_promise-not = not kept
outcome_of_need-kept = yes
outcome_of_need-partly = in part
outcome_of_need-not = no

citizen_card-own_words = Say it in your own way. The card is not a script.
citizen_card-no_symptoms = Act no symptoms, and do not act as if you had taken anything. You are a person who is being asked.
citizen_card-may_say_no = You may say no, keep silent, ask for a break or leave the table. That is an answer, too.
citizen_card-not_yourself = Use nothing from your own life, or from a citizen you know.
citizen_card-stop_any_time = You may stop at any time, without saying why. Say “stop”, and the system takes over the role.
citizen_card-stand_up = Stand up, and sit down on another chair.
citizen_card-i_am = Say aloud: “Now I am { $name }.”
citizen_card-change_seat = Stand up, and sit down on your own chair again.
citizen_card-i_am_myself = Say aloud: “Now I am myself again. My name is …”, and say your own name.
citizen_card-leave_it = Say one thing that you leave in the role, and one that you take with you.

debrief_phase-set_the_stage = Set the stage
debrief_phase-reactions = Reactions
debrief_phase-description = Description
debrief_phase-analysis = Analysis
debrief_phase-summary = Summary
