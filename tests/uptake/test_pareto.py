"""Paretos: what was written, however it was written, most often first, and on how many citizens it rests."""

import pytest

from kitools.barriers import BARRIERS
from kitools.ground import KitError
from kitools.uptake.pareto import Factors, counted, pareto
from kitools.words import LANGUAGES, tr
from tests.uptake.evaluated import citizens, counts, evaluated


def written(*cells, column="barriers"):
    return evaluated(citizens(*({"unit": "A", column: cell} for cell in cells)))


def test_things_are_counted_most_often_first_and_added_up():
    found = pareto(written("Tid; Bil", "Tid", "Tid;Regn", None, ""))
    assert [(item.text, item.count, item.cumulative) for item in found.items] == [
        ("Tid", 3, 3),
        ("Bil", 1, 4),
        ("Regn", 1, 5),
    ]
    assert [item.cumulative_share for item in found.items] == pytest.approx([0.6, 0.8, 1])
    assert (found.few, found.mentions, found.citizens_with, found.citizens) == (2, 5, 3, 5)


def test_those_alike_stand_in_the_order_of_their_text():
    assert [item.text for item in counted(["b", "c", "a", "c"])] == ["c", "a", "b"]


def test_a_citizen_counts_a_thing_once_and_blanks_and_capitals_are_nothing():
    found = pareto(written("tid;Tid ;  TID", " tid ", ";;"))
    assert [(item.text, item.count) for item in found.items] == [("tid", 2)]
    assert found.citizens_with == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_barrier_of_the_catalogue_is_one_thing_by_code_and_by_name(language):
    name = tr(language, "barrier.B08")
    found = pareto(written("B08", "b8", f"{name.upper()}; andet", "B14"))
    assert (found.items[0].code, found.items[0].count) == ("B08", 3)
    assert {item.code for item in found.items} == {"B08", "B14", ""}


def test_helping_factors_have_their_own_column_and_catalogue():
    found = pareto(written("P2; B08", column="facilitators"), Factors.FACILITATORS)
    assert [item.code for item in found.items] == ["", "P2"]


def test_nothing_written_is_refused():
    for data in (written(None, " ; "), evaluated(counts([("A", None, 3, "created")]))):
        with pytest.raises(KitError, match=r"uptake\.nothing_written"):
            pareto(data)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_a_pareto_says_has_words_and_a_code_is_said_by_its_name(language):
    for one in BARRIERS:
        said = pareto(written(f"{one.code};andet", one.code)).readings[0]
        assert tr(language, f"barrier.{one.code}") in tr(language, said.code, **said.facts)
    for found in (pareto(written("tid")), pareto(written("P1;P2", column="facilitators"), Factors.FACILITATORS)):
        for one in (*found.readings, *found.assumptions, *found.cannot_show):
            assert tr(language, one.code, **one.facts)
