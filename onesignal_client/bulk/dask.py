"""Many calls by a Dask cluster, or whatever scheduler of Dask is in use (needs the extra `dask`).

    from onesignal_client.bulk import dask as onesignal_dask

    rows = onesignal_dask.run(bag, "notifications.create", run_id="campaign-7").compute()

See `run`.
"""

from __future__ import annotations

import math
import pickle
import threading
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from onesignal_client import catalog
from onesignal_client.client import OneSignal
from onesignal_client.errors import InvalidRequestError

from .items import Call, as_job
from .methods import Method
from .rows import Rows, put
from .scheduler import reject

try:
    from dask import config
    from dask.bag import Bag, from_delayed
    from dask.base import get_scheduler, normalize_token
    from dask.delayed import Delayed
except ModuleNotFoundError:
    hint = "onesignal_client.bulk.dask needs Dask: pip install 'onesignal-typed[dask]'"
    raise ModuleNotFoundError(hint, name="dask") from None

if TYPE_CHECKING:
    from dask.dataframe import DataFrame

__all__ = ["run"]


def run(
    items: Bag | DataFrame | Delayed | Sequence[Delayed],
    method: str,
    *,
    client: OneSignal | None = None,
    run_id: str | None = None,
    key: Callable[[Any], object] | None = None,
    concurrency: int = 32,
    rate: float | None = None,
    workers: int | None = None,
) -> Bag:
    """One call for each item, made by Dask's workers; a bag of what became of them.

    Nothing is sent before the bag is computed. Each process of a worker has one client. Work that
    is repeated, since a worker was lost or the bag is computed again, sends nothing twice: calls
    have idempotency keys made from the run and the items, or do no harm when repeated; others are
    refused. Items with the same content, or the same key, count once.

    Args:
        items: A bag of what `OneSignal.bulk` takes as items. Or a data frame, with a column for
            each argument and each field of the body, also dotted as `contents.en`; what is missing
            in a row is left out. Or delayed values, each a list of items.
        method: The name of a call, such as `notifications.create`.
        client: Whose settings to use. They travel to the workers with the keys in them, which the
            graph shows to nobody, but a scheduler can read. Without a client, each worker takes
            them from its own environment.
        run_id: The run's name, at random unless given. Give it if the whole may have to be started
            again: for 29 days, what was sent under this name is not sent again.
        key: Gives an item's key, or a row's, as for `OneSignal.bulk`.
        concurrency: Calls under way at once in each task, which is one partition.
        rate: Calls a second of all workers together, as for `OneSignal.bulk`; each gets its part.
        workers: How many processes share the rate; as many as there are now unless given.

    Returns:
        A bag of rows: dictionaries as `bulk.Result.to_dict` gives them, in which `index` counts
        within a partition.

    Raises:
        InvalidRequestError: an argument makes no sense, or the call cannot be repeated.
    """
    if client is not None and not isinstance(client, OneSignal):
        raise reject("client", "a OneSignal, or None for the workers' own settings")
    if workers is not None and (not isinstance(workers, int) or workers < 1):
        raise reject("workers", "a whole number, 1 or more")
    probe = client or OneSignal()
    try:
        bound = Method(probe, _bound(probe, method))
        probe.bulk(bound.method, (), key=key, concurrency=concurrency, rate=rate, run_id=run_id)
        if bound.operation.retry not in ("always", "idempotency_key"):
            raise reject("method", f"a call that can be repeated, and {method} is not")
        per_second = rate or bound.rate
    finally:
        if client is None:
            probe.close()
    bag, is_table = _bag(items)
    if per_second is not None and not math.isinf(per_second):
        per_second /= _processes(bag) if workers is None else workers
    settings = None if client is None else _Settings(client)
    send = _Send(
        method, settings, run_id or str(uuid.uuid4()), key, concurrency, per_second, is_table
    )
    sent: Bag = bag.map_partitions(send)
    return sent


def _bound(client: OneSignal, name: str) -> Any:
    try:
        call = catalog.find(name)
    except LookupError as error:
        raise InvalidRequestError(str(error), field="method") from None
    return getattr(getattr(client, call.group), call.method_name)


