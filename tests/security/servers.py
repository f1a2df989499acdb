"""A server of this machine that answers every request with the same bytes."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import Iterator


@contextlib.contextmanager
def saying(answer: bytes, heard: list[bytes] | None = None) -> Iterator[str]:
    """The base URL of a server that says ``answer`` and hangs up; what it hears goes to a list."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.05)
    over = threading.Event()

    def serve() -> None:
        while not over.is_set():
            with contextlib.suppress(OSError):
                connection, _ = listener.accept()
                with connection:
                    connection.settimeout(5)
                    request = connection.recv(65536)
                    if heard is not None:
                        heard.append(request)
                    connection.sendall(answer)

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/api/v1"
    finally:
        over.set()
        thread.join()
        listener.close()
