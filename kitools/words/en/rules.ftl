# Remarks on a plan: the sentence, why it matters (.why) and what to do (.mend); then what is good, and the questions for people.
# Facts that are codes (sector, trigger, topic …) are said by the messages of_…, which see the facts of the sentence that uses them.

of_sector = { $sector ->
    [psychiatry] psychiatry
    [substance_treatment] substance-use treatment
    [social_services] social services
    [social_psychiatry] social psychiatry
    [housing] housing support
    [job_centre] the job centre
    [general_practice] the general practitioner
   *[citizen] the citizen
  }
of_initiator = { $initiator ->
    [psychiatry] psychiatry
    [substance_treatment] substance-use treatment
    [social_services] social services
    [social_psychiatry] social psychiatry
    [housing] housing support
    [job_centre] the job centre
    [general_practice] the general practitioner
   *[citizen] the citizen
  }
of_holder = { $holder ->
    [psychiatry] psychiatry
    [substance_treatment] substance-use treatment
    [social_services] social services
    [social_psychiatry] social psychiatry
    [housing] housing support
    [job_centre] the job centre
    [general_practice] the general practitioner
   *[citizen] the citizen
  }
of_sender = { $sender ->
    [psychiatry] psychiatry
    [substance_treatment] substance-use treatment
    [social_services] social services
    [social_psychiatry] social psychiatry
    [housing] housing support
    [job_centre] the job centre
    [general_practice] the general practitioner
   *[citizen] the citizen
  }
of_recipient = { $recipient ->
    [psychiatry] psychiatry
    [substance_treatment] substance-use treatment
    [social_services] social services
    [social_psychiatry] social psychiatry
    [housing] housing support
    [job_centre] the job centre
    [general_practice] the general practitioner
   *[citizen] the citizen
  }
of_topic = { $topic ->
    [mental_health] mental health
    [substance_use] alcohol and drugs
    [physical_health] physical health
    [housing] housing
    [finances] finances
    [employment] work and education
    [family] family and children
    [daily_life] everyday life
   *[agreements] agreements and appointments
  }
of_area = { $area ->
    [mental_health] mental health
    [substance_use] alcohol and drugs
    [physical_health] physical health
    [housing] housing
    [finances] finances
    [employment] work and education
    [family] family and children
    [relations] relations and network
    [self_care] self-care
   *[daily_life] everyday life
  }
of_kind = { $kind ->
    [treatment_plan] the treatment plan
    [section_141_plan] the action plan (Social Services Act, serviceloven § 141)
    [discharge_agreement] the discharge agreement
    [coordination_plan] the psychiatric coordination plan (koordinationsplan)
    [provider_plan] the provider’s own plan
    [job_plan] the job plan (Min Plan)
    [substance_plan] the treatment plan
   *[other] the other plan
  }
of_trigger = { $trigger ->
    [crisis] there is a crisis
    [no_shows] the citizen misses three appointments
    [relapse] there is a relapse
    [discharge] the citizen is discharged
    [lost_housing] the citizen loses the home
    [move] the citizen moves
    [consent_withdrawn] the consent is withdrawn
    [coordinator_away] the coordinator or another key person is away
   *[new_need] there is a new need
  }
of_consent = { $basis ->
    [health_treatment] the consent to share information for treatment
    [health_other_purpose] the consent to share health information for purposes other than treatment
    [municipal] the consent to share the municipality’s information
   *[other] the consent
  }

## Is a KI-plan right?

target-no_signs = Nothing says why a KI-plan may help.
  .why = Three signs say that a citizen may benefit: repeated admissions, unstable attendance and interrupted treatment. No particular diagnosis is required.
  .mend = Tick the signs you see, or talk about why the plan is a good idea all the same.
initiator-missing = It does not say who took the initiative.
  .why = Both psychiatry and substance-use treatment may start a KI-plan. When it is not written down, each can wait for the other.
  .mend = Write which sector starts, and when.
initiator-no_date = It does not say when { of_initiator } took the initiative.
  .why = The date shows how long the citizen has waited for a plan.
  .mend = Write the date.
owner-missing = Nobody owns the plan yet.
  .why = Taking the initiative and being responsible are two things. Without an owner there is nobody to go to when the plan stalls.
  .mend = Choose the participant who is responsible for keeping the plan alive.
