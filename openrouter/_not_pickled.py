"""What holds locks or connections does not pickle, and says so in a sentence."""

from __future__ import annotations

from typing import Any, ClassVar


class NotPickled:
    """A base for classes whose objects belong to one process."""

    __slots__ = ()
    # What to do in place of pickling.
    _in_place_of_pickling: ClassVar[str] = "make one in each process."

    def __reduce_ex__(self, protocol: Any) -> Any:
        raise TypeError(
            f"{type(self).__name__} neither pickles nor copies, as it belongs to this process: "
            f"{self._in_place_of_pickling}"
        )
