"""A chat whose prompt is there before all that an answer needs is loaded."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Callable

from openrouter_chat.session import Session

if TYPE_CHECKING:
    from typing import Tuple

    from openrouter import Conversation, OpenRouter, Turn
    from openrouter_chat.screen import Screen

    Opened = Tuple[OpenRouter, Conversation]


class LateSession(Session):
    """A session that makes its client and its conversation when one of them is first used.

    Loading what they need takes as long as loading the prompt, and the user begins to type
    meanwhile. Whatever uses one of them first may get the errors of making it.

    Args:
        make: Makes them.
        model: The model that the conversation will ask.
        screen: As for ``Session``.
        **rest: As for ``Session``.
    """

    def __init__(self, make: Callable[[], Opened], model: str, screen: Screen, **rest: Any) -> None:
        nothing: Any = None
        super().__init__(nothing, nothing, screen, **rest)
        self._make = make
        self._model = model
        # The list of models is fetched by a thread of its own.
        self._making = threading.Lock()
        # What is missing is asked of `__getattr__`.
        del self.client, self.talk

    def __getattr__(self, name: str) -> Any:
        if name not in ("client", "talk"):
            raise AttributeError(name)
        with self._making:
            if "client" not in self.__dict__:
                self.client, self.talk = self._make()
        return self.__dict__[name]

    @property
    def model(self) -> str:
        """The model that is asked next."""
        return self.talk.model if "talk" in self.__dict__ else self._model

    @property
    def turns(self) -> tuple[Turn, ...]:
        """What was said."""
        return self.talk.turns if "talk" in self.__dict__ else ()