owner-silent = The plan was started by { of_initiator }, but nobody has said who owns it.
  .why = Then the responsibility silently stays with whoever started it, or with nobody once that person changes jobs.
  .mend = Agree out loud who owns the plan. It may well be the one who started it, if you agree.
contact-not_told = It does not say whom the citizen is in contact with today.
  .why = A sector can only take responsibility once the citizen has been referred to it or enrolled in it.
  .mend = Write for psychiatry and for substance-use treatment whether the citizen is in contact.
contact-missing = The citizen has no contact with { of_sector } yet.
  .why = The citizen must first be assessed and accepted by psychiatry, or enrolled in substance-use treatment, before that side is responsible for treatment and coordination.
  .mend = Agree who helps the citizen with the referral or enquiry, and when.
contact-waiting = The citizen is referred to { of_sector } and is waiting.
  .why = While the citizen waits, that side is not yet responsible. It is easy to think that the others have the ball.
  .mend = Agree who follows the referral through, and whom the citizen can call meanwhile.
integrated-late = Integrated treatment has taken { $days } days from the referral. It should have begun by { $latest }.
  .why = From September 2024 integrated treatment must begin within 14 days of the referral (Health Act, sundhedsloven § 82 c).
  .mend = Call the treatment unit about a time, and write who keeps in touch meanwhile.
other_plan-not_asked = Nobody has asked about the citizen’s other plans.
  .why = A KI-plan on top of the others easily becomes one more tool to keep track of.
  .mend = Ask the citizen and the others which plans there are. If there are none, write that you have asked.
other_plan-undecided = It is not agreed what becomes of { of_kind } ({ of_holder }).
  .why = Two plans that do not know each other can pull in different directions.
  .mend = Choose whether it is merged with the KI-plan, referred to, or replaced.
other_plan-many = { $count } other plans go on beside the KI-plan.
  .why = The more plans, the more time goes into keeping them up to date, and the more easily they contradict each other.
  .mend = See whether some of them can be merged with the KI-plan.
other_plan-koordinationsplan = A psychiatric coordination plan (koordinationsplan) is not the same as a coordinating action plan.
  .why = Psychiatry makes the koordinationsplan at discharge when the citizen will not take part in a discharge agreement (Mental Health Act, psykiatriloven § 13 b). The KI-plan cannot replace it.
  .mend = Check which plan it is. If it is the koordinationsplan, refer to it.

## People

citizen-no_wish = The citizen’s own wishes are missing.
  .why = It is the citizen’s plan. The wishes are what the rest is measured by.
  .mend = Ask what the citizen wishes and dreams of, and write it in the citizen’s own words.
citizen-no_what_worked = It does not say what has helped before.
  .why = The citizen usually knows best what made a difference, and what did not.
  .mend = Ask what has worked before, small things too.
children-not_asked = Nobody has asked whether there are children in the family.
  .why = Professionals have an extended duty to notify when a child may need support.
  .mend = Ask, and write that you have asked, also when there are no children.
children-duty_not_considered = The duty to notify has not been considered for the child aged { $age }.
  .why = The duty lies with each professional and cannot wait for the next meeting.
  .mend = Consider the duty, and write what you came to. Tell the citizen when you can.
network-empty = Nobody from the citizen’s own network is in the plan.
  .why = Relatives and friends are there when the professionals are off duty. Many citizens would like help to involve them.
  .mend = Ask who matters to the citizen. The citizen decides whether they take part.
network-not_asked = The citizen has not been asked whether { $name } should have a part.
  .why = Relatives are involved as the citizen wishes, and the wish may be another today than last time.
  .mend = Ask: take part, be informed, or not now?
participants-none = The plan has no participants.
  .why = Interventions, agreements and the coordinator must be able to point to somebody.
  .mend = Write down who should be with you, by function, for instance “contact person in substance-use treatment”.
participants-one_side = { $missing ->
    [region] The region is not in the plan.
    [municipality] The municipality is not in the plan.
   *[both] Neither region nor municipality is in the plan.
  }
  .why = The plan coordinates across. At least one from the municipality and one from the region must be there.
  .mend = Invite the side that is missing, or get its input for the meeting.
participants-no_contact_details = { $count ->
    [one] One participant has no contact details: { $names }.
   *[other] { $count } participants have no contact details: { $names }.
  }
  .why = When it is urgent you must be able to call each other without searching.
  .mend = Write a telephone number or secure mail. The minute-taker checks them at the meeting.
