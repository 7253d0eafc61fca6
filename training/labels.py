"""The label inventories, as they stand in `labels.json` beside the model."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

import lemmas
from conllu import Sentence

EVENTS = "AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split()
STATUSES = ["occurred", "ongoing", "planned", "hypothetical", "denied", "background"]
COMMITMENTS = ["obligation", "pledge", "threat", "warning", "offer", "policy", "refusal", "intention"]
ROLES = ["source", "cue", "content", "actor", "recipient", "consequent", "antecedent", "debtor", "creditor"]
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
    event: list[str] = field(default_factory=lambda: EVENTS)
    status: list[str] = field(default_factory=lambda: STATUSES)
    commitment: list[str] = field(default_factory=lambda: COMMITMENTS)
    role: list[str] = field(default_factory=lambda: ROLES)
    window: int = 160
    format: int = 2

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
