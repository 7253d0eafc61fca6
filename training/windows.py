"""Documents to windows: runs of sentences that the encoder reads at once, with the frames they hold.

Context beyond the sentence is what tells whose quotation it is; trees, tags and mentions are scored
sentence by sentence from the same word vectors.
"""

from __future__ import annotations

import gzip
import json
import random
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator

import numpy as np
import torch

from conllu import Sentence
from data import IGNORE, Example, document, encode
from labels import ROLES, Labels
from wordpiece import WordPiece

TASKS = ["attribution", "event", "commitment"]


@dataclass(frozen=True, slots=True)
class Frame:
    """A word that stands for a finding, and the words of its roles; positions count from the window's start."""

    task: str
    anchor: int
    label: str | None
    status: str | None
    polarity: str | None
    roles: dict[str, list[int]]


@dataclass(slots=True)
class Document:
    """Sentences in a row; `tasks` are the kinds of frame that are labelled in it, `trees` whether trees are."""

    examples: list[Example]
    trees: bool = True
    tasks: tuple[str, ...] = ()
    frames: list[Frame] = field(default_factory=list)
    set: str = ""


@dataclass(slots=True)
class Window:
    examples: list[Example]
    trees: bool
    tasks: tuple[str, ...]
    frames: list[Frame]

    @property
    def piece_count(self) -> int:
        return 1 + sum(e.piece_count - 1 for e in self.examples)

    def __len__(self) -> int:
        return sum(map(len, self.examples))


def treebank_documents(examples: list[Example]) -> list[Document]:
    """Sentences of one document stand together."""
    documents: dict[str, Document] = {}
    for e in examples:
        documents.setdefault(document(e.sentence), Document([])).examples.append(e)
    return list(documents.values())


def framed_documents(path: Path, wordpiece: WordPiece, labels: Labels) -> list[Document]:
    """The documents that `frames/export.ts` writes."""
    opener = gzip.open if str(path).endswith(".gz") else open
    out = []
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            sentences = []
            for k, forms in enumerate(row["sentences"]):
                blank = ["_"] * len(forms)
                sentences.append(Sentence(f"{row['id']}-{k}", forms, blank, blank, blank, [0] * len(forms), blank, blank))
            frames = [
                Frame(f["task"], f["anchor"], f.get("label"), f.get("status"), f.get("polarity"), f["roles"]) for f in row["frames"]
            ]
            examples = [encode(s, wordpiece, labels, False) for s in sentences if len(s)]
            out.append(Document(examples, False, tuple(row["tasks"]), frames, row["set"]))
    return out


