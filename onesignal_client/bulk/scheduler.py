"""What a run does next; no I/O but the journal's, hence the same for threads and tasks.

`steps` yields what is to be done, and gets what came of it. Whoever drives it reads the items,
makes the calls, waits, and hands out results.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass
from time import monotonic
from typing import Any, Literal, NamedTuple, TypeVar

from onesignal_client.errors import InvalidRequestError, OneSignalError

from .errors import DuplicateKeyError, JournalError, UnfinishedError
from .items import Job, as_job, content_of, digest_of, refused
from .journal import Journal, Verdict
from .methods import Method, Outcome
from .progress import Tell
from .rate import Rate
from .results import Result, Summary

S = TypeVar("S")

_HASTE = 0.02  # seconds that reading ahead may keep calls from going out


class Read(NamedTuple):
    """Read the next item; the answer is `End` if there is none."""


class End(NamedTuple):
    """There are no more items, or reading them has failed."""

    error: Exception | None = None


END = End()


class Start(NamedTuple):
    """Make this call, and do not wait for it."""

    job: Job


class Wait(NamedTuple):
    """Wait until calls have come back; the answer is their outcomes, or nothing in time."""

    seconds: float | None


Work = Read | Start | Wait
Step = Work | Result[Any]


def answered(steps: Generator[S, Any], answer: Any) -> S | None:
    """The step after this answer, or None at the end."""
    try:
        return steps.send(answer)
    except StopIteration:
        return None


@dataclass(frozen=True, slots=True)
class Options:
    """What a run was asked for."""

    concurrency: int
    key: Callable[[Any], object] | None
    run_id: str | None
    journal: str | os.PathLike[str] | None
    store_bodies: bool
    duplicates: Literal["refuse", "skip"]
    stop_after: int | None
    raise_on: tuple[type[BaseException], ...]
    grace: float

    def open_journal(self, method: Method, app_id: str, base_url: str) -> Journal | None:
        """The journal, if there is to be one: keys are kept apart in a temporary one, too."""
        if self.journal is None and self.key is None and self.run_id is None:
            return None
        return Journal(
            self.journal or "",
            {"method": method.call, "app id": app_id, "base URL": base_url},
            run_id=self.run_id,
            by_content=self.key is None,
            bodies=self.store_bodies,
        )


class Scheduler:
    """One run."""

    def __init__(
        self,
        method: Method,
        options: Options,
        rate: Rate,
        journal: Journal | None,
        summary: Summary,
        tell: Tell,
    ) -> None:
        self._method = method
        self._options = options
        self._rate = rate
        self._journal = journal
        self._summary = summary
        self._tell = tell
        self._ready: deque[Job] = deque()
        self._results: deque[Result[Any]] = deque()
        self.under_way = 0
        """Calls that have been started and not come back."""
        self._index = 0
        self._input_ended = False
        self._stopping = False
        self._error: BaseException | None = None
        self._moment: float | None = None
        self._began = monotonic()

    def steps(self, whole: Sequence[Any] | None = None) -> Generator[Step, Any]:
        """The run, up to its end, where it raises what made it end early.

        Args:
            whole: The items, if they can be looked at before anything is sent.
        """
        if whole is not None and self._journal and self._journal.has_items:
            self._check(whole, self._journal)
        while True:
            yield from self._read()
            yield from self._hand_out()
            yield from self._start()
            if not self.under_way and not self._ready:
                if self._input_ended:
                    break
                continue
            planned = self._moment if self._ready else None
            wait = None if planned is None else max(planned - self._rate.now(), 0.0)
            outcomes: list[Outcome] = yield Wait(wait)
            if planned is not None and not outcomes:
                self._rate.slept(planned)
            self.came_back(outcomes)
            yield from self._hand_out()
        self._clocked(over=True)
        if self._error is not None:
            raise self._error

    def _check(self, whole: Sequence[Any], journal: Journal) -> None:
        for index, item in enumerate(whole):
            job = self._prepared(index, item)
            if isinstance(job, Job):
                journal.check(job)

    def _read(self) -> Generator[Step, Any]:
        """Read ahead a little, and note what may go out."""
        # What cannot be repeated is read only when it can go out: if the process is killed, only
        # what did go out is in doubt.
        room, least = self._room(ahead=0), 0
        if self._method.is_keyed or self._method.operation.retry == "always":
            room, least = self._room(self._options.concurrency), self._options.concurrency // 2
        batch: list[Job] = []
        began = monotonic()
        while room > least and len(batch) < room and not self._input_ended:
            item = yield Read()
            if isinstance(item, End):
                self._input_ended = True
                if item.error is not None:
                    self._ended_by(item.error)
                break
            prepared = self._prepared(self._index, item)
            self._index += 1
            if isinstance(prepared, Job):
                batch.append(prepared)
            else:
                self._fail(prepared, prepared.error)
            if monotonic() - began > _HASTE:
                break
        if batch:
            self._admit(batch)

    def _room(self, ahead: int) -> int:
        return self._options.concurrency + ahead - self.under_way - len(self._ready)

    def _prepared(self, index: int, item: Any) -> Job | Result[Any]:
        try:
            job = as_job(index, item)
        except InvalidRequestError as error:
            return Result(index, None, error=error)
        try:
            self._method.check(job)
        except TypeError as error:
            return Result(index, None, error=refused(index, f"{self._method.call}: {error}"))
        if self._journal is None:
            return job
        try:
            content = content_of(job)
        except (TypeError, ValueError, RecursionError) as error:
            if self._options.key is None:
                return Result(index, None, error=refused(index, str(error)))
        else:
            job.digest = digest_of(content)
            job.key = job.digest.hex()
            job.content = content if self._options.store_bodies else None
        if self._options.key is None:
            return job
        try:
            key = self._options.key(item)
        except Exception as error:
            problem = refused(index, f"key= failed: {type(error).__name__}: {error}")
            problem.__cause__ = error
            return Result(index, None, error=problem)
        if key is None or not (text := str(key)).strip():
            return Result(index, None, error=refused(index, "key= gave nothing"))
        job.key = text
        return job

    def _admit(self, batch: list[Job]) -> None:
        if self._journal is None:
            self._ready.extend(batch)
            return
        repeatable = [(job, self._method.is_repeatable(job)) for job in batch]
        try:
            verdicts = self._journal.take(repeatable, keyed=self._method.is_keyed)
        except JournalError as problem:
            self._stop(problem)
            return
        for job, verdict in zip(batch, verdicts, strict=True):
            if verdict is Verdict.GO:
                self._ready.append(job)
            elif verdict is Verdict.SKIP:
                self._summary.skipped += 1
            elif verdict is Verdict.UNFINISHED:
                text = (
                    f"items[{job.index}]: {self._method.call} went out in an earlier run, and what "
                    "became of it is not known; it was not repeated"
                )
                self._refuse(job, UnfinishedError(text, operation=self._method.call))
            elif self._options.duplicates == "skip":
                self._summary.skipped += 1
            else:
                where = f"items[{job.index}]"
                text = f"{where}: an earlier item has the same key"
                twice = DuplicateKeyError(text, field=where, operation=self._method.call)
                self._refuse(job, twice)

    def _start(self) -> Generator[Step, Any]:
        if self._stopping:
            self._release()
        while self._ready and self.under_way < self._options.concurrency:
            if self._moment is None:
                self._moment = self._rate.reserve()
            if self._moment > self._rate.now():
                return
            self._moment = None
            self.under_way += 1
            yield Start(self._ready.popleft())

    def came_back(self, outcomes: Iterable[Outcome]) -> None:
        """Calls have ended: note it before anybody hears of it."""
        came = list(outcomes)
        self.under_way -= len(came)
        if self._journal is not None and came:
            try:
                self._journal.note(came)
            except JournalError as error:
                self._stop(error)
        for each in came:
            self._summary.calls += each.attempts > 0
            result: Result[Any] = Result(
                each.job.index, each.job.key, each.value, each.error, each.attempts
            )
            if each.error is None:
                self._summary.done += 1
                self._results.append(result)
            else:
                self._fail(result, each.error)

    def _refuse(self, job: Job, error: OneSignalError) -> None:
        self._fail(Result(job.index, job.key, error=error), error)

    def _fail(self, result: Result[Any], error: OneSignalError | None) -> None:
        self._summary.failed[type(error).__name__] += 1
        self._results.append(result)
        if isinstance(error, self._options.raise_on):
            self._stop(error)
        limit = self._options.stop_after
        if limit is not None and self._summary.failed.total() >= limit:
            self._stop(None, f"stop_after={limit}")

    def _hand_out(self) -> Generator[Step, Any]:
        self._clocked()
        while self._results:
            yield self._results.popleft()

    def _clocked(self, *, over: bool = False) -> None:
        self._summary.seconds = monotonic() - self._began
        self._summary.is_over = over
        self._tell(self._summary)

    def _stop(self, error: BaseException | None, why: str = "") -> None:
        """Start nothing more, and let the calls under way come back."""
        self._ended_by(error, why)
        self._stopping = True

    def _ended_by(self, error: BaseException | None, why: str = "") -> None:
        self._input_ended = True
        self._error = self._error or error
        if self._summary.stopped is None:
            self._summary.stopped = why or type(error).__name__

    def _release(self) -> None:
        released = list(self._ready)
        self._ready.clear()
        if self._journal is not None and released:
            try:
                self._journal.note((), released)
            except JournalError as error:
                self._error = self._error or error

    def stop(self) -> None:
        """Start nothing more; what is under way is still handed out."""
        self._stop(None, "stop()")

    def leaving(self) -> Generator[Wait, Any]:
        """What is still to be done once nobody takes results any more, be it at the end."""
        if not self._summary.is_over:
            self._stop(None, "left early")
            self._release()
        limit = monotonic() + self._options.grace
        while self.under_way and (left := limit - monotonic()) > 0:
            self.came_back((yield Wait(left)))

    def end(self) -> None:
        """Nothing comes back any more."""
        if not self._summary.is_over:
            self._clocked(over=True)


def reject(name: str, expected: str) -> InvalidRequestError:
    return InvalidRequestError(f"bulk: {name} must be {expected}", field=name)
