"""Text in both languages of the house."""

from typing import Annotated

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from kitools.plan import Text, Value


def _said(text: str) -> str:
    """Refuse a text that says nothing: a language that is empty is missing."""
    if not text.strip():
        raise PydanticCustomError("missing", "the text is empty")
    return text.strip()


Spoken = Annotated[Text, AfterValidator(_said)]
"""Free text that is there: not empty, without a CPR number."""


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
