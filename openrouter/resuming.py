"""A chat stream that broke, asked for the rest: what is sent, and what comes back twice.

The API continues an answer when the conversation ends with the assistant's own words. What had
arrived is sent in that place, and what comes then is the rest; a model that starts over instead
repeats those words, which are dropped.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping

if TYPE_CHECKING:
    from openrouter.completions import ChatCompletion


def body_for_the_rest(body: Mapping[str, Any], partial: ChatCompletion) -> dict[str, Any] | None:
    """The body that asks for the rest of an answer.

    Args:
        body: The body of the request whose answer broke.
        partial: What had arrived of it.

    Returns:
        The body with the answer so far at its end; None where no words can be continued: nothing
        was said yet, a tool call had begun, or there are several choices.

    Example:
        >>> from openrouter.completions import ChatCompletion
        >>> said = {"message": {"role": "assistant", "content": "Once upon "}}
        >>> partial = ChatCompletion.from_dict({"choices": [said]})
        >>> asked = {"messages": [{"role": "user", "content": "Tell"}]}
        >>> body_for_the_rest(asked, partial)["messages"]
        [{'role': 'user', 'content': 'Tell'}, {'role': 'assistant', 'content': 'Once upon'}]
    """
    choices, messages = partial.choices, body.get("messages")
    single = type(choices) is list and len(choices) == 1
    # Some providers refuse words that end with a blank; it was handed out already.
    said = partial.text.rstrip()
    if not single or not said or partial.tool_calls or type(messages) is not list:
        return None
    last = messages[-1] if messages else None
    beginning = {"role": "assistant", "content": ""}
    if type(last) is dict and last.get("role") == "assistant" and not last.get("tool_calls"):
        # The caller's own words begin the answer.
        beginning, messages = last, messages[:-1]
    if type(beginning.get("content")) is not str:
        return None
    whole = {**beginning, "content": beginning["content"] + said}
    return {**body, "messages": [*messages, whole]}


class Repetition:
    """Drops what a continuation says again.

    It holds back as much as may be a repetition of the words that were handed out, or of the blanks
    at their end; the first character that differs lets everything through.

    Args:
        said: The words that were handed out.

    Example:
        >>> repetition = Repetition("Once upon ")
        >>> [repetition.rest(piece) for piece in ("Once ", "upon a", " time")]
        ['', 'a', ' time']
        >>> Repetition("Once upon ").rest(" a time")
        'a time'
    """

    def __init__(self, said: str) -> None:
        self._said = said
        self._blanks = said[len(said.rstrip()) :]
        self._held: str | None = ""

    def rest(self, piece: str) -> str:
        """What is new in the next piece of text."""
        if self._held is None:
            return piece
        held = self._held = self._held + piece
        if self._said.startswith(held) or self._blanks.startswith(held):
            return ""
        self._held = None
        if held.startswith(self._said):
            return held[len(self._said) :]
        same = 0
        while same < len(self._blanks) and held[same : same + 1] == self._blanks[same]:
            same += 1
        return held[same:]

    def _new_at_the_end(self) -> str:
        held, self._held = self._held or "", None
        return "" if held == self._said or self._blanks.startswith(held) else held

    def strip(self, chunk: Any) -> bool:
        """Take from a decoded chunk what it says again; whether anything was taken."""
        choices = chunk.get("choices") if type(chunk) is dict else None
        taken = False
        for choice in choices if type(choices) is list else ():
            delta: Any = choice.get("delta") if type(choice) is dict else None
            content = delta.get("content") if type(delta) is dict else None
            if type(content) is str and content:
                delta["content"] = self.rest(content)
                taken = taken or delta["content"] != content
            if self._held and type(delta) is dict and choice.get("finish_reason"):
                # It ends within what might have been a repetition: then it was none.
                delta["content"] = (delta.get("content") or "") + self._new_at_the_end()
                taken = True
        return taken
