"""The server of the benchmark in a thread of the tests."""

from __future__ import annotations

import asyncio
import queue
import threading
from contextlib import contextmanager
from typing import Iterator

from _bench.server import HOST, serve


@contextmanager
def server_here() -> Iterator[str]:
    """Serve as the benchmark's server does; gives its base URL."""
    ports: queue.Queue[int] = queue.Queue()
    ended = threading.Event()
    thread = threading.Thread(target=lambda: asyncio.run(serve(ports.put, ended.wait)))
    thread.start()
    try:
        yield f"http://{HOST}:{ports.get(timeout=10)}/api/v1"
    finally:
        ended.set()
        thread.join(10)
