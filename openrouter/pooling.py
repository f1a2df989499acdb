"""What a connection pool decides: who gets a slot, and which idle connection serves next.

No locks. Threads share a pool, and the garbage collector may end an abandoned answer at any point,
inside a locked section too, where waiting for the lock would never end. Every step here is one
operation of a built-in container, which no other thread can split; what lies between two steps may
be seen half done and is put right by whoever sees it.
"""

from __future__ import annotations

import contextlib
from collections import OrderedDict, deque
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from typing import Callable, Protocol

    class Waiter(Protocol):
        """Somebody who can be woken up."""

        def set(self) -> None:
            """Wake them up."""


ConnectionT = TypeVar("ConnectionT")


class Slots:
    """A fixed number of slots, handed out first come, first served, each in constant time.

    Args:
        count: How many there are, from 1 on.

    Example:
        >>> import threading
        >>> slots = Slots(1)
        >>> slots.take()
        True
        >>> second = threading.Event()
        >>> slots.queue(second)
        >>> slots.give_back()
        >>> second.is_set(), slots.take()
        (True, False)
    """

    def __init__(self, count: int) -> None:
        self.count = count
        # Slots that were never used are counted, not stored: the count may be a huge one.
        self._unused = iter(range(count))
        self._returned: deque[None] = deque()
        self._waiting: OrderedDict[Waiter, None] = OrderedDict()

    @property
    def waiting(self) -> int:
        """How many wait for a slot."""
        return len(self._waiting)

    def take(self) -> bool:
        """Take a slot if one is free and nobody waits for it."""
        return not self._waiting and self._pick()

    def queue(self, waiter: Waiter) -> None:
        """Wait in line: ``waiter`` is woken up when a slot is its own."""
        self._waiting[waiter] = None
        self._serve()

    def leave(self, waiter: Waiter) -> bool:
        """Give up waiting; False if ``waiter`` owns a slot by now, which it has to give back."""
        return self._waiting.pop(waiter, self) is None

    def give_back(self) -> None:
        """Return a slot, to whoever has waited longest."""
        self._returned.append(None)
        self._serve()

    def _pick(self) -> bool:
        try:
            self._returned.pop()
        except IndexError:
            return next(self._unused, None) is not None
        return True

    def _serve(self) -> None:
        while self._waiting and self._pick():
            try:
                waiter, _ = self._waiting.popitem(last=False)
            except KeyError:
                # The last one gave up just now. Somebody may have come since: look again.
                self._returned.append(None)
            else:
                waiter.set()


class _Idle(NamedTuple):
    origin: Any
    until: float
    connection: Any


class IdleConnections(Generic[ConnectionT]):
    """Idle connections, the one used last first, so that those not needed grow old.

    With one origin, which is the rule, each operation takes constant time.

    Args:
        seconds: How long a connection may be idle.

    Example:
        >>> idle = IdleConnections(60)
        >>> idle.put("https", "one", now=0)
        >>> idle.put("https", "two", now=50)
        >>> idle.expired(now=60)
        ['one']
        >>> idle.take("https")
        'two'
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._stack: deque[_Idle] = deque()

    def __len__(self) -> int:
        return len(self._stack)

    def put(self, origin: Any, connection: ConnectionT, now: float) -> None:
        """Keep a connection to ``origin`` that is in nobody's use any more."""
        self._stack.append(_Idle(origin, now + self._seconds, connection))

    def take(self, origin: Any) -> ConnectionT | None:
        """The connection to ``origin`` that was used last; None if there is none."""
        others: list[_Idle] = []
        try:
            entry = self._stack.pop()
            while entry.origin != origin:
                others.append(entry)
                entry = self._stack.pop()
        except IndexError:
            return None
        finally:
            self._stack.extend(reversed(others))
        found: ConnectionT = entry.connection
        return found

    def expired(self, now: float) -> list[ConnectionT]:
        """Take out those that have been idle for too long."""
        return self._oldest(lambda entry: entry.until <= now)

    def surplus(self, most: int) -> list[ConnectionT]:
        """Take out the oldest until at most ``most`` are left."""
        return self._oldest(lambda entry: len(self._stack) > most)

    def _oldest(self, is_due: Callable[[_Idle], bool]) -> list[ConnectionT]:
        taken: list[ConnectionT] = []
        # Ends where none is left, or where another thread took the one just looked at.
        with contextlib.suppress(IndexError):
            while is_due(self._stack[0]):
                taken.append(self._stack.popleft().connection)
        return taken
