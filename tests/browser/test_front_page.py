"""The front page in a browser."""

import pytest

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("lang", ["da", "en"])
@pytest.mark.parametrize("width", [1280, 390])
def test_the_front_page_reads_well_in_both_languages_at_both_widths(page, lang, width):
    seen = page("", lang=lang, width=width)
    assert seen.evaluate("document.documentElement.lang") == lang
    assert seen.get_by_role("link", name="Øv dig" if lang == "da" else "Practise").count() == 1
    seen.fits()
    seen.axe()


def test_the_language_is_a_link_away(page):
    seen = page("")
    seen.get_by_role("link", name="English").click()
    seen.wait_for_selector("html[lang=en]")


def test_an_unknown_address_is_answered_calmly(page, server):
    seen = page("")
    with seen.trouble():  # a browser writes a 404 to the console
        answer = seen.goto(server.url + "voila/render/ingenting.ipynb")
    assert answer.status == 404
    assert seen.get_by_role("heading", name="Siden findes ikke").count() == 1
    seen.axe()
