"""What tests of the uptake page begin with: small files as a municipality would save them, and a page over them."""

from datetime import date

from kitools.ui.models.uptake.files import Example
from kitools.ui.models.uptake.model import UptakeModel
from kitools.ui.models.uptake.steps import Step

TODAY = date(2024, 3, 1)
EVIL = "<img src=x onerror=alert(1)>\"'&amp;"
CPR = "-".join(("211062", "5629"))


def a_file(*rows: str, head: str = "borger;enhed;tegn set;plan oprettet") -> bytes:
    """Return a file with `rows` under `head`."""
    return "\n".join((head, *rows, "")).encode()


def twenty(unit: str = "Linden", other: str = "Egen") -> bytes:
    """Return a sound file: twenty citizens in two units."""
    rows = (
        f"B{number:03};{unit if number % 2 else other};{1 + number:02}-{1 + number % 9:02}-2022;{1 + number:02}-11-2022"
        for number in range(1, 21)
    )
    return a_file(*rows)


def a_model(language: str = "da") -> UptakeModel:
    """Return the model of a page that somebody has just opened."""
    return UptakeModel(language, TODAY)


def a_model_with(content: bytes, name: str = "planer.csv", language: str = "da") -> UptakeModel:
    """Return the model after somebody has chosen a file."""
    model = a_model(language)
    model.take_file(name, content)
    return model


def an_example(example: Example = Example.TWELVE_UNITS, language: str = "da") -> UptakeModel:
    """Return the model at the questions, over an example."""
    model = a_model(language)
    model.take_example(example)
    model.go(Step.ASK)
    return model
