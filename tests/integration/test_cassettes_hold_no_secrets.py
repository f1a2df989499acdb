"""No cassette shows whose key recorded it, and the scan that says so finds what it looks for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.integration.options import CASSETTES
from tests.integration.scrubbing import REQUEST_HEADERS, RESPONSE_HEADERS, scrub_text
from tests.integration.secret_scan import find_secrets

FILES = sorted(CASSETTES.glob("*.yaml"))
SECRETS = {
    "key": "sk-or-v1-0123456789abcdef",
    "short_key": "sk-0a1b2c3d",
    "masked_key": "sk-or-v1-abc...xyz",
    "user": "user_2Nf8QzVabcdef",
    "user_of_the_fake": "user_fake",
    "organisation": "org_2Nf8QzVabcdef",
    "email": "jane.doe+ai@mail.example.com",
    "email_in_an_address": "jane%40example.com",
}
HEADERS = {
    "authorization": "authorization: [x]",
    "upper_case_authorization": "Authorization: [Basic eA==]",
    "bearer": "note: Bearer abc",
    "cookie": "cookie: [a=b]",
    "set_cookie": "set-cookie: ['__cf_bm=abc; path=/']",
    "api_key": "x-api-key: [abc]",
    "other_key": "x-goog-key: [abc]",
    "token": "x-session-token: [abc]",
    "web_token": "note: eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln",
}


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_cassette_holds_no_secrets(path: Path) -> None:
    assert find_secrets(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_cassette_holds_only_known_headers(path: Path) -> None:
    for interaction in yaml.safe_load(path.read_text(encoding="utf-8"))["interactions"]:
        assert set(interaction["request"]["headers"]) <= REQUEST_HEADERS
        assert set(interaction["response"]["headers"]) <= RESPONSE_HEADERS


def test_cassettes_are_there() -> None:
    assert len(FILES) > 20


@pytest.mark.parametrize("secret", SECRETS.values(), ids=SECRETS)
@pytest.mark.parametrize(
    "place",
    [
        'body: \'{{"note":"{}"}}\'',
        "uri: https://openrouter.ai/api/v1/key?q={}",
        'body: "x \\\n  {}"',
        "x-note: [{}]",
    ],
    ids=["body", "address", "folded", "header"],
)
def test_scan_finds(secret: str, place: str) -> None:
    assert find_secrets(place.format(secret))


@pytest.mark.parametrize("line", HEADERS.values(), ids=HEADERS)
def test_scan_finds_credentials(line: str) -> None:
    assert find_secrets(line)
    assert find_secrets(f"interactions:\n- request:\n    headers:\n      {line}")


def test_scan_finds_what_only_yaml_shows() -> None:
    assert find_secrets(r'note: "user\x5f2Nf8Qz"') == ["an id of an account: user_2Nf8Qz"]


@pytest.mark.parametrize(
    "text",
    [
        "label: scrubbed",
        'body: \'{"user_id":null,"user_agent":"scrubbed","org_id":"scrubbed","usage":0.1}\'',
        'body: \'{"id":"gen-fake-000001","content":"@home, risk-free, the bearer"}\'',
        "headers: {content-type: [application/json], retry-after: ['7']}",
    ],
)
def test_scan_lets_the_rest_pass(text: str) -> None:
    assert find_secrets(text) == []


@pytest.mark.parametrize("secret", [SECRETS[name] for name in SECRETS if "address" not in name])
def test_scrubbing_leaves_nothing_for_the_scan(secret: str) -> None:
    text = f'body: \'{{"note":"{secret}","user_id":"{secret}","label":"a \\"{secret}"}}\''
    assert find_secrets(text)
    assert find_secrets(scrub_text(text)) == []


def cassette_of(name: str) -> Any:
    return yaml.safe_load((CASSETTES / f"{name}.yaml").read_text(encoding="utf-8"))


def test_cassette_of_a_key_has_no_label() -> None:
    body = cassette_of("test_key_get")["interactions"][0]["response"]["body"]["string"]
    assert '"label":"scrubbed"' in body.replace(": ", ":")
