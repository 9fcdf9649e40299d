"""The whole way through the practice page, in both languages, on a wide screen and on a phone."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import expect

from kitools.plan import InterventionAnswer, Trigger, read_plan
from kitools.words import tr

pytestmark = pytest.mark.browser
WISH = "Ro om aftenen, og at nogen ringer"


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["da", "en"])
@pytest.mark.parametrize("width", [1280, 390])
def test_the_whole_way(exercise, lang, width):
    walk = exercise(lang=lang, width=width)
    chosen(walk)
    talked(walk)
    planned(walk)
    a_year_passed(walk)
    compared(walk)
    taken_along(walk)


def chosen(walk):
    """Choose a case and read it."""
    walk.title("step.choose-title")
    walk.looks_right()
    walk.begin()
    walk.looks_right()
    walk.press("practice.to-talk", name=walk.citizen)


def talked(walk):
    """Talk with the citizen in every moment, and ask the others everything that can be asked."""
    walk.title("step.talk-title", name=walk.citizen)
    case = walk.case.short()
    for moment in case.voice:
        box = walk.seen.locator(f".kt-moment-{moment.id}")
        box.get_by_role("button", name=moment.ways[0].says.in_language(walk.lang), exact=True).click()
        expect(box).to_contain_text(moment.ways[0].reply.in_language(walk.lang)[:40])
    expect(walk.seen.locator(".kt-learned")).to_contain_text(walk.words("practice.in-the-plan-now"))
    role = next(one for one in case.roles if walk.seen.locator(f".kt-role-{one.id}").count())
    box = walk.seen.locator(f".kt-role-{role.id}")
    for answer in role.answers:
        box.get_by_role("button", name=answer.question.in_language(walk.lang)).click()
        expect(box.locator(".kt-talk-me", has_text=answer.question.in_language(walk.lang))).to_be_visible()
    walk.looks_right()
    walk.press("practice.to-plan")


def planned(walk):
    """Make the plan in its four phases."""
    days = [date.today() + timedelta(days=days) for days in (14, 90)]
    function = walk.case.roles[0].function.in_language(walk.lang)
    stand_in = walk.case.roles[1].function.in_language(walk.lang)
    walk.title("step.plan-title", name=walk.citizen)
    walk.phase("right")
    walk.looks_right()
    walk.press("practice.more")
    expect(walk.card("contacts")).to_be_visible()
    walk.looks_right()
    walk.press("practice.less")
    walk.press("practice.next-phase", phase=walk.words("phase.planning"))

    walk.phase("planning")
    walk.choose("coordinator", "participant", function)
    walk.choose("coordinator", "stand_in", stand_in)
    walk.write("coordinator", "hours_per_week", "1,5" if walk.lang == "da" else "1.5")
    walk.looks_right()
    walk.press("practice.next-phase", phase=walk.words("phase.meeting"))

    walk.phase("meeting")
    walk.write("wish", "wish", WISH)
    walk.add("interventions")
    walk.write("interventions", "text", "Besøg hver tirsdag")
    walk.choose("interventions", "responsible", function)
    walk.date("interventions", "due", days[0])
    walk.choose("interventions", "answer", walk.words(f"intervention_answer.{InterventionAnswer.ACCEPTED}"))
    walk.looks_right()
    walk.done("interventions")
    walk.add("if_thens")
    walk.choose("if_thens", "trigger", walk.words(f"trigger.{Trigger.NO_SHOWS}"))
    walk.write("if_thens", "then", "Så kører vi forbi")
    walk.choose("if_thens", "who", function)
    walk.write("if_thens", "within_days", "2")
    walk.done("if_thens")
    walk.press("practice.next-phase", phase=walk.words("phase.follow_up"))

    walk.phase("follow_up")
    walk.date("next_meeting", "next_meeting", days[1])
    walk.looks_right()
    walk.saved()
    walk.press("practice.let-a-year-pass")


def a_year_passed(walk):
    """See the year, change the plan, and see another."""
    walk.title("step.year-title")
    expect(walk.seen.get_by_text(walk.words("ui.learning-model")).first).to_be_visible()
    picture = walk.seen.locator(f".kt-figure .kt-only-{walk.wide_or_narrow} svg").first
    before = picture.get_attribute("aria-label")
    walk.press("year.another-course")
    expect(picture).not_to_have_attribute("aria-label", before)
    walk.press("year.explain")
    expect(walk.seen.locator(".kt-lead")).to_be_visible()
    walk.seen.locator(".kt-note summary", has_text=walk.words("numbers.why")).click()
    expect(walk.seen.locator(".kt-note .kt-evidence tbody tr").first).to_be_visible()
    walk.press("year.show-deeper")
    expect(walk.seen.get_by_role("heading", name=walk.words("year.hours-title"))).to_be_visible()
    walk.looks_right()
    walk.assume("hope")
    expect(walk.seen.get_by_text(walk.words("switch.assumed-hope")).first).to_be_visible()
    walk.looks_right()
    walk.press("year.change-the-plan")
    walk.title("step.plan-title", name=walk.citizen)
    walk.to_phase("meeting")
    walk.add("interventions")
    walk.write("interventions", "text", "Ring om fredagen")
    walk.done("interventions")
    walk.press("practice.let-a-year-pass")
    walk.title("step.year-title")
    walk.press("year.compare")


def compared(walk):
    """Hold the two versions against each other."""
    walk.title("step.compare-title")
    expect(walk.seen.get_by_text(walk.words("section.interventions")).first).to_be_visible()
    expect(walk.stance("hope")).to_be_checked()
    walk.press("compare.show-parting")
    expect(walk.seen.get_by_role("heading", name=walk.words("compare.parting-title"))).to_be_visible()
    walk.press("compare.show-barriers")
    expect(walk.seen.get_by_role("heading", name=walk.words("compare.barriers-title"))).to_be_visible()
    walk.looks_right()
    walk.press("year.take-along")


def taken_along(walk):
    """Take the plan along as a file and on paper."""
    walk.title("step.keep-title")
    walk.looks_right()
    assert walk.seen.locator(".kt-code-big").inner_text() == walk.saved()
    plan = read_plan(downloaded(walk, "practice.download-plan").decode())
    assert WISH in plan.wish
    assert [one.text for one in plan.interventions][-2:] == ["Besøg hver tirsdag", "Ring om fredagen"]
    first = plan.interventions[-2]
    assert (first.answer, first.due) == (InterventionAnswer.ACCEPTED, date.today() + timedelta(days=14))
    assert first.responsible == (plan.coordinator.participant,)
    assert (plan.coordinator.hours_per_week, plan.coordinator.stand_in) == (1.5, walk.case.roles[1].id)
    last = plan.if_thens[-1]
    assert (last.trigger, last.then, last.within_days) == (Trigger.NO_SHOWS, "Så kører vi forbi", 2)
    assert plan.meeting.next_meeting == date.today() + timedelta(days=90)
    paper = downloaded(walk, "practice.download-summary").decode()
    assert f'lang="{walk.lang}"' in paper
    for said in (WISH, "Besøg hver tirsdag", "Så kører vi forbi", tr(walk.lang, "trigger.no_shows")):
        assert said in paper
        expect(walk.seen.frame_locator(".kt-preview").get_by_text(said).first).to_be_attached()


def downloaded(walk, code):
    """Return the bytes of the file behind a link."""
    with walk.seen.expect_download() as waiting:
        walk.seen.get_by_role("link", name=walk.words(code), exact=True).click()
    return Path(waiting.value.path()).read_bytes()
