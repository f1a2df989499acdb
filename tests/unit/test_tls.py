from __future__ import annotations

import ssl
from pathlib import Path

import httpx
import pytest

from openrouter._tls import tls_context
from openrouter.errors import ConfigurationError


@pytest.fixture(autouse=True)
def _no_authorities_of_the_developer(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)


def test_tls_context_checks_certificates_and_is_made_once() -> None:
    context = tls_context()
    assert context is tls_context()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname


def test_tls_context_trusts_what_the_environment_says(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    usual = tls_context()
    chosen = tmp_path / "authorities.pem"
    certificate = usual.get_ca_certs(binary_form=True)[0]
    chosen.write_text(ssl.DER_cert_to_PEM_cert(certificate))
    monkeypatch.setenv("SSL_CERT_FILE", str(chosen))
    assert tls_context().get_ca_certs(binary_form=True) == [certificate]
    monkeypatch.delenv("SSL_CERT_FILE")
    assert len(tls_context().get_ca_certs()) == len(usual.get_ca_certs()) > 1


def test_tls_context_that_cannot_be_made_is_a_wrong_setting(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "authorities.pem"
    file.write_text("nonsense")
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    with pytest.raises(ConfigurationError, match=r"SSL_CERT_FILE=.*authorities\.pem") as caught:
        tls_context()
    assert isinstance(caught.value.__cause__, OSError)


def test_tls_context_of_other_httpx_versions_fails_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> ssl.SSLContext:
        raise ValueError("no such authority")

    monkeypatch.setattr(httpx, "create_ssl_context", fail)
    monkeypatch.setenv("SSL_CERT_DIR", "/nowhere/at/all")
    with pytest.raises(ConfigurationError, match=r"SSL_CERT_DIR=/nowhere/at/all.*no such"):
        tls_context()


def test_tls_context_refuses_what_openssl_is_set_up_to_allow(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    lax = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    lax.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    monkeypatch.setattr(httpx, "create_ssl_context", lambda: lax)
    # Another place makes another context.
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    assert tls_context() is lax
    assert lax.minimum_version is ssl.TLSVersion.TLSv1_2
