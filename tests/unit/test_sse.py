from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter.errors import ResponseDecodeError
from openrouter.sse import ServerSentEvent, SSEComment, SSEDecoder, SSEItem

Event = ServerSentEvent
Comment = SSEComment


def reference(stream: bytes) -> list[SSEItem]:
    """The slow decoder that is plainly right: whole text, line by line, as the standard says."""
    text = stream.decode("utf-8", "replace")
    if text.startswith("\ufeff"):
        text = text[1:]
    items: list[SSEItem] = []
    last_id: str | None = None
    data: list[str] = []
    name, retry = "", None
    for line in [*re.split("\r\n|\r|\n", text), ""]:
        if line == "":
            if data:
                items.append(Event("\n".join(data), name or "message", last_id, retry))
            data, name, retry = [], "", None
            continue
        field, _, value = line.partition(":")
        if value.startswith(" "):
            value = value[1:]
        if field == "":
            items.append(Comment(value))
        elif field == "data":
            data.append(value)
        elif field == "event":
            name = value
        elif field == "id" and "\0" not in value:
            last_id = value
        elif field == "retry" and re.fullmatch("[0-9]{1,18}", value):
            retry = int(value)
    return items


def decode(*feeds: bytes) -> list[SSEItem]:
    decoder = SSEDecoder()
    items: list[SSEItem] = []
    for data in feeds:
        items += decoder.feed(data)
    return items + decoder.finish()


def byte_by_byte(stream: bytes) -> list[bytes]:
    return [stream[i : i + 1] for i in range(len(stream))]


def cut(stream: bytes, places: list[int]) -> list[bytes]:
    edges = [0, *sorted(place % (len(stream) + 1) for place in places), len(stream)]
    return [stream[start:end] for start, end in zip(edges, edges[1:])]


