# En uge i én sætning: risikoen efter hvert forhold, der flyttede den

explained-out_of_100 = { $chance } ud af 100
explained-week = I uge { $week } { $state ->
    [crisis] var risikoen for fortsat krise eller tabt kontakt
    [out_of_contact] var risikoen for krise eller fortsat tabt kontakt
    [stable] var risikoen for krise eller tabt kontakt for en stabil borger
    [unstable] var risikoen for krise eller tabt kontakt for en ustabil borger
   *[recovering] var risikoen for krise eller tabt kontakt for en borger i bedring
  } { $chances }.
explained-week_unmoved = I uge { $week } { $state ->
    [crisis] var risikoen for fortsat krise eller tabt kontakt
    [out_of_contact] var risikoen for krise eller fortsat tabt kontakt
    [stable] var risikoen for krise eller tabt kontakt for en stabil borger
    [unstable] var risikoen for krise eller tabt kontakt for en ustabil borger
   *[recovering] var risikoen for krise eller tabt kontakt for en borger i bedring
  } { $chances }, og intet andet flyttede den.
explained-otherwise = { $what } ville risikoen have været { $chance } ud af 100 i stedet for { $now }.
explained-otherwise_same = { $what } ville risikoen have været den samme: { $chance } ud af 100.

# Få ord til parentesen
explained-why-severity = svær sygdom
explained-why-substance = rusmidler
explained-why-low_motivation = svær at motivere
explained-why-unstable_housing = bolig ustabil
explained-why-weak_network = svagt netværk
explained-why-prior_admissions = tidligere indlagt
explained-why-newly_discharged = nyudskrevet
explained-why-no_newly_discharged = ikke nyudskrevet
explained-why-relation_good = god relation
explained-why-relation_low = relationen er ikke god endnu
explained-why-contact_kept = kontakt i ugen
explained-why-contact_missed = ingen kontakt i ugen
explained-why-plan_none = ingen plan i gang
explained-why-plan_outdated = planen er ikke opdateret
explained-why-plan_no_coordinator = ingen koordinator
explained-why-plan_no_contact = planen virker ikke uden kontakt
explained-why-plan_acts = planen virker
explained-why-crisis_agreement = hvis–så-aftale om krise
explained-why-no_crisis_agreement = ingen hvis–så-aftale om krise
explained-why-discharge_agreement = hvis–så-aftale om udskrivning
explained-why-no_discharge_agreement = ingen hvis–så-aftale om udskrivning
explained-why-unheld_ball = ingen har bolden
explained-why-no_unheld_ball = nogen har bolden
explained-why-otherwise-contact = Med kontakt i ugen
explained-why-otherwise-relation = Med en god relation
explained-why-otherwise-plan = Med en plan, der virker,
explained-why-otherwise-ball = Hvis nogen havde haft bolden,
