"""The TLS settings that all our connections share."""

from __future__ import annotations

import os
import ssl
from functools import lru_cache

import httpx

from openrouter.errors import ConfigurationError


def tls_context() -> ssl.SSLContext:
    """The context that httpx makes: ``SSL_CERT_FILE``, ``SSL_CERT_DIR``, else certifi's list.

    Reading them takes tens of milliseconds, so this is done once, for the first connection that
    needs it.

    Raises:
        ConfigurationError: If the certificates that the environment names cannot be read.
    """
    return _context(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))


@lru_cache(maxsize=1)
def _context(file: str | None, directory: str | None) -> ssl.SSLContext:
    try:
        context = httpx.create_ssl_context()
    except (OSError, ValueError) as error:
        raise ConfigurationError(
            "The certificates of the environment cannot be read "
            f"(SSL_CERT_FILE={file}, SSL_CERT_DIR={directory}): {error}"
        ) from error
    # Python before 3.10 leaves it to OpenSSL, which may be set up for less.
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
