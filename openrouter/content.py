r"""Content parts and messages for chat, from files, addresses and bytes.

`text`, `image`, `audio`, `file` and `video` make the parts of a message; `system`, `user`,
`assistant` and `tool` make messages. All of them return plain dicts as the API takes them, and a
part that is a dict already goes through as it is, so parts that are newer than this library work,
too. The names and shapes are those of `POST /chat/completions`.

Functions that get a path read the file at once, and block while they do: in asynchronous code, make
the parts before the call, or in a thread.

OpenRouter documents no limits for the size of parts; they are those of the providers. The limits
here are the highest that one of the large providers documents (or OpenRouter itself, for audio), so
what is refused here would hardly be taken anywhere. `max_bytes=` sets another one.

Example:
    >>> png = b"\x89PNG\r\n\x1a\n..."
    >>> message = user("What is this?", image(png, detail="low"))
    >>> message["role"], [part["type"] for part in message["content"]]
    ('user', ['text', 'image_url'])
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Mapping

from openrouter._media import AUDIO, FILES, IMAGES, VIDEOS, data_url, type_of
from openrouter._sources import load
from openrouter.errors import ConfigurationError

if TYPE_CHECKING:
    from typing import Dict, Literal, Union

    from openrouter._sources import Source
    from openrouter_api.model import Model

    Cache = Literal[True, False, "5m", "1h"]
    Detail = Literal["auto", "low", "high", "original"]
    Part = Dict[str, Any]
    Content = Union[str, Mapping[str, Any], Model]

__all__ = [
    "MAX_AUDIO_BYTES",
    "MAX_FILE_BYTES",
    "MAX_IMAGE_BYTES",
    "MAX_VIDEO_BYTES",
    "assistant",
    "audio",
    "file",
    "image",
    "system",
    "text",
    "tool",
    "user",
    "video",
]

# OpenAI's guide to images: 20 MB each.
MAX_IMAGE_BYTES = 20_000_000
# OpenRouter's own limit where audio is uploaded, POST /audio/transcriptions.
MAX_AUDIO_BYTES = 25_000_000
# Google's limit for a PDF inside a Gemini request; OpenAI's for a file is the same.
MAX_FILE_BYTES = 50_000_000
# Google's limit for all that is inside a Gemini request.
MAX_VIDEO_BYTES = 100_000_000

_DETAILS = ("auto", "low", "high", "original")


def text(value: str, *, cache: Cache = False) -> Part:
    """A piece of text.

    Args:
        value: The text.
        cache: Whether the provider is to keep the prompt up to here for the next calls: True or
            `"5m"` for five minutes, `"1h"` for an hour. Only text carries such a mark; Anthropic
            takes at most four in a request. Writing costs more than plain input and reading much
            less, see https://openrouter.ai/docs/features/prompt-caching.

    Raises:
        ConfigurationError: If it is no text, or `cache` is something else.

    Example:
        >>> text("A long book", cache="1h")["cache_control"]
        {'type': 'ephemeral', 'ttl': '1h'}
    """
    if not isinstance(value, str):
        raise ConfigurationError(f"text() takes a text, not {type(value).__name__}.")
    part: Part = {"type": "text", "text": value}
    if cache is False:
        return part
    if cache is not True and cache not in ("5m", "1h"):
        raise ConfigurationError(f'cache takes True, "5m" or "1h", not {cache!r}.')
    control = {"type": "ephemeral"}
    if cache is not True:
        control["ttl"] = cache
    return {**part, "cache_control": control}


def image(
    source: Source,
    *,
    detail: Detail | None = None,
    media_type: str | None = None,
    max_bytes: int | None = MAX_IMAGE_BYTES,
) -> Part:
    """A picture: PNG, JPEG, WebP or GIF. Put it behind the text that asks about it.

    Args:
        source: A path, an http or https address, a data URL, or the bytes. An address is sent as it
            is; whoever serves the model fetches it.
        detail: How closely the model looks, and so what it costs: `"auto"`, `"low"`, `"high"` or
            `"original"`.
        media_type: What it is, such as `"image/png"`; by default its first bytes tell.
        max_bytes: The most bytes to send; None for no limit.

    Raises:
        ConfigurationError: If it cannot be read, is larger, or is no such picture; or if `detail`
            is something else.

    Example:
        >>> image("https://example.com/cat.png")
        {'type': 'image_url', 'image_url': {'url': 'https://example.com/cat.png'}}
    """
    if detail is not None and detail not in _DETAILS:
        raise ConfigurationError(f"detail is one of {', '.join(_DETAILS)}, not {detail!r}.")
    loaded = load("image", source, max_bytes)
    inner = {"url": loaded.url or data_url(loaded, type_of("image", loaded, media_type, IMAGES))}
    if detail is not None:
        inner["detail"] = detail
    return {"type": "image_url", "image_url": inner}


def audio(
    source: Source, *, format: str | None = None, max_bytes: int | None = MAX_AUDIO_BYTES
) -> Part:
    """Sound: WAV, MP3, AIFF, AAC, Ogg, FLAC or M4A; PCM where `format` says so.

    Args:
        source: A path, a data URL, or the bytes. The API takes no address for sound.
        format: What it is, such as `"wav"` or `"pcm16"`; by default its first bytes tell.
        max_bytes: The most bytes to send; None for no limit.

    Raises:
        ConfigurationError: If it cannot be read, is larger, is on the web, or is no such sound.

    Example:
        >>> audio(b"fLaC...")["input_audio"]["format"]
        'flac'
    """
    loaded = load("audio", source, max_bytes)
    if loaded.url is not None:
        raise ConfigurationError(
            "The API takes no address for audio: download it, and pass the file or its bytes."
        )
    kind = format or AUDIO[type_of("audio", loaded, None, AUDIO, "format")]
    return {"type": "input_audio", "input_audio": {"data": loaded.base64, "format": kind}}


def file(
    source: Source | None = None,
    *,
    filename: str | None = None,
    file_id: str | None = None,
    media_type: str | None = None,
    max_bytes: int | None = MAX_FILE_BYTES,
) -> Part:
    """A document: PDF, Word, Excel, PowerPoint, or text of any kind; also any media.

    Models that cannot read a PDF get its text from OpenRouter's parser.

    Args:
        source: A path, an http or https address, a data URL, or the bytes.
        filename: What it is called; by default the name that the source has.
        file_id: The id of a file that was uploaded before, in place of a source.
        media_type: What it is, such as `"application/pdf"`; by default its first bytes tell, and
            for text the end of its name.
        max_bytes: The most bytes to send; None for no limit.

    Raises:
        ConfigurationError: If it cannot be read, is larger, or nothing tells what it is; or if not
            exactly one of `source` and `file_id` is given.

    Example:
        >>> part = file(b"%PDF-1.7 ...", filename="report.pdf")
        >>> part["file"]["filename"], part["file"]["file_data"][:28]
        ('report.pdf', 'data:application/pdf;base64,')
    """
    if (source is None) == (file_id is None):
        raise ConfigurationError("file() takes a source or a file_id, and not both.")
    inner: dict[str, str] = {}
    if source is None:
        inner["file_id"] = str(file_id)
        name = filename
    else:
        loaded = load("file", source, max_bytes)
        name = filename or loaded.name
        if loaded.url is not None:
            inner["file_data"] = loaded.url
        else:
            kind = type_of("file", loaded._replace(name=name), media_type, FILES)
            # The parser of PDFs wants a name, whatever it is.
            name = name or "file." + FILES.get(kind, "bin")
            inner["file_data"] = data_url(loaded, kind)
    return {"type": "file", "file": {**({"filename": name} if name else {}), **inner}}


def video(
    source: Source, *, media_type: str | None = None, max_bytes: int | None = MAX_VIDEO_BYTES
) -> Part:
    """A film: MP4, MPEG, QuickTime or WebM.

    Args:
        source: A path, an http or https address, a data URL, or the bytes. Not every provider
            fetches addresses: Google AI Studio only YouTube's, Vertex none.
        media_type: What it is, such as `"video/mp4"`; by default its first bytes tell.
        max_bytes: The most bytes to send; None for no limit.

    Raises:
        ConfigurationError: If it cannot be read, is larger, or is no such film.

    Example:
        >>> video("https://www.youtube.com/watch?v=1")["video_url"]
        {'url': 'https://www.youtube.com/watch?v=1'}
    """
    loaded = load("video", source, max_bytes)
    url = loaded.url or data_url(loaded, type_of("video", loaded, media_type, VIDEOS))
    return {"type": "video_url", "video_url": {"url": url}}


def system(*content: Content, name: str | None = None, cache: Cache = False) -> Part:
    """Instructions for the whole conversation.

    Args:
        *content: Texts, or text parts.
        name: Who speaks, where there are several.
        cache: Mark the end of the message for caching, as `text` does.

    Raises:
        ConfigurationError: If there is no content, if some of it is none, or if `cache` is asked
            for and it does not end with text.

    Example:
        >>> system("Answer in one word.")
        {'role': 'system', 'content': 'Answer in one word.'}
    """
    return _message("system", content, {"name": name}, cache)


def user(*content: Content, name: str | None = None, cache: Cache = False) -> Part:
    """What the user says.

    Args:
        *content: Texts and parts, in this order.
        name: Who speaks, where there are several.
        cache: Mark the end of the message for caching, as `text` does.

    Raises:
        ConfigurationError: As for `system`.

    Example:
        >>> user("Hi")
        {'role': 'user', 'content': 'Hi'}
    """
    return _message("user", content, {"name": name}, cache)


def assistant(*content: Content, name: str | None = None, **fields: Any) -> Part:
    """What a model said, or the beginning of what it is to say.

    To send an answer back, take `answer.message` as it is: its reasoning and annotations belong to
    it. A list of messages that ends with one of these asks to go on from there.

    Args:
        *content: Texts and parts; may be left out where there are tool calls.
        name: Who speaks, where there are several.
        **fields: The other fields of the message as the API calls them, such as `tool_calls` and
            `reasoning_details`; they go through as they are.

    Raises:
        ConfigurationError: If there is neither content nor another field, or if some content is
            none.

    Example:
        >>> assistant("The answer is")
        {'role': 'assistant', 'content': 'The answer is'}
    """
    if not content and fields:
        return {"role": "assistant", "content": None, **_given(name=name), **fields}
    return _message("assistant", content, {"name": name, **fields})


def tool(call: Any, *content: Content) -> Part:
    """What a tool returned.

    Args:
        call: The tool call that this answers, or its id.
        *content: Texts and parts; write a result that is no text as JSON.

    Raises:
        ConfigurationError: If the call has no id, or as for `user`.

    Example:
        >>> tool("call_1", "22 °C")
        {'role': 'tool', 'tool_call_id': 'call_1', 'content': '22 °C'}
    """
    name = call if isinstance(call, str) else getattr(call, "id", None)
    if isinstance(call, Mapping):
        name = call.get("id")
    if not isinstance(name, str) or not name:
        raise ConfigurationError(
            f"tool() takes the tool call that it answers, or its id, first; not {call!r}."
        )
    message = _message("tool", content, {})
    return {"role": "tool", "tool_call_id": name, "content": message["content"]}


def _message(
    role: str, content: tuple[Content, ...], fields: Mapping[str, Any], cache: Cache = False
) -> Part:
    said: Any = content[0] if len(content) == 1 and cache is False else None
    if not isinstance(said, str):
        said = [_part(role, part) for part in content]
        if cache is not False:
            said[-1:] = [_marked(role, said, cache)]
    if not said and said != "":
        raise ConfigurationError(f"{role}() takes at least one text or part.")
    return {"role": role, "content": said, **_given(**fields)}


def _given(**fields: Any) -> Part:
    """The fields without a name that is not given; null is a value for all others."""
    return {key: value for key, value in fields.items() if key != "name" or value is not None}


def _part(role: str, part: Any) -> Any:
    """One piece of content: text becomes a part, and what is one already stays as it is."""
    if isinstance(part, str):
        return text(part)
    kind = part.get("type") if isinstance(part, Mapping) else None
    if isinstance(kind, str) or callable(getattr(part, "to_dict", None)):
        return part
    hint = f"not {type(part).__name__}"
    if isinstance(part, (bytes, os.PathLike)):
        hint += "; image(), audio(), file() and video() make parts of files and bytes"
    elif isinstance(part, Mapping):
        hint += ' without a "type"; write JSON as a text'
    raise ConfigurationError(f"{role}() takes texts and parts, {hint}.")


def _marked(role: str, parts: list[Any], cache: Cache) -> Part:
    """The last part with a mark for the cache."""
    last = parts[-1] if parts else None
    if not isinstance(last, dict) or last.get("type") != "text":
        raise ConfigurationError(
            f"{role}(cache=…) marks the end of the message, and only text carries a mark: "
            "put a text last, or mark another one by text(…, cache=…)."
        )
    return {**last, "cache_control": text("", cache=cache)["cache_control"]}
