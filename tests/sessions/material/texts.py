"""What stands in a value in two languages."""

from kitools.cases import Bilingual
from kitools.plan import Value


def texts_in(value: object) -> list[Bilingual]:
    """Return every text in `value`, here and further in."""
    if isinstance(value, Bilingual):
        return [value]
    if isinstance(value, Value):
        return [text for field in type(value).model_fields for text in texts_in(getattr(value, field))]
    return [text for item in value for text in texts_in(item)] if isinstance(value, tuple) else []


def alike_in(value: object) -> list[str]:
    """Return the texts of `value` that are the same in both languages."""
    return [text.da for text in texts_in(value) if text.da == text.en]
