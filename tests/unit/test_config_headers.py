from __future__ import annotations

from typing import Any

import pytest

from openrouter.config import merged_headers
from openrouter.errors import ConfigurationError


@pytest.mark.parametrize("added", [[("a", "x")], "a: b", 5])
def test_merged_headers_refuse_what_is_no_mapping(added: Any) -> None:
    with pytest.raises(ConfigurationError, match="Headers are a dict"):
        merged_headers({}, added)
