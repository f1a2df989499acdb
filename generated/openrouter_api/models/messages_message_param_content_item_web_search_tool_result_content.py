"""The schema MessagesMessageParamContentItemWebSearchToolResultContent."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesMessageParamContentItemWebSearchToolResultContent(_Model):
    """The schema MessagesMessageParamContentItemWebSearchToolResultContent."""

    error_code: Union[
        Literal[
            "invalid_tool_input",
            "unavailable",
            "max_uses_exceeded",
            "too_many_requests",
            "query_too_long",
        ],
        str,
    ]
    """Why the search failed."""

    type: Literal["web_search_tool_result_error"] = "web_search_tool_result_error"
    """Kind of the nested block."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "web_search_tool_result_error",
    }


if TYPE_CHECKING:

    class MessagesMessageParamContentItemWebSearchToolResultContentParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesMessageParamContentItemWebSearchToolResultContent`."""

        error_code: Required[
            Union[
                Literal[
                    "invalid_tool_input",
                    "unavailable",
                    "max_uses_exceeded",
                    "too_many_requests",
                    "query_too_long",
                ],
                str,
            ]
        ]
        """Why the search failed."""

        type: Required[Literal["web_search_tool_result_error"]]
        """Kind of the nested block."""
