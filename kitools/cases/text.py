"""Text in both languages of the house."""

from typing import Annotated, Any

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from kitools.plan import Text, Value


def _said(text: str) -> str:
    """Refuse a text that says nothing: a language that is empty is missing."""
    if not text.strip():
        raise PydanticCustomError("missing", "the text is empty")
    return text.strip()


Spoken = Annotated[Text, AfterValidator(_said)]
"""Free text that is there: not empty, without a CPR number."""


def counted(least: int, most: int | None = None) -> Any:
    """Return a field for a list that must hold from `least` to `most` parts.

    The number is told to editors here and checked in `logic`, so that one bad part is not also told as one too few.
    """
    limits = {"minItems": least, "maxItems": most}
    return Field(json_schema_extra={name: limit for name, limit in limits.items() if limit is not None})


class Bilingual(Value):
    """The same text in Danish and in English.

    >>> Bilingual(da="Hej", en="Hello").in_language("en")
    'Hello'
    """

    da: Spoken
    en: Spoken

    def in_language(self, language: str) -> str:
        """Return the text in `language` (`da` or `en`)."""
        return self.en if language == "en" else self.da
