"""How plans spread: Bass's curve of new adopters, the logistic curve of all so far, and the refusal of either."""

from typing import Any

from kitools.uptake.diffusion import BassFit, LogisticFit, fit_bass, fit_logistic
from tests.golden.cases import Case


def answer(case: Case) -> Any:
    time = case.args["time"]
    counted = case.args.get("adopters") or case.args["cumulative"]
    table = case.table().dropna(subset=[time, counted]).sort_values(time, kind="stable")
    series = table[time].to_numpy(float), table[counted].to_numpy(float)
    return of_bass(fit_bass(*series)) if "adopters" in case.args else of_logistic(fit_logistic(*series))


def of_bass(fit: BassFit) -> dict[str, Any]:
    return {
        "p": fit.p,
        "q": fit.q,
        "m": fit.market,
        "se": fit.se,
        "rss": fit.rss,
        "sigma": fit.sigma,
        "peak_time": fit.peak_time,
        "identifiable": fit.identifiable,
    }


def of_logistic(fit: LogisticFit) -> dict[str, Any]:
    return {
        "K": fit.top,
        "t0": fit.middle,
        "s": fit.width,
        "se": fit.se,
        "rss": fit.rss,
        "identifiable": fit.identifiable,
    }
