"""What goes wrong in a chat on a terminal, and the ways on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from openrouter.testing import FakeOpenRouter, faults

if TYPE_CHECKING:
    from _screenshots.terminal import Watched
    from openrouter.testing import FakeServer

WAYS = "How to go on?"


@pytest.fixture
def chat(watch: type[Watched], fake: FakeOpenRouter, server: FakeServer) -> Watched:
    """A chat at its prompt, which has fetched the models: the next request is a question."""
    opened = watch("--no-menu")
    opened.wait_for("Ctrl-D leaves.")
    opened.wait_until(lambda: bool(fake.requests), "the models fetched")
    return opened


def asked(fake: FakeOpenRouter) -> list[Any]:
    return [each.json for each in fake.requests if each.path.endswith("/chat/completions")]


def test_rate_limit_counts_down_and_goes_on_by_itself(chat: Watched, fake: FakeOpenRouter) -> None:
    fake.fail(faults.rate_limited(retry_after=2))
    fake.reply("Four.")
    chat.enter("2+2?")
    chat.wait_for("Rate limit reached (429)", "Asking again in 2 s; Ctrl-C for other ways.")
    shown = chat.wait_for("Four.\n", "cost $")
    assert "Asking again" not in shown
    assert len(asked(fake)) == 2


def test_ctrl_c_in_a_countdown_offers_other_ways(chat: Watched, fake: FakeOpenRouter) -> None:
    fake.fail(faults.rate_limited(retry_after=40))
    chat.enter("2+2?")
    chat.wait_for("Asking again in 39 s")
    chat.press("ctrl-c")
    chat.wait_for(WAYS, "1) Wait 40 s and ask again", "2) Pick another model")
    chat.press("ctrl-c")
    chat.wait_until_gone("Pick another model")
    chat.enter("Well?")
    chat.wait_for("cost $")
    assert [message["content"] for message in asked(fake)[-1]["messages"]] == ["Well?"]


def test_ctrl_c_in_a_chosen_countdown_offers_the_ways_again(
    chat: Watched, fake: FakeOpenRouter
) -> None:
    fake.fail(faults.rate_limited(retry_after=400))
    chat.enter("2+2?")
    chat.wait_for("Wait 400 s")
    chat.press("enter")
    chat.wait_for("Asking again in 400 s")
    chat.press("ctrl-c")
    chat.wait_until(lambda: chat.text.count(WAYS) == 2, "the ways again")


def test_passing_failure_is_asked_again(chat: Watched, fake: FakeOpenRouter) -> None:
    fake.fail(faults.bad_gateway())
    fake.reply("Four.")
    chat.enter("2+2?")
    shown = chat.wait_for("Four.\n", "cost $")
    assert "Provider failed (502)" in shown


def test_lasting_failure_is_asked_again_three_times_at_most(
    chat: Watched, fake: FakeOpenRouter
) -> None:
    for _ in range(3):
        fake.fail(faults.bad_gateway())
    chat.enter("2+2?")
    chat.wait_for("1) Ask again", "Back to the prompt")
    assert len(asked(fake)) == 3
    chat.press("enter")
    chat.wait_for("cost $")
    assert len(asked(fake)) == 4


def test_broken_stream_is_continued(chat: Watched, fake: FakeOpenRouter) -> None:
    fake.reply(chunks=["One ", "two ", "three ", "four"])
    fake.reply("three four")
    fake.fail(faults.StreamError(after=3, message="It broke."))
    chat.enter("Count.")
    chat.wait_for("It broke", "1) Continue the answer", "3) Keep what came")
    chat.press("enter")
    chat.wait_for("three four", "cost $")
    messages = asked(fake)[-1]["messages"]
    assert messages[1] == {"role": "assistant", "content": "One two "}
    assert messages[2]["content"].startswith("Continue exactly where you stopped")


def test_missing_credits_are_told_with_the_link(chat: Watched, fake: FakeOpenRouter) -> None:
    fake.fail(faults.insufficient_credits())
    chat.enter("2+2?")
    chat.wait_for("1) Add credits: https://openrouter.ai/settings/credits", "2) Ask again")
    chat.press("enter")
    chat.wait_for("Credits are added at https://openrouter.ai/settings/credits")
    chat.wait_until(lambda: chat.text.count(WAYS) == 2, "the ways again")
    chat.type("2")
    chat.press("enter")
    chat.wait_for("cost $")


def test_model_that_was_meant_is_asked(
    watch: type[Watched], fake: FakeOpenRouter, server: FakeServer
) -> None:
    chat = watch("-m", "openai/gpt-4o-mimi")
    chat.wait_for("Ctrl-D leaves.")
    chat.wait_until(lambda: bool(fake.requests), "the models fetched")
    chat.enter("2+2?")
    chat.wait_for("1) Ask openai/gpt-4o-mini")
    chat.press("enter")
    chat.wait_for("openai/gpt-4o-mini via OpenAI")
