"""What a session teaches with: formats, questions, agendas, event cards, questionnaires and cards to play by."""
