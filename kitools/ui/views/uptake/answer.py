"""An answer as it is shown: what the numbers say, the chart, what cannot be said, what is taken for granted."""

import ipywidgets as widgets
from markupsafe import Markup

from kitools.figures.uptake.answers import Draw, drawings
from kitools.ui.models.uptake.model import Answer, UptakeModel
from kitools.ui.models.uptake.steps import Step
from kitools.ui.views.parts import block, button, card, details, heading, joined, listed, row, say, tag
from kitools.ui.views.pictures import picture
from kitools.ui.views.uptake.sayings import error_words, told
from kitools.uptake.choices import Question
from kitools.uptake.said import Result, Said
from kitools.words import tr

_FIRST_LOOK = (Question.OVER_TIME, Question.HOW_MANY)


def answer_parts(model: UptakeModel, turn: int) -> tuple[widgets.Widget, ...]:
    """Return the answer to what is asked now; `turn` tells one answer from the one before."""
    language, answer = model.language, model.answer()
    question = say(language, f"question.{answer.asked.question}")
    title = heading(3, question, "kt-answer-title")
    if answer.result is None:
        return (card(title, _no_answer(language, answer, turn)),)
    result = answer.result
    return (
        card(
            title,
            block(_lead(language, result.readings)),
            *_guessed(model),
            *figures(model, result),
            block(joined((_more(language, _besides(result)), _announced(language, result.readings[:1], turn)))),
            *_why_this_chart(language, result),
            *_to_be_known(model, result),
        ),
        block(_cannot_show(language, result), "kt-cannot"),
        block(_assumed(language, result)),
    )


def first_look(model: UptakeModel) -> tuple[widgets.Widget, ...]:
    """Return one chart of the file as it is understood, to see whether it was understood rightly."""
    language = model.language
    open_to = {question for question, missing in model.questions() if missing is None}
    question = next((one for one in _FIRST_LOOK if one in open_to), None)
    if question is None:
        return ()
    answer = model.look(question)
    if answer.result is None:
        return ()
    hint = block(tag("p", say(language, "uptake_page.first_look"), "kt-hint"))
    return (heading(4, say(language, f"question.{question}")), *figures(model, answer.result)[:1], hint)


def figures(model: UptakeModel, result: object) -> list[widgets.Widget]:
    """Return the figures of a result, each with its caption and its numbers on demand."""
    return [_figure(model, draw) for draw in drawings(result)]


def _figure(model: UptakeModel, draw: Draw) -> widgets.Widget:
    """Return one figure."""
    language, found = model.language, model.file
    caption = say(language, "uptake_page.caption", file=found.reading.file, until=found.until)
    return picture(language, caption, lambda layout: draw(language, layout))


def _no_answer(language: str, answer: Answer, turn: int) -> widgets.Widget:
    """Return why there is no answer."""
    assert answer.trouble is not None
    words = error_words(language, answer.trouble)
    return block(joined((tag("p", words, "kt-remark-ought"), tag("div", words, "kt-announce", data_nonce=str(turn)))))


def _lead(language: str, readings: tuple[Said, ...]) -> Markup:
    """Return the most important reading."""
    return joined(tag("p", told(language, one), "kt-lead") for one in readings[:1])


def _guessed(model: UptakeModel) -> list[widgets.Widget]:
    """Return that starts are guesses, for the example whose source gives none."""
    if not model.file.starts_are_guesses:
        return []
    return [block(tag("p", say(model.language, "uptake_page.assumed_used"), "kt-remark-consider"))]


def _besides(result: Result) -> tuple[Said, ...]:
    """Return the readings after the first, without the reason for the chart, which is said by itself."""
    choice = getattr(result, "choice", None)
    return tuple(one for one in result.readings[1:] if choice is None or one != choice.reason)


def _more(language: str, readings: tuple[Said, ...]) -> Markup:
    """Return the other readings."""
    return listed(told(language, one) for one in readings) if readings else Markup("")


def _announced(language: str, readings: tuple[Said, ...], turn: int) -> Markup:
    """Return the most important reading, to be read out when it appears."""
    return joined(tag("div", told(language, one), "kt-announce", data_nonce=str(turn)) for one in readings)


def _why_this_chart(language: str, result: Result) -> list[widgets.Widget]:
    """Return why the answer is given on this chart, where there were several to choose from."""
    choice = getattr(result, "choice", None)
    if choice is None:
        return []
    words = joined((tag("strong", say(language, "uptake_page.why_chart")), " ", told(language, choice.reason)))
    return [block(tag("p", words, "kt-remark-consider"))]


def _to_be_known(model: UptakeModel, result: Result) -> list[widgets.Widget]:
    """Return what has to be answered first, where the result is a refusal, and the way to answer it."""
    language, questions = model.language, getattr(result, "questions", ())
    if not questions:
        return []
    words = joined(
        (
            tag("h4", say(language, "uptake_page.to_be_known")),
            listed(told(language, one) for one in questions),
        )
    )
    fill_in = button(tr(language, "uptake_page.fill_in_units"), lambda: model.go(Step.COLUMNS), "secondary")
    return [block(words), row(fill_in)]


def _cannot_show(language: str, result: Result) -> Markup:
    """Return what somebody might read out of the numbers, wrongly."""
    title = tag("h3", say(language, "uptake_page.cannot_show"))
    return tag("div", joined((title, listed(told(language, one) for one in result.cannot_show))), "kt-note")


def _assumed(language: str, result: Result) -> Markup:
    """Return what has to hold for the numbers to mean that."""
    return details(say(language, "uptake_page.assumptions"), listed(told(language, one) for one in result.assumptions))