status-not_told = { $count ->
    [one] The status of { of_area } is missing.
   *[other] The status of { $count } areas is missing, { of_area } among them.
  }
  .why = The participants are asked to tell briefly about mental illness, substance use, housing, finances and employment, so that all see the same picture.
  .mend = Write a line or two on how things are now, only what matters for the coordination.
status-not_relevant = Something is told about { of_area } that does not matter for the coordination.
  .why = At the meeting only what the others need for the coming coordination is shared.
  .mend = Take it out, or write why the others need to know.

## Challenges, goals, interventions

challenges-none = There are no challenges in the plan yet.
  .why = At the meeting you judge together what is hardest right now. This is where the plan begins.
  .mend = Write the two or three biggest challenges, ones that the citizen recognises too.
challenges-not_ranked = The { $count } challenges are in no order.
  .why = Not everything can be solved at once. The order says what you begin with.
  .mend = Give each challenge its place: 1 is the most important.
challenges-no_text = A challenge has no text.
  .why = Others cannot see what you meant.
  .mend = Write it, or delete it.
challenge-no_goal = No goal answers the challenge “{ $name }”.
  .why = A challenge without a goal easily stays from meeting to meeting.
  .mend = Write a goal for it, or choose which goal answers it.
goals-none = There are no goals in the plan yet.
  .why = Goals say where you want to go, and when you can be content.
  .mend = Set at least one goal together with the citizen.
goals-no_text = A goal has no text.
  .why = Others cannot see what you meant.
  .mend = Write it, or delete it.
goal-no_intervention = No intervention works for the goal “{ $name }”.
  .why = A goal without an intervention is a hope.
  .mend = Agree on an intervention, or leave the goal for later.
interventions-none = There are no interventions in the plan yet.
  .why = After the meeting everybody must know who does what.
  .mend = Write the first intervention: what, who and when.
interventions-no_text = An intervention has no text.
  .why = Others cannot see what is agreed.
  .mend = Write what is to be done, or delete it.
intervention-no_responsible = Nobody is responsible for “{ $name }”.
  .why = Each intervention has one responsible. Otherwise everybody waits for everybody.
  .mend = Choose the participant who has the ball.
intervention-many_responsible = “{ $name }” has { $count } responsible: { $names }.
  .why = When several are responsible it is unclear who acts. Others may well help.
  .mend = Choose one who has the ball.
intervention-no_goal = “{ $name }” is prioritised but has no goal.
  .why = For each prioritised intervention you must know where you want to go, and what the goal is for the citizen.
  .mend = Choose the goal it works for, or write a new one.
intervention-no_deadline = “{ $name }” has no deadline.
  .why = Without a deadline nobody can see when it is time to ask.
  .mend = Set a date, preferably before the next meeting.
intervention-deadline_passed = The deadline for “{ $name }” was { $due }.
  .why = A missed deadline that nobody follows up makes the whole plan less credible.
  .mend = Agree on a new deadline, or write whether the intervention goes on or ends.
intervention-deadline_after_meeting = The deadline for “{ $name }” ({ $due }) is after the next meeting on { $meeting }.
  .why = At the next meeting you will want to say how it went.
  .mend = Bring the deadline forward, or set a part of it before the meeting.
intervention-not_asked = { $who } has not said yes to “{ $name }” yet.
  .why = An intervention binds only once its responsible has said yes.
  .mend = Ask { $who }, and write the answer.
intervention-declined = { $who } has said no to “{ $name }”.
  .why = Then nobody does it, and the citizen may still think so.
  .mend = Find another responsible, change the intervention, or take it out and tell the citizen.
interventions-too_many = { $count } interventions are prioritised at once.
  .why = A heavy plan is hard to change when life does. More than { $limit } are hard to keep track of.
  .mend = Choose the most important now, and let the rest wait for the next meeting.
commitment-no_hours = { $who } has not said how many hours there are for it.
  .why = Without time the agreement is only an intention.
  .mend = Ask { $who } and the manager how many hours a week there are.
commitment-no_escalation = It does not say whom you go to when the agreement with { $who } does not hold.
  .why = When an agreement does not hold, it must be easy to know whom to talk to.
  .mend = Write a function, for instance the professional lead.
