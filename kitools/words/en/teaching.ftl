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
