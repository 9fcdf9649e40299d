"""The scripted meeting on the screen."""

import pytest

from kitools.cases import case
from kitools.ground import KitError
from kitools.plan import FaultyInput, Sector
from kitools.sessions.material.agendas import agenda
from kitools.sessions.material.demonstration import Demonstration, _faults_in, demonstration, demonstrations
from kitools.sessions.material.reading import read_material
from tests.sessions.material.texts import alike_in

SHOWN = demonstration("coordination-meeting")


def test_a_demonstration_is_about_a_shipped_case_and_its_roles():
    roles = {role.id: role.sector for role in case(SHOWN.case).roles}
    staff = [speaker for speaker in SHOWN.speakers if speaker.sector is not Sector.CITIZEN]
    assert {speaker.id: speaker.sector for speaker in staff}.items() <= roles.items()


def test_it_has_a_length_that_can_be_shown_and_stops_now_and_then():
    assert 25 <= len(SHOWN.lines) <= 40
    assert len(SHOWN.stops) >= 3
    assert SHOWN.stops[-1] == len(SHOWN.lines) - 1
    assert sum(line.note is not None for line in SHOWN.lines) >= 5


def test_it_goes_through_the_whole_agenda_in_order():
    items = list(dict.fromkeys(line.item for line in SHOWN.lines))
    assert items == [item.id for item in agenda(SHOWN.form).items]


def test_everybody_at_the_table_says_something():
    assert {line.speaker for line in SHOWN.lines} == {speaker.id for speaker in SHOWN.speakers}


def test_both_languages_are_there_and_differ():
    assert alike_in(SHOWN) == []


def test_a_demonstration_that_is_not_there_is_refused():
    with pytest.raises(KitError) as refused:
        demonstration("netvaerksmoede")
    assert refused.value.facts["known"] == ", ".join(one.id for one in demonstrations())


def test_a_speaker_or_an_item_that_is_not_there_is_told_with_its_place(tmp_path):
    text = "{da: Ja, en: Yes}"
    path = tmp_path / "x.yaml"
    lines = [
        *("id: x", "case: samir", "form: network", f"title: {text}", f"about: {text}"),
        f"speakers: [{{id: bo, sector: citizen, part: {text}}}]",
        f"lines: [{{speaker: ib, item: kaffe, text: {text}}}]",
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(FaultyInput) as refused:
        read_material(Demonstration, path, _faults_in)
    assert [fault.path for fault in refused.value.faults] == ["lines[0].speaker", "lines[0].item"]
    assert {fault.code for fault in refused.value.faults} == {"material.unknown_id"}
