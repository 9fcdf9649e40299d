from datetime import UTC, date, datetime

import pytest

from kitools.words import LANGUAGES, MissingWords, attributes, has, say_number, say_time, tr


def test_a_code_with_a_dot_is_said():
    assert tr("da", "sector.psychiatry") == "Psykiatrien"
    assert tr("en", "sector.psychiatry") == "Psychiatry"


def test_an_attribute_is_said_and_listed():
    assert tr("da", "sector.job_centre", "letter") == "J"
    assert attributes("da", "sector.job_centre") == ("short", "letter")
    assert attributes("da", "no.such_code") == ()


def test_a_code_without_words_is_an_error_that_names_it():
    with pytest.raises(MissingWords) as caught:
        tr("da", "no.such_code")
    assert caught.value.facts == {"said": "no.such_code", "language": "da"}
    with pytest.raises(MissingWords):
        tr("da", "sector.psychiatry", "no_such_attribute")


def test_a_sentence_that_lacks_a_fact_is_an_error():
    with pytest.raises(MissingWords) as caught:
        tr("da", "unit.week_number")
    assert "week" in str(caught.value.facts["reason"])


@pytest.mark.parametrize(("count", "said"), [(0, "0 dage"), (1, "1 dag"), (2, "2 dage"), (1200, "1.200 dage")])
def test_danish_plurals_and_numbers(count, said):
    assert tr("da", "unit.days", count=count) == said


@pytest.mark.parametrize(
    ("fact", "danish", "english"),
    [
        (date(2026, 5, 2), "2. maj 2026", "2 May 2026"),
        (datetime(2026, 5, 2, 10, 42), "2. maj 2026 10.42", "2 May 2026 10:42"),
        (1234.5, "1.234,5", "1,234.5"),
        (("a", "b", "c"), "a, b og c", "a, b and c"),
        (True, "true", "true"),
        ("<b>&", "<b>&", "<b>&"),
    ],
)
def test_facts_are_said_as_the_language_says_them(fact, danish, english):
    assert tr("da", "unit.week_number", week=fact) == f"uge {danish}"
    assert tr("en", "unit.week_number", week=fact) == f"week {english}"


def test_a_fact_that_nobody_can_say_is_an_error():
    with pytest.raises(MissingWords):
        tr("da", "unit.week_number", week=None)


def test_text_between_braces_is_not_read_as_fluent():
    assert tr("da", "unit.week_number", week="{ $week } { sector-psychiatry }") == "uge { $week } { sector-psychiatry }"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_of_the_lists_has_a_name(language):
    import re
    from enum import StrEnum

    from kitools.plan import codes

    lists = [kind for kind in vars(codes).values() if isinstance(kind, type) and issubclass(kind, StrEnum)]
    missing = [
        code
        for kind in lists
        for member in kind
        if not has(language, code := f"{re.sub(r'(?<!^)(?=[A-Z])', '_', kind.__name__).lower()}.{member}")
    ]
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sector_has_a_short_name_and_a_letter_of_its_own(language):
    from kitools.plan import Sector

    letters = [tr(language, f"sector.{sector}", "letter") for sector in Sector]
    assert len(set(letters)) == len(letters)
    assert all(tr(language, f"sector.{sector}", "short") for sector in Sector)


def test_a_number_with_no_decimals_shows_none():
    assert say_number("da", 2.49, digits=0) == "2"


def test_a_moment_is_said_as_danish_clocks_have_it_wherever_the_server_stands():
    moment = datetime(2026, 5, 2, 22, 42, tzinfo=UTC)
    assert say_time("da", moment) == "00.42"
    assert tr("da", "unit.week_number", week=moment) == "uge 3. maj 2026 00.42"


def test_a_member_of_an_enumeration_is_said_by_its_name():
    from kitools.plan import LifeArea, Sector

    assert tr("da", "unit.week_number", week=Sector.JOB_CENTRE) == "uge Jobcentret"
    assert tr("en", "unit.week_number", week=(LifeArea.HOUSING, Sector.JOB_CENTRE)) == "week Housing and The job centre"


def test_a_member_of_an_enumeration_can_be_chosen_by_its_value():
    from fluent.runtime import FluentBundle, FluentResource

    from kitools.plan import Sector
    from kitools.words.bundles import _fact

    bundle = FluentBundle(["da"])
    bundle.add_resource(FluentResource("a = { $who ->\n    [housing] boligen\n   *[other] en anden\n  }"))
    pattern = bundle.get_message("a").value
    assert bundle.format_pattern(pattern, {"who": _fact("da", Sector.HOUSING)}) == ("boligen", [])
    assert bundle.format_pattern(pattern, {"who": _fact("da", Sector.CITIZEN)}) == ("en anden", [])


def test_a_long_text_is_cut_where_a_sentence_holds_it():
    said = tr("da", "unit.week_number", week="æ" * 4000)
    assert said == f"uge {'æ' * 2000} …"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("field", ["futures", "weeks", "seed"])
def test_a_size_out_of_bounds_is_named_in_the_language_of_the_reader(language, field):
    said = tr(language, "simulation.bad_size", field=field, value=-1, least=0, most=9)
    assert said.startswith(
        {
            "da": {"futures": "Antallet af forløb", "weeks": "Antallet af uger", "seed": "Startværdien"},
            "en": {"futures": "The number of courses", "weeks": "The number of weeks", "seed": "The seed"},
        }[language][field]
    )
    assert tr(language, "simulation.other_luck", field=field, a=1, b=2)


def test_the_story_says_what_happened_in_one_way_wherever_it_is_told():
    facts = {"who": "Mette", "kind": "crisis", "days": 1}
    assert tr("da", "story.held", None, **facts) == "Mette tager sig af krisen efter 1 dag."
    assert tr("en", "story.held_as_agreed", None, **facts) == "Mette takes up the crisis after 1 day, as the plan says."
    assert tr("da", "story.nobody_yet", kind="move") == "Ugen slutter, uden at nogen har taget sig af flytningen."


def test_a_story_that_lacks_a_fact_of_a_sentence_it_refers_to_is_an_error():
    with pytest.raises(MissingWords):
        tr("da", "story.nobody_yet")