commitment-overbooked = { $who } has promised { $promised } hours a week, but the interventions take { $planned }.
  .why = Then something will not be done.
  .mend = Move an intervention, do less, or agree on more hours.

## Coordinator, if–then, upkeep

coordinator-missing = The plan has no coordinator (tovholder).
  .why = The coordinator invites, gathers, gets the citizen’s answer and holds the plan together. Without a coordinator nobody has the ball.
  .mend = Choose a participant as coordinator.
coordinator-no_hours = { $who } is coordinator, but no hours are set aside.
  .why = Coordination takes time, and that time is taken from something else.
  .mend = Agree on hours a week with { $who } and the manager.
coordinator-no_competences = It does not say what the role of coordinator asks for here.
  .why = Some citizens need one who knows the law; others one they dare to call.
  .mend = Write a few words on what the coordinator must be able to do in this course.
coordinator-no_stand_in = Nobody takes over when { $who } is away.
  .why = Holidays, illness and job changes come, and so do crises.
  .mend = Choose a stand-in, and tell the citizen who it is.
coordinator-own_stand_in = { $who } is his or her own stand-in.
  .why = When the coordinator is away, so is the stand-in.
  .mend = Choose somebody else.
if_then-missing = There is no if–then agreement for when { of_trigger }.
  .why = When the plan falls apart it is too late to start working out who does what.
  .mend = Write: if it happens, what do we do, and who does it?
if_then-no_housing = There is no if–then agreement for when { of_trigger }.
  .why = A lost home often topples everything else in the plan.
  .mend = Consider who then acts, and where the citizen can be for the first days.
if_then-no_who = If { of_trigger }, it does not say who acts.
  .why = An agreement with nobody in it is picked up by nobody.
  .mend = Choose a participant.
if_then-no_then = If { of_trigger }, it does not say what you do then.
  .why = Whoever stands in it must be able to read it in ten seconds.
  .mend = Write the first step.
upkeep-no_trigger = It is not agreed when the plan is to be updated.
  .why = A plan that is out of date helps nobody, and may make somebody act on old knowledge.
  .mend = Choose what triggers an update, for instance a move or a discharge, or a fixed number of weeks.
upkeep-no_writer = Nobody writes in the plan when something changes.
  .why = Everybody knows a little, but one has to write it.
  .mend = Choose who writes.
upkeep-no_place = It does not say where the valid plan lies.
  .why = Each sector has its own system. Otherwise there will soon be three versions.
  .mend = Write where the newest version lies, and how the others get it.

## The meeting

meeting-no_date = The meeting has no date.
  .why = The plan is made at the meeting and holds from that day. Without a date it does not begin, and the limit of six months cannot be counted.
  .mend = Find a day that the citizen can be part of, and write it down.
meeting-no_next = The next meeting is not set.
  .why = The next meeting is set at the meeting and is at the latest six months later. Otherwise the plan peters out.
  .mend = Set a date while everybody sits there.
meeting-next_late = The next meeting on { $meeting } is more than six months away. It should be by { $latest }.
  .why = There may be at most six months between meetings.
  .mend = Find an earlier date.
meeting-next_passed = The date of the next meeting ({ $meeting }) has passed.
  .why = Then nobody knows any longer when you meet.
  .mend = Write the meeting in if it was held, or set a new date.
meeting-next_not_after = The next meeting ({ $meeting }) is not after this meeting ({ $held }).
  .why = One of the two dates must be wrong.
  .mend = Correct the date that is wrong.
meeting-chair_writes = { $who } is both chair and minute-taker.
  .why = It is hard to give the citizen speaking room and write in the plan at the same time.
  .mend = Agree beforehand that somebody else writes.
meeting-no_chair = Nobody chairs the meeting.
  .why = The chair makes sure that the citizen is heard. Often it is the coordinator, but it may be somebody else.
  .mend = Agree who chairs.
meeting-no_minute_taker = There is no minute-taker.
  .why = The minute-taker writes straight into the plan at the meeting, so that all can see what is agreed.
  .mend = Agree beforehand who writes, and see to a computer.
meeting-attendance_not_noted = It is not noted whether the citizen was at the meeting on { $held }.
  .why = If the citizen was not there, somebody must talk the plan through afterwards.
  .mend = Write whether the citizen was there for all of it, a part, or not at all.
