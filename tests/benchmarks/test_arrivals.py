import pytest

from benchmarks.arrivals import __main__ as arrivals
from benchmarks.arrivals.waves import Found, Wave, _p95, measure
from kitools.app.nursery.protocol import can_fork


def test_the_95th_of_a_hundred_is_the_one_that_95_did_not_wait_longer_than():
    assert _p95([float(second) for second in range(1, 101)]) == 95.0
    assert _p95([1.0, 2.0, 9.0]) == 9.0
    assert _p95([3.0]) == 3.0


def test_every_number_stands_under_its_head():
    found = Found(Wave(1.0, 2.0, 1.5), Wave(3.0, 4.0, 3.5), 61, 60, 1, 182.0, 24.0, 2256.0, 9)
    line = arrivals.line("forked, none waits", found)
    assert len(line) == len(arrivals.HEAD)
    assert line.split("  ")[0] == "forked, none waits"
    assert "2,256 MB" in line


@pytest.mark.slow
@pytest.mark.skipif(not can_fork(), reason="kernels are forked on Linux alone")
def test_two_who_come_twice_get_a_forked_kernel_each():
    found = measure(("--warm", "0"), "practice", 2, 0.0)
    assert (found.kernels, found.forked, found.waiting) == (4, 4, 0)
    assert found.widgets > 10
    assert 0 < found.first.page_p95_s <= found.first.p95_s
    assert found.kernel_mb < found.all_mb
