# Det, kontroldiagrammer siger.
uptake_charts-kind_unknown = Der er ikke noget diagram, der hedder "{ $kind }". Diagrammerne er { $kinds }.
