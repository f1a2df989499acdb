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
    """The schema OutputShellCallItemAction."""

    commands: List[str]
    max_output_length: Optional[int]
    timeout_ms: Optional[int]
