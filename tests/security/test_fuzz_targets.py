"""The targets of scripts/fuzz hold for their seeds and some changed ones, and find what is broken.

What a long run found stays in the seeds.
"""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from _fuzz import cli, targets
from _fuzz.supply import Supply
from openrouter.errors import ConfigurationError
from openrouter_api.model import Model

BROKEN: dict[str, tuple[str, Any]] = {
    "sse": ("SSEDecoder.finish", lambda decoder: [len(decoder._pending)]),
    "errors": ("error_in_choice", lambda *_, **__: ValueError()),
    "models": ("Base.to_dict", lambda model: {}),
    "stream": ("ChatDecoder.feed", lambda *_: ([], ValueError())),
    "settings": ("checked_header", lambda name, value: value),
}


@pytest.mark.parametrize("name", cli.NAMES)
def test_target_holds(name: str) -> None:
    target, seeds = targets.TARGETS[name], targets.SEEDS[name]
    assert cli.mutate(target, seeds, runs=300) == 300


@pytest.mark.parametrize("name", cli.NAMES)
def test_target_finds_what_is_broken(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    place, broken = BROKEN[name]
    owner: Any = SimpleNamespace(Base=Model, **vars(targets)) if name == "models" else targets
    *path, last = place.split(".")
    for each in path:
        owner = getattr(owner, each)
    monkeypatch.setattr(owner, last, broken)
    with pytest.raises(targets.Broken):
        cli.mutate(targets.TARGETS[name], targets.SEEDS[name], runs=2000)
    assert "these bytes are the finding: b" in capsys.readouterr().out


def test_target_of_addresses_finds_plain_http(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(targets, "checked_base_url", lambda text: text)
    with pytest.raises(targets.Broken, match="this machine only"):
        targets.settings(b"\x02http://127.0.0.1.evil.example")
    with pytest.raises(targets.Broken, match="nobody is named"):
        targets.settings(b"\x02https://a:b@evil.example")


def test_target_lets_our_own_refusal_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise ConfigurationError("no")

    monkeypatch.setattr(targets, "parse_config", refuse)
    targets.settings(b"\x00")


def test_same_bytes_give_the_same_value() -> None:
    data = bytes(range(256))
    assert Supply(data).json() == Supply(data).json()
    assert Supply(b"").json() == 0


def test_command_prints_a_line_for_each_target(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(cli, "has_atheris", lambda: False)
    monkeypatch.setattr(cli, "run_apart", lambda name, seconds: int(name == "stream"))
    assert cli.main(["1"]) == 1
    assert cli.main(["1", "--target", "sse"]) == 0
    assert "random mutations" in capsys.readouterr().out


def test_command_fuzzes_in_another_process(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["0", "--target", "settings"]) == 0
    assert "settings" in capsys.readouterr().out
