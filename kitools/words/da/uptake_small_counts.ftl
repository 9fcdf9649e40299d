# What is said about small numbers.

small_counts-threshold = { $threshold }
small_counts-width = { $width }
small_counts-shape = { $rows } { $columns }
small_counts-not_counts = -
