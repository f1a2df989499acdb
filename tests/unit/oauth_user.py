"""The user of a login: looks at the fake's page, decides, and goes on to the callback."""

from __future__ import annotations

import http.client
import threading
from typing import Callable
from urllib.parse import urlsplit

from openrouter.testing import FakeOpenRouter


def decide(fake: FakeOpenRouter, url: str, consent: str = "allow") -> str:
    """Where the page sends the browser."""
    parts = urlsplit(url)
    answer = fake.handle("GET", f"{parts.path}?{parts.query}&consent={consent}", {})
    assert answer.status == 302, answer.body
    place = answer.header("location")
    assert place is not None
    return place


def code_shown(fake: FakeOpenRouter, url: str) -> str:
    """The code that the page shows, where there is no callback."""
    parts = urlsplit(url)
    answer = fake.handle("GET", f"{parts.path}?{parts.query}&consent=allow", {})
    return answer.body.decode().partition("<code>")[2].partition("</code>")[0]


def visit(url: str, method: str = "GET") -> tuple[int, str]:
    """Ask for an address as a browser does."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=10)
    try:
        connection.request(method, f"{parts.path}?{parts.query}")
        response = connection.getresponse()
        return response.status, response.read().decode()
    finally:
        connection.close()


class Browser:
    """Does what the user does, in a thread of its own, as a browser would."""

    def __init__(self, act: Callable[[str], None]) -> None:
        self._act = act
        self._thread: threading.Thread | None = None
        self.opened: list[str] = []
        self.seen: list[tuple[int, str]] = []

    def __call__(self, url: str) -> None:
        self.opened.append(url)
        self._thread = threading.Thread(target=self._act, args=(url,))
        self._thread.start()

    def wait(self) -> None:
        """Until the user has done all."""
        assert self._thread is not None
        self._thread.join(10)
        assert not self._thread.is_alive()


def allowing(fake: FakeOpenRouter, *, before: Callable[[str], object] = len) -> Browser:
    """A user who allows the key; ``before`` is given the callback's address before that."""

    def act(url: str) -> None:
        place = decide(fake, url)
        before(place)
        browser.seen.append(visit(place))

    browser = Browser(act)
    return browser
