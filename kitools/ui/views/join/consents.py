"""Yes and no to sharing, in a line each."""

from collections.abc import Sequence

from markupsafe import Markup

from kitools.cases import GivenConsent, GivenObjection
from kitools.plan import Consent, Objection
from kitools.ui.views.join.part import SeatPart
from kitools.ui.views.values import code_words


def consent_lines(
    part: SeatPart, consents: Sequence[GivenConsent | Consent], objections: Sequence[GivenObjection | Objection]
) -> list[Markup]:
    """Return a line for each yes and each no to sharing."""
    language = part.model.language
    yes = [
        part.say("practice.learned-consent", topics=[code_words(language, t) for t in one.topics],
                 parties=[code_words(language, p) for p in one.parties])
        for one in consents
    ]  # fmt: skip
    no = [
        part.say("practice.learned-objection",
                 topics=[code_words(language, t) for t in one.topics] or [part.tr("practice.everything")],
                 parties=[code_words(language, p) for p in one.parties] or [part.tr("practice.everybody")])
        for one in objections
    ]  # fmt: skip
    return [*yes, *no]
