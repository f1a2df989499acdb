"""The schema ShellCallOutputContent."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .shell_call_output_content_outcome_exit import (
        ShellCallOutputContentOutcomeExit,
        ShellCallOutputContentOutcomeExitParams,
    )
    from .shell_call_output_content_outcome_timeout import (
        ShellCallOutputContentOutcomeTimeout,
        ShellCallOutputContentOutcomeTimeoutParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ShellCallOutputContent(_Model):
    """The schema ShellCallOutputContent."""

    outcome: Union[
        ShellCallOutputContentOutcomeExit, ShellCallOutputContentOutcomeTimeout, Dict[str, Any]
    ]
    stderr: str
    stdout: str
    _readings: ClassVar[Dict[str, Any]] = {
        "outcome": (
            "t",
            "type",
            {
                "exit": ("m", "ShellCallOutputContentOutcomeExit"),
                "timeout": ("m", "ShellCallOutputContentOutcomeTimeout"),
            },
        ),
    }


if TYPE_CHECKING:

    class ShellCallOutputContentParams(TypedDict, total=False):
        """What may be sent as :class:`ShellCallOutputContent`."""

        outcome: Required[
            Union[
                ShellCallOutputContentOutcomeExitParams,
                ShellCallOutputContentOutcomeExit,
                ShellCallOutputContentOutcomeTimeoutParams,
                ShellCallOutputContentOutcomeTimeout,
            ]
        ]
        stderr: Required[str]
        stdout: Required[str]
