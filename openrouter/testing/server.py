"""The fake as an HTTP server on the loopback interface, for tests that want real sockets.

One thread a connection, all of them ended by `close`. While an answer pauses, the connection is
watched, so that a client that hangs up is noticed at once and not with the next write.
"""

from __future__ import annotations

import contextlib
import socket
import socketserver
import struct
import threading
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, Any, cast

from openrouter.testing.wire import BASE_PATH

if TYPE_CHECKING:
    from types import TracebackType

    from openrouter.testing.core import FakeOpenRouter
    from openrouter.testing.wire import FakeAnswer

_POLL_SECONDS = 0.02
_JOIN_SECONDS = 5.0
# Closing such a socket sends a reset instead of a proper end.
_RESET_ON_CLOSE = struct.pack("ii", 1, 0)


class FakeServer:
    """A loopback HTTP/1.1 server that answers from a fake; it listens as soon as it is made.

    Args:
        fake: Who answers.
        host: The address to listen on.
        port: The port; 0 for a free one.

    Example:
        >>> import httpx
        >>> from openrouter.testing import FakeOpenRouter
        >>> with FakeOpenRouter().serve() as server:
        ...     with httpx.Client(base_url=server.base_url, trust_env=False) as client:
        ...         client.get("/models/count").status_code, server.open_connections
        ...     server.wait_closed()
        (200, 1)
        True
    """

    def __init__(self, fake: FakeOpenRouter, host: str = "127.0.0.1", port: int = 0) -> None:
        self._http = _HTTPServer(fake, (host, port))
        self._base_url = "http://{}:{}{}".format(*self._http.server_address[:2], BASE_PATH)
        self._thread = threading.Thread(
            target=self._http.serve_forever, args=(_POLL_SECONDS,), daemon=True
        )
        self._thread.start()

    @property
    def base_url(self) -> str:
        """The address of the API, such as `"http://127.0.0.1:49152/api/v1"`."""
        return self._base_url

    @property
    def open_connections(self) -> int:
        """How many connections are open now."""
        return len(self._http.connections)

    @property
    def disconnects(self) -> int:
        """How many connections the client closed before its answer was complete."""
        return self._http.disconnects

    def wait_closed(self, timeout: float = 5.0) -> bool:
        """Waits until no connection is open; False if one still is after `timeout` seconds."""
        with self._http.changed:
            return self._http.changed.wait_for(lambda: not self._http.connections, timeout)

    def close(self) -> None:
        """Closes the server and all its connections and ends its threads; again does nothing."""
        if not self._thread.is_alive():
            return
        self._http.closing.set()
        self._http.shutdown()
        self._thread.join(_JOIN_SECONDS)
        self._http.server_close()
        self._http.hang_up()

    def __enter__(self) -> FakeServer:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class _HTTPServer(socketserver.TCPServer):
    """Accepts connections and knows which are open. `changed` guards what it knows."""

    allow_reuse_address = True
    request_queue_size = 1024

    def __init__(self, fake: FakeOpenRouter, address: tuple[str, int]) -> None:
        self.fake = fake
        self.closing = threading.Event()
        self.changed = threading.Condition()
        self.connections: dict[socket.socket, threading.Thread] = {}
        self.disconnects = 0
        super().__init__(address, _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Gives a connection a thread of its own."""
        thread = threading.Thread(
            target=self._serve_connection, args=(request, client_address), daemon=True
        )
        with self.changed:
            self.connections[request] = thread
        thread.start()

    def _serve_connection(self, request: socket.socket, client_address: Any) -> None:
        try:
            self.finish_request(request, client_address)
        finally:
            # Without the usual shutdown first, so that a reset is nothing but a reset.
            request.close()
            with self.changed:
                del self.connections[request]
                self.changed.notify_all()

    def count_disconnect(self) -> None:
        """Notes that a client went away, unless it was this server that closed."""
        with self.changed:
            self.disconnects += not self.closing.is_set()

    def hang_up(self) -> None:
        """Closes all connections and waits for their threads."""
        with self.changed:
            open_now = dict(self.connections)
        for connection, thread in open_now.items():
            # An error means that the thread was faster.
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            thread.join(_JOIN_SECONDS)


class _ClientGone(Exception):
    """The client closed the connection while an answer was under way."""


class _Handler(BaseHTTPRequestHandler):
    """Reads the requests of one connection and plays their answers."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    @property
    def _owner(self) -> _HTTPServer:
        return cast(_HTTPServer, self.server)

    def handle(self) -> None:
        """Serves the connection until either side ends it."""
        try:
            super().handle()
        except ConnectionError:
            # The client reset the connection between two requests, or within one.
            self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:
        """Stays silent: a test reads `FakeOpenRouter.requests`."""

    def _answer(self) -> None:
        body = self._read_body()
        headers = self.headers.items()
        answer = self._owner.fake.handle(self.command, self.path, headers, body)
        try:
            self._play(answer)
        except (_ClientGone, ConnectionError):
            self._owner.count_disconnect()
            self.close_connection = True

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _answer

    def _read_body(self) -> bytes:
        if self.headers.get("transfer-encoding", "").lower() == "chunked":
            return b"".join(iter(self._read_chunk, b""))
        length = self.headers.get("content-length", "0")
        return self.rfile.read(int(length) if length.isdigit() else 0)

    def _read_chunk(self) -> bytes:
        size = int(self.rfile.readline().partition(b";")[0], 16)
        data = self.rfile.read(size)
        self.rfile.readline()
        return data

    def _play(self, answer: FakeAnswer) -> None:
        self._wait(answer.delay)
        if answer.status:
            self._send(answer)
        if answer.end == "complete":
            return
        self.close_connection = True
        if answer.end != "cut":
            linger = (socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
            self.connection.setsockopt(*linger)

    def _send(self, answer: FakeAnswer) -> None:
        """Sends head and body; what has no pause in between goes out in one piece."""
        chunked = answer.header("content-length") is None
        ready = bytearray(self._head(answer, chunked))
        for seconds, data in answer.chunks:
            if seconds > 0:
                self.wfile.write(ready)
                ready.clear()
                self._wait(seconds)
            ready += b"%x\r\n%s\r\n" % (len(data), data) if chunked else data
        if chunked and answer.end == "complete":
            ready += b"0\r\n\r\n"
        self.wfile.write(ready)

    def _head(self, answer: FakeAnswer, chunked: bool) -> bytes:
        phrase, _ = self.responses.get(answer.status, ("", ""))
        lines = [f"HTTP/1.1 {answer.status} {phrase}"]
        lines += [f"{name}: {value}" for name, value in answer.headers]
        if chunked:
            lines.append("transfer-encoding: chunked")
        return "\r\n".join([*lines, "", ""]).encode("latin-1")

    def _wait(self, seconds: float) -> None:
        """Waits, unless the client hangs up meanwhile.

        Raises:
            _ClientGone: It did.
        """
        if seconds <= 0:
            return
        self.connection.settimeout(seconds)
        try:
            arrived = self.connection.recv(1, socket.MSG_PEEK)
        except socket.timeout:
            return
        finally:
            self.connection.settimeout(None)
        if not arrived:
            raise _ClientGone
        # A next request is here already, which hides a hang-up: wait without watching.
        self._owner.closing.wait(seconds)
