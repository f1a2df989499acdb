"""The schema MessagesOutputConfig."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import TypedDict

    from .messages_output_config_format import (
        MessagesOutputConfigFormat,
        MessagesOutputConfigFormatParams,
    )
    from .messages_output_config_task_budget import (
        MessagesOutputConfigTaskBudget,
        MessagesOutputConfigTaskBudgetParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesOutputConfig(_Model):
    """The schema MessagesOutputConfig."""

    effort: Optional[Union[Literal["low", "medium", "high", "xhigh", "max"], str]] = ABSENT
    format: Optional[MessagesOutputConfigFormat] = ABSENT
    task_budget: Optional[MessagesOutputConfigTaskBudget] = ABSENT
    _readings: ClassVar[Dict[str, Any]] = {
        "format": ("m", "MessagesOutputConfigFormat"),
        "task_budget": ("m", "MessagesOutputConfigTaskBudget"),
    }


if TYPE_CHECKING:

    class MessagesOutputConfigParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesOutputConfig`."""

        effort: Optional[Union[Literal["low", "medium", "high", "xhigh", "max"], str]]
        format: Optional[Union[MessagesOutputConfigFormatParams, MessagesOutputConfigFormat]]
        task_budget: Optional[
            Union[MessagesOutputConfigTaskBudgetParams, MessagesOutputConfigTaskBudget]
        ]
