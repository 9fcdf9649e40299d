# Cases: faults in a case file, and what its lists of values are called.

case-unknown = Sagen { $id } findes ikke. Vælg en af disse: { $known }.
case-unknown_role = Rollen { $value } findes ikke i sagen. Vælg en af disse: { $known }.
case-unknown_question = Spørgsmålet { $value } findes ikke hos rollen. Vælg et af disse: { $known }.
case-unknown_way = { $value } findes ikke i samtalen.
case-same_id_twice = Id’et { $value } er brugt to gange. Giv den ene et andet.
case-weeks_reversed = Hændelsen slutter (uge { $last }), før den begynder (uge { $first }). Byt om på ugerne.
case-unknown_matter = { $value } står ikke under matters. Skriv det der, eller vælg et af disse: { $known }.
case-lonely_matter = Kun én rolle ved noget om { $value }. Sæt det også på en note eller et svar hos en anden rolle, eller slet det.
case-short_too_thin = Den korte udgave har for lidt ved { $value }. Hver rolle skal have mindst to noter og ét svar uden long_only, og samtalen mindst ét trin.
case-unknown_relative = { $value } står ikke under network. Vælg en af disse: { $known }.
case-unknown_participant = { $value } er ikke deltager i planen. Tilføj deltageren, eller vælg en af disse: { $known }.
case-unknown_challenge = Udfordringen { $value } står ikke i planen. Vælg en af disse: { $known }.
case-unknown_goal = Målet { $value } står ikke i planen. Vælg et af disse: { $known }.
case-one_language = { $value } er kun skrevet på ét sprog. Skriv det som da og en.
case-too_few = Her er for få: { $value }. Der skal være mindst { $limit }.
case-too_many = Her er for mange: { $value }. Der må højst være { $limit }.

sex-woman = kvinde
sex-man = mand
sex-other = andet

diagnosis_group-depression_anxiety = depression og angst
diagnosis_group-bipolar = bipolar lidelse
diagnosis_group-psychosis = psykose
diagnosis_group-trauma = traumer
diagnosis_group-personality = personlighedsforstyrrelse
diagnosis_group-adhd = ADHD
diagnosis_group-not_assessed = ikke udredt
diagnosis_group-other = anden psykisk lidelse

substance-alcohol = alkohol
substance-cannabis = hash
substance-stimulants = kokain og andre centralstimulerende stoffer
substance-opioids = opioider
substance-benzodiazepines = beroligende medicin
substance-other = andet rusmiddel

consent_stance-one_at_a_time = vil spørges om én ting ad gangen
consent_stance-yes_to_all = siger ja til det hele
consent_stance-not_yet = siger nej i første omgang
consent_stance-changes = skifter fra dag til dag

manner-open = Åbent
manner-curious = Nysgerrigt
manner-aligning = Forventningsafstemmende
manner-closed = Lukket
manner-steering = Styrende

matter_kind-overlap = Flere ved det samme
matter_kind-contradiction = To oplysninger stemmer ikke overens

outcome-said = Svarer
outcome-ask_first = Vil spørge borgeren først
outcome-held_back = Kan ikke sige det

plan_kind-half_made = halvfærdig plan
plan_kind-weak = svag plan
plan_kind-strong = stærk plan
