"""Nothing but a caller's own http_client switches the check of certificates off."""

from __future__ import annotations

import ssl
from typing import Any

import pytest

from openrouter import OpenRouter
from openrouter._tls import tls_context

SWITCHES = {
    "PYTHONHTTPSVERIFY": "0",
    "NODE_TLS_REJECT_UNAUTHORIZED": "0",
    "CURL_CA_BUNDLE": "",
    "REQUESTS_CA_BUNDLE": "",
    "HTTPX_VERIFY": "0",
    "SSL_VERIFY": "false",
    "OPENROUTER_VERIFY": "0",
}


def test_no_variable_switches_the_check_off(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in SWITCHES.items():
        monkeypatch.setenv(name, value)
    context = tls_context()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2


@pytest.mark.parametrize("name", ["verify", "verify_ssl", "insecure"])
def test_no_argument_switches_the_check_off(name: str) -> None:
    wrong: Any = {name: False}
    with pytest.raises(TypeError, match=f"OpenRouter takes no '{name}'"):
        OpenRouter("sk-or-v1-x", **wrong)
