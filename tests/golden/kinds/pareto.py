"""What stands in the way, the most frequent first; which of two equally frequent comes first is not judged."""

from typing import Any

from kitools.uptake.pareto import counted
from tests.golden.cases import Case


def answer(case: Case) -> Any:
    name = case.args["x"]
    items = counted(case.table()[name].dropna().astype(str))
    wanted = [str(row.get(name)) for row in case.expected]
    place = {text: at for at, text in enumerate(wanted)}
    ordered = sorted(items, key=lambda item: (-item.count, place.get(item.text, len(place))))
    return [
        {
            name: text.text,
            "count": item.count,
            "cum_count": item.cumulative,
            "share": item.share,
            "cum_share": item.cumulative_share,
        }
        for item, text in zip(items, ordered, strict=True)
    ]
