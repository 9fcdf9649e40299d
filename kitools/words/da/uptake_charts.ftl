# Det, kontroldiagrammer siger.

## Det, der ikke kan tegnes.
uptake_charts-kind_unknown = Der er ikke noget diagram, der hedder "{ $kind }". Diagrammerne er { $kinds }.
uptake_charts-not_here = Diagrammet "{ $kind }" tegnes på sin egen måde. Vælg et andet.
uptake_charts-needs_n = Diagrammet "{ $kind }" skal have et tal at dividere med, for eksempel borgere i målgruppen.
uptake_charts-not_positive = Tiden mellem to planer skal være mere end nul. Her er den { $value }.
uptake_charts-not_cases = Hver sag skal være 0 (det skete ikke) eller 1 (det skete), og der skal være mindst én.
uptake_charts-no_share = Den forventede andel skal ligge mellem 0 og 1. Her er den { $share }.
uptake_charts-odds_ratio = Den ændring, du leder efter, skal være større end 1. Her er den { $odds_ratio }.
uptake_charts-direction_unknown = "{ $direction }" er ikke en retning. Vælg en af { $directions }.
uptake_charts-several_on_a_day = Der er { $rows } tal til { $points } punkter. Plot the dots tager ét tal til hvert.
uptake_charts-aggregate_unknown = "{ $aggregate }" er ikke en måde at samle tal på. Vælg en af { $aggregates }.
uptake_charts-period_unknown = Datoerne kan ikke samles efter "{ $period }". Vælg en af { $periods }, og se efter, at det er datoer.
uptake_charts-lengths_differ = Kolonnerne er ikke lige lange: { $rows } tal, men { $x } steder på aksen.
uptake_charts-no_rows = Der er ingen rækker at tegne.
uptake_charts-category_unknown = "{ $category }" er ikke blandt { $categories }.
uptake_charts-no_useful = Serier kan kun bedømmes ud fra mindst ét punkt uden for midterlinjen. Her er { $n }.
