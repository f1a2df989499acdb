"""What a resource returns of an answer whose shape nobody guarantees."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from openrouter.errors import ResponseDecodeError

if TYPE_CHECKING:
    from openrouter_api.model import Model

M = TypeVar("M", bound="Model")

# A list that goes on for ever is none.
MOST_PAGES = 100


def rows(answer: Any, kind: type[M]) -> list[M]:
    """The items of a list; what is no such object is left out, another shape is an empty list.

    Args:
        answer: What the operation returned.
        kind: The class of the items.
    """
    data = getattr(answer, "data", None)
    return [item for item in data if isinstance(item, kind)] if type(data) is list else []


def described(answer: Any, kind: type[M], what: str) -> M:
    """The object that an answer describes.

    Args:
        answer: What the operation returned.
        kind: The class of the object.
        what: Its name for the error's message.

    Raises:
        ResponseDecodeError: If it is not there.
    """
    data = getattr(answer, "data", None)
    if not isinstance(data, kind):
        raise ResponseDecodeError(f"OpenRouter's answer describes no {what}.", body=answer)
    return data


def next_offset(answer: Any, offset: int) -> int | None:
    """Where the next page begins; None after the last one.

    Args:
        answer: A page of a list, with ``data`` and perhaps ``links.next``.
        offset: Where it began.
    """
    data = getattr(answer, "data", None)
    following = getattr(getattr(answer, "links", None), "next", None)
    if type(data) is not list or not data or not isinstance(following, str) or not following:
        return None
    return offset + len(data)
