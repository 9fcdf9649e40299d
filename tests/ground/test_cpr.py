import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitools.ground import CprLook, look_for_cpr, without_cpr

with (Path(__file__).parent / "cpr_cases.csv").open(encoding="utf-8", newline="") as table:
    CASES = [(row["text"], row["expected_action"]) for row in csv.DictReader(table)]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_the_golden_cases_are_looked_at_as_agreed(text, expected):
    assert look_for_cpr(text).value == expected


@pytest.mark.parametrize(
    "text",
    [
        "21.10.62-5629",
        "21/10/62-5629",
        "21-10-62-5629",
        "21 10 62 5629",
        "21.10.62 5629",
        "21.10.1962-5629",
        "211062–5629",
        "211062−5629",
        "211062 - 5629",
        "211062 -5629",
        "211062/5629",
        "211062.5629",
        "211062_5629",
        "211062\u00a05629",
        "211062\u00ad5629",
        "211062\u200b5629",
        "211062\n5629",
        "CPR2110625629",
        "cpr.nr.: 211062-5629.",
        "(211062-5629)",
        "٢١١٠٦٢-٥٦٢٩",
        "811062-5629",
        "290200-1234",
    ],
)
def test_a_number_is_refused_however_danes_type_it(text):
    assert look_for_cpr(text) is CprLook.REFUSE
    assert look_for_cpr(f"Hun hedder Bo, {text}, og bor hos sin søster.") is CprLook.REFUSE
    assert not any(mark.isdigit() for mark in without_cpr(text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ring 20 53 58 04 eller +4520535804",
        "kl. 10.15-11.30",
        "21.10.2016 kl. 10.30",
        "01-01-2016 1200",
        "01.01.2016-31.12.2016",
        "sag 2017-0216702-1",
        "sag 2012-021670",
        "2110625629123",
        "12345678901",
        "1.234.567,89 kr.",
        "§§ 41–44, 10 14 18",
    ],
)
def test_dates_telephones_and_case_numbers_are_fine(text):
    assert look_for_cpr(text) is CprLook.ACCEPT
    assert without_cpr(text) == text


@given(st.dates(), st.integers(0, 9999), st.sampled_from(("", "-", " ", " - ", "–")), st.booleans())
def test_every_date_with_four_digits_is_refused_also_with_sixty_added(day, serial, between, replaced):
    text = f"{day.day + 60 * replaced:02}{day.month:02}{day.year % 100:02}{between}{serial:04}"
    assert look_for_cpr(text) is CprLook.REFUSE


@given(st.integers(0, 10**10 - 1))
def test_ten_digits_are_refused_exactly_when_they_begin_with_a_day_and_month(number):
    text = f"{number:010}"
    day, month = int(text[:2]), int(text[2:4])
    days = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}.get(month, 31)
    is_date = month in range(1, 13) and (day in range(1, days + 1) or day - 60 in range(1, days + 1))
    assert (look_for_cpr(text) is CprLook.REFUSE) == is_date
    assert look_for_cpr(text) is not CprLook.ACCEPT


def test_the_gravest_of_several_counts():
    assert look_for_cpr("1234567890 og 211062-5629") is CprLook.REFUSE
    assert look_for_cpr("1234567890 og 20535804") is CprLook.REVIEW
