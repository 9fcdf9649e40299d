"""Before and after, for those who answered both times."""

from markupsafe import Markup

from kitools.figures import Table
from kitools.sessions.debrief.pairs import FEWEST, Moved, Paired, paired, paired_by_sector
from kitools.sessions.material.questionnaire import questionnaire
from kitools.ui.models.facilitator.model import FacilitatorModel
from kitools.ui.views.facilitator.part import Part
from kitools.ui.views.number_table import number_table
from kitools.ui.views.parts import Block, details, joined, say, tag, with_classes
from kitools.ui.views.sessions.kept import update
from kitools.words import say_number


class PairsView(Part):
    """What moved, with how many and how sure; nothing under five."""

    def __init__(self, model: FacilitatorModel) -> None:
        super().__init__(model)
        self._shown = with_classes(Block(), "kt-card")
        self.children = (self._shown,)
        self.refresh()

    def refresh(self) -> None:
        """Take in the answers."""
        answers = self.model.state.answers
        parts = [tag("h3", self.say("trainer.pairs_title")), tag("p", self.say("trainer.pairs_hint"), "kt-hint")]
        parts += [self._paired(paired(answers, "after"), "after")]
        if any(one.occasion == "follow_up" for one in answers):
            parts += [self._paired(paired(answers, "follow_up"), "follow_up")]
        split = paired_by_sector(answers)
        for sector, found in split.items():
            parts.append(details(say(self.language, f"sector.{sector}"), self._paired(found, "after")))
        update(self._shown, joined(parts))

    def _paired(self, found: Paired, later: str) -> Markup:
        """Return one comparison: how many, and what moved where they are enough."""
        facts = {"count": found.pairs, "before": found.only_before, "after": found.only_after}
        count = tag("p", self.say(f"trainer.pairs_{later}", **facts), "kt-lead")
        if not found.items:
            return joined((count, tag("p", self.say("trainer.too_few", fewest=FEWEST), "kt-empty")))
        columns = ("statement", "n", "before", "after", "difference", "moved")
        header = tuple(self.tr(f"trainer.column_{name}") for name in columns)
        rows = tuple(self._row(one) for one in found.items)
        return joined((count, number_table(Table(header, rows))))

    def _row(self, one: Moved) -> tuple[str, ...]:
        """Return one statement."""
        texts = {item.id: item.text.in_language(self.language) for item in questionnaire().items}
        before, after, mean, low, high = (
            say_number(self.language, value, 1) for value in (one.before, one.after, one.difference, one.low, one.high)
        )
        moved = self.tr("trainer.moved", up=one.up, same=one.same, down=one.down)
        interval = self.tr("trainer.difference", mean=mean, low=low, high=high)
        return texts.get(one.item, one.item), str(one.pairs), before, after, interval, moved
