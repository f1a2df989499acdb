"""Answers about what happened: keys, credits, generations, activity."""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Mapping, Sequence

from openrouter.testing.wire import USER_ID, problem

if TYPE_CHECKING:
    from openrouter.testing.metering import Ledger
    from openrouter.testing.wire import RecordedRequest

# The fake's own pace, so that times are the same in every run.
_LATENCY_MS = 100
_MS_PER_TOKEN = 10
_DAYS_OF_ACTIVITY = 30


def key_json(ledger: Ledger, key: str, now: float) -> dict[str, Any]:
    """The body of GET /key."""
    spent, limit = ledger.spent(key), ledger.key_limit
    periods = ledger.periods(key, now)
    data: dict[str, Any] = {
        "label": f"{key[:9]}...{key[-3:]}",
        "limit": None if limit is None else float(limit),
        "limit_reset": None,
        "limit_remaining": None if limit is None else float(max(limit - spent, Decimal(0))),
        "include_byok_in_limit": False,
        "usage": float(spent),
        **{f"usage_{period}": float(cost) for period, cost in periods.items()},
        "byok_usage": 0,
        **{f"byok_usage_{period}": 0 for period in periods},
        "is_free_tier": False,
        "is_management_key": False,
        "is_provisioning_key": False,
        "creator_user_id": None,
        "expires_at": None,
        "rate_limit": {"requests": -1, "interval": "10s", "note": "No longer in use."},
    }
    return {"data": data}


def credits_json(ledger: Ledger) -> dict[str, Any]:
    """The body of GET /credits."""
    data = {"total_credits": float(ledger.credits), "total_usage": float(ledger.total())}
    return {"data": data}


def generation_json(
    request: RecordedRequest,
    head: Mapping[str, Any],
    ending: Mapping[str, Any],
    usage: Mapping[str, Any],
) -> dict[str, Any]:
    """The body of GET /generation for an answer that was given.

    Args:
        request: What was asked.
        head: Id, provider, model and creation time of the answer.
        ending: Its finish reasons; empty for embeddings.
        usage: Its `usage`.
    """
    completion = usage.get("completion_tokens", 0)
    details = usage.get("completion_tokens_details") or {}
    prompt_details = usage.get("prompt_tokens_details") or {}
    streamed = request.json.get("stream") is True
    created = datetime.fromtimestamp(head["created"], timezone.utc).isoformat()
    nothing = (
        *("app_id", "cache_discount", "external_user", "moderation_latency"),
        *("num_fetches", "num_input_audio_prompt", "num_media_completion", "num_media_prompt"),
        *("native_tokens_completion_images", "num_search_results", "preset_id", "request_id"),
        *("response_cache_source_id", "router", "service_tier", "upstream_id"),
        *("upstream_inference_cost", "web_search_engine", "workspace_id"),
    )
    data: dict[str, Any] = {
        "id": head["id"],
        "api_type": "completions" if ending else "embeddings",
        "model": head["model"],
        "provider_name": head["provider"],
        "created_at": created,
        "streamed": streamed,
        "cancelled": False,
        "total_cost": usage["cost"],
        "usage": usage["cost"],
        "is_byok": False,
        "data_region": "global",
        "origin": "",
        "latency": _LATENCY_MS,
        "generation_time": completion * _MS_PER_TOKEN,
        "finish_reason": ending.get("finish_reason"),
        "native_finish_reason": ending.get("native_finish_reason"),
        "tokens_prompt": usage["prompt_tokens"],
        "tokens_completion": completion,
        "native_tokens_prompt": usage["prompt_tokens"],
        "native_tokens_completion": completion,
        "native_tokens_reasoning": details.get("reasoning_tokens", 0),
        "native_tokens_cached": prompt_details.get("cached_tokens", 0),
        "http_referer": request.headers.get("http-referer"),
        "user_agent": request.headers.get("user-agent"),
        "session_id": request.json.get("session_id"),
        "provider_responses": [
            {"provider_name": head["provider"], "status": 200, "latency": _LATENCY_MS}
        ],
        **dict.fromkeys(nothing),
    }
    return {"data": data}


@dataclass(frozen=True)
class _Entry:
    """An answer that was given: its record, whose key it was, its exact cost, when."""

    record: Mapping[str, Any]
    key_hash: str
    cost: Decimal
    time: float

    @property
    def day(self) -> date:
        return datetime.fromtimestamp(self.time, timezone.utc).date()


class Books:
    """All answers that were given.

    Args:
        delay: Seconds until the record of an answer can be read.
    """

    def __init__(self, delay: float) -> None:
        self._delay = delay
        self._entries: dict[str, _Entry] = {}

    def enter(self, record: Mapping[str, Any], key: str, cost: Decimal, now: float) -> None:
        """Keeps the body of GET /generation for an answer that costs so many dollars."""
        key_hash = hashlib.sha256(key.encode("utf-8")).hexdigest()
        self._entries[record["data"]["id"]] = _Entry(record, key_hash, cost, now)

    def record(self, name: str, now: float) -> Mapping[str, Any] | None:
        """The body of GET /generation; None where there is none, or not yet."""
        entry = self._entries.get(name)
        if entry is None or now < entry.time + self._delay:
            return None
        return entry.record

    def activity_json(self, query: Mapping[str, str], now: float) -> dict[str, Any]:
        """The body of GET /activity: a row for each day, model and provider, without today.

        Raises:
            Problem: The day is none of the last 30; a 400.
        """
        today = datetime.fromtimestamp(now, timezone.utc).date()
        days = [today - timedelta(days=1 + back) for back in range(_DAYS_OF_ACTIVITY)]
        if "date" in query:
            days = [day for day in days if day.isoformat() == query["date"]]
            if not days:
                text = f"{query['date']} is none of the last {_DAYS_OF_ACTIVITY} whole days."
                raise problem(400, text, "invalid_request")
        groups: dict[tuple[str, str, str], list[_Entry]] = {}
        for entry in self._entries.values():
            if entry.day in days and _asked_for(entry, query):
                data = entry.record["data"]
                names = (entry.day.isoformat(), data["model"], data["provider_name"])
                groups.setdefault(names, []).append(entry)
        rows = [_activity_row(names, entries) for names, entries in sorted(groups.items())]
        if query.get("group_by") == "workspace":
            rows = [{**row, "workspace_id": None} for row in rows]
        return {"data": rows}


def _asked_for(entry: _Entry, query: Mapping[str, str]) -> bool:
    """Whether a query counts an answer: all are one user's, outside of any workspace."""
    return (
        query.get("api_key_hash", entry.key_hash) == entry.key_hash
        and query.get("user_id", USER_ID) == USER_ID
        and "workspace_id" not in query
    )


def _activity_row(names: tuple[str, str, str], entries: Sequence[_Entry]) -> dict[str, Any]:
    day, model, provider = names

    def total(field: str) -> int:
        return sum(entry.record["data"][field] for entry in entries)

    return {
        "date": day,
        "model": model,
        "model_permaslug": model.partition(":")[0],
        "endpoint_id": str(uuid.uuid5(uuid.NAMESPACE_URL, f"{provider}/{model}")),
        "provider_name": provider,
        "usage": float(sum((entry.cost for entry in entries), Decimal(0))),
        "byok_usage_inference": 0,
        "requests": len(entries),
        "prompt_tokens": total("tokens_prompt"),
        "completion_tokens": total("tokens_completion"),
        "reasoning_tokens": total("native_tokens_reasoning"),
    }
