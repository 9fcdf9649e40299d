"""The only room that writes state: drafts as plain rows, kept under a short code that only their author has."""

from kitools.store.codes import ALPHABET, new_code, normalised
from kitools.store.drafts import RETENTION, Drafts
from kitools.store.values import Draft, DraftChanged, Saved

__all__ = ["ALPHABET", "RETENTION", "Draft", "DraftChanged", "Drafts", "Saved", "new_code", "normalised"]
