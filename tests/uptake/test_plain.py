"""Results as plain values."""

import json
from dataclasses import dataclass, field
from datetime import date

import numpy as np
import pytest

from kitools.uptake import Stage, said
from kitools.uptake.plain import plain


@dataclass(frozen=True)
class Outer:
    inner: object
    secret: str = field(default="no", repr=False)


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (np.array(["2020-01-01", "NaT"], "M8[D]"), ["2020-01-01", None]),
        ((1, 2.5, float("inf"), float("nan"), None), [1, 2.5, None, None, None]),
        (np.bool_(True), True),
        ({Stage.CREATED: np.float64(1)}, {"created": 1.0}),
        (said("a.b", day=date(2020, 2, 3)), {"code": "a.b", "facts": {"day": "2020-02-03"}}),
        (Outer((Stage.OFFERED,)), {"inner": ["offered"]}),
        (np.arange(4).reshape(2, 2), [[0, 1], [2, 3]]),
    ],
)
def test_everything_that_a_result_holds_becomes_plain(value, told):
    assert plain(value) == told
    assert json.loads(json.dumps(plain(value), allow_nan=False)) == told
