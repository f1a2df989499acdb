"""How long to wait between two looks at something that is not there yet."""

from __future__ import annotations

_FIRST = 0.25
_LONGEST = 4.0
# Beyond, the pause has long been the longest.
_DOUBLINGS = 8


def pause_before_next_look(looks: int, waited: float, wait: float) -> float | None:
    """The pause before the next look, or None where the waiting is over.

    Pauses double from a quarter of a second to four; the last one ends with the waiting time, so
    that there is a look at its end.

    Args:
        looks: How often was looked so far, at least once.
        waited: Seconds since the first look.
        wait: Seconds to wait altogether.

    Returns:
        Seconds.

    Example:
        >>> [pause_before_next_look(looks, 0, 10) for looks in (1, 2, 3, 9)]
        [0.25, 0.5, 1.0, 4.0]
        >>> pause_before_next_look(5, 9.5, 10), pause_before_next_look(6, 10, 10)
        (0.5, None)
    """
    left = wait - waited
    if left <= 0:
        return None
    return min(_FIRST * 2.0 ** min(looks - 1, _DOUBLINGS), _LONGEST, left)
