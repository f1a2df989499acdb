from __future__ import annotations

import pytest

from openrouter_chat.blocks import Block, Blocks

LONG = "word " * 10_000


def cut(text: str, size: int) -> list[Block]:
    blocks = Blocks()
    found = [
        block for at in range(0, len(text), size) for block in blocks.feed(text[at : at + size])
    ]
    return [*found, *blocks.end()]


@pytest.mark.parametrize("size", [1, 3, 1000])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One\nline.\n\nTwo.", ["One\nline.", "Two."]),
        ("\n\nOne.\n\n\n\nTwo.\n\n", ["One.", "Two."]),
        ("# Title\n\n```py\na\n\nb\n```\nAfter.", ["# Title", "```py\na\n\nb\n```", "After."]),
        ("Text\n~~~\n```\n~~~\n", ["Text", "~~~\n```\n~~~"]),
        ("````\n```\n````\nx", ["````\n```\n````", "x"]),
        ("``` not `code`\n\nx", ["``` not `code`", "x"]),
        ("- a\n\n  more\n- b\n\n- c\n\nEnd.", ["- a\n\n  more\n- b\n\n- c", "End."]),
        (
            "1. a\n   ```py\n   x\n\n   y\n   ```\n2. b",
            ["1. a\n   ```py\n   x\n\n   y\n   ```\n2. b"],
        ),
        (
            "- a\n      ```\n      x\n      ```\n\nEnd.",
            ["- a\n      ```\n      x\n      ```", "End."],
        ),
        ("```\nnever closed", ["```\nnever closed"]),
        ("", []),
    ],
)
def test_blocks_are_cut_the_same_however_the_text_arrives(
    text: str, expected: list[str], size: int
) -> None:
    assert cut(text, size) == [Block(each, False) for each in expected]


def test_rest_is_what_may_still_change() -> None:
    blocks = Blocks()
    assert blocks.feed("Done.\n\nOne\ntw") == [Block("Done.", False)]
    assert blocks.rest == "One\ntw"
    assert not blocks.continued
    assert blocks.feed("o\n") == []
    assert blocks.rest == "One\ntwo\n"


def test_long_code_is_cut_between_lines_and_stays_code() -> None:
    found = cut("```py\n" + "x = 1\n" * 3000 + "```\n", 7)
    assert len(found) > 1
    assert [block.continued for block in found] == [False, *[True] * (len(found) - 1)]
    assert all(block.text.startswith("```py\n") for block in found)
    assert all(block.text.endswith("\n```") for block in found)
    assert sum(block.text.count("x = 1") for block in found) == 3000


def test_long_table_is_cut_with_its_head_repeated() -> None:
    head = "| a | b |\n|---|---|\n"
    found = cut(head + "| 1 | 2 |\n" * 3000, 7)
    assert len(found) > 1
    assert all(block.text.startswith(head) for block in found)
    assert sum(block.text.count("| 1 | 2 |") for block in found) == 3000


def test_long_list_is_cut_between_entries() -> None:
    found = cut("- an entry\n  with more\n" * 2000, 7)
    assert len(found) > 1
    assert all(block.text.startswith("- an entry") for block in found)


def test_long_line_is_cut_at_a_blank() -> None:
    found = cut(LONG, 7)
    assert len(found) > 1
    assert all(block.text.rstrip().endswith("word") for block in found)
    assert "".join(block.text for block in found).split() == LONG.split()


def test_line_without_blanks_is_cut_anyway_and_whole() -> None:
    found = cut("x" * 40_000, 40_000)
    assert len(found) > 1
    assert "".join(block.text.replace("\n", "") for block in found) == "x" * 40_000


def test_table_line_that_is_hostile_takes_no_time() -> None:
    hostile = "| a |\n" + "-" * 5000 + "x\n" + "y\n" * 5000
    assert len(cut(hostile, 1000)) > 1
