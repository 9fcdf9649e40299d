"""What a trainer takes home: complete, in both languages, without a name, and nothing from too few."""

import re

import pytest

from kitools.exchange.sessions.account import Account, account
from kitools.exchange.sessions.document_html import as_html
from kitools.exchange.sessions.report import report_html, report_pdf, steering_html, steering_pdf
from kitools.exchange.sessions.report.before_after import before_after
from kitools.exchange.sessions.report.done import sectors
from kitools.exchange.sessions.report.findings import findings
from kitools.exchange.sessions.report.groups import side_by_side
from kitools.exchange.sessions.report.register import rows
from kitools.exchange.sessions.report.steering import steering
from kitools.exchange.sessions.report.whole import report
from kitools.plan import Sector
from kitools.sessions import commands as c
from kitools.sessions.desk import Desk
from kitools.sessions.values import Reply
from kitools.words import LANGUAGES, tr
from tests.exchange.sessions.conftest import HOSTILE
from tests.exchange.sessions.reading import Outline, pages, set_text
from tests.sessions.builders import Session
from tests.sessions.played import NICKNAMES, key_of

PARTS = (
    "short", "done", "side_by_side", "decisions", "cards", "travel", "needs", "before_after", "mondays", "cannot_show",
)  # fmt: skip


def flat(text):
    return re.sub(r"\s+", " ", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_tells_everything_in_its_order_and_is_well_formed(told, language):
    outline = Outline(as_html(report(told(language))))
    assert outline.problems == []
    assert outline.texts("h2") == [tr(language, f"session_report.{part}") for part in PARTS]
    assert outline.elements[0][1] == {"lang": language}
    assert outline.texts("h1") == [tr(language, "session_report.title", title="Fælles dag")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("document", [report, steering])
def test_page_and_pdf_say_the_same(told, language, document):
    made = document(told(language))
    on_the_page = Outline(as_html(made))
    in_the_pdf = set_text(made)
    for tag in ("h1", "h2", "h3", "li", "td", "caption"):
        for text in on_the_page.texts(tag):
            assert flat(text).strip() in in_the_pdf


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_nickname_stands_in_the_report_or_the_page_for_the_steering_group(played, pictures, language):
    given = (played.state, played.facts, pictures, language)
    for text in (report_html(*given), steering_html(*given), set_text(report(account(*given)))):
        said = re.sub(r'src="data:[^"]*"', "", text)
        found = [name for name in (*NICKNAMES, "Mette") if re.search(rf"(?<!\w){re.escape(name)}", said, re.IGNORECASE)]
        assert found == []
    assert tr(language, "session_report.somebody") in report_html(*given)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_people_typed_comes_out_as_text(hostile, language):
    given = (hostile.state, hostile.facts, {}, language)
    told = account(*given)
    page = report_html(*given) + steering_html(*given)
    assert "<script" not in page
    assert Outline(report_html(*given)).problems == []
    for document in (report(told), steering(told)):
        assert flat(HOSTILE).strip()[:20] in set_text(document)
    assert set_text(report(told)).count('#import "x": * "] $a$ *b* @c {{') > 20
    assert pages(report_pdf(*given)) >= 5


def test_the_same_log_gives_the_same_report(played, pictures):
    given = (played.state, played.facts, pictures, "da")
    assert report_pdf(*given) == report_pdf(*given)
    assert report_html(*given) == report_html(*given)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_for_the_steering_group_is_one_page_however_long_needs_are(language):
    session = Session(people=8)
    for number in range(8):
        words = f"{number} " + "et meget langt behov " * 180
        session.do(f"p{number}", c.name_need, f"n{number}", words, "Lederen af koordinatorfunktionen på tvær", "B12")
    given = (session.state, session.trainer.facts, {}, language)
    assert pages(steering_pdf(*given)) == 1
    table = steering(account(*given)).parts[1].blocks[0]
    assert len(table.rows) == 5
    assert all(len(row[0]) <= 220 for row in table.rows)


def test_the_steering_group_is_told_three_things_what_is_needed_and_what_it_is_asked(told):
    page = steering(told("en"))
    assert [one.title for one in page.parts] == [
        "Three things you should know",
        "The 3 needs that matter most",
        "What we ask of you",
    ]
    assert page.parts[1].blocks[0].rows[0][2] == "Ledelsen"
    assert len(page.parts[2].blocks[0].items) == 3


def test_what_went_well_is_said_first(told):
    first, *others = findings(told("en"))
    assert "in time" in first
    assert "B12" in others[0]


def test_needs_with_most_votes_come_first_and_the_same_need_is_one(played):
    session = Session(people=4)
    for number in range(3):
        session.do(f"p{number}", c.name_need, f"n{number}", "Tid  til koordinering" if number else "Blanket", "Leder")
    found = rows(account(session.state, session.trainer.facts, {}, "da"))
    assert [(one.text, one.votes) for one in found] == [("Tid  til koordinering", 2), ("Blanket", 1)]
    assert [one.votes for one in rows(account(played.state, played.facts))] == [7, 1, 1]


def test_figures_are_those_in_the_language_of_the_report_and_as_wide_as_on_a_screen(told):
    for language, words in (("da", "Læringsmodel"), ("en", "learning model")):
        images = [a for tag, a, _ in Outline(as_html(report(told(language)))).elements if tag == "img"]
        assert len(images) == 1
        assert words in as_html(report(told(language)))
        assert images[0]["alt"]


def test_groups_stand_in_their_own_order_and_a_year_says_its_spread(told):
    made, years = (one for one in side_by_side(told()).blocks[:2])
    assert [row[0] for row in made.rows] == ["Blå", "Grøn"]
    assert [row[0] for row in years.rows] == ["Blå", "Grøn"]
    assert all(re.fullmatch(r"\d+( \(\d+–\d+\))?", cell) for row in years.rows for cell in row[2:])


def test_decisions_say_the_latest_and_that_it_was_changed(told):
    page = as_html(report(told("en")))
    assert "Kommunen ejer planen<br>(changed once)" in page
    assert "Psykiatrien begynder" not in page


@pytest.mark.parametrize(
    ("people", "said"),
    [
        ((5, 7), "Psykiatrien: 7 og Boligsocial indsats og botilbud: 5"),
        ((5, 9, 2), "Psykiatrien: 9 og andre sektorer tilsammen: 7"),
        (
            (9, 6, 5, 3, 2),
            "Boligsocial indsats og botilbud: 9, Psykiatrien: 6, Jobcentret: 5 og andre sektorer tilsammen: 5",
        ),
        ((4, 4), "Ikke vist: For få fra hver sektor til at fordele dem"),
        ((), ""),
    ],
)
def test_sectors_with_few_are_told_together_and_cannot_be_had_by_subtraction(people, said):
    order = (Sector.HOUSING, Sector.PSYCHIATRY, Sector.JOB_CENTRE, Sector.GENERAL_PRACTICE, Sector.SOCIAL_SERVICES)
    session = Session(people=0)
    for sector, count in zip(order, people, strict=False):
        for number in range(count):
            joining(session, f"{sector.value[:3]}{number}", f"{sector.value} {number}", sector)
    assert sectors(account(session.state, ())) == said


def joining(session, who, nickname, sector):
    desk = Desk(session.log, "s", who)
    desk.refresh()
    desk.do(c.join, nickname, sector)


def answering(session, count, occasion="before", step=3):
    for number in range(count):
        replies = [Reply(item="deling", step=step), Reply(item="med-hjem", text=f"Ord nr. {number}")]
        session.do(f"p{number}", c.answer, key_of(number), occasion, "psychiatry", replies)


def test_fewer_than_five_pairs_show_no_answer():
    session = Session(people=8)
    answering(session, 8)
    answering(session, 4, "after", 4)
    part = before_after(account(session.state, ()))
    said = " ".join(getattr(one, "text", "") for one in part.blocks)
    assert "4 har svaret begge gange, 4 kun før, 0 kun efter." in said
    assert tr("da", "session_report.too_few", fewest=5) in said
    assert not any(hasattr(one, "rows") for one in part.blocks)
    assert "Ord nr." not in str(part)


def test_five_pairs_are_shown_with_number_and_interval_and_not_by_sector_alone():
    session = Session(people=8)
    answering(session, 5)
    answering(session, 5, "after", 4)
    tables = [one for one in before_after(account(session.state, ())).blocks if hasattr(one, "rows")]
    assert [row[1:] for row in tables[0].rows] == [("5", "3", "4", "+1 (+1 til +1)", "5 / 0 / 0")]
    assert len(tables) == 1


def test_a_session_in_which_nothing_happened_can_be_told():
    session = Session(people=0)
    for language in LANGUAGES:
        given = (session.state, session.trainer.facts, {}, language)
        assert Outline(report_html(*given)).problems == []
        assert pages(report_pdf(*given)) == 1
        assert pages(steering_pdf(*given)) == 1


def test_a_nickname_that_is_the_citizens_name_stays_the_citizens():
    session = Session(people=0)
    for number, name in enumerate(("Samir", "Bo", "Mette")):
        joining(session, f"p{number}", name, Sector.HOUSING)
    told = Account(session.state, (), {}, "da")
    assert told.words("Mette spørger METTE, om Bo og Samir bor hos Mettes mor") == (
        "[deltager] spørger [deltager], om Bo og [deltager] bor hos [deltager]s mor"
    )
    session = Session(people=8)
    session.do("p0", c.rename, "Samir", Sector.HOUSING)
    assert Account(session.state, (), {}, "da").words("Samir vil have ro") == "Samir vil have ro"


@pytest.mark.parametrize(("people", "shown"), [(4, False), (5, True)])
def test_what_became_of_promises_and_needs_is_counted_once_enough_have_looked(people, shown):
    session = Session(people=people, size=people)
    for number in range(people):
        session.do(f"p{number}", c.write_monday, key_of(number), "Ringe", "To timer om ugen", "")
        outcome = "kept" if number else "not"
        session.do(f"p{number}", c.check_monday, key_of(number), outcome, "", outcome)
    told = flat(as_html(report(account(session.state, session.trainer.facts))))
    assert ("Holdt: 4, delvis holdt: 0, ikke holdt: 1" in told) is shown
    assert ("Har nogen svaret på behovet? Ja: 4, delvist: 0, nej: 1" in told) is shown
