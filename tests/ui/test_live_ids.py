"""Ids and keys that go into the log never have the shape of a CPR number."""

from kitools.ui.models.join.keys import answer_key
from kitools.ui.models.live import new_id


def test_ids_and_keys_hold_no_digits():
    made = [new_id("deltager") for _ in range(200)]
    keys = [answer_key(f"K7M4-PQ2{sign}", "s") for sign in "RTV"]
    assert not any(sign.isdigit() for one in (*made, *keys) for sign in one)
    assert len(set(made)) == 200
    assert len(set(keys)) == 3
