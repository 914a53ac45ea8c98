"""Text cut into words, and words into the pieces that a model was trained on."""

from __future__ import annotations

import re
from pathlib import Path

from attrs import frozen
from tokenizers import Tokenizer

_HALF = re.compile("[\ud800-\udfff]")  # of a surrogate pair


@frozen
class Word:
    """Code points `start` to `end` of a text, end exclusive, and the numbers of the word's pieces, at least one."""

    start: int
    end: int
    pieces: tuple[int, ...]


@frozen
class Wordpieces:
    """A vocabulary of word pieces, with the marks that open a sequence and close a line."""

    tokenizer: Tokenizer
    opening: int
    closing: int

    @classmethod
    def read(cls, path: Path) -> Wordpieces:
        """The vocabulary in `path`, as the tokenizers library writes it. Raises OSError or ValueError."""
        try:
            tokenizer = Tokenizer.from_str(path.read_text(encoding="utf-8"))
        except OSError:
            raise
        except Exception as error:  # the library raises bare exceptions
            raise ValueError(f"{path}: not a vocabulary: {error}") from error
        tokenizer.no_padding()
        tokenizer.no_truncation()
        opening, closing = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
        if opening is None or closing is None:
            raise ValueError(f"{path}: the vocabulary lacks [CLS] or [SEP]")
        return cls(tokenizer, opening, closing)

    def words(self, text: str, start: int = 0) -> list[Word]:
        """The words of `text`, their places counted from `start`; what the vocabulary drops belongs to no word."""
        whole = _HALF.sub("\ufffd", text)  # as long as before; the tokenizer refuses halves
        encoding = self.tokenizer.encode(whole, add_special_tokens=False)
        found: list[Word] = []
        pieces: list[int] = []
        begin = end = 0
        last: int | None = None
        for number, word, (low, high) in zip(encoding.ids, encoding.word_ids, encoding.offsets, strict=True):
            if word != last:
                if begin < end:
                    found.append(Word(begin + start, end + start, tuple(pieces)))
                pieces, begin, last = [], low, word
            pieces.append(number)
            end = high
        if begin < end:
            found.append(Word(begin + start, end + start, tuple(pieces)))
        return found
