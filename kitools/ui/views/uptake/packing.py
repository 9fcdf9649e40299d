"""What was asked on the page, as those who make files of it need it."""

from kitools.exchange.uptake import Asked, FileKind, Prepared, Taken, origin_of
from kitools.exchange.uptake.files import packed as packed_file
from kitools.ui.models.uptake.model import UptakeModel
from kitools.ui.models.uptake.unit_rows import as_csv


def packed(model: UptakeModel, ready: Prepared, kind: FileKind) -> Taken:
    """Return the file of `kind`."""
    return packed_file(asked_of(model), ready, kind)


def asked_of(model: UptakeModel) -> Asked:
    """Return what is asked now, and of what."""
    assert model.asked is not None
    found = model.file
    typed = as_csv(found.rows) if found.typed else b""
    origin = origin_of(
        found.reading,
        found.until,
        drop=found.drop,
        overrule=found.overrule,
        typed_units=typed,
        guessed_starts=found.starts_are_guesses,
    )
    return Asked(model.language, model.asked.question, model.asked.choices, origin)
