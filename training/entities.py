"""GUM's entity annotation (MISC `Entity=`) to typed spans.

Named mentions are those whose syntactic head is a proper noun. GUM marks the whole phrase ('the
former president of Avaria, who ...'), and phrases nest.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from conllu import Sentence

_TOKEN = re.compile(r"\(([^()]+)(\))?|([^()]+)\)")
_MISC = re.compile(r"(?:^|\|)Entity=([^|]*)")

#: GUM's types under the names of our mention types; what is not listed is `other`.
NAMED = {"person": "person", "organization": "organization", "place": "place", "event": "event", "time": "time"}
SCORED = ("person", "organization", "place")


@dataclass(frozen=True, slots=True)
class Mention:
    """A typed span of words, both ends included, 0-based."""

    start: int
    end: int
    type: str


def gum_entities(sentence: Sentence) -> list[Mention]:
    """All entity mentions, with GUM's own types."""
    open_: dict[str, list[tuple[int, str]]] = {}
    found: list[Mention] = []
    for i, misc in enumerate(sentence.misc):
        match = _MISC.search(misc)
        if not match:
            continue
        for opening, closed, closing in _TOKEN.findall(match[1]):
            if opening:
                parts = opening.split("-")
                if len(parts) < 2 or "[" in parts[0]:
                    continue
                if closed:
                    found.append(Mention(i, i, parts[1]))
                else:
                    open_.setdefault(parts[0], []).append((i, parts[1]))
            elif open_.get(closing):
                start, kind = open_[closing].pop()
                found.append(Mention(start, i, kind))
    return found


def span_head(sentence: Sentence, start: int, end: int) -> int:
    """The first word of the span whose head lies outside it."""
    for i in range(start, end + 1):
        head = sentence.heads[i] - 1
        if head < start or head > end:
            return i
    return start


def named_mentions(sentence: Sentence) -> list[Mention]:
    """The mentions headed by a proper noun, under our types."""
    unique: dict[tuple[int, int], str] = {}
    for m in gum_entities(sentence):
        if sentence.upos[span_head(sentence, m.start, m.end)] == "PROPN":
            unique.setdefault((m.start, m.end), NAMED.get(m.type, "other"))
    return [Mention(start, end, kind) for (start, end), kind in unique.items()]
