"""A state folder that is locked, full, damaged or read-only, as the practice page meets it: said, and nothing lost."""

import asyncio
import sqlite3

import pytest

from kitools.plan import Phase
from kitools.store import Drafts, addresses, engines
from kitools.ui.models.practice.draft import Step
from kitools.ui.views.practice import page as practice_page
from kitools.words import tr
from tests.ui.builders import a_begun_model, a_model, section
from tests.ui.looking import a_page, buttons, labelled, markup, press, text, under

LANGUAGES = ("da", "en")
LONG = "Ro om aftenen " * 280


class Trouble:
    """A state folder that goes wrong, and is mended."""

    def __init__(self, folder, monkeypatch):
        self.folder = folder
        self.path = folder / addresses.FILE
        self.patch = monkeypatch
        self.mend = lambda: None
        self.patch.setattr(engines, "SECONDS_BUSY", 0.05)

    def locked(self):
        """Let another program hold the file."""
        other = sqlite3.connect(self.path, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        self.mend = other.close
        return "store.locked"

    def full(self):
        """Let the disk have no room."""
        self._with_pragma("PRAGMA max_page_count = 1")
        return "store.full"

    def read_only(self):
        """Let nobody write."""
        self._with_pragma("PRAGMA query_only = ON")
        return "store.not_writable"

    def corrupt(self):
        """Write over the file, and mend it by moving it aside, as the sentence for whoever runs the server says."""
        for path in self.folder.glob(f"{addresses.FILE}*"):
            path.unlink()
        self.path.write_bytes(b"not a database " * 1000)
        self.mend = self.path.unlink
        return "store.corrupt"

    def _with_pragma(self, pragma):
        before = engines.set_up_sqlite

        def set_up(connection, record):
            before(connection, record)
            connection.execute(pragma)

        self.patch.setattr(engines, "set_up_sqlite", set_up)
        self.mend = lambda: self.patch.setattr(engines, "set_up_sqlite", before)


@pytest.fixture
def trouble(tmp_path, monkeypatch):
    made = Trouble(tmp_path / "state", monkeypatch)
    yield made
    made.mend()


def fresh(model):
    """Let the model's store open its file anew, as a page does that was opened after the trouble began."""
    model._store = Drafts(model._store.place)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["locked", "full", "read_only", "corrupt"])
def test_what_cannot_be_saved_is_said_and_saved_once_it_can_be(trouble, language, kind):
    model = a_begun_model(Drafts(trouble.folder), language, blank=True)
    page = a_page(model)
    model.go_to_phase(Phase.MEETING)
    code = getattr(trouble, kind)()
    fresh(model)
    for name in ("wish", "what_worked"):
        labelled(under(page, "kt-section-wish"), tr(language, f"form.wish-{name}")).value = LONG
    assert f"{tr(language, 'practice.not-kept')} {tr(language, code)}" in text(page)
    assert 'role="alert"' in page._saved.value
    press(under(page, "kt-section-goals"), tr(language, "section.goals", "add"))
    press(page, tr(language, "practice.next-phase", phase=tr(language, "phase.follow_up")))
    model.go(Step.KEEP)
    assert "download=" in markup(page)

    trouble.mend()
    fresh(model)
    model.go(Step.PLAN)
    assert tr(language, "practice.not-kept") not in text(page)
    if kind == "corrupt":  # the new file has no such exercise, and it must be chosen to put it there
        assert tr(language, "store.draft_gone") in text(page)
        press(page, tr(language, "practice.keep-mine"))
    assert tr(language, "common.saved_at", time="").strip() in text(page._saved)
    again = a_model(Drafts(trouble.folder), language, code=model.code)
    assert again.draft == model.draft
    assert again.plan.wish == again.plan.what_worked == LONG
    assert len(again.plan.goals) == 1


@pytest.mark.parametrize("kind", ["locked", "read_only", "corrupt"])
def test_an_exercise_can_be_begun_when_nothing_can_be_saved_and_gets_its_code_later(trouble, kind):
    trouble.folder.mkdir()
    Drafts(trouble.folder).new_code()
    getattr(trouble, kind)()
    model = a_begun_model(Drafts(trouble.folder))
    page = a_page(model)
    assert tr("da", "practice.not-kept") in text(page)
    assert model.draft.step is Step.READ
    trouble.mend()
    fresh(model)
    model.go(Step.TALK)
    assert tr("da", "practice.not-kept") not in text(page)
    assert model.code
    assert f'data-code="{model.code}"' in markup(page)
    assert a_model(Drafts(trouble.folder), code=model.code).draft == model.draft


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_opens_over_a_damaged_file_and_says_so_when_a_code_is_typed(trouble, language):
    code = a_begun_model(Drafts(trouble.folder), language).code
    said = trouble.corrupt()
    model = a_model(Drafts(trouble.folder), language, code=code)
    page = a_page(model, offered=code)
    assert tr(language, "step.choose-title") in text(page)
    assert tr(language, said) in text(page)
    assert not buttons(page, tr(language, "practice.go-on"))
    labelled(page, tr(language, "practice.have-a-code")).value = code
    press(page, tr(language, "practice.fetch"))
    assert tr(language, said) in text(under(page, "kt-code"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_draft_that_nobody_can_read_is_said_and_is_no_wall(trouble, language):
    store = Drafts(trouble.folder)
    model = a_begun_model(store, language)
    store.save(model.code, "practice", '{"case": 3}', model._version)
    model = a_model(store, language, code=model.code)
    page = a_page(model, offered="")
    assert tr(language, "practice.unreadable_draft") in text(page)
    assert tr(language, "step.choose-title") in text(page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_exercise_on_a_case_that_is_gone_is_said_and_is_no_wall(trouble, language):
    store = Drafts(trouble.folder)
    model = a_begun_model(store, language)
    content = store.load(model.code, "practice").content.replace(f'"case":"{model.draft.case}"', '"case":"borte"')
    store.save(model.code, "practice", content, model._version)
    for again, offered in ((a_model(store, language, code=model.code), ""), (a_model(store, language), model.code)):
        page = a_page(again, offered=offered)
        assert tr(language, "step.choose-title") in text(page)
        assert not buttons(page, tr(language, "practice.go-on"))
    labelled(page, tr(language, "practice.have-a-code")).value = model.code
    press(page, tr(language, "practice.fetch"))
    assert tr(language, "practice.unreadable_draft") in text(page)


def test_the_page_tries_again_by_itself(trouble, monkeypatch):
    monkeypatch.setattr(practice_page, "_PAUSE", 0.0)
    monkeypatch.setattr(practice_page, "_BEFORE_TRYING_AGAIN", 0.0)
    model = a_begun_model(Drafts(trouble.folder), blank=True)

    async def visit():
        a_page(model)
        told = asyncio.Event()
        model.observe(lambda _: told.set(), names="saving")
        trouble.locked()
        model.put_text(section("wish"), None, "wish", "Ro om aftenen")
        await asyncio.wait_for(told.wait(), 10)
        assert model.saving.trouble == "store.locked"
        told.clear()
        trouble.mend()
        await asyncio.wait_for(told.wait(), 10)
        assert model.saving.trouble == ""

    asyncio.run(visit())
    assert a_model(Drafts(trouble.folder), code=model.code).plan.wish == "Ro om aftenen"
