"""A million events are read and checked as three are."""

from kitools.uptake.intake import clean, read, read_units
from tests.uptake.intake.files import UNTIL, text

STAGES = ("Tegn set", "Tilbudt", "Samtykke givet", "Oprettet")


def million():
    lines = ["Borger;Enhed;Trin;Dato"]
    for citizen in range(250_000):
        unit, day = f"Enhed {citizen % 12 + 1}", f"{citizen % 27 + 1:02}"
        lines += [
            f"P{citizen:06};{unit};{stage};{day}-{month:02}-{2014 + citizen % 4}"
            for month, stage in enumerate(STAGES, citizen % 8 + 1)
        ]
    return lines


def test_a_million_events_are_read_and_a_few_faults_among_them_found():
    lines = million()
    lines[500_000] = "P124999;Enhed 99;Tilbudt;01-02-2015"
    lines[700_000:700_003] = [f"Q{one};Enhed 12;Oprettet;40-02-2015" for one in (1, 2, 3)]
    lines[900_000] = lines[899_999]
    units = read_units(text([("Enhed", "Start"), *((f"Enhed {n}", "01-01-2010") for n in range(1, 13))]), until=UNTIL)
    reading = read(("\n".join(lines) + "\n").encode(), "stor.csv", until=UNTIL, units=units)
    assert reading.rows == 1_000_000
    told = [(fault.code.removeprefix("intake_fault."), fault.row) for fault in reading.faults]
    assert told == [
        ("unknown_unit", 500_001),
        ("not_a_day", 700_001),
        ("not_a_day", 700_002),
        ("not_a_day", 700_003),
        ("row_twice", 900_001),
    ]
    data = clean(reading, drop=True)
    assert (data.dropped, len(data.citizens), len(data.names)) == (5, 250_000, 12)
    assert data.citizens["created"].notna().sum() == 250_000 - 3
