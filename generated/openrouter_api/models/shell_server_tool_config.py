"""The schema ShellServerToolConfig."""

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

    from .container_auto_environment import ContainerAutoEnvironment, ContainerAutoEnvironmentParams
    from .container_reference_environment import (
        ContainerReferenceEnvironment,
        ContainerReferenceEnvironmentParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ShellServerToolConfig(_Model):
    """Settings of the openrouter:shell tool."""

    engine: Optional[Union[Literal["auto", "openrouter"], str]] = ABSENT
    """Where the commands run; auto picks."""

    environment: Optional[
        Union[ContainerAutoEnvironment, ContainerReferenceEnvironment, Dict[str, Any]]
    ] = ABSENT
    """Container in which the commands run."""

    sleep_after_seconds: Optional[int] = ABSENT
    """Idle seconds after which the sandbox goes to sleep; 900 by default, at most 2592000."""

    _readings: ClassVar[Dict[str, Any]] = {
        "environment": (
            "t",
            "type",
            {
                "container_auto": ("m", "ContainerAutoEnvironment"),
                "container_reference": ("m", "ContainerReferenceEnvironment"),
            },
        ),
    }


if TYPE_CHECKING:

    class ShellServerToolConfigParams(TypedDict, total=False):
        """What may be sent as :class:`ShellServerToolConfig`."""

        engine: Union[Literal["auto", "openrouter"], str]
        """Where the commands run; auto picks."""

        environment: Union[
            ContainerAutoEnvironmentParams,
            ContainerAutoEnvironment,
            ContainerReferenceEnvironmentParams,
            ContainerReferenceEnvironment,
        ]
        """Container in which the commands run."""

        sleep_after_seconds: int
        """Idle seconds after which the sandbox goes to sleep; 900 by default, at most 2592000.
        """
