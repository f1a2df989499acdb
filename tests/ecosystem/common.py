"""What the tests of this folder share."""

from __future__ import annotations

from typing import Any

KEY = "sk-or-v1-test"
CREATE: Any = {"model": "openai/gpt-4o-mini", "messages": "Hi"}
BASE = "https://openrouter.test/api/v1"
ANSWER = {
    "id": "gen-1",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "Mocked."}}],
}
