# Event cards (hændelseskort): what can be wrong with a deck.

deck-unknown = There is no deck { $value }. Choose one of these: { $known }.
deck-unknown_card = There is no card { $value } in the deck. Choose one of these: { $known }.
deck-unknown_option = There is no option { $value } on the card. Choose one of these: { $known }.
deck-not_a_deck = The file does not hold a deck of event cards. See the how-to “write event cards”.
deck-unknown_placeholder = { $value } cannot be filled. Write one of these: { $known }. Or delete the brackets.
deck-options_alike = Two options say the same: { $value }. Write them so that there is something to choose between.