meeting-absence_not_agreed = The citizen was not there, and that was not agreed beforehand.
  .why = Whether the meeting is held without him or her is agreed with the citizen before it.
  .mend = Talk with the citizen about it, and about next time: a part of the meeting, pauses, not sitting at the table?
meeting-acceptance_missing = The citizen was not there, and the citizen’s answer to the plan is missing.
  .why = When the citizen is not there, the coordinator must get the citizen’s yes or no afterwards.
  .mend = Talk the plan through with the citizen, and write the answer.
meeting-others_not_told = The others have not been told the citizen’s answer.
  .why = The coordinator tells the others whether the citizen has said yes.
  .mend = Tell them, and tick the box.
meeting-acceptance_pending = The citizen’s answer to the plan is missing.
  .why = It is the citizen’s plan. A yes at the meeting is easily written down.
  .mend = Ask whether the citizen can stand by the plan, and write the answer.
meeting-citizen_declined = The citizen has said no to the plan.
  .why = A plan that the citizen does not want comes to nothing, but a no can be the start of a better one.
  .mend = Ask what should be different, and what the citizen would like help with.
meeting-no_expectations = It does not say what you have told each other about expectations.
  .why = The plan does not solve everything. A disappointment can close the door if nobody talked about it first.
  .mend = Tell what the plan is, why now, and what it asks. Write what the citizen expects.

## Discharge

discharge-time_found_late = It has taken { $days } working days to find a time for the network meeting asked for on { $asked }.
  .why = At discharge a time must be found within five working days at most. (Public holidays are not taken off here.)
  .mend = Call round today, or hold the meeting by telephone.
discharge-no_network_meeting = The citizen is discharged on { $day }, and no network meeting has been asked for.
  .why = Both the municipality and psychiatry may call one, and the citizen and relatives may ask for it.
  .mend = Consider a network meeting before the discharge.
discharge-before_weekend = The citizen is discharged just before or in a weekend ({ $day }).
  .why = At weekends most services are closed, and the first days are the most vulnerable.
  .mend = Agree who calls and comes by, or ask whether the day can be moved.

## Consent and sharing

consent-not_asked = Neither a consent nor a no is noted.
  .why = Consent is one of the hardest things to begin with. It is good practice to ask openly, also where the law does not require it.
  .mend = Ask the citizen who may know what, and write the answer, a no as well.
consent-no_scope = It is not clear what { of_consent } covers, or between whom.
  .why = A consent holds only for what the citizen has actually said yes to.
  .mend = Choose topics, and at least two who may share with each other.
consent-no_day = It does not say when { of_consent } was given.
  .why = Without a date nobody can see whether it still holds.
  .mend = Write the date.
consent-not_written = Word of mouth is usually not enough for { of_consent }.
  .why = As a rule it must be written (Health Act, sundhedsloven § 44).
  .mend = Get it in writing next time you meet.
consent-not_in_record = It is not noted that { of_consent } is entered in the record.
  .why = Consent to share health information is entered in the record.
  .mend = Enter it in the record, and tick the box here.
consent-lapses_soon = Soon, on { $lapses }, { of_consent } lapses.
  .why = Then you can no longer rely on it.
  .mend = Ask the citizen again in good time.
consent-lapses_before_meeting = Before the next meeting on { $meeting } { of_consent } has lapsed ({ $lapses }).
  .why = Consent under the Health Act (sundhedsloven §§ 43–44) holds for at most a year. With meetings every half year it lapses at every second one.
  .mend = Renew it at the meeting before, or now.
consent-lapsed = Lapsed on { $lapses }: { of_consent }.
  .why = What you shared then was in order. From that day you must ask again.
  .mend = Ask the citizen whether to renew it, or leave it as history.
disclosure-no_consent = A written consent is missing for sharing information on { of_topic } from { of_sender } to { of_recipient }.
  .why = As a rule health information for purposes other than treatment is shared only with written consent (Health Act, sundhedsloven §§ 43–44). kitools names the rule but gives no legal advice.
  .mend = Ask the citizen and get it in writing, or do not share it.
disclosure-expired = The consent to share information on { of_topic } from { of_sender } to { of_recipient } has lapsed.
  .why = Consent under the Health Act (sundhedsloven §§ 43–44) lapses after a year at the latest. kitools names the rule but gives no legal advice.
  .mend = Ask the citizen again before you share more.
