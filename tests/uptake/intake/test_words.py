"""Whatever the intake can say, both languages can say, with a remedy."""

import re
from pathlib import Path

import pytest

import kitools.uptake.intake as room
from kitools.uptake.intake import Field, Gravity, Shape
from kitools.words import LANGUAGES, has, say

SOURCE = "".join(path.read_text(encoding="utf-8") for path in sorted(Path(room.__file__).parent.glob("*.py")))
OF_NUMBERS = ("ambiguous_number", "hidden_number", "negative_number", "not_a_number", "not_whole")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_fault_has_a_sentence_and_a_remedy_and_every_remark_a_sentence(lang):
    codes = {
        *re.findall(r'"(intake_(?:fault|remark)\.[a-z_]+)"', SOURCE),
        *(f"intake_fault.{one}" for one in OF_NUMBERS),
    }
    assert len(codes) > 70
    parts = [(code, part) for code in codes for part in ((None, "mend") if "_fault" in code else (None,))]
    assert [(code, part) for code, part in parts if not has(lang, code, part)] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_fields_shapes_and_gravities_have_names(lang):
    assert [one for one in (*Field, *Shape, *Gravity) if say(lang, one) == one.value] == []
