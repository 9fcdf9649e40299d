"""What the room costs before anything is simulated: memory and time of its import, and of the first call."""

import json
import statistics
import subprocess
import sys

_PROBE = """
import json, time
import psutil
import numpy, kitools.plan
here = psutil.Process()
before, begun = here.memory_info().rss, time.process_time()
import kitools.simulation
after, imported = here.memory_info().rss, time.process_time()
from benchmarks.simulation.subject import the_case
situation, weak, strong = the_case()
calls = [time.process_time()]
for seed in range(3):
    kitools.simulation.simulate(situation, strong, seed=seed)
    calls.append(time.process_time())
print(json.dumps({
    "import_mb": (after - before) / 2**20,
    "import_ms": 1000 * (imported - begun),
    "first_call_ms": 1000 * (calls[1] - calls[0]),
    "third_call_ms": 1000 * (calls[3] - calls[2]),
}))
"""

AIM_MB = 10


def measure(runs: int) -> dict[str, float]:
    """Return the median of `runs` fresh processes: import over numpy and `kitools.plan`, first and third call."""
    found = [json.loads(_fresh_process()) for _ in range(runs)]
    return {name: statistics.median(one[name] for one in found) for name in found[0]}


def _fresh_process() -> str:
    """Return what one fresh process prints."""
    return subprocess.run([sys.executable, "-c", _PROBE], check=True, capture_output=True, text=True).stdout
