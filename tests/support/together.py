"""Many cases in one test: small ones, for which pytest takes longer than they do, and ones that
wait, at the same time."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.support.labels import label

Test = Callable[..., None]


Cases = Mapping[str, Any] | Sequence[Any]


def together(arguments: str, cases: Cases, *, at_once: bool = False) -> Callable[[Test], Test]:
    """As `pytest.mark.parametrize`, for cases that nobody would run one by one.

    All are run, with the same fixtures. The first failure is shown, with the names of all that
    failed: their keys, or else their numbers and what they are.

    Args:
        at_once: Each case in a thread of its own, as they do little but wait.
    """
    names = [name.strip() for name in arguments.split(",")]
    named = list(cases.items() if isinstance(cases, Mapping) else enumerate(cases))

    def decorate(test: Test) -> Test:
        @functools.wraps(test)
        def all_cases(**fixtures: Any) -> None:
            if not named:
                pytest.skip("there are no cases")

            def failure_of(case: Any) -> BaseException | None:
                values = case if len(names) > 1 else [case]
                try:
                    test(**dict(zip(names, values, strict=True)), **fixtures)
                except (Exception, pytest.fail.Exception) as error:
                    return error
                return None

            with ThreadPoolExecutor(len(named) if at_once else 1) as threads:
                run = threads.map if at_once else map
                outcomes = zip(named, run(failure_of, [case for _, case in named]), strict=True)
                failures = {
                    name if isinstance(name, str) else f"#{name} {label(case)}": error
                    for (name, case), error in outcomes
                    if error
                }
            for failure in failures.values():
                failure.add_note(f"{len(failures)} of {len(named)} failed: {'; '.join(failures)}")
                raise failure

        signature = inspect.signature(test)
        of_pytest = [each for each in signature.parameters.values() if each.name not in names]
        all_cases.__signature__ = signature.replace(parameters=of_pytest)  # type: ignore[attr-defined]
        return all_cases

    return decorate
