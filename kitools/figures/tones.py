"""The colours of figures: the page's own, one for each sector, and a tone for each state."""

from kitools.cases import CourseState
from kitools.plan import Sector

INK = "#1b2733"
QUIET = "#4a5660"
PAPER = "#ffffff"
WASH = "#f4f6f7"
LINE = "#d5dce1"
BORDER = "#767f87"
ACTION = "#0b5c6b"
ACTION_PALE = "#cfe3e6"
WARNING = "#8a5a00"
WARNING_PALE = "#fff6e0"
GOOD = "#1f6b3a"
BAD = "#9b1c31"

SECTORS = {
    Sector.PSYCHIATRY: "#2f5d8a",
    Sector.SUBSTANCE_TREATMENT: "#a34d17",
    Sector.SOCIAL_SERVICES: "#4a4f9c",
    Sector.SOCIAL_PSYCHIATRY: "#6b5b00",
    Sector.HOUSING: "#3c7443",
    Sector.JOB_CENTRE: "#7a3e7a",
    Sector.GENERAL_PRACTICE: "#0f7076",
    Sector.CITIZEN: "#a2304a",
}

STATES = {
    CourseState.RECOVERING: "#dcebf2",
    CourseState.STABLE: "#a3c5a0",
    CourseState.UNSTABLE: "#d08a3c",
    CourseState.OUT_OF_CONTACT: "#6b6790",
    CourseState.CRISIS: "#5c1226",
}
"""From light to dark in the order in which figures stack them; the lightness falls by at least a tenth each time."""


def lightness(colour: str) -> float:
    """Return how light `colour` is for the eye, from 0 (black) to 100 (white): CIE L* (CIE 15:2004).

    >>> round(lightness("#ffffff")), round(lightness("#000000"))
    (100, 0)
    """
    luminance = relative_luminance(colour)
    return 116 * luminance ** (1 / 3) - 16 if luminance > 216 / 24389 else luminance * 24389 / 27


def relative_luminance(colour: str) -> float:
    """Return the relative luminance of `colour`, from 0 to 1 (WCAG 2.2)."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def text_on(colour: str) -> str:
    """Return ink or white, whichever is easier to read on `colour`."""
    return INK if relative_luminance(colour) > 0.18 else PAPER