def windows(doc: Document, most: int, rng: random.Random | None) -> Iterator[Window]:
    """Cuts a document into windows of at most `most` pieces; where the first cut falls is drawn at random.

    In training one document in three is cut short, mostly into single sentences, since much of what is read stands alone.
    """
    if rng is not None and rng.random() < 1 / 3:
        most = rng.randint(most // 8, most // 2)
    room = most if rng is None else rng.randint(most // 4, most)
    own: list[Example] = []
    pieces, first, words = 1, 0, 0

    def made() -> Window:
        inside = [f for f in doc.frames if first <= f.anchor < first + words]
        moved = [
            Frame(
                f.task,
                f.anchor - first,
                f.label,
                f.status,
                f.polarity,
                {k: [i - first for i in v if first <= i < first + words] for k, v in f.roles.items()},
            )
            for f in inside
        ]
        return Window(own, doc.trees, doc.tasks, moved)

    for e in doc.examples:
        if own and pieces + e.piece_count - 1 > room:
            yield made()
            first += words
            own, pieces, words, room = [], 1, 0, most
        own.append(e)
        pieces += e.piece_count - 1
        words += len(e)
    if own:
        yield made()


def batches(items: list[Window], piece_budget: int, rng: random.Random | None) -> Iterator[list[Window]]:
    """Batches of like length holding about `piece_budget` pieces; shuffled when `rng` is given."""
    noise = (lambda: rng.random() * 8) if rng else (lambda: 0.0)
    ordered = sorted(items, key=lambda w: w.piece_count + noise())
    groups: list[list[Window]] = []
    current: list[Window] = []
    for w in ordered:
        if current and (len(current) + 1) * w.piece_count > piece_budget:
            groups.append(current)
            current = []
        current.append(w)
    if current:
        groups.append(current)
    if rng:
        rng.shuffle(groups)
    yield from groups


def inputs(batch: list[Window], wordpiece: WordPiece) -> dict[str, np.ndarray]:
    """The inputs of the model, int64.

    `input_ids`, `shape_ids`, `attention_mask` [B,P]: [CLS] sentence [SEP] sentence [SEP] …
    `sentence_words`, `sentence_mask` [S,W]: the first piece of each word of each sentence, counted over all windows (row * P + place).
    `window_words`, `window_mask` [B,V]: the same for the words of a window, counted likewise.
    """
    b, p, v = len(batch), max(w.piece_count for w in batch), max(map(len, batch))
    sentences = [e for w in batch for e in w.examples]
    s, longest = len(sentences), max(map(len, sentences))
    out = {
        "input_ids": np.full((b, p), wordpiece.pad, np.int64),
        "shape_ids": np.zeros((b, p), np.int64),
        "attention_mask": np.zeros((b, p), np.int64),
        "sentence_words": np.zeros((s, longest), np.int64),
        "sentence_mask": np.zeros((s, longest), np.int64),
        "window_words": np.zeros((b, v), np.int64),
        "window_mask": np.zeros((b, v), np.int64),
    }
    row = 0
    for r, window in enumerate(batch):
        at, word = 1, 0
        out["input_ids"][r, 0] = wordpiece.cls
        for e in window.examples:
            for i, pieces in enumerate(e.pieces):
                out["sentence_words"][row, i] = out["window_words"][r, word] = r * p + at
                out["input_ids"][r, at : at + len(pieces)] = pieces
                out["shape_ids"][r, at : at + len(pieces)] = e.shapes[i]
                at += len(pieces)
                word += 1
            out["input_ids"][r, at] = wordpiece.sep
            at += 1
            out["sentence_mask"][row, : len(e)] = 1
            row += 1
        out["attention_mask"][r, :at] = 1
        out["window_mask"][r, :word] = 1
    return out


def frame_targets(batch: list[Window], labels: Labels) -> dict[str, torch.Tensor]:
    """Gold of the frame head.

    `attribution` [B,V]: 0 or 1; `event` and `commitment` [B,V]: 0 for none, else label id + 1; `status`, `polarity` [B,V]: ids at
    anchors; IGNORE elsewhere. `anchors` [N,2]: row and word of each frame; `roles` [N,R,V]: 0 or 1, IGNORE for other tasks' roles.
    """
    b, v = len(batch), max(map(len, batch))
    out = {k: torch.full((b, v), IGNORE) for k in ("attribution", "event", "status", "commitment", "polarity")}
    anchors: list[tuple[int, int]] = []
    roles: list[torch.Tensor] = []
    ids = {k: {name: i for i, name in enumerate(getattr(labels, k))} for k in ("event", "status", "commitment")}
    for r, w in enumerate(batch):
        for task in w.tasks:
            out[task][r, : len(w)] = 0
        for f in w.frames:
            out[f.task][r, f.anchor] = 1 if f.task == "attribution" else ids[f.task][f.label] + 1
            if f.status is not None:
                out["status"][r, f.anchor] = ids["status"][f.status]
            if f.polarity is not None:
                out["polarity"][r, f.anchor] = int(f.polarity == "refrain")
            gold = torch.full((len(ROLES), v), IGNORE)
            for role, words in f.roles.items():
                k = ROLES.index(role)
                gold[k, : len(w)] = 0
                gold[k, words] = 1
            anchors.append((r, f.anchor))
            roles.append(gold)
    out["anchors"] = torch.tensor(anchors, dtype=torch.long).view(-1, 2)
    out["roles"] = torch.stack(roles) if roles else torch.zeros(0, len(ROLES), v, dtype=torch.long)
    return out
