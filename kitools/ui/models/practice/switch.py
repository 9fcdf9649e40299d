"""What the model is to assume in this exercise: careful, hopeful, or with numbers of one's own; kept in the draft."""

from kitools.ground import KitError
from kitools.simulation import Parameters, cautious, evidence, freely, hopeful
from kitools.simulation.ensemble import ensemble
from kitools.ui.models.practice.draft import Stance
from kitools.ui.models.practice.model import PracticeModel
from kitools.ui.models.practice.numbers import EFFECT, offered, within

Assumed = tuple[Stance, tuple[tuple[str, float], ...]]
"""What decides a result beside the plan: the stance, and one's own numbers where they count."""


class Switch:
    """The choice of evidence in `model`'s draft."""

    def __init__(self, model: PracticeModel) -> None:
        self._model = model

    @property
    def stance(self) -> Stance:
        """The stance that is chosen."""
        return self._model.draft.stance

    def choose(self, stance: Stance) -> None:
        """Take another stance; one's own numbers are kept until they count again."""
        self._model.draft = self._model.draft.with_changes(stance=stance)

    def own(self) -> dict[str, float]:
        """Return the numbers that differ from the default, by id; a number that is not offered any more is left out."""
        return within(self._model.draft.numbers)

    def value(self, name: str) -> float:
        """Return the chosen value of a number that is offered, or its default."""
        default = next(row.value for row in offered() if row.id == name)
        return self.own().get(name, default)

    def put(self, name: str, value: float) -> bool:
        """Choose `value` for one number; return whether it lies within the bounds that the evidence names."""
        try:
            freely({name: value})
        except KitError:
            return False
        self._keep(within({**self.own(), name: value}))
        return True

    def reset(self, *names: str) -> None:
        """Put numbers back to their defaults: those in `names`, or all."""
        self._keep({name: value for name, value in self.own().items() if names and name not in names})

    def assumed(self) -> Assumed:
        """Return what decides a result beside the plan, to be compared with what decided another."""
        own = self.own() if self.stance is Stance.FREE else {}
        return self.stance, tuple(sorted(own.items()))

    def parameters(self) -> Parameters:
        """Return the numbers of the model under the chosen stance."""
        match self.stance:
            case Stance.HOPE:
                return hopeful()
            case Stance.FREE:
                return freely(self.own())
        return cautious()

    def batch(self) -> Parameters:
        """Return the sets of numbers the studies do not rule out; what the chosen stance decides is alike in all."""
        rows, chosen = evidence(), self.parameters()
        decided = self.own() if self.stance is Stance.FREE else [row.id for row in rows if row.acts_in == EFFECT]
        if self.stance is Stance.CAUTIOUS:
            return ensemble()
        return ensemble().with_values(**{name: getattr(chosen, name) for name in decided})

    def _keep(self, numbers: dict[str, float]) -> None:
        """Keep one's own numbers in the draft."""
        self._model.draft = self._model.draft.with_changes(numbers=numbers)
