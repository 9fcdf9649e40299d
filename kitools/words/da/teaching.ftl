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
