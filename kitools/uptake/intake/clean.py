"""Make the table that everything is counted from, of a reading without faults."""

from kitools.uptake.intake.reading import Reading
from kitools.uptake.table import UptakeData


def clean(reading: Reading, *, drop: bool = False, overrule: bool = False) -> UptakeData:
    """Return the table of `reading`; `UptakeData.dropped` counts the rows that were dropped.

    `drop` is the user's word that rows with faults may be left out, and `overrule` that what was asked about is fine.
    Raise `FaultyTable` (KitError, with `faults`): `intake.refused` and `intake.stopped` where the file must be mended,
    `intake.faulty` where `drop` is needed, `intake.asked` where `overrule` is, `intake.nothing_left` where no row is.
    """
    raise NotImplementedError
