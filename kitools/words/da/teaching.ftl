# Teaching material: stages of a session, parts of an agenda, and what is wrong in a file.

material-unknown = »{ $id }« findes ikke i undervisningsmaterialet. Vælg en af disse: { $known }.
material-unknown_id = { $value } står ikke i filen. Skriv det der, eller vælg en af disse: { $known }.
material-stage_twice = Fasen { $value } står to gange i formatet. Slet den ene.
material-too_short = { $minutes } minutter er for lidt til { $items } punkter. Giv mindst et minut til hvert.

session_stage-lobby = Venteværelse
session_stage-before = Spørgeskema før
session_stage-welcome = Velkommen: sag og roller
session_stage-right = 1 Er en KI-plan det rigtige?
session_stage-talk = 2 Samtalen med borgeren
session_stage-consent = 3 Samtykke, hvem skal med, forberedelse
session_stage-demonstration = Et møde på lærredet
session_stage-meeting = 4 Afholdelse
session_stage-everyday = 5 Hverdagen
session_stage-follow_up = 6 Opfølgning inden seks måneder
session_stage-year = Året går
session_stage-debrief = 7 Opsamling
session_stage-monday = Mandagskort
session_stage-after = Spørgeskema efter
session_stage-closed = Slut

speaks-citizen = borgeren
speaks-chair = mødelederen
speaks-minute_taker = referenten
speaks-coordinator = koordinatoren
speaks-everyone = alle

origin-source = efter en kilde
origin-own = vores forslag

occasion-before = før
occasion-after = efter
occasion-follow_up = tre måneder efter

theme-knowledge = viden
theme-confidence = tryghed
theme-each_other = at kende hinandens arbejde
theme-reaction = om i dag

function-nearest_manager = nærmeste leder
function-steering_group = styregruppen
function-coordinating_function = koordinatorfunktionen
function-other_sector = den anden sektor
function-records = it og journal
function-other = andet

outcome_of_promise-kept = holdt
outcome_of_promise-partly = delvis holdt
outcome_of_promise-not = ikke holdt
outcome_of_need-kept = ja
outcome_of_need-partly = delvist
outcome_of_need-not = nej

citizen_card-own_words = Sig det på din egen måde. Kortet er ikke et manuskript.
citizen_card-no_symptoms = Spil ingen symptomer, og spil ikke påvirket. Du er et menneske, der bliver spurgt.
citizen_card-may_say_no = Du må sige nej, tie stille, bede om en pause eller gå fra bordet. Det er også et svar.
citizen_card-not_yourself = Brug ikke noget fra dit eget liv eller fra en borger, du kender.
citizen_card-stop_any_time = Du må stoppe når som helst og uden at sige hvorfor. Sig »stop«, så overtager systemet rollen.
citizen_card-stand_up = Rejs dig, og sæt dig på en anden stol.
citizen_card-i_am = Sig højt: »Nu er jeg { $name }.«
citizen_card-change_seat = Rejs dig, og sæt dig tilbage på din egen stol.
citizen_card-i_am_myself = Sig højt: »Nu er jeg mig selv igen. Jeg hedder …«, og sig dit eget navn.
citizen_card-leave_it = Sig én ting, som du lader blive i rollen, og én, som du tager med.

debrief_phase-set_the_stage = Rammen
debrief_phase-reactions = Reaktioner
debrief_phase-description = Beskrivelse
debrief_phase-analysis = Analyse
debrief_phase-summary = Afrunding
