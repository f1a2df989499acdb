from __future__ import annotations

import hashlib
from typing import Any

import pytest

from openrouter.testing import FakeOpenRouter
from tests.contract.published import check_answer
from tests.unit.fake_calls import ask


def test_key_is_made_listed_used_and_deleted() -> None:
    fake = FakeOpenRouter()
    made = ask(fake, "POST", "keys", {"name": "Batch", "limit": 5, "limit_reset": "daily"})
    check_answer("POST", "/keys", made.status, made.json())
    key = made.json()["key"]
    facts = made.json()["data"]
    assert (facts["name"], facts["limit"], facts["limit_reset"]) == ("Batch", 5, "daily")
    assert facts["hash"] == hashlib.sha256(key.encode()).hexdigest()
    assert key not in str(facts)

    listed = ask(fake, "GET", "keys")
    check_answer("GET", "/keys", listed.status, listed.json())
    assert listed.json()["data"] == [facts]
    assert ask(fake, "GET", "keys?offset=1").json()["data"] == []

    gone = ask(fake, "DELETE", "keys/" + facts["hash"])
    check_answer("DELETE", "/keys/{hash}", gone.status, gone.json())
    assert ask(fake, "GET", "keys").json()["data"] == []
    assert ask(fake, "DELETE", "keys/" + facts["hash"]).status == 404


def test_key_that_was_made_is_accepted_until_it_is_deleted() -> None:
    fake = FakeOpenRouter(api_keys=["sk-or-v1-management"])
    made = ask(fake, "POST", "keys", {"name": "One"}, key="sk-or-v1-management").json()
    assert ask(fake, "GET", "key", key=made["key"]).status == 200
    ask(fake, "DELETE", "keys/" + made["data"]["hash"], key="sk-or-v1-management")
    assert ask(fake, "GET", "key", key=made["key"]).status == 401


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ([], "name must be a text."),
        ({"name": ""}, "name must be a text."),
        ({"name": "a", "limit": "5"}, "limit must be a number."),
        ({"name": "a", "limit": True}, "limit must be a number."),
        ({"name": "a", "limit_reset": "hourly"}, "limit_reset is not known."),
    ],
)
def test_key_that_cannot_be_made_is_refused(body: Any, said: str) -> None:
    answer = ask(FakeOpenRouter(), "POST", "keys", body)
    assert (answer.status, answer.json()["error"]["message"]) == (400, said)


def test_keys_page_must_be_a_number() -> None:
    assert ask(FakeOpenRouter(), "GET", "keys?offset=-1").status == 400


def test_keys_take_two_methods_and_say_so() -> None:
    answer = ask(FakeOpenRouter(), "PUT", "keys", {})
    assert (answer.status, answer.header("allow")) == (405, "GET, POST")
    assert answer.json()["error"]["message"] == "/api/v1/keys takes GET and POST, not PUT."


def test_keys_come_a_hundred_at_a_time() -> None:
    fake = FakeOpenRouter()
    for number in range(101):
        ask(fake, "POST", "keys", {"name": f"Key {number}"})
    assert len(ask(fake, "GET", "keys").json()["data"]) == 100
    assert [key["name"] for key in ask(fake, "GET", "keys?offset=100").json()["data"]] == [
        "Key 100"
    ]
