"""What a card does to the simulated year."""

from kitools.cases import CaseEvent
from kitools.sessions.material.deck import Card
from kitools.sessions.material.spoken import Who, in_both

_NOBODY_YET = Who()


def event_id(card: Card) -> str:
    """Return the id in the year of the event that `card` brings."""
    return f"card-{card.id}"[:60]


def event_of(card: Card, who: Who = _NOBODY_YET) -> CaseEvent | None:
    """Return the event that surely happens in the card's week, or None for a card that changes nothing in the year."""
    if card.change is None:
        return None
    return CaseEvent(
        id=event_id(card),
        kind=card.change.kind,
        sector=card.change.sector or card.sector,
        first_week=card.week,
        last_week=card.week,
        chance=1.0,
        text=in_both(card.title, who),
    )
