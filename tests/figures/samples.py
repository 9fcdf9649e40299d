"""What the tests of figures draw: two years of one case, a story, and experiments made by hand."""

import xml.etree.ElementTree as ET
from datetime import date
from functools import cache

import pytest

from kitools.cases import case
from kitools.figures import (
    Layout,
    draw_ball,
    draw_barriers,
    draw_comparison,
    draw_courses,
    draw_hours,
    draw_paired,
    draw_parting,
    draw_ribbons,
    draw_states,
    draw_story,
    draw_tornado,
    draw_two_spreads,
    draw_waterfall,
    draw_weeks,
)
from kitools.figures.sessions import GroupYear, draw_groups
from kitools.simulation import (
    Interval,
    Mechanism,
    Spread,
    ball,
    compare,
    evidence,
    simulate,
    story,
    typical_course,
)
from kitools.simulation.experiments import BarrierShare, BarrierShares, Swing, Tornado, TwoSpreads, barrier_costs
from kitools.simulation.parting import parting
from kitools.words import LANGUAGES

ON = date(2026, 5, 4)
SVG = "{http://www.w3.org/2000/svg}"


@cache
def results():
    one = case("samir")
    weak, strong = (simulate(one, one.plan(kind, "da", ON), futures=200) for kind in ("weak", "strong"))
    return weak, strong


@cache
def costs():
    return barrier_costs(case("samir"), results()[0].plan, futures=50)


def the_story(place=0):
    return story(results()[place], typical_course(results()[place]))


def around(mean, half=1.0):
    return Interval(mean, mean - half, mean + half)


def the_shares(**changes):
    """Return shares of ten barriers, from 100 down to nearly nothing, one of them the other way."""
    sizes = (100.0, 60.0, 30.0, -20.0, 10.0, 1.0, 0.5, 0.3, 0.1, 0.0)
    shares = tuple(
        BarrierShare(one, one.barriers, around(size, 5), around(size / 2), around(size / 3))
        for one, size in zip([one for one in Mechanism if one.barriers], sizes, strict=False)
    )
    total = sum(sizes)
    facts = {"measure": "days_in_nobodys_hands", "as_it_is": 20 + total, "free": 20.0, "total": around(total, 9)}
    return BarrierShares(**{**facts, "shares": shares, "orders": 16, "futures": 60, **changes})


def the_tornado(**changes):
    """Return swings of every number with a range, each narrower than the one before, the last of no width."""
    rows = [row for row in evidence() if row.low < row.high]
    widths = [100 / (place + 1) for place in range(len(rows) - 1)] + [0.0]
    swings = tuple(
        Swing(row.id, row.low, row.high, around(250 - width), around(250 + 2 * width))
        for row, width in zip(rows, widths, strict=True)
    )
    facts = {"measure": "days_in_nobodys_hands", "base": around(250, 20), "swings": swings, "futures": 60}
    return Tornado(**{**facts, "ball": ball(results()[0]), **changes})


def the_spreads():
    courses = Spread(-240.0, -400.0, -300.0, -230.0, -150.0, -90.0)
    return tuple(
        TwoSpreads(measure, mean, around(mean, chance), around(mean, numbers), courses, 100, 200)
        for measure, mean, chance, numbers in (
            ("days_in_nobodys_hands", -240.0, 30.0, 100.0),
            ("weeks_with_nobody", -20.0, 2.0, 7.0),
            ("weeks_crisis", 0.0, 0.1, 0.1),
            ("staff_hours", 27.0, 2.0, 5.0),
        )
    )


def group_years(*names):
    """Return groups whose measures lie further apart, the further down they stand."""
    return [
        GroupYear(
            name,
            {
                "days_in_nobodys_hands": (90.0 + 70 * at, 20.0 + 40 * at, 80.0 + 60 * at, 190.0 + 90 * at),
                "weeks_with_nobody": (12.0 + 4 * at, 4.0, 11.0 + 4 * at, 22.0 + 6 * at),
                "promises_kept": (80.0 - 20 * at,) * 4,
            },
        )
        for at, name in enumerate(names)
    ]


FIGURES = {
    "groups": lambda language, layout: draw_groups(
        group_years("Gruppe 1", "Gruppe 2", "Gruppe 3 med et langt navn om onsdagen"), language, layout
    ),
    "one group": lambda language, layout: draw_groups(group_years("Gruppe 1"), language, layout),
    "ball": lambda language, layout: draw_ball(ball(results()[1]), language, layout),
    "two balls": lambda language, layout: draw_ball(ball(results()[1]), language, layout, ball(results()[0])),
    "story": lambda language, layout: draw_story(the_story(), language, layout),
    "story with hours": lambda language, layout: draw_story(the_story(1), language, layout),
    "states": lambda language, layout: draw_states(results()[1], language, layout),
    "comparison": lambda language, layout: draw_comparison(compare(*results()), language, layout),
    "hours": lambda language, layout: draw_hours(results()[1], language, layout),
    "barriers": lambda language, layout: draw_barriers(costs(), language, layout),
    "ribbons": lambda language, layout: draw_ribbons(the_story(), language, layout),
    "ribbons of people": lambda language, layout: draw_ribbons(the_story(1), language, layout),
    "courses": lambda language, layout: draw_courses(results()[1], language, layout),
    "two plans' weeks": lambda language, layout: draw_weeks(results()[1], language, layout, results()[0]),
    "paired": lambda language, layout: draw_paired(*results(), "days_in_nobodys_hands", language, layout),
    "paired hours": lambda language, layout: draw_paired(*results(), "staff_hours", language, layout),
    "parting": lambda language, layout: draw_parting(parting(*results()), language, layout, told=3),
    "waterfall": lambda language, layout: draw_waterfall(the_shares(), language, layout),
    "tornado of two": lambda language, layout: draw_tornado(the_tornado(), language, layout, difference=True),
    "two spreads": lambda language, layout: draw_two_spreads(the_spreads(), language, layout),
}


@cache
def drawn(name, language, layout):
    return FIGURES[name](language, layout)


every_figure = pytest.mark.parametrize("name", FIGURES)
every_layout = pytest.mark.parametrize("layout", Layout)
every_language = pytest.mark.parametrize("language", LANGUAGES)


def texts(drawing):
    return ["".join(element.itertext()) for element in ET.fromstring(drawing.svg).iter(f"{SVG}text")]


def names(drawing):
    """Return what the drawing calls its parts, without the mark that keeps two drawings apart."""
    ids = (element.get("id") for element in ET.fromstring(drawing.svg).iter() if element.get("id"))
    return [one.split("-", 1)[1] for one in ids]
