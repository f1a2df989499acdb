"""Which model was meant by an id that does not exist; asked for when a call has failed so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from openrouter.effects import Answer, Send
from openrouter.errors import ResponseDecodeError
from openrouter.wire import decode_json

if TYPE_CHECKING:
    from openrouter.effects import Flow, HTTPRequest

# Seconds. The call has failed already; a hint is not worth a long wait.
_PATIENCE = 5.0


class KnownModels:
    """The ids of all models, fetched when they are first needed; shared by a client's copies."""

    def __init__(self) -> None:
        self.ids: tuple[str, ...] = ()

    def meant(
        self, unknown: str, request: Callable[[], HTTPRequest], now: Callable[[], float]
    ) -> Flow[str | None]:
        """The id that is most like ``unknown``; None where none is, or none is to be had.

        Args:
            unknown: What the caller asked for.
            request: Makes the request for the list of models.
            now: Tells the time by the steady clock.
        """
        from openrouter.suggestions import nearest

        if not self.ids:
            outcome = yield Send(request(), until=now() + _PATIENCE)
            if isinstance(outcome, Answer) and outcome.status == 200:
                self.ids = ids_in(outcome.content)
        if unknown in self.ids:
            # It exists and nobody serves it as asked; another one is not what was meant.
            return None
        return next(iter(nearest(unknown, self.ids, limit=1)), None)


def ids_in(content: bytes) -> tuple[str, ...]:
    """The ids in an answer of ``GET /models``; whatever else it is has none.

    Example:
        >>> ids_in(b'{"data": [{"id": "a/b"}, {"id": 7}]}')
        ('a/b',)
    """
    try:
        data = decode_json(content)
    except ResponseDecodeError:
        return ()
    models = data.get("data") if type(data) is dict else None
    found = [m.get("id") for m in models if type(m) is dict] if type(models) is list else []
    return tuple(one for one in found if isinstance(one, str))
