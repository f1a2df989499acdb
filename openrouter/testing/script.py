"""What a test has planned for the next requests: replies and faults, each used up in its turn."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable

from openrouter.testing.wire import RecordedRequest

if TYPE_CHECKING:
    from openrouter.testing.deltas import Reply
    from openrouter.testing.fault_kinds import Fault

When = Callable[[RecordedRequest], bool]


@dataclass
class _Planned:
    fault: Fault
    model: str | None
    when: When | None
    left: int | None


class Script:
    """The queues of a fake. A reply is looked at first and dropped once it has been given."""

    def __init__(self) -> None:
        self.replies: deque[Reply] = deque()
        self._faults: list[_Planned] = []
        self._counts: dict[str, int] = {}

    def count(self, name: str) -> int:
        """The next number of a series, from 1 on."""
        self._counts[name] = self._counts.get(name, 0) + 1
        return self._counts[name]

    def plan(self, fault: Fault, times: int | None, model: str | None, when: When | None) -> None:
        """Queues a fault for so many requests; None for all from now on."""
        self._faults.append(_Planned(fault, model, when, times))

    def take(self, request: RecordedRequest, model: str | None) -> Fault | None:
        """The first fault that is meant for a request, counted as used; None if there is none.

        Args:
            request: The request.
            model: The model that is about to answer; None for faults meant for any request.
        """
        for planned in self._faults:
            meant = planned.model == model and (planned.when is None or planned.when(request))
            if meant:
                if planned.left is not None:
                    planned.left -= 1
                if planned.left == 0:
                    self._faults.remove(planned)
                return planned.fault
        return None
