from datetime import date

import numpy as np
import pytest

from kitools.ground import KitError
from kitools.uptake.charts import Assurance, bernoulli_cusum, xmr_nhs

MONTHS = np.arange("2020-01", "2022-01", dtype="datetime64[M]").astype("datetime64[D]")
CALM = np.tile([9.0, 11.0], 12)


def test_seven_in_a_row_are_marked_from_the_first():
    y = np.concatenate((CALM[:12], np.full(7, 10.9), CALM[:5]))
    assert (xmr_nhs(MONTHS, y).cause[12:19] == "seven_above").all()


def test_a_point_outside_weighs_more_than_a_trend():
    y = np.concatenate((CALM[:14], np.arange(10.0, 20.0)))
    cause = xmr_nhs(MONTHS, y).cause
    assert cause[-1] == "above"
    assert "trend_up" in cause


def test_a_rebase_begins_a_phase_of_its_own_and_the_target_is_held_against_the_last():
    y = np.concatenate((CALM[:12], CALM[:12] + 30))
    chart = xmr_nhs(MONTHS, y, rebase=date(2021, 1, 1), target=20)
    assert chart.phase.tolist() == [0] * 12 + [1] * 12
    assert chart.assurance == (Assurance.CONSISTENT_PASS,)
    assert xmr_nhs(MONTHS, y, rebase={"": ["2021-01-01"]}, target=20, improvement_direction="decrease").assurance == (
        Assurance.CONSISTENT_FAIL,
    )
    assert xmr_nhs(MONTHS, y, target=20, improvement_direction="neutral").assurance == (None,)


def test_a_point_left_out_is_common_and_moves_nothing():
    y = CALM.copy()
    y[5] = 500
    chart = xmr_nhs(MONTHS, y, exclude=np.arange(24) == 5)
    assert chart.cause[5] == "common"
    assert chart.upper[0] < 20


def test_lines_may_come_from_the_first_points_only():
    y = np.concatenate((CALM[:12], CALM[:12] + 3))
    assert xmr_nhs(MONTHS, y, fix_after_n_points=12).mean[0] == 10
    assert xmr_nhs(MONTHS, y, baseline=np.arange(24) < 12).mean[0] == 10


@pytest.mark.parametrize(
    ("code", "call"),
    [
        ("direction_unknown", lambda: xmr_nhs(MONTHS, CALM, improvement_direction="up")),
        ("several_on_a_day", lambda: xmr_nhs([1, 1], [1.0, 2.0])),
        ("not_cases", lambda: bernoulli_cusum([0, 2], 0.1)),
        ("no_share", lambda: bernoulli_cusum([0, 0, 0], 2)),
        ("odds_ratio", lambda: bernoulli_cusum([0, 1], 0.1, odds_ratio=1)),
    ],
)
def test_what_cannot_be_drawn_is_refused_by_name(code, call):
    with pytest.raises(KitError) as refused:
        call()
    assert refused.value.code == f"uptake_charts.{code}"


def test_a_cusum_signals_soon_after_the_share_doubles_and_begins_anew():
    rng = np.random.default_rng(2)
    events = np.concatenate((rng.random(300) < 0.1, rng.random(300) < 0.3)).astype(float)
    chart = bernoulli_cusum(events, 300)
    assert chart.baseline == 300
    assert chart.p0 == events[:300].mean()
    assert chart.signals_up[-1] > 300
    assert chart.up.min() >= 0 >= chart.down.max()
    assert (chart.up <= chart.limit).all()
