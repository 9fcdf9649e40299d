"""What is taken into a training session and out of it: decks in spreadsheets, cards to print, reports."""
