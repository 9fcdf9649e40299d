"""Cards and decks as plain data, as a file holds them."""

LIKE_CPR = "Ring til 211062" + "-5629"


def both(text: str) -> dict:
    """The same text in both languages, for tests about something else; what must not be anywhere stands once."""
    return {"da": text, "en": "Ring" if text == LIKE_CPR else text}


def a_card(**changes: object) -> dict:
    card = {
        "id": "kort-1",
        "title": {"da": "Et brev", "en": "A letter"},
        "week": 4,
        "sector": "psychiatry",
        "text": {"da": "{navn} har fået et brev.", "en": "{name} has got a letter."},
        "question": 5,
        "barriers": ["B11"],
        "expected": {"da": "At nogen ringer.", "en": "That somebody rings."},
        "cue": {"da": "Hvem ringede?", "en": "Who rang?"},
        "options": [
            {"id": "a", "text": {"da": "Ringe i dag.", "en": "Ring today."}},
            {"id": "b", "text": {"da": "Vente til på mandag.", "en": "Wait until Monday."}},
        ],
    }
    return {**card, **changes}


def a_deck(**changes: object) -> dict:
    deck = {
        "id": "min-bunke",
        "title": {"da": "Min bunke", "en": "My deck"},
        "about": {"da": "Til en formiddag.", "en": "For a morning."},
        "cards": [a_card()],
    }
    return {**deck, **changes}
