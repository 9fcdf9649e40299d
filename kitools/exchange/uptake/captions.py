"""What is written with a picture, so that nobody can pass it on without it."""

from kitools.exchange.uptake.asked import Asked
from kitools.exchange.uptake.terms import Prepared
from kitools.figures.uptake import Caption
from kitools.uptake.said import Said
from kitools.words import tr

_READINGS = 3
_CAVEATS = 4


def caption(asked: Asked, ready: Prepared) -> Caption:
    """Return what goes with the picture: question, readings, what cannot be said, source, and who may see it."""
    language = asked.language

    def told(sayings: tuple[Said, ...]) -> tuple[str, ...]:
        return tuple(tr(language, one.code, None, **one.facts) for one in sayings)

    limits = told(ready.cannot_show[:_CAVEATS])
    heading = (tr(language, "uptake.cannot_show"),) if limits else ()
    guessed = (tr(language, "uptake_exchange.guessed_starts"),) if asked.origin.guessed_starts else ()
    source = tr(language, "uptake_page.source", file=asked.origin.table.file, until=asked.origin.until)
    mark = tr(language, f"uptake_page.{ready.terms.mark}_mark")
    return Caption(
        f"{tr(language, f'question.{asked.question}')} · {mark}",
        told(ready.readings[:_READINGS]),
        (*heading, *(f"– {one}" for one in limits), *told(ready.done), *guessed, source),
    )
