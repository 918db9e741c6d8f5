"""Many small cases in one test: pytest takes longer for a test than such a case takes."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

from tests.support.labels import label

Test = Callable[..., None]


def together(arguments: str, cases: Mapping[str, Any] | Sequence[Any]) -> Callable[[Test], Test]:
    """As `pytest.mark.parametrize`, for cases that nobody would run one by one.

    All are run, with the same fixtures. The first failure is shown, with the names of all that
    failed: their keys, or else their numbers and what they are.
    """
    names = [name.strip() for name in arguments.split(",")]
    named = list(cases.items() if isinstance(cases, Mapping) else enumerate(cases))

    def decorate(test: Test) -> Test:
        @functools.wraps(test)
        def all_cases(**fixtures: Any) -> None:
            if not named:
                pytest.skip("there are no cases")
            failures: dict[str, BaseException] = {}
            for name, case in named:
                values = case if len(names) > 1 else [case]
                try:
                    test(**dict(zip(names, values, strict=True)), **fixtures)
                except (Exception, pytest.fail.Exception) as error:
                    failures[name if isinstance(name, str) else f"#{name} {label(case)}"] = error
            for failure in failures.values():
                failure.add_note(f"{len(failures)} of {len(named)} failed: {'; '.join(failures)}")
                raise failure

        signature = inspect.signature(test)
        of_pytest = [each for each in signature.parameters.values() if each.name not in names]
        all_cases.__signature__ = signature.replace(parameters=of_pytest)  # type: ignore[attr-defined]
        return all_cases

    return decorate
