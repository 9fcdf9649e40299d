# Figures of a live session: groups side by side

figures-groups_days_in_nobodys_hands = Dage, hvor en bold lå hos ingen
figures-groups_weeks_with_nobody = Uger, hvor en bold lå hos ingen
figures-groups_promises_kept = Løfter, der blev holdt, ud af 100
figures-groups_spread = { $middle } (de fleste { $low }–{ $high })
figures-groups_share = { $share } ud af 100
figures-groups_note = Prikken er det midterste af mange tænkte forløb, bjælken går fra 10 til 90 ud af 100. Alle grupper møder de samme tilfældigheder. Forskellen kommer af planen, af kortene og af det, gruppen delte.
figures-groups_alt = Grupperne side om side under de samme tilfældigheder. Dage, hvor en bold lå hos ingen, i det midterste forløb: { $groups }.
figures-groups_alt_one = { $name } { $days }
figures-groups_column_group = Gruppe
figures-groups_column_measure = Mål
figures-groups_column_mean = Gennemsnit
figures-groups_column_middle = Midterste forløb
figures-groups_column_spread = 80 ud af 100 forløb
figures-groups_between = { $low } til { $high }
figures-groups_no_spread = regnet over alle forløb
figures-groups_nothing_promised = intet var lovet
