"""What scripts read: answers and failures as JSON."""

from __future__ import annotations

import json
import re
import sys
from typing import TYPE_CHECKING, Any

from openrouter_chat.exits import status_of

if TYPE_CHECKING:
    from openrouter import OpenRouterError
    from openrouter_chat.asking import Outcome

# What JSON allows in a text and a terminal may obey.
_CONTROLS = re.compile("[\x7f-\x9f]")


def json_text(value: Any, encoding: str | None = None) -> str:
    r"""``value`` as JSON that any reader of ``encoding`` gets whole.

    Args:
        value: What JSON can hold.
        encoding: That of the output; by default that of the standard output.

    Example:
        >>> json_text({"city": "Zürich"}, "utf-8"), json_text({"city": "Zürich"}, "ascii")
        ('{\n  "city": "Zürich"\n}', '{\n  "city": "Z\\u00fcrich"\n}')
    """
    return _escaped(json.dumps(value, indent=2, ensure_ascii=not _takes_all(encoding)))


def printable(text: str, encoding: str | None = None) -> str:
    """JSON that somebody else wrote; as it is, as far as a reader of ``encoding`` gets it whole."""
    return _escaped(text) if _takes_all(encoding) else json_text(parsed(text), encoding)


def parsed(text: str) -> Any:
    """What a JSON text holds.

    Raises:
        ValueError: If it is none; Python would take NaN and Infinity.
    """
    try:
        return json.loads(text, parse_constant=_refuse)
    except RecursionError:
        raise ValueError("nested too deep") from None


def _refuse(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


def _takes_all(encoding: str | None) -> bool:
    name = encoding or getattr(sys.stdout, "encoding", None) or "utf-8"
    return name.lower().startswith("utf")


def _escaped(text: str) -> str:
    return _CONTROLS.sub(lambda match: f"\\u{ord(match.group()):04x}", text)


def outcome_json(outcome: Outcome) -> Any:
    """An answer as the API gave it, or why there is none.

    A failure has the API's shape, and in ``partial`` what had arrived.
    """
    completion = outcome.completion
    answer = None if completion is None else completion.to_dict()
    if outcome.whole:
        return answer
    if outcome.error is None:
        failure: dict[str, Any] = {"error": {"code": None, "message": "It was stopped."}}
    else:
        failure = error_json(outcome.error)
    return failure if answer is None else {**failure, "partial": answer}


def error_json(error: OpenRouterError) -> dict[str, Any]:
    """A failure in the API's shape.

    Example:
        >>> from openrouter import RateLimitError
        >>> error_json(RateLimitError("Slow down.", status_code=429, model="a/b"))["error"]["type"]
        'RateLimitError'
    """
    return {
        "error": {
            "code": error.status_code,
            "message": str(error),
            "type": type(error).__name__,
            "model": error.model,
            "exit_status": status_of(error),
        }
    }
