"""The schema OutputShellCallItemAction."""

from __future__ import annotations

from typing import (
    List,
    Optional,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputShellCallItemAction(_Model):
    """What to run."""

    commands: List[str]
    """The commands, in order."""

    max_output_length: Optional[int]
    """Most characters of output to return."""

    timeout_ms: Optional[int]
    """Time limit in milliseconds."""
