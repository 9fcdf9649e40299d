"""The PIN, shown this once, with the join code."""

from collections.abc import Callable

from kitools.ui.views.parts import Stack, block, button, card, joined, row, say, tag, with_classes
from kitools.words import tr


class PinCard(Stack):
    """PIN and join code of a new session; `go_on` leads to the waiting room."""

    def __init__(self, language: str, pin: str, join_code: str, go_on: Callable[[], None]) -> None:
        shown = joined(
            (
                tag("h2", say(language, "trainer.write_it_down"), "kt-pin-title", tabindex="-1"),
                tag("p", say(language, "trainer.pin_hint")),
                tag("dl", joined(_rows(language, pin, join_code)), "kt-keys"),
                tag("p", say(language, "trainer.pin_lost"), "kt-remark-ought"),
            )
        )
        press = button(tr(language, "trainer.have_written"), go_on, "primary")
        super().__init__(children=(card(block(shown), row(press)),))
        with_classes(self, "kt-stack")


def _rows(language: str, pin: str, join_code: str) -> tuple[object, ...]:
    """Return PIN and join code with their names."""
    halves = " ".join((pin[:4], pin[4:]))
    return (
        tag("dt", say(language, "trainer.pin")),
        tag("dd", halves, "kt-code-big kt-pin"),
        tag("dt", say(language, "trainer.join_code")),
        tag("dd", join_code, "kt-code-big kt-join-code"),
    )
