"""What becomes of a conversation before it is written to a cassette."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any

import pytest
import yaml

from tests.integration.cassette_file import FAKE, CassetteFile, said_of
from tests.integration.scrubbing import recorded_uri, scrub_request, scrub_response

SECRET = "sk-or-v1-0123456789abcdef"


def request(**fields: Any) -> Any:
    headers = {"Authorization": f"Bearer {SECRET}", "Cookie": "a=b", "X-New": "x", "X-Title": "App"}
    body = json.dumps({"user": "user_2Nf8", "model": "a/b"}).encode()
    known = {"headers": headers, "uri": "http://127.0.0.1:4711/api/v1/x?y=1", "body": body}
    return SimpleNamespace(**{**known, **fields})


def response(body: bytes) -> Any:
    headers = {"Set-Cookie": ["a=b"], "Date": ["today"], "Retry-After": ["7"], "cf-ray": ["1"]}
    return {"status": {"code": 200, "message": ""}, "headers": headers, "body": {"string": body}}


def test_request_keeps_known_headers_only() -> None:
    scrubbed = scrub_request(request())
    assert scrubbed.headers == {"x-title": "App"}
    assert scrubbed.uri == "http://not-openrouter.invalid/api/v1/x?y=1"
    assert json.loads(scrubbed.body) == {"user": "scrubbed", "model": "a/b"}


def test_request_is_the_same_when_scrubbed_twice() -> None:
    once = scrub_request(request())
    again = scrub_request(SimpleNamespace(**vars(once)))
    assert vars(again) == vars(once)


def test_response_keeps_known_headers_only() -> None:
    assert scrub_response(response(b"{}"))["headers"] == {"retry-after": ["7"]}


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        (b'{"creator_user_id":"abc","id":"gen-1"}', b'{"creator_user_id":"scrubbed","id":"gen-1"}'),
        (b'{"label": "a \\"b\\" c"}', b'{"label": "scrubbed"}'),
        (b'data: {"by":"org_2x"}\n\n', b'data: {"by":"scrubbed"}\n\n'),
        (b'{"user_id":null}', b'{"user_id":null}'),
        (b"\xff\x00", b"\xff\x00"),
        ('{"text":"Grüße"}'.encode(), '{"text":"Grüße"}'.encode()),
    ],
)
def test_response_body_is_scrubbed(sent: bytes, kept: bytes) -> None:
    scrubbed = scrub_response(response(sent))
    assert scrubbed["body"]["string"] == kept
    assert scrub_response(scrubbed) == scrubbed


def test_long_list_is_cut_short() -> None:
    body = json.dumps({"data": [{"id": n} for n in range(400)], "total_count": 400}).encode()
    kept = json.loads(scrub_response(response(body))["body"]["string"])
    assert len(kept["data"]) == 20
    assert kept["total_count"] == 400


@pytest.mark.parametrize(
    ("uri", "kept"),
    [
        ("https://openrouter.ai/api/v1/key", "https://openrouter.ai/api/v1/key"),
        ("https://eu.openrouter.ai/api/v1/key", "https://eu.openrouter.ai/api/v1/key"),
        ("https://openrouter.ai.example/key", "http://not-openrouter.invalid/key"),
    ],
)
def test_address_names_openrouter_only_where_it_was(uri: str, kept: str) -> None:
    assert recorded_uri(uri) == kept


def test_cassette_says_that_the_fake_answered() -> None:
    text = CassetteFile(FAKE).serialize({"version": 1, "interactions": []})
    assert "The real OpenRouter has never seen this" in text.splitlines()[1]
    assert yaml.safe_load(text)["recorded_with"] == "the fake server of openrouter.testing"


def test_cassette_says_that_the_api_answered() -> None:
    assert said_of("https://openrouter.ai").count("\n") == 0
    assert "never seen" in said_of("http://127.0.0.1:4711")
    assert "never seen" in said_of("https://openrouter.ai.example")


@pytest.mark.parametrize(
    "body", ["{}", "data: 1\n\ndata: [DONE]\n\n", ": x\n \n\ty \r\n", "ü\n", ""]
)
def test_cassette_keeps_bodies_to_the_byte(body: str) -> None:
    file = CassetteFile(FAKE)
    one = {
        "request": {"method": "GET", "uri": "x", "headers": {}, "body": None},
        "response": {**response(b""), "body": {"string": body}},
    }
    text = file.serialize({"version": 1, "interactions": [one]})
    assert file.deserialize(text)["interactions"][0]["response"]["body"]["string"] == body
