# Cases: faults in a case file, and what its lists of values are called.

case-unknown = There is no case called { $id }. Choose one of these: { $known }.
case-unknown_role = The case has no role called { $value }. Choose one of these: { $known }.
case-unknown_question = The role has no question called { $value }. Choose one of these: { $known }.
case-unknown_way = { $value } is not in the talk.
case-same_id_twice = The id { $value } is used twice. Give one of them another.
case-weeks_reversed = The event ends (week { $last }) before it begins (week { $first }). Swap the weeks.
case-unknown_matter = { $value } is not among the matters. Add it there, or choose one of these: { $known }.
case-lonely_matter = Only one role knows anything about { $value }. Put it on a note or an answer of another role too, or delete it.
case-short_too_thin = The short version has too little at { $value }. Each role needs at least two notes and one answer without long_only, and the talk at least one step.
case-unknown_relative = { $value } is not in the network. Choose one of these: { $known }.
case-unknown_participant = { $value } does not take part in the plan. Add the participant, or choose one of these: { $known }.
case-unknown_challenge = The plan has no challenge called { $value }. Choose one of these: { $known }.
case-unknown_goal = The plan has no goal called { $value }. Choose one of these: { $known }.
case-one_language = { $value } is written in one language only. Write it as da and en.
case-too_few = There are too few here: { $value }. There must be at least { $limit }.
case-too_many = There are too many here: { $value }. There may be at most { $limit }.

sex-woman = woman
sex-man = man
sex-other = other

diagnosis_group-depression_anxiety = depression and anxiety
diagnosis_group-bipolar = bipolar disorder
diagnosis_group-psychosis = psychosis
diagnosis_group-trauma = trauma
diagnosis_group-personality = personality disorder
diagnosis_group-adhd = ADHD
diagnosis_group-not_assessed = not assessed
diagnosis_group-other = another mental illness

substance-alcohol = alcohol
substance-cannabis = cannabis
substance-stimulants = cocaine and other stimulants
substance-opioids = opioids
substance-benzodiazepines = sedatives
substance-other = another substance

consent_stance-one_at_a_time = wants to be asked one thing at a time
consent_stance-yes_to_all = says yes to everything
consent_stance-not_yet = says no at first
consent_stance-changes = changes from day to day

manner-open = Open
manner-curious = Curious
manner-aligning = Aligning expectations
manner-closed = Closed
manner-steering = Steering

matter_kind-overlap = Several know the same
matter_kind-contradiction = Two pieces of information do not agree

outcome-said = Answers
outcome-ask_first = Wants to ask the citizen first
outcome-held_back = Cannot say

plan_kind-half_made = half-made plan
plan_kind-weak = weak plan
plan_kind-strong = strong plan
