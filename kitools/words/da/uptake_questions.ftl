# Spørgsmålene om udbredelse, og hvad der mangler, før de kan stilles.
question-how_many = Hvor mange planer, og hvor tit?
    .about = Planer pr. enhed og måned, og pr. borger i målgruppen, når du kender dem.
question-compare = Er der flere ét sted end et andet?
    .about = To sider holdt op mod hinanden, når begge har haft tid til at lave planer.
question-over_time = Er der sket en ændring over tid?
    .about = Et seriediagram, der er valgt efter dine tal, og som skelner tilfældige udsving fra en ændring.
question-between_units = Skiller nogen enheder sig ud?
    .about = Alle enheder i ét diagram, hvor små enheder får lov at svinge mere end store.
question-how_soon = Hvor længe går der?
    .about = Dage fra ét trin til det næste, også for dem, der stadig venter.
question-where_lost = Hvor falder borgerne fra?
    .about = Vejen fra tegn set til aftaler holdt, trin for trin.
question-why_not = Hvad stod i vejen?
    .about = De barrierer og hjælpende forhold, som nogen har skrevet ned.
question-after_a_change = Gik det anderledes efter en bestemt dag?
    .about = Tallene før og efter en dag, du vælger.
question-spreading = Breder planerne sig stadig?
    .about = Om kurven er knækket. For tidlige tal får intet svar.

uptake_missing-units = Der skal mindst { $least } enheder til. Her er { $found }.
uptake_missing-days = Der er ingen datoer i dine tal. Tag en kolonne med, der siger hvornår planen blev oprettet, eller tæl pr. måned.
uptake_missing-citizens = Det kræver en række for hver borger. Her er kun optalte tal.
uptake_missing-stages = Det kræver datoer for mindst to trin, for eksempel tegn set og oprettet.
uptake_missing-barriers = Der er ingen kolonne med barrierer, eller den er tom.
uptake_missing-denominators = Det kræver, at du ved, hvor mange borgere der er i målgruppen, eller hvornår enhederne begyndte. Skriv det i tabellen over enheder.

uptake-cannot_ask = Spørgsmålet »{ $question }« kan ikke stilles til disse tal. { $missing ->
    [units] Der skal flere enheder til.
    [days] Der mangler datoer.
    [citizens] Der skal en række for hver borger til.
    [stages] Der mangler datoer for to trin.
    [barriers] Der mangler barrierer.
   *[denominators] Det mangler, hvor mange borgere der er i målgruppen, eller hvornår enhederne begyndte.
  }
uptake-unit_unknown = Enheden »{ $unit }« er ikke i tallene. Enhederne er { $units }. Vælg en af dem.
uptake-exclusion_without_reason = Du vil udelade { $day }, men der står ikke hvorfor. Skriv en grund, så andre kan følge dig.
uptake-no_change_chosen = Vælg den dag, du vil se på tallene før og efter.
uptake-changed_units = Det gælder { $units }, hvor noget blev ændret { $change }. Vælg enheder, hvis du vil se på andre.

stage-signs_seen = Tegn set
stage-offered = Tilbudt
stage-consented = Samtykke givet
stage-meeting_held = Møde afholdt
stage-created = Plan oprettet
stage-started = Plan igangsat
stage-followed_up = Fulgt op
