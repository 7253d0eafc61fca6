"""The label inventories, as they stand in `labels.json` beside the model."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

import lemmas
from conllu import Sentence

MENTIONS = ["person", "organization", "place", "event", "time", "other"]


@dataclass(slots=True)
class Labels:
    upos: list[str]
    xpos: list[str]
    deprel: list[str]
    lemma: list[str]
    mention: list[str]
    maxPieces: int
    version: str = "0"
    format: int = 1

    def save(self, path: str | Path) -> None:
        Path(path).write_text(json.dumps(asdict(self), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

    @staticmethod
    def load(path: str | Path) -> Labels:
        return Labels(**json.loads(Path(path).read_text(encoding="utf-8")))


def collect(sentences: list[Sentence], lemma_scripts: int, max_pieces: int) -> Labels:
    """Inventories from the training sentences, in sorted order; lemma scripts by frequency."""
    return Labels(
        upos=sorted({u for s in sentences for u in s.upos}),
        xpos=sorted({x for s in sentences for x in s.xpos}),
        deprel=sorted({d for s in sentences for d in s.deprels}),
        lemma=lemmas.inventory(sentences, lemma_scripts),
        mention=MENTIONS,
        maxPieces=max_pieces,
    )
