"""The keys of an account: listed, made and deleted."""

from __future__ import annotations

import hashlib
from datetime import datetime, timezone
from typing import Any, Mapping

from openrouter.testing.wire import USER_ID, FakeAnswer, json_answer, problem

_PAGE = 100
_WORKSPACE = "00000000-0000-4000-8000-000000000000"
_RESETS = (None, "daily", "weekly", "monthly")


class Keys:
    """The keys that were made through ``POST /keys``.

    Attributes:
        keys: They themselves, which no answer shows again.
    """

    def __init__(self) -> None:
        self.keys: set[str] = set()
        self._made: dict[str, dict[str, Any]] = {}
        self._secrets: dict[str, str] = {}

    def page(self, query: Mapping[str, str]) -> FakeAnswer:
        """The answer to ``GET /keys``.

        Raises:
            Problem: The offset is no number.
        """
        offset = query.get("offset", "0")
        if not (offset.isascii() and offset.isdigit()):
            raise problem(400, "offset must be a number from 0.", "invalid_request")
        found = list(self._made.values())[int(offset) : int(offset) + _PAGE]
        return json_answer({"data": found})

    def create(self, body: Any, now: float) -> FakeAnswer:
        """The answer to ``POST /keys``; the only one that has the key.

        Raises:
            Problem: The body is refused.
        """
        fields: Mapping[str, Any] = body if isinstance(body, dict) else {}
        name, limit = fields.get("name"), fields.get("limit")
        if not isinstance(name, str) or not name:
            raise problem(400, "name must be a text.", "invalid_request")
        if isinstance(limit, bool) or not isinstance(limit, (int, float, type(None))):
            raise problem(400, "limit must be a number.", "invalid_request")
        if fields.get("limit_reset") not in _RESETS:
            raise problem(400, "limit_reset is not known.", "invalid_request")
        number = len(self._secrets) + 1
        key = "sk-or-v1-" + hashlib.sha256(f"key {number}".encode()).hexdigest()
        hash = hashlib.sha256(key.encode()).hexdigest()
        self.keys.add(key)
        self._secrets[hash] = key
        self._made[hash] = {
            "hash": hash,
            "name": name,
            "label": f"{key[:12]}...{key[-3:]}",
            "disabled": False,
            "limit": limit,
            "limit_remaining": limit,
            "limit_reset": fields.get("limit_reset"),
            "include_byok_in_limit": False,
            **{f"{kind}{period}": 0 for kind in ("usage", "byok_usage") for period in _PERIODS},
            "created_at": datetime.fromtimestamp(now, timezone.utc).isoformat(),
            "updated_at": None,
            "expires_at": fields.get("expires_at"),
            "creator_user_id": USER_ID,
            "workspace_id": _WORKSPACE,
        }
        return json_answer({"data": self._made[hash], "key": key}, status=201)

    def delete(self, hash: str) -> FakeAnswer:
        """The answer to ``DELETE /keys/{hash}``; requests with the key are refused from then on.

        Raises:
            Problem: There is no such key.
        """
        if hash not in self._made:
            raise problem(404, "There is no key with this hash.", "not_found")
        del self._made[hash]
        self.keys.discard(self._secrets[hash])
        return json_answer({"deleted": True})


_PERIODS = ("", "_daily", "_weekly", "_monthly")
