# Event cards (hændelseskort): what can be wrong with a deck, and what stands on printed cards.

deck-unknown = There is no deck { $value }. Choose one of these: { $known }.
deck-unknown_card = There is no card { $value } in the deck. Choose one of these: { $known }.
deck-unknown_option = There is no option { $value } on the card. Choose one of these: { $known }.
deck-not_a_deck = The file does not hold a deck of event cards. See the how-to “write event cards”.
deck-unknown_placeholder = { $value } cannot be filled. Write one of these: { $known }. Or delete the brackets.
deck-options_alike = Two options say the same: { $value }. Write them so that there is something to choose between.

deck-listed = { $id }: { $title } ({ $count ->
    [one] one card
   *[other] { $count } cards
  })
deck-fine = { $path }: fine ({ $count ->
    [one] one card
   *[other] { $count } cards
  })
deck-written = Written: { $file } ({ $count ->
    [one] one card
   *[other] { $count } cards
  })
deck-would_overwrite = { $file } is there already. Choose another name, or write --force to replace it.
deck-no_such_kind = { $value } cannot be written: the name must end with one of these: { $known }.
deck-cannot_write = { $file } cannot be written. See whether the folder exists, and whether you have access to it.
deck-none_for_case = None of the cards fit the case { $case }.

cards-title = Event cards: { $deck }
cards-week = Week { $week }
cards-choose = Choose, and write why.
cards-for_the_trainer = For the trainer: { $deck }
cards-not_for_participants = For you alone. Do not show it before the group has chosen: there is no one right answer, and the reason is what you talk about in the debrief.
cards-sector = Recipient
cards-question = Question
cards-barriers = Barriers
cards-change = Changes in the year
cards-expected = What we hope for
cards-cue = For the debrief
cards-source = Source