CASES: list[tuple[str, bytes, list[SSEItem]]] = [
    ("nothing", b"", []),
    ("one event", b"data: a\n\n", [Event("a")]),
    ("two events", b"data: a\n\ndata: b\n\n", [Event("a"), Event("b")]),
    ("done", b'data: {"id": 1}\n\ndata: [DONE]\n\n', [Event('{"id": 1}'), Event("[DONE]")]),
    ("comment", b": OPENROUTER PROCESSING\n\n", [Comment("OPENROUTER PROCESSING")]),
    (
        "comments then event",
        b":a\n: b\n\n:\ndata: c\n\n",
        [*map(Comment, ["a", "b", ""]), Event("c")],
    ),
    ("comment inside an event", b"data: a\n: x\ndata: b\n\n", [Comment("x"), Event("a\nb")]),
    ("comment without line end", b": wait", [Comment("wait")]),
    ("comment with colons", b": a: b\n\n", [Comment("a: b")]),
    ("many data lines", b"data: a\ndata:\ndata: b\n\n", [Event("a\n\nb")]),
    ("no blank after the colon", b"data:a\n\n", [Event("a")]),
    ("only one blank is dropped", b"data:  a \n\n", [Event(" a ")]),
    ("a tab stays", b"data:\ta\n\n", [Event("\ta")]),
    ("field without colon", b"data\n\ndata\ndata\n\n", [Event(""), Event("\n")]),
    ("empty data", b"data:\n\ndata: \n\n", [Event(""), Event("")]),
    ("no data, no event", b"event: ping\nid: 1\n\n\n\n", []),
    ("name", b"event: ping\ndata: a\n\ndata: b\n\n", [Event("a", "ping"), Event("b")]),
    ("empty name", b"event: x\nevent:\ndata: a\n\n", [Event("a")]),
    ("last name counts", b"event: x\ndata: a\nevent: y\n\n", [Event("a", "y")]),
    ("id stays", b"id: 1\ndata: a\n\ndata: b\n\n", [Event("a", id="1"), Event("b", id="1")]),
    ("id of an event without data", b"id: 1\n\ndata: b\n\n", [Event("b", id="1")]),
    ("empty id", b"id: 1\nid\ndata: b\n\n", [Event("b", id="")]),
    ("id with NUL", b"id: 1\nid: 2\0\ndata: b\n\n", [Event("b", id="1")]),
    ("retry", b"retry: 0150\ndata: a\n\ndata: b\n\n", [Event("a", retry=150), Event("b")]),
    ("retry not digits", b"retry: 1s\nretry:\nretry: -1\nretry: 1.5\ndata: a\n\n", [Event("a")]),
    ("retry in other digits", "retry: \u0663\ndata: a\n\n".encode(), [Event("a")]),
    ("endless retry", b"retry: " + b"9" * 9999 + b"\ndata: a\n\n", [Event("a")]),
    ("unknown fields", b"x: 1\nData: 2\n data: 3\ndata : 4\ndata: a\n\n", [Event("a")]),
    ("byte order mark", b"\xef\xbb\xbfdata: a\n\n", [Event("a")]),
    ("second byte order mark", b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\ndata: b\n\n", [Event("b")]),
    ("byte order mark later", b"\n\xef\xbb\xbfdata: a\n\ndata: b\n\n", [Event("b")]),
    ("half a byte order mark", b"\xef\xbb", []),
    ("other bytes like the mark", b"\xef\xbbdata: a\n\ndata: b\n\n", [Event("b")]),
    ("no last blank line", b"data: a\n", [Event("a")]),
    ("no last line end", b"data: a\n\nevent: x\ndata: b", [Event("a"), Event("b", "x")]),
    ("blank lines everywhere", b"\n\n\ndata: a\n\n\n\n\ndata: b\n\n\n", [Event("a"), Event("b")]),
    ("not UTF-8", b"data: \xff\xe2\x82\n\n: \xc3\n\n", [Event("\ufffd\ufffd"), Comment("\ufffd")]),
    ("cut inside a character", b"data: \xe2\x82", [Event("\ufffd")]),
    (
        "characters",
        "data: \u20ac\U0001f600\u2028\x85\n\n".encode(),
        [Event("\u20ac\U0001f600\u2028\x85")],
    ),
]
LINE_ENDS = [b"\n", b"\r", b"\r\n"]
IDS = [name for name, _, _ in CASES]


@pytest.mark.parametrize("line_end", LINE_ENDS)
@pytest.mark.parametrize(("stream", "expected"), [case[1:] for case in CASES], ids=IDS)
def test_decoder_case_in_every_split(
    stream: bytes, expected: list[SSEItem], line_end: bytes
) -> None:
    stream = stream.replace(b"\n", line_end)
    assert reference(stream) == expected
    assert decode(stream) == expected
    assert decode(*byte_by_byte(stream)) == expected
    for place in range(min(len(stream), 200)):
        assert decode(stream[:place], stream[place:]) == expected
        assert decode(stream[:place], b"", stream[place:]) == expected


def test_decoder_mixed_line_ends() -> None:
    stream = b"data: a\r\n\ndata: b\n\rdata: c\r\rdata: d\n\r\ndata: e\r\n\r\n"
    expected = [Event(letter) for letter in "abcde"]
    assert reference(stream) == decode(stream) == decode(*byte_by_byte(stream)) == expected


def test_decoder_hands_out_an_event_with_its_blank_line() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"data: a\n") == []
    assert decoder.feed(b"\n") == [Event("a")]
    assert decoder.feed(b"data: b\r\r") == [Event("b")]
    assert decoder.feed(b"\ndata: c\n\n") == [Event("c")]


def test_decoder_hands_out_a_comment_with_its_line() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b": a\n") == [Comment("a")]
    assert decoder.feed(b": b") == []
    assert decoder.feed(b"c\n:d\n:e") == [Comment("bc"), Comment("d")]
    assert decoder.feed(b"\ndata: f") == [Comment("e")]
    assert decoder.finish() == [Event("f")]


# Alphabets that make every rule likely to be hit, and plain noise.
SNIPPETS = [b"data", b"data: ", b"data:", b"event:", b"id: ", b"retry:", b"7", b":", b" ", b"x"]
ENDS = [b"\n", b"\r", b"\r\n", b"\n\n", b"\r\n\r\n", b"\r\r"]
ODD = [b"\xef\xbb\xbf", b"\xe2\x82\xac", b"\xf0", b"\0", b"{}", b"[DONE]", b": OPENROUTER"]
GRAMMAR = st.lists(st.sampled_from(SNIPPETS + ENDS * 2 + ODD), max_size=40).map(b"".join)
STREAMS = st.one_of(GRAMMAR, st.binary(max_size=80))
PLACES = st.lists(st.integers(min_value=0, max_value=400), max_size=12)


@given(STREAMS, PLACES)
def test_decoder_any_stream_in_any_split(stream: bytes, places: list[int]) -> None:
    expected = reference(stream)
    assert decode(stream) == expected
    assert decode(*cut(stream, places)) == expected
    assert decode(*byte_by_byte(stream)) == expected


