"""Where the files that travel with the library lie: in the wheel, or in the checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_IN_CHECKOUT = {"pages": "notebooks/pages", "lessons": "notebooks/lessons", "analyses": "notebooks/analyses"}


def shipped(name: str) -> Path:
    """Return the folder of shipped files called `name`: `pages`, `lessons`, `analyses`, `training` or `data`.

    >>> shipped("training").name
    'training'
    """
    in_wheel = _PACKAGE / "_shipped" / name
    return in_wheel if in_wheel.exists() else _PACKAGE.parent / _IN_CHECKOUT.get(name, name)
