from benchmarks.simulation.timing import timed


def test_work_is_timed_as_often_as_asked():
    done = []
    found = timed(lambda: done.append(1), 5)
    assert (len(found.times), len(done)) == (5, 5)
    assert 0 <= found.best <= found.median


def test_slow_work_is_timed_fewer_times_but_at_least_once():
    assert len(timed(lambda: sum(range(1000)), 5, budget=0).times) == 1


def test_short_work_is_done_again_until_it_has_lasted_long_enough():
    done = []
    found = timed(lambda: done.append(sum(range(1000))), 2, at_least=0.01)
    assert len(found.times) == 2 < len(done)
