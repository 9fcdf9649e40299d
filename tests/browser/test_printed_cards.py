"""Event cards on paper, as a browser prints them: each fits its quarter of the page, and nothing is asked for."""

import re
from datetime import date

import pytest

from kitools.cases import case, cases
from kitools.exchange.sessions.cards_page import cards_html
from kitools.sessions.material.library import deck
from kitools.sessions.material.spoken import who_in

pytestmark = pytest.mark.browser
ON = date(2026, 5, 4)
TOO_HIGH = "[...document.querySelectorAll('.card')].filter(c => c.getBoundingClientRect().height > 560).length"
"""A6 is 148 mm, 559.4 pixels, high."""


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("name", [entry.id for entry in cases()])
def test_every_card_fits_a_quarter_of_a_page_and_the_trainer_has_pages_of_his_own(browser, name, language):
    one = case(name)
    shipped = deck("first-deck").with_changes(cards=deck("first-deck").for_case(name))
    document = cards_html(shipped, who_in(one, one.plan("strong", language, ON)), language)
    page = browser.new_page(viewport={"width": 900, "height": 1200})
    asked_for = []
    page.on("request", lambda request: asked_for.append(request.url))
    page.set_content(document)
    assert page.evaluate(TOO_HIGH) == 0
    page.add_style_tag(content=".trainer { display: none }")
    printed = page.pdf(prefer_css_page_size=True)
    page.close()
    assert asked_for == []
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == -(-len(shipped.cards) // 4)
