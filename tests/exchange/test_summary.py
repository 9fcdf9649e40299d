import re
from datetime import date
from html.parser import HTMLParser

import pytest

from kitools.exchange import plan_file_name, plan_summary
from kitools.ground import Finding, Severity
from kitools.plan import (
    CORE,
    AreaStatus,
    Challenge,
    Child,
    Citizen,
    Commitment,
    Consent,
    Coordinator,
    Goal,
    IfThen,
    Intervention,
    InterventionAnswer,
    LegalBasis,
    LifeArea,
    Meeting,
    Objection,
    OtherPlan,
    OtherPlanKind,
    Participant,
    Plan,
    Relative,
    Revision,
    Sector,
    ServiceContact,
    Topic,
    Trigger,
    Upkeep,
)
from kitools.words import tr

ON = date(2026, 5, 4)
NASTY = "<script>alert(1)</script> & \"'"


VOID = ("meta", "br")


class Outline(HTMLParser):
    """Reads a document: its elements with attributes, and the text of each."""

    def __init__(self, text):
        super().__init__()
        self.open, self.elements, self.problems = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.elements.append([tag, dict(attrs), ""])
        if tag not in VOID:
            self.open.append((tag, self.elements[-1]))

    def handle_endtag(self, tag):
        if not self.open or self.open.pop()[0] != tag:
            self.problems.append(tag)

    def handle_data(self, data):
        for _, element in self.open:
            element[2] += data

    def texts(self, tag):
        return [text for name, _, text in self.elements if name == tag]


def a_full_plan(text="noget"):
    return Plan(
        case="birgit",
        citizen=Citizen(chosen_name=text, children=(Child(id="a", age=7, note=text),)),
        initiator=Sector.PSYCHIATRY,
        initiated_on=ON,
        owner="ki",
        participants=(Participant(id="ki", sector=Sector.HOUSING, function=text, contact_details=text),),
        contacts=(ServiceContact(sector=Sector.HOUSING, started_on=ON),),
        signs=("repeated_admissions", "unstable_attendance"),
        status=(AreaStatus(area=LifeArea.HOUSING, text=text, told_by=Sector.HOUSING),),
        other_plans=(OtherPlan(id="p", kind=OtherPlanKind.JOB_PLAN, holder=Sector.JOB_CENTRE, note=text),),
        network=(Relative(id="r", relation=text, name=text, note=text),),
        wish=text,
        what_worked=text,
        consents=(Consent(id="c", basis=LegalBasis.MUNICIPAL, topics=(Topic.HOUSING, Topic.FINANCES), note=text),),
        objections=(Objection(id="o", parties=(Sector.JOB_CENTRE,)),),
        challenges=(Challenge(id="two", text="den anden", priority=2), Challenge(id="one", text=text, priority=1)),
        goals=(Goal(id="g", text=text),),
        interventions=(
            Intervention(id="i", text=text, goal="g", responsible=("ki",), due=ON, answer=InterventionAnswer.ACCEPTED),
            Intervention(id="j", text=text),
        ),
        if_thens=(IfThen(id="t", trigger=Trigger.CRISIS, then=text, who="ki", within_days=2),),
        coordinator=Coordinator(participant="ki", hours_per_week=1.5, stand_in="ki", competences=text),
        upkeep=Upkeep(triggers=(Trigger.CRISIS, Trigger.MOVE), fixed_weeks=8, writer="ki", where=text),
        commitments=(Commitment(participant="ki", hours_per_week=2, escalation=text),),
        meeting=Meeting(
            held_on=ON, chair="ki", minute_taker="ki", present=("ki",), agenda=(text,), agreements=(text,),
            expectations=text, next_meeting=date(2026, 7, 27),
        ),
        revisions=(Revision(number=2, on=ON, what=text, why=text),),
    )  # fmt: skip


def outline(plan, language="da", findings=(), title="Birgit – en dør ad gangen"):
    return Outline(plan_summary(plan, findings, language, ON, title))


@pytest.mark.parametrize("language", ["da", "en"])
def test_an_empty_plan_prints_and_says_what_is_not_written(language):
    document = outline(Plan(), language)
    assert document.problems == []
    assert document.texts("p").count(tr(language, "summary.not_written")) == 5
    assert tr(language, "common.nobody") in document.texts("dd")


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_core_stands_in_its_order_before_more(language):
    headings = outline(a_full_plan(), language).texts("h2")
    parts = ("wish", "challenges", "goals", "interventions", "if_thens", "who_holds_together")
    assert headings[:6] == [tr(language, f"summary.{part}") for part in parts]
    assert len(CORE) == 7
    assert len(headings) == 6 + 13


def test_every_text_from_people_is_escaped():
    text = plan_summary(a_full_plan(NASTY), (), "da", ON, NASTY)
    assert "<script" not in text
    assert Outline(text).problems == []
    assert NASTY in Outline(text).texts("blockquote")[0]


def test_the_document_calls_nothing():
    text = plan_summary(a_full_plan(), (), "da", ON, "sag")
    assert not re.search(r"https?:|//|url\(|@import|<script|<link|<img|src=", text)


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_mark_stands_where_print_repeats_it_on_every_page(language):
    document = outline(a_full_plan(), language)
    marks = [text for text in document.texts("thead") if tr(language, "common.fictive") in text]
    assert len(marks) == 2


def test_the_page_says_its_language_and_its_title():
    document = outline(Plan(), "en")
    assert document.elements[0][:2] == ["html", {"lang": "en"}]
    assert document.texts("title") == ["KI-plan – Birgit – en dør ad gangen"]


def test_tables_have_captions_and_headers_with_a_scope():
    document = outline(a_full_plan())
    tables = [attributes for tag, attributes, _ in document.elements if tag == "table" and not attributes.get("role")]
    assert len(document.texts("caption")) == len(tables)
    assert all(attributes["scope"] in ("col", "row") for tag, attributes, _ in document.elements if tag == "th")


def test_dates_hours_and_people_are_said_in_words():
    said = plan_summary(a_full_plan("Bostøtte"), (), "da", ON, "sag")
    assert "4. maj 2026" in said
    assert "mandag 27. juli 2026" in said
    assert "1,5 time om ugen" in said
    assert ">Bostøtte</td>" in said
    assert "hver 8. uge" in said
    assert "Krise eller optræk og flytning" in said


def test_challenges_stand_by_priority():
    assert outline(a_full_plan()).texts("ol")[0] == "nogetden anden"


def test_findings_are_told_last():
    finding = Finding("store.locked", Severity.STOP, "source", "wish")
    document = outline(Plan(), findings=(finding,))
    assert document.texts("h2")[-1] == tr("da", "summary.findings")
    assert document.texts("tr")[-1] == "Vigtigst" + tr("da", "store.locked")


def test_line_breaks_in_a_wish_are_kept():
    assert "<blockquote>en<br>to</blockquote>" in plan_summary(Plan(wish="en\nto\n"), (), "da", ON, "sag")


@pytest.mark.parametrize(
    ("plan", "name"),
    [
        (Plan(), "ki-plan-borger.html"),
        (Plan(case="birgit", revisions=(Revision(number=3, on=ON),)), "ki-plan-birgit-v3.html"),
        (Plan(citizen=Citizen(chosen_name="../../Søren\\Åby é")), "ki-plan-soeren-aaby-e.html"),
        (Plan(citizen=Citizen(chosen_name="☺")), "ki-plan.html"),
    ],
)
def test_a_file_name_is_plain_whatever_the_plan_holds(plan, name):
    assert plan_file_name(plan, "html") == name
