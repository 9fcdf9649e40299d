"""The only room that writes state: drafts, and the logs of training sessions; plain rows that know no domain."""

from kitools.store.codes import ALPHABET, new_code, normalised, normalised_join_code
from kitools.store.drafts import RETENTION, Drafts
from kitools.store.log import EventLog
from kitools.store.training import KEEP_DAYS, TrainingSessions
from kitools.store.values import Draft, DraftChanged, Entry, LogMoved, Opened, Record, Saved, SessionRow

__all__ = [
    "ALPHABET",
    "KEEP_DAYS",
    "RETENTION",
    "Draft",
    "DraftChanged",
    "Drafts",
    "Entry",
    "EventLog",
    "LogMoved",
    "Opened",
    "Record",
    "Saved",
    "SessionRow",
    "TrainingSessions",
    "new_code",
    "normalised",
    "normalised_join_code",
]
