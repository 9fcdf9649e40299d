"""Groups side by side, told and drawn."""

import xml.etree.ElementTree as ET

from kitools.figures import Layout
from kitools.figures.sessions import draw_groups
from tests.figures.samples import SVG, drawn, group_years


def marks(drawing, name):
    return [one for one in ET.fromstring(drawing.svg).iter(f"{SVG}g") if (one.get("id") or "").endswith(f"-{name}")]


def test_each_group_has_a_dot_on_every_measure_and_a_spread_on_all_but_the_share():
    drawing = drawn("groups", "da", Layout.WIDE)
    assert len(marks(drawing, "middle")) == 9
    assert len(marks(drawing, "spread")) == 6


def test_groups_stand_in_their_own_order_and_are_not_ranked():
    rows = draw_groups(list(reversed(group_years("A", "B"))), "en").numbers.rows
    assert [row[0] for row in rows] == ["B", "B", "B", "A", "A", "A"]


def test_the_alternative_text_says_the_middle_course_of_every_group():
    assert "Gruppe 1 80, Gruppe 2 140" in drawn("groups", "da", Layout.WIDE).alt


def test_an_unusually_long_year_stays_within_the_scale():
    groups = group_years("A")
    groups[0].measures["days_in_nobodys_hands"] = (900.0, 500.0, 900.0, 1800.0)
    assert draw_groups(groups, "da").numbers.rows[0][-1] == "500 til 1.800"


def test_a_group_that_promised_nothing_has_no_dot_for_promises_and_says_so():
    (group,) = group_years("A")
    del group.measures["promises_kept"]
    drawing = draw_groups([group], "da")
    assert len(marks(drawing, "middle")) == 2
    assert "intet var lovet" in drawing.numbers.rows[2]
