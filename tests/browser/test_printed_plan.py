"""The plan on paper, as a browser prints it."""

import re
from datetime import date

import pytest

from kitools.cases import case, cases
from kitools.exchange import plan_summary

pytestmark = pytest.mark.browser
ON = date(2026, 5, 4)


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("name", [entry.id for entry in cases()])
def test_the_core_of_a_strong_plan_fits_one_page(browser, name, language):
    one = case(name)
    document = plan_summary(one.plan("strong", language, ON), (), language, ON, one.title.in_language(language))
    page = browser.new_page()
    page.set_content(document)
    page.add_style_tag(content=".more { display: none }")
    printed = page.pdf(prefer_css_page_size=True)
    page.close()
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1