disclosure-withdrawn = The citizen has withdrawn the consent: information on { of_topic } from { of_sender } to { of_recipient }.
  .why = A consent can be withdrawn at any time, and then it no longer holds. kitools names the rule but gives no legal advice.
  .mend = Stop sharing, and talk with the citizen about what is then possible.
disclosure-objection = The citizen has said no to information on { of_topic } going from { of_sender } to { of_recipient }.
  .why = The citizen may object to sharing (Health Act, sundhedsloven § 41 stk. 3). There are exceptions that your manager can help with. kitools gives no legal advice.
  .mend = Respect it, and ask whether there is something that may be shared.
disclosure-despite_objection = The citizen has said no to information on { of_topic } going from { of_sender } to { of_recipient }.
  .why = Other rules may apply here, but a no must be weighed. kitools names the rule but gives no legal advice.
  .mend = Talk with the citizen and with your manager before you share.
disclosure-ask = Ask before information on { of_topic } goes from { of_sender } to { of_recipient }.
  .why = It may well be lawful, but it depends on something the plan does not show. Municipal drug treatment is social law (serviceloven § 101), while alcohol treatment is health law (sundhedsloven § 141). kitools gives no legal advice.
  .mend = Ask the citizen, and write what you agreed. A written consent holds under both.
disclosure-treatment_not_noted = Lawful where necessary: information on { of_topic } goes from { of_sender } to { of_recipient } without a noted consent.
  .why = Health professionals may share what is necessary for treatment (Health Act, sundhedsloven § 41 stk. 2). It is still good practice to ask. kitools gives no legal advice.
  .mend = Ask the citizen, and enter the answer in the record.

## Parts that do not fit together

participant-unknown = The plan points to “{ $name }”, who is not among the participants.
  .why = Then nobody knows who is meant.
  .mend = Add the person as a participant, or choose somebody else.

## What is good

strength-wish = The citizen’s wishes stand in the citizen’s own words.
strength-what_worked = You have written what has helped before.
strength-network = The citizen has been asked about his or her network.
strength-children = You have asked about children, and the duty to notify is considered.
strength-both_sides = Both region and municipality are there.
strength-owner = { $who } owns the plan, and it is agreed.
strength-other_plans = You have decided about { $count ->
    [one] the other plan
   *[other] all { $count } other plans
  }.
strength-one_responsible = Each intervention has one responsible.
strength-all_accepted = All who are responsible have said yes.
strength-deadlines = All interventions have a deadline that can be met.
strength-short = The plan is easy to grasp: { $count ->
    [one] one prioritised intervention
   *[other] { $count } prioritised interventions
  }.
strength-crisis = In a crisis everybody knows that { $who } acts.
strength-all_if_thens = There are if–then agreements for crisis, no-shows, relapse and discharge.
strength-stand_in = { $who } takes over when the coordinator is away.
strength-hours = { $who } has set aside { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
  } a week to coordinate.
strength-commitments = All who are responsible have said how much time they have, and whom you go to when it does not hold.
strength-upkeep = { $who } keeps the plan up to date, and everybody knows where it lies.
strength-next_meeting = The next meeting is set: { $meeting }.
strength-sharing = What you share is covered.

## Questions that only people can decide

prompt-need = Is there a need to coordinate, and is it so that the citizen cannot do it alone right now?
prompt-better_than = What can the KI-plan do that the plans already there cannot?
prompt-start_is_not_owning = Is the one who takes the initiative also the one who should be responsible?
prompt-when_asked = When, and by whom, are the citizen and the relatives asked?
prompt-if_no = What do you do if the citizen says no to consent, or to the plan?
prompt-reluctant = What can make the meeting easier for the citizen: a part of it, pauses, a support person, not having to speak?
prompt-expectations = What does the citizen hope for, and what can the plan not solve?
prompt-competences = Does the coordinator have what the role asks for in this very course?
prompt-speaking_room = How does the citizen get speaking room: open the meeting, round off each item?
prompt-relevant = Does everybody need to hear what is told in the round?
prompt-chaos = What in the plan still holds in a week when nothing goes to plan?
prompt-duty = What is each of you obliged to do, and have your managers said yes?
prompt-knowledge = How do you gather knowledge across systems, and who keeps it up?
prompt-learned = What has the plan shown you that must be solved somewhere else than in the plan?
