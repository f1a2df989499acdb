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
    """Effort, output format and token budget of a Messages answer."""

    effort: Optional[Union[Literal["low", "medium", "high", "xhigh", "max"], str]] = ABSENT
    """How much effort to put into the answer."""

    format: Optional[MessagesOutputConfigFormat] = ABSENT
    """Format of the answer: JSON that follows a schema."""

    task_budget: Optional[MessagesOutputConfigTaskBudget] = ABSENT
    """Tokens the whole task may use, told to the model so that it can pace itself."""

    _readings: ClassVar[Dict[str, Any]] = {
        "format": ("m", "MessagesOutputConfigFormat"),
        "task_budget": ("m", "MessagesOutputConfigTaskBudget"),
    }


if TYPE_CHECKING:

    class MessagesOutputConfigParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesOutputConfig`."""

        effort: Optional[Union[Literal["low", "medium", "high", "xhigh", "max"], str]]
        """How much effort to put into the answer."""

        format: Optional[Union[MessagesOutputConfigFormatParams, MessagesOutputConfigFormat]]
        """Format of the answer: JSON that follows a schema."""

        task_budget: Optional[
            Union[MessagesOutputConfigTaskBudgetParams, MessagesOutputConfigTaskBudget]
        ]
        """Tokens the whole task may use, told to the model so that it can pace itself."""
