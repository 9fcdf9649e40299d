"""Text in both languages of the house."""

from kitools.plan import Text, Value


class Bilingual(Value):
    """The same text in Danish and in English.

    >>> Bilingual(da="Hej", en="Hello").in_language("en")
    'Hello'
    """

    da: Text
    en: Text

    def in_language(self, language: str) -> str:
        """Return the text in `language` (`da` or `en`)."""
        return self.en if language == "en" else self.da
