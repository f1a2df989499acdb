"""The schema ContainerAutoEnvironment."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ContainerAutoEnvironment(_Model):
    """Runs commands in a container that is made for the request."""

    type: Literal["container_auto"] = "container_auto"
    """Always container_auto."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "container_auto",
    }


if TYPE_CHECKING:

    class ContainerAutoEnvironmentParams(TypedDict, total=False):
        """What may be sent as :class:`ContainerAutoEnvironment`."""

        type: Required[Literal["container_auto"]]
        """Always container_auto."""