def until_error(limit: int, feeds: list[bytes]) -> tuple[list[SSEItem], bool]:
    decoder = SSEDecoder(max_line_bytes=limit)
    items: list[SSEItem] = []
    try:
        for data in feeds:
            items += decoder.feed(data)
        items += decoder.finish()
    except ResponseDecodeError:
        return items, True
    return items, False


@given(STREAMS, PLACES, st.integers(min_value=3, max_value=30))
def test_decoder_limit_does_not_depend_on_the_split(
    stream: bytes, places: list[int], limit: int
) -> None:
    whole = until_error(limit, [stream])
    assert until_error(limit, cut(stream, places)) == whole
    assert until_error(limit, byte_by_byte(stream)) == whole
    items, failed = whole
    assert items == reference(stream)[: len(items)]
    assert failed or len(items) == len(reference(stream))


@pytest.mark.parametrize(
    ("stream", "fits"),
    [
        (b"data: 1234\n\n", True),
        (b"data: 12345\n\n", False),
        (b"data: 1234", True),
        (b"data: 12345", False),
        (b"data: 1234\n", True),
        (b"data:\ndata\n\n", True),
        (b"data:\ndata:\n\n", False),
        (b":123456789\n\n", True),
        (b":1234567890\n\n", False),
        (b":1234567890", False),
        (b":a\n:b\n:c\n:d\n:e\n\n", True),
    ],
)
def test_decoder_limit_counts_the_bytes_of_an_event(stream: bytes, fits: bool) -> None:
    assert until_error(10, [stream])[1] is not fits
    assert until_error(10, byte_by_byte(stream))[1] is not fits


def test_decoder_after_a_line_too_long_stays_closed() -> None:
    decoder = SSEDecoder(max_line_bytes=10)
    with pytest.raises(ResponseDecodeError, match="longer than 10 bytes"):
        decoder.feed(b"data: 12345")
    with pytest.raises(ResponseDecodeError):
        decoder.feed(b"data: a\n\n")
    with pytest.raises(ResponseDecodeError):
        decoder.finish()


def test_decoder_line_too_long_loses_nothing_before_it() -> None:
    decoder = SSEDecoder(max_line_bytes=10)
    assert decoder.feed(b": ok\n\ndata: a\n\ndata: 12345") == [Comment("ok"), Event("a")]
    with pytest.raises(ResponseDecodeError):
        decoder.finish()


def test_decoder_line_too_long_by_default_is_over_16_mib() -> None:
    decoder = SSEDecoder()
    mib = b"x" * 2**20
    for _ in range(16):
        assert decoder.feed(mib) == []
    with pytest.raises(ResponseDecodeError, match="16777216 bytes"):
        decoder.feed(b"x")
    # What was read until then is not kept.
    assert decoder._pending == b""


def test_decoder_finish_twice_gives_nothing_more() -> None:
    decoder = SSEDecoder()
    decoder.feed(b"data: a")
    assert decoder.finish() == [Event("a")]
    assert decoder.finish() == []
    with pytest.raises(RuntimeError, match="finished"):
        decoder.feed(b"data: b")


def test_items_compare_by_value_and_show_their_fields() -> None:
    assert Event("a") != Event("a", id="1")
    assert Event("a") != "a"
    assert Comment("a") != Comment("b")
    assert Comment("a") != "a"
    assert (
        repr(Event("a", retry=5)) == "ServerSentEvent(data='a', event='message', id=None, retry=5)"
    )
    assert repr(Comment("a")) == "SSEComment(text='a')"
    assert not hasattr(Event("a"), "__dict__")
    assert not hasattr(Comment("a"), "__dict__")


def test_decoder_hands_out_a_comment_of_two_bytes_or_behind_a_blank_line_at_once() -> None:
    assert SSEDecoder().feed(b":\n") == [Comment("")]
    assert SSEDecoder().feed(b"\n: a\n") == [Comment("a")]


def test_decoder_keeps_the_last_letter_of_a_stream_that_was_cut() -> None:
    assert decode(b"data: MX") == [Event("MX")]


@pytest.mark.parametrize(("digits", "retry"), [(18, 10**18 - 1), (19, None)])
def test_decoder_reads_as_many_digits_as_make_sense(digits: int, retry: int | None) -> None:
    assert decode(b"retry: " + b"9" * digits + b"\ndata: a\n\n") == [Event("a", retry=retry)]


def test_decoder_that_is_finished_says_what_to_use() -> None:
    decoder = SSEDecoder()
    decoder.finish()
    with pytest.raises(RuntimeError) as failure:
        decoder.feed(b"data: a\n\n")
    assert str(failure.value) == ("this SSEDecoder is finished; use a new one for another stream")
