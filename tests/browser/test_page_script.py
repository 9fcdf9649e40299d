"""What the page's script promises the views: resume code, focus, download, title; and coming back by itself."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("lang", ["da", "en"])
@pytest.mark.parametrize("width", [1280, 390])
def test_every_part_of_the_design_passes_axe_and_fits(gallery, visit, lang, width):
    seen = visit(gallery, "gallery", lang=lang, width=width)
    seen.wait_for_selector(".kt-story")
    assert seen.evaluate("document.documentElement.lang") == lang
    expect(seen.locator("#visit")).to_have_text(f"{lang} None")
    seen.fits()
    seen.axe()


def test_targets_are_at_least_44_pixels_high_on_a_phone(gallery, visit):
    seen = visit(gallery, "gallery", width=390)
    seen.wait_for_selector(".kt-story")
    small = seen.evaluate(
        """() => [...document.querySelectorAll(
                'button, select, textarea, input:not([type=checkbox], [type=radio]), summary, label:has(input)')]
             .filter(e => e.offsetParent && e.getBoundingClientRect().height < 44).map(e => e.outerHTML.slice(0, 80))"""
    )
    assert small == []


def test_a_resume_code_goes_into_the_address_and_the_cookie_and_comes_back(gallery, visit):
    seen = visit(gallery, "gallery")
    seen.locator(".do-save").click()
    seen.wait_for_url("**kode=KODE77*")
    seen.goto(gallery.url + "voila/render/gallery.ipynb")
    expect(seen.locator("#visit")).to_have_text("da KODE77")
    seen.locator(".do-forget").click()
    seen.wait_for_function("!document.cookie.includes('kitools-draft')")


def test_the_language_link_keeps_the_resume_code(gallery, visit):
    seen = visit(gallery, "gallery", kode="KODE78")
    seen.locator("a.kt-lang").click()
    seen.wait_for_selector("html[lang=en]")
    expect(seen.locator("#visit")).to_have_text("en KODE78")


def test_focus_moves_to_the_field_asked_for(gallery, visit):
    seen = visit(gallery, "gallery")
    seen.locator(".do-focus").click()
    expect(seen.locator(".wish textarea")).to_be_focused()


def test_a_download_is_the_bytes_that_the_kernel_sent(gallery, visit):
    seen = visit(gallery, "gallery")
    with seen.expect_download() as waiting:
        seen.locator(".do-download").click()
    assert waiting.value.suggested_filename == "plan.json"
    assert json.loads(Path(waiting.value.path()).read_text(encoding="utf-8")) == {"ø": 1}


def test_the_tab_takes_the_title_given(gallery, visit):
    seen = visit(gallery, "gallery")
    seen.locator(".do-title").click()
    seen.wait_for_function("document.title === 'Ny titel'")


def test_a_killed_kernel_is_noticed_and_the_page_comes_back_with_its_draft(gallery, visit):
    seen = visit(gallery, "gallery")
    seen.locator(".do-save").click()
    seen.wait_for_url("**kode=KODE77*")
    with seen.trouble():
        gallery.kill_kernels()
        seen.wait_for_selector(".kt-lost-card")
        seen.wait_for_selector("#visit:has-text('KODE77')")
        expect(seen.locator(".kt-lost-card")).to_have_count(0)
    seen.locator(".press").click()
    expect(seen.locator("#count")).to_have_text("1")


def test_a_killed_server_is_noticed_and_the_page_comes_back_when_it_does(gallery, visit):
    seen = visit(gallery, "gallery")
    seen.locator(".do-save").click()
    seen.wait_for_url("**kode=KODE77*")
    with seen.trouble():
        gallery.kill()
        seen.wait_for_selector(".kt-lost-card")
        seen.axe()
        gallery.start()
        seen.wait_for_selector("#visit:has-text('KODE77')")
        expect(seen.locator(".kt-lost-card")).to_have_count(0)
    seen.locator(".press").click()
    expect(seen.locator("#count")).to_have_text("1")


def test_leaving_a_page_lets_its_kernel_go(gallery, visit):
    seen = visit(gallery, "gallery")
    expect(seen.locator("#count")).to_have_text("0")
    pid = int(seen.locator("#pid").inner_text())
    seen.goto(gallery.url)
    seen.wait_for_timeout(0)
    assert pid not in {kernel.pid for kernel in gallery.kernels()} or wait_gone(pid)


def wait_gone(pid: int) -> bool:
    import psutil

    gone, _ = psutil.wait_procs([psutil.Process(pid)], timeout=15)
    return bool(gone)