def _bag(items: Any) -> tuple[Bag, bool]:
    """The items as a bag, and whether they are rows of a table."""
    if isinstance(items, Bag):
        return items, False
    if isinstance(items, Delayed):
        return from_delayed([items]), False
    if hasattr(items, "to_bag") and hasattr(items, "columns"):
        return items.to_bag(format="dict"), True
    if isinstance(items, Sequence) and items and all(isinstance(x, Delayed) for x in items):
        return from_delayed(items), False
    raise reject("items", "a bag, a data frame or delayed values of Dask")


def _processes(bag: Bag) -> int:
    """How many processes the scheduler in use would spread the bag over."""
    from dask import multiprocessing, system

    get = get_scheduler(collections=[bag])
    cluster = getattr(get, "__self__", None)
    if cluster is None:
        many = get is multiprocessing.get
        return config.get("num_workers", None) or system.CPU_COUNT if many else 1
    count = 0 if cluster.asynchronous else len(cluster.nthreads())
    if not count:
        raise reject("workers", "given, since there is a rate to share and nobody to count yet")
    return count


class _Settings:
    """Those of a client, on their way to the workers; nobody sees what is in them."""

    def __init__(self, client: OneSignal) -> None:
        try:
            self.pickled = pickle.dumps(client)
        except (TypeError, AttributeError, pickle.PicklingError) as error:
            raise reject("client", f"one that can be pickled: {error}") from None

    def __repr__(self) -> str:
        return "<settings of a client>"


class _Send:
    """What a task does: make the calls of a partition, and tell what became of them."""

    def __init__(
        self,
        method: str,
        settings: _Settings | None,
        run_id: str,
        key: Callable[[Any], object] | None,
        concurrency: int,
        rate: float | None,
        is_table: bool,
    ) -> None:
        self.__name__ = method  # Dask names its tasks so
        self._settings = settings
        self._options: dict[str, Any] = {"run_id": run_id, "concurrency": concurrency, "rate": rate}
        self._key = key
        self._is_table = is_table

    def __repr__(self) -> str:
        return self.__name__

    def __dask_tokenize__(self) -> tuple[Any, ...]:
        # Not of the settings: not even a hash of a key is for others.
        return (self.__name__, self._options, normalize_token(self._key))

    def __call__(self, partition: Iterable[Any]) -> list[dict[str, Any]]:
        client = _client(self._settings)
        bound = _bound(client, self.__name__)
        method = Method(client, bound)
        items = self._rows(partition) if self._is_table else iter(partition)
        named = self._key
        key = None if named is None else lambda item: named(_row_of(item))
        run = client.bulk(bound, _repeatable(method, items), key=key, **self._options)
        return [result.to_dict() for result in run]

    def _rows(self, partition: Iterable[Mapping[str, Any]]) -> Iterator[Any]:
        rows = Rows(catalog.find(self.__name__))
        for row in partition:
            named: dict[str, Any] = {}
            try:
                for name, value in row.items():
                    if not _is_missing(value):
                        put(named, str(name), value)
                call = _Row(*rows.read(named))
            except InvalidRequestError as error:
                yield error
            else:
                call.row = row
                yield call


class _Row(Call):
    """A call out of a row of a table."""

    row: Mapping[str, Any]


def _row_of(item: Any) -> Any:
    return item.row if isinstance(item, _Row) else item


def _repeatable(method: Method, items: Iterator[Any]) -> Iterator[Any]:
    """The items, but those whose repetition could do something twice as errors."""
    for index, item in enumerate(items):
        try:
            job = as_job(index, item)
        except InvalidRequestError as error:
            yield error
            continue
        if method.is_repeatable(job):
            yield item
        else:
            field = method.operation.retry_unless
            yield InvalidRequestError(
                f"{method.call} with {field} cannot be repeated, as a cluster may", field=field
            )


def _is_missing(value: Any) -> bool:
    import pandas as pd

    return bool(pd.api.types.is_scalar(value) and pd.isna(value))


_clients: dict[bytes, OneSignal] = {}
_lock = threading.Lock()


def _client(settings: _Settings | None) -> OneSignal:
    """The client of this process."""
    pickled = b"" if settings is None else settings.pickled
    with _lock:
        client = _clients.get(pickled)
        if client is None:
            client = OneSignal() if settings is None else pickle.loads(pickled)  # noqa: S301
            _clients[pickled] = client
        return client
