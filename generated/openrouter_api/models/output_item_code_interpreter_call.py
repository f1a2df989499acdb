"""The schema OutputItemCodeInterpreterCall."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Mapping,
    Optional,
    Sequence,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .code_interpreter_file_output import (
        CodeInterpreterFileOutput,
        CodeInterpreterFileOutputParams,
    )
    from .code_interpreter_image_output import (
        CodeInterpreterImageOutput,
        CodeInterpreterImageOutputParams,
    )
    from .code_interpreter_logs_output import (
        CodeInterpreterLogsOutput,
        CodeInterpreterLogsOutputParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputItemCodeInterpreterCall(_Model):
    """A code interpreter call among the output items of a response."""

    code: Optional[str] = ABSENT
    """The code that is run."""

    container_id: Optional[str] = ABSENT
    """Id of the container it runs in."""

    id: str
    """Id of the item."""

    outputs: Optional[
        List[
            Union[
                CodeInterpreterLogsOutput,
                CodeInterpreterImageOutput,
                CodeInterpreterFileOutput,
                Dict[str, Any],
            ]
        ]
    ] = ABSENT
    """What the code printed and produced; needs code_interpreter_call.outputs among include."""

    status: Union[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"], str]
    """State of the item."""

    type: Literal["code_interpreter_call"] = "code_interpreter_call"
    """Always code_interpreter_call."""

    _readings: ClassVar[Dict[str, Any]] = {
        "outputs": (
            "l",
            (
                "t",
                "type",
                {
                    "logs": ("m", "CodeInterpreterLogsOutput"),
                    "image": ("m", "CodeInterpreterImageOutput"),
                    "file": ("m", "CodeInterpreterFileOutput"),
                },
            ),
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "code_interpreter_call",
    }


if TYPE_CHECKING:

    class OutputItemCodeInterpreterCallParams(TypedDict, total=False):
        """What may be sent as :class:`OutputItemCodeInterpreterCall`."""

        code: Optional[str]
        """The code that is run."""

        container_id: str
        """Id of the container it runs in."""

        id: Required[str]
        """Id of the item."""

        outputs: Optional[
            Sequence[
                Union[
                    CodeInterpreterLogsOutputParams,
                    CodeInterpreterLogsOutput,
                    Mapping[str, Any],
                    CodeInterpreterImageOutputParams,
                    CodeInterpreterImageOutput,
                    CodeInterpreterFileOutputParams,
                    CodeInterpreterFileOutput,
                ]
            ]
        ]
        """What the code printed and produced; needs code_interpreter_call.outputs among include.
        """

        status: Required[
            Union[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"], str]
        ]
        """State of the item."""

        type: Required[Literal["code_interpreter_call"]]
        """Always code_interpreter_call."""
