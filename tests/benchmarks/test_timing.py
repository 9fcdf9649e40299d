from benchmarks.simulation.timing import timed


def test_work_is_timed_as_often_as_asked():
    done = []
    found = timed(lambda: done.append(1), 5)
    assert (len(found.times), len(done)) == (5, 5)
    assert 0 <= found.best <= found.median


def test_slow_work_is_timed_fewer_times_but_at_least_once():
    assert len(timed(lambda: sum(range(1000)), 5, budget=0).times) == 1
