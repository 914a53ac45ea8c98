"""On real Spark what one process gives, in its order; and what Spark says when it gives up."""

from __future__ import annotations

import math
import os
from types import SimpleNamespace
from typing import Any

import pytest

from deadly import Sealed, doubled_at_home, process
from provenance.engines import Raised, Spark, spark
from provenance.errors import EngineError, InputError

MANY = range(4 * spark.FEW)


def test_results_come_in_order_and_what_is_raised_stands_in_its_place(session: Any) -> None:
    items = [*MANY, -1, *MANY]
    with Spark(session) as opened:
        found = list(opened.tried(math.sqrt, items))
        with pytest.raises(ValueError, match="math domain error"):
            list(opened.each(math.sqrt, items))
    roots = [math.sqrt(n) for n in MANY]
    assert found == [*roots, Raised("ValueError: math domain error"), *roots]


def test_the_work_is_done_elsewhere_but_of_few_items_and_out_of_a_with_block(session: Any) -> None:
    engine = Spark(session)
    with engine as opened:
        elsewhere = set(opened.each(process, MANY))
        here = set(opened.each(process, MANY[: spark.FEW - 1]))
    assert os.getpid() not in elsewhere
    assert here | set(engine.each(process, MANY)) == {os.getpid()}


def test_what_is_only_begun_leaves_nothing_behind(session: Any) -> None:
    with Spark(session) as opened:
        results = opened.tried(math.sqrt, MANY)
        assert next(results) == 0
        results.close()
    assert not session.sparkContext._jsc.getPersistentRDDs()


def test_when_spark_gives_up_it_says_why(session: Any) -> None:
    with Spark(session) as opened, pytest.raises(EngineError, match=r"^Spark gave up: .*(?:crashed|exited)"):
        list(opened.each(doubled_at_home, [(os.getpid(), n) for n in MANY]))
    with Spark(session) as opened, pytest.raises(EngineError, match=r"^Spark gave up: .*sealed"):
        list(opened.each(id, [Sealed() for _ in MANY]))


def test_an_executor_without_the_package_is_told_of() -> None:
    told = "An error occurred\n  File x\nModuleNotFoundError: No module named 'provenance'\n\tat org.apache"
    assert spark._why(told) == (
        "Spark's executors lack this package (ModuleNotFoundError: No module named 'provenance'): "
        "install provenance-audit where they run"
    )


@pytest.mark.parametrize("given", ["local[2]", SimpleNamespace(sql=print)])
def test_what_is_no_session_is_refused(given: object) -> None:
    with pytest.raises(InputError, match="hands no function to executors"):
        Spark(given)
