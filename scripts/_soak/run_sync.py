"""A run of blocking calls in many threads."""

from __future__ import annotations

import concurrent.futures
import os
import sys
import threading
from typing import TYPE_CHECKING, Any, Iterator

from openrouter import OpenRouter
from openrouter.errors import OpenRouterError

from .ending import Ending
from .plan import MODEL, Plan
from .tally import Tally, read

if TYPE_CHECKING:
    from .run import Job

# So few that all are in use from the first round on: more of them would look like a leak.
_CONNECTIONS = 50
# Seconds after the last call of a round has begun; what takes longer hangs.
_TOO_LONG = 30.0


def run(job: Job, tally: Tally) -> None:
    """Make all calls of a job; the tally knows what came of them."""
    with OpenRouter(job.key, base_url=job.base_url) as warm_up:
        _count_requests(warm_up, tally)
        warm_up.chat.completions.create(model=MODEL, messages="Hi")
    first = read(0, 0)
    client = OpenRouter(job.key, base_url=job.base_url, max_connections=_CONNECTIONS)
    _count_requests(client, tally)
    with concurrent.futures.ThreadPoolExecutor(job.concurrency) as pool:
        # All threads are there from the first round on: later ones would look like a leak, too.
        together = threading.Barrier(job.concurrency)
        list(pool.map(lambda _: together.wait(), range(job.concurrency)))
        for plans in job.rounds():
            _round(pool, client, plans, job, tally)
            tally.readings.append(read(tally.ended, 0))
            busy = _busy_connections(client)
            if busy:
                tally.breach(f"connections are busy though no call is under way: {busy}")
    client.close()
    tally.compare_readings(first, read(tally.ended, 0))


def _round(
    pool: concurrent.futures.ThreadPoolExecutor,
    client: OpenRouter,
    plans: Iterator[Plan],
    job: Job,
    tally: Tally,
) -> None:
    work = [pool.submit(_work, client, plans, tally) for _ in range(job.concurrency)]
    _, hanging = concurrent.futures.wait(work, job.seconds_left() + _TOO_LONG)
    if hanging:
        # A thread cannot be stopped, so neither can this.
        print(f"soak: {len(hanging)} threads hang", file=sys.stderr, flush=True)
        os._exit(1)
    for done in work:
        done.result()


def _work(client: OpenRouter, plans: Iterator[Plan], tally: Tally) -> None:
    for plan in plans:
        ending = Ending()
        try:
            _perform(client, plan, ending)
        except Exception as error:
            tally.escape(plan, error)
        else:
            tally.end(plan, ending)


def _perform(client: OpenRouter, plan: Plan, ending: Ending) -> None:
    completions = client.chat.completions
    try:
        if not plan.streamed:
            ending.answered(completions.create(**plan.options), streamed=False)
            return
        with completions.stream(**plan.options) as stream:
            pieces = 0
            for chunk in _closed_in_time(stream, plan.cancelled_after):
                ending.text += chunk.text
                pieces += bool(chunk.text)
                if pieces == plan.leaves_after:
                    ending.left(stream.attempts)
                    return
            if stream.closed:
                # By another thread, maybe while a further attempt was on its way.
                ending.cancel()
            else:
                ending.answered(stream.completion(), streamed=True)
    except OpenRouterError as error:
        ending.failed(error)


def _closed_in_time(stream: Any, seconds: float | None) -> Iterator[Any]:
    """The chunks of a stream that another thread closes: how a blocking call is cancelled."""
    if seconds is None:
        yield from stream
        return
    closer = threading.Timer(seconds / 10, stream.close)
    closer.start()
    try:
        yield from stream
    finally:
        closer.cancel()
        closer.join()


def _count_requests(client: OpenRouter, tally: Tally) -> None:
    connections: Any = client._connections
    send = connections.send

    def counted(effect: Any) -> Any:
        tally.hand(effect.request)
        return send(effect)

    connections.send = counted


def _busy_connections(client: OpenRouter) -> list[str]:
    """Requests that the pool still counts as under way."""
    transport: Any = client._connections.client()._transport
    return [str(number) for number in transport._pool._busy]
