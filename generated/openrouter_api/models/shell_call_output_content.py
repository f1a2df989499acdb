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
    """Output and outcome of one shell command."""

    outcome: Union[
        ShellCallOutputContentOutcomeExit, ShellCallOutputContentOutcomeTimeout, Dict[str, Any]
    ]
    """How the command ended: by itself or by the time limit."""

    stderr: str
    """What the command wrote to standard error."""

    stdout: str
    """What the command wrote to standard output."""

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
        """How the command ended: by itself or by the time limit."""

        stderr: Required[str]
        """What the command wrote to standard error."""

        stdout: Required[str]
        """What the command wrote to standard output."""
