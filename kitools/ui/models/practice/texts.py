"""What may be kept of a text that somebody types: never a CPR number, whatever else stands around it."""

from dataclasses import dataclass

from kitools.ground import CprLook, look_for_cpr, without_cpr
from kitools.plan.base import LONGEST_TEXT


@dataclass(frozen=True)
class Admission:
    """What is kept of a text, how it looked (fine, to be asked about, or refused), and whether it had room."""

    kept: str
    look: CprLook
    has_room: bool = True

    @property
    def whole(self) -> bool:
        """Whether all that was typed is kept."""
        return self.look is CprLook.ACCEPT and self.has_room


def admit(text: str, vouched: tuple[str, ...] = ()) -> Admission:
    """Return what may be kept of `text`; ten digits that are no date pass when somebody has vouched for the text.

    There is room for `LONGEST_TEXT` characters; what is over is not kept.

    >>> admit("31 02 er ingen dato: 310299-1234").look.value
    'review'
    """
    look = look_for_cpr(text)
    if look is CprLook.REVIEW and text.strip() in vouched:
        look = CprLook.ACCEPT
    kept = text if look is CprLook.ACCEPT else without_cpr(text)
    return Admission(kept[:LONGEST_TEXT], look, len(kept) <= LONGEST_TEXT)
