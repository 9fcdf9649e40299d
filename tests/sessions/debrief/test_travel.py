"""What was known and did not travel."""

from kitools.cases import case
from kitools.plan import Consent, LegalBasis, Topic
from kitools.sessions import commands as c
from kitools.sessions.commands.telling import case_of, sectors_in
from kitools.sessions.debrief.travel import needed, travel
from kitools.sessions.everyday import let_weeks_pass
from tests.sessions.builders import MONDAY, writing


def a_broad_yes(session, writer):
    """Let the citizen's consent cover everything at the table."""
    parties = sectors_in(session.state, session.group())
    for objection in session.group().plan.objections:
        session.do(writer, c.edit, f"objections/{objection.id}", objection.model_dump(mode="json"), None)
    for basis in (LegalBasis.HEALTH_OTHER_PURPOSE, LegalBasis.MUNICIPAL):
        facts = {"topics": tuple(Topic), "parties": parties, "form": "written", "given_on": MONDAY}
        yes = Consent(id=f"ja-{basis.value[:6]}", basis=basis, **facts)
        session.do(writer, c.edit, f"consents/{yes.id}", None, yes.model_dump(mode="json"))


def first_note(session, index=0):
    """Return somebody in group 1 who plays a role with notes, the role, and one of its notes."""
    group = session.group()
    for name in group.members:
        role = group.group.role_of(name)
        if role in {one.id for one in case("samir").roles}:
            return name, role, case_of(session.state, group).notes_for(role)[index]
    raise AssertionError


def test_a_note_that_was_never_told_though_consent_covered_it_is_untold():
    session, writer = writing()
    a_broad_yes(session, writer)
    _, role, note = first_note(session)
    found = travel(session.state, session.group())
    assert (role, note.id) in {(one.role, one.note) for one in found.untold}


def test_a_note_that_was_told_in_time_is_said_first_and_is_not_untold():
    session, writer = writing()
    a_broad_yes(session, writer)
    name, _, note = first_note(session)
    session.do(name, c.share_note, note.id)
    found = travel(session.state, session.group())
    assert found.in_time == (note.id,)
    assert note.id not in {one.note for one in found.untold}


def test_what_no_consent_covers_is_not_held_against_the_role():
    session, _ = writing(blank=True)
    assert all(one.note for one in travel(session.state, session.group()).untold)
    uncovered = {note.id for role in case_of(session.state, session.group()).roles for note in role.notes}
    assert {one.note for one in travel(session.state, session.group()).untold} < uncovered


def test_a_note_told_without_consent_is_listed_as_such():
    session, _ = writing(blank=True)
    group = session.group()
    for name in group.members:
        for note in case_of(session.state, group).notes_for(group.group.role_of(name)):
            session.do(name, c.share_note, note.id, anyway=True)
    assert travel(session.state, session.group()).uncovered


def test_a_note_told_after_the_week_of_the_card_that_needed_it_is_late():
    session, writer = writing()
    a_broad_yes(session, writer)
    group = session.group()
    found = case_of(session.state, group)
    owner, note = next(
        (name, note)
        for name in group.members
        for note in found.notes_for(group.group.role_of(name))
        if note.topic is Topic.SUBSTANCE_USE
    )
    session.trainer.refresh()
    session.trainer.do(c.send_card, "tilbagefald", ["gruppe-1"])
    sent = session.group().card("tilbagefald").week
    session.trainer.do(let_weeks_pass, ["gruppe-1"], sent + 1)
    when = needed(session.state, session.group(), note)
    assert when is not None
    assert when.week <= sent
    session.do(owner, c.share_note, note.id)
    (late,) = [one for one in travel(session.state, session.group()).late if one.note == note.id]
    assert (late.needed, late.told_in) == (when, sent + 1)


def test_a_matter_on_which_one_role_was_heard_is_one_sided():
    session, _ = writing()
    group, found = session.group(), case_of(session.state, session.group())
    name, note = next(
        (name, note) for name in group.members for note in found.notes_for(group.group.role_of(name)) if note.matter
    )
    session.do(name, c.share_note, note.id, anyway=True)
    (one,) = travel(session.state, session.group()).one_sided
    assert one.matter == note.matter
    assert one.heard == group.group.role_of(name)
    assert one.others
