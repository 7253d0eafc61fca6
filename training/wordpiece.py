"""Words to word pieces and shapes, exactly as the TypeScript runtime does it.

The encoder is uncased, so a word's letter case reaches the model as one of eight shape classes. Both
sides are pinned to each other by `fixtures/wordpiece.json`.

Method: greedy longest-match-first WordPiece (Wu et al. 2016), after the basic tokenizer of BERT
(Devlin et al. 2019): punctuation stands alone, and what follows it starts afresh, without `##`.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from pathlib import Path

PAD, UNK, CLS, SEP = "[PAD]", "[UNK]", "[CLS]", "[SEP]"
MAX_WORD_CHARS = 100

SHAPES = ("special", "lower", "title", "caps", "mixed", "digit", "symbol", "other")

_PLAIN = {
    **dict.fromkeys("‘’‛ʼ", "'"),
    **dict.fromkeys("“”„«»", '"'),
    **dict.fromkeys("–—―", "-"),
    "\u2010": "-",
    "\u2011": "-",
    "\u2212": "-",
    "…": "...",
    "\u00a0": " ",
}


def plain(word: str) -> str:
    """Typographic quotes, dashes, ellipsis and no-break space in their plain forms."""
    return "".join(_PLAIN.get(c, c) for c in word)


def normalise(word: str) -> str:
    """Plain forms, then without combining marks (NFD), then lower case."""
    decomposed = unicodedata.normalize("NFD", plain(word))
    return "".join(c for c in decomposed if unicodedata.category(c) != "Mn").lower()


def is_punctuation(char: str) -> bool:
    """BERT's notion: every ASCII mark that is no letter or digit, and all of Unicode's category P."""
    code = ord(char)
    if 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126:
        return True
    return unicodedata.category(char).startswith("P")


def chunks(text: str) -> list[str]:
    """Cuts at whitespace, and before and after every punctuation mark."""
    out: list[str] = []
    current = ""
    for char in text:
        if char.isspace() or is_punctuation(char):
            if current:
                out.append(current)
            current = ""
            if not char.isspace():
                out.append(char)
        else:
            current += char
    if current:
        out.append(current)
    return out


def shape(word: str) -> int:
    """The class (index into `SHAPES`) of a whole word, judged on its letters alone."""
    if any(unicodedata.category(c) == "Nd" for c in word):
        return 5
    letters = [c for c in word if unicodedata.category(c).startswith("L")]
    if not letters:
        return 6
    upper = [c != c.lower() for c in letters]
    lower = [c != c.upper() for c in letters]
    if not any(upper) and not any(lower):
        return 7
    if all(lower) and not any(upper):
        return 1
    if len(letters) >= 2 and all(upper):
        return 3
    if upper[0] and not any(upper[1:]):
        return 2
    return 4


class WordPiece:
    """A vocabulary and the greedy match over it."""

    def __init__(self, pieces: list[str]) -> None:
        self.pieces = pieces
        self.ids = {piece: i for i, piece in enumerate(pieces)}
        self.pad, self.unk, self.cls, self.sep = (self.ids[p] for p in (PAD, UNK, CLS, SEP))
        self.encode = lru_cache(maxsize=200_000)(self._encode)

    @staticmethod
    def load(path: str | Path) -> WordPiece:
        return WordPiece(Path(path).read_text(encoding="utf-8").rstrip("\n").split("\n"))

    def save(self, path: str | Path) -> None:
        Path(path).write_text("\n".join(self.pieces) + "\n", encoding="utf-8")

    def _encode(self, word: str) -> tuple[int, ...]:
        """The piece ids of one word; at least one."""
        if len(word) > MAX_WORD_CHARS:
            return (self.unk,)
        out: list[int] = []
        for chunk in chunks(normalise(word)):
            out.extend(self._match(chunk))
        return tuple(out) or (self.unk,)

    def _match(self, chunk: str) -> list[int]:
        out: list[int] = []
        start = 0
        while start < len(chunk):
            end = len(chunk)
            while end > start:
                found = self.ids.get(("##" if start else "") + chunk[start:end])
                if found is not None:
                    break
                end -= 1
            else:
                return [self.unk]
            out.append(found)
            start = end
        return out


def trimmed(pieces: list[str]) -> list[int]:
    """The rows of a BERT vocabulary that English news can use: no reserved slots, no foreign scripts."""
    keep = []
    for i, piece in enumerate(pieces):
        if piece in (PAD, UNK, CLS, SEP):
            keep.append(i)
        elif piece == "[MASK]" or piece.startswith("[unused"):
            continue
        elif all(ord(c) < 0x250 or 0x370 <= ord(c) < 0x400 or 0x2000 <= ord(c) < 0x2C00 for c in piece):
            keep.append(i)
    return keep
