import pytest

from kitools.ground import Finding, KitError, Severity, shipped


def test_an_error_carries_its_code_and_the_value():
    error = KitError("case.unknown", id="case-x")
    assert (error.code, error.facts) == ("case.unknown", {"id": "case-x"})
    assert "case.unknown" in str(error)
    assert "case-x" in str(error)


def test_severities_stand_from_most_to_least():
    assert list(Severity) == [Severity.STOP, Severity.OUGHT, Severity.CONSIDER]


def test_a_finding_cannot_be_changed():
    finding = Finding("a.b", Severity.STOP, "kilde", "wish")
    with pytest.raises(AttributeError):
        finding.code = "c"  # type: ignore[misc]


def test_shipped_folders_lie_in_the_wheel_or_the_checkout():
    assert shipped("training").parent == shipped("data").parent
    assert shipped("pages").name == "pages"
