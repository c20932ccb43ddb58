#!/usr/bin/env python3
"""Writes statistics.txt beside it: series, and what SciPy and pymannkendall make of them.

    pip install numpy==2.4.6 scipy==1.17.1 pymannkendall==1.4.3
    python make_fixtures.py

Format: `series NAME`, then `key value value ...`, one line a key. A key that a series lacks is not defined for it.
"""
import itertools, math, os, warnings
import numpy as np, pymannkendall, scipy
from scipy import stats

CALLS = """\
exact        scipy.stats.kendalltau(range(n), x, method="exact").pvalue, only without ties
permuted     share of all n! orders of x with |S| >= |S observed|, by itertools.permutations, n <= 8
original     pymannkendall.original_test(x): s, var_s, z, p, Tau
theilslopes  scipy.stats.theilslopes(x, range(n), alpha=0.95): slope, intercept, low_slope, high_slope
hamedrao     pymannkendall.hamed_rao_modification_test(x, alpha=0.05): var_s, z, p
ranks        scipy.stats.rankdata(x)
variation    scipy.stats.variation(x), ddof 0
quantiles    numpy.quantile(x, [0.05, 0.25, 0.5, 0.95])"""


def score(x): return sum(np.sign(b - a) for a, b in itertools.combinations(x, 2))


def series():
    yield "rise", [1, 2, 3, 4, 5, 6]
    yield "fall", [9, 7, 5, 3, 1]
    yield "flat", [4, 4, 4, 4, 4]
    yield "pair", [1, 2]
    yield "cobalt-usd-per-lb", [24.21, 30.78, 17.2, 16.77, 21]
    yield "ties", [3, 1, 3, 3, 2, 5, 5]
    random = np.random.default_rng(20240101)
    for n in (3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 30, 40):
        yield f"normal-{n}", list(np.round(random.normal(50, 10, n), 3))
        yield f"few-values-{n}", list(random.integers(1, max(3, n // 2), n).astype(float))
        walk = np.round(np.cumsum(random.normal(0.2, 1, n)) + 40, 3)
        yield f"walk-{n}", list(walk)
        smooth = 50 + 0.5 * np.arange(n) + 8 * np.sin(np.arange(n) / max(2, n / 6))
        yield f"smooth-{n}", list(np.round(smooth, 3))
    for n in (50, 60):
        yield f"long-{n}", list(np.round(np.cumsum(random.normal(0.1, 1, n)) + 30, 3))


def main():
    warnings.simplefilter("ignore")
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, "statistics.txt"), "w", newline="\n") as out:
        versions = f"numpy {np.__version__}, scipy {scipy.__version__}, pymannkendall {pymannkendall.__version__}"
        print(f"# Made by make_fixtures.py with {versions}.", file=out)
        for line in CALLS.splitlines(): print(f"# {line}", file=out)
        for name, x in series():
            n = len(x)
            def put(key, *values):
                if all(math.isfinite(v) for v in values):
                    print(key, *(repr(float(v)) for v in values), file=out)
            print("series", name, file=out)
            put("values", *x)
            if len(set(x)) == n and n <= 40:
                put("exact", stats.kendalltau(range(n), x, method="exact").pvalue)
            if n <= 8:
                observed = abs(score(x))
                scores = [abs(score(p)) for p in itertools.permutations(x)]
                put("permuted", sum(s >= observed for s in scores) / len(scores))
            if len(set(x)) > 1:
                test = pymannkendall.original_test(x)
                put("original", test.s, test.var_s, test.z, test.p, test.Tau)
            line = stats.theilslopes(x, range(n), alpha=0.95)
            put("theilslopes", line.slope, line.intercept, line.low_slope, line.high_slope)
            if n > 2 and len(set(x)) > 1:
                test = pymannkendall.hamed_rao_modification_test(np.array(x, dtype=float), alpha=0.05)
                put("hamedrao", test.var_s, test.z, test.p)
            put("ranks", *stats.rankdata(x))
            put("variation", stats.variation(x))
            put("quantiles", *np.quantile(x, [0.05, 0.25, 0.5, 0.95]))


main()
