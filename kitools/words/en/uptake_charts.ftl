# What control charts say.
uptake_charts-kind_unknown = There is no chart called "{ $kind }". The charts are { $kinds }.
