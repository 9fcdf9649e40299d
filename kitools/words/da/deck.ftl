# Event cards (hændelseskort): what can be wrong with a deck.

deck-unknown = Kortbunken { $value } findes ikke. Vælg en af disse: { $known }.
deck-unknown_card = Kortet { $value } findes ikke i bunken. Vælg et af disse: { $known }.
deck-unknown_option = Muligheden { $value } findes ikke på kortet. Vælg en af disse: { $known }.
deck-not_a_deck = Filen rummer ikke en kortbunke. Se how-to »skriv hændelseskort«.
deck-unknown_placeholder = { $value } kan ikke udfyldes. Skriv en af disse: { $known }. Eller slet klammerne.
deck-options_alike = To muligheder siger det samme: { $value }. Skriv dem, så der er noget at vælge imellem.
